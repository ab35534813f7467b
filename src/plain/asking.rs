//! Asking one question of any kind, with the commands that may stand in place of an answer.

use super::{
    command::Command,
    desk::Desk,
    in_lines::{InLines, Own},
    keeping::{Keeping, Kept},
    paragraphs::{Line, Paragraphs},
    talk::Pause,
};
use crate::{
    core::{
        date::parse,
        questionnaire::{Answer, Kind},
    },
    document::{Block, date, reference},
    phrases::{say, say_with},
    prompts,
};

/// A questionnaire that is being answered.
pub(super) struct Asking<'s, 'a, Q: InLines> {
    pub(super) desk: &'s mut Desk<'a>,
    /// Where it is kept.
    pub(super) place: &'s mut Q::Place,
    /// What is answered.
    pub(super) subject: Q,
    pub(super) keeping: Keeping<Q>,
}

/// Where to go after a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The next question.
    Next,
    /// The question before.
    Previous,
    /// The next step or part.
    Forward,
    /// The step or part before.
    Back,
    /// Something that the questionnaire knows of itself, after which one comes back.
    Aside,
}

impl<'s, 'a, Q: InLines> Asking<'s, 'a, Q> {
    /// Begins, or goes on from a file.
    pub(super) fn new(
        desk: &'s mut Desk<'a>,
        place: &'s mut Q::Place,
        subject: Q,
        file: Option<(Q::File, Q::Words)>,
    ) -> Self {
        Self { desk, place, subject, keeping: Keeping::new(file) }
    }

    /// Asks, takes the answer and saves it. An empty answer leaves what stands.
    pub(super) fn ask(&mut self, question: Q::Question) -> Result<Turn, Pause> {
        self.prompt(question)?;
        match Q::kind(question) {
            Kind::Text => self.ask_text(question),
            Kind::Line => self.ask_line(question),
            Kind::Date => {
                let turn = self.ask_line(question)?;
                match self.subject.came_of(question, (self.desk.clock)().date_naive()) {
                    Some(words) => self.desk.talk.say(&words)?,
                    None => self.echo_date(question)?,
                }
                Ok(turn)
            }
            Kind::Pick(options) => self.ask_pick(question, options, false),
            Kind::PickMany(options) => self.ask_picks(question, options),
            Kind::Scale(low, high) => self.ask_scale(question, low, high),
        }
    }

    /// Waits for an empty line; anything else that is typed has no place here and is said so.
    pub(super) fn wait(&mut self) -> Result<Turn, Pause> {
        loop {
            match self.hear(None)? {
                Ok(line) if line.trim().is_empty() => return Ok(Turn::Next),
                Ok(_) => self.desk.talk.say(&say("plat-hier-geen-antwoord"))?,
                Err(Turn::Previous) => return Ok(Turn::Back),
                Err(turn) => return Ok(turn),
            }
        }
    }

