//! The journal on the screen: found again, filtered, added to, thrown away and taken back, opened in an editor.

use std::fs;

use beraad::{
    core::{
        entry::{Entry, LookBack, Subject},
        holder::Holder,
        principle::Principle,
    },
    journal::to_toml,
};
use chrono::{DateTime, Duration, NaiveDate};
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::play::Play;

/// An entry that was begun at this moment and finished at once.
fn entry(begun: &str, case: &str, title: &str) -> Entry {
    let begun = DateTime::parse_from_rfc3339(begun).unwrap();
    Entry {
        subject: Subject::Case(case.into()),
        title: title.into(),
        begun,
        finished: Some(begun),
        ..Entry::default()
    }
}

/// A journal of three years.
fn journal() -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut memo = entry("2024-03-01T09:00:00+01:00", "het-memo", "Het memo");
    memo.hunch.feeling = "Er wordt iets van mij geëist, en dat knelt.".into();
    memo.principles[Principle::FairPlay].note = "Wie wist dit?".into();
    let mut fine = entry("2026-11-01T10:00:00+01:00", "boete-op-schuld", "De boete op de schuld");
    fine.facts.known = "Het Besluit is van gisteren.".into();
    fine.chairs[Holder::Citizens].weight = 3;
    fine.intention.then = "bel ik haar voor tien uur".into();
    let mut old = entry("2026-02-01T10:00:00+01:00", "het-memo", "Het memo");
    old.keywords = vec!["schulden".into()];
    old.look_backs.push(LookBack {
        on: NaiveDate::from_ymd_opt(2026, 4, 1).unwrap(),
        did: "Niets.".into(),
        happened: String::new(),
        again: None,
    });
    for entry in [memo, fine, old] {
        let name = entry.begun.format("%Y/%Y-%m-%dT%H%M").to_string();
        let path = folder.path().join(format!("dagboek/{name}-{}.toml", entry.case().unwrap()));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, to_toml(&entry)).unwrap();
    }
    folder
}

/// In the journal; home has one thing due above its doors.
fn opened(width: u16, height: u16) -> Play {
    let mut play = Play::over(journal(), width, height);
    for _ in 0..20 {
        if play.screen().lines().any(|line| line.contains("› Dagboek")) {
            break;
        }
        play.keys("<down>");
    }
    play.keys("<enter>");
    play
}

#[test]
fn the_journal_stands_by_month_and_says_what_is_due() {
    assert_snapshot!("dagboek", opened(80, 24).screen());
    assert_snapshot!("dagboek_smallest", opened(60, 16).screen());
}

#[test]
fn words_are_found_whatever_their_capitals_and_accents_each_in_its_context() {
    let mut play = opened(80, 24);
    play.keys("/geeist");
    assert_snapshot!("dagboek_zoeken", play.screen());
    for (words, found, not) in [("besluit", "De boete", "Het memo"), ("knelt wist", "Het memo", "De boete")] {
        let mut play = opened(80, 24);
        play.keys("/").keys(words);
        let screen = play.screen();
        assert!(screen.contains(found) && !screen.contains(not), "{screen}");
    }
    let mut play = opened(80, 24);
    play.keys("/gewicht");
    assert!(
        play.screen().contains("Dat staat nergens in je dagboek."),
        "a key of the file is no text\n{}",
        play.screen()
    );
    play.keys("<esc>");
    assert!(play.screen().contains("De boete"), "{}", play.screen());
    // What was written after the texts were read is found too.
    play.keys("<enter>aIk belde een notaris.").wait(Duration::seconds(1)).keys("<esc><esc>/notaris");
    assert!(play.screen().contains("De boete"), "{}", play.screen());
}

#[test]
fn a_filter_leaves_what_passes_and_escape_brings_everything_back() {
    let mut play = opened(120, 60);
    play.keys("f");
    assert_snapshot!("dagboek_filter", play.screen());
    while !play.screen().lines().any(|line| line.contains("› ○ fair play")) {
        play.keys("<down>");
    }
    play.keys("<enter><esc>");
    let screen = play.screen();
    assert!(screen.contains("maart 2024") && !screen.contains("november 2026"), "{screen}");
    play.keys("<esc>");
    assert!(play.screen().contains("november 2026"), "{}", play.screen());
    play.keys("<esc>");
    assert!(play.screen().contains("Neem de tijd."), "{}", play.screen());
}

