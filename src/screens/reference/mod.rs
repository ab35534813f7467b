//! Kader: the frame of reference as a list of parts, each to open.

pub mod view;

use super::{Act, Input, Screen, list::Chosen, read, reading::ReadingScreen, search_line::SearchLine};
use crate::{
    app::{
        keys::{Command, Place},
        world::World,
    },
    core::{
        look_up::{Found, all},
        reference::Reference,
    },
    document,
    phrases::say,
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct ReferenceScreen {
    /// Which part is chosen.
    pub chosen: Chosen,
    search: SearchLine,
}

impl ReferenceScreen {
    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.search.is_open() { Place::Search } else { Place::Reference }
    }

    /// Takes what is typed in the search line.
    pub fn input(&mut self, input: &Input) {
        if self.search.input(input) {
            self.chosen.set(0);
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let parts = self.parts(&world.library.reference);
        if self.chosen.moved(command, parts.len()) {
            return vec![];
        }
        match (command, parts.get(self.chosen.at(parts.len()))) {
            (Command::Open, Some(part)) => {
                let page = ReadingScreen { title: say("kader-kop"), blocks: document::frame::page(*part) };
                vec![Act::Push(Box::new(Screen::Reading(page)))]
            }
            (Command::Search, _) => {
                self.search.open();
                self.chosen.set(0);
                vec![]
            }
            (Command::Back, _) if self.search.is_open() => {
                self.search.close();
                self.chosen.set(0);
                vec![]
            }
            (other, _) => read(other),
        }
    }

    /// The parts that the list has now.
    fn parts<'r>(&self, reference: &'r Reference) -> Vec<Found<'r>> {
        let query = self.search.query();
        all(reference).filter(|part| query.finds(part.texts())).collect()
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }
}
