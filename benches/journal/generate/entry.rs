//! One entry of a made-up civil servant, question by question as the walk asks them.

use std::sync::Arc;

use beraad::core::{
    case::Case,
    due::Plan,
    entry::{
        Again, Chair, Dissent, Entry, Facts, Form, Hunch, Intention, LookBack, OwnSubject, PrincipleNote,
        Pull, Subject, TippingPoint, VariantAnswer, Weighing,
    },
    holder::ByHolder,
    principle::{ByPrinciple, Principle},
    walk::Step,
};
use chrono::{Datelike, Duration, NaiveDate};

use super::{Day, RARE, dice::Dice, words};

/// Writes the entry of this day.
pub(super) fn write(day: &Day<'_>, rare: bool, dice: &mut Dice) -> Entry {
    let case = if dice.in_hundred(85) { dice.one(&day.library.cases).cloned() } else { None };
    let mut entry = begin(day, case.as_deref(), dice);
    let full = entry.form == Form::Full;
    let options = options(case.as_ref(), &entry);
    let choice = |dice: &mut Dice| dice.one(&options).cloned();
    let first = choice(dice);
    entry.hunch = Hunch {
        words: words_of(first.as_deref(), case.as_deref(), &entry.own_choices),
        certainty: certainty(dice),
        feeling: format!("{}, {}.", dice.sentence(&["{Gevoel}"]), dice.sentence(&["{lijf}"])),
        choice: first.clone(),
        locked: true,
    };
    if full {
        entry.facts = facts(dice);
        entry.variants = variants(case.as_deref(), dice);
        entry.tipping = tipping(dice);
        entry.dissent = dissent(day, case.as_deref(), dice);
    }
    entry.chairs = ByHolder::from_fn(|_| chair(full, dice));
    entry.principles = principles(case.as_deref(), dice);
    // Most stay with what they felt first.
    let last = if dice.in_hundred(68) { first } else { choice(dice) };
    entry.weighing = weighing(last, full, dice);
    if rare {
        entry.weighing.because += "; op het bord stond maar één woord, ";
        entry.weighing.because += RARE;
    }
    later(&mut entry, day, dice);
    entry
}

/// What is there before the first question.
fn begin(day: &Day<'_>, case: Option<&Case>, dice: &mut Dice) -> Entry {
    let own = dice.one(words::OWN).copied().unwrap_or_default();
    let situation = dice.sentence(words::SITUATIONS);
    let (subject, title) = match case {
        Some(case) => (Subject::Case(case.slug.to_string()), case.title.to_string()),
        None => (Subject::Own(OwnSubject { situation, question: own.1.to_owned() }), own.0.to_owned()),
    };
    let form = if dice.in_hundred(16) { Form::Full } else { Form::Short };
    let minutes = if form == Form::Full { 18 + dice.below(25) } else { 6 + dice.below(9) };
    let mut keywords: Vec<String> =
        case.iter().flat_map(|case| &case.keywords).map(ToString::to_string).collect();
    keywords.retain(|_| dice.in_hundred(30));
    keywords.extend(dice.one(words::KEYWORDS).filter(|_| dice.in_hundred(35)).map(|it| (*it).to_owned()));
    let own_choices = if case.is_none() {
        words::OWN_CHOICES.iter().map(|it| dice.sentence(&[it])).collect()
    } else if dice.in_hundred(20) {
        vec![dice.sentence(words::OWN_CHOICES)]
    } else {
        vec![]
    };
    Entry {
        subject,
        title,
        form,
        begun: day.begun,
        finished: Some(day.begun + Duration::seconds(i64::from(minutes * 60 + dice.below(60)))),
        step: Step::LookBack,
        keywords,
        own_choices,
        ..Entry::default()
    }
}

/// The ids of what one can choose.
fn options(case: Option<&Arc<Case>>, entry: &Entry) -> Vec<String> {
    let of_case = case.iter().flat_map(|case| &case.choices).map(|choice| choice.id.to_string());
    let own = (1..=entry.own_choices.len()).map(|number| format!("eigen-{number}"));
    of_case.chain(own).collect()
}

/// The words of a choice, as they are kept when the first one is locked.
fn words_of(choice: Option<&str>, case: Option<&Case>, own: &[String]) -> String {
    let Some(id) = choice else { return String::new() };
    let place = id.strip_prefix("eigen-").and_then(|number| number.parse::<usize>().ok());
    match place {
        Some(place) => own.get(place - 1).cloned().unwrap_or_default(),
        None => case.and_then(|case| case.choice(id)).map_or_else(String::new, |it| it.text.to_string()),
    }
}

fn certainty(dice: &mut Dice) -> Option<u8> {
    u8::try_from(1 + dice.below(5)).ok()
}

