//! Taking writing along: in which form, with or without what is private, where to, and of a portfolio which entries.

mod marks;
pub mod view;

use std::path::PathBuf;

use super::{
    Act, Input, Screen,
    answering::{Answering, OnScreen, Stand},
};
use crate::{
    app::{
        entries::Known,
        event::{Carriage, Effect, Load},
        keys::{Command, Place},
        world::World,
    },
    core::{
        carry::{Carry, CarryForm, CarryQuestion, OTHER_NAME, over_at},
        problem::Problem,
        questionnaire::{Answer, Questionnaire},
    },
    journal::Item,
    phrases::{say, say_with},
    ui::paper::Target,
};
use marks::Marks;

/// The questions, and what it is about.
#[derive(Clone, Debug)]
pub struct TakeAlongScreen {
    answering: Answering<Carry>,
    /// The entries, newest first.
    items: Vec<Item>,
    /// What an only entry is called.
    title: Option<String>,
    /// How many unfinished ones are left out.
    drafts: usize,
    marks: Marks,
    /// Whether it is chosen now which entries come along.
    is_marking: bool,
    /// The place at which something is being written.
    pub waits: Option<PathBuf>,
}

impl OnScreen for Carry {}

/// Opens it for these entries, the newest first, of which so many drafts were left out; or for one with its title.
#[must_use]
pub fn open(items: Vec<Item>, drafts: usize, title: Option<String>, world: &World) -> Vec<Act> {
    if items.is_empty() {
        return vec![Act::Notice(say("meenemen-niets"))];
    }
    let marks = Marks::all(items.len());
    let answering = Answering::new(Carry::new(title.is_some()));
    let mut screen =
        TakeAlongScreen { answering, items, title, drafts, marks, is_marking: false, waits: None };
    screen.look(world);
    screen.answering.to_marked(&world.room);
    vec![Act::Push(Box::new(Screen::TakeAlong(Box::new(screen))))]
}

