//! The whole application without a terminal: keys in, the screen as text out, effects performed on a real folder.

use std::{
    cell::OnceCell,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
};

use beraad::{
    app::{
        App, Program,
        entries::Entries,
        event::{
            Carriage, Effect, Event, JournalWriting, JournalWritten, Outcome, Record, Stroke, Unsaved,
            Writing,
        },
        outside::Outside,
        world::{Room, World},
    },
    content,
    core::{entry::Entry, problem::Problem, search::Query, session::Setup},
    journal::{
        Item, Listed, Store,
        search::{Finder, Found},
    },
    shared::Shared,
    shell::{
        carry,
        effects::{
            glance, open, read_bin, read_cards, read_cases, read_drafts, read_versions, reread, write,
        },
        interrupted_session, read_everything,
    },
    ui::theme::{Depth, Theme},
};
use chrono::{DateTime, Duration, FixedOffset};
use ratatui::{Terminal, backend::TestBackend, crossterm::event::KeyCode};
use tempfile::TempDir;

/// A program in a window of a fixed size, at a clock that only moves when told.
#[expect(
    clippy::struct_excessive_bools,
    reason = "what happened to it, of which each has nothing to do with the others"
)]
pub(crate) struct Play<P: Program = App> {
    pub(crate) app: P,
    pub(crate) now: DateTime<FixedOffset>,
    pub(crate) folder: TempDir,
    /// Whether the program asked to end.
    pub(crate) left: bool,
    /// The text that could not be saved when it did.
    pub(crate) unsaved: Option<Box<Entry>>,
    /// The case that could not be saved when it did.
    pub(crate) unsaved_case: Option<String>,
    /// The note to hand to somebody that stood nowhere when it did.
    pub(crate) unsaved_note: Option<String>,
    /// While true, what is taken along is on its way and does not arrive.
    pub(crate) is_slow: bool,
    /// Whether that was stopped.
    pub(crate) stopped: bool,
    /// Whether a session takes the place of the workbook.
    pub(crate) holds_session: bool,
    /// While true, every save fails as on a full disk.
    pub(crate) disk_is_full: bool,
    /// What the clipboard of the terminal was given last.
    pub(crate) copied: Option<String>,
    /// What one does to a file in the editor.
    pub(crate) editor: Option<fn(String) -> String>,
    searched: Arc<[Item]>,
    store: Store,
    terminal: Terminal<TestBackend>,
    events: Vec<(DateTime<FixedOffset>, Event)>,
}

impl Play {
    /// Home, for somebody who opens the program for the first time.
    pub(crate) fn new(width: u16, height: u16) -> Self {
        Self::over(TempDir::new().unwrap(), width, height)
    }

    /// Home, over a folder that holds something already.
    pub(crate) fn over(folder: TempDir, width: u16, height: u16) -> Self {
        let root = folder.path().to_owned();
        Self::over_root(folder, &root, width, height)
    }

    fn over_root(folder: TempDir, root: &Path, width: u16, height: u16) -> Self {
        let mut store = Store::open(root);
        let app = App::new(world(&mut store, start(), (width, height)), None);
        let mut play = Self::around(app, store, folder, (width, height));
        let journal = read_entries(&play.store);
        play.send(Event::Done(journal));
        let sessions = play.store.sessions().0.into_iter();
        let sessions = sessions.map(|item| (item.clone(), beraad::journal::read_session(&item)));
        let sessions = sessions.filter_map(|(item, read)| Some((item, read.ok()?))).collect();
        play.send(Event::Done(Outcome::Sessions(sessions)));
        play
    }

    /// Closes the program and opens it again on the same folder.
    pub(crate) fn reopen(self) -> Self {
        let Self { folder, store, app, .. } = self;
        drop(store);
        let (width, height) = app.world.room.size;
        Self::over(folder, width, height)
    }

    /// The program again on the same folder, while something else keeps it from writing there.
    pub(crate) fn beside(other: &Store, width: u16, height: u16) -> Self {
        // The folder belongs to whoever made it: this one is only there to be named.
        Self::over_root(TempDir::new().unwrap(), other.root(), width, height)
    }

    /// A session on a shared screen, over this folder.
    pub(crate) fn session(folder: TempDir, setup: Setup, width: u16, height: u16) -> Play<Shared> {
        let mut store = Store::open(folder.path());
        let room = world(&mut store, start(), (width, height)).room;
        let interrupted = interrupted_session(&mut store, start());
        Play::around(Shared::new(room, setup, interrupted), store, folder, (width, height))
    }
}

impl<P: Program> Play<P> {
    fn around(app: P, store: Store, folder: TempDir, (width, height): (u16, u16)) -> Self {
        Self {
            app,
            now: start(),
            folder,
            left: false,
            unsaved: None,
            unsaved_case: None,
            unsaved_note: None,
            is_slow: false,
            stopped: false,
            holds_session: false,
            disk_is_full: false,
            copied: None,
            editor: None,
            searched: Arc::new([]),
            store,
            terminal: Terminal::new(TestBackend::new(width, height)).unwrap(),
            events: vec![],
        }
    }

