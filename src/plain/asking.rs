//! Asking one question of any kind, with the commands that may stand in place of an answer.

use super::{command::Command, talk::Pause, telling, walking::Walking};
use crate::{
    core::{
        date::parse,
        walk::{Answer, Kind, Question},
    },
    document::{Block, date, reference},
    phrases::{say, say_with},
};

/// Where to go after a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The next question.
    Next,
    /// The question before.
    Previous,
    /// The next step.
    Forward,
    /// The step before.
    Back,
}

impl Walking<'_, '_> {
    /// Asks, takes the answer and saves it. An empty answer leaves what stands.
    pub(super) fn ask(&mut self, question: Question) -> Result<Turn, Pause> {
        self.prompt(question)?;
        match question.kind() {
            Kind::Text => self.ask_text(question),
            Kind::Line => self.ask_line(question),
            Kind::Date => {
                let turn = self.ask_line(question)?;
                self.echo_date(question)?;
                Ok(turn)
            }
            Kind::Pick(options) => self.ask_pick(question, options, false),
            Kind::PickMany(options) => self.ask_picks(question, options),
            Kind::Scale(low, high) => self.ask_scale(question, low, high),
        }
    }

    /// Asks for the choice once more, now that one's own option is among the choices.
    pub(super) fn ask_choice_again(&mut self, question: Question) -> Result<Turn, Pause> {
        self.session.talk.gap()?;
        self.session.talk.say(&say("plat-keuze-opnieuw"))?;
        match question.kind() {
            Kind::Pick(options) => self.ask_pick(question, options, true),
            Kind::Text | Kind::Line | Kind::Date | Kind::PickMany(_) | Kind::Scale(..) => Ok(Turn::Next),
        }
    }

