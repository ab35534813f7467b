//! Machine-readable output, with the Dutch keys of the files. Dates are ISO 8601; what is not filled in is left out.
//!
//! - `casus lijst`: `{casussen: [{naam, titel, rol, werkveld, terrein, bestuurslaag, trefwoorden, herkomst,
//!   beginselen, stoelen}], problemen}`
//! - `casus toon`: the same, with `situatie, vraag, opties, varianten, beroep, bronnen`, and with `beginselen` and
//!   `stoelen` as objects by id
//! - `dagboek lijst`: `{notities: [{naam, staat, pad, casus, titel, vorm, begonnen, afgerond, trefwoorden}],
//!   problemen}`
//! - `dagboek toon`: the same, with all parts of the entry under the keys of its file
//! - `problemen`: `[{wat, doe, bestand, regel, kolom}]`

use std::{io::Write, sync::Arc};

use serde_json::{Map, Value, json};

use super::{Halt, case::holders};
use crate::{
    core::{
        case::{Case, Origin},
        entry::{Entry, Subject},
        holder::Holder,
        principle::Principle,
        problem::Problem,
        show::is_hidden,
        walk::own_choice_id,
    },
    journal::{Item, Shelf},
};

/// Writes a value; control characters are escaped, also those that JSON itself lets through.
pub(super) fn write(value: &Value, out: &mut dyn Write) -> Result<(), Halt> {
    let mut safe = String::new();
    for letter in format!("{value:#}").chars() {
        if is_hidden(letter) {
            safe.push_str("\\u");
            safe.extend([12, 8, 4, 0].map(|bits| hexadecimal(u32::from(letter) >> bits)));
        } else {
            safe.push(letter);
        }
    }
    Ok(writeln!(out, "{safe}")?)
}

/// `casus lijst`.
pub(super) fn cases(cases: &[Arc<Case>], found: &[Problem]) -> Value {
    json!({"casussen": cases.iter().map(|it| case_head(it)).collect::<Vec<_>>(), "problemen": problems(found)})
}

/// `casus toon`.
pub(super) fn case(case: &Case) -> Value {
    let choices = case.choices.iter().map(|it| {
        json!({
            "id": it.id, "tekst": it.text, "prijs": it.price, "gevolg": it.consequence,
            "beginselen": it.principles.iter().map(|it| it.id()).collect::<Vec<_>>(),
            "rechten": it.holders.iter().map(|it| it.id()).collect::<Vec<_>>(),
        })
    });
    let principles = case.principles.iter().map(|it| {
        let play = json!({"centraal": it.central, "waarom": it.why, "vraag": it.question});
        (it.principle.id().to_owned(), play)
    });
    let chairs = case
        .chairs
        .iter()
        .map(|(holder, it)| (holder.id().to_owned(), json!({"verwacht": it.expects, "stem": it.voice})));
    let variants = case
        .variants
        .iter()
        .map(|it| json!({"id": it.id, "tekst": it.text, "kantelt": it.tips, "beginsel": it.principle.id()}));
    let grounds = case.grounds.iter().map(|it| json!({"grond": it.ground, "waarbij": it.helps}));
    let sources = case.sources.iter().map(|it| json!({"titel": it.title, "vindplaats": it.place}));
    let mut value = case_head(case);
    for (key, part) in [
        ("situatie", json!(case.situation)),
        ("vraag", json!(case.question)),
        ("opties", choices.collect()),
        ("beginselen", Value::Object(principles.collect())),
        ("stoelen", Value::Object(chairs.collect())),
        ("varianten", variants.collect()),
        ("beroep", grounds.collect()),
        ("bronnen", sources.collect()),
    ] {
        value[key] = part;
    }
    value
}

/// `dagboek lijst`: the entries that can be read; what is wrong with the others joins the problems.
pub(super) fn entries<'a>(
    read: impl Iterator<Item = (&'a Item, Result<Entry, Problem>)>,
    found: &mut Vec<Problem>,
) -> Value {
    let mut heads = vec![];
    for (item, entry) in read {
        match entry {
            Ok(entry) => heads.push(Value::Object(entry_head(item, &entry))),
            Err(problem) => found.push(problem),
        }
    }
    json!({"notities": heads, "problemen": problems(found)})
}

