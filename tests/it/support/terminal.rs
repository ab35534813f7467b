//! A terminal with the real program in it: keys go in, a screen comes out, and nothing waits without a condition.

use std::{
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, Weak,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver},
    },
    thread,
    time::{Duration, Instant},
};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;
use vt100::{MouseProtocolMode, Parser};

/// How long a condition may take before the test fails; a machine under load is slow, a right program is not.
const PATIENCE: Duration = Duration::from_secs(15);

pub(crate) const TAB: &str = "\t";
pub(crate) const ENTER: &str = "\r";
pub(crate) const ESC: &str = "\x1b";
pub(crate) const F12: &str = "\x1b[24~";
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_D: &str = "\x04";
pub(crate) const CTRL_N: &str = "\x0e";
pub(crate) const CTRL_P: &str = "\x10";
pub(crate) const CTRL_Z: &str = "\x1a";

/// A home of one's own: nothing of the machine's user is read or written.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    /// A fresh one, with a space and an accent in the path.
    pub(crate) fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("thuis één ").tempdir().unwrap();
        Self { folder }
    }

    /// The data folder; the program makes it.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("gegevens")
    }

    /// The texts of all drafts.
    pub(crate) fn drafts(&self) -> Vec<String> {
        let Ok(items) = fs::read_dir(self.data().join("concepten")) else { return vec![] };
        let paths = items.filter_map(|item| Some(item.ok()?.path()));
        let toml = paths.filter(|path| path.extension().is_some_and(|end| end == "toml"));
        toml.filter_map(|path| fs::read_to_string(path).ok()).collect()
    }

    /// Waits until one draft holds these words, and gives it back as TOML.
    pub(crate) fn wait_for_draft(&self, words: &str) -> toml::Table {
        let found = || self.drafts().into_iter().find(|draft| draft.contains(words));
        let draft = eventually(|| format!("no draft holds {words:?}: {:?}", self.drafts()), found);
        draft.parse().unwrap_or_else(|error| panic!("{error}\n{draft}"))
    }

    fn environment(&self) -> Vec<(String, String)> {
        let inside = |name: &str| self.folder.path().join(name).to_string_lossy().into_owned();
        let mut all = vec![
            ("HOME".to_owned(), inside("")),
            ("BERAAD_DATA_DIR".to_owned(), self.data().to_string_lossy().into_owned()),
            ("TERM".to_owned(), "xterm-256color".to_owned()),
            ("LANG".to_owned(), "nl_NL.UTF-8".to_owned()),
            ("TZ".to_owned(), "Europe/Amsterdam".to_owned()),
            ("PATH".to_owned(), env!("PATH").to_owned()),
        ];
        for name in ["DATA", "CONFIG", "CACHE", "STATE"] {
            all.push((format!("XDG_{name}_HOME"), inside(&name.to_lowercase())));
        }
        all
    }
}

/// How the program is started.
pub(crate) struct Start<'a> {
    home: &'a Home,
    arguments: Vec<String>,
    size: (u16, u16),
    environment: Vec<(String, String)>,
    umask: Option<u32>,
    shell: Option<String>,
}

impl<'a> Start<'a> {
    /// In this home, at 80 by 24.
    pub(crate) fn new(home: &'a Home, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|&it| it.to_owned()).collect();
        Self { home, arguments, size: (80, 24), environment: home.environment(), umask: None, shell: None }
    }

    /// With one more variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Under this umask.
    pub(crate) fn under_umask(mut self, umask: u32) -> Self {
        self.umask = Some(umask);
        self
    }

    /// From a shell with job control; in its script `"$0" "$@"` is the program with its arguments.
    pub(crate) fn in_shell(mut self, script: &str) -> Self {
        self.shell = Some(script.to_owned());
        self
    }

