//! How the list of the frame of reference is set.

use super::ReferenceScreen;
use crate::{
    app::world::World,
    core::{
        look_up::{Found, all},
        wrap::join_lines,
    },
    phrases::say,
    ui::{
        paper::{Paper, Target, shorten},
        theme::Role,
    },
};

/// Width of the names, so that what stands beside them lines up.
const NAMES: usize = 30;

/// Sets the page.
pub fn set(screen: &ReferenceScreen, paper: &mut Paper, world: &World) {
    let reference = &world.library.reference;
    paper.page.title = say("kader-kop");
    let parts: Vec<Found<'_>> = all(reference).collect();
    let chosen = screen.chosen.at(parts.len());
    let mut head = "";
    for (place, part) in parts.iter().enumerate() {
        let (next, intro) = match part {
            Found::Principle(_) => ("kader-beginselen", &reference.division),
            Found::Right(_) => ("kader-rechten", &reference.rights_intro),
            Found::Route(_) => ("kader-routes", &reference.routes_intro),
            Found::Ground(_) => ("kader-gronden", &String::new()),
        };
        if head != next {
            head = next;
            paper.gap();
            paper.text(&say(head), Role::Strong, 0);
            paper.text(&join_lines(intro), Role::Dim, 0);
            paper.gap();
        }
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let mark = if focused { "› " } else { "  " };
            let role = if focused { Role::Accent } else { Role::Ink };
            let name = paper.span(&format!("{mark}{:<NAMES$} ", shorten(part.name(), NAMES)), role);
            let room = paper.width.saturating_sub(NAMES + 3);
            let line = paper.span(&shorten(&join_lines(part.line()), room), Role::Dim);
            paper.row(vec![name, line]);
        });
    }
}
