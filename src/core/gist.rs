//! The gist of an entry: what lists, filters and pictures over many entries need of it. Without its prose a whole
//! career of them fits in memory.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    due::Due,
    entry::{Again, Entry, Form, LookBack, Pull},
    holder::ByHolder,
    principle::ByPrinciple,
    walk::Step,
};

/// What one wrote at a chair, without the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChairGist {
    /// How heavy it weighs: zero to three.
    pub weight: u8,
    /// Whether anything is written there.
    pub named: bool,
}

/// What one wrote at a principle, without the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PrincipleGist {
    /// Whether and which way it pulls.
    pub pull: Option<Pull>,
    /// Whether anything is written there, or it is the one that would flip the choice.
    pub noted: bool,
}

impl PrincipleGist {
    /// Whether the writer met it: it pulls, or something is written there.
    #[must_use]
    pub fn is_met(self) -> bool {
        self.pull.is_some() || self.noted
    }
}

/// What lists, filters and pictures need of one entry or draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gist {
    /// Slug of the case; none for one's own dilemma.
    pub case: Option<Box<str>>,
    /// Its title, as in [`Entry::title`].
    pub title: Box<str>,
    /// Short or full.
    pub form: Form,
    /// Where one is in the walk.
    pub step: Step,
    /// When the walk began.
    pub begun: DateTime<FixedOffset>,
    /// What decides when to look back, and whether it was finished.
    pub due: Due,
    /// Words of the writer to find it by.
    pub keywords: Box<[Box<str>]>,
    /// The four chairs.
    pub chairs: ByHolder<ChairGist>,
    /// The nine principles.
    pub principles: ByPrinciple<PrincipleGist>,
    /// What one felt at first, as it was written.
    pub feeling: Box<str>,
    /// Certainty of the first and of the final choice: one to five.
    pub certainty: [Option<u8>; 2],
    /// Whether the final choice is the first one, where both were made; see [`Entry::stayed`].
    pub stayed: Option<bool>,
    /// Id of the route.
    pub route: Option<Box<str>>,
    /// Whether there is an intention.
    pub intends: bool,
    /// The look-backs: their day, whether it says what one did, and whether one would choose the same.
    pub look_backs: Box<[LookBackGist]>,
}

/// A look-back, without the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookBackGist {
    /// The day of writing.
    pub on: NaiveDate,
    /// Whether it says what one did.
    pub did: bool,
    /// Would you choose the same again.
    pub again: Option<Again>,
}

impl Gist {
    /// The gist of an entry or draft.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        let intention = &entry.intention;
        Self {
            case: entry.case().map(Into::into),
            title: entry.title.as_str().into(),
            form: entry.form,
            step: entry.step,
            begun: entry.begun,
            due: entry.due(),
            keywords: entry.keywords.iter().map(|it| it.as_str().into()).collect(),
            chairs: ByHolder::from_fn(|holder| {
                let chair = &entry.chairs[holder];
                ChairGist { weight: chair.weight, named: is_written(&chair.expects) }
            }),
            principles: ByPrinciple::from_fn(|principle| {
                let note = &entry.principles[principle];
                let tips = entry.tipping.principle == Some(principle);
                PrincipleGist { pull: note.pull, noted: is_written(&note.note) || tips }
            }),
            feeling: entry.hunch.feeling.trim().into(),
            certainty: [entry.hunch.certainty, entry.weighing.certainty],
            stayed: entry.stayed(),
            route: entry.dissent.route.as_deref().map(Into::into),
            intends: [&intention.if_, &intention.then].into_iter().any(|it| is_written(it)),
            look_backs: entry.look_backs.iter().map(LookBackGist::of).collect(),
        }
    }

    /// Whether it was walked to the end.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.due.finished.is_some()
    }
}

impl LookBackGist {
    fn of(look_back: &LookBack) -> Self {
        Self { on: look_back.on, did: is_written(&look_back.did), again: look_back.again }
    }
}

fn is_written(text: &str) -> bool {
    !text.trim().is_empty()
}
