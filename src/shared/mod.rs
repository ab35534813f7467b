//! The program on a shared screen: a team session, from what is agreed before to what is kept. It has the room that every
//! screen may look at, and no journal: nothing personal can come on this screen, whatever is pressed.

mod card;
mod keeping;
mod leaf;
mod paging;
mod phases;
mod setup;
mod stage;
mod view;
mod voting;

use chrono::{DateTime, Duration, FixedOffset};
use ratatui::Frame;

use crate::{
    app::{
        Program,
        event::{Effect, Event, Stroke},
        keys::{Command, Place},
        notice::Notice,
        world::Room,
    },
    content,
    core::session::{About, Round, Session, SessionRecord, Setup},
    journal::{Access, SessionItem},
    phrases::say,
    screens::{Act, Input, list::Chosen, saving::Keeps},
    ui::{frame, paper::Page},
};
use leaf::{Leaf, Turn};
use setup::{Asked, SetupScreen};
use stage::{Came, Stage};

/// The program.
#[derive(Clone, Debug)]
pub struct Shared {
    /// What a screen may look at.
    pub room: Room,
    face: Face,
    /// How far the face is scrolled.
    scroll: usize,
    above: Vec<(Leaf, usize)>,
    page: Page,
    notice: Option<Notice>,
    /// Whether the screen is dark.
    dark: bool,
    exit: Exit,
    /// Whether what has the focus must be in sight; not once the page was scrolled away from it.
    follows: bool,
}

/// Whether the program is on its way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// It stays.
    Staying,
    /// It stays; it was said that once more leaves.
    Warned,
    /// It goes as soon as all is saved.
    Leaving,
}

/// What lies on the table.
#[derive(Clone, Debug)]
enum Face {
    /// A session that was interrupted: go on with it, or begin another.
    Resume(Box<Resume>),
    /// What is agreed before.
    Setup(Box<SetupScreen>),
    /// The session.
    Stage(Box<Stage>),
}

/// The choice between a session that was interrupted and a new one.
#[derive(Clone, Debug)]
struct Resume {
    chosen: Chosen,
    item: SessionItem,
    record: SessionRecord,
    setup: Setup,
}

impl Program for Shared {
    fn update(&mut self, now: DateTime<FixedOffset>, event: Event) -> Vec<Effect> {
        if now < self.room.now
            && let Face::Stage(stage) = &mut self.face
        {
            stage.saving.rewind(now);
            stage.answering.subject.rewind(self.room.now, now);
        }
        self.room.now = now;
        if let Face::Stage(stage) = &mut self.face {
            stage.tick(now);
        }
        let mut effects = vec![];
        match event {
            Event::Key(stroke) => self.key(stroke, &mut effects),
            Event::Paste(text) if !self.dark => self.input(&Input::Paste(text)),
            Event::Click { column, row } if !self.dark => self.click(column, row, &mut effects),
            Event::Wheel(rows) if !self.dark => self.scroll_by(rows),
            Event::Resize { width, height } => {
                self.room.size = (width, height);
                self.follows = true;
            }
            Event::Leave => self.leave(&mut effects),
            Event::Suspend => effects.extend([self.flush(), Some(Effect::Suspend)].into_iter().flatten()),
            Event::Woken => effects.push(Effect::Retake),
            Event::Done(outcome) => self.done(outcome, &mut effects),
            Event::Paste(_) | Event::Click { .. } | Event::Wheel(_) | Event::Tick => {}
        }
        effects.extend(self.due());
        if !self.dark {
            self.propose();
        }
        self.settle();
        effects
    }

    /// When something is due, or the clock says something else.
    fn wake(&self) -> Option<DateTime<FixedOffset>> {
        let Face::Stage(stage) = &self.face else { return None };
        let running = !stage.session().is_paused();
        let left = stage.session().phase_left(self.room.now).filter(|_| running);
        let minute = left.map(|left| {
            let seconds = left.num_seconds().rem_euclid(60);
            self.room.now + Duration::seconds(seconds + 1)
        });
        stage.saving.wake().into_iter().chain(minute).min()
    }

