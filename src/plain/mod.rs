//! The workbook line by line, for screen readers, braille and pipes: the same questions as the full screen, the same
//! answers, the same entry. Output is only ever added to: no colour, no boxes, no hint twice.

mod asking;
mod book;
mod command;
mod compass;
mod desk;
mod due;
mod frame;
mod home;
mod in_lines;
mod journal;
mod keeping;
mod lists;
mod look_back;
mod paragraphs;
mod pick;
mod precedents;
pub mod session;
mod sketching;
mod talk;
mod team_look_back;
mod telling;
mod walking;

use std::{
    io::{self, BufRead, Write},
    sync::Arc,
};

use chrono::{DateTime, FixedOffset};

use self::{
    asking::Asking,
    book::Book,
    desk::Desk,
    in_lines::InLines,
    session::{Given, TeamTalk},
    talk::Pause,
};
use crate::{
    core::{case::Case, entry::Form, library::Library, problem::Problem, sketch::Sketch, walk::Walk},
    journal::{Access, Binned, Store},
    phrases::say,
};

pub use talk::Curtain;

/// Where the work begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The numbered start.
    Home,
    /// A walk.
    Walk {
        /// Slug of the case; without one it is asked.
        case: Option<String>,
        /// Short or full.
        form: Form,
    },
    /// A new case to write; without one, one may also go on with another.
    NewCase {
        /// What it begins with.
        sketch: Option<Box<Sketch>>,
    },
    /// A session with a team.
    TeamSession {
        /// What is settled already; the rest is asked.
        setup: Given,
    },
}

/// One person at work, from the first line to the last.
pub struct Session<'a> {
    desk: Desk<'a>,
    store: &'a mut Store,
    book: Book,
    /// What was thrown away last, as long as it can be taken back.
    binned: Option<Binned>,
}

impl<'a> Session<'a> {
    /// A session over lines. `prompting` puts a sign before every line that is read, for who types.
    pub fn new(
        library: &'a Library,
        store: &'a mut Store,
        clock: fn() -> DateTime<FixedOffset>,
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
        prompting: bool,
    ) -> Self {
        let cards = store.precedents();
        let desk = Desk::new(library, clock, input, output, prompting).with_cards(cards);
        Self { desk, store, book: Book::default(), binned: None }
    }

    /// Says what is wrong before the work begins: own cases that cannot be read.
    ///
    /// # Errors
    /// The output could not be written.
    pub fn note_problems(&mut self, problems: &[Problem]) -> io::Result<()> {
        for problem in problems {
            self.desk.talk.problem(problem).or_else(Pause::quiet)?;
        }
        Ok(())
    }

    /// Says something before the work begins.
    ///
    /// # Errors
    /// The output could not be written.
    pub fn note(&mut self, words: &str) -> io::Result<()> {
        self.desk.talk.say(words).or_else(Pause::quiet)
    }

    /// Works until the person stops or the input ends; both leave everything saved.
    ///
    /// # Errors
    /// The output could not be written. What was answered is saved then too.
    pub fn run(self, opening: Opening) -> io::Result<()> {
        self.work(opening).or_else(Pause::quiet)
    }

    /// Puts something before the lines that nobody is to see.
    #[must_use]
    pub fn behind(mut self, curtain: &'a mut dyn Curtain) -> Self {
        self.desk.talk.put_behind(curtain);
        self
    }

    fn work(mut self, opening: Opening) -> Result<(), Pause> {
        if let Access::ReadOnly(problem) = self.store.access() {
            let problem = problem.clone();
            self.desk.talk.problem(&problem)?;
        }
        match opening {
            Opening::Home => {
                self.home()?;
                self.desk.talk.clear()?;
                self.desk.talk.say(&say("plat-dagboek-dicht"))?;
                return self.hand_over(Given::default());
            }
            Opening::NewCase { sketch } => self.write_case(sketch.map(|it| *it))?,
            Opening::Walk { case: None, form } => {
                if let Some(case) = self.choose_case()? {
                    self.begin(case, form)?;
                }
            }
            Opening::Walk { case: Some(slug), form } => match self.choose_draft(&slug)? {
                Some((item, entry)) => self.resume(item, entry)?,
                None => self.begin(self.desk.library.case(&slug).cloned(), form)?,
            },
            Opening::TeamSession { setup } => return self.hand_over(setup),
        }
        self.desk.talk.flush()
    }

    /// Ends what is personal: from here on the store is no more than a place for sessions.
    fn hand_over(self, setup: Given) -> Result<(), Pause> {
        Ok(TeamTalk::over(self.desk, self.store).run(setup)?)
    }

    fn begin(&mut self, case: Option<Arc<Case>>, form: Form) -> Result<(), Pause> {
        let walk = Walk::begin(case, form, (self.desk.clock)());
        self.asking(walk, None).run()
    }

    /// Whether one may write; if not, why not is said, before anything is typed. It may be that it can be done by now.
    fn may_write(&mut self) -> Result<bool, Pause> {
        match self.store.try_to_write().clone() {
            Access::Write => Ok(true),
            Access::ReadOnly(problem) => {
                self.desk.talk.problem(&problem)?;
                Ok(false)
            }
        }
    }

    /// Asks a questionnaire that is kept among what the person wrote, from nothing or from its file.
    fn asking<Q: InLines<Place = Store>>(
        &mut self,
        subject: Q,
        file: Option<(Q::File, Q::Words)>,
    ) -> Asking<'_, 'a, Q> {
        Asking::new(&mut self.desk, self.store, subject, file)
    }
}
