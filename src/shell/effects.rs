//! Effects performed: the only place where the application's wishes meet the disk and the terminal.

use std::{
    io::{Write, stdout},
    sync::{Arc, mpsc::Sender},
};

use super::{
    carrying::Carrier,
    clock,
    editor::{Editor, Gate},
    reading::{self, Check, Reader},
    terminal::Terminal,
};
use crate::{
    app::{
        Program,
        event::{
            Change, Effect, Event, JournalWriting, JournalWritten, Outcome, Record, Then, Unsaved, Writing,
        },
        world::Cards,
    },
    content,
    core::{excerpt::Excerpt, problem::Problem, search::Query, show::visible, texts::Part},
    journal::{
        self, Access, Item, Other, Store,
        search::{self, Finder},
    },
    phrases::say,
};

/// What comes after effects were performed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The program goes on.
    Stay,
    /// A session takes its place.
    Session,
    /// It ends.
    End,
}

/// What performs the effects.
#[derive(Debug)]
pub(super) struct Shell {
    /// The data folder.
    pub(super) store: Store,
    /// The queue, for what is read beside the loop.
    pub(super) sender: Sender<Event>,
    /// Text that could not be saved when the user left all the same.
    pub(super) unsaved: Vec<Unsaved>,
    /// The last words if all was saved.
    pub(super) goodbye: Option<String>,
    /// The texts that are searched.
    pub(super) finder: Option<Finder>,
    /// What is on its way to where the user takes it along.
    pub(super) carriers: Vec<Carrier>,
    /// The editor of the user.
    pub(super) editor: Option<Editor>,
    /// Keeps the listener still while the editor has the terminal.
    pub(super) gate: Gate,
}

impl Shell {
    /// Performs effects and what follows from them, and says what comes then.
    pub(super) fn perform(
        &mut self,
        app: &mut dyn Program,
        terminal: &mut Terminal,
        effects: Vec<Effect>,
    ) -> Result<Next, Problem> {
        for effect in effects {
            let event = match effect {
                Effect::Write(writing) => Event::Done(write(&mut self.store, writing)),
                Effect::TryToWrite => Event::Done(self.try_to_write()),
                Effect::ReadCases(write_on) => Event::Done(read_cases(&self.store, write_on)),
                Effect::ReadCards => Event::Done(read_cards(&self.store)),
                Effect::ListEntries => {
                    self.reader().names();
                    continue;
                }
                Effect::ReadEntries => {
                    self.reader().everything();
                    continue;
                }
                Effect::Remember(digest, stamp) => {
                    self.store.remember_digest(&digest, &stamp);
                    continue;
                }
                Effect::Glance { rows, excerpts, query } => Event::Done(glance(&rows, excerpts, query)),
                Effect::LookFor { ticket, query, items } => {
                    self.look_for(ticket, query, items);
                    continue;
                }
                Effect::StopLooking => {
                    self.finder.iter().for_each(Finder::stop);
                    continue;
                }
                Effect::ForgetTexts => {
                    self.finder = None;
                    continue;
                }
                Effect::ReadBin => Event::Done(read_bin(&self.store)),
                Effect::ReadDrafts => Event::Done(Outcome::Drafts(read_drafts(&self.store))),
                Effect::ReadVersions(item, other) => Event::Done(read_versions(item, other)),
                Effect::Reread(item) => Event::Done(reread(&self.store, item)),
                Effect::Edit(item) => Event::Done(Outcome::Edited(self.edit(terminal, item)?)),
                effect @ (Effect::Copy(_) | Effect::Carry(_) | Effect::StopCarrying) => {
                    self.hand_out(effect);
                    continue;
                }
                Effect::Open(item, then) => Event::Done(open(&self.store, item, then)),
                Effect::Suspend => terminal.step_aside()?.unwrap_or(Event::Done(Outcome::NoShell)),
                Effect::Retake => terminal.retake()?,
                Effect::Redraw => {
                    terminal.forget();
                    continue;
                }
                Effect::Quit { unsaved, goodbye } => {
                    (self.unsaved, self.goodbye) = (unsaved, goodbye);
                    return Ok(Next::End);
                }
                Effect::HoldSession => return Ok(Next::Session),
            };
            let more = app.update(clock::now(), event);
            match self.perform(app, terminal, more)? {
                Next::Stay => {}
                other => return Ok(other),
            }
        }
        Ok(Next::Stay)
    }

