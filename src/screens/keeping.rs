//! What only some screens have: words that stand nowhere else, a question before they act, something to wait for.

use std::path::Path;

use super::{Screen, saving::Keeps};
use crate::{app::world::World, core::walk::Step, phrases::say};

impl Screen {
    /// Whether cards of moresprudentie are shown here.
    #[must_use]
    pub fn shows_cards(&self) -> bool {
        match self {
            Self::Cases(_) | Self::Card(_) => true,
            Self::Walk(walk) => walk.walk().step() == Step::Ways,
            _ => false,
        }
    }

    /// The screen as one on which one writes, if it is one.
    #[must_use]
    pub fn keeper(&self) -> Option<&dyn Keeps> {
        match self {
            Self::Walk(walk) => Some(&**walk),
            Self::Sketch(sketch) => Some(&**sketch),
            Self::TeamLookBack(screen) => Some(&**screen),
            Self::Addition(screen) => Some(&**screen),
            Self::Appeal(screen) => Some(&**screen),
            _ => None,
        }
    }

    /// The same, to change.
    pub fn keeper_mut(&mut self) -> Option<&mut dyn Keeps> {
        match self {
            Self::Walk(walk) => Some(&mut **walk),
            Self::Sketch(sketch) => Some(&mut **sketch),
            Self::TeamLookBack(screen) => Some(&mut **screen),
            Self::Addition(screen) => Some(&mut **screen),
            Self::Appeal(screen) => Some(&mut **screen),
            _ => None,
        }
    }

    /// What to know before one begins here: there is an unfinished walk of this case, or an unfinished case, already.
    #[must_use]
    pub fn opening_notice(&self, world: &World) -> Option<String> {
        match self {
            Self::Walk(walk) => {
                let slug = walk.walk().entry.case().filter(|_| !walk.has_file())?;
                let beside = world.drafts().any(|(_, draft)| draft.case() == Some(slug));
                beside.then(|| say("concept-naast"))
            }
            Self::Sketch(sketch) if !sketch.has_file() => {
                world.unfinished_cases().next().map(|_| say("schets-naast"))
            }
            _ => None,
        }
    }

    /// What it asks before it does what cannot be undone; another key is a no.
    #[must_use]
    pub fn question(&self) -> Option<String> {
        match self {
            Self::Bin(screen) => screen.question(),
            _ => None,
        }
    }

    /// A key that is no yes: what was asked is forgotten.
    pub fn forget_question(&mut self) {
        if let Self::Bin(screen) = self {
            screen.forget_question();
        }
    }

    /// The place at which it waits for something to stand.
    #[must_use]
    pub fn waits_for(&self) -> Option<&Path> {
        match self {
            Self::TakeAlong(screen) => screen.waits.as_deref(),
            Self::Appeal(screen) => screen.waits.as_deref(),
            _ => None,
        }
    }

    /// It does not stand there; if something else `is_taken` that place, that is asked about.
    pub fn not_carried(&mut self, is_taken: bool) {
        match self {
            Self::TakeAlong(screen) => screen.not_carried(is_taken),
            Self::Appeal(screen) => screen.not_carried(is_taken),
            _ => {}
        }
    }

    /// The page was scrolled by more than a key of its own: what had to be in sight need not come along.
    pub fn scrolled(&mut self) {
        match self {
            Self::Linked(screen) => screen.scrolled(),
            Self::Versions(screen) => screen.scrolled(),
            Self::Compass(screen) => screen.scrolled(),
            Self::Reference(screen) => screen.scrolled(),
            _ => {}
        }
    }
}
