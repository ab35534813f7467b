//! The journal on disk: what a person's files keep through everything that we, they and the system do.
#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use beraad::{
    core::{
        date,
        entry::{Again, Entry, Form, LookBack, Subject},
        principle::Principle,
        problem::Problem,
        walk::Step,
    },
    journal::{self, Access, CaseDraft, CaseItem, Item, Shelf, Store, to_toml},
};
use chrono::DateTime;
use tempfile::{TempDir, tempdir};

/// An entry of this minute on a case, with one answer.
pub(crate) fn entry(begun: &str, slug: &str, known: &str) -> Entry {
    let mut entry = Entry {
        subject: Subject::Case(slug.to_owned()),
        title: "De titel".into(),
        begun: DateTime::parse_from_rfc3339(begun).unwrap(),
        step: Step::Facts,
        ..Entry::default()
    };
    known.clone_into(&mut entry.facts.known);
    entry
}

/// The entry that most tests write.
pub(crate) fn usual() -> Entry {
    entry("2026-11-21T14:30:00+01:00", "boete-op-schuld", "een\ntwee")
}

/// The same walk, finished.
pub(crate) fn finished(mut entry: Entry) -> Entry {
    entry.finished = Some(entry.begun + chrono::Duration::minutes(28));
    entry.step = Step::LookBack;
    entry
}

/// A look-back of two weeks later.
pub(crate) fn look_back() -> LookBack {
    let on = date::parse("2026-12-07").unwrap();
    LookBack { on, did: "gebeld".into(), happened: String::new(), again: Some(Again::Same) }
}

fn case_draft(slug: &str, text: &str, settled: bool) -> CaseDraft {
    CaseDraft { slug: slug.into(), text: text.into(), settled }
}

#[test]
fn an_own_case_gets_its_name_when_one_stops_writing_and_keeps_it() {
    let root = tempdir().unwrap();
    let mut store = Store::open(root.path());
    let mut item: Option<CaseItem> = None;
    for (slug, text, settled, name) in [
        ("", "een", false, "nieuwe-casus"),
        ("de-brief", "twee", false, "nieuwe-casus"),
        ("", "drie", true, "nieuwe-casus"),
        ("de-brief", "vier", true, "de-brief"),
        ("iets-anders", "vijf", true, "de-brief"),
    ] {
        let saved = store.save_case(item.as_ref(), &case_draft(slug, text, settled)).unwrap();
        assert_eq!((saved.item.slug.as_str(), saved.aside), (name, false));
        let files = fs::read_dir(root.path().join("casussen")).unwrap();
        let names: Vec<_> = files.map(|it| it.unwrap().file_name()).collect();
        assert!(names.len() == 2 && names.contains(&"casus.schema.json".into()), "{names:?}");
        assert_eq!(fs::read_to_string(&saved.item.path).unwrap(), text);
        item = Some(saved.item);
    }
    // Names of shipped cases and of other files are taken; a title that is itself the unnamed name is one.
    for (slug, name) in
        [("het-memo", "het-memo-2"), ("de-brief", "de-brief-2"), ("nieuwe-casus", "nieuwe-casus")]
    {
        let saved = store.save_case(None, &case_draft(slug, "x", true)).unwrap();
        assert_eq!(saved.item.slug, name);
        let again = store.save_case(Some(&saved.item), &case_draft(slug, "y", true)).unwrap();
        assert_eq!(again.item.path, saved.item.path);
    }
}