    /// Keys as a person presses them: letters as they are, others by name, as in `abc<enter><ctrl-n>`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(letter) = rest.chars().next() {
            let name = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
            let (stroke, after) = match name {
                Some((name, after)) => (named(name), after),
                None => (Stroke::letter(letter), &rest[letter.len_utf8()..]),
            };
            self.send(Event::Key(stroke));
            rest = after;
        }
        self
    }

    /// One event, and what follows from it.
    pub(crate) fn send(&mut self, event: Event) -> &mut Self {
        self.events.push((self.now, event.clone()));
        let effects = self.app.update(self.now, event);
        self.perform(effects);
        self
    }

    /// Lets time pass, with the ticks that the shell would send.
    pub(crate) fn wait(&mut self, time: Duration) -> &mut Self {
        let end = self.now + time;
        while let Some(wake) = self.app.wake().filter(|wake| *wake <= end) {
            self.now = self.now.max(wake);
            self.send(Event::Tick);
        }
        self.now = end;
        self
    }

    /// The screen as text, without spaces at the ends of rows; the folder's own name is left out.
    pub(crate) fn screen(&mut self) -> String {
        let app = &self.app;
        self.terminal.draw(|frame| app.draw(frame)).unwrap();
        let buffer = self.terminal.backend().buffer();
        let rows = buffer.content.chunks(usize::from(buffer.area.width));
        let text: Vec<String> = rows
            .map(|row| {
                row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
            })
            .collect();
        text.join("\n").replace(&self.folder.path().display().to_string(), "/map")
    }

    /// Where the caret stands.
    pub(crate) fn caret(&mut self) -> (u16, u16) {
        self.screen();
        let place = self.terminal.get_cursor_position().unwrap();
        (place.x, place.y)
    }

    /// Every event so far, with its time.
    pub(crate) fn events(&self) -> &[(DateTime<FixedOffset>, Event)] {
        &self.events
    }

    /// The files below the folder with this in their path, as text.
    pub(crate) fn files(&self, part: &str) -> Vec<(PathBuf, String)> {
        let all = super::terminal::everything_below(self.folder.path());
        let toml = all.into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
        let mut files: Vec<_> = toml
            .filter(|path| path.to_string_lossy().contains(part))
            .map(|path| (path.clone(), std::fs::read_to_string(path).unwrap()))
            .collect();
        files.sort();
        files
    }

    fn carry(&mut self, carriage: Carriage) -> Option<Outcome> {
        if self.is_slow {
            return Some(Outcome::CarriedSoFar(200, 1000));
        }
        if self.disk_is_full {
            return Some(Outcome::Carried(
                carriage.path,
                Err(Problem::new("De schijf is vol.", "Maak ruimte.")),
            ));
        }
        carry(self.store.root(), carriage, self.now.date_naive(), &|_, _| true)
    }

    /// One opens a file in an editor, changes it, and comes back.
    fn edit(&mut self, item: Item) -> Outcome {
        let edit = self.editor.unwrap_or(|text| text);
        let text = edit(std::fs::read_to_string(&item.path).unwrap());
        std::fs::write(&item.path, text).unwrap();
        Outcome::Edited(Ok(Box::new(Record { read: self.store.read(&item), item })))
    }

    fn leave(&mut self, unsaved: Vec<Unsaved>) {
        self.left = true;
        for words in unsaved {
            match words {
                Unsaved::Entry(entry) => self.unsaved = Some(entry),
                Unsaved::Case(text) => self.unsaved_case = Some(text),
                Unsaved::Note(text) => self.unsaved_note = Some(text),
                Unsaved::Session(_) | Unsaved::Card(_) => {}
            }
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let outcome = match effect {
                Effect::Write(writing) if self.disk_is_full => refuse(&writing),
                Effect::Write(writing) => write(&mut self.store, writing),
                Effect::ReadCases(write_on) => read_cases(&self.store, write_on),
                Effect::HoldSession => {
                    self.holds_session = true;
                    return;
                }
                Effect::ReadCards => read_cards(&self.store),
                Effect::ListEntries | Effect::ReadEntries => read_entries(&self.store),
                Effect::Glance { rows, excerpts, query } => glance(&rows, excerpts, query),
                Effect::LookFor { ticket, query, items } => {
                    self.searched = items.unwrap_or_else(|| self.searched.clone());
                    look_for(&self.searched, ticket, query)
                }
                Effect::Reread(item) => reread(&self.store, item),
                Effect::ReadBin => read_bin(&self.store),
                Effect::ReadDrafts => Outcome::Drafts(read_drafts(&self.store)),
                Effect::ReadVersions(item, other) => read_versions(item, other),
                Effect::Carry(carriage) => match self.carry(*carriage) {
                    Some(outcome) => outcome,
                    None => continue,
                },
                Effect::StopCarrying => {
                    self.stopped = true;
                    continue;
                }
                Effect::Copy(text) => {
                    self.copied = Some(text);
                    continue;
                }
                Effect::Edit(item) => self.edit(item),
                Effect::Open(item, then) => open(&self.store, item, then),
                Effect::Remember(digest, stamp) => {
                    self.store.remember_digest(&digest, &stamp);
                    continue;
                }
                Effect::Suspend
                | Effect::Retake
                | Effect::Redraw
                | Effect::StopLooking
                | Effect::ForgetTexts => continue,
                Effect::Quit { unsaved, .. } => {
                    self.leave(unsaved);
                    return;
                }
                Effect::TryToWrite => {
                    let access = self.store.try_to_write().clone();
                    let drafts = read_drafts(&self.store);
                    let more = self.app.update(self.now, Event::Done(Outcome::Access(access, drafts)));
                    self.perform(more);
                    read_entries(&self.store)
                }
            };
            let more = self.app.update(self.now, Event::Done(outcome));
            self.perform(more);
        }
    }
}

