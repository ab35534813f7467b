//! The application in Elm's shape: events come in, the model changes, effects go out; nothing here does I/O.

pub mod event;
pub mod keys;
pub mod stack;
pub mod world;

use chrono::{DateTime, Duration, FixedOffset};
use ratatui::{Frame, crossterm::event::KeyCode};

use crate::{
    app::{
        event::{Effect, Event, Outcome, Stroke},
        keys::{Command, Place},
        stack::{Layer, Stack},
        world::World,
    },
    core::problem::Problem,
    journal::Access,
    phrases::{say, say_with},
    screens::{Act, Input, Screen},
    ui::{
        frame::{self, Footer, Sheet},
        paper::Page,
    },
};

/// A sentence at the foot of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something is wrong; such a notice stays until the next key.
    pub alarm: bool,
}

/// The whole state of the program.
#[derive(Clone, Debug)]
pub struct App {
    /// What every screen may look at.
    pub world: World,
    stack: Stack,
    notice: Option<Notice>,
    /// Whether leaving was refused once because something could not be saved.
    warned: bool,
    /// Whether the program is on its way out; then no outcome opens anything any more.
    leaving: bool,
}

impl App {
    /// A program that shows this screen above home.
    #[must_use]
    pub fn new(world: World, first: Option<Screen>) -> Self {
        let notice = match &world.access {
            Access::Write => None,
            Access::ReadOnly(problem) => Some(alarm(problem)),
        };
        let mut stack = Stack::new(Screen::home());
        stack.extend(first);
        let mut app = Self { world, stack, notice, warned: false, leaving: false };
        app.settle(true);
        app
    }

    /// Takes one event that happened at `now` and says what the shell must do.
    pub fn update(&mut self, now: DateTime<FixedOffset>, event: Event) -> Vec<Effect> {
        self.world.now = now;
        let mut effects = vec![];
        match event {
            Event::Key(stroke) => self.key(stroke, &mut effects),
            Event::Paste(text) => self.input(&Input::Paste(text), &mut effects),
            Event::Click { column, row } => self.click(column, row, &mut effects),
            Event::Wheel(rows) => self.scroll(rows),
            Event::Resize { width, height } => {
                self.world.size = (width, height);
                self.settle(true);
            }
            Event::Tick => effects.extend(self.stack.due(now)),
            Event::Leave => self.leave(true, &mut effects),
            Event::Suspend => self.suspend(&mut effects),
            Event::Woken => effects.push(Effect::Retake),
            Event::Done(outcome) => self.done(outcome, &mut effects),
        }
        effects
    }

    /// When the shell must send a tick, if nothing else happens before.
    #[must_use]
    pub fn wake(&self) -> Option<DateTime<FixedOffset>> {
        self.stack.wake()
    }

    /// Draws the screen.
    pub fn draw(&self, frame: &mut Frame<'_>) {
        let layer = self.stack.top();
        let page = self.page();
        frame::draw(frame, &page, layer.scroll, &self.footer(), self.world.theme);
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        self.stack.top().screen.place(&self.world)
    }

    fn key(&mut self, stroke: Stroke, effects: &mut Vec<Effect>) {
        self.notice = None;
        let place = self.place();
        match place.command(stroke) {
            Some(command) => self.command(command, effects),
            None => self.input(&Input::Key(stroke), effects),
        }
        if stroke.code != KeyCode::Char('c') || !stroke.ctrl {
            self.warned = false;
        }
    }