#[test]
fn an_own_case_that_another_program_changed_is_never_overwritten() {
    let root = tempdir().unwrap();
    fs::create_dir(root.path().join("casussen")).unwrap();
    let path = root.path().join("casussen/mijn.toml");
    fs::write(&path, "van mij").unwrap();
    let mut store = Store::open(root.path());
    let read = |store: &Store| CaseItem::of(&store.own_cases().0[0]);
    let item = read(&store);
    let saved = store.save_case(Some(&item), &case_draft("mijn", "nieuw", true)).unwrap();
    assert!(!saved.aside && fs::read_to_string(&path).unwrap() == "nieuw");
    // That the list was read again since does not make who writes know what it says.
    fs::write(&path, "van elders").unwrap();
    let _ = store.own_cases();
    let aside = store.save_case(Some(&saved.item), &case_draft("mijn", "weer", true)).unwrap();
    assert!(aside.aside && aside.item.slug == "mijn-2");
    assert_eq!(fs::read_to_string(&path).unwrap(), "van elders");
    // Nor does that another writer of ours read it.
    let _ = read(&store);
    let aside = store.save_case(Some(&item), &case_draft("mijn", "oud", true)).unwrap();
    assert!(aside.aside && aside.item.slug == "mijn-3");
    assert_eq!(fs::read_to_string(&path).unwrap(), "van elders");
    fs::remove_file(&path).unwrap();
    let back = store.save_case(Some(&item), &case_draft("mijn", "terug", true)).unwrap();
    assert!(!back.aside && fs::read_to_string(&path).unwrap() == "terug");
}

#[test]
fn a_case_in_a_folder_of_its_own_stays_there() {
    let root = tempdir().unwrap();
    let archive = root.path().join("casussen/archief");
    fs::create_dir_all(&archive).unwrap();
    fs::write(archive.join("nieuwe-casus.toml"), "van mij").unwrap();
    let mut store = Store::open(root.path());
    let item = CaseItem::of(&store.own_cases().0[0]);
    let saved = store.save_case(Some(&item), &case_draft("de-brief", "nieuw", true)).unwrap();
    assert_eq!(saved.item.path, archive.join("de-brief.toml"));
    fs::write(&saved.item.path, "van elders").unwrap();
    let aside = store.save_case(Some(&saved.item), &case_draft("de-brief", "weer", true)).unwrap();
    assert_eq!((aside.aside, aside.item.path), (true, archive.join("de-brief-2.toml")));
    assert!(!archive.join("nieuwe-casus.toml").exists());
}

#[test]
fn a_look_back_that_is_being_written_is_saved_in_its_place_and_never_over_words_of_others() {
    let root = tempfile::tempdir().unwrap();
    let mut store = Store::open(root.path());
    let item = store.finish(None, &finished(usual())).unwrap();
    let says = |did: &str| LookBack { did: did.into(), ..look_back() };
    let mut before = None;
    for did in ["ge", "gebeld", "opgebeld"] {
        store.write_look_back(&item, before.as_ref(), &says(did)).unwrap();
        before = Some(says(did));
    }
    assert_eq!(store.read(&item).unwrap().look_backs, [says("opgebeld")]);
    let text = fs::read_to_string(&item.path).unwrap();
    put(&item.path, &text.replace("opgebeld", "drie keer opgebeld"));
    store.write_look_back(&item, before.as_ref(), &says("opgebeld, lang")).unwrap();
    let look_backs = [says("drie keer opgebeld"), says("opgebeld, lang")];
    assert_eq!(store.read(&item).unwrap().look_backs, look_backs);
}

/// Writes a file as the user's editor would.
pub(crate) fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    #[expect(clippy::disallowed_methods, reason = "a test plays the user's editor")]
    fs::write(path, text).unwrap();
}

/// A file in the journal of a new data folder, and its item in the list.
fn lying(home: &TempDir, name: &str, text: &str) -> (Store, Item) {
    let path = home.path().join("dagboek/2026").join(name);
    put(&path, text);
    let store = Store::open(home.path());
    let item = store.list().0.into_iter().find(|item| item.path == path).unwrap();
    (store, item)
}

/// Every path below a folder, hidden ones too, as written from there.
pub(crate) fn below(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![];
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            all.extend(below(&path));
        }
        all.push(path);
    }
    all.sort();
    all
}

fn names(store: &Store) -> Vec<String> {
    let (items, problems) = store.list();
    assert_eq!(problems, []);
    items.iter().map(|item| format!("{:?} {}", item.shelf, item.name.as_str())).collect()
}

