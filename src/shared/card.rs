//! A card of what carried weight (moresprudentie), made by an explicit step at the end: field by field, and each word that
//! may be a name is asked about.

use crate::{
    app::{
        event::{Effect, Stroke, Unsaved, Writing},
        keys::{Command, Place},
        world::Room,
    },
    content,
    core::{
        precedent::{PrecedentDraft, Question},
        questionnaire::Questionnaire,
        session::Session,
    },
    document::{self, entry::capital},
    phrases::{say, say_with},
    prompts::{PickOption, Worded},
    screens::{
        Input,
        answering::{
            Answering, OnScreen, Stand,
            view::{List, field, head, list},
        },
    },
    ui::{
        paper::{COLUMN, Paper, Target},
        theme::Role,
    },
};

impl OnScreen for PrecedentDraft {}

/// The card that is being written.
#[derive(Clone, Debug)]
pub(super) struct CardScreen {
    answering: Answering<PrecedentDraft>,
}

/// What a key came to.
#[derive(Clone, Debug)]
pub(super) enum Done {
    /// Nothing yet.
    Not,
    /// It is left unmade.
    Left,
    /// Words may be a name, and nobody said so or not.
    Asks(String),
    /// There is nothing on it.
    Blank,
    /// It is whole: this writes it.
    Writes(Effect),
}

impl CardScreen {
    /// A card about what the group talked of.
    pub(super) fn new(session: &Session) -> Self {
        let on = session.begun().date_naive();
        let draft = PrecedentDraft::of_session(session, on, content::vocabulary());
        Self { answering: Answering::new(draft) }
    }

    pub(super) fn place(&self) -> Place {
        match self.answering.stand() {
            Stand::Text => Place::StageText,
            Stand::List | Stand::Sieve | Stand::Turner | Stand::Nothing => Place::StagePick,
        }
    }

    pub(super) fn on(&mut self, command: Command, room: &Room) -> Done {
        match command {
            Command::NextStep => self.finish(),
            Command::PreviousStep | Command::Back => Done::Left,
            command => {
                self.answering.on(command, room);
                Done::Not
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

    /// Its words, for who must copy them by hand; none as long as there are none.
    pub(super) fn words(&self, room: &Room) -> Option<Unsaved> {
        let draft = &self.answering.subject;
        let page = || {
            document::text::set(&document::precedent::page(&draft.card, &room.library), usize::from(COLUMN))
        };
        (!draft.is_blank()).then(|| Unsaved::Card(page()))
    }

    fn finish(&mut self) -> Done {
        let draft = &self.answering.subject;
        if draft.is_blank() {
            return Done::Blank;
        }
        match draft.finish() {
            Ok(card) => Done::Writes(Effect::Write(Writing::Precedent(Box::new(card)))),
            Err(names) => {
                let is_asked = |question: &Question| matches!(question, Question::Name(_));
                let place = draft.questions().iter().position(is_asked);
                self.answering.focus_on(place.unwrap_or(0));
                Done::Asks(names.join(", "))
            }
        }
    }

    pub(super) fn set(&self, paper: &mut Paper, room: &Room) {
        paper.page.title = say("sessie-kaart");
        paper.text(&say("sessie-kaart-wat"), Role::Strong, 0);
        paper.gap();
        for (place, question) in self.answering.subject.questions().into_iter().enumerate() {
            let focused = self.answering.focused() == Some(question);
            if focused {
                paper.page.head = Some(paper.page.length);
            }
            if PrecedentDraft::takes_text(question) {
                paper.target(Target { item: place, option: None }, focused, |paper| {
                    let prompt = self.answering.subject.prompt(&room.library, question);
                    head(paper, &capital(&prompt), focused);
                    let empty = say(if focused { "schrijf-hier" } else { "nog-leeg" });
                    field(&self.answering, paper, question, focused, &empty);
                });
            } else {
                let detail = |option: &PickOption, here: bool| {
                    (here && !option.detail.is_empty()).then(|| option.detail.clone())
                };
                let look = List { closes: true, note: None, detail: &detail };
                list(&self.answering, paper, room, (place, question), &look);
            }
            paper.gap();
        }
    }
}

/// What is said of words that may be a name.
pub(super) fn asks(names: &str) -> String {
    say_with("sessie-kaart-namen", &[("namen", names.into())])
}
