//! tui-journal, the journal for the terminal that most resembles this one: its start and a key in its list.

use std::{io::Write, path::PathBuf, process::Command, time::Duration};

use beraad::journal::to_toml;
use serde_json::json;

use crate::{
    Bench, Journal,
    measure::{Aim, Times, head, line},
    pty::{Outcome, Program, Terminal},
    screen::open_list,
};

const RUNS: usize = 5;
const KEYS: usize = 10;
const STILL: Duration = Duration::from_millis(300);
const WHOLE: Duration = Duration::from_millis(30);

/// The same entries in its own file, JSON: both programs in turn.
pub(crate) fn start_and_key(bench: &Bench) -> Outcome<()> {
    if Command::new(PROGRAM).arg("--version").output().is_err() {
        return Err("tui-journal is not installed; `cargo install tui-journal` does that.".into());
    }
    head("start and key, beside tui-journal (JSON)");
    for journal in bench.journals.iter().filter(|it| it.career.entries > 0) {
        let program = peer(bench, journal)?;
        let [mut start, mut their_start, mut key, mut their_key] = <[Times; 4]>::default();
        for _ in 0..RUNS {
            let home = Terminal::start(&bench.beraad(journal))?.shown("stoppen", STILL)?;
            start.add(home.first);
            let mut list = open_list(bench, journal)?;
            let mut theirs = Terminal::start(&program)?;
            their_start.add(theirs.shown("Journals", STILL)?.last);
            for _ in 0..KEYS {
                key.add(list.press("j", WHOLE)?.ok_or("a key was not answered")?.last);
                their_key.add(theirs.press("j", WHOLE)?.ok_or("tui-journal did not answer a key")?.last);
            }
        }
        line("to the first full frame", journal.career.entries, &start, &their_start, Aim::None);
        line("key to the end of its frame", journal.career.entries, &key, &their_key, Aim::None);
    }
    Ok(())
}

const PROGRAM: &str = "tjournal";

/// It with the entries of a journal.
fn peer(bench: &Bench, journal: &Journal) -> Outcome<Program> {
    let folder = bench.home.path();
    let file = folder.join(format!("{}.json", journal.career.entries));
    let entries: Vec<_> = journal
        .career
        .walks()
        .enumerate()
        .map(|(id, entry)| {
            let (title, content) = (entry.title.clone(), to_toml(&entry));
            json!({ "id": id, "date": entry.begun.to_rfc3339(), "title": title, "content": content, "tags": [] })
        })
        .collect();
    std::fs::File::create_new(&file)?.write_all(&serde_json::to_vec(&entries)?)?;
    let path = which(PROGRAM).ok_or("tui-journal is not on the path")?;
    let settings = folder.join("tui-journal.toml");
    Ok(Program::new(path, &["-b", "json", "-j"], folder).with(file).with("-c").with(settings))
}

/// Where a program lies: in a terminal of its own it is started without a path to search.
fn which(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|it| it.is_file())
}
