//! The environment, read once.

use std::path::PathBuf;

use crate::ui::theme::Depth;

/// What the program knows of where it runs.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The data folder.
    pub data_dir: PathBuf,
    /// How many colours.
    pub depth: Depth,
}
