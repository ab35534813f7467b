//! Dagboek: everything that was written, unfinished walks first and then month by month, and files that cannot be read.

pub mod listing;
pub mod view;

use super::{Act, Input, Screen, home, list::Chosen, read, reading, search_line::SearchLine};
use crate::{
    app::{
        entries::{EntryRow, Known},
        event::{Effect, Record, Then},
        keys::{Command, Place},
        world::World,
    },
    core::{entry_filter::Filter, gist::Gist, problem::Problem},
    journal::Item,
    ui::paper::Target,
};
use listing::Listing;

/// The list.
#[derive(Clone, Debug, Default)]
pub struct JournalScreen {
    /// Which row is chosen; folders that cannot be read come before the files.
    pub chosen: Chosen,
    search: SearchLine,
    filter: Filter,
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

impl JournalScreen {
    /// The list of everything.
    #[must_use]
    pub fn new(world: &World) -> Self {
        Self::filtered(Filter::default(), world)
    }

    /// The list of what passes a filter.
    #[must_use]
    pub fn filtered(filter: Filter, world: &World) -> Self {
        let mut screen = Self { filter, ..Self::default() };
        screen.renew(world);
        screen
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::Journal
    }

    /// What must be known of the entries to show the list.
    #[must_use]
    pub fn needs(&self) -> Known {
        if self.filter.is_empty() { Known::Names } else { Known::All }
    }

    /// Finds anew what is shown: the journal is not what it was.
    pub fn renew(&mut self, world: &World) {
        let today = world.today();
        let (rows, filter) = (world.entries.rows(), &self.filter);
        let passes = |row: &EntryRow| matches!(&row.read, Some(Ok(gist)) if filter.passes(gist, today));
        let places = (!filter.is_empty()).then(|| {
            (0..rows.len()).filter(|place| rows.get(*place).is_some_and(passes)).collect::<Vec<_>>()
        });
        self.listing = Listing::new(rows, places);
        let shown = |draft: &Record| {
            filter.is_empty() || matches!(&draft.read, Ok(entry) if filter.passes(&Gist::of(entry), today))
        };
        let drafts = world.drafts.iter().enumerate().filter(|(_, draft)| shown(draft));
        self.drafts = drafts.map(|(place, _)| place).collect();
    }

    /// The files in sight of which nothing was read yet; `items` are the rows in sight.
    pub fn unread(&self, items: impl Iterator<Item = usize>, world: &World) -> Vec<Item> {
        let row = |item: usize| match self.row(item, world)? {
            Row::Entry(row) if row.read.is_none() => Some(row.item.clone()),
            _ => None,
        };
        items.filter_map(row).collect()
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let length = self.len(world);
        if self.chosen.moved(command, length) {
            return vec![];
        }
        match (command, self.row(self.chosen.at(length), world)) {
            (Command::Open, Some(row)) => open(row, world),
            (Command::LookBack, Some(Row::Entry(row))) => {
                vec![Act::Effect(Effect::Open(row.item.clone(), Then::LookBack))]
            }
            (other, _) => read(other),
        }
    }

    /// Takes what is typed in the search line.
    pub fn input(&mut self, input: &Input) {
        if self.search.input(input) {
            self.chosen.set(0);
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
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

/// Opens what stands on a row: an unfinished walk is gone on with.
fn open(row: Row<'_>, world: &World) -> Vec<Act> {
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
