//! Where sessions are kept. There is no way from here to anything that a person wrote for themselves.

use std::path::{Path, PathBuf};

use crate::{
    core::{problem::Problem, session::SessionRecord},
    journal::Store,
    phrases::say,
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

/// As long as sessions have no files.
impl Sessions for Store {
    fn unfinished(&mut self) -> Result<Option<(PathBuf, SessionRecord)>, Problem> {
        Ok(None)
    }

    fn keep(&mut self, _: Option<&Path>, _: &SessionRecord) -> Result<PathBuf, Problem> {
        Err(Problem::new(say("team-nog-niet"), say("team-nog-niet-doe")))
    }

    fn as_text(&self, record: &SessionRecord) -> String {
        let mut notes = record.parts().notes.clone();
        let texts: Vec<String> =
            notes.texts_mut().filter(|it| !it.trim().is_empty()).map(|it| it.clone()).collect();
        texts.join("\n")
    }
}
