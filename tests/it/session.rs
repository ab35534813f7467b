//! The team session on a shared screen: its phases, its rounds, what is kept, and what can never be on it.

use std::fs;

use beraad::{
    app::{
        Program,
        event::{Event, Outcome},
        keys::Place,
    },
    core::session::{About, Keep, Length, Phase, Setup, Tally},
    journal::Store,
    phrases::say,
    shared::Shared,
};
use chrono::Duration;
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::{
    play::{Play, read_entries},
    terminal::{everything_below, flat},
};

const NEXT: &str = "<ctrl-n>";

fn setup(keep: Keep) -> Setup {
    Setup { about: About::Case("boete-op-schuld".into()), length: Length::Thirty, people: 5, keep }
}

fn says<P: Program>(play: &mut Play<P>, sentence: &str) -> bool {
    flat(&play.screen()).contains(&flat(sentence))
}

/// A session that has begun, in a window of this size.
fn begun(keep: Keep, width: u16, height: u16) -> Play<Shared> {
    let mut play = Play::session(TempDir::new().unwrap(), setup(keep), width, height);
    play.keys(NEXT);
    assert_eq!(phase(&play), Phase::Opening);
    play
}

fn phase(play: &Play<Shared>) -> Phase {
    play.app.session().unwrap().phase()
}

/// Goes on until this phase, as who skips both rounds.
fn go_to(play: &mut Play<Shared>, to: Phase) {
    for _ in 0..90 {
        if phase(play) == to {
            return;
        }
        play.keys(NEXT);
    }
    panic!("{}", play.screen());
}

#[test]
fn who_reads_nothing_but_the_marked_line_gets_to_the_first_phase_with_enter() {
    let mut play = Play::session(TempDir::new().unwrap(), Setup::default(), 80, 24);
    assert_snapshot!("session_setup", play.screen());
    play.keys("<down><enter><enter><enter><enter>");
    assert_eq!(phase(&play), Phase::Opening);
    assert_snapshot!("session_opening", play.screen());
}

#[test]
fn without_a_case_no_session_begins_and_that_is_said() {
    let mut play = Play::session(TempDir::new().unwrap(), Setup::default(), 80, 24);
    play.keys(NEXT);
    assert!(play.app.session().is_none() && says(&mut play, &say("sessie-kies-casus")));
    play.keys("/schuld<enter>");
    assert_eq!(play.app.place(), Place::SetupPick);
    play.keys(NEXT);
    assert_eq!(phase(&play), Phase::Opening);
}

#[test]
fn every_phase_is_one_calm_page() {
    for (width, height) in [(80, 24), (120, 40), (64, 20)] {
        let mut play = begun(Keep::Record, width, height);
        let phases = play.app.session().unwrap().phases();
        for (place, phase) in phases.into_iter().enumerate() {
            go_to(&mut play, phase);
            let name = format!("session_{width}_{:02}", place + 1);
            assert_snapshot!(name, play.screen());
        }
    }
}

