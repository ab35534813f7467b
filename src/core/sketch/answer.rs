//! Reading and taking answers: one place that knows which part of the sketch each question is about.

use super::{CHOICES, MOST_PRINCIPLES, MOST_SOURCES, Question, Sketch, VARIANTS};
use crate::core::{
    case::{GroundInPlay, Source, Terrain, Tier, WorkField},
    holder::Holder,
    principle::Principle,
    questionnaire::{Answer, Refusal},
};

/// The text in a sketch that a question is about: one table, to read (`get`) and to change (`get_mut, mut`). None for
/// a question that takes another sort of answer, and for a place that is not there.
macro_rules! text_of {
    ($sketch:ident, $question:expr, $get:ident $(, $change:tt)?) => {
        Some(match $question {
            Question::Title => &$($change)? $sketch.title,
            Question::Role => &$($change)? $sketch.role,
            Question::Situation => &$($change)? $sketch.situation,
            Question::Dilemma => &$($change)? $sketch.question,
            Question::ChoiceText(place) => &$($change)? $sketch.choices.$get(place)?.text,
            Question::Price(place) => &$($change)? $sketch.choices.$get(place)?.price,
            Question::Consequence(place) => &$($change)? $sketch.choices.$get(place)?.consequence,
            Question::Why(principle) => &$($change)? $sketch.principles[principle].why,
            Question::Asks(principle) => &$($change)? $sketch.principles[principle].question,
            Question::Expects(holder) => &$($change)? $sketch.chairs[holder].expects,
            Question::Voice(holder) => &$($change)? $sketch.chairs[holder].voice,
            Question::VariantText(place) => &$($change)? $sketch.variants.$get(place)?.text,
            Question::Helps(place) => &$($change)? $sketch.grounds.$get(place)?.helps,
            Question::SourceTitle(place) => &$($change)? $sketch.sources.$get(place)?.title,
            Question::SourcePlace(place) => &$($change)? $sketch.sources.$get(place)?.place,
            _ => return None,
        })
    };
}

impl Sketch {
    /// What is answered now.
    #[must_use]
    pub fn answer(&self, question: Question) -> Answer {
        let named = |id: Option<&'static str>| Answer::Pick(id.map(str::to_owned));
        let principles = |all: Vec<Principle>| Answer::Picks(ids(&all, Principle::id));
        match question {
            Question::Keywords => Answer::Text(self.keywords.join(", ")),
            Question::ServesPrinciples(place) => {
                principles(self.choices.get(place).map(|it| it.principles.clone()).unwrap_or_default())
            }
            Question::ServesHolders(place) => {
                let holders = self.choices.get(place).map(|it| ids(&it.holders, Holder::id));
                Answer::Picks(holders.unwrap_or_default())
            }
            Question::Plays => principles(self.in_play().collect()),
            Question::Central => {
                principles(self.in_play().filter(|it| self.principles[*it].central).collect())
            }
            Question::Tips(place) => {
                Answer::Picks(self.variants.get(place).map(|it| it.tips.clone()).unwrap_or_default())
            }
            Question::Heavier(place) => {
                named(self.variants.get(place).and_then(|it| it.principle).map(Principle::id))
            }
            Question::Grounds => Answer::Picks(self.grounds.iter().map(|it| it.ground.clone()).collect()),
            Question::Field => named(self.field.map(WorkField::id)),
            Question::Terrain => named(self.terrain.map(Terrain::id)),
            Question::Tier => named(self.tier.map(Tier::id)),
            text => Answer::Text(self.text(text).cloned().unwrap_or_default()),
        }
    }

    /// Takes an answer.
    ///
    /// # Errors
    /// [`Refusal::HoldsText`] for a principle or ground that is taken away while something is written with it;
    /// [`Refusal::TooMany`] for a principle beyond [`MOST_PRINCIPLES`]; [`Refusal::Unfit`] for an answer of another
    /// sort than the question takes. Nothing changes then.
    pub fn set(&mut self, question: Question, answer: Answer) -> Result<(), Refusal> {
        match (question, answer) {
            (Question::Keywords, Answer::Text(text)) => self.keywords = keywords(&text),
            (Question::Why(it) | Question::Asks(it), _) if !self.principles[it].plays => {
                return Err(Refusal::Unfit);
            }
            (question, Answer::Text(text)) => {
                self.make_room(question);
                *self.text_mut(question).ok_or(Refusal::Unfit)? = text;
            }
            (question, Answer::Pick(pick)) => self.set_pick(question, pick.as_deref())?,
            (question, Answer::Picks(picks)) => self.set_picks(question, picks)?,
            (_, Answer::Scale(_)) => return Err(Refusal::Unfit),
        }
        self.drop_blank_ends();
        Ok(())
    }

    fn text(&self, question: Question) -> Option<&String> {
        text_of!(self, question, get)
    }

    fn text_mut(&mut self, question: Question) -> Option<&mut String> {
        let sketch = self;
        text_of!(sketch, question, get_mut, mut)
    }

