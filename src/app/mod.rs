//! The application in Elm's shape: events come in, the model changes, effects go out; nothing here does I/O.

mod done;
mod done_carry;
mod done_journal;
pub mod entries;
pub mod event;
pub mod keys;
pub mod notice;
pub mod outside;
mod program;
pub mod stack;
pub mod world;

pub use program::Program;

use chrono::{DateTime, Duration, FixedOffset};
use ratatui::Frame;

use crate::{
    app::{
        entries::Known,
        event::{Effect, Event, Stroke},
        keys::{Command, Place},
        notice::Notice,
        stack::Stack,
        world::World,
    },
    journal::Access,
    phrases::say,
    screens::{Act, Input, Screen},
    ui::{
        frame::{self, Footer, Sheet},
        paper::Page,
    },
};

/// The whole state of the program.
#[derive(Clone, Debug)]
pub struct App {
    /// What every screen may look at.
    pub world: World,
    stack: Stack,
    /// The page of the screen on top, as it was set after the last event.
    page: Page,
    notice: Option<Notice>,
    exit: Exit,
    /// When it was last asked whether one may write, as long as one may not.
    asked: DateTime<FixedOffset>,
}

/// Whether the program is on its way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// It stays.
    Staying,
    /// It stays, because something could not be saved; the user was told that a second time is enough.
    Warned,
    /// It goes as soon as it is known what came of saving.
    Leaving {
        /// Also when something cannot be saved.
        anyhow: bool,
    },
}

impl App {
    /// A program that shows this screen above home.
    #[must_use]
    pub fn new(world: World, first: Option<Screen>) -> Self {
        let notice = match &world.room.access {
            Access::Write => first.as_ref().and_then(|it| it.opening_notice(&world)).map(Notice::said),
            Access::ReadOnly(problem) => Some(Notice::problem(problem)),
        };
        let mut stack = Stack::new(Screen::home());
        if let Some(screen) = first {
            stack.push(screen);
        }
        let asked = world.room.now;
        let mut app = Self { world, stack, page: Page::default(), notice, exit: Exit::Staying, asked };
        app.settle(true);
        app
    }

    /// Takes one event that happened at `now` and says what the shell must do. What is not done is never asked again.
    #[must_use]
    pub fn update(&mut self, now: DateTime<FixedOffset>, event: Event) -> Vec<Effect> {
        if now < self.world.room.now {
            // The clock was put back: what was due in a moment would be hours away.
            self.stack.rewind(now);
            self.asked = now;
        }
        self.world.room.now = now;
        let mut effects = vec![];
        match event {
            Event::Key(stroke) => self.key(stroke, &mut effects),
            Event::Paste(text) => self.input(&Input::Paste(text), &mut effects),
            Event::Click { column, row } => self.click(column, row, &mut effects),
            Event::Wheel(rows) => self.scroll(rows),
            Event::Resize { width, height } => {
                self.world.room.size = (width, height);
                self.settle(true);
            }
            Event::Tick => self.ask_to_write(&mut effects),
            Event::Leave => self.leave(true, &mut effects),
            Event::Suspend => self.suspend(&mut effects),
            Event::Woken => effects.push(Effect::Retake),
            Event::Done(outcome) => self.done(outcome, &mut effects),
        }
        // With every event, not with a tick alone: a queue that is never empty must not keep words from the disk.
        effects.extend(self.stack.due(now));
        self.ask_to_read(&mut effects);
        if self.world.room.cards.is_none() && self.stack.top().screen.shows_cards() {
            effects.push(Effect::ReadCards);
        }
        effects
    }

    /// Asks for what the screen shows and nobody read yet.
    fn ask_to_read(&mut self, effects: &mut Vec<Effect>) {
        let layer = self.stack.top();
        let needs = layer.screen.needs();
        let shown = layer.scroll..layer.scroll + usize::from(self.sheet().height);
        let targets = self.page.targets.iter();
        let in_sight = targets.filter(|(rows, _)| rows.start < shown.end && shown.start < rows.end);
        effects.extend(layer.screen.unread(in_sight.map(|(_, target)| target.item), &self.world));
        let entries = &mut self.world.entries;
        if entries.ask_anew() || (needs == Known::All && entries.ask_for(Known::All)) {
            effects.push(Effect::ReadEntries);
        } else if needs == Known::Names && entries.ask_for(Known::Names) {
            effects.push(Effect::ListEntries);
        }
    }

