//! How a step of the walk is set: its sentence, what belongs to it, its questions.

mod question;
mod voices;

use ratatui::text::Line;

use super::WalkScreen;
use crate::{
    app::world::World,
    core::{
        entry::Subject,
        walk::{Step, Walk},
        wrap::join_lines,
    },
    phrases::say,
    prompts,
    screens::{answering::view as answering, precedents},
    ui::{
        frame::Sheet,
        paper::{Paper, Target},
        path,
        theme::{Role, Theme},
    },
};

/// Sets the page.
pub fn set(screen: &WalkScreen, paper: &mut Paper, world: &World) {
    let walk = screen.walk();
    let step = walk.step();
    let title = if walk.entry.title.is_empty() { say("zonder-casus-kop") } else { walk.entry.title.clone() };
    paper.page.title = title;
    paper.page.path = path(walk, paper.theme);
    answering::search(&screen.answering, paper);
    // A case is set so that it can be read without scrolling; there the sentence stands below it.
    if step != Step::Case || walk.case.is_none() {
        paper.text(&prompts::step_prompt(walk, step), Role::Strong, 0);
        paper.gap();
    }
    before(screen, paper, step);
    for (place, question) in walk.questions().into_iter().enumerate() {
        question::set(screen, paper, world, place, question);
    }
    precedents::set_like(walk, paper, &world.room);
    after(screen, paper, world, step);
}

/// The place in the walk; the look-back stands apart.
fn path(walk: &Walk, theme: Theme) -> Vec<Line<'static>> {
    let here = walk.step();
    match walk.steps().iter().position(|step| *step == here) {
        Some(place) => {
            let names: Vec<String> = walk.steps().iter().map(|step| prompts::step_name(*step)).collect();
            path::lines(&names, place, theme)
        }
        None => path::alone(prompts::step_name(here), theme),
    }
}

/// What stands between the sentence of the step and its questions.
fn before(screen: &WalkScreen, paper: &mut Paper, step: Step) {
    let walk = screen.walk();
    match step {
        Step::Case => case_text(screen, paper),
        Step::Hunch => {
            if walk.entry.hunch.locked {
                voices::locked_hunch(walk, paper);
            } else {
                case_question(screen, paper);
            }
        }
        Step::Principles => {
            let own = walk.case.is_none();
            paper.text(&say(if own { "beginselen-uitleg-zelf" } else { "beginselen-uitleg" }), Role::Dim, 0);
            paper.gap();
        }
        Step::Weighing => {
            voices::first_choice_line(walk, paper);
            if let Some(empty) = prompts::empty_chairs(walk) {
                paper.text(&empty, Role::Dim, 0);
                paper.gap();
            }
            case_question(screen, paper);
        }
        Step::Voices => {
            if walk.voices_open() {
                voices::set(walk, paper);
            } else {
                paper.text(&say("stemmen-terug"), Role::Dim, 0);
            }
        }
        Step::Dissent => {
            paper.text(&say("tegenspraak-uitleg"), Role::Dim, 0);
            paper.gap();
        }
        Step::Ways => {
            let own = walk.case.is_none();
            paper.text(&say(if own { "wegen-uitleg-zelf" } else { "wegen-uitleg" }), Role::Dim, 0);
            paper.gap();
        }
        Step::LookBack => voices::look_back_intro(walk, paper),
        Step::Facts | Step::Chairs | Step::Intention => {}
    }
}

/// What stands below the questions.
fn after(screen: &WalkScreen, paper: &mut Paper, world: &World, step: Step) {
    let walk = screen.walk();
    // A hint is no reason to scroll: under a case that just fits it is left out; the key stands below anyway.
    let room = usize::from(Sheet::of(world.room.size, 0).height).saturating_sub(paper.page.length);
    let line = match step {
        Step::Hunch if !walk.entry.hunch.locked => Some("ingeving-zet-vast"),
        Step::Case if walk.case.is_some() && room > 1 => Some("casus-gelezen"),
        Step::Intention => Some("voornemen-afronden"),
        _ => None,
    };
    if let Some(line) = line {
        paper.gap();
        let last = Target { item: usize::MAX, option: None };
        paper.target(last, false, |paper| paper.text(&say(line), Role::Dim, 0));
    }
}

fn case_text(screen: &WalkScreen, paper: &mut Paper) {
    let walk = screen.walk();
    match (&walk.case, &walk.entry.subject) {
        (Some(case), _) => {
            paper.text(&case.role, Role::Ink, 0);
            paper.gap();
            paper.text(&case.situation, Role::Ink, 0);
            paper.gap();
            paper.text(&join_lines(&case.question), Role::Strong, 0);
        }
        (None, Subject::Case(_)) => paper.text(&say("casus-weg"), Role::Ink, 0),
        (None, Subject::Own(_)) => {}
    }
}

fn case_question(screen: &WalkScreen, paper: &mut Paper) {
    let words = match (&screen.walk().case, &screen.walk().entry.subject) {
        (Some(case), _) => join_lines(&case.question),
        (None, Subject::Own(own)) => own.question.clone(),
        (None, Subject::Case(_)) => String::new(),
    };
    if !words.is_empty() {
        paper.own(&words, Role::Ink, 0);
        paper.gap();
    }
}
