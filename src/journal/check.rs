//! The whole journal read once: what cannot be read, and what is worth knowing. Nothing is changed.

use std::{collections::HashMap, path::Path};

use chrono::NaiveDate;

use super::{Copied, Item, Listed, Shelf, Store, folders, format::to_toml, open_entry, place, stamp};
use crate::{
    core::{entry::Entry, problem::Problem},
    phrases::{say, say_with},
};

/// What a look at the whole journal found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// The entries that were read.
    pub entries: usize,
    /// The drafts that were read.
    pub drafts: usize,
    /// The files and folders that could not be read.
    pub unreadable: Vec<Problem>,
    /// What can be read and is yet worth knowing.
    pub notices: Vec<Problem>,
}

impl Store {
    /// Reads every draft and entry, the newest first, and says of each what is wrong or worth knowing.
    #[must_use]
    pub fn check(&self) -> Checked {
        let Listed { items, copies, problems } = folders::list(&self.root);
        let mut checked = Checked { unreadable: problems, ..Checked::default() };
        // By what they say: the first file that says it.
        let mut seen: HashMap<u64, &Path> = HashMap::new();
        for item in &items {
            let entry = match open_entry(item) {
                Ok((_, entry)) => entry,
                Err(problem) => {
                    checked.unreadable.push(problem);
                    continue;
                }
            };
            match item.shelf {
                Shelf::Drafts => checked.drafts += 1,
                Shelf::Entries => checked.entries += 1,
            }
            let other = *seen.entry(stamp(&to_toml(&entry))).or_insert(&item.path);
            checked.notices.extend(notices(item, &entry, other));
        }
        for copy in &copies {
            match open_entry(&copy.item) {
                Ok(_) => checked.notices.push(second_version(copy)),
                Err(problem) => checked.unreadable.push(problem),
            }
        }
        checked.notices.extend(strangers(&self.root));
        checked
    }
}

/// What is worth knowing of a file that can be read; `other` is the first one that says the same.
fn notices(item: &Item, entry: &Entry, other: &Path) -> Vec<Problem> {
    let mut found = vec![];
    if other != item.path {
        let values = [("bestand", other.display().to_string().into())];
        found.push(Problem::new(say_with("controle-dubbel", &values), say("controle-dubbel-doe")));
    }
    let (named, begun) = (item.name.begun().map(|it| it.date()), entry.begun.date_naive());
    if let Some(named) = named.filter(|named| *named != begun) {
        let values = [("naam", short(named).into()), ("inhoud", short(begun).into())];
        found.push(Problem::new(say_with("controle-dag", &values), say("controle-dag-doe")));
    }
    match (item.shelf, entry.finished) {
        (Shelf::Drafts, Some(_)) => {
            found.push(Problem::new(say("controle-af-bij-concepten"), say("controle-af-bij-concepten-doe")));
        }
        (Shelf::Entries, None) => {
            found.push(Problem::new(say("controle-onaf-in-dagboek"), say("controle-onaf-in-dagboek-doe")));
        }
        _ => {}
    }
    found.into_iter().map(|problem| problem.at(place::file(&item.path))).collect()
}

/// Of two versions one has to be chosen.
fn second_version(copy: &Copied) -> Problem {
    let values = [("naam", copy.of.name.as_str().into())];
    let problem = Problem::new(say("controle-conflict"), say_with("controle-conflict-doe", &values));
    problem.at(place::file(&copy.item.path))
}

fn short(day: NaiveDate) -> String {
    day.format("%-d-%-m-%Y").to_string()
}

/// The files between those of the journal that are none of its own.
fn strangers(root: &Path) -> Vec<Problem> {
    let (drafts, entries) = (root.join(folders::DRAFTS), root.join(folders::ENTRIES));
    // What cannot be listed was said already.
    let years = folders::years(&entries, &mut vec![]);
    let mut found = vec![];
    for folder in [&drafts, &entries].into_iter().chain(&years) {
        for (path, kind) in folders::contents(folder, &mut vec![]) {
            let is_toml = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
            let is_year = *folder == entries && !kind.is_file();
            if !is_toml && !is_year {
                let what = if kind.is_dir() { say("controle-vreemde-map") } else { say("controle-vreemd") };
                found.push(Problem::new(what, say("controle-vreemd-doe")).at(place::file(&path)));
            }
        }
    }
    found.sort_by_key(|problem| problem.place.as_ref().map(|place| place.file.clone()));
    found
}
