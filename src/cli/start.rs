//! `beraad`, `beraad start` and `beraad casus nieuw`: the full screen, or the same work line by line.

use std::io::Write;

use super::{Halt, Workbook, case, journal, surroundings::Surroundings};
use crate::{
    core::{
        entry::Form,
        problem::Problem,
        session::{About, Length, Setup},
        sketch::Sketch,
    },
    phrases::{say, say_with},
    plain::{Opening, Session, session::Given},
    shell::{self, Echo, Lines, Open, clock},
};

/// The workbook, from its first screen.
pub(super) fn home(plain: bool, surroundings: &Surroundings, out: &mut dyn Write) -> Result<(), Halt> {
    if plain || !surroundings.has_screen() {
        return in_lines(Opening::Home, Workbook::open(surroundings), surroundings, out);
    }
    Ok(shell::run(&Open::Home, surroundings)?)
}

/// A walk, on this case or on one that is chosen from the list. An unknown case fails before any screen opens.
pub(super) fn walk(
    name: Option<&str>,
    form: Form,
    plain: bool,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let case = match name {
        Some(name) => Some(case::find(&Workbook::look(surroundings), name)?.slug.to_string()),
        None => None,
    };
    if plain || !surroundings.has_screen() {
        let workbook = Workbook::open(surroundings);
        return in_lines(Opening::Walk { case, form }, workbook, surroundings, out);
    }
    let open = case.map_or(Open::Cases { form }, |case| Open::Walk { case, form });
    Ok(shell::run(&open, surroundings)?)
}

/// A new case to write: from nothing, or from the entry of this name. An entry that cannot become one fails before any
/// screen opens.
pub(super) fn new_case(
    from: Option<&str>,
    plain: bool,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let sketch = match from {
        Some(name) => Some(Box::new(from_entry(&Workbook::look(surroundings), name)?)),
        None => None,
    };
    if plain || !surroundings.has_screen() {
        return in_lines(Opening::NewCase { sketch }, Workbook::open(surroundings), surroundings, out);
    }
    Ok(shell::run(&Open::Sketch(sketch.unwrap_or_default()), surroundings)?)
}

/// A session with the team, on this case or on what is chosen. An unknown case fails before any screen opens.
pub(super) fn session(
    name: Option<&str>,
    length: Option<Length>,
    plain: bool,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let case = match name {
        Some(name) => Some(case::find(&Workbook::look(surroundings), name)?.slug.to_string()),
        None => None,
    };
    if plain || !surroundings.has_screen() {
        let opening = Opening::TeamSession { setup: Given { case, length } };
        return in_lines(opening, Workbook::open(surroundings), surroundings, out);
    }
    let about = case.map_or(About::Open, About::Case);
    let setup = Setup { about, length: length.unwrap_or_default(), ..Setup::default() };
    Ok(shell::run(&Open::Session(Box::new(setup)), surroundings)?)
}

fn from_entry(workbook: &Workbook, name: &str) -> Result<Sketch, Problem> {
    let (items, _) = workbook.store.list();
    let item = journal::find(&items, name)?;
    let entry = workbook.store.read(item)?;
    Sketch::of_entry(&entry).ok_or_else(|| {
        let values =
            [("naam", item.name.as_str().into()), ("casus", entry.case().unwrap_or_default().into())];
        Problem::new(say_with("schets-van-casus", &values), say("schets-van-casus-doe"))
    })
}

fn in_lines(
    opening: Opening,
    mut workbook: Workbook,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let (mut input, mut echo) = (Lines::listen(), Echo);
    let mut session = Session::new(
        &workbook.library,
        &mut workbook.store,
        clock::now,
        &mut input,
        out,
        surroundings.stdin_is_terminal,
    )
    .behind(&mut echo);
    session.note_problems(&workbook.problems)?;
    if opening == Opening::Home {
        workbook.unfinished.iter().try_for_each(|it| session.note(&it.problem.said()))?;
    }
    Ok(session.run(opening)?)
}
