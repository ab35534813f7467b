//! Dagboek line by line: everything that was written, newest first and by month, in pages; what is looked for in it, and
//! what one chooses by. Only the files of the rows that are told are read.

mod adding;
mod bin;
mod entry;
mod filter;
mod telling;
mod versions;

use std::collections::HashSet;

use super::{
    Session,
    lists::{PAGE, Typed},
    talk::Pause,
};
use crate::{
    core::{entry_filter::Filter, gist::Gist, search::Query, show::visible_line},
    document::{self, date, entry_facet::entry_facet_name},
    journal::{Item, Shelf, search},
    phrases::{say, say_with},
    prompts::part::part_name,
};
use telling::Heads;

/// What of the journal is listed.
#[derive(Clone, Debug, Default)]
struct Look {
    filter: Filter,
    /// The words that are looked for, as they were typed.
    words: String,
}

impl Look {
    fn query(&self) -> Option<Query> {
        Some(Query::new(&self.words)).filter(|query| !query.is_empty())
    }
}

/// Where to go after something was typed below the list.
enum Next {
    /// The rows that follow.
    More,
    /// What is listed may not be what it was.
    Again,
    /// The whole list from its beginning.
    Whole,
    /// Back to the start.
    Home,
}

impl Session<'_> {
    /// The list, until one goes back.
    pub(super) fn journal(&mut self) -> Result<(), Pause> {
        let mut look = Look::default();
        let mut before: Option<Vec<Item>> = None;
        let mut told = 0;
        loop {
            let rows = self.rows(&look)?;
            if before.as_ref() == Some(&rows) {
                self.desk.talk.gap()?;
                self.desk.talk.say(&say("plat-dagboek-lijst-weer"))?;
            } else {
                self.tell_head(&look, &rows)?;
                told = self.tell_page(&look, &rows, 0)?;
            }
            loop {
                match self.below_journal(&mut look, &rows, told)? {
                    Next::More => told = self.tell_page(&look, &rows, told)?,
                    Next::Again => break before = Some(rows),
                    Next::Whole => break before = None,
                    Next::Home => return Ok(()),
                }
            }
        }
    }

    fn below_journal(&mut self, look: &mut Look, rows: &[Item], told: usize) -> Result<Next, Pause> {
        loop {
            match self.desk.below_list(told, rows.len(), &say("plat-hulp-dagboek"))? {
                Typed::Row(place) => {
                    self.open_entry(&rows[place])?;
                    return Ok(Next::Again);
                }
                Typed::More => return Ok(Next::More),
                Typed::Back => return Ok(Next::Home),
                Typed::Command(name, words) => match (name.as_str(), words.as_str()) {
                    ("zoek", "") => self.desk.talk.say(&say("plat-dagboek-zoek-wat"))?,
                    ("zoek", words) => {
                        words.clone_into(&mut look.words);
                        return Ok(Next::Whole);
                    }
                    ("filter", "") => {
                        self.choose_filter(&mut look.filter)?;
                        return Ok(Next::Whole);
                    }
                    ("alles", "") => {
                        *look = Look::default();
                        return Ok(Next::Whole);
                    }
                    ("lijst", "") => return Ok(Next::Whole),
                    ("prullenbak", "") => {
                        self.show_bin()?;
                        return Ok(Next::Again);
                    }
                    ("terughalen", "") => {
                        self.take_back()?;
                        return Ok(Next::Again);
                    }
                    _ => self.desk.no_command(&name)?,
                },
            }
        }
    }

    /// What is listed: drafts first, then the entries, each the newest first. Nothing is opened for it, unless one
    /// searches or chooses.
    fn rows(&mut self, look: &Look) -> Result<Vec<Item>, Pause> {
        let (mut rows, mut problems) = self.store.list();
        if let Some(query) = look.query() {
            rows.clear();
            let root = self.store.root();
            let each = |item: &Item| {
                rows.push(item.clone());
                Ok::<_, Pause>(())
            };
            let missed = search::all(root, &query, each)?;
            problems.extend(missed.problems);
            if missed.passed > 0 {
                let values = [("aantal", missed.passed.into())];
                self.desk.talk.say(&say_with("dagboek-overgeslagen", &values))?;
            }
        }
        for problem in &problems {
            self.desk.talk.hint(problem.to_string())?;
        }
        if !look.filter.is_empty() {
            let today = (self.desk.clock)().date_naive();
            let gists = self.gists().into_iter();
            let passing: HashSet<Item> =
                gists.filter(|(_, gist)| look.filter.passes(gist, today)).map(|(item, _)| item).collect();
            rows.retain(|item| passing.contains(item));
        }
        rows.sort_by_key(|item| item.shelf != Shelf::Drafts);
        Ok(rows)
    }

    /// What the list is about, or why there is nothing in it.
    fn tell_head(&mut self, look: &Look, rows: &[Item]) -> Result<(), Pause> {
        let talk = &mut self.desk.talk;
        talk.gap()?;
        let chosen = look.filter.chosen().iter();
        let chosen: Vec<String> = chosen.map(|it| entry_facet_name(it, &self.desk.library)).collect();
        let (is_search, is_filter) = (look.query().is_some(), !chosen.is_empty());
        if rows.is_empty() {
            talk.say(&match (is_search, is_filter) {
                (true, _) => say("dagboek-niets-gevonden"),
                (false, true) => say("plat-dagboek-niets-past"),
                (false, false) => say("dagboek-nog-leeg"),
            })?;
        } else if is_search {
            talk.say(&say_with("dagboek-gevonden", &[("aantal", rows.len().into())]))?;
        } else {
            let drafts = rows.iter().filter(|it| it.shelf == Shelf::Drafts).count();
            let values = [("aantal", (rows.len() - drafts).into()), ("concepten", drafts.into())];
            talk.say(&say_with("plat-dagboek-telling", &values))?;
        }
        if is_filter {
            talk.say(&say_with("plat-dagboek-gekozen", &[("waarover", chosen.join(", ").into())]))?;
        }
        talk.hint(say(if is_search || is_filter { "plat-dagboek-hint-alles" } else { "plat-dagboek-hint" }))
    }

    /// Tells the rows after so many, and gives how many were told then.
    fn tell_page(&mut self, look: &Look, rows: &[Item], told: usize) -> Result<usize, Pause> {
        let end = (told + PAGE).min(rows.len());
        let mut heads = Heads::after(rows[..told].last());
        let query = look.query();
        let copies = self.store.copies().0;
        for (number, item) in (told + 1..).zip(&rows[told..end]) {
            if let Some(head) = heads.before(item) {
                self.desk.talk.gap()?;
                self.desk.talk.say(&head)?;
            }
            let has_copy = copies.iter().any(|copy| copy.of == *item);
            self.tell_row(number, item, has_copy)?;
            if let Some(query) = &query {
                self.tell_excerpts(item, query)?;
            }
        }
        self.desk.tell_rest(end, rows.len())?;
        Ok(end)
    }

    /// One row: its day and title, and how it stands with it; of a file that cannot be read, why.
    fn tell_row(&mut self, number: usize, item: &Item, has_copy: bool) -> Result<(), Pause> {
        let state = match self.store.read(item) {
            Ok(entry) => telling::row(&Gist::of(&entry), (self.desk.clock)().date_naive()),
            Err(problem) => {
                let name = visible_line(item.name.as_str()).into_owned();
                let values = [("naam", name.into()), ("waarde", say("kapot-in-lijst").into())];
                self.desk.numbered(number, &say_with("tekst-feit", &values))?;
                return self.desk.talk.problem(&problem);
            }
        };
        let words = if has_copy { say_with("plat-dagboek-twee", &[("tekst", state.into())]) } else { state };
        self.desk.numbered(number, &words)
    }

    /// Where the words stand: the first few places.
    fn tell_excerpts(&mut self, item: &Item, query: &Query) -> Result<(), Pause> {
        let excerpts = search::excerpts(item, query, EXCERPT_WIDTH);
        for it in excerpts.iter().take(MOST_EXCERPTS) {
            let values = [("plek", part_name(it.part).into()), ("tekst", it.text.as_str().into())];
            self.desk.talk.say(&say_with("zoek-plek", &values))?;
        }
        match excerpts.len().saturating_sub(MOST_EXCERPTS) {
            0 => Ok(()),
            more => self.desk.talk.say(&say_with("plat-dagboek-meer-plekken", &[("aantal", more.into())])),
        }
    }
}

/// A day and a title, as an entry is called in a list.
pub(super) fn called(gist: &Gist) -> String {
    let values = [
        ("dag", date::date(gist.begun.date_naive()).into()),
        ("titel", document::entry::title_of(&gist.title).into()),
    ];
    say_with("plat-kompas-notitie", &values)
}

/// Room for a piece of text, in cells.
const EXCERPT_WIDTH: usize = 120;

/// As many places of one entry are told.
const MOST_EXCERPTS: usize = 3;
