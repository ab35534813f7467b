//! `beraad dagboek zoek`.

use std::io::Write;

use serde_json::json;
use unicode_width::UnicodeWidthStr;

use super::{Halt, WIDTH, Workbook, complain, json};
use crate::{
    core::{problem::Problem, search::Query, show::visible_line},
    document::item,
    journal::{
        Item,
        search::{self, Missed},
    },
    phrases::{say, say_with},
    prompts::part::part_name,
};

/// The drafts and entries in which each of the words stands, newest first, each as soon as it is found, with the places
/// where they stand. What could not be looked through is told after that.
pub(super) fn search(
    workbook: &Workbook,
    words: &str,
    as_json: bool,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let query = Query::new(words);
    let mut found = vec![];
    let mut is_any = false;
    let missed = search::all(workbook.store.root(), &query, |item| {
        is_any = true;
        if as_json {
            let entry = workbook.store.read(item).ok();
            found.push(json::found(item, entry.as_ref(), &hits(item, &query)));
            return Ok(());
        }
        tell(workbook, item, &query, out)
    })?;
    let problems = problems(missed);
    if as_json {
        return json::write(&json!({"notities": found, "problemen": json::problems(&problems)}), out);
    }
    out.flush()?;
    if !is_any {
        let nothing = say_with("dagboek-niets-gevonden", &[("woorden", words.into())]);
        complain(&Problem::new(nothing, ""));
    }
    problems.iter().for_each(complain);
    Ok(())
}

/// One that was found: its line, and below it where.
fn tell(workbook: &Workbook, item: &Item, query: &Query, out: &mut dyn Write) -> Result<(), Halt> {
    writeln!(out, "{}", visible_line(&item::line(item, &workbook.library)))?;
    for (place, text) in hits(item, query) {
        let line = say_with("tekst-feit", &[("naam", place.into()), ("waarde", text.into())]);
        writeln!(out, "{INDENT}{}", visible_line(&line))?;
    }
    Ok(())
}

/// The places in an item where a word stands, by name, with a piece of the text. Names and pieces fit on a line.
fn hits(item: &Item, query: &Query) -> Vec<(String, String)> {
    let excerpts = search::excerpts(item, query, WIDTH - INDENT.width() - LONGEST_NAME);
    excerpts.into_iter().map(|it| (part_name(it.part), it.text)).collect()
}

fn problems(missed: Missed) -> Vec<Problem> {
    let Missed { mut problems, passed } = missed;
    if passed > 0 {
        let what = say_with("zoek-overgeslagen", &[("aantal", passed.into())]);
        problems.push(Problem::new(what, say("zoek-overgeslagen-doe")));
    }
    problems
}

const INDENT: &str = "    ";
/// The cells that the name of a place takes, with the sign after it.
const LONGEST_NAME: usize = 22;
