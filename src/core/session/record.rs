//! What is kept of a session on disk: nobody's name that was not asked about, and no vote.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

use super::{
    About, Clock, Keep, Length, Notes, Phase, Plan, Session, Setup,
    ballot::Tally,
    hidden::{case_of, replaced},
    round::{Round, Sealed},
    unsealed,
};
use crate::core::{case::Origin, library::Library};

/// What stands in the file of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// When it began.
    pub begun: DateTime<FixedOffset>,
    /// When it ended; none while it is under way.
    pub finished: Option<DateTime<FixedOffset>>,
    /// The slug of its case; none for a matter of one's own.
    pub case: Option<String>,
    /// The title of the case or of the matter.
    pub title: String,
    /// How long it was meant to last.
    pub length: Length,
    /// How many people there were.
    pub people: u32,
    /// What is kept.
    pub keep: Keep,
    /// The phase in which it is.
    pub phase: Phase,
    /// What it took so far.
    pub spent: Duration,
    /// What that phase took so far.
    pub phase_spent: Duration,
    /// What the first round came to.
    pub first: Option<Tally>,
    /// What the second came to.
    pub last: Option<Tally>,
    /// The flip-over and the harvest.
    pub notes: Notes,
    /// What came of the afspraken, weeks later: the day and the words.
    pub look_backs: Vec<(NaiveDate, String)>,
}

/// What is kept of a session. It comes from a [`Session`], which hides every word that may be a name and was not
/// asked about, or from disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRecord(Parts);

impl SessionRecord {
    /// What a file says. It was asked about when it was written, or a person wrote it there.
    #[must_use]
    pub fn of_disk(parts: Parts) -> Self {
        Self(parts)
    }

    /// What it says.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.0
    }

    /// Whether the talk is over, so that what the rounds came to may be told.
    #[must_use]
    pub fn is_talked_out(&self) -> bool {
        self.0.finished.is_some() || self.0.phase >= Phase::Differences
    }

    /// Whether it can be gone on with: without its case nobody would know what was chosen from.
    #[must_use]
    pub fn has_case(&self, library: &Library) -> bool {
        self.0.case.as_ref().is_none_or(|slug| case_of(slug, &self.0.title, library).is_some())
    }

    /// Whether a word that may have been a name is missing somewhere, because nobody was asked about it in time.
    #[must_use]
    pub fn has_blanks(&self) -> bool {
        self.0.notes.clone().texts_mut().any(|text| text.contains(BLANK))
    }

    /// What stays of one that was never closed and of which only the harvest was to be kept: it ended when it was last
    /// written. None for any other.
    #[must_use]
    pub fn left_open(&self) -> Option<Self> {
        let Parts { begun, finished, keep, spent, .. } = self.0;
        let is_left = finished.is_none() && keep == Keep::Harvest;
        is_left.then(|| {
            let parts = self.0.clone();
            let notes = parts.notes.harvest();
            Self(Parts { finished: Some(begun + spent), notes, first: None, last: None, ..parts })
        })
    }

    /// Whether somebody should look back on the afspraken today: two weeks later, until it is done.
    #[must_use]
    pub fn look_back_due(&self, today: NaiveDate) -> Option<NaiveDate> {
        let ended = self.0.finished?.date_naive();
        let due = ended + Duration::days(LOOK_BACK_AFTER);
        let is_open = self.0.look_backs.is_empty() && !self.0.notes.agreements.is_empty();
        (is_open && due <= today).then_some(due)
    }

    /// What was written of the afspraken on this day.
    #[must_use]
    pub fn look_back_of(&self, day: NaiveDate) -> Option<&str> {
        self.0.look_backs.iter().find(|(on, _)| *on == day).map(|(_, words)| words.as_str())
    }

    /// The same with what came of the afspraken; without words, with nothing of that day.
    #[must_use]
    pub fn looked_back(mut self, on: NaiveDate, words: String) -> Self {
        self.0.look_backs.retain(|(day, _)| *day != on);
        if !words.trim().is_empty() {
            self.0.look_backs.push((on, words));
        }
        self
    }

    /// A record of these parts in which words that may be a name stand as a blank, unless it was said that they are
    /// none; those that are become "iemand" (`someone`).
    pub(super) fn without_names(
        mut parts: Parts,
        said: &BTreeMap<String, bool>,
        names_in: &dyn Fn(&str) -> Vec<String>,
        someone: &str,
    ) -> Self {
        let instead = |word: &str| match said.get(word) {
            Some(false) => None,
            Some(true) => Some(someone),
            None => Some(BLANK),
        };
        for text in parts.notes.texts_mut() {
            *text = replaced(text, &names_in(text), instead);
        }
        if parts.case.as_deref() == Some(OWN_CASE) {
            // By what is left of its title it is found again by who goes on.
            let someone = if parts.finished.is_some() { someone } else { BLANK };
            let instead = |word: &str| match said.get(word) {
                Some(false) => None,
                Some(true) => Some(someone),
                None => Some(BLANK),
            };
            parts.title = replaced(&parts.title, &names_in(&parts.title), instead);
        }
        if parts.case.is_none() {
            parts.title.clone_from(&parts.notes.title);
        }
        Self(parts)
    }
}

