//! The shell around the application: the terminal, the queue of events, effects performed, the clock.

pub mod clock;
mod echo;
pub mod effects;
mod input;
mod lines;
mod terminal;

use std::{
    cell::OnceCell,
    num::NonZero,
    panic::{self, AssertUnwindSafe},
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use ratatui::crossterm::event::KeyCode;

use crate::{
    app::{
        App,
        event::{Event, Outcome, Record, Stroke},
        world::World,
    },
    cli::surroundings::Surroundings,
    content,
    core::{entry::Form, problem::Problem, sketch::Sketch, walk::Walk},
    journal::{self, Access, Item, Store},
    screens::{Screen, cases::CasesScreen, sketch::SketchScreen, walk::WalkScreen},
    ui::theme::Theme,
};
pub use echo::Echo;
use effects::Shell;
use input::Listeners;
pub use lines::Lines;
use terminal::Terminal;
pub use terminal::tell_of_panics;

/// What to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// Home.
    Home,
    /// The list of cases, to choose one to walk.
    Cases {
        /// The length that was asked for.
        form: Form,
    },
    /// A walk.
    Walk {
        /// The case, by slug.
        case: String,
        /// Short or full.
        form: Form,
    },
    /// A new case to write.
    Sketch(Box<Sketch>),
}

/// Runs the full screen until the user leaves.
///
/// # Errors
/// When the terminal cannot be used; nothing was written then.
pub fn run(open: &Open, surroundings: &Surroundings) -> Result<(), Problem> {
    let store = Store::open(&surroundings.data_dir);
    let (sender, events) = channel();
    read_journal(store.root(), sender.clone());
    let (own, mut problems) = store.own_cases();
    let (library, content_problems) = content::library(&own);
    problems.extend(content_problems);
    // Drafts are read by the store itself, which then knows what it may overwrite; there are few of them.
    let (drafts, list_problems) = store.drafts();
    problems.extend(list_problems);
    let records = drafts.into_iter().map(|item| Record { read: store.read(&item), item }).collect();
    let listeners = Listeners::new();
    let mut terminal = Terminal::enter()?;
    let mut world = World {
        library: Arc::new(library),
        own: own.into_iter().map(Into::into).collect(),
        problems,
        records,
        journal_read: false,
        access: store.access().clone(),
        root: store.root().to_owned(),
        now: clock::now(),
        size: terminal.size(),
        theme: Theme { depth: surroundings.colours },
        digest: OnceCell::new(),
    };
    if let Ok(Event::Done(Outcome::Journal(records, problems))) = events.recv_timeout(FIRST_FRAME_PATIENCE) {
        world.take_in(records, problems);
    }
    let first = first_screen(open, &world);
    let mut app = App::new(world, first);
    let mut shell = Shell { store, sender: sender.clone(), unsaved: vec![], goodbye: None };
    let turning = AssertUnwindSafe(|| {
        // Nobody can have an answer to what is not yet shown: the listeners can wait for the first frame.
        terminal.draw(&app)?;
        listeners.start(sender, app.world.size);
        turn(&mut app, &mut shell, &mut terminal, &events)
    });
    // After a panic its hook has given the terminal back and said what there is to say.
    let ended = panic::catch_unwind(turning).unwrap_or_else(|_| Err(Problem::default()));
    if ended.is_err() {
        // A terminal that fails takes nothing with it: what was typed is saved before the program ends.
        let effects = app.update(clock::now(), Event::Leave);
        shell.perform(&mut app, &mut terminal, effects)?;
    }
    drop(terminal);
    shell.say_goodbye();
    ended
}

/// The first frame waits this long for the journal, so that home does not jump when it is small.
const FIRST_FRAME_PATIENCE: Duration = Duration::from_millis(12);

/// The loop: wait for an event or for what is due, update, perform, draw.
fn turn(
    app: &mut App,
    shell: &mut Shell,
    terminal: &mut Terminal,
    events: &Receiver<Event>,
) -> Result<(), Problem> {
    loop {
        let mut next = Some(wait(app, events).unwrap_or(Event::Tick));
        // Everything that waits already is taken in before the next frame: a held key or a paste in pieces.
        while let Some(event) = next {
            panic_for_tests(&event);
            let effects = app.update(clock::now(), event);
            if shell.perform(app, terminal, effects)? {
                return Ok(());
            }
            next = events.try_recv().ok();
        }
        terminal.draw(app)?;
    }
}

/// In a debug build F12 can be made to panic, so that a test sees what a user would see.
fn panic_for_tests(event: &Event) {
    if *event == Event::Key(Stroke::key(KeyCode::F(12))) {
        panic_at(F12);
    }
}

/// The same for what is typed line by line.
fn panic_at(typed: &[u8]) {
    let asked = || cfg!(debug_assertions) && std::env::var_os("BERAAD_PANIEK").is_some();
    assert!(!typed.starts_with(F12) || !asked(), "F12");
}

/// What a terminal sends for F12.
const F12: &[u8] = b"\x1b[24~";

/// The next event, or none when something is due first. A closed queue means that the terminal is gone.
fn wait(app: &App, events: &Receiver<Event>) -> Option<Event> {
    let due = app.wake().map(|wake| (wake - clock::now()).to_std().unwrap_or(Duration::ZERO));
    match due {
        None => Some(events.recv().unwrap_or(Event::Leave)),
        Some(patience) => match events.recv_timeout(patience) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Event::Leave),
        },
    }
}

/// Reads all entries beside the first frame.
fn read_journal(root: &Path, sender: Sender<Event>) {
    // Nobody listens any more when the program has already ended.
    let tell = move |records, problems| sender.send(Event::Done(Outcome::Journal(records, problems))).ok();
    if !journal::has_entries(root) {
        tell(vec![], vec![]);
        return;
    }
    let root = root.to_owned();
    thread::spawn(move || {
        let (items, problems) = journal::entries(&root);
        tell(read_all(&items), problems);
    });
}

/// Reads entries on every core at once: most of the time goes to opening the files.
fn read_all(items: &[Item]) -> Vec<Record> {
    let read = |item: &Item| Record { read: journal::read(item), item: item.clone() };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let part = items.len().div_ceil(cores).max(FEW);
    thread::scope(|scope| {
        let parts: Vec<_> = items
            .chunks(part)
            .map(|part| scope.spawn(move || part.iter().map(read).collect::<Vec<_>>()))
            .collect();
        // A reader that fell takes its part of the list with it, not the rest.
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

/// For fewer entries than this a thread costs more than it brings.
const FEW: usize = 50;

fn first_screen(open: &Open, world: &World) -> Option<Screen> {
    match open {
        Open::Home => None,
        Open::Cases { form } => Some(Screen::Cases(CasesScreen::for_form(*form))),
        // What could not be saved is not begun: home says why.
        Open::Walk { .. } | Open::Sketch(_) if world.access != Access::Write => None,
        Open::Walk { case, form } => {
            let walk = Walk::begin(Some(world.library.case(case)?.clone()), *form, world.now);
            Some(Screen::Walk(Box::new(WalkScreen::new(walk, None))))
        }
        Open::Sketch(sketch) => {
            Some(Screen::Sketch(Box::new(SketchScreen::new((**sketch).clone(), None, world))))
        }
    }
}
