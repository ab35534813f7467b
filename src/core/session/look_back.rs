//! Two weeks after a session: what came of its afspraken, as it is being written.

use chrono::NaiveDate;

use super::SessionRecord;
use crate::core::questionnaire::{Answer, Kind, Questionnaire, Refusal};

/// A look-back that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamLookBack {
    record: SessionRecord,
    on: NaiveDate,
    words: String,
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
    /// One of today, with what was written today already.
    #[must_use]
    pub fn new(record: SessionRecord, on: NaiveDate) -> Self {
        let words = record.look_back_of(on).unwrap_or_default().to_owned();
        Self { record, on, words }
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

    /// Whether nothing is.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.words.trim().is_empty()
    }
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
