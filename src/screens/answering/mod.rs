//! Answering questions on the screen: which one has the focus, what is typed in it, which option is marked.

mod typing;
pub mod view;

use std::collections::HashMap;

use super::{Input, search_line::SearchLine};
use crate::{
    app::{event::Stroke, keys::Command, world::Room},
    core::{
        buffer::Buffer,
        questionnaire::{Answer, Kind, Refusal},
    },
    phrases::say,
    prompts::{PickOption, Worded},
};

/// How far a text field stands from the edge of the column.
pub const FIELD_INDENT: usize = 2;

/// A questionnaire that can be answered on the screen.
pub trait OnScreen: Worded {
    /// Whether these options stand on one row, of which left and right show the one before and after.
    #[must_use]
    fn turns(_: Self::Options) -> bool {
        false
    }

    /// Whether there are so many of these options that one types to find one.
    #[must_use]
    fn sifts(_: Self::Options) -> bool {
        false
    }

    /// How far the text of this question stands from the edge.
    #[must_use]
    fn indent(_: Self::Question) -> usize {
        FIELD_INDENT
    }

    /// How one finds something in a long list.
    #[must_use]
    fn how_to_sift() -> String {
        say("beroep-zoeken")
    }
}

/// The answering of one questionnaire.
#[derive(Clone, Debug)]
pub struct Answering<Q: OnScreen> {
    /// What is answered.
    pub subject: Q,
    focus: Option<Q::Question>,
    /// The place of that question when it was last asked.
    place: usize,
    option: usize,
    /// What one looks for among the options.
    search: SearchLine,
    buffers: HashMap<Q::Question, Buffer>,
    news: News,
}

/// What came of the last key, for who saves the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum News {
    /// The answers are as they were.
    #[default]
    None,
    /// An answer changed.
    Changed,
    /// The focus went around, from the last question to the first.
    Around,
    /// An answer was not taken.
    Refused(Refusal),
}

/// What the question that has the focus is to the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// There is no question.
    Nothing,
    /// A text.
    Text,
    /// A list of options.
    List,
    /// A list of options, while one types what one looks for.
    Sieve,
    /// A value that left and right turn.
    Turner,
}

impl<Q: OnScreen> Answering<Q> {
    /// Begins at the first question.
    #[must_use]
    pub fn new(subject: Q) -> Self {
        let mut answering = Self {
            subject,
            focus: None,
            place: 0,
            option: 0,
            search: SearchLine::default(),
            buffers: HashMap::new(),
            news: News::None,
        };
        answering.focus_on(0);
        answering
    }

    /// What came of the keys since this was last asked.
    pub fn news(&mut self) -> News {
        std::mem::take(&mut self.news)
    }

    /// What the question that has the focus is to the keys.
    #[must_use]
    pub fn stand(&self) -> Stand {
        match self.focused().map(Q::kind) {
            None => Stand::Nothing,
            Some(Kind::Text | Kind::Line | Kind::Date) => Stand::Text,
            Some(Kind::Pick(options)) if Q::turns(options) => Stand::Turner,
            Some(Kind::Scale(..)) => Stand::Turner,
            Some(Kind::Pick(_) | Kind::PickMany(_)) if self.search.is_open() => Stand::Sieve,
            Some(Kind::Pick(_) | Kind::PickMany(_)) => Stand::List,
        }
    }

    /// Does what a key asks for; false if the key asks nothing of a question.
    pub fn on(&mut self, command: Command, room: &Room) -> bool {
        match command {
            Command::NextQuestion => self.step_focus(1),
            Command::PreviousQuestion => self.step_focus(-1),
            Command::Undo => self.edit(Buffer::undo),
            Command::Redo => self.edit(Buffer::redo),
            Command::Open => self.pick(self.option, room),
            Command::Left => self.turn(-1, room),
            Command::Right => self.turn(1, room),
            Command::Search if self.sifts() => self.search.open(),
            Command::Back if self.search.is_open() => self.end_search(room),
            Command::Up if self.focused().is_some() => self.move_option(-1, room),
            Command::Down if self.focused().is_some() => self.move_option(1, room),
            _ => return false,
        }
        true
    }

    /// Takes text, or a letter or number that picks. What it cannot do anything with is said.
    pub fn input(&mut self, input: &Input, room: &Room) -> Option<String> {
        match (self.stand(), input) {
            (Stand::Nothing, _) => {}
            (Stand::Sieve, input) => {
                if self.search.input(input) {
                    self.option = 0;
                }
            }
            (Stand::Text, Input::Paste(text)) => self.edit(|buffer| buffer.insert(text)),
            (Stand::Text, Input::Key(stroke)) => self.type_key(*stroke, room),
            (Stand::List | Stand::Turner, Input::Key(stroke)) => self.pick_key(*stroke, room),
            (Stand::List | Stand::Turner, Input::Paste(_)) => return Some(say("plakken-niet-hier")),
        }
        None
    }

