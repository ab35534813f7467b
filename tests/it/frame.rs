//! Het kader on the screen: parts to go along, words to look for, pages with what belongs to them, and the way back.

use beraad::{
    app::{event::Event, keys::Place},
    core::found,
    phrases::say,
};
use chrono::Duration;
use insta::assert_snapshot;

use crate::support::{play::Play, terminal::flat};

fn kader(keys: &str) -> Play {
    let mut play = Play::new(80, 24);
    play.keys("<f2>").keys(keys);
    play
}

/// The page of what one looks for by its whole name or a word that only it has.
fn page(words: &str) -> Play {
    kader(&format!("/{words}<enter>"))
}

/// Which row is marked.
fn marked(play: &mut Play) -> String {
    let screen = play.screen();
    let row = screen.lines().find_map(|line| line.trim_start().strip_prefix("› ").map(str::to_owned));
    row.unwrap_or_else(|| panic!("nothing is marked\n{screen}"))
}

/// Tab until the link with this name is marked.
fn go_to_link(play: &mut Play, name: &str) {
    for _ in 0..99 {
        if marked(play.keys("<tab>")).starts_with(name) {
            return;
        }
    }
    panic!("no link to {name}\n{}", play.screen());
}

#[test]
fn the_arrows_go_from_part_to_part_and_back() {
    let mut play = kader("<right><right>");
    assert_snapshot!("frame_part", play.screen());
    play.keys("<right>");
    assert!(play.screen().contains("Missie, gezag en macht"), "{}", play.screen());
    play.keys("<down><left>");
    assert_eq!(marked(&mut play), "De missie van ambtenaren");
    play.keys("<left><left><left>");
    assert_eq!(marked(&mut play), "Verbod op vooringenomenheid");
    play.keys("<left>");
    assert_eq!(marked(&mut play), "Verbod op vooringenomenheid");
    // Past the last part is the last item, and the end of the page.
    play.keys(&"<right>".repeat(40));
    let reference = play.app.world.room.library.reference.clone();
    assert_eq!(marked(&mut play), found::all(&reference).last().unwrap().name());
    assert_ne!(play.screen(), play.keys("<up>").screen());
}

#[test]
fn every_item_comes_in_sight_and_opens() {
    let mut play = kader("");
    let reference = play.app.world.room.library.reference.clone();
    for item in found::all(&reference) {
        let name = marked(&mut play);
        assert!(item.name().starts_with(name.trim_end()), "{name:?} is not {:?}", item.name());
        let before = play.screen();
        play.keys("<enter>");
        assert!(flat(&play.screen()).contains(&flat(item.name())), "{}", play.screen());
        assert_eq!(play.app.place(), Place::Linked);
        play.keys("<esc>");
        assert_eq!(play.screen(), before);
        play.keys("<down>");
    }
}

#[test]
fn the_list_at_other_sizes() {
    for (name, width, height) in [("smallest", 60, 16), ("wide", 120, 40)] {
        let mut play = Play::new(width, height);
        play.keys("<f2>");
        assert_snapshot!(format!("frame_{name}"), play.screen());
        play.keys("<down><enter><tab>");
        assert_snapshot!(format!("frame_links_{name}"), play.screen());
    }
}

#[test]
fn a_search_shows_names_first_and_the_sentence_with_the_word() {
    let mut play = kader("/fair play");
    assert_eq!(marked(&mut play), "Fair play");
    play.keys("<esc>/spaghetti");
    assert_snapshot!("frame_sentence", play.screen());
    play.keys("<enter><esc>");
    assert!(play.screen().contains("Zoek  spaghetti"));
    // Whoever stops looking sees everything again.
    play.keys("<esc>");
    assert_eq!(marked(&mut play), "Verbod op vooringenomenheid");
}

#[test]
fn a_topic_keeps_our_words_its_points_and_the_words_of_the_source_apart() {
    assert_snapshot!("frame_topic", page("drietrapsraket").screen());
    assert_snapshot!("frame_oath", page("ambtseed rijk sinds").keys("<pgdn>").screen());
}