    /// Draws the screen; a dark one shows nothing at all.
    fn draw(&self, frame: &mut Frame<'_>) {
        if !self.dark {
            frame::draw(frame, &self.page, self.scroll(), &self.footer(), self.room.theme);
        }
    }
}

impl Shared {
    /// A session to begin, with what was asked for already; or, if there is one that was interrupted and nothing was asked
    /// for, that one.
    #[must_use]
    pub fn new(room: Room, setup: Setup, interrupted: Option<(SessionItem, SessionRecord)>) -> Self {
        let notice = match &room.access {
            Access::Write => None,
            Access::ReadOnly(problem) => Some(Notice::problem(problem)),
        };
        let asked = setup.about != About::Open;
        let goes_on = |(_, record): &(SessionItem, SessionRecord)| !asked && record.has_case(&room.library);
        let face = match interrupted.filter(goes_on) {
            Some((item, record)) => {
                Face::Resume(Box::new(Resume { chosen: Chosen::default(), item, record, setup }))
            }
            None => Face::Setup(Box::new(SetupScreen::new(setup, &room))),
        };
        let mut shared = Self {
            room,
            face,
            scroll: 0,
            above: vec![],
            page: Page::default(),
            notice,
            dark: false,
            exit: Exit::Staying,
            follows: true,
        };
        shared.settle();
        shared
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        match (self.above.last(), &self.face) {
            (Some((leaf, _)), _) => leaf.place(),
            (None, Face::Resume(_)) => Place::List,
            (None, Face::Setup(screen)) => screen.place(),
            (None, Face::Stage(stage)) => stage.place(),
        }
    }

