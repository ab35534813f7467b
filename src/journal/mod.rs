//! The journal on disk: the only code that touches the user's files.

mod bin;
mod case_files;
mod cases;
mod changes;
mod check;
mod columns;
mod copies;
mod edit;
mod edit_list;
mod export;
mod file;
mod folders;
mod format;
mod git;
mod glances;
mod item;
mod lock;
mod memory;
mod names;
mod page;
mod place;
mod precedents;
mod quick;
mod read;
pub mod search;
mod session_format;
mod session_page;
mod sessions;
#[cfg(test)]
mod tests;
mod trouble;
mod value;
mod versions;
mod write;

use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use chrono::Datelike;

pub use bin::Binned;
pub use case_files::{case_files, is_there};
pub use cases::{CaseDraft, CaseItem, SavedCase};
pub use check::Checked;
pub use columns::{Cell, columns};
pub use copies::Copied;
pub use export::Put;
pub use folders::Listed;
pub use format::to_toml;
pub use git::both_sides;
pub use glances::{Glance, Glanced, Glances, ReadOne, glance, glance_all};
pub use memory::{MANY, Stamp, recall};
pub use names::Name;
pub use session_format::to_toml as session_to_toml;
pub use sessions::{SavedSession, SessionItem, read_session, sessions, unfinished_sessions};
pub use versions::{Other, Resolution, Versions, versions};

use crate::core::{entry::Entry, problem::Problem};

/// Where an item lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shelf {
    /// `concepten/`: unfinished walks.
    Drafts,
    /// `dagboek/<year>/`: finished ones.
    Entries,
}

/// The folders of the two shelves.
pub const SHELVES: [&str; 2] = [folders::DRAFTS, folders::ENTRIES];

/// One file of the journal, by name only: nothing is opened for a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// Draft or entry.
    pub shelf: Shelf,
    /// Its name.
    pub name: Name,
    /// Its path.
    pub path: PathBuf,
}

/// Whether one may write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Yes.
    Write,
    /// Only reading, and why: another beraad has the folder, or it cannot be written.
    ReadOnly(Problem),
}

/// The data folder, opened.
#[derive(Debug)]
pub struct Store {
    root: PathBuf,
    access: Access,
    lock: Option<lock::Lock>,
    /// What each file said when we last wrote it, and each draft or session when we last read it; a case keeps this in its [`CaseItem`].
    seen: Mutex<HashMap<PathBuf, u64>>,
    /// The years whose folder was swept.
    swept: HashSet<PathBuf>,
}

impl Store {
    /// Opens the data folder, making it (0700) where it is not there yet. It never fails: what is wrong is in
    /// [`Store::access`], and reading then gives what can be read.
    #[must_use]
    pub fn open(root: &Path) -> Self {
        let mut store = Self::look(root);
        store.try_to_write();
        store
    }

    /// Opens the data folder only to look: no lock is asked, and no folder made, before something is saved. So a
    /// list never keeps another beraad from writing.
    #[must_use]
    pub fn look(root: &Path) -> Self {
        let root = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
        Self { root, access: Access::Write, lock: None, seen: Mutex::default(), swept: HashSet::new() }
    }

    /// The data folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether one may write.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Asks again whether one may write: the other beraad may be closed by now, or the disk writable again.
    pub fn try_to_write(&mut self) -> &Access {
        if let Err(problem) = self.take_lock() {
            self.access = Access::ReadOnly(problem);
        }
        &self.access
    }

    /// All drafts and entries, newest first, by name only; problems are folders that cannot be read.
    #[must_use]
    pub fn list(&self) -> (Vec<Item>, Vec<Problem>) {
        let Listed { items, problems, .. } = folders::list(&self.root);
        (items, problems)
    }

    /// The copies that sync programs left beside drafts and entries. [`Store::list`] does not give them, and neither
    /// does any count.
    #[must_use]
    pub fn copies(&self) -> (Vec<Copied>, Vec<Problem>) {
        let Listed { copies, problems, .. } = folders::list(&self.root);
        (copies, problems)
    }