#[test]
fn a_remark_keywords_and_a_day_to_look_back_are_saved_as_one_types() {
    let mut play = opened(80, 24);
    play.keys("<enter>a").keys("Zij belde mij.").wait(Duration::seconds(1));
    assert_snapshot!("dagboek_aantekening", play.screen());
    play.keys("<esc>w").keys("schulden, bellen").wait(Duration::seconds(1));
    play.keys("<esc>v").keys("volgende week").wait(Duration::seconds(1));
    assert!(play.screen().contains("Typ een dag, zoals 5-12-2026."), "{}", play.screen());
    let text = &play.files("boete")[0].1;
    assert!(text.contains("trefwoorden = [\"schulden\", \"bellen\"]"), "{text}");
    assert!(text.contains("[[aantekening]]\nop = 2026-11-21\ntekst = \"Zij belde mij.\""), "{text}");
    assert!(!text.contains("terugkijken"), "no day is no plan\n{text}");
    play.keys("<ctrl-u>").keys("<ctrl-u><ctrl-u>");
    for _ in 0..20 {
        play.keys("<backspace>");
    }
    play.keys("3-1-2027").wait(Duration::seconds(1));
    assert!(play.files("boete")[0].1.contains("terugkijken_op = 2027-01-03"), "{}", play.files("boete")[0].1);
    play.keys("<esc>");
    let screen = play.screen();
    assert!(
        screen.contains("trefwoorden: schulden, bellen"),
        "the page says what its file says now\n{screen}"
    );
    play.keys("<esc><esc>");
    assert!(!play.screen().contains("Terugkijken"), "it was moved\n{}", play.screen());
}

#[test]
fn words_that_cannot_be_saved_are_kept_and_printed_on_leaving() {
    let mut play = opened(80, 24);
    play.keys("<enter>a").keys("Zij belde mij.");
    play.disk_is_full = true;
    play.wait(Duration::seconds(1));
    assert!(play.screen().contains("De schijf is vol."), "{}", play.screen());
    play.keys("<ctrl-c><ctrl-c>");
    assert!(play.left);
    assert_eq!(play.unsaved.unwrap().remarks[0].1, "Zij belde mij.");
}

#[test]
fn what_is_thrown_away_comes_back_with_one_key() {
    let mut play = opened(80, 24);
    play.keys("d");
    let screen = play.screen();
    assert!(screen.contains("In de prullenbak.") && !screen.contains("De boete"), "{screen}");
    assert_eq!(play.files("prullenbak").len(), 1);
    play.keys("u");
    assert!(play.screen().contains("De boete"), "{}", play.screen());
    assert!(play.files("prullenbak").is_empty() && play.files("dagboek").len() == 3);
    play.keys("u");
    assert!(play.screen().contains("Er is niets om terug te halen."), "{}", play.screen());
}

#[test]
fn an_editor_changes_the_file_and_one_comes_back_to_what_it_says_now() {
    let mut play = opened(80, 24);
    play.editor = Some(|text| text.replace("van gisteren", "van vandaag"));
    play.keys("<enter>e");
    assert!(play.screen().contains("Het Besluit is van vandaag."), "{}", play.screen());
    play.editor = Some(|text| text.replace("begonnen = ", "begonnen = vroeger"));
    play.keys("e");
    let screen = play.screen();
    assert!(screen.contains("Dit kan beraad niet lezen"), "what is wrong is said\n{screen}");
    play.keys("<esc>");
    assert!(play.screen().contains("niet te lezen"), "{}", play.screen());
}

#[test]
fn a_passage_goes_to_the_clipboard_of_the_terminal() {
    let mut play = opened(80, 24);
    play.keys("<enter>y");
    assert_snapshot!("dagboek_kopieren", play.screen());
    play.keys("<down><enter>");
    assert_eq!(play.copied.as_deref(), Some("Het Besluit is van gisteren."));
    assert!(play.screen().contains("Gekopieerd."), "{}", play.screen());
}

#[test]
fn a_look_back_shows_the_intention_beside_what_happened_and_the_chain_stays() {
    let mut play = opened(80, 24);
    play.keys("t").keys("Gebeld.").wait(Duration::seconds(1));
    assert_snapshot!("dagboek_terugblik", play.screen());
    assert!(play.files("boete")[0].1.contains("gedaan = \"Gebeld.\""));
    play.keys("<esc>");
    assert!(!play.screen().contains("terugkijken"), "it was done\n{}", play.screen());
}

#[test]
fn an_entry_of_a_newer_beraad_is_shown_as_such_and_never_changed() {
    let folder = journal();
    let path = folder.path().join("dagboek/2026/2026-11-20T0900-het-memo.toml");
    fs::write(&path, "schema = 99\ncasus = \"het-memo\"\nnieuw = 1\n").unwrap();
    let mut play = Play::over(folder, 80, 24);
    for _ in 0..20 {
        if play.screen().lines().any(|line| line.contains("› Dagboek")) {
            break;
        }
        play.keys("<down>");
    }
    play.keys("<enter><enter>");
    assert!(play.screen().contains("nieuwere beraad"), "{}", play.screen());
    play.keys("tawv").wait(Duration::seconds(1));
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text, "schema = 99\ncasus = \"het-memo\"\nnieuw = 1\n");
}
