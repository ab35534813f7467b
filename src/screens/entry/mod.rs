//! One finished entry as a well-set page, with the way to look back on it.

pub mod view;

use super::{Act, Screen, addition, appeal, home, passages::PassagesScreen, read, sketch, take_along};
use crate::{
    app::{
        event::{Effect, JournalWriting, Writing},
        keys::{Command, Place},
        world::World,
    },
    core::{addition::AdditionQuestion, entry::Entry, sketch::Sketch},
    document,
    journal::Item,
};

/// The page of an entry.
#[derive(Clone, Debug)]
pub struct EntryScreen {
    /// Its file.
    pub item: Item,
    /// What it says.
    pub entry: Entry,
    /// Whether it was finished just now.
    pub fresh: bool,
}

impl EntryScreen {
    /// Where one is: what one wrote on one's own dilemma can become a case.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.entry.case().is_none() { Place::OwnEntryPage } else { Place::EntryPage }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        match command {
            Command::LookBack => home::look_back(world, &self.item, &self.entry),
            Command::Remark => addition::open(AdditionQuestion::Remark, world, &self.item, &self.entry),
            Command::Keywords => addition::open(AdditionQuestion::Keywords, world, &self.item, &self.entry),
            Command::LookBackDay => {
                addition::open(AdditionQuestion::LookBackDay, world, &self.item, &self.entry)
            }
            Command::Passages => {
                let passages = PassagesScreen::new(&self.entry, &world.room.library);
                vec![Act::Push(Box::new(Screen::Passages(passages)))]
            }
            Command::Edit => vec![Act::Effect(Effect::Edit(self.item.clone()))],
            Command::Delete => {
                vec![Act::Effect(Effect::Write(Writing::Journal(JournalWriting::Delete(self.item.clone()))))]
            }
            Command::Appeal => appeal::open(&self.entry, world),
            Command::TakeAlong => {
                let title = document::entry::title(&self.entry);
                take_along::open(vec![self.item.clone()], 0, Some(title), world)
            }
            Command::NewCase => match Sketch::of_entry(&self.entry) {
                Some(case) => sketch::open(world, case, None),
                None => vec![],
            },
            other => read(other),
        }
    }
}
