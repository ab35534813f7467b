//! A round on the screen: how it is held, somebody's turn at the keyboard, papers that are counted. What is pressed leaves
//! no trace on the page.

use ratatui::crossterm::event::KeyCode;

use super::stage::{Came, Lead, Stage, WAYS};
use crate::{
    app::{event::Stroke, keys::Command, world::Room},
    core::session::{PaperCount, Round, Vote, ballot::Ballot},
    phrases::say,
    screens::{Act, read},
};

impl Stage {
    /// Asks how the round is held: with few people paper comes first.
    pub(super) fn ask_way(&mut self) {
        let few = self.session().setup().people < crate::core::session::ballot::FEWEST_FOR_SECRECY;
        self.lead = Lead::Way;
        self.way.set(usize::from(few));
    }

    pub(super) fn on_way(&mut self, command: Command, room: &Room) -> Vec<Act> {
        if self.way.moved(command, WAYS.len()) {
            return vec![];
        }
        if command == Command::Open {
            let way = WAYS[self.way.at(WAYS.len())];
            self.answering.subject.begin_round(way);
            self.lead = Lead::Options;
            self.answering.refresh();
            self.told.missing = false;
            self.saving.touch(room.now);
            return vec![Act::Scroll(isize::MIN / 2)];
        }
        read(command)
    }

    pub(super) fn on_turn(&mut self, command: Command, room: &Room) -> Vec<Came> {
        let Some(Round::Keyboard(ballot)) = self.answering.subject.round_mut() else { return vec![] };
        match command {
            // Everybody chose: one Enter too many would be read by the next page.
            Command::Open if ballot.is_complete() => return vec![],
            Command::Open => {
                if !ballot.confirm() {
                    return vec![Came::Act(Act::Notice(say("sessie-kies-eerst")))];
                }
            }
            Command::Undo => ballot.take_back(),
            Command::OneMore => ballot.one_more(),
            Command::OneLess => ballot.one_less(),
            other => return read(other).into_iter().map(Came::Act).collect(),
        }
        let people = ballot.people();
        self.answering.subject.set_people(people);
        self.saving.touch(room.now);
        self.told.missing = false;
        vec![]
    }

    pub(super) fn on_paper(&mut self, command: Command) -> Vec<Act> {
        let Some(Round::Paper(count)) = self.answering.subject.round_mut() else { return vec![] };
        match command {
            Command::Up => count.step(-1),
            Command::Down => count.step(1),
            Command::Undo => count.wipe(),
            other => return read(other),
        }
        vec![]
    }
}

/// A letter presses an option, a nought says that one does not know yet; which of them is shown to nobody.
/// False if the letter belongs to no option.
pub(super) fn press(ballot: &mut Ballot, stroke: Stroke) -> bool {
    let KeyCode::Char(letter) = stroke.code else { return true };
    let letter = letter.to_ascii_lowercase();
    let vote = match letter {
        _ if stroke.ctrl || stroke.alt => None,
        '0' => Some(Vote::Blank),
        'a'..='z' => Some(Vote::Choice(usize::from(letter as u8 - b'a'))),
        _ => None,
    };
    ballot.is_complete() || vote.is_some_and(|vote| ballot.press(vote))
}

pub(super) fn type_count(count: &mut PaperCount, stroke: Stroke) {
    if let KeyCode::Char(letter) = stroke.code
        && let Some(digit) = letter.to_digit(10)
    {
        count.digit(digit);
    }
}