impl Session {
    /// Goes on with one that was interrupted; the clock stands still until somebody lets it run. A round that was under
    /// way begins anew: its votes were never written.
    #[must_use]
    pub fn resume(record: &SessionRecord, library: &Library, names_in: &dyn Fn(&str) -> Vec<String>) -> Self {
        let parts = record.parts();
        // What stands on disk was asked about when it was written, or a person wrote it there.
        let mut notes = parts.notes.clone();
        let said = notes.texts_mut().flat_map(|text| names_in(text)).map(|word| (word, false)).collect();
        let case = parts.case.as_ref().and_then(|slug| case_of(slug, &parts.title, library)).cloned();
        let slug = case.as_ref().map(|case| case.slug.to_string()).or_else(|| parts.case.clone());
        let about = slug.map_or(About::Matter, About::Case);
        let setup = Setup { about, length: parts.length, people: parts.people, keep: parts.keep };
        let closed =
            |tally: &Option<Tally>| tally.clone().map_or(Round::Ahead, |it| Round::Closed(Sealed(it)));
        let (first, last) = (closed(&parts.first), closed(&parts.last));
        Self {
            notes,
            plan: Plan::of(parts.length, case.is_none()),
            case,
            setup,
            begun: parts.begun,
            phase: parts.phase,
            clock: Clock::at(parts.spent, parts.phase_spent),
            first,
            last,
            said,
            suspects: vec![],
            case_title: parts.title.clone(),
            look_backs: parts.look_backs.clone(),
        }
    }

    /// The words in the title and the slug of a case of one's own that may be a name; those that ship hold none.
    fn names_of_case(&self, names_in: &dyn Fn(&str) -> Vec<String>) -> Vec<String> {
        let own = self.case.iter().filter(|case| case.origin == Origin::Own);
        own.flat_map(|case| [names_in(&case.title), names_in(&case.slug)].concat()).collect()
    }

    /// Looks for words that may be a name in what will be kept of it; they are asked about one by one.
    pub fn look_for_names(&mut self, names_in: &dyn Fn(&str) -> Vec<String>) {
        let mut kept = match self.setup.keep {
            Keep::Nothing => Notes::default(),
            Keep::Harvest => self.notes.harvest(),
            Keep::Record => self.notes.clone(),
        };
        let mut found: Vec<String> = kept.texts_mut().flat_map(|text| names_in(text)).collect();
        found.extend(self.names_of_case(names_in));
        let mut seen = HashSet::new();
        found.retain(|word| seen.insert(word.clone()));
        self.suspects = found;
    }

    /// The words that may be a name.
    #[must_use]
    pub fn suspects(&self) -> &[String] {
        &self.suspects
    }

    /// What was said of a word: whether it is a name.
    #[must_use]
    pub fn said_of(&self, word: &str) -> Option<bool> {
        self.said.get(word).copied()
    }

    pub(super) fn say_of(&mut self, word: String, is_name: Option<bool>) {
        match is_name {
            Some(is_name) => self.said.insert(word, is_name),
            None => self.said.remove(&word),
        };
    }

    /// What is kept of it, as it is now; none if nothing is. While it is under way that is all of it, so that it can
    /// be gone on with; once it has ended, what was agreed to keep. A word that may be a name and was not asked about
    /// is hidden; one that is a name becomes `someone`.
    #[must_use]
    pub fn record(
        &self,
        now: DateTime<FixedOffset>,
        ended: bool,
        names_in: &dyn Fn(&str) -> Vec<String>,
        someone: &str,
    ) -> Option<SessionRecord> {
        let only_harvest = match self.setup.keep {
            Keep::Nothing => return None,
            Keep::Harvest => ended,
            Keep::Record => false,
        };
        let tally = |round: &Round| unsealed(round).filter(|_| !only_harvest).cloned();
        let notes = if only_harvest { self.notes.harvest() } else { self.notes.clone() };
        let is_hidden = self.names_of_case(names_in).iter().any(|word| self.said_of(word) != Some(false));
        // Also of one that is not there any more.
        let case = match &self.setup().about {
            About::Case(_) if is_hidden => Some(OWN_CASE.to_owned()),
            About::Case(slug) => Some(slug.clone()),
            About::Open | About::Matter => None,
        };
        let parts = Parts {
            begun: self.begun,
            finished: ended.then_some(now),
            case,
            title: self.title(),
            length: self.setup.length,
            people: self.setup.people,
            keep: self.setup.keep,
            phase: self.phase,
            spent: self.clock.spent(now),
            phase_spent: self.clock.phase_spent(now),
            first: tally(&self.first),
            last: tally(&self.last),
            notes,
            look_backs: self.look_backs.clone(),
        };
        Some(SessionRecord::without_names(parts, &self.said, names_in, someone))
    }
}

/// What stands for a word that may be a name as long as nobody was asked.
pub(super) const BLANK: &str = "…";

/// What stands for an own case of which the title or the slug may hold a name.
pub(super) const OWN_CASE: &str = "eigen-casus";

/// Days after a session on which one looks back on its afspraken.
const LOOK_BACK_AFTER: i64 = 14;
