//! `beraad dagboek zoek`.

use std::io::Write;

use super::{Halt, Workbook, complain, json};
use crate::{
    core::{search::Query, show::visible_line},
    document::{Block, entry, item},
    phrases::say_with,
};

/// The drafts and entries in which each of the words stands, newest first.
pub(super) fn search(
    workbook: &Workbook,
    words: &str,
    as_json: bool,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let (items, mut problems) = workbook.store.list();
    let query = Query::new(words);
    let mut found = vec![];
    for item in &items {
        match workbook.store.read(item) {
            Ok(read) => {
                let page = entry::page(&read, &workbook.library);
                if query.finds(page.iter().flat_map(texts)) {
                    found.push((item, Ok(read)));
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    if as_json {
        return json::write(&json::entries(found.into_iter(), &mut problems), out);
    }
    if found.is_empty() {
        let values = [("woorden", words.into())];
        writeln!(out, "{}", visible_line(&say_with("dagboek-niets-gevonden", &values)))?;
    }
    for (item, _) in &found {
        writeln!(out, "{}", visible_line(&item::line(item, &workbook.library)))?;
    }
    out.flush()?;
    problems.iter().for_each(complain);
    Ok(())
}

fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Title(text)
        | Block::Meta(text)
        | Block::Heading(text)
        | Block::Prose(text)
        | Block::Own(text)
        | Block::Item(text)
        | Block::Note(text) => vec![text],
        Block::Fact { name, value } => vec![name, value],
        Block::Quote { text, source } => vec![text, source],
    }
}
