//! A session on the screen: its phase, what the scribe types, its rounds, and when it goes to disk.

use chrono::{DateTime, Duration, FixedOffset};

use super::{
    card::{self, CardScreen, Done},
    voting::{press, type_count},
};
use crate::{
    app::{
        event::{Effect, Stroke},
        keys::{Command, Place},
        world::Room,
    },
    content,
    core::{
        principle::Principle,
        session::{Phase, Question, Round, Session, SessionRecord, Way},
    },
    document::Block,
    journal::SessionItem,
    phrases::say,
    screens::{
        Act, Input, Screen,
        answering::{Answering, News, OnScreen, Stand},
        law,
        linked::LinkedScreen,
        list::Chosen,
        read,
        reading::ReadingScreen,
        saving::Saving,
    },
    ui::paper::Target,
};

impl OnScreen for Session {}

/// What a key came to.
#[derive(Clone, Debug)]
pub(super) enum Came {
    /// Something that a page may ask.
    Act(Act),
    /// The session is over.
    Ended,
    /// A card is whole: this writes it.
    Writes(Effect),
}

/// The session that is held.
#[derive(Clone, Debug)]
pub(super) struct Stage {
    pub(super) answering: Answering<Session>,
    pub(super) saving: Saving,
    /// Its file, if it has one yet.
    pub(super) item: Option<SessionItem>,
    /// Which way to hold a round is chosen.
    pub(super) way: Chosen,
    /// How far one is with a round that is ahead.
    pub(super) lead: Lead,
    /// What is left to do at the end, once all is written.
    pub(super) closing: Option<Chosen>,
    /// A card of it that is being written. It stays as it is when one goes away from it.
    pub(super) card: Option<Box<CardScreen>>,
    pub(super) shows_card: bool,
    /// Whether it is over.
    pub(super) ended: bool,
    /// What was said in this phase, and so is not said again.
    pub(super) told: Told,
    /// The time of the last event.
    now: DateTime<FixedOffset>,
}

/// How far one is with a round before it is held: first one reads the options, and may add one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Lead {
    /// The options are read.
    #[default]
    Options,
    /// An option is added.
    Adds,
    /// It is chosen how the round is held.
    Way,
}

/// What was said in a phase.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    /// That some did not vote yet.
    pub(super) missing: bool,
    /// That the middle can be made shorter.
    proposal: bool,
}

/// The ways to hold a round, in the order of the screen.
pub(super) const WAYS: [Way; 2] = [Way::Keyboard, Way::Paper];

/// What is left to do at the end, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Make a card.
    Card,
    /// Close the session.
    Close,
}

/// All of it.
pub(super) const ENDINGS: [Ending; 2] = [Ending::Card, Ending::Close];

impl Stage {
    pub(super) fn new(session: Session, item: Option<SessionItem>, now: DateTime<FixedOffset>) -> Self {
        let mut stage = Self {
            answering: Answering::new(session),
            saving: Saving::default(),
            item,
            way: Chosen::default(),
            lead: Lead::default(),
            closing: None,
            card: None,
            shows_card: false,
            ended: false,
            told: Told::default(),
            now,
        };
        stage.arrive();
        stage
    }

    pub(super) fn session(&self) -> &Session {
        &self.answering.subject
    }

    /// The card, while it is shown.
    pub(super) fn card(&self) -> Option<&CardScreen> {
        self.card.as_deref().filter(|_| self.shows_card)
    }

    pub(super) fn place(&self) -> Place {
        if let Some(card) = self.card() {
            return card.place();
        }
        match (self.closing, self.session().round()) {
            (Some(_), _) => Place::StageAfter,
            (None, Some(Round::Keyboard(_))) => Place::BallotTurn,
            (None, Some(Round::Paper(_))) => Place::BallotPaper,
            (None, Some(_)) if self.lead == Lead::Way => Place::BallotWay,
            (None, Some(_)) if self.hides_fields() || self.answering.focused().is_none() => {
                Place::StageChoices
            }
            _ => match self.answering.stand() {
                Stand::Text => Place::StageText,
                Stand::List | Stand::Sieve | Stand::Turner => Place::StagePick,
                Stand::Nothing => Place::StagePage,
            },
        }
    }

    pub(super) fn on(&mut self, command: Command, room: &Room) -> Vec<Came> {
        if let Some(card) = self.card.as_mut().filter(|_| self.shows_card) {
            let done = card.on(command, room);
            return self.on_card(done);
        }
        let acts = match command {
            Command::NextStep => return self.forward(room),
            Command::PreviousStep => return self.back(room),
            Command::Pause => self.changed(room, |session| session.pause(room.now)),
            Command::Longer => self.changed(room, |session| session.give(STEP)),
            Command::Briefer => self.changed(room, |session| session.give(-STEP)),
            Command::Squeeze => self.squeeze(room),
            Command::AddOption => return self.add_option(),
            Command::Again => return self.again(),
            Command::CaseText => self.case_text(room),
            Command::LawText => self.law_text(room),
            command if self.closing.is_some() => return self.on_closing(command, room),
            command => match self.place() {
                Place::BallotWay => self.on_way(command, room),
                Place::BallotTurn => return self.on_turn(command, room),
                Place::BallotPaper => self.on_paper(command),
                _ if self.answering.on(command, room) => self.hear(room),
                _ => read(command),
            },
        };
        acts.into_iter().map(Came::Act).collect()
    }

