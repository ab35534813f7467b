//! How the list of the frame of reference is set.

use super::ReferenceScreen;
use crate::{
    app::world::World,
    core::{look_up::Found, wrap::join_lines},
    document::{entry::capital, term},
    phrases::say,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &ReferenceScreen, paper: &mut Paper, world: &World) {
    let reference = &world.library.reference;
    paper.page.title = say("kader-kop");
    screen.search.set(paper);
    let parts = screen.parts(reference);
    if parts.is_empty() {
        paper.text(&say("kader-niets-gevonden"), Role::Dim, 0);
    }
    let chosen = screen.chosen.at(parts.len());
    let mut head = "";
    let mut below = String::new();
    let mut kind = None;
    for (place, part) in parts.iter().enumerate() {
        let (next, intro) = match part {
            _ if screen.search.is_open() => ("kader-gevonden", ""),
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
        if let Found::Ground(ground) = part
            && kind != Some(ground.kind)
        {
            kind = Some(ground.kind);
            paper.gap();
            paper.text(&capital(&term::ground_kind(ground.kind)), Role::Dim, 2);
        }
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let mark = mark(focused);
            let role = if focused { Role::Accent } else { Role::Ink };
            let mark = paper.span(mark, role);
            paper.hanging(&[mark], part.name(), role);
            // What it says stands under the chosen one only: beside the names there is no room to read it.
            if focused {
                paper.text(&join_lines(part.line()), Role::Dim, 4);
            }
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