    /// Makes the place that a text is written in, if there is room for it.
    fn make_room(&mut self, question: Question) {
        match question {
            Question::ChoiceText(place) if place < CHOICES.1 => grow(&mut self.choices, place),
            Question::VariantText(place) if place < VARIANTS.1 => grow(&mut self.variants, place),
            Question::SourceTitle(place) | Question::SourcePlace(place) if place < MOST_SOURCES => {
                while self.sources.len() <= place {
                    self.sources.push(Source { title: String::new(), place: String::new() });
                }
            }
            _ => {}
        }
    }

    fn set_pick(&mut self, question: Question, pick: Option<&str>) -> Result<(), Refusal> {
        match question {
            Question::Heavier(place) => {
                let principle = named(pick, Principle::from_id)?;
                self.variants.get_mut(place).ok_or(Refusal::Unfit)?.principle = principle;
            }
            Question::Field => self.field = named(pick, WorkField::from_id)?,
            Question::Terrain => self.terrain = named(pick, Terrain::from_id)?,
            Question::Tier => self.tier = named(pick, Tier::from_id)?,
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }

    fn set_picks(&mut self, question: Question, picks: Vec<String>) -> Result<(), Refusal> {
        match question {
            Question::ServesPrinciples(place) => {
                let principles = all_named(&picks, &Principle::ALL, Principle::id)?;
                self.choices.get_mut(place).ok_or(Refusal::Unfit)?.principles = principles;
            }
            Question::ServesHolders(place) => {
                let holders = all_named(&picks, &Holder::ALL, Holder::id)?;
                self.choices.get_mut(place).ok_or(Refusal::Unfit)?.holders = holders;
            }
            Question::Plays => return self.set_plays(&all_named(&picks, &Principle::ALL, Principle::id)?),
            Question::Central => {
                let central = all_named(&picks, &Principle::ALL, Principle::id)?;
                if central.iter().any(|it| !self.principles[*it].plays) {
                    return Err(Refusal::Unfit);
                }
                for (principle, play) in self.principles.iter_mut() {
                    play.central = central.contains(&principle);
                }
            }
            Question::Tips(place) => {
                let known: Vec<String> = self.lettered().into_iter().map(|(id, _)| id).collect();
                let tips = in_order(&picks, &known)?;
                self.variants.get_mut(place).ok_or(Refusal::Unfit)?.tips = tips;
            }
            Question::Grounds => return self.set_grounds(picks),
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }

    /// A principle with which something is written cannot be taken away by a key: its words would go with it.
    fn set_plays(&mut self, plays: &[Principle]) -> Result<(), Refusal> {
        let taken = |principle: &Principle| !plays.contains(principle);
        let holds = |it: Principle| {
            let play = &self.principles[it];
            !play.why.trim().is_empty() || !play.question.trim().is_empty()
        };
        if self.in_play().filter(taken).any(holds) {
            return Err(Refusal::HoldsText);
        }
        if plays.len() > MOST_PRINCIPLES && plays.len() > self.in_play().count() {
            return Err(Refusal::TooMany);
        }
        for (principle, play) in self.principles.iter_mut() {
            play.plays = plays.contains(&principle);
            if !play.plays {
                *play = super::PlaySketch::default();
            }
        }
        Ok(())
    }

    fn set_grounds(&mut self, picks: Vec<String>) -> Result<(), Refusal> {
        if self.grounds.iter().any(|it| !picks.contains(&it.ground) && !it.helps.trim().is_empty()) {
            return Err(Refusal::HoldsText);
        }
        let old = std::mem::take(&mut self.grounds);
        for ground in picks {
            let helps = old.iter().find(|it| it.ground == ground).map(|it| it.helps.clone());
            self.grounds.push(GroundInPlay { helps: helps.unwrap_or_default(), ground });
        }
        Ok(())
    }
}

fn grow<T: Clone + Default>(list: &mut Vec<T>, place: usize) {
    if list.len() <= place {
        list.resize(place + 1, T::default());
    }
}

/// Words to search by, as one types them: parted by commas.
fn keywords(text: &str) -> Vec<String> {
    let words = text.split([',', ';', '\n']).map(str::trim);
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The ids of these values.
pub fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<String> {
    all.iter().map(|it| id(*it).to_owned()).collect()
}

/// The value that a pick names; none for no pick.
fn named<T>(pick: Option<&str>, from_id: fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
    pick.map(|id| from_id(id).ok_or(Refusal::Unfit)).transpose()
}

/// The values that these ids name, in the fixed order.
fn all_named<T: Copy>(picks: &[String], all: &[T], id: fn(T) -> &'static str) -> Result<Vec<T>, Refusal> {
    let known = ids(all, id);
    let chosen = in_order(picks, &known)?;
    Ok(all.iter().copied().filter(|it| chosen.iter().any(|chosen| chosen == id(*it))).collect())
}

/// These ids in the order in which they are known; all of them must be.
fn in_order(picks: &[String], known: &[String]) -> Result<Vec<String>, Refusal> {
    if picks.iter().any(|id| !known.contains(id)) {
        return Err(Refusal::Unfit);
    }
    Ok(known.iter().filter(|id| picks.contains(id)).cloned().collect())
}
