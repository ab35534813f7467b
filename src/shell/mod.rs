//! The shell around the application: the terminal, the queue of events, effects performed, the clock.

mod carrying;
pub mod clock;
mod echo;
mod editor;
pub mod effects;
mod input;
mod lines;
mod reading;
mod terminal;

use std::{
    cell::OnceCell,
    panic::{self, AssertUnwindSafe},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    time::Duration,
};

use chrono::{DateTime, FixedOffset, TimeDelta};
use ratatui::crossterm::event::KeyCode;

use crate::{
    app::{
        App, Program,
        entries::Entries,
        event::{Event, Outcome, Record, Stroke},
        world::{Room, World},
    },
    cli::surroundings::Surroundings,
    content::{self, SourceFile},
    core::{
        entry::Form,
        library::Library,
        problem::Problem,
        session::{SessionRecord, Setup},
        sketch::Sketch,
        walk::Walk,
    },
    journal::{Access, Listed, SessionItem, Store},
    screens::{Screen, cases::CasesScreen, sketch::SketchScreen, walk::WalkScreen},
    shared::Shared,
    ui::theme::Theme,
};
pub use carrying::carry;
pub use echo::Echo;
use editor::{Editor, Gate};
use effects::{Next, Shell};
use input::Listeners;
pub use lines::Lines;
pub use reading::read_everything;
use reading::{Check, Reader};
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
    /// A team session, on a shared screen.
    Session(Box<Setup>),
}

/// Runs the full screen until the user leaves.
///
/// # Errors
/// When the terminal cannot be used; nothing was written then.
pub fn run(open: &Open, surroundings: &Surroundings) -> Result<(), Problem> {
    let mut store = Store::open(&surroundings.data_dir);
    let (sender, events) = channel();
    let is_personal = !matches!(open, Open::Session(_));
    let reader = Reader::new(store.root(), sender.clone(), clock::now().date_naive());
    let mut check = if is_personal { reader.start() } else { None };
    let listeners = Listeners::new();
    let read = Read::of(&store);
    let mut terminal = Terminal::enter()?;
    let size = terminal.size();
    let mut later = vec![];
    let mut program: Box<dyn Program> = match open {
        Open::Session(setup) => Box::new(shared(read, &mut store, setup, size, surroundings)),
        open => {
            let early = early(&events);
            Box::new(personal(read, &store, open, (size, surroundings), early, &mut later))
        }
    };
    let gate = Gate::default();
    let mut shell = Shell {
        store,
        sender: sender.clone(),
        unsaved: vec![],
        goodbye: None,
        finder: None,
        carriers: vec![],
        gate: gate.clone(),
        editor: surroundings.editor.clone().map(Editor::new),
    };
    for event in later {
        let effects = program.update(clock::now(), event);
        shell.perform(&mut *program, &mut terminal, effects)?;
    }
    let mut listeners = Some((listeners, sender));
    let ended = loop {
        let turning = AssertUnwindSafe(|| {
            // Nobody can have an answer to what is not yet shown: the listeners can wait for the first frame.
            terminal.draw(&*program)?;
            if let Some((listeners, sender)) = listeners.take() {
                listeners.start(sender, size, gate.clone());
                check.take().into_iter().for_each(Check::begin);
            }
            turn(&mut *program, &mut shell, &mut terminal, &events)
        });
        // After a panic its hook has given the terminal back and said what there is to say.
        let ended = panic::catch_unwind(turning).unwrap_or_else(|_| Err(Problem::default()));
        match ended {
            Ok(Next::Session) => {
                // What was personal goes before anything of the session is shown.
                let read = Read::of(&shell.store);
                let size = terminal.size();
                program = Box::new(shared(read, &mut shell.store, &Setup::default(), size, surroundings));
            }
            ended => break ended,
        }
    };
    if ended.is_err() {
        // A terminal that fails takes nothing with it: what was typed is saved before the program ends.
        let effects = program.update(clock::now(), Event::Leave);
        shell.perform(&mut *program, &mut terminal, effects)?;
    }
    drop(terminal);
    shell.say_goodbye();
    ended.map(|_| ())
}

/// What is read before the first frame, whatever is opened.
struct Read {
    library: Library,
    own: Vec<SourceFile>,
    problems: Vec<Problem>,
}

impl Read {
    fn of(store: &Store) -> Self {
        let (own, mut problems) = store.own_cases();
        let (library, content_problems) = content::library(&own);
        problems.extend(content_problems);
        Self { library, own, problems }
    }
}

fn room(library: Library, store: &Store, size: (u16, u16), surroundings: &Surroundings) -> Room {
    Room {
        library: Arc::new(library),
        access: store.access().clone(),
        root: store.root().to_owned(),
        now: clock::now(),
        size,
        theme: Theme { depth: surroundings.colours },
        cards: None,
    }
}

