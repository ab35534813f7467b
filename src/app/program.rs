//! What the shell can run: anything that takes events, asks for effects and draws itself.

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;

use super::{
    App,
    event::{Effect, Event},
};

/// What the shell runs: the workbook of one person, or a session on a shared screen.
pub trait Program {
    /// Takes one event that happened at `now` and says what the shell must do.
    fn update(&mut self, now: DateTime<FixedOffset>, event: Event) -> Vec<Effect>;

    /// When the shell must send a tick, if nothing else happens before.
    fn wake(&self) -> Option<DateTime<FixedOffset>>;

    /// Draws the screen.
    fn draw(&self, frame: &mut Frame<'_>);
}

impl Program for App {
    fn update(&mut self, now: DateTime<FixedOffset>, event: Event) -> Vec<Effect> {
        Self::update(self, now, event)
    }

    fn wake(&self) -> Option<DateTime<FixedOffset>> {
        Self::wake(self)
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        Self::draw(self, frame);
    }
}
