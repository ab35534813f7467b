//! Dates in words.

use chrono::{DateTime, FixedOffset, NaiveDate};

/// A day.
#[must_use]
pub fn day(date: NaiveDate) -> String {
    date.format("%-d-%-m-%Y").to_string()
}

/// A day and the time.
#[must_use]
pub fn day_and_time(time: DateTime<FixedOffset>) -> String {
    time.format("%-d-%-m-%Y %H.%M").to_string()
}
