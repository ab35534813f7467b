//! What came of the effects: the world and the screens learn what was read and written.

use super::{
    App,
    entries::{EntryRow, Reading},
    event::{Effect, Outcome, Record, Then},
    notice::Notice,
};
use crate::{
    core::{excerpt::Excerpt, problem::Problem, search::Query},
    document,
    journal::{Access, Item, Other, SavedCase},
    phrases::say,
    screens::{Act, Screen, home, reading::ReadingScreen, sketch, versions},
};

impl App {
    pub(super) fn done(&mut self, outcome: Outcome, effects: &mut Vec<Effect>) {
        // What is only bookkeeping must not take a page away from under who scrolled it.
        let mut follow = false;
        match outcome {
            Outcome::Remembered(digest) => self.world.remember(*digest),
            Outcome::Journal(reading) => self.journal_read(*reading, effects),
            Outcome::ReadSoFar(done, of) => self.world.entries.set_progress(done, of),
            Outcome::Glanced { rows, query, excerpts } => self.glanced(rows, query.as_ref(), &excerpts),
            Outcome::Found(list, found) => {
                let Self { stack, world, .. } = self;
                stack.journal_mut().for_each(|it| it.found(&list, &found, world));
            }
            Outcome::JournalWritten(written) => {
                self.journal_written(written, effects);
                follow = true;
            }
            Outcome::Edited(edited) => self.edited(edited),
            Outcome::Bin(binned, problems) => self.stack.bin_read(&binned, &problems),
            Outcome::Drafts(drafts) => {
                self.world.take_in_drafts(drafts);
                self.stack.entries_changed(&self.world);
            }
            Outcome::Copies(copies) => {
                self.world.copies = copies;
                self.stack.entries_changed(&self.world);
            }
            Outcome::Versions(item, other, versions) => {
                follow = self.do_all(versions::open(&self.world, item, other, versions), effects);
            }
            Outcome::Opened(record, then) => follow = self.do_all(self.opened(*record, then), effects),
            Outcome::Cards(cards) => self.world.room.cards = Some(cards),
            Outcome::Access(access, drafts) => self.may_write(access, drafts, effects),
            Outcome::CarriedSoFar(done, of) => self.carried_so_far(done, of),
            Outcome::Carried(path, carried) => follow = self.carried(&path, carried),
            Outcome::NoShell => self.notice = Some(Notice::said(say("geen-opdrachtregel"))),
            Outcome::Saved(Ok(item)) => self.saved(item),
            Outcome::CaseSaved(Ok(saved)) => self.case_saved(saved),
            Outcome::Cases { own, problems, write_on } => {
                self.world.take_in_cases(own, problems);
                follow = self.stack.cases_read(&self.world);
                let acts = write_on.map(|file| sketch::write_on(&self.world, &file));
                self.acts(acts.unwrap_or_default(), effects);
            }
            // A session is saved by its own program.
            Outcome::SessionSaved(_) | Outcome::PrecedentSaved(_) => {}
            Outcome::Sessions(sessions) => self.world.sessions = sessions,
            Outcome::TeamLookedBack(Ok(record)) => {
                let item = self.stack.team_looked_back(&record, self.world.room.now);
                self.world.put_session(item.as_ref(), *record);
            }
            Outcome::LookedBack(Ok(())) => self.looked_back(),
            Outcome::Finished(Ok(record)) => follow = self.finished(*record),
            Outcome::Saved(Err(problem))
            | Outcome::CaseSaved(Err(problem))
            | Outcome::LookedBack(Err(problem))
            | Outcome::TeamLookedBack(Err(problem))
            | Outcome::Finished(Err(problem)) => follow = self.failed(&problem),
        }
        self.quit_once_saved(effects);
        self.settle(follow);
    }

    /// Something could not be saved. A screen on which one writes keeps saying why.
    pub(super) fn failed(&mut self, problem: &Problem) -> bool {
        let kept_said = self.stack.failed(problem, self.world.room.now);
        self.notice = (!kept_said).then(|| Notice::problem(problem));
        true
    }

