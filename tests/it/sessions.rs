//! The files of team sessions: what they keep through everything that we, they and the system do.
#![cfg(test)]

use std::{fs, path::Path};

use beraad::{
    core::{
        date,
        session::{Agreement, Keep, Length, Notes, Parts, Phase, SessionRecord, Tally},
    },
    journal::{self, SessionItem, Store, session_to_toml},
    shell::interrupted_session,
};
use chrono::{DateTime, Duration};
use insta::assert_snapshot;
use serde_json::json;
use tempfile::{TempDir, tempdir};

use crate::support::{command::Folder, play::Play};

/// A session of half an hour that has ended, in which one thing was agreed.
pub(crate) fn record(agreed: &str) -> SessionRecord {
    let begun = DateTime::parse_from_rfc3339("2026-11-24T10:30:00+01:00").unwrap();
    let agreement = Agreement { what: agreed.into(), who: "het team".into(), when: String::new() };
    SessionRecord::of_disk(Parts {
        begun,
        finished: Some(begun + Duration::minutes(31)),
        case: Some("boete-op-schuld".into()),
        title: "De boete op de schuld".into(),
        length: Length::Thirty,
        people: 6,
        keep: Keep::Harvest,
        phase: Phase::After,
        spent: Duration::minutes(30),
        phase_spent: Duration::zero(),
        first: None,
        last: None,
        notes: Notes { agreements: vec![agreement], ..Notes::default() },
        look_backs: vec![],
    })
}

fn under_way(known: &str) -> SessionRecord {
    let mut parts = record("").parts().clone();
    parts.finished = None;
    parts.phase = Phase::Facts;
    parts.notes = Notes { known: known.into(), ..Notes::default() };
    SessionRecord::of_disk(parts)
}

fn lying(home: &TempDir, name: &str, text: &str) -> (Store, SessionItem) {
    let path = home.path().join("sessies").join(format!("{name}.toml"));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    let store = Store::open(home.path());
    let item = store.sessions().0.into_iter().find(|it| it.path == path).unwrap();
    (store, item)
}

#[test]
fn a_session_is_saved_again_and_again_under_one_name_and_ends_with_what_was_agreed_to_keep() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let saved = store.save_session(None, &under_way("een")).unwrap();
    assert_eq!(saved.item.name.as_str(), "2026-11-24T1030-boete-op-schuld");
    assert!(saved.item.path.ends_with("sessies/2026-11-24T1030-boete-op-schuld.toml"));
    let again = store.save_session(Some(&saved.item), &under_way("twee")).unwrap();
    assert_eq!(again, saved);
    assert_eq!(store.read_session(&saved.item).unwrap(), under_way("twee"));
    assert_eq!(store.unfinished_sessions(), [(saved.item.clone(), under_way("twee"))]);
    assert_eq!(store.save_session(Some(&saved.item), &record("bellen")).unwrap(), saved);
    let text = fs::read_to_string(&saved.item.path).unwrap();
    assert!(!text.contains("twee") && !text.contains("flap"), "{text}");
    assert_eq!(store.unfinished_sessions(), []);
    // Another one of that minute, and one on a matter of one's own.
    let other = store.save_session(None, &record("x")).unwrap();
    let mut parts = record("x").parts().clone();
    (parts.case, parts.title) = (None, "Jan en de loods".into());
    let own = store.save_session(None, &SessionRecord::of_disk(parts)).unwrap();
    let names: Vec<_> = [&other, &own].map(|it| it.item.name.as_str().to_owned()).into();
    assert_eq!(names, ["2026-11-24T1030-boete-op-schuld-2", "2026-11-24T1030-eigen-kwestie"]);
    assert!(![other, own].iter().any(|it| it.aside));
}