fn facts(dice: &mut Dice) -> Facts {
    Facts {
        known: dice.sentence(words::KNOWN),
        assumed: dice.sentence(words::ASSUMED),
        to_find_out: dice.sentence(words::TO_FIND_OUT),
    }
}

/// A chair may stay empty, and in a short walk three of four do.
fn chair(full: bool, dice: &mut Dice) -> Chair {
    if !dice.in_hundred(if full { 45 } else { 25 }) {
        return Chair::default();
    }
    let expects = dice.sentence(words::EXPECTS);
    Chair { expects, weight: u8::try_from(dice.below(4)).unwrap_or_default() }
}

fn principles(case: Option<&Case>, dice: &mut Dice) -> ByPrinciple<PrincipleNote> {
    let plays = |principle| case.is_some_and(|case| case.principle(principle).is_some());
    let mut note = |principle: Principle| {
        if !dice.in_hundred(if plays(principle) { 30 } else { 4 }) {
            return PrincipleNote::default();
        }
        let pull = dice.one(&[Pull::Towards, Pull::Away, Pull::Both]).copied();
        let note =
            if dice.in_hundred(55) { dice.sentence(words::NOTES[principle as usize]) } else { String::new() };
        PrincipleNote { pull, note }
    };
    ByPrinciple::from_fn(&mut note)
}

fn variants(case: Option<&Case>, dice: &mut Dice) -> Vec<VariantAnswer> {
    let all = case.iter().flat_map(|case| &case.variants);
    all.map(|it| VariantAnswer { variant: it.id.to_string(), flips: dice.in_hundred(30) }).collect()
}

fn tipping(dice: &mut Dice) -> TippingPoint {
    TippingPoint { fact: dice.sentence(words::FACTS), principle: dice.one(&Principle::ALL).copied() }
}

fn weighing(choice: Option<String>, full: bool, dice: &mut Dice) -> Weighing {
    let mut if_full = |of: &[&str]| if full { dice.sentence(of) } else { String::new() };
    let (counterargument, residue) = (if_full(words::COUNTER), if_full(words::RESIDUE));
    Weighing {
        choice,
        certainty: certainty(dice),
        i_do: dice.sentence(words::I_DO),
        because: dice.sentence(words::BECAUSE),
        despite: dice.sentence(words::DESPITE),
        counterargument,
        residue,
    }
}

fn dissent(day: &Day<'_>, case: Option<&Case>, dice: &mut Dice) -> Dissent {
    let grounds = case.iter().flat_map(|case| &case.grounds).map(|it| it.ground.to_string());
    Dissent {
        whom: role(dice),
        route: dice.one(&day.reference.routes).map(|route| route.id.clone()),
        grounds: grounds.filter(|_| dice.in_hundred(50)).collect(),
        then: dice.sentence(words::THEN),
    }
}

fn role(dice: &mut Dice) -> String {
    dice.one(words::ROLES).copied().unwrap_or_default().to_owned()
}

/// The intention, and what was written in the weeks after.
fn later(entry: &mut Entry, day: &Day<'_>, dice: &mut Dice) {
    let written = day.begun.date_naive();
    let meant = written + Duration::days(i64::from(3 + dice.below(30)));
    let when = if dice.in_hundred(70) {
        format!("{}-{}-{}", meant.day(), meant.month(), meant.year())
    } else {
        dice.sentence(&["{wanneer}"])
    };
    entry.intention = Intention {
        if_: dice.sentence(words::IF),
        then: dice.sentence(words::THEN_I),
        with_whom: role(dice),
        when,
    };
    if dice.in_hundred(6) {
        entry.plan = Plan { on: None, never: true };
    } else if dice.in_hundred(8) {
        entry.plan = Plan { on: Some(written + Duration::days(40)), never: false };
    }
    if dice.in_hundred(10) {
        let on = written + Duration::days(i64::from(1 + dice.below(9)));
        entry.remarks.extend(Some((on, dice.sentence(words::REMARKS))).filter(|_| on <= day.until));
    }
    for (weeks, times) in [(2, 72), (8, 25)] {
        let on = written + Duration::weeks(weeks) + Duration::days(i64::from(dice.below(6)));
        if dice.in_hundred(times) && on <= day.until && !entry.plan.never {
            entry.look_backs.push(look_back(on, dice));
        }
    }
}

fn look_back(on: NaiveDate, dice: &mut Dice) -> LookBack {
    LookBack {
        on,
        did: dice.sentence(words::DID),
        happened: dice.sentence(words::HAPPENED),
        again: dice.one(&[Again::Same, Again::Same, Again::Other, Again::Unsure]).copied(),
    }
}
