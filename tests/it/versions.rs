//! Two versions of one entry on the screen: told where one looks, shown beside each other, and made one again.

use std::fs;

use beraad::{
    app::keys::Place,
    core::entry::{Entry, LookBack},
    journal::{Item, Store, to_toml},
    phrases::say,
};
use insta::assert_snapshot;
use tempfile::{TempDir, tempdir};

use super::{
    bin::JOURNAL,
    journal::{finished, look_back, put, usual},
};
use crate::support::play::Play;

const MARK: &str = ".sync-conflict-20261207-143000-ABCDEFG.toml";

/// This machine wrote a remark, and the other one a look-back.
fn added() -> [Entry; 2] {
    let day = look_back().on;
    let this = Entry { remarks: vec![(day, "Ik belde haar.".into())], ..finished(usual()) };
    [this, Entry { look_backs: vec![look_back()], ..finished(usual()) }]
}

/// The same, and they contradict each other.
fn contradicting() -> [Entry; 2] {
    let [this, mut other] = added();
    other.facts.assumed = "Dat zij het weet, en dat haar broer het haar al eerder heeft verteld.".into();
    other.weighing.certainty = Some(4);
    other.keywords = vec!["schulden".into()];
    other.look_backs.push(LookBack { did: "Nog eens gebeld.".into(), ..look_back() });
    [this, other]
}

/// A journal with an entry and a copy of it by Syncthing.
fn with_copy([this, other]: [Entry; 2]) -> TempDir {
    let home = tempdir().unwrap();
    let item = Store::open(home.path()).finish(None, &this).unwrap();
    put(&item.path.with_file_name(format!("{}{MARK}", item.name.as_str())), &to_toml(&other));
    home
}

/// The page of two versions.
fn open(home: TempDir, width: u16, height: u16) -> Play {
    let mut play = Play::over(home, width, height);
    play.keys(&format!("{JOURNAL}<enter>"));
    assert_eq!(play.app.place(), Place::Versions, "{}", play.screen());
    play
}

