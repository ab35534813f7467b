//! Saving after every answer, and knowing at the end whether anything is not on disk.

use chrono::{DateTime, Duration, FixedOffset};

use super::in_lines::InLines;
use crate::core::problem::Problem;

/// Up to so many bytes a text is saved with every line; a longer one at most once a second.
const EVERY_LINE: usize = 8192;

/// What came of saving.
pub(super) enum Kept<P> {
    /// There is nothing to say of it.
    Quietly,
    /// It goes on in this file: another program wrote in the one it had.
    Elsewhere(P),
    /// It was not saved, and that was not said yet.
    Not(Problem),
}

/// The file of what is being answered.
pub(super) struct Keeping<Q: InLines> {
    /// The file, once it exists.
    pub(super) item: Option<Q::File>,
    saved: Option<Q::Words>,
    at: Option<DateTime<FixedOffset>>,
    told: Option<Problem>,
}

impl<Q: InLines> Keeping<Q> {
    /// Of what begins, or of what goes on from its file.
    pub(super) fn new(file: Option<(Q::File, Q::Words)>) -> Self {
        let (item, saved) = file.unzip();
        Self { item, saved, at: None, told: None }
    }

    /// Saves what is not saved yet.
    pub(super) fn save(
        &mut self,
        place: &mut Q::Place,
        subject: &Q,
        now: DateTime<FixedOffset>,
    ) -> Kept<Q::File> {
        if self.is_saved(subject) {
            return Kept::Quietly;
        }
        let words = subject.words();
        match Q::save(place, self.item.as_ref(), &words) {
            Ok(item) => {
                let before = self.item.replace(item.clone());
                (self.saved, self.at, self.told) = (Some(words), Some(now), None);
                let is_same = before.is_none_or(|before| Q::path(&before) == Q::path(&item));
                if is_same { Kept::Quietly } else { Kept::Elsewhere(item) }
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
    pub(super) fn is_saved(&self, subject: &Q) -> bool {
        self.saved.as_ref() == Some(&subject.words()) || (self.item.is_none() && subject.is_blank())
    }
}

/// Whether a text of so many bytes, last saved at this moment, is saved now. A clock may be put back.
pub(super) fn is_time(last: Option<DateTime<FixedOffset>>, bytes: usize, now: DateTime<FixedOffset>) -> bool {
    bytes < EVERY_LINE || last.is_none_or(|at| (now - at).abs() >= Duration::seconds(1))
}
