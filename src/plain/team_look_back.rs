//! Weeks after a session with the team: what came of each afspraak, line by line.

use std::{collections::BTreeSet, io};

use chrono::NaiveDate;

use super::{
    Session,
    command::Command,
    paragraphs::{Line, Paragraphs},
    talk::Pause,
};
use crate::{
    content,
    core::{
        session::{Agreement, SessionRecord, look_back::blanked},
        wrap::join_lines,
    },
    document::{Block, entry::capital, session},
    journal::SessionItem,
    phrases::{say, say_with},
};

/// A look-back under way.
struct LookingBack<'s, 'a> {
    session: &'s mut Session<'a>,
    item: &'s SessionItem,
    on: NaiveDate,
    /// What stands in the file for this day, of before and of others.
    others: String,
    /// What stands there in all.
    saved: Option<String>,
    /// What was answered.
    answers: Vec<Told>,
    /// Words that may be a name and are none.
    no_names: BTreeSet<String>,
}

/// What came of one afspraak.
struct Told {
    /// The afspraak; none if there is none.
    about: Option<String>,
    /// The answer as it was typed.
    text: String,
}

impl Session<'_> {
    /// Asks what came of each afspraak and writes every answer into the file at once, so that one can stop anywhere.
    ///
    /// # Errors
    /// The output could not be written. What was answered is saved then too.
    pub fn look_back_with_team(mut self, item: &SessionItem, record: &SessionRecord) -> io::Result<()> {
        self.ask_team(item, record).and_then(|()| self.desk.talk.flush()).or_else(Pause::quiet)
    }

    /// The same, from within the work of one person.
    pub(super) fn ask_team(&mut self, item: &SessionItem, record: &SessionRecord) -> Result<(), Pause> {
        let on = (self.desk.clock)().date_naive();
        let saved =
            record.parts().look_backs.iter().find(|(day, _)| *day == on).map(|(_, text)| text.clone());
        let others = saved.clone().unwrap_or_default();
        let mut looking = LookingBack {
            session: self,
            item,
            on,
            others,
            saved,
            answers: vec![],
            no_names: BTreeSet::new(),
        };
        let asked = looking.questions(record);
        if matches!(asked, Err(Pause::Output(_))) {
            return asked;
        }
        looking.end()?;
        asked
    }
}

impl LookingBack<'_, '_> {
    fn questions(&mut self, record: &SessionRecord) -> Result<(), Pause> {
        let notes = &record.parts().notes;
        let title = Block::Title(capital(&session::title(record)));
        self.session.desk.talk.page(&[vec![title], session::agreements(notes)].concat())?;
        if !self.others.is_empty() {
            self.session.desk.talk.gap()?;
            self.session.desk.talk.say(&say("plat-er-staat"))?;
            let others = self.others.clone();
            self.session.desk.talk.say(&others)?;
        }
        let agreed: Vec<&Agreement> = notes.agreements.iter().filter(|it| !it.is_blank()).collect();
        if agreed.is_empty() {
            return self.ask(&say("sessie-terug-geheel"), None);
        }
        for agreement in agreed {
            let what = join_lines(&agreement.what);
            let what = if what.is_empty() { say("sessie-verslag-zonder-woorden") } else { what };
            self.ask(&say_with("sessie-terug-vraag", &[("afspraak", what.clone().into())]), Some(&what))?;
        }
        Ok(())
    }

