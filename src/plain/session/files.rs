//! Where sessions are kept. There is no way from here to anything that a person wrote for themselves.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use crate::{
    core::{precedent::Precedent, problem::Problem, session::SessionRecord},
    journal::{self, Store},
    shell::interrupted_session,
};

/// The files of sessions.
pub trait Sessions {
    /// The session that was interrupted a short while ago, if there is one: its file and what stands there.
    fn unfinished(&mut self, now: DateTime<FixedOffset>) -> Option<(PathBuf, SessionRecord)>;

    /// Writes a session into its file, or into a new one, and says which.
    ///
    /// # Errors
    /// It could not be written.
    fn keep(&mut self, file: Option<&Path>, record: &SessionRecord) -> Result<PathBuf, Problem>;

    /// Keeps a card of moresprudentie in a file of its own, and says which.
    ///
    /// # Errors
    /// It could not be written.
    fn keep_card(&mut self, card: &Precedent) -> Result<PathBuf, Problem>;

    /// A session as it would stand in its file, for one that could not be written.
    fn as_text(&self, record: &SessionRecord) -> String;
}

impl Sessions for Store {
    fn unfinished(&mut self, now: DateTime<FixedOffset>) -> Option<(PathBuf, SessionRecord)> {
        interrupted_session(self, now).map(|(item, record)| (item.path, record))
    }

    fn keep(&mut self, file: Option<&Path>, record: &SessionRecord) -> Result<PathBuf, Problem> {
        let (items, _) = if file.is_some() { self.sessions() } else { (vec![], vec![]) };
        let item = items.into_iter().find(|item| Some(item.path.as_path()) == file);
        self.save_session(item.as_ref(), record).map(|saved| saved.item.path)
    }

    fn keep_card(&mut self, card: &Precedent) -> Result<PathBuf, Problem> {
        self.save_precedent(card)
    }

    fn as_text(&self, record: &SessionRecord) -> String {
        journal::session_to_toml(record)
    }
}
