//! What is due for a look-back, entries and sessions alike: at most one line at the start, and a list where there is more
//! than one.

use chrono::NaiveDate;

use super::{
    Session,
    lists::{PAGE, Typed},
    look_back,
    talk::Pause,
};
use crate::{
    core::{digest::Digest, session::SessionRecord},
    document::{date, entry, session},
    journal::{self, Item, SessionItem},
    phrases::{say, say_with},
};

/// Something to look back on.
#[derive(Clone, Debug)]
pub(super) struct Due {
    since: NaiveDate,
    title: String,
    on: On,
}

/// What that is.
#[derive(Clone, Debug)]
enum On {
    Entry(Item),
    Session(SessionItem, Box<SessionRecord>),
}

impl Session<'_> {
    /// What is due today, longest due first.
    pub(super) fn due(&self, digest: &Digest) -> Vec<Due> {
        let today = (self.desk.clock)().date_naive();
        let entries = digest.due(today).into_iter().map(|(since, pending)| Due {
            since,
            title: entry::title_of(&pending.title),
            on: On::Entry(Item::at(self.store.root(), &pending.key)),
        });
        let (sessions, _) = self.store.sessions();
        let sessions = sessions.into_iter().take(MOST_SESSIONS).filter_map(|item| {
            let record = journal::read_session(&item).ok()?;
            let (since, title) = (record.look_back_due(today)?, session::title(&record));
            Some(Due { since, title, on: On::Session(item, Box::new(record)) })
        });
        let mut due: Vec<Due> = entries.chain(sessions).collect();
        due.sort_by_key(|it| it.since);
        due
    }

    /// Looks back on what is due; where that is more than one, one chooses, until nothing is left or one goes back.
    pub(super) fn look_back_on_due(&mut self, due: Vec<Due>) -> Result<(), Pause> {
        if let [one] = &due[..] {
            return self.look_back_on(one);
        }
        let mut due = due;
        while !due.is_empty() {
            let Some(place) = self.choose_due(&due)? else { return Ok(()) };
            self.look_back_on(&due[place])?;
            let digest = self.digest();
            due = self.due(&digest);
        }
        Ok(())
    }

    fn choose_due(&mut self, due: &[Due]) -> Result<Option<usize>, Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.say(&line(due))?;
        let mut told = 0;
        loop {
            let end = (told + PAGE).min(due.len());
            for (number, it) in (told + 1..).zip(&due[told..end]) {
                self.desk.numbered(number, &row(it))?;
            }
            told = end;
            self.desk.tell_rest(told, due.len())?;
            self.desk.talk.hint(say("plat-terugkijken-kies"))?;
            loop {
                match self.desk.below_list(told, due.len(), &say("plat-hulp-terugkijken"))? {
                    Typed::Row(place) => return Ok(Some(place)),
                    Typed::More => break,
                    Typed::Command(name, _) => self.desk.no_command(&name)?,
                    Typed::Back => return Ok(None),
                }
            }
        }
    }

    fn look_back_on(&mut self, due: &Due) -> Result<(), Pause> {
        if !self.may_write()? {
            return Ok(());
        }
        match &due.on {
            On::Session(item, record) => self.ask_team(item, record),
            On::Entry(item) => match self.store.read(item) {
                Ok(entry) => look_back::ask(self, item, entry),
                Err(problem) => self.desk.talk.problem(&problem),
            },
        }
    }
}

/// What the one line at the start says: what is due, or how many are.
pub(super) fn line(due: &[Due]) -> String {
    if let [it] = due {
        let day = date::day(it.since);
        let values = [("titel", it.title.as_str().into()), ("dag", day.into())];
        return match it.on {
            On::Entry(_) => say_with("plat-terugkijken", &values),
            On::Session(..) => say_with("plat-terugkijken-sessie", &values),
        };
    }
    let sessions = due.iter().filter(|it| matches!(it.on, On::Session(..))).count();
    let entries = due.len() - sessions;
    let sessions_words = say_with("plat-terugkijken-sessies", &[("aantal", sessions.into())]);
    let entries_words = say_with("kompas-notities", &[("aantal", entries.into())]);
    let what = match (entries, sessions) {
        (_, 0) => entries_words,
        (0, _) => sessions_words,
        _ => say_with("kompas-en", &[("eerste", entries_words.into()), ("laatste", sessions_words.into())]),
    };
    say_with("plat-terugkijken-meer", &[("wat", what.into())])
}

fn row(due: &Due) -> String {
    let values = [("titel", due.title.as_str().into()), ("dag", date::day(due.since).into())];
    say_with(
        match due.on {
            On::Entry(_) => "plat-terugkijken-rij",
            On::Session(..) => "plat-terugkijken-rij-sessie",
        },
        &values,
    )
}

/// On how many of the newest sessions one may be asked to look back.
const MOST_SESSIONS: usize = 50;
