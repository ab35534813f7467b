//! `beraad dagboek controleer`.

use std::io::Write;

use serde_json::json;

use super::{Halt, Workbook, json, told};
use crate::{
    core::{problem::Problem, show::visible},
    journal::Checked,
    phrases::{say, say_with},
};

/// Reads every draft and entry and says what is wrong and what is worth knowing. Nothing is changed.
///
/// # Errors
/// [`Halt::Told`] if something cannot be read.
pub(super) fn check(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let checked = workbook.store.check();
    let Checked { entries, drafts, unreadable, notices } = &checked;
    if as_json {
        let value = json!({
            "notities": entries, "concepten": drafts,
            "problemen": json::problems(unreadable), "opmerkingen": json::problems(notices),
        });
        json::write(&value, out)?;
    } else {
        part(&say("controle-niet-te-lezen"), unreadable, out)?;
        part(&say("controle-te-weten"), notices, out)?;
        let values = [
            ("notities", (*entries).into()),
            ("concepten", (*drafts).into()),
            ("fout", unreadable.len().into()),
            ("weten", notices.len().into()),
        ];
        writeln!(out, "{}", say_with("controle-slot", &values).trim_end())?;
    }
    if unreadable.is_empty() { Ok(()) } else { Err(Halt::Told) }
}

fn part(head: &str, found: &[Problem], out: &mut dyn Write) -> Result<(), Halt> {
    if !found.is_empty() {
        writeln!(out, "{}\n", visible(head))?;
    }
    for problem in found {
        writeln!(out, "{}", told(problem))?;
    }
    Ok(())
}
