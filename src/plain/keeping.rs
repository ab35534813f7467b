//! Saving the draft after every answer, and knowing at the end whether anything is not on disk.

use chrono::{DateTime, Duration, FixedOffset};

use crate::{
    core::{entry::Entry, problem::Problem},
    journal::{Item, Store},
};

/// Up to so many bytes a text is saved with every line; a longer one at most once a second.
const EVERY_LINE: usize = 8192;

/// What came of saving.
pub(super) enum Kept {
    /// There is nothing to say of it.
    Quietly,
    /// The draft goes on as this file: another program wrote in the one it had.
    Elsewhere(Item),
    /// It was not saved, and that was not said yet.
    Not(Problem),
}

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

    /// Saves what is not saved yet.
    pub(super) fn save(&mut self, store: &mut Store, entry: &Entry, now: DateTime<FixedOffset>) -> Kept {
        if self.is_saved(entry) {
            return Kept::Quietly;
        }
        match store.save_draft(self.item.as_ref(), entry) {
            Ok(item) => {
                let before = self.item.replace(item.clone());
                (self.saved, self.at, self.told) = (Some(entry.clone()), Some(now), None);
                if before.is_none_or(|before| before == item) { Kept::Quietly } else { Kept::Elsewhere(item) }
            }
            Err(problem) if self.told.as_ref() == Some(&problem) => Kept::Quietly,
            Err(problem) => {
                self.told = Some(problem.clone());
                Kept::Not(problem)
            }
        }
    }

    /// Whether a text of so many bytes is saved now, in the middle of it.
    pub(super) fn is_time(&self, bytes: usize, now: DateTime<FixedOffset>) -> bool {
        is_time(self.at, bytes, now)
    }

    /// Whether everything that was written is on disk.
    pub(super) fn is_saved(&self, entry: &Entry) -> bool {
        self.saved.as_ref() == Some(entry) || (self.item.is_none() && entry.is_blank())
    }
}

/// Whether a text of so many bytes, last saved at this moment, is saved now. A clock may be put back.
pub(super) fn is_time(last: Option<DateTime<FixedOffset>>, bytes: usize, now: DateTime<FixedOffset>) -> bool {
    bytes < EVERY_LINE || last.is_none_or(|at| (now - at).abs() >= Duration::seconds(1))
}