#[test]
fn a_session_that_another_program_changed_is_never_overwritten() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let saved = store.save_session(None, &under_way("van ons")).unwrap();
    fs::write(&saved.item.path, "begonnen = 2026-11-24\n# van elders\n").unwrap();
    // That a list or the home screen looked at it does not make who writes know what it says.
    let _ = (journal::read_session(&saved.item), store.unfinished_sessions());
    let aside = store.save_session(Some(&saved.item), &under_way("weer")).unwrap();
    assert!(aside.aside && aside.item.name.as_str() == "2026-11-24T1030-boete-op-schuld-2");
    assert!(fs::read_to_string(&saved.item.path).unwrap().contains("van elders"));
    let here = store.save_session(Some(&aside.item), &under_way("nog eens")).unwrap();
    assert_eq!(here.item, aside.item);
    // Who goes on with it reads it first, and then keeps its lines.
    store.read_session(&saved.item).unwrap();
    let here = store.save_session(Some(&saved.item), &under_way("verder")).unwrap();
    let text = fs::read_to_string(&saved.item.path).unwrap();
    assert!(!here.aside && text.contains("# van elders") && text.contains("verder"), "{text}");
    // One that was thrown away meanwhile is written again.
    fs::remove_file(&saved.item.path).unwrap();
    assert!(!store.save_session(Some(&saved.item), &under_way("terug")).unwrap().aside);
    assert_eq!(store.read_session(&saved.item).unwrap(), under_way("terug"));
}

#[test]
fn a_session_that_was_edited_by_hand_ends_in_its_own_file_at_any_moment() {
    let home = tempdir().unwrap();
    let text = session_to_toml(&under_way("een")).replace("titel =", "# van mij\ntitel =");
    let (mut store, item) = lying(&home, "2026-11-24T1030-boete-op-schuld", &text);
    let mut parts = store.read_session(&item).unwrap().parts().clone();
    parts.finished = record("").parts().finished.map(|it| it + Duration::milliseconds(123));
    parts.spent += Duration::milliseconds(123);
    let saved = store.save_session(Some(&item), &SessionRecord::of_disk(parts)).unwrap();
    let text = fs::read_to_string(&item.path).unwrap();
    assert!(!saved.aside && text.contains("# van mij\n") && text.contains("afgerond = "), "{text}");
    assert_eq!(store.sessions().0, [item]);
}

#[test]
fn a_session_that_was_left_open_keeps_after_a_week_what_was_agreed_to_keep() {
    let known = "wat bekend is";
    let left = |keep: Keep| {
        let mut parts = record("bellen").parts().clone();
        (parts.finished, parts.phase, parts.keep) = (None, Phase::Harvest, keep);
        parts.notes.known = known.into();
        parts.first = Some(Tally { choices: vec![2, 1], blank: 0 });
        SessionRecord::of_disk(parts)
    };
    let harvest = session_to_toml(&left(Keep::Harvest));
    let by_hand = format!("# van mij\n{harvest}");
    let open_again = |text: &str, days: i64| {
        let home = tempdir().unwrap();
        let (mut store, item) = lying(&home, "2026-11-24T1030-boete-op-schuld", text);
        let now = record("").parts().begun + Duration::days(days);
        let offered = interrupted_session(&mut store, now).is_some();
        (fs::read_to_string(&item.path).unwrap(), offered)
    };
    let (text, offered) = open_again(&harvest, 8);
    assert!(!offered && text.contains("bellen") && !text.contains("stemming"), "{text}");
    assert!(!text.contains(known) && text.contains("afgerond = 2026-11-24T11:00:00+01:00"), "{text}");
    assert_eq!(open_again(&text, 8), (text.clone(), false), "once is enough");
    let record = session_to_toml(&left(Keep::Record));
    for (text, days, offered) in [
        (&harvest, 6, true),
        (&by_hand, 8, false),
        (&record, 8, false),
        (&"begonnen = x".to_owned(), 8, false),
    ] {
        assert_eq!(open_again(text, days), (text.clone(), offered));
    }
}

#[test]
fn a_look_back_keeps_lines_of_hand_and_words_of_others() {
    let home = tempdir().unwrap();
    let text = session_to_toml(&record("bellen"));
    let text = text.replace("titel =", "# mijn woorden\nkleur = \"groen\"\ntitel =");
    let (mut store, item) = lying(&home, "2026-11-24T1030-boete-op-schuld", &text);
    let day = date::parse("2026-12-09").unwrap();
    store.write_session_look_back(&item, None, day, "Half").unwrap();
    let now = store.write_session_look_back(&item, Some("Half"), day, "Gedaan.").unwrap();
    assert_eq!(now.parts().look_backs, [(day, "Gedaan.".to_owned())]);
    // Another wrote on the same day.
    let now = store.write_session_look_back(&item, None, day, "Ook dit.").unwrap();
    assert_eq!(now.parts().look_backs, [(day, "Gedaan.\n\nOok dit.".to_owned())]);
    let text = fs::read_to_string(&item.path).unwrap();
    for line in ["# mijn woorden", "kleur = \"groen\"", "op = 2026-12-09"] {
        assert!(text.lines().any(|it| it == line), "{line} is gone from:\n{text}");
    }
    assert_eq!(store.read_session(&item).unwrap(), now);
}

