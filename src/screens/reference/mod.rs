//! Kader: the frame of reference as a list of parts, each to open.

pub mod view;

use super::{Act, Screen, list::Chosen, read, reading::ReadingScreen};
use crate::{
    app::{keys::Command, world::World},
    core::reference::{Ground, PrincipleText, Reference, Right, Route},
    document::reference as pages,
    phrases::say,
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct ReferenceScreen {
    /// Which part is chosen.
    pub chosen: Chosen,
}

/// One part of the frame.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// A beginsel.
    Principle(&'a PrincipleText),
    /// A right.
    Right(&'a Right),
    /// A route.
    Route(&'a Route),
    /// A ground.
    Ground(&'a Ground),
}

impl ReferenceScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let parts = parts(&world.library.reference);
        if self.chosen.moved(command, parts.len()) {
            return vec![];
        }
        match (command, parts.get(self.chosen.at(parts.len()))) {
            (Command::Open, Some(part)) => {
                let page = ReadingScreen { title: say("kader-kop"), blocks: part.page() };
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

impl Part<'_> {
    /// Its name in the list.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Principle(it) => &it.name,
            Self::Right(it) => &it.name,
            Self::Route(it) => &it.name,
            Self::Ground(it) => &it.name,
        }
    }

    /// What stands beside its name.
    #[must_use]
    pub fn line(&self) -> &str {
        match self {
            Self::Principle(it) => &it.basis,
            Self::Right(it) => &it.core,
            Self::Route(it) => &it.purpose,
            Self::Ground(it) => &it.core,
        }
    }

    fn page(&self) -> Vec<crate::document::Block> {
        match self {
            Self::Principle(it) => pages::principle(it),
            Self::Right(it) => pages::right(it),
            Self::Route(it) => pages::route(it),
            Self::Ground(it) => pages::ground(it),
        }
    }
}

/// All parts, in the order of the screen.
#[must_use]
pub fn parts(reference: &Reference) -> Vec<Part<'_>> {
    let principles = reference.principles.iter().map(Part::Principle);
    let rights = reference.rights.iter().map(Part::Right);
    let routes = reference.routes.iter().map(Part::Route);
    principles.chain(rights).chain(routes).chain(reference.grounds.iter().map(Part::Ground)).collect()
}
