//! What came of what was done to the journal: lists, pages and the bin show what is there now.

use super::{
    App,
    event::{Effect, JournalWriting, JournalWritten, Record, Writing},
    notice::Notice,
};
use crate::{
    core::problem::Problem,
    journal::{Binned, Item, Resolution, Shelf},
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
                self.failed(&problem);
            }
            JournalWritten::Deleted(item, Ok(binned)) => self.deleted(&item, binned, effects),
            JournalWritten::Restored(Ok(record)) => {
                self.world.binned = None;
                if self.may_have_copies(&record.item) {
                    effects.extend(read_anew(&record.item));
                }
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
            JournalWritten::Resolved(resolution, Ok(item)) => self.resolved(resolution, item, effects),
            JournalWritten::Deleted(_, Err(problem))
            | JournalWritten::Restored(Err(problem))
            | JournalWritten::Resolved(_, Err(problem)) => self.notice = Some(Notice::problem(&problem)),
        }
    }

    /// A file lies in the bin now: its pages close, and one key brings it back.
    fn deleted(&mut self, item: &Item, binned: Binned, effects: &mut Vec<Effect>) {
        self.stack.close_entry(item);
        if self.world.copy_of(item).is_some() {
            // The copy is all that there is now.
            effects.extend(read_anew(item));
        }
        self.world.drop_record(item);
        self.world.binned = Some(binned);
        self.stack.entries_changed(&self.world);
        self.notice = Some(Notice::said(say("weggegooid")));
    }

    /// Whether a copy of this file may stand among the files of the journal, because it was all that there was.
    fn may_have_copies(&self, item: &Item) -> bool {
        let entries = self.world.entries.rows().iter().map(|row| &row.item);
        let mut all = self.world.drafts.iter().map(|draft| &draft.item).chain(entries);
        all.any(|it| it != item && it.name.as_str().starts_with(item.name.as_str()))
    }

    /// Of two versions one was made, or two files: what stands in the journal is read anew.
    fn resolved(&mut self, resolution: Resolution, item: Item, effects: &mut Vec<Effect>) {
        let said = match resolution {
            Resolution::This | Resolution::Other => say("versies-een-gemaakt"),
            Resolution::Both => say("versies-allebei"),
            Resolution::Merged => say("versies-samengevoegd"),
        };
        self.notice = Some(Notice::said(said));
        self.stack.close_versions(&item);
        self.world.copies.retain(|copy| copy.of != item);
        self.world.entries.touch();
        effects.extend(read_anew(&item));
        effects.push(Effect::Reread(item));
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

/// Reads anew what stands beside a file. Every reading of the entries says which copies there are.
fn read_anew(item: &Item) -> Vec<Effect> {
    let drafts = (item.shelf == Shelf::Drafts).then_some(Effect::ReadDrafts);
    drafts.into_iter().chain([Effect::ReadEntries]).collect()
}