#[test]
fn at_the_keyboard_nothing_shows_what_was_pressed() {
    let mut play = begun(Keep::Record, 80, 24);
    go_to(&mut play, Phase::First);
    play.keys(NEXT);
    assert_eq!(play.app.place(), Place::BallotWay);
    play.keys("<enter>");
    assert_snapshot!("session_turn", play.screen());
    let mut seen = vec![];
    for letter in ["a", "b", "c", "0"] {
        play.keys(letter);
        seen.push(play.screen());
        play.keys("<backspace>");
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{}", seen[0]);
    // A letter that is no option presses nothing, and says so.
    play.keys("z");
    assert!(says(&mut play, &say("sessie-geen-letter")), "{}", play.screen());
    play.keys("<enter>");
    assert!(says(&mut play, &say("sessie-kies-eerst")), "{}", play.screen());
    for turn in ["a<enter>", "a<enter>", "b<enter>", "0<enter>", "a<enter>"] {
        play.keys(turn);
    }
    assert!(says(&mut play, &say("sessie-iedereen-koos")), "{}", play.screen());
    // One Enter too many goes nowhere; one comes late.
    play.keys("<enter>");
    assert_eq!(phase(&play), Phase::First);
    play.keys("+c<enter>").keys(NEXT);
    assert_eq!(phase(&play), Phase::Chairs);
    assert_eq!(play.app.session().unwrap().rounds(), None);
}

#[test]
fn papers_are_counted_without_showing_and_both_rounds_stand_side_by_side_after_the_talk() {
    let mut play = begun(Keep::Record, 80, 24);
    go_to(&mut play, Phase::First);
    play.keys(NEXT).keys("<down><enter>").keys("3<enter>2<enter>0<enter>");
    assert_eq!(play.app.place(), Place::BallotPaper);
    let last = play.app.session().unwrap().choices().len();
    play.keys(&"0<enter>".repeat(last + 1 - 3));
    assert_snapshot!("session_papers", play.screen());
    play.keys(NEXT);
    go_to(&mut play, Phase::Last);
    // First what speaks for the other side.
    play.keys("zij kan het niet dragen").keys(NEXT).keys("<enter>");
    for turn in ["a", "b", "b", "b", "b"] {
        play.keys(turn).keys("<enter>");
    }
    play.keys(NEXT);
    assert_eq!(phase(&play), Phase::Differences);
    assert_snapshot!("session_rounds", play.screen());
    let rounds = play.app.session().unwrap().rounds().unwrap();
    assert_eq!(rounds.first.unwrap().choices[..2], [3, 2]);
    assert_eq!(
        rounds.last,
        Some(&Tally { choices: [1, 4].into_iter().chain(vec![0; last - 2]).collect(), blank: 0 })
    );
}

#[test]
fn a_round_with_votes_missing_is_left_only_after_a_word() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::First);
    play.keys(NEXT).keys("<enter>a<enter>").keys(NEXT);
    assert_eq!(phase(&play), Phase::First);
    assert!(says(&mut play, "Er zijn er nog 4 die niet kozen."), "{}", play.screen());
    play.keys(NEXT);
    assert_eq!(phase(&play), Phase::Chairs);
}

#[test]
fn fewer_than_four_hear_that_it_is_no_secret_and_paper_comes_first() {
    let few = Setup { people: 3, ..setup(Keep::Nothing) };
    let mut play = Play::session(TempDir::new().unwrap(), few, 80, 24);
    play.keys(NEXT);
    go_to(&mut play, Phase::First);
    play.keys(NEXT);
    assert!(says(&mut play, &say("sessie-weinig")), "{}", play.screen());
    play.keys("<enter>");
    assert_eq!(play.app.place(), Place::BallotPaper);
}

#[test]
fn a_key_makes_the_screen_dark_and_any_key_gives_the_light_back() {
    let mut play = begun(Keep::Nothing, 80, 24);
    let before = play.screen();
    play.keys("b");
    assert_eq!(play.screen().trim(), "");
    play.keys(NEXT);
    assert_eq!((play.screen(), phase(&play)), (before, Phase::Opening));
    // Where somebody types it is a function key, and what was typed is there still.
    go_to(&mut play, Phase::Facts);
    play.keys("brief<f5>");
    assert_eq!(play.screen().trim(), "");
    play.keys("x");
    assert!(says(&mut play, "brief") && !says(&mut play, "briefx"), "{}", play.screen());
}

#[test]
fn the_clock_counts_softly_and_proposes_to_shorten_the_middle_when_time_runs_short() {
    let mut play = begun(Keep::Nothing, 80, 24);
    assert!(says(&mut play, "nog 2 minuten"), "{}", play.screen());
    play.wait(Duration::seconds(61));
    assert!(says(&mut play, "nog 1 minuut"), "{}", play.screen());
    play.keys("p").wait(Duration::minutes(9));
    assert!(says(&mut play, &say("sessie-klok-pauze")), "{}", play.screen());
    play.keys("p").keys("+");
    assert!(says(&mut play, "nog 3 minuten"), "{}", play.screen());
    play.keys("-").wait(Duration::seconds(100));
    assert!(says(&mut play, &say("sessie-klok-om")), "{}", play.screen());
    play.wait(Duration::minutes(9));
    assert!(says(&mut play, &say("sessie-korter-voorstel")), "{}", play.screen());
    let harvest = play.app.session().unwrap().time(Phase::Harvest);
    let chairs = play.app.session().unwrap().time(Phase::Chairs);
    play.keys("m");
    let session = play.app.session().unwrap();
    assert!(session.time(Phase::Harvest) == harvest && session.time(Phase::Chairs) < chairs);
}

