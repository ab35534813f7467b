//! Content: TOML files, shipped or own, read into the library with problems instead of failure.

use crate::core::{
    case::{Case, Origin},
    library::Library,
    problem::Problem,
};

/// A file of the user: its path as shown, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path, as the user knows it.
    pub path: String,
    /// Slug: the name without `.toml`.
    pub slug: String,
    /// The text.
    pub text: String,
}

/// Reads the shipped content and the own cases into one library.
#[must_use]
pub fn library(_own: &[SourceFile]) -> (Library, Vec<Problem>) {
    (Library::default(), vec![])
}

/// Reads one case file.
///
/// # Errors
/// Every problem that was found, each with its line.
pub fn case(_file: &SourceFile, _origin: Origin) -> Result<Case, Vec<Problem>> {
    Err(vec![])
}
