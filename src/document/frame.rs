//! The frame of reference as a list of names, and what a word finds in it.

use super::{Block, reference};
use crate::{
    core::{
        library::Library,
        look_up::{self, Found, look_up},
        problem::Problem,
    },
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// The names of everything in the frame.
#[must_use]
pub fn contents(library: &Library) -> Vec<Block> {
    let frame = &library.reference;
    let part = |head: String, items: Vec<Found<'_>>| {
        let names = items.into_iter().map(named);
        std::iter::once(Block::Heading(head)).chain(names).collect::<Vec<_>>()
    };
    [
        part(say("kader-beginselen"), frame.principles.iter().map(Found::Principle).collect()),
        part(say("kader-rechten"), frame.rights.iter().map(Found::Right).collect()),
        part(say("kader-routes"), frame.routes.iter().map(Found::Route).collect()),
        part(say("kader-gronden"), frame.grounds.iter().map(Found::Ground).collect()),
        vec![Block::Note(say("kader-zo-open-je"))],
    ]
    .concat()
}

/// The page of the one item that a word finds, or the names of those that it finds.
///
/// # Errors
/// Nothing in the frame speaks of it.
pub fn found(library: &Library, word: &str) -> Result<Vec<Block>, Problem> {
    match look_up(&library.reference, word)[..] {
        [] => {
            let known = look_up::all(&library.reference).map(Found::id);
            let hint = did_you_mean(word, known).unwrap_or_else(|| say("kader-niets-doe"));
            Err(Problem::new(say_with("kader-niets", &[("woord", word.into())]), hint))
        }
        [one] => Ok(page(one)),
        ref several => {
            let count = say_with("kader-treffers", &[("aantal", several.len().into())]);
            let names = several.iter().copied().map(named);
            Ok(names.chain(std::iter::once(Block::Note(count))).collect())
        }
    }
}

fn named(item: Found<'_>) -> Block {
    Block::Fact { name: item.id().to_owned(), value: item.name().to_owned() }
}

/// The page of one item.
#[must_use]
pub fn page(item: Found<'_>) -> Vec<Block> {
    match item {
        Found::Principle(it) => reference::principle(it),
        Found::Right(it) => reference::right(it),
        Found::Route(it) => reference::route(it),
        Found::Ground(it) => reference::ground(it),
    }
}
