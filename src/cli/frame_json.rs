//! The frame of reference for another program, under the keys of its files. What is not filled in is left out.
//!
//! - `kader`: `{onderdelen: [{deel, items: [{id, naam, kern}]}]}`; among the grounds with `soort`
//! - `kader` with a word for one item: its keys, `deel`, and as `zie` and `casussen` what belongs to it, whichever of
//!   the two names the other
//! - `kader` with a word for several: `{gevonden: [{id, naam, kern, deel, zin}]}`, `zin` being the sentence with the
//!   word where that is short

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::json::filled;
use crate::core::{
    found::{Found, Part, all},
    links::{Leads, Linked},
    look_up::sentence,
    principle::Group,
    reference::{Ground, PrincipleText, Reference, Right, Route, Topic},
    search::Query,
    wrap::join_lines,
};

/// All of it.
pub(super) fn contents(reference: &Reference) -> Value {
    let mut parts: Vec<(Part, Vec<Value>)> = vec![];
    for item in all(reference) {
        let part = item.section().part();
        match parts.last_mut() {
            Some((last, items)) if *last == part => items.push(head(item)),
            _ => parts.push((part, vec![head(item)])),
        }
    }
    let parts = parts.into_iter().map(|(part, items)| json!({"deel": part.id(), "items": items}));
    json!({"onderdelen": parts.collect::<Vec<_>>()})
}

/// One item with what belongs to it.
pub(super) fn item(item: Found<'_>, linked: &[Linked<'_>]) -> Value {
    let mut value = match item {
        Found::Principle(it) => principle(it),
        Found::Right(it) => right(it),
        Found::Topic(it) => topic(it),
        Found::Route(it) => route(it),
        Found::Ground(it) => ground(it),
    };
    let (mut see, mut cases) = (vec![], vec![]);
    for link in linked.iter().flat_map(|group| &group.links) {
        match link.to {
            Leads::Item(item) => see.push(item.id()),
            Leads::Case(case) => cases.push(&*case.slug),
        }
    }
    for (key, part) in [
        ("id", json!(item.id())),
        ("naam", json!(item.name())),
        ("deel", json!(item.section().part().id())),
        ("zie", json!(see)),
        ("casussen", json!(cases)),
    ] {
        value[key] = part;
    }
    filled(value).unwrap_or_default()
}

/// What a word finds.
pub(super) fn hits(found: &[Found<'_>], word: &str) -> Value {
    let query = Query::new(word);
    let hit = |item: &Found<'_>| {
        let mut value = head(*item);
        value["deel"] = json!(item.section().part().id());
        if let Some(sentence) = sentence(*item, &query) {
            value["zin"] = json!(sentence);
        }
        value
    };
    json!({"gevonden": found.iter().map(hit).collect::<Vec<_>>()})
}

fn head(item: Found<'_>) -> Value {
    let mut value = json!({"id": item.id(), "naam": item.name(), "kern": join_lines(item.line())});
    if let Found::Ground(ground) = item {
        value["soort"] = json!(ground.kind.id());
    }
    value
}

fn principle(text: &PrincipleText) -> Value {
    let group = match text.principle.group() {
        Group::AllAction => "alle-handelen",
        Group::Decisions => "besluiten",
    };
    let law = text.law.iter().map(|it| {
        json!({
            "artikel": it.article, "tekst": it.text, "vindplaats": it.source, "peildatum": it.as_of.to_string(),
        })
    });
    let steps = text.steps.iter().map(|it| json!({"naam": it.name, "vraag": it.question, "bron": it.source}));
    json!({
        "groep": group, "grondslag": text.basis, "betekenis": join_lines(&text.meaning), "niet": text.not,
        "voorbeeld": text.example, "vragen": text.questions, "merk": text.caveat,
        "wettekst": law.collect::<Vec<_>>(), "stap": steps.collect::<Vec<_>>(),
    })
}

fn right(right: &Right) -> Value {
    json!({
        "kern": right.core, "uitleg": join_lines(&right.meaning), "vragen": right.questions, "bron": right.source,
    })
}

fn topic(topic: &Topic) -> Value {
    let points = topic.points.iter().map(|it| json!({"naam": it.name, "tekst": it.text}));
    json!({
        "kern": topic.core, "uitleg": join_lines(&topic.meaning), "tekst": topic.text, "bron": topic.source,
        "vindplaats": topic.place, "peildatum": day(topic.as_of), "merk": topic.caveat,
        "punt": points.collect::<Vec<_>>(),
    })
}

fn route(route: &Route) -> Value {
    json!({
        "waarvoor": route.purpose, "wat_dan": route.next, "bron": route.source, "vindplaats": route.place,
        "peildatum": day(route.as_of), "merk": route.caveat,
    })
}

fn ground(ground: &Ground) -> Value {
    json!({
        "soort": ground.kind.id(), "kern": ground.core, "letterlijk": ground.literal, "tekst": join_lines(&ground.text),
        "vindplaats": ground.place,
        "peildatum": day(ground.as_of), "merk": ground.caveat,
    })
}

fn day(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
