//! What is looked for in the journal, what was found so far, and where in each file the words stand.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::{
    app::{event::Effect, world::World},
    core::{excerpt::Excerpt, search::Query},
    journal::{Item, search::Found},
};

/// A search in the journal.
#[derive(Clone, Debug, Default)]
pub(super) struct Finding {
    query: Option<Query>,
    /// The number of the question; of older ones nothing is taken in.
    ticket: u64,
    /// The number of the question to which what was found belongs.
    answered: u64,
    /// Places of the entries that were found, in order.
    entries: Vec<usize>,
    drafts: HashSet<Item>,
    excerpts: HashMap<Item, Option<Excerpt>>,
    progress: Progress,
    /// What the journal was when its texts were handed over to be searched.
    of: Option<u64>,
}

/// How far a search is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Progress {
    /// How many files were searched.
    pub read: usize,
    /// How many there are.
    pub of: usize,
    /// How many could not be searched.
    pub passed: usize,
    /// Whether that were all.
    pub done: bool,
}

impl Finding {
    /// What is looked for.
    #[must_use]
    pub(super) fn query(&self) -> Option<&Query> {
        self.query.as_ref()
    }

    /// Whether anything was looked for, so that texts are in memory.
    #[must_use]
    pub(super) fn has_begun(&self) -> bool {
        self.of.is_some()
    }

    /// The places of the entries that were found, in order; none if nothing is looked for.
    #[must_use]
    pub(super) fn entries(&self) -> Option<&[usize]> {
        self.query.as_ref().map(|_| &*self.entries)
    }

    /// Whether a draft was found; if nothing is looked for, any is.
    #[must_use]
    pub(super) fn holds(&self, draft: &Item) -> bool {
        self.query.is_none() || self.drafts.contains(draft)
    }

    /// How far the search is.
    #[must_use]
    pub(super) fn progress(&self) -> Progress {
        self.progress
    }

    /// Where in a file the words stand, once that was read.
    #[must_use]
    pub(super) fn excerpt(&self, item: &Item) -> Option<&Excerpt> {
        self.excerpts.get(item)?.as_ref()
    }

    /// Whether it is not known yet where in this file the words stand.
    #[must_use]
    pub(super) fn lacks(&self, item: &Item) -> bool {
        self.query.is_some() && self.answered == self.ticket && !self.excerpts.contains_key(item)
    }

    /// Looks for something else. What was found before stays in sight until the first piece of the answer comes.
    pub(super) fn look_for(&mut self, query: Query, world: &World) -> Option<Effect> {
        self.ticket += 1;
        if query.is_empty() {
            self.query = None;
            return self.has_begun().then_some(Effect::StopLooking);
        }
        let version = world.entries.version();
        // What was written or taken away since: the texts are read anew.
        let items = (self.of != Some(version)).then(|| {
            let drafts = world.drafts.iter().map(|draft| draft.item.clone());
            drafts.chain(world.entries.rows().iter().map(|row| row.item.clone())).collect()
        });
        self.of = Some(version);
        self.query = Some(query.clone());
        Some(Effect::LookFor { ticket: self.ticket, query, items })
    }

    /// Takes in a piece of an answer; false if it is not the answer to what is looked for now.
    pub(super) fn take_in(&mut self, list: &Arc<[Item]>, found: &Found, world: &World) -> bool {
        if found.ticket != self.ticket || self.query.is_none() {
            return false;
        }
        if self.answered != self.ticket {
            self.answered = self.ticket;
            self.entries.clear();
            self.drafts.clear();
            self.excerpts.clear();
        }
        let drafts = world.drafts.len();
        let rows = world.entries.rows();
        for hit in &found.hits {
            let Some(item) = list.get(*hit) else { continue };
            // Mostly it stands where it stood when the search began.
            let there =
                hit.checked_sub(drafts).filter(|it| rows.get(*it).is_some_and(|row| row.item == *item));
            match there.or_else(|| world.entries.place(item)) {
                Some(place) => self.entries.push(place),
                None => {
                    self.drafts.insert(item.clone());
                }
            }
        }
        if !self.entries.is_sorted() {
            self.entries.sort_unstable();
            self.entries.dedup();
        }
        let Found { read, of, passed, done, .. } = *found;
        self.progress = Progress { read, of, passed, done };
        true
    }

    /// Takes in where the words stand.
    pub(super) fn show(&mut self, query: &Query, excerpts: Vec<(Item, Option<Excerpt>)>) {
        if self.query.as_ref() == Some(query) {
            self.excerpts.extend(excerpts);
        }
    }
}
