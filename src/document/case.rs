//! A case as a page.

use super::Block;
use crate::core::{case::Case, reference::Reference};

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

/// The full page of a case, its grounds by their names in the frame.
#[must_use]
pub fn full_card(case: &Case, _reference: &Reference) -> Vec<Block> {
    card(case, true)
}
