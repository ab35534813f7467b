//! The screens, each as a user comes to it: keys in, the page out.

use std::fs;

use beraad::{
    app::{event::Event, keys::Place},
    phrases::say,
};
use chrono::Duration;
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::play::Play;

/// From home into the suggested case, the full walk.
const FULL: &str = "<enter><down><enter>";
/// From home into the suggested case, the short walk.
const SHORT: &str = "<enter><enter>";
const NEXT: &str = "<ctrl-n>";

fn shown(keys: &str) -> String {
    Play::new(80, 24).keys(keys).screen()
}

/// A full walk in which something is written at every step, up to the step with this number.
fn written_up_to(play: &mut Play, step: usize) {
    let steps = [
        FULL.to_owned(),
        "<ctrl-n>b<tab><tab>2<tab>Onrust. Dit klopt niet.".to_owned(),
        "<ctrl-n>Er is niets opgeschreven.<tab>Dat hij het zo bedoelde.".to_owned(),
        "<ctrl-n>Dat ik kijk wat zij mocht denken.<tab><right><right><right>".to_owned(),
        "<ctrl-n><down><right><right><tab>Het is gezegd.".to_owned(),
        "<ctrl-n>Ik bel haar.<tab><tab>n<tab>j".to_owned(),
        "<ctrl-n>c<tab>4<tab>ik draag een vergoeding voor<tab>haar vertrouwen<tab>de regel".to_owned(),
        NEXT.to_owned(),
        "<ctrl-n>mijn teamleider<tab><down><enter><tab><enter>".to_owned(),
        "<ctrl-n>het college weigert<tab>ga ik naar de vertrouwenspersoon<tab>een collega<tab>5-12-2026"
            .to_owned(),
    ];
    for keys in &steps[..step] {
        play.keys(keys);
    }
}

fn step(number: usize) -> String {
    let mut play = Play::new(80, 24);
    written_up_to(&mut play, number);
    play.screen()
}

#[test]
fn home_tells_a_newcomer_what_to_press() {
    assert_snapshot!("home", shown(""));
    assert_snapshot!("home_wide", Play::new(120, 40).screen());
    assert_snapshot!("home_smallest", Play::new(60, 16).screen());
}

#[test]
fn a_window_that_is_too_small_says_so_in_one_sentence() {
    assert_snapshot!("too_small", Play::new(59, 16).screen());
}

#[test]
fn the_lists() {
    assert_snapshot!("cases", shown("<down><down><enter>"));
    assert_snapshot!("journal_empty", shown("<down><down><down><enter>"));
    assert_snapshot!("reference", shown("<f2>"));
    assert_snapshot!("reference_item", shown("<f2><down><enter>"));
    assert_snapshot!("card", shown("<enter>"));
}

#[test]
fn every_step_of_the_full_walk() {
    assert_snapshot!("step_01_case", step(1));
    assert_snapshot!("step_02_hunch", step(2));
    assert_snapshot!("step_03_facts", step(3));
    assert_snapshot!("step_04_chairs", step(4));
    assert_snapshot!("step_05_principles", step(5));
    assert_snapshot!("step_06_ways", step(6));
    assert_snapshot!("step_07_weighing", step(7));
    assert_snapshot!("step_08_voices", step(8));
    assert_snapshot!("step_09_dissent", step(9));
    assert_snapshot!("step_10_intention", step(10));
}

#[test]
fn the_walk_at_other_sizes() {
    for (name, width, height) in [("smallest", 60, 16), ("wide", 120, 40)] {
        let mut play = Play::new(width, height);
        written_up_to(&mut play, 4);
        assert_snapshot!(format!("chairs_{name}"), play.screen());
    }
}

#[test]
fn finishing_gives_a_page_and_a_file() {
    let mut play = Play::new(80, 24);
    written_up_to(&mut play, 10);
    play.keys(NEXT);
    assert_snapshot!("entry", play.screen());
    assert!(play.files("concepten").is_empty());
    let files = play.files("dagboek");
    assert_eq!(files.len(), 1);
    assert_snapshot!("entry_file", files[0].1);
    play.keys("<esc>");
    assert!(play.screen().contains(&say("thuis-welkom")));
}

