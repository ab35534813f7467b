//! What is taken along, read and written on a thread of its own: nothing on the screen waits for it.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::Sender,
    },
    thread::{self, JoinHandle},
};

use chrono::NaiveDate;

use crate::{
    app::event::{Carriage, Carried, Event, Load, Outcome},
    content,
    core::{carry::CarryForm, problem::Problem},
    document::{
        appeal,
        carry::{Freight, Setting, freight},
        private,
    },
    journal::{self, Put, Store},
};

/// What is on its way. When it goes, that is stopped; only a file that is being written is written to its end.
#[derive(Debug, Default)]
pub(super) struct Carrier {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Carrier {
    /// Writes it beside the screens, and tells how far it is and what came of it.
    pub(super) fn start(root: PathBuf, carriage: Carriage, today: NaiveDate, sender: Sender<Event>) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        let thread = thread::spawn(move || {
            // Nobody listens any more when the program has already ended.
            let tell = |outcome| drop(sender.send(Event::Done(outcome)));
            let so_far = |done, of| {
                tell(Outcome::CarriedSoFar(done, of));
                !stopped.load(Ordering::Relaxed)
            };
            if let Some(outcome) = carry(&root, carriage, today, &so_far) {
                tell(outcome);
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Carrier {
    /// Nobody wants it any more.
    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether there is still something to wait for.
    pub(super) fn is_under_way(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }
}

impl Drop for Carrier {
    fn drop(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            // If it fell there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

/// Reads what is taken along and writes it. `goes_on` is told now and then how much was read of how much; nothing is
/// written any more, and nothing told, once it says no.
#[must_use]
pub fn carry(
    root: &Path,
    carriage: Carriage,
    today: NaiveDate,
    goes_on: &dyn Fn(usize, usize) -> bool,
) -> Option<Outcome> {
    let Carriage { load, path, over } = carriage;
    let carried = carried(&Store::look(root), load, (&path, over), today, goes_on).transpose()?;
    Some(Outcome::Carried(path, carried))
}

fn carried(
    store: &Store,
    load: Load,
    (path, over): (&Path, bool),
    today: NaiveDate,
    goes_on: &dyn Fn(usize, usize) -> bool,
) -> Result<Option<Carried>, Problem> {
    let (items, form, private) = match load {
        Load::Note(text) => {
            let text = if is_html(path) { appeal::html_of(&text) } else { text };
            return Ok(Some(Carried { put: store.export(path, &text, over)?, unread: 0 }));
        }
        Load::Entries { items, form, private } => (items, form, private),
    };
    // What stands there is asked about before anybody waits.
    if !over && !store.is_free(path, form == CarryForm::PerEntry)? {
        return Ok(Some(Carried { put: Put::Taken, unread: 0 }));
    }
    let (mut entries, mut problems) = (vec![], vec![]);
    let of = items.len();
    for (done, item) in items.into_iter().rev().enumerate() {
        if done % TELL_EVERY == TELL_EVERY - 1 && !goes_on(done, of) {
            return Ok(None);
        }
        match journal::read(&item) {
            Ok(entry) if private => entries.push((item, entry)),
            Ok(entry) => entries.push((item, private::without(&entry))),
            Err(problem) => problems.push(problem),
        }
    }
    if let (true, Some(problem)) = (entries.is_empty(), problems.first()) {
        return Err(problem.clone());
    }
    let (library, _) = content::library(&store.own_cases().0);
    let is_html = form == CarryForm::Html || (form == CarryForm::Portfolio && is_html(path));
    let setting = Setting { form, is_html, without: !private, library: &library, today };
    let freight = freight(entries, &setting);
    if !goes_on(of, of) {
        return Ok(None);
    }
    let put = match freight {
        Freight::File(text) => store.export(path, &text, over)?,
        Freight::Files(files) => store.export_all(path, &files, over)?,
    };
    Ok(Some(Carried { put, unread: problems.len() }))
}

fn is_html(path: &Path) -> bool {
    let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    matches!(ending.as_deref(), Some("html" | "htm"))
}

/// After how many entries it is told how far reading is.
const TELL_EVERY: usize = 200;
