//! How the list of the journal is set: one row each, only the rows near the chosen one in full.

use super::JournalScreen;
use crate::{
    app::{event::Record, world::World},
    document::{self, date},
    journal::Shelf,
    phrases::{say, say_with},
    prompts::step_name,
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &JournalScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("dagboek-kop");
    let place = world.root.display().to_string();
    paper.text(&say_with("dagboek-waar", &[("pad", place.into())]), Role::Dim, 0);
    for problem in &world.journal_problems {
        paper.gap();
        paper.text(&problem.to_string(), Role::Alarm, 0);
    }
    paper.gap();
    if world.records.is_empty() {
        paper.text(&say("dagboek-nog-leeg"), Role::Ink, 0);
        return;
    }
    let chosen = screen.chosen.at(world.records.len());
    for (place, record) in world.records.iter().enumerate() {
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_record(paper, record, focused, world);
        });
    }
}

fn set_record(paper: &mut Paper, record: &Record, focused: bool, world: &World) {
    let name = &record.item.name;
    let day = name.begun().map_or_else(String::new, |begun| date::short(begun.date()));
    let mark = if focused { "› " } else { "  " };
    let (title, state, role) = match &record.read {
        Err(_) => (name.as_str().to_owned(), say("kapot-in-lijst"), Role::Alarm),
        Ok(entry) => {
            let title = document::entry::title(entry);
            let state = if record.item.shelf == Shelf::Drafts {
                say_with("dagboek-concept", &[("stap", step_name(entry.step).into())])
            } else if entry.look_back_due(world.today()).is_some() {
                say("dagboek-terugkijken")
            } else {
                document::entry::form_name(entry.form)
            };
            (title, state, Role::Dim)
        }
    };
    let day = paper.span(&format!("{mark}{day:<12}"), if focused { Role::Accent } else { Role::Dim });
    let title = paper.span(&title, if focused { Role::Accent } else { Role::Ink });
    let state = paper.span(&state, role);
    paper.row_with_right(vec![day, title], vec![state]);
}
