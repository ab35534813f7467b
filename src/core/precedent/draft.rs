//! A card that is being written: its texts, and one question for each word that may be a name.

use chrono::NaiveDate;

use super::{Card, Field, Precedent};
use crate::core::{
    holder::Holder,
    names::Vocabulary,
    principle::Principle,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
    session::Session,
};

/// A card that is being written. What the writer typed stays as it is until [`PrecedentDraft::finish`], so that an
/// answer about a name can be taken back.
#[derive(Clone, Debug)]
pub struct PrecedentDraft {
    /// What is written so far, names and all.
    pub card: Card,
    /// Title of the case, if there was one: a case whose title holds a name is not named on the card.
    pub case_title: String,
    vocabulary: &'static Vocabulary,
    /// What the writer said of words that may be a name.
    verdicts: Vec<(String, Verdict)>,
}

/// What the writer said of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Verdict {
    /// It is no name and stays.
    NoName,
    /// It is a name, and this role comes in its place.
    Name(String),
}

/// One question. Places count from zero, in [`PrecedentDraft::suspects`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A text of the card.
    Text(Field),
    /// The principles that played.
    Principles,
    /// The right-holders to whom it came down.
    Holders,
    /// Whether the word at this place is a name.
    Name(usize),
    /// The role that comes in its place.
    Role(usize),
}

/// Where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Options {
    /// The nine principles.
    Principles,
    /// The four right-holders.
    Holders,
    /// A name or none: [`NO_NAME`] or [`NAME`].
    Names,
}

impl PrecedentDraft {
    /// An empty card of a talk on this day.
    #[must_use]
    pub fn new(on: NaiveDate, vocabulary: &'static Vocabulary) -> Self {
        let card = Card { on: Some(on), ..Card::default() };
        Self { card, case_title: String::new(), vocabulary, verdicts: vec![] }
    }

    /// The same on a case, with its title and the principles on which it turns; these can be unmarked.
    #[must_use]
    pub fn on_case(self, slug: &str, title: &str, principles: &[Principle]) -> Self {
        let card = Card {
            case: Some(slug.to_owned()),
            title: title.to_owned(),
            principles: Principle::ALL.into_iter().filter(|it| principles.contains(it)).collect(),
            ..self.card
        };
        Self { card, case_title: title.to_owned(), ..self }
    }

    /// A card of what a group talked of, with its case or what it called its matter, and the principles that it saw at
    /// play.
    #[must_use]
    pub fn of_session(session: &Session, on: NaiveDate, vocabulary: &'static Vocabulary) -> Self {
        let principles: Vec<Principle> = session.notes.in_play().collect();
        let mut draft = Self::new(on, vocabulary);
        if let Some(case) = session.case() {
            return draft.on_case(&case.slug, &case.title, &principles);
        }
        (draft.card.title, draft.card.principles) = (session.title(), principles);
        draft
    }

    /// Whether nothing is said yet of what carried weight.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.card.is_blank()
    }

    /// The words that may be a name, in order, each once: first those that are written, then those that came with a
    /// role.
    #[must_use]
    pub fn suspects(&self) -> Vec<String> {
        let mut suspects: Vec<String> = vec![];
        let written = texts(&self.card, &self.case_title);
        let result = self.result();
        let found = written.chain(texts(&result, "")).flat_map(|text| self.vocabulary.names_in(text));
        for name in found {
            if !suspects.contains(&name) {
                suspects.push(name);
            }
        }
        suspects
    }

    /// The texts of the card in which a word stands that may be a name; none for one of the title of the case.
    #[must_use]
    pub fn fields_with(&self, name: &str) -> Vec<Field> {
        let holds = |field: &Field| {
            let is_it = |text: &str| self.vocabulary.names_in(text).iter().any(|it| it == name);
            is_it(self.card.text(*field)) || is_it(self.result().text(*field))
        };
        Field::ALL.iter().copied().filter(holds).collect()
    }

    /// The words that stand in the way of [`PrecedentDraft::finish`].
    #[must_use]
    pub fn unanswered(&self) -> Vec<String> {
        let result = self.result();
        let left: Vec<String> = texts(&result, "").flat_map(|text| self.vocabulary.names_in(text)).collect();
        let is_open = |name: &String| match self.verdict(name) {
            Some(Verdict::NoName) => false,
            Some(Verdict::Name(_)) => left.contains(name),
            None => true,
        };
        self.suspects().into_iter().filter(is_open).collect()
    }

    /// The card as it may be kept: each name has given way to its role.
    ///
    /// # Errors
    /// The words of which the writer did not say yet whether they are a name, or that came back with a role.
    pub fn finish(&self) -> Result<Precedent, Vec<String>> {
        let open = self.unanswered();
        if open.is_empty() { Ok(Precedent(self.result())) } else { Err(open) }
    }

    /// The card with a role in the place of each word that is a name.
    fn result(&self) -> Card {
        let mut card = self.card.clone();
        let without = |text: &str| self.vocabulary.replaced(text.trim(), |name| self.role(name));
        for field in Field::ALL {
            *card.text_mut(*field) = without(self.card.text(*field));
        }
        if card.title.is_empty() {
            card.title = without(&self.case_title);
        }
        if without(&self.case_title) != self.case_title.trim() {
            card.case = None;
        }
        card.no_names = self.no_names(&card);
        card
    }

    /// The words that stay on a card because they are no name.
    fn no_names(&self, card: &Card) -> Vec<String> {
        let mut there = texts(card, "").flat_map(|text| self.vocabulary.names_in(text)).collect::<Vec<_>>();
        there.retain(|name| self.verdict(name) == Some(&Verdict::NoName));
        there.sort_unstable();
        there.dedup();
        there
    }

    fn verdict(&self, name: &str) -> Option<&Verdict> {
        self.verdicts.iter().find(|(it, _)| it == name).map(|(_, verdict)| verdict)
    }

    fn role(&self, name: &str) -> Option<&str> {
        match self.verdict(name)? {
            Verdict::NoName => None,
            Verdict::Name(role) if role.trim().is_empty() => Some(SOMEONE),
            Verdict::Name(role) => Some(role.trim()),
        }
    }

    fn judge(&mut self, name: String, verdict: Option<Verdict>) {
        self.verdicts.retain(|(it, _)| *it != name);
        self.verdicts.extend(verdict.map(|verdict| (name, verdict)));
    }

    fn set_name(&mut self, place: usize, pick: Option<&str>) -> Result<(), Refusal> {
        let name = self.suspects().into_iter().nth(place).ok_or(Refusal::Unfit)?;
        let verdict = match (pick, self.verdict(&name)) {
            (None, _) => None,
            (Some(NO_NAME), _) => Some(Verdict::NoName),
            (Some(NAME), Some(said @ Verdict::Name(_))) => Some(said.clone()),
            (Some(NAME), _) => Some(Verdict::Name(SOMEONE.to_owned())),
            (Some(_), _) => return Err(Refusal::Unfit),
        };
        self.judge(name, verdict);
        Ok(())
    }

    fn set_role(&mut self, place: usize, role: String) -> Result<(), Refusal> {
        let name = self.suspects().into_iter().nth(place).ok_or(Refusal::Unfit)?;
        if !matches!(self.verdict(&name), Some(Verdict::Name(_))) {
            return Err(Refusal::Unfit);
        }
        self.judge(name, Some(Verdict::Name(role)));
        Ok(())
    }
}

