//! The journals that the benches measure on: what beraad writes itself, and the same again for the same seed.

use std::{collections::BTreeMap, fs, path::Path};

use beraad::journal::{self, Store};
use chrono::NaiveDate;

#[path = "../../benches/journal/generate/mod.rs"]
pub(crate) mod generate;

use generate::{ABSENT, COMMON, Career, RARE};

fn career(entries: usize, seed: u64) -> Career {
    Career { entries, until: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(), seed }
}

/// The text of every file, by its place below the folder.
fn texts(root: &Path) -> BTreeMap<String, String> {
    let (items, problems) = journal::entries(root);
    assert_eq!(problems, []);
    let place = |path: &Path| path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
    items.iter().map(|item| (place(&item.path), fs::read_to_string(&item.path).unwrap())).collect()
}

#[test]
fn a_seed_gives_the_same_journal_again_and_another_seed_another() {
    let [one, same, other] = [7, 7, 8].map(|seed| {
        let home = tempfile::tempdir().unwrap();
        career(300, seed).lay(home.path()).unwrap();
        home
    });
    assert_eq!(texts(one.path()).len(), 300);
    assert_eq!(texts(one.path()), texts(same.path()));
    assert_ne!(texts(one.path()), texts(other.path()));
}

#[test]
fn a_made_up_journal_is_one_of_beraad_with_words_to_look_for() {
    let home = tempfile::tempdir().unwrap();
    let career = career(1_000, 1);
    career.lay(home.path()).unwrap();
    let store = Store::look(home.path());
    let today = career.until;
    let (mut due, mut looked_back, mut own, mut shifted) = (0, 0, 0, 0);
    for item in store.list().0 {
        let entry = store.read(&item).unwrap_or_else(|problem| panic!("{problem:?}"));
        assert_eq!(journal::to_toml(&entry), fs::read_to_string(&item.path).unwrap());
        assert_eq!(item.name.begun(), Some(entry.begun.naive_local()), "{item:?}");
        assert!(item.name.may_be_on(entry.case().unwrap_or("zonder-casus")), "{item:?}");
        assert!(entry.finished.is_some_and(|it| it.date_naive() < today));
        due += usize::from(entry.look_back_due(today).is_some());
        looked_back += usize::from(!entry.look_backs.is_empty());
        own += usize::from(entry.case().is_none());
        shifted += usize::from(entry.stayed() == Some(false));
    }
    for (what, count, range) in [
        ("due", due, 10..200),
        ("looked back on", looked_back, 600..900),
        ("without a case", own, 50..300),
        ("shifted", shifted, 100..400),
    ] {
        assert!(range.contains(&count), "{count} {what}");
    }
    let texts = texts(home.path());
    let with = |word: &str| texts.values().filter(|text| text.to_lowercase().contains(word)).count();
    assert_eq!((with(RARE), with(ABSENT)), (career.rare(), 0));
    assert_eq!(career.rare(), 1);
    assert!(with(COMMON) > 700, "{}", with(COMMON));
    let bytes = texts.values().map(String::len).sum::<usize>() / texts.len();
    assert!((1_400..1_700).contains(&bytes), "{bytes} bytes an entry");
}
