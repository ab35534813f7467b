//! Kader: the frame of reference as a list of parts, each to open.

pub mod view;

use super::{Act, Screen, list::Chosen, read, reading::ReadingScreen};
use crate::{
    app::{keys::Command, world::World},
    core::look_up::{Found, all},
    document,
    phrases::say,
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct ReferenceScreen {
    /// Which part is chosen.
    pub chosen: Chosen,
}

impl ReferenceScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let parts: Vec<Found<'_>> = all(&world.library.reference).collect();
        if self.chosen.moved(command, parts.len()) {
            return vec![];
        }
        match (command, parts.get(self.chosen.at(parts.len()))) {
            (Command::Open, Some(part)) => {
                let page = ReadingScreen { title: say("kader-kop"), blocks: document::frame::page(*part) };
                vec![Act::Push(Box::new(Screen::Reading(page)))]
            }
            (other, _) => read(other),
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }
}
