//! Entries as data for another program: a line of JSON or a row of CSV each, always with the same columns.
//!
//! The columns are `naam`, `staat` and `dag`, then every key of the file, then what follows from it and the case: the
//! words of the final choice, and whether it stayed.

use serde_json::{Map, Value};

use crate::{
    core::{
        entry::Entry,
        library::Library,
        show::{is_hidden, visible},
        walk::Walk,
    },
    journal::{Cell, Item, Shelf, columns},
    prompts::choice_words,
};

/// An entry as a line of JSON.
#[must_use]
pub fn line(item: &Item, entry: &Entry, library: &Library) -> String {
    let cells: Vec<String> = row(item, entry, library)
        .into_iter()
        .map(|(name, cell)| format!("{}:{}", Value::from(name), value(cell)))
        .collect();
    format!("{}\n", safe_json(&format!("{{{}}}", cells.join(","))))
}

/// The names of the columns as the first row of CSV.
#[must_use]
pub fn csv_head() -> String {
    let names = FIRST.into_iter().map(str::to_owned);
    let names = names.chain(columns(&Entry::default()).into_iter().map(|(name, _)| name));
    let names = names.chain(LAST.into_iter().map(str::to_owned));
    format!("{}\r\n", names.collect::<Vec<_>>().join(","))
}

/// An entry as a row of CSV.
#[must_use]
pub fn csv(item: &Item, entry: &Entry, library: &Library) -> String {
    let cells = row(item, entry, library).into_iter().map(|(_, cell)| field(cell));
    format!("{}\r\n", cells.collect::<Vec<_>>().join(","))
}

/// JSON with control characters escaped, also those that JSON itself lets through.
#[must_use]
pub fn safe_json(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        if is_hidden(letter) {
            safe.push_str("\\u");
            safe.extend([12, 8, 4, 0].map(|bits| hexadecimal(u32::from(letter) >> bits)));
        } else {
            safe.push(letter);
        }
    }
    safe
}

/// The last four bits as a digit. All letters that are hidden have four of them.
fn hexadecimal(bits: u32) -> char {
    char::from_digit(bits & 0xf, 16).unwrap_or('0')
}

fn row(item: &Item, entry: &Entry, library: &Library) -> Vec<(String, Cell)> {
    let case = entry.case().and_then(|slug| library.case(slug)).cloned();
    let walk = Walk { entry: entry.clone(), case };
    let shelf = match item.shelf {
        Shelf::Drafts => "concept",
        Shelf::Entries => "notitie",
    };
    let text = |text: String| if text.is_empty() { Cell::Nothing } else { Cell::Text(text) };
    let first = [
        Cell::Text(item.name.as_str().to_owned()),
        Cell::Text(shelf.to_owned()),
        Cell::Text(entry.begun.date_naive().to_string()),
    ];
    let last = [
        text(choice_words(&walk, entry.weighing.choice.as_deref())),
        entry.stayed().map_or(Cell::Nothing, Cell::Yes),
    ];
    let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut row: Vec<(String, Cell)> = named(&FIRST).into_iter().zip(first).collect();
    row.extend(columns(entry));
    row.extend(named(&LAST).into_iter().zip(last));
    row
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Nothing => Value::Null,
        Cell::Text(text) => text.into(),
        Cell::Whole(number) => number.into(),
        Cell::Yes(flag) => flag.into(),
        Cell::Texts(texts) => texts.into(),
        Cell::Rows(rows) => rows
            .into_iter()
            .map(|row| row.into_iter().map(|(name, cell)| (name, value(cell))).collect::<Map<_, _>>())
            .map(Value::Object)
            .collect(),
    }
}

/// A field of CSV by RFC 4180.
fn field(cell: Cell) -> String {
    let is_text = matches!(cell, Cell::Text(_) | Cell::Texts(_) | Cell::Rows(_));
    let words = words(cell);
    // A spreadsheet would read it as a formula, and perhaps do what it says; after this sign it is a text.
    let guard = if is_text && words.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    let words = format!("{guard}{}", visible(&words));
    if words.contains([',', '"', '\n', ';']) { format!("\"{}\"", words.replace('"', "\"\"")) } else { words }
}

/// A cell as text: items of a list on lines of their own, and rows with a line for each column.
fn words(cell: Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => text,
        Cell::Whole(number) => number.to_string(),
        Cell::Yes(flag) => flag.to_string(),
        Cell::Texts(texts) => texts.join("\n"),
        Cell::Rows(rows) => {
            let line = |(name, cell): (String, Cell)| format!("{name}: {}", words(cell));
            let rows = rows.into_iter().map(|row| row.into_iter().map(line).collect::<Vec<_>>().join("\n"));
            rows.collect::<Vec<_>>().join("\n\n")
        }
    }
}

/// The columns before those of the file.
const FIRST: [&str; 3] = ["naam", "staat", "dag"];
/// The columns after those of the file.
const LAST: [&str; 2] = ["afweging_keuze_tekst", "gebleven"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_keeps_its_words_and_is_no_formula() {
        for (cell, expect) in [
            (Cell::Nothing, ""),
            (Cell::Whole(-3), "-3"),
            (Cell::Yes(true), "true"),
            (Cell::Text("een".into()), "een"),
            (Cell::Text("een, \"twee\"\ndrie".into()), "\"een, \"\"twee\"\"\ndrie\""),
            (Cell::Text("=HYPERLINK(A1)".into()), "'=HYPERLINK(A1)"),
            (Cell::Text("- punt".into()), "'- punt"),
            (Cell::Text("+31".into()), "'+31"),
            (Cell::Text("@SUM(1,2)".into()), "\"'@SUM(1,2)\""),
            (Cell::Text("\t=1".into()), "' =1"),
            (Cell::Text("a\u{1b}[31m".into()), "a␛[31m"),
            (Cell::Texts(vec!["-een".into(), "twee".into()]), "\"'-een\ntwee\""),
            (Cell::Rows(vec![vec![("op".into(), Cell::Text("x".into()))]]), "op: x"),
        ] {
            assert_eq!(field(cell.clone()), expect, "{cell:?}");
        }
    }
}
