//! The folders of the journal, listed by name: no file is opened for a list.

use std::{
    cmp::Reverse,
    ffi::OsStr,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::{Item, Name, SessionItem, Shelf, trouble};
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

/// All drafts and entries, newest first; those whose name says no time come last.
pub(super) fn list(root: &Path) -> (Vec<Item>, Vec<Problem>) {
    let mut problems = vec![];
    let mut items = files(&root.join(DRAFTS), Shelf::Drafts, &mut problems);
    items.extend(entry_files(root, &mut problems));
    (newest_first(items), problems)
}

/// All drafts, newest first.
pub(super) fn drafts(root: &Path) -> (Vec<Item>, Vec<Problem>) {
    let mut problems = vec![];
    let items = files(&root.join(DRAFTS), Shelf::Drafts, &mut problems);
    (newest_first(items), problems)
}

/// All entries, newest first.
pub(super) fn finished(root: &Path) -> (Vec<Item>, Vec<Problem>) {
    let mut problems = vec![];
    let items = entry_files(root, &mut problems);
    (newest_first(items), problems)
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

fn newest_first(items: Vec<Item>) -> Vec<Item> {
    // The form of a name sorts as its time does; only whether it has that form is to be known.
    let mut items: Vec<_> = items.into_iter().map(|item| (item.name.begun().is_some(), item)).collect();
    items.sort_unstable_by(|(a_form, a), (b_form, b)| {
        (b_form, &b.name, b.shelf).cmp(&(a_form, &a.name, a.shelf)).then_with(|| a.path.cmp(&b.path))
    });
    items.into_iter().map(|(_, item)| item).collect()
}

/// The folders in which our temp files may lie.
pub(super) fn written(root: &Path) -> Vec<PathBuf> {
    let mut all = years(&root.join(ENTRIES), &mut vec![]);
    all.extend([DRAFTS, ENTRIES, CASES, PRECEDENTS, SESSIONS].map(|folder| root.join(folder)));
    all
}

/// The paths of the TOML files in a folder; a folder that is not there has none.
pub(super) fn toml_files(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let paths = entries(folder, problems).into_iter().map(|(path, _)| path);
    paths.filter(|path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))).collect()
}

fn entry_files(root: &Path, problems: &mut Vec<Problem>) -> Vec<Item> {
    let entries = root.join(ENTRIES);
    // A file that someone put beside the years is shown as well.
    let mut items = files(&entries, Shelf::Entries, problems);
    for year in years(&entries, problems) {
        items.extend(files(&year, Shelf::Entries, problems));
    }
    items
}

fn files(folder: &Path, shelf: Shelf, problems: &mut Vec<Problem>) -> Vec<Item> {
    let item = |path: PathBuf| Item { shelf, name: name_of(&path), path };
    toml_files(folder, problems).into_iter().map(item).collect()
}

fn name_of(path: &Path) -> Name {
    Name::new(path.file_stem().unwrap_or_default().to_string_lossy())
}

pub(super) fn years(entries_folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut years = vec![];
    // What cannot be listed was already said when the files beside the years were.
    for (path, kind) in entries(entries_folder, &mut vec![]) {
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
pub(super) fn entries(folder: &Path, problems: &mut Vec<Problem>) -> Vec<(PathBuf, fs::FileType)> {
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
