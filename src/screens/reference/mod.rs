//! Kader: the frame of reference as a list of parts, each item to open.

pub mod view;

use std::collections::HashMap;

use super::{Act, Input, Screen, linked::LinkedScreen, list::Chosen, read, search_line::SearchLine};
use crate::{
    app::{
        keys::{Command, Place},
        world::Room,
    },
    core::{
        found::{Found, Section, all},
        look_up::search,
        reference::{Reference, TopicPart},
    },
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct ReferenceScreen {
    /// Which item is chosen.
    pub chosen: Chosen,
    search: SearchLine,
    /// The ids of what is found, while one looks for something: to find it takes all the texts of the frame.
    found: Option<Vec<String>>,
    /// Whether one just came to another part: then its head stands at the top of the window.
    jumped: bool,
}

impl ReferenceScreen {
    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.search.is_open() { Place::Search } else { Place::Reference }
    }

    /// Takes what is typed in the search line.
    pub fn input(&mut self, input: &Input, room: &Room) {
        if self.search.input(input) {
            self.chosen.set(0);
            let query = self.search.query();
            let found = search(&room.library.reference, &query);
            self.found =
                (!query.is_empty()).then(|| found.into_iter().map(|it| it.id().to_owned()).collect());
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, room: &Room) -> Vec<Act> {
        let items = self.items(&room.library.reference);
        self.jumped = matches!(command, Command::Left | Command::Right);
        if self.chosen.moved(command, items.len()) {
            return vec![];
        }
        let here = self.chosen.at(items.len());
        match (command, items.get(here)) {
            (Command::Open, Some(item)) => {
                vec![Act::Push(Box::new(Screen::Linked(Box::new(LinkedScreen::of_item(*item, room)))))]
            }
            (Command::Left, _) => self.go(before(&items, here)),
            (Command::Right, _) => self.go(after(&items, here)),
            (Command::Search, _) => {
                self.search.open();
                self.go(0)
            }
            (Command::Back, _) if self.search.is_open() => {
                self.search.close();
                self.found = None;
                self.go(0)
            }
            (other, _) => read(other),
        }
    }

    /// The page was scrolled: its head need not stay at the top.
    pub fn scrolled(&mut self) {
        self.jumped = false;
    }

    fn go(&mut self, item: usize) -> Vec<Act> {
        self.chosen.set(item);
        vec![]
    }

    /// The items that the list has now.
    fn items<'r>(&self, reference: &'r Reference) -> Vec<Found<'r>> {
        let Some(ids) = &self.found else { return all(reference).collect() };
        let every: HashMap<&str, Found<'r>> = all(reference).map(|it| (it.id(), it)).collect();
        ids.iter().filter_map(|id| every.get(id.as_str()).copied()).collect()
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, room: &Room) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, room)
    }
}

/// The first item of the next section; the last item of all in the last one.
fn after(items: &[Found<'_>], here: usize) -> usize {
    let last = items.len().saturating_sub(1);
    (here + 1..items.len()).find(|place| begins(items, *place)).unwrap_or(last)
}

/// The first item of this section, or of the one before when one is there already.
fn before(items: &[Found<'_>], here: usize) -> usize {
    (0..here).rev().find(|place| begins(items, *place)).unwrap_or(0)
}

/// Whether a section begins at an item. The topic about a part stands at its end and is no section to go to.
fn begins(items: &[Found<'_>], place: usize) -> bool {
    let section = |place: usize| items.get(place).map(|it| it.section());
    let about = matches!(section(place), Some(Section::Topics(TopicPart::Principles | TopicPart::Rights)));
    !about && place.checked_sub(1).and_then(section) != section(place)
}