    /// Asks again whether one may write, and then reads everything anew.
    fn try_to_write(&mut self) -> Outcome {
        let access = self.store.try_to_write().clone();
        let mut drafts = vec![];
        if access == Access::Write {
            drafts = read_drafts(&self.store);
            self.reader().start().into_iter().for_each(Check::begin);
        }
        Outcome::Access(access, drafts)
    }

    /// Opens a file in the editor of the user and reads it again.
    fn edit(&self, terminal: &mut Terminal, item: Item) -> Result<Result<Box<Record>, Problem>, Problem> {
        let Some(editor) = &self.editor else {
            return Ok(Err(Problem::new(say("geen-editor"), say("geen-editor-doe"))));
        };
        self.gate.close();
        let left = terminal.lend(|| editor.open(&item.path));
        self.gate.open();
        let left = left?;
        Ok(left.map(|()| Box::new(Record { read: self.store.read(&item), item })))
    }

    /// Looks for words, in these files from now on.
    fn look_for(&mut self, ticket: u64, query: Query, items: Option<Arc<[Item]>>) {
        if let Some(items) = items {
            let (sender, list) = (self.sender.clone(), items.clone());
            // Nobody listens any more when the program has already ended.
            let tell = move |found| drop(sender.send(Event::Done(Outcome::Found(list.clone(), found))));
            self.finder = Some(Finder::start(items, tell));
        }
        if let Some(finder) = &self.finder {
            finder.look_for(ticket, query);
        }
    }

    /// Hands out what was written: to the clipboard, or beside the screens to where the user takes it along. What else is
    /// on its way there stops.
    fn hand_out(&mut self, effect: Effect) {
        if let Effect::Copy(text) = effect {
            Terminal::copy(&text);
            return;
        }
        self.carriers.retain(Carrier::is_under_way);
        self.carriers.iter().for_each(Carrier::stop);
        if let Effect::Carry(carriage) = effect {
            let (root, today) = (self.store.root().to_owned(), clock::now().date_naive());
            self.carriers.push(Carrier::start(root, *carriage, today, self.sender.clone()));
        }
    }

    fn reader(&self) -> Reader {
        Reader::new(self.store.root(), self.sender.clone(), clock::now().date_naive())
    }

    /// The last words, after the terminal was given back.
    pub(super) fn say_goodbye(&self) {
        let mut lines: Vec<String> = self.unsaved.iter().map(as_text).collect();
        if lines.is_empty() {
            lines.extend(self.goodbye.clone());
        } else {
            lines.insert(0, say("niet-bewaard-tekst"));
        }
        if lines.is_empty() {
            return;
        }
        // A terminal that is gone cannot be written to; there is nothing more to do then.
        let _ = writeln!(stdout(), "{}", lines.join("\n\n"));
    }
}

/// Words as they would stand in their file.
fn as_text(unsaved: &Unsaved) -> String {
    match unsaved {
        Unsaved::Entry(entry) => visible(&journal::to_toml(entry)).into_owned(),
        Unsaved::Case(text) | Unsaved::Card(text) | Unsaved::Note(text) => visible(text).into_owned(),
        Unsaved::Session(record) => record
            .as_deref()
            .map(|it| visible(&journal::session_to_toml(it)).into_owned())
            .unwrap_or_default(),
    }
}

/// Writes in the data folder and says what came of it.
pub fn write(store: &mut Store, writing: Writing) -> Outcome {
    match writing {
        Writing::Draft { item, entry } => Outcome::Saved(store.save_draft(item.as_ref(), &entry)),
        Writing::LookBack { item, before, entry } => Outcome::LookedBack(match entry.look_backs.last() {
            Some(look_back) => store.write_look_back(&item, before.as_ref(), look_back),
            None => Ok(()),
        }),
        Writing::TeamLookBack { item, before, on, words } => {
            let done = store.write_session_look_back(&item, before.as_deref(), on, &words);
            Outcome::TeamLookedBack(done.map(Box::new))
        }
        Writing::Journal(writing) => Outcome::JournalWritten(write_journal(store, writing)),
        Writing::Precedent(card) => Outcome::PrecedentSaved(store.save_precedent(&card)),
        Writing::Session { item, record } => {
            Outcome::SessionSaved(store.save_session(item.as_ref(), &record))
        }
        Writing::Case { item, draft } => Outcome::CaseSaved(store.save_case(item.as_ref(), &draft)),
        Writing::Finished { draft, entry } => {
            let done = store.finish(draft.as_ref(), &entry);
            Outcome::Finished(done.map(|item| Box::new(Record { item, read: Ok(*entry) })))
        }
    }
}