#[test]
fn the_locked_hunch_can_be_read_but_not_changed() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}b<tab><tab>2<tab>Onrust.{NEXT}<ctrl-p>a5Rust."));
    assert_snapshot!("hunch_locked", play.screen());
}

#[test]
fn voices_wait_for_the_choice() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{}", NEXT.repeat(5)));
    assert_snapshot!("voices_closed", play.screen());
}

#[test]
fn help_and_frame_come_back_to_the_same_spot() {
    let mut play = Play::new(80, 24);
    written_up_to(&mut play, 4);
    play.keys("<tab>halve zi").wait(Duration::seconds(9));
    let (before, caret) = (play.screen(), play.caret());
    for (key, back) in [("<f1>", "<esc>"), ("<f2>", "<esc>"), ("<f3>", "<f3>"), ("<f2><enter>", "<esc><esc>")]
    {
        assert_ne!(play.keys(key).screen(), before, "{key}");
        assert_eq!(play.keys(back).screen(), before, "{key}");
        assert_eq!(play.caret(), caret, "{key}");
    }
}

#[test]
fn one_key_shows_the_law_and_the_question_of_this_case() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{}", NEXT.repeat(3))).keys("<down><f4>");
    assert_snapshot!("law", play.screen());
}

#[test]
fn the_help_page_is_drawn_from_the_key_table() {
    assert_snapshot!("help_home", shown("?"));
    for place in Place::ALL {
        for (keys, label) in place.rows(false) {
            assert!(!label.starts_with('['), "{place:?} {keys}");
        }
        assert!(place.rows(true).len() <= 6, "{place:?} shows too many keys");
    }
}

#[test]
fn no_key_moves_when_the_word_that_all_is_saved_comes_and_goes() {
    for width in [60, 72, 80, 100, 120, 200] {
        let mut play = Play::new(width, 24);
        let foot = |play: &mut Play| play.screen().lines().last().unwrap_or_default().to_owned();
        play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust")).wait(Duration::seconds(1));
        assert!(play.screen().contains(&say("bewaard")), "{width}");
        let with = foot(&mut play).replace(&say("bewaard"), "");
        play.wait(Duration::seconds(9));
        assert_eq!(with.trim_end(), foot(&mut play).trim_end(), "{width}");
        for keys in ["", "<tab>", "<tab>", NEXT, "<tab>", NEXT, NEXT, NEXT, NEXT] {
            play.keys(keys);
            assert!(foot(&mut play).contains(&say("doe-hulp")), "{width}: {}", play.screen());
        }
    }
}

#[test]
fn no_key_means_two_things_in_one_place() {
    for place in Place::ALL {
        let mut seen = std::collections::HashSet::new();
        for binding in place.keys() {
            for stroke in binding.keys {
                assert!(seen.insert(*stroke), "{place:?}: {stroke:?}");
            }
        }
    }
}

#[test]
fn a_keystroke_is_on_disk_within_a_second() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust"));
    assert!(play.files("concepten").is_empty());
    for letter in ["!", "?", ".", ","] {
        play.wait(Duration::milliseconds(240)).keys(letter);
    }
    // Somebody who types without a pause is saved all the same.
    assert!(play.files("concepten")[0].1.contains("Onrust"));
    play.wait(Duration::seconds(1));
    assert!(play.files("concepten")[0].1.contains("Onrust!?.,"));
    assert!(play.screen().contains(&say("bewaard")));
    play.wait(Duration::seconds(3));
    assert!(!play.screen().contains(&say("bewaard")));
}

#[test]
fn reading_a_case_leaves_no_file() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{}", NEXT.repeat(3))).wait(Duration::seconds(5)).keys("<esc>");
    assert!(play.files("").is_empty());
}

