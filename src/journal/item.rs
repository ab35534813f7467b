//! What a file of the journal is called, and in which order files stand.

use std::{cmp::Ordering, path::Path};

use super::{Item, Name, Shelf, folders};

impl Item {
    /// Newest first; what carries no time comes last.
    #[must_use]
    pub fn newest_first(&self, other: &Self) -> Ordering {
        let key = |item: &Self| item.name.sorts_in_time();
        let newest = (key(other), &other.name, other.shelf).cmp(&(key(self), &self.name, self.shelf));
        newest.then_with(|| self.path.cmp(&other.path))
    }

    /// Its path below the data folder, by which [`Item::at`] finds it again on any machine.
    #[must_use]
    pub fn key(&self, root: &Path) -> String {
        let below = self.path.strip_prefix(root).unwrap_or(&self.path);
        below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    /// The item that is called so; there need not be a file.
    #[must_use]
    pub fn at(root: &Path, key: &str) -> Self {
        let path = key.split('/').fold(root.to_owned(), |path, part| path.join(part));
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_draft = key.split('/').next() == Some(folders::DRAFTS);
        let shelf = if is_draft { Shelf::Drafts } else { Shelf::Entries };
        Self { shelf, name: Name::new(name), path }
    }
}
