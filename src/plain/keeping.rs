//! Saving the draft after every answer, and knowing at the end whether anything is not on disk.

use chrono::{DateTime, Duration, FixedOffset};

use crate::{
    core::{entry::Entry, problem::Problem},
    journal::{Item, Store},
};

/// Up to so many bytes a text is saved with every line; a longer one at most once a second.
const EVERY_LINE: usize = 65_536;

/// The draft of one walk.
#[derive(Default)]
pub(super) struct Keeping {
    /// The draft, once it exists.
    pub(super) item: Option<Item>,
    saved: Option<Entry>,
    at: Option<DateTime<FixedOffset>>,
    told: Option<Problem>,
}

impl Keeping {
    /// Of a walk that begins, or of one that goes on from its draft.
    pub(super) fn new(draft: Option<(Item, Entry)>) -> Self {
        let (item, saved) = draft.unzip();
        Self { item, saved, ..Self::default() }
    }

    /// Saves what is not saved yet. Gives what is wrong, unless that was just said.
    pub(super) fn save(
        &mut self,
        store: &mut Store,
        entry: &Entry,
        now: DateTime<FixedOffset>,
    ) -> Option<Problem> {
        if self.is_saved(entry) {
            return None;
        }
        match store.save_draft(self.item.as_ref(), entry) {
            Ok(item) => {
                (self.item, self.saved, self.at, self.told) =
                    (Some(item), Some(entry.clone()), Some(now), None);
                None
            }
            Err(problem) if self.told.as_ref() == Some(&problem) => None,
            Err(problem) => {
                self.told = Some(problem.clone());
                Some(problem)
            }
        }
    }

    /// Whether a text of so many bytes is saved now, in the middle of it.
    pub(super) fn is_time(&self, bytes: usize, now: DateTime<FixedOffset>) -> bool {
        bytes < EVERY_LINE || self.at.is_none_or(|at| now - at >= Duration::seconds(1))
    }

    /// Whether everything that was written is on disk.
    pub(super) fn is_saved(&self, entry: &Entry) -> bool {
        self.saved.as_ref() == Some(entry) || (self.item.is_none() && entry.is_blank())
    }
}