    /// Starts it.
    pub(crate) fn open(self) -> Terminal {
        let (columns, rows) = self.size;
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let modes = pair.master.get_termios();
        let program = env!("CARGO_BIN_EXE_beraad");
        let mut command = CommandBuilder::new(if self.shell.is_some() { "sh" } else { program });
        if let Some(script) = &self.shell {
            command.args(["-c", script, program]);
        }
        command.args(&self.arguments);
        command.cwd(self.home.folder.path());
        command.env_clear();
        for (name, value) in self.environment {
            command.env(name, value);
        }
        if let Some(umask) = self.umask {
            command.umask(Some(umask));
        }
        let mut child = pair.slave.spawn_command(command).unwrap();
        let process = child.process_id().unwrap();
        let (ended, end) = mpsc::channel();
        let leash = Leash { process, has_ended: Arc::default() };
        let has_ended = Arc::clone(&leash.has_ended);
        thread::spawn(move || {
            let status = child.wait().unwrap();
            has_ended.store(true, Ordering::SeqCst);
            ended.send(status).ok();
        });
        let shown = Shown::default_at(columns, rows);
        let keyboard: Keyboard = Arc::new(Mutex::new(pair.master.take_writer().unwrap()));
        let drained = shown.fill(pair.master.try_clone_reader().unwrap(), Arc::downgrade(&keyboard));
        let is_as_before: LineCheck = Box::new(move |master| master.get_termios() == modes);
        // The slave end stays open, so that the modes of the line can still be read when the program has ended.
        Terminal {
            leash,
            master: pair.master,
            slave: pair.slave,
            keyboard,
            shown,
            drained,
            end,
            is_as_before,
        }
    }
}

/// Where keys go in, and the answer to a program that asks where the cursor is.
type Keyboard = Arc<Mutex<Typing>>;
type Typing = Box<dyn Write + Send>;

/// What came out so far.
struct Screen {
    parser: Parser,
    bytes: Vec<u8>,
    closing: bool,
}

#[derive(Clone)]
struct Shown(Arc<(Mutex<Screen>, Condvar)>);

impl Shown {
    fn default_at(columns: u16, rows: u16) -> Self {
        let screen = Screen { parser: Parser::new(rows, columns, 0), bytes: vec![], closing: false };
        Self(Arc::new((Mutex::new(screen), Condvar::new())))
    }

    fn lock(&self) -> MutexGuard<'_, Screen> {
        self.0.0.lock().unwrap()
    }

    /// Reads until the program has ended or the terminal closes; the receiver then hears of it.
    fn fill(&self, mut reader: Box<dyn Read + Send>, keyboard: Weak<Mutex<Typing>>) -> Receiver<()> {
        let (drained, hear) = mpsc::channel();
        let shown = self.clone();
        thread::spawn(move || {
            let mut block = vec![0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut block) {
                let mut screen = shown.lock();
                screen.bytes.extend_from_slice(&block[..count]);
                screen.parser.process(&block[..count]);
                shown.0.1.notify_all();
                if block[..count].windows(4).any(|asked| asked == b"\x1b[6n") {
                    let (row, column) = screen.parser.screen().cursor_position();
                    let answer = format!("\x1b[{};{}R", row + 1, column + 1);
                    if let Some(keyboard) = keyboard.upgrade() {
                        keyboard.lock().unwrap().write_all(answer.as_bytes()).unwrap();
                    }
                }
                if screen.closing {
                    break;
                }
            }
            drop(reader);
            drained.send(()).ok();
        });
        hear
    }

    /// Waits until something is true of the screen.
    fn wait(&self, what: &str, is_so: impl Fn(&Screen) -> bool) {
        let (screen, timeout) =
            self.0.1.wait_timeout_while(self.lock(), PATIENCE, |screen| !is_so(screen)).unwrap();
        let text = screen.parser.screen().contents();
        drop(screen);
        assert!(!timeout.timed_out(), "waited in vain until {what}; the screen shows:\n{text}");
    }
}

/// The process, which does not outlive a test that fails.
struct Leash {
    process: u32,
    has_ended: Arc<AtomicBool>,
}

impl Leash {
    fn signal(&self, name: &str) -> bool {
        // The shell's own kill is there on every machine.
        let command = format!("kill -{name} {}", self.process);
        Command::new("sh").args(["-c", &command]).status().is_ok_and(|status| status.success())
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        if !self.has_ended.load(Ordering::SeqCst) {
            self.signal("KILL");
        }
    }
}

