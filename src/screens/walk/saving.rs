//! What is saved of a walk: its draft, the entry that it becomes, or the look-back on that entry.

use chrono::{DateTime, FixedOffset};

use super::WalkScreen;
use crate::{
    app::event::{Effect, Record, Unsaved, Writing},
    core::entry::{Entry, LookBack},
    journal::Item,
    phrases::say,
    screens::saving::{Keeps, Saving},
};

/// Where the words of a walk stand.
#[derive(Clone, Debug)]
pub(super) struct Shelved {
    /// Its file, if it has one yet.
    pub(super) item: Option<Item>,
    /// The look-back as it stands in the file of the entry.
    pub(super) look_back: Option<LookBack>,
}

impl Keeps for WalkScreen {
    fn saving(&self) -> &Saving {
        &self.saving
    }

    fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    fn is_worth_keeping(&self) -> bool {
        self.has_file() || !self.walk().entry.is_blank()
    }

    fn writing(&self) -> Option<Effect> {
        let (item, entry) = (self.shelved.item.clone(), Box::new(self.walk().entry.clone()));
        Some(Effect::Write(if self.looks_back() {
            Writing::LookBack { item: item?, before: self.shelved.look_back.clone(), entry }
        } else {
            Writing::Draft { item, entry }
        }))
    }

    fn words(&self) -> Unsaved {
        Unsaved::Entry(Box::new(self.walk().entry.clone()))
    }

    fn goodbye(&self) -> Option<String> {
        (!self.looks_back() && !self.walk().entry.is_blank()).then(|| say("tot-later"))
    }
}

impl WalkScreen {
    /// Whether this walk has a file already.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.shelved.item.is_some()
    }

    /// The draft was saved as this file. Gives the file that it was before, and what was saved.
    pub fn saved(&mut self, item: &Item, now: DateTime<FixedOffset>) -> (Option<Item>, Entry) {
        self.saving.done(now);
        (self.shelved.item.replace(item.clone()), self.walk().entry.clone())
    }

    /// The look-back was saved.
    pub fn looked_back(&mut self, now: DateTime<FixedOffset>) -> Option<Record> {
        self.saving.done(now);
        self.shelved.look_back = self.walk().entry.look_backs.last().cloned();
        Some(Record { item: self.shelved.item.clone()?, read: Ok(self.walk().entry.clone()) })
    }

    /// Finishes the walk, which then belongs in the journal.
    pub(super) fn finish(&mut self, now: DateTime<FixedOffset>) -> Effect {
        self.saving.begin();
        let entry = Box::new(self.walk().clone().finish(now));
        Effect::Write(Writing::Finished { draft: self.shelved.item.clone(), entry })
    }

    /// The walk was finished: its draft is gone.
    pub fn finished(&mut self) -> Option<Item> {
        self.saving.end();
        self.shelved.item.take()
    }
}
