//! Every entry of a journal with its gist. Looking again reads only the files that changed since.

use std::{
    collections::HashMap,
    fs::{self, Metadata},
    num::NonZero,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::{
    Item, Stamp, folders,
    memory::{Moment, changed},
};
use crate::core::{gist::Gist, problem::Problem};

/// What reading one entry gives for lists and pictures: its gist, or what is wrong with its file.
pub type Glanced = Result<Arc<Gist>, Box<Problem>>;

/// One entry, as it was just read.
pub type ReadOne = (Item, Result<Box<Gist>, Box<Problem>>);

/// One entry, with what is known of it.
#[derive(Clone, Debug)]
pub struct Glance {
    /// Its file.
    pub item: Item,
    /// What reading it gave.
    pub read: Glanced,
    mark: Mark,
}

/// All entries, each read once.
#[derive(Debug, Default)]
pub struct Glances {
    rows: Vec<Glance>,
    problems: Vec<Problem>,
    stamp: Stamp,
}

impl Glances {
    /// Looks at the folder as it is now, and reads what was not read yet or changed since. True if anything did.
    pub fn renew(&mut self, root: &Path) -> bool {
        let mut stamp = Stamp::of(root);
        let folders::Listed { items, problems, .. } = folders::finished(root);
        let before = std::mem::take(&mut self.rows);
        let count = before.len();
        let mut known: HashMap<PathBuf, Glance> =
            before.into_iter().map(|row| (row.item.path.clone(), row)).collect();
        let marks: Vec<Mark> = items.iter().map(|item| Mark::of(&item.path)).collect();
        let marked: Vec<(Item, Mark)> = items.into_iter().zip(marks).collect();
        marked.iter().for_each(|(_, mark)| stamp.see_moment(mark.changed));
        let is_same = |(item, mark): &&(Item, Mark)| known.get(&item.path).is_some_and(|it| it.mark == *mark);
        let (same, new): (Vec<_>, Vec<_>) = marked.iter().partition(is_same);
        let new: Vec<Item> = new.into_iter().map(|(item, _)| item.clone()).collect();
        let is_new = !new.is_empty() || same.len() != count;
        let mut read: HashMap<PathBuf, Glanced> = glance_all(&new, &|_, _| {})
            .0
            .into_iter()
            .map(|(item, read)| (item.path, read.map(Arc::from)))
            .collect();
        let row = |(item, mark): (Item, Mark)| match read.remove(&item.path) {
            Some(read) => Some(Glance { item, read, mark }),
            None => known.remove(&item.path),
        };
        self.rows = marked.into_iter().filter_map(row).collect();
        (self.problems, self.stamp) = (problems, stamp);
        is_new
    }

    /// The entries, newest first.
    #[must_use]
    pub fn rows(&self) -> &[Glance] {
        &self.rows
    }

    /// Folders that cannot be read.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How the folders stood before they were looked at.
    #[must_use]
    pub fn stamp(&self) -> &Stamp {
        &self.stamp
    }
}

/// By what one sees that a file is not the one that was read, without opening it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Mark {
    changed: Moment,
    length: u64,
    /// Which file it is on the disk: a save always makes another.
    place: u64,
}

impl Mark {
    fn of(path: &Path) -> Self {
        fs::metadata(path)
            .map(|it| Self { changed: changed(&it), length: it.len(), place: place(&it) })
            .unwrap_or_default()
    }
}

#[cfg(unix)]
fn place(metadata: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    metadata.ino()
}

#[cfg(not(unix))]
fn place(metadata: &Metadata) -> u64 {
    let since = metadata.modified().ok().and_then(|it| it.duration_since(std::time::UNIX_EPOCH).ok());
    since.map_or(0, |it| u64::try_from(it.as_nanos()).unwrap_or(u64::MAX))
}

/// Reads one entry for a list.
#[must_use]
pub fn glance(item: &Item) -> Result<Box<Gist>, Box<Problem>> {
    super::read(item).map(|entry| Box::new(Gist::of(&entry))).map_err(Box::new)
}

/// Reads entries on every core at once, for most of the time goes to opening the files, and tells how far it is.
/// Beside what came of each it gives when the newest change to any of them was.
#[must_use]
pub fn glance_all(items: &[Item], tell: &(dyn Fn(usize, usize) + Sync)) -> (Vec<ReadOne>, Stamp) {
    let done = AtomicUsize::new(0);
    let read = |item: &Item| {
        let so_far = done.fetch_add(1, Ordering::Relaxed);
        if so_far % TELL_EVERY == TELL_EVERY - 1 {
            tell(so_far, items.len());
        }
        (item.clone(), glance(item))
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
        let (read, stamps): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        let stamp = stamps.iter().fold(Stamp::default(), Stamp::and);
        (read.into_iter().flatten().collect(), stamp)
    })
}

/// For fewer entries than this a thread costs more than it brings.
const FEW: usize = 50;

/// After how many entries it is told how far reading is.
const TELL_EVERY: usize = 2000;
