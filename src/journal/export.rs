//! What somebody takes along: a file or a folder of files where they say, never over what stands there unless they say
//! so, and never over the journal itself.

use std::{
    fs,
    io::{Error, ErrorKind},
    path::{Path, PathBuf},
};

use super::{Store, folders, place, trouble, write};
use crate::{
    core::problem::Problem,
    phrases::{say, say_with},
};

/// What became of what was to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It stands there now, whole.
    Written,
    /// Something stands there already, and it was left as it is.
    Taken,
}

impl Store {
    /// Whether nothing stands in the way of a file, or of a folder of files.
    ///
    /// # Errors
    /// Why nothing can be written there.
    pub fn is_free(&self, path: &Path, is_folder: bool) -> Result<bool, Problem> {
        self.may_stand(path)?;
        if !is_folder {
            return Ok(path.symlink_metadata().is_err());
        }
        match fs::read_dir(path) {
            Ok(mut found) => Ok(found.next().is_none()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
            Err(error) => Err(trouble::writing(path, &error)),
        }
    }

    /// Writes a file for its owner alone; over one that stands there only if `over` says so.
    ///
    /// # Errors
    /// Why it could not be written. What stood there stands there still, and no half file is left.
    pub fn export(&self, path: &Path, text: &str, over: bool) -> Result<Put, Problem> {
        self.may_stand(path)?;
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => {
                return Err(said("meenemen-is-map", "meenemen-is-map-doe").at(place::file(path)));
            }
            Ok(found) if !found.is_file() => {
                return Err(said("bestand-bijzonder", "meenemen-andere-plek").at(place::file(path)));
            }
            _ => {}
        }
        one(path, text, over).map_err(|error| trouble::writing(path, &error))
    }

    /// Writes files, each with its name and its text, in a folder that is new or empty; in one that is not only if
    /// `over` says so, and then over files of the same names.
    ///
    /// # Errors
    /// Why they could not be written. Those that were new are taken away again.
    pub fn export_all(&self, folder: &Path, files: &[(String, String)], over: bool) -> Result<Put, Problem> {
        self.may_stand(folder)?;
        let is_new = fs::metadata(folder).is_err();
        if !is_new {
            let mut found = fs::read_dir(folder).map_err(|error| trouble::writing(folder, &error))?;
            if !over && found.next().is_some() {
                return Ok(Put::Taken);
            }
        }
        write::make_folder(folder).map_err(|error| trouble::writing(folder, &error))?;
        let mut made = vec![];
        for (name, text) in files {
            let path = folder.join(name);
            let was_there = path.symlink_metadata().is_ok();
            match one(&path, text, over) {
                Ok(Put::Written) if !was_there => made.push(path),
                Ok(Put::Written) => {}
                Ok(Put::Taken) => {
                    undo(&made, folder, is_new);
                    return Ok(Put::Taken);
                }
                Err(error) => {
                    undo(&made, folder, is_new);
                    return Err(trouble::writing(&path, &error));
                }
            }
        }
        Ok(Put::Written)
    }

    /// That the folder in which it is to stand is there, and is none of the journal's own.
    fn may_stand(&self, path: &Path) -> Result<(), Problem> {
        let parent = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let real = match fs::canonicalize(parent) {
            Ok(real) => real.join(path.file_name().unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(said("meenemen-geen-map", "meenemen-geen-map-doe").at(place::file(parent)));
            }
            Err(error) => return Err(trouble::reading(parent, &error)),
        };
        // What it leads to, where it is a link.
        let real = fs::canonicalize(&real).unwrap_or(real);
        let own = fs::canonicalize(&self.root)
            .ok()
            .and_then(|root| real.strip_prefix(root).ok().map(PathBuf::from));
        let first = own.and_then(|it| it.iter().next().map(|it| it.to_string_lossy().into_owned()));
        if first.is_some_and(|name| name.starts_with('.') || OWN_FOLDERS.contains(&name.as_str())) {
            let values = [("map", self.root.display().to_string().into())];
            let what = say_with("meenemen-eigen-map", &values);
            return Err(Problem::new(what, say("meenemen-andere-plek")).at(place::file(path)));
        }
        Ok(())
    }
}

