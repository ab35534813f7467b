//! stub
use crate::core::{case::PrincipleInPlay, reference::{Ground, PrincipleText, Right, Route}};
use super::Block;
/// stub
#[must_use] pub fn principle(it: &PrincipleText) -> Vec<Block> { vec![Block::Title(it.name.clone())] }
/// stub
#[must_use] pub fn right(it: &Right) -> Vec<Block> { vec![Block::Title(it.name.clone())] }
/// stub
#[must_use] pub fn route(it: &Route) -> Vec<Block> { vec![Block::Title(it.name.clone())] }
/// stub
#[must_use] pub fn ground(it: &Ground) -> Vec<Block> { vec![Block::Title(it.name.clone())] }
/// stub
#[must_use] pub fn in_case(it: &PrincipleText, _case: Option<&PrincipleInPlay>) -> Vec<Block> { vec![Block::Title(it.name.clone())] }
