//! Searching through the whole text of the journal, beside the screen: files are read once, on the cores at hand, and
//! kept folded in memory, from which every further question is answered.

mod chunk;
mod folders;
mod pool;
mod reading;
#[cfg(test)]
mod tests;
mod work;

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::Ordering,
        mpsc::{self, Sender},
    },
    thread,
};

use self::{
    pool::Pool,
    reading::Content,
    work::{Order, Work},
};
use super::{Item, Listed, folders as listing};
use crate::core::{
    excerpt::{self, Excerpt},
    problem::Problem,
    search::Query,
    texts::{Part, texts},
};

/// A piece of an answer. The pieces of one answer come in order; each says what is new in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The number that was given with the question.
    pub ticket: u64,
    /// The items that hold every word, by their place in the list: newest first, if the list is. What appeared later,
    /// by [`Finder::renew`], has a place after the list and comes last.
    pub hits: Vec<usize>,
    /// How many items of the list were searched so far.
    pub read: usize,
    /// How many there are.
    pub of: usize,
    /// How many of those that were searched could not be read: they are gone, too big, or no text.
    pub passed: usize,
    /// Whether this is the last piece.
    pub done: bool,
}

/// The texts of a list of items, being read or in memory. It works on threads of its own; dropping it ends them.
#[derive(Debug)]
pub struct Finder {
    pool: Arc<Pool>,
    orders: Sender<Order>,
}

impl Finder {
    /// Begins to read the items, in their order, and waits for questions. Answers go to `tell`, on another thread.
    /// To read everything anew, make a new one.
    #[must_use]
    pub fn start(items: Arc<[Item]>, tell: impl FnMut(Found) + Send + 'static) -> Self {
        let (orders, inbox) = mpsc::channel();
        let pool = Arc::new(Pool::new(items));
        let mut work = Work::new(pool.clone(), orders.clone(), tell);
        thread::spawn(move || work.go_on(&inbox));
        Self { pool, orders }
    }

    /// Asks which items hold every word. The answer comes in pieces with this ticket; it takes the place of one that
    /// is still under way, of which no more pieces are made.
    pub fn look_for(&self, ticket: u64, query: Query) {
        let turn = self.pool.turn.fetch_add(1, Ordering::Relaxed) + 1;
        self.send(Order::LookFor { turn, ticket, query });
    }

    /// Ends the answer that is under way, and the reading. What was read stays; the next question goes on from there.
    pub fn stop(&self) {
        self.pool.turn.fetch_add(1, Ordering::Relaxed);
        self.pool.halt();
    }

    /// Reads one item again that changed, appeared or was deleted. Questions that are asked after this know it.
    pub fn renew(&self, item: &Item) {
        self.send(Order::Renew(item.clone()));
    }

    fn send(&self, order: Order) {
        // It is only gone with us.
        let _ = self.orders.send(order);
    }
}

impl Drop for Finder {
    fn drop(&mut self) {
        self.stop();
        self.send(Order::End);
    }
}

/// What kept a search from being whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missed {
    /// The folders that cannot be read.
    pub problems: Vec<Problem>,
    /// How many files were passed over: they are gone, too big, or no text.
    pub passed: usize,
}

/// Looks through every draft and entry in a data folder and hands over those that hold every word, newest first,
/// until `each` says no.
///
/// # Errors
/// What `each` gave.
pub fn all<E>(root: &Path, query: &Query, mut each: impl FnMut(&Item) -> Result<(), E>) -> Result<Missed, E> {
    let Listed { items, problems, .. } = listing::list(root);
    let items: Arc<[Item]> = items.into();
    let (tell, answers) = mpsc::channel();
    let finder = Finder::start(items.clone(), move |found| {
        // Whoever asked may have had enough.
        let _ = tell.send(found);
    });
    finder.look_for(0, query.clone());
    let mut missed = Missed { problems, passed: 0 };
    for found in answers {
        missed.passed = found.passed;
        found.hits.iter().filter_map(|hit| items.get(*hit)).try_for_each(&mut each)?;
        if found.done {
            break;
        }
    }
    Ok(missed)
}

/// Where in an item the words stand, each piece at most so many cells wide. Of a file that is no entry it is the text
/// of the file; of one that cannot be read at all there is nothing.
#[must_use]
pub fn excerpts(item: &Item, query: &Query, width: usize) -> Vec<Excerpt> {
    match reading::content(item) {
        Some(Content::Entry(entry)) => excerpt::excerpts(texts(&entry), query, width),
        Some(Content::Text(text)) => {
            // A line each: a whole file would be cut around its first hit alone.
            excerpt::excerpts(text.lines().map(|line| (Part::Unread, line)), query, width)
        }
        None => vec![],
    }
}
