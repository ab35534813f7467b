//! The bin on the screen: what one throws away lies there, comes back with one key, and goes for good only when asked
//! twice.

use std::fs;

use beraad::{
    app::keys::Place,
    journal::{Item, Store},
    phrases::say,
};
use insta::assert_snapshot;
use tempfile::{TempDir, tempdir};

use super::journal::{entry, finished, put, usual};
use crate::support::play::Play;

/// From home to the journal.
pub(crate) const JOURNAL: &str = "<end><up><up><up><enter>";

/// A journal of two entries and a draft.
fn journal() -> TempDir {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    store.finish(None, &finished(usual())).unwrap();
    store.finish(None, &finished(entry("2026-10-02T09:00:00+02:00", "het-memo", "iets"))).unwrap();
    store.save_draft(None, &entry("2026-09-01T09:00:00+02:00", "wet", "half")).unwrap();
    home
}

/// The journal in a window, with all of it thrown away and the bin open.
fn full_bin(width: u16, height: u16) -> Play {
    let mut play = Play::over(journal(), width, height);
    play.keys(&format!("{JOURNAL}dddp"));
    assert_eq!(play.app.place(), Place::Bin);
    play
}

fn names(play: &Play, part: &str) -> Vec<String> {
    let files = play.files(part).into_iter();
    files.map(|(path, _)| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn what_is_thrown_away_lies_in_the_bin_and_comes_back() {
    let mut play = full_bin(80, 24);
    assert_snapshot!("bin", play.screen());
    assert_eq!(names(&play, "prullenbak/").len(), 3);
    let page = play.keys("<enter>").screen();
    assert!(page.contains("een") && play.app.place() == Place::Reading, "only read: {page}");
    let screen = play.keys("<esc><down>u").screen();
    assert!(screen.contains(&say("teruggezet")) && !screen.contains("2 okt"), "{screen}");
    assert_eq!(names(&play, "prullenbak/").len(), 2);
    play.keys("<down>t");
    assert_eq!(names(&play, "prullenbak/"), ["2026-11-21T1430-boete-op-schuld"]);
    let screen = play.keys("<esc>").screen();
    assert!(screen.contains(&say("dagboek-onaf")) && screen.contains("oktober 2026"), "{screen}");
}

#[test]
fn the_bin_is_emptied_only_when_it_is_asked_twice_in_a_row() {
    let mut play = full_bin(80, 24);
    let question = "Er gaan 3 bestanden voorgoed weg. Druk nog eens op l.";
    for other in ["<down>", "x", "<pgdn>", "?<esc>", "<f2><esc>"] {
        assert!(play.keys("l").screen().contains(question), "{}", play.screen());
        let screen = play.keys(other).screen();
        assert!(!screen.contains(question), "{other}: {screen}");
        assert_eq!(names(&play, "prullenbak/").len(), 3, "{other}");
    }
    // What came in meanwhile is counted.
    let late = play.folder.path().join("prullenbak/dagboek/2026/2026-08-01T0900-wet.toml");
    put(&late, "x");
    let screen = play.keys("l").screen();
    assert!(screen.contains("Er gaan 4 bestanden voorgoed weg."), "{screen}");
    let screen = play.keys("l").screen();
    assert!(screen.contains("4 bestanden zijn voorgoed weg."), "{screen}");
    assert_eq!(names(&play, "prullenbak/").len(), 0);
    assert_snapshot!("bin_empty", screen);
    let screen = play.keys("l").screen();
    assert!(screen.contains(say("prullenbak-leeg").split_at(30).0), "there is nothing to ask: {screen}");
}

#[test]
fn who_may_only_read_puts_nothing_back_and_empties_nothing() {
    let home = journal();
    let mut store = Store::open(home.path());
    let item: Item = store.list().0.remove(0);
    store.delete(&item).unwrap();
    let mut play = Play::beside(&store, 80, 24);
    for key in ["u", "l", "ll"] {
        let screen = play.keys(&format!("{JOURNAL}p{key}")).screen();
        assert!(screen.contains("Beraad staat al open in een ander venster."), "{key}: {screen}");
        play.keys("<esc><esc>");
    }
    assert_eq!(store.bin().0.len(), 1);
}

#[test]
fn a_folder_of_the_bin_that_cannot_be_read_is_told() {
    let home = journal();
    let bin = home.path().join("prullenbak");
    fs::create_dir_all(&bin).unwrap();
    fs::write(bin.join("concepten"), "no folder").unwrap();
    let mut play = Play::over(home, 60, 16);
    let screen = play.keys(&format!("{JOURNAL}p")).screen();
    assert!(screen.contains("concepten"), "{screen}");
}

#[test]
fn the_bin_reads_in_the_smallest_window_and_without_colour() {
    assert_snapshot!("bin_smallest", full_bin(60, 16).screen());
}
