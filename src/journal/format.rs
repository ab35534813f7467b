//! The format of a journal file: from an entry to text, and into text that a person has edited by hand.
//!
//! | key | what stands there |
//! | --- | --- |
//! | `schema` | 1: the version of this format |
//! | `casus` | slug of the case; for one's own dilemma there is `[eigen_kwestie]` with `situatie` and `vraag` |
//! | `titel`, `vorm` | title; `kort` or `ruim` |
//! | `begonnen`, `afgerond` | local time to the second with its offset; a draft has no `afgerond` |
//! | `stap` | only in a draft: id of the step where one is |
//! | `trefwoorden`, `eigen_opties` | lists of texts; the first own option is `eigen-1` |
//! | `[ingeving]` | `keuze` (id), `keuze_tekst` (its words when locked), `zekerheid` 1–5, `gevoel`, `vast` = true once locked |
//! | `[feiten]` | `weet`, `neem_aan`, `uitzoeken` |
//! | `[rechten.<stoel>]` | `verwacht`, `gewicht` 0–3 |
//! | `[beginselen.<beginsel>]` | `trekt`: `naar`, `weg` or `beide`; `notitie` |
//! | `[[wegen.varianten]]` | `id` of the variant, `kantelt`: true or false |
//! | `[omslagpunt]` | `feit`, `beginsel` (id) |
//! | `[afweging]` | `keuze` (id), `zekerheid` 1–5, `ik_doe`, `vanwege`, `ondanks`, `tegenargument`, `restschade` |
//! | `[tegenspraak]` | `aan_wie`, `route` (id), `beroep` (list of ids), `wat_dan` |
//! | `[voornemen]` | `als`, `dan`, `met_wie`, `wanneer` (a date) or `wanneer_tekst` (words) |
//! | `[[terugblik]]` | `op` (a date), `gedaan`, `gebeurd`, `opnieuw`: `ja`, `nee` or `weet-niet` |
//!
//! Nothing is required but `begonnen`, and not even that where the file name says it. What is empty is left out;
//! keys that we do not know stay where they are. Texts of more than one line are `"""` blocks, of which the last
//! newline does not belong to the text.

use std::path::Path;

use toml_edit::DocumentMut;

use super::{edit, page::Page, place::Source, read};
use crate::{
    core::{entry::Entry, problem::Problem},
    phrases::say,
};

/// The text of an entry as it stands in a file: a draft as long as it is not finished.
#[must_use]
pub fn to_toml(entry: &Entry) -> String {
    let mut document = DocumentMut::new();
    document.insert("schema", toml_edit::value(read::SCHEMA));
    if let Some(mut key) = document.key_mut("schema") {
        let head: String = say("bestand-kop").lines().map(|line| format!("# {line}\n")).collect();
        key.leaf_decor_mut().set_prefix(head);
    }
    edit::write(&mut document, &mut Page::blank(), &mut Page::of(entry));
    document.to_string()
}

/// The text of a file with another entry in it: what a person put there by hand stays.
///
/// # Errors
/// Why the text is no entry; or that the two cannot be brought together, which leaves the file as it is.
pub(super) fn merge(source: Source<'_>, old: &Entry, new: &Entry) -> Result<String, Problem> {
    if to_toml(old) == source.text {
        return Ok(to_toml(new));
    }
    let cannot = || Problem::new(say("bestand-niet-samen"), say("bestand-niet-samen-raad"));
    let windows = source.text.contains("\r\n");
    let text = source.text.replace("\r\n", "\n");
    let (mark, text) = text.strip_prefix('\u{feff}').map_or(("", &*text), |rest| ("\u{feff}", rest));
    let mut document: DocumentMut = text.parse().map_err(|_| cannot())?;
    edit::write(&mut document, &mut Page::of(old), &mut Page::of(new));
    let merged = document.to_string();
    // Whatever a person wrote in a form that we did not think of: never write what does not read back.
    let readable = Source { path: Path::new(""), text: &merged };
    if Page::of(&read::entry(readable, Some(new.begun.naive_local())).map_err(|_| cannot())?) != Page::of(new)
    {
        return Err(cannot());
    }
    let ends = if windows { merged.replace('\n', "\r\n") } else { merged };
    Ok(format!("{mark}{ends}"))
}
