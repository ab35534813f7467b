//! The sessions with a team, `sessies/*.toml`. Nothing that a person wrote for themselves comes near them: neither
//! here nor in what is read.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;

use super::{
    MOST_MEGABYTES, Name, Store, file, folders, make_and,
    place::{self, Source},
    session_format, stamp, trouble, write,
};
use crate::core::{problem::Problem, session::SessionRecord};

/// The file of a session, by name only: nothing is opened for a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SessionItem {
    /// Its name.
    pub name: Name,
    /// Its path.
    pub path: PathBuf,
}

/// Where a session was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSession {
    /// Its file.
    pub item: SessionItem,
    /// Whether it is another one than before, because another program changed that one.
    pub aside: bool,
}

impl Store {
    /// All sessions, newest first, by name only; problems are folders that cannot be read.
    #[must_use]
    pub fn sessions(&self) -> (Vec<SessionItem>, Vec<Problem>) {
        folders::sessions(&self.root)
    }

    /// Reads one to go on with it: what it says now may be overwritten by [`Store::save_session`].
    ///
    /// # Errors
    /// What is wrong with the file, with its line. The file itself is never moved or changed.
    pub fn read_session(&self, item: &SessionItem) -> Result<SessionRecord, Problem> {
        let (text, record) = open(item)?;
        self.remember(&item.path, &text);
        Ok(record)
    }

    /// The newest sessions that are not finished; those that cannot be read are passed over. Before one goes on with
    /// one of them one reads it with [`Store::read_session`].
    #[must_use]
    pub fn unfinished_sessions(&self) -> Vec<(SessionItem, SessionRecord)> {
        unfinished_sessions(&self.root)
    }

    /// Saves a session. The first save (`None`) makes a name; later ones give the item back. If another program
    /// changed the file since we last read or wrote it, ours goes to a new file beside it.
    ///
    /// # Errors
    /// Why it could not be written. What stood on disk stands there still.
    pub fn save_session(
        &mut self,
        item: Option<&SessionItem>,
        record: &SessionRecord,
    ) -> Result<SavedSession, Problem> {
        self.take_lock()?;
        if let Some(item) = item
            && let Some(text) = self.save_session_over(item, record)?
        {
            self.remember(&item.path, &text);
            return Ok(SavedSession { item: item.clone(), aside: false });
        }
        let text = session_format::to_toml(record);
        let parts = record.parts();
        let folder = self.root.join(folders::SESSIONS);
        for name in Name::of_session(parts.begun, parts.case.as_deref()) {
            let path = folder.join(format!("{}.toml", name.as_str()));
            if path.symlink_metadata().is_err() && make_and(&path, |path| write::create(path, &text))? {
                self.remember(&path, &text);
                return Ok(SavedSession { item: SessionItem { name, path }, aside: item.is_some() });
            }
        }
        Err(trouble::writing(&folder, &ErrorKind::AlreadyExists.into()))
    }

    /// Writes what came of the afspraken into the file of a session, keeping its comments and unknown keys. It takes
    /// the place of what was written on the same day if that is `before`, as it was read or written by who writes it;
    /// else it comes after it, so that no words are lost. Gives back what stands in the file now.
    ///
    /// # Errors
    /// Why it could not be written; the file then stays as it was.
    pub fn write_session_look_back(
        &mut self,
        item: &SessionItem,
        before: Option<&str>,
        on: NaiveDate,
        words: &str,
    ) -> Result<SessionRecord, Problem> {
        self.take_lock()?;
        let (text, old) = open(item)?;
        let words = match old.look_back_of(on) {
            Some(standing) if Some(standing) != before && !words.contains(standing) => {
                format!("{standing}\n\n{words}")
            }
            _ => words.to_owned(),
        };
        let new = old.clone().looked_back(on, words);
        if new != old {
            let merged = merge(item, &text, &old, &new).map_err(|it| it.at(place::file(&item.path)))?;
            make_and(&item.path, |path| write::replace(path, &merged))?;
            self.remember(&item.path, &merged);
        }
        Ok(new)
    }

    /// Takes out of the file of a session that was never closed what was not to be kept. A file that a person changed
    /// stays as it is: what stands there is theirs.
    ///
    /// # Errors
    /// Why it could not be read or written. What stood on disk stands there still.
    pub fn strip_session(&mut self, item: &SessionItem) -> Result<(), Problem> {
        self.take_lock()?;
        let (text, record) = open(item)?;
        let is_ours = session_format::to_toml(&record) == text;
        let Some(left) = record.left_open().filter(|_| is_ours) else { return Ok(()) };
        let text = session_format::to_toml(&left);
        make_and(&item.path, |path| write::replace(path, &text))
    }

    /// Saves under the name that a session has, and gives the text; none if what stands there is not what we last saw.
    fn save_session_over(
        &self,
        item: &SessionItem,
        record: &SessionRecord,
    ) -> Result<Option<String>, Problem> {
        if item.path.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            let text = session_format::to_toml(record);
            return Ok(make_and(&item.path, |path| write::create(path, &text))?.then_some(text));
        }
        let Ok((text, old)) = open(item) else { return Ok(None) };
        if self.last_seen(&item.path) != Some(stamp(&text)) {
            return Ok(None);
        }
        let Ok(merged) = merge(item, &text, &old, record) else { return Ok(None) };
        if merged != text {
            make_and(&item.path, |path| write::replace(path, &merged))?;
        }
        Ok(Some(merged))
    }
}

/// All sessions in a data folder, newest first, as [`Store::sessions`] gives them; for a thread of its own.
#[must_use]
pub fn sessions(root: &Path) -> (Vec<SessionItem>, Vec<Problem>) {
    folders::sessions(root)
}

/// Reads one without a store, to look at it.
///
/// # Errors
/// What is wrong with the file, with its line.
pub fn read_session(item: &SessionItem) -> Result<SessionRecord, Problem> {
    open(item).map(|(_, record)| record)
}

/// The newest sessions in a data folder that are not finished.
#[must_use]
pub fn unfinished_sessions(root: &Path) -> Vec<(SessionItem, SessionRecord)> {
    let newest = folders::sessions(root).0.into_iter().take(MOST_LOOKED_AT);
    let read = newest.filter_map(|item| read_session(&item).ok().map(|record| (item, record)));
    read.filter(|(_, record)| record.parts().finished.is_none()).collect()
}

fn open(item: &SessionItem) -> Result<(String, SessionRecord), Problem> {
    let text = file::text(&item.path, MOST_MEGABYTES)?;
    let record = session_format::record(Source { path: &item.path, text: &text }, item.name.begun())?;
    Ok((text, record))
}

fn merge(
    item: &SessionItem,
    text: &str,
    old: &SessionRecord,
    new: &SessionRecord,
) -> Result<String, Problem> {
    session_format::merge(Source { path: &item.path, text }, old, new)
}

/// How many of the newest sessions are opened to see whether they are finished: nobody goes on with one of long ago.
const MOST_LOOKED_AT: usize = 20;
