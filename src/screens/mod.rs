//! The screens: state and update in one file each, drawing beside it in `view`.

mod act;
pub mod addition;
pub mod answering;
pub mod appeal;
pub mod bin;
pub mod card;
pub mod cases;
pub mod compass;
pub mod entry;
pub mod help;
pub mod home;
pub mod journal;
mod keeping;
pub mod law;
pub mod linked;
pub mod list;
pub mod own_file;
pub mod passages;
pub mod precedents;
pub mod reading;
pub mod reference;
pub mod saving;
pub mod search_line;
pub mod sketch;
pub mod take_along;
pub mod team_look_back;
pub mod versions;
pub mod walk;

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};

use crate::{
    app::{
        entries::Known,
        event::{Effect, Stroke},
        keys::{Command, Place},
        world::World,
    },
    core::{case::Case, entry::Entry, problem::Problem},
    journal::Item,
    phrases::say,
    ui::paper::{Paper, Target},
};
pub use act::{Act, Input, read};

/// One screen.
#[derive(Clone, Debug)]
pub enum Screen {
    /// Where one starts.
    Home(home::HomeScreen),
    /// The list of cases.
    Cases(cases::CasesScreen),
    /// One case, before walking it.
    Card(card::CardScreen),
    /// The list of entries and drafts.
    Journal(Box<journal::JournalScreen>),
    /// Pictures over all entries.
    Compass(compass::CompassScreen),
    /// One finished entry.
    Entry(Box<entry::EntryScreen>),
    /// The frame of reference.
    Reference(reference::ReferenceScreen),
    /// Which passage of an entry to copy.
    Passages(passages::PassagesScreen),
    /// A page to read.
    Reading(reading::ReadingScreen),
    /// A page with links to follow.
    Linked(Box<linked::LinkedScreen>),
    /// The walk.
    Walk(Box<walk::WalkScreen>),
    /// The file of an own case, with what is wrong in it.
    OwnFile(own_file::OwnFileScreen),
    /// A case that is being written.
    Sketch(Box<sketch::SketchScreen>),
    /// Something that is added to an entry.
    Addition(Box<addition::AdditionScreen>),
    /// How to take writing along.
    TakeAlong(Box<take_along::TakeAlongScreen>),
    /// A note to hand to somebody.
    Appeal(Box<appeal::AppealScreen>),
    /// Looking back on a session with the team.
    TeamLookBack(Box<team_look_back::TeamLookBackScreen>),
    /// What was thrown away.
    Bin(Box<bin::BinScreen>),
    /// Two versions of an entry.
    Versions(Box<versions::VersionsScreen>),
}

impl Screen {
    /// Home.
    #[must_use]
    pub fn home() -> Self {
        Self::Home(home::HomeScreen::default())
    }

    /// The keys of a place.
    #[must_use]
    pub fn help(place: Place) -> Self {
        Self::Reading(help::page(place))
    }

    /// Whether this is the page with the keys of a place.
    #[must_use]
    pub fn is_help(&self) -> bool {
        matches!(self, Self::Reading(page) if help::is_help(page))
    }

    /// The frame of reference.
    #[must_use]
    pub fn reference() -> Self {
        Self::Reference(reference::ReferenceScreen::default())
    }

    /// A case: its card, or its page to read for who is walking or writing already. So nobody begins a walk within a
    /// walk, and the voices stay where they are.
    #[must_use]
    pub fn case(case: Arc<Case>, writing: bool, world: &World) -> Self {
        if writing {
            Self::Linked(Box::new(linked::LinkedScreen::of_case_to_read(&case, &world.room)))
        } else {
            Self::Card(card::CardScreen::new(Some(case), world))
        }
    }