#[test]
fn a_walk_is_drafted_finished_and_looked_back_on() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let mut entry = usual();
    let draft = store.save_draft(None, &entry).unwrap();
    assert_eq!(draft.path, home.path().join("concepten/2026-11-21T1430-boete-op-schuld.toml"));
    entry.facts.assumed = "drie".into();
    entry.step = Step::Weighing;
    assert_eq!(store.save_draft(Some(&draft), &entry).unwrap(), draft);
    assert_eq!(store.read(&draft).unwrap(), entry);
    let entry = finished(entry);
    let item = store.finish(Some(&draft), &entry).unwrap();
    assert_eq!(item.path, home.path().join("dagboek/2026/2026-11-21T1430-boete-op-schuld.toml"));
    assert_eq!(names(&store), ["Entries 2026-11-21T1430-boete-op-schuld"]);
    store.add_look_back(&item, &look_back()).unwrap();
    let read = store.read(&item).unwrap();
    assert_eq!(read, Entry { look_backs: vec![look_back()], ..entry });
    assert_eq!(fs::read_to_string(&item.path).unwrap(), to_toml(&read));
}

#[test]
fn a_look_back_that_grows_stays_one_and_another_programs_stays_beside_it() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let item = store.finish(None, &finished(usual())).unwrap();
    let mut before = None;
    for did in ["Ik", "Ik belde", "Ik belde haar."] {
        let now = LookBack { did: did.into(), ..look_back() };
        store.write_look_back(&item, before.as_ref(), &now).unwrap();
        before = Some(now);
    }
    assert_eq!(store.read(&item).unwrap().look_backs, before.clone().map_or(vec![], |it| vec![it]));
    let text = fs::read_to_string(&item.path).unwrap();
    put(&item.path, &text.replace("Ik belde haar.", "Elders aangevuld."));
    store.write_look_back(&item, before.as_ref(), &look_back()).unwrap();
    let both: Vec<String> = store.read(&item).unwrap().look_backs.into_iter().map(|it| it.did).collect();
    assert_eq!(both, ["Elders aangevuld.".to_owned(), look_back().did]);
}

#[test]
fn who_only_looks_makes_nothing_and_keeps_nobody_from_writing() {
    let home = tempdir().unwrap();
    let root = home.path().join("nog niet");
    let mut looking = Store::look(&root);
    assert!(looking.list().0.is_empty() && !root.exists());
    let writing = Store::open(&root);
    assert_eq!(writing.access(), &Access::Write);
    assert!(matches!(looking.try_to_write(), Access::ReadOnly(_)));
    drop(writing);
    assert_eq!(looking.try_to_write(), &Access::Write);
}

#[test]
fn two_walks_of_one_minute_both_keep_a_name_of_their_own() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let first = store.save_draft(None, &usual()).unwrap();
    let second = store.save_draft(None, &usual()).unwrap();
    assert_eq!(second.name.as_str(), "2026-11-21T1430-boete-op-schuld-2");
    let first = store.finish(Some(&first), &finished(usual())).unwrap();
    let third = store.save_draft(None, &usual()).unwrap();
    assert_eq!(third.name.as_str(), "2026-11-21T1430-boete-op-schuld-3");
    let again = store.finish(None, &finished(usual())).unwrap();
    assert_eq!(again.name.as_str(), "2026-11-21T1430-boete-op-schuld-2");
    assert_eq!(store.read(&first).unwrap(), finished(usual()));
    let own = Entry { subject: Subject::default(), ..usual() };
    assert_eq!(store.save_draft(None, &own).unwrap().name.slug(), Some("zonder-casus"));
}

