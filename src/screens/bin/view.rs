//! How the bin is set: one row for each file, with its day and its title.

use super::BinScreen;
use crate::{
    app::world::World,
    core::wrap::join_lines,
    document::{self, date, item},
    journal::{Binned, Shelf},
    phrases::{say, say_with},
    screens::reading::file_name,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &BinScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("prullenbak-kop");
    let length = screen.binned.len();
    let words = if length == 0 {
        say("prullenbak-leeg")
    } else {
        say_with("prullenbak-aantal", &[("aantal", length.into())])
    };
    paper.text(&words, if length == 0 { Role::Ink } else { Role::Dim }, 0);
    for problem in &screen.problems {
        let folder = problem.place.as_ref().map_or("", |place| &place.file);
        paper.gap();
        paper.text(file_name(folder), Role::Alarm, 0);
        paper.text(&problem.said(), Role::Dim, 2);
    }
    paper.gap();
    let chosen = screen.chosen.at(length);
    for (place, binned) in screen.binned.iter().enumerate() {
        let focused = place == chosen;
        let target = Target { item: place, option: None };
        if paper.is_near() {
            paper.target(target, focused, |paper| set_row(screen, binned, focused, paper, world));
        } else {
            let row = paper.page.length;
            paper.far_target(row..row + 1, target, focused);
            paper.skip();
        }
    }
}

/// The day of the walk and its title: as the file has it, or until that was read as its name does.
fn set_row(screen: &BinScreen, binned: &Binned, focused: bool, paper: &mut Paper, world: &World) {
    let name = &binned.item.name;
    let day = name.begun().map_or_else(String::new, |begun| date::short(begun.date()));
    let draft = if binned.item.shelf == Shelf::Drafts { say("notitie-concept") } else { String::new() };
    let (title, state, role) = match screen.read.get(&binned.item).and_then(Option::as_ref) {
        None => (item::title(&binned.item, &world.room.library).unwrap_or_default(), draft, Role::Dim),
        Some(Ok(gist)) => (document::entry::title_of(&gist.title), draft, Role::Dim),
        Some(Err(problem)) if problem.is_two_versions => {
            (name.as_str().to_owned(), say("dagboek-twee-versies"), Role::Alarm)
        }
        Some(Err(_)) => (name.as_str().to_owned(), say("kapot-in-lijst"), Role::Alarm),
    };
    let day_role = if focused { Role::Accent } else { Role::Dim };
    let day = paper.span(&format!("{}{day:<12}", mark(focused)), day_role);
    let title = paper.span(&join_lines(&title), if focused { Role::Accent } else { Role::Ink });
    let state = paper.span(&state, role);
    paper.row_with_right(vec![day, title], vec![state]);
}
