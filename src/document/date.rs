//! Dates in words.

use std::fmt::Display;

use chrono::{DateTime, NaiveDate, TimeZone};

/// A day.
#[must_use]
pub fn day(date: NaiveDate) -> String {
    date.format("%-d-%-m-%Y").to_string()
}

/// A day and the time.
#[must_use]
pub fn day_and_time<Zone: TimeZone>(moment: &DateTime<Zone>) -> String
where
    Zone::Offset: Display,
{
    moment.format("%-d-%-m-%Y %H.%M").to_string()
}