/// `dagboek toon`.
pub(super) fn entry(item: &Item, entry: &Entry) -> Value {
    let mut value = entry_head(item, entry);
    let mut put = |key: &str, part: Value| {
        if let Some(part) = filled(part) {
            value.insert(key.to_owned(), part);
        }
    };
    if let Subject::Own(own) = &entry.subject {
        put("kwestie", json!({"situatie": own.situation, "vraag": own.question}));
    }
    let hunch = &entry.hunch;
    put(
        "ingeving",
        json!({
            "keuze": hunch.choice, "woorden": hunch.words, "zekerheid": hunch.certainty, "gevoel": hunch.feeling,
        }),
    );
    let facts = &entry.facts;
    put("feiten", json!({"weet": facts.known, "neem_aan": facts.assumed, "uitzoeken": facts.to_find_out}));
    put("rechten", chairs(entry));
    put("beginselen", principles(entry));
    let own = entry.own_choices.iter().enumerate().filter(|(_, text)| !text.is_empty());
    put(
        "eigen_opties",
        own.map(|(place, text)| json!({"id": own_choice_id(place), "tekst": text})).collect(),
    );
    let variants = entry.variants.iter();
    put("varianten", variants.map(|it| json!({"variant": it.variant, "kantelt": it.flips})).collect());
    put(
        "omslagpunt",
        json!({"feit": entry.tipping.fact, "beginsel": entry.tipping.principle.map(Principle::id)}),
    );
    let weighing = &entry.weighing;
    put(
        "afweging",
        json!({
            "keuze": weighing.choice, "zekerheid": weighing.certainty, "ik_doe": weighing.i_do,
            "vanwege": weighing.because, "ondanks": weighing.despite,
            "tegenargument": weighing.counterargument, "restschade": weighing.residue,
        }),
    );
    put_afterwards(entry, put);
    Value::Object(value)
}

fn put_afterwards(entry: &Entry, mut put: impl FnMut(&str, Value)) {
    let dissent = &entry.dissent;
    put(
        "tegenspraak",
        json!({"aan_wie": dissent.whom, "route": dissent.route, "beroep": dissent.grounds, "wat_dan": dissent.then}),
    );
    let intention = &entry.intention;
    let when = intention.date().map_or_else(|| intention.when.clone(), |date| date.to_string());
    put(
        "voornemen",
        json!({"als": intention.if_, "dan": intention.then, "met_wie": intention.with_whom, "wanneer": when}),
    );
    let look_backs = entry.look_backs.iter().filter_map(|it| {
        let again = it.again.map(crate::core::entry::Again::id);
        filled(json!({"op": it.on.to_string(), "gedaan": it.did, "gebeurd": it.happened, "opnieuw": again}))
    });
    put("terugblik", look_backs.collect());
}

fn chairs(entry: &Entry) -> Value {
    let written = Holder::ALL.into_iter().filter(|holder| !entry.chairs[*holder].is_empty());
    let chair = |holder: Holder| {
        let it = &entry.chairs[holder];
        Some((holder.id().to_owned(), filled(json!({"verwacht": it.expects, "gewicht": it.weight}))?))
    };
    Value::Object(written.filter_map(chair).collect())
}

fn principles(entry: &Entry) -> Value {
    let note = |principle: Principle| {
        let it = &entry.principles[principle];
        let pull = it.pull.map(crate::core::entry::Pull::id);
        Some((principle.id().to_owned(), filled(json!({"trekt": pull, "notitie": it.note}))?))
    };
    Value::Object(Principle::ALL.into_iter().filter_map(note).collect())
}

fn case_head(case: &Case) -> Value {
    json!({
        "naam": case.slug, "titel": case.title, "rol": case.role, "werkveld": case.field.id(),
        "terrein": case.terrain.id(), "bestuurslaag": case.tier.id(), "trefwoorden": case.keywords,
        "herkomst": match case.origin { Origin::Builtin => "ingebouwd", Origin::Own => "eigen" },
        "beginselen": case.principles.iter().map(|it| it.principle.id()).collect::<Vec<_>>(),
        "stoelen": holders(case).into_iter().map(Holder::id).collect::<Vec<_>>(),
    })
}

fn entry_head(item: &Item, entry: &Entry) -> Map<String, Value> {
    let head = json!({
        "naam": item.name.as_str(),
        "staat": match item.shelf { Shelf::Drafts => "concept", Shelf::Entries => "notitie" },
        "pad": item.path.to_string_lossy(), "casus": entry.case(), "titel": entry.title,
        "vorm": entry.form.id(), "begonnen": entry.begun.to_rfc3339(),
        "afgerond": entry.finished.map(|it| it.to_rfc3339()), "trefwoorden": entry.keywords,
    });
    match head {
        Value::Object(map) => map.into_iter().filter_map(|(key, part)| Some((key, filled(part)?))).collect(),
        _ => Map::new(),
    }
}

fn problems(found: &[Problem]) -> Vec<Value> {
    let one = |problem: &Problem| {
        let place = problem.place.as_deref();
        filled(json!({
            "wat": problem.what, "doe": problem.hint, "bestand": place.map(|it| &it.file),
            "regel": place.and_then(|it| it.line), "kolom": place.and_then(|it| it.column),
        }))
    };
    found.iter().filter_map(one).collect()
}

/// The last four bits as a digit. All letters that are hidden have four of them.
fn hexadecimal(bits: u32) -> char {
    char::from_digit(bits & 0xf, 16).unwrap_or('0')
}

/// The value without its empty parts; none if nothing is left.
fn filled(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) if items.is_empty() => None,
        Value::Object(map) => {
            let map: Map<_, _> =
                map.into_iter().filter_map(|(key, part)| Some((key, filled(part)?))).collect();
            (!map.is_empty()).then_some(Value::Object(map))
        }
        other => Some(other),
    }
}
