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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Memory and disk say the same.
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
        Self { item, state: State::Clean }
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

    pub(super) fn is_dirty(&self, walk: &Walk) -> bool {
        // A walk in which nothing was written leaves no file behind.
        let worth = self.item.is_some() || !walk.entry.is_blank();
        worth && matches!(self.state, State::Dirty(_) | State::Failed(_))
    }

    pub(super) fn fails(&self) -> bool {
        matches!(self.state, State::Failed(_))
    }

    pub(super) fn flush(&self, walk: &Walk) -> Option<Effect> {
        self.is_dirty(walk).then(|| self.effect(walk)).flatten()
    }

    pub(super) fn due(&mut self, now: DateTime<FixedOffset>, walk: &Walk) -> Option<Effect> {
        if self.wake().is_none_or(|wake| wake > now) {
            return None;
        }
        if let State::Saved(_) = self.state {
            self.state = State::Clean;
        }
        if !self.is_dirty(walk) {
            self.state = State::Clean;
            return None;
        }
        self.effect(walk)
    }

    pub(super) fn wake(&self) -> Option<DateTime<FixedOffset>> {
        match self.state {
            State::Clean => None,
            State::Dirty(since) => Some(since + SAVE_AFTER),
            State::Saved(at) => Some(at + SAVED_WORD),
            State::Failed(at) => Some(at + RETRY_AFTER),
        }
    }

    /// The file is this one now; gives the one it was before.
    pub(super) fn saved(&mut self, item: &Item, now: DateTime<FixedOffset>) -> Option<Item> {
        self.state = State::Saved(now);
        self.item.replace(item.clone())
    }

    pub(super) fn failed(&mut self, now: DateTime<FixedOffset>) {
        self.state = State::Failed(now);
    }

    pub(super) fn finish(&self, entry: Entry) -> Effect {
        Effect::Finish { draft: self.item.clone(), entry: Box::new(entry) }
    }

    pub(super) fn finished(&mut self) -> Option<Item> {
        self.state = State::Clean;
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
