//! The eleven steps and which of them each form has.

use crate::core::{case::ids, entry::Form};

/// One step of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Step {
    /// 1: role, situation, question.
    #[default]
    Case,
    /// 2: eerste ingeving, locked on leaving.
    Hunch,
    /// 3: feiten.
    Facts,
    /// 4: vier stoelen.
    Chairs,
    /// 5: beginselen.
    Principles,
    /// 6: andere wegen en het omslagpunt.
    Ways,
    /// 7: afweging.
    Weighing,
    /// 8: andere stemmen, only after the choice.
    Voices,
    /// 9: tegenspraak.
    Dissent,
    /// 10: voornemen.
    Intention,
    /// 11: terugblik, weeks later; no part of the walk itself.
    LookBack,
}

ids!(Step {
    Case => "casus",
    Hunch => "ingeving",
    Facts => "feiten",
    Chairs => "stoelen",
    Principles => "beginselen",
    Ways => "wegen",
    Weighing => "afweging",
    Voices => "stemmen",
    Dissent => "tegenspraak",
    Intention => "voornemen",
    LookBack => "terugblik",
});

const FULL: [Step; 10] = [
    Step::Case,
    Step::Hunch,
    Step::Facts,
    Step::Chairs,
    Step::Principles,
    Step::Ways,
    Step::Weighing,
    Step::Voices,
    Step::Dissent,
    Step::Intention,
];

const SHORT: [Step; 7] =
    [Step::Case, Step::Hunch, Step::Chairs, Step::Principles, Step::Weighing, Step::Voices, Step::Intention];

impl Step {
    /// The steps of a walk of this form, in order; the look-back comes weeks later and stands apart.
    #[must_use]
    pub fn of(form: Form) -> &'static [Self] {
        match form {
            Form::Short => &SHORT,
            Form::Full => &FULL,
        }
    }

    /// The number in the table of steps, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize + 1
    }
}
