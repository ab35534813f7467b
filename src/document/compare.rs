//! Two versions of one entry as a page: part by part what stands in this one and in the other. None is called the
//! better one.

use super::{Block, date, entry as words};
use crate::{
    core::{
        compare::{Difference, Field, Value, compare},
        due::Plan,
        entry::{Entry, LookBack},
        library::Library,
        walk::{Question, Step, Walk},
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts,
};

/// What stands at one part of an entry in each of two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of the part.
    pub name: String,
    /// What stands there in this version.
    pub this: Said,
    /// What stands there in the other one.
    pub other: Said,
}

/// What one version says at a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// A few words of ours or of the writer.
    Short(String),
    /// What was written, as blocks.
    Long(Vec<Block>),
}

/// What both versions are: title and day, and how many parts differ.
#[must_use]
pub fn head(this: &Entry, other: &Entry) -> Vec<Block> {
    vec![
        Block::Title(words::capital(&words::title(this))),
        Block::Meta(date::day_and_time(&this.begun)),
        Block::Prose(say_with("versies-aantal", &[("aantal", compare(this, other).len().into())])),
    ]
}

/// The parts in which two versions differ, in the order of the walk. Names come from the library; what it does not know
/// any more is shown by id.
#[must_use]
pub fn parts(this: &Entry, other: &Entry, library: &Library) -> Vec<Part> {
    let walk = |entry: &Entry| {
        let case = entry.case().and_then(|slug| library.case(slug)).cloned();
        Walk { entry: entry.clone(), case }
    };
    let sides = [walk(this), walk(other)];
    let part = |it: Difference| Part {
        name: words::capital(&field_name(it.field, &sides[0])),
        this: said(it.field, it.this.as_ref(), &sides[0], library),
        other: said(it.field, it.other.as_ref(), &sides[1], library),
    };
    compare(this, other).into_iter().map(part).collect()
}

/// The page of two versions of an entry, what stands in each of them one above the other. Of an item of a list, only
/// where it stands.
#[must_use]
pub fn page(this: &Entry, other: &Entry, library: &Library) -> Vec<Block> {
    let mut page = head(this, other);
    page.extend(above_each_other(parts(this, other, library)));
    page
}

/// The parts as blocks, what stands in one version above what stands in the other.
#[must_use]
pub fn above_each_other(parts: Vec<Part>) -> Vec<Block> {
    let mut page = vec![];
    let mut above = None;
    for Part { name, this, other } in parts {
        if above.as_ref() != Some(&name) {
            page.push(Block::Heading(name.clone()));
        }
        above = Some(name);
        for (name, said) in [(say("versies-deze"), this), (say("versies-andere"), other)] {
            match said {
                Said::Nothing => page.push(Block::Fact { name, value: say("versies-niets") }),
                Said::Short(value) => page.push(Block::Fact { name, value }),
                Said::Long(blocks) => {
                    page.push(Block::Note(name));
                    page.extend(blocks);
                }
            }
        }
    }
    page
}

fn said(field: Field, value: Option<&Value>, walk: &Walk, library: &Library) -> Said {
    match value {
        Some(Value::Text(text)) if !is_word(field) => {
            Said::Long(vec![Block::Own(text.trim_end().to_owned())])
        }
        Some(Value::LookBack(look_back)) => Said::Long(look_back_blocks(look_back)),
        Some(value) => Said::Short(value_words(field, value, walk, library)),
        None => Said::Nothing,
    }
}

/// Whether what a writer typed there is so short that it stands on a line.
fn is_word(field: Field) -> bool {
    matches!(field, Field::Keyword | Field::Title)
}

fn look_back_blocks(look_back: &LookBack) -> Vec<Block> {
    let texts = [&look_back.did, &look_back.happened].into_iter().filter(|text| !text.trim().is_empty());
    let mut page: Vec<Block> = texts.map(|text| Block::Own(text.trim_end().to_owned())).collect();
    page.extend(
        look_back
            .again
            .map(|again| Block::Fact { name: say("notitie-opnieuw"), value: words::again_name(again) }),
    );
    page
}

