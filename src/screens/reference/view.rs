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
const NAMES: usize = 38;

/// Sets the page.
pub fn set(screen: &ReferenceScreen, paper: &mut Paper, world: &World) {
    let reference = &world.library.reference;
    paper.page.title = say("kader-kop");
    let parts: Vec<Found<'_>> = all(reference).collect();
    let chosen = screen.chosen.at(parts.len());
    let mut head = "";
    let mut below = String::new();
    for (place, part) in parts.iter().enumerate() {
        let (next, intro) = match part {
            Found::Principle(_) => ("kader-beginselen", reference.division.as_str()),
            Found::Right(_) => ("kader-rechten", reference.rights_intro.as_str()),
            Found::Route(_) => ("kader-routes", reference.routes_intro.as_str()),
            Found::Ground(_) => ("kader-gronden", ""),
        };
        if head != next {
            // What a part is and is not stands below its list, so that the list comes first.
            set_intro(paper, &below);
            (head, below) = (next, join_lines(intro));
            paper.text(&say(head), Role::Strong, 0);
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

fn set_intro(paper: &mut Paper, intro: &str) {
    paper.gap();
    if !intro.is_empty() {
        paper.text(intro, Role::Dim, 0);
        paper.gap();
    }
}
