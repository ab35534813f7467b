//! What every screen may look at: the library, the journal as it was read, the time and the size of the window.

use std::{collections::HashSet, path::PathBuf, sync::Arc};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::event::Record;
use crate::{
    core::{case::Case, entry::Entry, library::Library, problem::Problem, suggest, walk::Walk},
    journal::{Access, Item, Shelf},
    ui::theme::Theme,
};

/// The world around the screens.
#[derive(Clone, Debug)]
pub struct World {
    /// Cases and frame of reference.
    pub library: Arc<Library>,
    /// What is wrong in the content, own cases above all.
    pub problems: Vec<Problem>,
    /// Folders of the journal that cannot be read.
    pub journal_problems: Vec<Problem>,
    /// The journal as far as it was read, newest first.
    pub records: Vec<Record>,
    /// Whether the whole journal was read.
    pub journal_read: bool,
    /// Whether one may write.
    pub access: Access,
    /// The data folder.
    pub root: PathBuf,
    /// Local time of the last event.
    pub now: DateTime<FixedOffset>,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// Colours.
    pub theme: Theme,
}

impl World {
    /// Today, in local time.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// Unfinished walks that could be read, newest first.
    pub fn drafts(&self) -> impl Iterator<Item = (&Item, &Entry)> {
        self.read(Shelf::Drafts)
    }

    /// Finished entries that could be read, newest first.
    pub fn entries(&self) -> impl Iterator<Item = (&Item, &Entry)> {
        self.read(Shelf::Entries)
    }

    /// Finished entries on which a look-back is due today, longest due first.
    #[must_use]
    pub fn due(&self) -> Vec<(&Item, &Entry)> {
        let today = self.today();
        let mut due: Vec<_> =
            self.entries().filter_map(|it| Some((it.1.look_back_due(today)?, it))).collect();
        due.sort_by_key(|(day, _)| *day);
        due.into_iter().map(|(_, it)| it).collect()
    }

    /// The case to suggest.
    #[must_use]
    pub fn suggestion(&self) -> Option<suggest::Suggestion> {
        let met: Vec<&Entry> = self.entries().chain(self.drafts()).map(|(_, entry)| entry).collect();
        suggest::suggest(&self.library.cases, &met)
    }

    /// The walk of a draft.
    #[must_use]
    pub fn resume(&self, entry: &Entry) -> Walk {
        Walk::resume(entry.clone(), self.case_of(entry))
    }

    /// The case of an entry, if there is one that the library still has.
    #[must_use]
    pub fn case_of(&self, entry: &Entry) -> Option<Arc<Case>> {
        entry.case().and_then(|slug| self.library.case(slug)).cloned()
    }

    /// Takes in a file that was just written: it replaces what stood there under its name, or comes on top.
    pub fn put(&mut self, record: Record) {
        self.records.retain(|it| it.item != record.item);
        self.records.insert(0, record);
        self.sort();
    }

    /// Takes in the whole journal as it was read beside the first screens. What was written meanwhile is newer.
    pub fn take_in(&mut self, read: Vec<Record>) {
        let known: HashSet<&Item> = self.records.iter().map(|record| &record.item).collect();
        let new: Vec<Record> = read.into_iter().filter(|record| !known.contains(&record.item)).collect();
        self.records.extend(new);
        self.sort();
        self.journal_read = true;
    }

    /// Takes out a draft that has become an entry.
    pub fn drop_record(&mut self, item: &Item) {
        self.records.retain(|it| it.item != *item);
    }

    /// Newest first, by name.
    fn sort(&mut self) {
        self.records.sort_by(|a, b| b.item.name.cmp(&a.item.name));
    }

    fn read(&self, from: Shelf) -> impl Iterator<Item = (&Item, &Entry)> {
        let here = self.records.iter().filter(move |record| record.item.shelf == from);
        here.filter_map(|record| Some((&record.item, record.read.as_ref().ok()?)))
    }
}
