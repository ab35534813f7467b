//! `beraad dagboek lijst|toon`.

use std::io::Write;

use super::{Halt, WIDTH, Workbook, complain, json};
use crate::{
    core::{problem::Problem, show::visible_line},
    document::{entry, item, text},
    journal::{Item, Shelf},
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// How many names an answer holds before it says how many more there are.
const MOST_NAMES: usize = 5;

/// Every draft and entry, newest first. Without JSON no file is opened.
pub(super) fn list(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let (items, mut problems) = workbook.store.list();
    if as_json {
        let read = items.iter().map(|item| (item, workbook.store.read(item)));
        let value = json::entries(read, &mut problems);
        return json::write(&value, out);
    }
    if items.is_empty()
        && let Some(problem) = problems.pop()
    {
        return Err(problem.into());
    }
    for item in &items {
        writeln!(out, "{}", visible_line(&item::line(item, &workbook.library)))?;
    }
    if items.is_empty() {
        writeln!(out, "{}\n{}", say("dagboek-leeg"), say("dagboek-leeg-doe"))?;
    }
    out.flush()?;
    problems.iter().for_each(complain);
    Ok(())
}

/// One entry or draft as a page.
pub(super) fn show(workbook: &Workbook, name: &str, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let (items, problems) = workbook.store.list();
    let item = find(&items, name).map_err(|unknown| {
        if items.is_empty() { problems.into_iter().next().unwrap_or(unknown) } else { unknown }
    })?;
    let written = workbook.store.read(item)?;
    if as_json {
        return json::write(&json::entry(item, &written), out);
    }
    Ok(out.write_all(text::set(&entry::page(&written, &workbook.library), WIDTH).as_bytes())?)
}

/// The item that is meant: by full name, by a beginning that only one has, or the newest entry.
///
/// # Errors
/// No item or more than one is called so.
pub(super) fn find<'a>(items: &'a [Item], word: &str) -> Result<&'a Item, Problem> {
    let name = word.strip_suffix(".toml").unwrap_or(word);
    let entries_first = || {
        let of = |shelf| items.iter().filter(move |item| item.shelf == shelf);
        of(Shelf::Entries).chain(of(Shelf::Drafts))
    };
    if name == "laatste" {
        return entries_first()
            .next()
            .ok_or_else(|| Problem::new(say("dagboek-leeg"), say("dagboek-leeg-doe")));
    }
    if let Some(item) = entries_first().find(|item| item.name.as_str() == name) {
        return Ok(item);
    }
    let begun: Vec<&Item> = match name {
        "" => vec![],
        _ => items.iter().filter(|item| item.name.as_str().starts_with(name)).collect(),
    };
    match begun[..] {
        [item] => Ok(item),
        [] => Err(unknown(items, word)),
        _ => Err(several(&begun, word)),
    }
}

fn unknown(items: &[Item], word: &str) -> Problem {
    let otherwise = || say(if items.is_empty() { "dagboek-niets-doe" } else { "dagboek-onbekend-doe" });
    let known = items.iter().map(|item| item.name.as_str());
    let hint = did_you_mean(word, known).unwrap_or_else(otherwise);
    Problem::new(say_with("dagboek-onbekend", &[("naam", word.into())]), hint)
}

fn several(items: &[&Item], word: &str) -> Problem {
    let names: Vec<&str> = items.iter().take(MOST_NAMES).map(|item| item.name.as_str()).collect();
    let mut names = names.join(", ");
    if items.len() > MOST_NAMES {
        let rest = items.len() - MOST_NAMES;
        names = say_with("dagboek-meer-rest", &[("namen", names.into()), ("rest", rest.into())]);
    }
    Problem::new(
        say_with("dagboek-meer", &[("naam", word.into()), ("namen", names.into())]),
        say("dagboek-meer-doe"),
    )
}
