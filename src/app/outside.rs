//! The folders outside the journal to which one takes writing along, and paths there as a person types and reads them.

use std::path::{Path, PathBuf};

/// The folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    /// The folder of the person; empty if it is not known.
    pub home: PathBuf,
    /// Where documents stand: a folder for them, or the same.
    pub documents: PathBuf,
}

impl Outside {
    /// The path that somebody typed: `~` is the folder of the person, and what begins nowhere stands among documents.
    #[must_use]
    pub fn full(&self, typed: &str) -> PathBuf {
        let typed = typed.trim();
        match typed.strip_prefix('~') {
            Some("") => self.home.clone(),
            Some(rest) if rest.starts_with(['/', '\\']) => {
                self.home.join(rest.trim_start_matches(['/', '\\']))
            }
            _ => self.documents.join(typed),
        }
    }

    /// A path as a person reads it, with `~` for their own folder.
    #[must_use]
    pub fn shown(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.home).ok().filter(|_| !self.home.as_os_str().is_empty());
        inside.map_or_else(|| path.to_path_buf(), |rest| Path::new("~").join(rest)).display().to_string()
    }

    /// A file among documents, as a person would type it.
    #[must_use]
    pub fn among_documents(&self, name: &str) -> String {
        self.shown(&self.documents.join(name))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_shown() {
        let outside = Outside { home: "/thuis/ik".into(), documents: "/thuis/ik/Documenten".into() };
        for (typed, full, shown) in [
            ("~/a.md", "/thuis/ik/a.md", "~/a.md"),
            (" ~/x y/a.md ", "/thuis/ik/x y/a.md", "~/x y/a.md"),
            ("~", "/thuis/ik", "~/"),
            ("a.md", "/thuis/ik/Documenten/a.md", "~/Documenten/a.md"),
            ("~a.md", "/thuis/ik/Documenten/~a.md", "~/Documenten/~a.md"),
            ("/tmp/a.md", "/tmp/a.md", "/tmp/a.md"),
            ("/thuis/iker/a.md", "/thuis/iker/a.md", "/thuis/iker/a.md"),
        ] {
            assert_eq!(outside.full(typed), Path::new(full), "{typed}");
            assert_eq!(outside.shown(Path::new(full)), shown);
        }
        assert_eq!(outside.among_documents("a.md"), "~/Documenten/a.md");
        assert_eq!(Outside::default().among_documents("a.md"), "a.md");
    }
}
