//! What a set of cases covers, as a table in lines.

use super::term;
use crate::{
    core::coverage::Coverage,
    phrases::{say, say_with},
    prompts::{holder_name, principle_name},
};

/// The table: a head, and below each kind of thing a line per thing with its count.
#[must_use]
pub fn table(coverage: &Coverage) -> Vec<String> {
    let mut lines = vec![say_with("dekking-kop", &[("aantal", coverage.cases.into())]), String::new()];
    lines.push(format!(
        "{:<NAMES$}{:>COLUMN$}{:>COLUMN$}",
        say("facetten-beginsel"),
        say("dekking-centraal"),
        say("dekking-speelt")
    ));
    for (principle, play) in coverage.principles.iter() {
        let name = say(principle_name(principle));
        lines.push(format!("  {name:<THINGS$}{:>COLUMN$}{:>COLUMN$}", play.central, play.plays));
    }
    let holders = coverage.holders.iter().map(|(holder, count)| (say(holder_name(holder)), *count));
    part(&mut lines, "dekking-stoel", holders);
    part(
        &mut lines,
        "facetten-terrein",
        coverage.terrains.iter().map(|(it, count)| (term::terrain(*it), *count)),
    );
    part(
        &mut lines,
        "facetten-werkveld",
        coverage.fields.iter().map(|(it, count)| (term::field(*it), *count)),
    );
    part(&mut lines, "facetten-laag", coverage.tiers.iter().map(|(it, count)| (term::tier(*it), *count)));
    let kinds =
        [(say("dekking-goed-werk"), coverage.good_work), (say("dekking-aan-tafel"), coverage.at_table)];
    part(&mut lines, "dekking-verder", kinds.into_iter());
    lines
}

fn part(lines: &mut Vec<String>, head: &str, things: impl Iterator<Item = (String, usize)>) {
    lines.extend([String::new(), say(head)]);
    lines.extend(things.map(|(name, count)| format!("  {name:<THINGS$}{count:>COLUMN$}")));
}

/// Cells of a name in the head.
const NAMES: usize = THINGS + 2;
/// Cells of the name of a thing.
const THINGS: usize = 28;
/// Cells of a count.
const COLUMN: usize = 10;
