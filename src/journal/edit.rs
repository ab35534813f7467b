//! Writing into a TOML document that may hold a person's own lines: only keys whose answer changed are touched.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::{
    edit_list,
    page::{Field, Slot, look_back_fields, variant_fields},
    session_page::{agreement_fields, words_fields},
};
use crate::core::entry::VariantAnswer;

/// Writes what differs between the old page and the new one, each by its keys in order; if `fresh`, everything.
pub(super) fn write(document: &mut DocumentMut, fresh: bool, old: Vec<Field<'_>>, new: Vec<Field<'_>>) {
    let mut before: Vec<(&str, &str)> = vec![];
    for (old, mut new) in old.into_iter().zip(new) {
        let stands_in =
            if new.slot.is_tables() && new.table.is_empty() { (new.key, "") } else { (new.table, new.sub) };
        if before.last() != Some(&stands_in) {
            before.push(stands_in);
        }
        let key = new.key;
        match (&old.slot, &mut new.slot) {
            (Slot::Variants(old), Slot::Variants(new)) if old != new => {
                write_variants(document, &before, new);
            }
            (Slot::LookBacks(old), Slot::LookBacks(new)) if old != new => {
                let mut days: Vec<_> = new.iter().map(|it| Some(it.on)).collect();
                let rows = changed(old, new).zip(&mut days);
                let rows = rows.map(|(row, on)| row.map(|it| look_back_fields(it, on))).collect();
                write_rows(document, &before, key, rows);
            }
            (Slot::Agreements(old), Slot::Agreements(new)) if old != new => {
                let rows = changed(old, new).map(|row| row.map(agreement_fields)).collect();
                write_rows(document, &before, key, rows);
            }
            (Slot::Words(old), Slot::Words(new)) if old != new => {
                let mut days: Vec<_> = new.iter().map(|(on, _)| Some(*on)).collect();
                let rows = changed(old, new).zip(&mut days);
                let rows = rows.map(|(row, on)| row.map(|(_, text)| words_fields(on, text))).collect();
                write_rows(document, &before, key, rows);
            }
            (old, slot) if fresh || text(old) != text(slot) => write_field(document, &before, &new),
            _ => {}
        }
    }
}

/// The items of a list, each only where it is not what stood at its place.
fn changed<'n, T: PartialEq>(old: &[T], new: &'n mut [T]) -> impl Iterator<Item = Option<&'n mut T>> {
    new.iter_mut().enumerate().map(|(place, it)| (old.get(place) != Some(&*it)).then_some(it))
}

/// The value of a slot as text, to compare two.
fn text(slot: &Slot<'_>) -> Option<String> {
    slot.value().map(|value| value.to_string())
}

fn write_field(document: &mut DocumentMut, before: &[(&str, &str)], field: &Field<'_>) {
    let Some(value) = field.slot.value() else {
        if let Some(comment) = remove(document.as_table_mut(), field) {
            let end = document.trailing().as_str().unwrap_or_default().to_owned();
            document.set_trailing(format!("{end}{comment}"));
        }
        return;
    };
    let names: Vec<&str> = [field.table, field.sub].into_iter().filter(|name| !name.is_empty()).collect();
    if let Some(table) = open(document, before, &names) {
        let is_edited = match (table.get_mut(field.key), &field.slot) {
            (Some(Item::Value(Value::Array(list))), Slot::Texts(texts)) => edit_list::write(list, texts),
            _ => false,
        };
        if !is_edited {
            put(table, field.key, value);
        }
    }
}

/// The table with these names, made where it is missing; none if something else stands in its place.
fn open<'d>(
    document: &'d mut DocumentMut,
    before: &[(&str, &str)],
    names: &[&str],
) -> Option<&'d mut dyn TableLike> {
    let position = position_after(document.as_table(), before);
    let mut table: &mut dyn TableLike = document.as_table_mut();
    for (depth, name) in names.iter().enumerate() {
        if !table.contains_key(name) {
            let mut fresh = Table::new();
            // `[wegen]` holds nothing but its variants.
            fresh.set_implicit(depth + 1 < names.len() || *name == "wegen");
            fresh.set_position(Some(position));
            table.insert(name, Item::Table(fresh));
        }
        table = table.get_mut(name)?.as_table_like_mut()?;
    }
    Some(table)
}

/// The place in the file of the last table that comes before a new one in our own order.
fn position_after(root: &Table, before: &[(&str, &str)]) -> isize {
    let item = |(table, sub): &(&str, &str)| {
        let item = root.get(table)?;
        if sub.is_empty() { Some(item) } else { item.as_table_like()?.get(sub) }
    };
    before.iter().rev().find_map(|names| last_position(item(names)?)).unwrap_or(0)
}

fn last_position(item: &Item) -> Option<isize> {
    match item {
        Item::Table(table) => {
            table.position().into_iter().chain(table.iter().filter_map(|(_, item)| last_position(item))).max()
        }
        Item::ArrayOfTables(tables) => tables
            .iter()
            .flat_map(|table| {
                table.position().into_iter().chain(table.iter().filter_map(|(_, item)| last_position(item)))
            })
            .max(),
        _ => None,
    }
}

