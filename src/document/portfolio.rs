//! A portfolio as a document: a head, what one wrote by beginsel and by stoel, and each entry told once in short, with
//! what one later saw of it. Nothing is counted and nothing judged.

use chrono::NaiveDate;

use super::{
    Block,
    book::{Book, Leaf, Part},
    entry::{self, capital},
    journal,
};
use crate::{
    core::{
        entry::{Entry, Subject},
        holder::Holder,
        library::Library,
        portfolio::Portfolio,
        principle::Principle,
        walk::{Step, Walk},
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts,
};

/// The document of a portfolio. Of entries without their private fields it tells nothing that was private.
#[must_use]
pub fn book(portfolio: &Portfolio, library: &Library, today: NaiveDate) -> Book {
    let mut head = vec![Block::Title(say("portfolio-titel"))];
    head.extend(portfolio.period().map(|(first, last)| journal::period(first, last)));
    head.push(journal::made_on(today));
    head.push(Block::Prose(say("portfolio-wat-het-is")));
    let principle = |it: Principle| leaf(&say(prompts::principle_name(it)), at_principle(portfolio, it));
    let holder = |it: Holder| leaf(&say(prompts::holder_name(it)), at_holder(portfolio, it));
    let short = |(place, entry): (usize, &Entry)| Leaf {
        line: numbered(place, entry),
        page: in_short(place, entry, library),
    };
    let parts = [
        (prompts::step_name(Step::Principles), Principle::ALL.into_iter().filter_map(principle).collect()),
        (prompts::step_name(Step::Chairs), Holder::ALL.into_iter().filter_map(holder).collect()),
        (say("portfolio-kwesties"), portfolio.entries.iter().enumerate().map(short).collect::<Vec<_>>()),
    ];
    let part = |(title, leaves): (String, Vec<Leaf>)| Part { title: capital(&title), leaves };
    let parts = parts.into_iter().map(part).filter(|part| !part.leaves.is_empty()).collect();
    Book { head, parts, on_sheets: false }
}

/// How an entry is referred to.
fn numbered(place: usize, entry: &Entry) -> String {
    let values = [("nummer", (place + 1).into()), ("titel", capital(&entry::title(entry)).into())];
    say_with("portfolio-nummer", &values)
}

/// A page under a name; none if nothing is written there.
fn leaf(name: &str, written: Vec<Block>) -> Option<Leaf> {
    let name = capital(name);
    let page = [vec![Block::Title(name.clone())], written].concat();
    (page.len() > 1).then_some(Leaf { line: name, page })
}

/// What one wrote at a beginsel, entry by entry.
fn at_principle(portfolio: &Portfolio, principle: Principle) -> Vec<Block> {
    let one = |place: &usize| {
        let entry = portfolio.entries.get(*place)?;
        let note = &entry.principles[principle];
        let pull = note.pull.map_or_else(String::new, |pull| say(prompts::pull_name(pull)));
        let mut page = vec![entry::fact(numbered(*place, entry), pull)];
        page.extend(entry::own(&note.note));
        if entry.tipping.principle == Some(principle) {
            let fact = join_lines(&entry.tipping.fact);
            page.push(entry::fact(say("notitie-doorslag"), fact));
        }
        Some(page)
    };
    portfolio.principles[principle].iter().filter_map(one).flatten().collect()
}

/// What one wrote at a stoel, entry by entry.
fn at_holder(portfolio: &Portfolio, holder: Holder) -> Vec<Block> {
    let one = |place: &usize| {
        let entry = portfolio.entries.get(*place)?;
        let chair = &entry.chairs[holder];
        let head = entry::fact(numbered(*place, entry), entry::weight_words(chair.weight));
        Some(std::iter::once(head).chain(entry::own(&chair.expects)))
    };
    portfolio.holders[holder].iter().filter_map(one).flatten().collect()
}

/// One entry in short: the question, what one chose and why, and what one later saw of it.
fn in_short(place: usize, entry: &Entry, library: &Library) -> Vec<Block> {
    let case = entry.case().and_then(|slug| library.case(slug)).cloned();
    let walk = Walk { entry: entry.clone(), case };
    let question = match &entry.subject {
        Subject::Case(_) => walk.case.as_ref().map(|case| join_lines(&case.question)).unwrap_or_default(),
        Subject::Own(own) => join_lines(&own.question),
    };
    let mut page =
        vec![Block::Title(numbered(place, entry)), Block::Meta(super::date::date(entry.begun.date_naive()))];
    page.extend((!question.is_empty()).then_some(Block::Prose(question)));
    page.extend(
        entry
            .weighing
            .choice
            .as_ref()
            .map(|id| entry::fact(say("portfolio-keuze"), entry::choice(&walk, id))),
    );
    page.extend(entry::closing_sentence(entry).map(Block::Own));
    page.extend(entry::both_choices(&walk));
    page.extend(entry.remarks.iter().flat_map(entry::remark));
    page.extend(entry.look_backs.iter().flat_map(entry::look_back));
    page
}