#[test]
fn a_draft_that_another_program_changed_is_never_overwritten() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let draft = store.save_draft(None, &usual()).unwrap();
    let theirs = to_toml(&entry("2026-11-21T14:30:00+01:00", "boete-op-schuld", "van de andere computer"));
    put(&draft.path, &theirs);
    let ours = store.save_draft(Some(&draft), &usual()).unwrap();
    assert_eq!(ours.name.as_str(), "2026-11-21T1430-boete-op-schuld-2");
    assert_eq!(store.save_draft(Some(&ours), &usual()).unwrap(), ours);
    let item = store.finish(Some(&draft), &finished(usual())).unwrap();
    assert_eq!(store.read(&item).unwrap(), finished(usual()));
    assert_eq!(fs::read_to_string(&draft.path).unwrap(), theirs);
    // Once read, it is known, and may be gone on with.
    let read = store.read(&draft).unwrap();
    assert_eq!(store.save_draft(Some(&draft), &read).unwrap(), draft);
}

#[test]
fn a_draft_that_was_never_read_or_is_broken_is_not_overwritten() {
    let home = tempdir().unwrap();
    let path = home.path().join("concepten/2026-11-21T1430-boete-op-schuld.toml");
    for text in [to_toml(&usual()), "schema = 1\nkapot".to_owned()] {
        put(&path, &text);
        let mut store = Store::open(home.path());
        let draft = store.list().0.pop().unwrap();
        let ours = store.save_draft(Some(&draft), &usual()).unwrap();
        assert_ne!(ours, draft);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn a_draft_that_was_thrown_away_meanwhile_is_written_again() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let draft = store.save_draft(None, &usual()).unwrap();
    fs::rename(&draft.path, home.path().join("weg")).unwrap();
    assert_eq!(store.save_draft(Some(&draft), &usual()).unwrap(), draft);
    assert_eq!(store.read(&draft).unwrap(), usual());
}

#[test]
fn lines_of_hand_survive_saving_finishing_and_looking_back() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let draft = store.save_draft(None, &usual()).unwrap();
    let text = fs::read_to_string(&draft.path).unwrap();
    put(
        &draft.path,
        &text
            .replace("titel =", "# mijn woorden\nkleur = \"groen\"\ntitel =")
            .replace("[feiten]", "[feiten] # let op"),
    );
    let mut entry = store.read(&draft).unwrap();
    entry.facts.assumed = "drie".into();
    store.save_draft(Some(&draft), &entry).unwrap();
    // The clock says more than whole seconds, and a file does not.
    let mut now = finished(entry.clone());
    now.finished = now.finished.map(|it| it + chrono::Duration::milliseconds(123));
    let item = store.finish(Some(&draft), &now).unwrap();
    let later = LookBack { on: date::parse("2027-01-18").unwrap(), ..look_back() };
    store.add_look_back(&item, &look_back()).unwrap();
    store.add_look_back(&item, &later).unwrap();
    let text = fs::read_to_string(&item.path).unwrap();
    for line in ["# mijn woorden", "kleur = \"groen\"", "[feiten] # let op", "neem_aan = \"drie\""] {
        assert!(text.lines().any(|it| it == line), "{line} is gone from:\n{text}");
    }
    assert!(!text.contains("stap =") && !draft.path.exists(), "{text}");
    let look_backs = vec![look_back(), later];
    assert_eq!(store.read(&item).unwrap(), Entry { look_backs, ..finished(entry) });
}

#[test]
fn every_sample_of_the_format_loads_and_ours_are_written_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/entries/v1");
    let mut seen = 0;
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let home = tempdir().unwrap();
        let (mut store, item) = lying(&home, path.file_name().unwrap().to_str().unwrap(), &text);
        let entry = store.read(&item).unwrap_or_else(|problem| panic!("{problem}"));
        assert_eq!(entry.begun.naive_local().date(), item.name.begun().unwrap().date(), "{path:?}");
        if text.starts_with("# Een notitie van beraad") {
            assert_eq!(to_toml(&entry), text);
        }
        store.add_look_back(&item, &look_back()).unwrap();
        assert_eq!(store.read(&item).unwrap().look_backs.last(), Some(&look_back()), "{path:?}");
        seen += 1;
    }
    assert!(seen >= 5);
}

