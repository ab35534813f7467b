//! One case before walking it: who you are, the question, what plays, and the two lengths of the walk.

pub mod view;

use std::sync::Arc;

use super::{Act, Screen, home, linked::LinkedScreen, list::Chosen, read, sketch};
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
    /// Which length is chosen, or what plays in the case, which comes after them.
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
        let length = self.length();
        if self.chosen.moved(command, length) {
            return vec![];
        }
        match command {
            Command::Open => match Form::ALL.get(self.chosen.at(length)) {
                Some(form) => self.walk(*form, world),
                None => self.what_plays(world),
            },
            Command::WhatPlays => self.what_plays(world),
            Command::WriteOn => self.file.as_ref().map_or(vec![], |file| sketch::write_on(world, file)),
            Command::WalkShort => self.walk(Form::Short, world),
            Command::WalkFull => self.walk(Form::Full, world),
            other => read(other),
        }
    }

    /// How many things one can choose from.
    fn length(&self) -> usize {
        Form::ALL.len() + usize::from(self.case.is_some())
    }

    fn what_plays(&self, world: &World) -> Vec<Act> {
        let page = |case: &Arc<Case>| Screen::Linked(Box::new(LinkedScreen::of_case(case, world)));
        self.case.iter().map(|case| Act::Push(Box::new(page(case)))).collect()
    }

    /// A click begins the walk of that length, or opens what plays.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }

    fn walk(&self, form: Form, world: &World) -> Vec<Act> {
        home::start(world, Walk::begin(self.case.clone(), form, world.now), None)
    }
}