#[test]
fn links_are_followed_and_every_step_comes_back_to_the_same_spot() {
    let mut play = page("vertrouwensbeginsel");
    assert!(play.keys("<pgdn>").screen().contains('↑'));
    let mut before = vec![];
    for name in ["ABRvS 29 mei 2019", "Rechtszekerheid", "Awb 4:84", "Belangenafweging", "Burgers"] {
        go_to_link(&mut play, name);
        before.push(play.screen());
        play.keys("<enter>");
        assert!(flat(&play.screen()).contains(&flat(name)), "{}", play.screen());
    }
    play.keys("<down><down><f1><esc>");
    for screen in before.into_iter().rev() {
        play.keys("<esc>");
        assert_eq!(play.screen(), screen);
    }
}

#[test]
fn scrolling_leaves_the_marked_link_and_help_comes_back_to_where_one_scrolled() {
    let mut play = page("vertrouwensbeginsel");
    play.keys("<tab><home>");
    let top = play.screen();
    assert!(top.contains("Vertrouwensbeginsel") && !top.contains('›'), "{top}");
    play.keys("<f1><esc>");
    assert_eq!(play.screen(), top);
    play.keys("<tab>");
    assert!(play.screen().contains('›'), "the next link is in sight again");
    play.keys("<backtab><pgup><pgup><pgup><pgup>");
    let up = play.screen();
    play.send(Event::Wheel(1)).send(Event::Wheel(-1));
    assert_eq!(play.screen(), up);
    play.keys("<f1><esc><down><up>");
    assert_eq!(play.screen(), up);
    // From the first link back is the last.
    play.keys("<tab>");
    let last = marked(play.keys("<backtab><backtab>"));
    play.keys("<tab>");
    assert_ne!(marked(&mut play), last);
}

#[test]
fn enter_without_a_marked_link_marks_the_first_and_a_click_follows() {
    let mut play = page("vertrouwensbeginsel");
    play.keys("<enter>");
    let first = marked(&mut play);
    assert!(play.screen().contains(&say("zie-ook")), "the links come in sight together");
    let screen = play.screen();
    let rows: Vec<&str> = screen.lines().collect();
    let row = rows.iter().position(|row| row.contains("Burgers")).unwrap();
    play.send(Event::Click { column: 8, row: u16::try_from(row).unwrap() });
    assert!(flat(&play.screen()).contains("Recht op ambtelijk vakmanschap"), "{}", play.screen());
    play.keys("<esc>");
    assert_ne!(marked(&mut play), first);
}

#[test]
fn a_case_opens_its_card_from_where_a_walk_can_begin() {
    let mut play = page("vertrouwensbeginsel");
    go_to_link(&mut play, "Dat komt goed");
    assert_snapshot!("frame_case_link", play.screen());
    let before = play.screen();
    play.keys("<enter>");
    assert_eq!(play.app.place(), Place::CaseCard);
    play.keys("<esc>");
    assert_eq!(play.screen(), before);
    // A walk from here ends at home, not in the frame, and F2 opens the frame anew in it.
    play.keys("<enter><enter><ctrl-n>");
    let walking = play.screen();
    assert_ne!(play.keys("<f2>").screen(), walking);
    assert_eq!(play.keys("<f2>").screen(), walking);
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::Home);
}

#[test]
fn within_a_walk_a_case_is_only_read_and_every_way_back_is_the_same_spot() {
    let mut play = Play::new(80, 24);
    play.keys("<enter><enter><ctrl-n><tab><tab><tab>Onrust, maar waar").wait(Duration::seconds(9));
    play.keys("<left><left><left>");
    let (before, caret) = (play.screen(), play.caret());
    play.keys("<f2>/vertrouwensbeginsel<enter>");
    go_to_link(&mut play, "Dat komt goed");
    play.keys("<enter>");
    assert_eq!(play.app.place(), Place::Linked);
    let case = play.app.world.room.library.case("beloofd-aan-de-balie").unwrap().clone();
    let mut read = String::new();
    for _ in 0..9 {
        read.push_str(&play.screen());
        play.keys("<pgdn>");
    }
    let read = flat(&read);
    assert!(read.contains(&flat(&case.choices[0].price[..20])), "{read}");
    for (_, chair) in case.chairs.iter() {
        assert!(!read.contains(&flat(&chair.voice[..30])), "{read}");
    }
    for choice in &case.choices {
        assert!(!read.contains(&flat(&choice.consequence[..30])), "{read}");
    }
    go_to_link(&mut play, "Burgers");
    play.keys("<enter>");
    assert_eq!(play.keys("<f2>").screen(), before);
    assert_eq!(play.caret(), caret);
    play.keys("!");
    assert!(play.screen().contains("Onrust, maar w!aar"), "{}", play.screen());
}

