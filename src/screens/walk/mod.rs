//! The walk on the screen: which question has the focus, what is typed in it, and when it is saved.

mod saving;
mod typing;
pub mod view;

use std::collections::HashMap;

use super::{Act, Input, Screen, read, reading::ReadingScreen, search_line::SearchLine};
use crate::{
    app::{
        keys::{Command, Place},
        world::World,
    },
    core::{
        buffer::Buffer,
        entry::Subject,
        holder::Holder,
        principle::Principle,
        walk::{Answer, Kind, Moved, Options, Question, Step, Walk},
    },
    document::{self, Block},
    journal::Item,
    phrases::say,
    prompts::{self, PickOption},
    ui::paper::{self, Target},
};
use saving::Saving;

/// The walk.
#[derive(Clone, Debug)]
pub struct WalkScreen {
    /// The walk itself.
    pub walk: Walk,
    focus: Option<Question>,
    option: usize,
    /// What one looks for among the grounds.
    search: SearchLine,
    buffers: HashMap<Question, Buffer>,
    saving: Saving,
}

impl WalkScreen {
    /// Shows a walk, new or from a draft or entry.
    #[must_use]
    pub fn new(walk: Walk, item: Option<Item>) -> Self {
        let saving = Saving::of(item, walk.entry.look_backs.last().cloned());
        let search = SearchLine::default();
        let mut screen = Self { walk, focus: None, option: 0, search, buffers: HashMap::new(), saving };
        screen.focus_on(0);
        screen
    }

    /// Where one is: the sort of question that has the focus.
    #[must_use]
    pub fn place(&self) -> Place {
        match self.focused().map(Question::kind) {
            None => Place::WalkReading,
            Some(Kind::Text | Kind::Line | Kind::Date) => Place::WalkText,
            Some(Kind::Scale(..) | Kind::Pick(Options::Pulls)) => Place::WalkScale,
            Some(Kind::PickMany(_)) if self.search.is_open() => Place::WalkSearch,
            Some(Kind::Pick(_) | Kind::PickMany(_)) => Place::WalkPick,
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        match command {
            Command::NextQuestion => self.step_focus(1),
            Command::PreviousQuestion => self.step_focus(-1),
            Command::NextStep => return self.next_step(world),
            Command::PreviousStep => return self.previous_step(world),
            Command::Back if self.search.is_open() => self.end_search(world),
            Command::Search if self.focused() == Some(Question::Grounds) => self.begin_search(),
            Command::Back => return self.later(world),
            Command::CaseText => return vec![Act::Push(Box::new(self.case_text()))],
            Command::LawText => return self.law_text(world),
            Command::Undo => self.edit(world, Buffer::undo),
            Command::Redo => self.edit(world, Buffer::redo),
            Command::Open => self.pick(self.option, world),
            Command::Left => self.turn(-1, world),
            Command::Right => self.turn(1, world),
            Command::Up if self.focused().is_some() => self.move_option(-1, world),
            Command::Down if self.focused().is_some() => self.move_option(1, world),
            other => return read(other),
        }
        vec![]
    }

    /// Takes text, or a letter or number that picks.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        let Some(question) = self.focused() else { return vec![] };
        if self.search.is_open() {
            self.option = if self.search.input(input) { 0 } else { self.option };
            return vec![];
        }
        match (question.kind(), input) {
            (Kind::Text | Kind::Line | Kind::Date, Input::Paste(text)) => {
                self.edit(world, |buffer| buffer.insert(text));
            }
            (Kind::Text | Kind::Line | Kind::Date, Input::Key(stroke)) => self.type_key(*stroke, world),
            (Kind::Pick(_) | Kind::PickMany(_) | Kind::Scale(..), Input::Key(stroke)) => {
                self.pick_key(*stroke, world);
            }
            (_, Input::Paste(_)) => return vec![Act::Notice(say("plakken-niet-hier"))],
        }
        vec![]
    }

    /// A click puts the focus on a question, the caret in its text or the mark at its option.
    pub fn click(
        &mut self,
        target: Target,
        (row, column): (Option<usize>, usize),
        world: &World,
    ) -> Vec<Act> {
        let questions = self.walk.questions();
        let Some(question) = questions.get(target.item).copied() else { return self.next_step(world) };
        // The weight of a chair stands at the right of its name; a click on the name is for the text below it.
        if matches!(question, Question::Weight(_)) && column < usize::from(paper::COLUMN) / 2 {
            self.focus_on(target.item.saturating_sub(1));
            return vec![];
        }
        if self.focused() != Some(question) {
            self.focus_on(target.item);
        }
        match (question.kind(), target.option) {
            (_, Some(option)) => self.pick(option, world),
            (Kind::Text | Kind::Line | Kind::Date, None) => {
                if let Some(row) = row {
                    self.click_text(row, column, world);
                }
            }
            (Kind::Scale(..) | Kind::Pick(Options::Pulls), None) => self.turn(1, world),
            _ => {}
        }
        vec![]
    }

    /// The question that has the focus.
    #[must_use]
    pub fn focused(&self) -> Option<Question> {
        let questions = self.walk.questions();
        self.focus.filter(|it| questions.contains(it)).or(questions.first().copied())
    }

