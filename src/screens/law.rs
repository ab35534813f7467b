//! The law text that belongs where one is: that of a beginsel, or of what one can invoke.

use super::{Act, Screen, reading::ReadingScreen};
use crate::{
    app::world::Room,
    core::{case::Case, found::Found, principle::Principle},
    document::{Block, frame, reference},
    phrases::say,
};

/// Opens the law text of a question about a beginsel, or of the option at which one is, with what the case asks there.
/// Where none belongs it says so.
#[must_use]
pub fn open(
    room: &Room,
    principle: Option<Principle>,
    option: Option<&str>,
    case: Option<&Case>,
) -> Vec<Act> {
    let text = principle.or_else(|| Principle::from_id(option?));
    let of_principle = text.and_then(|it| room.library.reference.principle(it)).map(|text| {
        let in_play = case.and_then(|case| case.principle(text.principle));
        ReadingScreen { title: say("wet-kop"), blocks: reference::in_case(text, in_play) }
    });
    let of_ground = || Some(ReadingScreen { title: say("kader-kop"), blocks: ground(room, option)? });
    match of_principle.or_else(of_ground) {
        Some(page) => vec![Act::Push(Box::new(Screen::Reading(page)))],
        None => vec![Act::Notice(say("wet-niet-hier"))],
    }
}

fn ground(room: &Room, option: Option<&str>) -> Option<Vec<Block>> {
    let item = frame::item(&room.library, option?)?;
    matches!(item, Found::Ground(_)).then(|| frame::page(item))
}
