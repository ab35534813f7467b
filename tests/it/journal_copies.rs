//! Copies that sync programs leave: known, kept out of the list, shown beside each other and made one again.
#![cfg(test)]

use std::fs;

use beraad::{
    content,
    core::entry::{Entry, LookBack},
    document::{compare, text},
    journal::{self, Item, Other, Resolution, Store, to_toml},
};
use insta::assert_snapshot;
use tempfile::TempDir;

use super::{
    journal::{finished, look_back, put, usual},
    journal_changes::with_entry,
};

const MARK: &str = ".sync-conflict-20261207-143000-ABCDEFG.toml";

/// The entry of another machine.
fn theirs() -> Entry {
    let mut entry = finished(usual());
    entry.facts.assumed = "Dat zij het weet.".into();
    entry.weighing.certainty = Some(4);
    entry.look_backs = vec![look_back(), LookBack { did: "Nog eens gebeld.".into(), ..look_back() }];
    entry.keywords = vec!["schulden".into()];
    entry
}

/// A store with one entry and a copy of it by Syncthing.
fn with_copy(copy: &Entry) -> (TempDir, Store, Item, Other) {
    let (home, store, item) = with_entry();
    put(&item.path.with_file_name(format!("{}{MARK}", item.name.as_str())), &to_toml(copy));
    let (copies, problems) = store.copies();
    assert_eq!((copies.len(), problems), (1, vec![]));
    assert_eq!(copies[0].of, item);
    let copy = copies[0].item.clone();
    (home, store, item, Other::Copy(copy))
}

fn path(other: &Other) -> &std::path::Path {
    match other {
        Other::Copy(copy) => &copy.path,
        Other::InFile => panic!("no file of its own"),
    }
}

#[test]
fn a_copy_is_no_entry_of_its_own_unless_it_is_all_that_there_is() {
    let (_home, store, item, other) = with_copy(&theirs());
    assert_eq!(store.list(), (vec![item.clone()], vec![]));
    fs::remove_file(&item.path).unwrap();
    assert_eq!(store.copies(), (vec![], vec![]));
    assert_eq!(store.list().0[0].path, path(&other));
}

#[test]
fn a_copy_of_a_draft_is_known_too_and_ours_with_numbers_are_none() {
    let (home, mut store, item) = with_entry();
    let draft = store.save_draft(None, &usual()).unwrap();
    assert!(draft.name.as_str().ends_with("-2"));
    store.finish(None, &finished(usual())).unwrap();
    put(&home.path().join(format!("concepten/{}-DESKTOP-4SK2J9.toml", draft.name.as_str())), "");
    assert_eq!(store.list().0.len(), 3);
    let (copies, _) = store.copies();
    assert_eq!(copies.iter().map(|it| &it.of).collect::<Vec<_>>(), [&draft]);
    assert!(store.list().0.contains(&item));
}

#[test]
fn two_versions_stand_beside_each_other() {
    let (_home, _store, item, other) = with_copy(&theirs());
    let versions = journal::versions(&item, &other).unwrap();
    let library = content::library(&[]).0;
    let page = compare::page(&versions.this, &versions.other, &library);
    assert_snapshot!("two_versions", text::set(&page, 72));
    let same = compare::page(&versions.this, &versions.this, &library);
    assert!(text::set(&same, 72).contains("De twee versies zeggen hetzelfde."));
}

#[test]
fn one_of_two_is_kept_and_the_other_lies_in_the_bin() {
    for resolution in [Resolution::This, Resolution::Other] {
        let (_home, mut store, item, other) = with_copy(&theirs());
        let texts = [&item.path, path(&other)].map(|path| fs::read_to_string(path).unwrap());
        assert_eq!(store.resolve(&item, &other, resolution).unwrap(), item);
        let kept = usize::from(resolution == Resolution::Other);
        assert_eq!(fs::read_to_string(&item.path).unwrap(), texts[kept]);
        assert_eq!((store.list().0, store.copies().0), (vec![item], vec![]));
        let bin = store.bin().0;
        assert_eq!(bin.len(), 1);
        assert_eq!(fs::read_to_string(&bin[0].item.path).unwrap(), texts[1 - kept]);
    }
}

#[test]
fn both_of_two_stay_as_entries_of_their_own() {
    let (_home, mut store, item, other) = with_copy(&theirs());
    let taken = store.finish(None, &finished(usual())).unwrap();
    assert!(taken.name.as_str().ends_with("-2"));
    store.resolve(&item, &other, Resolution::Both).unwrap();
    let (items, _) = store.list();
    assert_eq!((items.len(), store.copies().0.len(), store.bin().0.len()), (3, 0, 0));
    assert_eq!(items[0].name.as_str(), format!("{}-3", item.name.as_str()));
    assert_eq!(store.read(&items[0]).unwrap(), theirs());
}

