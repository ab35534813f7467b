//! Journals of made-up civil servants, as beraad writes them: a career of entries that ends today, the same for the
//! same seed. For the benches and for tests; `cargo bench --bench journal -- generate` lays one on disk.

mod dice;
mod entry;
mod words;

use std::{
    collections::HashSet,
    fs::{DirBuilder, OpenOptions},
    io::{self, Write},
    path::Path,
};

use beraad::{
    content,
    core::{entry::Entry, library::Library, reference::Reference},
    journal,
};
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeZone, Weekday};
use dice::Dice;

/// A word that stands in nearly every entry.
pub(crate) const COMMON: &str = "besluit";
/// A word that stands in one of a thousand entries: always in the same place of its thousand.
pub(crate) const RARE: &str = "zeldzaamwoordje";
/// A word that stands in none.
pub(crate) const ABSENT: &str = "kwartelkoning";

/// What is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Career {
    /// How many entries.
    pub(crate) entries: usize,
    /// The day on which it ends: today, if some look-backs are to be due.
    pub(crate) until: NaiveDate,
    /// What decides everything else.
    pub(crate) seed: u64,
}

impl Career {
    /// How many entries hold [`RARE`].
    pub(crate) fn rare(self) -> usize {
        (0..self.entries).filter(|place| is_rare(*place)).count()
    }

    /// The entries, oldest first.
    pub(crate) fn walks(self) -> impl Iterator<Item = Entry> {
        let (library, _) = content::library(&[]);
        let (reference, _) = content::reference();
        let mut dice = Dice::new(self.seed);
        (0..self.entries).map(move |place| {
            let begun = self.moment(place, &mut dice);
            let day = Day { begun, until: self.until, library: &library, reference: &reference };
            entry::write(&day, is_rare(place), &mut dice)
        })
    }

    /// Writes them below this data folder, plainly: what is written here is nobody's only copy.
    ///
    /// # Errors
    /// What the disk says.
    pub(crate) fn lay(self, root: &Path) -> io::Result<()> {
        let mut names = HashSet::new();
        for entry in self.walks() {
            let begun = entry.begun.naive_local();
            let slug = entry.case().unwrap_or("zonder-casus");
            let plain = format!("{}-{slug}", begun.format("%Y-%m-%dT%H%M"));
            let later = (2..).map(|number: u32| format!("{plain}-{number}"));
            let free = std::iter::once(plain.clone()).chain(later).find(|name| names.insert(name.clone()));
            let folder = root.join("dagboek").join(begun.year().to_string());
            private_folder(&folder)?;
            let path = folder.join(free.unwrap_or(plain)).with_extension("toml");
            private_file(&path)?.write_all(journal::to_toml(&entry).as_bytes())?;
        }
        Ok(())
    }

    /// When a walk began: evenly over the years, on a working day, in office hours.
    fn moment(self, place: usize, dice: &mut Dice) -> DateTime<FixedOffset> {
        let days = YEARS.iter().find(|(most, _)| self.entries <= *most).map_or(30, |(_, years)| *years) * 365;
        // The last one was written yesterday.
        let before = 1 + (self.entries - 1 - place) as u64 * days / self.entries as u64;
        let day = self.until.checked_sub_days(Days::new(before)).unwrap_or(self.until);
        let weekend = match day.weekday() {
            Weekday::Sat => 1,
            Weekday::Sun => 2,
            _ => 0,
        };
        let day = day.checked_sub_days(Days::new(weekend)).unwrap_or(day);
        let (hour, minute) = (8 + dice.below(10), dice.below(60));
        let time = day.and_hms_opt(hour, minute, 0).unwrap_or_default();
        offset(day).from_local_datetime(&time).single().unwrap_or_default()
    }
}

/// A moment of writing, and what there was to write about.
struct Day<'a> {
    begun: DateTime<FixedOffset>,
    until: NaiveDate,
    library: &'a Library,
    reference: &'a Reference,
}

/// In how many years one writes so many entries; more take thirty.
const YEARS: &[(usize, u64)] = &[(1_000, 3), (10_000, 12)];

fn is_rare(place: usize) -> bool {
    place % 1_000 == 617
}

/// The time in Amsterdam: summer from the last Sunday of March to that of October.
fn offset(day: NaiveDate) -> FixedOffset {
    let last_sunday = |month| {
        let last = NaiveDate::from_ymd_opt(day.year(), month, 31).unwrap_or(day);
        let back = last.weekday().num_days_from_sunday();
        last.checked_sub_days(Days::new(back.into())).unwrap_or(last)
    };
    let hours = if (last_sunday(3)..last_sunday(10)).contains(&day) { 2 } else { 1 };
    FixedOffset::east_opt(hours * 3600).unwrap_or_else(|| DateTime::<FixedOffset>::default().timezone())
}

fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

fn private_file(path: &Path) -> io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)
}
