//! Changes to one entry of the journal: each touches what it is about and keeps everything else.
#![cfg(test)]

use std::fs;

use beraad::{
    core::{date, due::Plan, entry::Entry},
    journal::{Item, Shelf, Store},
};
use tempfile::{TempDir, tempdir};

use super::journal::{finished, put, usual};

/// A store with one finished entry, which a person added lines to.
pub(crate) fn with_entry() -> (TempDir, Store, Item) {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let item = store.finish(None, &finished(usual())).unwrap();
    let text = fs::read_to_string(&item.path).unwrap();
    let by_hand = text.replace("titel =", "# van mij\nkleur = \"groen\"\ntitel =");
    assert_ne!(by_hand, text);
    put(&item.path, &by_hand);
    (home, store, item)
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|it| (*it).to_owned()).collect()
}

#[test]
fn a_remark_that_grows_stays_one_and_lines_of_hand_stay() {
    let (_home, mut store, item) = with_entry();
    let day = date::parse("2026-12-01").unwrap();
    let mut before = None;
    for text in ["Ik", "Ik sprak", "Ik sprak haar.\nZij lachte."] {
        let now = (day, text.to_owned());
        let entry = store.write_remark(&item, before.as_ref(), &now).unwrap();
        assert_eq!(entry.remarks, std::slice::from_ref(&now));
        assert_eq!(store.read(&item).unwrap(), entry);
        before = Some(now);
    }
    store.add_remark(&item, day, "Nog iets.").unwrap();
    let text = fs::read_to_string(&item.path).unwrap();
    assert!(text.contains("# van mij\nkleur = \"groen\"\n"), "{text}");
    assert_eq!(text.matches("[[aantekening]]").count(), 2, "{text}");

    // What another program made of it stays beside ours.
    put(&item.path, &text.replace("Zij lachte.", "Zij lachte niet."));
    let entry = store.write_remark(&item, before.as_ref(), &(day, "Anders.".into())).unwrap();
    let said: Vec<&str> = entry.remarks.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(said, ["Ik sprak haar.\nZij lachte niet.", "Nog iets.", "Anders."]);
    // Only what is as it was before is taken away.
    let none = (day, " \n".to_owned());
    assert_eq!(store.write_remark(&item, before.as_ref(), &none).unwrap(), entry);
    let left = store.write_remark(&item, Some(&(day, "Anders.".into())), &none).unwrap();
    assert_eq!(left.remarks, entry.remarks[..2]);
    assert_eq!(store.read(&item).unwrap(), left);
}

#[test]
fn keywords_of_two_programs_come_together() {
    let (_home, mut store, item) = with_entry();
    let entry = store.set_keywords(&item, &[], &words(&["schulden", "brief", " "])).unwrap();
    assert_eq!(entry.keywords, ["schulden", "brief"]);
    let text = fs::read_to_string(&item.path).unwrap();
    put(&item.path, &text.replace("\"brief\"", "\"brief\", \"elders\""));
    let entry = store.set_keywords(&item, &entry.keywords, &words(&["brief", "nieuw"])).unwrap();
    assert_eq!(entry.keywords, ["brief", "elders", "nieuw"]);
    assert_eq!(store.read(&item).unwrap(), entry);
}

#[test]
fn comments_in_a_list_of_keywords_stay_when_a_word_comes_or_goes() {
    let (_home, mut store, item) = with_entry();
    let text = fs::read_to_string(&item.path).unwrap();
    let list = "trefwoorden = [\n    \"een\", # de eerste\n    # de tweede\n    'twee',\n    \"drie\", # de laatste\n]\n";
    put(&item.path, &text.replace("# van mij\n", &format!("# van mij\n{list}")));
    let all = words(&["een", "twee", "drie"]);
    store.set_keywords(&item, &all, &words(&["een", "twee", "drie", "vier"])).unwrap();
    let more = fs::read_to_string(&item.path).unwrap();
    for line in ["    \"een\", # de eerste", "    # de tweede", "    'twee',", "    \"drie\", # de laatste"] {
        assert!(more.lines().any(|it| it == line), "{line} is gone from:\n{more}");
    }
    let entry = store.set_keywords(&item, &all, &words(&["drie"])).unwrap();
    assert_eq!(entry.keywords, ["drie", "vier"]);
    let less = fs::read_to_string(&item.path).unwrap();
    for comment in ["# de eerste", "# de tweede", "# de laatste"] {
        assert!(less.contains(comment), "{comment} is gone from:\n{less}");
    }
    assert!(!less.contains("'twee'"), "{less}");
    let none = store.set_keywords(&item, &entry.keywords, &[]).unwrap();
    assert!(none.keywords.is_empty() && store.read(&item).unwrap() == none);
}

#[test]
fn a_look_back_is_moved_or_dropped_unless_another_program_did_so() {
    let (_home, mut store, item) = with_entry();
    let later = Plan { on: date::parse("2027-01-05"), never: false };
    let dropped = Plan { on: None, never: true };
    let entry = store.set_plan(&item, Plan::default(), later).unwrap();
    assert_eq!((entry.plan, store.read(&item).unwrap().plan), (later, later));
    let before = fs::read_to_string(&item.path).unwrap();
    assert!(before.contains("terugkijken_op = 2027-01-05\n"), "{before}");
    let problem = store.set_plan(&item, Plan::default(), dropped).unwrap_err();
    assert_eq!(
        problem.what,
        "Een ander programma veranderde intussen wanneer je op deze notitie terugkijkt."
    );
    assert_eq!(fs::read_to_string(&item.path).unwrap(), before);
    assert_eq!(store.set_plan(&item, later, dropped).unwrap().plan, dropped);
    assert_eq!(store.set_plan(&item, later, dropped).unwrap().plan, dropped, "twice the same is no quarrel");
}

#[test]
fn a_change_to_a_draft_that_is_open_is_not_undone_by_who_has_it_open() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let draft = store.save_draft(None, &usual()).unwrap();
    let changed = store.set_keywords(&draft, &[], &words(&["brief"])).unwrap();
    // The walk that has it open knows nothing of the keyword.
    let ours = store.save_draft(Some(&draft), &usual()).unwrap();
    assert_ne!(ours, draft);
    assert_eq!(store.read(&draft).unwrap(), changed);
    assert_eq!(store.read(&ours).unwrap(), usual());
    // Who opens it again goes on with it.
    assert_eq!(store.save_draft(Some(&draft), &changed).unwrap(), draft);
}

#[test]
fn a_change_that_changes_nothing_writes_nothing() {
    let (_home, mut store, item) = with_entry();
    let before = item.path.metadata().unwrap().modified().unwrap();
    let entry = store.change(&item, |_: &mut Entry| ()).unwrap();
    assert_eq!(entry, store.read(&item).unwrap());
    assert_eq!(item.path.metadata().unwrap().modified().unwrap(), before);
    assert_eq!(item.shelf, Shelf::Entries);
}
