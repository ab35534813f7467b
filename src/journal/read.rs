//! From the text of a file to an entry, or to the problem that keeps it from being one.

use chrono::{NaiveDate, NaiveDateTime};
use toml_edit::{Document, Item, Table, TableLike};

use super::{
    git,
    page::{Field, Page, Slot, look_back_fields, variant_fields},
    place::Source,
    session_page::{agreement_fields, words_fields},
    value::{Expected, local},
};
use crate::{
    core::{
        entry::{Entry, LookBack, VariantAnswer},
        holder::Holder,
        principle::Principle,
        problem::Problem,
        session::Agreement,
    },
    phrases::{say, say_with},
    toml_fault::Fault,
};

/// The version of the format that we write; older ones are read too.
pub(super) const SCHEMA: i64 = 1;

/// Reads an entry; `begun` is what the file name says, for a file that does not say it itself.
pub(super) fn entry(source: Source<'_>, begun: Option<NaiveDateTime>) -> Result<Entry, Problem> {
    with_root(source, |source, root| {
        check_ids(source, root, "rechten", &Holder::ALL.map(Holder::id))?;
        check_ids(source, root, "beginselen", &Principle::ALL.map(Principle::id))?;
        let mut page = Page::blank();
        fill(source, root, page.fields())?;
        if page.has_two_subjects()
            && let Some((key, _)) = root.get_key_value("eigen_kwestie")
        {
            let problem = Problem::new(say("bestand-twee-onderwerpen"), say("bestand-twee-onderwerpen-raad"));
            return Err(at(source, problem, key.span()));
        }
        page.into_entry(begun.map(local)).ok_or_else(|| no_begin(source))
    })
}

