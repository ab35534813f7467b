//! What a session asks the scribe: which questions in which phase, and where the answers are.

use super::{
    Phase, Session,
    notes::{Agreement, Flip, MOST_AGREEMENTS, MOST_OWN_OPTIONS, Notes},
};
use crate::core::{
    holder::Holder,
    principle::Principle,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
};

/// A question to the scribe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// What a matter of one's own is called.
    Title,
    /// What it is.
    Situation,
    /// What is known.
    Known,
    /// What is not known yet.
    Open,
    /// The question of a matter of one's own.
    Dilemma,
    /// An option of the group's own.
    OwnOption(usize),
    /// What a chair may expect.
    Chair(Holder),
    /// Which beginselen play.
    Principles,
    /// How a beginsel plays.
    Note(Principle),
    /// Other ways.
    Ways,
    /// What a variant does.
    Variant(usize),
    /// The strongest argument for the other side.
    Counter,
    /// Who bears the cost.
    Residue,
    /// What they said who chose otherwise.
    Others,
    /// What is agreed.
    Agreement(usize),
    /// Who does it.
    Who(usize),
    /// When.
    When(usize),
    /// On what they agree.
    Agree,
    /// On what they do not.
    Differ,
    /// The round at the end.
    Evaluation,
    /// What goes where.
    GoesWhere,
    /// Whether a word is a name.
    Name(usize),
}

/// Where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Options {
    /// The nine.
    Principles,
    /// What a variant can do.
    Flips,
    /// Whether a word is a name.
    Names,
}

/// The ids of the answers to whether a word is a name.
pub const NO_NAME: &str = "gewoon";
/// That it is one: it becomes "iemand".
pub const A_NAME: &str = "naam";

/// The text in the notes that a question is about: one table, to read (`get`) and to change (`get_mut, mut`).
macro_rules! text_of {
    ($notes:expr, $question:expr, $get:ident $(, $change:tt)?) => {
        Some(match $question {
            Question::Title => &$($change)? $notes.title,
            Question::Situation => &$($change)? $notes.situation,
            Question::Known => &$($change)? $notes.known,
            Question::Open => &$($change)? $notes.open,
            Question::Dilemma => &$($change)? $notes.question,
            Question::OwnOption(place) => $notes.options.$get(place)?,
            Question::Chair(holder) => &$($change)? $notes.chairs[holder],
            Question::Note(principle) => &$($change)? $notes.principles[principle].note,
            Question::Ways => &$($change)? $notes.ways,
            Question::Counter => &$($change)? $notes.counter,
            Question::Residue => &$($change)? $notes.residue,
            Question::Others => &$($change)? $notes.others,
            Question::Agreement(place) => &$($change)? $notes.agreements.$get(place)?.what,
            Question::Who(place) => &$($change)? $notes.agreements.$get(place)?.who,
            Question::When(place) => &$($change)? $notes.agreements.$get(place)?.when,
            Question::Agree => &$($change)? $notes.agree,
            Question::Differ => &$($change)? $notes.differ,
            Question::Evaluation => &$($change)? $notes.evaluation,
            Question::GoesWhere => &$($change)? $notes.goes_where,
            Question::Principles | Question::Variant(_) | Question::Name(_) => return None,
        })
    };
}

fn text(notes: &Notes, question: Question) -> Option<&String> {
    text_of!(notes, question, get)
}

fn text_mut(notes: &mut Notes, question: Question) -> Option<&mut String> {
    text_of!(notes, question, get_mut, mut)
}

impl Session {
    /// The questions of a phase, in order.
    #[must_use]
    pub fn questions_of(&self, phase: Phase) -> Vec<Question> {
        match phase {
            Phase::Story if self.is_own_matter() => vec![Question::Title, Question::Situation],
            Phase::Facts => vec![Question::Known, Question::Open],
            Phase::Dilemma if self.is_own_matter() => {
                [Question::Dilemma].into_iter().chain(self.option_questions()).collect()
            }
            Phase::Dilemma => self.option_questions(),
            // Where the plan has no time for the question, an option can still be added just before the choice.
            Phase::First if !self.has(Phase::Dilemma) && self.first().is_ahead() => self.option_questions(),
            Phase::Chairs => {
                let chairs = Holder::ALL.into_iter().map(Question::Chair);
                let notes = self.notes.in_play().map(Question::Note);
                chairs.chain([Question::Principles]).chain(notes).collect()
            }
            Phase::Ways => {
                let variants = (0..self.variants()).map(Question::Variant);
                let options = if self.last().is_ahead() { self.option_questions() } else { vec![] };
                [Question::Ways].into_iter().chain(variants).chain(options).collect()
            }
            // Before one chooses for the second time: what speaks for the other side, and who pays.
            Phase::Last if self.last().is_ahead() => vec![Question::Counter, Question::Residue],
            Phase::Opening | Phase::Story | Phase::First | Phase::Last => vec![],
            Phase::Differences => vec![Question::Others],
            Phase::Harvest => self.harvest_questions(),
            Phase::Evaluation => vec![Question::Evaluation],
            Phase::After => {
                let names = (0..self.suspects().len()).map(Question::Name);
                [Question::GoesWhere].into_iter().chain(names).collect()
            }
        }
    }