    /// The next line that is an answer, or where a command leads. Commands that only show something are done here.
    pub(super) fn hear(&mut self, question: Option<Question>) -> Result<Result<String, Turn>, Pause> {
        loop {
            let line = self.session.talk.read()?;
            match Command::parse(&line) {
                None => return Ok(Ok(line)),
                Some(Command::Previous) => return Ok(Err(Turn::Previous)),
                Some(Command::Back) => return Ok(Err(Turn::Back)),
                Some(Command::Forward) => return Ok(Err(Turn::Forward)),
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Unknown(word)) => {
                    let values = [("woord", word.into())];
                    if question.is_some_and(|it| matches!(it.kind(), Kind::Text | Kind::Line | Kind::Date)) {
                        self.session.talk.say(&say_with("plat-geen-opdracht-tekst", &values))?;
                        return Ok(Ok(line));
                    }
                    self.session.talk.say(&say_with("plat-geen-opdracht", &values))?;
                }
                Some(Command::Case) => self.show_case()?,
                Some(Command::Law) => self.show_law(question)?,
                Some(Command::Frame(word)) => self.session.show_frame(&word)?,
                Some(Command::Help) => self.session.talk.say(&say("plat-hulp"))?,
            }
            if let Some(question) = question {
                let prompt = telling::prompt(&self.walk, question);
                self.session.talk.gap()?;
                self.session.talk.say(&say_with("plat-terug-bij", &[("vraag", prompt.into())]))?;
            }
        }
    }

    /// Takes an answer and saves it; one that does not fit is said and changes nothing.
    pub(super) fn take(&mut self, question: Question, answer: Answer) -> Result<bool, Pause> {
        let taken = self.walk.set(question, answer).is_ok();
        if taken {
            self.keep()?;
        } else {
            self.session.talk.say(&say("plat-past-niet"))?;
        }
        Ok(taken)
    }

    fn prompt(&mut self, question: Question) -> Result<(), Pause> {
        let talk = &mut self.session.talk;
        talk.gap()?;
        talk.say(&telling::prompt(&self.walk, question))?;
        let beside = telling::beside(&self.walk, question);
        if !beside.is_empty() {
            talk.say(&beside)?;
        }
        if matches!(question.kind(), Kind::Text) {
            talk.hint(say("plat-hint-tekst"))?;
        }
        if matches!(question, Question::OwnChoice(_)) {
            talk.hint(say("plat-hint-eigen"))?;
        }
        if let Answer::Text(text) = self.walk.answer(question)
            && !text.trim().is_empty()
        {
            talk.say(&say("plat-er-staat"))?;
            talk.page(&[Block::Own(text)])?;
            talk.hint(say("plat-hint-er-staat"))?;
        }
        Ok(())
    }

    fn ask_text(&mut self, question: Question) -> Result<Turn, Pause> {
        let standing = self.standing(question);
        let mut text = String::new();
        // A long text is not taken over with every line: that would take ever longer.
        let mut waiting = false;
        loop {
            let line = match self.hear(Some(question)) {
                Ok(Ok(line)) => line,
                ended => {
                    if waiting {
                        self.set_text(question, &text);
                    }
                    return ended.map(|turn| turn.err().unwrap_or(Turn::Next));
                }
            };
            match line.trim() {
                "" | "." => {
                    if waiting {
                        self.set_text(question, &text);
                    }
                    self.keep()?;
                    return Ok(Turn::Next);
                }
                "-" if text.is_empty() && !standing.is_empty() => {
                    self.take(question, Answer::Text(String::new()))?;
                    return Ok(Turn::Next);
                }
                "+" if text.is_empty() && !standing.is_empty() => {
                    text = standing.clone() + "\n";
                    continue;
                }
                _ => {}
            }
            text.push_str(&line);
            text.push('\n');
            waiting = !self.is_time_to_keep(text.len());
            if waiting {
                continue;
            }
            if !self.set_text(question, &text) {
                self.session.talk.say(&say("plat-past-niet"))?;
                return Ok(Turn::Next);
            }
            self.keep()?;
        }
    }

    /// Takes a text over, without the end of its last line; false if it does not fit.
    fn set_text(&mut self, question: Question, text: &str) -> bool {
        let text = text.strip_suffix('\n').unwrap_or(text);
        self.walk.set(question, Answer::Text(text.to_owned())).is_ok()
    }

    fn ask_line(&mut self, question: Question) -> Result<Turn, Pause> {
        let standing = self.standing(question);
        let line = match self.hear(Some(question))? {
            Ok(line) => line,
            Err(turn) => return Ok(turn),
        };
        match line.trim() {
            "" => {}
            "-" if !standing.is_empty() => {
                self.take(question, Answer::Text(String::new()))?;
            }
            line => {
                self.take(question, Answer::Text(line.to_owned()))?;
            }
        }
        Ok(Turn::Next)
    }

    /// Says the date back in words; words that are no date stay as they are.
    fn echo_date(&mut self, question: Question) -> Result<(), Pause> {
        let text = self.standing(question);
        match parse(&text) {
            Some(day) => self.session.talk.say(&say_with("datum-gelezen", &[("dag", date::day(day).into())])),
            None if text.trim().is_empty() => Ok(()),
            None => self.session.talk.say(&say("datum-geen")),
        }
    }

    fn ask_scale(&mut self, question: Question, low: u8, high: u8) -> Result<Turn, Pause> {
        let values = [("laag", low.into()), ("hoog", high.into())];
        self.session.talk.hint(telling::scale(question, &values))?;
        if let Answer::Scale(Some(value)) = self.walk.answer(question)
            && value > 0
        {
            self.session.talk.say(&say_with("plat-er-staat-getal", &[("getal", value.into())]))?;
        }
        loop {
            let line = match self.hear(Some(question))? {
                Ok(line) => line,
                Err(turn) => return Ok(turn),
            };
            let number = line.trim().parse().ok().filter(|it| (low..=high).contains(it));
            match line.trim() {
                "" => return Ok(Turn::Next),
                word if word == "-" || number.is_some() => {
                    self.take(question, Answer::Scale(number))?;
                    return Ok(Turn::Next);
                }
                _ => self.session.talk.say(&say_with("plat-geen-getal", &values))?,
            }
        }
    }

    fn standing(&self, question: Question) -> String {
        match self.walk.answer(question) {
            Answer::Text(text) => text,
            Answer::Pick(_) | Answer::Picks(_) | Answer::Scale(_) => String::new(),
        }
    }

    fn show_law(&mut self, question: Option<Question>) -> Result<(), Pause> {
        let Some(Question::Pulls(principle) | Question::Note(principle)) = question else {
            return self.session.talk.say(&say("plat-wet-elders"));
        };
        let Some(text) = self.session.library.reference.principle(principle) else {
            return self.session.talk.say(&say("plat-wet-ontbreekt"));
        };
        let play = self.walk.case.as_ref().and_then(|case| case.principle(principle));
        self.session.talk.page(&reference::in_case(text, play))
    }
}