/// Parses a file of a schema that we know, and reads what stands in it.
pub(super) fn with_root<T>(
    source: Source<'_>,
    read: impl FnOnce(Source<'_>, &Table) -> Result<T, Problem>,
) -> Result<T, Problem> {
    // Line ends of Windows mean the same; the text that we write has its own `\r` escaped.
    let unix = source.text.replace("\r\n", "\n");
    let source = Source { text: &unix, ..source };
    // Inside a block they would be read as words of the writer.
    if let Some(mark) = git::first_mark(source.text) {
        let problem = Problem::new(say("versies-git"), say("versies-git-raad"));
        return Err(problem.of_two_versions().at(source.place(mark)));
    }
    let document = Document::parse(source.text).map_err(|error| {
        let fault = Fault::of(source.text, error.message(), error.span());
        Problem::new(fault.what, fault.hint).at(source.place(fault.at))
    })?;
    check_schema(source, document.as_table())?;
    read(source, document.as_table())
}

/// Takes what stands at each of these keys.
pub(super) fn fill(source: Source<'_>, root: &Table, fields: Vec<Field<'_>>) -> Result<(), Problem> {
    for mut field in fields {
        let Some((table, item)) = find(source, root, &field)? else { continue };
        take(source, table, item, &mut field)?;
    }
    Ok(())
}

/// Nothing says when it began.
pub(super) fn no_begin(source: Source<'_>) -> Problem {
    at(source, Problem::new(say("bestand-geen-begin"), say("bestand-geen-begin-raad")), None)
}

fn check_schema(source: Source<'_>, root: &Table) -> Result<(), Problem> {
    let Some(item) = root.get("schema") else { return Ok(()) };
    let problem = match item.as_integer() {
        Some(1..=SCHEMA) => return Ok(()),
        Some(newer @ 2..) => Problem::new(
            say_with("bestand-nieuwer", &[("schema", newer.to_string().into())]),
            say("bestand-nieuwer-raad"),
        ),
        _ => Problem::new(say("bestand-schema"), say("bestand-verbeter")),
    };
    Err(at(source, problem, item.span()))
}

/// Every key of this table in a table is one of these ids.
pub(super) fn check_keys(
    source: Source<'_>,
    root: &Table,
    [table, sub]: [&'static str; 2],
    ids: &[&'static str],
) -> Result<(), Problem> {
    let inner = root.get(table).and_then(Item::as_table_like).and_then(|it| it.get(sub));
    let Some(found) = inner.and_then(Item::as_table_like) else { return Ok(()) };
    match found.iter().find(|(id, _)| !ids.contains(id)) {
        Some((id, _)) => {
            let problem = expected(sub, Expected::OneOf(ids.to_vec(), id.to_owned()));
            Err(at(source, problem, found.key(id).and_then(toml_edit::Key::span)))
        }
        None => Ok(()),
    }
}

/// `[rechten.…]` and `[beginselen.…]` are named after something that we know.
fn check_ids(
    source: Source<'_>,
    root: &Table,
    table: &'static str,
    ids: &[&'static str],
) -> Result<(), Problem> {
    let Some(found) = root.get(table).and_then(Item::as_table_like) else { return Ok(()) };
    for (id, item) in found.iter() {
        if !ids.contains(&id) && item.is_table_like() {
            let problem = expected(table, Expected::OneOf(ids.to_vec(), id.to_owned()));
            return Err(at(source, problem, found.key(id).and_then(toml_edit::Key::span)));
        }
    }
    Ok(())
}

/// The item of a field with the table that it stands in.
fn find<'d>(
    source: Source<'_>,
    root: &'d Table,
    field: &Field<'_>,
) -> Result<Option<(&'d dyn TableLike, &'d Item)>, Problem> {
    let mut table: &dyn TableLike = root;
    for name in [field.table, field.sub].into_iter().filter(|name| !name.is_empty()) {
        let Some(item) = table.get(name) else { return Ok(None) };
        let Some(inner) = item.as_table_like() else {
            let span = table.key(name).and_then(toml_edit::Key::span).or_else(|| item.span());
            return Err(at(source, expected(name, Expected::Table), span));
        };
        table = inner;
    }
    Ok(table.get(field.key).map(|item| (table, item)))
}

fn take(
    source: Source<'_>,
    table: &dyn TableLike,
    item: &Item,
    field: &mut Field<'_>,
) -> Result<(), Problem> {
    let result = match &mut field.slot {
        Slot::Variants(all) => return rows(source, table, item, field.key, all, variant),
        Slot::LookBacks(all) => return rows(source, table, item, field.key, all, look_back),
        Slot::Agreements(all) => return rows(source, table, item, field.key, all, agreement),
        Slot::Words(all) => return rows(source, table, item, field.key, all, words),
        slot => slot.take(item),
    };
    result.map_err(|it| wrong(source, table, field.key, it))
}

/// Each table of a list of tables.
fn rows<T>(
    source: Source<'_>,
    table: &dyn TableLike,
    item: &Item,
    key: &str,
    all: &mut Vec<T>,
    one: fn(Source<'_>, &dyn TableLike) -> Result<T, Problem>,
) -> Result<(), Problem> {
    let found = tables(item).ok_or(Expected::Tables).map_err(|it| wrong(source, table, key, it))?;
    for table in found {
        all.push(one(source, table)?);
    }
    Ok(())
}

fn agreement(source: Source<'_>, table: &dyn TableLike) -> Result<Agreement, Problem> {
    let mut agreement = Agreement::default();
    for mut field in agreement_fields(&mut agreement) {
        if let Some(item) = table.get(field.key) {
            take(source, table, item, &mut field)?;
        }
    }
    Ok(agreement)
}

fn words(source: Source<'_>, table: &dyn TableLike) -> Result<(NaiveDate, String), Problem> {
    let (mut on, mut text) = (None, String::new());
    for mut field in words_fields(&mut on, &mut text) {
        if let Some(item) = table.get(field.key) {
            take(source, table, item, &mut field)?;
        }
    }
    Ok((on.ok_or_else(|| missing(source, table, "op"))?, text))
}

fn variant(source: Source<'_>, table: &dyn TableLike) -> Result<VariantAnswer, Problem> {
    let mut answer = VariantAnswer { variant: String::new(), flips: false };
    for mut field in variant_fields(&mut answer) {
        let missing = || missing(source, table, field.key);
        let item = table.get(field.key).ok_or_else(missing)?;
        take(source, table, item, &mut field)?;
    }
    Ok(answer)
}

fn look_back(source: Source<'_>, table: &dyn TableLike) -> Result<LookBack, Problem> {
    let mut on = None;
    let mut look_back = LookBack {
        on: chrono::NaiveDate::default(),
        did: String::new(),
        happened: String::new(),
        again: None,
    };
    for mut field in look_back_fields(&mut look_back, &mut on) {
        if let Some(item) = table.get(field.key) {
            take(source, table, item, &mut field)?;
        }
    }
    look_back.on = on.ok_or_else(|| missing(source, table, "op"))?;
    Ok(look_back)
}

/// The tables of `[[…]]`, or of a list of inline tables.
fn tables(item: &Item) -> Option<Vec<&dyn TableLike>> {
    match item {
        Item::ArrayOfTables(tables) => Some(tables.iter().map(|it| it as &dyn TableLike).collect()),
        Item::Value(value) => {
            value.as_array()?.iter().map(|it| it.as_inline_table().map(|it| it as &dyn TableLike)).collect()
        }
        _ => None,
    }
}

/// A table that lacks a key; its place is that of the first key that it does have.
fn missing(source: Source<'_>, table: &dyn TableLike, key: &str) -> Problem {
    let problem =
        Problem::new(say_with("bestand-ontbreekt", &[("sleutel", key.into())]), say("bestand-verbeter"));
    let first = table.iter().next().and_then(|(key, _)| table.key(key)?.span());
    at(source, problem, first)
}

/// The problem of a wrong value, at the value.
fn wrong(source: Source<'_>, table: &dyn TableLike, key: &str, what: Expected) -> Problem {
    let item = table.get(key).and_then(Item::span);
    let span = item.or_else(|| table.key(key).and_then(toml_edit::Key::span));
    at(source, expected(key, what), span)
}

fn at(source: Source<'_>, problem: Problem, span: Option<std::ops::Range<usize>>) -> Problem {
    problem.at(source.place(span.map_or(0, |span| span.start)))
}

fn expected(key: &str, what: Expected) -> Problem {
    let key = ("sleutel", key.into());
    let (what, hint) = match what {
        Expected::Text => (say_with("bestand-tekst", &[key]), say("bestand-verbeter")),
        Expected::Texts => (say_with("bestand-teksten", &[key]), say("bestand-verbeter")),
        Expected::Numbers(high) => {
            let values = [key, ("hoog", high.to_string().into())];
            (say_with("bestand-getallen", &values), say("bestand-verbeter"))
        }
        Expected::YesNo => (say_with("bestand-ja-nee", &[key]), say("bestand-verbeter")),
        Expected::Moment => (say_with("bestand-moment", &[key]), say("bestand-verbeter")),
        Expected::Day => (say_with("bestand-dag", &[key]), say("bestand-verbeter")),
        Expected::Table => (say_with("bestand-kopje", &[key]), say("bestand-verbeter")),
        Expected::Tables => (say_with("bestand-kopjes", &[key]), say("bestand-verbeter")),
        Expected::Number(low, high) => {
            let values = [key, ("laag", low.to_string().into()), ("hoog", high.to_string().into())];
            (say_with("bestand-getal", &values), say("bestand-verbeter"))
        }
        Expected::OneOf(ids, found) => (
            say_with("bestand-onbekend", &[key, ("waarde", found.into())]),
            say_with("bestand-onbekend-raad", &[("waarden", ids.join(", ").into())]),
        ),
    };
    Problem::new(what, hint)
}
