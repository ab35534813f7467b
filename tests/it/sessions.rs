//! The files of team sessions: what they keep through everything that we, they and the system do.
#![cfg(test)]

use std::{fs, path::Path};

use beraad::{
    core::{
        date,
        session::{Agreement, Keep, Length, Notes, Parts, Phase, SessionRecord},
    },
    journal::{self, SessionItem, Store, session_to_toml},
};
use chrono::{DateTime, Duration};
use tempfile::{TempDir, tempdir};

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
