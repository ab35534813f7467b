//! One walk from its first step to the saved entry: moving between steps, leaving and finishing.

use super::{
    Session,
    asking::Turn,
    keeping::{Keeping, Kept},
    talk::Pause,
    telling,
};
use crate::{
    core::{
        entry::Entry,
        walk::{Moved, Question, Walk},
    },
    document::{case, date},
    journal::{self, Item},
    phrases::{say, say_with},
    prompts,
};

/// A walk under way.
pub(super) struct Walking<'s, 'a> {
    pub(super) session: &'s mut Session<'a>,
    pub(super) walk: Walk,
    keeping: Keeping,
}

impl<'s, 'a> Walking<'s, 'a> {
    pub(super) fn new(session: &'s mut Session<'a>, walk: Walk, draft: Option<(Item, Entry)>) -> Self {
        Self { session, walk, keeping: Keeping::new(draft) }
    }

    /// Walks until the entry is written. A pause leaves a draft and is passed on.
    pub(super) fn run(mut self) -> Result<(), Pause> {
        match self.steps() {
            Ok(()) => self.finish(),
            Err(pause) => self.leave(pause),
        }
    }

    fn steps(&mut self) -> Result<(), Pause> {
        self.session.talk.gap()?;
        self.session.talk.hint(say("plat-welkom"))?;
        if self.walk.entry.case().is_some() && self.walk.case.is_none() {
            self.session.talk.say(&say("casus-weg"))?;
        }
        loop {
            self.head()?;
            let turn = self.step()?;
            if turn == Turn::Back {
                if self.walk.back() == Moved::Edge {
                    self.session.talk.say(&say("plat-eerste-stap"))?;
                }
            } else {
                self.session.talk.page(&telling::after(&self.walk))?;
                if self.walk.at_end() {
                    self.session.talk.gap()?;
                    self.session.talk.say(&say("plat-afronden"))?;
                    if self.wait()? != Turn::Back {
                        return Ok(());
                    }
                }
                self.walk.forward();
            }
            self.keep()?;
        }
    }

    fn head(&mut self) -> Result<(), Pause> {
        let step = self.walk.step();
        let steps = self.walk.steps();
        let place = steps.iter().position(|it| *it == step).unwrap_or(0) + 1;
        let head = say_with(
            "plat-stap",
            &[
                ("nummer", place.into()),
                ("aantal", steps.len().into()),
                ("stap", prompts::step_name(step).into()),
            ],
        );
        let talk = &mut self.session.talk;
        talk.gap()?;
        talk.say(&head)?;
        talk.say(&prompts::step_prompt(&self.walk, step))?;
        talk.page(&telling::before(&self.walk))
    }

    fn step(&mut self) -> Result<Turn, Pause> {
        if self.walk.questions().is_empty() {
            self.session.talk.hint_apart(say("plat-enter-verder"))?;
            return self.wait();
        }
        let mut place: usize = 0;
        let mut own_is_new = false;
        loop {
            let questions = self.walk.questions();
            let question = questions.get(place).copied();
            let is_own = matches!(question, Some(Question::OwnChoice(_)));
            if own_is_new && !is_own {
                own_is_new = false;
                if let Some(choice) = questions[..place].iter().copied().find(|it| is_choice(*it)) {
                    match self.ask_choice_again(choice)? {
                        Turn::Next | Turn::Previous => {}
                        turn => return Ok(turn),
                    }
                }
            }
            let Some(question) = question else { return Ok(Turn::Next) };
            let known = self.walk.choice_ids().len();
            match self.ask(question)? {
                Turn::Next => place += 1,
                Turn::Previous if place == 0 => self.session.talk.say(&say("plat-eerste-vraag"))?,
                Turn::Previous => place -= 1,
                turn => return Ok(turn),
            }
            own_is_new |= is_own && self.walk.choice_ids().len() > known;
        }
    }

