//! Taking writing along from the full screen, and the note to hand to somebody: what stands where it was said.

use std::fs;

use beraad::{
    app::{event::Event, keys::Place},
    phrases::say,
};
use tempfile::TempDir;

use crate::{
    support::play::Play,
    take::{RICH, TOLD_APART, words},
};

/// From home to the journal.
const JOURNAL: &str = "<end><up><up><up><enter>";
/// The names that are proposed.
const NAMES: [&str; 6] = [
    "dagboek-2026-11-21.html",
    "dagboek-2026-11-21.md",
    "dagboek-2026-11-21",
    "portfolio-2026-11-21.html",
    "dagboek-2026-11-21.csv",
    "dagboek-2026-11-21.jsonl",
];
const NOTE: &str = "beroepsnotitie-2026-11-21.html";

/// The journal of somebody with two entries and a draft, of whom the data folder is the home too.
fn journal() -> Play {
    journal_of_height(30)
}

fn journal_of_height(height: u16) -> Play {
    let folder = TempDir::new().unwrap();
    for (path, text) in [
        ("dagboek/2026/2026-11-20T1430-boete-op-schuld.toml", RICH),
        ("dagboek/2026/2026-03-02T0900-zonder-casus.toml", TOLD_APART),
        ("concepten/2026-11-20T0900-het-memo.toml", "casus = \"het-memo\"\ntitel = \"Het memo\"\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut play = Play::over(folder, 80, height);
    play.keys(JOURNAL);
    assert_eq!(play.app.place(), Place::Journal, "{}", play.screen());
    play
}

/// The page of the entry on an own matter.
fn page() -> Play {
    let mut play = journal();
    play.keys("<end><enter>");
    assert_eq!(play.app.place(), Place::OwnEntryPage, "{}", play.screen());
    play
}

fn read(play: &Play, name: &str) -> String {
    let path = play.folder.path().join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_there(play: &Play, name: &str) -> bool {
    play.folder.path().join(name).exists()
}

/// Takes along what is shown in the form at this place, with what is private or as `without` says.
fn take(play: &mut Play, form: usize, without: bool) {
    let private = if without { "<down>" } else { "" };
    play.keys("m").keys(&"<down>".repeat(form)).keys("<enter>").keys(private).keys("<enter><enter>");
}

#[test]
fn each_form_holds_all_of_both_entries_and_says_where_it_stands() {
    for (form, name) in NAMES.into_iter().enumerate().filter(|(_, name)| !name.starts_with("portfolio")) {
        let mut play = journal();
        take(&mut play, form, false);
        let text = if form == 2 {
            assert_eq!(fs::read_dir(play.folder.path().join(name)).unwrap().count(), 2);
            read(&play, &format!("{name}/2026-03-02T0900-zonder-casus.md"))
                + &read(&play, &format!("{name}/2026-11-20T1430-boete-op-schuld.md"))
        } else {
            read(&play, name)
        };
        for word in words(true).into_iter().chain(words(false)).chain(["Zij heeft drie schuldeisers."]) {
            assert!(text.to_lowercase().contains(&word.to_lowercase()), "{name} lacks {word}");
        }
        assert!(!text.contains("Het memo"), "{name} holds a draft");
        assert_eq!(play.app.place(), Place::Journal, "{}", play.screen());
        assert!(play.screen().contains(&format!("Geschreven: ~/{name}")), "{}", play.screen());
    }
}

#[test]
fn what_is_private_is_in_no_form_when_it_stays() {
    for (form, name) in NAMES.into_iter().enumerate() {
        let mut play = journal();
        take(&mut play, form, form != 3);
        if form == 3 {
            assert_eq!(play.app.place(), Place::CarryMarks);
            play.keys("<enter>");
        }
        let path = if form == 2 { format!("{name}/2026-03-02T0900-zonder-casus.md") } else { name.into() };
        let text = read(&play, &path);
        assert!(text.contains("burgerwoord"), "{name}");
        for word in words(true) {
            assert!(!text.contains(word), "{name} holds {word}");
        }
    }
}

#[test]
fn a_portfolio_holds_the_entries_that_are_marked_and_is_markdown_if_its_name_ends_so() {
    let mut play = journal();
    play.keys("m<down><down><down><enter><enter><ctrl-u>");
    play.keys(&"<backspace>".repeat(4)).keys("md<enter>");
    assert!(play.screen().contains("2 van 2 staan aan."), "{}", play.screen());
    play.keys("aa<space>");
    assert!(play.screen().contains("1 van 2 staan aan."), "{}", play.screen());
    play.keys("<enter>");
    let text = read(&play, "portfolio-2026-11-21.md");
    assert!(text.starts_with("# Portfolio\n") && text.contains("burgerwoord"), "{text}");
    assert!(!text.contains("De boete op de schuld"), "{text}");

    play.keys("m<down><down><down><enter><enter><enter>a<enter>");
    assert!(play.screen().contains(&say("meenemen-niets-aan")), "{}", play.screen());
    assert!(!is_there(&play, "portfolio-2026-11-21.html"));
}

#[test]
fn what_a_search_left_is_what_comes_along() {
    let mut play = journal();
    play.keys("/burgerwoord<f6><enter><enter><enter>");
    let text = read(&play, "2026-03-02T0900-zonder-casus.html");
    assert!(text.contains("burgerwoord") && !text.contains("De boete op de schuld"));
    assert!(is_there(&page_written(), "2026-03-02T0900-zonder-casus.html"), "from its page");
}

/// The same entry, taken along from its page.
fn page_written() -> Play {
    let mut play = page();
    play.keys("m<enter><enter><enter>");
    play
}

#[test]
fn what_stands_there_is_asked_about_before_it_goes() {
    let mut play = journal();
    let name = NAMES[0];
    fs::write(play.folder.path().join(name), "van mij").unwrap();
    take(&mut play, 0, false);
    assert!(play.screen().contains(&say("vraag-meenemen-over")), "{}", play.screen());
    assert_eq!(read(&play, name), "van mij");
    // Enter alone never writes over anything: it goes on to a name that is free.
    play.keys("<enter>");
    assert!(play.screen().contains("~/dagboek-2026-11-21-2.html"), "{}", play.screen());
    play.keys("<enter>");
    assert!(read(&play, "dagboek-2026-11-21-2.html").contains("burgerwoord"));
    assert_eq!(read(&play, name), "van mij");
    take(&mut play, 0, false);
    play.keys("<down><enter>");
    assert!(read(&play, name).contains("burgerwoord"), "{}", play.screen());
}

#[test]
fn a_folder_that_holds_something_is_asked_about() {
    let mut play = journal();
    let name = NAMES[2];
    fs::create_dir(play.folder.path().join(name)).unwrap();
    fs::write(play.folder.path().join(name).join("x.md"), "van mij").unwrap();
    take(&mut play, 2, false);
    assert!(play.screen().contains(&say("vraag-meenemen-map-vol")), "{}", play.screen());
    play.keys("<down><enter>");
    assert_eq!(fs::read_dir(play.folder.path().join(name)).unwrap().count(), 3);
    assert_eq!(read(&play, &format!("{name}/x.md")), "van mij");
}

#[test]
fn what_cannot_be_written_is_said_and_leaves_nothing_and_can_be_tried_again() {
    let mut play = journal();
    play.disk_is_full = true;
    take(&mut play, 0, false);
    assert!(play.screen().contains("De schijf is vol."), "{}", play.screen());
    assert!(!is_there(&play, NAMES[0]));
    play.disk_is_full = false;
    play.keys("<enter>");
    assert!(is_there(&play, NAMES[0]));
    for (path, said) in [
        ("~/nergens/a.html", "Deze map is er niet."),
        ("~/dagboek/a.html", "Daar bewaart beraad zelf"),
        ("~/dagboek", "Daar bewaart beraad zelf"),
        ("", "Er staat nog niet waar het heen moet."),
    ] {
        play.keys("m<enter><enter>").keys(&"<backspace>".repeat(30)).keys(path).keys("<enter>");
        assert!(play.screen().contains(said), "{path}: {}", play.screen());
        play.keys("<esc>");
    }
    assert!(!is_there(&play, "dagboek/a.html"));
}

#[test]
fn while_it_is_read_one_sees_how_far_it_is_and_stops_it_with_one_key() {
    let mut play = journal();
    play.is_slow = true;
    take(&mut play, 0, false);
    assert!(play.screen().contains("200 van 1000 notities gelezen."), "{}", play.screen());
    play.keys("<enter>x<tab>");
    assert_eq!(play.app.place(), Place::Carry);
    play.keys("<esc>");
    assert!(play.stopped && play.screen().contains(&say("meenemen-gestopt")), "{}", play.screen());
    assert_eq!(play.app.place(), Place::CarryPath, "one can try again");
}

#[test]
fn a_note_is_edited_and_saved_in_both_forms() {
    for name in [NOTE, "beroepsnotitie-2026-11-21.md"] {
        let mut play = page();
        play.keys("b").send(Event::Paste("Dit vraag ik <nu> aan Fatima. ".into()));
        assert_eq!(play.app.place(), Place::Appeal);
        play.keys("<ctrl-s>");
        assert!(play.screen().contains(&say("vraag-beroepsnotitie-plek")), "{}", play.screen());
        let said = play.screen();
        assert!(said.contains("Fatima") && said.contains("[Vul in: wat je van de ander vraagt"), "{said}");
        assert!(!is_there(&play, name), "it is not saved while one types");
        if name != NOTE {
            play.keys(&"<backspace>".repeat(4)).keys("md");
        }
        play.keys("<enter>");
        assert!(play.screen().contains(&format!("Geschreven: ~/{name}")), "{}", play.screen());
        assert_eq!(play.app.place(), Place::OwnEntryPage);
        let text = read(&play, name);
        let typed = if name == NOTE {
            "Dit vraag ik &lt;nu&gt; aan Fatima."
        } else {
            "Dit vraag ik <nu> aan Fatima."
        };
        assert!(text.contains(typed) && text.contains("weetwoord"), "{text}");
        assert_eq!(text.starts_with("<!doctype html>") || text.starts_with("<!DOCTYPE html>"), name == NOTE);
        for word in words(true) {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn a_name_in_a_note_is_asked_about_until_it_is_said_to_be_none() {
    let mut play = journal_of_height(120);
    play.keys("<end><enter>b");
    let asked = |play: &mut Play| play.screen().contains("Dit kan een naam zijn: Fatima");
    assert!(!asked(&mut play));
    play.keys("Dat zei Fatima. ");
    assert!(asked(&mut play), "{}", play.screen());
    play.keys("<ctrl-g>");
    assert!(!asked(&mut play));
}

#[test]
fn a_note_over_an_older_one_is_asked_about() {
    let mut play = page();
    fs::write(play.folder.path().join(NOTE), "van mij").unwrap();
    play.keys("bNieuw. <ctrl-s><enter>");
    assert!(play.screen().contains(&say("vraag-meenemen-over")), "{}", play.screen());
    assert_eq!(read(&play, NOTE), "van mij");
    play.keys("<down><enter>");
    assert!(read(&play, NOTE).contains("Nieuw."), "{}", play.screen());
}

#[test]
fn leaving_a_note_that_stands_nowhere_asks_once_and_ending_prints_it() {
    let mut play = page();
    play.keys("b<esc>");
    assert_eq!(play.app.place(), Place::OwnEntryPage, "what is as it was made is left at once");
    play.keys("bNieuw. <esc>");
    assert!(play.screen().contains("nog nergens"), "{}", play.screen());
    play.keys("x<esc>");
    assert_eq!(play.app.place(), Place::Appeal, "who types on is asked again");
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::OwnEntryPage);
    play.keys("bNieuw. <ctrl-c>");
    assert!(!play.left);
    play.keys("<ctrl-c>");
    assert!(play.left && play.unsaved_note.is_some_and(|text| text.starts_with("Nieuw. # Beroepsnotitie")));
}

#[test]
fn a_note_that_did_not_fit_on_the_disk_stays_and_is_printed() {
    let mut play = page();
    play.disk_is_full = true;
    play.keys("bNieuw. <ctrl-s><enter>");
    assert!(play.screen().contains("De schijf is vol."), "{}", play.screen());
    assert!(!is_there(&play, NOTE));
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::Appeal);
    play.send(Event::Leave);
    assert!(play.left && play.unsaved_note.is_some_and(|text| text.starts_with("Nieuw. ")));
}
