//! Home: go on, look back, a case to walk, and the doors to the rest.

pub mod view;

use super::{
    Act, Screen, card::CardScreen, cases::CasesScreen, compass::CompassScreen, journal::JournalScreen,
    list::Chosen, sketch, team_look_back, walk::WalkScreen,
};
use crate::{
    app::{
        event::{Effect, Then},
        keys::Command,
        world::{OwnCase, World},
    },
    core::{
        digest::Pending,
        entry::Entry,
        entry_filter::{Facet, Filter},
        session::SessionRecord,
        suggest::Suggestion,
        walk::Walk,
    },
    journal::{Access, Item, SessionItem},
    ui::paper::Target,
};

/// Home.
#[derive(Clone, Debug, Default)]
pub struct HomeScreen {
    /// Which item is chosen.
    pub chosen: Chosen,
    /// How many there were when it was chosen: what comes in above it later, when more of the journal is known, must not
    /// put another item under the arrow.
    length: usize,
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
        /// What that is.
        due: Due<'w>,
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
    /// Pictures over it.
    Compass,
    /// The frame of reference.
    Reference,
}

/// What one looks back on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Due<'w> {
    /// An entry.
    Entry(&'w Pending),
    /// A session with the team.
    Session(&'w SessionItem, &'w SessionRecord),
}

impl HomeScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let mut items = items(world);
        self.chosen.set(self.place(items.len()));
        self.length = items.len();
        if self.chosen.moved(command, items.len()) {
            return vec![];
        }
        match command {
            Command::Open => open(items.swap_remove(self.chosen.at(items.len())), world),
            _ => vec![],
        }
    }

    /// The chosen item of so many: the first stays the first, another keeps its place from below.
    pub(super) fn place(&self, length: usize) -> usize {
        match self.chosen.at(usize::MAX) {
            0 => 0,
            chosen => (chosen + length).saturating_sub(self.length).min(length.saturating_sub(1)),
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        (self.chosen, self.length) = (Chosen::of(target.item), items(world).len());
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
    items.extend(look_back_item(world));
    let mut unfinished = world.unfinished_cases();
    if let Some(own) = unfinished.next() {
        items.push(HomeItem::WriteOn { own, count: 1 + unfinished.count() });
    }
    items.extend(world.suggestion().map(HomeItem::Suggestion));
    let doors = [
        HomeItem::OwnDilemma,
        HomeItem::Cases,
        HomeItem::Journal,
        HomeItem::Session,
        HomeItem::Reference,
        HomeItem::Compass,
    ];
    items.extend(doors);
    items
}

/// At most one line, whatever is due: that which is due longest.
fn look_back_item(world: &World) -> Option<HomeItem<'_>> {
    let (entries, sessions) = (world.due(), world.due_sessions());
    let entry = entries.first().copied();
    let session = sessions.first().filter(|(day, ..)| entry.is_none_or(|(since, _)| *day < since));
    let due = match (session, entry) {
        (Some((_, item, record)), _) => Due::Session(item, record),
        (None, Some((_, pending))) => Due::Entry(pending),
        (None, None) => return None,
    };
    Some(HomeItem::LookBack { due, others: entries.len() + sessions.len() - 1 })
}

fn open(item: HomeItem<'_>, world: &World) -> Vec<Act> {
    let screen = match item {
        HomeItem::Resume { draft: (item, entry), .. } => {
            return start(world, world.resume(entry), Some(item.clone()));
        }
        HomeItem::LookBack { due: Due::Entry(pending), .. } => return look_back_on_due(world, pending),
        HomeItem::LookBack { due: Due::Session(item, record), .. } => {
            return team_look_back::open(world, item, record);
        }
        HomeItem::WriteOn { own, count: 1 } => return sketch::read_and_write_on(&own.shown),
        HomeItem::Session => return vec![Act::Effect(Effect::HoldSession)],
        HomeItem::OwnDilemma => Screen::Card(CardScreen::new(None, world)),
        HomeItem::Suggestion(suggestion) => Screen::Card(CardScreen::new(Some(suggestion.case), world)),
        HomeItem::WriteOn { .. } | HomeItem::Cases => return cases(),
        HomeItem::Journal => Screen::Journal(Box::new(JournalScreen::new(world))),
        HomeItem::Compass => Screen::Compass(CompassScreen::default()),
        HomeItem::Reference => Screen::reference(),
    };
    vec![Act::Push(Box::new(screen))]
}

/// Looks back on what is due; where that is more than one entry, one chooses which.
fn look_back_on_due(world: &World, pending: &Pending) -> Vec<Act> {
    if world.due().len() > 1 {
        let due = JournalScreen::filtered(Filter::only([Facet::Due]), world);
        return vec![Act::Push(Box::new(Screen::Journal(Box::new(due))))];
    }
    vec![Act::Effect(Effect::Open(Item::at(&world.room.root, &pending.key), Then::LookBack))]
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
