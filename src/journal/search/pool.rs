//! What the threads of a search share: the items, the chunks that were read, and which are to be read next.

use std::{
    fmt,
    num::NonZero,
    ops::Range,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
};

use super::{chunk::Chunk, reading::Reader};
use crate::journal::Item;

pub(super) struct Pool {
    pub(super) items: Arc<[Item]>,
    /// The number of the last question, or of the stop after it: who works on an older one ends.
    pub(super) turn: AtomicU64,
    /// The items of each chunk.
    runs: Vec<Range<usize>>,
    chunks: Vec<OnceLock<Chunk>>,
    halted: AtomicBool,
    to_do: Mutex<ToDo>,
}

struct ToDo {
    /// Chunks to read, the next one last.
    chunks: Vec<usize>,
    /// Threads that are reading.
    readers: usize,
}

impl fmt::Debug for Pool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pool").field("items", &self.items.len()).finish_non_exhaustive()
    }
}

impl Pool {
    pub(super) fn new(items: Arc<[Item]>) -> Self {
        let runs = runs(items.len());
        Self {
            turn: AtomicU64::new(0),
            chunks: runs.iter().map(|_| OnceLock::new()).collect(),
            halted: AtomicBool::new(false),
            to_do: Mutex::new(ToDo { chunks: (0..runs.len()).rev().collect(), readers: 0 }),
            runs,
            items,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.chunks.len()
    }

    /// The chunk, if it was read.
    pub(super) fn chunk(&self, place: usize) -> Option<&Chunk> {
        self.chunks.get(place)?.get()
    }

    /// The items of a chunk.
    pub(super) fn run(&self, place: usize) -> Range<usize> {
        self.runs.get(place).cloned().unwrap_or(self.items.len()..self.items.len())
    }

    /// Ends the reading at the next file.
    pub(super) fn halt(&self) {
        self.halted.store(true, Ordering::SeqCst);
    }

    /// Lets reading go on, by as many threads as are given by `start`.
    pub(super) fn go_on(self: &Arc<Self>, start: impl Fn(Arc<Self>)) {
        let mut to_do = self.to_do();
        self.halted.store(false, Ordering::SeqCst);
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        while to_do.readers < cores.min(MOST_READERS).min(to_do.chunks.len()) {
            to_do.readers += 1;
            start(self.clone());
        }
    }

    /// Reads chunks until there are none, and tells of each.
    pub(super) fn read(&self, tell: impl Fn()) {
        let mut reader = Reader::new();
        let (mut text, mut ends) = (String::new(), vec![]);
        while let Some(place) = self.next() {
            match self.read_one(place, &mut reader, &mut text, &mut ends) {
                Some(chunk) => {
                    // Each chunk is given to one thread.
                    let _ = self.chunks[place].set(chunk);
                    tell();
                }
                None => self.to_do().chunks.push(place),
            }
        }
    }

    /// The next chunk to read; none if this thread is to end.
    fn next(&self) -> Option<usize> {
        let mut to_do = self.to_do();
        let next = if self.halted.load(Ordering::SeqCst) { None } else { to_do.chunks.pop() };
        if next.is_none() {
            to_do.readers -= 1;
        }
        next
    }

    /// None if it was halted.
    fn read_one(
        &self,
        place: usize,
        reader: &mut Reader,
        text: &mut String,
        ends: &mut Vec<usize>,
    ) -> Option<Chunk> {
        text.clear();
        ends.clear();
        let mut passed = 0;
        let run = self.run(place);
        for item in &self.items[run.clone()] {
            if self.halted.load(Ordering::Relaxed) {
                return None;
            }
            passed += usize::from(!reader.fold(item, text));
            ends.push(text.len());
        }
        let chunk = Chunk::new(run.start, text, ends, passed);
        text.shrink_to(MOST_KEPT);
        Some(chunk)
    }

    fn to_do(&self) -> MutexGuard<'_, ToDo> {
        self.to_do.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The items in runs: short ones first, so that the newest are there at once.
fn runs(items: usize) -> Vec<Range<usize>> {
    let mut runs = vec![];
    let (mut start, mut length) = (0, SHORTEST);
    while start < items {
        let end = items.min(start + length);
        runs.push(start..end);
        (start, length) = (end, (length * 2).min(LONGEST));
    }
    runs
}

/// Items in the first and shortest run.
const SHORTEST: usize = 32;
/// Items in a run that is not one of the first.
const LONGEST: usize = 256;
/// More readers than this wait for the disk, or for each other.
const MOST_READERS: usize = 8;
/// Bytes that a thread keeps from one chunk to the next.
const MOST_KEPT: usize = 1 << 22;