#[test]
fn a_walk_goes_on_where_it_stopped() {
    let mut play = Play::new(80, 24);
    written_up_to(&mut play, 5);
    let before = play.screen();
    play.keys("<esc>");
    assert_snapshot!("home_with_draft", play.screen());
    let mut play = play.reopen();
    // The focus is at the first question again, the words are all there.
    let after = play.keys("<enter><down><down>").screen();
    assert_eq!(after, before);
}

#[test]
fn a_full_disk_loses_nothing_and_leaving_prints_what_is_not_saved() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust"));
    play.disk_is_full = true;
    play.wait(Duration::seconds(1));
    assert_snapshot!("disk_full", play.screen());
    play.keys("<esc>");
    assert!(play.screen().contains("Onrust"), "a walk that is not saved stays open");
    play.keys("<ctrl-c>");
    assert!(!play.left);
    play.keys("<ctrl-c>");
    assert!(play.left);
    assert_eq!(play.unsaved.unwrap().hunch.feeling, "Onrust");
}

#[test]
fn a_disk_that_turns_out_to_be_full_on_leaving_keeps_the_program_open_once() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust"));
    play.disk_is_full = true;
    play.keys("<ctrl-c>");
    assert!(!play.left && play.screen().contains("nog niet bewaard"), "{}", play.screen());
    // Going on writing takes the warning back.
    play.keys("!<ctrl-c>");
    assert!(!play.left);
    play.keys("<ctrl-c>");
    assert!(play.left);
    assert_eq!(play.unsaved.unwrap().hunch.feeling, "Onrust!");

    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust"));
    play.disk_is_full = true;
    play.send(Event::Leave);
    assert!(play.left, "a terminal that is gone cannot be asked twice");
    assert_eq!(play.unsaved.unwrap().hunch.feeling, "Onrust");
}

#[test]
fn what_was_saved_is_not_printed_on_leaving() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust<ctrl-c>"));
    assert!(play.left && play.unsaved.is_none());
    assert!(play.files("concepten")[0].1.contains("Onrust"));
}

#[test]
fn leaving_the_walk_at_the_first_hunch_locks_it_on_disk_too() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}b")).wait(Duration::seconds(9)).keys("<esc>");
    assert!(play.files("concepten")[0].1.contains("vast = true"));
    let screen = play.reopen().keys("<enter>").screen();
    assert!(screen.contains("Hij staat vast"), "{screen}");
}

#[test]
fn saving_does_not_take_a_page_away_from_who_scrolled_it() {
    let mut play = Play::new(60, 16);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>")).send(Event::Paste("Een regel.\n".repeat(20)));
    let below = play.screen();
    let above = play.send(Event::Wheel(-99)).screen();
    assert_ne!(above, below);
    let saved = play.wait(Duration::seconds(1)).screen();
    let page = |screen: &str| screen.lines().take(14).collect::<Vec<_>>().join("\n");
    assert_eq!(page(&saved), page(&above));
}

#[test]
fn a_page_down_in_a_list_takes_the_choice_along() {
    let mut play = Play::new(80, 24);
    play.keys("<f2><pgdn><pgdn><enter>");
    let reference = play.app.world.room.library.reference.clone();
    assert!(!play.screen().contains(&reference.principles[0].name), "{}", play.screen());
    play.keys("<esc><pgup><pgup><pgup><enter>");
    assert!(play.screen().contains(&reference.principles[0].name), "{}", play.screen());
}

#[test]
fn a_disk_with_room_again_is_found_by_itself() {
    let mut play = Play::new(80, 24);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>Onrust"));
    play.disk_is_full = true;
    play.wait(Duration::seconds(1));
    play.disk_is_full = false;
    play.wait(Duration::seconds(6));
    assert!(play.files("concepten")[0].1.contains("Onrust"));
    play.keys("<esc>");
    assert!(play.screen().contains(&say("thuis-welkom")));
}

