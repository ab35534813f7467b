//! What is told at the beginning of a phase, and what its questions ask where there is no screen beside them.

use super::team::Team;
use crate::{
    core::{
        case::Case,
        library::Library,
        questionnaire::{Answer, Questionnaire},
        session::{MATTER, Phase, Question, Session, Setup, SetupOptions},
        wrap::join_lines,
    },
    document::{Block, case, entry::capital},
    phrases::{say, say_with},
    prompts::{Worded, holder_name, principle_name, session as words},
};

/// What belongs to a phase, besides its questions.
pub(super) fn page(session: &Session, library: &Library) -> Vec<Block> {
    match session.phase() {
        Phase::Opening => opening(session, library),
        Phase::Story => session.case().map_or_else(|| matter(session), |case| case::card(case)),
        Phase::Dilemma | Phase::First | Phase::Last => question_and_choices(session),
        Phase::Chairs => session.case().map(|case| own_questions(case)).unwrap_or_default(),
        Phase::Facts
        | Phase::Ways
        | Phase::Differences
        | Phase::Harvest
        | Phase::Evaluation
        | Phase::After => vec![],
    }
}

fn opening(session: &Session, library: &Library) -> Vec<Block> {
    let lines = words::roles(session.is_own_matter()).into_iter().chain(words::rules(session.setup().keep));
    lines.map(Block::Item).chain([Block::Prose(kept(session.setup(), library))]).collect()
}

/// What is kept, with what that is.
pub(super) fn kept(setup: &Setup, library: &Library) -> String {
    let options = setup.options(library, SetupOptions::Keeps);
    let detail = options.into_iter().find(|it| it.id == setup.keep.id()).map(|it| it.detail);
    let values =
        [("wat", words::keep_name(setup.keep).into()), ("uitleg", detail.unwrap_or_default().into())];
    say_with("team-bewaard-wordt", &values)
}

/// A matter of one's own, as far as it is told.
pub(super) fn matter(session: &Session) -> Vec<Block> {
    let notes = &session.notes;
    let title = (!notes.title.trim().is_empty()).then(|| Block::Title(session.title()));
    let texts = [&notes.situation, &notes.question].into_iter().filter(|it| !it.trim().is_empty());
    title.into_iter().chain(texts.map(|it| Block::Own(it.clone()))).collect()
}

fn question_and_choices(session: &Session) -> Vec<Block> {
    let question = session.question();
    let question = (!question.trim().is_empty()).then_some(Block::Prose(question));
    question.into_iter().chain(choice_lines(session).into_iter().map(Block::Item)).collect()
}

/// The ways to act, each with its letter.
pub(super) fn choice_lines(session: &Session) -> Vec<String> {
    let line = |letter: char, text: String| {
        say_with("team-keuze", &[("letter", letter.to_string().into()), ("tekst", text.into())])
    };
    session.choices().into_iter().map(|it| line(it.letter, it.text)).collect()
}

/// What the case itself says of its chairs and asks about its beginselen.
fn own_questions(case: &Case) -> Vec<Block> {
    let line = |name: String, text: &str| {
        let values = [("naam", capital(&name).into()), ("tekst", join_lines(text).into())];
        Block::Item(say_with("team-regel", &values))
    };
    let chairs = case.chairs.iter().filter(|(_, chair)| !chair.expects.trim().is_empty());
    let chairs = chairs.map(|(holder, chair)| line(say(holder_name(holder)), &chair.expects));
    let principles = case.principles.iter().filter(|it| !it.question.trim().is_empty());
    let principles = principles.map(|it| line(say(principle_name(it.principle)), &it.question));
    chairs.chain(principles).collect()
}

/// The questions of this phase with their numbers.
pub(super) fn question_lines(team: &Team<'_>, library: &Library) -> Vec<String> {
    let questions = team.listed();
    if questions.is_empty() {
        return vec![say("team-hint-verder")];
    }
    let mut lines = vec![say("team-vragen")];
    for (number, question) in (1_usize..).zip(questions) {
        let asked = asked(&team.session, library, question);
        let words = if is_answered(&team.session, question) {
            say_with("team-vraag-staat-er", &[("vraag", asked.into())])
        } else {
            asked
        };
        lines.push(say_with("genummerd", &[("teken", number.to_string().into()), ("tekst", words.into())]));
    }
    lines
}

fn is_answered(session: &Session, question: Question) -> bool {
    match session.answer(question) {
        Answer::Text(text) => !text.trim().is_empty(),
        Answer::Pick(pick) => pick.is_some(),
        Answer::Picks(picks) => !picks.is_empty(),
        Answer::Scale(value) => value.is_some(),
    }
}

/// What a question asks, whole in itself.
pub(super) fn asked(session: &Session, library: &Library, question: Question) -> String {
    match question {
        Question::Chair(holder) => say_with("team-stoel", &[("stoel", say(holder_name(holder)).into())]),
        Question::Note(principle) => {
            say_with("team-notitie", &[("beginsel", say(principle_name(principle)).into())])
        }
        Question::OwnOption(place) => {
            let of_case = session.case().map_or(0, |case| case.choices.len());
            let letter = ('a'..='z').nth(of_case + place).unwrap_or('z');
            say_with("team-optie", &[("letter", letter.to_string().into())])
        }
        Question::Agreement(place) => say_with("team-afspraak", &[("nummer", (place + 1).into())]),
        Question::Who(place) => say_with("team-afspraak-wie", &[("wat", agreement(session, place).into())]),
        Question::When(place) => {
            say_with("team-afspraak-wanneer", &[("wat", agreement(session, place).into())])
        }
        Question::Title
        | Question::Situation
        | Question::Known
        | Question::Open
        | Question::Dilemma
        | Question::Principles
        | Question::Ways
        | Question::Variant(_)
        | Question::Counter
        | Question::Residue
        | Question::Others
        | Question::Agree
        | Question::Differ
        | Question::Evaluation
        | Question::GoesWhere
        | Question::Name(_) => session.prompt(library, question),
    }
}

fn agreement(session: &Session, place: usize) -> String {
    let what = session.notes.agreements.get(place).map(|it| join_lines(&it.what)).unwrap_or_default();
    if what.trim().is_empty() {
        return say_with("team-deze-afspraak", &[("nummer", (place + 1).into())]);
    }
    what
}

/// The title of a case or a matter, among the choices before a session.
pub(super) fn about_name(library: &Library, id: &str) -> String {
    if id == MATTER {
        return say("sessie-eigen");
    }
    library.case(id).map(|case| case.title.to_string()).unwrap_or_default()
}
