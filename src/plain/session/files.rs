//! Where sessions are kept. There is no way from here to anything that a person wrote for themselves.

use std::path::{Path, PathBuf};

use crate::{
    core::{problem::Problem, session::SessionRecord},
    journal::{Store, session_to_toml},
};

/// The files of sessions.
pub trait Sessions {
    /// The session that was not ended, if there is one: its file and what stands there.
    ///
    /// # Errors
    /// A file cannot be read.
    fn unfinished(&mut self) -> Result<Option<(PathBuf, SessionRecord)>, Problem>;

    /// Writes a session into its file, or into a new one, and says which.
    ///
    /// # Errors
    /// It could not be written.
    fn keep(&mut self, file: Option<&Path>, record: &SessionRecord) -> Result<PathBuf, Problem>;

    /// A session as it would stand in its file, for one that could not be written.
    fn as_text(&self, record: &SessionRecord) -> String;
}

/// The folder of sessions, and no other.
impl Sessions for Store {
    fn unfinished(&mut self) -> Result<Option<(PathBuf, SessionRecord)>, Problem> {
        let Some((item, _)) = self.unfinished_sessions().into_iter().next() else { return Ok(None) };
        let record = self.read_session(&item)?;
        Ok(Some((item.path, record)))
    }

    fn keep(&mut self, file: Option<&Path>, record: &SessionRecord) -> Result<PathBuf, Problem> {
        let items = self.sessions().0.into_iter();
        let item = file.and_then(|file| items.into_iter().find(|it| it.path == file));
        self.save_session(item.as_ref(), record).map(|saved| saved.item.path)
    }

    fn as_text(&self, record: &SessionRecord) -> String {
        session_to_toml(record)
    }
}