impl TakeAlongScreen {
    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        match self.answering.stand() {
            _ if self.waits.is_some() => Place::Carry,
            _ if self.is_marking => Place::CarryMarks,
            Stand::Text => Place::CarryPath,
            _ => Place::Carry,
        }
    }

    /// What must be known of the entries: while they are chosen, what each is called.
    #[must_use]
    pub fn needs(&self) -> Known {
        if self.is_marking { Known::All } else { Known::Nothing }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        match command {
            Command::Back if self.waits.take().is_some() => {
                vec![Act::Effect(Effect::StopCarrying), Act::Notice(say("meenemen-gestopt"))]
            }
            _ if self.waits.is_some() => vec![],
            _ if self.is_marking => self.mark(command, world),
            Command::Back => vec![Act::Back],
            Command::NextStep if self.subject().form == CarryForm::Portfolio && self.title.is_none() => {
                self.is_marking = true;
                vec![]
            }
            Command::NextStep => self.write(false, world),
            Command::Open => self.choose(world),
            command => {
                let before = self.answering.focused();
                self.answering.on(command, &world.room);
                if self.answering.focused() != before {
                    self.answering.to_marked(&world.room);
                }
                self.look(world);
                vec![]
            }
        }
    }

    /// Takes text.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        if self.waits.is_some() || self.is_marking {
            return vec![];
        }
        let said = self.answering.input(input, &world.room);
        self.look(world);
        said.map(Act::Notice).into_iter().collect()
    }

    /// A click in the path, on an option or on an entry.
    pub fn click(&mut self, target: Target, at: (Option<usize>, usize), world: &World) -> Vec<Act> {
        if self.waits.is_some() {
            return vec![];
        }
        if self.is_marking {
            self.marks.toggle(target.item);
            return vec![];
        }
        if self.subject().questions().get(target.item) == Some(&CarryQuestion::Over) {
            let over = target.option.and_then(over_at);
            return over.map(|id| self.over(id, world)).unwrap_or_default();
        }
        self.answering.click((target.item, target.option), at, &world.room);
        self.look(world);
        vec![]
    }

    /// Puts the choice of the list of entries on one.
    pub fn choose_entry(&mut self, item: usize) {
        if self.is_marking {
            self.marks.chosen.set(item);
        }
    }

    /// It could not be written; if something stands there, it is asked what to do.
    pub fn not_carried(&mut self, is_taken: bool) {
        self.waits = None;
        if is_taken {
            self.is_marking = false;
            self.answering.subject.destination.is_taken = true;
            self.answering.focus_on(self.subject().questions().len() - 1);
        }
    }

    fn subject(&self) -> &Carry {
        &self.answering.subject
    }

    /// Chooses which entries come along.
    fn mark(&mut self, command: Command, world: &World) -> Vec<Act> {
        match command {
            Command::Back => self.is_marking = false,
            Command::NextStep => return self.write(false, world),
            command => self.marks.on(command),
        }
        vec![]
    }

    /// Takes the option at which one is and goes on to the next question.
    fn choose(&mut self, world: &World) -> Vec<Act> {
        let here = self.answering.focused().zip(self.answering.option_here(&world.room));
        let Some((question, id)) = here else { return vec![] };
        if question == CarryQuestion::Over {
            return self.over(&id, world);
        }
        // What is not taken stays as it was, and the list shows that.
        let _ = self.answering.subject.set(question, Answer::Pick(Some(id)));
        self.look(world);
        self.answering.on(Command::NextQuestion, &world.room);
        self.answering.to_marked(&world.room);
        vec![]
    }

    /// Writes over what stands there, or goes on to another name.
    fn over(&mut self, id: &str, world: &World) -> Vec<Act> {
        if id != OTHER_NAME {
            return self.write(true, world);
        }
        self.answering.subject.destination.number();
        self.answering.refresh();
        let path = self.subject().questions().iter().position(|it| *it == CarryQuestion::Path);
        self.answering.focus_on(path.unwrap_or_default());
        vec![]
    }

    /// Writes what was chosen, unless that is nothing or has no place.
    fn write(&mut self, over: bool, world: &World) -> Vec<Act> {
        let Carry { form, destination, .. } = self.subject();
        let items = match form {
            CarryForm::Portfolio => self.marks.of(&self.items),
            _ => self.items.clone(),
        };
        if items.is_empty() {
            return vec![Act::Notice(say("meenemen-niets-aan"))];
        }
        if destination.path().trim().is_empty() {
            return vec![Act::Alarm(no_place())];
        }
        let path = world.outside.full(destination.path());
        let load = Load::Entries { items, form: *form, private: self.subject().with_private() };
        self.waits = Some(path.clone());
        let carriage = Box::new(Carriage { load, path, over });
        vec![Act::Notice(say("meenemen-bezig")), Act::Effect(Effect::Carry(carriage))]
    }

    /// Proposes a place that fits the form.
    fn look(&mut self, world: &World) {
        let form = self.subject().form;
        let day = || [("dag", world.today().to_string().into())];
        let stem = match (form, &self.items[..]) {
            (CarryForm::Portfolio, _) => say_with("meenemen-naam-portfolio", &day()),
            (_, [one]) => one.name.as_str().to_owned(),
            _ => say_with("meenemen-naam-dagboek", &day()),
        };
        let name = form.ending().map_or_else(|| stem.clone(), |ending| format!("{stem}.{ending}"));
        let destination = &mut self.answering.subject.destination;
        let before = destination.path().to_owned();
        destination.propose(world.outside.among_documents(&name));
        if destination.path() != before {
            self.answering.refresh();
        }
    }
}

/// Nobody said where to.
#[must_use]
pub fn no_place() -> Problem {
    Problem::new(say("meenemen-geen-plek"), say("meenemen-geen-plek-doe"))
}
