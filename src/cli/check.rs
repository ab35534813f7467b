//! `beraad casus toets`: cases held against every rule, for who writes them.

use std::{
    ffi::OsString,
    io::Write,
    path::{PathBuf, is_separator},
};

use super::{
    Halt, Workbook,
    case::{self, Named},
    json, told,
};
use crate::{
    content::{self, SourceFile},
    core::{
        case::{Case, Origin},
        coverage::Coverage,
        problem::Problem,
        show::visible,
    },
    document,
    journal::{case_files, is_there},
    phrases::{say, say_with},
};

/// Holds these files, folders or cases against the rules; all cases if none is named.
///
/// # Errors
/// [`Halt::Told`] if anything is wrong.
pub(super) fn cases(
    workbook: &Workbook,
    names: &[OsString],
    as_json: bool,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let (cases, problems) = if names.is_empty() { all(workbook) } else { named(workbook, names)? };
    let coverage = Coverage::of(cases.iter());
    if as_json {
        json::write(&json::checked(&coverage, &problems), out)?;
    } else {
        let values = [("casussen", cases.len().into()), ("dingen", problems.len().into())];
        for problem in &problems {
            writeln!(out, "{}", told(problem))?;
        }
        writeln!(out, "{}", say_with("toets-uitkomst", &values))?;
        if cases.len() > 1 {
            writeln!(out, "\n{}", visible(&document::coverage::table(&coverage).join("\n")))?;
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Halt::Told) }
}

/// The shipped cases and the own ones. What keeps an own case out of the library was found when it was read.
fn all(workbook: &Workbook) -> (Vec<Case>, Vec<Problem>) {
    let (mut cases, mut problems) = review(content::shipped_files(), Origin::Builtin);
    let (own, unread) = workbook.store.own_cases();
    problems.extend(unread);
    let (own, found) = review(own.into_iter(), Origin::Own);
    problems.extend(found);
    let known = workbook.problems.iter().chain(workbook.unfinished.iter().map(|it| &it.problem));
    problems.extend(known.filter(|it| !problems.contains(it)).cloned().collect::<Vec<_>>());
    cases.extend(
        own.into_iter().filter(|case| {
            workbook.library.case(&case.slug).is_some_and(|known| known.origin == Origin::Own)
        }),
    );
    (cases, problems)
}

/// What these names mean: a file or a folder, or else a case by its name.
///
/// # Errors
/// [`Halt::Usage`] where a path leads nowhere, and what is wrong with a case that is no case.
fn named(workbook: &Workbook, names: &[OsString]) -> Result<(Vec<Case>, Vec<Problem>), Halt> {
    let (mut paths, mut files) = (vec![], vec![]);
    for name in names {
        let path = PathBuf::from(name);
        let has_separator = name.to_string_lossy().contains(is_separator);
        let is_name = !is_there(&path) && !has_separator && path.extension().is_none();
        if is_name {
            files.push(file_of(workbook, &name.to_string_lossy())?);
        } else if !is_there(&path) {
            let what = say_with("toets-geen-pad", &[("naam", path.display().to_string().into())]);
            return Err(Halt::Usage(Problem::new(what, say("toets-geen-pad-doe"))));
        } else {
            paths.push(path);
        }
    }
    let (read, mut problems) = case_files(&paths);
    files.extend(read);
    let (cases, found) = review(files.into_iter(), Origin::Own);
    problems.extend(found);
    Ok((cases, problems))
}

/// The file of a case that is known, also of one that is not done.
fn file_of(workbook: &Workbook, name: &str) -> Result<SourceFile, Problem> {
    let case = match case::named(workbook, name)? {
        Named::Case(case) => case,
        Named::Unfinished(unfinished) => return Ok(unfinished.file.clone()),
    };
    let own = || workbook.store.own_cases().0.into_iter();
    let found = match case.origin {
        Origin::Builtin => content::shipped_files().find(|it| it.slug == case.slug),
        Origin::Own => own().find(|it| it.slug == case.slug),
    };
    found.ok_or_else(|| case::unknown(workbook, &case.slug))
}

fn review(files: impl Iterator<Item = SourceFile>, origin: Origin) -> (Vec<Case>, Vec<Problem>) {
    let (mut cases, mut problems) = (vec![], vec![]);
    for file in files {
        let (case, found) = content::review(&file, origin);
        cases.extend(case);
        problems.extend(found);
    }
    (cases, problems)
}
