//! The bin: what was thrown away, to read, to put back or to remove for good.

pub mod view;

use std::collections::HashMap;

use super::{Act, list::Chosen, read};
use crate::{
    app::{
        entries::{EntryRow, Glance},
        event::{Effect, JournalWriting, Then, Writing},
        keys::Command,
        world::World,
    },
    core::problem::Problem,
    journal::{Access, Binned, Item},
    phrases::say_with,
    ui::paper::Target,
};

/// The bin.
#[derive(Clone, Debug, Default)]
pub struct BinScreen {
    /// Which row is chosen.
    pub chosen: Chosen,
    binned: Vec<Binned>,
    problems: Vec<Problem>,
    /// What is known of those that were in sight.
    read: HashMap<Item, Glance>,
    emptying: Emptying,
}

/// How far one is with emptying the bin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Emptying {
    /// Nobody wants that.
    #[default]
    No,
    /// It is looked how many files there are now.
    Counting,
    /// It is asked whether they may go.
    Asked,
}

impl BinScreen {
    /// What puts the bin on the screen, and what lies in it.
    #[must_use]
    pub fn open() -> Vec<Act> {
        vec![Act::Push(Box::new(super::Screen::Bin(Box::default()))), Act::Effect(Effect::ReadBin)]
    }

    /// What lies there was looked at again.
    pub fn renew(&mut self, binned: &[Binned], problems: &[Problem]) {
        (self.binned, self.problems) = (binned.to_vec(), problems.to_vec());
        self.emptying = match self.emptying {
            Emptying::Counting if !self.binned.is_empty() => Emptying::Asked,
            _ => Emptying::No,
        };
    }

    /// Some of it was read.
    pub fn glance(&mut self, rows: &[EntryRow]) {
        let here = rows.iter().filter(|row| self.binned.iter().any(|it| it.item == row.item));
        self.read.extend(here.map(|row| (row.item.clone(), row.read.clone())));
    }

    /// What reads the files in sight of which nothing was read yet.
    #[must_use]
    pub fn unread(&self, items: impl Iterator<Item = usize>) -> Option<Effect> {
        let items = items.filter_map(|item| Some(&self.binned.get(item)?.item));
        let rows: Vec<Item> = items.filter(|item| !self.read.contains_key(item)).cloned().collect();
        (!rows.is_empty()).then_some(Effect::Glance { rows, excerpts: vec![], query: None })
    }

    /// What is asked before the bin is emptied.
    #[must_use]
    pub fn question(&self) -> Option<String> {
        let values = [("aantal", self.binned.len().into())];
        (self.emptying == Emptying::Asked).then(|| say_with("prullenbak-legen", &values))
    }

    /// The bin stays as it is.
    pub fn forget_question(&mut self) {
        self.emptying = Emptying::No;
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let length = self.binned.len();
        if self.chosen.moved(command, length) {
            return vec![];
        }
        let chosen = self.binned.get(self.chosen.at(length));
        match (command, chosen, &world.room.access) {
            (Command::Open, Some(binned), _) => {
                vec![Act::Effect(Effect::Open(binned.item.clone(), Then::Read))]
            }
            (Command::Undo | Command::Empty, _, Access::ReadOnly(problem)) => {
                vec![Act::Alarm(problem.clone())]
            }
            (Command::Undo, Some(binned), _) => vec![write(JournalWriting::Restore(binned.clone()))],
            (Command::Empty, ..) if self.emptying == Emptying::Asked => {
                self.emptying = Emptying::No;
                vec![write(JournalWriting::EmptyBin)]
            }
            (Command::Empty, ..) => {
                // What is asked is about what lies there now, and not when the page was opened.
                self.emptying = Emptying::Counting;
                vec![Act::Effect(Effect::ReadBin)]
            }
            (other, ..) => read(other),
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.forget_question();
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }
}

fn write(writing: JournalWriting) -> Act {
    Act::Effect(Effect::Write(Writing::Journal(writing)))
}