    /// The options of a question, with the marked ones.
    #[must_use]
    pub fn options(&self, question: Question, world: &World) -> Vec<(PickOption, bool)> {
        let from = match question.kind() {
            Kind::Pick(options) | Kind::PickMany(options) => options,
            Kind::Text | Kind::Line | Kind::Date | Kind::Scale(..) => return vec![],
        };
        let answer = self.walk.answer(question);
        let marked = |id: &String| match &answer {
            Answer::Pick(pick) => pick.as_ref() == Some(id),
            Answer::Picks(picks) => picks.contains(id),
            Answer::Text(_) | Answer::Scale(_) => false,
        };
        let mut options = prompts::options(&self.walk, &world.library, from);
        if from == Options::Grounds {
            let query = self.search.query();
            options.retain(|it| query.finds([&*it.id, &it.label, &it.detail, &it.head]));
        }
        options.into_iter().map(|option| (option.clone(), marked(&option.id))).collect()
    }

    /// The principle that a question is about.
    fn principle_of(question: Question) -> Option<Principle> {
        match question {
            Question::Pulls(principle) | Question::Note(principle) => Some(principle),
            _ => None,
        }
    }

    /// Gives the key for the next step its true name: at the end it finishes. Beside the case itself nobody needs
    /// the key to it.
    pub fn name_keys(&self, rows: &mut Vec<(String, String)>) {
        if self.walk.step() == Step::Case {
            let case = say("doe-casus");
            rows.retain(|(_, label)| *label != case);
        }
        let (from, to) =
            (say("doe-verder"), say(if self.looks_back() { "doe-klaar" } else { "doe-afronden" }));
        if self.walk.at_end() || self.looks_back() {
            for (_, label) in rows.iter_mut().filter(|(_, label)| *label == from) {
                label.clone_from(&to);
            }
        }
    }

    /// Whether this is a look-back on a finished entry.
    #[must_use]
    pub fn looks_back(&self) -> bool {
        self.walk.step() == Step::LookBack
    }

    fn focus_on(&mut self, place: usize) {
        self.focus = self.walk.questions().get(place).copied();
        self.option = 0;
        self.search.close();
        self.buffer();
    }

    fn focus_place(&self) -> usize {
        let focused = self.focused();
        self.walk.questions().iter().position(|it| Some(*it) == focused).unwrap_or(0)
    }

    fn step_focus(&mut self, by: isize) {
        let length = self.walk.questions().len().max(1);
        let place = (self.focus_place() + length).saturating_add_signed(by) % length;
        self.focus_on(place);
    }

    fn next_step(&mut self, world: &World) -> Vec<Act> {
        if self.looks_back() {
            let said = if self.walk.look_back_is_blank() { "later-leeg" } else { "terugblik-bewaard" };
            return vec![Act::Notice(say(said)), Act::Back];
        }
        match self.walk.forward() {
            Moved::To(_) => self.arrive(world),
            Moved::Edge if self.walk.entry.is_blank() => vec![Act::Notice(say("nog-niets-geschreven"))],
            Moved::Edge => {
                let entry = self.walk.clone().finish(world.now);
                vec![Act::Effect(self.saving.finish(entry))]
            }
        }
    }

    fn previous_step(&mut self, world: &World) -> Vec<Act> {
        match self.walk.back() {
            Moved::To(_) => self.arrive(world),
            Moved::Edge => vec![],
        }
    }

    fn arrive(&mut self, world: &World) -> Vec<Act> {
        self.saving.touch(world.now);
        self.focus_on(0);
        let mut acts = vec![Act::Scroll(isize::MIN / 2)];
        // Who wrote at no chair at all passed them by on purpose.
        let some_written = self.walk.empty_chairs().len() < Holder::ALL.len();
        if self.walk.step() == Step::Principles && some_written {
            acts.extend(prompts::empty_chairs(&self.walk).map(Act::Notice));
        }
        acts
    }

    fn later(&mut self, world: &World) -> Vec<Act> {
        if self.looks_back() {
            return vec![Act::Back];
        }
        if self.walk.pause() {
            self.saving.touch(world.now);
        }
        let nothing = self.walk.entry.is_blank() && self.saving.item().is_none();
        let said = if nothing { "later-leeg" } else { "later-bewaard" };
        vec![Act::Notice(say(said)), Act::Home]
    }

    fn case_text(&self) -> Screen {
        let blocks = match (&self.walk.case, &self.walk.entry.subject) {
            (Some(case), _) => document::case::card(case, false),
            (None, Subject::Own(own)) => vec![
                Block::Title(self.walk.entry.title.clone()),
                Block::Own(own.situation.clone()),
                Block::Own(own.question.clone()),
            ],
            (None, Subject::Case(slug)) => vec![Block::Title(slug.clone()), Block::Prose(say("casus-weg"))],
        };
        Screen::Reading(ReadingScreen { title: say("casus-kop"), blocks })
    }

    fn law_text(&self, world: &World) -> Vec<Act> {
        let principle = self.focused().and_then(Self::principle_of);
        let Some(text) = principle.and_then(|it| world.library.reference.principle(it)) else {
            return vec![Act::Notice(say("wet-niet-hier"))];
        };
        let in_play = self.walk.case.as_ref().and_then(|case| case.principle(text.principle));
        let blocks = document::reference::in_case(text, in_play);
        vec![Act::Push(Box::new(Screen::Reading(ReadingScreen { title: say("wet-kop"), blocks })))]
    }
}
