//! What came of what was done to the journal: lists, pages and the bin show what is there now.

use super::{
    App,
    event::{Effect, JournalWriting, JournalWritten, Record, Writing},
    notice::Notice,
};
use crate::{
    core::problem::Problem,
    journal::{Binned, Item},
    phrases::{say, say_with},
};

impl App {
    /// Takes in what came of something that was done to what stands in the journal.
    pub(super) fn journal_written(&mut self, written: JournalWritten, effects: &mut Vec<Effect>) {
        match written {
            JournalWritten::Changed(Ok(record)) => {
                self.stack.changed(&record, self.world.room.now);
                self.put(*record);
            }
            JournalWritten::Changed(Err(problem)) => {
                let kept_said = self.stack.failed(&problem, self.world.room.now);
                self.notice = (!kept_said).then(|| Notice::problem(&problem));
            }
            JournalWritten::Deleted(item, Ok(binned)) => self.deleted(&item, binned),
            JournalWritten::Restored(Ok(record)) => {
                self.world.binned = None;
                self.put(*record);
                self.notice = Some(Notice::said(say("teruggezet")));
                effects.push(Effect::ReadBin);
            }
            JournalWritten::BinEmptied(removed, problems) => {
                self.world.binned = None;
                let said = say_with("prullenbak-geleegd", &[("aantal", removed.into())]);
                self.notice = Some(problems.first().map_or_else(|| Notice::said(said), Notice::problem));
                effects.push(Effect::ReadBin);
            }
            JournalWritten::Resolved(Ok(item)) => self.resolved(item, effects),
            JournalWritten::Deleted(_, Err(problem))
            | JournalWritten::Restored(Err(problem))
            | JournalWritten::Resolved(Err(problem)) => self.notice = Some(Notice::problem(&problem)),
        }
    }

    /// A file lies in the bin now: its pages close, and one key brings it back.
    fn deleted(&mut self, item: &Item, binned: Binned) {
        self.stack.close_entry(item);
        self.world.drop_record(item);
        self.world.binned = Some(binned);
        self.stack.entries_changed(&self.world);
        self.notice = Some(Notice::said(say("weggegooid")));
    }

    /// Of two versions one was made: the list and the drafts are read anew.
    fn resolved(&mut self, item: Item, effects: &mut Vec<Effect>) {
        self.notice = Some(Notice::said(say("versies-een-gemaakt")));
        self.world.entries.touch();
        effects.extend([Effect::ReadCopies, Effect::ReadEntries, Effect::Reread(item)]);
    }

    /// The editor was left.
    pub(super) fn edited(&mut self, edited: Result<Box<Record>, Problem>) {
        match edited {
            Ok(record) => {
                self.stack.reopen(&record);
                self.put(*record);
            }
            Err(problem) => self.notice = Some(Notice::problem(&problem)),
        }
    }

    /// What brings back what was thrown away last.
    pub(super) fn take_back(&mut self) -> Option<Effect> {
        let binned = self.world.binned.take()?;
        Some(Effect::Write(Writing::Journal(JournalWriting::Restore(binned))))
    }
}
