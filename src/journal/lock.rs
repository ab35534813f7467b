//! One beraad writes in a data folder at a time: whoever holds the lock on `.slot`. That file is empty and stays so: a
//! program that brings it to another machine, or keeps its versions, never has a reason to put another in its place.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
};

use super::{trouble, write};
use crate::core::problem::Problem;

/// The right to write, for as long as it lives. The system takes it back when the program dies.
#[derive(Debug)]
pub(super) struct Lock {
    slot: File,
    /// Whether it is sure that nobody else writes; not on a disk that knows no locks.
    pub(super) alone: bool,
}

impl Lock {
    /// Makes the data folder where it is not there yet, and takes the lock.
    pub(super) fn take(root: &Path) -> Result<Self, Problem> {
        write::make_folder(root).map_err(|error| trouble::writing(root, &error))?;
        let path = root.join(".slot");
        let fresh = !path.exists();
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let slot = options.open(&path).map_err(|error| trouble::writing(root, &error))?;
        if fresh {
            write::only_owner(&path, 0o600).map_err(|error| trouble::writing(root, &error))?;
        }
        let alone = match slot.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => return Err(trouble::taken(root)),
            // A disk that knows no locks: drafts are still never overwritten unseen.
            Err(TryLockError::Error(_)) => false,
        };
        Ok(Self { slot, alone })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing alone is not enough: a program that is being started holds a copy of the file for a moment.
        let _ = self.slot.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_is_free_once_it_is_given_back_whoever_still_holds_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let lock = Lock::take(folder.path()).unwrap();
        let copy = lock.slot.try_clone().unwrap();
        assert!(Lock::take(folder.path()).is_err());
        drop(lock);
        assert!(Lock::take(folder.path()).is_ok());
        drop(copy);
    }
}
