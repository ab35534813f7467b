//! An entry as one row: every key of its file as a column, so that another program can load many of them as a table. It
//! walks the same list of keys as reading and writing do.

use toml_edit::Value;

use super::{
    page::{Field, Page, Slot, look_back_fields, variant_fields},
    session_page::words_fields,
};
use crate::core::entry::Entry;

/// What stands in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing was filled in.
    Nothing,
    /// A text, an id, or a date or moment as ISO 8601.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Yes or no.
    Yes(bool),
    /// A list of texts.
    Texts(Vec<String>),
    /// A list of rows with columns of their own.
    Rows(Vec<Vec<(String, Cell)>>),
}

/// Every column of an entry in the order of its file, always the same ones: `[rechten.burgers] gewicht` is
/// `rechten_burgers_gewicht`.
#[must_use]
pub fn columns(entry: &Entry) -> Vec<(String, Cell)> {
    row(Page::of(entry).fields())
}

fn row(fields: Vec<Field<'_>>) -> Vec<(String, Cell)> {
    fields.into_iter().map(|field| (name(&field), cell(field.slot))).collect()
}

/// The name of a column; a hyphen would have to be quoted everywhere.
fn name(field: &Field<'_>) -> String {
    let parts = [field.table, field.sub, field.key].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_").replace('-', "_")
}

fn cell(slot: Slot<'_>) -> Cell {
    match slot {
        Slot::Text(text) if text.is_empty() => Cell::Nothing,
        Slot::Text(text) => Cell::Text(text.clone()),
        Slot::Texts(texts) => Cell::Texts(texts.clone()),
        Slot::Flag(flag) | Slot::YesNo(flag) => Cell::Yes(*flag),
        Slot::Weight(weight) => Cell::Whole((*weight).into()),
        Slot::Variants(all) => Cell::Rows(all.iter_mut().map(|it| row(variant_fields(it))).collect()),
        Slot::LookBacks(all) => {
            let one = |it: &mut _| {
                let mut on = None;
                let mut fields = row(look_back_fields(it, &mut on));
                if let Some((_, cell)) = fields.first_mut() {
                    *cell = Cell::Text(it.on.to_string());
                }
                fields
            };
            Cell::Rows(all.iter_mut().map(one).collect())
        }
        Slot::Words(all) => {
            let one = |(on, text): &mut _| row(words_fields(&mut Some(*on), text));
            Cell::Rows(all.iter_mut().map(one).collect())
        }
        other => other.value().map_or(Cell::Nothing, plain),
    }
}

/// A value of one line as what it says.
fn plain(value: Value) -> Cell {
    match value {
        Value::String(text) => Cell::Text(text.into_value()),
        Value::Integer(number) => Cell::Whole(number.into_value()),
        Value::Boolean(flag) => Cell::Yes(flag.into_value()),
        Value::Datetime(moment) => Cell::Text(moment.into_value().to_string()),
        Value::Float(_) | Value::Array(_) | Value::InlineTable(_) => Cell::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::journal::tests::fill;

    #[test]
    fn the_columns_are_always_the_same_and_no_two_have_one_name() {
        let blank: Vec<String> = columns(&Entry::default()).into_iter().map(|(name, _)| name).collect();
        let names: BTreeSet<&String> = blank.iter().collect();
        assert_eq!(names.len(), blank.len());
        let plain = |name: &String| name.chars().all(|it| it.is_ascii_lowercase() || it == '_');
        assert!(blank.iter().all(plain), "{blank:?}");

        let mut page = Page::blank();
        for mut field in page.fields().into_iter().filter(|it| it.key != "casus") {
            fill(&mut field.slot, ("een\ntwee".into(), 1));
        }
        let mut entry = page.into_entry(None).unwrap();
        entry.finished = None;
        let full = columns(&entry);
        assert_eq!(full.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), blank);
        let empty = |cell: &Cell| matches!(cell, Cell::Nothing) || *cell == Cell::Rows(vec![]);
        let empty: Vec<&str> =
            full.iter().filter(|(_, it)| empty(it)).map(|(name, _)| name.as_str()).collect();
        assert_eq!(empty, ["casus", "afgerond", "voornemen_wanneer_tekst"]);
        let day = |cell: &Cell| matches!(cell, Cell::Text(day) if day.parse::<chrono::NaiveDate>().is_ok());
        for name in ["terugkijken_op", "voornemen_wanneer"] {
            assert!(full.iter().any(|(it, cell)| it == name && day(cell)), "{name}");
        }
        for name in ["terugblik", "aantekening"] {
            let Some((_, Cell::Rows(rows))) = full.iter().find(|(it, _)| it == name) else {
                panic!("{name}")
            };
            assert!(rows.iter().all(|row| row[0].0 == "op" && day(&row[0].1)), "{rows:?}");
        }
    }
}
