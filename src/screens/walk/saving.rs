//! When the words of a walk go to disk: within half a second of the first keystroke that is not there yet.

use chrono::{DateTime, Duration, FixedOffset};

use super::WalkScreen;
use crate::{
    app::{
        event::{Effect, Record, Writing},
        notice::Notice,
    },
    core::{
        entry::{Entry, LookBack},
        problem::Problem,
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
    /// Why the last save failed.
    problem: Option<Problem>,
    /// The look-back as it stands in the file of the entry.
    look_back: Option<LookBack>,
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
    pub(super) fn of(item: Option<Item>, look_back: Option<LookBack>) -> Self {
        Self { item, state: State::Clean, under_way: false, problem: None, look_back }
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

    pub(super) fn finish(&mut self, entry: Entry) -> Effect {
        (self.state, self.under_way) = (State::Clean, true);
        Effect::Write(Writing::Finished { draft: self.item.clone(), entry: Box::new(entry) })
    }

    /// Whether anything stands only in memory. A walk in which nothing was written leaves no file behind.
    fn is_unsaved(&self, walk: &Walk) -> bool {
        let worth = self.item.is_some() || !walk.entry.is_blank();
        worth && (self.under_way || matches!(self.state, State::Dirty(_) | State::Failed(_)))
    }

    /// Saves what is not on disk and not on its way there.
    fn flush(&mut self, walk: &Walk) -> Option<Effect> {
        if self.under_way || !self.is_unsaved(walk) {
            return None;
        }
        let effect = self.effect(walk)?;
        (self.state, self.under_way) = (State::Clean, true);
        Some(effect)
    }

    fn due(&mut self, now: DateTime<FixedOffset>, walk: &Walk) -> Option<Effect> {
        if self.wake().is_none_or(|wake| wake > now) {
            return None;
        }
        if !self.is_unsaved(walk) {
            self.state = State::Clean;
        }
        self.flush(walk)
    }

    fn wake(&self) -> Option<DateTime<FixedOffset>> {
        match self.state {
            _ if self.under_way => None,
            State::Clean => None,
            State::Dirty(since) => Some(since + SAVE_AFTER),
            State::Saved(at) => Some(at + SAVED_WORD),
            State::Failed(at) => Some(at + RETRY_AFTER),
        }
    }

    fn saved(&mut self, now: DateTime<FixedOffset>) {
        (self.under_way, self.problem) = (false, None);
        if self.state == State::Clean {
            self.state = State::Saved(now);
        }
    }

    fn effect(&self, walk: &Walk) -> Option<Effect> {
        let entry = Box::new(walk.entry.clone());
        if walk.step() == Step::LookBack {
            let before = self.look_back.clone();
            return Some(Effect::Write(Writing::LookBack { item: self.item.clone()?, before, entry }));
        }
        Some(Effect::Write(Writing::Draft { item: self.item.clone(), entry }))
    }
}

/// What the stack asks about saving.
impl WalkScreen {
    /// Saves what is not on disk yet.
    pub fn flush(&mut self) -> Option<Effect> {
        self.saving.flush(&self.answering.subject)
    }

    /// Saves what is due at this moment.
    pub fn due(&mut self, now: DateTime<FixedOffset>) -> Option<Effect> {
        self.saving.due(now, &self.answering.subject)
    }

    /// When something is due.
    #[must_use]
    pub fn wake(&self) -> Option<DateTime<FixedOffset>> {
        self.saving.wake()
    }

    /// The clock was put back to this moment: nothing that happened is later than that.
    pub fn rewind(&mut self, now: DateTime<FixedOffset>) {
        if let State::Dirty(at) | State::Saved(at) | State::Failed(at) = &mut self.saving.state {
            *at = now.min(*at);
        }
    }

    /// Whether this walk has a file already.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.saving.item.is_some()
    }

    /// What stands only in memory.
    #[must_use]
    pub fn unsaved(&self) -> Option<Entry> {
        self.saving.is_unsaved(self.walk()).then(|| self.walk().entry.clone())
    }

    /// Whether words are on their way to the disk.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        self.saving.under_way
    }

    /// The draft was saved as this file. Gives the file that it was before, and what was saved.
    pub fn saved(&mut self, item: &Item, now: DateTime<FixedOffset>) -> (Option<Item>, Entry) {
        self.saving.saved(now);
        (self.saving.item.replace(item.clone()), self.walk().entry.clone())
    }

    /// The look-back was saved.
    pub fn looked_back(&mut self, now: DateTime<FixedOffset>) -> Option<Record> {
        self.saving.saved(now);
        self.saving.look_back = self.walk().entry.look_backs.last().cloned();
        Some(Record { item: self.saving.item.clone()?, read: Ok(self.walk().entry.clone()) })
    }

    /// The walk was finished: its draft is gone.
    pub fn finished(&mut self) -> Option<Item> {
        (self.saving.state, self.saving.under_way) = (State::Clean, false);
        self.saving.problem = None;
        self.saving.item.take()
    }

    /// A save failed.
    pub fn failed(&mut self, problem: &Problem, now: DateTime<FixedOffset>) {
        (self.saving.state, self.saving.under_way) = (State::Failed(now), false);
        self.saving.problem = Some(problem.clone());
    }

    /// The word at the right of the bottom line.
    #[must_use]
    pub fn word(&self, now: DateTime<FixedOffset>) -> String {
        match self.saving.state {
            State::Saved(at) if now - at < SAVED_WORD => say("bewaard"),
            State::Failed(_) => say("niet-bewaard"),
            _ => String::new(),
        }
    }

    /// A notice that stays while saving fails.
    #[must_use]
    pub fn standing_notice(&self) -> Option<Notice> {
        self.saving.problem.as_ref().map(Notice::not_saved)
    }
}

/// How long after the first keystroke that is not on disk it is saved.
const SAVE_AFTER: Duration = Duration::milliseconds(400);

/// How long the word that all is saved stays.
const SAVED_WORD: Duration = Duration::seconds(2);

/// How long after a failed save it is tried again.
const RETRY_AFTER: Duration = Duration::seconds(5);
