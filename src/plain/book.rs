//! What is known of the journal while one talks: what home told the last time where that still holds, or every entry
//! read once, of which only what changes is read again.

use std::sync::Arc;

use super::Session;
use crate::{
    core::{digest::Digest, gist::Gist},
    journal::{self, Glance, Glances, Item, Stamp},
};

/// What is known.
#[derive(Debug, Default)]
pub(super) struct Book {
    glances: Option<Glances>,
    recalled: Option<(Digest, Stamp)>,
}

impl Session<'_> {
    /// What home tells of the entries. No entry is opened where what was remembered still holds.
    pub(super) fn digest(&mut self) -> Digest {
        let root = self.store.root().to_owned();
        if self.book.glances.is_none() {
            let recalled = self.book.recalled.take().or_else(|| journal::recall(&root));
            self.book.recalled = recalled.filter(|(_, stamp)| !stamp.is_outdated(&root));
            if let Some((digest, _)) = &self.book.recalled {
                return digest.clone();
            }
        }
        let today = (self.desk.clock)().date_naive();
        let mut digest = Digest::default();
        for row in self.entries() {
            match &row.read {
                Ok(gist) => digest.add(&row.item.key(&root), gist, today),
                Err(_) => digest.count += 1,
            }
        }
        digest
    }

    /// Every entry, newest first. The first time each of them is read, later on only what changed.
    pub(super) fn entries(&mut self) -> &[Glance] {
        let root = self.store.root().to_owned();
        let glances = self.book.glances.get_or_insert_default();
        if glances.renew(&root) && glances.rows().len() > journal::MANY {
            let today = (self.desk.clock)().date_naive();
            let read = glances.rows().iter();
            let read = read.filter_map(|row| Some((row.item.key(&root), row.read.as_ref().ok()?)));
            let read: Vec<(String, &Arc<Gist>)> = read.collect();
            let mut digest = Digest::of(read.iter().map(|(key, gist)| (key.as_str(), &***gist)), today);
            digest.count = glances.rows().len();
            self.store.remember_digest(&digest, glances.stamp());
        }
        glances.rows()
    }

    /// The gist of every draft and entry that can be read: drafts first, each the newest first.
    pub(super) fn gists(&mut self) -> Vec<(Item, Arc<Gist>)> {
        let drafts = self.store.drafts().items;
        let read = |item: Item| Some((Arc::new(Gist::of(&self.store.read(&item).ok()?)), item));
        let mut all: Vec<_> = drafts.into_iter().filter_map(read).map(|(gist, item)| (item, gist)).collect();
        let entries = self.entries().iter();
        all.extend(entries.filter_map(|row| Some((row.item.clone(), row.read.as_ref().ok()?.clone()))));
        all
    }

    /// Whether a file is known that cannot be read.
    pub(super) fn knows_broken(&self) -> bool {
        let glances = self.book.glances.iter();
        glances.flat_map(Glances::rows).any(|row| row.read.is_err())
    }
}
