//! The bin: what is thrown away comes back as it was, and only what lies there is ever removed.
#![cfg(test)]

use std::fs;

use beraad::journal::{Shelf, Store};
use tempfile::tempdir;

use super::{
    journal::{below, finished, put, usual},
    journal_changes::with_entry,
};

#[test]
fn what_is_thrown_away_comes_back_as_it_was() {
    let (home, mut store, item) = with_entry();
    let text = fs::read_to_string(&item.path).unwrap();
    let draft = store.save_draft(None, &usual()).unwrap();
    let binned = store.delete(&item).unwrap();
    assert_eq!(
        binned.item.path,
        home.path().join("prullenbak/dagboek/2026").join(item.path.file_name().unwrap())
    );
    assert_eq!((&binned.from, binned.item.shelf), (&item.path, Shelf::Entries));
    let other = store.delete(&draft).unwrap();
    assert_eq!(store.list(), (vec![], vec![]), "what lies in the bin is no journal");
    assert_eq!(store.bin(), (vec![other.clone(), binned.clone()], vec![]));
    assert_eq!(store.read(&binned.item).unwrap(), finished(usual()));
    assert_eq!(store.restore(&binned).unwrap(), item);
    assert_eq!(store.restore(&other).unwrap(), draft);
    assert_eq!(fs::read_to_string(&item.path).unwrap(), text);
    assert_eq!(store.bin(), (vec![], vec![]));
    assert_eq!(store.restore(&binned).unwrap_err().what, "Dit bestand of deze map is er niet meer.");
}

#[test]
fn a_name_that_is_taken_gets_a_number_on_both_ways() {
    let (_home, mut store, item) = with_entry();
    let first = store.delete(&item).unwrap();
    let again = store.finish(None, &finished(usual())).unwrap();
    assert_eq!(again, item);
    let second = store.delete(&again).unwrap();
    assert_eq!(second.item.name.as_str(), format!("{}-2", item.name.as_str()));
    let third = store.finish(None, &finished(usual())).unwrap();
    let back = store.restore(&first).unwrap();
    assert_eq!(back.name.as_str(), format!("{}-2", third.name.as_str()));
    assert!(fs::read_to_string(&back.path).unwrap().contains("# van mij"));
    assert!(!fs::read_to_string(&third.path).unwrap().contains("# van mij"));
    assert_eq!(store.bin().0, [second]);
}

#[test]
fn what_cannot_be_read_can_be_thrown_away() {
    let home = tempdir().unwrap();
    let folder = home.path().join("dagboek/2026");
    put(&folder.join("kapot.toml"), "a = [");
    fs::write(folder.join("geen-tekst.toml"), b"\0\xff").unwrap();
    fs::create_dir(folder.join("map.toml")).unwrap();
    put(&folder.join("map.toml/van-mij.toml"), "x = 1");
    let mut store = Store::open(home.path());
    let (items, _) = store.list();
    let mut said = vec![];
    for item in items {
        said.push(
            store.delete(&item).map_or_else(|problem| problem.what, |it| it.item.name.as_str().to_owned()),
        );
    }
    said.sort();
    assert_eq!(said, ["Hier hoort een bestand te staan, maar dit is een map.", "geen-tekst", "kapot"]);
    assert!(folder.join("map.toml/van-mij.toml").is_file());
    let names: Vec<String> = store.bin().0.iter().map(|it| it.item.name.as_str().to_owned()).collect();
    assert_eq!(names, ["kapot", "geen-tekst"]);
}

#[test]
fn emptying_removes_only_what_beraad_put_there() {
    let (home, mut store, item) = with_entry();
    let keep = store.save_draft(None, &usual()).unwrap();
    store.delete(&item).unwrap();
    let bin = home.path().join("prullenbak");
    for mine in ["brief.toml", "dagboek/2026/brief.txt", "casussen/mijn.toml", "dagboek/2026/map/diep.toml"] {
        put(&bin.join(mine), "van mij");
    }
    fs::create_dir(bin.join("dagboek/2026/map.toml")).unwrap();
    put(&home.path().join("dagboek/2026/.beraad-abc.tmp"), "half");
    assert_eq!(store.empty_bin(), (1, vec![]));
    assert_eq!(store.bin(), (vec![], vec![]));
    let files: Vec<_> = below(&bin).into_iter().filter(|it| it.is_file()).collect();
    assert_eq!(files.len(), 4, "{files:?}");
    assert!(keep.path.is_file());
    assert!(!home.path().join("dagboek/2026/.beraad-abc.tmp").exists(), "half a text of it stays");
}

#[test]
fn a_second_beraad_throws_nothing_away() {
    let (home, first, item) = with_entry();
    let mut second = Store::open(home.path());
    let problem = second.delete(&item).unwrap_err();
    assert_eq!(problem.what, "Beraad staat al open in een ander venster.");
    assert_eq!(second.empty_bin(), (0, vec![problem]));
    assert_eq!(first.list().0, [item]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn of_a_link_the_link_is_thrown_away() {
        let home = tempdir().unwrap();
        let elsewhere = tempdir().unwrap();
        put(&elsewhere.path().join("x.toml"), "begonnen = 2026-01-01");
        fs::create_dir_all(home.path().join("dagboek/2026")).unwrap();
        symlink(elsewhere.path().join("x.toml"), home.path().join("dagboek/2026/x.toml")).unwrap();
        let mut store = Store::open(home.path());
        let item = store.list().0.remove(0);
        let binned = store.delete(&item).unwrap();
        assert!(binned.item.path.is_symlink() && !item.path.is_symlink());
        assert_eq!(store.restore(&binned).unwrap(), item);
        assert!(store.read(&item).is_ok());
        store.delete(&item).unwrap();
        assert_eq!(store.empty_bin(), (1, vec![]));
        assert!(elsewhere.path().join("x.toml").is_file());
    }

    #[test]
    fn a_bin_that_leads_back_to_the_journal_is_never_emptied() {
        for link in ["prullenbak", "prullenbak/dagboek", "prullenbak/dagboek/2026"] {
            let (home, mut store, item) = with_entry();
            let at = home.path().join(link);
            let to = match link {
                "prullenbak" => home.path().to_owned(),
                "prullenbak/dagboek" => home.path().join("dagboek"),
                _ => home.path().join("dagboek/2026"),
            };
            fs::create_dir_all(at.parent().unwrap()).unwrap();
            symlink(to, &at).unwrap();
            let (removed, _) = store.empty_bin();
            assert_eq!((removed, store.bin().0.len()), (0, 0), "{link}");
            assert!(item.path.is_file(), "{link}");
        }
    }

    #[test]
    fn a_bin_on_another_disk_is_said_and_nothing_moves() {
        let (home, mut store, item) = with_entry();
        let memory = std::path::Path::new("/dev/shm");
        let device = |path: &std::path::Path| std::os::unix::fs::MetadataExt::dev(&path.metadata().unwrap());
        if !memory.is_dir() || device(memory) == device(home.path()) {
            eprintln!("no second disk here: skipped");
            return;
        }
        let other = tempfile::tempdir_in(memory).unwrap();
        symlink(other.path(), home.path().join("prullenbak")).unwrap();
        let problem = store.delete(&item).unwrap_err();
        assert_eq!(problem.what, "De map waar dit heen moet, ligt op een andere schijf.");
        assert!(item.path.is_file() && store.bin().0.is_empty());
    }
}
