//! How the questions of taking along are set, and the list of entries of which some come along.

use super::{Marks, TakeAlongScreen};
use crate::{
    app::world::World,
    core::{
        carry::{Carry, CarryForm, CarryQuestion},
        questionnaire::Questionnaire,
        wrap::join_lines,
    },
    document::{self, date, entry::capital, item},
    journal::Item,
    phrases::{say, say_with},
    prompts::PickOption,
    screens::answering::{
        Answering, FIELD_INDENT, OnScreen,
        view::{List, field, head, list},
    },
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &TakeAlongScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("meenemen-kop");
    if screen.is_marking {
        set_marks(screen, paper, world);
        return;
    }
    let about = screen
        .title
        .as_deref()
        .map_or_else(|| say_with("meenemen-aantal", &[("aantal", screen.items.len().into())]), capital);
    paper.text(&about, Role::Strong, 0);
    if screen.drafts > 0 {
        paper.text(&say_with("meenemen-zonder-concepten", &[("aantal", screen.drafts.into())]), Role::Dim, 0);
    }
    paper.gap();
    let carry = &screen.answering.subject;
    for (place, question) in carry.questions().into_iter().enumerate() {
        match question {
            CarryQuestion::Path => {
                let hint = match carry.form {
                    CarryForm::Portfolio => Some(say("meenemen-portfolio-plek")),
                    _ => None,
                };
                set_path(&screen.answering, paper, (place, question), carry.destination.path(), world, hint);
            }
            question => set_options(&screen.answering, paper, (place, question), world),
        }
        paper.gap();
    }
    if screen.waits.is_some() {
        paper.text(&say("meenemen-bezig"), Role::Accent, 0);
    } else if carry.form == CarryForm::Portfolio && screen.title.is_none() {
        paper.text(&say("meenemen-hierna"), Role::Dim, 0);
    }
}

fn set_options(
    answering: &Answering<Carry>,
    paper: &mut Paper,
    (place, question): (usize, CarryQuestion),
    world: &World,
) {
    if answering.focused() == Some(question) {
        paper.page.head = Some(paper.page.length);
    }
    let note = (question == CarryQuestion::Private).then(|| say("meenemen-prive-wat"));
    let detail =
        |option: &PickOption, here: bool| (here && !option.detail.is_empty()).then(|| option.detail.clone());
    let look = List { closes: true, note: note.as_deref(), detail: &detail };
    list(answering, paper, &world.room, (place, question), &look);
}

/// Sets the question where to, with the whole place where that is not what is typed.
pub fn set_path<Q: OnScreen>(
    answering: &Answering<Q>,
    paper: &mut Paper,
    (place, question): (usize, Q::Question),
    typed: &str,
    world: &World,
    hint: Option<String>,
) {
    let focused = answering.focused() == Some(question);
    if focused {
        paper.page.head = Some(paper.page.length);
    }
    paper.target(Target { item: place, option: None }, focused, |paper| {
        head(paper, &answering.subject.prompt(&world.room.library, question), focused);
        field(answering, paper, question, focused, &say("meenemen-plek-leeg"));
        if !typed.trim().is_empty() {
            let full = world.outside.full(typed).display().to_string();
            paper.text(&say_with("meenemen-komt-in", &[("plek", full.into())]), Role::Dim, FIELD_INDENT);
        }
        if let Some(hint) = hint {
            paper.text(&hint, Role::Dim, FIELD_INDENT);
        }
    });
}

/// Sets the list of entries; only those near the window.
fn set_marks(screen: &TakeAlongScreen, paper: &mut Paper, world: &World) {
    let marks = &screen.marks;
    let chosen = marks.chosen.at(marks.len());
    paper.text(&say("vraag-meenemen-welke"), Role::Strong, 0);
    let values = [("aan", marks.count().into()), ("alle", marks.len().into())];
    paper.text(&say_with("meenemen-staan-aan", &values), Role::Dim, 0);
    if screen.waits.is_some() {
        paper.text(&say("meenemen-bezig"), Role::Accent, 0);
    }
    paper.row(vec![]);
    let start = paper.page.length;
    let near = paper.near();
    let first = near.start.saturating_sub(start).min(marks.len());
    let last = near.end.saturating_sub(start).clamp(first, marks.len());
    for far in [0, chosen].into_iter().filter(|it| !(first..last).contains(it)) {
        let row = start + far;
        paper.far_target(row..row + 1, Target { item: far, option: None }, far == chosen);
    }
    paper.skip_rows(first);
    for (place, item) in screen.items.iter().enumerate().take(last).skip(first) {
        paper.target(Target { item: place, option: None }, place == chosen, |paper| {
            set_entry(paper, item, marks, (place, place == chosen), world);
        });
    }
    paper.skip_rows(marks.len() - last);
}

fn set_entry(paper: &mut Paper, entry: &Item, marks: &Marks, (place, focused): (usize, bool), world: &World) {
    let row = world.entries.place(entry).and_then(|place| world.entries.rows().get(place));
    let title = match row.and_then(|row| row.read.as_ref()) {
        Some(Ok(gist)) => document::entry::title_of(&gist.title),
        _ => item::title(entry, &world.room.library).unwrap_or_default(),
    };
    let day = entry.name.begun().map_or_else(String::new, |begun| date::short(begun.date()));
    let circle = if marks.is_on(place) { "●" } else { "○" };
    let role = match (focused, marks.is_on(place)) {
        (true, _) => Role::Accent,
        (false, true) => Role::Ink,
        (false, false) => Role::Dim,
    };
    let sign = paper.span(&format!("{}{circle} {day:<12}", mark(focused)), role);
    let title = paper.span(&capital(&join_lines(&title)), role);
    paper.cut_row(vec![sign, title]);
}
