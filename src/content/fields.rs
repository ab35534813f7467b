//! The keys of one table of a content file: read by name, each with its place; what is missing, empty, of another
//! kind or unknown becomes a problem instead of an error.

use std::fmt;

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use super::{
    report::{Need, Report, Sentences},
    tree::{Placed, Table, Value},
};
use crate::{
    core::nearest::nearest,
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// A text and where it begins in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Text<'t> {
    /// The words, trimmed; never empty.
    pub(super) words: &'t str,
    /// Byte in the file.
    pub(super) at: usize,
}

/// The head under which a table stands, as the writer sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head<'t> {
    /// The top of the file.
    Top,
    /// `[[name]]`.
    Item(&'static str),
    /// `[name.id]`.
    Part(&'static str, &'t str),
}

impl Head<'_> {
    /// What to say if it is missing.
    fn sentences(self) -> Sentences {
        match self {
            Self::Part(..) => ("inhoud-ontbreken-koppen", "inhoud-ontbreken-koppen-doe"),
            Self::Top | Self::Item(_) => ("inhoud-ontbreekt-kop", "inhoud-ontbreekt-kop-doe"),
        }
    }
}

impl fmt::Display for Head<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Item(name) => write!(f, "[[{name}]]"),
            Self::Part(name, id) => write!(f, "[{name}.{id}]"),
        }
    }
}

/// One table of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'t> {
    table: Table<'t>,
    head: Head<'t>,
    /// Byte in the file where its head stands.
    pub(super) at: usize,
}

impl<'t> Fields<'t> {
    /// The top of the file.
    pub(super) fn file(table: Table<'t>) -> Self {
        Self { table, head: Head::Top, at: 0 }
    }

