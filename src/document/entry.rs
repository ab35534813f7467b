//! An entry as a well-set page: everything that was written, in the order of the walk; what is empty is left out.

use chrono::NaiveDate;

use super::{Block, date};
use crate::{
    core::{
        entry::{Again, Entry, Form, LookBack, Subject},
        holder::Holder,
        library::Library,
        principle::Principle,
        walk::{Question, Step, Walk, own_choice_id},
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts,
};

/// The page of an entry or draft. Names come from the library; what it does not know any more is shown by id.
#[must_use]
pub fn page(entry: &Entry, library: &Library) -> Vec<Block> {
    let case = entry.case().and_then(|slug| library.case(slug)).cloned();
    let walk = Walk { entry: entry.clone(), case };
    let mut page = head(entry);
    for part in [
        subject(&walk),
        hunch(&walk),
        facts(&walk),
        chairs(entry),
        principles(entry),
        ways(&walk),
        weighing(&walk),
        both_choices(&walk),
        dissent(&walk, library),
        intention(entry),
        entry.remarks.iter().flat_map(remark).collect(),
        entry.look_backs.iter().flat_map(look_back).collect(),
    ] {
        page.extend(part);
    }
    page
}

/// The title, or words for a dilemma that has none yet.
#[must_use]
pub fn title(entry: &Entry) -> String {
    let title = entry.title.trim();
    if title.is_empty() { say("zonder-titel") } else { title.to_owned() }
}

/// The closing sentence "Ik doe … vanwege … ondanks …" of the parts that are written; none if none is.
#[must_use]
pub fn closing_sentence(entry: &Entry) -> Option<String> {
    let weighing = &entry.weighing;
    let parts: Vec<_> = [
        spoken(&say("zin-ik-doe"), &weighing.i_do),
        spoken(&say("zin-vanwege"), &weighing.because),
        spoken(&say("zin-ondanks"), &weighing.despite),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(" ") + ".")
}

/// First and final choice side by side, with "verschoven" or "gebleven" where both were made.
#[must_use]
pub fn both_choices(walk: &Walk) -> Vec<Block> {
    let entry = &walk.entry;
    let (Some(stayed), Some(last)) = (walk.stayed(), &entry.weighing.choice) else { return vec![] };
    let shift = if stayed { say("keuze-gebleven") } else { say("keuze-verschoven") };
    vec![
        Block::Heading(say("kop-eerst-en-nu")),
        fact(say("keuze-eerst"), with_certainty(first_words(walk), entry.hunch.certainty)),
        fact(say("keuze-nu"), with_certainty(words(walk, last), entry.weighing.certainty)),
        Block::Prose(shift),
    ]
}

/// How heavy something weighs, in words.
#[must_use]
pub fn weight_words(weight: u8) -> String {
    say(match weight {
        0 => "gewicht-0",
        1 => "gewicht-1",
        2 => "gewicht-2",
        _ => "gewicht-3",
    })
}

/// How heavy something weighs, in words and as dots.
#[must_use]
pub fn weight(weight: u8) -> String {
    format!("{} {}", weight_words(weight), dots(weight, 3))
}

/// A value as that many full dots out of the highest.
#[must_use]
pub fn dots(value: u8, high: u8) -> String {
    (1..=high).map(|it| if it <= value { '●' } else { '○' }).collect()
}

/// Whether one would choose the same again, in words.
#[must_use]
pub fn again_name(again: Again) -> String {
    say(match again {
        Again::Same => "opnieuw-ja",
        Again::Other => "opnieuw-nee",
        Again::Unsure => "opnieuw-weet-niet",
    })
}

/// Short or full, in words.
#[must_use]
pub fn form_name(form: Form) -> String {
    say(match form {
        Form::Short => "vorm-kort",
        Form::Full => "vorm-ruim",
    })
}

/// The first hunch as it was locked, or as it stands now.
#[must_use]
pub fn hunch(walk: &Walk) -> Vec<Block> {
    let hunch = &walk.entry.hunch;
    let mut page = vec![];
    if hunch.choice.is_some() {
        page.push(Block::Own(first_words(walk)));
    }
    page.extend(own(&hunch.feeling));
    page.extend(certainty(hunch.certainty));
    headed(&say("notitie-eerste-ingeving"), page)
}

fn head(entry: &Entry) -> Vec<Block> {
    let title = capital(&title(entry));
    let form = form_name(entry.form);
    let mut page =
        vec![Block::Title(title), Block::Meta(format!("{} · {form}", date::day_and_time(&entry.begun)))];
    if entry.finished.is_none() {
        let step = prompts::step_name(entry.step);
        let values = [("nummer", entry.step.number().into()), ("stap", step.into())];
        page.push(Block::Meta(say_with("notitie-onaf", &values)));
    }
    if !entry.keywords.is_empty() {
        let words = entry.keywords.join(", ");
        page.push(Block::Meta(say_with("notitie-trefwoorden", &[("woorden", words.into())])));
    }
    page
}

pub(super) fn subject(walk: &Walk) -> Vec<Block> {
    match &walk.entry.subject {
        Subject::Case(_) => vec![],
        Subject::Own(own_subject) => headed(
            &say("kop-kwestie"),
            own(&own_subject.situation).into_iter().chain(own(&own_subject.question)).collect(),
        ),
    }
}

fn facts(walk: &Walk) -> Vec<Block> {
    let facts = &walk.entry.facts;
    [
        asked(walk, Question::Known, &facts.known),
        asked(walk, Question::Assumed, &facts.assumed),
        asked(walk, Question::ToFindOut, &facts.to_find_out),
    ]
    .concat()
}

fn chairs(entry: &Entry) -> Vec<Block> {
    let chair = |holder: Holder| {
        let chair = &entry.chairs[holder];
        let head = fact(say(prompts::holder_name(holder)), weight(chair.weight));
        (!chair.is_empty()).then(|| std::iter::once(head).chain(own(&chair.expects)))
    };
    let page = Holder::ALL.into_iter().filter_map(chair).flatten().collect();
    headed(&prompts::step_name(Step::Chairs), page)
}

fn principles(entry: &Entry) -> Vec<Block> {
    let noted = |principle: Principle| {
        let note = &entry.principles[principle];
        let pull = note.pull.map_or_else(String::new, |pull| say(prompts::pull_name(pull)));
        let head = fact(say(prompts::principle_name(principle)), pull);
        let written = note.pull.is_some() || !note.note.trim().is_empty();
        written.then(|| std::iter::once(head).chain(own(&note.note)))
    };
    let page = Principle::ALL.into_iter().filter_map(noted).flatten().collect();
    headed(&prompts::step_name(Step::Principles), page)
}

fn ways(walk: &Walk) -> Vec<Block> {
    let entry = &walk.entry;
    let mut page = vec![];
    for (place, text) in entry.own_choices.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        page.push(fact(own_choice_name(place), join_lines(text)));
    }
    for answer in &entry.variants {
        let told = walk.case.iter().flat_map(|case| &case.variants).find(|it| it.id == answer.variant);
        let words = told.map_or_else(|| answer.variant.clone(), |it| join_lines(&it.text));
        let flips = if answer.flips { say("kantelt-ja") } else { say("kantelt-nee") };
        let values = [("vraag", words.into()), ("antwoord", flips.into())];
        page.push(Block::Item(say_with("notitie-variant", &values)));
    }
    let mut page = headed(&prompts::step_name(Step::Ways), page);
    let mut tipping: Vec<_> = own(&entry.tipping.fact).into_iter().collect();
    if let Some(principle) = entry.tipping.principle {
        tipping.push(fact(say("notitie-doorslag"), say(prompts::principle_name(principle))));
    }
    page.extend(headed(&say("notitie-omslagpunt"), tipping));
    page
}

