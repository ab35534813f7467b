//! `beraad dagboek lijst|toon`, and which item a name means.

use std::io::Write;

use super::{
    Halt, WIDTH, Workbook, complain, journal_arguments::JournalRequest, journal_check, journal_export,
    journal_search, json, surroundings::Surroundings,
};
use crate::{
    core::{entry::Entry, gist::Gist, problem::Problem, selection::Selection, show::visible_line},
    document::{entry, item, text},
    journal::{Item, Shelf},
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// How many names an answer holds before it says how many more there are.
const MOST_NAMES: usize = 5;

/// Answers what was asked of the journal.
pub(super) fn perform(
    request: &JournalRequest,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let workbook = Workbook::look(surroundings);
    match request {
        JournalRequest::List { selection, json } => list(&workbook, selection, *json, out),
        JournalRequest::Show { name, json } => show(&workbook, name, *json, out),
        JournalRequest::Search { words, json } => journal_search::search(&workbook, words, *json, out),
        JournalRequest::Export(request) => journal_export::export(&workbook, request, surroundings, out),
        JournalRequest::Check { json } => journal_check::check(&workbook, *json, out),
    }
}

/// The drafts and entries that are asked for, newest first. Without JSON a file is opened only where its name does not
/// say enough.
fn list(workbook: &Workbook, selection: &Selection, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    is_sound(selection)?;
    let (items, mut problems) = workbook.store.list();
    if as_json {
        let read = items.iter().filter_map(|item| Some((item, read(workbook, selection, item)?)));
        let value = json::entries(read, &mut problems);
        return json::write(&value, out);
    }
    if items.is_empty() {
        if let Some(problem) = problems.pop() {
            return Err(problem.into());
        }
        writeln!(out, "{}\n{}", say("dagboek-leeg"), say("dagboek-leeg-doe"))?;
    }
    let mut is_any = items.is_empty();
    for item in &items {
        let asked = match by_name(selection, item) {
            Some(asked) => asked,
            None => match read(workbook, selection, item) {
                Some(Err(problem)) => {
                    problems.push(problem);
                    false
                }
                read => read.is_some(),
            },
        };
        if asked {
            writeln!(out, "{}", visible_line(&item::line(item, &workbook.library)))?;
            is_any = true;
        }
    }
    out.flush()?;
    if !is_any {
        complain(&nothing_asked_for());
    }
    problems.iter().for_each(complain);
    Ok(())
}

/// One item, if it is asked for. Its day is that of its name, where that says one.
pub(super) fn read(
    workbook: &Workbook,
    selection: &Selection,
    item: &Item,
) -> Option<Result<Entry, Problem>> {
    let rest = match item.name.begun() {
        Some(begun) if !selection.takes_day(begun.date()) => return None,
        Some(_) => Selection { from: None, until: None, ..selection.clone() },
        None => selection.clone(),
    };
    let read = workbook.store.read(item);
    let asked = |entry: &Entry| rest.is_empty() || rest.takes(&Gist::of(entry));
    read.as_ref().map_or(true, asked).then_some(read)
}

/// Whether an item is asked for, where its name alone says so.
fn by_name(selection: &Selection, item: &Item) -> Option<bool> {
    if selection.is_empty() {
        return Some(true);
    }
    let takes_day = selection.takes_day(item.name.begun()?.date());
    let by_day = Selection { from: None, until: None, ..selection.clone() }.is_empty();
    (by_day || !takes_day).then_some(takes_day)
}

/// That a period does not end before it begins.
pub(super) fn is_sound(selection: &Selection) -> Result<(), Halt> {
    if selection.is_turned_round() {
        let problem = Problem::new(say("dagboek-periode-omgekeerd"), say("dagboek-periode-omgekeerd-doe"));
        return Err(Halt::Usage(problem));
    }
    Ok(())
}

/// There are entries, but none that is asked for.
pub(super) fn nothing_asked_for() -> Problem {
    Problem::new(say("dagboek-niets-gekozen"), say("dagboek-niets-gekozen-doe"))
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