#[test]
fn esc_says_what_becomes_of_it_before_it_ends_anything() {
    for (keep, said) in [(Keep::Nothing, "sessie-sluiten-weg"), (Keep::Harvest, "sessie-sluiten-bewaard")] {
        let mut play = begun(keep, 80, 24);
        play.keys("<esc>");
        assert!(!play.left && says(&mut play, &say(said)), "{}", play.screen());
        play.keys("<down><esc>");
        assert!(!play.left);
        play.keys("<esc>");
        assert!(play.left);
    }
}

#[test]
fn who_only_looks_leaves_no_file() {
    let mut play = begun(Keep::Record, 80, 24);
    play.wait(Duration::seconds(9)).keys("<esc><esc>");
    assert!(play.left && play.files("").is_empty());
}

#[test]
fn what_is_not_to_be_kept_is_nowhere_on_disk() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::Facts);
    play.keys("Zij schreef twee brieven.").wait(Duration::seconds(9));
    go_to(&mut play, Phase::After);
    play.keys(NEXT).keys("<down><enter>");
    assert!(play.left);
    let files: Vec<_> = everything_below(play.folder.path()).into_iter().filter(|it| it.is_file()).collect();
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
        assert!(!text.contains("brieven"), "{}: {text}", file.display());
    }
    assert!(play.files("").is_empty());
}

/// A journal in which every text is this word, so that any of it on the screen would be seen.
const SECRET: &str = "Zwijgplicht";

fn full_journal() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (place, name) in
        [("dagboek/2026", "2026-11-01T0900-zwijgplicht"), ("concepten", "2026-11-20T0900-zwijgplicht")]
    {
        let entry = format!(
            "schema = 1\ntitel = \"{SECRET}\"\nvorm = \"kort\"\nbegonnen = 2026-11-01T09:00:00+01:00\n{}\n[ingeving]\ngevoel = \"{SECRET}\"\n",
            if place == "concepten" { "" } else { "afgerond = 2026-11-01T09:30:00+01:00\n" }
        );
        fs::create_dir_all(folder.path().join(place)).unwrap();
        fs::write(folder.path().join(place).join(format!("{name}.toml")), entry).unwrap();
    }
    folder
}

#[test]
fn from_home_a_session_takes_the_place_of_everything_personal() {
    let mut play = Play::over(full_journal(), 80, 24);
    assert!(says(&mut play, SECRET), "{}", play.screen());
    play.keys("<end><up><up><enter>");
    assert!(play.holds_session, "{}", play.screen());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    /// Whatever is pressed, from the first question to the end, nothing of a journal comes on the shared screen.
    #[test]
    fn nothing_personal_is_ever_on_the_shared_screen(keys in proptest::collection::vec(0_usize..28, 1..120)) {
        const KEYS: [&str; 28] = [
            "<enter>", "<enter>", NEXT, NEXT, "<ctrl-p>", "<esc>", "<tab>", "<backtab>", "<up>", "<down>", "<left>",
            "<right>", "<f1>", "<f2>", "<f3>", "<f4>", "<f5>", "<f6>", "<f7>", "<f8>", "<f9>", "a", "/", "?", "q",
            "<home>", "<end>", "+",
        ];
        let folder = full_journal();
        let journal = read_entries(&Store::look(folder.path()));
        assert!(matches!(&journal, Outcome::Journal(all) if all.rows.len() == 1 && matches!(all.rows[0].read, Some(Ok(_)))));
        let mut play = Play::session(folder, Setup::default(), 80, 24);
        // The journal that was read for home may come in when the session has taken its place.
        play.send(Event::Done(journal));
        for key in keys {
            if play.left {
                break;
            }
            play.keys(KEYS[key]);
            let screen = play.screen();
            proptest::prop_assert!(!screen.to_lowercase().contains("zwijgplicht"), "{}", screen);
            proptest::prop_assert!(!screen.contains(&say("thuis-terugkijken")), "{}", screen);
        }
    }
}

#[test]
fn a_session_that_was_interrupted_goes_on_where_it_was() {
    let folder = {
        let mut play = begun(Keep::Record, 80, 24);
        go_to(&mut play, Phase::Facts);
        play.keys("er ligt een brief van een collega").wait(Duration::seconds(2));
        let files = play.files("sessies");
        assert!(files.len() == 1 && files[0].1.contains("er ligt een brief"), "{files:?}");
        play.folder
    };
    let mut play = Play::session(folder, Setup::default(), 80, 24);
    assert_snapshot!("session_resume", play.screen());
    play.keys("<enter>");
    assert!(
        says(&mut play, "er ligt een brief") && says(&mut play, &say("sessie-klok-stil")),
        "{}",
        play.screen()
    );
    assert_eq!(phase(&play), Phase::Facts);
    play.keys("<f6> en nog iets").wait(Duration::seconds(2));
    let files = play.files("sessies");
    assert!(files.len() == 1 && files[0].1.contains("en nog iets"), "{}", files[0].1);
}

