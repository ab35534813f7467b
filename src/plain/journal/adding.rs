//! Adding to an entry line by line: a remark, the words to find it by, or another day to look back. Each answer is in the
//! file at once.

use std::path::Path;

use chrono::NaiveDate;

use crate::{
    core::{
        addition::{Addition, AdditionQuestion},
        case::PrincipleInPlay,
        due::Plan,
        entry::Entry,
        library::Library,
        principle::Principle,
        problem::Problem,
        questionnaire::Questionnaire,
    },
    document::{Block, date, entry},
    journal::{self, Item, Store},
    phrases::{say, say_with},
    plain::{
        Session,
        asking::Turn,
        in_lines::{InLines, Told},
        talk::Pause,
    },
    prompts::{PickOption, Worded},
};

/// What of an entry can be added to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::plain) enum Added {
    /// The remark of a day.
    Remark((NaiveDate, String)),
    /// The words to find it by.
    Keywords(Vec<String>),
    /// When to look back.
    Plan(Plan),
}

/// The file of the entry, and what stands in it.
#[derive(Clone, Debug)]
pub(in crate::plain) struct EntryFile {
    item: Item,
    standing: Added,
    /// Whether a remark of that day stands there.
    is_there: bool,
}

impl Session<'_> {
    /// Asks for one addition, unless nothing may be written.
    pub(super) fn add(&mut self, what: AdditionQuestion, item: &Item, standing: &Entry) -> Result<(), Pause> {
        if !self.may_write()? {
            return Ok(());
        }
        let today = (self.desk.clock)().date_naive();
        let addition = Addition::new(what, standing.clone(), today, &say("terugkijken-nooit"));
        let is_there = what == AdditionQuestion::Remark && !addition.words().is_empty();
        let words = addition.words_to_keep();
        let file = EntryFile { item: item.clone(), standing: words.clone(), is_there };
        if what == AdditionQuestion::LookBackDay {
            self.desk.talk.page(&entry::intention(standing))?;
        }
        let mut asking = self.asking(addition, Some((file, words.clone())));
        let sound = asking.subject.answer(what);
        let asked = loop {
            let turn = asking.ask(what);
            if !matches!(turn, Ok(Turn::Next)) || asking.subject.is_sound() {
                break turn;
            }
            // What is no day is asked again; who then leaves it empty keeps what stood there.
            asking.take(what, sound.clone())?;
        };
        let kept = asking.keep();
        if let Err(Pause::Output(error)) = asked {
            return Err(Pause::Output(error));
        }
        kept?;
        let now = asking.subject.words_to_keep();
        let (is_saved, entry) = (asking.keeping.is_saved(&asking.subject), asking.subject.with_words());
        if !is_saved {
            self.desk.talk.say(&say("plat-kopieer"))?;
            self.desk.talk.verbatim(&journal::to_toml(&entry))?;
        } else if now == words {
            self.desk.talk.say(&say("plat-dagboek-ongewijzigd"))?;
        } else {
            self.desk.talk.say(&say("plat-dagboek-bewaard"))?;
        }
        asked.map(drop)
    }
}

impl Addition {
    /// What is to stand in the file. Where what is written is no day, that is what stands there.
    fn words_to_keep(&self) -> Added {
        match self.what() {
            AdditionQuestion::Remark => Added::Remark(self.remark()),
            AdditionQuestion::Keywords => Added::Keywords(self.keywords()),
            AdditionQuestion::LookBackDay => {
                Added::Plan(self.plan(&say("terugkijken-nooit")).unwrap_or(self.entry.plan))
            }
        }
    }

    fn is_sound(&self) -> bool {
        self.what() != AdditionQuestion::LookBackDay || self.plan(&say("terugkijken-nooit")).is_some()
    }

    /// The entry as it would be.
    fn with_words(&self) -> Entry {
        let mut entry = self.entry.clone();
        match self.words_to_keep() {
            Added::Remark(remark) => entry.remarks.push(remark),
            Added::Keywords(keywords) => entry.keywords = keywords,
            Added::Plan(plan) => entry.plan = plan,
        }
        entry
    }
}

impl InLines for Addition {
    type Place = Store;
    type File = EntryFile;
    type Words = Added;

    const JOINT: &str = ", ";

    fn words(&self) -> Added {
        self.words_to_keep()
    }

    fn is_blank(&self) -> bool {
        self.words().trim().is_empty()
    }

    fn save(store: &mut Store, file: Option<&EntryFile>, words: &Added) -> Result<EntryFile, Problem> {
        // An addition always has the file of its entry.
        let Some(file) = file else { return Err(Problem::new(say("bestand-weg"), say("bestand-weg-raad"))) };
        let EntryFile { item, standing, is_there } = file;
        match (words, standing) {
            (Added::Remark(now), Added::Remark(before)) => {
                store.write_remark(item, is_there.then_some(before), now)?;
            }
            (Added::Keywords(now), Added::Keywords(before)) => {
                store.set_keywords(item, before, now)?;
            }
            (Added::Plan(now), Added::Plan(before)) => {
                store.set_plan(item, *before, *now)?;
            }
            _ => {}
        }
        let is_there = matches!(words, Added::Remark((_, text)) if !text.trim().is_empty());
        Ok(EntryFile { item: item.clone(), standing: words.clone(), is_there })
    }

    fn path(file: &EntryFile) -> &Path {
        &file.item.path
    }

    /// It never goes on in another file.
    fn elsewhere(_: &EntryFile) -> String {
        String::new()
    }

    fn asked(&self, library: &Library, question: AdditionQuestion) -> String {
        self.prompt(library, question)
    }

    fn hint(question: AdditionQuestion) -> Option<String> {
        Some(match question {
            AdditionQuestion::Remark => say("aantekening-uitleg"),
            AdditionQuestion::Keywords => say("trefwoorden-uitleg"),
            AdditionQuestion::LookBackDay => say("plat-terugkijkdag-uitleg"),
        })
    }

    fn came_of(&self, _: AdditionQuestion, today: NaiveDate) -> Option<String> {
        let Some(plan) = self.plan(&say("terugkijken-nooit")) else {
            return Some(say("terugkijken-geen-dag"));
        };
        if plan.never {
            return Some(say("terugkijken-niet-meer"));
        }
        let mut due = self.entry.due();
        due.plan = plan;
        Some(match due.next(today) {
            Some(day) => say_with("terugkijken-dan", &[("dag", date::day(day).into())]),
            None => say("terugkijken-geen-dag-meer"),
        })
    }

    fn told(&self, _: &Library, _: AdditionQuestion, _: &[PickOption], _: bool) -> Told {
        Told::default()
    }

    fn told_at_once(&self, _: AdditionQuestion, options: &[PickOption]) -> (usize, String) {
        (options.len(), String::new())
    }

    fn not_an_option(_: AdditionQuestion) -> String {
        say("plat-geen-optie")
    }

    fn principle_of(_: AdditionQuestion) -> Option<Principle> {
        None
    }

    fn in_play(&self, _: Principle) -> Option<&PrincipleInPlay> {
        None
    }

    fn case_page(&self, library: &Library) -> Vec<Block> {
        entry::page(&self.entry, library)
    }

    fn example(&self, _: &Library) -> Option<Vec<Block>> {
        None
    }

    fn help() -> String {
        say("plat-hulp-aanvulling")
    }
}
