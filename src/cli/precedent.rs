//! `beraad moresprudentie lijst|toon|zoek|toets|importeer`.

use std::{ffi::OsString, io::Write, path::PathBuf};

use super::{Halt, WIDTH, Workbook, complain, json, precedent_json, told};
use crate::{
    content::{self, KeptCard, SourceFile},
    core::{
        precedent::Precedent,
        problem::Problem,
        search::{Query, fold},
        show::visible,
    },
    document::{precedent, text},
    journal::{case_files, is_there},
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// Every card, that of the newest talk first.
pub(super) fn list(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let (cards, problems) = kept(workbook);
    if as_json {
        return json::write(&precedent_json::list(&cards, &problems), out);
    }
    if cards.is_empty() && problems.is_empty() {
        writeln!(out, "{}\n{}", say("kaartje-geen-kaarten"), say("kaartje-geen-kaarten-doe"))?;
    }
    write_lines(&cards, out)?;
    problems.iter().for_each(complain);
    Ok(())
}

/// The cards on which each of the words stands.
pub(super) fn search(
    workbook: &Workbook,
    words: &str,
    as_json: bool,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let (mut cards, problems) = kept(workbook);
    let query = Query::new(words);
    cards.retain(|kept| {
        let about = precedent::about(&kept.card);
        kept.card.is_found_by(&query, about.iter().map(String::as_str))
    });
    if as_json {
        return json::write(&precedent_json::list(&cards, &problems), out);
    }
    if cards.is_empty() {
        let values = [("woorden", words.into())];
        writeln!(out, "{}", visible(&say_with("kaartje-niets-gevonden", &values)))?;
    }
    write_lines(&cards, out)?;
    problems.iter().for_each(complain);
    Ok(())
}

/// One card as a page, and where its file stands.
pub(super) fn show(workbook: &Workbook, name: &str, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let (cards, problems) = kept(workbook);
    let kept = find(&cards, &problems, name)?;
    if as_json {
        return json::write(&precedent_json::card(kept), out);
    }
    let page = precedent::page(&kept.card, &workbook.library);
    out.write_all(text::set(&page, WIDTH).as_bytes())?;
    let path = kept.path.display().to_string();
    Ok(writeln!(out, "\n{}\n{}", say("kaartje-staat-in"), visible(&path))?)
}

/// Holds cards against the rules; all of one's own if none is named.
///
/// # Errors
/// [`Halt::Told`] if anything is wrong.
pub(super) fn check(
    workbook: &Workbook,
    names: &[OsString],
    as_json: bool,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let (files, mut problems) =
        if names.is_empty() { workbook.store.precedents() } else { named(workbook, names)? };
    problems.extend(files.iter().flat_map(|file| content::review_card(file).1));
    if as_json {
        json::write(&precedent_json::checked(files.len(), &problems), out)?;
    } else {
        for problem in &problems {
            writeln!(out, "{}", told(problem))?;
        }
        let values = [("kaarten", files.len().into()), ("dingen", problems.len().into())];
        writeln!(out, "{}", say_with("kaartje-nagekeken", &values))?;
    }
    if problems.is_empty() { Ok(()) } else { Err(Halt::Told) }
}

/// Takes over cards of somebody else: all of them, or none if there is anything wrong with one.
///
/// # Errors
/// What is wrong with them, or why they could not be written.
pub(super) fn import(workbook: &mut Workbook, files: &[OsString], out: &mut dyn Write) -> Result<(), Halt> {
    let paths: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    if let Some(nowhere) = paths.iter().find(|path| !is_there(path)) {
        return Err(nowhere_to_be_found(nowhere));
    }
    let (files, mut problems) = case_files(&paths);
    let mut taken: Vec<Precedent> = vec![];
    for file in &files {
        let (card, found) = content::review_card(file);
        taken.extend(card);
        problems.extend(found);
    }
    if !problems.is_empty() {
        problems.iter().for_each(complain);
        return Err(Problem::new(say("kaartje-niet-overgenomen"), say("kaartje-niet-overgenomen-doe")).into());
    }
    let (known, _) = kept(workbook);
    for precedent in taken {
        if let Some(same) = known.iter().find(|kept| kept.card == *precedent.card()) {
            let values = [("naam", same.slug.as_str().into())];
            writeln!(out, "{}", visible(&say_with("kaartje-stond-er-al", &values)))?;
            continue;
        }
        let path = workbook.store.save_precedent(&precedent)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(out, "{}", visible(&say_with("kaartje-overgenomen", &[("naam", name.into())])))?;
    }
    Ok(())
}

/// The cards that can be read, and what is wrong with any of them.
fn kept(workbook: &Workbook) -> (Vec<KeptCard>, Vec<Problem>) {
    let (files, mut problems) = workbook.store.precedents();
    let (cards, found) = content::cards(files);
    problems.extend(found);
    (cards, problems)
}

fn write_lines(cards: &[KeptCard], out: &mut dyn Write) -> Result<(), Halt> {
    for kept in cards {
        write!(out, "{}", visible(&precedent::lines(kept)))?;
    }
    Ok(out.flush()?)
}

/// The card that is meant: by name, by title, by a beginning that only one has, or the newest.
fn find<'k>(cards: &'k [KeptCard], problems: &[Problem], word: &str) -> Result<&'k KeptCard, Problem> {
    let name = word.strip_suffix(".toml").unwrap_or(word);
    let is_called = |kept: &&KeptCard| kept.slug == name || fold(kept.card.title.trim()) == fold(name.trim());
    let newest = || cards.first().filter(|_| name == "laatste");
    if let Some(kept) = cards.iter().find(|it| is_called(it)).or_else(newest) {
        return Ok(kept);
    }
    let file = format!("{name}.toml");
    let in_file = |problem: &&Problem| {
        problem.place.as_ref().is_some_and(|place| place.file.rsplit(['/', '\\']).next() == Some(&file))
    };
    if let Some(problem) = problems.iter().find(in_file) {
        return Err(problem.clone());
    }
    let begun: Vec<&KeptCard> =
        cards.iter().filter(|it| !name.is_empty() && it.slug.starts_with(name)).collect();
    match begun[..] {
        [kept] => Ok(kept),
        [] if cards.is_empty() => {
            Err(Problem::new(say("kaartje-geen-kaarten"), say("kaartje-geen-kaarten-doe")))
        }
        [] => Err(unknown(cards, word)),
        _ => {
            let names: Vec<&str> = begun.iter().take(MOST_NAMES).map(|it| it.slug.as_str()).collect();
            let values = [("naam", word.into()), ("namen", names.join(", ").into())];
            Err(Problem::new(say_with("kaartje-meer", &values), say("kaartje-meer-doe")))
        }
    }
}

