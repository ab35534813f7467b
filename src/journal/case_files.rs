//! The files of cases and cards: those of the user below a folder, and those that a writer names.

use std::{
    io::{Error, ErrorKind},
    path::{Path, PathBuf},
};

use walkdir::{DirEntry, WalkDir};

use super::{file, trouble};
use crate::{
    content::SourceFile,
    core::problem::Problem,
    phrases::{say, say_with},
};

/// The texts of the TOML files below a folder of the data folder, in the order of their paths, and what is wrong with
/// those that cannot be read.
pub(super) fn below_root(root: &Path, folder: &str) -> (Vec<SourceFile>, Vec<Problem>) {
    let folder = root.join(folder);
    if !is_there(&folder) {
        return (vec![], vec![]);
    }
    let mut problems = vec![];
    let files = if folder.is_dir() { below(&folder, &mut problems) } else { vec![folder] };
    (texts(files, &mut problems), problems)
}

/// The texts of the case files that these paths name: a file is one, and of a folder every TOML file below it; one
/// without any is a problem. Hidden files and folders are passed over.
#[must_use]
pub fn case_files(paths: &[PathBuf]) -> (Vec<SourceFile>, Vec<Problem>) {
    let (mut cases, mut problems) = (vec![], vec![]);
    for path in paths {
        let told = problems.len();
        let files = if path.is_dir() { below(path, &mut problems) } else { vec![path.clone()] };
        if files.is_empty() && problems.len() == told {
            let what = say_with("bestand-map-leeg", &[("naam", path.display().to_string().into())]);
            problems.push(Problem::new(what, say("bestand-map-leeg-raad")));
        }
        cases.extend(texts(files, &mut problems));
    }
    (cases, problems)
}

fn texts(files: Vec<PathBuf>, problems: &mut Vec<Problem>) -> Vec<SourceFile> {
    let mut cases = vec![];
    for path in files {
        match file::text(&path, MOST_MEGABYTES) {
            Ok(text) => {
                let slug = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                cases.push(SourceFile { path, slug, text });
            }
            Err(problem) => problems.push(problem),
        }
    }
    cases
}

/// Whether there is a file or folder by this path.
#[must_use]
pub fn is_there(path: &Path) -> bool {
    path.exists() || path.is_symlink()
}

/// Every TOML file below a folder, links followed, in the order of their paths.
fn below(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut files = vec![];
    let mut walk = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    while let Some(found) = walk.next() {
        match found {
            Ok(entry) if is_hidden(&entry) => skip(&entry, &mut walk),
            Ok(entry) if entry.depth() > 0 && is_toml(entry.path()) => {
                // A folder by such a name is told of, for a file was meant.
                skip(&entry, &mut walk);
                files.push(entry.into_path());
            }
            Ok(_) => {}
            Err(error) => problems.extend(trouble_of(&error)),
        }
    }
    files
}

fn skip(entry: &DirEntry, walk: &mut walkdir::IntoIter) {
    if entry.file_type().is_dir() {
        walk.skip_current_dir();
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))
}

/// What cannot be looked into. A link to nowhere only matters where a case was meant.
fn trouble_of(error: &walkdir::Error) -> Option<Problem> {
    let path = error.path().unwrap_or(Path::new(""));
    if error.loop_ancestor().is_some() {
        return Some(trouble::ring(path));
    }
    let nowhere = error.io_error().is_some_and(|error| error.kind() == ErrorKind::NotFound);
    if nowhere && !is_toml(path) {
        return None;
    }
    let code = error.io_error().and_then(Error::raw_os_error);
    let error = code.map_or_else(|| Error::from(ErrorKind::Other), Error::from_raw_os_error);
    Some(trouble::reading(path, &error))
}

/// A case is a page; what is this large is something else.
const MOST_MEGABYTES: u64 = 10;
