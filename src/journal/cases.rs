//! The user's own cases: the texts of `casussen/*.toml`, which the content part reads.

use std::path::Path;

use super::{file, folders};
use crate::{content::SourceFile, core::problem::Problem};

/// The texts, in the order of their names, and what is wrong with the files that have none.
pub(super) fn read(root: &Path) -> (Vec<SourceFile>, Vec<Problem>) {
    let mut problems = vec![];
    let mut paths = folders::toml_files(&root.join(folders::CASES), &mut problems);
    paths.sort();
    let mut cases = vec![];
    for path in paths {
        match file::text(&path, MOST_MEGABYTES) {
            Ok(text) => cases.push(SourceFile {
                path: path.display().to_string(),
                slug: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                text,
            }),
            Err(problem) => problems.push(problem),
        }
    }
    (cases, problems)
}

/// A case is a page; what is this large is something else.
const MOST_MEGABYTES: u64 = 10;
