//! Moresprudentie: a card of what carried weight in a talk, free of names. [`Card`] is what a file says; a
//! [`Precedent`] is one in which every word that may be a name was answered for, and only that is ever saved.

mod draft;

use chrono::NaiveDate;

pub use draft::{NAME, NO_NAME, Options, PrecedentDraft, Question};

use super::{case::ids, holder::Holder, names::Vocabulary, principle::Principle, search::Query, walk::Walk};

/// A text on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// What the talk was about, in a few words.
    Title,
    /// The argument that carried weight.
    Argument,
    /// The right that was at stake, and whose.
    Right,
    /// The interest, and whose.
    Interest,
    /// The rule.
    Rule,
    /// The value.
    Value,
    /// What tipped the balance, in a sentence.
    Weight,
}

ids!(Field {
    Title => "titel",
    Argument => "argument",
    Right => "recht",
    Interest => "belang",
    Rule => "regel",
    Value => "waarde",
    Weight => "doorslag",
});

impl Field {
    /// The most words that belong there.
    #[must_use]
    pub fn most_words(self) -> usize {
        match self {
            Self::Title => 10,
            Self::Weight => 40,
            Self::Argument | Self::Right | Self::Interest | Self::Rule | Self::Value => 80,
        }
    }
}

/// What carried weight in one talk, as it stands on a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// What the talk was about.
    pub title: String,
    /// Slug of the case, if there was one.
    pub case: Option<String>,
    /// The day of the talk.
    pub on: Option<NaiveDate>,
    /// The principles that played, in the fixed order.
    pub principles: Vec<Principle>,
    /// The right-holders to whom it came down, in the fixed order.
    pub holders: Vec<Holder>,
    /// The argument.
    pub argument: String,
    /// The right.
    pub right: String,
    /// The interest.
    pub interest: String,
    /// The rule.
    pub rule: String,
    /// The value.
    pub value: String,
    /// What tipped the balance.
    pub weight: String,
    /// Words with a capital of which the writer said that they are no name.
    pub no_names: Vec<String>,
}

impl Card {
    /// One of its texts.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Title => &self.title,
            Field::Argument => &self.argument,
            Field::Right => &self.right,
            Field::Interest => &self.interest,
            Field::Rule => &self.rule,
            Field::Value => &self.value,
            Field::Weight => &self.weight,
        }
    }

    /// One of its texts, to change it.
    pub fn text_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Title => &mut self.title,
            Field::Argument => &mut self.argument,
            Field::Right => &mut self.right,
            Field::Interest => &mut self.interest,
            Field::Rule => &mut self.rule,
            Field::Value => &mut self.value,
            Field::Weight => &mut self.weight,
        }
    }

    /// Whether it says nothing of what carried weight; a title alone is nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        Field::ALL.iter().all(|field| *field == Field::Title || self.text(*field).trim().is_empty())
    }

    /// Whether each word that is looked for stands on it, or among these words for what it is about.
    #[must_use]
    pub fn is_found_by<'t>(&'t self, query: &Query, about: impl Iterator<Item = &'t str>) -> bool {
        let ids = self.principles.iter().map(|it| it.id()).chain(self.holders.iter().map(|it| it.id()));
        let texts = Field::ALL.iter().map(|field| self.text(*field));
        query.finds(texts.chain(self.case.as_deref()).chain(ids).chain(about))
    }

    /// The words in one of its texts that may be a name and of which the writer did not say that they are none.
    #[must_use]
    pub fn names_in(&self, field: Field, vocabulary: &Vocabulary) -> Vec<String> {
        let mut names = vocabulary.names_in(self.text(field));
        names.retain(|name| !self.no_names.contains(name));
        names
    }

    /// The card as one that may be kept, if no word on it may be a name.
    ///
    /// # Errors
    /// The words that may be a name, in order, each once.
    pub fn checked(self, vocabulary: &Vocabulary) -> Result<Precedent, Vec<String>> {
        let mut names: Vec<String> = vec![];
        for name in Field::ALL.iter().flat_map(|field| self.names_in(*field, vocabulary)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() { Ok(Precedent(self)) } else { Err(names) }
    }
}

/// A card on which every word that may be a name was answered for. There is no other way to make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Precedent(Card);

impl Precedent {
    /// What it says.
    #[must_use]
    pub fn card(&self) -> &Card {
        &self.0
    }
}

/// What a talk or a walk is about, as far as cards can be like it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// Slug of the case, if there is one.
    pub case: Option<String>,
    /// The principles on which it turns.
    pub principles: Vec<Principle>,
}

impl Likeness {
    /// That of a walk: the principles on which its case turns, or of one's own dilemma those that one chose.
    #[must_use]
    pub fn of_walk(walk: &Walk) -> Self {
        let chosen = walk.entry.principles.iter().filter(|(_, note)| note.pull.is_some()).map(|(it, _)| it);
        let principles = match &walk.case {
            Some(case) => case.principles.iter().filter(|it| it.central).map(|it| it.principle).collect(),
            None => chosen.collect(),
        };
        Self { case: walk.entry.case().map(str::to_owned), principles }
    }

    /// The cards that may help, at most three: those of the case itself first, then those that share most of the
    /// principles; of these the newest first. Comparable is not the same.
    #[must_use]
    pub fn among<'c, T>(&self, cards: &'c [T], card: impl Fn(&T) -> &Card) -> Vec<&'c T> {
        let of_case = |it: &Card| self.case.is_some() && it.case == self.case;
        let shared = |it: &Card| it.principles.iter().filter(|it| self.principles.contains(it)).count();
        let is_like = |it: &&T| !card(it).is_blank() && (of_case(card(it)) || shared(card(it)) > 0);
        let mut found: Vec<&T> = cards.iter().filter(is_like).collect();
        found.sort_by_key(|it| std::cmp::Reverse((of_case(card(it)), shared(card(it)), card(it).on)));
        found.truncate(MOST_SIMILAR);
        found
    }
}

/// The most cards that are shown beside a walk.
const MOST_SIMILAR: usize = 3;

#[cfg(test)]
mod tests;
