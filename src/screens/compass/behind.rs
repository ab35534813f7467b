//! What opens the entries behind a number. The one place to change once the list of entries takes a filter.

use crate::{
    app::world::World,
    core::compass::Part,
    document::{Block, date},
    phrases::say,
    screens::{Act, Screen, reading::ReadingScreen},
};

/// The entries behind a number, newest first.
pub(super) fn open(part: &Part, world: &World) -> Act {
    let filter = part.filter();
    let mut blocks = vec![Block::Title(say("kompas-erachter"))];
    for (_, gist) in world.gists().filter(|(_, gist)| filter.passes(gist, world.today())) {
        let name = date::short(gist.begun.date_naive());
        blocks.push(Block::Fact { name, value: gist.title.to_string() });
    }
    Act::Push(Box::new(Screen::Reading(ReadingScreen { title: say("kompas-kop"), blocks })))
}
