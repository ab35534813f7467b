//! stub
use chrono::NaiveDate;
/// stub
#[must_use] pub fn day(day: NaiveDate) -> String { day.to_string() }
/// stub
#[must_use] pub fn short(day: NaiveDate) -> String { day.to_string() }
