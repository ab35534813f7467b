//! Machine-readable output, with the Dutch keys of the files. Dates are ISO 8601; what is not filled in is left out.
//!
//! - `casus lijst`: `{casussen: [{naam, titel, rol, werkveld, terrein, bestuurslaag, trefwoorden, herkomst,
//!   beginselen, stoelen}], problemen}`, without the own cases that are not done
//! - `casus toon`: the same, with `situatie, vraag, opties, varianten, beroep, bronnen`, and with `beginselen` and
//!   `stoelen` as objects by id
//! - `dagboek lijst`: `{notities: [{naam, staat, pad, casus, titel, vorm, begonnen, afgerond, trefwoorden}],
//!   problemen}`
//! - `dagboek zoek`: the same, with `treffers: [{plaats, tekst}]` for each; of what cannot be read as a notitie only
//!   `naam, staat, pad` and what was found in the file
//! - `dagboek toon`: `{naam, staat, pad}` with everything that stands in the file, under the keys of the file
//! - `sessie lijst`: `{sessies: [{naam, pad, casus, titel, begonnen, afgerond, duur, mensen, bewaren, fase}],
//!   problemen}`
//! - `sessie toon`: `{naam, pad}` with everything that stands in the file, under the keys of the file
//! - `casus toets`: `{problemen, dekking: {casussen, beginselen: {id: {centraal, speelt}}, stoelen,
//!   terreinen, werkvelden, bestuurslagen, goed_werk, teamoverleg}}`
//! - `problemen`: `[{wat, doe, bestand, regel, kolom, tekst}]`

use std::{io::Write, path::Path, sync::Arc};

use serde_json::{Map, Value, json};

use super::Halt;
use crate::{
    core::{
        case::{Case, Origin},
        coverage::Coverage,
        entry::Entry,
        holder::Holder,
        problem::Problem,
        session::SessionRecord,
    },
    document::rows::safe_json,
    journal::{self, Item, Name, SessionItem, Shelf},
};

/// Writes a value.
pub(super) fn write(value: &Value, out: &mut dyn Write) -> Result<(), Halt> {
    Ok(writeln!(out, "{}", safe_json(&format!("{value:#}")))?)
}

/// `casus lijst`.
pub(super) fn cases(cases: &[&Arc<Case>], found: &[Problem]) -> Value {
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

/// `casus toets`: what was found, and what the cases cover.
pub(super) fn checked(coverage: &Coverage, found: &[Problem]) -> Value {
    let principles = coverage
        .principles
        .iter()
        .map(|(it, play)| (it.id().to_owned(), json!({"centraal": play.central, "speelt": play.plays})));
    let holders = coverage.holders.iter().map(|(it, count)| (it.id().to_owned(), json!(count)));
    json!({
        "problemen": problems(found),
        "dekking": {
            "casussen": coverage.cases,
            "beginselen": Value::Object(principles.collect()),
            "stoelen": Value::Object(holders.collect()),
            "terreinen": Value::Object(coverage.terrains.iter().map(|(it, count)| (it.id().to_owned(), json!(count))).collect()),
            "werkvelden": Value::Object(coverage.fields.iter().map(|(it, count)| (it.id().to_owned(), json!(count))).collect()),
            "bestuurslagen": Value::Object(coverage.tiers.iter().map(|(it, count)| (it.id().to_owned(), json!(count))).collect()),
            "goed_werk": coverage.good_work,
            "teamoverleg": coverage.at_table,
        },
    })
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

/// One that was found by `dagboek zoek`, with the names of the places and the pieces of text that matched.
pub(super) fn found(item: &Item, entry: Option<&Entry>, hits: &[(String, String)]) -> Value {
    let mut value = entry.map_or_else(|| place(item), |entry| entry_head(item, entry));
    let hits = hits.iter().map(|(place, text)| json!({"plaats": place, "tekst": text})).collect();
    value.insert("treffers".to_owned(), hits);
    Value::Object(value)
}

/// `dagboek toon`: what stands in the file, under the same keys, so that the two cannot drift apart.
pub(super) fn entry(item: &Item, entry: &Entry) -> Value {
    let mut value = written(entry);
    value.extend(place(item));
    Value::Object(value)
}

/// `sessie lijst`: the sessions that can be read; what is wrong with the others joins the problems.
pub(super) fn sessions<'a>(
    read: impl Iterator<Item = (&'a SessionItem, Result<SessionRecord, Problem>)>,
    found: &mut Vec<Problem>,
) -> Value {
    let mut heads = vec![];
    for (item, record) in read {
        match record {
            Ok(record) => {
                let mut head = tables(&journal::session_to_toml(&record));
                head.retain(|key, _| SESSION_HEAD.contains(&key.as_str()));
                head.extend(named(&item.name, &item.path));
                heads.push(Value::Object(head));
            }
            Err(problem) => found.push(problem),
        }
    }
    json!({"sessies": heads, "problemen": problems(found)})
}

/// `sessie toon`: what stands in the file, under the same keys. While people still talk, without what the first round
/// came to.
pub(super) fn session(item: &SessionItem, record: &SessionRecord) -> Value {
    let mut value = tables(&journal::session_to_toml(record));
    if !record.is_talked_out() {
        value.remove("stemming");
    }
    value.extend(named(&item.name, &item.path));
    Value::Object(value)
}

/// The tables and keys of the entry's file.
fn written(entry: &Entry) -> Map<String, Value> {
    tables(&journal::to_toml(entry))
}

fn tables(text: &str) -> Map<String, Value> {
    let table: toml::Table = text.parse().unwrap_or_default();
    table.into_iter().map(|(key, part)| (key, from_toml(part))).collect()
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        // The last line of a text in a file ends like the others.
        toml::Value::String(text) => text.strip_suffix('\n').unwrap_or(&text).into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(moment) => moment.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(from_toml).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, part)| (key, from_toml(part))).collect(),
    }
}

