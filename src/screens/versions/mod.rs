//! Two versions of one entry beside each other, and what becomes of them.

use super::{Act, Screen, reading::ReadingScreen};
use crate::{
    app::world::World,
    core::problem::Problem,
    document::compare,
    journal::{Item, Other, Versions},
    phrases::say,
};

/// Opens the page of two versions, or says why they cannot be read.
#[must_use]
pub fn open(world: &World, _item: Item, _other: Other, versions: Result<Box<Versions>, Problem>) -> Vec<Act> {
    match versions {
        Err(problem) => vec![Act::Alarm(problem)],
        Ok(versions) => {
            let blocks = compare::page(&versions.this, &versions.other, &world.room.library);
            vec![Act::Push(Box::new(Screen::Reading(ReadingScreen { title: say("dagboek-kop"), blocks })))]
        }
    }
}
