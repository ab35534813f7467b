//! What the list shows of the entries, month by month, and on which row each of them stands: so that a list of a hundred
//! thousand is set as fast as one of ten.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use crate::app::entries::EntryRow;

/// The entries that are shown, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Their places among all rows; none if every one is shown.
    places: Option<Vec<usize>>,
    months: Vec<Month>,
    length: usize,
}

/// The entries of one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day; none for files whose name does not say it.
    pub month: Option<NaiveDate>,
    /// Which of the shown entries they are.
    pub entries: Range<usize>,
}

impl Listing {
    /// The entries at these places, or all of them.
    #[must_use]
    pub fn new(rows: &[EntryRow], places: Option<Vec<usize>>) -> Self {
        let length = places.as_ref().map_or(rows.len(), Vec::len);
        let mut listing = Self { places, months: vec![], length };
        let mut first = 0;
        while let Some(row) = listing.place(first).and_then(|place| rows.get(place)) {
            let here = month_of(row);
            let in_month = |shown: usize| {
                listing.place(shown).and_then(|place| rows.get(place)).is_some_and(|it| month_of(it) == here)
            };
            // Newest first: those of one month stand together.
            let end = first + partition(listing.length - first, |it| in_month(first + it));
            listing.months.push(Month { month: here, entries: first..end });
            first = end;
        }
        listing
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether nothing is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The place among all rows of one that is shown.
    #[must_use]
    pub fn place(&self, shown: usize) -> Option<usize> {
        match &self.places {
            Some(places) => places.get(shown).copied(),
            None => (shown < self.length).then_some(shown),
        }
    }

    /// Where a place among all rows is shown.
    #[must_use]
    pub fn shown_at(&self, place: usize) -> Option<usize> {
        match &self.places {
            Some(places) => places.binary_search(&place).ok(),
            None => (place < self.length).then_some(place),
        }
    }

    /// The months, newest first.
    #[must_use]
    pub fn months(&self) -> &[Month] {
        &self.months
    }
}

fn month_of(row: &EntryRow) -> Option<NaiveDate> {
    row.item.name.begun().and_then(|begun| begun.date().with_day(1))
}

/// The first of so many for which it does not hold, where it holds for those before it.
fn partition(count: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if holds(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::journal::Item;

    #[test]
    fn entries_stand_together_by_month_whichever_are_shown() {
        let names =
            ["2026-11-03T1000-a", "2026-11-01T1000-b", "2026-01-01T1000-c", "2025-11-01T1000-d", "los"];
        let item = |name: &str| Item::at(Path::new(""), &format!("dagboek/2026/{name}.toml"));
        let rows: Vec<_> = names.into_iter().map(|name| EntryRow { item: item(name), read: None }).collect();
        let months = |places: Option<Vec<usize>>| {
            let listing = Listing::new(&rows, places);
            listing.months().iter().map(|it| (it.month, it.entries.clone())).collect::<Vec<_>>()
        };
        let day = |year, month| NaiveDate::from_ymd_opt(year, month, 1);
        let (november, january, before) = (day(2026, 11), day(2026, 1), day(2025, 11));
        assert_eq!(months(None), [(november, 0..2), (january, 2..3), (before, 3..4), (None, 4..5)]);
        assert_eq!(months(Some(vec![1, 3, 4])), [(november, 0..1), (before, 1..2), (None, 2..3)]);
        assert_eq!(months(Some(vec![])), []);
        let some = Listing::new(&rows, Some(vec![1, 3]));
        assert_eq!(
            (some.place(1), some.place(2), some.shown_at(3), some.shown_at(2)),
            (Some(3), None, Some(1), None)
        );
    }
}