    /// The next line that is an answer, or where a command leads. Commands that only show something are done here.
    pub(super) fn hear(&mut self, question: Option<Q::Question>) -> Result<Result<String, Turn>, Pause> {
        loop {
            let line = self.desk.talk.read()?;
            if let Some(words) = self.subject.at_line(&line, (self.desk.clock)()) {
                self.desk.talk.say(&words)?;
            }
            match Command::parse(&line).map(|command| self.known(command, &line)) {
                None => return Ok(Ok(line)),
                Some(Command::Unknown(word)) => match self.subject.command(&self.desk.library, &word) {
                    Own::Said(lines) => lines.iter().try_for_each(|line| self.desk.talk.say(line))?,
                    Own::Aside => return Ok(Err(Turn::Aside)),
                    Own::Unknown => {
                        let values = [("woord", word.into())];
                        if question.is_some_and(Q::takes_text) {
                            self.desk.talk.say(&say_with("plat-geen-opdracht-tekst", &values))?;
                            return Ok(Ok(line));
                        }
                        self.desk.talk.say(&say_with("plat-geen-opdracht", &values))?;
                    }
                },
                Some(Command::Example) => {
                    let page = self.subject.example(&self.desk.library).unwrap_or_default();
                    self.desk.talk.page(&page)?;
                }
                Some(Command::Previous) => return Ok(Err(Turn::Previous)),
                Some(Command::Back) => return Ok(Err(Turn::Back)),
                Some(Command::Forward) => return Ok(Err(Turn::Forward)),
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Case) => self.show_case()?,
                Some(Command::Law) => self.show_law(question)?,
                Some(Command::Frame(word)) => self.desk.show_frame(&word)?,
                Some(Command::Precedents(_)) if !self.subject.may_compare() => {
                    self.desk.talk.say(&Q::compare_later())?;
                }
                Some(Command::Precedents(word)) => {
                    self.desk.show_precedents(self.subject.likeness().as_ref(), &word)?;
                }
                Some(Command::Help) => self.desk.talk.say(&Q::help())?,
            }
            if let Some(question) = question {
                let prompt = self.subject.asked(&self.desk.library, question);
                self.desk.talk.gap()?;
                self.desk.talk.say(&say_with("plat-terug-bij", &[("vraag", prompt.into())]))?;
            }
        }
    }

    /// A command, as far as it is one here.
    fn known(&self, command: Command, line: &str) -> Command {
        let is_known = command != Command::Example || self.subject.example(&self.desk.library).is_some();
        if is_known { command } else { Command::Unknown(line.trim().to_owned()) }
    }

    /// Takes an answer and saves it; one that does not fit is said and changes nothing.
    pub(super) fn take(&mut self, question: Q::Question, answer: Answer) -> Result<bool, Pause> {
        match self.subject.set(question, answer) {
            Ok(()) => {
                self.keep()?;
                Ok(true)
            }
            Err(why) => {
                self.desk.talk.say(&prompts::refusal(why))?;
                Ok(false)
            }
        }
    }

    /// Saves and says it at once where that fails.
    pub(super) fn keep(&mut self) -> Result<(), Pause> {
        let now = (self.desk.clock)();
        match self.keeping.save(self.place, &self.subject, now) {
            Kept::Quietly => Ok(()),
            Kept::Elsewhere(file) => self.desk.talk.say(&Q::elsewhere(&file)),
            Kept::Not(problem) => {
                self.desk.talk.say(&say("plat-niet-bewaard"))?;
                self.desk.talk.problem(&problem)
            }
        }
    }

    fn prompt(&mut self, question: Q::Question) -> Result<(), Pause> {
        let asked = self.subject.asked(&self.desk.library, question);
        let talk = &mut self.desk.talk;
        talk.gap()?;
        talk.say(&asked)?;
        let beside = self.subject.beside(question);
        if !beside.is_empty() {
            talk.say(&beside)?;
        }
        if matches!(Q::kind(question), Kind::Text) {
            talk.hint(say("plat-hint-tekst"))?;
        }
        if let Some(hint) = Q::hint(question) {
            talk.hint(hint)?;
        }
        if let Answer::Text(text) = self.subject.answer(question)
            && !text.trim().is_empty()
        {
            talk.say(&say("plat-er-staat"))?;
            talk.page(&[Block::Own(text)])?;
            talk.hint(say("plat-hint-er-staat"))?;
        }
        Ok(())
    }

    fn ask_text(&mut self, question: Q::Question) -> Result<Turn, Pause> {
        let standing = self.standing(question);
        let mut typed = Paragraphs::default();
        // A long text is not taken over with every line: that would take ever longer.
        let mut waiting = false;
        loop {
            let line = match self.hear(Some(question)) {
                Ok(Ok(line)) => line,
                ended => {
                    if waiting {
                        self.set_text(question, &typed);
                    }
                    return ended.map(|turn| turn.err().unwrap_or(Turn::Next));
                }
            };
            match line.trim() {
                "-" if typed.text().is_empty() && !standing.is_empty() => {
                    self.take(question, Answer::Text(String::new()))?;
                    return Ok(Turn::Next);
                }
                "+" if typed.text().is_empty() && !standing.is_empty() => {
                    typed = Paragraphs::after(standing.clone());
                    continue;
                }
                _ => {}
            }
            match typed.take(&line) {
                Line::End => {
                    if waiting {
                        self.set_text(question, &typed);
                    }
                    self.keep()?;
                    return Ok(Turn::Next);
                }
                Line::Gap => continue,
                Line::SecondGap => {
                    self.desk.talk.say(&say("plat-hint-tekst"))?;
                    continue;
                }
                Line::Words => {}
            }
            waiting = !self.keeping.is_time(typed.text().len(), (self.desk.clock)());
            if waiting {
                continue;
            }
            if !self.set_text(question, &typed) {
                self.desk.talk.say(&say("past-niet"))?;
                return Ok(Turn::Next);
            }
            self.keep()?;
        }
    }

    /// Takes a text over; false if it does not fit.
    fn set_text(&mut self, question: Q::Question, typed: &Paragraphs) -> bool {
        self.subject.set(question, Answer::Text(typed.text().to_owned())).is_ok()
    }

    fn ask_line(&mut self, question: Q::Question) -> Result<Turn, Pause> {
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
            "+" if !standing.is_empty() => match self.hear(Some(question))? {
                Ok(more) if more.trim().is_empty() => {}
                Ok(more) => {
                    let whole = [standing.as_str(), more.trim()].join(Q::JOINT);
                    self.take(question, Answer::Text(whole))?;
                }
                Err(turn) => return Ok(turn),
            },
            line => {
                self.take(question, Answer::Text(line.to_owned()))?;
            }
        }
        Ok(Turn::Next)
    }

    /// Says the date back in words; words that are no date stay as they are.
    fn echo_date(&mut self, question: Q::Question) -> Result<(), Pause> {
        let text = self.standing(question);
        match parse(&text) {
            Some(day) => self.desk.talk.say(&say_with("datum-gelezen", &[("dag", date::day(day).into())])),
            None if text.trim().is_empty() => Ok(()),
            None => self.desk.talk.say(&say("datum-geen")),
        }
    }

    fn ask_scale(&mut self, question: Q::Question, low: u8, high: u8) -> Result<Turn, Pause> {
        let values = [("laag", low.into()), ("hoog", high.into())];
        self.desk.talk.hint(Q::scale_hint(question, low, high))?;
        if let Answer::Scale(Some(value)) = self.subject.answer(question)
            && value > 0
        {
            self.desk.talk.say(&say_with("plat-er-staat-getal", &[("getal", value.into())]))?;
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
                _ => self.desk.talk.say(&say_with("plat-geen-getal", &values))?,
            }
        }
    }

    fn standing(&self, question: Q::Question) -> String {
        match self.subject.answer(question) {
            Answer::Text(text) => text,
            Answer::Pick(_) | Answer::Picks(_) | Answer::Scale(_) => String::new(),
        }
    }

    fn show_law(&mut self, question: Option<Q::Question>) -> Result<(), Pause> {
        let Some(principle) = question.and_then(Q::principle_of) else {
            return self.desk.talk.say(&say("plat-wet-elders"));
        };
        let Some(text) = self.desk.library.reference.principle(principle) else {
            return self.desk.talk.say(&say("plat-wet-ontbreekt"));
        };
        let play = self.subject.in_play(principle);
        self.desk.talk.page(&reference::in_case(text, play))
    }

    /// Shows the case, or one's own dilemma, again.
    fn show_case(&mut self) -> Result<(), Pause> {
        let page = self.subject.case_page(&self.desk.library);
        if page.is_empty() {
            return self.desk.talk.say(&say("plat-geen-casus"));
        }
        self.desk.talk.page(&page)
    }
}