/// Whether the modes of the line are those from before the program.
type LineCheck = Box<dyn Fn(&dyn MasterPty) -> bool>;

/// A terminal with the program in it.
pub(crate) struct Terminal {
    leash: Leash,
    master: Box<dyn MasterPty + Send>,
    slave: Box<dyn portable_pty::SlavePty + Send>,
    keyboard: Keyboard,
    shown: Shown,
    drained: Receiver<()>,
    end: Receiver<ExitStatus>,
    is_as_before: LineCheck,
}

impl Terminal {
    /// Waits until the screen shows these words on one line.
    pub(crate) fn wait_for(&self, words: &str) {
        self.shown
            .wait(&format!("it shows {words:?}"), |screen| screen.parser.screen().contents().contains(words));
    }

    /// Waits until something is true of the text on the screen.
    pub(crate) fn wait_until(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        self.shown.wait(what, |screen| is_so(&screen.parser.screen().contents()));
    }

    /// Waits until the screen shows this sentence, however it is wrapped and framed.
    pub(crate) fn wait_for_sentence(&self, sentence: &str) {
        let sentence = flat(sentence);
        self.wait_until(&format!("it says {sentence:?}"), |text| flat(text).contains(&sentence));
    }

    /// The text on the screen.
    pub(crate) fn text(&self) -> String {
        self.shown.lock().parser.screen().contents()
    }

    /// How many bytes the program has sent so far.
    pub(crate) fn count(&self) -> usize {
        self.shown.lock().bytes.len()
    }

    /// What the program sent since there were this many bytes.
    pub(crate) fn sent_since(&self, count: usize) -> Vec<u8> {
        self.shown.lock().bytes[count..].to_vec()
    }

    /// Waits until the program has sent more than this many bytes.
    pub(crate) fn wait_for_more_than(&self, count: usize) {
        self.shown.wait("it draws", |screen| screen.bytes.len() > count);
    }

    /// Waits until the full screen is taken.
    pub(crate) fn wait_for_full_screen(&self) {
        self.shown.wait("it takes the full screen", |screen| screen.parser.screen().alternate_screen());
    }

    /// Presses keys: letters as they are, the others by their constants.
    pub(crate) fn keys(&mut self, keys: &str) {
        self.keyboard.lock().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    /// Pastes a text as terminals do: between brackets, with a carriage return for each line end.
    pub(crate) fn paste(&mut self, text: &str) {
        self.keys(&format!("\x1b[200~{}\x1b[201~", text.replace('\n', "\r")));
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        // vt100 0.16 panics on one row or one column; the program still gets the size that was asked for.
        self.shown.lock().parser.screen_mut().set_size(rows.max(2), columns.max(2));
        self.master.resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal by its name: TERM, HUP, INT, STOP, CONT, KILL.
    pub(crate) fn signal(&self, name: &str) {
        assert!(self.leash.signal(name), "no signal {name}");
    }

    /// Gives the line the modes that a shell has at its prompt.
    pub(crate) fn set_line_as_a_shell_does(&self) {
        let tty = fs::File::open(self.master.tty_name().unwrap()).unwrap();
        assert!(Command::new("stty").arg("sane").stdin(tty).status().unwrap().success());
    }

    /// Waits until the program has ended and all that it sent has come.
    pub(crate) fn wait_for_end(&self) -> ExitStatus {
        let status = self.end.recv_timeout(PATIENCE);
        status.unwrap_or_else(|_| panic!("it does not end; the screen shows:\n{}", self.text()))
    }

    /// What a person finds in the terminal after the program: everything as it was before.
    pub(crate) fn assert_restored(self) -> String {
        assert!((self.is_as_before)(&*self.master), "the line is not as it was");
        // With the last slave end gone, the reader comes to the end of what was sent.
        drop(self.slave);
        self.drained.recv_timeout(PATIENCE).unwrap();
        let shown = self.shown.lock();
        let screen = shown.parser.screen();
        assert!(!screen.alternate_screen(), "the full screen is not left");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is on");
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None, "the mouse is on");
        screen.contents()
    }

    /// Whether the full screen is taken at this moment.
    pub(crate) fn is_full_screen(&self) -> bool {
        self.shown.lock().parser.screen().alternate_screen()
    }

    /// Closes the terminal as its window would: the program hears SIGHUP and has nowhere to write. Waits until it
    /// has ended.
    pub(crate) fn close(self) {
        let Self { leash, master, slave, keyboard, shown, drained, end, .. } = self;
        drop(slave);
        // The reader holds the terminal open until something comes, so make the program draw once more.
        shown.lock().closing = true;
        let now = master.get_size().unwrap();
        master.resize(size(now.cols, now.rows + 1)).unwrap();
        drained.recv_timeout(PATIENCE).unwrap();
        drop(keyboard);
        drop(master);
        end.recv_timeout(PATIENCE).expect("it goes on without a terminal");
        drop(leash);
    }
}

/// Waits until something is there. The pause between two looks at the disk is no measure of anything.
pub(crate) fn eventually<T>(problem: impl Fn() -> String, look: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "{}", problem());
        thread::park_timeout(Duration::from_millis(5));
    }
}

