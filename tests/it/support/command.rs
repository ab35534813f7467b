//! The command line as a user has it: the real binary on a data folder of its own.

use std::{
    ffi::OsStr,
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// A data folder whose path has a space and an accent.
pub(crate) struct Folder {
    root: TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.root.path().join("mijn privé map")
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_beraad"));
        command
            .env("BERAAD_DATA_DIR", self.path())
            .env("BERAAD_NU", "2026-11-21T14:30:00+01:00")
            .env("TERM", "xterm")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Done {
        Done::from(self.command().args(args).output().unwrap())
    }

    pub(crate) fn line(&self, line: &str) -> Done {
        self.run(line.split_whitespace())
    }

    /// Runs with these lines as input.
    pub(crate) fn typing(&self, args: &str, input: &[u8]) -> Done {
        let mut child = self
            .command()
            .args(args.split_whitespace())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut pipe = child.stdin.take().unwrap();
        let input = input.to_vec();
        // The program may stop before it has read everything.
        let writer = std::thread::spawn(move || drop(pipe.write_all(&input)));
        let done = Done::from(child.wait_with_output().unwrap());
        writer.join().unwrap();
        done
    }

    pub(crate) fn place(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Done {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Done {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}
