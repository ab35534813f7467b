//! Ids in content files: the value they name, or a problem with the word that was probably meant.

use super::{
    fields::{Fields, Text},
    report::{Need, Report},
};
use crate::{
    core::{
        case::{Terrain, Tier, WorkField},
        holder::Holder,
        principle::Principle,
        reference::{GroundKind, TopicPart},
    },
    prompts::did_you_mean,
};

/// A value of a fixed set that files name by its id.
pub(super) trait Named: Copy {
    /// The value with this id.
    fn named(id: &str) -> Option<Self>;
    /// The ids of all values.
    fn ids() -> Vec<&'static str>;
}

macro_rules! named {
    ($($name:ty),+) => {$(
        impl Named for $name {
            fn named(id: &str) -> Option<Self> {
                Self::from_id(id)
            }

            fn ids() -> Vec<&'static str> {
                Self::ALL.iter().map(|it| it.id()).collect()
            }
        }
    )+};
}
named!(Principle, Holder, Terrain, WorkField, Tier, GroundKind, TopicPart);

/// The value that a text names.
pub(super) fn value<T: Named>(report: &mut Report<'_>, text: Text<'_>, key: &str, need: Need) -> Option<T> {
    let value = T::named(text.words);
    if value.is_none() {
        unknown(report, text, key, &T::ids(), need);
    }
    value
}

/// The value that a key names.
pub(super) fn one<T: Named>(
    fields: &Fields<'_>,
    report: &mut Report<'_>,
    key: &'static str,
    need: Need,
) -> Option<T> {
    let text = fields.text(report, key, need)?;
    value(report, text, key, need)
}

/// The values that a list names: at least one.
pub(super) fn some<T: Named>(fields: &Fields<'_>, report: &mut Report<'_>, key: &'static str) -> Vec<T> {
    let texts = at_least_one(fields, report, key);
    texts.into_iter().filter_map(|text| value(report, text, key, Need::Should)).collect()
}

/// The texts of a list that may not be empty.
pub(super) fn at_least_one<'t>(
    fields: &Fields<'t>,
    report: &mut Report<'_>,
    key: &'static str,
) -> Vec<Text<'t>> {
    let Some(texts) = fields.texts(report, key, Need::Should) else { return vec![] };
    if texts.is_empty() {
        let sentences = ("inhoud-lijst-leeg", "inhoud-lijst-leeg-doe");
        report.add(Need::Should, fields.place(key), sentences, &[("sleutel", key.into())]);
    }
    texts
}

/// Tells of an id that is not one of these.
pub(super) fn unknown(report: &mut Report<'_>, text: Text<'_>, key: &str, known: &[&str], need: Need) {
    let sentences = ("inhoud-id-onbekend", "inhoud-id-onbekend-doe");
    let list = known.join(", ");
    let values = [("woord", text.words.into()), ("sleutel", key.into()), ("lijst", list.into())];
    let (what, hint) = report.say(text.at, sentences, &values);
    let hint = did_you_mean(text.words, known.iter().copied()).unwrap_or(hint);
    report.add_said(need, text.at, what, hint);
}
