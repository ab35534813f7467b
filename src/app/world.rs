//! What every screen may look at: the library, the journal as it was read, the time and the size of the window.

use std::{
    cell::OnceCell,
    collections::HashSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    entries::{Entries, Reading},
    event::Record,
    outside::Outside,
};
use crate::{
    content::{self, KeptCard, NotOurs, SourceFile},
    core::{
        case::Case,
        compass::Compass,
        digest::{Digest, Pending},
        entry::Entry,
        gist::Gist,
        library::Library,
        problem::Problem,
        reference::Reference,
        session::SessionRecord,
        sketch::{Checked, Sketch},
        suggest,
        walk::Walk,
    },
    journal::{Access, Binned, CaseItem, Copied, Item, SHELVES, SessionItem, Shelf},
    ui::theme::Theme,
};

/// What every screen may look at, also one on a shared screen: nothing of it is personal.
#[derive(Clone, Debug)]
pub struct Room {
    /// Cases and frame of reference.
    pub library: Arc<Library>,
    /// Whether one may write.
    pub access: Access,
    /// The data folder.
    pub root: PathBuf,
    /// Local time of the last event.
    pub now: DateTime<FixedOffset>,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// Colours.
    pub theme: Theme,
    /// The cards of moresprudentie; none before one comes where they are shown.
    pub cards: Option<Cards>,
}

impl Room {
    /// The cards of moresprudentie that were read, that of the newest talk first.
    #[must_use]
    pub fn kept_cards(&self) -> &[KeptCard] {
        self.cards.as_ref().map_or(&[], |cards| &cards.kept)
    }
}

/// The world around the screens of one person.
#[derive(Clone, Debug)]
pub struct World {
    /// What every screen may look at.
    pub room: Room,
    /// The files of the own cases, as they were last read.
    pub own: Vec<OwnCase>,
    /// What is wrong in the content, own cases above all.
    pub problems: Vec<Problem>,
    /// The unfinished walks, newest first.
    pub drafts: Vec<Record>,
    /// The journal as far as it was read.
    pub entries: Entries,
    /// The newest sessions with a team, to look back on.
    pub sessions: Vec<(SessionItem, SessionRecord)>,
    /// What was thrown away last, as long as one key brings it back.
    pub binned: Option<Binned>,
    /// The copies that other programs left beside entries and drafts.
    pub copies: Vec<Copied>,
    /// The pictures over all entries; made once somebody looks at them, and anew when an entry changed.
    pub compass: OnceCell<Compass>,
    /// The folders to which one takes writing along.
    pub outside: Outside,
    /// The case to suggest; found once somebody asks, and anew when anything of this changed.
    pub suggested: OnceCell<Option<suggest::Suggestion>>,
}

/// The cards of moresprudentie, as they were last read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    /// Those that can be read, that of the newest talk first.
    pub kept: Vec<KeptCard>,
    /// What is wrong with any of the files.
    pub problems: Vec<Problem>,
}

/// The file of an own case, as it was last read.
#[derive(Clone, Debug)]
pub struct OwnCase {
    /// The file.
    pub file: SourceFile,
    /// Its path as it is shown, by which problems name it.
    pub shown: String,
    /// The case in it, or why beraad cannot go on writing it; read once somebody asks.
    sketch: OnceCell<Result<Sketch, NotOurs>>,
    /// What the rules say of that case; found once somebody asks.
    checked: OnceCell<Checked>,
}

impl From<SourceFile> for OwnCase {
    fn from(file: SourceFile) -> Self {
        Self { shown: file.shown(), file, sketch: OnceCell::new(), checked: OnceCell::new() }
    }
}

impl OwnCase {
    /// The case in it, if beraad can go on writing it.
    #[must_use]
    pub fn sketch(&self) -> Option<&Sketch> {
        self.read().as_ref().ok()
    }

    /// Why beraad cannot go on writing it; none if it can.
    #[must_use]
    pub fn not_ours(&self) -> Option<NotOurs> {
        self.read().as_ref().err().copied()
    }

    fn read(&self) -> &Result<Sketch, NotOurs> {
        self.sketch.get_or_init(|| content::ours(&self.file.text))
    }

    /// That case with what the rules say of it.
    #[must_use]
    pub fn checked(&self, reference: &Reference) -> Option<(&Sketch, &Checked)> {
        let sketch = self.sketch()?;
        Some((sketch, self.checked.get_or_init(|| content::check(sketch, reference))))
    }
}

