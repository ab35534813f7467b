//! What a person meets when things go wrong around the program: other programs in the same folder, a disk that
//! says no, a clock that is put back. Nothing written is lost, and what is said stays until it can be read.

use std::fs;

use beraad::{app::event::Event, journal::Store, phrases::say};
use chrono::Duration;
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::{play::Play, terminal::flat};

/// From home to the text of the first hunch of the short walk.
const FEELING: &str = "<enter><enter><ctrl-n><tab><tab><tab>";

fn says(play: &mut Play, sentence: &str) -> bool {
    flat(&play.screen()).contains(&flat(sentence))
}

/// An entry, as a file that was written elsewhere.
const ENTRY: &str = "schema = 1\ncasus = \"het-memo\"\ntitel = \"Het memo\"\nbegonnen = 2026-11-20T09:00:00+01:00\n\
                     afgerond = 2026-11-20T09:30:00+01:00\n\n[ingeving]\ngevoel = \"Onrust\"\n";

fn with_entry() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("dagboek/2026")).unwrap();
    fs::write(folder.path().join("dagboek/2026/2026-11-20T0900-het-memo.toml"), ENTRY).unwrap();
    folder
}

/// From home to a look-back on the only entry.
const LOOK_BACK: &str = "<down><down><down><enter><enter>t";

#[test]
fn a_look_back_that_is_saved_while_it_grows_stays_one() {
    let mut play = Play::over(with_entry(), 80, 24);
    play.keys(LOOK_BACK);
    for words in ["Ik", " belde", " haar."] {
        play.keys(words).wait(Duration::seconds(1));
    }
    play.keys("<esc>t<tab>Ze lachte.").wait(Duration::seconds(1));
    let file = &play.files("dagboek")[0].1;
    assert_eq!(file.matches("[[terugblik]]").count(), 1, "{file}");
    assert!(file.contains("gedaan = \"Ik belde haar.\"\ngebeurd = \"Ze lachte.\""), "{file}");
}

#[test]
fn a_look_back_on_an_entry_that_was_removed_says_so_and_is_printed() {
    let mut play = Play::over(with_entry(), 80, 24);
    play.keys(LOOK_BACK);
    fs::remove_file(&play.files("dagboek")[0].0).unwrap();
    play.keys("Ik belde haar.").wait(Duration::seconds(1));
    assert!(says(&mut play, &say("bestand-weg")));
    play.keys("!");
    assert!(says(&mut play, &say("bestand-weg")), "it stays said while one types on");
    play.keys("<esc>");
    assert!(says(&mut play, "Ik belde haar.!"));
    play.keys("<ctrl-c>");
    assert!(says(&mut play, &say("nog-niet-bewaard")), "{}", play.screen());
    play.keys("<ctrl-c>");
    assert!(play.left);
}

#[test]
fn a_draft_that_another_program_changed_is_left_alone_and_that_can_be_read() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("Onrust").wait(Duration::seconds(1));
    let (path, ours) = play.files("concepten").remove(0);
    fs::write(&path, ours.clone() + "# van elders\n").unwrap();
    play.keys(" en meer").wait(Duration::milliseconds(600));
    for _ in 0..10 {
        assert!(says(&mut play, "jouw tekst gaat verder als 2026-11-21T1430-beloofd-aan-de-balie-2"));
        play.keys("!").wait(Duration::milliseconds(200));
    }
    play.wait(Duration::seconds(30)).keys("!");
    assert!(!says(&mut play, "jouw tekst gaat verder"));
    play.wait(Duration::seconds(1));
    let files = play.files("concepten");
    assert_eq!(files.len(), 2);
    assert!(files.iter().any(|(_, text)| text.contains("# van elders") && !text.contains("en meer")));
    assert!(files.iter().any(|(_, text)| text.contains("Onrust en meer!!!!!!!!!!!")));
}

#[test]
fn a_draft_that_was_thrown_away_meanwhile_is_written_again() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("Onrust").wait(Duration::seconds(1));
    fs::remove_dir_all(play.folder.path().join("concepten")).unwrap();
    play.keys(" en meer").wait(Duration::seconds(1));
    assert!(play.files("concepten")[0].1.contains("Onrust en meer"));
}

#[test]
fn what_is_wrong_with_the_disk_is_said_as_long_as_it_is_so() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("Onrust");
    play.disk_is_full = true;
    play.wait(Duration::seconds(1)).keys(" en meer");
    assert!(says(&mut play, "De schijf is vol."));
    play.keys("<f1>");
    assert!(says(&mut play, "De schijf is vol."), "also above the help");
    play.keys("<esc><ctrl-c>");
    assert!(!play.left && says(&mut play, &say("nog-niet-bewaard")), "{}", play.screen());
    play.disk_is_full = false;
    play.wait(Duration::seconds(6));
    assert!(!says(&mut play, "De schijf is vol."), "{}", play.screen());
    assert!(play.files("concepten")[0].1.contains("Onrust en meer"));
}

#[test]
fn a_clock_that_is_put_back_keeps_nothing_from_the_disk() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("Onrust");
    play.now -= Duration::hours(3);
    play.keys("!").wait(Duration::seconds(1));
    assert!(play.files("concepten")[0].1.contains("Onrust!"));
}

