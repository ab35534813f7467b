//! The keys of one table of a content file: read by name, each with its place; what is missing, empty, of another
//! kind or unknown becomes a problem instead of an error.

use std::fmt;

use chrono::NaiveDate;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    near,
    report::{Need, Report},
};
use crate::phrases::{say, say_with};

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
    File,
    /// `[[name]]`.
    Item(&'static str),
    /// `[name.id]`.
    Part(&'static str, &'t str),
}

impl fmt::Display for Head<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Item(name) => write!(f, "[[{name}]]"),
            Self::Part(name, id) => write!(f, "[{name}.{id}]"),
        }
    }
}

/// One table of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'t> {
    table: &'t DeTable<'t>,
    head: Head<'t>,
    /// Byte in the file where its head stands.
    pub(super) at: usize,
}

impl<'t> Fields<'t> {
    /// The top of the file.
    pub(super) fn file(table: &'t DeTable<'t>) -> Self {
        Self { table, head: Head::File, at: 0 }
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
        let value = self.value(report, key, need)?;
        let DeValue::Array(items) = value.get_ref() else {
            wrong_kind(report, value, (key, say("inhoud-soort-lijst")), need);
            return None;
        };
        Some(items.iter().filter_map(|item| text(report, item, key, need)).collect())
    }

    /// True or false; false if it is left out.
    pub(super) fn flag(&self, report: &mut Report<'_>, key: &'static str) -> bool {
        let Some(value) = self.table.get(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            wrong_kind(report, value, (key, say("inhoud-soort-waar")), Need::Should);
            false
        })
    }

    /// A whole number with its place, if it is there.
    pub(super) fn number(&self, report: &mut Report<'_>, key: &'static str) -> Option<(i64, usize)> {
        let value = self.table.get(key)?;
        let number = value.get_ref().as_integer();
        let number = number.and_then(|it| i64::from_str_radix(it.as_str(), it.radix()).ok());
        if number.is_none() {
            wrong_kind(report, value, (key, say("inhoud-soort-getal")), Need::Should);
        }
        Some((number?, value.span().start))
    }

    /// A date.
    pub(super) fn date(&self, report: &mut Report<'_>, key: &'static str, need: Need) -> Option<NaiveDate> {
        let value = self.value(report, key, need)?;
        let date = value.get_ref().as_datetime().filter(|it| it.time.is_none()).and_then(|it| it.date);
        let date =
            date.and_then(|it| NaiveDate::from_ymd_opt(it.year.into(), it.month.into(), it.day.into()));
        if date.is_none() {
            wrong_kind(report, value, (key, say("inhoud-soort-datum")), need);
        }
        date
    }

    /// The tables under `[[key]]`.
    pub(super) fn items(&self, report: &mut Report<'_>, key: &'static str, need: Need) -> Vec<Self> {
        let Some(value) = self.part(report, key, &format!("[[{key}]]"), need) else { return vec![] };
        let DeValue::Array(items) = value.get_ref() else {
            wrong_kind(
                report,
                value,
                (key, say_with("inhoud-soort-koppen", &[("sleutel", key.into())])),
                need,
            );
            return vec![];
        };
        let mut tables = vec![];
        for item in items.iter() {
            match item.get_ref() {
                DeValue::Table(table) => {
                    tables.push(Self { table, head: Head::Item(key), at: item.span().start });
                }
                _ => {
                    let kind = say_with("inhoud-soort-koppen", &[("sleutel", key.into())]);
                    wrong_kind(report, item, (key, kind), need);
                }
            }
        }
        tables
    }

    /// The tables under `[key.id]`, each with its id.
    pub(super) fn parts(
        &self,
        report: &mut Report<'_>,
        key: &'static str,
        need: Need,
    ) -> Vec<(Text<'t>, Self)> {
        let Some(value) = self.part(report, key, &format!("[{key}.…]"), need) else { return vec![] };
        let kind = || say_with("inhoud-soort-delen", &[("sleutel", key.into())]);
        let DeValue::Table(table) = value.get_ref() else {
            wrong_kind(report, value, (key, kind()), need);
            return vec![];
        };
        let mut parts = vec![];
        for (id, part) in table {
            let name = Text { words: id.get_ref(), at: id.span().start };
            match part.get_ref() {
                DeValue::Table(table) => {
                    let head = Head::Part(key, name.words);
                    parts.push((name, Self { table, head, at: part.span().start }));
                }
                _ => wrong_kind(report, part, (name.words, kind()), Need::Should),
            }
        }
        parts.sort_by_key(|(id, _)| id.at);
        parts
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Byte in the file where the value of a key stands; that of the head if it is not there.
    pub(super) fn place(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.at, |value| value.span().start)
    }

    /// Tells of every key that is not one of these.
    pub(super) fn only(&self, report: &mut Report<'_>, known: &[&str]) {
        for (key, _) in self.table {
            let (word, at) = (key.get_ref().as_ref(), key.span().start);
            if known.contains(&word) {
                continue;
            }
            let values = [("sleutel", word.into()), ("kop", self.head.to_string().into())];
            let what = match self.head {
                Head::File => say_with("inhoud-onbekend-bestand", &values),
                _ => say_with("inhoud-onbekend-deel", &values),
            };
            let hint = match near::nearest(word, known) {
                Some(meant) => say_with("inhoud-bedoelde-je", &[("woord", meant.into())]),
                None => say_with("inhoud-onbekend-doe", &[("lijst", near::list(known).into())]),
            };
            report.add_said(Need::Should, at, what, hint);
        }
    }

    fn value(&self, report: &mut Report<'_>, key: &str, need: Need) -> Option<&'t Spanned<DeValue<'t>>> {
        let value = self.table.get(key);
        if value.is_none() && need != Need::May {
            let values = [("sleutel", key.into()), ("kop", self.head.to_string().into())];
            let sentences = match self.head {
                Head::File => ("inhoud-ontbreekt-bestand", "inhoud-ontbreekt-bestand-doe"),
                _ => ("inhoud-ontbreekt-deel", "inhoud-ontbreekt-deel-doe"),
            };
            self.missing(report, key, need, |report| report.add(need, self.at, sentences, &values));
        }
        value
    }

    fn part(
        &self,
        report: &mut Report<'_>,
        key: &str,
        head: &str,
        need: Need,
    ) -> Option<&'t Spanned<DeValue<'t>>> {
        let value = self.table.get(key);
        if value.is_none() && need != Need::May {
            let sentences = ("inhoud-ontbreekt-kop", "inhoud-ontbreekt-kop-doe");
            let values = [("kop", head.into())];
            self.missing(report, key, need, |report| report.add(need, self.at, sentences, &values));
        }
        value
    }

    /// A key that is only misspelt is told once, as an unknown one.
    fn missing<'r>(
        &self,
        report: &mut Report<'r>,
        key: &str,
        need: Need,
        tell: impl FnOnce(&mut Report<'r>),
    ) {
        if self.table.keys().any(|it| near::nearest(it.get_ref(), &[key]).is_some()) {
            report.lacks(need);
        } else {
            tell(report);
        }
    }
}

fn text<'t>(
    report: &mut Report<'_>,
    value: &'t Spanned<DeValue<'t>>,
    key: &'static str,
    need: Need,
) -> Option<Text<'t>> {
    let at = value.span().start;
    let need = if need == Need::May { Need::Should } else { need };
    match value.get_ref() {
        DeValue::String(words) if !words.trim().is_empty() => Some(Text { words: words.trim(), at }),
        DeValue::String(_) => {
            report.add(need, at, ("inhoud-leeg", "inhoud-leeg-doe"), &[("sleutel", key.into())]);
            None
        }
        _ => {
            wrong_kind(report, value, (key, say("inhoud-soort-tekst")), need);
            None
        }
    }
}

fn wrong_kind(
    report: &mut Report<'_>,
    value: &Spanned<DeValue<'_>>,
    (key, kind): (&str, String),
    need: Need,
) {
    let need = if need == Need::May { Need::Should } else { need };
    let values = [("sleutel", key.into()), ("soort", kind.into())];
    report.add(need, value.span().start, ("inhoud-soort", "inhoud-soort-doe"), &values);
}
