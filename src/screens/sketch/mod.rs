//! Writing a case on the screen: its parts one by one, what the rules say of each answer, and what is left.

mod saving;
pub mod view;

use std::collections::HashSet;

use super::{
    Act, Input, Screen,
    answering::{Answering, News, OnScreen, Stand},
    law,
    list::Chosen,
    read,
    reading::ReadingScreen,
    saving::Saving,
};
use crate::{
    app::{
        event::{Effect, Stroke},
        keys::{Command, Place},
        world::{OwnCase, World},
    },
    content,
    core::sketch::{Checked, LeftOver, Options, Part, Question, Sketch},
    document,
    journal::{Access, CaseItem},
    phrases::say,
    prompts::{self, sketch::not_ours},
    ui::paper::Target,
};

/// A case that is being written.
#[derive(Clone, Debug)]
pub struct SketchScreen {
    answering: Answering<Sketch>,
    saving: Saving,
    /// Its file, if it has one yet.
    item: Option<CaseItem>,
    /// Whether one stops writing, so that the file takes its name.
    settled: bool,
    /// The questions that were answered and left: of those it is said what the rules say.
    left: HashSet<Question>,
    /// What the rules say, as of a moment ago.
    checked: Checked,
    /// Whether an answer changed since.
    stale: bool,
    /// Which of what is left is chosen.
    chosen: Chosen,
    /// Whether one came from what is left to a question, and goes back there with Esc.
    from_check: bool,
}

impl OnScreen for Sketch {
    fn sifts(options: Options) -> bool {
        options == Options::Grounds
    }
}

/// Opens a case to write, unless nothing may be written: then it says so before anything is typed.
#[must_use]
pub fn open(world: &World, sketch: Sketch, item: Option<CaseItem>) -> Vec<Act> {
    match &world.room.access {
        Access::ReadOnly(problem) => vec![Act::Alarm(problem.clone())],
        Access::Write => {
            let screen = Screen::Sketch(Box::new(SketchScreen::new(sketch, item, world)));
            let notice = screen.opening_notice(world).map(Act::Notice);
            [Act::Push(Box::new(screen))].into_iter().chain(notice).collect()
        }
    }
}

/// What goes on writing the case in this file: first it is read anew, for another program may have written in it.
#[must_use]
pub fn read_and_write_on(file: &str) -> Vec<Act> {
    vec![Act::Effect(Effect::ReadCases(Some(file.to_owned())))]
}

/// Goes on writing the case in this file, just read, in place of the page that is shown.
#[must_use]
pub fn write_on(world: &World, file: &str) -> Vec<Act> {
    let Some((item, sketch)) = world.own_sketch(file) else {
        let why = world.own_case(file).and_then(OwnCase::not_ours);
        return vec![Act::Notice(why.map_or_else(|| say("schets-weg"), not_ours))];
    };
    let acts = open(world, sketch.clone().at_first_gap(), Some(item));
    let opens = matches!(world.room.access, Access::Write);
    opens.then_some(Act::Back).into_iter().chain(acts).collect()
}

impl SketchScreen {
    /// Shows a case, new or from its file. What comes from elsewhere is saved at once.
    #[must_use]
    pub fn new(sketch: Sketch, item: Option<CaseItem>, world: &World) -> Self {
        let mut saving = Saving::default();
        let begun_elsewhere = item.is_none() && !sketch.is_blank();
        if begun_elsewhere {
            saving.touch(world.room.now);
        }
        let all = Part::ALL.into_iter().flat_map(|part| sketch.questions_of(part));
        let left = all.filter(|question| !sketch.is_empty(*question)).collect();
        let checked = content::check(&sketch, &world.room.library.reference);
        Self {
            answering: Answering::new(sketch),
            saving,
            item,
            settled: begun_elsewhere,
            left,
            checked,
            stale: false,
            chosen: Chosen::default(),
            from_check: false,
        }
    }

    /// The case as it is now.
    #[must_use]
    pub fn sketch(&self) -> &Sketch {
        &self.answering.subject
    }

