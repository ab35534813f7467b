//! What is agreed before a session begins, or the session that one goes on with.

use std::path::PathBuf;

use super::{TeamTalk, telling::about_name};
use crate::{
    core::{
        library::Library,
        questionnaire::{Answer, Kind, Questionnaire},
        session::{About, Length, MATTER, SessionRecord, Setup, SetupQuestion, ballot::MOST_PEOPLE},
        wrap::join_lines,
    },
    document::date,
    phrases::{say, say_with},
    plain::{command::Command, pick::picked, talk::Pause, telling},
    prompts::{PickOption, Worded, session::phase_name},
};

/// What was said before of how a session begins; what was not is asked.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Given {
    /// The slug of a case.
    pub case: Option<String>,
    /// How long.
    pub length: Option<Length>,
}

/// What a session begins with.
pub(super) enum Start {
    /// It is a new one.
    New(Setup),
    /// It goes on from its file.
    GoOn(PathBuf, Box<SessionRecord>),
}

impl TeamTalk<'_> {
    /// Asks what is not given.
    pub(super) fn set_up(&mut self, given: Given) -> Result<Start, Pause> {
        self.desk.talk.say(&say("team-welkom"))?;
        if let Some((file, record)) = self.files.unfinished((self.desk.clock)())
            && record.has_case(&self.desk.library)
            && self.goes_on(&record)?
        {
            return Ok(Start::GoOn(file, Box::new(record)));
        }
        let mut setup = Setup::default();
        if let Some(length) = given.length {
            setup.length = length;
        }
        match given.case.filter(|slug| self.desk.library.case(slug).is_some()) {
            Some(slug) => setup.about = About::Case(slug),
            None => self.ask_about(&mut setup)?,
        }
        for question in setup.questions() {
            match question {
                SetupQuestion::About => {}
                SetupQuestion::Length if given.length.is_some() => {}
                SetupQuestion::Length | SetupQuestion::People | SetupQuestion::Keep => {
                    self.ask_setup(&mut setup, question)?;
                }
            }
        }
        Ok(Start::New(setup))
    }

    fn goes_on(&mut self, record: &SessionRecord) -> Result<bool, Pause> {
        let parts = record.parts();
        let case = parts.case.as_ref().and_then(|slug| self.desk.library.case(slug));
        let mut title = case.map_or_else(|| parts.title.clone(), |case| case.title.to_string());
        if title.trim().is_empty() {
            title = say("sessie-eigen");
        }
        let values = [
            ("titel", title.into()),
            ("dag", date::day_and_time(&parts.begun).into()),
            ("fase", phase_name(parts.phase).into()),
        ];
        self.desk.talk.gap()?;
        self.desk.talk.say(&say_with("team-onaf", &values))?;
        self.desk.numbered(1, &say("team-onaf-verder"))?;
        self.desk.numbered(2, &say("sessie-nieuwe"))?;
        Ok(self.desk.choose(2)? != Some(1))
    }

    fn ask_about(&mut self, setup: &mut Setup) -> Result<(), Pause> {
        let cases = self.desk.library.listed().len();
        self.desk.talk.gap()?;
        self.desk.talk.say(&setup.prompt(&self.desk.library, SetupQuestion::About))?;
        self.desk.talk.say(&say_with("team-waarover-hoe", &[("aantal", cases.into())]))?;
        loop {
            let line = self.hear()?;
            let word = line.trim();
            if word.is_empty() {
                self.desk.talk.say(&say("team-waarover-kies"))?;
                continue;
            }
            let Some(id) = about(&self.desk.library, word) else {
                self.tell_cases(word)?;
                continue;
            };
            let title = about_name(&self.desk.library, &id);
            self.desk.talk.say(&say_with("team-waarover-gekozen", &[("titel", title.into())]))?;
            if setup.set(SetupQuestion::About, Answer::Pick(Some(id))).is_ok() {
                return Ok(());
            }
        }
    }

    /// The cases in which a word stands, with their numbers in the whole list.
    fn tell_cases(&mut self, word: &str) -> Result<(), Pause> {
        let found: Vec<(usize, String)> = {
            let listed = self.desk.library.listed();
            let low = word.to_lowercase();
            let holds = |text: &str| text.to_lowercase().contains(&low);
            let is_found = |case: &crate::core::case::Case| {
                low == ALL
                    || [&case.title, &case.role, &case.situation, &case.question].iter().any(|it| holds(it))
                    || case.keywords.iter().any(|it| holds(it))
            };
            let line = |title: &str, question: &str| {
                let values = [("titel", title.to_owned().into()), ("vraag", join_lines(question).into())];
                say_with("team-waarover-casus", &values)
            };
            let numbered = (1_usize..).zip(listed).filter(|(_, case)| is_found(case));
            numbered.map(|(number, case)| (number, line(&case.title, &case.question))).collect()
        };
        if found.is_empty() {
            return self.desk.talk.say(&say_with("team-waarover-niets", &[("woord", word.into())]));
        }
        found.iter().try_for_each(|(number, line)| self.desk.numbered(*number, line))
    }

    /// How long, with how many, and what is kept: an empty line takes what is usual.
    fn ask_setup(&mut self, setup: &mut Setup, question: SetupQuestion) -> Result<(), Pause> {
        let talk = &mut self.desk.talk;
        talk.gap()?;
        talk.say(&setup.prompt(&self.desk.library, question))?;
        let options = match Setup::kind(question) {
            Kind::Pick(from) | Kind::PickMany(from) => setup.options(&self.desk.library, from),
            Kind::Line | Kind::Text | Kind::Date | Kind::Scale(..) => vec![],
        };
        for line in telling::numbered(&options, 1, true) {
            talk.say(&line)?;
        }
        talk.say(&usual(setup, question, &options))?;
        loop {
            let line = self.hear()?;
            let word = line.trim();
            if word.is_empty() {
                return Ok(());
            }
            let answer = match Setup::kind(question) {
                Kind::Pick(_) => picked(&options, word).map(|id| Answer::Pick(Some(id))),
                Kind::PickMany(_) => picked(&options, word).map(|id| Answer::Picks(vec![id])),
                Kind::Line | Kind::Text | Kind::Date => Some(Answer::Text(word.to_owned())),
                Kind::Scale(..) => word.parse().ok().map(|value| Answer::Scale(Some(value))),
            };
            if answer.is_some_and(|answer| setup.set(question, answer).is_ok()) {
                return Ok(());
            }
            let refused = match question {
                SetupQuestion::People => say_with("team-mensen-geen-getal", &[("hoog", MOST_PEOPLE.into())]),
                SetupQuestion::About | SetupQuestion::Length | SetupQuestion::Keep => say("team-geen-keuze"),
            };
            self.desk.talk.say(&refused)?;
        }
    }

    /// The next line that is no command.
    fn hear(&mut self) -> Result<String, Pause> {
        loop {
            let line = self.desk.talk.read()?;
            match Command::parse(&line) {
                None => return Ok(line),
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Frame(word)) => self.desk.show_frame(&word)?,
                Some(Command::Help) => self.desk.talk.say(&say("team-hulp"))?,
                Some(_) => self.desk.talk.say(&say("team-eerst-vooraf"))?,
            }
        }
    }
}

