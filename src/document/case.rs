//! A case as a page.

use super::Block;
use crate::core::case::Case;

/// The card of a case.
#[must_use]
pub fn card(case: &Case, _full: bool) -> Vec<Block> {
    vec![
        Block::Title(case.title.clone()),
        Block::Prose(case.role.clone()),
        Block::Prose(case.situation.clone()),
        Block::Prose(case.question.clone()),
    ]
}