#[test]
fn a_second_one_may_write_as_soon_as_the_first_is_closed() {
    let folder = with_entry();
    let first = Store::open(folder.path());
    let mut play = Play::beside(&first, 80, 24);
    assert!(says(&mut play, &say("bestand-bezet")) && says(&mut play, &say("alleen-lezen")));
    play.keys("<enter><enter>").wait(Duration::seconds(9));
    assert!(says(&mut play, &say("alleen-lezen")));
    // What the first wrote meanwhile comes along.
    let later = ENTRY.replace("Het memo", "Het tweede memo");
    fs::write(folder.path().join("dagboek/2026/2026-11-21T0900-het-memo.toml"), later).unwrap();
    drop(first);
    play.wait(Duration::seconds(3));
    assert!(!says(&mut play, &say("alleen-lezen")) && says(&mut play, &say("schrijven-kan")));
    play.keys("<esc><home><down><down><down><enter>");
    assert!(says(&mut play, "Het tweede memo"), "{}", play.screen());
    play.keys("<esc><home>").keys(FEELING).keys("Onrust").wait(Duration::seconds(1));
    assert!(says(&mut play, "Onrust"), "{}", play.screen());
    let drafts = fs::read_dir(folder.path().join("concepten")).unwrap().count();
    assert_eq!(drafts, 1);
}

#[test]
fn a_second_walk_of_one_case_says_that_there_is_a_first() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("Onrust<esc>");
    // Down to the list of cases, and into the same case again.
    play.keys("<down><down><down><enter>/starterslening<enter><enter>");
    assert!(says(&mut play, &say("concept-naast")), "{}", play.screen());
    play.keys("<esc><home><enter>");
    assert!(!says(&mut play, &say("concept-naast")), "{}", play.screen());
}

#[test]
fn a_walk_that_was_emptied_again_is_said_to_be_kept() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("a").wait(Duration::seconds(1)).keys("<backspace>").wait(Duration::seconds(1));
    play.keys("<esc>");
    assert_eq!(play.files("concepten").len(), 1);
    assert!(says(&mut play, &say("later-bewaard")), "{}", play.screen());
}

#[test]
fn the_key_that_opens_a_page_closes_it() {
    let mut play = Play::new(80, 24);
    play.keys(FEELING).keys("Onrust").wait(Duration::seconds(9));
    let before = play.screen();
    for keys in
        ["<f1><f1>", "<f2><f2>", "<f2><enter><f2>", "<f2><enter><f1><f2>", "<f3><f3>", "<f3><f1>?<esc>"]
    {
        assert_eq!(play.keys(keys).screen(), before, "{keys}");
    }
}

#[test]
fn a_page_down_in_a_list_takes_the_choice_along() {
    let mut play = Play::new(80, 24);
    play.keys("<f2><pgdn><pgdn>");
    let chosen = |play: &mut Play| play.screen().lines().find(|line| line.contains('›')).map(str::to_owned);
    let row = chosen(&mut play).expect("the choice is in sight");
    play.keys("<enter><esc>");
    assert_eq!(chosen(&mut play), Some(row));
    play.keys("<pgup><pgup><pgup>");
    let top = play.screen();
    assert_eq!(play.keys("<home>").screen(), top);
    assert_ne!(play.keys("<tab>").screen(), top);
    assert_eq!(play.keys("<backtab>").screen(), top);
}

#[test]
fn a_title_without_end_leaves_room_for_the_rest_of_home() {
    let mut play = Play::new(80, 24);
    play.keys("<down><enter><enter>");
    play.send(Event::Paste("Een titel zonder einde ".repeat(400))).keys("<esc>");
    for word in ["thuis-verder", "thuis-casussen", "kader-kop"] {
        assert!(says(&mut play, &say(word)), "{}", play.screen());
    }
    play.keys("<home><down><down><down><down><enter>");
    assert!(says(&mut play, "Een titel zonder einde"));
}

#[test]
fn a_folder_that_cannot_be_read_is_said_where_one_looks_for_it() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("dagboek"), "geen map").unwrap();
    let mut play = Play::over(folder, 80, 24);
    assert!(says(&mut play, &say("thuis-dagboek-kapot")), "{}", play.screen());
    play.keys("<down><down><down><enter>");
    assert!(says(&mut play, &say("bestand-geen-map")), "{}", play.screen());
    assert!(!says(&mut play, &say("dagboek-nog-leeg")));
    play.keys("<enter>");
    assert!(says(&mut play, &say("bestand-geen-map-raad")), "{}", play.screen());
    play.keys("<esc><esc><home><down><down><enter><end>");
    assert!(!says(&mut play, &say("bestand-geen-map")), "it is no case");
}

#[test]
fn an_own_case_that_is_broken_stands_once_in_the_list_with_all_that_is_wrong() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("casussen")).unwrap();
    fs::write(folder.path().join("casussen/leeg.toml"), "schema = 1\ntitel = \"Leeg \u{1b}[31m\"\n").unwrap();
    let whole = fs::read_to_string("content/nl/casussen/het-memo.toml").unwrap();
    let better = whole.replace("schema = 1\n", "");
    assert_ne!(better, whole);
    fs::write(folder.path().join("casussen/kan-beter.toml"), better).unwrap();
    fs::write(folder.path().join("casussen/het-memo.toml"), whole).unwrap();
    let mut play = Play::over(folder, 80, 24);
    play.keys("<end><up><up><up><up><enter><down>");
    let screen = play.screen();
    for once in ["leeg.toml", "het-memo.toml", &say("casus-kan-beter")] {
        assert_eq!(screen.matches(once).count(), 1, "{screen}");
    }
    assert_snapshot!("own_cases_broken", screen);
    play.keys("<down><enter>");
    assert_snapshot!("own_case_broken", play.screen());
}
