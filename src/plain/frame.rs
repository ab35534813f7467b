//! The frame of reference line by line: its names, what a word finds, a page, and from there the links by number or
//! name, and back.

use std::sync::Arc;

use super::{command::Command, desk::Desk, talk::Pause};
use crate::{
    core::{
        case::Case,
        library::Library,
        links::{self, Leads, Linked},
    },
    document::{
        Block, case,
        frame::{self, Answer},
    },
    phrases::say,
};

/// The pages that one came by, the one that was shown last at the end.
#[derive(Debug, Default)]
pub(super) struct Trail(Vec<Page>);

/// A page of the trail.
#[derive(Clone, Debug)]
enum Page {
    /// An item of the frame, by its id.
    Item(String),
    /// A case.
    Case(Arc<Case>),
}

impl Page {
    fn of(to: Leads<'_>) -> Self {
        match to {
            Leads::Item(item) => Self::Item(item.id().to_owned()),
            Leads::Case(case) => Self::Case(Arc::clone(case)),
        }
    }

    /// What belongs to it.
    fn links<'l>(&'l self, library: &'l Library) -> Vec<Linked<'l>> {
        match self {
            Self::Item(id) => {
                frame::item(library, id).map(|item| frame::links_of(library, item)).unwrap_or_default()
            }
            Self::Case(case) => links::of_case(&library.reference, case),
        }
    }

    /// What it says. Of a case the voices are left out, for who still has to choose.
    fn blocks(&self, library: &Library) -> Vec<Block> {
        match self {
            Self::Item(id) => frame::item(library, id).map(frame::page).unwrap_or_default(),
            Self::Case(case) => case::full_card(case, &library.reference),
        }
    }
}

impl Desk<'_> {
    /// Asks what to read until an empty line.
    pub(super) fn read_frame(&mut self) -> Result<(), Pause> {
        self.talk.say(&say("plat-kader-welk"))?;
        let mut begun = false;
        loop {
            let line = self.talk.read()?;
            match Command::parse(&line) {
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Frame(words)) => self.show_frame(&words)?,
                Some(Command::Back | Command::Previous) => self.show_frame(BACK)?,
                Some(Command::Precedents(word)) => self.show_precedents(None, &word)?,
                Some(Command::Help) => self.talk.say(&say("plat-hulp"))?,
                _ if line.trim().is_empty() && begun => return Ok(()),
                _ => self.show_frame(&line)?,
            }
            begun = true;
            self.talk.gap()?;
            self.talk.say(&say("plat-kader-nog"))?;
        }
    }

    /// The frame; or the page of a link by its number on the page that was shown last; or the page before that; or
    /// what a word finds.
    pub(super) fn show_frame(&mut self, words: &str) -> Result<(), Pause> {
        let library = &self.library.clone();
        let words = words.trim();
        if words.is_empty() {
            return self.talk.page(&frame::contents(library));
        }
        if words.eq_ignore_ascii_case(BACK) {
            return self.page_before();
        }
        if let Some(page) = self.trail.link(library, words) {
            return self.show_page(page);
        }
        match frame::answer(library, words) {
            Ok(Answer::One(item)) => self.show_page(Page::of(Leads::Item(item))),
            Ok(Answer::Several(found)) => self.talk.page(&frame::hits(&found, words)),
            Err(problem) => self.talk.problem(&problem),
        }
    }

    fn page_before(&mut self) -> Result<(), Pause> {
        let Some(before) = self.trail.0.len().checked_sub(2) else {
            return self.talk.say(&say("plat-kader-eerste"));
        };
        let page = self.trail.0[before].clone();
        self.trail.0.truncate(before);
        self.show_page(page)
    }

    fn show_page(&mut self, page: Page) -> Result<(), Pause> {
        let library = &self.library.clone();
        self.talk.page(&page.blocks(library))?;
        let links = frame::see_also(&page.links(library), true);
        self.talk.page(&links)?;
        self.trail.0.push(page);
        if !links.is_empty() {
            self.talk.hint_apart(say("plat-hint-kader"))?;
        }
        Ok(())
    }
}

impl Trail {
    /// Where the link with this number leads on the page that was shown last.
    fn link(&self, library: &Library, word: &str) -> Option<Page> {
        let number = word.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)?;
        let linked = self.0.last()?.links(library);
        linked.iter().flat_map(|group| &group.links).nth(number).map(|link| Page::of(link.to))
    }
}

/// What one types to go back to the page before.
const BACK: &str = "terug";
