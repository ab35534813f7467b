//! How the list of the frame of reference is set. Of its many rows only those near the window are.

use unicode_width::UnicodeWidthStr;

use super::ReferenceScreen;
use crate::{
    app::world::Room,
    core::{
        found::{Found, Part, Section},
        look_up::sentence,
        reference::Reference,
        wrap::join_lines,
    },
    document::term,
    phrases::say,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &ReferenceScreen, paper: &mut Paper, room: &Room) {
    let reference = &room.library.reference;
    paper.page.title = say("kader-kop");
    screen.search.set(paper);
    let items = screen.items(reference);
    let searching = screen.search.is_open();
    if items.is_empty() {
        paper.text(&say("kader-niets-gevonden"), Role::Dim, 0);
    } else if searching {
        paper.text(&say("kader-gevonden"), Role::Strong, 0);
        paper.row(vec![]);
    }
    let chosen = screen.chosen.at(items.len());
    let mut heads = Heads::default();
    for (place, item) in items.iter().enumerate() {
        if !searching {
            heads.before(*item, paper, reference);
        }
        let focused = place == chosen;
        if focused && screen.jumped {
            paper.page.top = Some(heads.top);
        }
        paper.target(Target { item: place, option: None }, focused, |paper| {
            if focused {
                set_chosen(screen, paper, *item);
            } else {
                set_name(paper, item.name());
            }
        });
    }
}

/// The heads of the parts and sections that were passed.
#[derive(Default)]
struct Heads {
    part: Option<Part>,
    section: Option<Section>,
    /// The row where the last of them begins.
    top: usize,
}

impl Heads {
    /// The heads that stand above an item, if it begins a part or a section.
    fn before(&mut self, item: Found<'_>, paper: &mut Paper, reference: &Reference) {
        let section = item.section();
        if self.part != Some(section.part()) {
            if self.part.is_some() {
                paper.row(vec![]);
            }
            self.part = Some(section.part());
            self.top = paper.page.length;
            paper.text(&term::part(section.part()), Role::Strong, 0);
            paper.row(vec![]);
            if section.part() == Part::Routes {
                paper.text(&reference.routes_intro, Role::Dim, 2);
                paper.row(vec![]);
            }
        } else if self.section != Some(section) {
            paper.row(vec![]);
            self.top = paper.page.length;
        }
        if self.section != Some(section) {
            self.section = Some(section);
            if let Some(head) = term::section(section) {
                paper.text(&head, Role::Dim, 2);
            }
        }
    }
}

/// A name that is not chosen; far from the window its rows are only counted.
fn set_name(paper: &mut Paper, name: &str) {
    let sign = mark(false);
    if !paper.is_near() && sign.width() + name.width() <= paper.width {
        paper.skip();
        return;
    }
    let sign = paper.span(sign, Role::Ink);
    paper.hanging(&[sign], name, Role::Ink);
}

/// What an item says stands under the chosen one only: beside the names there is no room to read it.
fn set_chosen(screen: &ReferenceScreen, paper: &mut Paper, item: Found<'_>) {
    let sign = paper.span(mark(true), Role::Accent);
    paper.hanging(&[sign], item.name(), Role::Accent);
    let told = sentence(item, &screen.search.query());
    paper.text(&told.unwrap_or_else(|| join_lines(item.line())), Role::Dim, 4);
}
