//! Changes to one entry that stands in the journal: each reads the file again first and touches only what it is about,
//! so that lines of hand and the words of other programs stay.

use chrono::NaiveDate;

use super::{Item, Store, format, make_and, open_entry, place, write};
use crate::{
    core::{
        due::Plan,
        entry::{Entry, LookBack},
        problem::Problem,
    },
    phrases::say,
};

impl Store {
    /// Changes an entry as it stands on disk now, and gives it as it is then. Comments and unknown keys stay. A draft
    /// that is open elsewhere is not overwritten by who has it open: that goes on in a file beside it.
    ///
    /// # Errors
    /// Why it could not be read or written; the file then stays as it was.
    pub fn change(&mut self, item: &Item, change: impl FnOnce(&mut Entry)) -> Result<Entry, Problem> {
        self.change_if(item, |entry| {
            change(entry);
            Ok(())
        })
    }

    /// Adds a look-back to an entry. One that is still being written is saved with [`Store::write_look_back`].
    ///
    /// # Errors
    /// Why it could not be written; the entry then stays as it was.
    pub fn add_look_back(&mut self, item: &Item, look_back: &LookBack) -> Result<(), Problem> {
        self.write_look_back(item, None, look_back)
    }

    /// Writes a look-back in the place of the one that stood there `before`, as we read or wrote it. If that one
    /// is not there, or another program changed it, ours is added.
    ///
    /// # Errors
    /// Why it could not be written; the entry then stays as it was.
    pub fn write_look_back(
        &mut self,
        item: &Item,
        before: Option<&LookBack>,
        look_back: &LookBack,
    ) -> Result<(), Problem> {
        let put = |entry: &mut Entry| put(&mut entry.look_backs, before, look_back.clone());
        self.change(item, put).map(drop)
    }

    /// Adds a remark (aantekening) of that day to an entry.
    ///
    /// # Errors
    /// Why it could not be written; the entry then stays as it was.
    pub fn add_remark(&mut self, item: &Item, on: NaiveDate, words: &str) -> Result<Entry, Problem> {
        self.write_remark(item, None, &(on, words.to_owned()))
    }

    /// Writes a remark in the place of the one that stood there `before`, as we read or wrote it. If that one is not
    /// there, or another program changed it, ours is added. Without words it is taken away, and only if it is as it
    /// was before.
    ///
    /// # Errors
    /// Why it could not be written; the entry then stays as it was.
    pub fn write_remark(
        &mut self,
        item: &Item,
        before: Option<&(NaiveDate, String)>,
        remark: &(NaiveDate, String),
    ) -> Result<Entry, Problem> {
        self.change(item, |entry| {
            if !remark.1.trim().is_empty() {
                put(&mut entry.remarks, before, remark.clone());
            } else if let Some(place) = entry.remarks.iter().rposition(|it| before == Some(it)) {
                entry.remarks.remove(place);
            }
        })
    }

    /// Changes the keywords of an entry from what its writer saw `before` to what they made of it: what is new is
    /// added, what they took away is gone, and what another program added meanwhile stays.
    ///
    /// # Errors
    /// Why it could not be written; the entry then stays as it was.
    pub fn set_keywords(
        &mut self,
        item: &Item,
        before: &[String],
        keywords: &[String],
    ) -> Result<Entry, Problem> {
        self.change(item, |entry| {
            entry.keywords.retain(|it| keywords.contains(it) || !before.contains(it));
            for word in keywords {
                if !word.trim().is_empty() && !entry.keywords.contains(word) {
                    entry.keywords.push(word.clone());
                }
            }
        })
    }

    /// Moves or drops the look-back on an entry.
    ///
    /// # Errors
    /// That another program changed the plan since it was as `before`, or why it could not be written; the entry then
    /// stays as it was.
    pub fn set_plan(&mut self, item: &Item, before: Plan, plan: Plan) -> Result<Entry, Problem> {
        self.change_if(item, |entry| {
            if entry.plan != before && entry.plan != plan {
                let problem = Problem::new(say("versies-plan-anders"), say("versies-plan-anders-raad"));
                return Err(problem.at(place::file(&item.path)));
            }
            entry.plan = plan;
            Ok(())
        })
    }

    /// Changes an entry if that can be done.
    pub(super) fn change_if(
        &mut self,
        item: &Item,
        change: impl FnOnce(&mut Entry) -> Result<(), Problem>,
    ) -> Result<Entry, Problem> {
        self.take_lock()?;
        let (text, old) = open_entry(item)?;
        let mut new = old.clone();
        change(&mut new)?;
        if new != old {
            let source = place::Source { path: &item.path, text: &text };
            let merged = format::merge(source, &old, &new).map_err(|it| it.at(place::file(&item.path)))?;
            make_and(&item.path, |path| write::replace(path, &merged))?;
            self.sweep_beside(&item.path);
        }
        Ok(new)
    }
}

/// Puts one in the place of the last that is as it was before, or behind the rest.
fn put<T: PartialEq>(all: &mut Vec<T>, before: Option<&T>, one: T) {
    match all.iter_mut().rev().find(|it| before == Some(&**it)) {
        Some(standing) => *standing = one,
        None => all.push(one),
    }
}
