//! Looking back on a session with the team: its afspraken, and what came of them.

mod saving;
pub mod view;

use super::{
    Act, Input, Screen,
    answering::{Answering, News, OnScreen},
    saving::Saving,
};
use crate::{
    app::{keys::Command, world::World},
    content,
    core::session::{
        SessionRecord,
        look_back::{NoOptions, TeamLookBack},
    },
    journal::{Access, SessionItem},
    phrases::say,
    ui::paper::Target,
};

/// The look-back.
#[derive(Clone, Debug)]
pub struct TeamLookBackScreen {
    answering: Answering<TeamLookBack>,
    saving: Saving,
    item: SessionItem,
    /// What stands in the file for today, as far as we know.
    before: Option<String>,
    /// What another program put there meanwhile: it stays before ours.
    others: String,
}

impl OnScreen for TeamLookBack {
    fn turns(options: NoOptions) -> bool {
        match options {}
    }

    fn sifts(options: NoOptions) -> bool {
        match options {}
    }
}

/// Opens the look-back on a session, unless nothing may be written: then it says so before anything is typed.
#[must_use]
pub fn open(world: &World, item: &SessionItem, record: &SessionRecord) -> Vec<Act> {
    match &world.room.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            let screen = TeamLookBackScreen::new(item.clone(), record.clone(), world);
            vec![Act::Push(Box::new(Screen::TeamLookBack(Box::new(screen))))]
        }
    }
}

impl TeamLookBackScreen {
    fn new(item: SessionItem, record: SessionRecord, world: &World) -> Self {
        let before = record.look_back_of(world.today()).map(str::to_owned);
        let answering = Answering::new(TeamLookBack::new(record, world.today(), content::vocabulary()));
        Self { answering, saving: Saving::default(), item, before, others: String::new() }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        if command == Command::Back {
            let said = if self.answering.subject.is_blank() { "later-leeg" } else { "sessie-terug-bewaard" };
            return vec![Act::Back, Act::Notice(say(said))];
        }
        if command == Command::NoNames && !self.answering.subject.suspects().is_empty() {
            self.answering.subject.say_no_names();
            self.saving.touch(world.room.now);
            return vec![];
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
