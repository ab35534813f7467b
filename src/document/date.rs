//! Dates as people say them: "zaterdag 21 november 2026".

use chrono::{DateTime, Datelike, NaiveDate, TimeZone};

use crate::phrases::{say, say_with};

/// The day with its name: "zaterdag 21 november 2026".
#[must_use]
pub fn day(date: NaiveDate) -> String {
    let weekday = WEEKDAYS.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    let (day, month, year) = parts(date);
    say_with(
        "datum-met-dag",
        &[
            ("weekdag", say(weekday).into()),
            ("dag", day.into()),
            ("maand", month.into()),
            ("jaar", year.into()),
        ],
    )
}

/// The day without its name, for law and sources: "1 juli 2026".
#[must_use]
pub fn date(date: NaiveDate) -> String {
    let (day, month, year) = parts(date);
    say_with("datum-kaal", &[("dag", day.into()), ("maand", month.into()), ("jaar", year.into())])
}

/// The month: "november 2026".
#[must_use]
pub fn month(date: NaiveDate) -> String {
    let (_, month, year) = parts(date);
    say_with("boek-maand", &[("maand", month.into()), ("jaar", year.into())])
}

/// A quarter, one to four, of a year: "jan–mrt 2026".
#[must_use]
pub fn quarter(year: i32, quarter: u32) -> String {
    let phrase = match quarter {
        1 => "kompas-kwartaal-1",
        2 => "kompas-kwartaal-2",
        3 => "kompas-kwartaal-3",
        _ => "kompas-kwartaal-4",
    };
    say_with(phrase, &[("jaar", year.to_string().into())])
}

/// The day as short as it stays clear in a list: "21-11-2026".
#[must_use]
pub fn short(date: NaiveDate) -> String {
    date.format("%-d-%-m-%Y").to_string()
}

/// The day and the time on the clock where it was written: "zaterdag 21 november 2026, 14.30 uur".
#[must_use]
pub fn day_and_time<Zone: TimeZone>(moment: &DateTime<Zone>) -> String {
    let local = moment.naive_local();
    let values = [("datum", day(local.date()).into()), ("tijd", local.format("%H.%M").to_string().into())];
    say_with("datum-met-tijd", &values)
}

fn parts(date: NaiveDate) -> (String, String, String) {
    let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    (date.day().to_string(), say(month), date.year().to_string())
}

const WEEKDAYS: [&str; 7] = [
    "datum-maandag",
    "datum-dinsdag",
    "datum-woensdag",
    "datum-donderdag",
    "datum-vrijdag",
    "datum-zaterdag",
    "datum-zondag",
];

const MONTHS: [&str; 12] = [
    "datum-januari",
    "datum-februari",
    "datum-maart",
    "datum-april",
    "datum-mei",
    "datum-juni",
    "datum-juli",
    "datum-augustus",
    "datum-september",
    "datum-oktober",
    "datum-november",
    "datum-december",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_and_month_has_its_dutch_name() {
        let on = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        for (date, expect) in [
            (on(2026, 11, 21), "zaterdag 21 november 2026"),
            (on(2026, 1, 5), "maandag 5 januari 2026"),
            (on(2024, 2, 29), "donderdag 29 februari 2024"),
        ] {
            assert_eq!(day(date), expect);
        }
        for month in 1..=12 {
            assert!(!day(on(2026, month, 7)).contains('['));
            assert!(!day(on(2026, 6, month)).contains('['));
        }
        assert_eq!(date(on(2026, 7, 1)), "1 juli 2026");
        assert_eq!(month(on(2026, 7, 1)), "juli 2026");
    }

    #[test]
    fn the_time_is_that_of_the_clock_where_it_was_written() {
        let moment = DateTime::parse_from_rfc3339("2026-11-21T00:05:09+01:00").unwrap();
        assert_eq!(day_and_time(&moment), "zaterdag 21 november 2026, 00.05 uur");
    }
}
