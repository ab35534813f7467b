//! `beraad kader`: all of the frame by name, one item as a page with what belongs to it, or what a word finds.

use std::io::Write;

use super::{Halt, WIDTH, Workbook, frame_json, json};
use crate::document::{
    frame::{self, Answer},
    text,
};

/// Answers `beraad kader` with or without a word.
pub(super) fn show(
    workbook: &Workbook,
    word: Option<&str>,
    as_json: bool,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let library = &workbook.library;
    let word = word.map(str::trim).filter(|word| !word.is_empty());
    let answer = word.map(|word| frame::answer(library, word)).transpose()?;
    if as_json {
        let value = match &answer {
            None => frame_json::contents(&library.reference),
            Some(Answer::One(item)) => frame_json::item(*item, &frame::links_of(library, *item)),
            Some(Answer::Several(found)) => frame_json::hits(found, word.unwrap_or_default()),
        };
        return json::write(&value, out);
    }
    let page = match &answer {
        None => frame::contents(library),
        Some(Answer::One(item)) => {
            let links = frame::see_also(&frame::links_of(library, *item), false);
            frame::page(*item).into_iter().chain(links).collect()
        }
        Some(Answer::Several(found)) => frame::hits(found, word.unwrap_or_default()),
    };
    Ok(out.write_all(text::set(&page, WIDTH).as_bytes())?)
}
