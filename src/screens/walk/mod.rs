//! The walk on the screen: which question has the focus, what is typed in it, and when it is saved.

mod saving;
pub mod view;

use super::{
    Act, Input, Screen,
    answering::{Answering, FIELD_INDENT, News, OnScreen, Stand},
    law, precedents, read,
    reading::ReadingScreen,
    saving::Saving,
};
use crate::{
    app::{
        event::Stroke,
        keys::{Command, Place},
        world::World,
    },
    core::{
        entry::Subject,
        holder::Holder,
        walk::{Moved, Options, Question, Step, Walk},
    },
    document::{self, Block},
    journal::Item,
    phrases::say,
    prompts,
    ui::paper::{self, Target},
};
use saving::Shelved;

/// The walk.
#[derive(Clone, Debug)]
pub struct WalkScreen {
    answering: Answering<Walk>,
    saving: Saving,
    shelved: Shelved,
}

impl OnScreen for Walk {
    fn turns(options: Options) -> bool {
        options == Options::Pulls
    }

    fn sifts(options: Options) -> bool {
        options == Options::Grounds
    }

    /// A note stands under its beginsel.
    fn indent(question: Question) -> usize {
        if matches!(question, Question::Note(_)) { 2 * FIELD_INDENT } else { FIELD_INDENT }
    }
}

impl WalkScreen {
    /// Shows a walk, new or from a draft or entry.
    #[must_use]
    pub fn new(walk: Walk, item: Option<Item>) -> Self {
        let shelved = Shelved { item, look_back: walk.entry.look_backs.last().cloned() };
        Self { answering: Answering::new(walk), saving: Saving::default(), shelved }
    }

    /// The walk itself.
    #[must_use]
    pub fn walk(&self) -> &Walk {
        &self.answering.subject
    }

    /// Where one is: the sort of question that has the focus.
    #[must_use]
    pub fn place(&self) -> Place {
        match self.answering.stand() {
            Stand::Nothing => Place::WalkReading,
            Stand::Text => Place::WalkText,
            Stand::List => Place::WalkPick,
            Stand::Sieve => Place::PickSearch,
            Stand::Turner => Place::WalkScale,
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        match command {
            Command::NextStep => self.next_step(world),
            Command::PreviousStep => self.previous_step(world),
            Command::CaseText => vec![Act::Push(Box::new(self.case_text()))],
            Command::LawText => self.law_text(world),
            Command::Precedents => precedents::open(&precedents::like(self.walk(), &world.room), &world.room),
            command if self.answering.on(command, &world.room) => self.hear(world),
            Command::Back => self.later(world),
            other => read(other),
        }
    }

    /// Takes text, or a letter or number that picks.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        let said = self.answering.input(input, &world.room).map(Act::Notice);
        said.into_iter().chain(self.hear(world)).collect()
    }

    /// A click puts the focus on a question, the caret in its text or the mark at its option.
    pub fn click(&mut self, target: Target, at: (Option<usize>, usize), world: &World) -> Vec<Act> {
        if let Some(acts) = precedents::clicked(self.walk(), target.item, &world.room) {
            return acts;
        }
        let questions = self.walk().questions();
        let Some(question) = questions.get(target.item).copied() else { return self.next_step(world) };
        // The weight of a chair stands at the right of its name; a click on the name is for the text below it.
        if matches!(question, Question::Weight(_)) && at.1 < usize::from(paper::COLUMN) / 2 {
            self.answering.focus_on(target.item.saturating_sub(1));
            return vec![];
        }
        self.answering.click((target.item, target.option), at, &world.room);
        self.hear(world)
    }

    /// Whether this key is the letter of an option of the question that has the focus.
    #[must_use]
    pub fn picks_with(&self, stroke: Stroke, world: &World) -> bool {
        self.answering.picks_with(stroke, &world.room)
    }

    /// Sees to it that a changed answer is saved, and says that one went around.
    fn hear(&mut self, world: &World) -> Vec<Act> {
        match self.answering.news() {
            News::Changed => self.saving.touch(world.room.now),
            News::Around => return vec![Act::Notice(say("laatste-vraag"))],
            News::None | News::Refused(_) => {}
        }
        vec![]
    }

    /// Gives the key for the next step its true name: at the end it finishes. Beside the case itself nobody needs
    /// the key to it.
    pub fn name_keys(&self, rows: &mut Vec<(String, String)>) {
        if self.walk().step() == Step::Case {
            let case = say("doe-casus");
            rows.retain(|(_, label)| *label != case);
        }
        let (from, to) =
            (say("doe-verder"), say(if self.looks_back() { "doe-klaar" } else { "doe-afronden" }));
        if self.walk().at_end() || self.looks_back() {
            for (_, label) in rows.iter_mut().filter(|(_, label)| *label == from) {
                label.clone_from(&to);
            }
        }
    }

    /// Whether this is a look-back on a finished entry.
    #[must_use]
    pub fn looks_back(&self) -> bool {
        self.walk().step() == Step::LookBack
    }

    fn next_step(&mut self, world: &World) -> Vec<Act> {
        if self.looks_back() {
            let said = if self.walk().look_back_is_blank() { "later-leeg" } else { "terugblik-bewaard" };
            return vec![Act::Notice(say(said)), Act::Back];
        }
        match self.answering.subject.forward() {
            Moved::To(_) => self.arrive(world),
            Moved::Edge if self.walk().entry.is_blank() => vec![Act::Notice(say("nog-niets-geschreven"))],
            Moved::Edge => vec![Act::Effect(self.finish(world.room.now))],
        }
    }

    fn previous_step(&mut self, world: &World) -> Vec<Act> {
        match self.answering.subject.back() {
            Moved::To(_) => self.arrive(world),
            Moved::Edge => vec![],
        }
    }

    fn arrive(&mut self, world: &World) -> Vec<Act> {
        self.saving.touch(world.room.now);
        self.answering.focus_on(0);
        let mut acts = vec![Act::Scroll(isize::MIN / 2)];
        // Who wrote at no chair at all passed them by on purpose.
        let some_written = self.walk().empty_chairs().len() < Holder::ALL.len();
        if self.walk().step() == Step::Principles && some_written {
            acts.extend(prompts::empty_chairs(self.walk()).map(Act::Notice));
        }
        acts
    }

    fn later(&mut self, world: &World) -> Vec<Act> {
        if self.looks_back() {
            return vec![Act::Back];
        }
        if self.answering.subject.pause() {
            self.saving.touch(world.room.now);
        }
        let nothing = self.walk().entry.is_blank() && !self.has_file();
        let said = if nothing { "later-leeg" } else { "later-bewaard" };
        vec![Act::Notice(say(said)), Act::Home]
    }

    fn case_text(&self) -> Screen {
        let blocks = match (&self.walk().case, &self.walk().entry.subject) {
            (Some(case), _) => document::case::card(case),
            (None, Subject::Own(own)) => vec![
                Block::Title(self.walk().entry.title.clone()),
                Block::Own(own.situation.clone()),
                Block::Own(own.question.clone()),
            ],
            (None, Subject::Case(slug)) => vec![Block::Title(slug.clone()), Block::Prose(say("casus-weg"))],
        };
        Screen::Reading(ReadingScreen { title: say("casus-kop"), blocks })
    }

    fn law_text(&self, world: &World) -> Vec<Act> {
        let principle = self.answering.focused().and_then(Question::principle);
        let option = self.answering.option_here(&world.room);
        law::open(&world.room, principle, option.as_deref(), self.walk().case.as_deref())
    }
}