impl Questionnaire for PrecedentDraft {
    type Question = Question;
    type Options = Options;

    fn questions(&self) -> Vec<Question> {
        let mut questions: Vec<Question> = Field::ALL.iter().copied().map(Question::Text).collect();
        questions.extend([Question::Principles, Question::Holders]);
        for (place, name) in self.suspects().iter().enumerate() {
            questions.push(Question::Name(place));
            questions.extend(self.role(name).map(|_| Question::Role(place)));
        }
        questions
    }

    fn kind(question: Question) -> Kind<Options> {
        match question {
            Question::Text(Field::Title | Field::Weight) | Question::Role(_) => Kind::Line,
            Question::Text(_) => Kind::Text,
            Question::Principles => Kind::PickMany(Options::Principles),
            Question::Holders => Kind::PickMany(Options::Holders),
            Question::Name(_) => Kind::Pick(Options::Names),
        }
    }

    fn answer(&self, question: Question) -> Answer {
        let verdict = |place: usize| self.suspects().get(place).and_then(|name| self.verdict(name)).cloned();
        match question {
            Question::Text(field) => Answer::Text(self.card.text(field).to_owned()),
            Question::Principles => {
                Answer::Picks(self.card.principles.iter().map(|it| it.id().to_owned()).collect())
            }
            Question::Holders => {
                Answer::Picks(self.card.holders.iter().map(|it| it.id().to_owned()).collect())
            }
            Question::Name(place) => Answer::Pick(verdict(place).map(|verdict| match verdict {
                Verdict::NoName => NO_NAME.to_owned(),
                Verdict::Name(_) => NAME.to_owned(),
            })),
            Question::Role(place) => Answer::Text(match verdict(place) {
                Some(Verdict::Name(role)) => role,
                Some(Verdict::NoName) | None => String::new(),
            }),
        }
    }

    fn set(&mut self, question: Question, answer: Answer) -> Result<(), Refusal> {
        match (question, answer) {
            (Question::Text(field), Answer::Text(text)) => *self.card.text_mut(field) = text,
            (Question::Principles, Answer::Picks(ids)) => {
                self.card.principles = picked(&ids, &Principle::ALL, Principle::id)?;
            }
            (Question::Holders, Answer::Picks(ids)) => {
                self.card.holders = picked(&ids, &Holder::ALL, Holder::id)?;
            }
            (Question::Name(place), Answer::Pick(pick)) => self.set_name(place, pick.as_deref())?,
            (Question::Role(place), Answer::Text(role)) => self.set_role(place, role)?,
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }
}

/// The texts in which a name can stand.
fn texts<'c>(card: &'c Card, case_title: &'c str) -> impl Iterator<Item = &'c str> {
    Field::ALL.iter().map(|field| card.text(*field)).chain([case_title])
}

/// What these ids name, in the fixed order.
fn picked<T: Copy>(ids: &[String], all: &[T], id: fn(T) -> &'static str) -> Result<Vec<T>, Refusal> {
    let known = |it: &String| all.iter().any(|value| id(*value) == it);
    if !ids.iter().all(known) {
        return Err(Refusal::Unfit);
    }
    Ok(all.iter().copied().filter(|value| ids.iter().any(|it| it == id(*value))).collect())
}

/// The answer that a word is no name.
pub const NO_NAME: &str = "geen";
/// The answer that a word is a name.
pub const NAME: &str = "wel";
/// Who takes the place of a name for which no role was given.
const SOMEONE: &str = "iemand";
