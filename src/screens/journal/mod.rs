//! Dagboek: everything that was written, unfinished walks too, and files that cannot be read.

pub mod view;

use super::{Act, Screen, home, list::Chosen, read};
use crate::{
    app::{keys::Command, world::World},
    journal::Shelf,
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct JournalScreen {
    /// Which file is chosen.
    pub chosen: Chosen,
}

impl JournalScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let length = world.records.len();
        if self.chosen.moved(command, length) {
            return vec![];
        }
        let Command::Open = command else { return read(command) };
        let Some(record) = world.records.get(self.chosen.at(length)) else { return vec![] };
        match (&record.read, record.item.shelf) {
            (Ok(entry), Shelf::Drafts) => home::start(world, world.resume(entry), Some(record.item.clone())),
            (read, _) => vec![Act::Push(Box::new(Screen::entry(record.item.clone(), read.clone(), false)))],
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }
}
