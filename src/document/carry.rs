//! What is taken along, in its form, from entries that were read: the same for the command line and the full screen.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{book, entry, html, journal, markdown, portfolio, rows};
use crate::{
    core::{carry::CarryForm, entry::Entry, library::Library, portfolio::Portfolio},
    journal::Item,
};

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'l> {
    /// The form.
    pub form: CarryForm,
    /// Whether a page is HTML.
    pub is_html: bool,
    /// Whether what is private was left out, which a document then says.
    pub without: bool,
    /// The cases.
    pub library: &'l Library,
    /// The day on which it is made.
    pub today: NaiveDate,
}

/// What is taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freight {
    /// One file that says this.
    File(String),
    /// Files by name, for a folder.
    Files(Vec<(String, String)>),
}

/// These entries in their form, in the order in which they come.
#[must_use]
pub fn freight(entries: Vec<(Item, Entry)>, setting: &Setting<'_>) -> Freight {
    let library = setting.library;
    let each = |row: fn(&Item, &Entry, &Library) -> String| -> String {
        entries.iter().map(|(item, entry)| row(item, entry, library)).collect()
    };
    Freight::File(match setting.form {
        CarryForm::PerEntry => return Freight::Files(files(&entries, setting)),
        CarryForm::Lines => each(rows::line),
        CarryForm::Csv => rows::csv_head() + &each(rows::csv),
        CarryForm::Portfolio | CarryForm::Html | CarryForm::Markdown => document(entries, setting),
    })
}

/// One entry as its page, several as a book.
fn document(entries: Vec<(Item, Entry)>, setting: &Setting<'_>) -> String {
    let Setting { library, today, .. } = *setting;
    let book = match &entries[..] {
        _ if setting.form == CarryForm::Portfolio => {
            portfolio::book(&Portfolio::of(entries.into_iter().map(|(_, entry)| entry)), library, today)
        }
        [(_, one)] => {
            let page = entry::page(one, library);
            return if setting.is_html { html::set(&page) } else { markdown::set(&page) };
        }
        _ => journal::book(entries.iter().map(|(_, entry)| entry), library, today, setting.without),
    };
    if setting.is_html { book::as_html(&book) } else { book::as_markdown(&book) }
}

/// A file for each entry, by its name.
fn files(entries: &[(Item, Entry)], setting: &Setting<'_>) -> Vec<(String, String)> {
    let mut taken = HashSet::new();
    let mut files = vec![];
    for (item, entry) in entries {
        let page = entry::page(entry, setting.library);
        let (end, text) =
            if setting.is_html { ("html", html::set(&page)) } else { ("md", markdown::set(&page)) };
        let plain = format!("{}.{end}", item.name.as_str());
        let later = (2_u32..).map(|number| format!("{}-{number}.{end}", item.name.as_str()));
        let mut names = std::iter::once(plain).chain(later);
        let name = names.find(|name| taken.insert(name.clone())).unwrap_or_default();
        files.push((name, text));
    }
    files
}
