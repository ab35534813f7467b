//! Beroepsnotitie: a note to hand to somebody, made of an entry and edited before it stands where the user says. It is
//! not saved while one types: only its writer knows where it may stand.

mod saving;
pub mod view;

use std::path::PathBuf;

use ratatui::crossterm::event::KeyCode;

use super::{
    Act, Input, Screen,
    answering::{Answering, OnScreen, Stand},
    saving::Saving,
    take_along::no_place,
};
use crate::{
    app::{
        event::{Carriage, Effect, Load, Stroke},
        keys::{Command, Place},
        world::World,
    },
    content,
    core::{
        appeal::{AppealQuestion, AppealText},
        carry::{OTHER_NAME, over_at},
        entry::Entry,
        questionnaire::Questionnaire,
    },
    document::appeal,
    phrases::{say, say_with},
    ui::paper::Target,
};

/// The note.
#[derive(Clone, Debug)]
pub struct AppealScreen {
    answering: Answering<AppealText>,
    /// Never under way: what is written here goes out by another door.
    saving: Saving,
    /// Whether the person was told that leaving throws words away.
    is_warned: bool,
    /// The place at which it is being written.
    pub waits: Option<PathBuf>,
}

impl OnScreen for AppealText {}

/// Opens a draft that is made of an entry.
#[must_use]
pub fn open(entry: &Entry, world: &World) -> Vec<Act> {
    let today = world.today();
    let page = appeal::page(entry, &world.room.library, today);
    let mut text =
        AppealText::new(appeal::draft(&page), &appeal::words_of_ours(&page), content::vocabulary());
    let name = say_with("beroepsnotitie-bestand", &[("dag", today.to_string().into())]);
    text.destination.propose(world.outside.among_documents(&name));
    let mut answering = Answering::new(text);
    let to_the_start = Stroke { ctrl: true, ..Stroke::key(KeyCode::Home) };
    answering.input(&Input::Key(to_the_start), &world.room);
    let screen = AppealScreen { answering, saving: Saving::default(), is_warned: false, waits: None };
    vec![Act::Push(Box::new(Screen::Appeal(Box::new(screen))))]
}

impl AppealScreen {
    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        match self.answering.stand() {
            _ if self.waits.is_some() => Place::Carry,
            Stand::Text if self.subject().is_leaving => Place::CarryPath,
            Stand::Text => Place::Appeal,
            _ => Place::Carry,
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let was_warned = std::mem::take(&mut self.is_warned);
        match command {
            Command::Back if self.waits.take().is_some() => {
                return vec![Act::Effect(Effect::StopCarrying), Act::Notice(say("meenemen-gestopt"))];
            }
            _ if self.waits.is_some() => {}
            Command::Back if self.subject().is_leaving => self.turn(false),
            Command::Back if self.subject().is_unsaved() && !was_warned => {
                self.is_warned = true;
                return vec![Act::Notice(say("beroepsnotitie-weg"))];
            }
            Command::Back => {
                self.answering.subject.let_go();
                return vec![Act::Back];
            }
            Command::NextStep if self.subject().is_leaving => return self.write(false, world),
            Command::NextStep => self.turn(true),
            Command::NoNames => self.answering.subject.say_no_names(),
            Command::Open => {
                let id = self.answering.option_here(&world.room);
                return id.map(|id| self.over(&id, world)).unwrap_or_default();
            }
            other => {
                self.answering.on(other, &world.room);
            }
        }
        vec![]
    }

    /// Takes text.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        self.is_warned = false;
        if self.waits.is_some() {
            return vec![];
        }
        let said = self.answering.input(input, &world.room);
        said.map(Act::Notice).into_iter().collect()
    }

    /// A click in the text, or on what to do with what stands there.
    pub fn click(&mut self, target: Target, at: (Option<usize>, usize), world: &World) -> Vec<Act> {
        if self.waits.is_some() {
            return vec![];
        }
        if self.subject().questions().get(target.item) == Some(&AppealQuestion::Over) {
            let over = target.option.and_then(over_at);
            return over.map(|id| self.over(id, world)).unwrap_or_default();
        }
        self.answering.click((target.item, target.option), at, &world.room);
        vec![]
    }

    /// It could not be written; if something stands there, it is asked what to do.
    pub fn not_carried(&mut self, is_taken: bool) {
        self.waits = None;
        if is_taken {
            self.answering.subject.destination.is_taken = true;
            self.answering.focus_on(1);
        }
    }

    fn subject(&self) -> &AppealText {
        &self.answering.subject
    }

    /// To the question where to, or back to the text.
    fn turn(&mut self, is_leaving: bool) {
        self.answering.subject.is_leaving = is_leaving;
        self.answering.subject.destination.is_taken = false;
        self.answering.focus_on(0);
    }

    /// Writes over what stands there, or goes on to another name.
    fn over(&mut self, id: &str, world: &World) -> Vec<Act> {
        if id != OTHER_NAME {
            return self.write(true, world);
        }
        self.answering.subject.destination.number();
        self.answering.refresh();
        self.answering.focus_on(0);
        vec![]
    }

    fn write(&mut self, over: bool, world: &World) -> Vec<Act> {
        let text = self.subject();
        if text.destination.path().trim().is_empty() {
            return vec![Act::Alarm(no_place())];
        }
        let path = world.outside.full(text.destination.path());
        let load = Load::Note(text.text().to_owned());
        self.waits = Some(path.clone());
        vec![Act::Effect(Effect::Carry(Box::new(Carriage { load, path, over })))]
    }
}
