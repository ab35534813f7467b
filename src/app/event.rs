//! Everything that can happen to the program, as one closed type in one queue.

mod carry;
mod journal;

use std::{path::PathBuf, sync::Arc};

use chrono::NaiveDate;
use ratatui::crossterm::event::{KeyCode, KeyModifiers};

pub use carry::{Carriage, Carried, Load};
pub use journal::{Change, JournalWriting, JournalWritten};

use super::{
    entries::{EntryRow, Reading},
    world::Cards,
};
use crate::{
    content::SourceFile,
    core::{
        digest::Digest,
        entry::{Entry, LookBack},
        excerpt::Excerpt,
        precedent::Precedent,
        problem::Problem,
        search::Query,
        session::SessionRecord,
    },
    journal::{
        Access, Binned, CaseDraft, CaseItem, Copied, Item, Other, SavedCase, SavedSession, SessionItem,
        Stamp, Versions, search::Found,
    },
};

/// A key that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// Which key.
    pub code: KeyCode,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
}

impl Stroke {
    /// A key on its own.
    #[must_use]
    pub const fn key(code: KeyCode) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// A letter on its own.
    #[must_use]
    pub const fn letter(letter: char) -> Self {
        Self::key(KeyCode::Char(letter))
    }

    /// A letter with Ctrl.
    #[must_use]
    pub const fn ctrl(letter: char) -> Self {
        Self { code: KeyCode::Char(letter), ctrl: true, alt: false }
    }

    /// From what the terminal says. Shift is already in the letter; Shift-Tab has a code of its own.
    #[must_use]
    pub fn of(code: KeyCode, modifiers: KeyModifiers) -> Self {
        Self {
            code,
            ctrl: modifiers.contains(KeyModifiers::CONTROL),
            alt: modifiers.contains(KeyModifiers::ALT),
        }
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed.
    Key(Stroke),
    /// Text was pasted.
    Paste(String),
    /// The left button was pressed on a cell, from 0.
    Click {
        /// Column.
        column: u16,
        /// Row.
        row: u16,
    },
    /// The wheel turned: rows down, or up when below zero.
    Wheel(isize),
    /// The window has this size now.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// Time passed; something may be due.
    Tick,
    /// The program must end: a signal, or the terminal is gone.
    Leave,
    /// The shell asked to be left for a while (`SIGTSTP`).
    Suspend,
    /// The program was stopped and goes on (`SIGCONT`).
    Woken,
    /// An effect was performed.
    Done(Outcome),
}

/// A journal file that was read, or what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The file.
    pub item: Item,
    /// What it says.
    pub read: Result<Entry, Problem>,
}

/// What came of an effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A draft was saved, or why not.
    Saved(Result<Item, Problem>),
    /// A walk was finished and stands in the journal, or why not.
    Finished(Result<Box<Record>, Problem>),
    /// A look-back was saved, or why not.
    LookedBack(Result<(), Problem>),
    /// A card of moresprudentie was saved here, or why not.
    PrecedentSaved(Result<PathBuf, Problem>),
    /// A session was saved, or why not.
    SessionSaved(Result<SavedSession, Problem>),
    /// An own case was saved, or why not.
    CaseSaved(Result<SavedCase, Problem>),
    /// The own cases were read.
    Cases {
        /// Their files.
        own: Vec<SourceFile>,
        /// Files that cannot be read.
        problems: Vec<Problem>,
        /// The file of the one to go on writing.
        write_on: Option<String>,
    },
    /// The cards of moresprudentie were read.
    Cards(Cards),
    /// The sessions with a team were read.
    Sessions(Vec<(SessionItem, SessionRecord)>),
    /// A look-back on a session was saved, and its file says this now; or why not.
    TeamLookedBack(Result<Box<SessionRecord>, Problem>),
    /// What home told of the journal the last time.
    Remembered(Box<Digest>),
    /// The entries were read, or only their names.
    Journal(Box<Reading>),
    /// So many entries were read of so many.
    ReadSoFar(usize, usize),
    /// Some entries were read for the rows that are in sight, and where in them the words stand that are looked for.
    Glanced {
        /// The entries.
        rows: Vec<EntryRow>,
        /// What is looked for.
        query: Option<Query>,
        /// Where it stands first in each of these.
        excerpts: Vec<(Item, Option<Excerpt>)>,
    },
    /// A piece of the answer to what is looked for, with the list that was searched.
    Found(Arc<[Item]>, Found),
    /// Something was done to what stands in the journal.
    JournalWritten(JournalWritten),
    /// What lies in the bin, and which folders of it cannot be read.
    Bin(Vec<Binned>, Vec<Problem>),
    /// The copies that other programs left beside entries and drafts, where that is all there is to tell.
    Copies(Vec<Copied>),
    /// The drafts were read.
    Drafts(Vec<Record>),
    /// Two versions of an item were read, or why not.
    Versions(Item, Other, Result<Box<Versions>, Problem>),
    /// The editor was left, and the file says this now; or why there was none.
    Edited(Result<Box<Record>, Problem>),
    /// One entry was read, to do this with it.
    Opened(Box<Record>, Then),
    /// So many entries that are taken along were read of so many.
    CarriedSoFar(usize, usize),
    /// What came of writing something where the user wants it.
    Carried(PathBuf, Result<Carried, Problem>),
    /// Whether one may write now; if so, the drafts as they are on disk. The journal follows.
    Access(Access, Vec<Record>),
    /// There is no shell to have the terminal for a while.
    NoShell,
}