fn weighing(walk: &Walk) -> Vec<Block> {
    let weighing = &walk.entry.weighing;
    let choice = weighing.choice.as_ref().map(|id| Block::Own(words(walk, id)));
    let sentence = closing_sentence(&walk.entry).map(Block::Own);
    let page = choice.into_iter().chain(sentence).chain(certainty(weighing.certainty)).collect();
    [
        headed(&prompts::step_name(Step::Weighing), page),
        asked(walk, Question::Counterargument, &weighing.counterargument),
        asked(walk, Question::Residue, &weighing.residue),
    ]
    .concat()
}

fn dissent(walk: &Walk, library: &Library) -> Vec<Block> {
    let dissent = &walk.entry.dissent;
    let mut page: Vec<_> = own(&dissent.whom).into_iter().collect();
    if let Some(id) = &dissent.route {
        let name = library.reference.route(id).map_or(id, |route| &route.name);
        page.push(fact(say("notitie-route"), name.clone()));
    }
    let mut page = headed(&prompts::step_name(Step::Dissent), page);
    let name = |id: &String| {
        let ground = library.reference.ground(id);
        Block::Item(ground.map_or_else(|| id.clone(), |ground| ground.name.clone()))
    };
    page.extend(headed(&say("notitie-beroep"), dissent.grounds.iter().map(name).collect()));
    page.extend(asked(walk, Question::WhatThen, &dissent.then));
    page
}

