//! From phase to phase: first through what belongs to the one that is left, the way to hold a round and the round itself,
//! and at the end through the words that may be a name.

use chrono::{DateTime, FixedOffset};

use super::{
    card::CardScreen,
    stage::{Came, ENDINGS, Ending, Lead, Stage, Told},
};
use crate::{
    app::{keys::Command, world::Room},
    content,
    core::{
        questionnaire::Questionnaire,
        session::{Keep, Phase, Question, Round, Session},
    },
    phrases::{say, say_with},
    screens::{Act, list::Chosen},
};

impl Stage {
    /// To what comes now.
    pub(super) fn forward(&mut self, room: &Room) -> Vec<Came> {
        if self.closing.is_some() {
            return vec![];
        }
        if self.session().phase() == Phase::After {
            return self.end(room);
        }
        if self.lead == Lead::Adds {
            self.lead = Lead::Options;
            return to_top();
        }
        if self.waits_for_way() {
            self.ask_way();
            return to_top();
        }
        match self.missing() {
            Some(words) if !self.told.missing => {
                self.told.missing = true;
                vec![Came::Act(Act::Notice(words))]
            }
            _ => self.go_on(room),
        }
    }

    /// Closes a round that is being held and goes to the next phase. What it came to is on disk at once.
    fn go_on(&mut self, room: &Room) -> Vec<Came> {
        if self.answering.subject.close_round() {
            self.saving.touch(DateTime::default());
        }
        self.shift(room, Session::forward)
    }

    /// An option can be added before the first choice; there is nothing to type on that page until one asks for it.
    pub(super) fn add_option(&mut self) -> Vec<Came> {
        let is_open = self.session().phase() == Phase::First && self.session().first().is_ahead();
        if !is_open {
            return vec![Came::Act(Act::Notice(say("sessie-optie-later")))];
        }
        self.lead = Lead::Adds;
        self.answering.focus_on(0);
        vec![]
    }

    /// Holds the round of this phase anew.
    pub(super) fn again(&mut self) -> Vec<Came> {
        if self.session().round().is_some_and(Round::is_closed) {
            self.ask_way();
        }
        to_top()
    }

    /// Whether the fields of this phase wait until one asks for them.
    pub(super) fn hides_fields(&self) -> bool {
        self.lead == Lead::Way || (self.session().phase() == Phase::First && self.lead != Lead::Adds)
    }

    /// To what was before.
    pub(super) fn back(&mut self, room: &Room) -> Vec<Came> {
        if self.closing.take().is_some() {
            return to_top();
        }
        if std::mem::take(&mut self.lead) != Lead::Options {
            return to_top();
        }
        // A round in which nobody chose yet can be held another way.
        let was_held = self.session().round().is_some_and(Round::is_under_way);
        self.answering.subject.leave_round();
        if was_held && self.session().round().is_some_and(Round::is_ahead) {
            self.ask_way();
            return to_top();
        }
        self.shift(room, Session::back)
    }

    fn shift(&mut self, room: &Room, shift: fn(&mut Session, DateTime<FixedOffset>) -> bool) -> Vec<Came> {
        if shift(&mut self.answering.subject, room.now) {
            self.saving.touch(room.now);
            self.arrive();
        }
        to_top()
    }

    /// A phase begins.
    pub(super) fn arrive(&mut self) {
        (self.told, self.lead) = (Told::default(), Lead::Options);
        if self.session().phase() == Phase::After {
            self.answering.subject.look_for_names(&content::names_in);
        }
        self.answering.focus_on(0);
    }

    /// Whether a round is ahead that can be held, and it was not asked yet how.
    fn waits_for_way(&self) -> bool {
        let session = self.session();
        session.round().is_some_and(Round::is_ahead)
            && self.lead != Lead::Way
            && !session.choices().is_empty()
    }

    /// What is not there yet of a round that is being held, in a sentence.
    fn missing(&self) -> Option<String> {
        let session = self.session();
        let people = session.setup().people;
        match session.phase() {
            Phase::Harvest if session.notes.agreements.is_empty() => {
                return Some(say("sessie-geen-afspraak"));
            }
            Phase::Dilemma if session.choices().len() < 2 => return Some(say("sessie-minstens-twee")),
            _ => {}
        }
        match session.round()? {
            Round::Ahead if self.lead == Lead::Way => Some(say("sessie-slaat-over")),
            Round::Keyboard(ballot) => {
                let missing = ballot.people() - ballot.cast();
                let values = [("aantal", missing.into())];
                (missing > 0).then(|| say_with("sessie-nog-niet-gestemd", &values))
            }
            Round::Paper(count) => match count.papers() {
                None | Some(0) => Some(say("sessie-nog-niet-geteld")),
                Some(papers) => {
                    let values = [("aantal", papers.into()), ("mensen", people.into())];
                    (papers != people).then(|| say_with("sessie-anders-geteld", &values))
                }
            },
            Round::Ahead | Round::Closed(_) => None,
        }
    }

    /// The talk is over: first what may be a name is asked about, then one closes.
    fn end(&mut self, room: &Room) -> Vec<Came> {
        self.answering.subject.look_for_names(&content::names_in);
        let session = self.session();
        let open = session.suspects().iter().position(|word| session.said_of(word).is_none());
        let is_kept = session.setup().keep != Keep::Nothing;
        if let Some(place) = open.filter(|_| is_kept && !self.told.missing) {
            self.told.missing = true;
            let questions = self.session().questions();
            let at = questions.iter().position(|it| *it == Question::Name(place));
            self.answering.focus_on(at.unwrap_or(0));
            return vec![Came::Act(Act::Notice(say("sessie-nog-namen")))];
        }
        self.closing = Some(Chosen::default());
        self.saving.touch(room.now);
        to_top()
    }

    pub(super) fn on_closing(&mut self, command: Command, room: &Room) -> Vec<Came> {
        let Some(chosen) = &mut self.closing else { return vec![] };
        if chosen.moved(command, ENDINGS.len()) {
            return vec![];
        }
        match (command, ENDINGS[chosen.at(ENDINGS.len())]) {
            (Command::Open, Ending::Card) => {
                if self.card.is_none() {
                    self.card = Some(Box::new(CardScreen::new(self.session())));
                }
                self.shows_card = true;
                to_top()
            }
            (Command::Open, Ending::Close) => {
                self.ended = true;
                self.saving.touch(room.now);
                vec![Came::Ended]
            }
            _ => vec![],
        }
    }
}

fn to_top() -> Vec<Came> {
    vec![Came::Act(Act::Scroll(isize::MIN / 2))]
}
