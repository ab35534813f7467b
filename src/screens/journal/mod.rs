//! Dagboek: everything that was written, unfinished walks too, and files that cannot be read.

pub mod view;

use super::{Act, Screen, home, list::Chosen, read, reading};
use crate::{
    app::{keys::Command, world::World},
    core::problem::Problem,
    journal::Shelf,
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct JournalScreen {
    /// Which file is chosen; folders that cannot be read come before the files.
    pub chosen: Chosen,
}

impl JournalScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let problems: Vec<&Problem> = world.journal_problems().collect();
        let length = problems.len() + world.records.len();
        if self.chosen.moved(command, length) {
            return vec![];
        }
        let Command::Open = command else { return read(command) };
        let chosen = self.chosen.at(length);
        if let Some(problem) = problems.get(chosen) {
            let page = reading::broken(problem, &world.room.root);
            return vec![Act::Push(Box::new(Screen::Reading(page)))];
        }
        let Some(record) = world.records.get(chosen - problems.len()) else { return vec![] };
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
