//! How a session is set for three metres: a few large words, what to do now, who speaks to whom, and only then the rest.

mod round;
mod talk;

use ratatui::text::Line;

use super::{
    Resume,
    stage::{ENDINGS, Ending, Stage},
};
use crate::{
    app::world::Room,
    core::session::{Keep, Phase, Round},
    phrases::{say, say_with},
    prompts::session::{keep_name, phase_head, phase_name, phase_speakers, phase_task},
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the choice between a session that was interrupted and a new one.
pub(super) fn resume(resume: &Resume, paper: &mut Paper) {
    paper.page.title = say("sessie-kop");
    large(paper, &say("sessie-groot-verder"));
    let parts = resume.record.parts();
    let values = [("titel", parts.title.clone().into()), ("fase", phase_name(parts.phase).into())];
    let rows = [say_with("sessie-verder-met", &values), say("sessie-nieuwe")];
    items(paper, &rows, resume.chosen.at(rows.len()));
}

/// Sets the page of a phase.
pub(super) fn stage(stage: &Stage, paper: &mut Paper, room: &Room) {
    let session = stage.session();
    let phase = session.phase();
    top(stage, paper, room);
    if let Some(card) = stage.card() {
        card.set(paper, room);
        return;
    }
    if let Some(chosen) = stage.closing {
        large(paper, &say("sessie-groot-einde"));
        let rows = ENDINGS.map(|ending| match ending {
            Ending::Card => say("sessie-maak-kaart"),
            Ending::Close => say("sessie-sluit"),
        });
        paper.text(&kept(stage), Role::Ink, 0);
        paper.gap();
        items(paper, &rows, chosen.at(rows.len()));
        return;
    }
    let own = session.is_own_matter();
    large(paper, &head(stage, own));
    if !matches!(session.round(), Some(Round::Keyboard(_) | Round::Paper(_))) {
        paper.text(&task(stage, own), Role::Ink, 0);
        paper.gap();
        paper.text(&speakers(stage, own), Role::Dim, 0);
        paper.gap();
    }
    match phase {
        Phase::Opening => talk::opening(session, paper),
        Phase::Story => talk::story(session, paper),
        Phase::Dilemma => talk::choices(session, paper, false),
        Phase::First | Phase::Last => round::set(stage, paper, room),
        Phase::Differences => round::side_by_side(session, paper),
        Phase::Facts | Phase::Chairs | Phase::Ways | Phase::Harvest | Phase::Evaluation => {}
        Phase::After => {
            paper.text(&kept(stage), Role::Ink, 0);
            paper.gap();
        }
    }
    // What is typed there waits until one asks for it.
    if !stage.hides_fields() {
        talk::fields(stage, paper, room);
    }
}

/// The top line: which phase it is, and the clock, that whispers.
fn top(stage: &Stage, paper: &mut Paper, room: &Room) {
    let session = stage.session();
    let phases = session.phases();
    let place = phases.iter().position(|it| *it == session.phase()).map_or(0, |place| place + 1);
    let values = [
        ("plaats", place.into()),
        ("aantal", phases.len().into()),
        ("fase", phase_name(session.phase()).into()),
    ];
    paper.page.title = say_with("sessie-plaats", &values);
    let clock = match session.phase_left(room.now) {
        None => say("sessie-klok-klaar"),
        Some(_) if session.is_paused() => say("sessie-klok-pauze"),
        Some(left) if left.num_seconds() <= 0 => say("sessie-klok-om"),
        Some(left) => {
            let minutes = (left.num_seconds() + 59) / 60;
            say_with("sessie-klok", &[("minuten", minutes.into())])
        }
    };
    paper.page.path = vec![Line::styled(clock, paper.theme.style(Role::Dim))];
}

fn head(stage: &Stage, own: bool) -> String {
    let session = stage.session();
    let rounds = session.rounds().and_then(|rounds| rounds.last.or(rounds.first));
    match rounds.filter(|_| session.phase() == Phase::Differences) {
        Some(tally) if tally.is_unanimous() => say("sessie-groot-eensgezind"),
        _ => phase_head(session.phase(), own),
    }
}

/// What to do now; who chose otherwise than the most can only begin where there is a most.
fn task(stage: &Stage, own: bool) -> String {
    let session = stage.session();
    let rounds = session.rounds().and_then(|rounds| rounds.last.or(rounds.first));
    match rounds.filter(|_| session.phase() == Phase::Differences) {
        Some(tally) if tally.is_unanimous() => say("sessie-doe-eensgezind"),
        Some(tally) if tally.leading().len() != 1 => say("sessie-doe-gelijk"),
        None if session.phase() == Phase::Differences => say("sessie-geen-rondes"),
        _ => phase_task(session.phase(), own),
    }
}

/// Who speaks to whom; after the talk that follows from what the rounds came to.
fn speakers(stage: &Stage, own: bool) -> String {
    let session = stage.session();
    let rounds = session.rounds().map(|rounds| rounds.last.or(rounds.first));
    match rounds.filter(|_| session.phase() == Phase::Differences) {
        Some(Some(tally)) if tally.is_unanimous() => say("sessie-wie-eensgezind"),
        Some(Some(tally)) if tally.leading().len() == 1 => phase_speakers(session.phase(), own),
        Some(_) => say("sessie-wie-om-de-beurt"),
        None => phase_speakers(session.phase(), own),
    }
}

/// What is kept of the session, and where.
pub(super) fn kept(stage: &Stage) -> String {
    let keep = stage.session().setup().keep;
    if keep == Keep::Nothing {
        return say("sessie-bewaard-niets");
    }
    let values = [("wat", keep_name(keep).into())];
    say_with("sessie-bewaren-we", &values)
}

/// Words as large as a terminal can: letter by letter, with air. Too long for the line they are set as they are.
fn large(paper: &mut Paper, words: &str) {
    let spaced: Vec<String> =
        words.split(' ').map(|word| word.chars().map(String::from).collect::<Vec<_>>().join(" ")).collect();
    let spaced = spaced.join("   ");
    let fits = spaced.chars().count() <= paper.width;
    paper.text(if fits { &spaced } else { words }, Role::Accent, 0);
    paper.row(vec![]);
}

/// Rows from which one chooses.
pub(super) fn items(paper: &mut Paper, rows: &[String], chosen: usize) {
    for (place, words) in rows.iter().enumerate() {
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let role = if focused { Role::Accent } else { Role::Ink };
            let sign = paper.span(mark(focused), role);
            paper.hanging(&[sign], words, role);
        });
        paper.row(vec![]);
    }
}
