//! The questions of each part of a case, so that every surface asks the same.

use super::{CHOICES, ChoiceSketch, MOST_SOURCES, Part, Sketch, VARIANTS, VariantSketch};
use crate::core::{
    holder::Holder,
    principle::Principle,
    questionnaire::{self, Answer, Questionnaire, Refusal},
};

/// One question. Places count from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// The title.
    Title,
    /// Who one is.
    Role,
    /// What there is.
    Situation,
    /// The question of the case.
    Dilemma,
    /// What one does, in the choice at this place.
    ChoiceText(usize),
    /// What that costs.
    Price(usize),
    /// What follows from it.
    Consequence(usize),
    /// The principles that it serves.
    ServesPrinciples(usize),
    /// The right-holders that it serves.
    ServesHolders(usize),
    /// The principles that play.
    Plays,
    /// The principles on which the case turns.
    Central,
    /// Why a principle plays.
    Why(Principle),
    /// The question to the reader about it.
    Asks(Principle),
    /// What a right-holder may expect.
    Expects(Holder),
    /// What they say afterwards.
    Voice(Holder),
    /// The changed fact at this place.
    VariantText(usize),
    /// The choices that it should make one doubt.
    Tips(usize),
    /// The principle that then weighs heavier.
    Heavier(usize),
    /// What one can invoke.
    Grounds,
    /// For what the ground at this place helps.
    Helps(usize),
    /// Kind of work.
    Field,
    /// Terrain.
    Terrain,
    /// Tier of government.
    Tier,
    /// Words to search by.
    Keywords,
    /// Title of the source at this place.
    SourceTitle(usize),
    /// Where to find it.
    SourcePlace(usize),
}

/// Where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Options {
    /// The nine principles.
    Principles,
    /// Those of them that play: [`Sketch::in_play`].
    InPlay,
    /// The four right-holders.
    Holders,
    /// The ways to act: [`Sketch::lettered`].
    Choices,
    /// The grounds of the frame.
    Grounds,
    /// The kinds of work.
    Fields,
    /// The terrains.
    Terrains,
    /// The tiers of government.
    Tiers,
}

/// What sort of answer a question takes.
pub type Kind = questionnaire::Kind<Options>;

impl Question {
    /// What sort of answer it takes.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Situation | Self::Consequence(_) | Self::Voice(_) => Kind::Text,
            Self::Title
            | Self::Role
            | Self::Dilemma
            | Self::ChoiceText(_)
            | Self::Price(_)
            | Self::Why(_)
            | Self::Asks(_)
            | Self::Expects(_)
            | Self::VariantText(_)
            | Self::Helps(_)
            | Self::Keywords
            | Self::SourceTitle(_)
            | Self::SourcePlace(_) => Kind::Line,
            Self::ServesPrinciples(_) | Self::Plays => Kind::PickMany(Options::Principles),
            Self::ServesHolders(_) => Kind::PickMany(Options::Holders),
            Self::Central => Kind::PickMany(Options::InPlay),
            Self::Tips(_) => Kind::PickMany(Options::Choices),
            Self::Grounds => Kind::PickMany(Options::Grounds),
            Self::Heavier(_) => Kind::Pick(Options::Principles),
            Self::Field => Kind::Pick(Options::Fields),
            Self::Terrain => Kind::Pick(Options::Terrains),
            Self::Tier => Kind::Pick(Options::Tiers),
        }
    }

    /// The principle that it is about.
    #[must_use]
    pub fn principle(self) -> Option<Principle> {
        match self {
            Self::Why(principle) | Self::Asks(principle) => Some(principle),
            _ => None,
        }
    }

    /// The part in which it is asked.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Title | Self::Role | Self::Situation | Self::Dilemma => Part::Story,
            Self::ChoiceText(_)
            | Self::Price(_)
            | Self::Consequence(_)
            | Self::ServesPrinciples(_)
            | Self::ServesHolders(_) => Part::Choices,
            Self::Plays | Self::Central | Self::Why(_) | Self::Asks(_) => Part::Principles,
            Self::Expects(_) | Self::Voice(_) => Part::Chairs,
            Self::VariantText(_) | Self::Tips(_) | Self::Heavier(_) => Part::Variants,
            Self::Grounds | Self::Helps(_) => Part::Grounds,
            Self::Field
            | Self::Terrain
            | Self::Tier
            | Self::Keywords
            | Self::SourceTitle(_)
            | Self::SourcePlace(_) => Part::Filing,
        }
    }
}

