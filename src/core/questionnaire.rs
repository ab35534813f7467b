//! What asks questions, such as a walk: every surface can answer any of them without knowing which one it is.

use std::{fmt::Debug, hash::Hash};

/// What sort of answer a question takes; `O` says where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<O> {
    /// Text of any length.
    Text,
    /// Text that is short by nature; more lines are allowed.
    Line,
    /// A date, or words where one cannot say.
    Date,
    /// One of a few, or none.
    Pick(O),
    /// Any number of them.
    PickMany(O),
    /// A number from the first to the last.
    Scale(u8, u8),
}

/// An answer, of the sort that the question's [`Kind`] names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// For `Text`, `Line` and `Date`.
    Text(String),
    /// For `Pick`: the id.
    Pick(Option<String>),
    /// For `PickMany`: the ids.
    Picks(Vec<String>),
    /// For `Scale`.
    Scale(Option<u8>),
}

/// Why an answer was not taken; what was there stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The first hunch is locked.
    Locked,
    /// The question takes another sort of answer, or does not know this id or number.
    Unfit,
    /// Something is written with what is taken away; the words would go with it.
    HoldsText,
    /// There is no room for one more.
    TooMany,
}

/// Something that asks questions and keeps the answers.
pub trait Questionnaire {
    /// One of its questions.
    type Question: Copy + Eq + Hash + Debug;
    /// Where the options of a pick come from.
    type Options: Copy + Eq + Debug;

    /// The questions that are asked now, in order.
    fn questions(&self) -> Vec<Self::Question>;

    /// What sort of answer a question takes.
    fn kind(question: Self::Question) -> Kind<Self::Options>;

    /// What is answered now.
    fn answer(&self, question: Self::Question) -> Answer;

    /// Takes an answer.
    ///
    /// # Errors
    /// Why it is not taken. Nothing changes then.
    fn set(&mut self, question: Self::Question, answer: Answer) -> Result<(), Refusal>;

    /// Whether a question takes words.
    #[must_use]
    fn takes_text(question: Self::Question) -> bool {
        matches!(Self::kind(question), Kind::Text | Kind::Line | Kind::Date)
    }
}
