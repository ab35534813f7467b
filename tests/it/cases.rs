//! Casussen: looking for a case by words, by what it is about, and by what one met least.

use beraad::{
    app::{event::Event, keys::Place},
    core::filter::{Facet, Filter},
    phrases::{say, say_with},
};
use insta::assert_snapshot;

use crate::support::{play::Play, terminal::flat};

/// From home to the list of cases.
const CASES: &str = "<down><down><enter>";

fn play(keys: &str) -> Play {
    let mut play = Play::new(80, 24);
    play.keys(CASES).keys(keys);
    play
}

#[test]
fn typing_finds_cases_by_their_words_and_by_what_they_are_about() {
    let mut play = play("/GEMEENTE beg");
    assert_eq!(play.app.place(), Place::Search);
    assert!(play.screen().contains("Zoek  GEMEENTE beg"), "{}", play.screen());
    play.keys("<ctrl-w><backspace> starterslening");
    assert_snapshot!("cases_search", play.screen());
    let (column, row) = play.caret();
    assert_eq!(row, 1, "the caret stands in the line, at {column}");
    play.keys("<enter>");
    assert!(play.screen().contains("Dat komt goed"), "{}", play.screen());
    // Back from the card one looks for the same; Esc once more shows all.
    play.keys("<esc>");
    assert!(play.screen().contains("starterslening"));
    play.keys("<esc>");
    assert!(play.screen().contains(&say("casussen-wat")));
    play.keys("<esc>");
    assert!(play.screen().contains(&say("thuis-welkom")));
}

#[test]
fn what_is_not_there_is_said_with_what_to_do() {
    let mut play = play("/bestaatniet");
    assert_snapshot!("cases_none", play.screen());
    // Nothing to open, and nothing that goes wrong.
    play.keys("<enter><down><up><pgdn>");
    assert!(play.screen().contains(&say("casussen-geen")));
}

#[test]
fn a_paste_and_a_long_line_are_looked_for_as_they_are() {
    let mut play = play("/");
    play.send(Event::Paste("starterslening\nboete ".repeat(20)));
    let screen = play.screen();
    assert!(screen.lines().nth(1).unwrap().trim_end().ends_with("boete"), "{screen}");
    assert!(screen.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn facets_of_one_kind_widen_and_of_two_kinds_narrow() {
    let mut play = play("f");
    assert_snapshot!("cases_filter", play.screen());
    let library = play.app.world.room.library.clone();
    let facets = Facet::of(library.cases.iter().map(|case| (&**case, false)), false);
    let place = |id: &str| facets.iter().position(|it| format!("{it:?}").contains(id)).unwrap();
    let go = |to: &str| format!("<home>{}<enter>", "<down>".repeat(place(to)));
    play.keys(&go("LegitimateExpectations")).keys(&go("Tier(Municipality)"));
    play.keys("<esc>");
    let screen = play.screen();
    assert!(screen.contains("vertrouwen, gemeente"), "{screen}");
    let mut filter = Filter::default();
    for id in ["LegitimateExpectations", "Tier(Municipality)"] {
        filter.toggle(facets[place(id)].clone());
    }
    let passing: Vec<_> = library.cases.iter().filter(|case| filter.passes(case, false)).collect();
    assert!(!passing.is_empty() && passing.len() < library.cases.len());
    assert!(screen.contains(&format!("{} van de {}", passing.len(), library.cases.len())), "{screen}");
    filter.toggle(facets[place("Tier(National)")].clone());
    let wider = library.cases.iter().filter(|case| filter.passes(case, false)).count();
    assert!(wider >= passing.len());
    // One key lets all go.
    play.keys("f<backspace>f");
    assert!(play.screen().contains(&say("casussen-wat")), "{}", play.screen());
}

#[test]
fn esc_takes_away_one_thing_at_a_time() {
    let mut play = play("f<down><enter><esc>");
    assert_eq!(play.app.place(), Place::FilteredCases);
    play.keys("/bestaatniet");
    let both = say_with("casussen-geen-beide", &[("waarover", "vooringenomenheid".into())]);
    assert!(flat(&play.screen()).contains(&flat(&both)), "{}", play.screen());
    play.keys("<esc>");
    assert!(play.screen().contains("casussen: vooringenomenheid."), "{}", play.screen());
    play.keys("<esc>");
    assert!(play.screen().contains(&say("casussen-wat")), "{}", play.screen());
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::Home);
}

#[test]
fn a_case_with_the_word_in_its_title_comes_first() {
    let mut play = play("/memo");
    let screen = play.screen();
    assert!(screen.lines().any(|line| line.contains("› Het memo")), "{screen}");
}

#[test]
fn the_list_begins_with_what_one_met_least_and_why() {
    let mut play = play("");
    let screen = play.screen();
    assert!(
        screen.contains(&say("casussen-voorstel")) && screen.contains(&say("voorstel-eerste")),
        "{screen}"
    );
    let suggested = play.app.world.suggestion().unwrap().case.title.clone();
    play.keys("<enter>");
    assert!(play.screen().contains(&*suggested));
}

#[test]
fn the_frame_is_searched_by_words_too() {
    let mut play = Play::new(80, 24);
    play.keys("<f2>/dakopbouw");
    assert_snapshot!("reference_search", play.screen());
    play.keys("<enter>");
    assert!(play.screen().contains("ECLI:NL:RVS:2019:1694"));
    play.keys("<esc><esc>");
    assert_eq!(play.app.place(), Place::Reference);
    play.keys("/zzz");
    assert!(play.screen().contains(&say("kader-niets-gevonden")));
}
