//! The phases in which people talk: roles and rules, the case, the flip-over, the harvest.

use crate::{
    app::world::Room,
    core::{
        holder::Holder,
        principle::Principle,
        questionnaire::Questionnaire,
        session::{Phase, Question, Session},
        wrap::join_lines,
    },
    document::entry::capital,
    phrases::{say, say_with},
    prompts::{
        PickOption, Worded,
        session::{keep_name, roles, rules},
    },
    screens::answering::{
        FIELD_INDENT,
        view::{List, field, head, list},
    },
    shared::stage::Stage,
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Roles, rules and what is kept.
pub(super) fn opening(session: &Session, paper: &mut Paper) {
    let title = session.title();
    if !title.is_empty() {
        paper.text(&title, Role::Strong, 0);
        paper.gap();
    }
    for (name, lines) in
        [("sessie-regels", rules(session.setup().keep)), ("sessie-rollen", roles(session.is_own_matter()))]
    {
        paper.text(&say(name), Role::Dim, 0);
        for line in lines {
            let sign = paper.span("· ", Role::Dim);
            paper.hanging(&[sign], &line, Role::Ink);
        }
        paper.gap();
    }
    let values = [("wat", keep_name(session.setup().keep).into())];
    paper.text(&say_with("sessie-bewaren-we", &values), Role::Ink, 0);
}

/// The case as it is read aloud.
pub(super) fn story(session: &Session, paper: &mut Paper) {
    let Some(case) = session.case() else { return };
    paper.text(&case.title, Role::Strong, 0);
    paper.gap();
    paper.text(&case.role, Role::Ink, 0);
    paper.gap();
    paper.text(&case.situation, Role::Ink, 0);
    paper.gap();
    paper.text(&join_lines(&case.question), Role::Strong, 0);
    paper.gap();
}

/// The question before the group and the ways that there are.
pub(super) fn choices(session: &Session, paper: &mut Paper, all: bool) {
    let question = session.question();
    if !question.is_empty() {
        paper.text(&question, Role::Strong, 0);
        paper.gap();
    }
    // Where there are fields for those of the group's own, they stand there.
    for choice in session.choices().iter().filter(|choice| all || !choice.own) {
        let sign = paper.span(&format!("{}  ", choice.letter), Role::Strong);
        paper.hanging(&[sign], &choice.text, Role::Ink);
    }
    paper.gap();
}

/// The questions to the scribe.
pub(super) fn fields(stage: &Stage, paper: &mut Paper, room: &Room) {
    let session = stage.session();
    for (place, question) in session.questions().into_iter().enumerate() {
        let focused = stage.answering.focused() == Some(question);
        if focused {
            paper.page.head = Some(paper.page.length);
        }
        if Session::takes_text(question) {
            set_text(stage, paper, room, (place, question), focused);
        } else {
            let detail = |option: &PickOption, here: bool| {
                (here && !option.detail.is_empty()).then(|| option.detail.clone())
            };
            let look = List { closes: true, note: None, detail: &detail };
            list(&stage.answering, paper, room, (place, question), &look);
        }
        if !belongs_to_next(question) {
            paper.gap();
        }
    }
}

/// Who does it and when stand right under what is agreed.
fn belongs_to_next(question: Question) -> bool {
    matches!(question, Question::Agreement(_) | Question::Who(_))
}

fn set_text(
    stage: &Stage,
    paper: &mut Paper,
    room: &Room,
    (place, question): (usize, Question),
    focused: bool,
) {
    paper.target(Target { item: place, option: None }, focused, |paper| {
        head(paper, &capital(&stage.session().prompt(&room.library, question)), focused);
        let empty = say(if focused { "sessie-schrijf-hier" } else { "nog-leeg" });
        field(&stage.answering, paper, question, focused, &empty);
        if let Some(asks) = asks(stage.session(), question).filter(|_| focused) {
            paper.text(&asks, Role::Dim, FIELD_INDENT);
        }
    });
}

/// What this case asks at a chair or a beginsel.
fn asks(session: &Session, question: Question) -> Option<String> {
    let case = session.case()?;
    match question {
        Question::Note(principle) => asks_of(case, principle),
        Question::Chair(holder) => Some(asks_chair(holder)),
        _ => None,
    }
    .filter(|_| session.phase() == Phase::Chairs)
}

fn asks_of(case: &crate::core::case::Case, principle: Principle) -> Option<String> {
    case.principle(principle).map(|it| join_lines(&it.question))
}

fn asks_chair(holder: Holder) -> String {
    say(match holder {
        Holder::Citizens => "sessie-stoel-burgers",
        Holder::Representatives => "sessie-stoel-volksvertegenwoordigers",
        Holder::Administrators => "sessie-stoel-bestuurders",
        Holder::CivilServants => "sessie-stoel-ambtenaren",
    })
}