/// Does something to what stands in the journal.
fn write_journal(store: &mut Store, writing: JournalWriting) -> JournalWritten {
    match writing {
        JournalWriting::Change(item, change) => {
            let changed = match change {
                Change::Remark { before, now } => store.write_remark(&item, before.as_ref(), &now),
                Change::Keywords { before, now } => store.set_keywords(&item, &before, &now),
                Change::Plan { before, now } => store.set_plan(&item, before, now),
            };
            JournalWritten::Changed(changed.map(|entry| Box::new(Record { item, read: Ok(entry) })))
        }
        JournalWriting::Delete(item) => {
            let binned = store.delete(&item);
            JournalWritten::Deleted(item, binned)
        }
        JournalWriting::Restore(binned) => {
            let restored = store.restore(&binned);
            JournalWritten::Restored(restored.map(|item| Box::new(Record { read: store.read(&item), item })))
        }
        JournalWriting::EmptyBin => {
            let (removed, problems) = store.empty_bin();
            JournalWritten::BinEmptied(removed, problems)
        }
        JournalWriting::Resolve { item, other, resolution } => {
            JournalWritten::Resolved(resolution, store.resolve(&item, &other, resolution))
        }
    }
}

/// Reads every draft.
#[must_use]
pub fn read_drafts(store: &Store) -> Vec<Record> {
    let items = store.drafts().items.into_iter();
    items.map(|item| Record { read: store.read(&item), item }).collect()
}

/// Reads a file again.
#[must_use]
pub fn reread(store: &Store, item: Item) -> Outcome {
    Outcome::Edited(Ok(Box::new(Record { read: store.read(&item), item })))
}

/// Looks what lies in the bin.
#[must_use]
pub fn read_bin(store: &Store) -> Outcome {
    let (binned, problems) = store.bin();
    Outcome::Bin(binned, problems)
}

/// Reads two versions of an item.
#[must_use]
pub fn read_versions(item: Item, other: Other) -> Outcome {
    let versions = journal::versions(&item, &other).map(Box::new);
    Outcome::Versions(item, other, versions)
}

/// Reads entries for the rows in sight, and where in them the words stand.
#[must_use]
pub fn glance(rows: &[Item], excerpts: Vec<Item>, query: Option<Query>) -> Outcome {
    let rows = rows.iter().map(reading::glance).collect();
    // The title is in sight already, and the name of the case says the same.
    let is_news = |it: &Excerpt| !matches!(it.part, Part::Case | Part::Title);
    let first = |item: &Item| {
        let mut found = search::excerpts(item, query.as_ref()?, EXCERPT_WIDTH);
        let place = found.iter().position(is_news).unwrap_or(0);
        (!found.is_empty()).then(|| found.swap_remove(place))
    };
    let excerpts = excerpts.into_iter().map(|item| (item.clone(), first(&item))).collect();
    Outcome::Glanced { rows, query, excerpts }
}

/// Room for a piece of text below a title, in cells.
const EXCERPT_WIDTH: usize = 64;

/// Reads one entry or draft, to do this with it.
#[must_use]
pub fn open(store: &Store, item: Item, then: Then) -> Outcome {
    Outcome::Opened(Box::new(Record { read: store.read(&item), item }), then)
}

/// Reads the cards of moresprudentie.
#[must_use]
pub fn read_cards(store: &Store) -> Outcome {
    let (files, mut problems) = store.precedents();
    let (kept, found) = content::cards(files);
    problems.extend(found);
    Outcome::Cards(Cards { kept, problems })
}

/// Reads the own cases and says what stands there, and which of them to go on writing.
#[must_use]
pub fn read_cases(store: &Store, write_on: Option<String>) -> Outcome {
    let (own, problems) = store.own_cases();
    Outcome::Cases { own, problems, write_on }
}