    /// The options of the group's own that may be written now, and the place for one more. What was voted on stays.
    fn option_questions(&self) -> Vec<Question> {
        if self.is_choosing() {
            return vec![];
        }
        let places = self.fixed_options()..=self.notes.options.len();
        places.filter(|place| *place < MOST_OWN_OPTIONS).map(Question::OwnOption).collect()
    }

    /// Whether a round is being held: then the options stay as they are.
    fn is_choosing(&self) -> bool {
        self.first().is_under_way() || self.last().is_under_way()
    }

    fn harvest_questions(&self) -> Vec<Question> {
        let places = (0..=self.notes.agreements.len()).filter(|place| *place < MOST_AGREEMENTS);
        let agreed = places.flat_map(|it| [Question::Agreement(it), Question::Who(it), Question::When(it)]);
        agreed.chain([Question::Agree, Question::Differ]).collect()
    }

    fn set_text(&mut self, question: Question, words: String) -> Result<(), Refusal> {
        match question {
            Question::OwnOption(place) if place < self.fixed_options() || self.is_choosing() => {
                return Err(Refusal::Locked);
            }
            Question::OwnOption(place) if place < MOST_OWN_OPTIONS => {
                grow(&mut self.notes.options, place);
            }
            Question::Agreement(place) | Question::Who(place) | Question::When(place)
                if place < MOST_AGREEMENTS =>
            {
                grow::<Agreement>(&mut self.notes.agreements, place);
            }
            Question::Note(principle) if !self.notes.principles[principle].plays => {
                return Err(Refusal::Unfit);
            }
            _ => {}
        }
        *text_mut(&mut self.notes, question).ok_or(Refusal::Unfit)? = words;
        self.notes.drop_blank_ends();
        Ok(())
    }

    fn set_principles(&mut self, picks: &[String]) -> Result<(), Refusal> {
        let known = picks.iter().all(|id| Principle::from_id(id).is_some());
        let picked = |it: Principle| picks.iter().any(|id| id == it.id());
        let holds_text = |it: Principle| !self.notes.principles[it].note.trim().is_empty();
        if !known {
            return Err(Refusal::Unfit);
        }
        if Principle::ALL.into_iter().any(|it| holds_text(it) && !picked(it)) {
            return Err(Refusal::HoldsText);
        }
        for (principle, note) in self.notes.principles.iter_mut() {
            note.plays = picked(principle);
        }
        Ok(())
    }
}

impl Questionnaire for Session {
    type Question = Question;
    type Options = Options;

    fn questions(&self) -> Vec<Question> {
        self.questions_of(self.phase())
    }

    fn kind(question: Question) -> Kind<Options> {
        match question {
            Question::Principles => Kind::PickMany(Options::Principles),
            Question::Variant(_) => Kind::Pick(Options::Flips),
            Question::Name(_) => Kind::Pick(Options::Names),
            Question::Title
            | Question::Dilemma
            | Question::OwnOption(_)
            | Question::Agreement(_)
            | Question::Who(_)
            | Question::When(_)
            | Question::Agree
            | Question::Differ => Kind::Line,
            _ => Kind::Text,
        }
    }

    fn answer(&self, question: Question) -> Answer {
        match question {
            Question::Principles => {
                Answer::Picks(self.notes.in_play().map(|it| it.id().to_owned()).collect())
            }
            Question::Variant(place) => {
                let flip = self.notes.variants.get(place).copied().flatten();
                Answer::Pick(flip.map(|it| it.id().to_owned()))
            }
            Question::Name(place) => {
                let is_name = self.suspects().get(place).and_then(|word| self.said_of(word));
                Answer::Pick(is_name.map(|it| if it { A_NAME } else { NO_NAME }.to_owned()))
            }
            question => Answer::Text(text(&self.notes, question).cloned().unwrap_or_default()),
        }
    }

    /// [`Refusal::Locked`] for an option that was voted on; [`Refusal::HoldsText`] for a beginsel that is taken away
    /// while something is written with it.
    fn set(&mut self, question: Question, answer: Answer) -> Result<(), Refusal> {
        match (question, answer) {
            (Question::Principles, Answer::Picks(picks)) => self.set_principles(&picks),
            (Question::Variant(place), Answer::Pick(pick)) if place < self.variants() => {
                let flip = pick.map(|id| Flip::from_id(&id).ok_or(Refusal::Unfit)).transpose()?;
                grow(&mut self.notes.variants, place);
                self.notes.variants[place] = flip;
                Ok(())
            }
            (Question::Name(place), Answer::Pick(pick)) => {
                let word = self.suspects().get(place).cloned().ok_or(Refusal::Unfit)?;
                self.say_of(word, pick.map(|id| id == A_NAME));
                Ok(())
            }
            (question, Answer::Text(words)) => self.set_text(question, words),
            _ => Err(Refusal::Unfit),
        }
    }
}

fn grow<T: Default>(list: &mut Vec<T>, place: usize) {
    while list.len() <= place {
        list.push(T::default());
    }
}