fn unknown(cards: &[KeptCard], word: &str) -> Problem {
    let hint = did_you_mean(word, cards.iter().map(|it| it.slug.as_str()));
    let hint = hint.unwrap_or_else(|| say("kaartje-onbekend-doe"));
    Problem::new(say_with("kaartje-onbekend", &[("naam", word.into())]), hint)
}

/// The files that these names mean: a file or folder, or else a card of one's own.
fn named(workbook: &Workbook, names: &[OsString]) -> Result<(Vec<SourceFile>, Vec<Problem>), Halt> {
    let (mut paths, mut files) = (vec![], vec![]);
    let (own, _) = workbook.store.precedents();
    for name in names {
        let path = PathBuf::from(name);
        match own.iter().find(|file| file.slug == name.to_string_lossy()) {
            _ if is_there(&path) => paths.push(path),
            Some(file) => files.push(file.clone()),
            None => return Err(nowhere_to_be_found(&path)),
        }
    }
    let (read, problems) = case_files(&paths);
    files.extend(read);
    Ok((files, problems))
}

fn nowhere_to_be_found(path: &std::path::Path) -> Halt {
    let what = say_with("toets-geen-pad", &[("naam", path.display().to_string().into())]);
    Halt::Usage(Problem::new(what, say("toets-geen-pad-doe")))
}

/// How many names an answer holds.
const MOST_NAMES: usize = 5;
