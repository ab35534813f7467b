//! Dagboek: everything that was written, unfinished walks first and then month by month, and files that cannot be read.

mod filter_view;
mod finding;
pub mod listing;
pub mod view;

use std::sync::Arc;

use super::{
    Act, Input, Screen, bin::BinScreen, home, list::Chosen, read, reading, search_line::SearchLine,
    take_along, versions,
};
use crate::{
    app::{
        entries::{EntryRow, Known},
        event::{Effect, JournalWriting, Record, Then, Writing},
        keys::{Command, Place},
        world::World,
    },
    core::{
        entry_filter::{Facet, Filter},
        excerpt::Excerpt,
        gist::Gist,
        problem::Problem,
        search::Query,
    },
    journal::{Item, search::Found},
    ui::paper::Target,
};
use finding::Finding;
use listing::Listing;

/// The list.
#[derive(Clone, Debug, Default)]
pub struct JournalScreen {
    /// Which row is chosen; folders that cannot be read come before the files.
    pub chosen: Chosen,
    search: SearchLine,
    finding: Finding,
    filter: Filter,
    /// Whether it was opened with that filter, as what stands behind something: then one leaves the list with it.
    is_behind: bool,
    /// Where one is among the facets, while one chooses what the list is about.
    filtering: Option<Filtering>,
    /// The entries that are shown.
    listing: Listing,
    /// The drafts that are shown, by their place in the world.
    drafts: Vec<usize>,
}

/// A row of the list.
#[derive(Clone, Copy, Debug)]
pub(super) enum Row<'w> {
    /// A folder that cannot be read.
    Problem(&'w Problem),
    /// An unfinished walk.
    Draft(&'w Record),
    /// A finished one.
    Entry(&'w EntryRow),
}

/// Where one is among the facets.
#[derive(Clone, Debug, Default)]
struct Filtering {
    chosen: Chosen,
    /// Those that hold for some entry, with how many.
    facets: Vec<(Facet, usize)>,
    /// What the journal was when they were found.
    of: Option<u64>,
}

impl Filtering {
    fn new(world: &World) -> Self {
        let mut filtering = Self::default();
        filtering.renew(world);
        filtering
    }

    /// Finds the facets anew: more of the journal is known.
    fn renew(&mut self, world: &World) {
        if self.of == Some(world.entries.version()) {
            return;
        }
        let today = world.today();
        let drafts: Vec<Gist> = world.drafts().map(|(_, entry)| Gist::of(entry)).collect();
        let gists: Vec<&Gist> = world.entries.gists().map(|(_, gist)| gist).chain(&drafts).collect();
        self.facets = Facet::counted(gists, today);
        self.facets.truncate(MOST_FACETS);
        self.of = Some(world.entries.version());
    }
}

/// More than anybody reads through.
const MOST_FACETS: usize = 400;

impl<'w> Row<'w> {
    /// The file, if it stands for one.
    pub(super) fn item(self) -> Option<&'w Item> {
        match self {
            Row::Problem(_) => None,
            Row::Draft(record) => Some(&record.item),
            Row::Entry(row) => Some(&row.item),
        }
    }

    /// What is wrong with that file, as far as is known.
    fn problem(self) -> Option<&'w Problem> {
        match self {
            Row::Problem(problem) => Some(problem),
            Row::Draft(record) => record.read.as_ref().err(),
            Row::Entry(row) => row.read.as_ref()?.as_ref().err().map(|problem| &**problem),
        }
    }
}

impl JournalScreen {
    /// The list of everything.
    #[must_use]
    pub fn new(world: &World) -> Self {
        Self::filtered(Filter::default(), world)
    }

    /// The list of what passes a filter.
    #[must_use]
    pub fn filtered(filter: Filter, world: &World) -> Self {
        let mut screen = Self { is_behind: !filter.is_empty(), filter, ..Self::default() };
        screen.renew(world);
        screen
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        match (&self.filtering, self.search.is_open(), self.filter.is_empty() || self.is_behind) {
            (Some(_), ..) => Place::Filter,
            (None, true, _) => Place::JournalSearch,
            (None, false, true) => Place::Journal,
            (None, false, false) => Place::FilteredJournal,
        }
    }

