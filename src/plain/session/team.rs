//! A session as it is answered line by line: the questions of the core, with the clock and the people who come and go.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, FixedOffset};

use super::{
    files::Sessions,
    telling::{self, choice_lines},
    time,
};
use crate::{
    core::{
        case::PrincipleInPlay,
        library::Library,
        principle::Principle,
        problem::Problem,
        questionnaire::{Answer, Kind, Questionnaire, Refusal},
        session::{
            Keep, Notes, Options, Phase, Question, Round, Session, SessionRecord, Way,
            ballot::{FEWEST_FOR_SECRECY, MOST_PEOPLE},
        },
    },
    document::{Block, case},
    phrases::{say, say_with},
    plain::{
        in_lines::{InLines, Own, Told},
        telling::numbered,
    },
    prompts::{
        PickOption, Worded,
        session::{phase_head, phase_name},
    },
};

/// Finds words that may be a name in a text.
pub type NamesIn = dyn Fn(&str) -> Vec<String>;

/// A session that is led.
pub(super) struct Team<'n> {
    pub(super) session: Session,
    pub(super) names_in: &'n NamesIn,
    /// When the last line was read: what is kept says how long it took until then.
    pub(super) now: DateTime<FixedOffset>,
    /// Whether the facilitator closed it.
    pub(super) ended: bool,
    /// Whether it was said that the time of this phase is over.
    pub(super) told_over: bool,
    /// Whether it was said that the round of this phase was not held.
    pub(super) told_unheld: bool,
    /// A round that was asked for.
    pub(super) wanted: Option<Way>,
    /// The file of the card that was made of it.
    pub(super) card: Option<PathBuf>,
}

impl<'n> Team<'n> {
    pub(super) fn new(session: Session, names_in: &'n NamesIn, now: DateTime<FixedOffset>) -> Self {
        Self {
            session,
            names_in,
            now,
            ended: false,
            told_over: false,
            told_unheld: false,
            wanted: None,
            card: None,
        }
    }

    /// The questions of this phase, but for who and when of an afspraak that is not there yet.
    pub(super) fn listed(&self) -> Vec<Question> {
        let stands = |place: usize| {
            self.session.notes.agreements.get(place).is_some_and(|agreement| !agreement.is_blank())
        };
        let mut questions = self.session.questions();
        questions.retain(|question| match question {
            Question::Who(place) | Question::When(place) => stands(*place),
            _ => true,
        });
        questions
    }

    /// What is kept of it now; none if nothing is.
    pub(super) fn record(&self) -> Option<SessionRecord> {
        self.session.record(self.now, self.ended, self.names_in, &say("sessie-iemand"))
    }

    /// How much is left, and what could be shorter.
    fn tell_time(&self) -> Vec<String> {
        let mut lines = vec![time::left(&self.session, self.now)];
        if self.session.is_paused() && self.session.phase() != Phase::After {
            lines.push(say("team-klok-stil"));
        }
        lines.extend(time::proposal(&self.session, self.now));
        lines
    }

    fn give(&mut self, minutes: i64) -> Vec<String> {
        self.session.give(Duration::minutes(minutes));
        self.told_over &= minutes < 0;
        if self.session.phase() == Phase::After {
            return vec![say("team-tijd-na")];
        }
        let part = time::span(self.session.time(self.session.phase()));
        vec![say_with("team-gegeven", &[("deel", part.into())])]
    }

    fn shorten(&mut self) -> Vec<String> {
        let taken = self.session.shorten(self.now);
        vec![say(if taken { "team-korter-gedaan" } else { "team-korter-niet" })]
    }

    fn pause(&mut self) -> Vec<String> {
        self.session.pause(self.now);
        let said = match (self.session.phase(), self.session.is_paused()) {
            (Phase::After, _) => "team-tijd-na",
            (_, true) => "team-klok-stil",
            (_, false) => "team-klok-loopt",
        };
        vec![say(said)]
    }

    /// Somebody comes in late.
    pub(super) fn one_more(&mut self) -> Vec<String> {
        let people = self.session.setup().people;
        if people >= MOST_PEOPLE {
            return vec![say_with("team-mensen-meest", &[("aantal", MOST_PEOPLE.into())])];
        }
        self.session.set_people(people + 1);
        if let Some(Round::Keyboard(ballot)) = self.session.round_mut() {
            ballot.one_more();
        }
        self.tell_people()
    }

    /// Somebody leaves.
    pub(super) fn one_less(&mut self) -> Vec<String> {
        let people = self.session.setup().people;
        if people <= 1 {
            return vec![say("team-mensen-minst")];
        }
        self.session.set_people(people - 1);
        if let Some(Round::Keyboard(ballot)) = self.session.round_mut() {
            ballot.one_less();
        }
        self.tell_people()
    }

    fn tell_people(&self) -> Vec<String> {
        let people = self.session.setup().people;
        let mut lines = vec![say_with("team-mensen", &[("aantal", people.into())])];
        lines.extend(self.session.round().and_then(|_| self.too_few()));
        lines
    }

    /// That a secret choice is no secret among so few; none if they are enough.
    pub(super) fn too_few(&self) -> Option<String> {
        (self.session.setup().people < FEWEST_FOR_SECRECY).then(|| say("sessie-weinig"))
    }

    fn want(&mut self, way: Way) -> Own {
        if self.session.round().is_none() {
            return Own::Said(vec![say("team-geen-ronde")]);
        }
        self.wanted = Some(way);
        Own::Aside
    }
}

