//! The terminal: entered once, and left in order whatever happens.

use std::{
    io::{self, BufWriter, Stdout, Write, stdout},
    panic,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use ratatui::{
    Terminal as Ratatui,
    backend::CrosstermBackend,
    crossterm::{
        clipboard::CopyToClipboard,
        cursor::Show,
        event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture},
        execute,
        terminal::{
            EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode, size,
        },
    },
    layout::Rect,
};

use crate::{
    app::{Program, event::Event},
    core::problem::Problem,
    phrases::say,
};

/// The terminal while it is ours.
#[derive(Debug)]
pub(super) struct Terminal {
    screen: Ratatui<CrosstermBackend<BufWriter<Stdout>>>,
}

impl Terminal {
    /// Takes the terminal: raw, another screen, pastes and clicks told apart from keys.
    pub(super) fn enter() -> Result<Self, Problem> {
        // A frame goes out in one write: no half of it is ever shown.
        let whole = BufWriter::with_capacity(FRAME_BYTES, stdout());
        let taken = take().and_then(|()| Ratatui::new(CrosstermBackend::new(whole)));
        let screen = taken.map_err(|error| {
            give_back();
            unusable(error)
        })?;
        Ok(Self { screen })
    }

    /// Columns and rows of the window.
    pub(super) fn size(&mut self) -> (u16, u16) {
        let Rect { width, height, .. } = self.screen.get_frame().area();
        (width, height)
    }

    /// Draws the screen. A terminal that is gone is noticed by the listener, not here.
    pub(super) fn draw(&mut self, app: &dyn Program) -> Result<(), Problem> {
        let drawn = self.screen.draw(|frame| app.draw(frame)).map(|_| ());
        drawn.or_else(|error| if is_gone(&error) { Ok(()) } else { Err(unusable(error)) })
    }

    /// Draws every cell anew at the next frame.
    pub(super) fn forget(&mut self) {
        // Not `clear`: that asks the terminal where the cursor is, and the listener would eat the answer.
        // A terminal that is gone cannot be cleared, and need not be.
        let _ =
            self.screen.size().and_then(|size| self.screen.resize(Rect::new(0, 0, size.width, size.height)));
    }

    /// Lets another program have the terminal, and takes it back; it may have another size by then.
    pub(super) fn lend<T>(&mut self, use_it: impl FnOnce() -> T) -> Result<T, Problem> {
        give_back();
        let done = use_it();
        take().map_err(unusable)?;
        self.forget();
        Ok(done)
    }

    /// Gives a text to the clipboard of the terminal. Whether it takes it cannot be known.
    pub(super) fn copy(text: &str) {
        // A terminal that is gone has no clipboard.
        let _ = execute!(stdout(), CopyToClipboard::to_clipboard_from(text));
    }

    /// Takes the terminal back after the program was stopped and woken from outside; its size may be another.
    pub(super) fn retake(&mut self) -> Result<Event, Problem> {
        // The shell may have set the line to its own liking meanwhile, and what is raw already is not made raw.
        let _ = disable_raw_mode();
        take().map_err(unusable)?;
        self.forget();
        let (width, height) = size().unwrap_or((80, 24));
        Ok(Event::Resize { width, height })
    }

    /// Gives the terminal to the shell until this program is woken again; none where there is no shell that
    /// could wake it.
    #[cfg(unix)]
    pub(super) fn step_aside(&mut self) -> Result<Option<Event>, Problem> {
        use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
        // A shell with jobs gives each of them a group of its own. The group that leads the session was started
        // by a terminal, ssh or tmux: stopped, it would stand still for ever.
        if getsid(None).is_ok_and(|session| session == getpgrp()) {
            return Ok(None);
        }
        give_back();
        let _ = writeln!(io::stdout(), "{}", say("opzij-gezet"));
        // The whole group, so that the shell also sees a script stop that started us.
        kill_current_process_group(Signal::STOP).map_err(|error| unusable(error.into()))?;
        self.retake().map(Some)
    }

    /// Elsewhere there is no shell to step aside for.
    #[cfg(not(unix))]
    pub(super) fn step_aside(&mut self) -> Result<Option<Event>, Problem> {
        Ok(None)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// After a panic the terminal is given back, and one sentence says what to do.
pub fn tell_of_panics() {
    let previous = panic::take_hook();
    panic::set_hook(Box::new(move |report| {
        // A reader beside the loop that falls must not take the screen away from under the writer.
        if thread::current().name() == Some("main") {
            give_back();
            // The sentence comes first; the details are for whoever mends it.
            let _ = writeln!(io::stderr(), "{}", say("paniek"));
            previous(report);
        }
    }));
}
/// More than a large window takes.
const FRAME_BYTES: usize = 1 << 16;

/// Whether the terminal is ours now, so that it is given back once.
static OURS: AtomicBool = AtomicBool::new(false);

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    OURS.store(true, Ordering::SeqCst);
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableMouseCapture, SetTitle(TITLE))
}

/// The title says nothing of what is being written.
const TITLE: &str = "beraad";

/// Gives the terminal back as it was. It may be gone: then there is nothing to give back.
fn give_back() {
    if OURS.swap(false, Ordering::SeqCst) {
        let _ = execute!(stdout(), DisableMouseCapture, DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
    }
}

fn is_gone(error: &io::Error) -> bool {
    // EIO: the other side of the terminal was closed.
    error.kind() == io::ErrorKind::BrokenPipe || error.raw_os_error() == Some(5)
}

fn unusable(_: io::Error) -> Problem {
    Problem::new(say("geen-terminal"), say("geen-terminal-doe"))
}
