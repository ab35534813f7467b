//! When to look back on an entry: two and eight weeks after it and on the day of the intention, unless its writer
//! decided otherwise.

use chrono::{Duration, NaiveDate};

/// What the writer decided about looking back on an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The next look-back is on this day; it takes the place of those that would have come before it.
    pub on: Option<NaiveDate>,
    /// No look-back is asked any more.
    pub never: bool,
}

/// What decides when a look-back on an entry is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// The day on which the walk was finished; none for a draft.
    pub finished: Option<NaiveDate>,
    /// The day of the intention, where it is a date.
    pub intended: Option<NaiveDate>,
    /// What the writer decided.
    pub plan: Plan,
    /// The day of the last look-back.
    pub last: Option<NaiveDate>,
}

impl Due {
    /// The days on which a look-back falls due, in no order: two and eight weeks after finishing and the day of the
    /// intention; or, where its writer moved it, that day and those after it.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let Self { finished, intended, plan, .. } = *self;
        let finished = finished.filter(|_| !plan.never);
        let weeks = LOOK_BACK_WEEKS.into_iter().map(Duration::weeks);
        let usual = finished.into_iter().flat_map(move |day| weeks.clone().map(move |weeks| day + weeks));
        let intended = intended.filter(move |day| finished.is_some_and(|it| *day > it));
        let moved = plan.on.filter(|_| finished.is_some());
        usual.chain(intended).filter(move |day| moved.is_none_or(|moved| *day > moved)).chain(moved)
    }

    /// The day since which a look-back is due today, if one is: the last that came, until a look-back is written on or
    /// after it, or until half a year went by. Then it is asked no more.
    #[must_use]
    pub fn since(&self, today: NaiveDate) -> Option<NaiveDate> {
        let came = self.days().filter(|due| *due <= today && self.last.is_none_or(|written| written < *due));
        came.max().filter(|due| today - *due < LAPSES_AFTER)
    }

    /// The next day that is still to come, after today.
    #[must_use]
    pub fn next(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.days().filter(|day| *day > today && self.last.is_none_or(|written| written < *day)).min()
    }
}

/// Weeks after finishing at which a look-back is due.
const LOOK_BACK_WEEKS: [i64; 2] = [2, 8];

/// How long a look-back is asked for.
const LAPSES_AFTER: Duration = Duration::weeks(26);

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn who_moves_a_look_back_is_asked_then_and_who_drops_it_is_not_asked() {
        let usual = Due { finished: Some(day("2026-01-01")), ..Due::default() };
        let moved = Due { plan: Plan { on: Some(day("2026-02-01")), never: false }, ..usual };
        let later = Due { plan: Plan { on: Some(day("2026-06-01")), never: false }, ..usual };
        let dropped = Due { plan: Plan { on: None, never: true }, ..usual };
        let draft = Due { finished: None, ..moved };
        for (due, today, since, next) in [
            (usual, "2026-01-14", None, Some("2026-01-15")),
            (usual, "2026-01-15", Some("2026-01-15"), Some("2026-02-26")),
            (moved, "2026-01-20", None, Some("2026-02-01")),
            (moved, "2026-02-01", Some("2026-02-01"), Some("2026-02-26")),
            (later, "2026-03-01", None, Some("2026-06-01")),
            (later, "2026-06-02", Some("2026-06-01"), None),
            (usual, "2026-08-26", Some("2026-02-26"), None),
            (usual, "2026-08-27", None, None),
            (dropped, "2026-01-15", None, None),
            (draft, "2026-02-01", None, None),
            (Due { last: Some(day("2026-02-01")), ..moved }, "2026-02-02", None, Some("2026-02-26")),
        ] {
            assert_eq!(due.since(day(today)), since.map(day), "{due:?} {today}");
            assert_eq!(due.next(day(today)), next.map(day), "{due:?} {today}");
        }
    }
}
