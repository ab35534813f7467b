//! What every conversation line by line has at hand: the lines, what one reads from, the time, and the pages of the frame
//! that one came by. Nothing that a person wrote is in reach from here.

use std::io::{BufRead, Write};

use chrono::{DateTime, FixedOffset};

use super::{
    command::Command,
    frame::Trail,
    talk::{Pause, Talk},
};
use crate::{
    content::{self, KeptCard, SourceFile},
    core::{library::Library, problem::Problem},
    phrases::{say, say_with},
};

/// What is at hand.
pub(super) struct Desk<'a> {
    pub(super) library: Library,
    pub(super) clock: fn() -> DateTime<FixedOffset>,
    pub(super) talk: Talk<'a>,
    pub(super) trail: Trail,
    /// The cards of moresprudentie that can be read, and what is wrong with the others.
    pub(super) cards: (Vec<KeptCard>, Vec<Problem>),
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        library: &Library,
        clock: fn() -> DateTime<FixedOffset>,
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
        prompting: bool,
    ) -> Self {
        Self {
            library: library.clone(),
            clock,
            talk: Talk::new(input, output, prompting),
            trail: Trail::default(),
            cards: (vec![], vec![]),
        }
    }

    /// With the cards of moresprudentie of these files.
    pub(super) fn with_cards(mut self, (files, mut problems): (Vec<SourceFile>, Vec<Problem>)) -> Self {
        let (cards, found) = content::cards(files);
        problems.extend(found);
        self.cards = (cards, problems);
        self
    }

    /// The place, from zero, of the number that is typed; none for an empty line.
    pub(super) fn choose(&mut self, count: usize) -> Result<Option<usize>, Pause> {
        self.choose_with_help(count, &say("plat-hulp"))
    }

    /// The same where `:hulp` says something else.
    pub(super) fn choose_with_help(&mut self, count: usize, help: &str) -> Result<Option<usize>, Pause> {
        loop {
            let line = self.talk.read()?;
            match Command::parse(&line) {
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Back | Command::Previous) => return Ok(None),
                Some(Command::Frame(word)) => {
                    self.show_frame(&word)?;
                    continue;
                }
                Some(Command::Precedents(word)) => {
                    self.show_precedents(None, &word)?;
                    continue;
                }
                Some(Command::Help) => {
                    self.talk.say(help)?;
                    continue;
                }
                Some(
                    Command::Forward | Command::Case | Command::Law | Command::Example | Command::Unknown(_),
                )
                | None => {}
            }
            match line.trim() {
                "" => return Ok(None),
                word => match word.trim_end_matches('.').parse::<usize>() {
                    Ok(number) if (1..=count).contains(&number) => return Ok(Some(number - 1)),
                    _ => self.talk.say(&say_with("plat-kies-nummer", &[("hoog", count.into())]))?,
                },
            }
        }
    }

    pub(super) fn numbered(&mut self, number: usize, words: &str) -> Result<(), Pause> {
        let values = [("teken", number.to_string().into()), ("tekst", words.into())];
        self.talk.say(&say_with("genummerd", &values))
    }
}
