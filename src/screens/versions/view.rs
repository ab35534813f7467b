//! How two versions are set: beside each other where the window has room for two columns, else above each other; what
//! can become of them stands below.

use super::{Choice, VersionsScreen};
use crate::{
    app::world::World,
    document::{
        Block,
        compare::{self, Part, Said},
    },
    journal::{Access, Other, Resolution, Shelf},
    phrases::{say, say_with},
    screens::reading::file_name,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &VersionsScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("versies-kop");
    let versions = &screen.versions;
    let parts = compare::parts(&versions.this, &versions.other, &world.room.library);
    let head = compare::head(&versions.this, &versions.other);
    let [this, other] = places(screen);
    let window = world.room.size.0;
    if window < ROOM_FOR_TWO {
        paper.blocks(&head);
        paper.gap();
        let facts = [(say("versies-deze"), this), (say("versies-andere"), other)];
        paper.blocks(&facts.map(|(name, value)| Block::Fact { name, value }));
        paper.blocks(&compare::above_each_other(parts));
    } else {
        paper.widen(window.saturating_sub(MARGINS).min(WIDEST));
        paper.blocks(&head);
        paper.gap();
        let head = |paper: &mut Paper, name: &str, place: &str| {
            paper.text(name, Role::Strong, 0);
            paper.text(place, Role::Dim, 0);
        };
        let (left, right) = (say("versies-deze"), say("versies-andere"));
        paper.beside(BETWEEN, [&|it| head(it, &left, &this), &|it| head(it, &right, &other)]);
        set_parts(&parts, paper);
    }
    set_choices(screen, paper, world);
}

/// Where each of the two stands.
fn places(screen: &VersionsScreen) -> [String; 2] {
    let name = |path: &std::path::Path| file_name(&path.display().to_string()).to_owned();
    let this = name(&screen.item.path);
    match &screen.other {
        Other::Copy(copy) => [this, name(&copy.path)],
        Other::InFile => {
            let values = [("bestand", this.into())];
            [say_with("versies-boven-streep", &values), say_with("versies-onder-streep", &values)]
        }
    }
}

fn set_parts(parts: &[Part], paper: &mut Paper) {
    let mut above = None;
    for part in parts {
        paper.gap();
        if above != Some(&part.name) {
            paper.text(&part.name, Role::Strong, 0);
        }
        above = Some(&part.name);
        paper.beside(BETWEEN, [&|it| set_side(it, &part.this), &|it| set_side(it, &part.other)]);
    }
}

fn set_side(paper: &mut Paper, said: &Said) {
    match said {
        Said::Nothing => paper.text(&say("versies-niets"), Role::Dim, SIDE_INDENT),
        Said::Short(words) => paper.text(words, Role::Ink, SIDE_INDENT),
        Said::Long(blocks) => paper.blocks(blocks),
    }
}

fn set_choices(screen: &VersionsScreen, paper: &mut Paper, world: &World) {
    paper.gap();
    let start = paper.page.length;
    paper.rule();
    match &world.room.access {
        Access::Write => {
            paper.text(&say("versies-kies"), Role::Strong, 0);
            paper.text(&say("versies-kies-hoe"), Role::Dim, 0);
        }
        Access::ReadOnly(problem) => {
            paper.text(&say("versies-alleen-lezen"), Role::Ink, 0);
            paper.text(&problem.said(), Role::Dim, 0);
        }
    }
    paper.gap();
    for (place, choice) in screen.choices(world).into_iter().enumerate() {
        let marked = screen.marked == Some(place);
        paper.target(Target { item: place, option: None }, marked && screen.held, |paper| {
            let role = if marked { Role::Accent } else { Role::Ink };
            let sign = paper.span(mark(marked), role);
            paper.hanging(&[sign], &words(screen, choice), role);
        });
    }
    if screen.held {
        // The question comes into sight with what one can answer.
        paper.page.group = Some(start..paper.page.length);
    }
}

fn words(screen: &VersionsScreen, choice: Choice) -> String {
    match choice {
        Choice::Resolve(Resolution::Merged) => say("versies-voeg-samen"),
        Choice::Resolve(Resolution::This) => say("versies-houd-deze"),
        Choice::Resolve(Resolution::Other) => say("versies-houd-andere"),
        Choice::Resolve(Resolution::Both) => say("versies-houd-beide"),
        Choice::Later if screen.item.shelf == Shelf::Drafts => say("versies-later-schrijven"),
        Choice::Later => say("versies-later-lezen"),
    }
}

/// From this width of the window on two columns fit beside each other, in cells.
const ROOM_FOR_TWO: u16 = 100;

/// What stays free at both sides of the widest page.
const MARGINS: u16 = 4;

/// The widest that two columns become together.
const WIDEST: u16 = 112;

/// Cells between the two columns.
const BETWEEN: usize = 4;

/// Where the words of a side begin, as own words do.
const SIDE_INDENT: usize = 2;
