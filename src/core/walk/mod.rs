//! The walk (wandeling): eleven steps over one entry, its rules, and the questions that every surface asks.

mod answer;
mod question;
mod step;

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};

pub use question::{Kind, Options, Question};
pub use step::Step;

pub use super::questionnaire::{Answer, Refusal};

use super::{
    case::Case,
    entry::{Entry, Form, LookBack, OwnSubject, Subject},
    holder::Holder,
};

/// The most own options that one walk holds.
pub const MOST_OWN_CHOICES: usize = 4;

/// One walk: the entry that is being written and the case that it is about.
#[derive(Clone, Debug)]
pub struct Walk {
    /// What is written so far.
    pub entry: Entry,
    /// The case; none for one's own dilemma, or when the case of an old draft is gone.
    pub case: Option<Arc<Case>>,
}

/// What a step forward or back did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Another step is shown.
    To(Step),
    /// There was nowhere to go: the first step, or the last one before finishing.
    Edge,
}

impl Walk {
    /// A new walk on a case, or on one's own dilemma.
    #[must_use]
    pub fn begin(case: Option<Arc<Case>>, form: Form, now: DateTime<FixedOffset>) -> Self {
        let (subject, title) = match &case {
            Some(case) => (Subject::Case(case.slug.to_string()), case.title.to_string()),
            None => (Subject::Own(OwnSubject::default()), String::new()),
        };
        Self { entry: Entry { subject, title, form, begun: now, ..Entry::default() }, case }
    }

    /// Goes on with a draft. A place that the form does not have becomes the first step.
    #[must_use]
    pub fn resume(mut entry: Entry, case: Option<Arc<Case>>) -> Self {
        if !Step::of(entry.form).contains(&entry.step) {
            entry.step = Step::Case;
        }
        Self { entry, case }
    }

    /// Looks back on a finished entry: one look-back a day, gone on with if today's was begun before.
    #[must_use]
    pub fn look_back(mut entry: Entry, case: Option<Arc<Case>>, today: NaiveDate) -> Self {
        if entry.look_backs.last().is_none_or(|last| last.on != today) {
            let blank = LookBack { on: today, did: String::new(), happened: String::new(), again: None };
            entry.look_backs.push(blank);
        }
        entry.step = Step::LookBack;
        Self { entry, case }
    }

    /// Whether nothing is written in the look-back that is open.
    #[must_use]
    pub fn look_back_is_blank(&self) -> bool {
        self.entry
            .look_backs
            .last()
            .is_none_or(|it| it.did.trim().is_empty() && it.happened.trim().is_empty() && it.again.is_none())
    }

    /// The steps of this walk, in order.
    #[must_use]
    pub fn steps(&self) -> &'static [Step] {
        Step::of(self.entry.form)
    }

    /// The step that is shown.
    #[must_use]
    pub fn step(&self) -> Step {
        self.entry.step
    }

    /// Goes to the next step. Leaving the first hunch locks it.
    pub fn forward(&mut self) -> Moved {
        self.shift(|place| place.checked_add(1))
    }

    /// Goes to the step before. Leaving the first hunch locks it.
    pub fn back(&mut self) -> Moved {
        self.shift(|place| place.checked_sub(1))
    }

    /// Whether there is no step after this one, so that going forward means finishing.
    #[must_use]
    pub fn at_end(&self) -> bool {
        self.steps().last() == Some(&self.entry.step)
    }

    /// Finishes the walk; the entry then belongs in the journal.
    #[must_use]
    pub fn finish(mut self, now: DateTime<FixedOffset>) -> Entry {
        self.lock_hunch();
        self.entry.finished = Some(now);
        self.entry.step = Step::LookBack;
        self.entry
    }

    /// Leaves the walk for later, which leaves its step too; true if that locked the first hunch.
    pub fn pause(&mut self) -> bool {
        let locked = self.entry.hunch.locked;
        if self.entry.step == Step::Hunch {
            self.lock_hunch();
        }
        self.entry.hunch.locked != locked
    }

    /// Locks the first hunch if it is being left and says anything.
    fn lock_hunch(&mut self) {
        let words = self.entry.hunch.choice.clone().and_then(|id| self.choice_text(&id)).unwrap_or_default();
        if self.hunch_says_something() && !self.entry.hunch.locked {
            self.entry.hunch.words = words;
            self.entry.hunch.locked = true;
        }
    }

    /// Whether anything of the first hunch is filled in.
    #[must_use]
    pub fn hunch_says_something(&self) -> bool {
        let hunch = &self.entry.hunch;
        hunch.choice.is_some() || hunch.certainty.is_some() || !hunch.feeling.trim().is_empty()
    }

    /// Ids of the ways to act, those of the case first, then one's own.
    #[must_use]
    pub fn choice_ids(&self) -> Vec<String> {
        let shipped =
            self.case.iter().flat_map(|case| case.choices.iter().map(|choice| choice.id.to_string()));
        let own = self
            .entry
            .own_choices
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(place, _)| own_choice_id(place));
        shipped.chain(own).collect()
    }

    /// The words of a way to act, by id.
    #[must_use]
    pub fn choice_text(&self, id: &str) -> Option<String> {
        if let Some(choice) = self.case.as_ref().and_then(|case| case.choice(id)) {
            return Some(choice.text.to_string());
        }
        let place = own_choice_place(id)?;
        self.entry.own_choices.get(place).filter(|text| !text.trim().is_empty()).cloned()
    }

    /// The chairs at which nothing is written, in the fixed order.
    #[must_use]
    pub fn empty_chairs(&self) -> Vec<Holder> {
        self.entry.chairs.iter().filter(|(_, chair)| chair.is_empty()).map(|(holder, _)| holder).collect()
    }

    /// Whether the voices may be read: only after the final choice.
    #[must_use]
    pub fn voices_open(&self) -> bool {
        self.entry.weighing.choice.is_some()
    }

    /// Whether the final choice is still the first one; none where one of the two was not made. An own option is
    /// another choice once its words have changed.
    #[must_use]
    pub fn stayed(&self) -> Option<bool> {
        self.entry.stayed()
    }

    fn shift(&mut self, next: impl Fn(usize) -> Option<usize>) -> Moved {
        let steps = self.steps();
        // The look-back stands apart: no step comes before it and none after.
        let place = steps.iter().position(|step| *step == self.entry.step);
        let Some(step) = place.and_then(next).and_then(|place| steps.get(place)) else { return Moved::Edge };
        self.pause();
        self.entry.step = *step;
        Moved::To(*step)
    }
}

/// The id of the own option at this place, counted from zero.
#[must_use]
pub fn own_choice_id(place: usize) -> String {
    format!("eigen-{}", place + 1)
}

/// The place of an own option, counted from zero, from its id.
pub(crate) fn own_choice_place(id: &str) -> Option<usize> {
    id.strip_prefix("eigen-")?.parse::<usize>().ok()?.checked_sub(1)
}

#[cfg(test)]
mod tests;
