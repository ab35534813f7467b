//! stub
use crate::core::case::{Case, Terrain, Tier, WorkField};
use super::Block;
/// stub
#[must_use] pub fn card(case: &Case, _full: bool) -> Vec<Block> { vec![Block::Title(case.title.clone()), Block::Prose(case.situation.clone())] }
/// stub
#[must_use] pub fn terrain_name(_it: Terrain) -> &'static str { "naam" }
/// stub
#[must_use] pub fn tier_name(_it: Tier) -> &'static str { "naam" }
/// stub
#[must_use] pub fn work_field_name(_it: WorkField) -> &'static str { "naam" }
