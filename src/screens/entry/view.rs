//! How the page of an entry is set.

use super::EntryScreen;
use crate::{
    app::world::World,
    document,
    phrases::{say, say_with},
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &EntryScreen, paper: &mut Paper, world: &World) {
    let entry = &screen.entry;
    paper.page.title = say("dagboek-kop");
    paper.blocks(&document::entry::page(entry, &world.room.library));
    paper.gap();
    paper.rule();
    let path = screen.item.path.display().to_string();
    paper.text(&say_with("notitie-bestand", &[("pad", path.into())]), Role::Dim, 0);
    let hint = if screen.fresh { "notitie-vers" } else { "notitie-terugblik" };
    paper.target(Target { item: 0, option: None }, false, |paper| {
        paper.text(&say(hint), Role::Dim, 0);
    });
}