impl Questionnaire for Team<'_> {
    type Question = Question;
    type Options = Options;

    fn questions(&self) -> Vec<Question> {
        self.listed()
    }

    fn kind(question: Question) -> Kind<Options> {
        Session::kind(question)
    }

    fn answer(&self, question: Question) -> Answer {
        self.session.answer(question)
    }

    fn set(&mut self, question: Question, answer: Answer) -> Result<(), Refusal> {
        self.session.set(question, answer)
    }
}

impl Worded for Team<'_> {
    fn prompt(&self, library: &Library, question: Question) -> String {
        self.session.prompt(library, question)
    }

    fn options(&self, library: &Library, options: Options) -> Vec<PickOption> {
        self.session.options(library, options)
    }
}

impl<'n> InLines for Team<'n> {
    type Place = dyn Sessions + 'n;
    type File = PathBuf;
    type Words = Option<SessionRecord>;

    fn words(&self) -> Option<SessionRecord> {
        self.record()
    }

    fn is_blank(&self) -> bool {
        let is_new = self.session.phase() == Phase::Opening && self.session.notes == Notes::default();
        is_new || self.session.setup().keep == Keep::Nothing
    }

    fn save(
        place: &mut Self::Place,
        file: Option<&PathBuf>,
        words: &Option<SessionRecord>,
    ) -> Result<PathBuf, Problem> {
        match words {
            Some(record) => place.keep(file.map(PathBuf::as_path), record),
            None => Ok(file.cloned().unwrap_or_default()),
        }
    }

    fn path(file: &PathBuf) -> &Path {
        file
    }

    fn elsewhere(file: &PathBuf) -> String {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        say_with("sessie-elders", &[("naam", name.into())])
    }

    fn asked(&self, library: &Library, question: Question) -> String {
        telling::asked(&self.session, library, question)
    }

    fn hint(question: Question) -> Option<String> {
        matches!(question, Question::Who(_)).then(|| say("team-hint-rol"))
    }

    fn told(&self, _: &Library, question: Question, options: &[PickOption], _: bool) -> Told {
        let (Kind::Pick(from) | Kind::PickMany(from)) = Session::kind(question) else {
            return Told::default();
        };
        match from {
            // The list itself was told already.
            Options::Principles => Told { hint: Some(say("plat-hint-kies-enkele")), ..Told::default() },
            Options::Flips | Options::Names => Told {
                lines: numbered(options, 1, false),
                hint: Some(say("plat-hint-kies")),
                ..Told::default()
            },
        }
    }

    fn told_at_once(&self, _: Question, options: &[PickOption]) -> (usize, String) {
        (options.len(), String::new())
    }

    fn not_an_option(_: Question) -> String {
        say("plat-geen-optie")
    }

    fn principle_of(question: Question) -> Option<Principle> {
        match question {
            Question::Note(principle) => Some(principle),
            _ => None,
        }
    }

    fn in_play(&self, principle: Principle) -> Option<&PrincipleInPlay> {
        self.session.case().and_then(|case| case.principles.iter().find(|it| it.principle == principle))
    }

    fn case_page(&self, _: &Library) -> Vec<Block> {
        let mut page = match self.session.case() {
            Some(case) => case::card(case),
            None => telling::matter(&self.session),
        };
        if !page.is_empty() {
            page.extend(choice_lines(&self.session).into_iter().map(Block::Item));
        }
        page
    }

    fn example(&self, _: &Library) -> Option<Vec<Block>> {
        None
    }

    fn may_compare(&self) -> bool {
        self.session.phase() > Phase::First
    }

    fn compare_later() -> String {
        say("team-eerst-kiezen")
    }

    fn help() -> String {
        say("team-hulp")
    }

    /// That the time of this phase is over, once, and not to who asks for it or goes on anyway.
    fn at_line(&mut self, line: &str, now: DateTime<FixedOffset>) -> Option<String> {
        self.now = now;
        let is_over = self.session.phase_left(now).is_some_and(|left| left <= Duration::zero());
        if !is_over || self.told_over || self.session.is_paused() {
            return None;
        }
        let goes_on = [":verder", ":terug", ":meer", ":stop"].contains(&line.trim());
        self.told_over = !goes_on;
        if goes_on || line.trim() == ":tijd" {
            return None;
        }
        Some(say("team-tijd-voorbij"))
    }

    fn command(&mut self, library: &Library, word: &str) -> Own {
        Own::Said(match word.to_lowercase().as_str() {
            ":tijd" => self.tell_time(),
            ":meer" => self.give(MORE),
            ":minder" => self.give(-MORE),
            ":korter" => self.shorten(),
            ":pauze" => self.pause(),
            ":laat" => self.one_more(),
            ":weg" => self.one_less(),
            ":vragen" => telling::question_lines(self, library),
            ":stem" => return self.want(Way::Keyboard),
            ":papier" => return self.want(Way::Paper),
            _ => return Own::Unknown,
        })
    }
}

/// What is said of the place of a phase among the others.
pub(super) fn head(session: &Session) -> String {
    let phases: Vec<Phase> = session.phases().into_iter().filter(|it| session.has(*it)).collect();
    let Some(place) = phases.iter().position(|it| *it == session.phase()) else {
        let name = phase_head(session.phase(), session.is_own_matter());
        return say_with("team-klaar-met-praten", &[("fase", name.into())]);
    };
    let values = [
        ("nummer", (place + 1).into()),
        ("aantal", phases.len().into()),
        ("fase", phase_name(session.phase()).into()),
    ];
    say_with("team-fase", &values)
}

/// Minutes that one command gives.
const MORE: i64 = 2;