impl Sketch {
    /// The questions of a part, in order. The list grows while one answers: a choice that is written asks for its
    /// price, a principle that is chosen for its reason, and each list has room for one more.
    #[must_use]
    pub fn questions_of(&self, part: Part) -> Vec<Question> {
        match part {
            Part::Story => vec![Question::Title, Question::Role, Question::Situation, Question::Dilemma],
            Part::Choices => self.choice_questions(),
            Part::Principles => self.principle_questions(),
            Part::Chairs => {
                Holder::ALL.into_iter().flat_map(|it| [Question::Expects(it), Question::Voice(it)]).collect()
            }
            Part::Variants => self.variant_questions(),
            Part::Grounds => {
                let helps = (0..self.grounds.len()).map(Question::Helps);
                [Question::Grounds].into_iter().chain(helps).collect()
            }
            Part::Filing => self.filing_questions(),
            Part::Check => vec![],
        }
    }

    /// Whether there should be an answer and there is none.
    #[must_use]
    pub fn is_missing(&self, question: Question) -> bool {
        let optional = match question {
            Question::ChoiceText(place) => place >= self.choices.len().max(CHOICES.0),
            Question::VariantText(place) => place >= self.variants.len().max(VARIANTS.0),
            Question::SourceTitle(place) | Question::SourcePlace(place) => place >= self.sources.len(),
            _ => false,
        };
        !optional && self.is_empty(question)
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self, question: Question) -> bool {
        match self.answer(question) {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::Pick(pick) => pick.is_none(),
            Answer::Picks(picks) => picks.is_empty(),
            Answer::Scale(value) => value.is_none(),
        }
    }

    fn choice_questions(&self) -> Vec<Question> {
        let mut questions = vec![];
        for place in 0..room(self.choices.len(), CHOICES) {
            questions.push(Question::ChoiceText(place));
            if self.choices.get(place).is_some_and(|it| *it != ChoiceSketch::default()) {
                questions.extend([
                    Question::Price(place),
                    Question::Consequence(place),
                    Question::ServesPrinciples(place),
                    Question::ServesHolders(place),
                ]);
            }
        }
        questions
    }

    fn principle_questions(&self) -> Vec<Question> {
        let mut questions = vec![Question::Plays];
        let mut in_play = self.in_play().peekable();
        if in_play.peek().is_some() {
            questions.push(Question::Central);
        }
        questions.extend(in_play.flat_map(|it| [Question::Why(it), Question::Asks(it)]));
        questions
    }

    fn variant_questions(&self) -> Vec<Question> {
        let mut questions = vec![];
        for place in 0..room(self.variants.len(), VARIANTS) {
            questions.push(Question::VariantText(place));
            if self.variants.get(place).is_some_and(|it| *it != VariantSketch::default()) {
                questions.extend([Question::Tips(place), Question::Heavier(place)]);
            }
        }
        questions
    }

    fn filing_questions(&self) -> Vec<Question> {
        let mut questions = vec![Question::Field, Question::Terrain, Question::Tier, Question::Keywords];
        for place in 0..room(self.sources.len(), (1, MOST_SOURCES)) {
            questions.extend([Question::SourceTitle(place), Question::SourcePlace(place)]);
        }
        questions
    }
}

/// Every one that is written and one more, at least and at most so many; what a file holds beyond that is asked too.
fn room(written: usize, (least, most): (usize, usize)) -> usize {
    (written + 1).clamp(least, most).max(written)
}

impl Questionnaire for Sketch {
    type Question = Question;
    type Options = Options;

    fn questions(&self) -> Vec<Question> {
        self.questions_of(self.part)
    }

    fn kind(question: Question) -> Kind {
        question.kind()
    }

    fn answer(&self, question: Question) -> Answer {
        self.answer(question)
    }

    fn set(&mut self, question: Question, answer: Answer) -> Result<(), Refusal> {
        self.set(question, answer)
    }
}
