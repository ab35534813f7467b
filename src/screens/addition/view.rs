//! How an addition is set: the entry that it belongs to, and the field.

use super::AdditionScreen;
use crate::{
    app::world::World,
    core::addition::AdditionQuestion,
    document::{Block, date, entry},
    phrases::{say, say_with},
    prompts::Worded,
    screens::answering::{
        FIELD_INDENT,
        view::{field, head},
    },
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &AdditionScreen, paper: &mut Paper, world: &World) {
    let addition = &screen.answering.subject;
    let what = addition.what();
    paper.page.title = say("dagboek-kop");
    let mut page = vec![
        Block::Title(entry::capital(&entry::title(&addition.entry))),
        Block::Meta(date::day_and_time(&addition.entry.begun)),
    ];
    if what == AdditionQuestion::LookBackDay {
        page.extend(entry::intention(&addition.entry));
    }
    paper.blocks(&page);
    paper.gap();
    paper.page.head = Some(paper.page.length);
    paper.target(Target { item: 0, option: None }, true, |paper| {
        head(paper, &addition.prompt(&world.room.library, what), true);
        field(&screen.answering, paper, what, true, &say(empty(what)));
        paper.gap();
        paper.text(&hint(screen, world), Role::Dim, FIELD_INDENT);
    });
}

fn empty(what: AdditionQuestion) -> &'static str {
    match what {
        AdditionQuestion::Remark => "schrijf-hier",
        AdditionQuestion::Keywords => "trefwoorden-leeg",
        AdditionQuestion::LookBackDay => "terugkijken-leeg",
    }
}

/// What becomes of what is written.
fn hint(screen: &AdditionScreen, world: &World) -> String {
    let addition = &screen.answering.subject;
    match addition.what() {
        AdditionQuestion::Remark => say("aantekening-uitleg"),
        AdditionQuestion::Keywords => say("trefwoorden-uitleg"),
        AdditionQuestion::LookBackDay => match addition.plan(&say("terugkijken-nooit")) {
            None => say("terugkijken-geen-dag"),
            Some(plan) if plan.never => say("terugkijken-niet-meer"),
            Some(plan) => {
                let mut due = addition.entry.due();
                due.plan = plan;
                match due.next(world.today()) {
                    Some(day) => say_with("terugkijken-dan", &[("dag", date::day(day).into())]),
                    None => say("terugkijken-geen-dag-meer"),
                }
            }
        },
    }
}