#[test]
fn a_broken_file_is_listed_with_what_is_wrong_and_stays_as_it_is() {
    let folder = TempDir::new().unwrap();
    let year = folder.path().join("dagboek/2026");
    fs::create_dir_all(&year).unwrap();
    let broken = "schema = 1\ntitel = \"Half\x1b[31m\n";
    fs::write(year.join("2026-11-20T0900-kapot.toml"), broken).unwrap();
    let mut play = Play::over(folder, 80, 24);
    play.keys("<down><down><down><enter>");
    assert_snapshot!("journal_broken", play.screen());
    play.keys("<enter>");
    assert_snapshot!("broken_file", play.screen());
    assert_eq!(play.files("kapot")[0].1, broken);
}

#[test]
fn a_look_back_is_asked_when_it_is_due_and_stands_at_the_entry() {
    let mut play = Play::new(80, 24);
    written_up_to(&mut play, 10);
    play.keys(NEXT).keys("<esc>");
    assert!(!play.screen().contains(&say("thuis-terugkijken")));
    play.wait(Duration::weeks(2)).keys("<up>");
    assert_snapshot!("home_due", play.screen());
    play.keys("<enter>Ik belde").wait(Duration::seconds(1)).keys(" haar.<tab>Ze was opgelucht.");
    play.wait(Duration::seconds(9)).keys("<tab><enter>");
    assert_snapshot!("look_back", play.screen());
    play.keys(NEXT);
    let file = &play.files("dagboek")[0].1;
    assert!(file.contains("gedaan = \"Ik belde haar.\"") && file.contains("op = 2026-12-05"), "{file}");
    assert_eq!(file.matches("[[terugblik]]").count(), 1, "{file}");
    assert!(!play.screen().contains(&say("thuis-terugkijken")));
}

#[test]
fn ones_own_dilemma_can_be_walked_too() {
    let mut play = Play::new(80, 24);
    play.keys("<down><enter>");
    assert_snapshot!("own_card", play.screen());
    play.keys("<down><enter>De stilte<tab>Iedereen weet het, niemand zegt het.<tab>Moet ik het zeggen?");
    assert_snapshot!("own_case", play.screen());
    play.keys(NEXT).keys("Ik zeg het.<tab>Ik zwijg.<tab><tab>a<tab>3");
    assert_snapshot!("own_hunch", play.screen());
}

#[test]
fn long_words_emoji_and_a_pasted_page_are_shown_whole() {
    let mut play = Play::new(60, 16);
    play.keys(&format!("{SHORT}{NEXT}<tab><tab><tab>"));
    let page = "arbeidsongeschiktheidsverzekeringsmaatschappij résumé 👩‍👩‍👧 ".repeat(8) + "einde";
    play.send(Event::Paste(page.clone())).wait(Duration::seconds(1));
    assert_snapshot!("pasted", play.screen());
    let file = play.files("concepten")[0].1.clone();
    let table: toml::Table = file.parse().unwrap();
    assert_eq!(table["ingeving"]["gevoel"].as_str().map(str::trim_end), Some(page.as_str()));
}

#[test]
fn the_mouse_does_what_one_expects() {
    let mut play = Play::new(80, 24);
    let row = |play: &mut Play, text: &str| -> u16 {
        let screen = play.screen();
        let row = screen.lines().position(|line| line.contains(text));
        u16::try_from(row.unwrap_or_else(|| panic!("{text}\n{screen}"))).unwrap()
    };
    let cases = row(&mut play, &say("thuis-casussen"));
    play.send(Event::Click { column: 10, row: cases });
    assert!(play.screen().contains(&say("casussen-wat")));
    let before = play.screen();
    assert_ne!(play.send(Event::Wheel(3)).screen(), before);
    assert_eq!(play.send(Event::Wheel(-99)).screen(), before);
    play.keys("<esc><home>").keys(&format!("{SHORT}{NEXT}"));
    let option = row(&mut play, "○ c");
    play.send(Event::Click { column: 20, row: option });
    assert!(play.screen().contains("● c"));
    let field = row(&mut play, &say("nog-leeg"));
    play.send(Event::Click { column: 20, row: field }).keys("Zo kan het ook.");
    assert!(play.screen().contains("Zo kan het ook."));
}

