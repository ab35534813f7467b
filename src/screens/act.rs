//! What a screen asks of the program, and what it is given beside commands.

use std::sync::Arc;

use super::Screen;
use crate::{
    app::{
        event::{Effect, Stroke},
        keys::Command,
    },
    core::{case::Case, problem::Problem},
};

/// What a screen asks of the program.
#[derive(Clone, Debug)]
pub enum Act {
    /// Put a screen on top.
    Push(Box<Screen>),
    /// Back to the screen below.
    Back,
    /// Back to home.
    Home,
    /// Open a case: its card, or in the middle of a walk its page to read.
    Case(Arc<Case>),
    /// Scroll by rows.
    Scroll(isize),
    /// Something for the shell.
    Effect(Effect),
    /// Take back what was thrown away last.
    TakeBack,
    /// Say something.
    Notice(String),
    /// Say what is wrong.
    Alarm(Problem),
}

/// What is no command: text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key that is no command here.
    Key(Stroke),
    /// Pasted text.
    Paste(String),
}

/// What keys do on a page that is only read.
#[must_use]
pub fn read(command: Command) -> Vec<Act> {
    match command {
        Command::Up => vec![Act::Scroll(-1)],
        Command::Down => vec![Act::Scroll(1)],
        Command::Top => vec![Act::Scroll(isize::MIN / 2)],
        Command::Bottom => vec![Act::Scroll(isize::MAX / 2)],
        Command::Back => vec![Act::Back],
        _ => vec![],
    }
}