/// What to do with an entry once it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Show its page.
    Show,
    /// Look back on it.
    LookBack,
    /// Show what it says, with nothing that one can do to it.
    Read,
}

/// Something to write in the data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// An unfinished walk.
    Draft {
        /// Its file, if it has one yet.
        item: Option<Item>,
        /// What to save.
        entry: Box<Entry>,
    },
    /// A finished walk, into the journal.
    Finished {
        /// Its draft.
        draft: Option<Item>,
        /// What to write.
        entry: Box<Entry>,
    },
    /// The last look-back of an entry, into its file.
    LookBack {
        /// The file.
        item: Item,
        /// The look-back as it stands in the file; none, or a blank one, if it is not there yet.
        before: Option<LookBack>,
        /// The entry, whose last look-back counts.
        entry: Box<Entry>,
    },
    /// Something to do to what stands in the journal.
    Journal(JournalWriting),
    /// A card of moresprudentie.
    Precedent(Box<Precedent>),
    /// A team session.
    Session {
        /// Its file, if it has one yet.
        item: Option<SessionItem>,
        /// What is kept of it.
        record: Box<SessionRecord>,
    },
    /// What came of the afspraken of a session, into its file.
    TeamLookBack {
        /// The file.
        item: SessionItem,
        /// What stands there for that day, as far as is known.
        before: Option<String>,
        /// The day.
        on: NaiveDate,
        /// The words.
        words: String,
    },
    /// An own case.
    Case {
        /// Its file, if it has one yet.
        item: Option<CaseItem>,
        /// What to write.
        draft: CaseDraft,
    },
}

/// Words that stand only in memory, for who must copy them by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// A walk, finished or not.
    Entry(Box<Entry>),
    /// An own case, as it would stand in its file.
    Case(String),
    /// A card of moresprudentie, as it would be read.
    Card(String),
    /// A note to hand to somebody.
    Note(String),
    /// What was agreed in a session.
    Session(Option<Box<SessionRecord>>),
}

/// Something for the shell to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write; what comes of it is an [`Outcome`].
    Write(Writing),
    /// Ask again whether one may write.
    TryToWrite,
    /// Hold a team session: the personal screens make place for those of the shared screen.
    HoldSession,
    /// Read the own cases again, and go on writing the one in this file, if there is one.
    ReadCases(Option<String>),
    /// Read the cards of moresprudentie.
    ReadCards,
    /// List the entries by name.
    ListEntries,
    /// Read all entries.
    ReadEntries,
    /// Read these for the rows that are in sight.
    Glance {
        /// Of which the gist is not known.
        rows: Vec<Item>,
        /// Of which it is not known where the words stand.
        excerpts: Vec<Item>,
        /// What is looked for.
        query: Option<Query>,
    },
    /// Look through the whole text of the journal, beside the screen.
    LookFor {
        /// The number of the question, which its answer carries.
        ticket: u64,
        /// The words.
        query: Query,
        /// What to look through from now on; none if that is what it was.
        items: Option<Arc<[Item]>>,
    },
    /// Nothing is looked for any more.
    StopLooking,
    /// The texts that were searched are of no more use.
    ForgetTexts,
    /// Read one and do this with it.
    Open(Item, Then),
    /// Look what lies in the bin.
    ReadBin,
    /// Read the drafts: there may be others now.
    ReadDrafts,
    /// Read a file again: it is not what it was.
    Reread(Item),
    /// Read two versions of an item.
    ReadVersions(Item, Other),
    /// Open a file in the editor of the user, and read it again after that.
    Edit(Item),
    /// Write something where the user wants it, beside the screens.
    Carry(Box<Carriage>),
    /// Do not write it.
    StopCarrying,
    /// Give a text to the clipboard of the terminal.
    Copy(String),
    /// Remember for the next start what home tells.
    Remember(Box<Digest>, Stamp),
    /// Leave the program. Text that could not be saved is printed, so that it is not lost.
    Quit {
        /// What could not be saved.
        unsaved: Vec<Unsaved>,
        /// The last words if all was saved: how to go on.
        goodbye: Option<String>,
    },
    /// Let the shell have the terminal for a while.
    Suspend,
    /// Take the terminal back.
    Retake,
    /// Draw every cell anew.
    Redraw,
}
