//! What hides the keys that somebody presses: a terminal that shows nothing of what is typed, and is given back as it
//! was whatever ends the program.

use crate::plain::Curtain;

/// The terminal at standard input.
#[derive(Debug, Default)]
pub struct Echo;

impl Curtain for Echo {
    fn close(&mut self) -> bool {
        hide()
    }

    fn open(&mut self) {
        show();
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        show();
    }
}

#[cfg(unix)]
mod terminal {
    use std::{
        io::stdin,
        sync::{Mutex, PoisonError},
    };

    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    /// The terminal as it was, while it shows nothing.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    /// Shows nothing from now on; false if there is no terminal.
    pub(crate) fn hide() -> bool {
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        if before.is_some() {
            return true;
        }
        let Ok(standing) = tcgetattr(stdin()) else { return false };
        let mut hiding = standing.clone();
        hiding.local_modes.remove(LocalModes::ECHO | LocalModes::ECHONL);
        if tcsetattr(stdin(), OptionalActions::Now, &hiding).is_err() {
            return false;
        }
        *before = Some(standing);
        true
    }

    /// Shows again what is typed. A terminal that is gone needs nothing.
    pub(crate) fn show() {
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(standing) = before.take() {
            let _ = tcsetattr(stdin(), OptionalActions::Now, &standing);
        }
    }
}

#[cfg(not(unix))]
mod terminal {
    /// Nothing at hand hides it here.
    pub(crate) fn hide() -> bool {
        false
    }

    /// Nothing was hidden.
    pub(crate) fn show() {}
}

use terminal::hide;
pub(super) use terminal::show;
