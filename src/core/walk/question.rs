//! The questions of each step as values, so that the full screen and the line-by-line twin ask the same.

use super::{MOST_OWN_CHOICES, Step, Walk};
use crate::core::{
    entry::{Form, Subject},
    holder::Holder,
    principle::Principle,
    questionnaire::{self, Answer, Questionnaire, Refusal},
};

/// One question of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Title of one's own dilemma.
    OwnTitle,
    /// Situation of one's own dilemma.
    OwnSituation,
    /// Question of one's own dilemma.
    OwnQuestion,
    /// An own option, by its place from zero.
    OwnChoice(usize),
    /// First choice.
    HunchChoice,
    /// Certainty of the first choice.
    HunchCertainty,
    /// What one feels, and where.
    HunchFeeling,
    /// What do I know.
    Known,
    /// What do I assume.
    Assumed,
    /// What must I find out.
    ToFindOut,
    /// What may they expect.
    Expects(Holder),
    /// How heavy it weighs.
    Weight(Holder),
    /// Which way a principle pulls.
    Pulls(Principle),
    /// A note on a principle.
    Note(Principle),
    /// Whether a variant flips one, by its place in the case from zero.
    Flips(usize),
    /// The fact that would flip one.
    TippingFact,
    /// The principle that does it.
    TippingPrinciple,
    /// Final choice.
    FinalChoice,
    /// Certainty of the final choice.
    FinalCertainty,
    /// "Ik doe …".
    IDo,
    /// "… vanwege …".
    Because,
    /// "… ondanks …".
    Despite,
    /// Strongest argument for the other side.
    Counterargument,
    /// Restschade.
    Residue,
    /// Whom does one tell.
    Whom,
    /// By which route.
    ByRoute,
    /// What does one invoke.
    Grounds,
    /// What happens then.
    WhatThen,
    /// "Als …".
    If,
    /// "… dan …".
    Then,
    /// With whom.
    WithWhom,
    /// When.
    When,
    /// Weeks later: what did you do.
    Did,
    /// Weeks later: what happened.
    Happened,
    /// Weeks later: would you choose the same.
    ChooseAgain,
}

/// Where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Options {
    /// Ways to act: [`Walk::choice_ids`].
    Choices,
    /// Which way a principle pulls: ids of [`Pull`].
    Pulls,
    /// "ja" or "nee".
    YesNo,
    /// Ids of the nine principles.
    Principles,
    /// Ids of the routes of the frame.
    Routes,
    /// Ids of the grounds: those of the case first, then the whole frame.
    Grounds,
    /// Ids of [`crate::core::entry::Again`].
    Again,
}

/// What sort of answer a question of the walk takes.
pub type Kind = questionnaire::Kind<Options>;

impl Question {
    /// What sort of answer it takes.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::OwnTitle | Self::OwnQuestion | Self::OwnChoice(_) | Self::Whom | Self::WithWhom => {
                Kind::Line
            }
            Self::When => Kind::Date,
            Self::HunchChoice | Self::FinalChoice => Kind::Pick(Options::Choices),
            Self::HunchCertainty | Self::FinalCertainty => Kind::Scale(1, 5),
            Self::Weight(_) => Kind::Scale(0, 3),
            Self::Pulls(_) => Kind::Pick(Options::Pulls),
            Self::Flips(_) => Kind::Pick(Options::YesNo),
            Self::TippingPrinciple => Kind::Pick(Options::Principles),
            Self::ByRoute => Kind::Pick(Options::Routes),
            Self::Grounds => Kind::PickMany(Options::Grounds),
            Self::ChooseAgain => Kind::Pick(Options::Again),
            Self::OwnSituation
            | Self::HunchFeeling
            | Self::Known
            | Self::Assumed
            | Self::ToFindOut
            | Self::Expects(_)
            | Self::Note(_)
            | Self::TippingFact
            | Self::IDo
            | Self::Because
            | Self::Despite
            | Self::Counterargument
            | Self::Residue
            | Self::WhatThen
            | Self::If
            | Self::Then
            | Self::Did
            | Self::Happened => Kind::Text,
        }
    }

    /// The principle that it is about.
    #[must_use]
    pub fn principle(self) -> Option<Principle> {
        match self {
            Self::Pulls(principle) | Self::Note(principle) => Some(principle),
            _ => None,
        }
    }

    /// Whether the answer is part of the first hunch, which locks.
    #[must_use]
    pub fn is_hunch(self) -> bool {
        matches!(self, Self::HunchChoice | Self::HunchCertainty | Self::HunchFeeling)
    }
}