#[test]
fn a_file_of_hand_says_what_it_means() {
    let home = tempdir().unwrap();
    let text = include_str!("../entries/v1/2026-03-29T0230-met-de-hand.toml");
    let (store, item) = lying(&home, "2026-03-29T0230-met-de-hand.toml", text);
    let entry = store.read(&item).unwrap();
    assert_eq!((entry.form, entry.step), (Form::Full, Step::LookBack));
    assert_eq!(entry.hunch.certainty, Some(3));
    assert_eq!(entry.weighing.because, "C:\\map met een \"citaat\"\nen een tweede regel");
    assert_eq!(entry.intention.when, "1-4-2026");
    assert!(entry.principles[Principle::LegitimateExpectations].pull.is_some());
    assert_eq!(journal::read(&item).unwrap(), entry);
}

/// Name of the file, its text, the line of the problem and what it says.
const BROKEN: &[(&str, &str, usize, &str)] = &[
    ("a", "titel = \"open\nvorm = \"kort\"\n", 1, "De tekst op deze regel houdt nergens op."),
    ("b", "casus = \"x\"\ntitel \"y\"\n", 2, "Op deze regel ontbreekt het teken =."),
    ("c", "\n\ntitel = Zonder\n", 3, "Deze tekst staat niet tussen rechte aanhalingstekens."),
    ("d", "titel = \"x\"\ntitel = \"y\"\n", 2, "Hier staat titel voor de tweede keer."),
    (
        "e",
        "[feiten]\nweet = \"\"\"\nopen\n",
        2,
        "De tekst die hier begint met drie aanhalingstekens, houdt nergens op.",
    ),
    ("f", "titel = \"C:\\map\"\n", 1, "Het teken \\ heeft in een tekst een eigen betekenis."),
    ("g", "[feiten\nweet = \"x\"\n", 1, "Van deze kop ontbreekt een haak aan het eind."),
    ("h", "begonnen = 2026-02-30\n", 1, "Deze datum of tijd bestaat niet."),
    ("i", "schema = 1\n<<<<<<< HEAD\n", 2, "Op deze regel ontbreekt het teken =."),
    ("j", "schema = 2\n", 1, "Dit bestand is gemaakt met een nieuwere beraad (schema 2)."),
    ("k", "schema = \"een\"\n", 1, "Bij schema hoort het getal 1."),
    ("l", "casus = 3\n", 1, "Bij casus hoort een tekst tussen aanhalingstekens."),
    (
        "m",
        "trefwoorden = \"x\"\n",
        1,
        "Bij trefwoorden hoort een lijst met teksten, zoals [\"een\", \"twee\"].",
    ),
    ("n", "[ingeving]\nzekerheid = 6\n", 2, "Bij zekerheid hoort een heel getal van 1 tot en met 5."),
    ("o", "[rechten.burgers]\ngewicht = \"3\"\n", 2, "Bij gewicht hoort een heel getal van 0 tot en met 3."),
    (
        "p",
        "[ingeving]\nvast = \"ja\"\n",
        2,
        "Bij vast hoort true (ja) of false (nee), zonder aanhalingstekens.",
    ),
    (
        "q",
        "begonnen = \"gisteren\"\n",
        1,
        "Bij begonnen hoort een datum met of zonder tijd, zoals 2026-11-21T14:30:00+01:00.",
    ),
    ("r", "[voornemen]\nwanneer = \"morgen\"\n", 2, "Bij wanneer hoort een datum, zoals 2026-12-05."),
    ("s", "vorm = \"lang\"\n", 1, "Bij vorm kent beraad \"lang\" niet."),
    ("t", "\n[rechten.burgemeester]\ngewicht = 1\n", 2, "Bij rechten kent beraad \"burgemeester\" niet."),
    ("u", "[beginselen.evenredig]\ntrekt = \"weg\"\n", 1, "Bij beginselen kent beraad \"evenredig\" niet."),
    ("v", "[omslagpunt]\nbeginsel = \"fairplay\"\n", 2, "Bij beginsel kent beraad \"fairplay\" niet."),
    (
        "w",
        "feiten = \"x\"\n",
        1,
        "feiten hoort als kopje op een eigen regel te staan, tussen vierkante haken.",
    ),
    (
        "x",
        "[terugblik]\nop = 2026-01-01\n",
        1,
        "terugblik hoort als kopje op een eigen regel te staan, tussen dubbele vierkante haken.",
    ),
    ("y", "\n[[terugblik]]\ngedaan = \"x\"\n", 3, "Hier ontbreekt op."),
    ("z", "[[wegen.varianten]]\nid = \"x\"\n", 2, "Hier ontbreekt kantelt."),
    ("begin", "casus = \"x\"\n", 1, "Er staat niet in wanneer je begon."),
    (
        "twee",
        "casus = \"x\"\nbegonnen = 2026-01-01\n[eigen_kwestie]\nvraag = \"y\"\n",
        3,
        "Deze notitie heeft een casus en ook een eigen kwestie.",
    ),
    (
        "diep",
        "a = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        1,
        "Deze regel kan beraad niet lezen.",
    ),
];

