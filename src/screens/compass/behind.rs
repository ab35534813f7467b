//! What opens the entries behind a number.

use crate::{
    app::world::World,
    core::compass::Part,
    screens::{Act, Screen, journal::JournalScreen},
};

/// The entries behind a number, newest first.
pub(super) fn open(part: &Part, world: &World) -> Act {
    let behind = JournalScreen::filtered(part.filter(), world);
    Act::Push(Box::new(Screen::Journal(Box::new(behind))))
}
