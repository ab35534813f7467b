//! One finished entry as a well-set page, with the way to look back on it.

pub mod view;

use super::{Act, home, read};
use crate::{
    app::{keys::Command, world::World},
    core::entry::Entry,
    journal::Item,
};

/// The page of an entry.
#[derive(Clone, Debug)]
pub struct EntryScreen {
    /// Its file.
    pub item: Item,
    /// What it says.
    pub entry: Entry,
    /// Whether it was finished just now.
    pub fresh: bool,
}

impl EntryScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        match command {
            Command::LookBack => home::look_back(world, &self.item, self.current(world)),
            other => read(other),
        }
    }

    /// The entry as it was last read or written: a look-back may have come since the page was opened.
    #[must_use]
    pub fn current<'a>(&'a self, world: &'a World) -> &'a Entry {
        let record = world.records.iter().find(|record| record.item == self.item);
        record.and_then(|record| record.read.as_ref().ok()).unwrap_or(&self.entry)
    }
}
