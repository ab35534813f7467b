//! stub
use super::Block;
use crate::core::{entry::Entry, library::Library};
/// stub
#[must_use]
pub fn page(entry: &Entry, _library: &Library) -> Vec<Block> {
    vec![Block::Title(entry.title.clone())]
}
