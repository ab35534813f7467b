//! The editor of the user: it gets the terminal for a while, and the keys with it.

use std::{
    ffi::{OsStr, OsString},
    path::Path,
    process::Command,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    core::problem::Problem,
    phrases::{say, say_with},
};

/// The editor, by the command that `VISUAL` or `EDITOR` holds.
#[derive(Clone, Debug)]
pub(super) struct Editor(OsString);

impl Editor {
    pub(super) fn new(command: OsString) -> Self {
        Self(command)
    }

    /// Opens a file and waits until it is closed.
    ///
    /// # Errors
    /// There is no such program.
    pub(super) fn open(&self, path: &Path) -> Result<(), Problem> {
        let status = command(&self.0, path).status();
        // What the editor thinks of its own end is no matter: the file says what it says.
        match status.map(|it| it.code()) {
            Ok(Some(NOT_FOUND | NO_PROGRAM)) | Err(_) => {
                let name = self.0.to_string_lossy().into_owned();
                Err(Problem::new(
                    say_with("editor-niet-gevonden", &[("naam", name.into())]),
                    say("geen-editor-doe"),
                ))
            }
            Ok(_) => Ok(()),
        }
    }
}

/// Through the shell, as git does it: the command may have options and quotes.
#[cfg(unix)]
fn command(editor: &OsStr, path: &Path) -> Command {
    let mut line = editor.to_owned();
    line.push(" \"$@\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(line).arg(editor).arg(path);
    command
}

#[cfg(not(unix))]
fn command(editor: &OsStr, path: &Path) -> Command {
    let mut command = Command::new(editor);
    command.arg(path);
    command
}

/// What the shell says of a command that is not there, or that is no program.
const NOT_FOUND: i32 = 127;
const NO_PROGRAM: i32 = 126;

/// Keeps the listener from the terminal while another program has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Gate(Arc<(Mutex<State>, Condvar)>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// The listener reads.
    #[default]
    Open,
    /// It has to stop.
    Closing,
    /// It waits.
    Closed,
}

impl Gate {
    /// Waits until the listener reads no more. One that is not there, or has ended, is not waited for long.
    pub(super) fn close(&self) {
        let mut state = self.state();
        *state = State::Closing;
        for _ in 0..TRIES {
            wake_listener();
            let waited = self.0.1.wait_timeout_while(state, PATIENCE, |state| *state == State::Closing);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            if *state == State::Closed {
                return;
            }
        }
        *state = State::Closed;
    }

    /// Lets it read again.
    pub(super) fn open(&self) {
        *self.state() = State::Open;
        self.0.1.notify_all();
    }

    /// Whether another program has the terminal.
    pub(super) fn is_closed(&self) -> bool {
        *self.state() != State::Open
    }

    /// The listener waits here as long as the gate is closed.
    pub(super) fn pass(&self) {
        let mut state = self.state();
        if *state == State::Closing {
            *state = State::Closed;
            self.0.1.notify_all();
        }
        let waited = self.0.1.wait_while(state, |state| *state != State::Open);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The listener sleeps in a read until something comes. This signal comes to it as a size of the window, which it was.
#[cfg(unix)]
fn wake_listener() {
    use rustix::process::{Signal, getpid, kill_process};
    // Without it the listener stops at the first key.
    let _ = kill_process(getpid(), Signal::WINCH);
}

#[cfg(not(unix))]
fn wake_listener() {}

/// How often, and how long each time, the listener is waited for.
const TRIES: u32 = 10;
const PATIENCE: Duration = Duration::from_millis(100);

#[cfg(test)]
mod tests {
    use std::{sync::mpsc::channel, thread};

    use super::*;

    #[test]
    fn a_listener_waits_while_another_program_has_the_terminal() {
        let gate = Gate::default();
        let (keys, pressed) = channel();
        let (told, hears) = channel();
        let listener = {
            let gate = gate.clone();
            thread::spawn(move || {
                while let Ok(key) = pressed.recv() {
                    gate.pass();
                    told.send(key).unwrap();
                }
            })
        };
        keys.send('a').unwrap();
        assert_eq!(hears.recv().unwrap(), 'a');
        let closing = {
            let gate = gate.clone();
            thread::spawn(move || gate.close())
        };
        while !gate.is_closed() {
            thread::yield_now();
        }
        keys.send('b').unwrap();
        closing.join().unwrap();
        assert!(hears.try_recv().is_err());
        gate.open();
        assert_eq!(hears.recv().unwrap(), 'b');
        drop(keys);
        listener.join().unwrap();
    }
}