    /// Where one is: the sort of question that has the focus.
    #[must_use]
    pub fn place(&self) -> Place {
        match self.answering.stand() {
            Stand::Nothing if self.checked.is_done() => Place::SketchDone,
            Stand::Nothing => Place::SketchCheck,
            Stand::Text => Place::SketchText,
            Stand::Sieve => Place::PickSearch,
            Stand::List | Stand::Turner => Place::SketchPick,
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        if self.sketch().part == Part::Check {
            let rows = self.checked.left_over(self.sketch());
            if !rows.is_empty() && self.chosen.moved(command, rows.len()) {
                return vec![];
            }
            if command == Command::Open {
                return match rows.get(self.chosen.at(rows.len())) {
                    Some(row) => self.go_to(row, world),
                    None => self.later(world),
                };
            }
        }
        match command {
            Command::NextStep => self.shift(Sketch::forward, world).unwrap_or_else(|| self.later(world)),
            Command::PreviousStep => self.shift(Sketch::back, world).unwrap_or_default(),
            Command::Back if self.place() == Place::PickSearch => self.answer_to(command, world),
            Command::Back if self.from_check => self.back_to_check(world),
            Command::Back => self.later(world),
            Command::Example => self.example(world),
            Command::LawText => self.law_text(world),
            command => self.answer_to(command, world),
        }
    }

    fn answer_to(&mut self, command: Command, world: &World) -> Vec<Act> {
        self.follow(
            world,
            |screen| if screen.answering.on(command, &world.room) { vec![] } else { read(command) },
        )
    }

    /// Takes text, or a letter or number that picks.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        self.follow(world, |screen| {
            screen.answering.input(input, &world.room).map(Act::Notice).into_iter().collect()
        })
    }

    /// A click puts the focus on a question, the caret in its text or the mark at its option.
    pub fn click(&mut self, target: Target, at: (Option<usize>, usize), world: &World) -> Vec<Act> {
        if self.sketch().part == Part::Check {
            self.chosen.set(target.item);
            return self.on(Command::Open, world);
        }
        self.follow(world, |screen| {
            screen.answering.click((target.item, target.option), at, &world.room);
            vec![]
        })
    }

    /// Gives Esc its true name where it goes back to what is left.
    pub fn name_keys(&self, rows: &mut [(String, String)]) {
        let (from, to) = (say("doe-later"), say("schets-deel-nakijken"));
        for (_, label) in rows.iter_mut().filter(|(_, label)| self.from_check && *label == from) {
            label.clone_from(&to);
        }
    }

    /// Whether this key is the letter of an option of the question that has the focus.
    #[must_use]
    pub fn picks_with(&self, stroke: Stroke, world: &World) -> bool {
        self.answering.picks_with(stroke, &world.room)
    }

    /// Puts the choice among what is left on a row.
    pub fn choose(&mut self, item: usize) {
        self.chosen.set(item);
    }

    /// Lets something happen to the answers, and sees to it that what changed is saved and what was left is checked.
    fn follow(&mut self, world: &World, act: impl FnOnce(&mut Self) -> Vec<Act>) -> Vec<Act> {
        let before = self.answering.focused();
        let mut acts = act(self);
        match self.answering.news() {
            News::None => {}
            News::Changed => {
                self.saving.touch(world.room.now);
                (self.stale, self.settled) = (true, false);
                // What was said of it was said of other words.
                if let Some(question) = before {
                    self.left.remove(&question);
                }
            }
            News::Around => acts.push(Act::Notice(say("laatste-vraag"))),
            News::Refused(refusal) => acts.push(Act::Notice(prompts::refusal(refusal))),
        }
        if self.answering.focused() != before {
            self.leave(before, world);
        }
        acts
    }

    /// A question is left: from now on it is said what the rules say of it.
    fn leave(&mut self, question: Option<Question>, world: &World) {
        let answered = question.filter(|question| !self.sketch().is_empty(*question));
        self.left.extend(answered);
        self.check(world);
    }

    fn check(&mut self, world: &World) {
        if self.stale {
            self.checked = content::check(self.sketch(), &world.room.library.reference);
            self.stale = false;
        }
    }

    /// To another part; none if there is none on that side.
    fn shift(&mut self, shift: fn(&mut Sketch) -> bool, world: &World) -> Option<Vec<Act>> {
        let before = self.answering.focused();
        if !shift(&mut self.answering.subject) {
            return None;
        }
        (self.chosen, self.from_check) = (Chosen::default(), false);
        Some(self.arrive(before, world))
    }

    /// Back to what is left, at the row from which one came.
    fn back_to_check(&mut self, world: &World) -> Vec<Act> {
        let before = self.answering.focused();
        self.answering.subject.part = Part::Check;
        self.from_check = false;
        self.arrive(before, world)
    }

    fn arrive(&mut self, from: Option<Question>, world: &World) -> Vec<Act> {
        self.leave(from, world);
        self.answering.focus_on(0);
        vec![Act::Scroll(isize::MIN / 2)]
    }

    /// To what is left to do.
    fn go_to(&mut self, row: &LeftOver, world: &World) -> Vec<Act> {
        let Some(question) = row.question(self.sketch()) else { return vec![] };
        self.answering.subject.part = question.part();
        let acts = self.arrive(None, world);
        let questions = self.sketch().questions_of(question.part());
        self.answering.focus_on(questions.iter().position(|it| *it == question).unwrap_or(0));
        self.left.insert(question);
        self.from_check = true;
        acts
    }

    fn later(&mut self, world: &World) -> Vec<Act> {
        self.check(world);
        let said = match (self.is_kept(), self.checked.is_done()) {
            (false, _) => "later-leeg",
            (true, true) => "schets-klaar",
            (true, false) => "schets-later",
        };
        vec![Act::Notice(say(said)), Act::Back]
    }

    /// How another case does what is asked here.
    fn example(&self, world: &World) -> Vec<Act> {
        let blocks = document::case::example(&world.room.library, self.sketch().part);
        vec![Act::Push(Box::new(Screen::Reading(ReadingScreen { title: say("schets-voorbeeld"), blocks })))]
    }

    fn law_text(&self, world: &World) -> Vec<Act> {
        let question = self.answering.focused();
        let option = match question {
            Some(Question::Helps(place)) => self.sketch().grounds.get(place).map(|it| it.ground.clone()),
            _ => self.answering.option_here(&world.room),
        };
        law::open(&world.room, question.and_then(Question::principle), option.as_deref(), None)
    }
}