    /// All drafts, newest first, as [`Store::list`] gives them, and apart from them their copies.
    #[must_use]
    pub fn drafts(&self) -> Listed {
        folders::drafts(&self.root)
    }

    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with the file, with its line. The file itself is never moved or changed.
    pub fn read(&self, item: &Item) -> Result<Entry, Problem> {
        let (text, entry) = open_entry(item)?;
        if item.shelf == Shelf::Drafts {
            self.remember(&item.path, &text);
        }
        Ok(entry)
    }

    /// Saves an unfinished walk. The first save (`None`) makes a name; later ones give the item back.
    /// If another program changed the draft since we last read or wrote it, ours goes to a new name beside it,
    /// and the item that comes back has another name than the one that was given.
    ///
    /// # Errors
    /// Why it could not be written. What stood on disk stands there still.
    pub fn save_draft(&mut self, item: Option<&Item>, entry: &Entry) -> Result<Item, Problem> {
        self.take_lock()?;
        if let Some(item) = item.filter(|item| item.shelf == Shelf::Drafts)
            && self.save_over(item, entry)?
        {
            return Ok(item.clone());
        }
        let text = to_toml(entry);
        let item = self.create(Shelf::Drafts, entry, Name::candidates(entry), &text)?;
        self.remember(&item.path, &text);
        Ok(item)
    }

    /// Writes a finished walk into the journal and then removes its draft. A draft that another program changed
    /// since we last read or wrote it is not removed.
    ///
    /// # Errors
    /// Why it could not be written; the draft then stays.
    pub fn finish(&mut self, draft: Option<&Item>, entry: &Entry) -> Result<Item, Problem> {
        self.take_lock()?;
        let draft = draft.filter(|draft| draft.shelf == Shelf::Drafts);
        let seen = draft.map(|draft| (draft, self.on_disk(draft)));
        let (text, ours) = match &seen {
            Some((draft, OnDisk::AsSeen(text, old))) => {
                let source = place::Source { path: &draft.path, text };
                match format::merge(source, old, entry) {
                    Ok(merged) => (merged, Some(*draft)),
                    // Its lines of hand cannot come along: it stays beside the entry.
                    Err(_) => (to_toml(entry), None),
                }
            }
            _ => (to_toml(entry), None),
        };
        let named = draft.map(|draft| draft.name.clone()).filter(|name| name.begun().is_some());
        let item = match named {
            Some(name) => self.create(Shelf::Entries, entry, name.numbered(), &text),
            None => self.create(Shelf::Entries, entry, Name::candidates(entry), &text),
        }?;
        self.sweep_beside(&item.path);
        if let Some(draft) = ours {
            // If this fails the draft stays in the list: nothing is lost.
            let _ = write::remove(&draft.path);
        }
        Ok(item)
    }

    /// Makes sure that we may write; the other beraad may be closed by now, or the disk writable again.
    fn take_lock(&mut self) -> Result<(), Problem> {
        if self.lock.is_none() {
            let lock = lock::Lock::take(&self.root)?;
            if lock.alone {
                for folder in &folders::small(&self.root) {
                    write::sweep(folder);
                }
            }
            self.lock = Some(lock);
            self.access = Access::Write;
        }
        Ok(())
    }

    /// Removes what a killed run left in the folder of this file, once. A year may hold many files, so this waits until
    /// something is written there.
    fn sweep_beside(&mut self, path: &Path) {
        let alone = self.lock.as_ref().is_some_and(|lock| lock.alone);
        if let Some(folder) = path.parent().filter(|_| alone)
            && self.swept.insert(folder.to_owned())
        {
            write::sweep(folder);
        }
    }

    /// Removes what killed runs left anywhere.
    fn sweep_all(&mut self) {
        if self.lock.as_ref().is_some_and(|lock| lock.alone) {
            let years = folders::all_years(&self.root);
            years.iter().chain(&folders::small(&self.root)).for_each(|folder| write::sweep(folder));
        }
    }

