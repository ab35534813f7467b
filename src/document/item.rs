//! One file of the journal on one line, from its name alone.

use super::date;
use crate::{
    core::library::Library,
    journal::{Item, Shelf},
    phrases::say,
};

/// One item on one line: its name, the day, the title, and whether it is unfinished.
#[must_use]
pub fn line(item: &Item, library: &Library) -> String {
    let day = item.name.begun().map(|begun| date::day(begun.date()));
    let draft = (item.shelf == Shelf::Drafts).then(|| say("notitie-concept"));
    let parts = [Some(item.name.as_str().to_owned()), day, title(item, library), draft];
    parts.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// The title as the library knows it, or what the name says.
#[must_use]
pub fn title(item: &Item, library: &Library) -> Option<String> {
    let slug = item.name.slug()?;
    // The number that keeps two of one minute apart is part of no case's name.
    let mut names = [Some(slug), item.name.slug_without_number()].into_iter().flatten();
    let case = names.find_map(|name| library.case(name));
    Some(case.map_or_else(|| slug.replace('-', " "), |case| case.title.to_string()))
}