fn texts(play: &Play, part: &str) -> Vec<String> {
    play.files(part).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn home_and_the_journal_say_that_there_are_two() {
    let mut play = Play::over(with_copy(added()), 80, 24);
    let screen = play.screen();
    assert!(screen.contains("van 1 notitie zijn er twee versies"), "{screen}");
    assert_snapshot!("versions_journal", play.keys(JOURNAL).screen());
}

#[test]
fn two_versions_stand_beside_each_other_where_there_is_room() {
    assert_snapshot!("versions_wide", open(with_copy(contradicting()), 120, 45).screen());
    assert_snapshot!("versions_usual", open(with_copy(contradicting()), 80, 24).screen());
    assert_snapshot!("versions_choices", open(with_copy(added()), 60, 16).keys("<tab>").screen());
}

#[test]
fn one_of_two_is_chosen_and_the_other_lies_in_the_bin() {
    // The first time Enter only goes to the choices.
    for (keys, kept) in [("<enter><enter>", 0), ("<tab><tab><enter>", 1)] {
        let both = contradicting();
        let mut play = open(with_copy(both.clone()), 120, 45);
        let screen = play.keys(keys).screen();
        assert!(screen.contains(&say("versies-een-gemaakt")), "{screen}");
        assert!(
            play.app.place() == Place::Journal && !screen.contains(&say("dagboek-twee-versies")),
            "{screen}"
        );
        assert_eq!(texts(&play, "map").len() + texts(&play, "dagboek").len(), 2, "one, and one in the bin");
        let journal = play.folder.path().join("dagboek/2026");
        assert_eq!(fs::read_dir(&journal).unwrap().count(), 1);
        assert_eq!(texts(&play, "prullenbak"), [to_toml(&both[1 - kept])]);
        let read = play.keys("<enter>").screen();
        assert_eq!(
            (read.contains("Ik belde haar."), play.app.place()),
            (kept == 0, Place::EntryPage),
            "{read}"
        );
    }
}

#[test]
fn both_of_two_stay_as_two_entries() {
    let mut play = open(with_copy(contradicting()), 120, 45);
    let screen = play.keys("<tab><tab><tab><enter>").screen();
    assert!(screen.contains(&say("versies-allebei")), "{screen}");
    assert_eq!(screen.lines().filter(|line| line.contains("De titel")).count(), 2, "{screen}");
    assert_eq!((texts(&play, "dagboek").len(), texts(&play, "prullenbak").len()), (2, 0));
}

#[test]
fn what_both_added_is_brought_together() {
    let mut play = open(with_copy(added()), 80, 24);
    let screen = play.keys("<tab><enter>").screen();
    assert!(screen.contains(&say("versies-samengevoegd")), "{screen}");
    let screen = play.keys("<enter><end>").screen();
    assert!(screen.contains("gebeld"), "{screen}");
    let kept = &texts(&play, "dagboek/2026/2026-11-21T1430-boete-op-schuld.toml")[0];
    assert!(kept.contains("Ik belde haar.") && kept.contains("gebeld"), "{kept}");
}

#[test]
fn who_chooses_nothing_changes_nothing_and_reads_on() {
    let mut play = open(with_copy(added()), 80, 24);
    let before = play.files("");
    assert_eq!(play.keys("<esc>").app.place(), Place::Journal);
    play.keys("<enter><backtab><enter>");
    assert_eq!(play.app.place(), Place::EntryPage, "{}", play.screen());
    assert_eq!(play.files(""), before);
    play.keys("<esc>");
    assert!(play.screen().contains(&say("dagboek-twee-versies")));
    play.disk_is_full = true;
    let screen = play.keys("<enter><tab><enter>").screen();
    assert!(screen.contains("De schijf is vol.") && play.app.place() == Place::Versions, "{screen}");
    assert_eq!(play.files(""), before);
}

#[test]
fn who_may_only_read_sees_both_and_chooses_nothing() {
    let home = with_copy(contradicting());
    let store = Store::open(home.path());
    let mut play = Play::beside(&store, 80, 60);
    let screen = play.keys(&format!("{JOURNAL}<enter>")).screen();
    assert!(screen.contains(say("versies-alleen-lezen").split_at(40).0), "{screen}");
    assert!(!screen.contains(&say("versies-houd-deze")), "{screen}");
    play.keys("<tab><enter>");
    assert_eq!(play.app.place(), Place::EntryPage, "{}", play.screen());
    assert_eq!(store.copies().0.len(), 1);
}

#[test]
fn a_copy_of_a_draft_is_told_and_resolved_too() {
    let home = tempdir().unwrap();
    let draft = Store::open(home.path()).save_draft(None, &usual()).unwrap();
    let other = Entry { title: "Van elders".into(), ..usual() };
    put(&draft.path.with_file_name(format!("{}{MARK}", draft.name.as_str())), &to_toml(&other));
    let mut play = Play::over(home, 80, 40);
    assert!(play.screen().contains("van 1 notitie zijn er twee versies"), "{}", play.screen());
    assert!(play.keys(JOURNAL).screen().contains(&say("dagboek-twee-versies")));
    // Go on writing in it, and choose later.
    play.keys("<enter><backtab><enter>");
    assert_eq!(play.app.place(), Place::WalkText, "{}", play.screen());
    play.keys("<esc><end><up><up><up><enter><enter>");
    let screen = play.keys("<tab><tab><tab><enter>").screen();
    assert!(screen.contains(&say("versies-allebei")) && screen.contains("Van elders"), "{screen}");
    assert!(!screen.contains(&say("dagboek-twee-versies")), "{screen}");
    assert_eq!(texts(&play, "concepten").len(), 2);
}

#[test]
fn when_an_entry_with_a_copy_goes_the_copy_is_all_that_there_is() {
    let mut play = Play::over(with_copy(contradicting()), 80, 24);
    let screen = play.keys(&format!("{JOURNAL}d")).screen();
    assert!(screen.contains("De titel") && !screen.contains(&say("dagboek-twee-versies")), "{screen}");
    let screen = play.keys("u").screen();
    assert!(screen.contains(&say("dagboek-twee-versies")), "{screen}");
    assert_eq!(screen.lines().filter(|line| line.contains("De titel")).count(), 1, "{screen}");
}

#[test]
fn a_copy_that_cannot_be_read_is_told_and_the_entry_opens() {
    let home = with_copy(added());
    let mut play = Play::over(home, 80, 40);
    let copy = play.files("sync-conflict")[0].0.clone();
    put(&copy, "casus = ");
    let screen = play.keys(&format!("{JOURNAL}<enter>")).screen();
    assert!(play.app.place() == Place::EntryPage && screen.contains("sync-conflict"), "{screen}");
}

/// A journal with an entry in which git left two versions.
fn marked() -> (TempDir, Item) {
    let home = tempdir().unwrap();
    let item = Store::open(home.path()).finish(None, &finished(usual())).unwrap();
    let base = fs::read_to_string(&item.path).unwrap();
    let look_back = |did: &str| format!("[[terugblik]]\nop = 2026-12-07\ngedaan = \"{did}\"\n");
    let (this, other) = (look_back("van hier"), look_back("van daar"));
    put(&item.path, &format!("{base}\n<<<<<<< HEAD\n{this}=======\n{other}>>>>>>> elders\n"));
    (home, item)
}

#[test]
fn marks_of_git_open_the_same_page_and_are_resolved_there() {
    for (keys, has, entries) in [
        ("<tab><enter>", [true, true], 1),
        ("<tab><tab><enter>", [true, false], 1),
        ("<tab><tab><tab><enter>", [false, true], 1),
        ("<backtab><enter>", [true, false], 2),
    ] {
        let (home, item) = marked();
        let whole = fs::read_to_string(&item.path).unwrap();
        let mut play = Play::over(home, 120, 40);
        let screen = play.keys(JOURNAL).screen();
        assert!(screen.contains(&say("dagboek-twee-versies")), "{screen}");
        play.keys("<enter>");
        assert_eq!(play.app.place(), Place::Versions, "{}", play.screen());
        if entries == 2 {
            assert_snapshot!("versions_git", play.screen());
        }
        let screen = play.keys(keys).screen();
        assert!(!screen.contains(&say("dagboek-twee-versies")), "{screen}");
        let text = fs::read_to_string(&item.path).unwrap();
        assert_eq!(["van hier", "van daar"].map(|words| text.contains(words)), has, "{keys}: {text}");
        assert_eq!(texts(&play, "prullenbak"), [whole]);
        assert_eq!(screen.lines().filter(|line| line.contains("De titel")).count(), entries, "{screen}");
    }
}

#[test]
fn marks_of_git_that_leave_no_two_versions_open_as_a_broken_file() {
    let (home, item) = marked();
    let text = fs::read_to_string(&item.path).unwrap();
    put(&item.path, &text.replace("op = 2026-12-07\ngedaan = \"van daar\"", "op = "));
    let mut play = Play::over(home, 80, 24);
    let screen = play.keys(&format!("{JOURNAL}<enter>")).screen();
    assert!(play.app.place() == Place::Reading && screen.contains(&say("kapot-titel")), "{screen}");
    assert!(texts(&play, "prullenbak").is_empty());
}
