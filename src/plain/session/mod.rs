//! A session with a team, led line by line. It knows the library, the clock and where sessions are kept; what a person
//! wrote for themselves is nowhere in reach.

mod card;
mod files;
mod setup;
mod tally;
mod team;
mod telling;
mod time;
mod voting;

use std::io::{self, BufRead, Write};

use chrono::{DateTime, FixedOffset};

pub use self::{files::Sessions, setup::Given, team::NamesIn};
use self::{setup::Start, team::Team};
use super::{
    asking::{Asking, Turn},
    desk::Desk,
    in_lines::InLines,
    talk::{Curtain, Pause},
};
use crate::{
    content,
    core::{
        library::Library,
        session::{Keep, Phase, Question, Round, Session},
    },
    phrases::{say, say_with},
    prompts::session as words,
};

/// The conversation with who leads a session.
pub struct TeamTalk<'a> {
    desk: Desk<'a>,
    files: &'a mut dyn Sessions,
    names_in: &'a NamesIn,
}

/// A session under way.
type Leading<'s, 'a> = Asking<'s, 'a, Team<'a>>;

impl<'a> TeamTalk<'a> {
    /// A conversation over lines. `prompting` puts a sign before every line that is read, for who types.
    pub fn new(
        library: &'a Library,
        files: &'a mut dyn Sessions,
        clock: fn() -> DateTime<FixedOffset>,
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
        prompting: bool,
    ) -> Self {
        Self::over(Desk::new(library, clock, input, output, prompting), files)
    }

    /// A conversation with what is at hand already.
    pub(super) fn over(desk: Desk<'a>, files: &'a mut dyn Sessions) -> Self {
        Self { desk, files, names_in: &content::names_in }
    }

    /// Puts something before the lines that nobody is to see.
    #[must_use]
    pub fn behind(mut self, curtain: &'a mut dyn Curtain) -> Self {
        self.desk.talk.put_behind(curtain);
        self
    }

    /// Looks for names with this instead of with what beraad knows of words.
    #[must_use]
    pub fn with_names(mut self, names_in: &'a NamesIn) -> Self {
        self.names_in = names_in;
        self
    }

    /// Leads a session until it is closed, the facilitator stops or the input ends; all three leave what was agreed to
    /// keep.
    ///
    /// # Errors
    /// The output could not be written. What was answered is kept then too.
    pub fn run(mut self, given: Given) -> io::Result<()> {
        self.lead(given).and_then(|()| self.desk.talk.flush()).or_else(Pause::quiet)
    }

    fn lead(&mut self, given: Given) -> Result<(), Pause> {
        let start = self.set_up(given)?;
        let now = (self.desk.clock)();
        let (session, file) = match start {
            Start::New(setup) => (Session::begin(setup, &self.desk.library, now), None),
            Start::GoOn(file, record) => {
                let session = Session::resume(&record, &self.desk.library, self.names_in);
                (Some(session), Some((file, Some(*record))))
            }
        };
        let Some(session) = session else { return self.desk.talk.say(&say("casus-weg")) };
        let team = Team::new(session, self.names_in, now);
        Leading::new(&mut self.desk, &mut *self.files, team, file).run()
    }
}

impl Leading<'_, '_> {
    /// Leads until the session is closed. A pause leaves it as it is and is passed on.
    fn run(mut self) -> Result<(), Pause> {
        match self.phases() {
            Ok(()) => self.finish(),
            Err(pause) => self.leave(pause),
        }
    }

    fn phases(&mut self) -> Result<(), Pause> {
        if self.subject.session.case().is_none() && !self.subject.session.is_own_matter() {
            self.desk.talk.say(&say("casus-weg"))?;
        }
        loop {
            self.tell_phase()?;
            match self.phase()? {
                Turn::Back => {
                    if !self.subject.session.back(self.subject.now) {
                        self.desk.talk.say(&say("team-eerste-fase"))?;
                    }
                }
                Turn::Forward if self.subject.session.phase() == Phase::After => {
                    let goes_on = |turn| turn == Turn::Next || turn == Turn::Forward;
                    if goes_on(self.ask_names()?) && goes_on(self.offer_card()?) {
                        return Ok(());
                    }
                }
                Turn::Next | Turn::Previous | Turn::Aside | Turn::Forward => {
                    self.subject.session.forward(self.subject.now);
                }
            }
            (self.subject.told_over, self.subject.told_unheld) = (false, false);
            self.keep()?;
        }
    }

