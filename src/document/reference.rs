//! The frame of reference as pages: a principle, a right, a topic, a route, a ground, each with source
//! and date of reading.

use chrono::NaiveDate;

use super::{Block, date, term};
use crate::{
    core::{
        case::PrincipleInPlay,
        found::Section,
        principle::Group,
        reference::{Ground, Point, PrincipleText, Right, Route, Topic},
        wrap::join_lines,
    },
    phrases::{say, say_with},
};

/// The page of a principle.
#[must_use]
pub fn principle(text: &PrincipleText) -> Vec<Block> {
    let group = match text.principle.group() {
        Group::AllAction => "kader-groep-alle",
        Group::Decisions => "kader-groep-besluiten",
    };
    let mut blocks = vec![Block::Title(text.name.clone())];
    prose(&mut blocks, &text.meaning);
    fact(&mut blocks, "kader-grondslag", &text.basis);
    part(&mut blocks, "kader-niet", &text.not);
    part(&mut blocks, "kader-voorbeeld", &text.example);
    questions(&mut blocks, &text.questions);
    law_and_steps(&mut blocks, text);
    blocks.push(Block::Note(say(group)));
    caveat(&mut blocks, &text.caveat);
    blocks
}

/// What one key shows in the walk: this case's own question first, then the law text and the steps of the case law.
#[must_use]
pub fn in_case(text: &PrincipleText, played: Option<&PrincipleInPlay>) -> Vec<Block> {
    let mut blocks = vec![Block::Title(text.name.clone())];
    if let Some(played) = played {
        blocks.push(Block::Heading(say("kader-deze-casus")));
        prose(&mut blocks, &played.question);
        prose(&mut blocks, &played.why);
    } else {
        prose(&mut blocks, &text.meaning);
    }
    fact(&mut blocks, "kader-grondslag", &text.basis);
    law_and_steps(&mut blocks, text);
    caveat(&mut blocks, &text.caveat);
    blocks
}

/// The page of a right.
#[must_use]
pub fn right(right: &Right) -> Vec<Block> {
    let mut blocks = vec![Block::Title(right.name.clone()), Block::Meta(say("kader-recht"))];
    prose(&mut blocks, &right.core);
    prose(&mut blocks, &right.meaning);
    questions(&mut blocks, &right.questions);
    source(&mut blocks, &right.source, None);
    blocks
}

/// The page of a topic. What we say and what the source says literally stand apart, each under its head.
#[must_use]
pub fn topic(topic: &Topic) -> Vec<Block> {
    let mut blocks =
        vec![Block::Title(topic.name.clone()), Block::Meta(term::part(Section::Topics(topic.part).part()))];
    prose(&mut blocks, &topic.core);
    part(&mut blocks, "kader-uitleg", &topic.meaning);
    if !topic.points.is_empty() {
        blocks.push(Block::Heading(say("kader-punten")));
        blocks.extend(topic.points.iter().map(point));
    }
    let both = joined(&topic.source, &topic.place);
    if topic.text.is_empty() {
        source(&mut blocks, &both, topic.as_of);
    } else {
        literal(&mut blocks, &topic.text, &both, topic.as_of);
    }
    caveat(&mut blocks, &topic.caveat);
    blocks
}

fn point(point: &Point) -> Block {
    if point.text.is_empty() {
        return Block::Item(point.name.clone());
    }
    let values = [("naam", point.name.as_str().into()), ("waarde", join_lines(&point.text).into())];
    Block::Item(say_with("tekst-feit", &values))
}

/// The page of a route.
#[must_use]
pub fn route(route: &Route) -> Vec<Block> {
    let mut blocks = vec![Block::Title(route.name.clone())];
    part(&mut blocks, "kader-waarvoor", &route.purpose);
    part(&mut blocks, "kader-wat-dan", &route.next);
    source(&mut blocks, &joined(&route.source, &route.place), route.as_of);
    caveat(&mut blocks, &route.caveat);
    blocks
}

/// The page of a ground: a literal text as a quote, a summary as prose.
#[must_use]
pub fn ground(ground: &Ground) -> Vec<Block> {
    let kind = term::ground_kind(ground.kind);
    let mut blocks = vec![Block::Title(ground.name.clone()), Block::Meta(kind)];
    prose(&mut blocks, &ground.core);
    if ground.literal {
        literal(&mut blocks, &ground.text, &ground.place, ground.as_of);
    } else {
        prose(&mut blocks, &ground.text);
        source(&mut blocks, &ground.place, ground.as_of);
    }
    caveat(&mut blocks, &ground.caveat);
    blocks
}