impl Walk {
    /// The questions of the step that is shown, in order. It can grow while one answers: a note appears with a
    /// pull, the next variant with the answer to the one before.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        self.questions_of(self.step())
    }

    /// The questions of any step, in order.
    #[must_use]
    pub fn questions_of(&self, step: Step) -> Vec<Question> {
        match step {
            Step::Case => match self.entry.subject {
                Subject::Case(_) => vec![],
                Subject::Own(_) => vec![Question::OwnTitle, Question::OwnSituation, Question::OwnQuestion],
            },
            Step::Hunch => self.hunch_questions(),
            Step::Facts => vec![Question::Known, Question::Assumed, Question::ToFindOut],
            Step::Chairs => {
                Holder::ALL.into_iter().flat_map(|it| [Question::Expects(it), Question::Weight(it)]).collect()
            }
            Step::Principles => self.principle_questions(),
            Step::Ways => self.ways_questions(),
            Step::Weighing => self.weighing_questions(),
            Step::Voices => vec![],
            Step::LookBack if self.entry.look_backs.is_empty() => vec![],
            Step::LookBack => vec![Question::Did, Question::Happened, Question::ChooseAgain],
            Step::Dissent => vec![Question::Whom, Question::ByRoute, Question::Grounds, Question::WhatThen],
            Step::Intention => vec![Question::If, Question::Then, Question::WithWhom, Question::When],
        }
    }

    fn hunch_questions(&self) -> Vec<Question> {
        if self.entry.hunch.locked {
            return vec![];
        }
        let rest = [Question::HunchCertainty, Question::HunchFeeling];
        let own = self.own_choice_questions();
        match self.case {
            Some(_) => [Question::HunchChoice].into_iter().chain(own).chain(rest).collect(),
            None => own.into_iter().chain([Question::HunchChoice]).chain(rest).collect(),
        }
    }

    fn principle_questions(&self) -> Vec<Question> {
        let mut questions = vec![];
        for (principle, note) in self.entry.principles.iter() {
            questions.push(Question::Pulls(principle));
            if note.pull.is_some() || !note.note.is_empty() {
                questions.push(Question::Note(principle));
            }
        }
        questions
    }

    /// Every own option that is written, and room for one more.
    fn own_choice_questions(&self) -> Vec<Question> {
        let own = (self.entry.own_choices.len() + 1).min(MOST_OWN_CHOICES);
        (0..own).map(Question::OwnChoice).collect()
    }

    /// The short walk has no step of its own for other ways, so the room for own options is here.
    fn weighing_questions(&self) -> Vec<Question> {
        let mut questions = vec![Question::FinalChoice];
        if self.entry.form == Form::Short {
            questions.extend(self.own_choice_questions());
        }
        questions.extend([
            Question::FinalCertainty,
            Question::IDo,
            Question::Because,
            Question::Despite,
            Question::Counterargument,
            Question::Residue,
        ]);
        questions
    }

    fn ways_questions(&self) -> Vec<Question> {
        let mut questions = self.own_choice_questions();
        let variants = self.case.as_ref().map_or(0, |case| case.variants.len());
        for place in 0..variants {
            questions.push(Question::Flips(place));
            if self.flips(place) != Some(false) {
                break;
            }
        }
        questions.extend([Question::TippingFact, Question::TippingPrinciple]);
        questions
    }
}

impl Questionnaire for Walk {
    type Question = Question;
    type Options = Options;

    fn questions(&self) -> Vec<Question> {
        self.questions()
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
