//! The journal line by line: found, read, added to, thrown away and made one of two, over real folders.
#![cfg(test)]

use std::{fs, io::Cursor, path::Path};

use beraad::{
    app::keys::Place,
    content,
    core::{
        digest::{Digest, Pending},
        due::{Due, Plan},
        entry::{Entry, Form, Intention, LookBack},
        walk::Walk,
    },
    journal::{self, Item, Stamp, Store},
    phrases::{say, say_with},
    plain::{Opening, Session},
};
use chrono::{DateTime, Duration, FixedOffset};
use tempfile::{TempDir, tempdir};

use crate::{
    sessions::record,
    support::{play::Play, terminal::flat},
};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:30:00.123+01:00").unwrap()
}

fn in_december() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-12-09T09:00:00+01:00").unwrap()
}

/// What is said over a folder.
fn told(root: &Path, lines: &str) -> String {
    told_at(root, now, lines)
}

fn told_at(root: &Path, clock: fn() -> DateTime<FixedOffset>, lines: &str) -> String {
    let (library, _) = content::library(&[]);
    let mut store = Store::open(root);
    let (mut input, mut output) = (Cursor::new(lines.as_bytes()), vec![]);
    Session::new(&library, &mut store, clock, &mut input, &mut output, false).run(Opening::Home).unwrap();
    String::from_utf8(output).unwrap()
}

/// The number at the start of a line that begins with these words.
fn door(root: &Path, words: &str) -> String {
    let said = told(root, "");
    let number = |line: &str| {
        let (number, rest) = line.split_once(". ")?;
        rest.starts_with(words).then(|| number.to_owned())
    };
    said.lines().find_map(number).unwrap_or_else(|| panic!("{words:?} in {said}"))
}

/// What is said behind the door to the journal.
fn in_journal(root: &Path, lines: &str) -> String {
    let door = door(root, &say("dagboek-kop"));
    let said = told(root, &format!("{door}\n{lines}"));
    // Behind the doors of the start, of which the last is the way out.
    said.split_once(&format!(". {}\n", say("plat-stoppen"))).unwrap().1.to_owned()
}

