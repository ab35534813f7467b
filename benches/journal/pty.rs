//! A program in a pseudo-terminal, and how long it takes to answer. A thread reads and notes when each piece came, so
//! that what we do with a page costs the program no time.

use std::{
    error::Error,
    ffi::OsString,
    io::{Read, Write},
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// What cannot be measured ends one comparison and not the run.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// The window: what a terminal opens with.
const SIZE: PtySize = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };

/// A program that has not answered by now does not answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A key that has not been answered by now does nothing.
const UNANSWERED: Duration = Duration::from_secs(2);

/// What is run, and where.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) arguments: Vec<OsString>,
    /// Its home: nothing of the machine's user is read or written.
    pub(crate) home: PathBuf,
}

/// What came out after something was asked, as times since that moment.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Answer {
    /// The last byte of the first frame.
    pub(crate) first: Duration,
    /// The last byte of all before the quiet.
    pub(crate) last: Duration,
}

/// What a process used so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Used {
    /// The most memory that it had at once, in MiB.
    pub(crate) peak: f64,
    /// Time on a core, of all its threads.
    pub(crate) cpu: Duration,
}

type Piece = (Instant, Vec<u8>);

/// A program that runs.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    /// Held open as long as the program runs.
    _master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    pieces: Receiver<Piece>,
    screen: Parser,
    asked: Instant,
}

impl Terminal {
    /// Starts it; the clock runs from just before.
    pub(crate) fn start(program: &Program) -> Outcome<Self> {
        let pair = native_pty_system().openpty(SIZE)?;
        let mut command = CommandBuilder::new(&program.path);
        command.args(&program.arguments);
        command.env_clear();
        command.cwd(&program.home);
        command.env("HOME", &program.home);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_NL.UTF-8");
        let mut reader = pair.master.try_clone_reader()?;
        let keyboard = pair.master.take_writer()?;
        let (sender, pieces) = channel();
        thread::spawn(move || {
            let mut block = vec![0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut block) {
                if sender.send((Instant::now(), block[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        let asked = Instant::now();
        let child = pair.slave.spawn_command(command)?;
        let screen = Parser::new(SIZE.rows, SIZE.cols, 0);
        Ok(Self { child, _master: pair.master, keyboard, pieces, screen, asked })
    }

    /// Waits for the first frame and for what follows it, until nothing has come for so long.
    pub(crate) fn shown(&mut self, word: &str, quiet: Duration) -> Outcome<Answer> {
        let mut answer = self.until(&format!("its first page says {word:?}"), |page| page.contains(word))?;
        answer.last = self.settle(quiet)?.unwrap_or(answer.last);
        Ok(answer)
    }

    /// Presses keys and waits for the frame that answers them, until nothing has come for so long. None if nothing
    /// comes at all.
    pub(crate) fn press(&mut self, keys: &str, quiet: Duration) -> Outcome<Option<Answer>> {
        self.ask(keys)?;
        let Some((first, _)) = self.take(UNANSWERED)? else { return Ok(None) };
        let first = first - self.asked;
        let last = self.settle(quiet)?.unwrap_or(first);
        Ok(Some(Answer { first, last }))
    }

    /// Presses keys; the clock runs from here.
    pub(crate) fn ask(&mut self, keys: &str) -> Outcome<()> {
        self.asked = Instant::now();
        Ok(self.keyboard.write_all(keys.as_bytes())?)
    }

    /// Waits until something is true of the page.
    ///
    /// # Errors
    /// It does not become true, with what the page says.
    pub(crate) fn until(&mut self, what: &str, is_so: impl Fn(&str) -> bool) -> Outcome<Answer> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.take(end.saturating_duration_since(Instant::now()))? {
                Some((came, _)) if is_so(&self.page()) => {
                    let first = came - self.asked;
                    return Ok(Answer { first, last: first });
                }
                Some(_) => {}
                None => return Err(format!("waited in vain until {what}:\n{}", self.page()).into()),
            }
        }
    }

    /// Takes what comes until nothing has come for so long; when the last of it came.
    pub(crate) fn settle(&mut self, quiet: Duration) -> Outcome<Option<Duration>> {
        let last = self.watch(quiet, |_| false)?.last;
        Ok(Some(last).filter(|last| !last.is_zero()))
    }

    /// Waits until nothing has come for so long: when something first was true of the page, and when the last came.
    pub(crate) fn watch(&mut self, quiet: Duration, is_so: impl Fn(&str) -> bool) -> Outcome<Answer> {
        let (mut first, mut last) = (None, Duration::ZERO);
        while let Some((came, _)) = self.take(quiet)? {
            last = came - self.asked;
            if first.is_none() && is_so(&self.page()) {
                first = Some(last);
            }
            if last > PATIENCE {
                return Err("it goes on drawing".into());
            }
        }
        Ok(Answer { first: first.unwrap_or(last), last })
    }

    /// What stands on the screen.
    pub(crate) fn page(&self) -> String {
        self.screen.screen().contents()
    }

    /// What it used so far; only Linux says so.
    pub(crate) fn used(&self) -> Option<Used> {
        let about = PathBuf::from(format!("/proc/{}", self.child.process_id()?));
        let status = std::fs::read_to_string(about.join("status")).ok()?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kilobytes: f64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
        let times = std::fs::read_to_string(about.join("stat")).ok()?;
        // After the name in brackets, which may hold spaces, user and system time are the 12th and 13th.
        let (_, times) = times.rsplit_once(") ")?;
        let ticks: u64 = times.split(' ').skip(11).take(2).filter_map(|it| it.parse::<u64>().ok()).sum();
        Some(Used { peak: kilobytes / 1024.0, cpu: Duration::from_millis(ticks * 10) })
    }

    /// The next piece, put on the screen; none if none comes for so long.
    fn take(&mut self, patience: Duration) -> Outcome<Option<Piece>> {
        let piece = match self.pieces.recv_timeout(patience) {
            Ok(piece) => piece,
            Err(RecvTimeoutError::Timeout) => return Ok(None),
            Err(RecvTimeoutError::Disconnected) => {
                return Err(format!("it ended by itself:\n{}", self.page()).into());
            }
        };
        self.screen.process(&piece.1);
        self.reply(&piece.1)?;
        Ok(Some(piece))
    }

    /// Answers what a program may ask of a terminal before it goes on.
    fn reply(&mut self, piece: &[u8]) -> Outcome<()> {
        let asks = |what: &[u8]| piece.windows(what.len()).any(|it| it == what);
        for (question, answer) in
            [("\x1b[6n", "\x1b[1;1R"), ("\x1b[?u", "\x1b[?0u"), ("\x1b[c", "\x1b[?62;c")]
        {
            if asks(question.as_bytes()) {
                self.keyboard.write_all(answer.as_bytes())?;
            }
        }
        Ok(())
    }
}

impl Drop for Terminal {
    /// Ends it. The journal is made up and nothing was typed: there is nothing to lose.
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Program {
    /// A program with its arguments, in a home below this folder.
    pub(crate) fn new(path: impl Into<PathBuf>, arguments: &[&str], home: &Path) -> Self {
        let arguments = arguments.iter().map(OsString::from).collect();
        Self { path: path.into(), arguments, home: home.to_owned() }
    }

    /// With one more argument, such as a path.
    pub(crate) fn with(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }
}