fn law_and_steps(blocks: &mut Vec<Block>, text: &PrincipleText) {
    if !text.law.is_empty() {
        blocks.push(Block::Heading(say("kader-wettekst")));
    }
    for law in &text.law {
        let article = say_with(
            "kader-artikel-bron",
            &[("artikel", law.article.as_str().into()), ("bron", law.source.as_str().into())],
        );
        blocks.push(Block::Quote { text: law.text.clone(), source: read_on(&article, Some(law.as_of)) });
    }
    if !text.steps.is_empty() {
        blocks.push(Block::Heading(say("kader-stappen")));
    }
    for step in &text.steps {
        let values = [("naam", step.name.as_str().into()), ("waarde", step.question.as_str().into())];
        blocks.push(Block::Item(say_with("tekst-feit", &values)));
    }
    let mut told: Vec<&str> = vec![];
    for step in text.steps.iter().filter(|it| !it.source.is_empty()) {
        if !told.contains(&step.source.as_str()) {
            told.push(&step.source);
            blocks.push(Block::Note(say_with("kader-stap-bron", &[("bron", step.source.as_str().into())])));
        }
    }
}

fn questions(blocks: &mut Vec<Block>, questions: &[String]) {
    if !questions.is_empty() {
        blocks.push(Block::Heading(say("kader-vragen")));
        blocks.extend(questions.iter().cloned().map(Block::Item));
    }
}

fn prose(blocks: &mut Vec<Block>, text: &str) {
    blocks.extend((!text.is_empty()).then(|| Block::Prose(text.to_owned())));
}

fn fact(blocks: &mut Vec<Block>, name: &str, value: &str) {
    blocks.extend((!value.is_empty()).then(|| Block::Fact { name: say(name), value: value.to_owned() }));
}

/// A head with prose under it.
fn part(blocks: &mut Vec<Block>, heading: &str, text: &str) {
    if !text.is_empty() {
        blocks.push(Block::Heading(say(heading)));
        prose(blocks, text);
    }
}

pub(super) fn caveat(blocks: &mut Vec<Block>, text: &str) {
    if !text.is_empty() {
        blocks.push(Block::Note(say_with("kader-let-op", &[("tekst", text.into())])));
    }
}

/// The words of a source, as they stand there.
fn literal(blocks: &mut Vec<Block>, text: &str, place: &str, as_of: Option<NaiveDate>) {
    blocks.push(Block::Heading(say("kader-letterlijk")));
    blocks.push(Block::Quote { text: text.to_owned(), source: read_on(place, as_of) });
}

/// A source and its address, as far as they are there.
fn joined(source: &str, place: &str) -> String {
    let both = [source, place].into_iter().filter(|it| !it.is_empty());
    both.collect::<Vec<_>>().join(", ")
}

pub(super) fn source(blocks: &mut Vec<Block>, place: &str, as_of: Option<NaiveDate>) {
    if !place.is_empty() {
        blocks.push(Block::Note(say_with("kader-bron", &[("bron", read_on(place, as_of).into())])));
    }
}

/// A source with the date of the version that was read, for law.
pub(super) fn read_on(place: &str, as_of: Option<NaiveDate>) -> String {
    as_of.map_or_else(
        || place.to_owned(),
        |as_of| {
            say_with("kader-bron-peildatum", &[("bron", place.into()), ("datum", date::date(as_of).into())])
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, core::principle::Principle};

    #[test]
    fn every_page_of_the_frame_has_its_source_and_law_the_date_of_reading() {
        let (library, _) = content::library(&[]);
        let frame = &library.reference;
        let pages = frame.principles.iter().map(principle);
        let pages = pages.chain(frame.rights.iter().map(right)).chain(frame.routes.iter().map(route));
        let pages = pages.chain(frame.topics.iter().map(topic));
        for page in pages.chain(frame.grounds.iter().map(ground)) {
            let text = format!("{page:?}");
            assert!(matches!(page[0], Block::Title(_)) && page.len() > 2, "{text}");
            assert!(!text.contains("[kader-") && !text.contains("[grondsoort-"), "{text}");
        }
        let page = principle(frame.principle(Principle::DueCare).unwrap());
        assert!(page.contains(&Block::Quote {
            text: "Bij de voorbereiding van een besluit vergaart het bestuursorgaan de nodige kennis omtrent de \
                   relevante feiten en de af te wegen belangen."
                .into(),
            source: "Awb 3:2, https://wetten.overheid.nl/BWBR0005537/2026-08-15#Artikel32 \
                     (gelezen: versie van 15 augustus 2026)"
                .into(),
        }));
        for ground in frame.grounds.iter().filter(|it| !it.caveat.is_empty()) {
            let last = super::ground(ground).pop();
            assert!(
                matches!(last, Some(Block::Note(note)) if note.contains(&ground.caveat)),
                "{}",
                ground.id
            );
        }
    }

    #[test]
    fn in_the_walk_the_question_of_the_case_stands_first() {
        let (library, _) = content::library(&[]);
        let case = library.case("beloofd-aan-de-balie").unwrap();
        let text = library.reference.principle(Principle::LegitimateExpectations).unwrap();
        let played = case.principle(Principle::LegitimateExpectations).unwrap();
        let page = in_case(text, Some(played));
        assert_eq!(page[2], Block::Prose(played.question.to_string()));
        assert_eq!(page.iter().filter(|it| matches!(it, Block::Item(_))).count(), 3, "three steps");
        assert!(matches!(&in_case(text, None)[1], Block::Prose(meaning) if *meaning == text.meaning));
    }
}
