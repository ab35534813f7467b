//! `beraad sessie` and `beraad sessie voorbereiden|lijst|toon|terugblik`.

use std::io::Write;

use super::{
    Halt, WIDTH, Workbook, case, complain, json,
    session_arguments::{PageForm, SessionRequest},
    start,
    surroundings::Surroundings,
};
use crate::{
    core::{problem::Problem, show::visible_line},
    document::{Block, html, markdown, preparation, session, text},
    journal::SessionItem,
    phrases::{say, say_with},
    plain::Session,
    prompts::did_you_mean,
    shell::{Lines, clock},
};

/// Answers what was asked of a session.
pub(super) fn perform(
    request: &SessionRequest,
    plain: bool,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    let look = || Workbook::look(surroundings);
    match request {
        SessionRequest::Hold { case, length } => {
            start::session(case.as_deref(), *length, plain, surroundings, out)
        }
        SessionRequest::Prepare { case, length, handout, html } => {
            let workbook = look();
            let case = case::find(&workbook, case)?;
            let page = if *handout { preparation::handout(case) } else { preparation::page(case, *length) };
            write(&page, if *html { PageForm::Html } else { PageForm::Markdown }, out)
        }
        SessionRequest::List { json } => list(&look(), *json, out),
        SessionRequest::Show { name, form } => show(&look(), name.as_deref(), *form, out),
        SessionRequest::LookBack { name } => look_back(name, surroundings, out),
    }
}

/// Every session, newest first. Without JSON no file is opened.
fn list(workbook: &Workbook, as_json: bool, out: &mut dyn Write) -> Result<(), Halt> {
    let (items, mut problems) = workbook.store.sessions();
    if as_json {
        let read = items.iter().map(|item| (item, workbook.store.read_session(item)));
        let value = json::sessions(read, &mut problems);
        return json::write(&value, out);
    }
    if items.is_empty()
        && let Some(problem) = problems.pop()
    {
        return Err(problem.into());
    }
    for item in &items {
        writeln!(out, "{}", visible_line(&session::line(item, &workbook.library)))?;
    }
    if items.is_empty() {
        writeln!(out, "{}\n{}", say("sessies-leeg"), say("sessies-leeg-doe"))?;
    }
    out.flush()?;
    problems.iter().for_each(complain);
    Ok(())
}

/// One session as a page: the newest if none is named.
fn show(workbook: &Workbook, name: Option<&str>, form: PageForm, out: &mut dyn Write) -> Result<(), Halt> {
    let item = find(workbook, name.unwrap_or(NEWEST))?;
    let record = workbook.store.read_session(&item)?;
    if form == PageForm::Json {
        return json::write(&json::session(&item, &record), out);
    }
    write(&session::page(&record, &workbook.library), form, out)
}

/// Asks what came of the afspraken.
fn look_back(name: &str, surroundings: &Surroundings, out: &mut dyn Write) -> Result<(), Halt> {
    let mut workbook = Workbook::open(surroundings);
    let item = find(&workbook, name)?;
    let record = workbook.store.read_session(&item)?;
    let mut input = Lines::listen();
    let talk = Session::new(
        &workbook.library,
        &mut workbook.store,
        clock::now,
        &mut input,
        out,
        surroundings.stdin_is_terminal,
    );
    Ok(talk.look_back_with_team(&item, &record)?)
}

fn write(page: &[Block], form: PageForm, out: &mut dyn Write) -> Result<(), Halt> {
    let set = match form {
        PageForm::Markdown => markdown::set(page),
        PageForm::Html => html::set(page),
        PageForm::Text | PageForm::Json => text::set(page, WIDTH),
    };
    Ok(out.write_all(set.as_bytes())?)
}

/// The session that is meant: by full name, by a beginning that only one has, or the newest.
fn find(workbook: &Workbook, word: &str) -> Result<SessionItem, Problem> {
    let (mut items, problems) = workbook.store.sessions();
    if items.is_empty() {
        let none = || Problem::new(say("sessies-leeg"), say("sessies-leeg-doe"));
        return Err(problems.into_iter().next().unwrap_or_else(none));
    }
    let name = word.strip_suffix(".toml").unwrap_or(word);
    if name == NEWEST {
        return Ok(items.swap_remove(0));
    }
    if let Some(place) = items.iter().position(|item| item.name.as_str() == name) {
        return Ok(items.swap_remove(place));
    }
    let begun = |item: &&SessionItem| !name.is_empty() && item.name.as_str().starts_with(name);
    let mut begun = items.iter().filter(begun);
    match (begun.next(), begun.next()) {
        (Some(item), None) => Ok(item.clone()),
        (Some(one), Some(other)) => {
            let names = format!("{}, {}", one.name.as_str(), other.name.as_str());
            let values = [("naam", word.into()), ("namen", names.into())];
            Err(Problem::new(say_with("sessies-meer", &values), say("dagboek-meer-doe")))
        }
        (None, _) => {
            let hint = did_you_mean(word, items.iter().map(|item| item.name.as_str()));
            let hint = hint.unwrap_or_else(|| say("sessies-onbekend-doe"));
            Err(Problem::new(say_with("sessies-onbekend", &[("naam", word.into())]), hint))
        }
    }
}

/// The name of the newest.
const NEWEST: &str = "laatste";
