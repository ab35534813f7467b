//! How entries are told in a list: the heads above them, and each on one line.

use chrono::{Datelike, NaiveDate};

use super::called;
use crate::{
    core::gist::Gist,
    document::{date, entry},
    journal::{Item, Shelf},
    phrases::{say, say_with},
    prompts,
};

/// What one came by of the heads of a list.
#[derive(Debug, Default)]
pub(super) struct Heads(Option<Head>);

/// Under what an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Head {
    Drafts,
    Month(Option<NaiveDate>),
}

impl Heads {
    /// Those of the rows after this one.
    pub(super) fn after(item: Option<&Item>) -> Self {
        Self(item.map(Head::of))
    }

    /// The head that stands before this item, if it is another than before.
    pub(super) fn before(&mut self, item: &Item) -> Option<String> {
        let head = Head::of(item);
        if self.0 == Some(head) {
            return None;
        }
        self.0 = Some(head);
        Some(match head {
            Head::Drafts => say("dagboek-onaf"),
            Head::Month(Some(month)) => entry::capital(&date::month(month)),
            Head::Month(None) => say("dagboek-zonder-dag"),
        })
    }
}

impl Head {
    fn of(item: &Item) -> Self {
        match item.shelf {
            Shelf::Drafts => Self::Drafts,
            Shelf::Entries => Self::Month(item.name.begun().and_then(|begun| begun.date().with_day(1))),
        }
    }
}

/// An entry or draft on one line, with how it stands with it.
pub(super) fn row(gist: &Gist, today: NaiveDate) -> String {
    let state = if !gist.is_finished() {
        say_with("dagboek-concept", &[("stap", prompts::step_name(gist.step).into())])
    } else if gist.due.since(today).is_some() {
        say("dagboek-terugkijken")
    } else {
        entry::form_name(gist.form)
    };
    say_with("plat-dagboek-rij", &[("tekst", called(gist).into()), ("staat", state.into())])
}