/// Sets a value; comments around the old one stay.
fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        _ => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Takes a key away. Its comments go to the key that follows; without one they are returned.
fn remove(root: &mut Table, field: &Field<'_>) -> Option<String> {
    let mut table: &mut dyn TableLike = root;
    for name in [field.table, field.sub].into_iter().filter(|name| !name.is_empty()) {
        table = table.get_mut(name)?.as_table_like_mut()?;
    }
    let comment = comments(table, field.key);
    let next = {
        let mut later = table.iter().skip_while(|(key, _)| *key != field.key).skip(1);
        later.find(|(_, item)| item.is_value()).map(|(key, _)| key.to_owned())
    };
    table.remove(field.key);
    let comment = comment?;
    let Some(next) = next else { return Some(comment) };
    let mut next = table.key_mut(&next)?;
    let own = next.leaf_decor().prefix().and_then(|it| it.as_str()).unwrap_or_default().to_owned();
    next.leaf_decor_mut().set_prefix(format!("{comment}{own}"));
    None
}

/// The comments above and behind a key, each on a line of its own.
fn comments(table: &dyn TableLike, key: &str) -> Option<String> {
    let above = table.key(key)?.leaf_decor().prefix().and_then(|it| it.as_str()).unwrap_or_default();
    let value = table.get(key).and_then(Item::as_value);
    let behind = value.and_then(|it| it.decor().suffix()?.as_str()).unwrap_or_default();
    let lines = above.lines().chain(behind.lines()).map(str::trim).filter(|line| line.starts_with('#'));
    let all = lines.fold(String::new(), |all, line| all + line + "\n");
    (!all.is_empty()).then_some(all)
}

/// Writes the answers on the variants; a table that a person added to stays that table.
fn write_variants(document: &mut DocumentMut, before: &[(&str, &str)], answers: &mut [VariantAnswer]) {
    let position = position_after(document.as_table(), before);
    let Some(ways) = open(document, before, &["wegen"]) else { return };
    let old = ways.remove("varianten").unwrap_or_default();
    let inline = old.is_value();
    let old: Vec<Table> = old.into_array_of_tables().map(|it| it.into_iter().collect()).unwrap_or_default();
    let mut tables = ArrayOfTables::new();
    for answer in answers {
        let same = |table: &&Table| table.get("id").and_then(Item::as_str) == Some(&answer.variant);
        let mut table = old.iter().find(same).cloned().unwrap_or_default();
        table.set_position(Some(position));
        for field in variant_fields(answer) {
            replace(&mut table, &field);
        }
        tables.push(table);
    }
    if !tables.is_empty() {
        let all = if inline { Item::Value(tables.into_array().into()) } else { Item::ArrayOfTables(tables) };
        ways.insert("varianten", all);
    }
}

/// Writes a list of tables: each in its own table by place, new ones behind the rest. A row that did not change is none.
fn write_rows(
    document: &mut DocumentMut,
    before: &[(&str, &str)],
    name: &str,
    rows: Vec<Option<Vec<Field<'_>>>>,
) {
    let position = position_after(document.as_table(), before);
    let item = document.entry(name).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let position = last_position(item).unwrap_or(position);
    let many = rows.len();
    for (place, fields) in rows.into_iter().enumerate() {
        let Some(fields) = fields else { continue };
        match item {
            Item::Value(Value::Array(array)) => {
                let mut inline = inline_at(array, place);
                for field in &fields {
                    replace(&mut inline, field);
                }
                if place < array.len() {
                    array.replace(place, inline);
                } else {
                    array.push(inline);
                }
            }
            Item::ArrayOfTables(tables) => {
                if tables.len() <= place {
                    let mut fresh = Table::new();
                    fresh.set_position(Some(position));
                    tables.push(fresh);
                }
                let Some(table) = tables.get_mut(place) else { continue };
                for field in &fields {
                    replace(table, field);
                }
            }
            _ => return,
        }
    }
    match item {
        Item::Value(Value::Array(array)) => {
            while array.len() > many {
                array.remove(many);
            }
        }
        Item::ArrayOfTables(tables) => {
            while tables.len() > many {
                tables.remove(many);
            }
        }
        _ => {}
    }
}

fn inline_at(array: &Array, place: usize) -> InlineTable {
    array.get(place).and_then(Value::as_inline_table).cloned().unwrap_or_default()
}

/// Sets or takes away one key, if that changes anything.
fn replace(table: &mut dyn TableLike, field: &Field<'_>) {
    let now = table.get(field.key).map(|item| item.to_string().trim().to_owned());
    match field.slot.value() {
        None => {
            table.remove(field.key);
        }
        Some(value) if now != Some(value.to_string()) => put(table, field.key, value),
        Some(_) => {}
    }
}