/// Als, dan, met wie en wanneer.
#[must_use]
pub fn intention(entry: &Entry) -> Vec<Block> {
    let intention = &entry.intention;
    let parts = [spoken(&say("zin-als"), &intention.if_), spoken(&say("zin-dan"), &intention.then)];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let sentence = if parts.is_empty() { String::new() } else { parts.join(", ") + "." };
    let mut page: Vec<_> = own(&sentence).into_iter().collect();
    if !intention.with_whom.trim().is_empty() {
        page.push(fact(say("notitie-met-wie"), intention.with_whom.clone()));
    }
    if !intention.when.trim().is_empty() {
        let when = intention.date().map_or_else(|| intention.when.clone(), date::day);
        page.push(fact(say("notitie-wanneer"), when));
    }
    headed(&prompts::step_name(Step::Intention), page)
}

pub(super) fn remark((on, text): &(NaiveDate, String)) -> Vec<Block> {
    let head = say_with("kop-aantekening-op", &[("dag", date::day(*on).into())]);
    headed(&head, own(text).into_iter().collect())
}

pub(super) fn look_back(look_back: &LookBack) -> Vec<Block> {
    let mut page: Vec<_> = own(&look_back.did).into_iter().chain(own(&look_back.happened)).collect();
    page.extend(look_back.again.map(|again| fact(say("notitie-opnieuw"), again_name(again))));
    headed(&say_with("kop-terugblik-op", &[("dag", date::day(look_back.on).into())]), page)
}

/// A part of a sentence behind its first word, unless one wrote that word oneself; none if nothing is written.
fn spoken(head: &str, text: &str) -> Option<String> {
    let text = join_lines(text);
    let text = text.trim_start_matches('…').trim_end_matches(['.', '…']).trim();
    let begun = text.to_lowercase().starts_with(&format!("{} ", head.to_lowercase()));
    (!text.is_empty()).then(|| if begun { text.to_owned() } else { format!("{head} {text}") })
}

pub(super) fn headed(head: &str, page: Vec<Block>) -> Vec<Block> {
    if page.is_empty() { page } else { [vec![Block::Heading(capital(head))], page].concat() }
}

/// The names of steps and people are lower case in a line; a heading begins with a capital. At the
/// beginning of a sentence "één" is written "Eén".
#[must_use]
pub fn capital(text: &str) -> String {
    let text = if text.starts_with("één") { text.replacen('é', "e", 1) } else { text.to_owned() };
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn asked(walk: &Walk, question: Question, text: &str) -> Vec<Block> {
    headed(&prompts::prompt(walk, question), own(text).into_iter().collect())
}

pub(super) fn own(text: &str) -> Option<Block> {
    (!text.trim().is_empty()).then(|| Block::Own(text.trim_end().to_owned()))
}

pub(super) fn fact(name: String, value: String) -> Block {
    Block::Fact { name, value }
}

fn certainty(value: Option<u8>) -> Option<Block> {
    value.map(|value| {
        fact(say("notitie-zekerheid"), say_with("zekerheid-van-vijf", &[("getal", value.into())]))
    })
}

fn with_certainty(words: String, certainty: Option<u8>) -> String {
    match certainty {
        Some(value) => say_with("keuze-met-zekerheid", &[("keuze", words.into()), ("getal", value.into())]),
        None => words,
    }
}

/// The words of a choice; its id where nobody knows them any more.
pub(super) fn words(walk: &Walk, id: &str) -> String {
    let words = prompts::choice_words(walk, Some(id));
    if !words.is_empty() {
        return words;
    }
    let own = (0..crate::core::walk::MOST_OWN_CHOICES).find(|place| own_choice_id(*place) == id);
    own.map_or_else(|| say_with("keuze-onbekend", &[("naam", id.into())]), own_choice_name)
}

/// How an own option is called where it is told, not asked.
fn own_choice_name(place: usize) -> String {
    say_with("notitie-eigen-optie", &[("nummer", (place + 1).into())])
}

fn first_words(walk: &Walk) -> String {
    let hunch = &walk.entry.hunch;
    match &hunch.choice {
        Some(_) if hunch.locked && !hunch.words.is_empty() => join_lines(&hunch.words),
        Some(id) => words(walk, id),
        None => String::new(),
    }
}
