//! How the list of the journal is set: one row each, by month, and only those near the window.

use super::{JournalScreen, Row, filter_view, listing::Month};
use crate::{
    app::{
        entries::{EntryRow, Known},
        event::Record,
        world::World,
    },
    core::{excerpt::Excerpt, gist::Gist, problem::Problem, wrap::join_lines},
    document::{self, date, entry_facet::entry_facet_name, item},
    journal::Item,
    phrases::{say, say_with},
    prompts::{part::part_name, step_name},
    screens::reading,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &JournalScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("dagboek-kop");
    if let Some(filtering) = &screen.filtering {
        filter_view::set(screen, filtering, paper, world);
        return;
    }
    screen.search.set(paper);
    set_head(screen, paper, world);
    let length = screen.len(world);
    if length == 0 {
        paper.gap();
        paper.text(&say(nothing(screen, world)), Role::Ink, 0);
        return;
    }
    let chosen = screen.chosen.at(length);
    let above = length - screen.listing.len();
    if above > 0 {
        paper.gap();
    }
    let mut headed = false;
    for place in 0..above {
        let Some(row) = screen.row(place, world) else { continue };
        if matches!(row, Row::Draft(_)) && !headed {
            paper.text(&say("dagboek-onaf"), Role::Strong, 0);
            headed = true;
        }
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_row(paper, row, focused, world);
            if let (Row::Draft(record), true) = (row, screen.height() > 1) {
                set_excerpt(paper, screen.finding.excerpt(&record.item));
            }
        });
    }
    for month in screen.listing.months() {
        set_month(screen, month, (above, chosen), paper, world);
    }
}

/// What the list is about: everything, or how much was found so far.
fn set_head(screen: &JournalScreen, paper: &mut Paper, world: &World) {
    let progress = screen.finding.progress();
    if !screen.filter.is_empty() {
        let about: Vec<String> =
            screen.filter.chosen().iter().map(|it| entry_facet_name(it, &world.room.library)).collect();
        paper.text(&about.join(" · "), Role::Strong, 0);
    }
    let words = if screen.finding.query().is_some() {
        let found = screen.listing.len() + screen.drafts.len();
        let values =
            [("aantal", found.into()), ("gelezen", progress.read.into()), ("alle", progress.of.into())];
        say_with(if progress.done { "dagboek-gevonden" } else { "dagboek-zoekt" }, &values)
    } else if let Some((done, of)) = world.entries.progress().filter(|_| screen.needs() == Known::All) {
        say_with("dagboek-leest", &[("gelezen", done.into()), ("alle", of.into())])
    } else if !screen.filter.is_empty() {
        let found = screen.listing.len() + screen.drafts.len();
        say_with("dagboek-gevonden", &[("aantal", found.into())])
    } else {
        say_with("dagboek-waar", &[("pad", world.room.root.display().to_string().into())])
    };
    paper.text(&words, Role::Dim, 0);
    if progress.passed > 0 && screen.finding.query().is_some() {
        paper.text(&say_with("dagboek-overgeslagen", &[("aantal", progress.passed.into())]), Role::Dim, 0);
    }
}

/// Why there is nothing in the list.
fn nothing(screen: &JournalScreen, world: &World) -> &'static str {
    match screen.finding.query() {
        Some(_) if screen.finding.progress().done => "dagboek-zoek-niets",
        Some(_) => "dagboek-nog-niets-gevonden",
        None if world.entries.known() < screen.needs() => "dagboek-wordt-gelezen",
        None if screen.filter.is_empty() => "dagboek-nog-leeg",
        None => "dagboek-niets-past",
    }
}

/// Sets the entries of a month that are near the window. The page knows where the chosen one stands, and the first of
/// all, wherever that is.
fn set_month(
    screen: &JournalScreen,
    month: &Month,
    (above, chosen): (usize, usize),
    paper: &mut Paper,
    world: &World,
) {
    if paper.is_near() || paper.near().start <= paper.page.length + HEAD {
        paper.row(vec![]);
        let head = month.month.map_or_else(|| say("dagboek-zonder-dag"), date::month);
        paper.text(&head, Role::Strong, 0);
    } else {
        paper.skip_rows(HEAD);
    }
    let start = paper.page.length;
    let height = screen.height();
    let rows = |shown: usize| {
        let row = start + (shown - month.entries.start) * height;
        row..row + height
    };
    let near = paper.near();
    let before = near.start.saturating_sub(start) / height;
    let until = near.end.saturating_sub(start).div_ceil(height);
    let first = (month.entries.start + before).min(month.entries.end);
    let last = (month.entries.start + until).clamp(first, month.entries.end);
    let is_far = |shown: &usize| month.entries.contains(shown) && !(first..last).contains(shown);
    for shown in [(above == 0).then_some(0), chosen.checked_sub(above)].into_iter().flatten().filter(is_far) {
        let item = shown + above;
        paper.far_target(rows(shown), Target { item, option: None }, item == chosen);
    }
    paper.skip_rows((first - month.entries.start) * height);
    for shown in first..last {
        let item = shown + above;
        let Some(row) = screen.row(item, world) else { continue };
        let focused = item == chosen;
        paper.target(Target { item, option: None }, focused, |paper| {
            set_row(paper, row, focused, world);
            if height > 1 {
                set_excerpt(paper, row.item().and_then(|item| screen.finding.excerpt(item)));
            }
        });
    }
    paper.skip_rows((month.entries.end - last) * height);
}