    /// The session that is held, if one is.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match &self.face {
            Face::Resume(_) | Face::Setup(_) => None,
            Face::Stage(stage) => Some(stage.session()),
        }
    }

    fn key(&mut self, stroke: Stroke, effects: &mut Vec<Effect>) {
        if self.dark {
            // Any key gives the light back, and does nothing else.
            self.dark = false;
            return;
        }
        self.notice = self.notice.take().filter(|notice| notice.outlasts(self.room.now));
        let picks = self.above.is_empty()
            && match &self.face {
                Face::Resume(_) => false,
                Face::Setup(screen) => screen.picks_with(stroke, &self.room),
                Face::Stage(stage) => stage.picks_with(stroke, &self.room),
            };
        let command = self.place().command(stroke).filter(|_| !picks);
        // What was said of leaving holds for the very next key.
        if self.exit == Exit::Warned && command != Some(Command::Back) {
            self.exit = Exit::Staying;
        }
        match command {
            Some(command) => self.command(command, effects),
            None => self.input(&Input::Key(stroke)),
        }
    }

    fn command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        self.follows = true;
        match command {
            Command::Leave | Command::Quit => self.leave(effects),
            Command::Suspend => effects.extend([self.flush(), Some(Effect::Suspend)].into_iter().flatten()),
            Command::Redraw => effects.push(Effect::Redraw),
            Command::Dark => self.dark = true,
            // The key that opened a page closes it too.
            Command::Help if self.above.last().is_some_and(|(leaf, _)| leaf.is_help()) => {
                self.above.pop();
            }
            Command::Help => self.open(Leaf::help(self.place())),
            Command::Reference => match self.above.iter().position(|(leaf, _)| leaf.is_reference()) {
                Some(place) => self.above.truncate(place),
                None => self.open(Leaf::reference()),
            },
            Command::PageUp => self.scroll_by(-self.screenful()),
            Command::PageDown => self.scroll_by(self.screenful()),
            command => match self.above.last_mut() {
                Some((leaf, _)) => {
                    let acts = leaf.on(command, &self.room);
                    self.acts(acts);
                }
                None => self.on_face(command, effects),
            },
        }
    }

    fn on_face(&mut self, command: Command, effects: &mut Vec<Effect>) {
        let came = match &mut self.face {
            Face::Resume(resume) => {
                if resume.chosen.moved(command, 2) {
                    return;
                }
                match command {
                    Command::Open => return self.resume(),
                    Command::Back => return self.leave(effects),
                    _ => vec![],
                }
            }
            Face::Setup(screen) => match screen.on(command, &self.room) {
                Asked::Nothing => vec![],
                Asked::Begin => return self.begin(),
                Asked::NotYet => return self.say("sessie-kies-casus"),
                Asked::Leave => return self.leave(effects),
            },
            // Nobody ends a talk of eight people with one key.
            Face::Stage(stage) if command == Command::Back && stage.card().is_none() => {
                if self.exit == Exit::Warned {
                    return self.leave(effects);
                }
                self.exit = Exit::Warned;
                let kept = matches!(&self.face, Face::Stage(stage) if stage.is_worth_keeping());
                let in_round = self.session().and_then(Session::round).is_some_and(Round::is_under_way);
                let words = match (kept, in_round) {
                    (false, _) => "sessie-sluiten-weg",
                    (true, true) => "sessie-sluiten-ronde",
                    (true, false) => "sessie-sluiten-bewaard",
                };
                return self.say(words);
            }
            Face::Stage(stage) => stage.on(command, &self.room),
        };
        self.come(came, effects);
    }

    fn come(&mut self, came: Vec<Came>, effects: &mut Vec<Effect>) {
        for it in came {
            match it {
                Came::Act(act) => self.acts(vec![act]),
                Came::Ended => self.leave(effects),
                Came::Writes(effect) => effects.push(effect),
            }
        }
    }

    /// Goes on with the session that was interrupted, or begins another.
    fn resume(&mut self) {
        let Face::Resume(resume) = &self.face else { return };
        let face = if resume.chosen.at(2) == 0 {
            let session = Session::resume(&resume.record, &self.room.library, &content::names_in);
            let said = if resume.record.has_blanks() { "sessie-verder-namen" } else { "sessie-klok-stil" };
            self.notice = Some(Notice::lasting(say(said), self.room.now));
            Face::Stage(Box::new(Stage::new(session, Some(resume.item.clone()), self.room.now)))
        } else {
            Face::Setup(Box::new(SetupScreen::new(resume.setup.clone(), &self.room)))
        };
        (self.face, self.scroll) = (face, 0);
    }

    fn begin(&mut self) {
        let Face::Setup(screen) = &self.face else { return };
        let session = Session::begin(screen.setup().clone(), &self.room.library, self.room.now);
        if let Some(session) = session {
            self.face = Face::Stage(Box::new(Stage::new(session, None, self.room.now)));
            self.scroll = 0;
        }
    }

    fn input(&mut self, input: &Input) {
        match (self.above.last_mut(), &mut self.face) {
            (Some((leaf, _)), _) => leaf.input(input, &self.room),
            (None, Face::Resume(_)) => {}
            (None, Face::Setup(screen)) => screen.input(input, &self.room),
            (None, Face::Stage(stage)) => {
                let acts = stage.input(input, &self.room);
                self.acts(acts);
            }
        }
        self.follows = true;
    }

    fn acts(&mut self, acts: Vec<Act>) {
        for turn in acts.into_iter().filter_map(|act| Turn::of(act, &self.room)).collect::<Vec<_>>() {
            match turn {
                Turn::Open(leaf) => self.open(leaf),
                Turn::Back => {
                    self.above.pop();
                }
                Turn::Scroll(rows) => {
                    self.follows = false;
                    let scroll = self.scroll_mut();
                    *scroll = scroll.saturating_add_signed(rows);
                }
                Turn::Say(words) => self.notice = Some(Notice::said(words)),
            }
        }
    }

    fn say(&mut self, phrase: &str) {
        self.notice = Some(Notice::said(say(phrase)));
    }

    fn open(&mut self, leaf: Leaf) {
        self.above.push((leaf, 0));
    }
}