#[test]
fn what_both_added_becomes_one_and_only_then() {
    let added = Entry { look_backs: vec![look_back()], ..finished(usual()) };
    let (_home, mut store, item, other) = with_copy(&added);
    let remarked = store.add_remark(&item, look_back().on, "Van mij.").unwrap();
    let can = journal::versions(&item, &other).unwrap().resolutions();
    assert_eq!(can[0], Resolution::Merged);
    store.resolve(&item, &other, Resolution::Merged).unwrap();
    let both = Entry { look_backs: vec![look_back()], ..remarked };
    assert_eq!(store.read(&item).unwrap(), both);
    assert!(fs::read_to_string(&item.path).unwrap().contains("# van mij\nkleur = \"groen\"\n"));
    assert_eq!((store.copies().0.len(), store.bin().0.len()), (0, 1));

    let (_home, mut store, item, other) = with_copy(&theirs());
    let before = fs::read_to_string(&item.path).unwrap();
    let can = journal::versions(&item, &other).unwrap().resolutions();
    assert_eq!(can, [Resolution::This, Resolution::Other, Resolution::Both]);
    let problem = store.resolve(&item, &other, Resolution::Merged).unwrap_err();
    assert_eq!(problem.what, "De twee versies spreken elkaar tegen.");
    assert_eq!(fs::read_to_string(&item.path).unwrap(), before);
    assert_eq!((store.copies().0.len(), store.bin().0.len()), (1, 0));
}

#[test]
fn what_is_left_of_two_is_never_thrown_away() {
    for resolution in [Resolution::This, Resolution::Other, Resolution::Both, Resolution::Merged] {
        for gone in 0..2 {
            let (_home, mut store, item, other) = with_copy(&theirs());
            fs::remove_file([&item.path, path(&other)][gone]).unwrap();
            let problem = store.resolve(&item, &other, resolution).unwrap_err();
            assert_eq!(problem.what, "Dit bestand of deze map is er niet meer.");
            assert_eq!((store.list().0.len(), store.bin().0.len()), (1, 0), "{resolution:?} {gone}");
        }
    }
}

/// The text of the entry with both versions of its look-back in it, as git leaves it.
fn marked(base: &str) -> String {
    let look_back = |did: &str| format!("[[terugblik]]\nop = 2026-12-07\ngedaan = \"{did}\"\n");
    format!(
        "{base}\n<<<<<<< HEAD\n{}=======\n{}>>>>>>> elders\n",
        look_back("van hier"),
        look_back("van daar")
    )
}

#[test]
fn marks_of_git_are_said_and_each_choice_keeps_the_file_as_it_was_in_the_bin() {
    for (resolution, did, items) in [
        (Resolution::This, vec!["van hier"], 1),
        (Resolution::Other, vec!["van daar"], 1),
        (Resolution::Both, vec!["van hier"], 2),
        (Resolution::Merged, vec!["van hier", "van daar"], 1),
    ] {
        let (_home, mut store, item) = with_entry();
        let base = fs::read_to_string(&item.path).unwrap();
        let text = marked(&base);
        put(&item.path, &text);
        let problem = store.read(&item).unwrap_err();
        assert_eq!(
            problem.what,
            "In dit bestand staan twee versies door elkaar: git kon ze niet samenvoegen."
        );
        assert_eq!(problem.place.unwrap().line, Some(base.lines().count() + 2));
        assert!(store.add_look_back(&item, &look_back()).is_err());
        assert_eq!(fs::read_to_string(&item.path).unwrap(), text);
        store.resolve(&item, &Other::InFile, resolution).unwrap();
        let read = store.read(&item).unwrap();
        let said: Vec<&str> = read.look_backs.iter().map(|it| it.did.as_str()).collect();
        assert_eq!((said, store.list().0.len()), (did, items), "{resolution:?}");
        assert!(fs::read_to_string(&item.path).unwrap().starts_with(&base), "lines of hand");
        let bin = store.bin().0;
        assert_eq!(fs::read_to_string(&bin[0].item.path).unwrap(), text);
        if resolution == Resolution::Both {
            assert_eq!(store.read(&store.list().0[0]).unwrap().look_backs[0].did, "van daar");
        }
        let problem = store.resolve(&item, &Other::InFile, resolution).unwrap_err();
        assert_eq!(problem.what, "In dit bestand staan geen twee versies meer.");
        assert_eq!(store.bin().0.len(), 1);
    }
}

#[test]
fn marks_of_git_in_words_of_the_writer_are_no_versions() {
    let (_home, mut store, item) = with_entry();
    let words = "<<<<<<< HEAD\nik\n=======\njij\n>>>>>>> elders";
    let entry = store.add_remark(&item, look_back().on, words).unwrap();
    assert_eq!(entry.remarks[0].1, words);
    assert_eq!(store.read(&item).unwrap(), entry);
    // And marks of git inside a block are two versions, and no words of the writer.
    let text = fs::read_to_string(&item.path).unwrap();
    assert!(!text.contains("\n<<<<<<<"), "{text}");
    put(&item.path, &text.replace("\\u003C", "<"));
    assert!(store.read(&item).unwrap_err().what.contains("git"));
}