fn place(item: &Item) -> Map<String, Value> {
    let shelf = match item.shelf {
        Shelf::Drafts => "concept",
        Shelf::Entries => "notitie",
    };
    let mut place = named(&item.name, &item.path);
    place.insert("staat".to_owned(), shelf.into());
    place
}

fn named(name: &Name, path: &Path) -> Map<String, Value> {
    let parts = [("naam", name.as_str().into()), ("pad", path.to_string_lossy().into())];
    parts.into_iter().map(|(key, part): (&str, Value)| (key.to_owned(), part)).collect()
}

fn case_head(case: &Case) -> Value {
    json!({
        "naam": case.slug, "titel": case.title, "rol": case.role, "werkveld": case.field.id(),
        "terrein": case.terrain.id(), "bestuurslaag": case.tier.id(), "trefwoorden": case.keywords,
        "herkomst": match case.origin { Origin::Builtin => "ingebouwd", Origin::Own => "eigen" },
        "beginselen": case.principles.iter().map(|it| it.principle.id()).collect::<Vec<_>>(),
        "stoelen": case.in_tension().map(Holder::id).collect::<Vec<_>>(),
    })
}

fn entry_head(item: &Item, entry: &Entry) -> Map<String, Value> {
    let mut head = written(entry);
    head.retain(|key, _| HEAD.contains(&key.as_str()));
    head.extend(place(item));
    head
}

pub(super) fn problems(found: &[Problem]) -> Vec<Value> {
    let one = |problem: &Problem| {
        let place = problem.place.as_deref();
        filled(json!({
            "wat": problem.what, "doe": problem.hint, "bestand": place.map(|it| &it.file),
            "regel": place.and_then(|it| it.line), "kolom": place.and_then(|it| it.column),
            "tekst": place.and_then(|it| it.text.as_ref()),
        }))
    };
    found.iter().filter_map(one).collect()
}

/// The value without its empty parts; none if nothing is left.
pub(super) fn filled(value: Value) -> Option<Value> {
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

/// What a list tells of a session.
const SESSION_HEAD: [&str; 8] =
    ["casus", "titel", "begonnen", "afgerond", "duur", "mensen", "bewaren", "fase"];

/// What a list tells of an entry.
const HEAD: [&str; 6] = ["casus", "titel", "vorm", "begonnen", "afgerond", "trefwoorden"];