#[test]
fn the_card_of_a_case_leads_to_what_plays_in_it() {
    let mut play = Play::new(80, 24);
    play.keys("<enter>");
    let card = play.screen();
    play.keys("<down><down><enter>");
    assert_snapshot!("frame_of_case", play.screen());
    go_to_link(&mut play, "Burgers");
    play.keys("<enter>");
    assert!(play.screen().contains("Recht op ambtelijk vakmanschap"));
    play.keys("<f2><f2><esc><esc><up><up>");
    assert_eq!(play.screen(), card);
    let of_case = play.keys("3").screen();
    assert!(of_case.contains(&say("zie-ook")), "{of_case}");
    // One's own dilemma has none of it.
    let mut own = Play::new(80, 24);
    own.keys("<down><enter>");
    let card = own.screen();
    assert!(!card.contains(&say("casus-erbij-wat")));
    assert_eq!(own.keys("3").screen(), card);
}

#[test]
fn the_grounds_of_a_walk_stand_by_kind_and_the_arrows_go_along_the_kinds() {
    let mut play = Play::new(80, 24);
    play.keys("<enter><down><enter>").keys(&"<ctrl-n>".repeat(8)).keys("<tab><tab><right>");
    assert_snapshot!("frame_grounds", play.screen());
    let mark = |play: &mut Play| play.screen().lines().find(|line| line.contains('›')).unwrap().to_owned();
    let law = mark(&mut play);
    play.keys("<right>");
    assert!(mark(&mut play).contains("ABRvS") || mark(&mut play).contains("CBb"), "{}", play.screen());
    play.keys("<left>");
    assert_eq!(mark(&mut play), law);
    // To pick still works as it did, and so does going past the edge.
    play.keys("<enter>");
    assert!(mark(&mut play).contains('●'), "{}", play.screen());
}

#[test]
fn one_finds_a_ground_by_typing_and_the_walk_keeps_what_was_picked() {
    let mut play = Play::new(80, 24);
    play.keys("<enter><down><enter>").keys(&"<ctrl-n>".repeat(8)).keys("<tab><tab>/gemeentewet 180");
    assert_eq!(play.app.place(), Place::PickSearch);
    assert_snapshot!("frame_grounds_search", play.screen());
    // Up and down stay within what is found, and picking keeps one looking.
    play.keys("<down><down><up><up><enter>");
    assert!(play.screen().contains("● Gemeentewet 180"), "{}", play.screen());
    play.keys("<ctrl-w><ctrl-w>zzz<enter>");
    assert!(play.screen().contains(&say("kader-niets-gevonden")));
    play.keys("<ctrl-w>gw-68<esc>");
    assert_eq!(play.app.place(), Place::WalkPick);
    assert_eq!(marked(&mut play), "○ Grondwet 68");
    play.keys("<enter>").wait(Duration::seconds(1));
    let file = &play.files("concepten")[0].1;
    assert!(file.contains("beroep = [\"gemw-180\", \"gw-68\"]"), "{file}");
    // Another question ends the search.
    play.keys("/gw-1");
    let other = play.screen().lines().position(|row| row.contains("Langs welke route")).unwrap();
    play.send(Event::Click { column: 8, row: u16::try_from(other).unwrap() });
    assert_eq!(play.app.place(), Place::WalkPick);
    assert!(!play.screen().contains("Zoek  gw-1"), "{}", play.screen());
}
