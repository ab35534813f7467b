//! A sketch (casus in wording): a case that is being written. Nothing in it is required; which questions it asks
//! follows from what is filled in.

mod answer;
mod checked;
mod part;
mod question;
mod size;

pub use answer::ids;
pub use checked::{Checked, LeftOver};
pub use part::Part;
pub use question::{Kind, Options, Question};
pub use size::{Size, Unit};

use super::{
    case::{
        Case, ChairText, Choice, GroundInPlay, Origin, PrincipleInPlay, Source, Terrain, Tier, Variant,
        Words, WorkField,
    },
    entry::{Entry, Subject},
    holder::{ByHolder, Holder},
    principle::{ByPrinciple, Principle},
};

/// The fewest and the most ways to act that a case has room for.
pub const CHOICES: (usize, usize) = (3, 4);
/// The fewest and the most variants.
pub const VARIANTS: (usize, usize) = (2, 3);
/// The most principles that one can choose.
pub const MOST_PRINCIPLES: usize = 6;
/// The most sources that one is asked for.
const MOST_SOURCES: usize = 6;

/// A case that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    /// The part that is shown; it stands in no file.
    pub part: Part,
    /// The title.
    pub title: String,
    /// Who one is.
    pub role: String,
    /// What there is.
    pub situation: String,
    /// The question.
    pub question: String,
    /// The ways to act; the last of them is never blank.
    pub choices: Vec<ChoiceSketch>,
    /// The principles that play.
    pub principles: ByPrinciple<PlaySketch>,
    /// The four chairs.
    pub chairs: ByHolder<ChairText<String>>,
    /// The changed facts; the last of them is never blank.
    pub variants: Vec<VariantSketch>,
    /// What one can invoke.
    pub grounds: Vec<GroundInPlay<String>>,
    /// Kind of work.
    pub field: Option<WorkField>,
    /// Van Berlo's ground.
    pub terrain: Option<Terrain>,
    /// Where in government.
    pub tier: Option<Tier>,
    /// Words to search by.
    pub keywords: Vec<String>,
    /// What the case builds on; the last of them is never blank.
    pub sources: Vec<Source<String>>,
}

/// A way to act; its place gives it its letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChoiceSketch {
    /// What one does.
    pub text: String,
    /// What it costs, and whom.
    pub price: String,
    /// What follows.
    pub consequence: String,
    /// The principles it serves, in the fixed order.
    pub principles: Vec<Principle>,
    /// The right-holders it serves, in the fixed order.
    pub holders: Vec<Holder>,
}

/// What is said of one principle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaySketch {
    /// Whether it plays at all. One of which anything is said does.
    pub plays: bool,
    /// Whether the case turns on it.
    pub central: bool,
    /// Why it plays.
    pub why: String,
    /// The question to the reader.
    pub question: String,
}

/// One changed fact; its place gives it its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VariantSketch {
    /// The changed fact as a question.
    pub text: String,
    /// Letters of the choices that it should make one doubt, in their order.
    pub tips: Vec<String>,
    /// The principle that comes to weigh heavier.
    pub principle: Option<Principle>,
}

impl Sketch {
    /// A case from one's own dilemma, as far as it was written in a walk; none if that was a walk on a case.
    #[must_use]
    pub fn of_entry(entry: &Entry) -> Option<Self> {
        let Subject::Own(own) = &entry.subject else { return None };
        let mut sketch = Self {
            title: entry.title.clone(),
            situation: own.situation.clone(),
            question: own.question.clone(),
            chairs: ByHolder::from_fn(|holder| ChairText {
                expects: entry.chairs[holder].expects.clone(),
                voice: String::new(),
            }),
            principles: ByPrinciple::from_fn(|principle| {
                let note = &entry.principles[principle];
                let plays = note.pull.is_some() || !note.note.is_empty();
                PlaySketch { plays, why: note.note.clone(), ..PlaySketch::default() }
            }),
            ..Self::default()
        };
        let written = entry.own_choices.iter().filter(|text| !text.trim().is_empty());
        sketch.choices =
            written.map(|text| ChoiceSketch { text: text.clone(), ..ChoiceSketch::default() }).collect();
        Some(sketch)
    }

