//! The command line: one request, its answer on standard output, and an exit status: 0 done, 1 it failed, 2 wrong usage.

mod arguments;
mod case;
mod check;
mod frame;
mod frame_json;
mod journal;
mod journal_arguments;
mod journal_check;
mod journal_export;
mod journal_search;
mod json;
mod precedent;
mod precedent_json;
mod session;
mod session_arguments;
mod start;
pub mod surroundings;
mod usage;

use std::{
    ffi::OsString,
    io::{self, BufWriter, ErrorKind, Write},
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
};

use self::{
    arguments::{Invocation, Request},
    surroundings::Surroundings,
};
use crate::{
    content::{self, SourceFile},
    core::{library::Library, problem::Problem, show::visible_line, sketch::Sketch},
    journal::Store,
    phrases::{say, say_with},
    shell,
};

/// Cells of a line where nothing says how wide the reader's lines are.
const WIDTH: usize = 76;

/// Why a request ends before its answer is complete.
#[derive(Debug)]
pub(crate) enum Halt {
    /// Help or version was asked, and this is it.
    Shown(String),
    /// Wrong usage.
    Usage(Problem),
    /// It failed.
    Failed(Problem),
    /// It failed, and all was said already.
    Told,
    /// The output could not be written.
    Output(io::Error),
}

impl From<io::Error> for Halt {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Problem> for Halt {
    fn from(problem: Problem) -> Self {
        Self::Failed(problem)
    }
}

/// The user's folder and everything there is to read, with what was wrong in either.
pub(crate) struct Workbook {
    store: Store,
    library: Library,
    /// What is wrong, but for own cases that are not done.
    problems: Vec<Problem>,
    /// The own cases that are being written.
    unfinished: Vec<Unfinished>,
}

/// An own case that is being written and cannot be walked yet.
pub(crate) struct Unfinished {
    file: SourceFile,
    sketch: Sketch,
    /// That it is not done.
    problem: Problem,
}

impl Workbook {
    /// To work in.
    fn open(surroundings: &Surroundings) -> Self {
        Self::over(Store::open(&surroundings.data_dir))
    }

    /// To look into: it keeps nobody from writing, and makes no folder.
    fn look(surroundings: &Surroundings) -> Self {
        Self::over(Store::look(&surroundings.data_dir))
    }

    fn over(store: Store) -> Self {
        let (own, mut problems) = store.own_cases();
        let (library, more) = content::library(&own);
        problems.extend(more);
        let mut unfinished = vec![];
        for file in own.into_iter().filter(|file| library.unfinished.contains(&file.path)) {
            let shown = file.shown();
            let is_of = |it: &Problem| it.place.as_ref().is_some_and(|place| place.file == shown);
            let Some(at) = problems.iter().position(is_of) else { continue };
            let (problem, sketch) = (problems.remove(at), content::sketch(&file.text));
            unfinished.push(Unfinished { file, sketch, problem });
        }
        Self { store, library, problems, unfinished }
    }
}

/// Does what the arguments ask; the first of them is the name of the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    shell::tell_of_panics();
    let mut out = BufWriter::new(io::stdout().lock());
    let work = AssertUnwindSafe(|| {
        let invocation = arguments::parse(args)?;
        perform(&invocation, &mut out)?;
        Ok(out.flush()?)
    });
    // After a panic all was said already.
    let done = panic::catch_unwind(work).unwrap_or_else(|_| Err(Halt::Failed(Problem::default())));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Halt::Shown(text)) => shown(&text, &mut out),
        Err(halt) => failed(halt),
    }
}

fn perform(invocation: &Invocation, out: &mut dyn Write) -> Result<(), Halt> {
    let surroundings = Surroundings::read(invocation.data_dir.clone(), invocation.no_color)?;
    let look = || Workbook::look(&surroundings);
    match &invocation.request {
        Request::Home => start::home(invocation.plain, &surroundings, out),
        Request::Start { case, form } => {
            start::walk(case.as_deref(), *form, invocation.plain, &surroundings, out)
        }
        Request::Cases { json } => case::list(&look(), *json, out),
        Request::Case { name, json } => case::show(&look(), name, *json, out),
        Request::CheckCases { names, json } => check::cases(&look(), names, *json, out),
        Request::NewCase { from } => start::new_case(from.as_deref(), invocation.plain, &surroundings, out),
        Request::Journal(request) => journal::perform(request, &surroundings, out),
        Request::Session(request) => session::perform(request, invocation.plain, &surroundings, out),
        Request::Precedents { json } => precedent::list(&look(), *json, out),
        Request::Precedent { name, json } => precedent::show(&look(), name, *json, out),
        Request::FindPrecedents { words, json } => precedent::search(&look(), words, *json, out),
        Request::CheckPrecedents { names, json } => precedent::check(&look(), names, *json, out),
        Request::TakePrecedents { files } => precedent::import(&mut look(), files, out),
        Request::Frame { word, json } => frame::show(&look(), word.as_deref(), *json, out),
    }
}

fn shown(text: &str, out: &mut dyn Write) -> ExitCode {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(error.into()),
    }
}

fn failed(halt: Halt) -> ExitCode {
    let (problem, status) = match halt {
        Halt::Shown(_) => return ExitCode::SUCCESS,
        // Whoever reads has had enough, as with `| head`.
        Halt::Output(error) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Halt::Output(error) => {
            let what = say_with("opdracht-uitvoer", &[("reden", reason(&error).into())]);
            (Problem::new(what, say("opdracht-uitvoer-doe")), 1)
        }
        Halt::Told => return ExitCode::from(1),
        Halt::Usage(problem) => (problem, 2),
        Halt::Failed(problem) => (problem, 1),
    };
    complain(&problem);
    ExitCode::from(status)
}

/// Writes a problem to standard error: the place first, then what is wrong, then what to do. There is nobody
/// left to tell when that fails too.
fn complain(problem: &Problem) {
    let mut err = io::stderr().lock();
    let _ = err.write_all(told(problem).as_bytes());
}

/// A problem as lines.
fn told(problem: &Problem) -> String {
    let mut lines = vec![match &problem.place {
        Some(place) => format!("{place}: {}", problem.what),
        None => problem.what.clone(),
    }];
    lines.extend(problem.place.iter().filter_map(|it| it.text.as_ref()).map(|text| format!("    {text}")));
    lines.push(problem.hint.clone());
    lines.retain(|line| !line.trim().is_empty());
    lines.into_iter().map(|line| visible_line(&line).into_owned() + "\n").collect()
}

/// Why a write failed, in words where we have them.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say("reden-schijf-vol"),
        ErrorKind::PermissionDenied => say("reden-mag-niet"),
        _ => error.raw_os_error().map_or_else(
            || say("reden-onbekend"),
            |code| say_with("reden-nummer", &[("nummer", code.into())]),
        ),
    }
}