/// The words of a screen on one line, without frames.
pub(crate) fn flat(text: &str) -> String {
    let frame = |letter: char| letter.is_whitespace() || ('\u{2500}'..='\u{259f}').contains(&letter);
    text.split(frame).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Every file and folder below a folder, itself included.
pub(crate) fn everything_below(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![folder.to_owned()];
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() { all.extend(everything_below(&path)) } else { all.push(path) }
    }
    all
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// What the harness itself must see, tried on a shell instead of the program.
mod tests {
    use super::*;

    const FULL_SCREEN: &str = r"stty raw -echo; printf '\033[?1049h\033[?25l\033[?2004h\033[?1000hhallo '; ";
    const GIVE_BACK: &str = r"stty sane; printf '\033[?1000l\033[?2004l\033[?25h\033[?1049ldag'; ";

    fn script(home: &Home, script: &str) -> Terminal {
        Start::new(home, &[]).in_shell(script).open()
    }

    #[test]
    fn keys_go_in_and_the_screen_comes_out() {
        let home = Home::new();
        let mut terminal = script(&home, &format!("{FULL_SCREEN} head -c 3; {GIVE_BACK} exit 7"));
        terminal.wait_for("hallo");
        assert!(terminal.is_full_screen());
        terminal.keys("één");
        assert_eq!(terminal.wait_for_end().exit_code(), 7);
        terminal.wait_for("dag");
    }

    #[test]
    fn a_terminal_given_back_is_told_from_one_that_is_not() {
        let given_back = "old=$(stty -g); ".to_owned() + FULL_SCREEN + GIVE_BACK + "stty \"$old\"";
        let home = Home::new();
        let terminal = script(&home, &given_back);
        terminal.wait_for_end();
        assert_eq!(terminal.assert_restored().trim(), "dag");

        for left in [
            "stty -echo",
            r"printf '\033[?1049h'",
            r"printf '\033[?25l'",
            r"printf '\033[?2004h'",
            r"printf '\033[?1000h'",
        ] {
            let terminal = script(&home, left);
            terminal.wait_for_end();
            let restored =
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| terminal.assert_restored()));
            assert!(restored.is_err(), "{left} goes unseen");
        }
    }

    #[test]
    fn signals_sizes_and_a_closed_window_are_felt() {
        let home = Home::new();
        let heard = home.data().with_extension("hup");
        let listener = format!(
            "trap 'echo GEHOORD' USR1; trap 'stty size' WINCH; trap 'touch \"{}\"; exit' HUP; echo KLAAR; \
             while :; do read -r line; done",
            heard.display()
        );
        let terminal = script(&home, &listener);
        terminal.wait_for("KLAAR");
        terminal.signal("USR1");
        terminal.wait_for("GEHOORD");
        terminal.resize(100, 30);
        terminal.wait_for("30 100");
        terminal.close();
        eventually(|| "no SIGHUP".to_owned(), || heard.exists().then_some(()));
    }
}
