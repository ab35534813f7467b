//! The listeners: one thread for the terminal, one for signals, both into the one queue.

use std::{sync::mpsc::Sender, thread};

use ratatui::crossterm::event::{self, Event as Raw, KeyEventKind, MouseButton, MouseEventKind};

use crate::app::event::{Event, Stroke};

/// How many rows one notch of the wheel turns.
const WHEEL: isize = 3;

/// Starts listening.
pub(super) fn listen(sender: &Sender<Event>) {
    let keys = sender.clone();
    thread::spawn(move || {
        loop {
            let Ok(raw) = event::read() else {
                // The terminal is gone; the program saves and ends.
                let _ = keys.send(Event::Leave);
                return;
            };
            if translate(raw).is_some_and(|event| keys.send(event).is_err()) {
                return;
            }
        }
    });
    listen_for_signals(sender.clone());
}

#[cfg(unix)]
fn listen_for_signals(sender: Sender<Event>) {
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP},
        iterator::Signals,
    };
    let Ok(mut signals) = Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP]) else { return };
    thread::spawn(move || {
        for signal in &mut signals {
            let event = match signal {
                SIGTSTP => Event::Suspend,
                SIGCONT => Event::Woken,
                _ => Event::Leave,
            };
            if sender.send(event).is_err() {
                return;
            }
        }
    });
}

#[cfg(not(unix))]
fn listen_for_signals(_sender: Sender<Event>) {}

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