#[test]
fn an_own_case_with_a_name_in_its_title_is_not_named_in_the_file_of_its_session_and_goes_on_all_the_same() {
    let shipped =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/content/nl/casussen/boete-op-schuld.toml"));
    let titled = shipped.unwrap().replacen("titel = \"De boete", "titel = \"Klaassen en de boete", 1);
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("casussen")).unwrap();
    fs::write(folder.path().join("casussen/klaassen.toml"), titled).unwrap();
    let setup = Setup { about: About::Case("klaassen".into()), ..setup(Keep::Record) };
    let mut play = Play::session(folder, setup, 80, 24);
    play.keys(NEXT);
    go_to(&mut play, Phase::Facts);
    play.keys("een brief").wait(Duration::seconds(2));
    let kept = |play: &Play<Shared>| {
        let (path, text) = play.files("sessies").pop().unwrap();
        let all = format!("{}\n{text}", path.display());
        assert!(!all.to_lowercase().contains("klaassen") && text.contains("een brief"), "{all}");
        all
    };
    let all = kept(&play);
    assert!(all.contains("1430-eigen-casus.toml") && all.contains("titel = \"… en de boete"), "{all}");
    let mut play = Play::session(play.folder, Setup::default(), 80, 24);
    play.keys("<enter>");
    assert!(play.app.session().unwrap().case().is_some(), "{}", play.screen());
    go_to(&mut play, Phase::After);
    play.keys("<tab>");
    assert!(says(&mut play, "Wijst Klaassen op een persoon?"), "{}", play.screen());
    kept(&play);
}

#[test]
fn only_the_harvest_stays_when_only_the_harvest_is_kept_and_a_name_is_asked_about() {
    let mut play = begun(Keep::Harvest, 80, 24);
    go_to(&mut play, Phase::Facts);
    play.keys("volgens Klaassen staat het vast").wait(Duration::seconds(2));
    assert!(!play.files("sessies")[0].1.contains("Klaassen"), "nobody was asked yet");
    go_to(&mut play, Phase::Harvest);
    play.keys("bellen met Klaassen<tab>de teamleider<tab>vrijdag").wait(Duration::seconds(2));
    go_to(&mut play, Phase::After);
    // Who would close it is led there first.
    play.keys(NEXT);
    assert!(says(&mut play, "Wijst Klaassen op een persoon?"), "{}", play.screen());
    assert_snapshot!("session_names", play.screen());
    play.keys("<enter>").keys(NEXT).keys("<down><enter>");
    assert!(play.left);
    let text = &play.files("sessies")[0].1;
    assert!(text.contains("bellen met iemand") && text.contains("de teamleider"), "{text}");
    assert!(!text.contains("Klaassen") && !text.contains("staat het vast"), "{text}");
}

#[test]
fn a_card_is_made_by_an_explicit_step_and_asks_about_names() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::After);
    play.keys(NEXT);
    assert_eq!(play.app.place(), Place::StageAfter);
    assert_snapshot!("session_end", play.screen());
    play.keys("<enter>");
    assert_snapshot!("session_card", play.screen());
    assert!(play.files("moresprudentie").is_empty());
    play.keys("<tab>Zij schreef Klaassen twee keer.").keys(NEXT);
    assert!(play.files("moresprudentie").is_empty() && says(&mut play, "Klaassen"), "{}", play.screen());
    play.keys("<down><enter>").keys(NEXT);
    let files = play.files("moresprudentie");
    assert!(files.len() == 1 && !files[0].1.contains("Klaassen"), "{files:?} {}", play.screen());
    assert!(files[0].1.contains("boete-op-schuld"));
}

#[test]
fn the_card_waits_when_one_goes_away_from_it_and_esc_ends_nothing_there() {
    let mut play = begun(Keep::Harvest, 80, 24);
    go_to(&mut play, Phase::After);
    play.keys(NEXT).keys("<enter>").keys("<tab>dat zij niet kan lezen<esc>");
    assert!(!play.left && play.app.place() == Place::StageAfter, "{}", play.screen());
    play.keys("<home><enter>");
    assert!(says(&mut play, "dat zij niet kan lezen"), "{}", play.screen());
}