#[test]
fn a_broken_file_says_in_dutch_what_is_wrong_and_on_which_line() {
    for (name, text, line, what) in BROKEN {
        let home = tempdir().unwrap();
        let (mut store, item) = lying(&home, &format!("{name}.toml"), text);
        let problem = store.read(&item).unwrap_err();
        let place = problem.place.clone().unwrap();
        assert_eq!((problem.what.as_str(), place.line), (*what, Some(*line)), "{name}: {problem}");
        assert_eq!(place.file, item.path.display().to_string());
        assert_eq!(place.text.as_deref(), Some(text.split('\n').nth(line - 1).unwrap_or_default()), "{name}");
        assert!(problem.hint.ends_with(['.', '0']) && !problem.hint.starts_with('['), "{name}: {problem}");
        assert_eq!(store.add_look_back(&item, &look_back()).unwrap_err(), problem);
        assert_eq!(fs::read_to_string(&item.path).unwrap(), *text);
    }
}

#[test]
fn what_is_no_text_file_says_so_and_the_rest_is_read() {
    let home = tempdir().unwrap();
    let folder = home.path().join("dagboek/2026");
    put(&folder.join("goed.toml"), "begonnen = 2026-01-01");
    fs::create_dir(folder.join("map.toml")).unwrap();
    let big = fs::OpenOptions::new().write(true).create_new(true).open(folder.join("groot.toml")).unwrap();
    big.set_len((64 << 20) + 1).unwrap();
    #[expect(clippy::disallowed_methods, reason = "a test plays the user's editor")]
    fs::write(folder.join("latijn.toml"), b"schema = 1\ntitel = \"caf\xe9\"\n").unwrap();
    let store = Store::open(home.path());
    let (items, problems) = store.list();
    assert_eq!((items.len(), problems), (4, vec![]));
    let says = |name: &str| {
        let item = items.iter().find(|item| item.name.as_str() == name).unwrap();
        store.read(item).map_err(|it| (it.what, it.place.unwrap().line))
    };
    assert!(says("goed").is_ok());
    assert_eq!(says("map").unwrap_err().0, "Hier hoort een bestand te staan, maar dit is een map.");
    assert_eq!(says("groot").unwrap_err().0, "Dit bestand is groter dan 64 MB.");
    let latin = ("Op deze regel staat een teken dat niet in UTF-8 is opgeslagen.".to_owned(), Some(2));
    assert_eq!(says("latijn").unwrap_err(), latin);
}

#[test]
fn the_list_is_newest_first_and_shows_every_file_but_the_hidden() {
    let home = tempdir().unwrap();
    for path in [
        "dagboek/2025/2025-01-02T0304-oud.toml",
        "dagboek/2026/2026-01-02T0304-nieuw.toml",
        "dagboek/2026/zomaar.TOML",
        "dagboek/2026/.verborgen.toml",
        "dagboek/2026/brief.txt",
        "dagboek/los.toml",
        "concepten/2026-01-02T0305-concept.toml",
    ] {
        put(&home.path().join(path), "kapot");
    }
    let expect = [
        "Drafts 2026-01-02T0305-concept",
        "Entries 2026-01-02T0304-nieuw",
        "Entries 2025-01-02T0304-oud",
        "Entries zomaar",
        "Entries los",
    ];
    assert_eq!(names(&Store::open(home.path())), expect);
}