    /// Whether nothing at all was written or chosen yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self { part: self.part, ..Self::default() }
    }

    /// Goes on at the first part in which something is missing; at the last one where nothing is.
    #[must_use]
    pub fn at_first_gap(self) -> Self {
        let is_open = |part: &Part| self.questions_of(*part).into_iter().any(|it| self.is_missing(it));
        let part = Part::ALL.into_iter().find(is_open).unwrap_or(Part::Check);
        Self { part, ..self }
    }

    /// Goes to the next part; false at the last one.
    pub fn forward(&mut self) -> bool {
        self.shift(|place| place.checked_add(1))
    }

    /// Goes to the part before; false at the first one.
    pub fn back(&mut self) -> bool {
        self.shift(|place| place.checked_sub(1))
    }

    /// Every question to which there is no answer yet and should be one, in order.
    #[must_use]
    pub fn missing(&self) -> Vec<Question> {
        let all = Part::ALL.into_iter().flat_map(|part| self.questions_of(part));
        all.filter(|question| self.is_missing(*question)).collect()
    }

    /// The principles that play, in the fixed order.
    pub fn in_play(&self) -> impl Iterator<Item = Principle> {
        self.principles.iter().filter(|(_, play)| play.plays).map(|(principle, _)| principle)
    }

    /// The letters of the ways to act that one can point at, each with its words.
    #[must_use]
    pub fn lettered(&self) -> Vec<(String, &str)> {
        let letters = (0..).map(letter).zip(&self.choices);
        let there = letters.filter(|(id, choice)| !choice.text.trim().is_empty() || self.is_tipped(id));
        there.map(|(id, choice)| (id, choice.text.as_str())).collect()
    }

    /// The case as it stands now, for who looks at it before it is done. What was not chosen yet has a value that
    /// means nothing.
    #[must_use]
    pub fn as_case(&self) -> Case {
        let words = |texts: &[String]| texts.iter().map(|it| it.clone().into()).collect::<Vec<Words>>();
        let choice = |(place, it): (usize, &ChoiceSketch)| Choice {
            id: letter(place).into(),
            text: it.text.clone().into(),
            price: it.price.clone().into(),
            consequence: paragraphs(&it.consequence).into(),
            principles: it.principles.clone(),
            holders: it.holders.clone(),
        };
        let play = |principle: Principle| PrincipleInPlay {
            principle,
            central: self.principles[principle].central,
            why: self.principles[principle].why.clone().into(),
            question: self.principles[principle].question.clone().into(),
        };
        let variant = |(place, it): (usize, &VariantSketch)| {
            Some(Variant {
                id: (place + 1).to_string().into(),
                text: it.text.clone().into(),
                tips: words(&it.tips),
                principle: it.principle?,
            })
        };
        let written = |choice: &Choice| !choice.text.trim().is_empty();
        Case {
            slug: Words::default(),
            origin: Origin::Own,
            title: self.title.clone().into(),
            role: self.role.clone().into(),
            situation: paragraphs(&self.situation).into(),
            question: self.question.clone().into(),
            field: self.field.unwrap_or(WorkField::Policy),
            terrain: self.terrain.unwrap_or(Terrain::Citizen),
            tier: self.tier.unwrap_or(Tier::National),
            keywords: words(&self.keywords),
            choices: self.choices.iter().enumerate().map(choice).filter(written).collect(),
            principles: self.in_play().map(play).collect(),
            chairs: ByHolder::from_fn(|holder| self.chairs[holder].to_case()),
            variants: self.variants.iter().enumerate().filter_map(variant).collect(),
            grounds: self.grounds.iter().map(GroundInPlay::to_case).collect(),
            sources: self.sources.iter().map(Source::to_case).collect(),
        }
    }

    fn shift(&mut self, next: impl Fn(usize) -> Option<usize>) -> bool {
        let part = next(self.part as usize).and_then(|place| Part::ALL.get(place));
        self.part = part.copied().unwrap_or(self.part);
        part.is_some()
    }

    fn is_tipped(&self, letter: &str) -> bool {
        self.variants.iter().any(|variant| variant.tips.iter().any(|tip| tip == letter))
    }

    /// What is blank at the end of a list leaves no trace; in the middle it keeps the letters of the rest. A way to
    /// act to which a variant points stays.
    pub fn drop_blank_ends(&mut self) {
        while self.choices.last().is_some_and(|it| *it == ChoiceSketch::default())
            && !self.is_tipped(&letter(self.choices.len() - 1))
        {
            self.choices.pop();
        }
        while self.variants.last().is_some_and(|it| *it == VariantSketch::default()) {
            self.variants.pop();
        }
        while self.sources.last().is_some_and(|it| it.title.is_empty() && it.place.is_empty()) {
            self.sources.pop();
        }
    }
}

/// A text of which every line is a paragraph, as it will be in its file.
fn paragraphs(text: &str) -> String {
    text.replace('\n', "\n\n")
}

/// The letter of the way to act at this place, from zero.
#[must_use]
pub fn letter(place: usize) -> String {
    let letter = u8::try_from(place).ok().and_then(|place| b'a'.checked_add(place));
    letter
        .filter(u8::is_ascii_lowercase)
        .map_or_else(|| (place + 1).to_string(), |it| char::from(it).to_string())
}

#[cfg(test)]
mod tests;
