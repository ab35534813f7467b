//! Which passage of an entry to copy: each with the head under which it stands.

use super::{Act, list::Chosen, read};
use crate::{
    app::{event::Effect, keys::Command},
    core::{entry::Entry, library::Library, wrap::join_lines},
    document::{Block, entry, text},
    phrases::say,
    ui::{
        paper::{Paper, Target, mark, shorten},
        theme::Role,
    },
};

/// The passages.
#[derive(Clone, Debug)]
pub struct PassagesScreen {
    /// Which one is chosen.
    pub chosen: Chosen,
    passages: Vec<Passage>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Passage {
    /// Under which head it stands.
    head: String,
    text: String,
}

impl PassagesScreen {
    /// Those of an entry; the whole of it comes first.
    #[must_use]
    pub fn new(entry: &Entry, library: &Library) -> Self {
        let page = entry::page(entry, library);
        let mut passages = vec![Passage { head: say("kopieer-alles"), text: text::set(&page, WIDTH) }];
        let mut head = String::new();
        for block in page {
            match block {
                Block::Heading(text) => head = text,
                Block::Own(text) | Block::Prose(text) | Block::Item(text) => {
                    passages.push(Passage { head: head.clone(), text });
                }
                Block::Quote { text, source } => {
                    passages.push(Passage { head: head.clone(), text: format!("{text}\n{source}") });
                }
                Block::Fact { name, value } => passages.push(Passage { head: name, text: value }),
                Block::Title(_) | Block::Meta(_) | Block::Note(_) => {}
            }
        }
        Self { chosen: Chosen::default(), passages }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command) -> Vec<Act> {
        if self.chosen.moved(command, self.passages.len()) {
            return vec![];
        }
        match (command, self.passages.get(self.chosen.at(self.passages.len()))) {
            (Command::Open, Some(passage)) => vec![
                Act::Effect(Effect::Copy(passage.text.clone())),
                Act::Back,
                Act::Notice(say("gekopieerd")),
            ],
            (other, _) => read(other),
        }
    }

    /// A click copies what it is on.
    pub fn click(&mut self, target: Target) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open)
    }

    /// Sets the page.
    pub fn set(&self, paper: &mut Paper) {
        paper.page.title = say("kopieer-kop");
        paper.text(&say("kopieer-uitleg"), Role::Dim, 0);
        paper.gap();
        let chosen = self.chosen.at(self.passages.len());
        for (place, passage) in self.passages.iter().enumerate() {
            let focused = place == chosen;
            paper.target(Target { item: place, option: None }, focused, |paper| {
                let head = paper.span(
                    &format!("{}{}", mark(focused), passage.head),
                    if focused { Role::Accent } else { Role::Strong },
                );
                paper.cut_row(vec![head]);
                if place > 0 {
                    let first = shorten(&join_lines(&passage.text), paper.width.saturating_sub(2));
                    paper.text(&first, Role::Ink, 2);
                }
            });
        }
    }
}

/// How wide the whole entry is set, in cells.
const WIDTH: usize = 72;
