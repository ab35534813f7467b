//! How the note is set: its text as one large field, or where it goes; below either what is left to look at.

use super::AppealScreen;
use crate::{
    app::world::World,
    core::{appeal::AppealQuestion, questionnaire::Questionnaire},
    phrases::{say, say_with},
    prompts::Worded,
    screens::{
        answering::{
            FIELD_INDENT,
            view::{List, field, head, list},
        },
        take_along::view::set_path,
    },
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &AppealScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("beroepsnotitie-kop");
    let (answering, text) = (&screen.answering, screen.subject());
    for (place, question) in text.questions().into_iter().enumerate() {
        match question {
            AppealQuestion::Text => {
                paper.text(&say("beroepsnotitie-uitleg"), Role::Dim, FIELD_INDENT);
                paper.gap();
                paper.page.head = Some(paper.page.length);
                paper.target(Target { item: place, option: None }, true, |paper| {
                    head(paper, &text.prompt(&world.room.library, question), true);
                    field(answering, paper, question, true, &say("schrijf-hier"));
                });
            }
            AppealQuestion::Path => {
                let hint = Some(say("beroepsnotitie-plek"));
                set_path(answering, paper, (place, question), text.destination.path(), world, hint);
            }
            AppealQuestion::Over => {
                let look = List { closes: true, note: None, detail: &|_, _| None };
                list(answering, paper, &world.room, (place, question), &look);
            }
        }
        paper.gap();
    }
    set_left(screen, paper);
    if screen.waits.is_some() {
        paper.gap();
        paper.text(&say("meenemen-bezig"), Role::Accent, 0);
    }
}

/// What is left to fill in, and which words may be a name.
fn set_left(screen: &AppealScreen, paper: &mut Paper) {
    let text = screen.subject();
    let gaps = text.gaps(&say("beroepsnotitie-vul"));
    if !gaps.is_empty() {
        paper.text(
            &say_with("beroepsnotitie-nog", &[("aantal", gaps.len().into())]),
            Role::Strong,
            FIELD_INDENT,
        );
        for gap in gaps {
            let sign = [paper.span("  · ", Role::Dim)];
            paper.hanging(&sign, gap, Role::Dim);
        }
        paper.gap();
    }
    if !text.suspects().is_empty() {
        let names = text.suspects().join(", ");
        paper.text(&say_with("beroepsnotitie-namen", &[("namen", names.into())]), Role::Ink, FIELD_INDENT);
        if !text.is_leaving {
            paper.text(&say("beroepsnotitie-geen-naam"), Role::Dim, FIELD_INDENT);
        }
    }
}
