//! The user's own cases, `casussen/*.toml`: their texts, which the content part reads, and the one that is being
//! written.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::{Store, case_files, file, folders, make_and, stamp, trouble, write};
use crate::{
    content::{self, SourceFile},
    core::problem::Problem,
};

/// The file of an own case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaseItem {
    /// Its name without `.toml`.
    pub slug: String,
    /// Its path.
    pub path: PathBuf,
}

/// An own case to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDraft {
    /// The name that its title gives; empty as long as it gives none.
    pub slug: String,
    /// Its text.
    pub text: String,
    /// Whether one stops writing now. Until then a new file has no name of its own: half a title is none.
    pub settled: bool,
}

/// Where an own case was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedCase {
    /// Its file.
    pub item: CaseItem,
    /// Whether it is another one than before, because another program changed that one.
    pub aside: bool,
}

/// How a file stands on disk, beside what we last saw of it.
enum OnDisk {
    /// The same: its text.
    AsSeen(String),
    /// Another program wrote in it, or we never saw it.
    Changed,
    /// It is not there any more.
    Gone,
}

impl CaseItem {
    /// The file of a case that was read.
    #[must_use]
    pub fn of(file: &SourceFile) -> Self {
        Self { slug: file.slug.clone(), path: PathBuf::from(&file.path) }
    }

    /// Whether it was named before there was a title.
    #[must_use]
    pub fn is_unnamed(&self) -> bool {
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        self.slug.strip_prefix(UNNAMED).is_some_and(|rest| rest.split('-').all(number))
    }
}

impl Store {
    /// The texts of the own case files in `casussen/`; problems are files that cannot be read.
    #[must_use]
    pub fn own_cases(&self) -> (Vec<SourceFile>, Vec<Problem>) {
        let (cases, problems) = case_files::own(&self.root);
        for case in &cases {
            self.remember(&CaseItem::of(case).path, &case.text);
        }
        (cases, problems)
    }

    /// Writes an own case. The first time (`None`) makes a file, named `nieuwe-casus` until one stops writing; then it
    /// is named after the title. Later ones give that file back. If another program changed it since we last read or wrote it,
    /// ours goes to a new file beside it.
    ///
    /// # Errors
    /// Why it could not be written. What stood on disk stands there still.
    pub fn save_case(&mut self, item: Option<&CaseItem>, draft: &CaseDraft) -> Result<SavedCase, Problem> {
        self.take_lock()?;
        let name = if draft.slug.is_empty() || !draft.settled { UNNAMED } else { &draft.slug };
        let here = |item: CaseItem| SavedCase { item, aside: false };
        let aside = |item: CaseItem| SavedCase { item, aside: true };
        let Some(item) = item else { return self.create_case(name, &draft.text).map(here) };
        match self.case_on_disk(item) {
            OnDisk::Changed => self.create_case(&item.slug, &draft.text).map(aside),
            OnDisk::Gone => {
                if make_and(&item.path, |path| write::create(path, &draft.text))? {
                    self.remember(&item.path, &draft.text);
                    return Ok(here(item.clone()));
                }
                self.create_case(&item.slug, &draft.text).map(aside)
            }
            OnDisk::AsSeen(text) => {
                if item.is_unnamed()
                    && ![UNNAMED, &item.slug].contains(&name)
                    && let Ok(named) = self.create_case(name, &draft.text)
                {
                    self.remove_as_seen(item);
                    return Ok(here(named));
                }
                if text != draft.text {
                    make_and(&item.path, |path| write::replace(path, &draft.text))?;
                    self.remember(&item.path, &draft.text);
                }
                Ok(here(item.clone()))
            }
        }
    }

    /// Writes under the first of `name`, `name-2` and so on that no file and no case of beraad has.
    fn create_case(&self, name: &str, text: &str) -> Result<CaseItem, Problem> {
        let folder = self.root.join(folders::CASES);
        let later = (2_u32..=MOST_OF_ONE_NAME).map(|number| format!("{name}-{number}"));
        for slug in std::iter::once(name.to_owned()).chain(later) {
            let path = folder.join(format!("{slug}.toml"));
            let free = !content::is_shipped(&slug) && path.symlink_metadata().is_err();
            if free && make_and(&path, |path| write::create(path, text))? {
                self.remember(&path, text);
                lay_schema(&folder.join(SCHEMA_FILE));
                return Ok(CaseItem { slug, path });
            }
        }
        Err(trouble::writing(&folder, &ErrorKind::AlreadyExists.into()))
    }

    /// Removes a file whose text stands elsewhere now, if it is still what we last saw. If it cannot be removed it
    /// stays in the list: nothing is lost.
    fn remove_as_seen(&self, item: &CaseItem) {
        if let OnDisk::AsSeen(_) = self.case_on_disk(item) {
            let _ = write::remove(&item.path);
        }
    }

    fn case_on_disk(&self, item: &CaseItem) -> OnDisk {
        if item.path.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            return OnDisk::Gone;
        }
        match file::text(&item.path, super::MOST_MEGABYTES) {
            Ok(text) if self.last_seen(&item.path) == Some(stamp(&text)) => OnDisk::AsSeen(text),
            _ => OnDisk::Changed,
        }
    }
}

/// Puts the schema beside the cases, by which an editor completes and checks them. It is a help: if it cannot be
/// written, the case can.
fn lay_schema(path: &Path) {
    let same = || file::text(path, super::MOST_MEGABYTES).is_ok_and(|text| text == content::CASE_SCHEMA);
    if !same() {
        let _ = write::replace(path, content::CASE_SCHEMA);
    }
}

/// The name of the schema, as the first line of a case says it.
const SCHEMA_FILE: &str = "casus.schema.json";

/// The name of a case that has no title yet.
const UNNAMED: &str = "nieuwe-casus";

/// How many files of one name there may be.
const MOST_OF_ONE_NAME: u32 = 10_000;
