//! How the list of the journal is set: one row each, and only those near the window.

use super::JournalScreen;
use crate::{
    app::{event::Record, world::World},
    core::{problem::Problem, wrap::join_lines},
    document::{self, date},
    journal::Shelf,
    phrases::{say, say_with},
    prompts::step_name,
    screens::reading,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &JournalScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("dagboek-kop");
    let place = world.room.root.display().to_string();
    paper.text(&say_with("dagboek-waar", &[("pad", place.into())]), Role::Dim, 0);
    paper.gap();
    let problems: Vec<&Problem> = world.journal_problems().collect();
    if world.records.is_empty() && problems.is_empty() {
        paper.text(&say("dagboek-nog-leeg"), Role::Ink, 0);
        return;
    }
    let chosen = screen.chosen.at(problems.len() + world.records.len());
    for (place, problem) in problems.iter().enumerate() {
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_problem(paper, problem, focused);
        });
    }
    for (place, record) in (problems.len()..).zip(&world.records) {
        let focused = place == chosen;
        if !(paper.is_near() || focused || place == 0) {
            paper.skip();
            continue;
        }
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_record(paper, record, focused, world);
        });
    }
}

/// A folder that cannot be read: what is wrong with it.
fn set_problem(paper: &mut Paper, problem: &Problem, focused: bool) {
    let mark = mark(focused);
    let file = problem.place.as_ref().map_or("", |place| &place.file);
    let folder = reading::file_name(file);
    let role = if focused { Role::Accent } else { Role::Ink };
    let name = paper.span(&format!("{mark}{folder}"), role);
    let state = paper.span(&say("kapot-in-lijst"), Role::Alarm);
    paper.row_with_right(vec![name], vec![state]);
    paper.text(&problem.what, Role::Dim, 2);
}

fn set_record(paper: &mut Paper, record: &Record, focused: bool, world: &World) {
    let name = &record.item.name;
    let day = name.begun().map_or_else(String::new, |begun| date::short(begun.date()));
    let mark = mark(focused);
    let (title, state, role) = match &record.read {
        Err(_) => (name.as_str().to_owned(), say("kapot-in-lijst"), Role::Alarm),
        Ok(entry) => {
            let title = join_lines(&document::entry::title(entry));
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
