//! How the facets are set among which one chooses what the list of the journal is about.

use super::{Filtering, JournalScreen};
use crate::{
    app::world::World,
    document::entry_facet::{entry_facet_name, entry_kind_name},
    phrases::{say, say_with},
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the facets, those of one kind together, each with the number of entries for which it holds.
pub(super) fn set(screen: &JournalScreen, filtering: &Filtering, paper: &mut Paper, world: &World) {
    let passing = if screen.filter.is_empty() {
        world.entries.rows().len() + world.drafts.len()
    } else {
        screen.listing.len() + screen.drafts.len()
    };
    let all = world.entries.rows().len() + world.drafts.len();
    let words = match world.entries.progress() {
        Some((done, of)) => say_with("dagboek-leest", &[("gelezen", done.into()), ("alle", of.into())]),
        None => say_with("dagboek-filter-wat", &[("aantal", passing.into()), ("alle", all.into())]),
    };
    paper.text(&words, Role::Dim, 0);
    let chosen = filtering.chosen.at(filtering.facets.len());
    let mut kind = None;
    for (place, (facet, count)) in filtering.facets.iter().enumerate() {
        if kind != Some(facet.kind()) {
            kind = Some(facet.kind());
            paper.gap();
            paper.text(&entry_kind_name(facet.kind()), Role::Strong, 0);
        }
        let focused = place == chosen;
        let marked = screen.filter.chosen().contains(facet);
        let circle = if marked { "●" } else { "○" };
        let role = match (focused, marked) {
            (true, _) => Role::Accent,
            (false, true) => Role::Strong,
            (false, false) => Role::Ink,
        };
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let name = entry_facet_name(facet, &world.room.library);
            let name = paper.span(&format!("{}{circle} {name}", mark(focused)), role);
            let count = paper.span(&count.to_string(), Role::Dim);
            paper.row_with_right(vec![name], vec![count]);
        });
    }
    if filtering.facets.is_empty() && world.entries.progress().is_none() {
        paper.gap();
        paper.text(&say("dagboek-nog-leeg"), Role::Ink, 0);
    }
}
