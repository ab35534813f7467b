//! `beraad` and `beraad start`: the full screen, or the same work line by line.

use std::io::Write;

use super::{Halt, Workbook, case, surroundings::Surroundings};
use crate::{
    core::entry::Form,
    plain::{Opening, Session},
    shell::{self, Lines, Open, clock},
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
    slug: Option<&str>,
    form: Form,
    plain: bool,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    if let Some(slug) = slug {
        case::find(&Workbook::look(surroundings), slug)?;
    }
    let case = slug.map(str::to_owned);
    if plain || !surroundings.has_screen() {
        let workbook = Workbook::open(surroundings);
        return in_lines(Opening::Walk { case, form }, workbook, surroundings, out);
    }
    let open = case.map_or(Open::Cases { form }, |case| Open::Walk { case, form });
    Ok(shell::run(&open, surroundings)?)
}

fn in_lines(
    opening: Opening,
    mut workbook: Workbook,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let mut input = Lines::listen();
    let mut session = Session::new(
        &workbook.library,
        &mut workbook.store,
        clock::now,
        &mut input,
        out,
        surroundings.stdin_is_terminal,
    );
    session.note_problems(&workbook.problems)?;
    Ok(session.run(opening)?)
}