/// What stands there, in words.
fn value_words(field: Field, value: &Value, walk: &Walk, library: &Library) -> String {
    match value {
        Value::Text(text) => join_lines(text),
        Value::Id(id) => id_words(field, id, walk, library),
        Value::Locked(_, text) if !text.is_empty() => join_lines(text),
        Value::Locked(id, _) => words::choice(walk, id),
        Value::Number(number) if matches!(field, Field::Weight(_)) => words::weight(*number),
        Value::Number(number) => say_with("versies-zekerheid", &[("getal", (*number).into())]),
        Value::YesNo(true) => say("versies-vast-ja"),
        Value::YesNo(false) => say("versies-vast-nee"),
        Value::Form(form) => words::form_name(*form),
        Value::Step(step) => prompts::step_name(*step),
        Value::Moment(moment) => date::day_and_time(moment),
        Value::Plan(plan) => plan_words(*plan),
        Value::Pull(pull) => say(prompts::pull_name(*pull)),
        Value::Principle(principle) => say(prompts::principle_name(*principle)),
        Value::Variant(id, flips) => words::variant(walk, id, *flips),
        Value::LookBack(look_back) => join_lines(&look_back.did),
    }
}

fn id_words(field: Field, id: &str, walk: &Walk, library: &Library) -> String {
    let reference = &library.reference;
    let name = match field {
        Field::Choice => return words::choice(walk, id),
        Field::Route => reference.route(id).map(|it| it.name.clone()),
        Field::Ground => reference.ground(id).map(|it| it.name.clone()),
        _ => library.case(id).map(|it| it.title.to_string()),
    };
    name.unwrap_or_else(|| id.to_owned())
}

fn plan_words(plan: Plan) -> String {
    match plan.on {
        _ if plan.never => say("versies-plan-nooit"),
        Some(day) => date::day(day),
        None => say("versies-niets"),
    }
}

/// The name of a part of an entry, as its page or its question calls it.
fn field_name(field: Field, walk: &Walk) -> String {
    let asked = |question| prompts::prompt(walk, question);
    match field {
        Field::Case => say("versies-casus"),
        Field::Situation => asked(Question::OwnSituation),
        Field::Question => say("versies-vraag"),
        Field::Title => say("versies-titel"),
        Field::Form => say("versies-vorm"),
        Field::Begun => say("versies-begonnen"),
        Field::Finished => say("versies-afgerond"),
        Field::Step => say("versies-stap"),
        Field::Keyword => say("versies-trefwoorden"),
        Field::Plan => say("versies-plan"),
        Field::HunchChoice | Field::HunchCertainty | Field::Locked => say("notitie-eerste-ingeving"),
        Field::Feeling => asked(Question::HunchFeeling),
        Field::Known => asked(Question::Known),
        Field::Assumed => asked(Question::Assumed),
        Field::ToFindOut => asked(Question::ToFindOut),
        Field::Expects(holder) | Field::Weight(holder) => say(prompts::holder_name(holder)),
        Field::Pull(principle) | Field::Note(principle) => say(prompts::principle_name(principle)),
        Field::OwnChoice(place) => words::own_choice_name(place),
        Field::Variant => prompts::step_name(Step::Ways),
        Field::TippingFact | Field::TippingPrinciple => say("notitie-omslagpunt"),
        Field::Choice | Field::Certainty => prompts::step_name(Step::Weighing),
        Field::IDo => asked(Question::IDo),
        Field::Because => asked(Question::Because),
        Field::Despite => asked(Question::Despite),
        Field::Counterargument => asked(Question::Counterargument),
        Field::Residue => asked(Question::Residue),
        Field::Whom => asked(Question::Whom),
        Field::Route => asked(Question::ByRoute),
        Field::Ground => say("notitie-beroep"),
        Field::WhatThen => asked(Question::WhatThen),
        Field::If => asked(Question::If),
        Field::Then => asked(Question::Then),
        Field::WithWhom => asked(Question::WithWhom),
        Field::When => say("notitie-wanneer"),
        Field::Remark(day) => say_with("kop-aantekening-op", &[("dag", date::day(day).into())]),
        Field::LookBack(day) => say_with("kop-terugblik-op", &[("dag", date::day(day).into())]),
    }
}