/// The number of an action below an entry that is opened first in the journal, or by what is typed before.
fn action(root: &Path, before: &str, words: &str) -> String {
    let said = in_journal(root, before);
    let line = said.lines().rfind(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {said}"));
    line.split('.').next().unwrap().to_owned()
}

/// An entry of so many days ago on this case, that was finished then.
fn entry(days: i64, title: &str) -> Entry {
    let begun = now() - Duration::days(days);
    let (library, _) = content::library(&[]);
    let mut entry = Walk::begin(library.case("boete-op-schuld").cloned(), Form::Short, begun).finish(begun);
    entry.title = title.into();
    entry
}

fn put(root: &Path, entry: &Entry) -> Item {
    Store::open(root).finish(None, entry).unwrap()
}

fn read(root: &Path) -> Vec<Entry> {
    let store = Store::open(root);
    store.list().0.iter().map(|item| store.read(item).unwrap()).collect()
}

#[test]
fn what_one_adds_line_by_line_and_on_the_screen_is_the_same_file() {
    let (lines, mut play) = (tempdir().unwrap(), {
        let folder = tempdir().unwrap();
        put(folder.path(), &entry(7, "De brief"));
        Play::over(folder, 80, 40)
    });
    let item = put(lines.path(), &entry(7, "De brief"));
    play.keys("<down><down><down><enter><enter>");
    assert_eq!(play.app.place(), Place::EntryPage, "{}", play.screen());
    play.keys("aIk belde haar.<enter><enter>Zij lachte.").wait(Duration::seconds(2)).keys("<esc>");
    play.keys("wschulden, menselijke  maat").wait(Duration::seconds(2)).keys("<esc>");
    play.keys("v5-12-2026").wait(Duration::seconds(2)).keys("<esc>");
    let [remark, keywords, day] = ["doe-aantekening", "doe-trefwoorden", "doe-terugkijkdag"]
        .map(|id| action(lines.path(), "1\n", &say(id)[1..]));
    let said = in_journal(
        lines.path(),
        &format!(
            "1\n{remark}\nIk belde haar.\n\nZij lachte.\n.\n{keywords}\nschulden\n{keywords}\n+\nmenselijke  maat\n\
             {day}\nvolgende week\n5-12-2026\n"
        ),
    );
    let files = play.files("dagboek");
    assert_eq!(fs::read_to_string(item.path).unwrap(), files[0].1, "{said}");
    let entry = &read(lines.path())[0];
    assert_eq!(entry.remarks[0].1, "Ik belde haar.\n\nZij lachte.");
    assert_eq!(entry.keywords, ["schulden", "menselijke maat"]);
    assert!(entry.plan.on.is_some());
    // A day that is none is asked again; a day is said back.
    assert_eq!(flat(&said).matches(&say("terugkijken-geen-dag")).count(), 1, "{said}");
    let said_back = say_with("terugkijken-dan", &[("dag", "zaterdag 5 december 2026".into())]);
    assert!(flat(&said).contains(&said_back), "{said}");
}

#[test]
fn what_stands_there_is_kept_by_an_empty_line_and_cleared_by_a_dash() {
    let home = tempdir().unwrap();
    let keywords = vec!["schulden".to_owned()];
    let plan = Plan { on: None, never: true };
    let remarks = vec![(now().date_naive(), "Eerst.".to_owned())];
    put(home.path(), &Entry { keywords: keywords.clone(), plan, remarks, ..entry(7, "De brief") });
    let [remark, words, day] = ["doe-aantekening", "doe-trefwoorden", "doe-terugkijkdag"]
        .map(|id| action(home.path(), "1\n", &say(id)[1..]));
    let said = in_journal(home.path(), &format!("1\n{remark}\n\n{words}\n\n{day}\n\n"));
    assert_eq!(said.matches(&say("plat-dagboek-ongewijzigd")).count(), 3, "{said}");
    let kept = &read(home.path())[0];
    assert_eq!((&kept.keywords, kept.plan, kept.remarks.len()), (&keywords, plan, 1));
    in_journal(home.path(), &format!("1\n{remark}\n+\nTweede.\n.\n{words}\n-\n{day}\n-\n"));
    let kept = &read(home.path())[0];
    assert_eq!((kept.keywords.len(), kept.plan), (0, Plan::default()));
    assert_eq!(kept.remarks[0].1, "Eerst.\n\nTweede.");
    let said = in_journal(home.path(), &format!("1\n{day}\nNooit\n"));
    assert!(read(home.path())[0].plan.never && flat(&said).contains(&say("terugkijken-niet-meer")), "{said}");
}

/// A folder with a thousand files of which none is an entry, and what home remembers of it.
fn a_thousand_broken() -> TempDir {
    let home = tempdir().unwrap();
    let year = home.path().join("dagboek/2026");
    fs::create_dir_all(&year).unwrap();
    let mut paths = vec![];
    for number in 0..1000 {
        let begun = now() - Duration::hours(number);
        let path = year.join(format!("{}-boete-op-schuld.toml", begun.format("%Y-%m-%dT%H%M")));
        fs::write(&path, "dit is geen notitie").unwrap();
        paths.push(path);
    }
    let mut stamp = Stamp::of(home.path());
    for path in &paths {
        stamp.see(path);
    }
    let finished = Some((now() - Duration::days(20)).date_naive());
    let pending = Pending {
        key: "dagboek/2026/weg.toml".into(),
        case: None,
        title: "Alleen onthouden".into(),
        due: Due { finished, ..Due::default() },
    };
    let digest = Digest { count: 1000, pending: vec![pending], ..Digest::default() };
    Store::open(home.path()).remember_digest(&digest, &stamp);
    home
}

#[cfg(unix)]
#[test]
fn a_thousand_entries_are_listed_and_only_those_that_are_told_are_read() {
    let home = a_thousand_broken();
    let start = told(home.path(), "");
    // Home tells what it remembered, not what the files say now.
    assert!(start.contains("Terugkijken: Alleen onthouden"), "{start}");
    assert!(start.contains("Dagboek: 1000 notities"), "{start}");
    let broken = format!(": {}\n", say("kapot-in-lijst"));
    for (lines, count) in [("", 20), ("meer\n", 40), ("meer\nmeer\n25\n", 60)] {
        let said = in_journal(home.path(), lines);
        assert_eq!(said.matches(&broken).count(), count, "{said}");
        assert!(said.contains("In je dagboek: 1000 notities."), "{said}");
    }
    let said = in_journal(home.path(), "meer\n25\n");
    assert!(said.contains("\n21. ") && said.contains("\n40. ") && !said.contains("\n41. "), "{said}");
    assert!(
        said.contains(&format!("1. {}\n2. ", say("plat-notitie-weggooien"))),
        "and little can be done: {said}"
    );
    let said = in_journal(home.path(), "25\n");
    assert!(flat(&said).contains(&say("plat-lijst-verderop")), "{said}");
}

#[test]
fn the_list_is_by_month_with_what_is_unfinished_first_and_what_is_broken_named() {
    let home = tempdir().unwrap();
    for (days, title) in [(7, "De brief"), (8, "Het bezwaar"), (40, "De loods")] {
        put(home.path(), &entry(days, title));
    }
    let mut draft = Walk::begin(None, Form::Full, now() - Duration::days(90)).entry;
    draft.title = "Mijn kwestie".into();
    Store::open(home.path()).save_draft(None, &draft).unwrap();
    fs::write(home.path().join("dagboek/2026/2026-11-01T0900-stuk.toml"), "schema = 1\nbegonnen = [\n")
        .unwrap();
    let said = in_journal(home.path(), "2\n");
    let places: Vec<_> = [
        "In je dagboek: 4 notities en 1 concept.",
        "Nog mee bezig",
        "1. 23 augustus 2026: Mijn kwestie (concept, ",
        "November 2026",
        "2. 14 november 2026: De brief (kort)",
        "3. 13 november 2026: Het bezwaar (kort)",
        "4. 2026-11-01T0900-stuk: niet te lezen",
        "stuk.toml:2",
        "Oktober 2026",
        "5. 12 oktober 2026: De loods (terugkijken)",
    ]
    .map(|part| said.find(part).unwrap_or_else(|| panic!("{part:?} in {said}")))
    .into();
    assert!(places.is_sorted(), "{places:?} {said}");
    assert!(said.contains("De brief\n"), "{said}");
}

#[test]
fn one_searches_and_chooses_and_sees_everything_again() {
    let home = tempdir().unwrap();
    for (days, title, feeling) in [
        (7, "De brief", "Ik voelde me geërgerd."),
        (8, "Het bezwaar", "Rust."),
        (40, "De loods", "Geërgerd."),
    ] {
        let mut entry = entry(days, title);
        entry.hunch.feeling = feeling.into();
        put(home.path(), &entry);
    }
    let said = in_journal(home.path(), ":zoek\n:zoek geergerd\n:alles\n");
    let (_, found) = said.split_once("2 notities gevonden").unwrap();
    assert!(said.contains("Typ achter :zoek het woord"), "{said}");
    let (found, all) = found.split_once("In je dagboek: 3 notities.").unwrap();
    assert!(found.contains("De brief (kort)\ngevoel: Ik voelde me geërgerd.\n"), "{found}");
    assert!(found.contains("2. 12 oktober 2026: De loods") && !found.contains("Het bezwaar"), "{found}");
    assert!(all.contains("Het bezwaar"), "{all}");
    // A choice, by its number, together with the search; then neither.
    let said = in_journal(home.path(), ":filter\n\n");
    let facet = said.lines().find(|line| line.ends_with(". oktober 2026")).unwrap();
    let number = facet.split('.').next().unwrap();
    let said = in_journal(home.path(), &format!(":filter\n99999\n{number}\n\n:zoek geergerd\n1\n\n:alles\n"));
    assert!(said.contains("Daarbij past 1 notitie."), "{said}");
    let (_, chosen) = said.split_once("1 notitie gevonden").unwrap();
    let (chosen, all) = chosen.split_once("In je dagboek: 3 notities.").unwrap();
    assert!(
        chosen.contains("Gekozen: oktober 2026.") && chosen.contains("1. 12 oktober 2026: De loods"),
        "{said}"
    );
    assert!(!chosen.contains("De brief") && all.contains("De brief"), "{said}");
    let said = in_journal(home.path(), ":zoek olifant\n");
    assert!(said.contains(&say("dagboek-zoek-niets")), "{said}");
}

#[test]
fn a_look_back_stands_beside_the_intention_and_goes_on_with_what_was_written_that_day() {
    let home = tempdir().unwrap();
    let intention = Intention { if_: "zij belt".into(), then: "luister ik".into(), ..Intention::default() };
    put(home.path(), &Entry { intention, ..entry(7, "De brief") });
    let look_back = action(home.path(), "1\n", "Terugblik");
    let said = in_journal(home.path(), &format!("1\n{look_back}\nIk belde haar.\n.\nZij lachte.\n.\n2\n"));
    let (_, after) = said.split_once(&say("vraag-gedaan")).unwrap();
    let before = said.len() - after.len();
    assert!(
        said[..before].matches("luister ik").count() == 2,
        "on the page and beside the look-back: {said}"
    );
    assert!(said.contains(&say("terugblik-bewaard")), "{said}");
    in_journal(home.path(), &format!("1\n{look_back}\n+\nTwee keer.\n.\n\n\n"));
    let look_backs = &read(home.path())[0].look_backs;
    let [LookBack { did, happened, again, .. }] = &look_backs[..] else { panic!("{look_backs:?}") };
    assert_eq!((did.as_str(), happened.as_str()), ("Ik belde haar.\n\nTwee keer.", "Zij lachte."));
    assert!(again.is_some());
}

#[test]
fn what_is_thrown_away_comes_back_and_the_bin_is_emptied_only_after_the_word() {
    let home = tempdir().unwrap();
    put(home.path(), &entry(7, "De brief"));
    put(home.path(), &entry(8, "Het bezwaar"));
    let before = read(home.path());
    let delete = action(home.path(), "1\n", &say("plat-notitie-weggooien"));
    let said = in_journal(home.path(), &format!(":terughalen\n1\n{delete}\n:terughalen\n"));
    assert!(
        flat(&said).contains(&say("plat-niets-terug-te-halen")) && said.contains(&say("teruggezet")),
        "{said}"
    );
    assert_eq!(read(home.path()), before);
    // Out of the list at once; read, left and put back from the bin.
    let said = in_journal(home.path(), &format!("1\n{delete}\n:prullenbak\n1\n2\n1\n1\n"));
    let (_, rest) = said.split_once("In de prullenbak ligt 1 notitie.").unwrap();
    assert!(rest.contains("1. 14 november 2026: De brief\n"), "{said}");
    assert!(rest.contains(&say("plat-prullenbak-leeg")), "{said}");
    assert_eq!(read(home.path()), before);
    in_journal(home.path(), &format!("1\n{delete}\n"));
    for typed in ["", "ja", "1", "leeg", ":leeg", "voor goed"] {
        let said = in_journal(home.path(), &format!(":prullenbak\n:leeg\n{typed}\n"));
        assert!(said.contains(&say("plat-prullenbak-blijft")), "{typed:?}: {said}");
        assert_eq!(Store::open(home.path()).bin().0.len(), 1, "{typed:?}");
    }
    in_journal(home.path(), ":prullenbak\n:leeg");
    assert_eq!(Store::open(home.path()).bin().0.len(), 1, "nor where the input ends");
    let said = in_journal(home.path(), ":prullenbak\n:leeg\nVoorgoed\n");
    assert!(said.contains("1 bestand is voorgoed weg."), "{said}");
    assert_eq!(Store::open(home.path()).bin().0.len(), 0);
    assert_eq!(read(home.path()), before[1..]);
}

#[test]
fn two_versions_are_told_and_one_is_made_of_them_by_number() {
    for (words, remarks, files) in [
        ("plat-versies-samen", &["een", "twee"][..], 1),
        ("plat-versies-deze", &["een"], 1),
        ("plat-versies-andere", &["twee"], 1),
        ("plat-versies-beide", &["een"], 2),
    ] {
        let home = tempdir().unwrap();
        let day = (now() - Duration::days(1)).date_naive();
        let with = |words: &str| Entry { remarks: vec![(day, words.into())], ..entry(7, "De brief") };
        let item = put(home.path(), &with("een"));
        let other = tempdir().unwrap();
        let copy =
            put(other.path(), &Entry { remarks: vec![(day.pred_opt().unwrap(), "twee".into())], ..with("") });
        let name = format!("{}.sync-conflict-20261121-143000-ABCDEFG.toml", item.name.as_str());
        fs::copy(copy.path, item.path.with_file_name(name)).unwrap();
        let number = action(home.path(), "1\n", "Kiezen tussen deze versie en");
        let chosen = action(home.path(), &format!("1\n{number}\n"), &say(words)[..12]);
        let said = in_journal(home.path(), &format!("1\n{number}\n{chosen}\n"));
        assert!(said.contains("er zijn twee versies van"), "{said}");
        assert!(said.contains(&say("versies-andere")) && said.contains("Opgelost."), "{said}");
        let store = Store::open(home.path());
        let mut kept: Vec<_> =
            store.read(&item).unwrap().remarks.into_iter().map(|(_, words)| words).collect();
        kept.sort();
        assert_eq!(kept, remarks, "{words}: {said}");
        assert_eq!((store.list().0.len(), store.copies().0.len()), (files, 0), "{words}");
    }
}

#[test]
fn a_file_with_marks_of_git_is_told_apart() {
    let home = tempdir().unwrap();
    let item = put(home.path(), &entry(7, "De brief"));
    let text = fs::read_to_string(&item.path).unwrap();
    let title = "titel = \"De brief\"\n";
    let marked = format!("<<<<<<< HEAD\n{title}=======\ntitel = \"De andere brief\"\n>>>>>>> b\n");
    fs::write(&item.path, text.replace(title, &marked)).unwrap();
    let number = action(home.path(), "1\n", &say("plat-notitie-versies"));
    let other = action(home.path(), &format!("1\n{number}\n"), &say("plat-versies-andere")[..12]);
    let said = in_journal(home.path(), &format!("1\n{number}\n{other}\n"));
    assert_eq!(read(home.path())[0].title, "De andere brief", "{said}");
    assert_eq!(Store::open(home.path()).bin().0.len(), 1);
}

#[test]
fn one_line_says_what_is_due_sessions_too_and_opens_the_list() {
    let home = tempdir().unwrap();
    put(home.path(), &entry(20, "De brief"));
    let said = told(home.path(), "");
    assert!(said.contains("1. Terugkijken: De brief, sinds zondag 15 november 2026"), "{said}");
    put(home.path(), &entry(30, "De loods"));
    let session = Store::open(home.path()).save_session(None, &record("bellen")).unwrap().item;
    assert!(told(home.path(), "").contains("1. Terugkijken: 2 notities\n"));
    let said = told_at(home.path(), in_december, "1\n3\nDat is gelukt.\n.\n1\nIk belde.\n.\n\n\n\n");
    let places: Vec<_> = [
        "1. Terugkijken: 2 notities en 1 sessie\n",
        "\n1. De loods, sinds donderdag 5 november 2026\n2. De brief, sinds",
        "\n3. Sessie met je team: De boete op de schuld, sinds dinsdag 8 december 2026\n",
        "\nTerugkijken: 2 notities\n1. De loods",
        "\nTerugkijken: De brief, sinds",
        "\n1. Terugkijken: De brief, sinds",
    ]
    .map(|part| said.find(part).unwrap_or_else(|| panic!("{part:?} in {said}")))
    .into();
    assert!(places.is_sorted(), "{places:?} {said}");
    let looked_back = journal::read_session(&session).unwrap();
    assert_eq!(looked_back.look_back_of(in_december().date_naive()), Some("bellen: Dat is gelukt."));
    let store = Store::open(home.path());
    let look_backs = |item: &Item| store.read(item).unwrap().look_backs;
    let all: Vec<_> = store.list().0.iter().flat_map(look_backs).map(|it| it.did).collect();
    assert_eq!(all, ["Ik belde."]);
}

#[test]
fn where_nothing_may_be_written_that_is_said_before_anything_is_typed() {
    let home = tempdir().unwrap();
    put(home.path(), &entry(7, "De brief"));
    let actions = ["Terugblik", &say("doe-aantekening")[1..], &say("doe-trefwoorden")[1..], "Weggooien"]
        .map(|words| action(home.path(), "1\n", words));
    let before = read(home.path());
    let door = door(home.path(), &say("dagboek-kop"));
    let other = Store::open(home.path());
    for action in actions {
        let said = told(home.path(), &format!("{door}\n1\n{action}\nDit schrijf ik.\n.\n"));
        // At the start, and again where one wants to write.
        assert_eq!(said.matches(&say("bestand-bezet")).count(), 2, "{action}: {said}");
        assert!(!said.contains(&say("plat-kopieer")), "nothing was asked: {said}");
    }
    drop(other);
    assert_eq!(read(home.path()), before);
    let path = home.path().join("dagboek/2026/2026-11-20T0900-nieuw.toml");
    fs::write(&path, "schema = 9\n").unwrap();
    let said = in_journal(home.path(), "1\n");
    assert_eq!(said.matches("een nieuwere beraad (schema 9)").count(), 2, "in the list and opened: {said}");
    assert!(!said.contains(&say("doe-trefwoorden")[1..]), "{said}");
}

#[test]
fn a_note_to_hand_over_is_told_with_the_command_that_keeps_it() {
    let home = tempdir().unwrap();
    let mut entry = entry(7, "De brief");
    entry.hunch.feeling = "Boos.".into();
    entry.facts.known = "De brief kwam terug.".into();
    let item = put(home.path(), &entry);
    let appeal = action(home.path(), "1\n", &say("doe-beroepsnotitie")[1..]);
    let said = in_journal(home.path(), &format!("1\n{appeal}\n"));
    let (_, note) = said.split_once("# Beroepsnotitie: De brief").unwrap();
    assert!(note.contains("De brief kwam terug.") && !note.contains("Boos."), "{note}");
    let command =
        format!("beraad dagboek export {} --als beroepsnotitie --naar notitie.md\n", item.name.as_str());
    assert!(note.contains(&command), "{note}");
}

#[test]
fn behind_a_number_of_the_compass_an_entry_opens_with_what_one_can_do() {
    let home = tempdir().unwrap();
    put(home.path(), &entry(7, "De brief"));
    let door = door(home.path(), &say("plat-kompas"));
    // The intentions: none. Whether one stayed: unknown. The map, its last row, the whole of it.
    let said = told(home.path(), &format!("{door}\n1\n10\n5\n1\n"));
    assert!(said.contains(&say("plat-notitie-weggooien")), "{said}");
}

/// The commands that a help names at the beginning of its lines.
fn commands(help: &str) -> Vec<String> {
    let first = help.lines().filter_map(|line| line.trim().strip_prefix(':'));
    first.map(|rest| rest.split([' ', ',']).next().unwrap().to_owned()).collect()
}

#[test]
fn what_the_help_names_is_a_command_there_and_nothing_else_is() {
    let home = tempdir().unwrap();
    put(home.path(), &entry(7, "De brief"));
    let delete = action(home.path(), "1\n", &say("plat-notitie-weggooien"));
    for (before, help) in [("", "plat-hulp-dagboek"), (":prullenbak\n", "plat-hulp-prullenbak")] {
        let before = if before.is_empty() { String::new() } else { format!("1\n{delete}\n{before}") };
        let names = commands(&say(help));
        assert!(names.len() > 4, "{names:?}");
        for name in names {
            let said = in_journal(home.path(), &format!("{before}:{name}\n"));
            assert!(!said.contains("is geen opdracht"), "{name}: {said}");
            in_journal(home.path(), ":prullenbak\n1\n1\n");
        }
        let said = in_journal(home.path(), &format!("{before}:hulp\n:olifant\n"));
        assert!(
            flat(&said).contains(&flat(&say(help))) && said.contains(":olifant is geen opdracht"),
            "{said}"
        );
        in_journal(home.path(), ":prullenbak\n1\n1\n");
    }
}
