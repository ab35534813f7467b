//! How home is set.

use ratatui::text::{Line, Span};

use super::{Due, HomeItem, HomeScreen, items};
use crate::{
    app::world::{OwnCase, World},
    core::{entry::Entry, wrap::join_lines},
    document::{self, date},
    phrases::{say, say_with},
    prompts::{self, step_name},
    screens::reading,
    ui::{
        paper::{Paper, Target, mark, shorten},
        theme::Role,
    },
};

/// Width of the names, so that what stands beside them lines up.
const NAMES: usize = 19;

/// Cells of the title of what is due: whatever there is to look back on takes one line.
const ONE_LINE_TITLE: usize = 28;

/// Cells of a title.
const LONGEST_TITLE: usize = 64;

/// Sets the page.
pub fn set(screen: &HomeScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("naam");
    paper.page.path = vec![Line::styled(date::day(world.today()), paper.theme.style(Role::Dim))];
    let roomy = world.room.size.1 >= 24;
    if roomy {
        paper.row(vec![]);
    }
    paper.text(&say("thuis-welkom"), Role::Strong, 0);
    paper.text(&say("thuis-wat"), Role::Dim, 0);
    let items = items(world);
    let chosen = screen.place(items.len());
    paper.row(vec![]);
    for (place, item) in items.iter().enumerate() {
        // The doors stand apart from what is for now.
        if matches!(item, HomeItem::Cases) {
            paper.row(vec![]);
        }
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_item(paper, words(item, world), focused);
        });
    }
    // What Enter does is said only where it opens a case.
    let begins = matches!(items.first(), Some(HomeItem::Suggestion(_)));
    if begins && world.drafts.is_empty() && count(world) == Some(0) && roomy {
        paper.row(vec![]);
        paper.text(&say("thuis-eerste-keer"), Role::Dim, 0);
    }
}

fn set_item(paper: &mut Paper, (name, detail): (String, String), focused: bool) {
    let role = if focused { Role::Accent } else { Role::Ink };
    let mark = mark(focused);
    let name = paper.span(&format!("{mark}{name:<NAMES$}"), role);
    let detail_role = if focused { Role::Ink } else { Role::Dim };
    paper.hanging(&[name, Span::raw(" ")], &detail, detail_role);
}

/// The name of an item and what stands beside it.
fn words(item: &HomeItem<'_>, world: &World) -> (String, String) {
    match item {
        HomeItem::Resume { draft: (_, entry), others } => {
            let values = [
                ("titel", title(entry).into()),
                ("stap", step_name(entry.step).into()),
                ("meer", (*others).into()),
            ];
            (say("thuis-verder"), say_with("thuis-verder-wat", &values))
        }
        HomeItem::LookBack { due: Due::Session(_, record), others } => {
            let title = shorten(&document::session::title(record), LONGEST_TITLE);
            let values = [("titel", title.into()), ("meer", (*others).into())];
            (say("thuis-terugkijken"), say_with("thuis-terugkijken-sessie", &values))
        }
        HomeItem::LookBack { due: Due::Entry(pending), others } => {
            let title = join_lines(&document::entry::title_of(&pending.title));
            let values = [("titel", shorten(&title, ONE_LINE_TITLE).into()), ("meer", (*others).into())];
            (say("thuis-terugkijken"), say_with("thuis-terugkijken-wat", &values))
        }
        HomeItem::WriteOn { own, count } => {
            let values = [("titel", own_title(own).into()), ("aantal", (*count).into())];
            (say("thuis-schrijven"), say_with("thuis-schrijven-wat", &values))
        }
        HomeItem::Suggestion(suggestion) => {
            let reason = prompts::reason(suggestion.reason);
            (say("thuis-voorstel"), format!("{} · {reason}", suggestion.case.title))
        }
        HomeItem::OwnDilemma => (say("zonder-casus-kop"), say("thuis-zonder-casus-wat")),
        HomeItem::Cases => {
            let count = world.room.library.cases.len();
            (say("thuis-casussen"), say_with("thuis-casussen-wat", &[("aantal", count.into())]))
        }
        HomeItem::Journal => {
            let words = match count(world) {
                _ if world.journal_problems().next().is_some() => say("thuis-dagboek-kapot"),
                _ if world.with_copies() > 0 => {
                    say_with("thuis-dagboek-versies", &[("aantal", world.with_copies().into())])
                }
                Some(count) => {
                    let count = count + world.drafts.len();
                    say_with("thuis-dagboek-wat", &[("aantal", count.into())])
                }
                None => say("thuis-dagboek-alles"),
            };
            (say("dagboek-kop"), words)
        }
        HomeItem::Compass => (say("kompas-kop"), say("thuis-kompas-wat")),
        HomeItem::Session => (say("thuis-sessie"), say("thuis-sessie-wat")),
        HomeItem::Reference => (say("kader-kop"), say("thuis-kader-wat")),
    }
}

/// How many entries there are, once that is known.
fn count(world: &World) -> Option<usize> {
    world.entries.digest().map(|digest| digest.count)
}

/// The title of an own case, or as long as it has none the name of its file.
fn own_title(own: &OwnCase) -> String {
    let title = own.sketch().map_or("", |sketch| sketch.title.trim());
    let title = if title.is_empty() { reading::file_name(&own.shown) } else { title };
    shorten(&join_lines(title), LONGEST_TITLE)
}

/// The title, short enough to leave room for the rest of home.
fn title(entry: &Entry) -> String {
    shorten(&join_lines(&document::entry::title(entry)), LONGEST_TITLE)
}
