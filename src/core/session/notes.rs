//! What the scribe writes while people talk: the flip-over, and the harvest.

use crate::core::{
    holder::ByHolder,
    principle::{ByPrinciple, Principle},
};

/// The most options that a group adds.
pub const MOST_OWN_OPTIONS: usize = 4;

/// The most afspraken of one session.
pub const MOST_AGREEMENTS: usize = 6;

/// What becomes of the group's choice when a fact is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flip {
    /// Most would choose otherwise: here lies the omslagpunt.
    Flips,
    /// Most would choose the same.
    Stays,
    /// They do not agree.
    Divided,
}

crate::core::case::ids!(Flip {
    Flips => "kantelt",
    Stays => "blijft",
    Divided => "verdeeld",
});

/// An afspraak.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Agreement {
    /// What will be done.
    pub what: String,
    /// Who does it: a role.
    pub who: String,
    /// When.
    pub when: String,
}

impl Agreement {
    /// Whether nothing is written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        [&self.what, &self.who, &self.when].iter().all(|it| it.trim().is_empty())
    }
}

/// What is said of a beginsel.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PrincipleNote {
    /// Whether it plays, as the group sees it.
    pub plays: bool,
    /// What is said.
    pub note: String,
}

/// The flip-over and the harvest.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Notes {
    /// What a matter of one's own is called.
    pub title: String,
    /// What it is.
    pub situation: String,
    /// Its question.
    pub question: String,
    /// What is known.
    pub known: String,
    /// What is not known yet, and who knows it.
    pub open: String,
    /// Options of the group's own; the last of them is never blank.
    pub options: Vec<String>,
    /// What each chair may expect.
    pub chairs: ByHolder<String>,
    /// Which beginselen play, and how.
    pub principles: ByPrinciple<PrincipleNote>,
    /// Other ways.
    pub ways: String,
    /// What each variant of the case does, in their order.
    pub variants: Vec<Option<Flip>>,
    /// The strongest argument for the other side.
    pub counter: String,
    /// Who bears the cost, and how that is limited.
    pub residue: String,
    /// What they said who chose otherwise.
    pub others: String,
    /// What is agreed; the last of them is never blank.
    pub agreements: Vec<Agreement>,
    /// On what they agree, in one sentence.
    pub agree: String,
    /// On what they do not.
    pub differ: String,
    /// The round at the end.
    pub evaluation: String,
    /// What goes where.
    pub goes_where: String,
}

impl Notes {
    /// The beginselen that play, in the fixed order.
    pub fn in_play(&self) -> impl Iterator<Item = Principle> {
        Principle::ALL.into_iter().filter(|it| self.principles[*it].plays)
    }

    /// Every text, to look through or to change.
    pub fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let Self {
            title,
            situation,
            question,
            known,
            open,
            options,
            chairs,
            principles,
            ways,
            variants: _,
            counter,
            residue,
            others,
            agreements,
            agree,
            differ,
            evaluation,
            goes_where,
        } = self;
        let single = [
            title, situation, question, known, open, ways, counter, residue, others, agree, differ,
            evaluation, goes_where,
        ];
        let agreed = agreements.iter_mut().flat_map(|it| [&mut it.what, &mut it.who, &mut it.when]);
        let principles = principles.iter_mut().map(|(_, it)| &mut it.note);
        single
            .into_iter()
            .chain(options)
            .chain(chairs.iter_mut().map(|(_, it)| it))
            .chain(principles)
            .chain(agreed)
    }

    /// What is kept when only the harvest is.
    #[must_use]
    pub fn harvest(&self) -> Self {
        Self {
            title: self.title.clone(),
            agreements: self.agreements.clone(),
            agree: self.agree.clone(),
            differ: self.differ.clone(),
            goes_where: self.goes_where.clone(),
            ..Self::default()
        }
    }

    /// Takes away what is blank at the end of a list.
    pub(super) fn drop_blank_ends(&mut self) {
        while self.options.last().is_some_and(|it| it.trim().is_empty()) {
            self.options.pop();
        }
        while self.agreements.last().is_some_and(Agreement::is_blank) {
            self.agreements.pop();
        }
    }
}
