//! How the look-back on a session is set: what was agreed, and below it what came of that.

use super::TeamLookBackScreen;
use crate::{
    app::world::World,
    core::session::look_back::LookBackQuestion,
    document::{Block, date, entry::capital, session},
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
pub fn set(screen: &TeamLookBackScreen, paper: &mut Paper, world: &World) {
    let look_back = &screen.answering.subject;
    let record = look_back.record();
    paper.page.title = say("thuis-terugkijken");
    let mut page = vec![
        Block::Title(capital(&session::title(record))),
        Block::Meta(date::day_and_time(&record.parts().begun)),
    ];
    page.extend(session::agreements(&record.parts().notes));
    paper.blocks(&page);
    paper.gap();
    paper.page.head = Some(paper.page.length);
    paper.target(Target { item: 0, option: None }, true, |paper| {
        head(paper, &look_back.prompt(&world.room.library, LookBackQuestion::Came), true);
        field(&screen.answering, paper, LookBackQuestion::Came, true, &say("schrijf-hier"));
        let suspects = look_back.suspects();
        for word in &suspects {
            let asked = say_with("sessie-terug-naam", &[("woord", word.as_str().into())]);
            paper.text(&asked, Role::Dim, FIELD_INDENT);
        }
        if !suspects.is_empty() {
            let values = [("aantal", suspects.len().into())];
            paper.text(&say_with("sessie-terug-naam-zolang", &values), Role::Dim, FIELD_INDENT);
        }
    });
}
