//! Times the journal over years, beside a floor or a peer in the same run. `README.md` of the benches says how to use it.

mod generate;
mod measure;
mod peer;
mod pty;
mod save;
mod screen;
mod search;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

use beraad::shell::clock;
use generate::Career;
use pty::{Outcome, Program};
use tempfile::TempDir;

/// What the journals of the benches hold is the same for everyone, but for the day on which they end.
const SEED: u64 = 2026;

/// What can be measured, by its word on the command line.
const COMPARISONS: &[(&str, Comparison)] = &[
    ("start", screen::start),
    ("key", screen::key),
    ("save", save::save),
    ("zoek", search::process),
    ("search", search::typed),
    ("peer", peer::start_and_key),
];

/// Measures and prints, or says why it cannot.
type Comparison = fn(&Bench) -> Outcome<()>;

/// What every comparison needs.
struct Bench {
    beraad: PathBuf,
    floor: PathBuf,
    journals: Vec<Journal>,
    home: TempDir,
}

/// A journal on disk.
struct Journal {
    career: Career,
    root: PathBuf,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let done = match arguments.split_first() {
        Some((first, rest)) if first == "generate" => generate(rest),
        _ => compare(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// `generate --entries N --to DIR [--seed N]`.
fn generate(arguments: &[String]) -> Outcome<()> {
    let value = |name: &str| arguments.iter().skip_while(|it| *it != name).nth(1);
    let (Some(entries), Some(to)) = (value("--entries"), value("--to")) else {
        return Err("use: generate --entries NUMBER --to FOLDER [--seed NUMBER]".into());
    };
    let seed = value("--seed").map_or(Ok(SEED), |it| it.parse())?;
    Ok(career(entries.parse()?, seed).lay(Path::new(to))?)
}

/// `[--large] [start] [key] [save] …`: all comparisons, or those that are named.
fn compare(arguments: &[String]) -> Outcome<()> {
    let words: Vec<&String> = arguments.iter().filter(|it| !it.starts_with("--")).collect();
    let known = |word: &str| COMPARISONS.iter().any(|(name, _)| *name == word);
    if let Some(unknown) = words.iter().find(|word| !known(word)) {
        let names: Vec<&str> = COMPARISONS.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no comparison {unknown:?}; there are {}", names.join(", ")).into());
    }
    let mut sizes = vec![0, 1_000, 10_000];
    if arguments.iter().any(|it| it == "--large") {
        sizes.push(100_000);
    }
    let began = Instant::now();
    let bench = Bench::prepare(&sizes)?;
    println!("prepared in {:.1} s", began.elapsed().as_secs_f64());
    for (name, comparison) in COMPARISONS {
        if !(words.is_empty() || words.iter().any(|word| word == name)) {
            continue;
        }
        // What cannot be measured here is said, and the rest goes on.
        if let Err(reason) = comparison(&bench) {
            println!("\n{name}: skipped. {reason}");
        }
    }
    println!("\ndone in {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

fn career(entries: usize, seed: u64) -> Career {
    Career { entries, until: clock::now().date_naive(), seed }
}

impl Bench {
    /// Builds the floor and lays the journals.
    fn prepare(sizes: &[usize]) -> Outcome<Self> {
        let beraad = PathBuf::from(env!("CARGO_BIN_EXE_beraad"));
        let floor = build_floor(&beraad)?;
        let home = tempfile::Builder::new().prefix("journal-").tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let mut journals = vec![];
        for &entries in sizes {
            let (career, root) = (career(entries, SEED), home.path().join(entries.to_string()));
            fs::create_dir(&root)?;
            career.lay(&root)?;
            journals.push(Journal { career, root });
        }
        // What still has to go to the disk would slow down who saves.
        Command::new("sync").status().ok();
        Ok(Self { beraad, floor, journals, home })
    }

    /// The workbook on a journal.
    fn beraad(&self, journal: &Journal) -> Program {
        Program::new(&self.beraad, &["--data-dir"], self.home.path()).with(&journal.root)
    }

    /// The floor.
    fn floor(&self) -> Program {
        Program::new(&self.floor, &[], self.home.path())
    }
}

/// Builds the floor beside beraad, with the same profile.
fn build_floor(beraad: &Path) -> Outcome<PathBuf> {
    let folder = beraad.parent().ok_or("beraad lies nowhere")?;
    let target = folder.parent().ok_or("beraad lies in no target folder")?;
    let profile = if folder.ends_with("debug") { "dev" } else { "release" };
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--example", "floor", "--profile", profile, "--target-dir"])
        .arg(target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()?;
    if !built.success() {
        return Err("the floor cannot be built".into());
    }
    Ok(folder.join("examples").join("floor").with_extension(std::env::consts::EXE_EXTENSION))
}
