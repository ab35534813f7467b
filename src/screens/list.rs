//! A place in a list: moves with the keys and never points past the end.

use crate::app::keys::Command;

/// Which item is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen(usize);

impl Chosen {
    /// This item.
    #[must_use]
    pub fn of(item: usize) -> Self {
        Self(item)
    }

    /// The chosen item of a list that is this long now.
    #[must_use]
    pub fn at(self, length: usize) -> usize {
        self.0.min(length.saturating_sub(1))
    }

    /// Moves with a key; false if the key is no movement.
    pub fn moved(&mut self, command: Command, length: usize) -> bool {
        let here = self.at(length);
        self.0 = match command {
            Command::Up => here.saturating_sub(1),
            Command::Down => (here + 1).min(length.saturating_sub(1)),
            Command::Top => 0,
            Command::Bottom => length.saturating_sub(1),
            _ => return false,
        };
        true
    }

    /// Puts it on an item.
    pub fn set(&mut self, item: usize) {
        self.0 = item;
    }
}
