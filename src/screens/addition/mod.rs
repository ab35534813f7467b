//! Adding to an entry: a remark, the words to find it by, or another day to look back. It is saved as one types.

mod saving;
pub mod view;

use chrono::NaiveDate;

use super::{
    Act, Input, Screen,
    answering::{Answering, News, OnScreen},
    saving::Saving,
};
use crate::{
    app::{keys::Command, world::World},
    core::{
        addition::{Addition, AdditionQuestion, NoOptions},
        due::Plan,
        entry::Entry,
    },
    journal::{Access, Item},
    phrases::say,
    ui::paper::Target,
};

/// What is being added.
#[derive(Clone, Debug)]
pub struct AdditionScreen {
    answering: Answering<Addition>,
    saving: Saving,
    item: Item,
    /// What stands in the file, as far as we know.
    before: Before,
}

/// What stands in the file of what can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Before {
    remark: Option<(NaiveDate, String)>,
    keywords: Vec<String>,
    plan: Plan,
}

impl Before {
    fn of(entry: &Entry, on: NaiveDate) -> Self {
        let remark = entry.remarks.iter().rev().find(|(day, _)| *day == on).cloned();
        Self { remark, keywords: entry.keywords.clone(), plan: entry.plan }
    }
}

impl OnScreen for Addition {
    fn turns(options: NoOptions) -> bool {
        match options {}
    }

    fn sifts(options: NoOptions) -> bool {
        match options {}
    }
}

/// Opens it, unless nothing may be written: then it says so before anything is typed.
#[must_use]
pub fn open(what: AdditionQuestion, world: &World, item: &Item, entry: &Entry) -> Vec<Act> {
    match &world.room.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            let today = world.today();
            let addition = Addition::new(what, entry.clone(), today, &say("terugkijken-nooit"));
            let screen = AdditionScreen {
                answering: Answering::new(addition),
                saving: Saving::default(),
                item: item.clone(),
                before: Before::of(entry, today),
            };
            vec![Act::Push(Box::new(Screen::Addition(Box::new(screen))))]
        }
    }
}

impl AdditionScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        if command == Command::Back {
            return vec![Act::Back];
        }
        self.answering.on(command, &world.room);
        self.look(world)
    }

    /// Takes text.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        let said = self.answering.input(input, &world.room);
        self.look(world);
        said.map(Act::Notice).into_iter().collect()
    }

    /// A click in the text.
    pub fn click(&mut self, target: Target, at: (Option<usize>, usize), world: &World) -> Vec<Act> {
        self.answering.click((target.item, target.option), at, &world.room);
        self.look(world)
    }

    fn look(&mut self, world: &World) -> Vec<Act> {
        if self.answering.news() == News::Changed {
            self.saving.touch(world.room.now);
        }
        vec![]
    }
}
