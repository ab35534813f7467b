//! `beraad dagboek controleer`.

use std::io::Write;

use serde_json::json;

use super::{Halt, Workbook, json, told};

/// Reads every draft and entry and says what is wrong.
///
/// # Errors
/// [`Halt::Told`] if one cannot be read.
pub(super) fn check(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let (items, mut problems) = workbook.store.list();
    problems.extend(items.iter().filter_map(|item| workbook.store.read(item).err()));
    if as_json {
        json::write(&json!({"problemen": json::problems(&problems)}), out)?;
    } else {
        for problem in &problems {
            writeln!(out, "{}", told(problem))?;
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Halt::Told) }
}
