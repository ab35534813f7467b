//! The team session (sessie): phases with a clock, two secret rounds, a flip-over and a harvest. It has no field for, and no
//! way to, anything that a person wrote for themselves.

pub mod ballot;
mod clock;
mod hidden;
pub mod look_back;
pub mod notes;
mod plan;
mod question;
mod record;
mod round;
mod setup;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

pub use ballot::{Tally, Vote};
pub use clock::Clock;
pub use notes::{Agreement, Flip, Notes};
pub use plan::{Length, Phase, Plan};
pub use question::{A_NAME, NO_NAME, Options, Question};
pub use record::{Parts, SessionRecord};
pub use round::{PaperCount, Round, Way};
pub use setup::{About, Keep, MATTER, Setup, SetupOptions, SetupQuestion};

use super::{case::Case, library::Library, wrap::join_lines};
use round::Sealed;

/// A session.
#[derive(Clone, Debug)]
pub struct Session {
    /// The flip-over and the harvest.
    pub notes: Notes,
    case: Option<Arc<Case>>,
    setup: Setup,
    begun: DateTime<FixedOffset>,
    phase: Phase,
    plan: Plan,
    clock: Clock,
    first: Round,
    last: Round,
    /// Words of which it was said whether they are a name.
    said: BTreeMap<String, bool>,
    /// Words that may be a name, as of the end.
    suspects: Vec<String>,
    /// What its case was called when it was written, for one that is gone.
    case_title: String,
    /// What was written of its afspraken already.
    look_backs: Vec<(NaiveDate, String)>,
}

/// A way to act, as it stands before the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its letter.
    pub letter: char,
    /// Its words.
    pub text: String,
    /// Whether the group added it.
    pub own: bool,
}

/// The two rounds side by side: what each came to, if it was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounds<'s> {
    /// The first.
    pub first: Option<&'s Tally>,
    /// The second.
    pub last: Option<&'s Tally>,
}

impl Session {
    /// A session that begins now; the clock runs. None if its case is not there.
    #[must_use]
    pub fn begin(setup: Setup, library: &Library, now: DateTime<FixedOffset>) -> Option<Self> {
        let case = match &setup.about {
            About::Open => return None,
            About::Matter => None,
            About::Case(slug) => Some(Arc::clone(library.case(slug)?)),
        };
        let plan = Plan::of(setup.length, case.is_none());
        let mut clock = Clock::at(Duration::zero(), Duration::zero());
        clock.begin_phase(now);
        let (first, last) = (Round::Ahead, Round::Ahead);
        Some(Self {
            notes: Notes::default(),
            case,
            setup,
            begun: now,
            phase: Phase::Opening,
            plan,
            clock,
            first,
            last,
            said: BTreeMap::new(),
            suspects: vec![],
            case_title: String::new(),
            look_backs: vec![],
        })
    }

    /// Its case; none for a matter of one's own.
    #[must_use]
    pub fn case(&self) -> Option<&Arc<Case>> {
        self.case.as_ref()
    }

    /// What was agreed before.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// When it began.
    #[must_use]
    pub fn begun(&self) -> DateTime<FixedOffset> {
        self.begun
    }

    /// Whether it is about something that was told on the spot.
    #[must_use]
    pub fn is_own_matter(&self) -> bool {
        self.setup.about == About::Matter
    }

