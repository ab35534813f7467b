//! The stack of screens: what lies on top is shown, what lies below waits at the same spot.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::{
    entries::EntryRow,
    event::{Effect, Record, Unsaved},
    notice::Notice,
    world::World,
};
use crate::{
    core::{entry::Entry, problem::Problem, session::SessionRecord},
    journal::{Binned, CaseItem, Item, Put, SessionItem},
    screens::{Screen, journal::JournalScreen, saving::Keeps, walk::WalkScreen},
    ui::{
        frame::Sheet,
        paper::{Page, Paper},
    },
};

/// One screen and how far it is scrolled.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The screen.
    pub screen: Screen,
    /// First row of its page that is shown.
    pub scroll: usize,
}

impl Layer {
    /// The page of this screen as it is now, set near the rows that are shown.
    #[must_use]
    pub fn page(&self, world: &World) -> Page {
        let sheet = Sheet::of(world.room.size, 0);
        let screenful = usize::from(sheet.height);
        let near = self.scroll.saturating_sub(screenful)..self.scroll.saturating_add(2 * screenful);
        let mut paper = Paper::new(sheet.width, world.room.theme, near);
        self.screen.set(&mut paper, world);
        paper.page
    }

    /// Scrolls by rows, not yet held within the page.
    pub fn scroll_by(&mut self, rows: isize) {
        self.scroll = self.scroll.saturating_add_signed(rows);
    }
}

/// The stack; home is always at the bottom.
#[derive(Clone, Debug)]
pub struct Stack {
    home: Layer,
    above: Vec<Layer>,
    /// A screen that was left and is being saved: if that fails it comes back, for its text stands nowhere else.
    parked: Option<Layer>,
    /// The own case that was written last, until the cases are read again and a list can show it.
    written: Option<PathBuf>,
}

