//! When the words of a walk go to disk: within half a second of the first keystroke that is not there yet.

use chrono::{DateTime, FixedOffset};

use crate::{
    app::{RETRY_AFTER, SAVE_AFTER, SAVED_WORD, event::Effect},
    core::{
        entry::Entry,
        walk::{Step, Walk},
    },
    journal::Item,
    phrases::say,
};

/// The saving of one walk.
#[derive(Clone, Debug)]
pub(super) struct Saving {
    item: Option<Item>,
    state: State,
    /// Whether words are on their way to the disk; what came of it is not known yet.
    under_way: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Memory and disk say the same, or will when what is under way arrives.
    Clean,
    /// Something changed, first at this moment.
    Dirty(DateTime<FixedOffset>),
    /// Saved at this moment.
    Saved(DateTime<FixedOffset>),
    /// Saving failed at this moment.
    Failed(DateTime<FixedOffset>),
}

impl Saving {
    pub(super) fn of(item: Option<Item>) -> Self {
        Self { item, state: State::Clean, under_way: false }
    }

    pub(super) fn item(&self) -> Option<&Item> {
        self.item.as_ref()
    }

    /// Something changed.
    pub(super) fn touch(&mut self, now: DateTime<FixedOffset>) {
        if matches!(self.state, State::Clean | State::Saved(_)) {
            self.state = State::Dirty(now);
        }
    }

    /// Whether anything stands only in memory. A walk in which nothing was written leaves no file behind.
    pub(super) fn is_unsaved(&self, walk: &Walk) -> bool {
        let worth = self.item.is_some() || !walk.entry.is_blank();
        worth && (self.under_way || matches!(self.state, State::Dirty(_) | State::Failed(_)))
    }

    pub(super) fn is_saving(&self) -> bool {
        self.under_way
    }

    pub(super) fn fails(&self) -> bool {
        matches!(self.state, State::Failed(_))
    }

    /// Saves what is not on disk and not on its way there.
    pub(super) fn flush(&mut self, walk: &Walk) -> Option<Effect> {
        if self.under_way || !self.is_unsaved(walk) {
            return None;
        }
        let effect = self.effect(walk)?;
        (self.state, self.under_way) = (State::Clean, true);
        Some(effect)
    }

    pub(super) fn due(&mut self, now: DateTime<FixedOffset>, walk: &Walk) -> Option<Effect> {
        if self.wake().is_none_or(|wake| wake > now) {
            return None;
        }
        if !self.is_unsaved(walk) {
            self.state = State::Clean;
        }
        self.flush(walk)
    }

    pub(super) fn wake(&self) -> Option<DateTime<FixedOffset>> {
        match self.state {
            _ if self.under_way => None,
            State::Clean => None,
            State::Dirty(since) => Some(since + SAVE_AFTER),
            State::Saved(at) => Some(at + SAVED_WORD),
            State::Failed(at) => Some(at + RETRY_AFTER),
        }
    }

    /// The file is this one now; gives the one it was before.
    pub(super) fn saved(&mut self, item: &Item, now: DateTime<FixedOffset>) -> Option<Item> {
        self.under_way = false;
        if self.state == State::Clean {
            self.state = State::Saved(now);
        }
        self.item.replace(item.clone())
    }

    pub(super) fn failed(&mut self, now: DateTime<FixedOffset>) {
        (self.state, self.under_way) = (State::Failed(now), false);
    }

    pub(super) fn finish(&mut self, entry: Entry) -> Effect {
        (self.state, self.under_way) = (State::Clean, true);
        Effect::Finish { draft: self.item.clone(), entry: Box::new(entry) }
    }

    pub(super) fn finished(&mut self) -> Option<Item> {
        (self.state, self.under_way) = (State::Clean, false);
        self.item.take()
    }

    pub(super) fn word(&self, now: DateTime<FixedOffset>) -> String {
        match self.state {
            State::Saved(at) if now - at < SAVED_WORD => say("bewaard"),
            State::Failed(_) => say("niet-bewaard"),
            _ => String::new(),
        }
    }

    fn effect(&self, walk: &Walk) -> Option<Effect> {
        let entry = Box::new(walk.entry.clone());
        if walk.step() == Step::LookBack {
            return Some(Effect::LookBack { item: self.item.clone()?, entry });
        }
        Some(Effect::SaveDraft { item: self.item.clone(), entry })
    }
}
