//! Dates as a person types them: ISO and d-m-jjjj, nothing else, so that no date is ever guessed.

use chrono::{Datelike, NaiveDate};

/// Reads `2026-12-05` or `5-12-2026`; anything else is no date.
#[must_use]
pub fn parse(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let parts: Vec<&str> = text.split('-').collect();
    let [first, month, last] = parts[..] else { return None };
    if ![first, month, last].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        .filter(|date| (1900..=2200).contains(&date.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_iso_and_dutch_and_never_guesses() {
        let fifth = NaiveDate::from_ymd_opt(2026, 12, 5);
        for (text, expect) in [
            ("2026-12-05", fifth),
            (" 5-12-2026 ", fifth),
            ("05-12-2026", fifth),
            ("12-05-26", None),
            ("05/12/2026", None),
            ("over twee weken", None),
            ("31-2-2026", None),
            ("", None),
            ("0000-01-01", None),
            ("+5-12-2026", None),
        ] {
            assert_eq!(parse(text), expect, "{text:?}");
        }
    }
}
