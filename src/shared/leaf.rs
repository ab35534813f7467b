//! A page that lies on the table during a session: help, the frame, an item of it, a law text, the case. There is no leaf
//! for anything that somebody wrote for themselves, so none can be opened.

use crate::{
    app::{
        keys::{Command, Place},
        world::Room,
    },
    screens::{
        Act, Input, Screen, help,
        linked::LinkedScreen,
        read,
        reading::ReadingScreen,
        reference::{self, ReferenceScreen},
    },
    ui::paper::{Paper, Target},
};

/// One page.
#[derive(Clone, Debug)]
pub(super) enum Leaf {
    /// A page to read.
    Reading(ReadingScreen),
    /// A page with links to follow.
    Linked(Box<LinkedScreen>),
    /// The frame of reference.
    Reference(ReferenceScreen),
}

/// What a leaf asks.
#[derive(Clone, Debug)]
pub(super) enum Turn {
    /// Put this on top.
    Open(Leaf),
    /// Back to what lies below.
    Back,
    /// Scroll by rows.
    Scroll(isize),
    /// Say something.
    Say(String),
}

impl Turn {
    /// What a page of the workbook asks, as far as it may be asked on a shared screen.
    pub(super) fn of(act: Act, room: &Room) -> Option<Self> {
        match act {
            Act::Push(screen) => Leaf::of(*screen).map(Self::Open),
            Act::Case(case) => {
                let page = LinkedScreen::of_case_to_read(&case, room);
                Some(Self::Open(Leaf::Linked(Box::new(page))))
            }
            Act::Back => Some(Self::Back),
            Act::Scroll(rows) => Some(Self::Scroll(rows)),
            Act::Notice(words) => Some(Self::Say(words)),
            Act::Home | Act::Effect(_) | Act::TakeBack | Act::Alarm(_) => None,
        }
    }
}

impl Leaf {
    /// The keys of a place.
    pub(super) fn help(place: Place) -> Self {
        Self::Reading(help::page(place))
    }

    /// The frame of reference.
    pub(super) fn reference() -> Self {
        Self::Reference(ReferenceScreen::default())
    }

    /// A screen of the workbook, if it shows nothing personal.
    fn of(screen: Screen) -> Option<Self> {
        match screen {
            Screen::Reading(page) => Some(Self::Reading(page)),
            Screen::Linked(page) => Some(Self::Linked(page)),
            Screen::Reference(page) => Some(Self::Reference(page)),
            Screen::Home(_)
            | Screen::Cases(_)
            | Screen::Card(_)
            | Screen::Journal(_)
            | Screen::Entry(_)
            | Screen::Walk(_)
            | Screen::Passages(_)
            | Screen::TeamLookBack(_)
            | Screen::Addition(_)
            | Screen::TakeAlong(_)
            | Screen::Appeal(_)
            | Screen::OwnFile(_)
            | Screen::Compass(_)
            | Screen::Bin(_)
            | Screen::Versions(_)
            | Screen::Sketch(_) => None,
        }
    }

    pub(super) fn place(&self) -> Place {
        match self {
            Self::Reading(_) => Place::Reading,
            Self::Linked(_) => Place::Linked,
            Self::Reference(page) => page.place(),
        }
    }

    pub(super) fn is_help(&self) -> bool {
        matches!(self, Self::Reading(page) if help::is_help(page))
    }

    pub(super) fn is_reference(&self) -> bool {
        matches!(self, Self::Reference(_))
    }

    pub(super) fn on(&mut self, command: Command, room: &Room) -> Vec<Act> {
        match self {
            Self::Reading(_) => read(command),
            Self::Linked(page) => page.on(command, room),
            Self::Reference(page) => page.on(command, room),
        }
    }

    pub(super) fn input(&mut self, input: &Input, room: &Room) {
        if let Self::Reference(page) = self {
            page.input(input, room);
        }
    }

    pub(super) fn click(&mut self, target: Target, room: &Room) -> Vec<Act> {
        match self {
            Self::Reading(_) => vec![],
            Self::Linked(page) => page.click(target, room),
            Self::Reference(page) => page.click(target, room),
        }
    }

    pub(super) fn scrolled(&mut self) {
        match self {
            Self::Reading(_) => {}
            Self::Linked(page) => page.scrolled(),
            Self::Reference(page) => page.scrolled(),
        }
    }

    pub(super) fn set(&self, paper: &mut Paper, room: &Room) {
        match self {
            Self::Reading(page) => page.set(paper),
            Self::Linked(page) => page.set(paper),
            Self::Reference(page) => reference::view::set(page, paper, room),
        }
    }
}
