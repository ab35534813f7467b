//! The frame of reference as pages.

use super::Block;
use crate::core::{
    case::PrincipleInPlay,
    reference::{Ground, PrincipleText, Right, Route},
};

/// The page of a principle.
#[must_use]
pub fn principle(text: &PrincipleText) -> Vec<Block> {
    vec![Block::Title(text.name.clone()), Block::Prose(text.meaning.clone())]
}

/// The page of a right.
#[must_use]
pub fn right(text: &Right) -> Vec<Block> {
    vec![Block::Title(text.name.clone())]
}

/// The page of a route.
#[must_use]
pub fn route(text: &Route) -> Vec<Block> {
    vec![Block::Title(text.name.clone())]
}

/// The page of a ground.
#[must_use]
pub fn ground(text: &Ground) -> Vec<Block> {
    vec![Block::Title(text.name.clone())]
}

/// A principle beside what this case asks of it.
#[must_use]
pub fn in_case(text: &PrincipleText, play: Option<&PrincipleInPlay>) -> Vec<Block> {
    let mut page = principle(text);
    page.extend(play.map(|it| Block::Prose(it.question.clone())));
    page
}
