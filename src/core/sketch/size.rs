//! How long each part of a good case is: what a writer sees beside the field, and what the rules hold a file against.

use super::{Question, Sketch};
use crate::core::questionnaire::Answer;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words of a text.
    Words,
    /// Words to search by.
    Keywords,
    /// Options that are chosen.
    Picks,
}

/// A size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// What is counted.
    pub unit: Unit,
    /// The fewest; one where only the most matters.
    pub least: usize,
    /// The most.
    pub most: usize,
}

impl Question {
    /// How much its answer should be; none where that does not matter.
    #[must_use]
    pub fn size(self) -> Option<Size> {
        let (unit, least, most) = match self {
            Self::Title => (Unit::Words, 2, 5),
            Self::Role => (Unit::Words, 1, 20),
            Self::Situation => (Unit::Words, 90, 160),
            Self::Dilemma => (Unit::Words, 1, 15),
            Self::ChoiceText(_) => (Unit::Words, 10, 22),
            Self::Price(_) => (Unit::Words, 10, 25),
            Self::Consequence(_) | Self::Voice(_) => (Unit::Words, 35, 60),
            Self::Plays => (Unit::Picks, 3, 6),
            Self::Central => (Unit::Picks, 1, 3),
            Self::Why(_) => (Unit::Words, 12, 30),
            Self::Asks(_) => (Unit::Words, 1, 22),
            Self::Expects(_) => (Unit::Words, 15, 35),
            Self::Grounds => (Unit::Picks, 4, 7),
            Self::Helps(_) => (Unit::Words, 1, 25),
            Self::Keywords => (Unit::Keywords, 2, 5),
            Self::ServesPrinciples(_)
            | Self::ServesHolders(_)
            | Self::VariantText(_)
            | Self::Tips(_)
            | Self::Heavier(_)
            | Self::Field
            | Self::Terrain
            | Self::Tier
            | Self::SourceTitle(_)
            | Self::SourcePlace(_) => return None,
        };
        Some(Size { unit, least, most })
    }
}

impl Size {
    /// Whether so many is neither too few nor too many.
    #[must_use]
    pub fn fits(self, count: usize) -> bool {
        (self.least..=self.most).contains(&count)
    }
}

impl Sketch {
    /// How much an answer is now: words, or options.
    #[must_use]
    pub fn count(&self, question: Question) -> usize {
        match (question, self.answer(question)) {
            (Question::Keywords, _) => self.keywords.len(),
            (_, Answer::Text(text)) => text.split_whitespace().count(),
            (_, Answer::Picks(picks)) => picks.len(),
            (_, Answer::Pick(pick)) => usize::from(pick.is_some()),
            (_, Answer::Scale(value)) => usize::from(value.is_some()),
        }
    }
}
