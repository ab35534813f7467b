//! Two versions of one item, in two files or in one with marks of git: read beside each other, and made one again.
//! What is not kept goes to the bin.

use super::{
    Item, Store, bin, file, format, git, make_and,
    place::{self, Source},
    read, write,
};
use crate::{
    core::{compare, entry::Entry, problem::Problem},
    phrases::say,
};

/// Where the other version of an item stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Other {
    /// In a copy beside it.
    Copy(Item),
    /// In the same file, between marks of git.
    InFile,
}

/// What becomes of two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// This one stays, the other goes to the bin.
    This,
    /// The other takes its place, this one goes to the bin.
    Other,
    /// Both stay, each as an item of its own.
    Both,
    /// One that has what both added; only where they do not contradict each other.
    Merged,
}

/// Two versions of one item, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The one that stands under the name of the item, or that git calls ours.
    pub this: Entry,
    /// The one in the copy, or that git calls theirs.
    pub other: Entry,
}

impl Versions {
    /// What can be done with them.
    #[must_use]
    pub fn resolutions(&self) -> Vec<Resolution> {
        let merged = compare::merged(&self.this, &self.other).map(|_| Resolution::Merged);
        merged.into_iter().chain([Resolution::This, Resolution::Other, Resolution::Both]).collect()
    }
}

/// Reads both versions.
///
/// # Errors
/// What is wrong with one of them, or that there are no two versions any more.
pub fn versions(item: &Item, other: &Other) -> Result<Versions, Problem> {
    match other {
        Other::Copy(copy) => Ok(Versions { this: super::read(item)?, other: super::read(copy)? }),
        Other::InFile => Sides::of(item)?.versions(item),
    }
}

/// A file with two versions, as it is and taken apart.
struct Sides {
    whole: String,
    this: String,
    other: String,
}

impl Sides {
    fn of(item: &Item) -> Result<Self, Problem> {
        let whole = file::text(&item.path, super::MOST_MEGABYTES)?;
        let (this, other) = git::both_sides(&whole).ok_or_else(|| {
            let problem = Problem::new(say("versies-niet-meer"), say("versies-niet-meer-raad"));
            problem.at(place::file(&item.path))
        })?;
        Ok(Self { whole, this, other })
    }

    fn versions(&self, item: &Item) -> Result<Versions, Problem> {
        let begun = item.name.begun();
        // The lines of one side are not those of the file.
        let read = |text: &String| {
            let entry = read::entry(Source { path: &item.path, text }, begun);
            entry.map_err(|problem| problem.at(place::file(&item.path)))
        };
        Ok(Versions { this: read(&self.this)?, other: read(&self.other)? })
    }
}

impl Store {
    /// Makes one of two versions, or two items, and gives the item that stands under the old name. The version that
    /// is not kept goes to the bin; of a file with marks of git, the file as it was.
    ///
    /// # Errors
    /// Why that cannot be done; nothing is lost then.
    pub fn resolve(&mut self, item: &Item, other: &Other, resolution: Resolution) -> Result<Item, Problem> {
        self.take_lock()?;
        match other {
            Other::Copy(copy) => self.resolve_copy(item, copy, resolution)?,
            Other::InFile => self.resolve_in_file(item, resolution)?,
        }
        Ok(item.clone())
    }

    fn resolve_copy(&mut self, item: &Item, copy: &Item, resolution: Resolution) -> Result<(), Problem> {
        // Where one of the two is gone, the one that is left is never thrown away.
        file::is_no_folder(&item.path)?;
        file::is_no_folder(&copy.path)?;
        match resolution {
            Resolution::This => self.delete(copy).map(drop),
            Resolution::Other => {
                let binned = self.delete(item)?;
                if make_and(&item.path, |path| write::rename_free(&copy.path, path)).is_ok_and(|it| it) {
                    return Ok(());
                }
                self.restore(&binned)?;
                Err(write_failed(item))
            }
            Resolution::Both => bin::move_free(&copy.path, bin::numbered(&item.path).skip(1)).map(drop),
            Resolution::Merged => {
                let theirs = super::read(copy)?;
                self.change_if(item, |entry| {
                    *entry = compare::merged(entry, &theirs).ok_or_else(|| contradiction(item))?;
                    Ok(())
                })?;
                self.delete(copy).map(drop)
            }
        }
    }

    fn resolve_in_file(&mut self, item: &Item, resolution: Resolution) -> Result<(), Problem> {
        let sides = Sides::of(item)?;
        let Versions { this, other } = sides.versions(item)?;
        let kept = match resolution {
            Resolution::This | Resolution::Both => sides.this,
            Resolution::Other => sides.other.clone(),
            Resolution::Merged => {
                let both = compare::merged(&this, &other).ok_or_else(|| contradiction(item))?;
                let source = Source { path: &item.path, text: &sides.this };
                format::merge(source, &this, &both).map_err(|it| it.at(place::file(&item.path)))?
            }
        };
        self.bin_text(item, &sides.whole)?;
        if resolution == Resolution::Both {
            bin::create_free(&sides.other, bin::numbered(&item.path).skip(1))?;
        }
        make_and(&item.path, |path| write::replace(path, &kept))
    }
}

fn contradiction(item: &Item) -> Problem {
    let problem = Problem::new(say("versies-tegenspraak"), say("versies-tegenspraak-raad"));
    problem.at(place::file(&item.path))
}

fn write_failed(item: &Item) -> Problem {
    super::trouble::writing(&item.path, &std::io::ErrorKind::AlreadyExists.into())
}
