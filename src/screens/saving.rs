//! When words go to disk: within half a second of the first keystroke that is not there yet. One for every screen
//! on which one writes.

use chrono::{DateTime, Duration, FixedOffset};

use crate::{
    app::{
        event::{Effect, Unsaved},
        notice::Notice,
    },
    core::problem::Problem,
    phrases::say,
};

/// Whether the words of a screen are on disk, and when they go there.
#[derive(Clone, Debug, Default)]
pub struct Saving {
    state: State,
    /// Whether words are on their way to the disk; what came of it is not known yet.
    under_way: bool,
    /// Why the last save failed.
    problem: Option<Problem>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Memory and disk say the same.
    #[default]
    Clean,
    /// Something changed, first at this moment.
    Dirty(DateTime<FixedOffset>),
    /// Saved at this moment.
    Saved(DateTime<FixedOffset>),
    /// Saving failed at this moment.
    Failed(DateTime<FixedOffset>),
}

/// A screen on which one writes: what the stack asks about saving.
pub trait Keeps {
    /// Its saving.
    fn saving(&self) -> &Saving;

    /// Its saving, to change.
    fn saving_mut(&mut self) -> &mut Saving;

    /// Whether there is anything to keep: what is still blank leaves no file behind.
    fn is_worth_keeping(&self) -> bool;

    /// What writes its words; none if they have no place.
    fn writing(&self) -> Option<Effect>;

    /// Its words, for who must copy them by hand.
    fn words(&self) -> Unsaved;

    /// The last words of the program for who leaves while this is open, if there are any.
    fn goodbye(&self) -> Option<String>;

    /// One stops writing here.
    fn settle(&mut self) {}

    /// What is to be done once it is left and saved.
    fn afterwards(&self) -> Option<Effect> {
        None
    }

    /// Whether anything stands only in memory.
    fn is_unsaved(&self) -> bool {
        self.is_worth_keeping() && self.saving().is_behind()
    }

    /// What stands only in memory.
    fn unsaved(&self) -> Option<Unsaved> {
        self.is_unsaved().then(|| self.words())
    }

    /// Saves what is not on disk and not on its way there.
    fn flush(&mut self) -> Option<Effect> {
        if self.saving().is_under_way() || !self.is_unsaved() {
            return None;
        }
        let effect = self.writing()?;
        self.saving_mut().begin();
        Some(effect)
    }

    /// Saves what is due at this moment.
    fn due(&mut self, now: DateTime<FixedOffset>) -> Option<Effect> {
        if self.saving().wake().is_none_or(|wake| wake > now) {
            return None;
        }
        if !self.is_unsaved() {
            self.saving_mut().state = State::Clean;
        }
        self.flush()
    }
}

impl Saving {
    /// Something changed.
    pub fn touch(&mut self, now: DateTime<FixedOffset>) {
        if matches!(self.state, State::Clean | State::Saved(_)) {
            self.state = State::Dirty(now);
        }
    }

    /// The words are on their way to the disk.
    pub fn begin(&mut self) {
        (self.state, self.under_way) = (State::Clean, true);
    }

    /// They are there.
    pub fn done(&mut self, now: DateTime<FixedOffset>) {
        (self.under_way, self.problem) = (false, None);
        if self.state == State::Clean {
            self.state = State::Saved(now);
        }
    }

    /// They are there, and nothing more is to be saved here.
    pub fn end(&mut self) {
        *self = Self::default();
    }

    /// They are not there, and why.
    pub fn failed(&mut self, problem: &Problem, now: DateTime<FixedOffset>) {
        (self.state, self.under_way) = (State::Failed(now), false);
        self.problem = Some(problem.clone());
    }

    /// Whether words are on their way to the disk.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.under_way
    }

    /// When something is due.
    #[must_use]
    pub fn wake(&self) -> Option<DateTime<FixedOffset>> {
        match self.state {
            _ if self.under_way => None,
            State::Clean => None,
            State::Dirty(since) => Some(since + SAVE_AFTER),
            State::Saved(at) => Some(at + SAVED_WORD),
            State::Failed(at) => Some(at + RETRY_AFTER),
        }
    }

    /// The clock was put back to this moment: nothing that happened is later than that.
    pub fn rewind(&mut self, now: DateTime<FixedOffset>) {
        if let State::Dirty(at) | State::Saved(at) | State::Failed(at) = &mut self.state {
            *at = now.min(*at);
        }
    }

    /// The word at the right of the bottom line.
    #[must_use]
    pub fn word(&self, now: DateTime<FixedOffset>) -> String {
        match self.state {
            State::Saved(at) if now - at < SAVED_WORD => say("bewaard"),
            State::Failed(_) => say("niet-bewaard"),
            _ => String::new(),
        }
    }

    /// A notice that stays while saving fails.
    #[must_use]
    pub fn standing_notice(&self) -> Option<Notice> {
        self.problem.as_ref().map(Notice::not_saved)
    }

    fn is_behind(&self) -> bool {
        self.under_way || matches!(self.state, State::Dirty(_) | State::Failed(_))
    }
}

/// How long after the first keystroke that is not on disk it is saved.
const SAVE_AFTER: Duration = Duration::milliseconds(400);

/// How long the word that all is saved stays.
const SAVED_WORD: Duration = Duration::seconds(2);

/// How long after a failed save it is tried again.
const RETRY_AFTER: Duration = Duration::seconds(5);