    /// Asks about one afspraak. What was read stays when the input ends.
    fn ask(&mut self, question: &str, about: Option<&str>) -> Result<(), Pause> {
        self.session.desk.talk.gap()?;
        self.session.desk.talk.say(question)?;
        self.session.desk.talk.hint(say("plat-hint-tekst"))?;
        self.answers.push(Told { about: about.map(str::to_owned), text: String::new() });
        let mut typed = Paragraphs::default();
        loop {
            let line = self.session.desk.talk.read()?;
            match Command::parse(&line) {
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Frame(word)) => self.session.desk.show_frame(&word)?,
                Some(Command::Precedents(word)) => self.session.desk.show_precedents(None, &word)?,
                Some(Command::Help) => self.session.desk.talk.say(&say("plat-hulp"))?,
                Some(Command::Forward) => return self.ask_names(),
                Some(Command::Previous | Command::Back | Command::Case | Command::Law) => {
                    self.session.desk.talk.say(&say("plat-hier-niet"))?;
                }
                Some(Command::Unknown(_) | Command::Example) | None => match typed.take(&line) {
                    Line::End => return self.ask_names(),
                    Line::Gap => {}
                    Line::SecondGap => self.session.desk.talk.say(&say("plat-hint-tekst"))?,
                    Line::Words => {
                        if let Some(last) = self.answers.last_mut() {
                            typed.text().clone_into(&mut last.text);
                        }
                        self.keep()?;
                    }
                },
            }
        }
    }

    /// Asks of every word in the last answer whether it may stay, and saves what came of that.
    fn ask_names(&mut self) -> Result<(), Pause> {
        let text = self.answers.last().map(|it| it.text.clone()).unwrap_or_default();
        for word in self.suspects(&text) {
            self.session.desk.talk.gap()?;
            self.session.desk.talk.say(&say_with("sessie-terug-naam", &[("woord", word.as_str().into())]))?;
            self.session.desk.talk.hint(say("sessie-terug-naam-gewoon"))?;
            loop {
                let line = self.session.desk.talk.read()?;
                match (Command::parse(&line), line.trim()) {
                    (Some(Command::Stop), _) => return Err(Pause::Stopped),
                    (Some(Command::Forward), _) | (None, "") => break,
                    (None, "1") => {
                        self.no_names.insert(word.clone());
                        break;
                    }
                    (None, role) if role.contains(char::is_alphabetic) && self.suspects(role).is_empty() => {
                        if let Some(last) = self.answers.last_mut() {
                            last.text = last.text.replace(&word, role);
                        }
                        break;
                    }
                    _ => self.session.desk.talk.say(&say("sessie-terug-naam-weer"))?,
                }
            }
            self.keep()?;
        }
        Ok(())
    }

    /// The words in a text that may be a name, as long as nobody said that they are none.
    fn suspects(&self, text: &str) -> Vec<String> {
        content::names_in(text).into_iter().filter(|word| !self.no_names.contains(word)).collect()
    }

    /// All answers as one text: as they were typed, or as they are kept, with a blank for what may be a name.
    fn words(&self, kept: bool) -> String {
        let told = |it: &Told| {
            let text = if kept { blanked(&it.text, &self.suspects(&it.text)) } else { it.text.clone() };
            match &it.about {
                Some(what) => say_with("tekst-feit", &[("naam", what.into()), ("waarde", text.into())]),
                None => text,
            }
        };
        let written = self.answers.iter().filter(|it| !it.text.is_empty());
        written.map(told).collect::<Vec<_>>().join("\n")
    }

    /// Writes what is not written yet, after what stood there of before.
    fn keep(&mut self) -> Result<(), Pause> {
        let own = self.words(true);
        let whole = if self.others.is_empty() { own.clone() } else { format!("{}\n\n{own}", self.others) };
        let store = &mut *self.session.store;
        match store.write_session_look_back(self.item, self.saved.as_deref(), self.on, &whole) {
            Ok(record) => {
                let now = record.parts().look_backs.iter().find(|(day, _)| *day == self.on);
                let now = now.map_or(whole, |(_, text)| text.clone());
                // Where another wrote meanwhile, that stands before ours now.
                if let Some(others) = now.strip_suffix(own.as_str()) {
                    others.trim_end().clone_into(&mut self.others);
                }
                self.saved = Some(now);
                Ok(())
            }
            Err(problem) => {
                self.session.desk.talk.say(&say("plat-niet-bewaard"))?;
                self.session.desk.talk.problem(&problem)
            }
        }
    }

    fn end(&mut self) -> Result<(), Pause> {
        let own = self.words(true);
        if own.is_empty() {
            return self.session.desk.talk.say(&say("plat-terugblik-leeg"));
        }
        if self.saved.as_ref().is_some_and(|it| it.ends_with(&own)) {
            return self.session.desk.talk.say(&say("sessie-terug-bewaard"));
        }
        self.session.desk.talk.say(&say("plat-kopieer"))?;
        let typed = self.words(false);
        self.session.desk.talk.verbatim(&typed)
    }
}
