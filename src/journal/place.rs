//! From a place in bytes to a place that a person can find, by the name that problems give to a file.

use std::path::Path;

use crate::core::problem::Place;

/// The text of a file with the name by which problems call it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'s> {
    /// The file.
    pub(super) path: &'s Path,
    /// Its text.
    pub(super) text: &'s str,
}

impl Source<'_> {
    /// The place of a byte in the text.
    pub(super) fn place(self, at: usize) -> Place {
        Place::in_text(self.path.display().to_string(), self.text, at)
    }
}

/// The place of a whole file.
pub(super) fn file(path: &Path) -> Place {
    Place::of(path.display().to_string())
}
