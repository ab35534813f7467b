//! The bin, `prullenbak/`: what was thrown away lies there under the path that it had, until it is put back or the
//! bin is emptied. Nothing in it counts as journal.

use std::{
    fs, iter,
    path::{Component, Path, PathBuf},
};

use super::{Item, Shelf, Store, file, folders, make_and, place, trouble, write};
use crate::{
    core::problem::Problem,
    phrases::{say, say_with},
};

/// The folder of what was thrown away.
pub(super) const BIN: &str = "prullenbak";

/// What lies in the bin.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Binned {
    /// The file as it lies there; it can be read like any other.
    pub item: Item,
    /// Where it goes back to.
    pub from: PathBuf,
}

impl Store {
    /// Moves a draft or entry to the bin, whatever is in it; of a link, the link. A name that is taken there gets a
    /// number.
    ///
    /// # Errors
    /// Why it could not be moved; it then lies where it lay.
    pub fn delete(&mut self, item: &Item) -> Result<Binned, Problem> {
        self.take_lock()?;
        check_bin(&self.root)?;
        file::is_no_folder(&item.path)?;
        let path = move_free(&item.path, numbered(&self.place_in_bin(item)?))?;
        self.binned(folders::item(item.shelf, path)).ok_or_else(|| not_ours(&item.path))
    }

    /// What lies in the bin, by name only, the newest walk first; problems are folders that cannot be read.
    #[must_use]
    pub fn bin(&self) -> (Vec<Binned>, Vec<Problem>) {
        let mut problems = vec![];
        let mut items = vec![];
        match check_bin(&self.root) {
            Ok(()) => {
                for (shelf, folder) in shelves(&self.root, &mut problems) {
                    items.extend(files(&folder, shelf, &mut problems));
                }
            }
            Err(problem) => problems.push(problem),
        }
        (folders::newest_first(items).into_iter().filter_map(|item| self.binned(item)).collect(), problems)
    }

    /// Puts something back where it came from; a name that is taken there gets a number.
    ///
    /// # Errors
    /// Why it could not be moved; it then lies in the bin still.
    pub fn restore(&mut self, binned: &Binned) -> Result<Item, Problem> {
        self.take_lock()?;
        check_bin(&self.root)?;
        let item = &binned.item;
        file::is_no_folder(&item.path)?;
        let lies = item.path.strip_prefix(self.root.join(BIN)).ok().filter(|below| is_ours(below));
        let below = lies.ok_or_else(|| not_ours(&item.path))?;
        Ok(folders::item(item.shelf, move_free(&item.path, numbered(&self.root.join(below)))?))
    }

    /// Removes for good what lies in the bin, and says how many that were and what could not be removed. What beraad
    /// did not put there stays.
    pub fn empty_bin(&mut self) -> (usize, Vec<Problem>) {
        if let Err(problem) = self.take_lock() {
            return (0, vec![problem]);
        }
        let (all, mut problems) = self.bin();
        let mut removed = 0;
        for Binned { item, .. } in all {
            match remove_for_good(&item.path) {
                Ok(()) => removed += 1,
                Err(error) => problems.push(trouble::writing(&item.path, &error)),
            }
        }
        // Who empties the bin wants nothing of it to stay, so neither what a killed run left of it.
        self.sweep_all();
        (removed, problems)
    }

    /// Lays the text of a file in the bin before the file gets another.
    pub(super) fn bin_text(&self, item: &Item, text: &str) -> Result<PathBuf, Problem> {
        check_bin(&self.root)?;
        create_free(text, numbered(&self.place_in_bin(item)?))
    }

    /// What lies in the bin with the place where it goes back to.
    fn binned(&self, item: Item) -> Option<Binned> {
        let from = self.root.join(item.path.strip_prefix(self.root.join(BIN)).ok()?);
        Some(Binned { item, from })
    }

    /// Where a file of the journal lies in the bin.
    fn place_in_bin(&self, item: &Item) -> Result<PathBuf, Problem> {
        let below = item.path.strip_prefix(&self.root).ok().filter(|below| is_ours(below));
        Ok(self.root.join(BIN).join(below.ok_or_else(|| not_ours(&item.path))?))
    }
}

