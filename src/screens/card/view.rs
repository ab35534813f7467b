//! How the card of a case is set.

use super::{CardItem, CardScreen};
use crate::{
    app::world::World,
    core::{case::Case, entry::Form, wrap::join_lines},
    document::{Block, term},
    phrases::{say, say_with},
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
    let roomy = world.room.size.1 >= 20;
    if let Some(case) = screen.case.as_deref().filter(|_| roomy) {
        plays(paper, case);
    }
    let items = screen.items(world);
    let chosen = screen.chosen.at(items.len());
    for (place, item) in items.into_iter().enumerate() {
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_item(screen, paper, world, (item, focused));
        });
    }
    if let Some(case) = screen.case.as_deref().filter(|_| !roomy) {
        paper.gap();
        plays(paper, case);
    }
}

fn set_item(screen: &CardScreen, paper: &mut Paper, world: &World, (item, focused): (CardItem, bool)) {
    let (key, name, detail) = match item {
        CardItem::Walk(Form::Short) => ("1", "casus-kort", say("casus-kort-wat")),
        CardItem::Walk(Form::Full) => ("2", "casus-ruim", say("casus-ruim-wat")),
        CardItem::Frame => ("3", "casus-erbij", say("casus-erbij-wat")),
        CardItem::Precedents => {
            let values = [("aantal", screen.precedents(world).len().into())];
            ("4", "kaartje-kop", say_with("kaartje-bij-casus-wat", &values))
        }
        CardItem::WriteOn => {
            let values = [("aantal", left_to_do(screen, world).into())];
            ("b", "casus-schrijven", say_with("casus-schrijven-wat", &values))
        }
        CardItem::File => (" ", "casus-bestand", say("casus-bestand-wat")),
    };
    let role = if focused { Role::Accent } else { Role::Ink };
    let width = if screen.precedents(world).is_empty() { 11 } else { 16 };
    let name = paper.span(&format!("{}{key}  {:<width$}", mark(focused), say(name)), role);
    paper.hanging(&[name], &detail, if focused { Role::Ink } else { Role::Dim });
}

/// How many things are left to do in an own case.
fn left_to_do(screen: &CardScreen, world: &World) -> usize {
    let own = screen.file.as_ref().and_then(|file| world.own_case(&file.path));
    let checked = own.and_then(|own| own.checked(&world.room.library.reference));
    checked.map_or(0, |(sketch, checked)| checked.left_over(sketch).len())
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