/// Where the words stand: the part of the entry, and the words in their context.
fn set_excerpt(paper: &mut Paper, excerpt: Option<&Excerpt>) {
    let Some(excerpt) = excerpt else {
        paper.row(vec![]);
        return;
    };
    let part = format!("{INDENT}{}  ", part_name(excerpt.part));
    let mut spans = vec![paper.span(&part, Role::Dim)];
    let mut end = 0;
    for hit in &excerpt.hits {
        spans.push(paper.span(&excerpt.text[end..hit.start], Role::Dim));
        spans.push(paper.span(&excerpt.text[hit.clone()], Role::Strong));
        end = hit.end;
    }
    spans.push(paper.span(&excerpt.text[end..], Role::Dim));
    paper.cut_row(spans);
}

/// Excerpts stand below the titles.
const INDENT: &str = "      ";

fn set_row(paper: &mut Paper, row: Row<'_>, focused: bool, world: &World) {
    match row {
        Row::Problem(problem) => set_problem(paper, problem, focused),
        Row::Draft(record) => set_draft(paper, record, focused, world),
        Row::Entry(row) => set_entry(paper, row, focused, world),
    }
}

/// A folder that cannot be read: what is wrong with it.
fn set_problem(paper: &mut Paper, problem: &Problem, focused: bool) {
    let mark = mark(focused);
    let file = problem.place.as_ref().map_or("", |place| &place.file);
    let folder = reading::file_name(file);
    let role = if focused { Role::Accent } else { Role::Ink };
    let name = paper.span(&format!("{mark}{folder}"), role);
    let state = paper.span(&say("kapot-in-lijst"), Role::Alarm);
    paper.row_with_right(vec![name], vec![state]);
    paper.text(&problem.what, Role::Dim, 2);
}

fn set_draft(paper: &mut Paper, record: &Record, focused: bool, world: &World) {
    let day = record.item.name.begun().map_or_else(String::new, |begun| date::short(begun.date()));
    let (title, state, role) = match &record.read {
        Err(problem) => (record.item.name.as_str().to_owned(), broken(problem), Role::Alarm),
        Ok(entry) => {
            let state = say_with("dagboek-concept", &[("stap", step_name(entry.step).into())]);
            (document::entry::title(entry), state, Role::Dim)
        }
    };
    let (state, role) = or_two_versions((state, role), &record.item, world);
    set_line(paper, (&format!("{day:<12}"), &title), (&state, role), focused);
}

/// The day of the month, and the title as its case has it until the file was read.
fn set_entry(paper: &mut Paper, row: &EntryRow, focused: bool, world: &World) {
    let name = &row.item.name;
    let day = name.begun().map_or_else(String::new, |begun| begun.format("%-d").to_string());
    let known = || item::title(&row.item, &world.room.library).unwrap_or_default();
    let (title, state, role) = match &row.read {
        None => (known(), String::new(), Role::Dim),
        Some(Err(problem)) => (name.as_str().to_owned(), broken(problem), Role::Alarm),
        Some(Ok(gist)) => (document::entry::title_of(&gist.title), state_of(gist, world), Role::Dim),
    };
    let (state, role) = or_two_versions((state, role), &row.item, world);
    set_line(paper, (&format!("{day:>2}  "), &title), (&state, role), focused);
}

/// What is wrong with a file, in a word.
fn broken(problem: &Problem) -> String {
    say(if problem.is_two_versions { "dagboek-twee-versies" } else { "kapot-in-lijst" })
}

/// The state of a file, unless there is a copy of it: then one has to choose first.
fn or_two_versions(state: (String, Role), item: &Item, world: &World) -> (String, Role) {
    match world.copy_of(item) {
        Some(_) => (say("dagboek-twee-versies"), Role::Alarm),
        None => state,
    }
}

fn state_of(gist: &Gist, world: &World) -> String {
    if gist.due.since(world.today()).is_some() {
        say("dagboek-terugkijken")
    } else {
        document::entry::form_name(gist.form)
    }
}

fn set_line(paper: &mut Paper, (day, title): (&str, &str), (state, role): (&str, Role), focused: bool) {
    let mark = mark(focused);
    let day = paper.span(&format!("{mark}{day}"), if focused { Role::Accent } else { Role::Dim });
    let title = paper.span(&join_lines(title), if focused { Role::Accent } else { Role::Ink });
    let state = paper.span(state, role);
    paper.row_with_right(vec![day, title], vec![state]);
}

/// The rows of the head of a month.
const HEAD: usize = 2;