    /// A text.
    pub(super) fn text(&self, report: &mut Report<'_>, key: &'static str, need: Need) -> Option<Text<'t>> {
        let value = self.value(report, key, need)?;
        text(report, value, key, need)
    }

    /// A text as a value of its own; empty if there is none.
    pub(super) fn string(&self, report: &mut Report<'_>, key: &'static str, need: Need) -> String {
        self.text(report, key, need).map(|it| it.words.to_owned()).unwrap_or_default()
    }

    /// The texts of a list; none if there is no list.
    pub(super) fn texts(
        &self,
        report: &mut Report<'_>,
        key: &'static str,
        need: Need,
    ) -> Option<Vec<Text<'t>>> {
        let (at, value) = self.value(report, key, need)?;
        let Value::List(list) = value else {
            wrong_kind(report, at, (key, say("inhoud-soort-lijst")), need);
            return None;
        };
        Some(list.items().into_iter().filter_map(|item| text(report, item, key, need)).collect())
    }

    /// True or false; false if it is left out.
    pub(super) fn flag(&self, report: &mut Report<'_>, key: &'static str) -> bool {
        match self.table.get(key) {
            None => false,
            Some((_, Value::Flag(flag))) => flag,
            Some((at, _)) => {
                wrong_kind(report, at, (key, say("inhoud-soort-waar")), Need::Should);
                false
            }
        }
    }

    /// A whole number with its place, if it is there.
    pub(super) fn number(&self, report: &mut Report<'_>, key: &'static str) -> Option<(i64, usize)> {
        let (at, value) = self.table.get(key)?;
        let Value::Number(number) = value else {
            wrong_kind(report, at, (key, say("inhoud-soort-getal")), Need::Should);
            return None;
        };
        Some((number, at))
    }

    /// A date.
    pub(super) fn date(&self, report: &mut Report<'_>, key: &'static str, need: Need) -> Option<NaiveDate> {
        let (at, value) = self.value(report, key, need)?;
        let Value::Date(date) = value else {
            wrong_kind(report, at, (key, say("inhoud-soort-datum")), need);
            return None;
        };
        Some(date)
    }

    /// The tables under `[[key]]`.
    pub(super) fn items(&self, report: &mut Report<'_>, key: &'static str, need: Need) -> Vec<Self> {
        let head = Head::Item(key);
        let Some((at, value)) = self.part(report, key, head, need) else { return vec![] };
        let Value::List(list) = value else {
            match value {
                // Under one pair of brackets there can be only one.
                Value::Table(_) => {
                    let sentences = ("inhoud-een-haak", "inhoud-een-haak-doe");
                    report.add(need.at_least_said(), at, sentences, &[("sleutel", key.into())]);
                }
                _ => wrong_head(report, at, (key, head), need),
            }
            return vec![];
        };
        let mut tables = vec![];
        for (at, item) in list.items() {
            match item {
                Value::Table(table) => tables.push(Self { table, head: Head::Item(key), at }),
                _ => wrong_head(report, at, (key, head), need),
            }
        }
        tables
    }

    /// The tables under `[key.id]`, each with its id, in the order of the file. `example` is such an id, for who has
    /// none yet.
    pub(super) fn parts(
        &self,
        report: &mut Report<'_>,
        (key, example): (&'static str, &str),
        need: Need,
    ) -> Vec<(Text<'t>, Self)> {
        let head = Head::Part(key, example);
        let Some((at, value)) = self.part(report, key, head, need) else { return vec![] };
        let Value::Table(table) = value else {
            wrong_head(report, at, (key, head), need);
            return vec![];
        };
        let mut parts = vec![];
        for (id, id_at, (at, part)) in table.fields() {
            match part {
                Value::Table(table) => {
                    parts
                        .push((Text { words: id, at: id_at }, Self { table, head: Head::Part(key, id), at }));
                }
                _ => wrong_head(report, at, (id, Head::Part(key, id)), Need::Should),
            }
        }
        if table.fields().is_empty() && need != Need::May {
            report.add(need, at, head.sentences(), &named(key, head));
        }
        parts.sort_by_key(|(id, _)| id.at);
        parts
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// Byte in the file where the value of a key stands; that of the head if it is not there.
    pub(super) fn place(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.at, |(at, _)| at)
    }

    /// Tells of every key that is not one of these.
    pub(super) fn only(&self, report: &mut Report<'_>, known: &[&str]) {
        for (word, at) in self.table.keys() {
            if known.contains(&word) {
                continue;
            }
            let values = [("sleutel", word.into()), ("kop", self.head.to_string().into())];
            let what = match self.head {
                Head::Top => say_with("inhoud-onbekend-bestand", &values),
                _ => say_with("inhoud-onbekend-deel", &values),
            };
            let hint = did_you_mean(word, known.iter().copied())
                .unwrap_or_else(|| say_with("inhoud-onbekend-doe", &[("lijst", known.join(", ").into())]));
            report.add_said(Need::Should, at, what, hint);
        }
    }

    fn value(&self, report: &mut Report<'_>, key: &str, need: Need) -> Option<Placed<'t>> {
        let value = self.table.get(key);
        if value.is_none() && need != Need::May {
            let sentences = match self.head {
                Head::Top => ("inhoud-ontbreekt-bestand", "inhoud-ontbreekt-bestand-doe"),
                _ => ("inhoud-ontbreekt-deel", "inhoud-ontbreekt-deel-doe"),
            };
            self.missing(report, key, (need, sentences, self.head));
        }
        value
    }

    fn part(&self, report: &mut Report<'_>, key: &str, head: Head<'_>, need: Need) -> Option<Placed<'t>> {
        let value = self.table.get(key);
        if value.is_none() && need != Need::May {
            self.missing(report, key, (need, head.sentences(), head));
        }
        value
    }

    /// A key that is only misspelt is told once, as an unknown one.
    fn missing(
        &self,
        report: &mut Report<'_>,
        key: &str,
        (need, sentences, head): (Need, Sentences, Head<'_>),
    ) {
        if self.table.keys().any(|(it, _)| nearest(it, [key]).is_some()) {
            report.lacks(need);
        } else {
            report.add(need, self.at, sentences, &named(key, head));
        }
    }
}

fn text<'t>(
    report: &mut Report<'_>,
    (at, value): Placed<'t>,
    key: &'static str,
    need: Need,
) -> Option<Text<'t>> {
    match value {
        Value::Text(words) if !words.trim().is_empty() => return Some(Text { words: words.trim(), at }),
        Value::Text(_) => {
            let sentences = ("inhoud-leeg", "inhoud-leeg-doe");
            report.add(need.at_least_said(), at, sentences, &[("sleutel", key.into())]);
        }
        _ => wrong_kind(report, at, (key, say("inhoud-soort-tekst")), need),
    }
    None
}

/// Tells that a head stands here as a key.
fn wrong_head(report: &mut Report<'_>, at: usize, (key, head): (&str, Head<'_>), need: Need) {
    let sentences = ("inhoud-kop-als-sleutel", "inhoud-kop-als-sleutel-doe");
    report.add(need.at_least_said(), at, sentences, &named(key, head));
}

fn named(key: &str, head: Head<'_>) -> [(&'static str, FluentValue<'static>); 2] {
    [("sleutel", key.to_owned().into()), ("kop", head.to_string().into())]
}

fn wrong_kind(report: &mut Report<'_>, at: usize, (key, kind): (&str, String), need: Need) {
    let values = [("sleutel", key.into()), ("soort", kind.into())];
    report.add(need.at_least_said(), at, ("inhoud-soort", "inhoud-soort-doe"), &values);
}
