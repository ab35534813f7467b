//! The folders of the journal, listed by name: no file is opened for a list.

use std::{
    cmp::Reverse,
    ffi::OsStr,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::{
    Item, Name, SessionItem, Shelf,
    copies::{self, Copied},
    trouble,
};
use crate::core::problem::Problem;

/// The folder of the unfinished walks.
pub(super) const DRAFTS: &str = "concepten";
/// The folder of the finished ones, with a folder for each year.
pub(super) const ENTRIES: &str = "dagboek";
/// The folder of the user's own cases.
pub(super) const CASES: &str = "casussen";
/// The folder of the cards of moresprudentie.
pub(super) const PRECEDENTS: &str = "moresprudentie";
/// The folder of the sessions with a team.
pub(super) const SESSIONS: &str = "sessies";

/// What a look at the folders gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The items, newest first; those whose name says no time come last.
    pub items: Vec<Item>,
    /// The copies that other programs left beside them, in no order.
    pub copies: Vec<Copied>,
    /// Folders that cannot be read.
    pub problems: Vec<Problem>,
}

impl Listed {
    fn of(folders: Vec<(Vec<Item>, Vec<Copied>)>, problems: Vec<Problem>) -> Self {
        let (items, copies): (Vec<_>, Vec<_>) = folders.into_iter().unzip();
        let items = newest_first(items.into_iter().flatten().collect());
        Self { items, copies: copies.into_iter().flatten().collect(), problems }
    }
}

/// All drafts and entries.
pub(super) fn list(root: &Path) -> Listed {
    let mut problems = vec![];
    let mut folders = vec![draft_files(root, &mut problems)];
    folders.extend(entry_folders(root, &mut problems));
    Listed::of(folders, problems)
}

/// All drafts.
pub(super) fn drafts(root: &Path) -> Listed {
    let mut problems = vec![];
    let files = draft_files(root, &mut problems);
    Listed::of(vec![files], problems)
}

/// All entries.
pub(super) fn finished(root: &Path) -> Listed {
    let mut problems = vec![];
    let folders = entry_folders(root, &mut problems);
    Listed::of(folders, problems)
}

/// All sessions, newest first.
pub(super) fn sessions(root: &Path) -> (Vec<SessionItem>, Vec<Problem>) {
    let mut problems = vec![];
    let item = |path: PathBuf| SessionItem { name: name_of(&path), path };
    let mut items: Vec<_> = toml_files(&root.join(SESSIONS), &mut problems).into_iter().map(item).collect();
    items.sort_by_cached_key(|item| {
        let in_time = item.name.begun().map(|_| item.name.clone());
        (Reverse((in_time, item.name.clone())), item.path.clone())
    });
    (items, problems)
}

/// Whether there is anything where the entries lie, if only something that is wrong.
pub(super) fn has_entries(root: &Path) -> bool {
    match fs::read_dir(root.join(ENTRIES)) {
        Ok(mut found) => found.next().is_some(),
        Err(error) => error.kind() != ErrorKind::NotFound || root.join(ENTRIES).is_symlink(),
    }
}

/// Newest first; those whose name says no time come last.
pub(super) fn newest_first(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_unstable_by(Item::newest_first);
    items
}

/// The folders in which our temp files may lie, apart from those of the years, which may be large.
pub(super) fn small(root: &Path) -> [PathBuf; 5] {
    [DRAFTS, ENTRIES, CASES, PRECEDENTS, SESSIONS].map(|folder| root.join(folder))
}

/// The folders of the years.
pub(super) fn all_years(root: &Path) -> Vec<PathBuf> {
    years(&root.join(ENTRIES), &mut vec![])
}

/// The paths of the TOML files in a folder; a folder that is not there has none.
pub(super) fn toml_files(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let paths = contents(folder, problems).into_iter().map(|(path, _)| path);
    paths.filter(|path| is_toml(path)).collect()
}

/// Whether a name ends as those of our files do.
pub(super) fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))
}

/// The item at this path.
pub(super) fn item(shelf: Shelf, path: PathBuf) -> Item {
    Item { shelf, name: name_of(&path), path }
}

/// What lies beside the years, where a person may have put it, and in each of them.
fn entry_folders(root: &Path, problems: &mut Vec<Problem>) -> Vec<(Vec<Item>, Vec<Copied>)> {
    let folder = root.join(ENTRIES);
    let mut all = vec![copies::apart(files(&folder, Shelf::Entries, problems))];
    for year in years(&folder, problems) {
        all.push(copies::apart(files(&year, Shelf::Entries, problems)));
    }
    all
}

fn draft_files(root: &Path, problems: &mut Vec<Problem>) -> (Vec<Item>, Vec<Copied>) {
    copies::apart(files(&root.join(DRAFTS), Shelf::Drafts, problems))
}

fn files(folder: &Path, shelf: Shelf, problems: &mut Vec<Problem>) -> Vec<Item> {
    toml_files(folder, problems).into_iter().map(|path| item(shelf, path)).collect()
}

fn name_of(path: &Path) -> Name {
    Name::new(path.file_stem().unwrap_or_default().to_string_lossy())
}

pub(super) fn years(entries_folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut years = vec![];
    // What cannot be listed was already said when the files beside the years were.
    for (path, kind) in contents(entries_folder, &mut vec![]) {
        if path.extension() == Some(OsStr::new("toml")) {
            continue;
        }
        if kind.is_dir() {
            years.push(path);
        } else if kind.is_symlink() {
            match fs::canonicalize(&path) {
                Ok(real) if fs::canonicalize(entries_folder).is_ok_and(|it| it.starts_with(&real)) => {
                    problems.push(trouble::ring(&path));
                }
                Ok(real) if real.is_dir() => years.push(path),
                Ok(_) => {}
                Err(error) => problems.push(trouble::reading(&path, &error)),
            }
        }
    }
    years
}

/// What a folder holds, apart from what is hidden.
pub(super) fn contents(folder: &Path, problems: &mut Vec<Problem>) -> Vec<(PathBuf, fs::FileType)> {
    let found = match fs::read_dir(folder) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound && !folder.is_symlink() => return vec![],
        Err(error) => {
            problems.push(trouble::reading(folder, &error));
            return vec![];
        }
    };
    let mut all = vec![];
    for item in found {
        match item.and_then(|item| Ok((item.file_name(), item.path(), item.file_type()?))) {
            Ok((name, path, kind)) if !name.as_encoded_bytes().starts_with(b".") => all.push((path, kind)),
            Ok(_) => {}
            Err(error) => {
                problems.push(trouble::reading(folder, &error));
                break;
            }
        }
    }
    all
}