/// The workbook of one person.
fn personal(
    read: Read,
    store: &Store,
    open: &Open,
    (size, surroundings): ((u16, u16), &Surroundings),
    early: Vec<Event>,
    later: &mut Vec<Event>,
) -> App {
    let Read { library, own, mut problems } = read;
    // Drafts are read by the store itself, which then knows what it may overwrite; there are few of them.
    let Listed { items: drafts, copies, problems: list_problems } = store.drafts();
    problems.extend(list_problems);
    let drafts = drafts.into_iter().map(|item| Record { read: store.read(&item), item }).collect();
    let mut world = World {
        room: room(library, store, size, surroundings),
        own: own.into_iter().map(Into::into).collect(),
        problems,
        drafts,
        entries: Entries::default(),
        sessions: vec![],
        binned: None,
        copies,
        compass: OnceCell::new(),
        outside: surroundings.outside.clone(),
        suggested: OnceCell::new(),
    };
    later.extend(early.into_iter().filter_map(|event| not_known_yet(&mut world, event)));
    let first = first_screen(open, &world);
    App::new(world, first)
}

/// What was read in time for the first frame, so that home does not jump.
fn early(events: &Receiver<Event>) -> Vec<Event> {
    let patience = [FIRST_FRAME_PATIENCE, SESSIONS_PATIENCE];
    patience.into_iter().map_while(|patience| events.recv_timeout(patience).ok()).collect()
}

/// Takes in what is known before the first page is set; gives back what asks for more than that.
fn not_known_yet(world: &mut World, event: Event) -> Option<Event> {
    match event {
        Event::Done(Outcome::Remembered(digest)) => world.remember(*digest),
        Event::Done(Outcome::Sessions(sessions)) => world.sessions = sessions,
        Event::Done(Outcome::Journal(reading)) if reading.rows.is_empty() => world.take_in(*reading),
        other => return Some(other),
    }
    None
}

/// A session on a shared screen: it is given the cases and the frame, and no journal.
fn shared(
    read: Read,
    store: &mut Store,
    setup: &Setup,
    size: (u16, u16),
    surroundings: &Surroundings,
) -> Shared {
    let room = room(read.library, store, size, surroundings);
    let interrupted = interrupted_session(store, room.now);
    Shared::new(room, setup.clone(), interrupted)
}

/// The newest session that was interrupted, read by who goes on with it. One of long ago is not gone on with; if only
/// its harvest was to be kept, no more than that stays of it.
#[must_use]
pub fn interrupted_session(
    store: &mut Store,
    now: DateTime<FixedOffset>,
) -> Option<(SessionItem, SessionRecord)> {
    let unfinished = store.unfinished_sessions();
    let is_fresh = |record: &SessionRecord| now - record.parts().begun < STALE_AFTER;
    for (item, _) in unfinished.iter().filter(|(_, it)| !is_fresh(it) && it.left_open().is_some()) {
        // If this fails it is tried again the next time.
        let _ = store.strip_session(item);
    }
    let (item, _) = unfinished.into_iter().next().filter(|(_, record)| is_fresh(record))?;
    let record = store.read_session(&item).ok()?;
    Some((item, record))
}

/// How long an interrupted session is offered to go on with.
const STALE_AFTER: TimeDelta = TimeDelta::days(7);

/// The first frame waits this long for the journal, so that home does not jump when it is small.
const FIRST_FRAME_PATIENCE: Duration = Duration::from_millis(12);
/// And this long for the sessions, which are read after it.
const SESSIONS_PATIENCE: Duration = Duration::from_millis(4);

/// The loop: wait for an event or for what is due, update, perform, draw.
fn turn(
    app: &mut dyn Program,
    shell: &mut Shell,
    terminal: &mut Terminal,
    events: &Receiver<Event>,
) -> Result<Next, Problem> {
    loop {
        let mut next = Some(wait(app, events).unwrap_or(Event::Tick));
        // Everything that waits already is taken in before the next frame: a held key or a paste in pieces.
        while let Some(event) = next {
            panic_for_tests(&event);
            let effects = app.update(clock::now(), event);
            match shell.perform(app, terminal, effects)? {
                Next::Stay => {}
                other => return Ok(other),
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
fn wait(app: &dyn Program, events: &Receiver<Event>) -> Option<Event> {
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

fn first_screen(open: &Open, world: &World) -> Option<Screen> {
    match open {
        Open::Home | Open::Session(_) => None,
        Open::Cases { form } => Some(Screen::Cases(CasesScreen::for_form(*form))),
        // What could not be saved is not begun: home says why.
        Open::Walk { .. } | Open::Sketch(_) if world.room.access != Access::Write => None,
        Open::Walk { case, form } => {
            let walk = Walk::begin(Some(world.room.library.case(case)?.clone()), *form, world.room.now);
            Some(Screen::Walk(Box::new(WalkScreen::new(walk, None))))
        }
        Open::Sketch(sketch) => {
            Some(Screen::Sketch(Box::new(SketchScreen::new((**sketch).clone(), None, world))))
        }
    }
}