    /// A look-back on an entry was saved.
    fn looked_back(&mut self) {
        if let Some(record) = self.stack.looked_back(self.world.room.now) {
            self.put(record);
        }
    }

    /// Does what follows from what was read; the page then goes along.
    fn do_all(&mut self, acts: Vec<Act>, effects: &mut Vec<Effect>) -> bool {
        self.acts(acts, effects);
        true
    }

    /// Rows in sight were read, and where in them the words stand that are looked for.
    fn glanced(&mut self, rows: Vec<EntryRow>, query: Option<&Query>, excerpts: &[(Item, Option<Excerpt>)]) {
        self.stack.bin_glanced(&rows);
        self.world.entries.glance(rows);
        if let Some(query) = query {
            self.stack.journal_mut().for_each(|it| it.excerpts(query, excerpts.to_vec()));
        }
    }

    fn saved(&mut self, item: Item) {
        let Some((before, entry)) = self.stack.saved(&item, self.world.room.now) else { return };
        if before.is_some_and(|before| before != item) {
            self.notice = Some(Notice::renamed(&item, self.world.room.now));
        }
        self.put(Record { item, read: Ok(entry) });
    }

    fn case_saved(&mut self, saved: SavedCase) {
        if saved.aside {
            self.notice = Some(Notice::aside(&saved.item, self.world.room.now));
        }
        self.stack.case_saved(saved.item, &self.world);
    }

    fn finished(&mut self, record: Record) -> bool {
        if let Some(draft) = self.stack.finished() {
            self.world.drop_record(&draft);
        }
        self.put(record.clone());
        self.stack.home();
        self.notice = Some(Notice::said(say("afgerond-bewaard")));
        self.stack.push(Screen::entry(record.item, record.read, true));
        true
    }

    /// Follows whether one may write. What the other beraad wrote meanwhile is read anew.
    fn may_write(&mut self, access: Access, drafts: Vec<Record>, effects: &mut Vec<Effect>) {
        if access == Access::Write {
            effects.push(Effect::ReadCases(None));
            self.world.start_anew(drafts);
            self.notice = Some(Notice::said(say("schrijven-kan")));
        }
        self.world.room.access = access;
    }

    /// Takes in a file that was just written.
    pub(super) fn put(&mut self, record: Record) {
        self.stack.entry_written(&record);
        self.world.put(record);
        self.stack.entries_changed(&self.world);
    }

    /// Takes in the journal. What home tells of a large one is remembered for the next start.
    fn journal_read(&mut self, reading: Reading, effects: &mut Vec<Effect>) {
        let stamp = reading.stamp.clone();
        let is_whole = reading.digest.is_some();
        self.world.take_in(reading);
        let many = is_whole && self.world.entries.are_many();
        if let Some(digest) = self.world.entries.digest().filter(|_| many) {
            effects.push(Effect::Remember(Box::new(digest.clone()), stamp));
        }
        self.stack.entries_changed(&self.world);
    }

    /// An entry was read: shows it, or looks back on it.
    fn opened(&self, record: Record, then: Then) -> Vec<Act> {
        match (then, record.read) {
            (Then::LookBack, Ok(entry)) => home::look_back(&self.world, &record.item, &entry),
            (Then::Read, Ok(entry)) => {
                let blocks = document::entry::page(&entry, &self.world.room.library);
                let page = ReadingScreen { title: say("prullenbak-kop"), blocks };
                vec![Act::Push(Box::new(Screen::Reading(page)))]
            }
            (Then::Show | Then::LookBack, Err(problem)) if problem.is_two_versions => {
                vec![Act::Effect(Effect::ReadVersions(record.item, Other::InFile))]
            }
            (_, read) => vec![Act::Push(Box::new(Screen::entry(record.item, read, false)))],
        }
    }
}
