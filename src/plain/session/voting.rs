//! A round of choosing line by line: the keyboard goes round and nobody sees what is typed, or folded papers are counted.
//! What is typed here is never said back.

use super::Leading;
use crate::{
    core::session::{
        PaperCount, Round, Vote, Way,
        ballot::{Ballot, MOST_PEOPLE},
    },
    phrases::{say, say_with},
    plain::{command::Command, talk::Pause},
};

/// What came of holding a round one way.
enum Held {
    /// It is over, or was broken off.
    Done,
    /// It goes on at the papers.
    OnPaper,
}

/// What was typed where a choice was asked.
enum Typed {
    /// Something that may be an answer.
    Words(String),
    /// `:papier`.
    Paper,
    /// `:klaar`.
    Close,
    /// `:vorige`.
    Previous,
}

impl Leading<'_, '_> {
    /// Holds the round that was asked for.
    pub(super) fn hold_round(&mut self) -> Result<(), Pause> {
        let Some(way) = self.subject.wanted.take() else { return Ok(()) };
        let closed = self.subject.session.round().is_some_and(Round::is_closed);
        if closed && !self.is_held_anew()? {
            return self.desk.talk.say(&say("team-blijft"));
        }
        if self.subject.session.choices().is_empty() {
            return self.desk.talk.say(&say("geen-opties"));
        }
        // Hidden for as long as the round lasts: who types ahead is not seen either.
        let hides = self.desk.talk.hide();
        let held = self.hold(way, hides);
        self.desk.talk.show();
        held?;
        self.keep()?;
        self.list_questions()
    }

    fn hold(&mut self, mut way: Way, hides: bool) -> Result<(), Pause> {
        if way == Way::Keyboard && !hides {
            self.desk.talk.say(&say("team-niet-verbergen"))?;
            way = Way::Paper;
        }
        loop {
            self.subject.session.begin_round(way);
            let held = match way {
                Way::Keyboard => self.at_keyboard()?,
                Way::Paper => self.on_paper()?,
            };
            match held {
                Held::Done => return Ok(()),
                Held::OnPaper => way = Way::Paper,
            }
        }
    }

    fn is_held_anew(&mut self) -> Result<bool, Pause> {
        self.desk.talk.say(&say("team-opnieuw"))?;
        let line = self.desk.talk.read()?;
        if Command::parse(&line) == Some(Command::Stop) {
            return Err(Pause::Stopped);
        }
        Ok(line.trim().eq_ignore_ascii_case(YES))
    }

    fn at_keyboard(&mut self) -> Result<Held, Pause> {
        self.desk.talk.hint(say("team-schermlezer"))?;
        while let Some((cast, people)) = self.cast().filter(|(cast, people)| cast < people) {
            self.tell_turn(cast + 1, people)?;
            match self.hear_hidden()? {
                Typed::Paper => {
                    self.desk.talk.say(&say("team-naar-papier"))?;
                    return Ok(Held::OnPaper);
                }
                Typed::Close => break,
                Typed::Previous => self.desk.talk.say(&say("team-geen-letter"))?,
                Typed::Words(word) => {
                    let vote = self.vote_of(&word);
                    if vote.is_some_and(|vote| self.ballot().is_some_and(|it| it.press(vote))) {
                        self.confirm()?;
                    } else {
                        self.desk.talk.say(&say("team-geen-letter"))?;
                    }
                }
            }
        }
        self.close()
    }

