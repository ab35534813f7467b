//! `beraad casus lijst|toon`.

use std::io::Write;

use super::{Halt, WIDTH, Workbook, complain, json};
use crate::{
    core::{
        case::{Case, Origin},
        problem::Problem,
        show::visible,
        wrap::join_lines,
    },
    document::{self, term, text},
    phrases::{say, say_with},
    prompts,
};

/// Every case, with its role, kind and what plays in it.
pub(super) fn list(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let cases = workbook.library.listed();
    if as_json {
        return json::write(&json::cases(&cases, &workbook.problems), out);
    }
    for case in &cases {
        write!(out, "{}", visible(&lines(case)))?;
    }
    if cases.is_empty() {
        writeln!(out, "{}", say("casus-lijst-leeg"))?;
    }
    out.flush()?;
    workbook.problems.iter().for_each(complain);
    Ok(())
}

/// One case as a page.
pub(super) fn show(workbook: &Workbook, slug: &str, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let case = find(workbook, slug)?;
    if as_json {
        return json::write(&json::case(case), out);
    }
    Ok(out.write_all(
        text::set(&document::case::full_card(case, &workbook.library.reference), WIDTH).as_bytes(),
    )?)
}

/// The case with this name.
///
/// # Errors
/// There is none, or its file cannot be read; then it is that problem.
pub(super) fn find<'a>(workbook: &'a Workbook, slug: &str) -> Result<&'a Case, Problem> {
    if let Some(case) = workbook.library.case(slug) {
        return Ok(case);
    }
    let file = format!("{slug}.toml");
    let in_file = |problem: &&Problem| {
        problem.place.as_ref().is_some_and(|place| place.file.rsplit(['/', '\\']).next() == Some(&file))
    };
    if let Some(problem) = workbook.problems.iter().find(in_file) {
        return Err(problem.clone());
    }
    Err(unknown(workbook, slug))
}

/// There is no case with this name.
pub(super) fn unknown(workbook: &Workbook, slug: &str) -> Problem {
    let known = workbook.library.cases.iter().map(|case| &*case.slug);
    let hint = prompts::did_you_mean(slug, known).unwrap_or_else(|| say("casus-onbekend-doe"));
    Problem::new(say_with("casus-onbekend", &[("naam", slug.into())]), hint)
}

fn lines(case: &Case) -> String {
    let kind = say_with(
        "casus-lijst-soort",
        &[("werkveld", term::field(case.field).into()), ("terrein", term::terrain(case.terrain).into())],
    );
    let own = if case.origin == Origin::Own { format!(" {}", say("casus-eigen")) } else { String::new() };
    let principles: Vec<_> =
        case.principles.iter().map(|it| say(prompts::principle_name(it.principle))).collect();
    let chairs: Vec<_> = case.in_tension().map(|it| say(prompts::holder_name(it))).collect();
    format!(
        "{}  {}\n    {}\n    {kind}{own}\n    {}\n    {}\n",
        case.slug,
        join_lines(&case.title),
        join_lines(&case.role),
        say_with("casus-lijst-beginselen", &[("namen", principles.join(", ").into())]),
        say_with("casus-lijst-stoelen", &[("namen", chairs.join(", ").into())]),
    )
}