#[test]
fn a_click_in_a_text_finds_its_letter_below_a_question_of_two_rows() {
    let mut play = Play::new(60, 16);
    play.keys(&format!("{SHORT}{}", NEXT.repeat(4)))
        .keys("<backtab>Mijn collega betaalt.<enter>Dat weet zij nog niet.");
    let screen = play.screen();
    let rows: Vec<&str> = screen.lines().collect();
    let row = rows.iter().position(|row| row.contains("Mijn collega")).unwrap();
    assert!(!rows[row - 1].contains("Restschade") && rows[row - 2].contains("Restschade"), "{screen}");
    let column = rows[row].chars().position(|letter| letter == 'c').unwrap();
    let (column, row) = (u16::try_from(column).unwrap(), u16::try_from(row).unwrap());
    play.send(Event::Click { column, row }).keys("oud-");
    assert!(play.screen().contains("Mijn oud-collega betaalt."), "{}", play.screen());
}

#[test]
fn escape_codes_in_a_title_are_shown_and_not_sent() {
    let folder = TempDir::new().unwrap();
    let drafts = folder.path().join("concepten");
    fs::create_dir_all(&drafts).unwrap();
    let text = "schema = 1\ntitel = \"Half \\u001B[31m rood\"\n";
    fs::write(drafts.join("2026-11-20T0900-zonder-casus.toml"), text).unwrap();
    let mut play = Play::over(folder, 80, 24);
    assert!(play.screen().contains("Half ␛[31m rood"));
    assert!(play.keys("<enter>").screen().starts_with("  Half ␛[31m rood"), "{}", play.screen());
}

#[test]
fn no_size_and_no_key_ends_the_program() {
    let keys = ["<enter>", "<down>", "<tab>", "x", "<ctrl-n>", "<f2>", "<esc>", "<f1>", "<pgdn>", "<right>"];
    for (place, (width, height)) in
        [(1, 1), (2, 60), (300, 1), (59, 15), (60, 16), (61, 17), (80, 24), (300, 100)]
            .into_iter()
            .enumerate()
    {
        let mut play = Play::new(width, height);
        for turn in 0..60 {
            play.keys(keys[(turn * 7 + place * 3 + turn / 5) % keys.len()]);
            play.screen();
            let (width, height) =
                (1 + u16::try_from(turn).unwrap() * 5, 1 + u16::try_from(turn % 40).unwrap());
            play.send(Event::Resize { width, height });
        }
        assert!(!play.left);
    }
}

#[test]
fn a_run_is_a_list_of_events_that_can_be_replayed() {
    let mut first = Play::new(80, 24);
    written_up_to(&mut first, 7);
    first.wait(Duration::seconds(1)).keys("nog een woord");
    let mut second = Play::new(80, 24);
    for (now, event) in first.events().iter().skip(1).cloned().collect::<Vec<_>>() {
        second.now = now;
        second.send(event);
    }
    second.now = first.now;
    assert_eq!(second.screen(), first.screen());
}

#[test]
fn every_case_is_read_without_scrolling() {
    let count = Play::new(80, 24).app.world.room.library.cases.len();
    for place in 0..count {
        let mut play = Play::new(80, 24);
        play.keys("<down><down><enter>").keys(&"<down>".repeat(place + 1)).keys("<enter><enter>");
        let question = play.app.world.room.library.listed()[place].question.clone();
        let screen = play.screen();
        assert!(
            crate::support::terminal::flat(&screen).contains(&crate::support::terminal::flat(&question)),
            "{screen}"
        );
    }
}

#[test]
fn yes_and_no_are_picked_by_their_letters() {
    let mut play = Play::new(80, 24);
    written_up_to(&mut play, 5);
    play.keys("<ctrl-n><tab>j");
    assert!(play.screen().contains("● j"), "{}", play.screen());
}