#[test]
fn before_the_first_choice_an_option_is_added_by_a_key_and_nothing_else_is_typed_there() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::First);
    assert_eq!(play.app.place(), Place::StageChoices);
    let before = play.screen();
    play.keys("acx1");
    assert_eq!(play.screen(), before);
    play.keys("oWij bellen haar eerst.").keys(NEXT);
    assert_eq!(play.app.place(), Place::StageChoices);
    assert!(says(&mut play, "Wij bellen haar eerst."), "{}", play.screen());
    play.keys(NEXT).keys("acx1");
    assert_eq!(play.app.place(), Place::BallotWay);
    // Once more goes on without, and is asked about first.
    play.keys(NEXT);
    assert!(says(&mut play, &say("sessie-slaat-over")), "{}", play.screen());
    play.keys(NEXT);
    assert_eq!(phase(&play), Phase::Chairs);
}

#[test]
fn a_round_can_be_held_another_way_and_anew() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::First);
    play.keys(NEXT).keys("<enter>");
    assert_eq!(play.app.place(), Place::BallotTurn);
    play.keys("a<ctrl-p>");
    assert_eq!(play.app.place(), Place::BallotWay);
    play.keys("<down><enter>1<enter>4<enter>").keys(&"0<enter>".repeat(3)).keys(NEXT);
    assert_eq!(phase(&play), Phase::Chairs);
    play.keys("<ctrl-p>");
    assert!(says(&mut play, "houden jullie de ronde opnieuw"), "{}", play.screen());
    play.keys("r<enter>");
    assert_eq!(play.app.place(), Place::BallotTurn);
}

#[test]
fn fifteen_papers_of_five_people_are_not_taken_without_a_word() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::First);
    play.keys(NEXT).keys("<down><enter>").keys("15<enter>").keys(&"0<enter>".repeat(4)).keys(NEXT);
    assert!(says(&mut play, "Er zijn 15 briefjes, en jullie zijn met 5."), "{}", play.screen());
    play.keys(NEXT);
    assert_eq!(phase(&play), Phase::Chairs);
}

#[test]
fn what_is_marked_is_what_enter_takes_wherever_one_comes_from() {
    let given = Setup { length: Length::Ninety, ..setup(Keep::Record) };
    let mut play = Play::session(TempDir::new().unwrap(), given, 80, 24);
    play.keys("<enter>").keys("12<enter><enter>");
    let session = play.app.session().unwrap();
    assert_eq!((session.setup().length, session.setup().people), (Length::Ninety, 12));
    assert_eq!(session.setup().keep, Keep::Record);
}

#[test]
fn what_was_said_of_leaving_holds_for_the_very_next_key_only() {
    let mut play = begun(Keep::Record, 80, 24);
    go_to(&mut play, Phase::Facts);
    play.keys("<esc>x<esc>");
    assert!(!play.left, "{}", play.screen());
    play.keys("<esc>");
    assert!(play.left);
}

#[test]
fn a_full_disk_is_said_and_stays_said_until_the_words_are_there() {
    let mut play = begun(Keep::Record, 80, 24);
    play.disk_is_full = true;
    go_to(&mut play, Phase::Facts);
    play.keys("een brief").wait(Duration::seconds(2));
    assert!(says(&mut play, "De schijf is vol."), "{}", play.screen());
    play.disk_is_full = false;
    play.wait(Duration::seconds(9));
    assert!(!says(&mut play, "De schijf is vol.") && play.files("sessies")[0].1.contains("een brief"));
}

#[test]
fn help_frame_case_and_law_lie_on_top_and_come_back_to_the_same_spot() {
    let mut play = begun(Keep::Nothing, 80, 24);
    go_to(&mut play, Phase::Chairs);
    play.keys("dat wij luisteren");
    let before = (play.screen(), play.caret());
    for (keys, back) in [
        ("<f1>", "<esc>"),
        ("<f1>", "<f1>"),
        ("<f2>", "<f2>"),
        ("<f3>", "<esc>"),
        ("<f2><enter><enter>", "<f2>"),
    ] {
        assert_ne!(play.keys(keys).screen(), before.0, "{keys}");
        play.keys(back);
        assert_eq!((play.screen(), play.caret()), before, "{keys}");
    }
    play.keys("<tab><tab><tab><tab><down><f4>");
    assert_eq!(play.app.place(), Place::Reading, "{}", play.screen());
}