#[test]
fn every_sample_of_a_session_loads_and_ours_are_written_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions/v1");
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let home = tempdir().unwrap();
        let (mut store, item) = lying(&home, path.file_stem().unwrap().to_str().unwrap(), &text);
        let record = store.read_session(&item).unwrap_or_else(|problem| panic!("{problem}"));
        assert_eq!(record.parts().begun.naive_local().date(), item.name.begun().unwrap().date());
        let ours = text.starts_with("# Een sessie met je team");
        assert!(!ours || session_to_toml(&record) == text, "{}", session_to_toml(&record));
        let day = date::parse("2027-01-01").unwrap();
        let later = store.write_session_look_back(&item, None, day, "Gedaan.").unwrap();
        assert_eq!(store.read_session(&item).unwrap(), later, "{path:?}");
        assert!(ours || fs::read_to_string(&item.path).unwrap().contains("kleur = \"groen\" # mijn eigen"));
        seen += 1;
    }
    assert!(seen >= 4);
}

/// The text, the line of the problem and what it says.
const BROKEN: &[(&str, usize, &str)] = &[
    ("titel = \"open\n", 1, "De tekst op deze regel houdt nergens op."),
    ("schema = 2\n", 1, "Dit bestand is gemaakt met een nieuwere beraad (schema 2)."),
    ("casus = 3\n", 1, "Bij casus hoort een tekst tussen aanhalingstekens."),
    ("titel = \"x\"\n", 1, "Er staat niet in wanneer je begon."),
    ("\nduur = 45\n", 2, "Bij duur kent beraad \"45\" niet."),
    ("mensen = 0\n", 1, "Bij mensen hoort een heel getal van 1 tot en met 30."),
    ("bewaren = \"alles\"\n", 1, "Bij bewaren kent beraad \"alles\" niet."),
    ("fase = \"pauze\"\n", 1, "Bij fase kent beraad \"pauze\" niet."),
    ("besteed_seconden = -1\n", 1, "Bij besteed_seconden hoort een heel getal van 0 tot en met 4294967295."),
    (
        "[stemming]\neerste = [1, \"twee\"]\n",
        2,
        "Bij eerste hoort een lijst met hele getallen van 0 tot en met 30, zoals [3, 1, 0].",
    ),
    (
        "[stemming]\ntweede_weet_niet = 31\n",
        2,
        "Bij tweede_weet_niet hoort een heel getal van 0 tot en met 30.",
    ),
    ("[flap]\nvarianten = [\"soms\"]\n", 2, "Bij varianten kent beraad \"soms\" niet."),
    ("[flap.stoelen]\nburgemeester = \"x\"\n", 2, "Bij stoelen kent beraad \"burgemeester\" niet."),
    ("[flap.beginselen]\nvertrouwen = 1\n", 2, "Bij vertrouwen hoort een tekst tussen aanhalingstekens."),
    ("[flap.beginselen]\nevenredig = \"x\"\n", 2, "Bij beginselen kent beraad \"evenredig\" niet."),
    ("flap = \"x\"\n", 1, "flap hoort als kopje op een eigen regel te staan, tussen vierkante haken."),
    (
        "[afspraak]\nwat = \"x\"\n",
        1,
        "afspraak hoort als kopje op een eigen regel te staan, tussen dubbele vierkante haken.",
    ),
    ("[[afspraak]]\nwie = 1\n", 2, "Bij wie hoort een tekst tussen aanhalingstekens."),
    ("[[terugblik]]\ntekst = \"x\"\n", 2, "Hier ontbreekt op."),
    ("[[terugblik]]\nop = \"gisteren\"\n", 2, "Bij op hoort een datum, zoals 2026-12-05."),
];