    /// Waits for an empty line; anything else that is typed has no place here and is said so.
    fn wait(&mut self) -> Result<Turn, Pause> {
        loop {
            match self.hear(None)? {
                Ok(line) if line.trim().is_empty() => return Ok(Turn::Next),
                Ok(_) => self.session.talk.say(&say("plat-hier-geen-antwoord"))?,
                Err(Turn::Previous) => return Ok(Turn::Back),
                Err(turn) => return Ok(turn),
            }
        }
    }

    /// Saves the draft and says it at once where that fails.
    pub(super) fn keep(&mut self) -> Result<(), Pause> {
        let now = (self.session.clock)();
        match self.keeping.save(self.session.store, &self.walk.entry, now) {
            Kept::Quietly => Ok(()),
            Kept::Elsewhere(item) => {
                let values = [("naam", item.name.as_str().into())];
                self.session.talk.say(&say_with("concept-elders", &values))
            }
            Kept::Not(problem) => {
                self.session.talk.say(&say("plat-niet-bewaard"))?;
                self.session.talk.problem(&problem)
            }
        }
    }

    /// Whether the draft is saved now, in the middle of a text of so many bytes.
    pub(super) fn is_time_to_keep(&self, bytes: usize) -> bool {
        self.keeping.is_time(bytes, (self.session.clock)())
    }

    /// Shows the case, or one's own dilemma, again.
    pub(super) fn show_case(&mut self) -> Result<(), Pause> {
        let page = match &self.walk.case {
            Some(it) => case::card(it, false),
            None => telling::own_subject(&self.walk),
        };
        if page.is_empty() {
            return self.session.talk.say(&say("plat-geen-casus"));
        }
        self.session.talk.page(&page)
    }

    fn leave(mut self, pause: Pause) -> Result<(), Pause> {
        // Who says :stop leaves the step; input that merely ends may be a line that dropped.
        if matches!(pause, Pause::Stopped) {
            self.walk.pause();
        }
        let kept = self.keep();
        if matches!(pause, Pause::Output(_)) {
            return Err(pause);
        }
        kept?;
        self.session.talk.gap()?;
        if !self.keeping.is_saved(&self.walk.entry) {
            let entry = self.walk.entry.clone();
            self.print(&entry)?;
        } else if self.keeping.item.is_some() {
            self.session.talk.say(&say("plat-later-verder"))?;
        } else {
            self.session.talk.say(&say("later-leeg"))?;
        }
        Err(pause)
    }

    fn finish(mut self) -> Result<(), Pause> {
        if self.walk.entry.is_blank() && self.keeping.item.is_none() {
            return self.session.talk.say(&say("later-leeg"));
        }
        let now = (self.session.clock)();
        let entry = self.walk.clone().finish(now);
        match self.session.store.finish(self.keeping.item.as_ref(), &entry) {
            Ok(item) => {
                let path = item.path.display().to_string();
                self.session.talk.say(&say("plat-afgerond"))?;
                self.session.talk.verbatim(&path)?;
                let Some(day) = entry.first_look_back() else { return Ok(()) };
                self.session.talk.say(&say_with("plat-terugblik-op", &[("dag", date::day(day).into())]))
            }
            Err(problem) => {
                self.session.talk.say(&say("plat-niet-bewaard"))?;
                self.session.talk.problem(&problem)?;
                if self.keeping.is_saved(&self.walk.entry) {
                    return self.session.talk.say(&say("plat-concept-staat"));
                }
                self.print(&entry)
            }
        }
    }

    /// What could not be saved, as it would stand in its file.
    fn print(&mut self, entry: &Entry) -> Result<(), Pause> {
        self.session.talk.say(&say("plat-kopieer"))?;
        self.session.talk.gap()?;
        self.session.talk.verbatim(&journal::to_toml(entry))
    }
}

fn is_choice(question: Question) -> bool {
    matches!(question, Question::HunchChoice | Question::FinalChoice)
}
