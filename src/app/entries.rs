//! The entries as far as they are known: not at all, by name, or each with its gist. Home only needs their digest, which
//! is remembered from one start to the next.

use std::{collections::HashMap, path::Path};

use chrono::NaiveDate;

use crate::{
    core::{digest::Digest, gist::Gist, problem::Problem},
    journal::{self, Copied, Item, Stamp},
};

/// What is known of one entry: nothing but its name yet, its gist, or what is wrong with its file.
pub type Glance = Option<Result<Box<Gist>, Box<Problem>>>;

/// One entry by its name, with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// Its file.
    pub item: Item,
    /// What is known of it.
    pub read: Glance,
}

/// What came of reading the journal beside the screens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Every entry, newest first.
    pub rows: Vec<EntryRow>,
    /// The copies that other programs left beside entries and drafts.
    pub copies: Vec<Copied>,
    /// Folders that cannot be read.
    pub problems: Vec<Problem>,
    /// What home tells of them; none if only the names were read.
    pub digest: Option<Digest>,
    /// How the folders stood before the first of them was read.
    pub stamp: Stamp,
}

/// How much is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// Nothing was read.
    #[default]
    Nothing,
    /// The names are.
    Names,
    /// Of every entry the gist is.
    All,
}

/// The entries.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    rows: Vec<EntryRow>,
    known: Known,
    digest: Option<Digest>,
    /// How many were read of how many, while that goes on.
    progress: Option<(usize, usize)>,
    /// What is being read, if anything.
    asked: Known,
    /// What was written or taken away here since reading began; it is newer than what is read.
    fresh: HashMap<Item, Option<Glance>>,
    version: u64,
    /// Whether what home tells, or what is remembered of it, is not what the journal says.
    is_behind: bool,
}

impl Entries {
    /// Those of a journal in which nothing was written yet.
    #[must_use]
    pub fn none() -> Self {
        Self { known: Known::All, digest: Some(Digest::default()), ..Self::default() }
    }

    /// All of them, newest first; none as long as not even the names are known.
    #[must_use]
    pub fn rows(&self) -> &[EntryRow] {
        &self.rows
    }

    /// How much is known.
    #[must_use]
    pub fn known(&self) -> Known {
        self.known
    }

    /// The gists of those that were read, with their files, newest first.
    pub fn gists(&self) -> impl Iterator<Item = (&Item, &Gist)> {
        self.rows.iter().filter_map(|row| Some((&row.item, &**row.read.as_ref()?.as_ref().ok()?)))
    }

    /// How many were read of how many; none when nothing is being read.
    #[must_use]
    pub fn progress(&self) -> Option<(usize, usize)> {
        self.progress
    }

    /// What home tells of them; none before that is known.
    #[must_use]
    pub fn digest(&self) -> Option<&Digest> {
        self.digest.as_ref()
    }

    /// Grows with every change, so that what follows from the rows is found anew.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether this much must be read and nobody asked for it yet; then somebody asks for it now.
    pub fn ask_for(&mut self, known: Known) -> bool {
        let asks = self.known < known && self.asked < known;
        if asks {
            self.begin(known);
        }
        asks
    }

    /// Whether everything must be read anew, for what home tells is behind, and nothing is being read; then somebody asks
    /// for it now.
    pub fn ask_anew(&mut self) -> bool {
        let asks = self.is_behind && self.asked == Known::Nothing;
        if asks {
            self.begin(Known::All);
            self.is_behind = false;
        }
        asks
    }

    /// Reading begins: what was written before this moment is on disk, and whatever stands there now is newer.
    fn begin(&mut self, known: Known) {
        self.asked = known;
        self.fresh.clear();
    }

    /// Everything has to be read anew, for nothing is as it was.
    pub fn forget(&mut self) {
        *self = Self { version: self.version + 1, ..Self::default() };
    }

    /// Takes in what home told the last time.
    pub fn remember(&mut self, digest: Digest) {
        if self.known != Known::All {
            self.digest = Some(digest);
        }
    }

    /// How far reading is.
    pub fn set_progress(&mut self, done: usize, of: usize) {
        self.progress = Some((done, of));
    }

    /// Takes in what was read. What was written here meanwhile is newer.
    pub fn take_in(&mut self, reading: Reading, root: &Path, today: NaiveDate) {
        let whole = reading.digest.is_some();
        if !whole && self.known == Known::All {
            return;
        }
        self.rows = reading.rows;
        if whole {
            (self.known, self.digest, self.progress) = (Known::All, reading.digest, None);
        } else {
            self.known = Known::Names;
        }
        let fresh = std::mem::take(&mut self.fresh);
        let is_any = !fresh.is_empty();
        for (item, change) in fresh {
            self.rows.retain(|row| row.item != item);
            if let Some(read) = change {
                self.put_row(EntryRow { item, read });
            }
        }
        if is_any {
            self.digest_anew(root, today);
        }
        if whole || self.asked == Known::Names {
            self.asked = Known::Nothing;
        }
        self.version += 1;
    }

