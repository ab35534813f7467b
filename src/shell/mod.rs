//! The full screen: set-up of the terminal and the loop, and the clock.

pub mod clock;

use crate::{
    cli::surroundings::Surroundings,
    core::{entry::Form, problem::Problem},
};

/// What the full screen opens on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// The home screen.
    Home,
    /// A walk.
    Walk {
        /// Slug of the case; none for one's own dilemma.
        case: Option<String>,
        /// Short or full.
        form: Form,
        /// Whether one chooses a case from the list first.
        choose: bool,
    },
}

/// Runs the workbook until the user leaves it.
///
/// # Errors
/// What keeps it from running.
pub fn run(_open: Open, _surroundings: &Surroundings) -> Result<(), Problem> {
    Err(Problem::default())
}
