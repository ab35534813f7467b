//! What one does to what stands in the journal, and what came of it.

use chrono::NaiveDate;

use super::Record;
use crate::{
    core::{due::Plan, problem::Problem},
    journal::{Binned, Item, Other, Resolution},
};

/// What to change in one entry. What stood `before` is said along, so that what another program wrote meanwhile stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A remark, by its day; one that is being written takes the place of what was written before.
    Remark {
        /// As it stands in the file; none if it is not there yet.
        before: Option<(NaiveDate, String)>,
        /// As it should stand there.
        now: (NaiveDate, String),
    },
    /// The words to find it by.
    Keywords {
        /// As they stood there.
        before: Vec<String>,
        /// As they should stand there.
        now: Vec<String>,
    },
    /// When to look back.
    Plan {
        /// As it stood there.
        before: Plan,
        /// As it should stand there.
        now: Plan,
    },
}

/// Something to do to what stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalWriting {
    /// Change one entry.
    Change(Item, Change),
    /// Move one to the bin.
    Delete(Item),
    /// Put one back from the bin.
    Restore(Binned),
    /// Remove for good what lies in the bin.
    EmptyBin,
    /// Make one of two versions.
    Resolve {
        /// The item of which there are two.
        item: Item,
        /// Where the other stands.
        other: Other,
        /// What becomes of them.
        resolution: Resolution,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalWritten {
    /// An entry was changed and says this now, or why not.
    Changed(Result<Box<Record>, Problem>),
    /// One lies in the bin, or why not.
    Deleted(Item, Result<Binned, Problem>),
    /// One was put back, or why not.
    Restored(Result<Box<Record>, Problem>),
    /// So many were removed for good; problems say which were not.
    BinEmptied(usize, Vec<Problem>),
    /// This became of two versions, or why not; the journal has to be read anew.
    Resolved(Resolution, Result<Item, Problem>),
}
