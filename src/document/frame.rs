//! The frame of reference as a list of names, what a word finds in it, and the page of an item with what belongs to it.

use super::{Block, reference, term};
use crate::{
    core::{
        case::Case,
        found::{Found, all, by_id},
        library::Library,
        links::{self, Link, Linked},
        look_up::{look_up, sentence},
        problem::Problem,
        search::Query,
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// What a word finds: at least one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<'a> {
    /// The one that is meant.
    One(Found<'a>),
    /// Several that speak of it, those that are named so first.
    Several(Vec<Found<'a>>),
}

/// The names of everything in the frame, part by part.
#[must_use]
pub fn contents(library: &Library) -> Vec<Block> {
    let mut blocks = vec![];
    let (mut part, mut section) = (None, None);
    for item in all(&library.reference) {
        let here = item.section();
        if part != Some(here.part()) {
            part = Some(here.part());
            blocks.push(Block::Heading(term::part(here.part())));
        }
        if section != Some(here) {
            section = Some(here);
            blocks.extend(term::section(here).map(Block::Prose));
        }
        blocks.push(named(item));
    }
    blocks.push(Block::Note(say("kader-zo-open-je")));
    blocks
}

/// What a word finds.
///
/// # Errors
/// Nothing in the frame speaks of it.
pub fn answer<'a>(library: &'a Library, word: &str) -> Result<Answer<'a>, Problem> {
    let found = look_up(&library.reference, word);
    match found[..] {
        [] => {
            let known = || all(&library.reference);
            let ids = did_you_mean(word, known().map(Found::id));
            let hint = ids.or_else(|| did_you_mean(word, known().map(Found::name)));
            let hint = hint.unwrap_or_else(|| say("kader-niets-doe"));
            Err(Problem::new(say_with("kader-niets", &[("woord", word.into())]), hint))
        }
        [one] => Ok(Answer::One(one)),
        _ => Ok(Answer::Several(found)),
    }
}

/// The names of what a word finds, each with the sentence in which the word stands, where that is short.
#[must_use]
pub fn hits(found: &[Found<'_>], word: &str) -> Vec<Block> {
    let query = Query::new(word);
    let hit = |item: &Found<'_>| {
        let Some(told) = sentence(*item, &query) else { return named(*item) };
        let values = [("naam", item.name().into()), ("zin", told.into())];
        Block::Fact { name: item.id().to_owned(), value: say_with("kader-treffer", &values) }
    };
    let count = say_with("kader-treffers", &[("aantal", found.len().into())]);
    found.iter().map(hit).chain(std::iter::once(Block::Note(count))).collect()
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
        Found::Topic(it) => reference::topic(it),
        Found::Route(it) => reference::route(it),
        Found::Ground(it) => reference::ground(it),
    }
}

/// What belongs to an item.
#[must_use]
pub fn links_of<'a>(library: &'a Library, item: Found<'a>) -> Vec<Linked<'a>> {
    links::of_item(&library.reference, &library.cases, item)
}

/// The item of the frame with this id.
#[must_use]
pub fn item<'a>(library: &'a Library, id: &str) -> Option<Found<'a>> {
    by_id(&library.reference, id)
}

/// Links as a list under their heads, each with the id by which one asks for it; numbered if one can also ask by
/// number.
#[must_use]
pub fn see_also(linked: &[Linked<'_>], numbered: bool) -> Vec<Block> {
    let mut blocks = vec![];
    let mut number = 0_usize;
    for group in linked {
        if blocks.is_empty() {
            blocks.push(Block::Heading(say("zie-ook")));
        }
        blocks.push(Block::Heading(term::links(group.head)));
        for link in &group.links {
            number += 1;
            let words = link_words(link);
            let values = [("teken", number.to_string().into()), ("tekst", words.clone().into())];
            blocks.push(Block::Item(if numbered { say_with("genummerd", &values) } else { words }));
        }
    }
    blocks
}

fn link_words(link: &Link<'_>) -> String {
    let values = [("naam", join_lines(link.to.name()).into()), ("id", link.to.id().into())];
    say_with(if link.central { "zie-link-centraal" } else { "zie-link" }, &values)
}

/// The head of a case: what one may know of it before walking, without the choices.
#[must_use]
pub fn case_head(case: &Case) -> Vec<Block> {
    vec![
        Block::Title(case.title.to_string()),
        Block::Prose(case.role.to_string()),
        Block::Heading(say("kaart-vraag")),
        Block::Prose(case.question.to_string()),
    ]
}