    /// Saves under the name that a draft has; false if what stands there now is not what we last saw.
    fn save_over(&self, item: &Item, entry: &Entry) -> Result<bool, Problem> {
        let text = match self.on_disk(item) {
            OnDisk::Changed => return Ok(false),
            OnDisk::Gone => {
                let text = to_toml(entry);
                if !make_and(&item.path, |path| write::create(path, &text))? {
                    return Ok(false);
                }
                text
            }
            OnDisk::AsSeen(text, old) => {
                let source = place::Source { path: &item.path, text: &text };
                let Ok(merged) = format::merge(source, &old, entry) else { return Ok(false) };
                if merged != text {
                    make_and(&item.path, |path| write::replace(path, &merged))?;
                }
                merged
            }
        };
        self.remember(&item.path, &text);
        Ok(true)
    }

    /// Writes under the first of these names that no draft and no entry has.
    fn create(
        &self,
        on: Shelf,
        entry: &Entry,
        names: impl Iterator<Item = Name>,
        text: &str,
    ) -> Result<Item, Problem> {
        let year = entry.begun.year().to_string();
        let drafts = self.root.join(folders::DRAFTS);
        let entries = self.root.join(folders::ENTRIES).join(year);
        let folder = if on == Shelf::Drafts { &drafts } else { &entries };
        for name in names {
            let file = format!("{}.toml", name.as_str());
            if on == Shelf::Drafts && entries.join(&file).symlink_metadata().is_ok() {
                continue;
            }
            let path = folder.join(file);
            if path.symlink_metadata().is_err() && make_and(&path, |path| write::create(path, text))? {
                return Ok(Item { shelf: on, name, path });
            }
        }
        Err(trouble::writing(folder, &io::ErrorKind::AlreadyExists.into()))
    }

    fn on_disk(&self, draft: &Item) -> OnDisk {
        if draft.path.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            return OnDisk::Gone;
        }
        let seen = self.last_seen(&draft.path);
        match open_entry(draft) {
            Ok((text, entry)) if seen == Some(stamp(&text)) => OnDisk::AsSeen(text, Box::new(entry)),
            _ => OnDisk::Changed,
        }
    }

    fn last_seen(&self, path: &Path) -> Option<u64> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).get(path).copied()
    }

    fn remember(&self, path: &Path, text: &str) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(path.to_owned(), stamp(text));
    }
}

/// All entries in a data folder, newest first, as [`Store::list`] gives them; for a thread of its own.
#[must_use]
pub fn entries(root: &Path) -> (Vec<Item>, Vec<Problem>) {
    let Listed { items, problems, .. } = folders::finished(root);
    (items, problems)
}

/// The same with the copies that lie beside entries, and those beside drafts, from one look at each folder.
#[must_use]
pub fn entries_with_copies(root: &Path) -> Listed {
    let mut listed = folders::finished(root);
    listed.copies.extend(folders::drafts(root).copies);
    listed
}

/// Whether there may be entries in a data folder.
#[must_use]
pub fn has_entries(root: &Path) -> bool {
    folders::has_entries(root)
}

/// Reads one without a store, for a thread that reads many.
///
/// # Errors
/// What is wrong with the file, with its line.
pub fn read(item: &Item) -> Result<Entry, Problem> {
    open_entry(item).map(|(_, entry)| entry)
}

/// How a draft stands on disk, beside what we last saw of it.
enum OnDisk {
    /// The same: its text, and the entry in it.
    AsSeen(String, Box<Entry>),
    /// Another program wrote in it, or we never saw it.
    Changed,
    /// It is not there any more.
    Gone,
}

fn open_entry(item: &Item) -> Result<(String, Entry), Problem> {
    let text = file::text(&item.path, MOST_MEGABYTES)?;
    let entry = read::entry(place::Source { path: &item.path, text: &text }, item.name.begun())?;
    Ok((text, entry))
}

/// Makes the folder of a file and then the file.
fn make_and<T>(path: &Path, write: impl Fn(&Path) -> io::Result<T>) -> Result<T, Problem> {
    let folder = path.parent().unwrap_or(path);
    write::make_folder(folder).map_err(|error| trouble::writing(folder, &error))?;
    write(path).map_err(|error| trouble::writing(path, &error))
}

fn stamp(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Ten thousand times the length of a long entry.
const MOST_MEGABYTES: u64 = 64;