impl World {
    /// Today, in local time.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.room.now.date_naive()
    }

    /// Unfinished walks that could be read, newest first.
    pub fn drafts(&self) -> impl Iterator<Item = (&Item, &Entry)> {
        self.drafts.iter().filter_map(|record| Some((&record.item, record.read.as_ref().ok()?)))
    }

    /// The entries on which a look-back is due today, longest due first.
    #[must_use]
    pub fn due(&self) -> Vec<(NaiveDate, &Pending)> {
        self.entries.digest().map(|digest| digest.due(self.today())).unwrap_or_default()
    }

    /// Sessions on whose afspraken somebody should look back today, longest due first.
    #[must_use]
    pub fn due_sessions(&self) -> Vec<(NaiveDate, &SessionItem, &SessionRecord)> {
        let today = self.today();
        let due = self.sessions.iter();
        let due = due.filter_map(|(item, record)| Some((record.look_back_due(today)?, item, record)));
        let mut all: Vec<_> = due.collect();
        all.sort_by_key(|(day, ..)| *day);
        all
    }

    /// Takes in the file of a session as it was just written.
    pub fn put_session(&mut self, item: Option<&SessionItem>, record: SessionRecord) {
        if let Some((_, old)) = self.sessions.iter_mut().find(|(it, _)| Some(it) == item) {
            *old = record;
        }
    }

    /// Folders of the journal that cannot be read.
    pub fn journal_problems(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| self.is_of_journal(problem))
    }

    /// What is wrong with each file of a case, in the order of the files.
    #[must_use]
    pub fn case_problems(&self) -> Vec<(&str, Vec<&Problem>)> {
        let mut files: Vec<(&str, Vec<&Problem>)> = vec![];
        for problem in self.problems.iter().filter(|problem| !self.is_of_journal(problem)) {
            let file = problem.place.as_ref().map_or("", |place| &place.file);
            match files.iter_mut().find(|(it, _)| *it == file) {
                Some((_, problems)) => problems.push(problem),
                None => files.push((file, vec![problem])),
            }
        }
        files
    }

    /// Takes in the own cases as they were just read. Cards may have changed too: they are read again when they are
    /// shown.
    pub fn take_in_cases(&mut self, own: Vec<SourceFile>, problems: Vec<Problem>) {
        let (library, more) = content::library(&own);
        let journal = std::mem::take(&mut self.problems);
        self.problems = journal.into_iter().filter(|problem| self.is_of_journal(problem)).collect();
        self.problems.extend(problems.into_iter().chain(more));
        self.room.cards = None;
        self.follows_anew();
        (self.room.library, self.own) = (Arc::new(library), own.into_iter().map(OwnCase::from).collect());
    }

    /// The case in this file, if beraad can go on writing it, and where it stands.
    #[must_use]
    pub fn own_sketch(&self, file: &str) -> Option<(CaseItem, &Sketch)> {
        let own = self.own_case(file)?;
        Some((CaseItem::of(&own.file), own.sketch()?))
    }

    /// The own case of this file, if the file could be read at all.
    #[must_use]
    pub fn own_case(&self, file: &str) -> Option<&OwnCase> {
        self.own.iter().find(|it| it.shown == file)
    }

    /// The file of an own case of the library.
    #[must_use]
    pub fn file_of(&self, case: &Case) -> Option<&str> {
        let file = self.room.library.file_of(case)?;
        self.own.iter().find(|it| it.file.path == file).map(|it| it.shown.as_str())
    }

    /// The own cases that one can go on writing and that cannot be walked yet.
    pub fn unfinished_cases(&self) -> impl Iterator<Item = &OwnCase> {
        self.own.iter().filter(|it| self.is_unfinished(it))
    }

    /// Whether one can go on writing this case and it cannot be walked for what is missing in it. What is whole but
    /// has the name of another case is not unfinished.
    #[must_use]
    pub fn is_unfinished(&self, own: &OwnCase) -> bool {
        let checked = || own.checked(&self.room.library.reference);
        !self.takes_part(&own.shown) && checked().is_some_and(|(_, checked)| !checked.takes_part)
    }

    /// The files of own cases that cannot be walked, with what is wrong: first those that one can go on writing.
    #[must_use]
    pub fn files_apart(&self) -> Vec<(&str, Vec<&Problem>)> {
        let mut files = self.case_problems();
        files.retain(|(file, _)| !self.takes_part(file));
        files.sort_by_key(|(file, _)| !self.own_case(file).is_some_and(|own| self.is_unfinished(own)));
        files
    }

    /// Whether there is anything to say of this file.
    #[must_use]
    pub fn can_be_better(&self, file: &str) -> bool {
        self.problems.iter().any(|it| it.place.as_ref().is_some_and(|place| place.file == file))
    }

    /// Whether the case of this file can be walked, whatever there is to say about it.
    #[must_use]
    pub fn takes_part(&self, file: &str) -> bool {
        let own = self.own_case(file);
        own.is_some_and(|own| self.room.library.own_files.get(&own.file.slug) == Some(&own.file.path))
    }

    fn is_of_journal(&self, problem: &Problem) -> bool {
        let file = Path::new(problem.place.as_ref().map_or("", |place| &place.file));
        SHELVES.iter().any(|folder| file.starts_with(self.room.root.join(folder)))
    }

    /// The pictures over all entries, as far as they were read.
    #[must_use]
    pub fn compass(&self) -> &Compass {
        self.compass.get_or_init(|| {
            let routes = self.room.library.reference.routes.iter().map(|route| route.id.as_str());
            let drafts: Vec<Gist> = self.drafts().map(|(_, entry)| Gist::of(entry)).collect();
            Compass::of(self.entries.gists().map(|(_, gist)| gist).chain(&drafts), self.today(), routes)
        })
    }

    /// The copy of a file that another program left beside it, if there is one.
    #[must_use]
    pub fn copy_of(&self, item: &Item) -> Option<&Item> {
        self.copies.iter().find(|copy| copy.of == *item).map(|copy| &copy.item)
    }

    /// Of how many drafts and entries there is a copy.
    #[must_use]
    pub fn with_copies(&self) -> usize {
        let all: HashSet<&Item> = self.copies.iter().map(|copy| &copy.of).collect();
        all.len()
    }

    /// The case to suggest; none before it is known what was walked.
    #[must_use]
    pub fn suggestion(&self) -> Option<suggest::Suggestion> {
        let digest = self.entries.digest()?;
        let suggested = self.suggested.get_or_init(|| {
            let drafts: Vec<&Entry> = self.drafts().map(|(_, entry)| entry).collect();
            suggest::suggest(&self.room.library.cases, digest, &drafts)
        });
        suggested.clone()
    }

    /// What follows from the entries has to be found anew.
    fn follows_anew(&mut self) {
        self.compass.take();
        self.suggested.take();
    }

    /// Takes in what home told the last time.
    pub fn remember(&mut self, digest: Digest) {
        self.follows_anew();
        self.entries.remember(digest);
    }

    /// Whether a case was walked to the end.
    #[must_use]
    pub fn has_walked(&self, slug: &str) -> bool {
        self.entries.digest().is_some_and(|digest| digest.has_walked(slug))
    }

    /// The walk of a draft.
    #[must_use]
    pub fn resume(&self, entry: &Entry) -> Walk {
        Walk::resume(entry.clone(), self.case_of(entry))
    }

    /// The case of an entry, if there is one that the library still has.
    #[must_use]
    pub fn case_of(&self, entry: &Entry) -> Option<Arc<Case>> {
        entry.case().and_then(|slug| self.room.library.case(slug)).cloned()
    }

    /// Takes in a file that was just written: it replaces what stood there under its name, or comes on top.
    pub fn put(&mut self, record: Record) {
        self.follows_anew();
        let today = self.today();
        match (record.item.shelf, &record.read) {
            (Shelf::Drafts, _) => {
                self.drafts.retain(|it| it.item != record.item);
                self.drafts.push(record);
                self.drafts.sort_by(|a, b| b.item.name.cmp(&a.item.name));
            }
            (Shelf::Entries, Ok(entry)) => {
                self.entries.put(&record.item, Gist::of(entry), &self.room.root, today);
            }
            (Shelf::Entries, Err(problem)) => {
                self.entries.put_broken(&record.item, problem.clone(), &self.room.root, today);
            }
        }
    }

    /// Takes in the journal as it was read beside the screens.
    pub fn take_in(&mut self, reading: Reading) {
        self.follows_anew();
        let problems = reading.problems.iter().filter(|it| !self.problems.contains(it)).cloned();
        let new: Vec<Problem> = problems.collect();
        self.problems.extend(new);
        self.copies.clone_from(&reading.copies);
        let today = self.today();
        self.entries.take_in(reading, &self.room.root, today);
    }

    /// Forgets the journal but for these drafts, until it is read again.
    pub fn start_anew(&mut self, drafts: Vec<Record>) {
        self.follows_anew();
        self.drafts = drafts;
        self.entries.forget();
    }

    /// Takes in the drafts as they were just read.
    pub fn take_in_drafts(&mut self, drafts: Vec<Record>) {
        self.follows_anew();
        self.drafts = drafts;
    }

    /// Takes out a file that is gone.
    pub fn drop_record(&mut self, item: &Item) {
        self.follows_anew();
        self.drafts.retain(|it| it.item != *item);
        if item.shelf == Shelf::Entries {
            let today = self.today();
            self.entries.drop(item, &self.room.root, today);
        }
    }
}