#[test]
fn a_broken_session_says_in_dutch_what_is_wrong_and_on_which_line() {
    for (text, line, what) in BROKEN {
        let home = tempdir().unwrap();
        let (mut store, item) = lying(&home, "kapot", text);
        let problem = store.read_session(&item).unwrap_err();
        let place = problem.place.clone().unwrap();
        assert_eq!((problem.what.as_str(), place.line), (*what, Some(*line)), "{text}: {problem}");
        assert_eq!(place.file, item.path.display().to_string());
        assert!(!problem.hint.is_empty() && !problem.hint.starts_with('['), "{problem}");
        let day = date::parse("2026-12-09").unwrap();
        assert_eq!(store.write_session_look_back(&item, None, day, "x").unwrap_err(), problem);
        let saved = store.save_session(Some(&item), &record("x")).unwrap();
        assert!(saved.aside && saved.item != item);
        assert_eq!(fs::read_to_string(&item.path).unwrap(), *text);
    }
}

#[test]
fn sessions_are_listed_newest_first_by_name_and_nothing_is_made_to_look() {
    let home = tempdir().unwrap();
    let root = home.path().join("nieuw");
    assert_eq!(Store::look(&root).sessions(), (vec![], vec![]));
    assert!(!root.exists());
    let names = ["zomaar", "2026-11-24T1030-wet", "2026-12-01T0900-memo", ".verborgen"];
    for name in names {
        fs::create_dir_all(root.join("sessies")).unwrap();
        fs::write(root.join(format!("sessies/{name}.toml")), "").unwrap();
    }
    let (items, problems) = journal::sessions(&root);
    let listed: Vec<&str> = items.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((listed, problems), (vec!["2026-12-01T0900-memo", "2026-11-24T1030-wet", "zomaar"], vec![]));
}

/// A data folder with the samples.
fn with_samples() -> Folder {
    let folder = Folder::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions/v1");
    for file in fs::read_dir(samples).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        folder.place(&format!("sessies/{name}"), &fs::read_to_string(&path).unwrap());
    }
    folder
}

#[test]
fn a_session_is_a_page_a_sheet_to_share_and_one_to_print() {
    let folder = with_samples();
    assert_snapshot!("session_text", folder.line("sessie toon 2026-11-24").out);
    assert_snapshot!("session_markdown", folder.line("sessie toon 2026-11-24 --markdown").out);
    let html = folder.line("session show 2026-11-24 --html").out;
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("<h1>De boete op de schuld</h1>"), "{html}");
    assert!(html.contains("Verschoven: de meeste stemmen gingen eerst naar a en daarna naar b."));
    // The newest without a name; a matter of one's own has its question and its own options.
    assert!(folder.line("sessie toon").out.starts_with("Overleg op de gang\n"));
    let own = folder.line("sessie toon 2026-12-01").out;
    assert!(own.contains("Moeten we dit melden?") && own.contains("a. We melden het."), "{own}");
    for page in [&html, &own] {
        assert!(!page.contains("beter") && !page.contains("[sessie"), "{page}");
    }
}

#[test]
fn what_the_first_round_came_to_is_on_no_page_while_people_talk() {
    let folder = with_samples();
    for form in ["", "--markdown", "--html", "--json"] {
        let out = folder.line(&format!("sessie toon 2026-11-25 {form}")).out;
        assert!(out.contains("Het memo is van gisteren."), "{out}");
        for word in ["stemmen", "stemming", "eerste\"", "eerst 2"] {
            assert!(!out.contains(word), "{form}: {word} in\n{out}");
        }
    }
}

#[test]
fn sessions_are_listed_for_people_and_for_programs() {
    let folder = with_samples();
    folder.place("sessies/2026-12-03T0900-kapot.toml", "duur = 45\n");
    let list = folder.line("sessie lijst");
    assert_eq!(list.out.lines().count(), 5);
    assert!(
        list.out
            .contains("2026-11-24T1030-boete-op-schuld  dinsdag 24 november 2026  De boete op de schuld\n")
    );
    assert!(list.out.contains("2026-12-01T1400-eigen-kwestie  dinsdag 1 december 2026  Een eigen kwestie\n"));
    let json = folder.line("sessie lijst --json").json();
    assert_eq!(json["sessies"].as_array().unwrap().len(), 4);
    assert_eq!(json["sessies"][2]["fase"], "stoelen");
    assert_eq!(json["sessies"][2].get("stemming"), None);
    assert_eq!(json["problemen"][0]["regel"], 1);
    let one = folder.line("session show 2026-11-24 --json").json();
    assert_eq!(one["stemming"]["tweede"], json!([1, 4, 1, 1]));
    assert_eq!(one["afspraak"][0]["wie"], "de schrijver van brieven");
}

