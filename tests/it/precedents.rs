//! Moresprudentie: cards kept, read, checked, shared and found again.

use std::fs;

use beraad::{
    content::{self, KeptCard},
    core::{
        precedent::{Field, NAME, NO_NAME, PrecedentDraft, Question},
        principle::Principle,
        questionnaire::{Answer, Questionnaire},
    },
    journal::Store,
    phrases::say,
};
use chrono::NaiveDate;
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::{command::Folder, play::Play, terminal::flat};

const CARD: &str = r#"schema = 1
titel = "De verhoging die niemand begreep"
casus = "boete-op-schuld"
op = 2026-11-14
beginselen = ["evenredigheid", "zorgvuldigheid"]
rechten = ["burgers"]

argument = """
Wie twee keer schrijft dat zij het niet begrijpt, heeft nog geen antwoord gekregen. Een
derde brief is dan geen zorgvuldigheid.
"""

recht = "Het recht van burgers op een besluit dat zij kunnen begrijpen."

doorslag = "Eerst bellen kost een kwartier, en daarna weet je pas of de boete past."
"#;

const OTHER: &str = r#"schema = 1
titel = "Gelijke brieven"
op = 2026-10-01
beginselen = ["evenredigheid"]
doorslag = "Wat voor allen gelijk is, is niet voor allen passend."
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.place("moresprudentie/2026-11-14-de-verhoging.toml", CARD);
    folder.place("moresprudentie/2026-10-01-gelijke-brieven.toml", OTHER);
    folder
}

fn play(width: u16, height: u16) -> Play {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("moresprudentie")).unwrap();
    fs::write(folder.path().join("moresprudentie/2026-11-14-de-verhoging.toml"), CARD).unwrap();
    fs::write(folder.path().join("moresprudentie/2026-10-01-gelijke-brieven.toml"), OTHER).unwrap();
    Play::over(folder, width, height)
}

/// A draft with a name in it, on the case of the card.
fn draft() -> PrecedentDraft {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let mut draft = PrecedentDraft::new(day, content::vocabulary()).on_case(
        "boete-op-schuld",
        "De boete op de schuld",
        &[Principle::Proportionality],
    );
    let text = "Mevrouw Yilmaz schreef het twee keer. In Zuid kreeg niemand antwoord.";
    draft.set(Question::Text(Field::Argument), Answer::Text(text.into())).unwrap();
    draft
}

