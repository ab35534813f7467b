//! What is told around the questions: the case before the first choice, the voices only after the last.

use std::path::Path;

use super::in_lines::{InLines, Told};
use crate::{
    core::{
        case::PrincipleInPlay,
        entry::{Entry, Form, Subject},
        library::Library,
        precedent::Likeness,
        principle::Principle,
        problem::Problem,
        reference::Reference,
        walk::{Kind, Options, Question, Step, Walk},
        wrap::join_lines,
    },
    document::{Block, case, entry},
    journal::{Item, Store},
    phrases::{say, say_with},
    prompts::{self, PickOption},
};

impl InLines for Walk {
    type Place = Store;
    type File = Item;
    type Words = Entry;

    fn words(&self) -> Entry {
        self.entry.clone()
    }

    fn is_blank(&self) -> bool {
        self.entry.is_blank()
    }

    fn save(store: &mut Store, file: Option<&Item>, words: &Entry) -> Result<Item, Problem> {
        store.save_draft(file, words)
    }

    fn path(file: &Item) -> &Path {
        &file.path
    }

    fn elsewhere(file: &Item) -> String {
        say_with("concept-elders", &[("naam", file.name.as_str().into())])
    }

    fn asked(&self, _: &Library, question: Question) -> String {
        let asked = prompts::prompt(self, question);
        match question {
            Question::Expects(_) => say_with("plat-verwachten", &[("stoel", asked.into())]),
            Question::Weight(holder) => {
                say_with("plat-weegt", &[("stoel", say(prompts::holder_name(holder)).into())])
            }
            Question::Note(_) => say_with("plat-notitie", &[("beginsel", asked.into())]),
            _ => asked,
        }
    }

    fn beside(&self, question: Question) -> String {
        match question {
            Question::Pulls(principle) => {
                self.in_play(principle).map(|it| join_lines(&it.question)).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    fn may_compare(&self) -> bool {
        self.entry.hunch.locked || self.step() > Step::Hunch
    }

    fn likeness(&self) -> Option<Likeness> {
        Some(Likeness::of_walk(self))
    }

    fn hint(question: Question) -> Option<String> {
        matches!(question, Question::OwnChoice(_)).then(|| say("plat-hint-eigen"))
    }

    fn scale_hint(question: Question, low: u8, high: u8) -> String {
        match question {
            Question::Weight(_) => say("plat-hint-gewicht"),
            _ => say_with("plat-hint-getal", &[("laag", low.into()), ("hoog", high.into())]),
        }
    }

    fn told(&self, library: &Library, question: Question, options: &[PickOption], brief: bool) -> Told {
        let (Kind::Pick(from) | Kind::PickMany(from)) = question.kind() else { return Told::default() };
        let lines = |hint: &str| Told {
            lines: numbered(options, 1, false),
            hint: Some(say(hint)),
            ..Told::default()
        };
        // The same few words for each of nine principles or three variants: once is enough.
        let once = |hint: &str| {
            let hint = format!("{}\n{}", numbered(options, 1, false).join("\n"), say(hint));
            Told { hint: Some(hint), ..Told::default() }
        };
        match from {
            Options::Choices => {
                // The price belongs to the weighing, not to the first feeling.
                let priced = !brief && question != Question::HunchChoice;
                Told { lines: priced_choices(options, priced), ..lines("plat-hint-kies") }
            }
            Options::Pulls => once("plat-hint-trekt"),
            Options::YesNo => once("plat-hint-kantelt"),
            Options::Principles | Options::Again => lines("plat-hint-kies"),
            Options::Routes => Told {
                page: route_map(&library.reference),
                hint: Some(say("plat-hint-kies")),
                ..Told::default()
            },
            Options::Grounds => Told { hint: Some(say("plat-hint-kies-meer")), ..Told::default() },
        }
    }

    /// Those that the case names come first.
    fn told_at_once(&self, _: Question, options: &[PickOption]) -> (usize, String) {
        let named = self.case.as_ref().map_or(0, |case| case.grounds.len()).min(options.len());
        let rest = options.len() - named;
        (named, say_with("plat-meer-gronden", &[("aantal", rest.into())]))
    }

    fn not_an_option(question: Question) -> String {
        match question.kind() {
            Kind::Pick(Options::Choices) => say("plat-geen-keuze"),
            _ => say("plat-geen-optie"),
        }
    }

    fn principle_of(question: Question) -> Option<Principle> {
        question.principle()
    }

    fn in_play(&self, principle: Principle) -> Option<&PrincipleInPlay> {
        self.case.as_ref()?.principle(principle)
    }

    fn case_page(&self, _: &Library) -> Vec<Block> {
        match &self.case {
            Some(it) => case::card(it),
            None => own_subject(self),
        }
    }

    fn example(&self, _: &Library) -> Option<Vec<Block>> {
        None
    }

    fn help() -> String {
        say("plat-hulp")
    }
}

/// What stands at the head of a step.
pub(super) fn before(walk: &Walk) -> Vec<Block> {
    match walk.step() {
        Step::Case => walk.case.iter().flat_map(|it| case::card(it)).collect(),
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

/// Options with their numbers, each with its second line if that is asked.
pub(super) fn numbered(options: &[PickOption], first: usize, detailed: bool) -> Vec<String> {
    let mut head = "";
    let mut lines = vec![];
    for (number, it) in (first..).zip(options) {
        if it.head != head {
            head = &it.head;
            lines.extend([String::new(), head.to_owned()]);
        }
        lines.push(option(number, it));
        lines.extend((detailed && !it.detail.is_empty()).then(|| it.detail.clone()));
    }
    lines
}

/// An option with its number.
fn option(number: usize, option: &PickOption) -> String {
    let sign = if option.sign.is_empty() { number.to_string() } else { option.sign.clone() };
    say_with("genummerd", &[("teken", sign.into()), ("tekst", option.label.clone().into())])
}

/// The map of routes, numbered: what each is for and what happens next.
fn route_map(reference: &Reference) -> Vec<Block> {
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
            page.push(Block::Prose(chair.voice.to_string()));
        }
        let choice = walk.entry.weighing.choice.as_ref().and_then(|id| case.choice(id));
        page.push(Block::Heading(say("wat-volgt")));
        page.push(Block::Prose(choice.map_or_else(|| say("gevolg-eigen"), |it| it.consequence.to_string())));
    } else {
        page.push(Block::Prose(say("stemmen-zelf")));
    }
    page.extend(entry::both_choices(walk));
    page
}

/// One's own dilemma, as far as it is written.
fn own_subject(walk: &Walk) -> Vec<Block> {
    match &walk.entry.subject {
        Subject::Case(_) => vec![],
        Subject::Own(own) => [&own.situation, &own.question]
            .into_iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| Block::Own(text.clone()))
            .collect(),
    }
}

fn priced_choices(options: &[PickOption], priced: bool) -> Vec<String> {
    let with_price = |(number, it): (usize, &PickOption)| {
        let price = (priced && !it.detail.is_empty())
            .then(|| say_with("prijs", &[("prijs", it.detail.clone().into())]));
        std::iter::once(option(number, it)).chain(price)
    };
    (1..).zip(options).flat_map(with_price).collect()
}
