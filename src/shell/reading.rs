//! The journal read beside the screens: what home told the last time, names, or everything; on threads that send what
//! they find to the queue.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::Sender,
    thread,
};

use chrono::NaiveDate;

use crate::{
    app::{
        entries::{self, EntryRow, Reading},
        event::{Event, Outcome},
    },
    journal::{self, Item, Stamp},
};

/// What reads the journal: where it is and whom it tells.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    root: PathBuf,
    sender: Sender<Event>,
    today: NaiveDate,
}

impl Reader {
    pub(super) fn new(root: &Path, sender: Sender<Event>, today: NaiveDate) -> Self {
        Self { root: root.to_owned(), sender, today }
    }

    /// At a start: what home told the last time if it still holds, and everything if it does not; then the newest sessions.
    pub(super) fn start(self) {
        let (has_entries, sessions) = (journal::has_entries(&self.root), journal::sessions(&self.root).0);
        if !has_entries {
            self.tell(Outcome::Journal(Box::new(nothing())));
        }
        if !has_entries && sessions.is_empty() {
            self.tell(Outcome::Sessions(vec![]));
            return;
        }
        thread::spawn(move || {
            let recalled = has_entries.then(|| self.recall()).flatten();
            if has_entries && recalled.is_none() {
                self.tell_everything();
            }
            let newest = sessions.into_iter().take(MOST_SESSIONS);
            let read =
                newest.filter_map(|item| journal::read_session(&item).ok().map(|record| (item, record)));
            self.tell(Outcome::Sessions(read.collect()));
            if recalled.is_some_and(|stamp| !stamp.still_holds(&self.root)) {
                self.tell_everything();
            }
        });
    }

    /// Reads everything.
    pub(super) fn everything(self) {
        thread::spawn(move || self.tell_everything());
    }

    /// Lists the names.
    pub(super) fn names(self) {
        thread::spawn(move || {
            let (items, problems) = journal::entries(&self.root);
            let rows = items.into_iter().map(|item| EntryRow { item, read: None }).collect();
            self.tell(Outcome::Journal(Box::new(Reading { rows, problems, ..Reading::default() })));
        });
    }

    /// Nobody listens any more when the program has already ended.
    fn tell(&self, outcome: Outcome) {
        self.sender.send(Event::Done(outcome)).ok();
    }

    /// Tells what home told the last time, and gives how the journal stood then. None if nothing was remembered.
    fn recall(&self) -> Option<Stamp> {
        let (digest, stamp) = journal::recall(&self.root)?;
        self.tell(Outcome::Remembered(Box::new(digest)));
        Some(stamp)
    }

    fn tell_everything(&self) {
        self.tell(Outcome::Journal(Box::new(read_everything(&self.root, self.today, &|done, of| {
            self.tell(Outcome::ReadSoFar(done, of));
        }))));
    }
}

fn nothing() -> Reading {
    Reading { digest: Some(entries::digest(&[], Path::new(""), NaiveDate::default())), ..Reading::default() }
}

/// Reads every entry, and tells how far it is.
#[must_use]
pub fn read_everything(root: &Path, today: NaiveDate, tell: &(dyn Fn(usize, usize) + Sync)) -> Reading {
    let stamp = Stamp::of(root);
    let (items, problems) = journal::entries(root);
    let (read, seen) = journal::glance_all(&items, tell);
    let rows: Vec<_> = read.into_iter().map(|(item, read)| EntryRow { item, read: Some(read) }).collect();
    let digest = Some(entries::digest(&rows, root, today));
    Reading { rows, problems, digest, stamp: stamp.and(&seen) }
}

/// Reads one entry, to show it in a list.
#[must_use]
pub(super) fn glance(item: &Item) -> EntryRow {
    EntryRow { item: item.clone(), read: Some(journal::glance(item)) }
}

/// On how many of the newest sessions one may be asked to look back.
const MOST_SESSIONS: usize = 50;
