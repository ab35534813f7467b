//! Entries as one document, by month, to take along.

use chrono::NaiveDate;

use super::{
    Block,
    book::{Book, Leaf, Part},
    date, entry,
};
use crate::{
    core::{entry::Entry, library::Library},
    phrases::{say, say_with},
};

/// The document of these entries, in the order in which they come; `without` says that the private fields were left out.
pub fn book<'e>(
    entries: impl IntoIterator<Item = &'e Entry>,
    library: &Library,
    today: NaiveDate,
    without: bool,
) -> Book {
    let mut book = Book { on_sheets: true, ..Book::default() };
    let mut days: Vec<NaiveDate> = vec![];
    for entry in entries {
        let day = entry.begun.date_naive();
        days.push(day);
        let month = date::month(day);
        let leaf = Leaf { line: line(entry), page: entry::page(entry, library) };
        match book.parts.last_mut().filter(|part| part.title == month) {
            Some(part) => part.leaves.push(leaf),
            None => book.parts.push(Part { title: month, leaves: vec![leaf] }),
        }
    }
    book.head.push(Block::Title(say("boek-titel")));
    if let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) {
        book.head.push(period(*first, *last));
    }
    book.head.push(made_on(today));
    if without {
        book.head.push(Block::Note(say("boek-zonder-prive")));
    }
    book
}

/// How an entry is called in a list: its day and its title.
#[must_use]
pub fn line(entry: &Entry) -> String {
    let day = date::date(entry.begun.date_naive());
    say_with("tekst-feit", &[("naam", day.into()), ("waarde", entry::title(entry).into())])
}

/// From which day to which day.
pub(super) fn period(first: NaiveDate, last: NaiveDate) -> Block {
    let values = [("eerst", date::date(first).into()), ("laatst", date::date(last).into())];
    Block::Meta(if first == last { date::date(first) } else { say_with("boek-periode", &values) })
}

/// On which day a document was made.
pub(super) fn made_on(today: NaiveDate) -> Block {
    Block::Meta(say_with("boek-gemaakt", &[("dag", date::date(today).into())]))
}
