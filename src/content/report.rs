//! What is wrong with one file: problems with their place, and whether the file can still be used.

use fluent_bundle::FluentValue;

use super::reader::Reader;
use crate::{
    core::{
        principle::Principle,
        problem::{Place, Problem},
    },
    phrases::say_with,
};

/// How badly a thing is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Without it the file cannot be used.
    Must,
    /// Without it the file can be used; the writer hears of it.
    Should,
    /// It may be left out.
    May,
}

impl Need {
    /// What may be left out must still be right if it is there.
    pub(super) fn at_least_said(self) -> Self {
        if self == Self::May { Self::Should } else { self }
    }
}

/// What to say: a phrase for what is wrong and one for what to do.
pub(super) type Sentences = (&'static str, &'static str);

/// The values of both phrases.
pub(super) type Values<'v> = [(&'static str, FluentValue<'v>)];

/// The problems of one file, found so far.
#[derive(Debug)]
pub(super) struct Report<'t> {
    file: &'t str,
    text: &'t str,
    reader: Reader<'t>,
    found: Vec<(usize, Problem)>,
    unusable: bool,
}

impl<'t> Report<'t> {
    /// A file with no problems yet, for who has it open.
    pub(super) fn new(file: &'t str, text: &'t str) -> Self {
        Self::for_reader(Reader::File, file, text)
    }

    /// A file with no problems yet, for this reader.
    pub(super) fn for_reader(reader: Reader<'t>, file: &'t str, text: &'t str) -> Self {
        Self { file, text, reader, found: vec![], unusable: false }
    }

    /// What the reader calls a principle.
    pub(super) fn principle(&self, principle: Principle) -> String {
        self.reader.principle(principle)
    }

    /// The text of the file.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// Adds a problem at a byte of the file. A thing that must be right makes the file unusable.
    pub(super) fn add(&mut self, need: Need, at: usize, sentences: Sentences, values: &Values<'_>) {
        let (what, hint) = self.say(at, sentences, values);
        self.add_said(need, at, what, hint);
    }

    /// Both sentences in the words of who reads.
    pub(super) fn say(&self, at: usize, sentences: Sentences, values: &Values<'_>) -> (String, String) {
        let (what, hint) = self.reader.words(sentences);
        let line = self.text[..self.text.floor_char_boundary(at)].matches('\n').count() + 1;
        let answer = self.reader.answer_at(line).map(|answer| ("antwoord", answer.into()));
        let values: Vec<_> = values.iter().cloned().chain(answer).collect();
        (say_with(what, &values), say_with(hint, &values))
    }

    /// Adds a problem of which both sentences are already said.
    pub(super) fn add_said(&mut self, need: Need, at: usize, what: String, hint: String) {
        self.unusable |= need == Need::Must;
        self.found.push((at, Problem::new(what, hint).at(Place::in_text(self.file, self.text, at))));
    }

    /// Adds a problem of the file as a whole: its name.
    pub(super) fn add_for_file(&mut self, need: Need, sentences: Sentences, values: &Values<'_>) {
        self.unusable |= need == Need::Must;
        let problem = Problem::new(say_with(sentences.0, values), say_with(sentences.1, values));
        self.found.push((0, problem.at(Place::of(self.file))));
    }

    /// Makes the file unusable for a thing of which a problem is already told.
    pub(super) fn lacks(&mut self, need: Need) {
        self.unusable |= need == Need::Must;
    }

    /// Whether nothing was told yet.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether the file can be used.
    pub(super) fn usable(&self) -> bool {
        !self.unusable
    }

    /// The problems in the order of the file.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        self.found.sort_by_key(|(at, _)| *at);
        self.found.into_iter().map(|(_, problem)| problem).collect()
    }
}