#[test]
fn own_cases_are_read_and_what_is_wrong_with_the_rest_is_said() {
    let home = tempdir().unwrap();
    let folder = home.path().join("casussen");
    put(&folder.join("b.toml"), "titel = \"b\"");
    put(&folder.join("a.toml"), "titel = \"a\"");
    put(&folder.join("c.txt"), "");
    fs::create_dir(folder.join("map.toml")).unwrap();
    #[expect(clippy::disallowed_methods, reason = "a test plays the user's editor")]
    fs::write(folder.join("latijn.toml"), b"\n\n\xff").unwrap();
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(folder.join("groot.toml"))
        .unwrap()
        .set_len((10 << 20) + 1)
        .unwrap();
    let (cases, problems) = Store::open(home.path()).own_cases();
    let cases: Vec<_> = cases.iter().map(|case| (case.slug.as_str(), case.text.as_str())).collect();
    assert_eq!(cases, [("a", "titel = \"a\""), ("b", "titel = \"b\"")]);
    let said: Vec<_> =
        problems.iter().map(|it| (it.what.as_str(), it.place.as_ref().unwrap().line)).collect();
    let expect = [
        ("Dit bestand is groter dan 10 MB.", None),
        ("Op deze regel staat een teken dat niet in UTF-8 is opgeslagen.", Some(3)),
        ("Hier hoort een bestand te staan, maar dit is een map.", None),
    ];
    assert_eq!(said, expect);
}

#[test]
fn a_second_beraad_only_reads_until_the_first_is_closed() {
    let home = tempdir().unwrap();
    let mut first = Store::open(home.path());
    let draft = first.save_draft(None, &usual()).unwrap();
    let mut second = Store::open(home.path());
    let Access::ReadOnly(problem) = second.access().clone() else { panic!("two may write") };
    assert_eq!(problem.what, "Beraad staat al open in een ander venster.");
    assert_eq!(problem.hint, "Hier kun je lezen; schrijven kan weer als het andere venster dicht is.");
    let (items, _) = second.list();
    assert_eq!(second.read(&items[0]).unwrap(), usual());
    assert_eq!(second.save_draft(Some(&draft), &usual()).unwrap_err(), problem);
    assert_eq!(second.finish(Some(&draft), &usual()).unwrap_err(), problem);
    assert_eq!(second.add_look_back(&draft, &look_back()).unwrap_err(), problem);
    drop(first);
    assert_eq!(second.save_draft(Some(&draft), &usual()).unwrap(), draft);
    assert_eq!(second.access(), &Access::Write);
}

#[test]
fn a_file_in_the_place_of_the_data_folder_is_said_and_never_touched() {
    let home = tempdir().unwrap();
    let path = home.path().join("beraad");
    put(&path, "van mij");
    for root in [path.clone(), path.join("dieper")] {
        let mut store = Store::open(&root);
        let Access::ReadOnly(problem) = store.access().clone() else { panic!("{root:?}") };
        assert_eq!(problem.what, "Op de plek van een map staat een bestand.");
        assert_eq!(store.save_draft(None, &usual()).unwrap_err(), problem);
        assert!(store.list().0.is_empty());
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "van mij");
}

#[cfg(unix)]
mod unix {
    use std::{
        ffi::OsStr,
        os::unix::{
            ffi::OsStrExt,
            fs::{PermissionsExt, symlink},
        },
        process::Command,
    };

    use super::*;

