//! What is saved of an addition: a change in the file of its entry.

use chrono::{DateTime, FixedOffset};

use super::{AdditionScreen, Before};
use crate::{
    app::event::{Change, Effect, JournalWriting, Unsaved, Writing},
    core::{addition::AdditionQuestion, entry::Entry},
    journal::Item,
    phrases::say,
    screens::saving::{Keeps, Saving},
};

impl Keeps for AdditionScreen {
    fn saving(&self) -> &Saving {
        &self.saving
    }

    fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    fn is_worth_keeping(&self) -> bool {
        self.change().is_some()
    }

    fn writing(&self) -> Option<Effect> {
        let change = JournalWriting::Change(self.item.clone(), self.change()?);
        Some(Effect::Write(Writing::Journal(change)))
    }

    fn words(&self) -> Unsaved {
        let addition = &self.answering.subject;
        let mut entry = addition.entry.clone();
        match addition.what() {
            AdditionQuestion::Remark => entry.remarks.push(addition.remark()),
            AdditionQuestion::Keywords => entry.keywords = addition.keywords(),
            AdditionQuestion::LookBackDay => {
                entry.plan = addition.plan(&say("terugkijken-nooit")).unwrap_or(entry.plan);
            }
        }
        Unsaved::Entry(Box::new(entry))
    }

    fn goodbye(&self) -> Option<String> {
        None
    }
}

impl AdditionScreen {
    /// The entry was changed and says this now; true if it was by what is written here.
    pub fn saved(&mut self, item: &Item, entry: &Entry, now: DateTime<FixedOffset>) -> bool {
        if *item != self.item || !self.saving.is_under_way() {
            return false;
        }
        self.saving.done(now);
        self.before = Before::of(entry, self.answering.subject.remark().0);
        true
    }

    /// What is not in the file as it is written here; none if nothing is, or if it is no day.
    fn change(&self) -> Option<Change> {
        let addition = &self.answering.subject;
        Some(match addition.what() {
            AdditionQuestion::Remark => {
                let (before, now) = (self.before.remark.clone(), addition.remark());
                let is_new = before.as_ref().map_or(!now.1.trim().is_empty(), |before| *before != now);
                is_new.then_some(Change::Remark { before, now })?
            }
            AdditionQuestion::Keywords => {
                let (before, now) = (self.before.keywords.clone(), addition.keywords());
                (before != now).then_some(Change::Keywords { before, now })?
            }
            AdditionQuestion::LookBackDay => {
                let (before, now) = (self.before.plan, addition.plan(&say("terugkijken-nooit"))?);
                (before != now).then_some(Change::Plan { before, now })?
            }
        })
    }
}