    /// Says where we are, what to do, who speaks, how much time there is, and what belongs to it.
    fn tell_phase(&mut self) -> Result<(), Pause> {
        self.look_for_names();
        let session = &self.subject.session;
        let (phase, own, now) = (session.phase(), session.is_own_matter(), self.subject.now);
        let who = words::phase_speakers(phase, own);
        let told = (phase == Phase::Differences).then(|| tally::task(session)).flatten();
        let mut lines = vec![
            team::head(session),
            told.unwrap_or_else(|| words::phase_task(phase, own)),
            say_with("team-wie", &[("wie", who.into())]),
        ];
        lines.extend(time::of_phase(session, now));
        if session.is_paused() && phase != Phase::After {
            lines.push(say("team-klok-stil"));
        }
        if session.proposal(now).is_some() {
            lines.push(say("team-voorstel-hint"));
        }
        let page = telling::page(session, &self.desk.library);
        let after = self.after_page();
        let talk = &mut self.desk.talk;
        talk.gap()?;
        lines.iter().try_for_each(|line| talk.say(line))?;
        talk.page(&page)?;
        if !after.is_empty() {
            talk.gap()?;
        }
        after.iter().try_for_each(|line| talk.say(line))?;
        self.list_questions()
    }

    /// What is told below the page of a phase.
    fn after_page(&self) -> Vec<String> {
        let session = &self.subject.session;
        match session.phase() {
            Phase::First | Phase::Last => {
                let is_closed = session.round().is_some_and(Round::is_closed);
                let how = say(if is_closed { "team-al-gekozen" } else { "team-hoe-kiezen" });
                self.subject.too_few().into_iter().chain([how]).collect()
            }
            Phase::Differences => tally::lines(session),
            Phase::After => {
                let names = match (session.setup().keep, session.suspects().is_empty()) {
                    (Keep::Nothing, _) => None,
                    (_, true) => Some(say("team-namen-geen")),
                    (_, false) => Some(say("team-namen")),
                };
                [telling::kept(session.setup(), &self.desk.library)].into_iter().chain(names).collect()
            }
            Phase::Opening
            | Phase::Story
            | Phase::Facts
            | Phase::Dilemma
            | Phase::Chairs
            | Phase::Ways
            | Phase::Harvest
            | Phase::Evaluation => vec![],
        }
    }

    fn list_questions(&mut self) -> Result<(), Pause> {
        let has_questions = !self.subject.listed().is_empty();
        let is_end = self.subject.session.phase() == Phase::After;
        let talk = &mut self.desk.talk;
        if has_questions {
            talk.gap()?;
            let lines = telling::question_lines(&self.subject, &self.desk.library);
            lines.iter().try_for_each(|line| talk.say(line))?;
            talk.hint(say("team-hint-vragen"))?;
        } else {
            talk.hint_apart(say("team-hint-verder"))?;
        }
        if is_end { talk.say(&say("team-hint-klaar")) } else { Ok(()) }
    }

    /// Takes lines until one goes to another phase. An empty line never does: people talk, and a key is soon pressed.
    fn phase(&mut self) -> Result<Turn, Pause> {
        loop {
            let turn = match self.hear(None)? {
                Ok(line) => self.line(line.trim())?,
                Err(turn) => turn,
            };
            match turn {
                Turn::Next => {}
                Turn::Previous => self.desk.talk.say(&say("team-eerste-vraag"))?,
                Turn::Aside => self.hold_round()?,
                Turn::Forward if self.is_unheld() => {
                    self.subject.told_unheld = true;
                    self.desk.talk.say(&say("team-nog-niet-gekozen"))?;
                }
                Turn::Back | Turn::Forward => return Ok(turn),
            }
        }
    }

    /// Whether the round of this phase can be held, was not, and nothing was said of it.
    fn is_unheld(&self) -> bool {
        let session = &self.subject.session;
        let unheld = session.round().is_some_and(|round| !round.is_closed());
        unheld && !self.subject.told_unheld && !session.choices().is_empty()
    }