/// What an empty line takes.
fn usual(setup: &Setup, question: SetupQuestion, options: &[PickOption]) -> String {
    match setup.answer(question) {
        Answer::Pick(Some(id)) => {
            let label = options.iter().find(|it| it.id == id).map(|it| it.label.clone()).unwrap_or(id);
            say_with("team-houd", &[("wat", label.into())])
        }
        Answer::Scale(Some(people)) => {
            say_with("team-houd-mensen", &[("aantal", people.into()), ("hoog", MOST_PEOPLE.into())])
        }
        Answer::Pick(None) | Answer::Picks(_) | Answer::Scale(None) | Answer::Text(_) => String::new(),
    }
}

/// The id of the case with this number or name, or of a matter of one's own.
fn about(library: &Library, word: &str) -> Option<String> {
    let number = word.trim_end_matches('.').parse::<usize>().ok();
    if number == Some(0) || word.eq_ignore_ascii_case(&say("sessie-eigen")) {
        return Some(MATTER.to_owned());
    }
    let by_number = number.and_then(|it| library.listed().get(it.checked_sub(1)?).copied());
    by_number.or_else(|| library.called(word)).map(|case| case.slug.to_string())
}

/// Asks for the whole list; a word that one types, like the commands.
const ALL: &str = "alles";
