//! A questionnaire that can be answered line by line: what is told around its questions, and where it is kept.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::{
    core::{
        case::PrincipleInPlay, library::Library, precedent::Likeness, principle::Principle, problem::Problem,
    },
    document::Block,
    phrases::{say, say_with},
    prompts::{PickOption, Worded},
};

/// What is told of the options of a pick.
#[derive(Default)]
pub(super) struct Told {
    /// A page with all of them.
    pub(super) page: Vec<Block>,
    /// A line for each.
    pub(super) lines: Vec<String>,
    /// How one picks; said once.
    pub(super) hint: Option<String>,
}

/// What can be answered line by line.
pub(super) trait InLines: Worded {
    /// Where it is kept.
    type Place: ?Sized;
    /// A file that holds it.
    type File: Clone;
    /// What stands in that file.
    type Words: Clone + PartialEq;

    /// What is to be kept.
    fn words(&self) -> Self::Words;

    /// Whether there is nothing to keep yet.
    fn is_blank(&self) -> bool;

    /// Writes it into its file, or into a new one.
    ///
    /// # Errors
    /// It could not be written.
    fn save(
        place: &mut Self::Place,
        file: Option<&Self::File>,
        words: &Self::Words,
    ) -> Result<Self::File, Problem>;

    /// Where a file lies.
    fn path(file: &Self::File) -> &Path;

    /// Says that it goes on in another file.
    fn elsewhere(file: &Self::File) -> String;

    /// What a question asks, whole in itself: without a screen there is nothing beside it.
    fn asked(&self, library: &Library, question: Self::Question) -> String;

    /// What is said beside a question; empty if nothing.
    fn beside(&self, _: Self::Question) -> String {
        String::new()
    }

    /// What is said with the first question of its sort.
    fn hint(question: Self::Question) -> Option<String>;

    /// What stands between an answer of one line and what is added to it.
    const JOINT: &str = " ";

    /// What is said of a day once it is answered; none for the day itself.
    fn came_of(&self, _: Self::Question, _today: NaiveDate) -> Option<String> {
        None
    }

    /// How one answers a number.
    fn scale_hint(_: Self::Question, low: u8, high: u8) -> String {
        say_with("plat-hint-getal", &[("laag", low.into()), ("hoog", high.into())])
    }

    /// What is told of the options of a pick. `brief` leaves out what was told a moment ago.
    fn told(&self, library: &Library, question: Self::Question, options: &[PickOption], brief: bool) -> Told;

    /// How many options of a long list are told before one asks for the rest, and what is said of that rest.
    fn told_at_once(&self, question: Self::Question, options: &[PickOption]) -> (usize, String);

    /// What to say to words that name no option.
    fn not_an_option(question: Self::Question) -> String;

    /// The principle that a question is about.
    fn principle_of(question: Self::Question) -> Option<Principle>;

    /// What the case says of that principle.
    fn in_play(&self, principle: Principle) -> Option<&PrincipleInPlay>;

    /// What `:casus` shows; none if there is nothing yet.
    fn case_page(&self, library: &Library) -> Vec<Block>;

    /// What `:voorbeeld` shows; none where it is no command.
    fn example(&self, library: &Library) -> Option<Vec<Block>>;

    /// Whether one may read yet what other talks found: not before one's own first hunch is written.
    fn may_compare(&self) -> bool {
        true
    }

    /// What is said to who may not yet.
    fn compare_later() -> String {
        say("kaartje-eerst-ingeving")
    }

    /// What the cards are like that `:moresprudentie` shows; none for all of them.
    fn likeness(&self) -> Option<Likeness> {
        None
    }

    /// What `:hulp` says.
    fn help() -> String;

    /// A line was read at this moment: what is to be said before it is heard.
    fn at_line(&mut self, _line: &str, _now: DateTime<FixedOffset>) -> Option<String> {
        None
    }

    /// Does a command that only this questionnaire knows.
    fn command(&mut self, _library: &Library, _word: &str) -> Own {
        Own::Unknown
    }
}

/// What became of a word that looks like a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Own {
    /// It is none here.
    Unknown,
    /// It is done, and this is said.
    Said(Vec<String>),
    /// It leads away from the question.
    Aside,
}
