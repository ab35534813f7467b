//! What the parts of an entry are called where a text is found in them.

use super::{holder_name, principle_name, step_name};
use crate::{
    core::{texts::Part, walk::Step},
    document::date,
    phrases::{say, say_with},
};

/// The short name of the place where a text stands.
#[must_use]
pub fn part_name(part: Part) -> String {
    match part {
        Part::Case => step_name(Step::Case),
        Part::FirstChoice => step_name(Step::Hunch),
        Part::OwnChoice(place) => say_with("notitie-eigen-optie", &[("nummer", (place + 1).into())]),
        Part::Remark(on) => say_with("kop-aantekening-op", &[("dag", date::day(on).into())]),
        Part::Did(on) | Part::Happened(on) => say_with("kop-terugblik-op", &[("dag", date::day(on).into())]),
        other => say(fixed_name(other)),
    }
}

fn fixed_name(part: Part) -> &'static str {
    match part {
        Part::Chair(holder) => holder_name(holder),
        Part::Principle(principle) => principle_name(principle),
        Part::Title => "plek-titel",
        Part::Keyword => "plek-trefwoord",
        Part::Situation => "plek-situatie",
        Part::Question => "plek-vraag",
        Part::Feeling => "plek-gevoel",
        Part::Known => "plek-weet",
        Part::Assumed => "plek-neem-aan",
        Part::ToFindOut => "plek-uitzoeken",
        Part::TippingPoint => "notitie-omslagpunt",
        Part::IDo => "zin-ik-doe",
        Part::Because => "zin-vanwege",
        Part::Despite => "zin-ondanks",
        Part::Counterargument => "plek-tegenargument",
        Part::Residue => "plek-restschade",
        Part::Whom => "plek-aan-wie",
        Part::Route => "notitie-route",
        Part::Ground => "notitie-beroep",
        Part::WhatThen => "plek-wat-dan",
        Part::If => "zin-als",
        Part::Then => "zin-dan",
        Part::WithWhom => "notitie-met-wie",
        Part::When => "notitie-wanneer",
        Part::Case
        | Part::FirstChoice
        | Part::OwnChoice(_)
        | Part::Remark(_)
        | Part::Did(_)
        | Part::Happened(_)
        | Part::Unread => "plek-bestand",
    }
}
