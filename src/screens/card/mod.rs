//! One case before walking it: who you are, the question, what plays, and the two lengths of the walk.

pub mod view;

use std::sync::Arc;

use super::{Act, home, list::Chosen, read, sketch};
use crate::{
    app::{
        keys::{Command, Place},
        world::World,
    },
    core::{case::Case, entry::Form, walk::Walk},
    ui::paper::Target,
};

/// The card.
#[derive(Clone, Debug)]
pub struct CardScreen {
    /// The case; none for one's own dilemma.
    pub case: Option<Arc<Case>>,
    /// Which length is chosen.
    pub chosen: Chosen,
    /// The file of an own case that one can go on writing.
    file: Option<String>,
}

impl CardScreen {
    /// The card of a case, or of one's own dilemma.
    #[must_use]
    pub fn new(case: Option<Arc<Case>>, world: &World) -> Self {
        let file = case.as_ref().and_then(|case| world.file_of(case));
        let file = file.filter(|file| world.own_sketch(file).is_some()).map(str::to_owned);
        Self { case, chosen: Chosen::default(), file }
    }

    /// Where one is: an own case can be gone on with.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.file.is_some() { Place::OwnCard } else { Place::CaseCard }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        if self.chosen.moved(command, Form::ALL.len()) {
            return vec![];
        }
        match command {
            Command::Open => self.walk(Form::ALL[self.chosen.at(Form::ALL.len())], world),
            Command::WriteOn => self.file.as_ref().map_or(vec![], |file| sketch::write_on(world, file)),
            Command::WalkShort => self.walk(Form::Short, world),
            Command::WalkFull => self.walk(Form::Full, world),
            other => read(other),
        }
    }

    /// A click begins the walk of that length.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }

    fn walk(&self, form: Form, world: &World) -> Vec<Act> {
        home::start(world, Walk::begin(self.case.clone(), form, world.now), None)
    }
}
