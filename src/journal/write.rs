//! The one durable write: temp file in the same folder, fsync, rename, fsync of the folder. What stood at the
//! name stands there whole until the new text does.

use std::{
    ffi::OsStr,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

/// Puts this text in place of the file, or makes it. A link keeps pointing where it points.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let target = resolved(path)?;
    let folder = folder_of(&target);
    rename(stage(folder, text)?, &target)?;
    sync_folder(folder)
}

/// Makes a file with this text; false if the name is taken, and then nothing is changed.
pub(super) fn create(path: &Path, text: &str) -> io::Result<bool> {
    let folder = folder_of(path);
    let staged = stage(folder, text)?;
    match staged.persist_noclobber(path) {
        Ok(_) => {}
        Err(_) if path.symlink_metadata().is_ok() => return Ok(false),
        // A disk that knows neither of the two ways to make a name without overwriting, such as a USB stick.
        Err(failed) => rename(failed.file, path)?,
    }
    sync_folder(folder)?;
    Ok(true)
}

/// Removes a file whose text stands under another name now: a draft that has become an entry, a case that has got its
/// name.
#[expect(clippy::disallowed_methods, reason = "the text stands elsewhere now, whole and on disk")]
pub(super) fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    sync_folder(folder_of(path))
}

/// Gives a file another name, in another folder perhaps; false if that name is taken, and then nothing is changed. Of
/// a link, the link itself.
pub(super) fn rename_free(from: &Path, to: &Path) -> io::Result<bool> {
    if !rename_unless_taken(from, to)? {
        return Ok(false);
    }
    let (left, entered) = (folder_of(from), folder_of(to));
    // First where it stands now: a name that is kept twice loses nothing.
    sync_folder(entered)?;
    if left != entered {
        sync_folder(left)?;
    }
    Ok(true)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn rename_unless_taken(from: &Path, to: &Path) -> io::Result<bool> {
    use rustix::{
        fs::{CWD, RenameFlags, renameat_with},
        io::Errno,
    };
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(true),
        Err(Errno::EXIST) => Ok(false),
        // A disk or a system that cannot do both at once.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => rename_after_a_look(from, to),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn rename_unless_taken(from: &Path, to: &Path) -> io::Result<bool> {
    rename_after_a_look(from, to)
}

fn rename_after_a_look(from: &Path, to: &Path) -> io::Result<bool> {
    if to.symlink_metadata().is_ok() {
        return Ok(false);
    }
    fs::rename(from, to)?;
    Ok(true)
}

/// Makes a folder that only its owner can enter, and those above it where they are missing.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let above = folder_of(path);
    if above != path {
        make_folder(above)?;
    }
    match private_folder().create(path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => return Ok(()),
        Err(error) => return Err(error),
    }
    only_owner(path, 0o700)?;
    sync_folder(above)
}

/// Removes the temp files of a run that was killed while it wrote. Only while no other beraad writes here.
#[expect(clippy::disallowed_methods, reason = "a temp file of ours never held the only copy of a text")]
pub(super) fn sweep(folder: &Path) {
    let Ok(items) = fs::read_dir(folder) else { return };
    for item in items.flatten().filter(|item| is_temp(&item.file_name())) {
        // One that cannot be removed does no harm: it is hidden and private.
        let _ = fs::remove_file(item.path());
    }
}

/// Gives a file or folder these permissions, whatever the umask made of them.
#[cfg(unix)]
pub(super) fn only_owner(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
}

/// The folder of a user is private on Windows by itself.
#[cfg(not(unix))]
pub(super) fn only_owner(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn private_folder() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(not(unix))]
fn private_folder() -> fs::DirBuilder {
    fs::DirBuilder::new()
}

fn stage(folder: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut staged = Builder::new().prefix(PREFIX).suffix(SUFFIX).rand_bytes(12).tempfile_in(folder)?;
    only_owner(staged.path(), 0o600)?;
    staged.write_all(text.as_bytes())?;
    staged.as_file().sync_all()?;
    Ok(staged)
}

#[cfg(not(windows))]
fn rename(staged: NamedTempFile, target: &Path) -> io::Result<()> {
    staged.persist(target).map(drop).map_err(|failed| failed.error)
}

/// A virus scanner, indexer or sync client may hold the target for a moment.
#[cfg(windows)]
fn rename(mut staged: NamedTempFile, target: &Path) -> io::Result<()> {
    const HELD: [i32; 2] = [5, 32];
    for wait in [10, 25, 50, 100, 200] {
        match staged.persist(target) {
            Ok(_) => return Ok(()),
            Err(failed) if failed.error.raw_os_error().is_some_and(|code| HELD.contains(&code)) => {
                std::thread::sleep(std::time::Duration::from_millis(wait));
                staged = failed.file;
            }
            Err(failed) => return Err(failed.error),
        }
    }
    staged.persist(target).map(drop).map_err(|failed| failed.error)
}

/// Makes the names in a folder durable, where the disk can.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        Err(error) if !matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Err(error)
        }
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Where a file really lies, behind any links, also when it is not there yet.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            Err(_) => return Ok(path),
        }
    }
    // A ring of links: the system says so better than we can.
    fs::canonicalize(path)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    }
}

fn is_temp(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX))
}

const PREFIX: &str = ".beraad-";
const SUFFIX: &str = ".tmp";
const MOST_LINKS: usize = 40;

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_link_survives_a_write_and_its_target_gets_the_text() {
        let home = tempfile::tempdir().unwrap();
        let (link, inner) = (home.path().join("a.toml"), home.path().join("elders"));
        make_folder(&inner).unwrap();
        symlink("b.toml", inner.join("c.toml")).unwrap();
        symlink("elders/c.toml", &link).unwrap();
        replace(&link, "een").unwrap();
        replace(&link, "twee").unwrap();
        assert_eq!(fs::read_to_string(inner.join("b.toml")).unwrap(), "twee");
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(inner.join("b.toml").metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_name_that_is_taken_is_left_alone() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.toml");
        assert!(create(&path, "een").unwrap());
        assert!(!create(&path, "twee").unwrap());
        symlink("nergens", home.path().join("b.toml")).unwrap();
        assert!(!create(&home.path().join("b.toml"), "drie").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "een");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_ring_of_links_is_an_error_and_no_endless_loop() {
        let home = tempfile::tempdir().unwrap();
        symlink("b", home.path().join("a")).unwrap();
        symlink("a", home.path().join("b")).unwrap();
        assert!(replace(&home.path().join("a"), "een").is_err());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2);
    }
}
