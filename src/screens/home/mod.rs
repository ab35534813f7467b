//! Home: go on, look back, a case to walk, and the doors to the rest.

pub mod view;

use super::{
    Act, Screen, card::CardScreen, cases::CasesScreen, journal::JournalScreen, list::Chosen, sketch,
    walk::WalkScreen,
};
use crate::{
    app::{
        event::Effect,
        keys::Command,
        world::{OwnCase, World},
    },
    core::{entry::Entry, suggest::Suggestion, walk::Walk},
    journal::{Access, Item},
    ui::paper::Target,
};

/// Home.
#[derive(Clone, Debug, Default)]
pub struct HomeScreen {
    /// Which item is chosen.
    pub chosen: Chosen,
}

/// What one can do from home, with what it is about.
#[derive(Clone, Debug)]
pub(super) enum HomeItem<'w> {
    /// Go on with the newest draft.
    Resume {
        /// The draft.
        draft: (&'w Item, &'w Entry),
        /// How many others there are.
        others: usize,
    },
    /// Look back on what is due longest.
    LookBack {
        /// The entry.
        due: (&'w Item, &'w Entry),
        /// How many others are due.
        others: usize,
    },
    /// Go on writing an own case that is not finished, or choose among those.
    WriteOn {
        /// One of them.
        own: &'w OwnCase,
        /// How many there are.
        count: usize,
    },
    /// The suggested case.
    Suggestion(Suggestion),
    /// One's own dilemma.
    OwnDilemma,
    /// A session with a team.
    Session,
    /// All cases.
    Cases,
    /// The journal.
    Journal,
    /// The frame of reference.
    Reference,
}

impl HomeScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let mut items = items(world);
        if self.chosen.moved(command, items.len()) {
            return vec![];
        }
        match command {
            Command::Open => open(items.swap_remove(self.chosen.at(items.len())), world),
            _ => vec![],
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }
}

/// The items that there are now; the doors are always there.
fn items(world: &World) -> Vec<HomeItem<'_>> {
    let mut items = vec![];
    let mut drafts = world.drafts();
    if let Some(draft) = drafts.next() {
        items.push(HomeItem::Resume { draft, others: drafts.count() });
    }
    let due = world.due();
    if let [due, others @ ..] = due.as_slice() {
        items.push(HomeItem::LookBack { due: *due, others: others.len() });
    }
    let mut unfinished = world.unfinished_cases();
    if let Some(own) = unfinished.next() {
        items.push(HomeItem::WriteOn { own, count: 1 + unfinished.count() });
    }
    items.extend(world.suggestion().map(HomeItem::Suggestion));
    let doors =
        [HomeItem::OwnDilemma, HomeItem::Cases, HomeItem::Journal, HomeItem::Session, HomeItem::Reference];
    items.extend(doors);
    items
}

fn open(item: HomeItem<'_>, world: &World) -> Vec<Act> {
    let screen = match item {
        HomeItem::Resume { draft: (item, entry), .. } => {
            return start(world, world.resume(entry), Some(item.clone()));
        }
        HomeItem::LookBack { due: (item, entry), .. } => return look_back(world, item, entry),
        HomeItem::WriteOn { own, count: 1 } => return sketch::read_and_write_on(&own.shown),
        HomeItem::Session => return vec![Act::Effect(Effect::HoldSession)],
        HomeItem::OwnDilemma => Screen::Card(CardScreen::new(None, world)),
        HomeItem::Suggestion(suggestion) => Screen::Card(CardScreen::new(Some(suggestion.case), world)),
        HomeItem::WriteOn { .. } | HomeItem::Cases => return cases(),
        HomeItem::Journal => Screen::Journal(JournalScreen::default()),
        HomeItem::Reference => Screen::reference(),
    };
    vec![Act::Push(Box::new(screen))]
}

/// Opens the list of cases; own ones are read anew, for another program may have written in them.
fn cases() -> Vec<Act> {
    let list = Screen::Cases(CasesScreen::default());
    vec![Act::Push(Box::new(list)), Act::Effect(Effect::ReadCases(None))]
}

/// Starts or resumes a walk, unless nothing may be written: then it says so before anything is typed.
#[must_use]
pub fn start(world: &World, walk: Walk, draft: Option<Item>) -> Vec<Act> {
    match &world.room.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            let screen = Screen::Walk(Box::new(WalkScreen::new(walk, draft)));
            let notice = screen.opening_notice(world).map(Act::Notice);
            [Act::Home, Act::Push(Box::new(screen))].into_iter().chain(notice).collect()
        }
    }
}

/// Starts a look-back on an entry, unless nothing may be written.
#[must_use]
pub fn look_back(world: &World, item: &Item, entry: &Entry) -> Vec<Act> {
    match &world.room.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            let walk = Walk::look_back(entry.clone(), world.case_of(entry), world.today());
            let screen = Screen::Walk(Box::new(WalkScreen::new(walk, Some(item.clone()))));
            vec![Act::Push(Box::new(screen))]
        }
    }
}
