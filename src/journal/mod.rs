//! The journal on disk: the only code that touches the user's files.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::{
    content::SourceFile,
    core::{
        entry::{Entry, LookBack},
        problem::Problem,
    },
};

/// Where an item lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shelf {
    /// `concepten/`: unfinished walks.
    Drafts,
    /// `dagboek/<year>/`: finished ones.
    Entries,
}

/// The name of an entry or draft: `2026-11-21T1430-boete-op-schuld`, with no folder and no `.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    /// The name as it stands in commands and lists.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// When the walk began, if the name says so.
    #[must_use]
    pub fn begun(&self) -> Option<NaiveDateTime> {
        None
    }

    /// The slug of the case, if the name has the usual form.
    #[must_use]
    pub fn slug(&self) -> Option<&str> {
        None
    }
}

/// One file of the journal, by name only: nothing is opened for a list.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

impl Store {
    /// Opens the data folder, making it (0700) where it is not there yet. It never fails: what is wrong is in
    /// [`Store::access`], and reading then gives what can be read.
    #[must_use]
    pub fn open(root: &Path) -> Self {
        Self { root: root.to_owned(), access: Access::Write }
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

    /// All drafts and entries, newest first, by name only; problems are folders that cannot be read.
    #[must_use]
    pub fn list(&self) -> (Vec<Item>, Vec<Problem>) {
        (vec![], vec![])
    }

    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with the file, with its line. The file itself is never moved or changed.
    pub fn read(&self, item: &Item) -> Result<Entry, Problem> {
        Err(Problem::new(item.name.as_str(), ""))
    }

    /// Saves an unfinished walk. The first save (`None`) makes a name; later ones give the item back.
    /// If another program changed the draft since we last read or wrote it, ours goes to a new name beside it.
    ///
    /// # Errors
    /// Why it could not be written. What stood on disk stands there still.
    pub fn save_draft(&mut self, item: Option<&Item>, entry: &Entry) -> Result<Item, Problem> {
        let _ = (item, entry);
        Err(Problem::default())
    }

    /// Writes a finished walk into the journal and then removes its draft.
    ///
    /// # Errors
    /// Why it could not be written; the draft then stays.
    pub fn finish(&mut self, draft: Option<&Item>, entry: &Entry) -> Result<Item, Problem> {
        let _ = (draft, entry);
        Err(Problem::default())
    }

    /// Adds a look-back to an entry, keeping its comments and unknown keys.
    ///
    /// # Errors
    /// Why it could not be written; the entry then stays as it was.
    pub fn add_look_back(&mut self, item: &Item, look_back: &LookBack) -> Result<(), Problem> {
        let _ = (item, look_back);
        Err(Problem::default())
    }

    /// The texts of the own case files in `casussen/`; problems are files that cannot be read.
    #[must_use]
    pub fn own_cases(&self) -> (Vec<SourceFile>, Vec<Problem>) {
        (vec![], vec![])
    }
}

/// The text of an entry as it stands in a file.
#[must_use]
pub fn to_toml(_entry: &Entry) -> String {
    String::new()
}

/// Reads one file without a store, as the reader beside the first frame does.
///
/// # Errors
/// What is wrong with the file.
pub fn read(item: &Item) -> Result<Entry, Problem> {
    Err(Problem::new(item.name.as_str(), ""))
}
