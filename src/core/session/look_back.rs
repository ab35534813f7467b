//! Two weeks after a session: what came of its afspraken, as it is being written.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{SessionRecord, record::BLANK};
use crate::core::{
    names::Vocabulary,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
};

/// A look-back that is being written. What its writer typed stays as it is, and what is kept of it is
/// [`TeamLookBack::kept`].
#[derive(Clone, Debug)]
pub struct TeamLookBack {
    record: SessionRecord,
    on: NaiveDate,
    words: String,
    vocabulary: &'static Vocabulary,
    /// Words that may be a name and are none.
    no_names: BTreeSet<String>,
}

/// What it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LookBackQuestion {
    /// What came of the afspraken.
    Came,
}

/// There is nothing to pick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOptions {}

impl TeamLookBack {
    /// One of today, with what was written today already: that was asked about, or a person put it in the file.
    #[must_use]
    pub fn new(record: SessionRecord, on: NaiveDate, vocabulary: &'static Vocabulary) -> Self {
        let words = record.look_back_of(on).unwrap_or_default().to_owned();
        let no_names = vocabulary.names_in(&words).into_iter().collect();
        Self { record, on, words, vocabulary, no_names }
    }

    /// The session.
    #[must_use]
    pub fn record(&self) -> &SessionRecord {
        &self.record
    }

    /// The day on which it is written.
    #[must_use]
    pub fn on(&self) -> NaiveDate {
        self.on
    }

    /// What is written.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The words that may be a name, in order, as long as nobody said that they are none.
    #[must_use]
    pub fn suspects(&self) -> Vec<String> {
        let found = self.vocabulary.names_in(&self.words).into_iter();
        found.filter(|word| !self.no_names.contains(word)).collect()
    }

    /// The words that may be a name now are none.
    pub fn say_no_names(&mut self) {
        let suspects = self.suspects();
        self.no_names.extend(suspects);
    }

    /// What is kept: what is written, with a blank for every word that may be a name.
    #[must_use]
    pub fn kept(&self) -> String {
        blanked(&self.words, &self.suspects())
    }

    /// Whether nothing is written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.words.trim().is_empty()
    }
}

/// A text with a blank in the place of these words.
#[must_use]
pub fn blanked(text: &str, words: &[String]) -> String {
    words.iter().fold(text.to_owned(), |text, word| text.replace(word, BLANK))
}

impl Questionnaire for TeamLookBack {
    type Question = LookBackQuestion;
    type Options = NoOptions;

    fn questions(&self) -> Vec<LookBackQuestion> {
        vec![LookBackQuestion::Came]
    }

    fn kind(_: LookBackQuestion) -> Kind<NoOptions> {
        Kind::Text
    }

    fn answer(&self, _: LookBackQuestion) -> Answer {
        Answer::Text(self.words.clone())
    }

    fn set(&mut self, _: LookBackQuestion, answer: Answer) -> Result<(), Refusal> {
        let Answer::Text(words) = answer else { return Err(Refusal::Unfit) };
        self.words = words;
        Ok(())
    }
}
