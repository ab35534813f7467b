//! A card of moresprudentie as a page, and on a line.

use super::{Block, date, entry::capital};
use crate::{
    content::KeptCard,
    core::{
        library::Library,
        precedent::{Card, Field},
        wrap::join_lines,
    },
    phrases::say,
    prompts::{holder_name, principle_name},
};

/// The page of a card: what tipped the balance first, and at the end that comparable is not the same.
#[must_use]
pub fn page(card: &Card, library: &Library) -> Vec<Block> {
    let mut blocks = vec![Block::Title(title(card)), Block::Meta(meta(card))];
    for field in ORDER {
        let text = card.text(field);
        if !text.trim().is_empty() {
            blocks.push(Block::Heading(say(heading(field))));
            blocks.push(Block::Own(text.to_owned()));
        }
    }
    let principles: Vec<String> = card.principles.iter().map(|it| say(principle_name(*it))).collect();
    let holders: Vec<String> = card.holders.iter().map(|it| say(holder_name(*it))).collect();
    let case = card
        .case
        .as_deref()
        .map(|slug| library.case(slug).map_or_else(|| slug.to_owned(), |case| join_lines(&case.title)));
    if !(principles.is_empty() && holders.is_empty() && case.is_none()) {
        blocks.push(Block::Heading(say("kaartje-kop-over")));
    }
    for (name, value) in [
        ("casus-beginselen", principles.join(", ")),
        ("casus-stoelen", holders.join(", ")),
        ("kaartje-over-casus", case.unwrap_or_default()),
    ] {
        if !value.is_empty() {
            blocks.push(Block::Fact { name: say(name), value });
        }
    }
    blocks.push(Block::Note(say("kaartje-niet-hetzelfde")));
    blocks
}

/// The words for what a card is about: its beginselen and chairs.
#[must_use]
pub fn about(card: &Card) -> Vec<String> {
    let principles = card.principles.iter().map(|it| say(principle_name(*it)));
    principles.chain(card.holders.iter().map(|it| say(holder_name(*it)))).collect()
}

/// The title of a card on one line.
#[must_use]
pub fn title(card: &Card) -> String {
    let title = join_lines(card.title.trim());
    if title.is_empty() { say("kaartje-zonder-titel") } else { title }
}

/// What a list says below the title: what tipped the balance, or else the first thing that is there.
#[must_use]
pub fn gist(card: &Card) -> String {
    let texts = ORDER.into_iter().map(|field| card.text(field).trim());
    texts.into_iter().find(|text| !text.is_empty()).map(join_lines).unwrap_or_default()
}

/// One card on two lines: its name, the day and the title, and what tipped the balance.
#[must_use]
pub fn lines(kept: &KeptCard) -> String {
    let day = kept.card.on.map(date::date);
    let parts = [Some(kept.slug.clone()), day, Some(title(&kept.card))];
    let head = parts.into_iter().flatten().collect::<Vec<_>>().join("  ");
    let gist = gist(&kept.card);
    if gist.is_empty() { format!("{head}\n") } else { format!("{head}\n    {gist}\n") }
}

/// What it is, and of which day.
fn meta(card: &Card) -> String {
    let day = card.on.map(date::date);
    [Some(capital(&say("kaartje-in-lijst"))), day].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn heading(field: Field) -> &'static str {
    match field {
        Field::Title => "kaartje-titel",
        Field::Argument => "kaartje-kop-argument",
        Field::Right => "kaartje-kop-recht",
        Field::Interest => "kaartje-kop-belang",
        Field::Rule => "kaartje-kop-regel",
        Field::Value => "kaartje-kop-waarde",
        Field::Weight => "kaartje-kop-doorslag",
    }
}

/// The texts in the order of the page.
const ORDER: [Field; 6] =
    [Field::Weight, Field::Argument, Field::Right, Field::Interest, Field::Rule, Field::Value];