    /// What must be known of the entries to show the list.
    #[must_use]
    pub fn needs(&self) -> Known {
        if self.filter.is_empty() && self.filtering.is_none() { Known::Names } else { Known::All }
    }

    /// Finds anew what is shown: the journal is not what it was.
    pub fn renew(&mut self, world: &World) {
        if let Some(filtering) = &mut self.filtering {
            filtering.renew(world);
        }
        let today = world.today();
        let (rows, filter) = (world.entries.rows(), &self.filter);
        let passes = |place: &usize| {
            let row = rows.get(*place);
            filter.is_empty()
                || row.is_some_and(|row| matches!(&row.read, Some(Ok(it)) if filter.passes(it, today)))
        };
        let places = match (self.finding.entries(), filter.is_empty()) {
            (Some(found), _) => Some(found.iter().copied().filter(passes).collect()),
            (None, false) => Some((0..rows.len()).filter(passes).collect()),
            (None, true) => None,
        };
        self.listing = Listing::new(rows, places);
        let shown = |draft: &Record| {
            let passes = |entry| filter.passes(&Gist::of(entry), today);
            (filter.is_empty() || draft.read.as_ref().is_ok_and(passes)) && self.finding.holds(&draft.item)
        };
        let drafts = world.drafts.iter().enumerate().filter(|(_, draft)| shown(draft));
        self.drafts = drafts.map(|(place, _)| place).collect();
    }

    /// A piece of the answer to what is looked for.
    pub fn found(&mut self, list: &Arc<[Item]>, found: &Found, world: &World) {
        if self.finding.take_in(list, found, world) {
            self.renew(world);
        }
    }

    /// Where in some of the files the words stand.
    pub fn excerpts(&mut self, query: &Query, excerpts: Vec<(Item, Option<Excerpt>)>) {
        self.finding.show(query, excerpts);
    }

    /// What must be read of the rows in sight: files of which nothing was read yet, and where in them the words stand.
    pub fn unread(&self, items: impl Iterator<Item = usize>, world: &World) -> Option<Effect> {
        let (mut rows, mut excerpts) = (vec![], vec![]);
        for row in items.filter_map(|item| self.row(item, world)) {
            match row {
                Row::Entry(row) if row.read.is_none() => rows.push(row.item.clone()),
                _ => {}
            }
            excerpts.extend(row.item().filter(|item| self.finding.lacks(item)).cloned());
        }
        let query = self.finding.query().cloned();
        (!rows.is_empty() || !excerpts.is_empty()).then_some(Effect::Glance { rows, excerpts, query })
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        if self.filtering.is_some() {
            return self.on_filter(command, world);
        }
        let length = self.len(world);
        if self.chosen.moved(command, length) {
            return vec![];
        }
        match (command, self.row(self.chosen.at(length), world)) {
            (Command::Open, Some(row)) => open(row, world),
            (Command::LookBack, Some(Row::Entry(row))) => {
                vec![Act::Effect(Effect::Open(row.item.clone(), Then::LookBack))]
            }
            (Command::Edit, Some(row)) => effect(row.item().cloned().map(Effect::Edit)),
            (Command::Delete, Some(row)) => {
                let delete = |item| Effect::Write(Writing::Journal(JournalWriting::Delete(item)));
                effect(row.item().cloned().map(delete))
            }
            (Command::TakeAlong, _) => self.take_along(world),
            (Command::Undo, _) => vec![Act::TakeBack],
            (Command::Bin, _) => BinScreen::open(),
            (Command::Filter, _) => {
                self.filtering = Some(Filtering::new(world));
                vec![]
            }
            (Command::AllAgain, _) => {
                self.filter.clear();
                self.chosen.set(0);
                self.renew(world);
                vec![]
            }
            (Command::Search, _) => {
                self.search.open();
                vec![]
            }
            (Command::Back, _) if self.search.is_open() => {
                self.search.close();
                self.look(world)
            }
            (Command::Back, _) if self.finding.has_begun() => {
                vec![Act::Effect(Effect::ForgetTexts), Act::Back]
            }
            (other, _) => read(other),
        }
    }

