//! How a part of a case that is being written is set: its sentence, its questions with what belongs there, and at the
//! end what is left and the case as it will look.

use super::SketchScreen;
use crate::{
    app::world::World,
    core::{
        questionnaire::{Answer, Questionnaire},
        sketch::{LeftOver, Part, Question, Sketch},
    },
    document::{self, entry::capital},
    phrases::{say, say_with},
    prompts::{
        PickOption, Worded,
        sketch::{check_head, count_and_size, left_over_name, part_name, part_prompt, what_and_size},
    },
    screens::answering::{
        FIELD_INDENT,
        view::{List, field, head, list, search},
    },
    ui::{
        paper::{Paper, Target, mark},
        path,
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &SketchScreen, paper: &mut Paper, world: &World) {
    let sketch = screen.sketch();
    let title = sketch.title.trim();
    paper.page.title = if title.is_empty() { say("schets-zonder-titel") } else { title.to_owned() };
    let names: Vec<String> = Part::ALL.into_iter().map(part_name).collect();
    paper.page.path = path::lines(&names, sketch.part as usize, paper.theme);
    search(&screen.answering, paper);
    if sketch.part == Part::Check {
        set_check(screen, paper, world);
        return;
    }
    paper.text(&part_prompt(sketch.part), Role::Strong, 0);
    paper.gap();
    for (place, question) in sketch.questions().into_iter().enumerate() {
        // What belongs together stands together.
        if place > 0 && matches!(question, Question::ChoiceText(_) | Question::VariantText(_)) {
            paper.row(vec![]);
        }
        set_question(screen, paper, world, (place, question));
    }
}

fn set_question(
    screen: &SketchScreen,
    paper: &mut Paper,
    world: &World,
    (place, question): (usize, Question),
) {
    let focused = screen.answering.focused() == Some(question);
    if focused {
        paper.page.head = Some(paper.page.length);
    }
    let note = note(screen.sketch(), question).filter(|_| focused);
    if Sketch::takes_text(question) {
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let prompt = screen.sketch().prompt(&world.room.library, question);
            head(paper, &capital(&prompt), focused);
            let empty = say(if focused { "schrijf-hier" } else { "nog-leeg" });
            field(&screen.answering, paper, question, focused, &empty);
            if let Some(note) = &note {
                paper.text(note, Role::Dim, FIELD_INDENT);
            }
            set_remarks(screen, paper, (question, focused));
        });
    } else {
        let detail = |option: &PickOption, here: bool| {
            (here && !option.detail.is_empty()).then(|| option.detail.clone())
        };
        let look = List { closes: true, note: note.as_deref(), detail: &detail };
        list(&screen.answering, paper, &world.room, (place, question), &look);
        set_remarks(screen, paper, (question, focused));
    }
    paper.gap();
}

/// What belongs in an answer, as long as there is none; then how much of it there is.
fn note(sketch: &Sketch, question: Question) -> Option<String> {
    if sketch.is_empty(question) {
        return Some(say_with("schets-zin", &[("zin", capital(&what_and_size(question)).into())]));
    }
    count_and_size(sketch, question)
}

/// What the rules say, once an answer is there to say it of: while one types for the first time it would only
/// disturb.
fn set_remarks(screen: &SketchScreen, paper: &mut Paper, (question, focused): (Question, bool)) {
    let sketch = screen.sketch();
    let said = screen.left.contains(&question) || (focused && seems_done(sketch, question));
    for problem in screen.checked.of(question).filter(|_| said) {
        let sign = paper.span("  · ", Role::Voice);
        paper.hanging(&[sign], &problem.said(), Role::Voice);
    }
}

/// Whether an answer that has the focus looks as if it is given: there is enough of it, or it ends as a sentence does.
fn seems_done(sketch: &Sketch, question: Question) -> bool {
    let ends = |text: &str| text.trim_end().ends_with(['.', '?', '!', '…']);
    match (sketch.answer(question), question.size()) {
        (_, Some(size)) if size.least > 1 => sketch.count(question) >= size.least,
        (Answer::Text(text), _) => ends(&text),
        _ => true,
    }
}

fn set_check(screen: &SketchScreen, paper: &mut Paper, world: &World) {
    let rows = screen.checked.left_over(screen.sketch());
    paper.text(&check_head(&screen.checked), Role::Strong, 0);
    paper.text(&say(if rows.is_empty() { "schets-klaar-wat" } else { "schets-kies-wat" }), Role::Dim, 0);
    paper.gap();
    let chosen = screen.chosen.at(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_left_over(screen, paper, world, (row, focused));
        });
    }
    let card = document::case::sketch_card(screen.sketch(), &world.room.library.reference);
    if !card.is_empty() {
        paper.gap();
        paper.rule();
        paper.text(&say("schets-zo-ziet-hij-eruit"), Role::Dim, 0);
        paper.gap();
        paper.blocks(&card);
    }
}

fn set_left_over(screen: &SketchScreen, paper: &mut Paper, world: &World, (row, focused): (&LeftOver, bool)) {
    let name = left_over_name(screen.sketch(), &world.room.library, row);
    let role = if focused { Role::Accent } else { Role::Ink };
    let name = paper.span(&format!("{}{}", mark(focused), capital(&name)), role);
    match row {
        LeftOver::Part(_) | LeftOver::Missing(_) => {
            let empty = paper.span(&say("nog-leeg"), Role::Dim);
            paper.row_with_right(vec![name], vec![empty]);
        }
        LeftOver::Remark(_, problem) => {
            paper.row(vec![name]);
            paper.text(&problem.said(), Role::Dim, 2 * FIELD_INDENT);
        }
    }
}
