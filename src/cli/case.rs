//! `beraad casus lijst|toon`.

use std::io::Write;

use super::{Halt, Unfinished, WIDTH, Workbook, complain, json};
use crate::{
    content,
    core::{
        case::{Case, Origin},
        library::is_called,
        problem::Problem,
        reference::Reference,
        show::visible,
        wrap::join_lines,
    },
    document::{self, term, text},
    phrases::{say, say_with},
    prompts::{self, sketch::not_done},
};

/// Every case, with its role, kind and what plays in it.
pub(super) fn list(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let cases = workbook.library.listed();
    if as_json {
        return json::write(&json::cases(&cases, &workbook.problems), out);
    }
    for unfinished in &workbook.unfinished {
        write!(out, "{}", visible(&unfinished_lines(unfinished, &workbook.library.reference)))?;
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

/// One case as a page. One that is being written only as far as it is, and never for another program.
pub(super) fn show(workbook: &Workbook, name: &str, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let library = &workbook.library;
    let page = match named(workbook, name)? {
        Named::Case(case) if as_json => return json::write(&json::case(case), out),
        Named::Case(case) => document::case::full_card(case, &library.reference),
        Named::Unfinished(it) if as_json => return Err(it.problem.clone().into()),
        Named::Unfinished(it) => {
            let checked = content::check(&it.sketch, &library.reference);
            document::case::unfinished_card(&it.sketch, &checked, library)
        }
    };
    Ok(out.write_all(text::set(&page, WIDTH).as_bytes())?)
}

/// What a name can mean.
pub(super) enum Named<'a> {
    /// A case that can be walked.
    Case(&'a Case),
    /// An own case that is being written.
    Unfinished(&'a Unfinished),
}

/// The case with this name that can be walked.
///
/// # Errors
/// There is none, or it is not done, or its file cannot be read; then it is that problem.
pub(super) fn find<'a>(workbook: &'a Workbook, name: &str) -> Result<&'a Case, Problem> {
    match named(workbook, name)? {
        Named::Case(case) => Ok(case),
        Named::Unfinished(unfinished) => Err(unfinished.problem.clone()),
    }
}

/// The case with this name or title.
///
/// # Errors
/// There is none, or its file cannot be read; then it is that problem.
pub(super) fn named<'a>(workbook: &'a Workbook, name: &str) -> Result<Named<'a>, Problem> {
    let by_slug = || workbook.unfinished.iter().find(|it| it.file.slug == name);
    let by_title = || workbook.unfinished.iter().find(|it| is_called(name, &it.file.slug, &it.sketch.title));
    let case = || workbook.library.called(name).map(|it| Named::Case(it));
    let exact = workbook.library.case(name).map(|it| Named::Case(it));
    let named = exact.or_else(|| by_slug().map(Named::Unfinished)).or_else(case);
    if let Some(named) = named.or_else(|| by_title().map(Named::Unfinished)) {
        return Ok(named);
    }
    let file = format!("{name}.toml");
    let in_file = |problem: &&Problem| {
        problem.place.as_ref().is_some_and(|place| place.file.rsplit(['/', '\\']).next() == Some(&file))
    };
    if let Some(problem) = workbook.problems.iter().find(in_file) {
        return Err(problem.clone());
    }
    Err(unknown(workbook, name))
}

/// There is no case with this name.
pub(super) fn unknown(workbook: &Workbook, name: &str) -> Problem {
    let (cases, unfinished) = (&workbook.library.cases, &workbook.unfinished);
    let slugs = cases.iter().map(|it| &*it.slug).chain(unfinished.iter().map(|it| it.file.slug.as_str()));
    let titles =
        cases.iter().map(|it| &*it.title).chain(unfinished.iter().map(|it| it.sketch.title.as_str()));
    let hint = prompts::did_you_mean(name, slugs).or_else(|| prompts::did_you_mean(name, titles));
    let hint = hint.unwrap_or_else(|| say("casus-onbekend-doe"));
    Problem::new(say_with("casus-onbekend", &[("naam", name.into())]), hint)
}

fn unfinished_lines(unfinished: &Unfinished, reference: &Reference) -> String {
    let Unfinished { file, sketch, problem } = unfinished;
    let lacks = not_done(&content::check(sketch, reference));
    format!("{}  {}\n    {lacks}\n    {}\n", file.slug, join_lines(&sketch.title), problem.hint)
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
