//! How home is set.

use ratatui::text::{Line, Span};

use super::{HomeItem, HomeScreen, items};
use crate::{
    app::world::World,
    document::date,
    phrases::{say, say_with},
    prompts::{self, step_name},
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Width of the names, so that what stands beside them lines up.
const NAMES: usize = 19;

/// Sets the page.
pub fn set(screen: &HomeScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("naam");
    paper.page.path = vec![Line::styled(date::day(world.today()), paper.theme.style(Role::Dim))];
    let roomy = world.size.1 >= 24;
    if roomy {
        paper.row(vec![]);
    }
    paper.text(&say("thuis-welkom"), Role::Strong, 0);
    paper.text(&say("thuis-wat"), Role::Dim, 0);
    let items = items(world);
    let chosen = screen.chosen.at(items.len());
    paper.row(vec![]);
    for (place, item) in items.iter().enumerate() {
        if *item == HomeItem::Cases && place > 0 {
            paper.row(vec![]);
        }
        let focused = place == chosen;
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_item(paper, *item, focused, world);
        });
    }
    if world.records.is_empty() && world.journal_read && roomy {
        paper.row(vec![]);
        paper.text(&say("thuis-eerste-keer"), Role::Dim, 0);
    }
}

fn set_item(paper: &mut Paper, item: HomeItem, focused: bool, world: &World) {
    let (name, detail) = words(item, world);
    let role = if focused { Role::Accent } else { Role::Ink };
    let mark = if focused { "› " } else { "  " };
    let name = paper.span(&format!("{mark}{name:<NAMES$}"), role);
    let detail_role = if focused { Role::Ink } else { Role::Dim };
    if detail.is_empty() {
        paper.row(vec![name]);
    } else {
        paper.hanging(&[name, Span::raw(" ")], &detail, detail_role);
    }
}

fn words(item: HomeItem, world: &World) -> (String, String) {
    match item {
        HomeItem::Resume => (say("thuis-verder"), resume_words(world)),
        HomeItem::LookBack => (say("thuis-terugkijken"), due_words(world)),
        HomeItem::Suggestion => (say("thuis-voorstel"), suggestion_words(world)),
        HomeItem::OwnDilemma => (say("thuis-zonder-casus"), say("thuis-zonder-casus-wat")),
        HomeItem::Cases => {
            let count = world.library.cases.len();
            (say("thuis-casussen"), say_with("thuis-casussen-wat", &[("aantal", count.into())]))
        }
        HomeItem::Journal => {
            let count = world.records.len();
            (say("thuis-dagboek"), say_with("thuis-dagboek-wat", &[("aantal", count.into())]))
        }
        HomeItem::Reference => (say("thuis-kader"), say("thuis-kader-wat")),
    }
}

fn resume_words(world: &World) -> String {
    let Some((_, entry)) = world.drafts().next() else { return String::new() };
    let title = if entry.title.is_empty() { say("zonder-titel") } else { entry.title.clone() };
    let more = world.drafts().count() - 1;
    let values = [("titel", title.into()), ("stap", step_name(entry.step).into()), ("meer", more.into())];
    say_with("thuis-verder-wat", &values)
}

fn due_words(world: &World) -> String {
    let due = world.due();
    let Some((_, entry)) = due.first() else { return String::new() };
    let title = if entry.title.is_empty() { say("zonder-titel") } else { entry.title.clone() };
    say_with("thuis-terugkijken-wat", &[("titel", title.into()), ("meer", (due.len() - 1).into())])
}

fn suggestion_words(world: &World) -> String {
    let Some(suggestion) = world.suggestion() else { return String::new() };
    let reason = prompts::reason(suggestion.reason);
    format!("{} · {reason}", suggestion.case.title)
}