#[test]
fn statuses_and_sentences_of_what_goes_wrong_with_sessions() {
    let folder = Folder::new();
    for (line, status, what, hint) in [
        ("sessie toon", 1, "Er is nog geen sessie bewaard.", "beraad sessie"),
        ("sessie terugblik laatste", 1, "Er is nog geen sessie bewaard.", "beraad sessie"),
        ("sessie voorbereiden het-mmo", 1, "“het-mmo”", "Bedoelde je het-memo?"),
        ("sessie --casus qqq", 1, "“qqq”", "beraad casus lijst"),
        ("sessie --duur 45", 2, "--duur", "beraad --help"),
        ("sessie tonn", 2, "“tonn”", "Bedoelde je toon?"),
        ("sesie", 2, "“sesie”", "Bedoelde je sessie?"),
    ] {
        let done = folder.line(line);
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{line}: {done:?}");
        assert!(done.err.contains(what) && done.err.contains(hint), "{line}: {done:?}");
    }
    assert!(folder.line("sessie lijst").out.starts_with("Er is nog geen sessie bewaard.\n"));
    assert!(!folder.path().join("sessies").exists());
    let folder = with_samples();
    let twice = folder.line("sessie toon 2026-1");
    assert!(twice.status == 1 && twice.err.contains("Meer dan één sessie"), "{twice:?}");
    let unknown = folder.line("sessie toon 2027");
    assert!(unknown.err.contains("beraad sessie lijst"), "{unknown:?}");
}

#[test]
fn the_facilitator_gets_a_sheet_and_who_takes_part_another() {
    let folder = Folder::new();
    assert_snapshot!("preparation", folder.line("sessie voorbereiden boete-op-schuld --duur 30").out);
    assert_snapshot!("handout", folder.line("session prepare de boete op de schuld --handout").out);
    let html = folder.line("sessie voorbereiden boete-op-schuld --uitdelen --html");
    assert!(html.out.contains("<title>De boete op de schuld</title>"), "{html:?}");
    for minutes in ["60", "90"] {
        let sheet = folder.line(&format!("sessie voorbereiden het-memo --duur {minutes}")).out;
        assert!(sheet.contains(&format!("tot {minutes}, rondje:")), "{sheet}");
    }
    assert!(!folder.path().exists(), "to look makes no folder");
}

#[test]
fn what_came_of_the_afspraken_is_asked_line_by_line_and_saved_as_it_is_typed() {
    let folder = with_samples();
    folder.place(
        "sessies/2026-10-01T0900-wet.toml",
        "begonnen = 2026-10-01\n# van mij\n[[afspraak]]\nwat = \"bellen\"\n[[afspraak]]\nwie = \"het team\"\n",
    );
    let path = folder.path().join("sessies/2026-10-01T0900-wet.toml");
    // The input ends in the middle.
    let done = folder.typing("sessie terugblik 2026-10", b"We belden.\nTwee keer.");
    assert!(done.status == 0 && done.out.contains("Wat kwam hiervan: bellen?"), "{done:?}");
    assert!(done.out.contains("Je terugblik staat nu in het verslag."), "{done:?}");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("# van mij\n") && text.contains("op = 2026-11-21\n"), "{text}");
    assert!(text.contains("bellen: We belden. Twee keer."), "{text}");
    // Later that day the rest: what stood there stays.
    let done = folder.typing("sessie terugblik 2026-10", b"\nNog niets.\n.\n");
    assert!(done.out.contains("Er staat al:\nbellen: We belden."), "{done:?}");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("bellen: We belden. Twee keer.\n\n(nog geen woorden): Nog niets.\n"), "{text}");
    assert_eq!(text.matches("[[terugblik]]").count(), 1);
    let nothing = folder.typing("sessie terugblik 2026-10", b":stop\n");
    assert!(nothing.out.contains("geen terugblik bewaard"), "{nothing:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_word_that_may_be_a_name_is_asked_about_before_a_look_back_is_saved() {
    let folder = with_samples();
    let agreed = "begonnen = 2026-10-01\n[[afspraak]]\nwat = \"bellen met Bos\"\n";
    folder.place("sessies/2026-10-01T0900-wet.toml", agreed);
    let path = folder.path().join("sessies/2026-10-01T0900-wet.toml");
    let lines = "We belden Klaassen en Overdal.\nOok Zevenhuis.\n.\nTjeerd\nde teamleider\n1\n\n";
    let done = folder.typing("sessie terugblik 2026-10", lines.as_bytes());
    for asked in ["Is Klaassen een naam? Schrijf een rol.", "Is Overdal een naam?", "Is Zevenhuis een naam?"]
    {
        assert!(done.out.contains(asked), "{done:?}");
    }
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("bellen met Bos: We belden de teamleider en Overdal. Ook …."), "{text}");
    assert!(!text.contains("Klaassen") && !text.contains("Tjeerd"), "{text}");
}

