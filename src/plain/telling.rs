//! What is told around the questions: the case before the first choice, the voices only after the last.

use fluent_bundle::FluentValue;

use crate::{
    core::{
        entry::{Form, Subject},
        reference::Reference,
        walk::{Options, Question, Step, Walk},
        wrap::join_lines,
    },
    document::{Block, case, entry},
    phrases::{say, say_with},
    prompts::{self, PickOption},
};

/// What stands at the head of a step.
pub(super) fn before(walk: &Walk) -> Vec<Block> {
    match walk.step() {
        Step::Case => walk.case.iter().flat_map(|it| case::card(it, false)).collect(),
        Step::Hunch if walk.entry.hunch.locked => entry::hunch(walk),
        Step::Principles => vec![Block::Note(say("plat-beginselen-wet"))],
        Step::Voices if walk.voices_open() => voices(walk),
        Step::Hunch
        | Step::Facts
        | Step::Chairs
        | Step::Ways
        | Step::Weighing
        | Step::Voices
        | Step::Dissent
        | Step::Intention
        | Step::LookBack => vec![],
    }
}

/// What is told when one goes on from a step.
pub(super) fn after(walk: &Walk) -> Vec<Block> {
    match walk.step() {
        Step::Hunch if walk.entry.hunch.locked || !walk.hunch_says_something() => vec![],
        Step::Hunch => vec![Block::Note(say("plat-ingeving-vast"))],
        Step::Chairs => prompts::empty_chairs(walk).map(Block::Note).into_iter().collect(),
        Step::Case
        | Step::Facts
        | Step::Principles
        | Step::Ways
        | Step::Weighing
        | Step::Voices
        | Step::Dissent
        | Step::Intention
        | Step::LookBack => vec![],
    }
}

/// One's own dilemma, as far as it is written.
pub(super) fn own_subject(walk: &Walk) -> Vec<Block> {
    match &walk.entry.subject {
        Subject::Case(_) => vec![],
        Subject::Own(own) => [&own.situation, &own.question]
            .into_iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| Block::Own(text.clone()))
            .collect(),
    }
}

/// What a question asks, whole in itself: without a screen there is nothing beside it.
pub(super) fn prompt(walk: &Walk, question: Question) -> String {
    let asked = prompts::prompt(walk, question);
    match question {
        Question::Expects(_) => say_with("plat-verwachten", &[("stoel", asked.into())]),
        Question::Weight(holder) => {
            say_with("plat-weegt", &[("stoel", say(prompts::holder_name(holder)).into())])
        }
        Question::Note(_) => say_with("plat-notitie", &[("beginsel", asked.into())]),
        _ => asked,
    }
}

/// What the case says beside a question; empty if nothing.
pub(super) fn beside(walk: &Walk, question: Question) -> String {
    match (question, &walk.case) {
        (Question::Pulls(principle), Some(case)) => {
            case.principle(principle).map(|it| join_lines(&it.question)).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// How one answers a scale.
pub(super) fn scale(question: Question, values: &[(&'static str, FluentValue<'_>)]) -> String {
    match question {
        Question::Weight(_) => say("plat-hint-gewicht"),
        _ => say_with("plat-hint-getal", values),
    }
}

/// What to say to words that name no option.
pub(super) fn not_an_option(kind: Options) -> String {
    match kind {
        Options::Choices => say("plat-geen-keuze"),
        Options::Pulls
        | Options::YesNo
        | Options::Principles
        | Options::Routes
        | Options::Grounds
        | Options::Again => say("plat-geen-optie"),
    }
}

/// An option with its number.
pub(super) fn option(number: usize, option: &PickOption) -> String {
    let sign = if option.sign.is_empty() { number.to_string() } else { option.sign.clone() };
    say_with("genummerd", &[("teken", sign.into()), ("tekst", option.label.clone().into())])
}

/// The map of routes, numbered: what each is for and what happens next.
pub(super) fn route_map(reference: &Reference) -> Vec<Block> {
    let mut page = vec![Block::Note(join_lines(&reference.routes_intro))];
    for (number, route) in (1_usize..).zip(&reference.routes) {
        let values = [("teken", number.to_string().into()), ("tekst", route.name.clone().into())];
        page.push(Block::Heading(say_with("genummerd", &values)));
        page.push(Block::Prose(route.purpose.clone()));
        page.push(Block::Prose(say_with("route-daarna", &[("daarna", join_lines(&route.next).into())])));
    }
    page.retain(|block| !matches!(block, Block::Note(text) if text.is_empty()));
    page
}

/// Kort or ruim, as one chooses between them.
pub(super) fn form(form: Form) -> String {
    let (name, what) = match form {
        Form::Short => (say("casus-kort"), say("casus-kort-wat")),
        Form::Full => (say("casus-ruim"), say("casus-ruim-wat")),
    };
    format!("{name}: {what}")
}

fn voices(walk: &Walk) -> Vec<Block> {
    let mut page = vec![];
    if let Some(case) = &walk.case {
        for (holder, chair) in case.chairs.iter().filter(|(_, chair)| !chair.voice.trim().is_empty()) {
            page.push(Block::Heading(entry::capital(&say(prompts::holder_name(holder)))));
            page.push(Block::Prose(chair.voice.clone()));
        }
        let choice = walk.entry.weighing.choice.as_ref().and_then(|id| case.choice(id));
        page.push(Block::Heading(say("wat-volgt")));
        page.push(Block::Prose(choice.map_or_else(|| say("gevolg-eigen"), |it| it.consequence.clone())));
    } else {
        page.push(Block::Prose(say("stemmen-zelf")));
    }
    page.extend(entry::both_choices(walk));
    page
}