    fn line(&mut self, line: &str) -> Result<Turn, Pause> {
        let questions = self.subject.listed();
        if line.is_empty() && questions.is_empty() {
            self.desk.talk.say(&say("team-hint-verder"))?;
            return Ok(Turn::Next);
        }
        if line.is_empty() {
            let turn = self.one_by_one(&|_, _| true)?;
            if turn == Turn::Next {
                self.desk.talk.gap()?;
                self.desk.talk.say(&say("team-vragen-klaar"))?;
            }
            return Ok(turn);
        }
        let number = line.trim_end_matches('.').parse::<usize>().ok();
        let Some(question) = number.and_then(|number| questions.get(number.checked_sub(1)?)) else {
            self.desk.talk.say(&say("team-geen-vraag"))?;
            return Ok(Turn::Next);
        };
        let turn = self.ask(*question)?;
        Ok(if turn == Turn::Previous { Turn::Next } else { turn })
    }

    /// The questions of this phase one after the other. There may come more while one answers.
    fn one_by_one(&mut self, is_asked: &dyn Fn(&Team<'_>, Question) -> bool) -> Result<Turn, Pause> {
        let mut place: usize = 0;
        while let Some(question) = self.subject.listed().get(place).copied() {
            if !is_asked(&self.subject, question) {
                place += 1;
                continue;
            }
            match self.ask(question)? {
                Turn::Next => place += 1,
                Turn::Previous if place == 0 => self.desk.talk.say(&say("team-eerste-vraag"))?,
                Turn::Previous => place -= 1,
                turn => return Ok(turn),
            }
        }
        self.look_for_names();
        Ok(Turn::Next)
    }

    /// At the end.
    fn look_for_names(&mut self) {
        let team = &mut self.subject;
        if team.session.phase() == Phase::After {
            team.session.look_for_names(team.names_in);
        }
    }

    /// Asks of every word that may be a name and of which nothing was said yet, once more.
    fn ask_names(&mut self) -> Result<Turn, Pause> {
        self.look_for_names();
        let is_open = |team: &Team<'_>, question: Question| match question {
            Question::Name(place) => {
                let word = team.session.suspects().get(place);
                word.is_some_and(|word| team.session.said_of(word).is_none())
            }
            _ => false,
        };
        if !self.subject.listed().into_iter().any(|question| is_open(&self.subject, question)) {
            return Ok(Turn::Next);
        }
        self.one_by_one(&is_open)
    }

    /// Closes the session: what was agreed is kept, and where.
    fn finish(mut self) -> Result<(), Pause> {
        (self.subject.ended, self.subject.now) = (true, (self.desk.clock)());
        self.keep()?;
        self.desk.talk.gap()?;
        let keep = self.subject.session.setup().keep;
        if keep == Keep::Nothing {
            let said =
                if self.subject.card.is_some() { "team-niets-dan-kaart" } else { "team-niets-bewaard" };
            return self.desk.talk.say(&say(said));
        }
        if !self.keeping.is_saved(&self.subject) {
            return self.print();
        }
        let Some(file) = &self.keeping.item else { return self.desk.talk.say(&say("later-leeg")) };
        let path = file.display().to_string();
        let values = [("wat", words::keep_name(keep).into())];
        self.desk.talk.say(&say_with("team-bewaard", &values))?;
        self.desk.talk.verbatim(&path)
    }

    fn leave(mut self, pause: Pause) -> Result<(), Pause> {
        self.subject.now = (self.desk.clock)();
        let kept = self.keep();
        if matches!(pause, Pause::Output(_)) {
            return Err(pause);
        }
        kept?;
        self.desk.talk.gap()?;
        if !self.keeping.is_saved(&self.subject) {
            self.print()?;
        } else if self.subject.session.setup().keep == Keep::Nothing {
            self.desk.talk.say(&say("team-later-niets"))?;
        } else if self.keeping.item.is_some() {
            self.desk.talk.say(&say("team-later"))?;
        } else {
            self.desk.talk.say(&say("later-leeg"))?;
        }
        Err(pause)
    }

    /// What could not be kept, as it would stand in its file.
    fn print(&mut self) -> Result<(), Pause> {
        let Some(record) = self.subject.words() else { return Ok(()) };
        self.desk.talk.say(&say("plat-kopieer"))?;
        self.desk.talk.gap()?;
        let text = self.place.as_text(&record);
        self.desk.talk.verbatim(&text)
    }
}
