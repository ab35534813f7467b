//! How the card of a case is set.

use super::CardScreen;
use crate::{
    app::world::World,
    core::{case::Case, wrap::join_lines},
    document::{Block, term},
    phrases::say,
    screens::cases::view::{chairs, principles},
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &CardScreen, paper: &mut Paper, world: &World) {
    if let Some(case) = &screen.case {
        set_case(paper, case);
    } else {
        paper.page.title = say("zonder-casus-kop");
        paper.text(&say("zonder-casus-titel"), Role::Strong, 0);
        paper.gap();
        paper.text(&say("zonder-casus-uitleg"), Role::Ink, 0);
    }
    paper.gap();
    // In a low window what one can do goes before what plays.
    let roomy = world.size.1 >= 20;
    if let Some(case) = screen.case.as_deref().filter(|_| roomy) {
        plays(paper, case);
    }
    let chosen = screen.chosen.at(screen.length());
    for (place, (name, detail)) in ROWS.iter().take(screen.length()).enumerate() {
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let role = if focused { Role::Accent } else { Role::Ink };
            let name = paper.span(&format!("{}{:<8}", mark(focused), say(name)), role);
            paper.hanging(&[name], &say(detail), if focused { Role::Ink } else { Role::Dim });
        });
    }
    if let Some(case) = screen.case.as_deref().filter(|_| !roomy) {
        paper.gap();
        plays(paper, case);
    }
}

/// Which beginselen and chairs play.
fn plays(paper: &mut Paper, case: &Case) {
    paper.blocks(&[
        Block::Fact { name: say("casus-beginselen"), value: principles(case) },
        Block::Fact { name: say("casus-stoelen"), value: chairs(case) },
    ]);
    paper.gap();
}

fn set_case(paper: &mut Paper, case: &Case) {
    paper.page.title = say("casussen-kop");
    paper.text(&case.title, Role::Strong, 0);
    let place = [term::terrain(case.terrain), term::field(case.field), term::tier(case.tier)];
    paper.text(&place.join(" · "), Role::Dim, 0);
    paper.gap();
    paper.text(&case.role, Role::Ink, 0);
    paper.gap();
    paper.text(&join_lines(&case.question), Role::Strong, 0);
}

/// What one can choose, in the order of the screen: the lengths, as in [`crate::core::entry::Form::ALL`], and what
/// plays in the case.
const ROWS: [(&str, &str); 3] =
    [("casus-kort", "casus-kort-wat"), ("casus-ruim", "casus-ruim-wat"), ("casus-erbij", "casus-erbij-wat")];