impl Stack {
    /// A stack with only home.
    #[must_use]
    pub fn new(home: Screen) -> Self {
        Self { home: Layer { screen: home, scroll: 0 }, above: vec![], parked: None, written: None }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn top(&self) -> &Layer {
        self.above.last().unwrap_or(&self.home)
    }

    /// The screen that is shown, to change.
    pub fn top_mut(&mut self) -> &mut Layer {
        self.above.last_mut().unwrap_or(&mut self.home)
    }

    /// Puts a screen on top.
    pub fn push(&mut self, screen: Screen) {
        self.above.push(Layer { screen, scroll: 0 });
    }

    /// Whether the frame of reference was opened already from where one writes, or at all if one writes nowhere.
    #[must_use]
    pub fn holds_reference(&self) -> bool {
        self.reference().is_some()
    }

    /// Takes the frame of reference away, with what was opened from it. On none of those screens one writes.
    pub fn close_reference(&mut self) {
        self.above.truncate(self.reference().unwrap_or(self.above.len()));
    }

    /// The place of the frame of reference, above the last screen on which one writes: a case that was opened from
    /// the frame and is gone on with lies above it, and may not go with it.
    fn reference(&self) -> Option<usize> {
        let writes = self.above.iter().rposition(|layer| layer.screen.keeper().is_some());
        let free = writes.map_or(0, |place| place + 1);
        let found = self.above[free..].iter().position(|layer| matches!(layer.screen, Screen::Reference(_)));
        found.map(|place| free + place)
    }

    /// Takes the top screen away; what it did not save yet is saved.
    pub fn pop_saving(&mut self) -> Vec<Effect> {
        let Some(mut layer) = self.above.pop() else { return vec![] };
        let Some(keeper) = layer.screen.keeper_mut() else { return vec![] };
        keeper.settle();
        let effects = keeper.flush().into_iter().chain(keeper.afterwards()).collect();
        self.parked = keeper.is_unsaved().then_some(layer);
        effects
    }

    /// Back to home; what was not saved yet is saved.
    pub fn home_saving(&mut self) -> Vec<Effect> {
        let mut effects = vec![];
        while !self.above.is_empty() {
            effects.extend(self.pop_saving());
        }
        self.home();
        effects
    }

    /// Back to home, at its first item: what is at hand after a walk is not what was before.
    pub fn home(&mut self) {
        self.above.clear();
        self.home.screen.choose(0);
    }

    /// One stops writing, everywhere.
    pub fn settle(&mut self) {
        self.keepers_mut().for_each(Keeps::settle);
    }

    /// Effects that save everything that is not on disk yet.
    pub fn flush(&mut self) -> Vec<Effect> {
        self.keepers_mut().filter_map(Keeps::flush).collect()
    }

    /// Effects that are due at this moment.
    pub fn due(&mut self, now: DateTime<FixedOffset>) -> Vec<Effect> {
        self.keepers_mut().filter_map(|keeper| keeper.due(now)).collect()
    }

    /// The first moment at which something is due.
    #[must_use]
    pub fn wake(&self) -> Option<DateTime<FixedOffset>> {
        self.keepers().filter_map(|keeper| keeper.saving().wake()).min()
    }

    /// The clock was put back to this moment.
    pub fn rewind(&mut self, now: DateTime<FixedOffset>) {
        self.keepers_mut().for_each(|keeper| keeper.saving_mut().rewind(now));
    }

    /// What stands only in memory.
    #[must_use]
    pub fn unsaved(&self) -> Vec<Unsaved> {
        self.keepers().filter_map(Keeps::unsaved).collect()
    }

    /// Whether a walk, or a case that is being written, lies somewhere below.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        self.above.iter().any(|layer| {
            matches!(
                layer.screen,
                Screen::Walk(_)
                    | Screen::Sketch(_)
                    | Screen::TeamLookBack(_)
                    | Screen::Addition(_)
                    | Screen::Appeal(_)
            )
        })
    }

    /// The last words for who leaves now.
    #[must_use]
    pub fn goodbye(&self) -> Option<String> {
        self.keepers().find_map(Keeps::goodbye)
    }

    /// Whether words are on their way to the disk.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        self.keepers().any(|keeper| keeper.saving().is_under_way())
    }

    /// A draft was saved: its walk learns the file, and gives the file it had before and what was saved.
    pub fn saved(&mut self, item: &Item, now: DateTime<FixedOffset>) -> Option<(Option<Item>, Entry)> {
        let saved = self.being_saved().map(|walk| walk.saved(item, now));
        self.parked = None;
        saved
    }

    /// A look-back was saved.
    pub fn looked_back(&mut self, now: DateTime<FixedOffset>) -> Option<Record> {
        let saved = self.being_saved().and_then(|walk| walk.looked_back(now));
        self.parked = None;
        saved
    }

    /// A look-back on a session was saved, and its file says this now. Gives the file.
    pub fn team_looked_back(
        &mut self,
        record: &SessionRecord,
        now: DateTime<FixedOffset>,
    ) -> Option<SessionItem> {
        let screens = self.layers_mut().filter_map(|layer| match &mut layer.screen {
            Screen::TeamLookBack(screen) => Some(&mut **screen),
            _ => None,
        });
        let saved = screens.into_iter().find(|screen| screen.saving().is_under_way());
        let item = saved.map(|screen| screen.saved(record, now));
        self.parked = None;
        item
    }

    /// A walk was finished: gives its draft, which is gone now.
    pub fn finished(&mut self) -> Option<Item> {
        self.being_saved().and_then(WalkScreen::finished)
    }

    /// A case was saved in this file.
    pub fn case_saved(&mut self, item: CaseItem, world: &World) {
        self.written = Some(item.path.clone());
        let sketches = self.layers_mut().filter_map(|layer| match &mut layer.screen {
            Screen::Sketch(sketch) => Some(&mut **sketch),
            _ => None,
        });
        let saved = sketches.into_iter().find(|sketch| sketch.saving().is_under_way());
        if let Some(sketch) = saved {
            sketch.saved(item, world);
        }
        self.parked = None;
    }

    /// The own cases were read: what is shown of them is what they say now. True if a list goes to the one that was
    /// written.
    pub fn cases_read(&mut self, world: &World) -> bool {
        let written = self.written.take();
        let written = world.own.iter().find(|own| Some(&own.file.path) == written.as_ref());
        let mut goes = false;
        for layer in &mut self.above {
            match &mut layer.screen {
                Screen::Cases(screen) => goes |= written.is_some_and(|own| screen.show(&own.shown, world)),
                Screen::Card(screen) => screen.renew(world),
                Screen::OwnFile(screen) => screen.renew(world),
                _ => {}
            }
        }
        goes
    }

    /// An entry was changed by what is added to it: that learns that it is on disk.
    pub fn changed(&mut self, record: &Record, now: DateTime<FixedOffset>) {
        let Ok(entry) = &record.read else { return };
        for layer in self.layers_mut() {
            if let Screen::Addition(screen) = &mut layer.screen
                && screen.saved(&record.item, entry, now)
            {
                break;
            }
        }
        self.parked = None;
    }

    /// Whether a screen waits for what is taken along.
    #[must_use]
    pub fn is_carrying(&self) -> bool {
        self.above.iter().any(|layer| layer.screen.waits_for().is_some())
    }

    /// What was to stand here does, so that its screen closes, or does not. False if no screen waits for it.
    pub fn carried(&mut self, path: &Path, put: Option<Put>) -> bool {
        let waits = |layer: &Layer| layer.screen.waits_for() == Some(path);
        let Some(place) = self.above.iter().rposition(waits) else { return false };
        match put {
            Some(Put::Written) => drop(self.above.remove(place)),
            put => self.above[place].screen.not_carried(put == Some(Put::Taken)),
        }
        true
    }

    /// An entry is gone: nothing of it is shown any more.
    pub fn close_entry(&mut self, item: &Item) {
        self.above.retain(|layer| match &layer.screen {
            Screen::Entry(screen) => screen.item != *item,
            _ => true,
        });
    }

    /// A file was read again: its page shows what it says now, or what is wrong with it.
    pub fn reopen(&mut self, record: &Record) {
        let of_file =
            |layer: &Layer| matches!(&layer.screen, Screen::Entry(screen) if screen.item == record.item);
        if let Some(layer) = self.above.iter_mut().find(|layer| of_file(layer)) {
            layer.screen = Screen::entry(record.item.clone(), record.read.clone(), false);
        }
    }

    /// What lies in the bin was looked at again.
    pub fn bin_read(&mut self, binned: &[Binned], problems: &[Problem]) {
        for layer in &mut self.above {
            if let Screen::Bin(screen) = &mut layer.screen {
                screen.renew(binned, problems);
            }
        }
    }

    /// Some of what lies in the bin was read, for the rows that are in sight.
    pub fn bin_glanced(&mut self, rows: &[EntryRow]) {
        for layer in &mut self.above {
            if let Screen::Bin(screen) = &mut layer.screen {
                screen.glance(rows);
            }
        }
    }

    /// Of two versions one was made: there is nothing to choose any more.
    pub fn close_versions(&mut self, item: &Item) {
        self.above.retain(|layer| !matches!(&layer.screen, Screen::Versions(screen) if screen.item == *item));
    }

    /// The journal changed: lists find anew what they show, and an open page shows what its file says now.
    pub fn entries_changed(&mut self, world: &World) {
        self.journal_mut().for_each(|screen| screen.renew(world));
    }

    /// The lists of the journal.
    pub fn journal_mut(&mut self) -> impl Iterator<Item = &mut JournalScreen> {
        self.above.iter_mut().filter_map(|layer| match &mut layer.screen {
            Screen::Journal(screen) => Some(&mut **screen),
            _ => None,
        })
    }

    /// An entry was written: its page shows what its file says now.
    pub fn entry_written(&mut self, record: &Record) {
        let Ok(entry) = &record.read else { return };
        for layer in self.layers_mut() {
            if let Screen::Entry(screen) = &mut layer.screen
                && screen.item == record.item
            {
                screen.entry.clone_from(entry);
            }
        }
    }

    /// A save failed. False if there is no screen to keep saying so.
    pub fn failed(&mut self, problem: &Problem, now: DateTime<FixedOffset>) -> bool {
        self.above.extend(self.parked.take());
        let under_way = self.keepers().any(|keeper| keeper.saving().is_under_way());
        let mut keepers = self.keepers_mut();
        let keeper = if under_way { keepers.find(|it| it.saving().is_under_way()) } else { keepers.last() };
        keeper.map(|keeper| keeper.saving_mut().failed(problem, now)).is_some()
    }

    /// The walk whose words are on their way to the disk.
    fn being_saved(&mut self) -> Option<&mut WalkScreen> {
        let walks = self.layers_mut().filter_map(|layer| match &mut layer.screen {
            Screen::Walk(walk) => Some(&mut **walk),
            _ => None,
        });
        walks.into_iter().find(|walk| walk.saving().is_under_way())
    }

    /// What stays said while saving fails, also on a page that lies on top of the screen where one writes.
    #[must_use]
    pub fn standing_notice(&self) -> Option<Notice> {
        self.keepers().find_map(|keeper| keeper.saving().standing_notice())
    }

    fn keepers(&self) -> impl Iterator<Item = &dyn Keeps> {
        self.above.iter().chain(&self.parked).filter_map(|layer| layer.screen.keeper())
    }

    fn keepers_mut(&mut self) -> impl Iterator<Item = &mut dyn Keeps> {
        self.layers_mut().filter_map(|layer| layer.screen.keeper_mut())
    }

    fn layers_mut(&mut self) -> impl Iterator<Item = &mut Layer> {
        self.above.iter_mut().chain(&mut self.parked)
    }
}
