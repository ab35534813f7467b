//! A word looked for in the whole journal: from the command line beside ripgrep, and typed in the list.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use beraad::journal;

use crate::{
    Bench, Journal,
    generate::{ABSENT, COMMON, RARE},
    measure::{Aim, Times, alone, head, line, memory},
    pty::Outcome,
    screen::{open_list, room, says},
};

const WORDS: [&str; 3] = [COMMON, RARE, ABSENT];
/// How often a process is run.
const RUNS: usize = 11;
/// How often one types a word.
const TYPED: usize = 3;
/// A search is over when nothing has come for so long.
const OVER: Duration = Duration::from_millis(200);
/// A frame is whole when nothing has come for so long.
const WHOLE: Duration = Duration::from_millis(30);

/// `beraad dagboek zoek`, beside `rg -il`.
pub(crate) fn process(bench: &Bench) -> Outcome<()> {
    let can = |program: &Path, arguments: &[&str]| {
        let asked =
            Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    if !can(&bench.beraad, &["dagboek", "zoek", "--help"]) {
        return Err("This beraad has no `dagboek zoek` yet.".into());
    }
    if !can(Path::new("rg"), &["--version"]) {
        return Err("ripgrep is not installed; its package is called ripgrep.".into());
    }
    head("dagboek zoek, beside rg -il");
    for journal in with_entries(bench) {
        for word in WORDS {
            let (mut ours, mut theirs) = (Times::default(), Times::default());
            for round in 0..=RUNS {
                let zoek = run(Command::new(&bench.beraad)
                    .args(["dagboek", "zoek", word, "--data-dir"])
                    .arg(&journal.root)
                    .env("HOME", bench.home.path()));
                let rg = run(Command::new("rg")
                    .args(["--no-config", "-il", word])
                    .arg(journal.root.join("dagboek")));
                // The first of each only warms the cache.
                if round > 0 {
                    ours.add(zoek?);
                    theirs.add(rg?);
                }
            }
            line(&format!("the word {word}"), journal.career.entries, &ours, &theirs, Aim::Ratio(1.0));
        }
    }
    Ok(())
}

/// `/` and a word in the list.
pub(crate) fn typed(bench: &Bench) -> Outcome<()> {
    can_be_searched(bench)?;
    head("a word typed in the list");
    for journal in with_entries(bench) {
        let mut peak = 0.0_f64;
        for word in WORDS {
            let hits = hits(journal, word)?;
            let [mut first, mut all, mut more] = [Times::default(), Times::default(), Times::default()];
            let mut is_counted = true;
            for _ in 0..TYPED {
                let mut list = open_list(bench, journal)?;
                list.press("/", WHOLE)?;
                list.ask(word)?;
                // The word stands in the line where it is typed; where it stands once more there is a hit.
                let found = |page: &str| page.to_lowercase().matches(word).count() > 1;
                let came = list.watch(OVER, found)?;
                first.add(came.first);
                all.add(came.last);
                is_counted &= says(&list.page(), hits);
                for key in ["\x7f", last_letter(word), "\x7f", last_letter(word)] {
                    more.add(list.press(key, WHOLE)?.ok_or("a key in the search was not answered")?.last);
                }
                peak = list.used().map_or(0.0, |used| used.peak).max(peak);
            }
            let entries = journal.career.entries;
            if word != ABSENT {
                alone(&format!("{word}: to the first hit"), entries, first.median(), Aim::None);
            }
            let count = if is_counted { "" } else { ", its number not said" };
            alone(&format!("{word}: to the last of {hits}{count}"), entries, all.median(), Aim::None);
            alone(&format!("{word}: each further key"), entries, more.median(), further(journal));
            alone(
                &format!("{word}: the slowest of these keys"),
                entries,
                more.longest(),
                Aim::Milliseconds(50.0),
            );
        }
        memory("peak memory after a search", journal.career.entries, peak, room(journal));
    }
    Ok(())
}

/// Whether a word that is typed after `/` comes on the page.
fn can_be_searched(bench: &Bench) -> Outcome<()> {
    let journal = with_entries(bench).next().ok_or("There is no journal to search.")?;
    let mut list = open_list(bench, journal)?;
    list.ask("/")?;
    list.settle(OVER)?;
    list.ask(ABSENT)?;
    list.settle(OVER)?;
    let can = list.page().contains(ABSENT);
    if can { Ok(()) } else { Err("The list of the journal of this beraad cannot be searched yet.".into()) }
}

fn with_entries(bench: &Bench) -> impl Iterator<Item = &Journal> {
    bench.journals.iter().filter(|journal| journal.career.entries > 0)
}

/// What a further key may take.
fn further(journal: &Journal) -> Aim {
    if journal.career.entries > 10_000 { Aim::None } else { Aim::Milliseconds(5.0) }
}

/// Runs it to its end, all its output read.
fn run(command: &mut Command) -> Outcome<Duration> {
    let mut times = Times::default();
    let done = times.time(|| command.output())?;
    // Where nothing is found, both may end with 1.
    match done.status.code() {
        Some(0 | 1) => Ok(times.median()),
        _ => Err(String::from_utf8_lossy(&done.stderr).into()),
    }
}

/// In how many entries it stands.
fn hits(journal: &Journal, word: &str) -> Outcome<usize> {
    if word == RARE {
        return Ok(journal.career.rare());
    }
    let mut hits = 0;
    for item in journal::entries(&journal.root).0 {
        hits += usize::from(fs::read_to_string(item.path)?.to_lowercase().contains(word));
    }
    Ok(hits)
}

fn last_letter(word: &str) -> &str {
    word.char_indices().next_back().map_or("", |(place, _)| &word[place..])
}
