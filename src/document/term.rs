//! The words on screen for the fixed sets of a case and the frame.

use crate::core::case::{Terrain, WorkField};

/// The word for a terrain.
#[must_use]
pub fn terrain(terrain: Terrain) -> String {
    terrain.id().to_owned()
}

/// The word for a field of work.
#[must_use]
pub fn field(field: WorkField) -> String {
    field.id().to_owned()
}