    pub(super) fn input(&mut self, input: &Input, room: &Room) -> Vec<Act> {
        if let Some(card) = self.card.as_mut().filter(|_| self.shows_card) {
            card.input(input, room);
            return vec![];
        }
        // How a round is held is chosen from a list: there is nothing to type.
        if matches!(self.place(), Place::BallotWay | Place::StageChoices) {
            return vec![];
        }
        match (self.answering.subject.round_mut(), input) {
            (Some(Round::Keyboard(ballot)), Input::Key(stroke)) => {
                if !press(ballot, *stroke) {
                    return vec![Act::Notice(say("sessie-geen-letter"))];
                }
            }
            (Some(Round::Paper(count)), Input::Key(stroke)) => type_count(count, *stroke),
            (Some(Round::Keyboard(_) | Round::Paper(_)), Input::Paste(_)) => {}
            _ => {
                let said = self.answering.input(input, room).map(Act::Notice);
                return said.into_iter().chain(self.hear(room)).collect();
            }
        }
        vec![]
    }

    /// Whether this key chooses in a round or an option; then it does nothing else.
    pub(super) fn picks_with(&self, stroke: Stroke, room: &Room) -> bool {
        match self.card() {
            Some(card) => card.picks_with(stroke, room),
            None => self.answering.picks_with(stroke, room),
        }
    }

    pub(super) fn click(&mut self, target: Target, at: (Option<usize>, usize), room: &Room) -> Vec<Came> {
        if let Some(card) = self.card.as_mut().filter(|_| self.shows_card) {
            card.click(target, at, room);
            return vec![];
        }
        if let Some(chosen) = &mut self.closing {
            chosen.set(target.item);
            return self.on(Command::Open, room);
        }
        match self.place() {
            Place::BallotWay => {
                self.way.set(target.item);
                self.on(Command::Open, room)
            }
            // A click would show on the screen what is chosen.
            Place::BallotTurn | Place::BallotPaper => vec![],
            _ => {
                self.answering.click((target.item, target.option), at, room);
                self.hear(room).into_iter().map(Came::Act).collect()
            }
        }
    }

    /// What a key on the card came to.
    fn on_card(&mut self, done: Done) -> Vec<Came> {
        let say_it = |words: String| vec![Came::Act(Act::Notice(words))];
        match done {
            Done::Not => vec![],
            Done::Blank => say_it(say("sessie-kaart-leeg")),
            Done::Asks(names) => say_it(card::asks(&names)),
            Done::Left => {
                self.shows_card = false;
                vec![Came::Act(Act::Scroll(isize::MIN / 2))]
            }
            Done::Writes(effect) => vec![Came::Writes(effect)],
        }
    }

    /// The card is on disk.
    pub(super) fn card_saved(&mut self) {
        (self.card, self.shows_card) = (None, false);
        self.closing = Some(Chosen::default());
        if let Some(chosen) = &mut self.closing {
            chosen.set(ENDINGS.len() - 1);
        }
    }

    fn changed(&mut self, room: &Room, change: impl FnOnce(&mut Session)) -> Vec<Act> {
        change(&mut self.answering.subject);
        self.saving.touch(room.now);
        vec![]
    }

    fn squeeze(&mut self, room: &Room) -> Vec<Act> {
        let taken = self.answering.subject.shorten(room.now);
        self.saving.touch(room.now);
        vec![Act::Notice(say(if taken { "sessie-korter-gedaan" } else { "sessie-korter-niet" }))]
    }

    /// Whether the shorter plan should be proposed now: once in a phase, and never by force.
    pub(super) fn proposes(&mut self, room: &Room) -> bool {
        let now = !self.told.proposal && self.session().proposal(room.now).is_some();
        self.told.proposal |= now;
        now
    }

    fn hear(&mut self, room: &Room) -> Vec<Act> {
        match self.answering.news() {
            News::Changed => self.saving.touch(room.now),
            News::Around => return vec![Act::Notice(say("laatste-vraag"))],
            News::Refused(refusal) => return vec![Act::Notice(crate::prompts::refusal(refusal))],
            News::None => {}
        }
        vec![]
    }

    /// The case to read. Before the first choice that is the story alone: prices and beginselen would steer.
    fn case_text(&self, room: &Room) -> Vec<Act> {
        let Some(case) = self.session().case() else { return vec![Act::Notice(say("sessie-geen-casus"))] };
        let page = if self.session().first().is_closed() || self.session().phase() > Phase::First {
            Screen::Linked(Box::new(LinkedScreen::of_case_to_read(case, room)))
        } else {
            let blocks = vec![
                Block::Title(case.title.to_string()),
                Block::Prose(case.role.to_string()),
                Block::Prose(case.situation.to_string()),
                Block::Prose(case.question.to_string()),
            ];
            Screen::Reading(ReadingScreen { title: say("casus-kop"), blocks })
        };
        vec![Act::Push(Box::new(page))]
    }

    fn law_text(&self, room: &Room) -> Vec<Act> {
        let principle = match self.answering.focused() {
            Some(Question::Note(principle)) => Some(principle),
            _ => None,
        };
        let option = self.answering.option_here(room);
        let listed = option.as_deref().and_then(Principle::from_id);
        law::open(room, principle.or(listed), None, self.session().case().map(|case| &**case))
    }

    /// The clock moved.
    pub(super) fn tick(&mut self, now: DateTime<FixedOffset>) {
        self.now = now;
    }

    pub(super) fn record(&self) -> Option<SessionRecord> {
        self.session().record(self.now, self.ended, &content::names_in, &say("sessie-iemand"))
    }
}

/// How much time a key gives or takes.
const STEP: Duration = Duration::minutes(2);
