//! Lists line by line: so many rows at a time, each with a number under which it stays within reach, and what one types
//! below them.

use super::{command::Command, desk::Desk, talk::Pause};
use crate::phrases::{say, say_with};

/// Rows that are told at a time.
pub(super) const PAGE: usize = 20;

/// What was typed below a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// The row at this place, from zero.
    Row(usize),
    /// The next rows.
    More,
    /// A command of the list, without its colon, and what stands behind it.
    Command(String, String),
    /// Back to where one came from.
    Back,
}

impl Desk<'_> {
    /// What is typed below a list of which so many rows were told. `help` is what `:hulp` says there.
    pub(super) fn below_list(&mut self, told: usize, of: usize, help: &str) -> Result<Typed, Pause> {
        loop {
            let line = self.talk.read()?;
            let line = line.trim();
            let typed = if line.starts_with(':') {
                self.command_at_list(line, help)?
            } else {
                self.row(line, told, of)?
            };
            if let Some(typed) = typed {
                return Ok(typed);
            }
        }
    }

    /// Where a command leads; none if it only shows something, which is done then.
    pub(super) fn command_at_list(&mut self, line: &str, help: &str) -> Result<Option<Typed>, Pause> {
        match Command::parse(line) {
            Some(Command::Stop) => return Err(Pause::Stopped),
            Some(Command::Back | Command::Previous) => return Ok(Some(Typed::Back)),
            Some(Command::Frame(word)) => self.show_frame(&word)?,
            Some(Command::Precedents(word)) => self.show_precedents(None, &word)?,
            Some(Command::Help) => self.talk.say(help)?,
            Some(
                Command::Forward | Command::Case | Command::Law | Command::Example | Command::Unknown(_),
            )
            | None => {
                let words = line.trim_start_matches(':');
                let (name, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
                return Ok(Some(Typed::Command(name.to_lowercase(), rest.trim().to_owned())));
            }
        }
        Ok(None)
    }

    /// What a line means that is no command; none if it means nothing, which is said then.
    fn row(&mut self, line: &str, told: usize, of: usize) -> Result<Option<Typed>, Pause> {
        if line.is_empty() {
            return Ok(Some(Typed::Back));
        }
        if line.to_lowercase() == MORE {
            if told < of {
                return Ok(Some(Typed::More));
            }
            self.talk.say(&say("plat-lijst-op"))?;
            return Ok(None);
        }
        let number = line.trim_end_matches('.').parse::<usize>().ok().and_then(|it| it.checked_sub(1));
        match number {
            Some(place) if place < told => return Ok(Some(Typed::Row(place))),
            Some(place) if place < of => self.talk.say(&say("plat-lijst-verderop"))?,
            _ => self.talk.say(&say("plat-lijst-nummer"))?,
        }
        Ok(None)
    }

    /// Says that a command is none here.
    pub(super) fn no_command(&mut self, name: &str) -> Result<(), Pause> {
        self.talk.say(&say_with("plat-geen-opdracht", &[("woord", format!(":{name}").into())]))
    }

    /// Says how many rows there are still, if any.
    pub(super) fn tell_rest(&mut self, told: usize, of: usize) -> Result<(), Pause> {
        if told == of {
            return Ok(());
        }
        let values = [("aantal", PAGE.min(of - told).into()), ("rest", (of - told).into())];
        self.talk.say(&say_with("plat-lijst-meer", &values))
    }
}

/// Asks for the next rows; a word that one types, like the commands.
const MORE: &str = "meer";