/// Gives a file the first of these names that is free.
pub(super) fn move_free(from: &Path, names: impl Iterator<Item = PathBuf>) -> Result<PathBuf, Problem> {
    for path in names {
        if make_and(&path, |path| write::rename_free(from, path))? {
            return Ok(path);
        }
    }
    Err(full(from))
}

/// Lays a text under the first of these names that is free.
pub(super) fn create_free(text: &str, names: impl Iterator<Item = PathBuf>) -> Result<PathBuf, Problem> {
    let mut last = PathBuf::new();
    for path in names {
        if path.symlink_metadata().is_err() && make_and(&path, |path| write::create(path, text))? {
            return Ok(path);
        }
        last = path;
    }
    Err(full(&last))
}

/// This path, then the same with -2, -3 and so on before its end.
pub(super) fn numbered(path: &Path) -> impl Iterator<Item = PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_owned();
    let end = path.extension().map(ToOwned::to_owned);
    let folder = path.parent().map(ToOwned::to_owned).unwrap_or_default();
    let later = (2..=MOST_OF_ONE_NAME).map(move |number| {
        let mut name = stem.clone();
        name.push(format!("-{number}"));
        if let Some(end) = &end {
            name.push(".");
            name.push(end);
        }
        folder.join(name)
    });
    iter::once(path.to_owned()).chain(later)
}

/// The folders in the bin that beraad makes itself. A link in it may lead to what is no rubbish.
fn shelves(root: &Path, problems: &mut Vec<Problem>) -> Vec<(Shelf, PathBuf)> {
    let mut all = vec![];
    for (shelf, name) in [(Shelf::Drafts, folders::DRAFTS), (Shelf::Entries, folders::ENTRIES)] {
        let folder = root.join(BIN).join(name);
        if folder.is_symlink() {
            problems.push(trouble::ring(&folder));
            continue;
        }
        if shelf == Shelf::Entries {
            let years = folders::contents(&folder, &mut vec![]).into_iter();
            all.extend(years.filter(|(_, kind)| kind.is_dir()).map(|(path, _)| (shelf, path)));
        }
        all.push((shelf, folder));
    }
    all
}

fn files(folder: &Path, shelf: Shelf, problems: &mut Vec<Problem>) -> Vec<Item> {
    let found = folders::contents(folder, problems).into_iter();
    let files = found.filter(|(path, kind)| !kind.is_dir() && folders::is_toml(path));
    files.map(|(path, _)| folders::item(shelf, path)).collect()
}

/// A bin that is a link to the journal itself, or to a folder around or in it, would throw away what is no rubbish.
fn check_bin(root: &Path) -> Result<(), Problem> {
    let path = root.join(BIN);
    let Ok(bin) = fs::canonicalize(&path) else { return Ok(()) };
    for name in [folders::DRAFTS, folders::ENTRIES] {
        let shelf = fs::canonicalize(root.join(name));
        if shelf.is_ok_and(|shelf| shelf.starts_with(&bin) || bin.starts_with(&shelf)) {
            return Err(trouble::ring(&path));
        }
    }
    Ok(())
}

/// Whether a path below the data folder is one at which a draft or entry lies.
fn is_ours(below: &Path) -> bool {
    let parts: Vec<_> = below.components().collect();
    let plain = parts.iter().all(|part| matches!(part, Component::Normal(_)));
    let first = below.iter().next().unwrap_or_default();
    plain && parts.len() > 1 && (first == folders::DRAFTS || first == folders::ENTRIES)
}

fn not_ours(path: &Path) -> Problem {
    let values = [("map", BIN.into())];
    Problem::new(say("prullenbak-niet-van-dagboek"), say_with("prullenbak-niet-van-dagboek-raad", &values))
        .at(place::file(path))
}

fn full(path: &Path) -> Problem {
    trouble::writing(path, &std::io::ErrorKind::AlreadyExists.into())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the user emptied the bin, and only what lies there is removed"
)]
fn remove_for_good(path: &Path) -> std::io::Result<()> {
    fs::remove_file(path)
}

/// How many files of one name there may be.
const MOST_OF_ONE_NAME: u32 = 10_000;
