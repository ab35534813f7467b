//! What is written outside the journal, where the user says, and what came of it.

use std::path::PathBuf;

use crate::{
    core::carry::CarryForm,
    journal::{Item, Put},
};

/// Something to write outside the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carriage {
    /// What.
    pub load: Load,
    /// Where to.
    pub path: PathBuf,
    /// Whether it may take the place of what stands there.
    pub over: bool,
}

/// What is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Load {
    /// A note; a page of HTML if the name of its file ends so.
    Note(String),
    /// Entries.
    Entries {
        /// Which, the newest first.
        items: Vec<Item>,
        /// In which form.
        form: CarryForm,
        /// Whether what is private comes along.
        private: bool,
    },
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Whether it stands there.
    pub put: Put,
    /// How many files could not be read, and did not come along.
    pub unread: usize,
}
