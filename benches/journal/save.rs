//! A durable save, beside the four system calls that it cannot do without.

use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    path::Path,
};

use beraad::{
    core::{entry::LookBack, problem::Problem},
    journal::{Store, to_toml},
};

use crate::{
    Bench, SEED, career,
    measure::{Aim, Times, head, line},
    pty::Outcome,
};

/// How often one is saved.
const SAVES: usize = 200;

/// An entry that is finished, and a look-back that is added to it.
pub(crate) fn save(bench: &Bench) -> Outcome<()> {
    head("durable save, beside write, fsync, rename, fsync");
    for journal in &bench.journals {
        let mut store = Store::open(&journal.root);
        let (mut finish, mut look_back, mut bare) = (Times::default(), Times::default(), Times::default());
        let entry = career(1, SEED + 1).walks().next().ok_or("no entry was made up")?;
        let text = to_toml(&entry);
        for round in 0..SAVES {
            let item = finish.time(|| store.finish(None, &entry)).map_err(|it| told(&it))?;
            let folder = item.path.parent().ok_or("an entry lies in no folder")?;
            bare.time(|| four_calls(folder, &text))?;
            let later = LookBack {
                on: journal.career.until,
                did: format!("Gebeld en geluisterd, voor de {round}e keer."),
                happened: "Er liep al een regeling; het besluit is gematigd.".to_owned(),
                again: None,
            };
            look_back.time(|| store.add_look_back(&item, &later)).map_err(|it| told(&it))?;
            remove(&item.path)?;
            remove(&folder.join(BARE))?;
        }
        let entries = journal.career.entries;
        line("an entry is finished", entries, &finish, &bare, Aim::Ratio(1.5));
        line("a look-back is added", entries, &look_back, &bare, Aim::Ratio(1.5));
    }
    Ok(())
}

const BARE: &str = "kaal.toml";

/// What it takes that a text stands on disk whole or not at all.
fn four_calls(folder: &Path, text: &str) -> io::Result<()> {
    let staged = folder.join(".kaal.tmp");
    let mut file = OpenOptions::new().write(true).create_new(true).open(&staged)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&staged, folder.join(BARE))?;
    File::open(folder)?.sync_all()
}

#[expect(clippy::disallowed_methods, reason = "what was saved to time it is no entry of the made-up journal")]
fn remove(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)
}

fn told(problem: &Problem) -> String {
    format!("{} {}", problem.what, problem.hint)
}
