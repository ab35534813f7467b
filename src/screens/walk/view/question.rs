//! How one question is set, by the sort of answer that it takes.

use crate::{
    app::world::World,
    core::{
        date,
        holder::Holder,
        walk::{Answer, Kind, Options, Question, Step, Walk},
        wrap::join_lines,
    },
    document,
    phrases::{say, say_with},
    prompts::{self, PickOption},
    screens::{
        answering::{
            FIELD_INDENT, OnScreen,
            view::{List, field, head, list, turner},
        },
        walk::WalkScreen,
    },
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Width of the names of beginselen, so that their pulls line up.
const NAMES: usize = 20;

pub(super) fn set(screen: &WalkScreen, paper: &mut Paper, world: &World, place: usize, question: Question) {
    let focused = screen.answering.focused() == Some(question);
    let target = Target { item: place, option: None };
    if focused {
        // A note has no head of its own: it stands under its beginsel, which was set just before.
        let above = paper.page.targets.last().filter(|_| matches!(question, Question::Note(_)));
        paper.page.head = Some(above.map_or(paper.page.length, |(rows, _)| rows.start));
    }
    match question.kind() {
        Kind::Scale(..) if matches!(question, Question::Weight(_)) => {
            beside_the_chair(paper, target, focused);
        }
        Kind::Scale(low, high) => {
            paper.target(target, focused, |paper| scale(screen, paper, question, (low, high), focused));
            paper.gap();
        }
        Kind::Pick(Options::Pulls) => {
            paper.target(target, focused, |paper| pull(screen, paper, world, question, focused));
        }
        Kind::Pick(_) | Kind::PickMany(_) => pick(screen, paper, world, place, question),
        Kind::Text | Kind::Line | Kind::Date => {
            paper.target(target, focused, |paper| text(screen, paper, question, focused));
            paper.gap();
        }
    }
}

fn text(screen: &WalkScreen, paper: &mut Paper, question: Question, focused: bool) {
    let note = matches!(question, Question::Note(_));
    if let Question::Expects(holder) = question {
        chair_head(screen, paper, holder, focused);
    } else if !note {
        head(paper, &document::entry::capital(&prompts::prompt(screen.walk(), question)), focused);
    }
    let empty = match (note, focused) {
        (true, true) => say("schrijf-hier-waarom"),
        (true, false) => say("nog-geen-notitie"),
        (false, true) => say("schrijf-hier"),
        (false, false) => say("nog-leeg"),
    };
    field(&screen.answering, paper, question, focused, &empty);
    if question.kind() == Kind::Date {
        date_echo(screen, paper, question);
    }
}

/// Says in words which day was read, or that the words are kept as they are.
fn date_echo(screen: &WalkScreen, paper: &mut Paper, question: Question) {
    let Answer::Text(text) = screen.walk().answer(question) else { return };
    if text.trim().is_empty() {
        return;
    }
    let echo = match date::parse(&text) {
        Some(day) => say_with("datum-gelezen", &[("dag", document::date::day(day).into())]),
        None => say("datum-geen"),
    };
    paper.text(&echo, Role::Dim, FIELD_INDENT);
}

/// The weight stands on the row of the chair's name, which the question before has just set.
fn beside_the_chair(paper: &mut Paper, target: Target, focused: bool) {
    let Some((rows, _)) = paper.page.targets.last() else { return };
    let row = rows.start..rows.start + 1;
    if focused {
        paper.page.focus = Some(rows.clone());
    }
    paper.page.targets.push((row, target));
}

/// The name of a chair and, at the right, how heavy it weighs.
fn chair_head(screen: &WalkScreen, paper: &mut Paper, holder: Holder, focused: bool) {
    let weight = Question::Weight(holder);
    let turning = screen.answering.focused() == Some(weight);
    let value = screen.walk().entry.chairs[holder].weight;
    let sign = paper.span(mark(focused || turning), Role::Accent);
    let role = if focused { Role::Accent } else { Role::Strong };
    let name = paper.span(&document::entry::capital(&say(prompts::holder_name(holder))), role);
    let mut right = vec![paper.span(&format!("{}  ", document::entry::weight_words(value)), Role::Dim)];
    right.extend(turner(paper, &document::entry::dots(value, 3), turning));
    paper.row_with_right(vec![sign, name], right);
}

fn scale(screen: &WalkScreen, paper: &mut Paper, question: Question, (_, high): (u8, u8), focused: bool) {
    let Answer::Scale(value) = screen.walk().answer(question) else { return };
    head(paper, &prompts::prompt(screen.walk(), question), focused);
    let mut row = turner(paper, &document::entry::dots(value.unwrap_or(0), high), focused);
    row.push(paper.span(&format!(" {}", certainty_words(value)), Role::Dim));
    paper.row(row);
}

/// A certainty in words.
pub(super) fn certainty_words(value: Option<u8>) -> String {
    say(match value {
        None => "zeker-niet-gezegd",
        Some(1) => "zeker-1",
        Some(2) => "zeker-2",
        Some(3) => "zeker-3",
        Some(4) => "zeker-4",
        Some(_) => "zeker-5",
    })
}

/// A beginsel with its pull; while one writes its note it is marked too, so that one sees what the note is about.
fn pull(screen: &WalkScreen, paper: &mut Paper, world: &World, question: Question, focused: bool) {
    let options = screen.answering.options(question, &world.room);
    let chosen = options.iter().find(|(_, marked)| *marked).map(|(option, _)| option.label.clone());
    let principle = question.principle();
    let noting = principle.is_some_and(|it| screen.answering.focused() == Some(Question::Note(it)));
    let role = match (focused || noting, chosen.is_some()) {
        (true, _) => Role::Accent,
        (false, true) => Role::Strong,
        (false, false) => Role::Ink,
    };
    let name = format!("{}{:<NAMES$}", mark(focused || noting), prompts::prompt(screen.walk(), question));
    let mut row = vec![paper.span(&name, role)];
    if focused || chosen.is_some() {
        let value = chosen.unwrap_or_else(|| say("trekt-niet"));
        row.extend(turner(paper, &value, focused));
    } else {
        row.push(paper.span("  –", Role::Dim));
    }
    paper.row(row);
    let meaning = principle.and_then(|it| world.room.library.reference.principle(it));
    if let Some(text) = meaning.filter(|_| focused || noting) {
        let meaning = join_lines(&text.meaning);
        let first = meaning.split_inclusive(". ").next().unwrap_or_default();
        paper.text(first.trim_end(), Role::Dim, Walk::indent(question) + 2);
    }
}

/// Lists that are long stay closed until they have the focus.
fn opens_only_in_focus(question: Question) -> bool {
    match question.kind() {
        Kind::Pick(options) | Kind::PickMany(options) => {
            matches!(options, Options::Routes | Options::Grounds | Options::Principles)
        }
        Kind::Text | Kind::Line | Kind::Date | Kind::Scale(..) => false,
    }
}

fn pick(screen: &WalkScreen, paper: &mut Paper, world: &World, place: usize, question: Question) {
    // The price belongs to the weighing, not to the first feeling; elsewhere only the chosen line explains itself.
    let priced = screen.walk().step() == Step::Weighing;
    let choices = matches!(question, Question::FinalChoice | Question::HunchChoice);
    let detail = |option: &PickOption, here: bool| {
        if option.detail.is_empty() || !(if choices { priced } else { here }) {
            return None;
        }
        let detail = option.detail.clone();
        Some(if choices { say_with("prijs", &[("prijs", detail.into())]) } else { detail })
    };
    let look = List { closes: opens_only_in_focus(question), note: None, detail: &detail };
    list(&screen.answering, paper, &world.room, (place, question), &look);
    paper.gap();
}