fn start() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:30:00.123+01:00").unwrap()
}

fn refuse(writing: &Writing) -> Outcome {
    let full = Problem::new("De schijf is vol.", "Maak ruimte.");
    match writing {
        Writing::Journal(JournalWriting::Change(..)) => {
            Outcome::JournalWritten(JournalWritten::Changed(Err(full)))
        }
        Writing::Journal(JournalWriting::Delete(item)) => {
            Outcome::JournalWritten(JournalWritten::Deleted(item.clone(), Err(full)))
        }
        Writing::Journal(JournalWriting::Restore(_)) => {
            Outcome::JournalWritten(JournalWritten::Restored(Err(full)))
        }
        Writing::Journal(JournalWriting::EmptyBin) => {
            Outcome::JournalWritten(JournalWritten::BinEmptied(0, vec![full]))
        }
        Writing::Journal(JournalWriting::Resolve { resolution, .. }) => {
            Outcome::JournalWritten(JournalWritten::Resolved(*resolution, Err(full)))
        }
        Writing::Draft { .. } => Outcome::Saved(Err(full)),
        Writing::Finished { .. } => Outcome::Finished(Err(full)),
        Writing::LookBack { .. } => Outcome::LookedBack(Err(full)),
        Writing::TeamLookBack { .. } => Outcome::TeamLookedBack(Err(full)),
        Writing::Case { .. } => Outcome::CaseSaved(Err(full)),
        Writing::Precedent(_) => Outcome::PrecedentSaved(Err(full)),
        Writing::Session { .. } => Outcome::SessionSaved(Err(full)),
    }
}

fn world(store: &mut Store, now: DateTime<FixedOffset>, size: (u16, u16)) -> World {
    let (own, mut problems) = store.own_cases();
    let (library, more) = content::library(&own);
    problems.extend(more);
    let Listed { items: drafts, copies, problems: more } = store.drafts();
    problems.extend(more);
    let drafts = drafts.into_iter().map(|item| Record { read: store.read(&item), item }).collect();
    World {
        room: Room {
            library: Arc::new(library),
            access: store.access().clone(),
            root: store.root().to_owned(),
            now,
            size,
            theme: Theme { depth: Depth::True },
            cards: None,
        },
        own: own.into_iter().map(Into::into).collect(),
        problems,
        drafts,
        entries: Entries::default(),
        sessions: vec![],
        binned: None,
        copies,
        compass: OnceCell::new(),
        outside: Outside { home: store.root().to_owned(), documents: store.root().to_owned() },
        suggested: OnceCell::new(),
    }
}

/// The journal of this folder as it is read beside the first frame.
pub(crate) fn read_entries(store: &Store) -> Outcome {
    Outcome::Journal(Box::new(read_everything(store.root(), start().date_naive(), &|_, _| {})))
}

/// The whole answer at once.
fn look_for(list: &Arc<[Item]>, ticket: u64, query: Query) -> Outcome {
    let (tell, answers) = mpsc::channel();
    let finder = Finder::start(list.clone(), move |found| drop(tell.send(found)));
    finder.look_for(ticket, query);
    let mut whole = Found { ticket, ..Found::default() };
    for found in answers {
        let hits = [whole.hits, found.hits.clone()].concat();
        whole = Found { hits, ..found };
        if whole.done {
            break;
        }
    }
    Outcome::Found(list.clone(), whole)
}

fn named(name: &str) -> Stroke {
    if let Some(letter) = name.strip_prefix("ctrl-").and_then(|rest| rest.chars().next()) {
        return Stroke::ctrl(letter);
    }
    let number = name.strip_prefix('f').and_then(|number| number.parse().ok());
    Stroke::key(match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "backtab" => KeyCode::BackTab,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "space" => KeyCode::Char(' '),
        _ => KeyCode::F(number.unwrap_or_else(|| panic!("no key is called {name}"))),
    })
}