    /// A click on the question at this place: in its text, at this row of it, if it has one, and this column of
    /// the page; on an option of it; or on its value.
    pub fn click(
        &mut self,
        (place, option): (usize, Option<usize>),
        (row, column): (Option<usize>, usize),
        room: &Room,
    ) {
        if self.subject.questions().get(place).copied() != self.focused() {
            self.focus_on(place);
        }
        match (self.stand(), option) {
            (_, Some(option)) => self.pick(option, room),
            (Stand::Text, None) => {
                if let Some(row) = row {
                    self.click_text(row, column, room);
                }
            }
            (Stand::Turner, None) => self.turn(1, room),
            (Stand::Nothing | Stand::List | Stand::Sieve, None) => {}
        }
    }

    /// The question that has the focus. When it is not asked any more, that is the one before it.
    #[must_use]
    pub fn focused(&self) -> Option<Q::Question> {
        let questions = self.subject.questions();
        let before = || questions.get(self.place.saturating_sub(1)).or(questions.last()).copied();
        self.focus.filter(|it| questions.contains(it)).or_else(before)
    }

    /// The options of a question, with the marked ones.
    #[must_use]
    pub fn options(&self, question: Q::Question, room: &Room) -> Vec<(PickOption, bool)> {
        let (Kind::Pick(from) | Kind::PickMany(from)) = Q::kind(question) else { return vec![] };
        let answer = self.subject.answer(question);
        let marked = |id: &String| match &answer {
            Answer::Pick(pick) => pick.as_ref() == Some(id),
            Answer::Picks(picks) => picks.contains(id),
            Answer::Text(_) | Answer::Scale(_) => false,
        };
        let mut options = self.subject.options(&room.library, from);
        if Q::sifts(from) {
            let query = self.search.query();
            options.retain(|it| query.finds([&*it.id, &it.label, &it.detail, &it.head]));
        }
        options.into_iter().map(|option| (option.clone(), marked(&option.id))).collect()
    }

    /// The id of the option at which the mark of the keys is, in a list.
    #[must_use]
    pub fn option_here(&self, room: &Room) -> Option<String> {
        let options = self.options(self.focused()?, room);
        options.into_iter().nth(self.option).map(|(option, _)| option.id)
    }

    /// The answers were changed from elsewhere: what was typed is what they say now.
    pub fn refresh(&mut self) {
        self.buffers.clear();
        self.buffer();
    }

    /// Goes to the option that is marked, of the question that has the focus.
    pub fn to_marked(&mut self, room: &Room) {
        let options = self.focused().map(|question| self.options(question, room)).unwrap_or_default();
        self.option = options.iter().position(|(_, marked)| *marked).unwrap_or(0);
    }

    /// Whether this key is the letter of an option of the question that has the focus.
    #[must_use]
    pub fn picks_with(&self, stroke: Stroke, room: &Room) -> bool {
        typing::sign_of(stroke).is_some_and(|sign| {
            let question = self.focused();
            question.is_some_and(|it| self.options(it, room).iter().any(|(option, _)| option.sign == sign))
        })
    }

    /// Puts the focus on the question at this place.
    pub fn focus_on(&mut self, place: usize) {
        self.focus = self.subject.questions().get(place).copied();
        (self.place, self.option) = (place, 0);
        self.search.close();
        self.buffer();
    }

    /// Whether one can type what one looks for in the question that has the focus.
    fn sifts(&self) -> bool {
        let kind = self.focused().map(Q::kind);
        matches!(kind, Some(Kind::Pick(options) | Kind::PickMany(options)) if Q::sifts(options))
    }

    fn focus_place(&self) -> usize {
        let focused = self.focused();
        self.subject.questions().iter().position(|it| Some(*it) == focused).unwrap_or(0)
    }

    fn step_focus(&mut self, by: isize) {
        let length = self.subject.questions().len().max(1);
        if by > 0 && self.focus_place() + 1 >= length {
            self.news = News::Around;
        }
        let place = (self.focus_place() + length).saturating_add_signed(by) % length;
        self.focus_on(place);
    }

    /// To the question beside, but not around the end.
    fn leave_field(&mut self, by: isize) {
        let length = self.subject.questions().len();
        if let Some(place) = self.focus_place().checked_add_signed(by).filter(|place| *place < length) {
            self.focus_on(place);
        }
    }

    /// Hands over the answer of the question that has the focus, which keeps it.
    fn answer(&mut self, answer: Answer) {
        let Some(question) = self.focused() else { return };
        let picked = !matches!(answer, Answer::Text(_));
        match self.subject.set(question, answer) {
            Ok(()) => {
                if picked {
                    self.drop_other_texts();
                }
                self.focus = Some(question);
                let place = self.subject.questions().iter().position(|it| *it == question);
                self.place = place.unwrap_or(self.place);
                self.news = News::Changed;
            }
            Err(refusal) => self.news = News::Refused(refusal),
        }
    }

    /// A pick can put other questions in the place of those that were there: their texts are read anew.
    fn drop_other_texts(&mut self) {
        let subject = &self.subject;
        self.buffers.retain(|question, buffer| match subject.answer(*question) {
            Answer::Text(text) => text == buffer.text(),
            Answer::Pick(_) | Answer::Picks(_) | Answer::Scale(_) => false,
        });
    }
}