    /// When the shell must send a tick, if nothing else happens before.
    #[must_use]
    pub fn wake(&self) -> Option<DateTime<FixedOffset>> {
        let asking = (self.world.room.access != Access::Write).then(|| self.asked + ASK_AFTER);
        self.stack.wake().into_iter().chain(asking).min()
    }

    /// Draws the screen.
    pub fn draw(&self, frame: &mut Frame<'_>) {
        frame::draw(frame, &self.page, self.stack.top().scroll, &self.footer(), self.world.room.theme);
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        self.stack.top().screen.place()
    }

    /// The other beraad may be closed by now, or the disk writable again.
    fn ask_to_write(&mut self, effects: &mut Vec<Effect>) {
        if self.world.room.access != Access::Write && self.world.room.now >= self.asked + ASK_AFTER {
            self.asked = self.world.room.now;
            effects.push(Effect::TryToWrite);
        }
    }

    fn key(&mut self, stroke: Stroke, effects: &mut Vec<Effect>) {
        self.let_notice_go();
        let command = self.place().command(stroke);
        if self.exit == Exit::Warned && !matches!(command, Some(Command::Leave | Command::Quit)) {
            self.exit = Exit::Staying;
        }
        if command != Some(Command::Empty) {
            self.stack.top_mut().screen.forget_question();
        }
        let picks = self.stack.top().screen.picks_with(stroke, &self.world);
        match command.filter(|_| !picks) {
            Some(command) => self.command(command, effects),
            None => self.input(&Input::Key(stroke), effects),
        }
    }

    /// A key takes the notice away, unless it answers no key and must be read.
    fn let_notice_go(&mut self) {
        self.notice = self.notice.take().filter(|notice| notice.outlasts(self.world.room.now));
    }