    fn tell_turn(&mut self, number: u32, people: u32) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        let values = [("nummer", number.into()), ("aantal", people.into())];
        self.desk.talk.say(&say_with("team-beurt", &values))?;
        self.tell_choices()?;
        self.desk.talk.say(&say("team-jouw-beurt"))
    }

    /// Asks to confirm; what was confirmed stands in the box, and nothing of the turn stays in sight.
    fn confirm(&mut self) -> Result<(), Pause> {
        loop {
            self.desk.talk.say(&say("team-bevestig"))?;
            let line = self.read_hidden()?;
            match line.trim() {
                "" => {
                    if self.ballot().is_some_and(Ballot::confirm) {
                        self.desk.talk.clear()?;
                        let is_last = self.cast().is_none_or(|(cast, people)| cast >= people);
                        if !is_last {
                            self.desk.talk.say(&say("team-gekozen"))?;
                        }
                    }
                    return Ok(());
                }
                AGAIN => {
                    if let Some(ballot) = self.ballot() {
                        ballot.take_back();
                    }
                    return Ok(());
                }
                line if Command::parse(line) == Some(Command::Stop) => return Err(Pause::Stopped),
                _ => {}
            }
        }
    }

    fn close(&mut self) -> Result<Held, Pause> {
        let people = self.subject.session.setup().people;
        let voted = self.cast().map(|(cast, _)| cast).or_else(|| self.paper()?.papers()).unwrap_or(0);
        let said = if !self.subject.session.close_round() {
            self.subject.session.leave_round();
            say("team-kiezen-leeg")
        } else if voted < people {
            say_with("team-kiezen-dicht", &[("aantal", voted.into())])
        } else {
            say("team-kiezen-klaar")
        };
        self.desk.talk.say(&said)?;
        Ok(Held::Done)
    }

    fn on_paper(&mut self) -> Result<Held, Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.say(&say("team-papier-hoe"))?;
        let hides = self.desk.talk.is_hidden();
        self.desk.talk.say(&say(if hides { "team-papier-verborgen" } else { "team-papier-zichtbaar" }))?;
        self.tell_choices()?;
        loop {
            if !self.count()? {
                // A part of the papers is no round.
                self.subject.session.begin_round(Way::Paper);
                return self.close();
            }
            let papers = self.paper().and_then(|it| it.papers()).unwrap_or(0);
            if papers == 0 {
                self.desk.talk.say(&say("team-papier-leeg"))?;
                self.subject.session.begin_round(Way::Paper);
                continue;
            }
            self.desk.talk.say(&say_with("team-papier-samen", &[("aantal", papers.into())]))?;
            let people = self.subject.session.setup().people;
            if papers != people {
                self.desk.talk.say(&say_with("team-papier-anders", &[("mensen", people.into())]))?;
            }
            if self.is_counted()? {
                return self.close();
            }
            self.subject.session.begin_round(Way::Paper);
        }
    }

    /// Asks for the number of every option; false if the facilitator breaks off.
    fn count(&mut self) -> Result<bool, Pause> {
        let choices = self.subject.session.choices();
        let mut place = 0;
        while place <= choices.len() {
            let asked = match choices.get(place) {
                Some(choice) => {
                    let values =
                        [("letter", choice.letter.to_string().into()), ("tekst", choice.text.clone().into())];
                    say_with("team-papier-optie", &values)
                }
                None => say("team-papier-blanco"),
            };
            self.desk.talk.say(&asked)?;
            let typed = self.hear_hidden()?;
            let Some(paper) = self.paper() else { return Ok(false) };
            match typed {
                Typed::Close => return Ok(false),
                Typed::Paper => {}
                Typed::Previous => {
                    paper.step(-1);
                    place = paper.at();
                }
                Typed::Words(word) if is_count(&word) => {
                    paper.wipe();
                    word.chars().filter_map(|it| it.to_digit(10)).for_each(|digit| {
                        paper.digit(digit);
                    });
                    paper.step(1);
                    place += 1;
                }
                Typed::Words(_) => {
                    let values = [("hoog", MOST_PEOPLE.into())];
                    self.desk.talk.say(&say_with("team-papier-getal", &values))?;
                }
            }
        }
        Ok(true)
    }

    fn is_counted(&mut self) -> Result<bool, Pause> {
        loop {
            self.desk.talk.say(&say("team-papier-bevestig"))?;
            match self.hear_hidden()? {
                Typed::Words(word) if word.is_empty() => return Ok(true),
                Typed::Close => return Ok(true),
                Typed::Words(word) if word == AGAIN => return Ok(false),
                Typed::Previous => return Ok(false),
                Typed::Words(_) | Typed::Paper => {}
            }
        }
    }

    /// The next line. Where it is hidden its end is too, so that is written.
    fn read_hidden(&mut self) -> Result<String, Pause> {
        let line = self.desk.talk.read()?;
        if self.desk.talk.is_hidden() {
            self.desk.talk.gap()?;
        }
        Ok(line)
    }

    /// The next line, which nobody sees. Commands that fit a round are done; no word of it is said back.
    fn hear_hidden(&mut self) -> Result<Typed, Pause> {
        loop {
            let line = self.read_hidden()?;
            self.subject.now = (self.desk.clock)();
            let said = match Command::parse(&line) {
                None => return Ok(Typed::Words(line.trim().to_lowercase())),
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Previous) => return Ok(Typed::Previous),
                Some(Command::Unknown(word)) => match word.to_lowercase().as_str() {
                    ":papier" => return Ok(Typed::Paper),
                    ":klaar" => return Ok(Typed::Close),
                    ":laat" => self.subject.one_more(),
                    ":weg" => self.subject.one_less(),
                    _ => vec![say("team-stem-niet-hier")],
                },
                Some(_) => vec![say("team-stem-niet-hier")],
            };
            said.iter().try_for_each(|line| self.desk.talk.say(line))?;
            // Whoever left may have been the last one to vote.
            if self.cast().is_some_and(|(cast, people)| cast >= people) {
                return Ok(Typed::Close);
            }
        }
    }

    fn vote_of(&self, word: &str) -> Option<Vote> {
        let word = word.trim_end_matches('.');
        if word == BLANK {
            return Some(Vote::Blank);
        }
        let choices = self.subject.session.choices();
        choices.iter().position(|choice| word == choice.letter.to_string()).map(Vote::Choice)
    }

    fn tell_choices(&mut self) -> Result<(), Pause> {
        self.desk.talk.say(&say("team-keuzes"))?;
        let lines = super::telling::choice_lines(&self.subject.session);
        lines.iter().try_for_each(|line| self.desk.talk.say(line))
    }

    fn cast(&self) -> Option<(u32, u32)> {
        self.subject.session.round().and_then(Round::cast)
    }

    fn ballot(&mut self) -> Option<&mut Ballot> {
        match self.subject.session.round_mut() {
            Some(Round::Keyboard(ballot)) => Some(ballot),
            _ => None,
        }
    }

    fn paper(&mut self) -> Option<&mut PaperCount> {
        match self.subject.session.round_mut() {
            Some(Round::Paper(count)) => Some(count),
            _ => None,
        }
    }
}

/// Whether a word is a number of papers that there can be.
fn is_count(word: &str) -> bool {
    let is_digits = !word.is_empty() && word.chars().all(|it| it.is_ascii_digit());
    is_digits && word.parse::<u32>().is_ok_and(|count| count <= MOST_PEOPLE)
}

/// What one types who does not know yet.
const BLANK: &str = "0";

/// What one types to do it again.
const AGAIN: &str = "t";

/// What one types to hold a round anew.
const YES: &str = "ja";
