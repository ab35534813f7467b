//! One walk from its first step to the saved entry: moving between steps, leaving and finishing.

use super::{
    asking::{Asking, Turn},
    talk::Pause,
    telling,
};
use crate::{
    core::{
        entry::Entry,
        precedent::Likeness,
        questionnaire::Kind,
        walk::{Moved, Question, Step, Walk},
    },
    document::date,
    journal,
    phrases::{say, say_with},
    prompts,
};

/// A walk under way.
pub(super) type Walking<'s, 'a> = Asking<'s, 'a, Walk>;

impl Walking<'_, '_> {
    /// Walks until the entry is written. A pause leaves a draft and is passed on.
    pub(super) fn run(mut self) -> Result<(), Pause> {
        match self.steps() {
            Ok(()) => self.finish(),
            Err(pause) => self.leave(pause),
        }
    }

    fn steps(&mut self) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.hint(say("plat-welkom"))?;
        if self.subject.entry.case().is_some() && self.subject.case.is_none() {
            self.desk.talk.say(&say("casus-weg"))?;
        }
        loop {
            self.head()?;
            let turn = self.step()?;
            if turn == Turn::Back {
                if self.subject.back() == Moved::Edge {
                    self.desk.talk.say(&say("plat-eerste-stap"))?;
                }
            } else {
                self.desk.talk.page(&telling::after(&self.subject))?;
                if self.subject.at_end() {
                    self.desk.talk.gap()?;
                    self.desk.talk.say(&say("plat-afronden"))?;
                    if self.wait()? != Turn::Back {
                        return Ok(());
                    }
                }
                self.subject.forward();
            }
            self.keep()?;
        }
    }

    fn head(&mut self) -> Result<(), Pause> {
        let step = self.subject.step();
        let steps = self.subject.steps();
        let place = steps.iter().position(|it| *it == step).unwrap_or(0) + 1;
        let head = say_with(
            "plat-stap",
            &[
                ("nummer", place.into()),
                ("aantal", steps.len().into()),
                ("stap", prompts::step_name(step).into()),
            ],
        );
        let talk = &mut self.desk.talk;
        talk.gap()?;
        talk.say(&head)?;
        talk.say(&prompts::step_prompt(&self.subject, step))?;
        talk.page(&telling::before(&self.subject))?;
        if step == Step::Ways {
            self.desk.tell_precedents(&Likeness::of_walk(&self.subject))?;
        }
        Ok(())
    }

    fn step(&mut self) -> Result<Turn, Pause> {
        if self.subject.questions().is_empty() {
            self.desk.talk.hint_apart(say("plat-enter-verder"))?;
            return self.wait();
        }
        let mut place: usize = 0;
        let mut own_is_new = false;
        loop {
            let questions = self.subject.questions();
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
            let known = self.subject.choice_ids().len();
            match self.ask(question)? {
                Turn::Next => place += 1,
                Turn::Previous if place == 0 => self.desk.talk.say(&say("plat-eerste-vraag"))?,
                Turn::Previous => place -= 1,
                turn => return Ok(turn),
            }
            own_is_new |= is_own && self.subject.choice_ids().len() > known;
        }
    }

    /// Asks for the choice once more, now that one's own option is among the choices.
    fn ask_choice_again(&mut self, question: Question) -> Result<Turn, Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.say(&say("plat-keuze-opnieuw"))?;
        match question.kind() {
            Kind::Pick(options) => self.ask_pick(question, options, true),
            Kind::Text | Kind::Line | Kind::Date | Kind::PickMany(_) | Kind::Scale(..) => Ok(Turn::Next),
        }
    }

    fn leave(mut self, pause: Pause) -> Result<(), Pause> {
        // Who says :stop leaves the step; input that merely ends may be a line that dropped.
        if matches!(pause, Pause::Stopped) {
            self.subject.pause();
        }
        let kept = self.keep();
        if matches!(pause, Pause::Output(_)) {
            return Err(pause);
        }
        kept?;
        self.desk.talk.gap()?;
        if !self.keeping.is_saved(&self.subject) {
            let entry = self.subject.entry.clone();
            self.print(&entry)?;
        } else if self.keeping.item.is_some() {
            self.desk.talk.say(&say("plat-later-verder"))?;
        } else {
            self.desk.talk.say(&say("later-leeg"))?;
        }
        Err(pause)
    }

    fn finish(mut self) -> Result<(), Pause> {
        if self.subject.entry.is_blank() && self.keeping.item.is_none() {
            return self.desk.talk.say(&say("later-leeg"));
        }
        let now = (self.desk.clock)();
        let entry = self.subject.clone().finish(now);
        match self.place.finish(self.keeping.item.as_ref(), &entry) {
            Ok(item) => {
                let path = item.path.display().to_string();
                self.desk.talk.say(&say("plat-afgerond"))?;
                self.desk.talk.verbatim(&path)?;
                let Some(day) = entry.first_look_back() else { return Ok(()) };
                self.desk.talk.say(&say_with("plat-terugblik-op", &[("dag", date::day(day).into())]))
            }
            Err(problem) => {
                self.desk.talk.say(&say("plat-niet-bewaard"))?;
                self.desk.talk.problem(&problem)?;
                if self.keeping.is_saved(&self.subject) {
                    return self.desk.talk.say(&say("plat-concept-staat"));
                }
                self.print(&entry)
            }
        }
    }

    /// What could not be saved, as it would stand in its file.
    fn print(&mut self, entry: &Entry) -> Result<(), Pause> {
        self.desk.talk.say(&say("plat-kopieer"))?;
        self.desk.talk.gap()?;
        self.desk.talk.verbatim(&journal::to_toml(entry))
    }
}

fn is_choice(question: Question) -> bool {
    matches!(question, Question::HunchChoice | Question::FinalChoice)
}
