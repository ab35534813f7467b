//! The user's own cases, `casussen/*.toml`: their texts, which the content part reads, and the one that is being
//! written.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::{Store, case_files, file, folders, make_and, stamp, trouble, write};
use crate::{
    content::{self, SourceFile},
    core::{problem::Problem, slug},
};

/// The file of an own case, as one who writes it knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseItem {
    /// Its name without `.toml`.
    pub slug: String,
    /// Its path.
    pub path: PathBuf,
    /// Whether a title gave it that name, or a person; else it takes one when one stops writing.
    pub is_named: bool,
    /// What it said when it was last read or written for who writes it. That the list of cases was read again since
    /// does not make anybody know what another program wrote meanwhile.
    seen: u64,
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
    /// The file of a case that was read just now.
    #[must_use]
    pub fn of(file: &SourceFile) -> Self {
        let is_named = !is_named_after(&file.slug, UNNAMED) || {
            let title = slug::of_title(&content::sketch(&file.text).title);
            !title.is_empty() && is_named_after(&file.slug, &title)
        };
        Self { slug: file.slug.clone(), path: file.path.clone(), is_named, seen: stamp(&file.text) }
    }

    fn on_disk(&self) -> OnDisk {
        if self.path.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            return OnDisk::Gone;
        }
        match file::text(&self.path, super::MOST_MEGABYTES) {
            Ok(text) if self.seen == stamp(&text) => OnDisk::AsSeen(text),
            _ => OnDisk::Changed,
        }
    }

    /// Removes it once its text stands elsewhere, if it is still what was last seen. If it cannot be removed it stays
    /// in the list: nothing is lost.
    fn remove_as_seen(&self) {
        if let OnDisk::AsSeen(_) = self.on_disk() {
            let _ = write::remove(&self.path);
        }
    }
}

impl Store {
    /// The texts of the own case files in `casussen/`; problems are files that cannot be read.
    #[must_use]
    pub fn own_cases(&self) -> (Vec<SourceFile>, Vec<Problem>) {
        case_files::below_root(&self.root, folders::CASES)
    }

    /// Writes an own case. The first time (`None`) makes a file, named `nieuwe-casus` until one stops writing; then it
    /// is named after the title. Later ones give that file back. If another program changed it since it was read or
    /// written for who writes it, ours goes to a new file beside it.
    ///
    /// # Errors
    /// Why it could not be written. What stood on disk stands there still.
    pub fn save_case(&mut self, item: Option<&CaseItem>, draft: &CaseDraft) -> Result<SavedCase, Problem> {
        self.take_lock()?;
        let has_name = draft.settled && !draft.slug.is_empty();
        let name = if has_name { &draft.slug } else { UNNAMED };
        let here = |item: CaseItem| SavedCase { item, aside: false };
        let Some(item) = item else {
            let item = create(&self.root.join(folders::CASES), name, &draft.text)?;
            return Ok(here(CaseItem { is_named: has_name, ..item }));
        };
        let folder = item.path.parent().unwrap_or(&self.root);
        let aside = || {
            let aside = create(folder, &item.slug, &draft.text)?;
            Ok(SavedCase { item: CaseItem { is_named: item.is_named, ..aside }, aside: true })
        };
        let mut saved = CaseItem { seen: stamp(&draft.text), ..item.clone() };
        match item.on_disk() {
            OnDisk::Gone if make_and(&item.path, |path| write::create(path, &draft.text))? => Ok(here(saved)),
            OnDisk::Changed | OnDisk::Gone => aside(),
            OnDisk::AsSeen(text) => {
                let takes_name = has_name && !item.is_named;
                saved.is_named |= takes_name;
                if takes_name
                    && !is_named_after(&item.slug, name)
                    && let Ok(named) = create(folder, name, &draft.text)
                {
                    item.remove_as_seen();
                    return Ok(here(named));
                }
                if text != draft.text {
                    make_and(&item.path, |path| write::replace(path, &draft.text))?;
                }
                Ok(here(saved))
            }
        }
    }
}

/// Writes under the first of `name`, `name-2` and so on that no file and no case of beraad has.
fn create(folder: &Path, name: &str, text: &str) -> Result<CaseItem, Problem> {
    let later = (2_u32..=MOST_OF_ONE_NAME).map(|number| format!("{name}-{number}"));
    for slug in std::iter::once(name.to_owned()).chain(later) {
        let path = folder.join(format!("{slug}.toml"));
        let free = !content::is_shipped(&slug) && path.symlink_metadata().is_err();
        if free && make_and(&path, |path| write::create(path, text))? {
            lay_schema(&folder.join(SCHEMA_FILE));
            return Ok(CaseItem { slug, path, is_named: true, seen: stamp(text) });
        }
    }
    Err(trouble::writing(folder, &ErrorKind::AlreadyExists.into()))
}

/// Whether a file got its name from this one, with numbers behind it where that was taken.
fn is_named_after(slug: &str, name: &str) -> bool {
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let rest = slug.strip_prefix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-') && rest.split('-').all(is_number))
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
