//! Folders that stay open while their files are read.

use std::path::Path;

use crate::journal::{MOST_MEGABYTES, file::MEGABYTE};

/// The folders that were opened so far.
#[derive(Default)]
pub(super) struct Folders {
    #[cfg(unix)]
    open: Vec<(Vec<u8>, Option<std::os::fd::OwnedFd>)>,
    /// The one of the file before.
    #[cfg(unix)]
    last: usize,
}

#[cfg(unix)]
impl Folders {
    /// Reads a file into the beginning of `bytes`, which grow where it needs that, and says how many it has. None if
    /// it cannot be read or is too big.
    pub(super) fn read(&mut self, path: &Path, bytes: &mut Vec<u8>) -> Option<usize> {
        use std::os::{fd::AsFd, unix::ffi::OsStrExt};

        use rustix::fs::{Mode, openat};

        let path = path.as_os_str().as_bytes();
        let (folder, name) = path.split_at(memchr::memrchr(b'/', path).map_or(0, |at| at + 1));
        let folder = self.folder(folder)?;
        let file = openat(folder.as_fd(), name, flags(), Mode::empty()).ok()?;
        fill(bytes, |rest| Ok(rustix::io::retry_on_intr(|| rustix::io::read(&file, &mut *rest))?))
    }

    fn folder(&mut self, path: &[u8]) -> Option<&std::os::fd::OwnedFd> {
        use rustix::fs::{CWD, Mode, OFlags, openat};

        if self.open.get(self.last).is_none_or(|(known, _)| known != path) {
            self.last = self.open.iter().position(|(known, _)| known == path).unwrap_or_else(|| {
                let place = if path.is_empty() { b".".as_slice() } else { path };
                let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
                self.open.push((path.to_owned(), openat(CWD, place, flags, Mode::empty()).ok()));
                self.open.len() - 1
            });
        }
        self.open[self.last].1.as_ref()
    }
}

/// Only to read, and never waiting: a pipe that somebody put here would keep us for ever.
#[cfg(unix)]
fn flags() -> rustix::fs::OFlags {
    use rustix::fs::OFlags;
    OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC
}

#[cfg(not(unix))]
impl Folders {
    /// Reads a file into the beginning of `bytes`, which grow where it needs that, and says how many it has. None if
    /// it cannot be read or is too big.
    pub(super) fn read(&mut self, path: &Path, bytes: &mut Vec<u8>) -> Option<usize> {
        use std::io::Read;

        let mut file = std::fs::File::open(path).ok()?;
        fill(bytes, |rest| file.read(rest))
    }
}

/// Reads to the end, or until there is too much.
fn fill(bytes: &mut Vec<u8>, mut read: impl FnMut(&mut [u8]) -> std::io::Result<usize>) -> Option<usize> {
    let most = usize::try_from(MOST_MEGABYTES * MEGABYTE).unwrap_or(usize::MAX);
    let mut length = 0;
    loop {
        if length == bytes.len() {
            bytes.resize((length * 2).min(most + 1), 0);
        }
        match read(&mut bytes[length..]).ok()? {
            0 => return Some(length),
            more => length += more,
        }
        if length > most {
            return None;
        }
    }
}