#[test]
fn on_the_screen_a_look_back_hides_what_may_be_a_name_until_its_writer_says_it_is_none() {
    let (mut play, path) = due();
    play.keys("<enter>We belden Klaassen.").wait(Duration::seconds(1));
    let text = || fs::read_to_string(&path).unwrap();
    assert!(text().contains("tekst = \"We belden ….\""), "{}", text());
    assert_snapshot!("session_look_back_names", play.screen());
    play.keys("<ctrl-g>").wait(Duration::seconds(1));
    assert!(text().contains("tekst = \"We belden Klaassen.\""), "{}", text());
    assert!(!play.screen().contains("een naam"), "{}", play.screen());
    // What stands there was asked about, also when one comes back the same day.
    play.keys(" En Overdal.").wait(Duration::seconds(1));
    let mut play = play.reopen();
    assert!(text().contains("We belden Klaassen. En ….") && !text().contains("Overdal"), "{}", text());
    assert!(!play.screen().contains("wat kwam ervan"));
}

/// The workbook on the day that one looks back on a session, which lies in its folder.
fn due() -> (Play, std::path::PathBuf) {
    let home = tempdir().unwrap();
    let mut parts = record("de standaardbrief herschrijven").parts().clone();
    parts.begun -= Duration::days(21);
    parts.finished = parts.finished.map(|it| it - Duration::days(21));
    let saved = Store::open(home.path()).save_session(None, &SessionRecord::of_disk(parts)).unwrap();
    (Play::over(home, 80, 24), saved.item.path)
}

#[test]
fn home_asks_once_what_came_of_a_session_and_keeps_what_is_typed() {
    let (mut play, path) = due();
    assert_snapshot!("home_session_due", play.screen());
    play.keys("<enter>De brief ligt").wait(Duration::seconds(1));
    assert!(fs::read_to_string(&path).unwrap().contains("tekst = \"De brief ligt\""));
    play.keys(" bij communicatie.");
    assert_snapshot!("session_look_back", play.screen());
    play.keys("<esc>");
    assert!(play.screen().contains("Je terugblik staat nu in het verslag."));
    assert!(!play.screen().contains("wat kwam ervan"), "it is asked once");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("op = 2026-11-21\ntekst = \"De brief ligt bij communicatie.\""), "{text}");
    // Who deletes all of it has written nothing.
    let (mut play, path) = due();
    play.keys("<enter>x")
        .wait(Duration::seconds(1))
        .keys("<backspace>")
        .wait(Duration::seconds(1))
        .keys("<esc>");
    assert!(!fs::read_to_string(&path).unwrap().contains("terugblik"));
    assert!(play.screen().contains("wat kwam ervan"));
}

#[test]
fn what_another_program_writes_while_one_looks_back_stays() {
    let (mut play, path) = due();
    play.keys("<enter>Van ons").wait(Duration::seconds(1));
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Van ons", "Van elders")).unwrap();
    play.keys(", later").wait(Duration::seconds(1)).keys(" nog meer").wait(Duration::seconds(1));
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("Van elders\n\nVan ons, later nog meer\n"), "{text}");
    // A full disk keeps the words, and says so.
    play.disk_is_full = true;
    play.keys(" en dan").keys("<esc>");
    assert!(play.screen().contains("De schijf is vol."), "{}", play.screen());
    play.disk_is_full = false;
    play.wait(Duration::seconds(9));
    assert!(fs::read_to_string(&path).unwrap().contains("nog meer en dan\n"));
}
