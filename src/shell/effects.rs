//! Effects performed: the only place where the application's wishes meet the disk and the terminal.

use std::io::{Write, stdout};

use super::{clock, terminal::Terminal};
use crate::{
    app::{
        App,
        event::{Effect, Event, Outcome, Record},
    },
    core::{entry::Entry, problem::Problem},
    journal::{self, Store},
    phrases::say,
};

/// What performs the effects.
#[derive(Debug)]
pub(super) struct Shell {
    /// The data folder.
    pub(super) store: Store,
    /// Text that could not be saved when the user left all the same.
    pub(super) unsaved: Option<Box<Entry>>,
    /// Whether a walk was open when the user left.
    pub(super) walking: bool,
}

impl Shell {
    /// Performs effects and what follows from them; true when the program must end.
    pub(super) fn perform(
        &mut self,
        app: &mut App,
        terminal: &mut Terminal,
        effects: Vec<Effect>,
    ) -> Result<bool, Problem> {
        for effect in effects {
            let outcome = match effect {
                Effect::SaveDraft { item, entry } => {
                    Outcome::Saved(self.store.save_draft(item.as_ref(), &entry))
                }
                Effect::LookBack { item, entry } => Outcome::LookedBack(match entry.look_backs.last() {
                    Some(look_back) => self.store.save_look_back(&item, look_back),
                    None => Ok(()),
                }),
                Effect::Finish { draft, entry } => {
                    let done = self.store.finish(draft.as_ref(), &entry);
                    Outcome::Finished(done.map(|item| Box::new(Record { item, read: Ok(*entry) })))
                }
                Effect::Quit { unsaved, walking } => {
                    self.unsaved = unsaved;
                    self.walking = walking;
                    return Ok(true);
                }
                Effect::Suspend | Effect::Retake => {
                    let aside = matches!(effect, Effect::Suspend);
                    let (width, height) = if aside { terminal.step_aside()? } else { terminal.retake()? };
                    app.update(clock::now(), Event::Resize { width, height });
                    continue;
                }
                Effect::Redraw => {
                    terminal.forget();
                    continue;
                }
            };
            let more = app.update(clock::now(), Event::Done(outcome));
            if self.perform(app, terminal, more)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The last words, after the terminal was given back.
    pub(super) fn say_goodbye(&self) {
        let words = match &self.unsaved {
            Some(entry) => format!("{}\n\n{}", say("niet-bewaard-tekst"), journal::to_toml(entry)),
            None if self.walking => say("tot-later"),
            None => return,
        };
        // A terminal that is gone cannot be written to; there is nothing more to do then.
        let _ = writeln!(stdout(), "{words}");
    }
}