    /// Does what a key asks for among the facets.
    fn on_filter(&mut self, command: Command, world: &World) -> Vec<Act> {
        let Some(filtering) = &mut self.filtering else { return vec![] };
        if filtering.chosen.moved(command, filtering.facets.len()) {
            return vec![];
        }
        match command {
            Command::Open => {
                let facet = filtering.facets.get(filtering.chosen.at(filtering.facets.len()));
                if let Some((facet, _)) = facet {
                    self.filter.toggle(facet.clone());
                    self.is_behind = false;
                }
            }
            Command::Undo => self.filter.clear(),
            Command::Back | Command::Filter => self.filtering = None,
            other => return read(other),
        }
        self.chosen.set(0);
        self.renew(world);
        vec![]
    }

    /// Puts the choice on a row, of the list or of the facets.
    pub fn choose(&mut self, item: usize) {
        self.filtering.as_mut().map_or(&mut self.chosen, |it| &mut it.chosen).set(item);
    }

    /// Takes what is typed in the search line.
    pub fn input(&mut self, input: &Input, world: &World) -> Vec<Act> {
        if self.search.input(input) { self.look(world) } else { vec![] }
    }

    /// Looks for what stands in the line now.
    fn look(&mut self, world: &World) -> Vec<Act> {
        self.chosen.set(0);
        let effect = self.finding.look_for(self.search.query(), world);
        if self.finding.query().is_none() {
            self.renew(world);
        }
        self::effect(effect)
    }

    /// Takes along what is shown; what is unfinished stays.
    fn take_along(&self, world: &World) -> Vec<Act> {
        let rows = world.entries.rows();
        let places = (0..self.listing.len()).filter_map(|shown| self.listing.place(shown));
        let items = places.filter_map(|place| rows.get(place)).map(|row| row.item.clone()).collect();
        take_along::open(items, self.drafts.len(), None, world)
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.choose(target.item);
        self.on(Command::Open, world)
    }

    /// How many rows an entry takes: what was found has its context below it.
    fn height(&self) -> usize {
        if self.finding.query().is_some() { 2 } else { 1 }
    }

    fn len(&self, world: &World) -> usize {
        world.journal_problems().count() + self.drafts.len() + self.listing.len()
    }

    fn row<'w>(&self, item: usize, world: &'w World) -> Option<Row<'w>> {
        let problems = world.journal_problems().count();
        if item < problems {
            return world.journal_problems().nth(item).map(Row::Problem);
        }
        let item = item - problems;
        if let Some(draft) = self.drafts.get(item) {
            return world.drafts.get(*draft).map(Row::Draft);
        }
        let place = self.listing.place(item - self.drafts.len())?;
        world.entries.rows().get(place).map(Row::Entry)
    }
}

fn effect(effect: Option<Effect>) -> Vec<Act> {
    effect.map(Act::Effect).into_iter().collect()
}

/// Opens what stands on a row: an unfinished walk is gone on with, and of two versions one chooses.
fn open(row: Row<'_>, world: &World) -> Vec<Act> {
    if let Some(effect) = row.item().and_then(|item| versions::of(item, row.problem(), world)) {
        return vec![Act::Effect(effect)];
    }
    open_alone(row, world)
}

/// Opens a draft or entry, also where there are two versions of it.
pub(super) fn open_item(item: &Item, world: &World) -> Vec<Act> {
    match world.drafts.iter().find(|draft| draft.item == *item) {
        Some(draft) => open_alone(Row::Draft(draft), world),
        None => vec![Act::Effect(Effect::Open(item.clone(), Then::Show))],
    }
}

fn open_alone(row: Row<'_>, world: &World) -> Vec<Act> {
    match row {
        Row::Problem(problem) => {
            let page = reading::broken(problem, &world.room.root);
            vec![Act::Push(Box::new(Screen::Reading(page)))]
        }
        Row::Draft(Record { item, read: Ok(entry) }) => {
            home::start(world, world.resume(entry), Some(item.clone()))
        }
        Row::Draft(Record { item, read }) => {
            vec![Act::Push(Box::new(Screen::entry(item.clone(), read.clone(), false)))]
        }
        Row::Entry(row) => vec![Act::Effect(Effect::Open(row.item.clone(), Then::Show))],
    }
}
