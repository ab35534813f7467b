//! Home: go on, look back, a case to walk, and the doors to the rest.

pub mod view;

use std::sync::Arc;

use super::{
    Act, Screen, card::CardScreen, cases::CasesScreen, journal::JournalScreen, list::Chosen, walk::WalkScreen,
};
use crate::{
    app::{keys::Command, world::World},
    core::walk::Walk,
    journal::Access,
    ui::paper::Target,
};

/// Home.
#[derive(Clone, Debug, Default)]
pub struct HomeScreen {
    /// Which item is chosen.
    pub chosen: Chosen,
}

/// What one can do from home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomeItem {
    /// Go on with the newest draft.
    Resume,
    /// Look back on what is due longest.
    LookBack,
    /// The suggested case.
    Suggestion,
    /// One's own dilemma.
    OwnDilemma,
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
        let items = items(world);
        if self.chosen.moved(command, items.len()) {
            return vec![];
        }
        match command {
            Command::Open => open(items[self.chosen.at(items.len())], world),
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
#[must_use]
pub fn items(world: &World) -> Vec<HomeItem> {
    let mut items = vec![];
    if world.drafts().next().is_some() {
        items.push(HomeItem::Resume);
    }
    if !world.due().is_empty() {
        items.push(HomeItem::LookBack);
    }
    if world.suggestion().is_some() {
        items.push(HomeItem::Suggestion);
    }
    items.extend([HomeItem::OwnDilemma, HomeItem::Cases, HomeItem::Journal, HomeItem::Reference]);
    items
}

fn open(item: HomeItem, world: &World) -> Vec<Act> {
    let screen = match item {
        HomeItem::Resume => {
            let Some((item, entry)) = world.drafts().next() else { return vec![] };
            return start(world, world.resume(entry), Some(item.clone()));
        }
        HomeItem::LookBack => {
            let due = world.due();
            let Some((item, entry)) = due.first() else { return vec![] };
            return look_back(world, item, entry);
        }
        HomeItem::OwnDilemma => Screen::Card(CardScreen::new(None)),
        HomeItem::Suggestion => {
            let Some(suggestion) = world.suggestion() else { return vec![] };
            Screen::Card(CardScreen::new(Some(suggestion.case)))
        }
        HomeItem::Cases => Screen::Cases(CasesScreen::default()),
        HomeItem::Journal => Screen::Journal(JournalScreen::default()),
        HomeItem::Reference => Screen::reference(),
    };
    vec![Act::Push(Box::new(screen))]
}

/// Starts or resumes a walk, unless nothing may be written: then it says so before anything is typed.
#[must_use]
pub fn start(world: &World, walk: Walk, draft: Option<crate::journal::Item>) -> Vec<Act> {
    match &world.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            let screen = Screen::Walk(Box::new(WalkScreen::new(walk, draft)));
            vec![Act::Home, Act::Push(Box::new(screen))]
        }
    }
}

/// Starts a look-back on an entry.
#[must_use]
pub fn look_back(world: &World, item: &crate::journal::Item, entry: &crate::core::entry::Entry) -> Vec<Act> {
    let case = entry.case().and_then(|slug| world.library.case(slug)).map(Arc::clone);
    let walk = Walk::look_back(entry.clone(), case, world.today());
    match &world.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            vec![Act::Push(Box::new(Screen::Walk(Box::new(WalkScreen::new(walk, Some(item.clone()))))))]
        }
    }
}
