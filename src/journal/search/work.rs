//! The thread that answers: it takes orders, holds the question against what was read, and tells what it found.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::Ordering,
        mpsc::{Receiver, Sender},
    },
    thread,
};

use super::{Found, chunk::Scan, pool::Pool, reading::Reader};
use crate::{core::search::Query, journal::Item};

pub(super) enum Order {
    LookFor {
        turn: u64,
        ticket: u64,
        query: Query,
    },
    Renew(Item),
    /// A chunk was read.
    Read,
    End,
}

pub(super) struct Work<F> {
    pool: Arc<Pool>,
    orders: Sender<Order>,
    tell: F,
    question: Option<Question>,
    /// The folded texts of items that were read again, or nothing for one that cannot be read.
    renewed: BTreeMap<usize, Option<String>>,
    /// Items that were not in the list.
    more: Vec<Item>,
}

/// A question that is under way.
struct Question {
    turn: u64,
    ticket: u64,
    scan: Scan,
    /// The next chunk to hold it against.
    next: usize,
    passed: usize,
    is_told: bool,
}

impl<F: FnMut(Found)> Work<F> {
    pub(super) fn new(pool: Arc<Pool>, orders: Sender<Order>, tell: F) -> Self {
        Self { pool, orders, tell, question: None, renewed: BTreeMap::new(), more: vec![] }
    }

    /// Takes orders until the end.
    pub(super) fn go_on(&mut self, inbox: &Receiver<Order>) {
        self.read();
        while let Ok(order) = inbox.recv() {
            // What came in the meantime is answered at once, and not piece by piece.
            for order in std::iter::once(order).chain(inbox.try_iter()) {
                match order {
                    Order::LookFor { turn, ticket, query } => {
                        let scan = Scan::new(&query);
                        self.question =
                            Some(Question { turn, ticket, scan, next: 0, passed: 0, is_told: false });
                        self.read();
                    }
                    Order::Renew(item) => self.renew(item),
                    Order::Read => {}
                    Order::End => return,
                }
            }
            while self.answer() {}
        }
    }

    fn read(&self) {
        let orders = &self.orders;
        self.pool.go_on(|pool| {
            let orders = orders.clone();
            thread::spawn(move || {
                pool.read(|| {
                    let _ = orders.send(Order::Read);
                });
            });
        });
    }

    /// Makes the next piece of the answer; whether there may be another one.
    fn answer(&mut self) -> bool {
        let Some(question) = &mut self.question else { return false };
        let (mut hits, begin) = (vec![], question.next);
        while question.next < begin + MOST_CHUNKS
            && let Some(chunk) = self.pool.chunk(question.next)
        {
            if self.pool.turn.load(Ordering::Relaxed) != question.turn {
                self.question = None;
                return false;
            }
            let before = hits.len();
            chunk.search(&question.scan, &mut hits);
            question.passed += chunk.passed;
            let run = self.pool.run(question.next);
            let mut anew = self.renewed.range(run).peekable();
            if anew.peek().is_some() {
                let of_chunk = hits.split_off(before);
                hits.extend(of_chunk.into_iter().filter(|hit| !self.renewed.contains_key(hit)));
                hits.extend(
                    anew.filter(|(_, text)| question.scan.finds_in(text.as_ref())).map(|(place, _)| *place),
                );
                hits[before..].sort_unstable();
            }
            question.next += 1;
        }
        let of = self.pool.items.len();
        let done = question.next == self.pool.len();
        if done {
            let more = self.renewed.range(of..);
            hits.extend(
                more.filter(|(_, text)| question.scan.finds_in(text.as_ref())).map(|(place, _)| *place),
            );
        }
        if question.next == begin && question.is_told && !done {
            return false;
        }
        question.is_told = true;
        let read = self.pool.run(question.next).start;
        let found = Found { ticket: question.ticket, hits, read, of, passed: question.passed, done };
        let goes_on = !done && question.next > begin;
        if done {
            self.question = None;
        }
        (self.tell)(found);
        goes_on
    }

    fn renew(&mut self, item: Item) {
        let mut text = String::new();
        let text = Reader::new().fold(&item, &mut text).then_some(text);
        let items = self.pool.items.iter().chain(&self.more);
        let place = items.clone().position(|it| it.path == item.path).unwrap_or_else(|| {
            self.more.push(item);
            self.pool.items.len() + self.more.len() - 1
        });
        self.renewed.insert(place, text);
    }
}

/// Chunks up to which an answer from memory is one piece.
const MOST_CHUNKS: usize = 32;