    fn command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        match command {
            Command::Leave | Command::Quit => self.leave(false, effects),
            Command::Suspend => self.suspend(effects),
            Command::Redraw => effects.push(Effect::Redraw),
            // The key that opened a page closes it too.
            Command::Help if self.stack.top().screen.is_help() => {
                effects.extend(self.stack.pop_saving());
                self.settle(false);
            }
            Command::Help => self.open(Screen::help(self.place())),
            Command::Reference if self.stack.holds_reference() => {
                self.stack.close_reference();
                self.settle(false);
            }
            Command::Reference => self.open(Screen::reference()),
            Command::PageUp => self.turn_page(-1),
            Command::PageDown => self.turn_page(1),
            other => {
                let acts = self.stack.top_mut().screen.on(other, &self.world);
                self.acts(acts, effects);
            }
        }
    }

    fn open(&mut self, screen: Screen) {
        self.stack.push(screen);
        self.settle(true);
    }

    fn input(&mut self, input: &Input, effects: &mut Vec<Effect>) {
        let acts = self.stack.top_mut().screen.input(input, &self.world);
        self.acts(acts, effects);
    }

    fn click(&mut self, column: u16, row: u16, effects: &mut Vec<Effect>) {
        self.let_notice_go();
        if !frame::fits(self.world.room.size) {
            return;
        }
        let sheet = self.sheet();
        let inside = row >= sheet.top && row < sheet.top + sheet.height;
        let line = self.stack.top().scroll + usize::from(row.saturating_sub(sheet.top));
        let hit = self.page.targets.iter().rev().find(|(rows, _)| inside && rows.contains(&line));
        if let Some((rows, target)) = hit {
            let (row, target) = (self.page.row_of_text(rows, line), *target);
            let column = usize::from(column.saturating_sub(sheet.left));
            let acts = self.stack.top_mut().screen.click(target, (row, column), &self.world);
            self.acts(acts, effects);
        }
    }

    fn acts(&mut self, acts: Vec<Act>, effects: &mut Vec<Effect>) {
        for act in acts {
            self.act(act, effects);
        }
        self.settle(true);
    }

    fn act(&mut self, act: Act, effects: &mut Vec<Effect>) {
        match act {
            Act::Push(screen) => self.stack.push(*screen),
            Act::Back => effects.extend(self.stack.pop_saving()),
            Act::Case(case) => {
                let screen = Screen::case(case, self.stack.is_writing(), &self.world);
                self.stack.push(screen);
            }
            Act::Home => effects.extend(self.stack.home_saving()),
            Act::Scroll(rows) => self.stack.top_mut().scroll_by(rows),
            Act::Effect(effect) => effects.push(effect),
            Act::TakeBack => match self.take_back() {
                Some(effect) => effects.push(effect),
                None => self.notice = Some(Notice::said(say("niets-terug-te-halen"))),
            },
            Act::Notice(text) => self.notice = Some(Notice::said(text)),
            Act::Alarm(problem) => self.notice = Some(Notice::problem(&problem)),
        }
    }

    /// Saves what is not saved yet and leaves. What cannot be saved keeps the program open once; the second time,
    /// or when there is no choice, it is printed.
    fn leave(&mut self, forced: bool, effects: &mut Vec<Effect>) {
        self.exit = Exit::Leaving { anyhow: forced || self.exit == Exit::Warned };
        self.stack.settle();
        effects.extend(self.stack.flush());
        self.quit_once_saved(effects);
    }

    fn quit_once_saved(&mut self, effects: &mut Vec<Effect>) {
        let Exit::Leaving { anyhow } = self.exit else { return };
        if self.stack.is_saving() {
            return;
        }
        let unsaved = self.stack.unsaved();
        if !unsaved.is_empty() && !anyhow {
            self.exit = Exit::Warned;
            self.notice = Some(Notice::alarm(say("nog-niet-bewaard")));
        } else {
            effects.push(Effect::Quit { unsaved, goodbye: self.stack.goodbye() });
        }
    }

    fn suspend(&mut self, effects: &mut Vec<Effect>) {
        effects.extend(self.stack.flush());
        effects.push(Effect::Suspend);
    }

    fn sheet(&self) -> Sheet {
        let shown = self.shown_notice();
        let text = shown.as_ref().map_or("", |notice| &notice.text);
        Sheet::of(self.world.room.size, frame::notice_rows(self.world.room.size, text))
    }

    /// The notice of the moment, or one that stays while its cause does.
    fn shown_notice(&self) -> Option<Notice> {
        let question = || self.stack.top().screen.question().map(Notice::alarm);
        self.notice.clone().or_else(question).or_else(|| self.stack.standing_notice())
    }

    fn screenful(&self) -> isize {
        isize::try_from(self.sheet().height.saturating_sub(2).max(1)).unwrap_or(1)
    }

    /// A screenful up or down. On a list the choice comes along, so that Enter opens what is seen.
    fn turn_page(&mut self, by: isize) {
        self.scroll(by * self.screenful());
        let page = &self.page;
        let height = usize::from(self.sheet().height);
        let layer = self.stack.top_mut();
        if let Some(target) = page.instead_of_focus(&(layer.scroll..layer.scroll + height)) {
            layer.screen.choose(target.item);
            // What stood below the one chosen before is gone now, and the rows moved with it.
            self.settle(true);
        }
    }

    /// Scrolls by rows, within the page.
    fn scroll(&mut self, rows: isize) {
        let layer = self.stack.top_mut();
        layer.scroll_by(rows);
        layer.screen.scrolled();
        self.settle(false);
    }

    /// Sets the page anew, keeps the scroll within it and, after a key, the focus in sight.
    fn settle(&mut self, follow: bool) {
        self.page = self.stack.top().page(&self.world);
        let height = usize::from(self.sheet().height);
        let layer = self.stack.top_mut();
        layer.scroll = self.page.settled(layer.scroll, height, follow);
        if !self.page.holds(layer.scroll..layer.scroll + height) {
            self.page = self.stack.top().page(&self.world);
        }
    }

    fn footer(&self) -> Footer {
        let screen = &self.stack.top().screen;
        let word = match &self.world.room.access {
            Access::ReadOnly(_) => say("alleen-lezen"),
            Access::Write => screen.word(self.world.room.now),
        };
        let (notice, alarm) = self.shown_notice().map_or((String::new(), false), |it| (it.text, it.alarm));
        Footer { keys: screen.footer(&self.world), word, notice, alarm }
    }
}

/// How long after it was asked whether one may write it is asked again.
const ASK_AFTER: Duration = Duration::seconds(2);
