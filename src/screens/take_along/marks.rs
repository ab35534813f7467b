//! Which entries come along.

use crate::{app::keys::Command, journal::Item, screens::list::Chosen};

/// Entries by their place, each marked or not.
#[derive(Clone, Debug)]
pub(super) struct Marks {
    /// At which of them the keys are.
    pub(super) chosen: Chosen,
    on: Vec<bool>,
}

impl Marks {
    /// So many, all marked.
    pub(super) fn all(length: usize) -> Self {
        Self { chosen: Chosen::default(), on: vec![true; length] }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.on.len()
    }

    /// Whether this one is marked.
    pub(super) fn is_on(&self, place: usize) -> bool {
        self.on.get(place).copied().unwrap_or_default()
    }

    /// How many are marked.
    pub(super) fn count(&self) -> usize {
        self.on.iter().filter(|on| **on).count()
    }

    /// The marked ones of these.
    pub(super) fn of(&self, items: &[Item]) -> Vec<Item> {
        items.iter().zip(&self.on).filter(|(_, on)| **on).map(|(item, _)| item.clone()).collect()
    }

    /// Marks one, or takes its mark away.
    pub(super) fn toggle(&mut self, place: usize) {
        self.chosen.set(place);
        if let Some(on) = self.on.get_mut(place) {
            *on = !*on;
        }
    }

    /// Does what a key asks for; one that asks for all takes every mark away if all are marked.
    pub(super) fn on(&mut self, command: Command) {
        match command {
            Command::Open => self.toggle(self.chosen.at(self.len())),
            Command::All => {
                let to = self.count() < self.len();
                self.on.fill(to);
            }
            other => {
                self.chosen.moved(other, self.len());
            }
        }
    }
}