    /// Takes in what was read of some of them.
    pub fn glance(&mut self, read: Vec<EntryRow>) {
        for glanced in read {
            if let Some(place) = self.place(&glanced.item) {
                self.rows[place].read = glanced.read;
            }
        }
    }

    /// Takes in an entry as it was just written: it replaces what stood there under its name, or comes on top.
    pub fn put(&mut self, item: &Item, gist: Gist, root: &Path, today: NaiveDate) {
        self.put_read(item, Ok(Box::new(gist)), root, today);
    }

    fn put_read(
        &mut self,
        item: &Item,
        read: Result<Box<Gist>, Box<Problem>>,
        root: &Path,
        today: NaiveDate,
    ) {
        let row = EntryRow { item: item.clone(), read: Some(read) };
        self.fresh.insert(item.clone(), Some(row.read.clone()));
        if self.known > Known::Nothing {
            self.put_row(row);
        }
        self.digest_anew(root, today);
    }

    /// Takes in a file that cannot be read any more.
    pub fn put_broken(&mut self, item: &Item, problem: Problem, root: &Path, today: NaiveDate) {
        self.put_read(item, Err(Box::new(problem)), root, today);
    }

    /// The journal changed on disk in a way that is only seen by reading it.
    pub fn touch(&mut self) {
        self.version += 1;
    }

    /// Takes out an entry that is gone.
    pub fn drop(&mut self, item: &Item, root: &Path, today: NaiveDate) {
        self.fresh.insert(item.clone(), None);
        self.rows.retain(|row| row.item != *item);
        self.digest_anew(root, today);
    }

    /// The place of a file among the rows.
    #[must_use]
    pub fn place(&self, item: &Item) -> Option<usize> {
        let found = self.rows.binary_search_by(|row| Item::newest_first(&row.item, item));
        found.ok()
    }

    /// Whether there are so many that what home tells is remembered from one start to the next.
    #[must_use]
    pub fn are_many(&self) -> bool {
        self.digest.as_ref().is_some_and(|digest| digest.count > journal::MANY)
    }

    /// The digest follows from the rows where all of them were read. Else it holds what it held until they are.
    fn digest_anew(&mut self, root: &Path, today: NaiveDate) {
        self.version += 1;
        if self.known == Known::All {
            self.digest = Some(digest(&self.rows, root, today));
        }
        self.is_behind = self.known != Known::All || self.are_many();
    }

    fn put_row(&mut self, row: EntryRow) {
        match self.rows.binary_search_by(|it| Item::newest_first(&it.item, &row.item)) {
            Ok(place) => self.rows[place] = row,
            Err(place) => self.rows.insert(place, row),
        }
    }
}

/// What home tells of these rows.
#[must_use]
pub fn digest(rows: &[EntryRow], root: &Path, today: NaiveDate) -> Digest {
    let mut digest = Digest::default();
    for row in rows {
        match &row.read {
            Some(Ok(gist)) => digest.add(&row.item.key(root), gist, today),
            _ => digest.count += 1,
        }
    }
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gist(title: &str) -> Gist {
        Gist { title: title.into(), ..Gist::default() }
    }

    fn reading(item: &Item, title: &str) -> Reading {
        let row = EntryRow { item: item.clone(), read: Some(Ok(Box::new(gist(title)))) };
        Reading { rows: vec![row], digest: Some(Digest::default()), ..Reading::default() }
    }

    #[test]
    fn what_is_written_while_one_reads_is_newer_and_what_was_written_before_is_not() {
        let (root, today) = (Path::new(""), NaiveDate::default());
        let item = Item::at(root, "dagboek/2026/2026-11-21T1430-wet.toml");
        let mut entries = Entries::default();
        let title = |entries: &Entries| entries.gists().next().map(|(_, gist)| gist.title.to_string());
        entries.put(&item, gist("van ons"), root, today);
        assert!(entries.ask_for(Known::All));
        entries.take_in(reading(&item, "van een ander, later"), root, today);
        assert_eq!(title(&entries).as_deref(), Some("van een ander, later"));
        entries.forget();
        assert!(entries.ask_for(Known::All) && !entries.ask_for(Known::All));
        entries.put(&item, gist("van ons"), root, today);
        entries.take_in(reading(&item, "van ervoor"), root, today);
        assert_eq!(title(&entries).as_deref(), Some("van ons"));
    }
}
