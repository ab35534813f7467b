//! How the facets are set among which one chooses what the list is about.

use super::{CasesScreen, facet_name, facets};
use crate::{
    app::world::World,
    core::filter::{Facet, Kind},
    phrases::{say, say_with},
    screens::list::Chosen,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the facets, those of one kind together, each with the number of cases for which it holds.
pub(super) fn set(screen: &CasesScreen, at: Chosen, paper: &mut Paper, world: &World) {
    paper.page.title = say("casussen-kop");
    let passing = world.room.library.cases.iter();
    let passing = passing.filter(|case| screen.filter.passes(case, world.has_walked(&case.slug))).count();
    let unfinished = world.files_apart().len();
    let passing = passing + if screen.filter.passes_unfinished() { unfinished } else { 0 };
    let values = [("aantal", passing.into()), ("alle", (world.room.library.cases.len() + unfinished).into())];
    paper.text(&say_with("filter-wat", &values), Role::Dim, 0);
    let facets = facets(world);
    let chosen = at.at(facets.len());
    let mut kind = None;
    for (place, facet) in facets.iter().enumerate() {
        if kind != Some(facet.kind()) {
            kind = Some(facet.kind());
            paper.gap();
            paper.text(&say(kind_name(facet.kind())), Role::Strong, 0);
        }
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_facet(paper, world, facet, (focused, screen.filter.chosen().contains(facet)));
        });
    }
}

fn set_facet(paper: &mut Paper, world: &World, facet: &Facet, (focused, marked): (bool, bool)) {
    let circle = if marked { "●" } else { "○" };
    let role = match (focused, marked) {
        (true, _) => Role::Accent,
        (false, true) => Role::Strong,
        (false, false) => Role::Ink,
    };
    let name = paper.span(&format!("{}{circle} {}", mark(focused), facet_name(facet)), role);
    let cases = world.room.library.cases.iter();
    let count = cases.filter(|case| facet.holds(case, world.has_walked(&case.slug))).count();
    let count = count + if facet.holds_unfinished() { world.files_apart().len() } else { 0 };
    let count = paper.span(&count.to_string(), Role::Dim);
    paper.row_with_right(vec![name], vec![count]);
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::State => "facetten-staat",
        Kind::Principle => "facetten-beginsel",
        Kind::Holder => "facetten-stoel",
        Kind::Terrain => "facetten-terrein",
        Kind::Field => "facetten-werkveld",
        Kind::Tier => "facetten-laag",
        Kind::Keyword => "facetten-trefwoord",
    }
}