    #[test]
    fn a_symlinked_journal_survives_and_gets_the_text() {
        let (home, cloud) = (tempdir().unwrap(), tempdir().unwrap());
        fs::create_dir(cloud.path().join("dagboek")).unwrap();
        fs::create_dir(home.path().join("concepten")).unwrap();
        symlink(cloud.path().join("dagboek"), home.path().join("dagboek")).unwrap();
        symlink(cloud.path().join("elders.toml"), home.path().join("concepten/2026-01-01T1200-x.toml"))
            .unwrap();
        put(&cloud.path().join("elders.toml"), &to_toml(&usual()));
        let mut store = Store::open(home.path());
        let item = store.finish(None, &finished(usual())).unwrap();
        store.add_look_back(&item, &look_back()).unwrap();
        assert!(home.path().join("dagboek").is_symlink());
        assert!(cloud.path().join("dagboek/2026").join(item.path.file_name().unwrap()).is_file());
        let draft = store.list().0.into_iter().find(|item| item.shelf == Shelf::Drafts).unwrap();
        let mut entry = store.read(&draft).unwrap();
        entry.facts.known = "nieuw".into();
        assert_eq!(store.save_draft(Some(&draft), &entry).unwrap(), draft);
        assert!(draft.path.is_symlink());
        assert!(fs::read_to_string(cloud.path().join("elders.toml")).unwrap().contains("nieuw"));
    }

    #[test]
    fn a_ring_of_folders_is_said_and_the_rest_is_listed() {
        let home = tempdir().unwrap();
        put(&home.path().join("dagboek/2026/2026-01-02T0304-x.toml"), "");
        symlink("..", home.path().join("dagboek/terug")).unwrap();
        symlink("kring", home.path().join("dagboek/kring")).unwrap();
        symlink("elders", home.path().join("dagboek/nergens")).unwrap();
        let (items, mut problems) = Store::open(home.path()).list();
        problems.sort_by_key(|it| it.place.clone().unwrap().file);
        let said: Vec<&str> = problems.iter().map(|it| it.what.as_str()).collect();
        assert_eq!(items.len(), 1);
        let ring = "Deze koppeling wijst terug naar een plek waar zij zelf in zit.";
        assert_eq!(said, [ring, "Dit bestand of deze map is er niet meer.", ring]);
    }

    #[test]
    fn a_name_that_is_no_utf8_is_shown_and_read() {
        let home = tempdir().unwrap();
        let path = home.path().join("dagboek/2026").join(OsStr::from_bytes(b"caf\xe9.toml"));
        put(&path, "begonnen = 2026-01-01");
        let store = Store::open(home.path());
        let (items, _) = store.list();
        assert_eq!(items[0].name.as_str(), "caf\u{fffd}");
        assert!(store.read(&items[0]).is_ok());
    }

    #[test]
    fn a_pipe_is_no_file_and_does_not_keep_us_waiting() {
        let home = tempdir().unwrap();
        let path = home.path().join("dagboek/2026/pijp.toml");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        let store = Store::open(home.path());
        let problem: Problem = store.read(&store.list().0[0]).unwrap_err();
        assert_eq!(problem.what, "Dit is geen gewoon bestand.");
    }

    #[test]
    fn leftovers_of_a_killed_run_are_not_listed_and_are_swept_when_we_may_write() {
        let home = tempdir().unwrap();
        let rubbish = home.path().join("concepten/.beraad-abc.tmp");
        let mine = home.path().join("concepten/.van-mij.tmp");
        put(&rubbish, "half");
        put(&mine, "heel");
        let store = Store::open(home.path());
        assert_eq!(store.list(), (vec![], vec![]));
        assert!(!rubbish.exists() && mine.exists());
        // A year may hold thousands: it is swept when something is written there.
        let year = home.path().join("dagboek/2026/.beraad-abc.tmp");
        put(&year, "half");
        let mut store = store;
        assert!(year.exists());
        store.finish(None, &finished(usual())).unwrap();
        assert!(!year.exists());
    }

    #[test]
    fn a_folder_that_was_wider_is_left_as_it_is() {
        let home = tempdir().unwrap();
        let folder = home.path().join("concepten");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
        Store::open(home.path()).save_draft(None, &usual()).unwrap();
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o755);
    }
}
