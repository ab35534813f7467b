//! Casussen: every case that one can walk, and own case files that are broken.

pub mod view;

use std::sync::Arc;

use super::{Act, Screen, card::CardScreen, list::Chosen, read, reading};
use crate::{
    app::{keys::Command, world::World},
    core::entry::Form,
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct CasesScreen {
    /// Which item is chosen; broken files come after the cases.
    pub chosen: Chosen,
    /// The length that was asked for before the case was chosen.
    pub form: Option<Form>,
}

impl CasesScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let length = world.library.cases.len() + world.problems.len();
        if self.chosen.moved(command, length) {
            return vec![];
        }
        match command {
            Command::Open => open(self.chosen.at(length), self.form, world),
            other => read(other),
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }
}

fn open(place: usize, form: Option<Form>, world: &World) -> Vec<Act> {
    let cases = &world.library.cases;
    let screen = match cases.get(place) {
        Some(case) => {
            let mut card = CardScreen::new(Some(Arc::clone(case)));
            card.chosen.set(form.and_then(|form| Form::ALL.iter().position(|it| *it == form)).unwrap_or(0));
            Screen::Card(card)
        }
        None => match world.problems.get(place - cases.len()) {
            Some(problem) => Screen::Reading(reading::content_problem(problem)),
            None => return vec![],
        },
    };
    vec![Act::Push(Box::new(screen))]
}
