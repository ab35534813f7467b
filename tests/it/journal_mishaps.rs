//! What other programs, clocks and hands do to the journal: shown or passed over with a sentence, never changed, never
//! lost.
#![cfg(test)]

use std::fs;

use beraad::{
    core::{date, due::Plan, problem::Problem},
    journal::{Item, Store, to_toml},
};
use tempfile::tempdir;

use super::{
    journal::{below, entry, finished, look_back, put, usual},
    journal_changes::with_entry,
};

/// What each method that changes an entry says.
fn all_changes(store: &mut Store, item: &Item) -> Vec<Problem> {
    let day = look_back().on;
    let plan = Plan { on: Some(day), never: false };
    [
        store.change(item, |entry| entry.title = "x".into()).err(),
        store.add_look_back(item, &look_back()).err(),
        store.add_remark(item, day, "x").err(),
        store.set_keywords(item, &[], &["x".into()]).err(),
        store.set_plan(item, Plan::default(), plan).err(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn an_entry_of_a_newer_beraad_is_only_read_and_said_so() {
    let (_home, mut store, item) = with_entry();
    let text = fs::read_to_string(&item.path).unwrap().replace("schema = 1", "schema = 2");
    put(&item.path, &text);
    let said = all_changes(&mut store, &item);
    assert_eq!(said.len(), 5);
    for problem in said {
        assert_eq!(problem.what, "Dit bestand is gemaakt met een nieuwere beraad (schema 2).");
        assert_eq!(problem.place.unwrap().file, item.path.display().to_string());
    }
    assert_eq!(fs::read_to_string(&item.path).unwrap(), text);
    assert_eq!(store.list().0, [item]);
}

#[test]
fn an_entry_that_is_deleted_under_our_feet_is_said_and_not_made_again() {
    let (home, mut store, item) = with_entry();
    fs::remove_file(&item.path).unwrap();
    let mut said = all_changes(&mut store, &item);
    said.extend(store.delete(&item).err());
    assert_eq!(said.len(), 6);
    assert!(said.iter().all(|it| it.what == "Dit bestand of deze map is er niet meer."), "{said:?}");
    assert!(!below(home.path()).iter().any(|path| path.extension().is_some_and(|end| end == "toml")));
}

#[test]
fn an_entry_that_is_edited_while_we_hold_it_keeps_both() {
    let (_home, mut store, item) = with_entry();
    let held = store.read(&item).unwrap();
    let text = fs::read_to_string(&item.path).unwrap();
    put(&item.path, &text.replace("een\ntwee", "een\ntwee\ndrie"));
    let changed = store.set_keywords(&item, &held.keywords, &["brief".into()]).unwrap();
    assert_eq!(changed.facts.known, "een\ntwee\ndrie");
    put(&item.path, "a = [");
    assert_eq!(all_changes(&mut store, &item).len(), 5);
    assert_eq!(fs::read_to_string(&item.path).unwrap(), "a = [");
}

#[test]
fn an_entry_of_five_megabytes_is_read_and_changed() {
    let (_home, mut store, item) = with_entry();
    let long = "Een lange regel met woorden en één \"citaat\".\n".repeat(110_000);
    let mut large = finished(usual());
    large.facts.to_find_out = long.trim_end().to_owned();
    let text = to_toml(&large);
    assert!(text.len() > 5_000_000);
    put(&item.path, &text.replace("titel =", "# van mij\ntitel ="));
    let changed = store.add_remark(&item, look_back().on, "x").unwrap();
    large.remarks = vec![(look_back().on, "x".into())];
    assert!(changed == large && store.read(&item).unwrap() == large);
    assert!(fs::read_to_string(&item.path).unwrap().contains("\n# van mij\n"));
}

#[test]
fn dates_that_cannot_be_are_said_and_dates_that_disagree_are_left_as_they_are() {
    let home = tempdir().unwrap();
    let folder = home.path().join("dagboek/2026");
    put(&folder.join("2026-02-30T1200-dag.toml"), "begonnen = 2026-02-28");
    put(&folder.join("2026-03-01T1200-inhoud.toml"), "begonnen = 2026-02-30");
    // The name says another day than the file, and lies in the folder of another year.
    put(&folder.join("1999-03-01T1200-anders.toml"), "begonnen = 2031-01-01T10:00:00+01:00");
    let mut store = Store::open(home.path());
    let (items, problems) = store.list();
    assert_eq!(problems, []);
    let names: Vec<&str> = items.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["2026-03-01T1200-inhoud", "1999-03-01T1200-anders", "2026-02-30T1200-dag"]);
    assert_eq!(store.read(&items[0]).unwrap_err().what, "Deze datum of tijd bestaat niet.");
    let other = store.add_remark(&items[1], look_back().on, "x").unwrap();
    assert_eq!(other.begun.to_rfc3339(), "2031-01-01T10:00:00+01:00");
    assert!(items[1].path.is_file(), "a change does not move a file");
    assert!(store.add_remark(&items[2], look_back().on, "x").is_ok());
}

#[test]
fn what_is_not_ours_is_passed_over_and_stays() {
    let (home, mut store, item) = with_entry();
    let mine = [
        "dagboek/notities.txt",
        "dagboek/.DS_Store",
        "dagboek/2026/.DS_Store",
        "dagboek/2026/notities.txt",
        "dagboek/2026/foto's/a.toml",
        "dagboek/2026/x.toml.orig",
        "dagboek/2026/x.toml~",
        "dagboek/2026/.x.toml.swp",
        "dagboek/2026/.syncthing.x.toml.tmp",
        ".stfolder/leeg",
        ".stversions/dagboek/2026/x.toml",
        ".git/config",
        ".gitignore",
        "concepten/desktop.ini",
    ];
    for path in mine {
        put(&home.path().join(path), "van mij");
    }
    assert_eq!(store.list(), (vec![item.clone()], vec![]));
    store.delete(&item).unwrap();
    store.empty_bin();
    for path in mine {
        assert_eq!(fs::read_to_string(home.path().join(path)).unwrap(), "van mij", "{path}");
    }
    assert_eq!(store.list(), (vec![], vec![]));
}

#[test]
fn a_clock_that_was_set_back_overwrites_nothing() {
    let (_home, mut store, item) = with_entry();
    let early = entry("1970-01-01T00:00:00+00:00", "wet", "x");
    let first = store.save_draft(None, &early).unwrap();
    let second = store.save_draft(None, &early).unwrap();
    assert_ne!(first, second);
    // A look-back and a remark of before the walk stay, and stand in the order of writing.
    let long_ago = date::parse("1970-01-01").unwrap();
    store.add_remark(&item, look_back().on, "later").unwrap();
    let entry = store.add_remark(&item, long_ago, "eerder").unwrap();
    assert_eq!(entry.remarks.len(), 2);
    assert_eq!(store.read(&item).unwrap(), entry);
    assert_eq!(store.list().0.len(), 3);
}

#[test]
fn two_of_one_minute_stay_two_whatever_is_done_to_one() {
    let (_home, mut store, first) = with_entry();
    let second = store.finish(None, &finished(usual())).unwrap();
    store.add_remark(&second, look_back().on, "bij de tweede").unwrap();
    assert!(store.read(&first).unwrap().remarks.is_empty());
    let binned = store.delete(&first).unwrap();
    let third = store.finish(None, &finished(usual())).unwrap();
    assert_eq!(third, first, "the name is free again");
    let back = store.restore(&binned).unwrap();
    assert_eq!(store.list().0.len(), 3);
    assert!(fs::read_to_string(&back.path).unwrap().contains("# van mij"));
}
