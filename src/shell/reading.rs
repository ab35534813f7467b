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
    journal::{self, Item, Listed, Stamp},
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

    /// At a start: what home told the last time if it still holds, and everything if it does not; then the newest
    /// sessions. What is there at once is told before this returns, so that the first frame need not wait for a thread.
    /// What it gives looks whether what was remembered still holds: that can wait until the first frame is there.
    pub(super) fn start(self) -> Option<Check> {
        let (has_entries, sessions) = (journal::has_entries(&self.root), journal::sessions(&self.root).0);
        let (digest, stamp) = has_entries.then(|| journal::recall(&self.root)).flatten().unzip();
        let told = digest.is_some() || !has_entries;
        match digest {
            Some(digest) => self.tell(Outcome::Remembered(Box::new(digest))),
            None if !has_entries => self.tell(Outcome::Journal(Box::new(nothing(&self.root)))),
            None => {}
        }
        if told && sessions.is_empty() {
            self.tell(Outcome::Sessions(vec![]));
        }
        let check = stamp.map(|stamp| Check { reader: self.clone(), stamp });
        if told && sessions.is_empty() {
            return check;
        }
        thread::spawn(move || {
            if !told {
                self.tell_everything();
            }
            let newest = sessions.into_iter().take(MOST_SESSIONS);
            let read =
                newest.filter_map(|item| journal::read_session(&item).ok().map(|record| (item, record)));
            self.tell(Outcome::Sessions(read.collect()));
        });
        check
    }

    /// Reads everything.
    pub(super) fn everything(self) {
        thread::spawn(move || {
            make_way();
            self.tell_everything();
        });
    }

    /// Lists the names.
    pub(super) fn names(self) {
        thread::spawn(move || {
            let Listed { items, copies, problems } = journal::entries_with_copies(&self.root);
            let rows = items.into_iter().map(|item| EntryRow { item, read: None }).collect();
            let reading = Reading { rows, copies, problems, ..Reading::default() };
            self.tell(Outcome::Journal(Box::new(reading)));
        });
    }

    /// Nobody listens any more when the program has already ended.
    fn tell(&self, outcome: Outcome) {
        self.sender.send(Event::Done(outcome)).ok();
    }

    fn tell_everything(&self) {
        self.tell(Outcome::Journal(Box::new(read_everything(&self.root, self.today, &|done, of| {
            self.tell(Outcome::ReadSoFar(done, of));
        }))));
    }
}

/// Of a journal without entries: drafts may have copies too.
fn nothing(root: &Path) -> Reading {
    let digest = Some(entries::digest(&[], Path::new(""), NaiveDate::default()));
    Reading { digest, copies: journal::entries_with_copies(root).copies, ..Reading::default() }
}

/// Reads every entry, and tells how far it is.
#[must_use]
pub fn read_everything(root: &Path, today: NaiveDate, tell: &(dyn Fn(usize, usize) + Sync)) -> Reading {
    let stamp = Stamp::of(root);
    let Listed { items, copies, problems } = journal::entries_with_copies(root);
    let (read, seen) = journal::glance_all(&items, tell);
    let rows: Vec<_> = read.into_iter().map(|(item, read)| EntryRow { item, read: Some(read) }).collect();
    let digest = Some(entries::digest(&rows, root, today));
    Reading { rows, copies, problems, digest, stamp: stamp.and(&seen) }
}

/// Reads one entry, to show it in a list.
#[must_use]
pub(super) fn glance(item: &Item) -> EntryRow {
    EntryRow { item: item.clone(), read: Some(journal::glance(item)) }
}

/// Whether the journal is still as it was when what home tells was remembered.
#[derive(Debug)]
pub(super) struct Check {
    reader: Reader,
    stamp: Stamp,
}

impl Check {
    /// Looks, on a thread of its own, and reads everything if it is not.
    pub(super) fn begin(self) {
        thread::spawn(move || {
            make_way();
            if self.stamp.is_outdated(&self.reader.root) {
                self.reader.tell_everything();
            }
        });
    }
}

/// What this thread does can wait: who presses a key goes first. Threads that it starts do the same.
#[cfg(target_os = "linux")]
fn make_way() {
    // If it may not, it only takes its turn like all others. On Linux a thread has a priority of its own.
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), 10);
}

#[cfg(not(target_os = "linux"))]
fn make_way() {}

/// On how many of the newest sessions one may be asked to look back.
const MOST_SESSIONS: usize = 50;