    fn command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        match command {
            Command::Leave | Command::Quit => self.leave(false, effects),
            Command::Suspend => self.suspend(effects),
            Command::Redraw => effects.push(Effect::Redraw),
            Command::Help => {
                let help = Screen::help(self.place());
                self.act(Act::Push(Box::new(help)), effects);
            }
            Command::Reference if self.stack.holds_reference() => {}
            Command::Reference => self.act(Act::Push(Box::new(Screen::reference())), effects),
            Command::PageUp => self.scroll(-self.screenful()),
            Command::PageDown => self.scroll(self.screenful()),
            other => {
                let world = &self.world;
                let acts = self.stack.top_mut().screen.on(other, world);
                self.acts(acts, effects);
            }
        }
    }

    fn input(&mut self, input: &Input, effects: &mut Vec<Effect>) {
        let acts = self.stack.top_mut().screen.input(input, &self.world);
        self.acts(acts, effects);
    }

    fn click(&mut self, column: u16, row: u16, effects: &mut Vec<Effect>) {
        self.notice = None;
        let sheet = self.sheet();
        let inside = row >= sheet.top && row < sheet.top + sheet.height;
        let layer = self.stack.top();
        let line = layer.scroll + usize::from(row.saturating_sub(sheet.top));
        let page = self.page();
        let hit = page.targets.iter().rev().find(|(rows, _)| inside && rows.contains(&line));
        if let Some((rows, target)) = hit {
            let within = line - rows.start;
            let column = usize::from(column.saturating_sub(sheet.left));
            let acts = self.stack.top_mut().screen.click(*target, (within, column), &self.world);
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
            Act::Swap(screen) => {
                effects.extend(self.stack.pop_saving());
                self.stack.push(*screen);
            }
            Act::Back => effects.extend(self.stack.pop_saving()),
            Act::Home => effects.extend(self.stack.home_saving()),
            Act::Scroll(rows) => self.scroll(rows),
            Act::Effect(effect) => effects.push(effect),
            Act::Notice(text) => self.notice = Some(Notice { text, alarm: false }),
            Act::Alarm(problem) => self.notice = Some(alarm(&problem)),
        }
        self.settle(true);
    }

    fn done(&mut self, outcome: Outcome, effects: &mut Vec<Effect>) {
        match outcome {
            Outcome::Journal(records) => self.read_journal(records),
            Outcome::Saved(Ok(item)) => {
                if let Some((before, entry)) = self.stack.saved(&item, self.world.now) {
                    if let Some(before) = before.filter(|before| *before != item) {
                        self.notice = Some(renamed(&item));
                        let _ = before;
                    }
                    self.world.put(event::Record { item, read: Ok(entry) });
                }
            }
            Outcome::LookedBack(Ok(())) => {
                if let Some(record) = self.stack.looked_back(self.world.now) {
                    self.world.put(record);
                }
            }
            Outcome::Finished(Ok(record)) => {
                if let Some(draft) = self.stack.finished() {
                    self.world.drop_record(&draft);
                }
                let record = *record;
                self.world.put(record.clone());
                if !self.leaving {
                    self.stack.home();
                    self.stack.push(Screen::entry(record.item.clone(), record.read, true));
                    let text = say("afgerond-bewaard");
                    self.notice = Some(Notice { text, alarm: false });
                }
            }
            Outcome::Saved(Err(problem))
            | Outcome::LookedBack(Err(problem))
            | Outcome::Finished(Err(problem)) => {
                self.stack.failed(self.world.now);
                self.notice = Some(alarm(&problem));
                if self.leaving {
                    self.leaving = false;
                    effects.retain(|effect| !matches!(effect, Effect::Quit { .. }));
                }
            }
        }
        self.settle(true);
    }

    fn read_journal(&mut self, records: Vec<event::Record>) {
        for record in records {
            if !self.world.records.iter().any(|it| it.item == record.item) {
                self.world.records.push(record);
            }
        }
        self.world.sort();
        self.world.journal_read = true;
    }

    /// Saves what is not saved yet and leaves. What cannot be saved keeps the program open once; the second time,
    /// or when there is no choice, it is printed.
    fn leave(&mut self, forced: bool, effects: &mut Vec<Effect>) {
        let unsaved = self.stack.unsaved();
        let broken = self.stack.saving_fails();
        if broken && !forced && !self.warned {
            self.warned = true;
            self.notice = Some(Notice { text: say("nog-niet-bewaard"), alarm: true });
            effects.extend(self.stack.flush());
            return;
        }
        effects.extend(self.stack.flush());
        effects.push(Effect::Quit { unsaved: unsaved.map(Box::new), walking: self.stack.holds_draft() });
        self.leaving = true;
    }

    fn suspend(&mut self, effects: &mut Vec<Effect>) {
        effects.extend(self.stack.flush());
        effects.push(Effect::Suspend);
    }

    fn page(&self) -> Page {
        self.stack.top().page(&self.world)
    }

    fn sheet(&self) -> Sheet {
        let notice = self.footer().notice;
        Sheet::of(self.world.size, frame::notice_rows(self.world.size, &notice))
    }

    fn screenful(&self) -> isize {
        isize::try_from(self.sheet().height.saturating_sub(2).max(1)).unwrap_or(1)
    }

    /// Scrolls by rows, within the page.
    fn scroll(&mut self, rows: isize) {
        let layer = self.stack.top_mut();
        layer.scroll = layer.scroll.saturating_add_signed(rows);
        self.settle(false);
    }

    /// Keeps the scroll within the page and, after a key, the focus in sight.
    fn settle(&mut self, follow: bool) {
        let page = self.page();
        let height = usize::from(self.sheet().height);
        let layer: &mut Layer = self.stack.top_mut();
        if let Some(focus) = page.focus.clone().filter(|_| follow) {
            let attention = page.attention().unwrap_or(focus.start);
            let (first, last) =
                if focus.len() <= height { (focus.start, focus.end) } else { (attention, attention + 1) };
            layer.scroll = layer.scroll.min(first).max(last.saturating_sub(height));
            // Above a long answer one row is kept for its question.
            if page.head.is_some_and(|head| head < layer.scroll) && attention == layer.scroll {
                layer.scroll -= 1;
            }
            // At the first item the head of the page comes along.
            if page.targets.first().is_some_and(|(rows, _)| rows.start == focus.start) && focus.end <= height
            {
                layer.scroll = 0;
            }
        }
        layer.scroll = layer.scroll.min(page.rows.len().saturating_sub(height));
    }

    fn footer(&self) -> Footer {
        let screen = &self.stack.top().screen;
        let word = match &self.world.access {
            Access::ReadOnly(_) => frame::read_only_word(),
            Access::Write => screen.word(self.world.now),
        };
        let notice = self.notice.clone().or_else(|| screen.standing_notice());
        let (notice, alarm) = notice.map_or((String::new(), false), |it| (it.text, it.alarm));
        Footer { keys: screen.footer(&self.world), word, notice, alarm }
    }
}

/// How long after a keystroke its draft is saved.
pub const SAVE_AFTER: Duration = Duration::milliseconds(400);

/// How long the word that all is saved stays.
pub const SAVED_WORD: Duration = Duration::seconds(2);

/// How long after a failed save it is tried again.
pub const RETRY_AFTER: Duration = Duration::seconds(5);

/// What is wrong and what to do first, and where at the end.
fn alarm(problem: &Problem) -> Notice {
    let said = format!("{} {}", problem.what, problem.hint);
    let text = match &problem.place {
        Some(place) => {
            say_with("melding-waar", &[("melding", said.into()), ("plaats", place.to_string().into())])
        }
        None => said,
    };
    Notice { text, alarm: true }
}

fn renamed(item: &crate::journal::Item) -> Notice {
    let text = say_with("concept-elders", &[("naam", item.name.as_str().into())]);
    Notice { text, alarm: true }
}