fn one(path: &Path, text: &str, over: bool) -> Result<Put, Error> {
    if over {
        write::replace(path, text)?;
        return Ok(Put::Written);
    }
    Ok(if write::create(path, text)? { Put::Written } else { Put::Taken })
}

/// Takes away what was just made: all of it stands in the journal. What cannot be removed is whole.
fn undo(made: &[PathBuf], folder: &Path, is_new: bool) {
    for path in made {
        let _ = write::remove(path);
    }
    if is_new {
        let _ = fs::remove_dir(folder);
    }
}

fn said(what: &str, hint: &str) -> Problem {
    Problem::new(say(what), say(hint))
}

/// The folders of the data folder in which only beraad writes.
const OWN_FOLDERS: [&str; 6] =
    [folders::DRAFTS, folders::ENTRIES, folders::CASES, folders::PRECEDENTS, folders::SESSIONS, "prullenbak"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over_the_journal_or_over_another_file_unasked() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join("beraad");
        let entry = root.join("dagboek/2026/een.toml");
        write::make_folder(entry.parent().unwrap()).unwrap();
        write::create(&entry, "een").unwrap();
        let store = Store::look(&root);
        for path in [entry.clone(), root.join(".slot"), root.join("dagboek"), root.join("prullenbak/x.md")] {
            assert!(store.export(&path, "x", true).is_err(), "{}", path.display());
            assert!(store.export_all(&path, &[("een.toml".into(), "x".into())], true).is_err());
        }
        assert_eq!(fs::read_to_string(&entry).unwrap(), "een");
        let file = home.path().join("uit.md");
        for (text, over, put, stands) in [
            ("een", false, Put::Written, "een"),
            ("twee", false, Put::Taken, "een"),
            ("twee", true, Put::Written, "twee"),
        ] {
            assert_eq!(store.export(&file, text, over), Ok(put));
            assert_eq!(fs::read_to_string(&file).unwrap(), stands);
        }
        assert_eq!(store.export(&root.join("uit.md"), "x", false), Ok(Put::Written));
        assert!(
            store.export(&root, "x", true).is_err()
                && store.export(&home.path().join("a/b"), "x", true).is_err()
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_the_journal_is_not_followed_and_a_device_is_no_file() {
        let home = tempfile::tempdir().unwrap();
        let entry = home.path().join("dagboek/een.toml");
        write::make_folder(entry.parent().unwrap()).unwrap();
        write::create(&entry, "een").unwrap();
        let link = home.path().join("uit.md");
        std::os::unix::fs::symlink(&entry, &link).unwrap();
        let store = Store::look(home.path());
        assert!(store.export(&link, "x", true).is_err());
        assert_eq!(fs::read_to_string(&entry).unwrap(), "een");
        assert!(store.export(Path::new("/dev/null"), "x", true).is_err());
    }

    #[test]
    fn a_folder_of_files_is_new_or_empty_and_whole_or_not_there() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::look(&home.path().join("beraad"));
        let folder = home.path().join("uit");
        let files =
            |names: &[&str]| names.iter().map(|it| ((*it).to_owned(), "x".to_owned())).collect::<Vec<_>>();
        assert!(store.export_all(&folder, &files(&["een.md", "geen/map.md"]), false).is_err());
        assert!(!folder.exists());
        assert_eq!(store.export_all(&folder, &files(&["een.md"]), false), Ok(Put::Written));
        assert_eq!(store.export_all(&folder, &files(&["twee.md"]), false), Ok(Put::Taken));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        assert!(store.export_all(&folder, &files(&["een.md", "twee.md", "geen/map.md"]), true).is_err());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        assert_eq!(store.export_all(&folder, &files(&["een.md", "twee.md"]), true), Ok(Put::Written));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    }
}