#[test]
fn a_card_of_a_talk_is_kept_without_names_and_never_over_another() {
    let mut draft = draft();
    assert_eq!(draft.finish(), Err(vec!["Mevrouw Yilmaz".into(), "Zuid".into()]));
    draft.set(Question::Name(0), Answer::Pick(Some(NAME.into()))).unwrap();
    draft.set(Question::Role(0), Answer::Text("een vrouw van 61".into())).unwrap();
    draft.set(Question::Name(1), Answer::Pick(Some(NO_NAME.into()))).unwrap();
    let precedent = draft.finish().unwrap();

    let home = TempDir::new().unwrap();
    let mut store = Store::open(home.path());
    let first = store.save_precedent(&precedent).unwrap();
    let second = store.save_precedent(&precedent).unwrap();
    assert!(first.ends_with("moresprudentie/2026-11-21-de-boete-op-de-schuld.toml"), "{first:?}");
    assert!(second.ends_with("2026-11-21-de-boete-op-de-schuld-2.toml"), "{second:?}");
    assert_snapshot!("precedent_file", fs::read_to_string(&first).unwrap());
    let (files, problems) = store.precedents();
    assert_eq!(problems, []);
    for file in &files {
        assert_eq!(content::review_card(file).1, []);
    }
    let (cards, _) = content::cards(files);
    let read: Vec<_> = cards.iter().map(|kept: &KeptCard| &kept.card).collect();
    assert_eq!(read, [precedent.card(), precedent.card()]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(first.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn what_is_kept_is_listed_shown_and_found() {
    let folder = folder();
    let list = folder.line("moresprudentie lijst");
    assert_eq!((list.status, list.err.as_str()), (0, ""));
    assert_snapshot!("precedent_list", list.out);
    for name in ["laatste", "2026-11-14-de-verhoging.toml", "2026-11", "De verhoging die niemand BEGREEP"] {
        let shown = folder.run(["precedent".into(), "show".into(), name.to_owned()]);
        assert_eq!((shown.status, shown.err.as_str()), (0, ""), "{name}");
        let path = folder.path().join("moresprudentie/2026-11-14-de-verhoging.toml").display().to_string();
        assert!(shown.out.ends_with(&format!("{}\n{path}\n", say("kaartje-staat-in"))), "{}", shown.out);
        assert_snapshot!("precedent_page", shown.out.replace(&path, "/map/kaart.toml"));
    }
    for (words, count) in [("gelijk allen", 1), ("evenredigheid", 2), ("burgers", 1), ("bestaatniet", 0)] {
        let found = folder.line(&format!("moresprudentie zoek {words} --json"));
        assert_eq!((found.status, found.err.as_str()), (0, ""));
        assert_eq!(found.json()["kaarten"].as_array().unwrap().len(), count, "{words}");
    }
    assert!(folder.line("moresprudentie zoek bestaatniet").out.contains("“bestaatniet”"));
    let json = folder.line("moresprudentie toon laatste --json").json();
    assert_eq!((&json["casus"], &json["op"]), (&"boete-op-schuld".into(), &"2026-11-14".into()));
    assert!(json["argument"].as_str().unwrap().contains("antwoord gekregen. Een derde brief"), "{json}");
    let json = folder.line("precedent list --json").json();
    assert_eq!(json["kaarten"][1]["titel"], "Gelijke brieven");
    assert_eq!(json["problemen"], serde_json::json!([]));
}

#[test]
fn a_name_that_no_card_has_is_said_with_what_to_do() {
    let folder = folder();
    for (line, what) in [
        ("moresprudentie toon 2026", "Meer dan één kaart"),
        ("moresprudentie toon 2026-11-14-de-verhogin", "De verhoging"),
        ("moresprudentie toon zomaar", "Er is geen kaart met de naam “zomaar”."),
        ("moresprudentie toon 2026-11-14-de-verhogign", "Bedoelde je 2026-11-14-de-verhoging?"),
    ] {
        let done = folder.line(line);
        assert!(format!("{}{}", done.out, done.err).contains(what), "{line}: {done:?}");
    }
    let empty = Folder::new();
    assert!(empty.line("moresprudentie lijst").out.contains(&say("kaartje-geen-kaarten")));
    let done = empty.line("moresprudentie toon laatste");
    assert!(done.status == 1 && done.err.contains(&say("kaartje-geen-kaarten")), "{done:?}");
    assert_eq!(empty.line("moresprudentie toets").status, 0);
}

#[test]
fn a_broken_card_is_told_with_its_line_and_the_others_are_there() {
    let folder = folder();
    folder.place("moresprudentie/kapot.toml", "schema = 1\ntitel = \"Kapot\nargument = 3\n");
    folder.place("moresprudentie/half.toml", &OTHER.replace("doorslag", "doorslga"));
    let list = folder.line("moresprudentie lijst");
    assert_eq!(list.status, 0);
    assert!(list.out.contains("De verhoging") && list.out.contains("half"), "{}", list.out);
    assert!(
        list.err.contains("kapot.toml:2:9:") && list.err.contains("Bedoelde je doorslag?"),
        "{}",
        list.err
    );
    let shown = folder.line("moresprudentie toon kapot");
    assert!(shown.status == 1 && shown.err.contains("kapot.toml:2:9:"), "{shown:?}");
    let check = folder.line("moresprudentie toets");
    assert!(check.status == 1 && check.out.contains("4 kaarten nagekeken."), "{}", check.out);
}

#[test]
fn a_card_of_somebody_else_is_taken_over_only_without_names() {
    let folder = folder();
    let sent = TempDir::new().unwrap();
    let path = sent.path().join("van een ander.toml");
    let import = |text: &str| {
        fs::write(&path, text).unwrap();
        folder.run([std::ffi::OsStr::new("moresprudentie"), "importeer".as_ref(), path.as_os_str()])
    };
    let cards = || fs::read_dir(folder.path().join("moresprudentie")).unwrap().count();
    for (text, line, what) in [
        (CARD.replace("Eerst bellen", "Eerst Fatima bellen"), 15, "Bij doorslag staat “Fatima”"),
        (CARD.replace("Een\nderde", "Een\nderde (06-12345678)"), 10, "“06-12345678”"),
        (CARD.replace("\"zorgvuldigheid\"", "\"zorg\""), 5, "zorg"),
        (CARD.replace("schema = 1", "schema = 7"), 1, "nieuwere beraad"),
        (OTHER.replace("doorslag", "# doorslag"), 1, "niet wat gewicht had"),
        (OTHER.replace("Wat voor", &"heel ".repeat(50)), 5, "Bij doorslag"),
    ] {
        let done = import(&text);
        assert_eq!((done.status, done.out.as_str()), (1, ""), "{what}");
        assert!(done.err.contains(&format!("van een ander.toml:{line}:")), "{what}: {}", done.err);
        assert!(
            done.err.contains(what) && done.err.contains(&say("kaartje-niet-overgenomen")),
            "{}",
            done.err
        );
        assert_eq!(cards(), 2);
    }
    // The same card again is no second one; another one of that day and title gets a number.
    assert!(import(CARD).out.contains("Deze kaart had je al: 2026-11-14-de-verhoging."));
    assert_eq!(cards(), 2);
    let new = CARD.replace("een kwartier", "tien minuten");
    let done = import(&new);
    assert_eq!((done.status, done.err.as_str()), (0, ""));
    assert_eq!(done.out, "Overgenomen als 2026-11-14-de-verhoging-die-niemand-begreep.\n");
    let newer = import(&CARD.replace("een kwartier", "een uur"));
    assert!(newer.out.contains("de-verhoging-die-niemand-begreep-2."), "{}", newer.out);
    // Of two of which one is wrong neither comes.
    let wrong = sent.path().join("fout.toml");
    fs::write(&wrong, "titel = 3").unwrap();
    fs::write(&path, OTHER.replace("allen passend", "iedereen passend")).unwrap();
    let both = ["moresprudentie".as_ref(), "importeer".as_ref(), path.as_os_str(), wrong.as_os_str()];
    assert_eq!((folder.run(both).status, cards()), (1, 4));
    assert_eq!(folder.line("moresprudentie importeer nergens.toml").status, 2);
}

#[test]
fn the_check_tells_a_writer_everything_and_other_programs_too() {
    let folder = folder();
    let done = folder.line("moresprudentie toets");
    assert_eq!((done.status, done.out.as_str()), (0, "2 kaarten nagekeken. Er is niets op aan te merken.\n"));
    folder.place("kaart.toml", &CARD.replace("Eerst bellen", "Eerst Fatima bellen"));
    let path = folder.path().join("kaart.toml");
    let done = folder.run(["moresprudentie".as_ref(), "toets".as_ref(), path.as_os_str(), "--json".as_ref()]);
    assert_eq!((done.status, &done.json()["kaarten"]), (1, &1.into()));
    assert_eq!(done.json()["problemen"][0]["regel"], 15);
    let named = folder.line("precedent check 2026-10-01-gelijke-brieven");
    assert_eq!((named.status, named.out.contains("1 kaart nagekeken.")), (0, true));
}

#[test]
fn the_card_of_a_case_leads_to_what_other_talks_found() {
    for (width, height) in [(80, 24), (60, 16)] {
        let mut play = play(width, height);
        play.keys("<down><down><enter>/boete op<enter>");
        assert_snapshot!(format!("precedents_case_{width}"), play.screen());
        play.keys("4");
        assert_snapshot!(format!("precedents_page_{width}"), play.screen());
        play.keys("<esc>");
        assert!(play.screen().contains("De boete op de schuld"), "{}", play.screen());
    }
    let mut without = Play::new(80, 24);
    without.keys("<down><down><enter>/boete op<enter>");
    assert!(!without.screen().contains("Moresprudentie"));
    without.keys("4");
    assert!(flat(&without.screen()).contains(&say("kaartje-niet-hier")), "{}", without.screen());
}

#[test]
fn the_search_line_of_the_cases_finds_cards_too() {
    for (width, height) in [(80, 24), (60, 16)] {
        let mut play = play(width, height);
        play.keys("<down><down><enter>/gelijke brieven passend");
        assert_snapshot!(format!("precedents_search_{width}"), play.screen());
        play.keys("<enter>");
        assert!(play.screen().contains("Gelijke brieven"), "{}", play.screen());
        play.keys("<esc>");
        assert!(play.screen().contains("gelijke brieven passend"));
    }
    let mut play = play(80, 24);
    fs::write(play.folder.path().join("moresprudentie/stuk.toml"), "titel =").unwrap();
    play.keys("<down><down><enter>/moresprudentie");
    let screen = play.screen();
    assert!(screen.contains("De verhoging") && screen.contains("stuk.toml"), "{screen}");
    play.keys("<end><up><down><down><down><down><down><enter>");
    assert!(play.screen().contains(&say("kapot-titel")), "{}", play.screen());
}

/// To step 6 of a full walk on the case of the card.
const WAYS: &str = "<down><down><enter>/boete op<enter>2<ctrl-n><ctrl-n><ctrl-n><ctrl-n><ctrl-n>";

#[test]
fn where_one_looks_for_other_ways_stand_comparable_cases() {
    for (width, height) in [(80, 24), (60, 16)] {
        let mut play = play(width, height);
        play.keys(WAYS);
        play.keys("Ik bel haar");
        let before = play.screen();
        let caret = play.caret();
        play.keys("<f5>");
        assert_snapshot!(format!("precedents_like_{width}"), play.screen());
        play.keys("<tab><tab><enter>");
        assert!(play.screen().contains("Gelijke brieven"), "{}", play.screen());
        play.keys("<esc><esc>");
        assert_eq!((play.screen(), play.caret()), (before, caret), "the same spot");
        play.send(beraad::app::event::Event::Wheel(40));
        assert_snapshot!(format!("precedents_ways_{width}"), play.screen());
    }
}

#[test]
fn elsewhere_in_the_walk_the_key_says_that_there_is_nothing() {
    let mut play = play(80, 24);
    play.keys("<down><down><enter>/boete op<enter>2<ctrl-n><ctrl-n><f5>");
    assert!(flat(&play.screen()).contains(&say("kaartje-niet-hier")), "{}", play.screen());
    // Of another case cards come up that share what it turns on; and none where nothing is shared.
    let mut other = Play::new(80, 24);
    other.keys(WAYS);
    assert!(!other.screen().contains(&say("kaartje-vergelijkbaar")));
}

#[test]
fn line_by_line_they_are_told_before_the_other_ways_and_read_by_number() {
    let folder = folder();
    let lines = ":verder\n".repeat(5) + ":moresprudentie 1\n:moresprudentie 9\n:stop\n";
    let done = folder.typing("start boete-op-schuld --plain", lines.as_bytes());
    let out = flat(&done.out);
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(out.contains("Vergelijkbare gevallen 1. De verhoging die niemand begreep:"), "{}", done.out);
    assert!(out.contains("2. Gelijke brieven:") && out.contains(&flat(&say("kaartje-niet-hetzelfde"))));
    assert!(out.contains("Het recht van burgers op een besluit"), "{}", done.out);
    let early = self::folder().typing("start boete-op-schuld --plain", b":moresprudentie\n:stop\n");
    assert!(flat(&early.out).contains(&flat(&say("kaartje-eerst-ingeving"))), "{}", early.out);
    assert!(!early.out.contains("De verhoging die niemand begreep"), "{}", early.out);
    let home = folder.typing("--plain", b":moresprudentie\n:moresprudentie 2\n:stop\n");
    assert!(flat(&home.out).contains("voor allen passend."), "{}", home.out);
}
