//! `beraad kader`: all of the frame by name, one item as a page, or what a word finds.

use std::io::Write;

use super::{Halt, WIDTH, Workbook};
use crate::document::{frame, text};

/// Answers `beraad kader` with or without a word.
pub(super) fn show(workbook: &Workbook, word: Option<&str>, out: &mut dyn Write) -> Result<(), Halt> {
    let page = match word.map(str::trim).filter(|word| !word.is_empty()) {
        None => frame::contents(&workbook.library),
        Some(word) => frame::found(&workbook.library, word)?,
    };
    Ok(out.write_all(text::set(&page, WIDTH).as_bytes())?)
}
