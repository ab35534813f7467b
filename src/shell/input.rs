//! The listeners: one thread for the terminal, one for signals, both into the one queue.

use std::{sync::mpsc::Sender, thread, time::Duration};

use ratatui::crossterm::{
    event::{self, Event as Raw, KeyEventKind, MouseButton, MouseEventKind},
    terminal,
};
#[cfg(unix)]
use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP},
    iterator::Signals,
};

use super::editor::Gate;
use crate::app::event::{Event, Stroke};

/// How many rows one notch of the wheel turns.
const WHEEL: isize = 3;

/// What listens to the world outside.
#[derive(Debug)]
pub(super) struct Listeners {
    #[cfg(unix)]
    signals: Option<Signals>,
}

impl Listeners {
    /// Takes the signals over. From here on none of them ends the program before it has put the terminal right.
    pub(super) fn new() -> Self {
        Self {
            #[cfg(unix)]
            signals: Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP]).ok(),
        }
    }

    /// Starts listening; `size` is how large we think that the window is.
    /// Both keep still while another program has the terminal.
    pub(super) fn start(self, sender: Sender<Event>, size: (u16, u16), gate: Gate) {
        let (keys, at_keys) = (sender.clone(), gate.clone());
        thread::spawn(move || listen_to_terminal(&keys, size, &at_keys));
        #[cfg(unix)]
        if let Some(signals) = self.signals {
            thread::spawn(move || listen_to_signals(signals, &sender, &gate));
        }
    }
}

fn listen_to_terminal(sender: &Sender<Event>, size: (u16, u16), gate: &Gate) {
    // After this the terminal tells of a new size; one that it got before is still to be seen.
    let _ = event::poll(Duration::ZERO);
    if let Some((width, height)) = terminal::size().ok().filter(|it| *it != size) {
        let _ = sender.send(Event::Resize { width, height });
    }
    loop {
        let Ok(raw) = event::read() else {
            // The terminal is gone; the program saves and ends.
            let _ = sender.send(Event::Leave);
            return;
        };
        gate.pass();
        if translate(raw).is_some_and(|event| sender.send(event).is_err()) {
            return;
        }
    }
}

#[cfg(unix)]
fn listen_to_signals(mut signals: Signals, sender: &Sender<Event>, gate: &Gate) {
    for signal in &mut signals {
        if gate.is_closed() && signal_while_closed(signal) {
            continue;
        }
        let event = match signal {
            SIGTSTP => Event::Suspend,
            SIGCONT => Event::Woken,
            _ => Event::Leave,
        };
        if sender.send(event).is_err() {
            return;
        }
    }
}

/// While an editor has the terminal, what is typed there is meant for it. When it is stopped we stop along, or the shell
/// would wait for us; true if that is all that there is to do.
#[cfg(unix)]
fn signal_while_closed(signal: i32) -> bool {
    use rustix::process::{Signal, getpid, kill_process};
    match signal {
        SIGTSTP => kill_process(getpid(), Signal::STOP).is_ok(),
        SIGINT | SIGQUIT | SIGCONT => true,
        _ => false,
    }
}

/// What the terminal says, in our words; none for what means nothing here, such as a key let go.
fn translate(raw: Raw) -> Option<Event> {
    match raw {
        Raw::Key(key) if key.kind != KeyEventKind::Release => {
            Some(Event::Key(Stroke::of(key.code, key.modifiers)))
        }
        Raw::Paste(text) => Some(Event::Paste(text)),
        Raw::Resize(width, height) => Some(Event::Resize { width, height }),
        Raw::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                Some(Event::Click { column: mouse.column, row: mouse.row })
            }
            MouseEventKind::ScrollUp => Some(Event::Wheel(-WHEEL)),
            MouseEventKind::ScrollDown => Some(Event::Wheel(WHEEL)),
            _ => None,
        },
        _ => None,
    }
}
