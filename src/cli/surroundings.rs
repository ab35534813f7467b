//! What the program finds around it at the start: the data folder, the terminal and its colours. Read once.

use std::{
    env,
    ffi::OsString,
    io::{IsTerminal, stdin, stdout},
    path::PathBuf,
};

use crate::{app::outside::Outside, core::problem::Problem, phrases::say, ui::theme::Depth};

/// What was found at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "four facts that have nothing to do with each other")]
pub struct Surroundings {
    /// Where everything of the user lives.
    pub data_dir: PathBuf,
    /// Where one takes writing along to.
    pub outside: Outside,
    /// The command of the user's editor, if there is any.
    pub editor: Option<OsString>,
    /// Whether the user asked for no colour.
    pub no_color: bool,
    /// What the terminal shows; `None` where `no_color` is true.
    pub colours: Depth,
    /// Whether the terminal can do no more than lines.
    pub term_dumb: bool,
    /// Whether a person types.
    pub stdin_is_terminal: bool,
    /// Whether a person reads.
    pub stdout_is_terminal: bool,
}

impl Surroundings {
    /// Reads the environment; what the command line says comes first.
    ///
    /// # Errors
    /// There is no home folder and no other folder was named.
    pub fn read(data_dir: Option<OsString>, no_color: bool) -> Result<Self, Problem> {
        let filled = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
        let data_dir = data_dir
            .or_else(|| filled("BERAAD_DATA_DIR"))
            .map(PathBuf::from)
            .or_else(default_data_dir)
            .ok_or_else(|| Problem::new(say("opdracht-geen-thuismap"), say("opdracht-geen-thuismap-doe")))?;
        let term = filled("TERM").unwrap_or_default().to_string_lossy().into_owned();
        let no_color = no_color || filled("NO_COLOR").is_some();
        let colour_term = filled("COLORTERM").unwrap_or_default();
        Ok(Self {
            data_dir,
            outside: outside(),
            editor: filled("VISUAL").or_else(|| filled("EDITOR")).or_else(simple_editor),
            no_color,
            colours: if no_color { Depth::None } else { colours(&term, &colour_term.to_string_lossy()) },
            term_dumb: term == "dumb",
            stdin_is_terminal: stdin().is_terminal(),
            stdout_is_terminal: stdout().is_terminal(),
        })
    }

    /// Whether the full screen can be shown; without it the work goes line by line.
    #[must_use]
    pub fn has_screen(&self) -> bool {
        self.stdin_is_terminal && self.stdout_is_terminal && !self.term_dumb
    }
}

fn default_data_dir() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "beraad").map(|dirs| dirs.data_dir().to_owned())
}

/// The folder of the person, and the one for documents where there is one.
fn outside() -> Outside {
    let Some(dirs) = directories::UserDirs::new() else { return Outside::default() };
    let home = dirs.home_dir().to_owned();
    let documents = dirs.document_dir().filter(|it| it.is_dir()).map_or_else(|| home.clone(), PathBuf::from);
    Outside { home, documents }
}

/// What anybody can use, where it is: in it stands how to leave it.
fn simple_editor() -> Option<OsString> {
    let name = if cfg!(windows) { "notepad.exe" } else { "nano" };
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).any(|folder| folder.join(name).is_file()).then(|| name.into())
}

fn colours(term: &str, colour_term: &str) -> Depth {
    match (term, colour_term) {
        ("dumb", _) => Depth::None,
        (_, "truecolor" | "24bit") => Depth::True,
        (term, _) if term.ends_with("-direct") => Depth::True,
        (term, _) if term.contains("256color") => Depth::Indexed,
        _ => Depth::Sixteen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_follow_what_the_terminal_says() {
        for (term, colour_term, expect) in [
            ("xterm-256color", "truecolor", Depth::True),
            ("xterm-256color", "", Depth::Indexed),
            ("xterm-direct", "", Depth::True),
            ("xterm", "", Depth::Sixteen),
            ("", "", Depth::Sixteen),
            ("dumb", "truecolor", Depth::None),
        ] {
            assert_eq!(colours(term, colour_term), expect, "{term} {colour_term}");
        }
    }
}
