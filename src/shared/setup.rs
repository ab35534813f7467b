//! What is agreed before a session begins, on the screen.

use crate::{
    app::{
        event::Stroke,
        keys::{Command, Place},
        world::Room,
    },
    core::{
        questionnaire::{Answer, Kind, Questionnaire},
        session::{About, Setup, SetupOptions, SetupQuestion},
    },
    phrases::{say, say_with},
    prompts::{PickOption, Worded},
    screens::{
        Input,
        answering::{
            Answering, FIELD_INDENT, OnScreen, Stand,
            view::{List, list, search, turner},
        },
    },
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

impl OnScreen for Setup {
    fn sifts(options: SetupOptions) -> bool {
        options == SetupOptions::Abouts
    }

    fn how_to_sift() -> String {
        say("sessie-zoeken")
    }
}

/// What comes of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Nothing more.
    Nothing,
    /// The session begins.
    Begin,
    /// It is not known yet about what.
    NotYet,
    /// The program is left.
    Leave,
}

/// The questions before a session.
#[derive(Clone, Debug)]
pub(super) struct SetupScreen {
    answering: Answering<Setup>,
}

impl SetupScreen {
    /// Begins at the first question that was not answered on the command line.
    pub(super) fn new(setup: Setup, room: &Room) -> Self {
        let known = setup.about != About::Open;
        let mut answering = Answering::new(setup);
        answering.focus_on(usize::from(known));
        answering.to_marked(room);
        Self { answering }
    }

    /// What was chosen so far.
    pub(super) fn setup(&self) -> &Setup {
        &self.answering.subject
    }

    pub(super) fn place(&self) -> Place {
        match self.answering.stand() {
            Stand::Sieve => Place::PickSearch,
            Stand::Turner => Place::SetupScale,
            Stand::Nothing | Stand::Text | Stand::List => Place::SetupPick,
        }
    }

    pub(super) fn on(&mut self, command: Command, room: &Room) -> Asked {
        match command {
            Command::NextStep => self.begin(room),
            Command::Open => self.choose(room),
            Command::Back if self.place() != Place::PickSearch => Asked::Leave,
            command => {
                let before = self.answering.focused();
                self.answering.on(command, room);
                if self.answering.focused() != before {
                    self.answering.to_marked(room);
                }
                Asked::Nothing
            }
        }
    }

    pub(super) fn input(&mut self, input: &Input, room: &Room) {
        let _ = self.answering.input(input, room);
    }

    pub(super) fn picks_with(&self, stroke: Stroke, room: &Room) -> bool {
        self.answering.picks_with(stroke, room)
    }

    pub(super) fn click(&mut self, target: Target, at: (Option<usize>, usize), room: &Room) {
        self.answering.click((target.item, target.option), at, room);
    }

    /// Takes the option at which one is and goes on to the next question: who reads nothing but the line that is marked
    /// gets to the first phase with Enter alone.
    fn choose(&mut self, room: &Room) -> Asked {
        let Some(question) = self.answering.focused() else { return Asked::Nothing };
        if matches!(Setup::kind(question), Kind::Pick(_)) {
            let Some(id) = self.answering.option_here(room) else { return Asked::Nothing };
            let _ = self.answering.subject.set(question, Answer::Pick(Some(id)));
        }
        let questions = self.setup().questions();
        match questions.iter().position(|it| *it == question) {
            Some(place) if place + 1 < questions.len() => {
                self.answering.focus_on(place + 1);
                self.answering.to_marked(room);
                Asked::Nothing
            }
            _ => self.begin(room),
        }
    }

    fn begin(&mut self, room: &Room) -> Asked {
        if self.setup().is_ready(&room.library) {
            return Asked::Begin;
        }
        self.answering.focus_on(0);
        Asked::NotYet
    }

    pub(super) fn set(&self, paper: &mut Paper, room: &Room) {
        paper.page.title = say("sessie-kop");
        search(&self.answering, paper);
        paper.text(&say("sessie-vooraf"), Role::Strong, 0);
        paper.gap();
        for (place, question) in self.setup().questions().into_iter().enumerate() {
            let focused = self.answering.focused() == Some(question);
            if focused {
                paper.page.head = Some(paper.page.length);
            }
            if question == SetupQuestion::People {
                self.set_people(paper, room, place, focused);
            } else {
                let detail = |option: &PickOption, here: bool| {
                    (here && !option.detail.is_empty()).then(|| option.detail.clone())
                };
                let look = List { closes: true, note: None, detail: &detail };
                list(&self.answering, paper, room, (place, question), &look);
            }
            paper.gap();
        }
        paper.text(&say("sessie-vooraf-begin"), Role::Dim, 0);
    }

    fn set_people(&self, paper: &mut Paper, room: &Room, place: usize, focused: bool) {
        let setup = self.setup();
        let prompt = setup.prompt(&room.library, SetupQuestion::People);
        paper.target(Target { item: place, option: None }, focused, |paper| {
            let role = if focused { Role::Accent } else { Role::Strong };
            paper.text(&prompt, role, FIELD_INDENT);
            let people = say_with("sessie-mensen", &[("aantal", setup.people.into())]);
            let value = turner(paper, &people, focused);
            let indent = paper.span(" ", Role::Ink);
            paper.row([vec![indent], value].concat());
            if setup.people < crate::core::session::ballot::FEWEST_FOR_SECRECY {
                paper.text(&say("sessie-weinig"), Role::Dim, FIELD_INDENT);
            }
        });
    }
}