    /// An entry, or what is wrong with its file. `fresh` is true right after the walk.
    #[must_use]
    pub fn entry(item: Item, read: Result<Entry, Problem>, fresh: bool) -> Self {
        match read {
            Ok(entry) => Self::Entry(Box::new(entry::EntryScreen { item, entry, fresh })),
            Err(problem) => Self::Reading(reading::broken(&problem, &item.path)),
        }
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Home(_) => Place::Home,
            Self::Cases(screen) => screen.place(),
            Self::Reference(screen) => screen.place(),
            Self::Journal(screen) => screen.place(),
            Self::Compass(_) => Place::Compass,
            Self::Card(screen) => screen.place(),
            Self::Entry(screen) => screen.place(),
            Self::Reading(_) => Place::Reading,
            Self::Passages(_) => Place::Passages,
            Self::Linked(_) => Place::Linked,
            Self::Walk(walk) => walk.place(),
            Self::OwnFile(screen) => screen.place(),
            Self::Sketch(screen) => screen.place(),
            Self::TeamLookBack(_) => Place::TeamLookBack,
            Self::Bin(_) => Place::Bin,
            Self::Versions(_) => Place::Versions,
            Self::Addition(_) => Place::Addition,
            Self::TakeAlong(screen) => screen.place(),
            Self::Appeal(screen) => screen.place(),
        }
    }

    /// Sets the page.
    pub fn set(&self, paper: &mut Paper, world: &World) {
        match self {
            Self::Home(screen) => home::view::set(screen, paper, world),
            Self::Cases(screen) => cases::view::set(screen, paper, world),
            Self::Card(screen) => card::view::set(screen, paper, world),
            Self::Journal(screen) => journal::view::set(screen, paper, world),
            Self::Compass(screen) => compass::view::set(screen, paper, world),
            Self::Entry(screen) => entry::view::set(screen, paper, world),
            Self::Reference(screen) => reference::view::set(screen, paper, &world.room),
            Self::Reading(screen) => screen.set(paper),
            Self::Passages(screen) => screen.set(paper),
            Self::Linked(screen) => screen.set(paper),
            Self::Walk(screen) => walk::view::set(screen, paper, world),
            Self::OwnFile(screen) => screen.set(paper, world),
            Self::Sketch(screen) => sketch::view::set(screen, paper, world),
            Self::TeamLookBack(screen) => team_look_back::view::set(screen, paper, world),
            Self::Bin(screen) => bin::view::set(screen, paper, world),
            Self::Versions(screen) => versions::view::set(screen, paper, world),
            Self::Addition(screen) => addition::view::set(screen, paper, world),
            Self::TakeAlong(screen) => take_along::view::set(screen, paper, world),
            Self::Appeal(screen) => appeal::view::set(screen, paper, world),
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        match self {
            Self::Home(screen) => screen.on(command, world),
            Self::Cases(screen) => screen.on(command, world),
            Self::Card(screen) => screen.on(command, world),
            Self::Journal(screen) => screen.on(command, world),
            Self::Compass(screen) => screen.on(command, world),
            Self::Entry(screen) => screen.on(command, world),
            Self::Reference(screen) => screen.on(command, &world.room),
            Self::Reading(_) => read(command),
            Self::Passages(screen) => screen.on(command),
            Self::Linked(screen) => screen.on(command, &world.room),
            Self::Walk(screen) => screen.on(command, world),
            Self::OwnFile(screen) => screen.on(command),
            Self::Sketch(screen) => screen.on(command, world),
            Self::TeamLookBack(screen) => screen.on(command, world),
            Self::Bin(screen) => screen.on(command, world),
            Self::Versions(screen) => screen.on(command, world),
            Self::Addition(screen) => screen.on(command, world),
            Self::TakeAlong(screen) => screen.on(command, world),
            Self::Appeal(screen) => screen.on(command, world),
        }
    }

    /// Takes text: in the walk, or what one looks for in a list.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        match self {
            Self::Walk(screen) => return screen.input(input, world),
            Self::Sketch(screen) => return screen.input(input, world),
            Self::TeamLookBack(screen) => return screen.input(input, world),
            Self::Addition(screen) => return screen.input(input, world),
            Self::TakeAlong(screen) => return screen.input(input, world),
            Self::Appeal(screen) => return screen.input(input, world),
            Self::Journal(screen) => return screen.input(input, world),
            Self::Cases(screen) => screen.input(input),
            Self::Reference(screen) => screen.input(input, &world.room),
            _ => {}
        }
        vec![]
    }

    /// Whether this key is the letter of an option that is shown now; then it picks, whatever else it does.
    #[must_use]
    pub fn picks_with(&self, stroke: Stroke, world: &World) -> bool {
        match self {
            Self::Walk(screen) => screen.picks_with(stroke, world),
            Self::Sketch(screen) => screen.picks_with(stroke, world),
            _ => false,
        }
    }

    /// A click on a target, at this row of its text, if it has one, and this column of the page.
    pub fn click(&mut self, target: Target, at: (Option<usize>, usize), world: &World) -> Vec<Act> {
        match self {
            Self::Home(screen) => screen.click(target, world),
            Self::Cases(screen) => screen.click(target, world),
            Self::Card(screen) => screen.click(target, world),
            Self::Journal(screen) => screen.click(target, world),
            Self::Compass(screen) => screen.click(target, at.1, world),
            Self::Entry(screen) => screen.on(Command::LookBack, world),
            Self::Reference(screen) => screen.click(target, &world.room),
            Self::Reading(_) | Self::OwnFile(_) => vec![],
            Self::Passages(screen) => screen.click(target),
            Self::Linked(screen) => screen.click(target, &world.room),
            Self::Walk(screen) => screen.click(target, at, world),
            Self::Sketch(screen) => screen.click(target, at, world),
            Self::TeamLookBack(screen) => screen.click(target, at, world),
            Self::Bin(screen) => screen.click(target, world),
            Self::Versions(screen) => screen.click(target, world),
            Self::Addition(screen) => screen.click(target, at, world),
            Self::TakeAlong(screen) => screen.click(target, at, world),
            Self::Appeal(screen) => screen.click(target, at, world),
        }
    }

    /// The keys for the bottom line.
    #[must_use]
    pub fn footer(&self, world: &World) -> Vec<(String, String)> {
        let mut rows = self.place().rows(true);
        match self {
            Self::Walk(walk) => walk.name_keys(&mut rows),
            Self::Sketch(sketch) => sketch.name_keys(&mut rows),
            _ => {}
        }
        if world.room.size.0 < ROOM_FOR_QUESTION {
            let (long, short) = (say("doe-volgende-vraag"), say("doe-volgende"));
            for (_, label) in rows.iter_mut().filter(|(_, label)| *label == long) {
                label.clone_from(&short);
            }
        }
        rows
    }

    /// The word at the right of the bottom line.
    #[must_use]
    pub fn word(&self, now: DateTime<FixedOffset>) -> String {
        match (self.keeper(), self) {
            (Some(keeper), _) => keeper.saving().word(now),
            (None, Self::Home(_)) => say("eigen-schijf"),
            (None, _) => String::new(),
        }
    }

    /// What must be known of the entries to show this.
    #[must_use]
    pub fn needs(&self) -> Known {
        match self {
            Self::Journal(screen) => screen.needs(),
            Self::Compass(_) => Known::All,
            Self::TakeAlong(screen) => screen.needs(),
            _ => Known::Nothing,
        }
    }

    /// What reads those entries of which nothing was read yet, among the items that are in sight.
    pub fn unread(&self, items: impl Iterator<Item = usize>, world: &World) -> Option<Effect> {
        match self {
            Self::Journal(screen) => screen.unread(items, world),
            Self::Bin(screen) => screen.unread(items),
            _ => None,
        }
    }

    /// Puts the choice of a list on an item.
    pub fn choose(&mut self, item: usize) {
        match self {
            Self::Home(screen) => screen.chosen.set(item),
            Self::Cases(screen) => screen.choose(item),
            Self::Journal(screen) => screen.choose(item),
            Self::Passages(screen) => screen.chosen.set(item),
            Self::Compass(screen) => screen.choose(item),
            Self::Reference(screen) => screen.chosen.set(item),
            Self::Sketch(screen) => screen.choose(item),
            Self::TakeAlong(screen) => screen.choose_entry(item),
            Self::Bin(screen) => screen.chosen.set(item),
            Self::Card(_)
            | Self::Entry(_)
            | Self::Reading(_)
            | Self::Linked(_)
            | Self::Walk(_)
            | Self::TeamLookBack(_)
            | Self::Addition(_)
            | Self::Appeal(_)
            | Self::Versions(_)
            | Self::OwnFile(_) => {}
        }
    }
}

/// The width from which the footer says "next question" in full, in cells.
const ROOM_FOR_QUESTION: u16 = 80;
