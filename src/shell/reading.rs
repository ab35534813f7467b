//! The journal read beside the screens: what home told the last time, names, or everything; on threads that send what
//! they find to the queue.

use std::{
    num::NonZero,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::Sender,
    },
    thread,
};

use chrono::NaiveDate;

use crate::{
    app::{
        entries::{self, EntryRow, Reading},
        event::{Event, Outcome},
    },
    core::gist::Gist,
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

    /// At a start: what home told the last time if it still holds, and everything if it does not; then the newest
    /// sessions. What is there at once is told before this returns, so that the first frame need not wait for a thread.
    pub(super) fn start(self) {
        let (has_entries, sessions) = (journal::has_entries(&self.root), journal::sessions(&self.root).0);
        let recalled = has_entries.then(|| journal::recall(&self.root)).flatten();
        match &recalled {
            Some((digest, _)) => self.tell(Outcome::Remembered(Box::new(digest.clone()))),
            None if !has_entries => self.tell(Outcome::Journal(Box::new(nothing()))),
            None => {}
        }
        let told = recalled.is_some() || !has_entries;
        if told && sessions.is_empty() {
            self.tell(Outcome::Sessions(vec![]));
        }
        if !has_entries && sessions.is_empty() {
            return;
        }
        thread::spawn(move || {
            if !told {
                self.tell_everything();
            }
            if !(told && sessions.is_empty()) {
                let newest = sessions.into_iter().take(MOST_SESSIONS);
                let read =
                    newest.filter_map(|item| journal::read_session(&item).ok().map(|record| (item, record)));
                self.tell(Outcome::Sessions(read.collect()));
            }
            if let Some((_, stamp)) = recalled {
                make_way();
                if stamp.is_outdated(&self.root) {
                    self.tell_everything();
                }
            }
        });
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
            let (items, problems) = journal::entries(&self.root);
            let rows = items.into_iter().map(|item| EntryRow { item, read: None }).collect();
            self.tell(Outcome::Journal(Box::new(Reading { rows, problems, ..Reading::default() })));
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

fn nothing() -> Reading {
    Reading { digest: Some(entries::digest(&[], Path::new(""), NaiveDate::default())), ..Reading::default() }
}

/// Reads every entry, and tells how far it is.
#[must_use]
pub fn read_everything(root: &Path, today: NaiveDate, tell: &(dyn Fn(usize, usize) + Sync)) -> Reading {
    let stamp = Stamp::of(root);
    let (items, problems) = journal::entries(root);
    let (rows, seen) = read_all(&items, tell);
    let digest = Some(entries::digest(&rows, root, today));
    Reading { rows, problems, digest, stamp: seen.into_iter().fold(stamp, |all, it| all.and(&it)) }
}

/// Reads entries on every core at once: most of the time goes to opening the files.
fn read_all(items: &[Item], tell: &(dyn Fn(usize, usize) + Sync)) -> (Vec<EntryRow>, Vec<Stamp>) {
    let done = AtomicUsize::new(0);
    let read = |item: &Item| {
        let so_far = done.fetch_add(1, Ordering::Relaxed);
        if so_far % TELL_EVERY == TELL_EVERY - 1 {
            tell(so_far, items.len());
        }
        glance(item)
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let part = items.len().div_ceil(cores).max(FEW);
    let read_part = |part: &[Item]| {
        let mut stamp = Stamp::default();
        for item in part {
            stamp.see(&item.path);
        }
        (part.iter().map(read).collect::<Vec<_>>(), stamp)
    };
    thread::scope(|scope| {
        let parts: Vec<_> = items.chunks(part).map(|part| scope.spawn(move || read_part(part))).collect();
        // A reader that fell takes its part of the list with it, not the rest.
        let read: Vec<_> = parts.into_iter().map(|part| part.join().unwrap_or_default()).collect();
        let (rows, stamps): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        (rows.into_iter().flatten().collect(), stamps)
    })
}

/// Reads one entry, to show it in a list.
#[must_use]
pub(super) fn glance(item: &Item) -> EntryRow {
    let read = journal::read(item).map(|entry| Box::new(Gist::of(&entry))).map_err(Box::new);
    EntryRow { item: item.clone(), read: Some(read) }
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

/// For fewer entries than this a thread costs more than it brings.
const FEW: usize = 50;

/// After how many entries it is told how far reading is.
const TELL_EVERY: usize = 2000;