    /// The title of the case or the matter.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.case {
            Some(case) => case.title.to_string(),
            None if self.is_own_matter() => join_lines(&self.notes.title),
            None => self.case_title.clone(),
        }
    }

    /// The question before the group.
    #[must_use]
    pub fn question(&self) -> String {
        self.case.as_ref().map_or_else(|| join_lines(&self.notes.question), |case| join_lines(&case.question))
    }

    /// The phase that is shown.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The phases of this session, in order; the last one has no clock.
    #[must_use]
    pub fn phases(&self) -> Vec<Phase> {
        self.plan.phases().chain([Phase::After]).collect()
    }

    /// Whether the plan has a phase.
    #[must_use]
    pub fn has(&self, phase: Phase) -> bool {
        self.plan.phases().any(|it| it == phase)
    }

    /// To the phase after this one; false at the end. A round that is being held is closed with the votes that there
    /// are.
    pub fn forward(&mut self, now: DateTime<FixedOffset>) -> bool {
        self.shift(1, now)
    }

    /// To the phase before; false at the beginning.
    pub fn back(&mut self, now: DateTime<FixedOffset>) -> bool {
        self.shift(-1, now)
    }

    fn shift(&mut self, by: isize, now: DateTime<FixedOffset>) -> bool {
        let phases = self.phases();
        let place = phases.iter().position(|it| *it == self.phase).unwrap_or(0);
        let Some(next) = place.checked_add_signed(by).and_then(|place| phases.get(place)) else {
            return false;
        };
        if by > 0 {
            self.close_round();
        }
        self.leave_round();
        self.phase = *next;
        self.clock.begin_phase(now);
        if self.phase == Phase::After {
            self.clock.pause(now);
        }
        true
    }

    /// What is left of this phase; less than nothing when it takes longer. None after the talk.
    #[must_use]
    pub fn phase_left(&self, now: DateTime<FixedOffset>) -> Option<Duration> {
        (self.phase != Phase::After).then(|| self.plan.time(self.phase) - self.clock.phase_spent(now))
    }

    /// What is left of the whole, by the length that was agreed.
    #[must_use]
    pub fn left(&self, now: DateTime<FixedOffset>) -> Duration {
        Duration::minutes(i64::from(self.setup.length.minutes())) - self.clock.spent(now)
    }

    /// The time that is planned for a phase.
    #[must_use]
    pub fn time(&self, phase: Phase) -> Duration {
        self.plan.time(phase)
    }

    /// Whether the clock stands still.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.clock.is_still()
    }

    /// The clock of the machine was put back, from this moment to that one.
    pub fn rewind(&mut self, from: DateTime<FixedOffset>, to: DateTime<FixedOffset>) {
        self.clock.rewind(from, to);
    }

    /// Lets the clock stand still, or run again.
    pub fn pause(&mut self, now: DateTime<FixedOffset>) {
        if self.clock.is_still() && self.phase != Phase::After {
            self.clock.run(now);
        } else {
            self.clock.pause(now);
        }
    }

    /// Gives this phase more time, or less when below zero.
    pub fn give(&mut self, time: Duration) {
        self.plan.give(self.phase, time);
    }

    /// The plan with a shorter middle, if what comes after this phase does not fit any more in what is left.
    #[must_use]
    pub fn proposal(&self, now: DateTime<FixedOffset>) -> Option<Plan> {
        let here = self.phase_left(now)?.max(Duration::zero());
        let left = self.left(now) - here;
        let after = self.plan.time_from(self.phase) - self.plan.time(self.phase);
        let shorter = self.plan.shortened_after(self.phase, left);
        // A minute or two is no reason to speak of it.
        (after - left > SLACK && shorter != self.plan).then_some(shorter)
    }

    /// Takes the shorter plan that is proposed now, if there is one.
    pub fn shorten(&mut self, now: DateTime<FixedOffset>) -> bool {
        let shorter = self.proposal(now);
        let taken = shorter.is_some();
        self.plan = shorter.unwrap_or_else(|| self.plan.clone());
        taken
    }

    /// The ways to act before the group: those of the case and then its own.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        let of_case = self.case.iter().flat_map(|case| &case.choices);
        let of_case = of_case.map(|it| (join_lines(&it.text), false));
        let own = self.notes.options.iter().map(|it| (join_lines(it), true));
        let letters = 'a'..='z';
        of_case.chain(own).zip(letters).map(|((text, own), letter)| Choice { letter, text, own }).collect()
    }

    /// How many variants the case has.
    #[must_use]
    pub fn variants(&self) -> usize {
        self.case.as_ref().map_or(0, |case| case.variants.len())
    }

    /// The first round.
    #[must_use]
    pub fn first(&self) -> &Round {
        &self.first
    }

    /// The second round.
    #[must_use]
    pub fn last(&self) -> &Round {
        &self.last
    }

    /// The round of this phase, if it has one.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        match self.phase {
            Phase::First => Some(&self.first),
            Phase::Last => Some(&self.last),
            _ => None,
        }
    }

    /// The round of this phase, to vote in.
    pub fn round_mut(&mut self) -> Option<&mut Round> {
        match self.phase {
            Phase::First => Some(&mut self.first),
            Phase::Last => Some(&mut self.last),
            _ => None,
        }
    }

    /// Begins the round of this phase, or holds it anew; false if there is nothing to choose from.
    pub fn begin_round(&mut self, way: Way) -> bool {
        self.notes.options.retain(|option| !option.trim().is_empty());
        let (choices, people) = (self.choices().len(), self.setup.people);
        let Some(round) = self.round_mut() else { return false };
        if choices == 0 {
            return false;
        }
        *round = Round::begin(way, choices, people);
        true
    }

    /// Closes the round of this phase with the votes that there are; false if there are none.
    pub fn close_round(&mut self) -> bool {
        self.round_mut().is_some_and(Round::close)
    }

    /// Leaves the round of this phase as it is: a vote that was not confirmed is none, and a round without votes has not
    /// begun.
    pub fn leave_round(&mut self) {
        if let Some(round) = self.round_mut() {
            round.leave();
        }
    }

    /// How many people there are, when one comes late or leaves.
    pub fn set_people(&mut self, people: u32) {
        self.setup.people = people.clamp(1, ballot::MOST_PEOPLE);
    }

    /// What the rounds came to: only once the talk is over.
    #[must_use]
    pub fn rounds(&self) -> Option<Rounds<'_>> {
        (self.phase >= Phase::Differences)
            .then(|| Rounds { first: unsealed(&self.first), last: unsealed(&self.last) })
    }

    /// How many options of the group's own are or were voted on and so stay as they are.
    #[must_use]
    pub(super) fn fixed_options(&self) -> usize {
        let of_case = self.case.as_ref().map_or(0, |case| case.choices.len());
        let voted_on = self.first.choices().max(self.last.choices()).saturating_sub(of_case);
        voted_on.min(self.notes.options.len())
    }
}

/// How much may be lacking before a shorter plan is proposed.
const SLACK: Duration = Duration::minutes(2);

fn unsealed(round: &Round) -> Option<&Tally> {
    match round {
        Round::Closed(Sealed(tally)) => Some(tally),
        Round::Ahead | Round::Keyboard(_) | Round::Paper(_) => None,
    }
}
