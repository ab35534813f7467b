//! The names of entries, drafts and sessions: they carry the time and the case, so that a list needs no file to be opened.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

use crate::core::entry::Entry;

/// The name of an entry, draft or session: `2026-11-21T1430-boete-op-schuld`, with no folder and no `.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    /// A name as it stands in a folder.
    pub(super) fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The names for an entry: the plain one first, then those with -2, -3 and so on.
    pub(super) fn candidates(entry: &Entry) -> impl Iterator<Item = Self> {
        Self::of(entry.begun, &slug(entry.case().unwrap_or_default())).numbered()
    }

    /// The names for the session on this case, or on a matter of one's own, that began then.
    pub(super) fn of_session(begun: DateTime<FixedOffset>, case: Option<&str>) -> impl Iterator<Item = Self> {
        Self::of(begun, &case.map_or_else(|| OWN_MATTER.to_owned(), slug)).numbered()
    }

    fn of(begun: DateTime<FixedOffset>, slug: &str) -> Self {
        Self(format!("{}-{slug}", begun.naive_local().format("%Y-%m-%dT%H%M")))
    }

    /// This name, then this name with -2, -3 and so on.
    pub(super) fn numbered(self) -> impl Iterator<Item = Self> {
        let later = self.0.clone();
        std::iter::once(self).chain((2..).map(move |number: u32| Self(format!("{later}-{number}"))))
    }

    /// The name as it stands in commands and lists.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// When the walk or session began, if the name says so.
    #[must_use]
    pub fn begun(&self) -> Option<NaiveDateTime> {
        self.parts().map(|(begun, _)| begun)
    }

    /// The slug of the case, if the name has the usual form. It may end in a number that keeps two of the same
    /// minute apart; [`Name::slug_without_number`] is the slug without it.
    #[must_use]
    pub fn slug(&self) -> Option<&str> {
        self.parts().map(|(_, slug)| slug)
    }

    /// The slug without a number at its end, for a slug that no case has.
    #[must_use]
    pub fn slug_without_number(&self) -> Option<&str> {
        let slug = self.slug()?;
        let number = |end: &str| end.parse::<u32>().is_ok_and(|number| number > 1);
        Some(slug.rsplit_once('-').filter(|(_, end)| number(end)).map_or(slug, |(start, _)| start))
    }

    /// Whether the file may be about this case, by its name alone; only the file itself says it for sure.
    #[must_use]
    pub fn may_be_on(&self, case: &str) -> bool {
        let case = slug(case);
        [self.slug(), self.slug_without_number()].contains(&Some(case.as_str()))
    }

    /// Whether it is the name of a session on a matter of one's own.
    #[must_use]
    pub fn is_on_own_matter(&self) -> bool {
        self.may_be_on(OWN_MATTER)
    }

    /// Whether it begins as a time does, so that it sorts as its time: all that an order of names needs to know.
    pub(super) fn sorts_in_time(&self) -> bool {
        let form =
            |(letter, form): (u8, u8)| if form == b'0' { letter.is_ascii_digit() } else { letter == form };
        if self.0.len() <= TIME.len() || !self.0.bytes().zip(TIME.bytes()).all(form) {
            return false;
        }
        // Most are told by a look; only the last days of a month ask for the calendar.
        let two =
            |at: usize| self.0.get(at..at + 2).and_then(|it| it.parse::<u32>().ok()).unwrap_or(u32::MAX);
        let (month, day) = (two(5), two(8));
        let is_plain = (1..=12).contains(&month) && (1..=28).contains(&day) && two(11) < 24 && two(13) < 60;
        is_plain || self.moment().is_some()
    }

    fn moment(&self) -> Option<NaiveDateTime> {
        let number = |range: std::ops::Range<usize>| self.0.get(range)?.parse::<u32>().ok();
        let year = i32::try_from(number(0..4)?).ok()?;
        let date = NaiveDate::from_ymd_opt(year, number(5..7)?, number(8..10)?)?;
        date.and_hms_opt(number(11..13)?, number(13..15)?, 0)
    }

    fn parts(&self) -> Option<(NaiveDateTime, &str)> {
        let (_, slug) = self.0.split_at_checked(TIME.len())?;
        let begun = self.sorts_in_time().then(|| self.moment()).flatten()?;
        Some((begun, slug.strip_prefix('-').filter(|slug| !slug.is_empty())?))
    }
}

/// A slug that any disk takes as part of a file name.
fn slug(slug: &str) -> String {
    let mut out = String::new();
    for letter in slug.chars() {
        if out.len() + letter.len_utf8() > MOST_BYTES {
            break;
        }
        if letter.is_alphanumeric() {
            out.push(letter);
        } else if !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_matches('-');
    if out.is_empty() { NO_CASE.to_owned() } else { out.to_owned() }
}

/// How the time stands in a name.
const TIME: &str = "0000-00-00T0000";
/// The slug of one's own dilemma.
const NO_CASE: &str = "zonder-casus";
/// The slug of a session on a matter of one's own. Its title is not in its name: it may not be asked yet whether there
/// is a name of somebody in it.
const OWN_MATTER: &str = "eigen-kwestie";
/// Far below the 255 that file names may have, and a phone or a zip file may not.
const MOST_BYTES: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_when_and_which_case_or_nothing() {
        for (name, begun, slug) in [
            ("2026-11-21T1430-boete-op-schuld", Some("2026-11-21T14:30"), Some("boete-op-schuld")),
            ("2026-11-21T1430-boete-op-schuld-2", Some("2026-11-21T14:30"), Some("boete-op-schuld-2")),
            ("2026-11-21T1430-", None, None),
            ("2026-11-21T1430", None, None),
            ("2026-13-21T1430-x", None, None),
            ("2026-11-21T2460-x", None, None),
            ("mijn notitie", None, None),
            ("2026-11-21Té30-x", None, None),
            ("", None, None),
        ] {
            let name = Name::new(name);
            let time = name.begun().map(|it| it.format("%Y-%m-%dT%H:%M").to_string());
            assert_eq!((time.as_deref(), name.slug()), (begun, slug), "{name:?}");
        }
        assert_eq!(Name::new("2026-11-21T1430-wet-2").slug_without_number(), Some("wet"));
        assert_eq!(Name::new("2026-11-21T1430-wet").slug_without_number(), Some("wet"));
        for (case, may) in [("wet", true), ("wet-2", true), ("we", false), ("wet-3", false)] {
            assert_eq!(Name::new("2026-11-21T1430-wet-2").may_be_on(case), may, "{case}");
        }
    }

    #[test]
    fn any_slug_becomes_a_file_name() {
        for (from, to) in [
            ("boete-op-schuld", "boete-op-schuld"),
            ("", "zonder-casus"),
            ("../../etc/passwd", "etc-passwd"),
            ("Mijn casus: één?", "Mijn-casus-één"),
            ("\u{202e}\n", "zonder-casus"),
        ] {
            assert_eq!(slug(from), to);
        }
        assert!(slug(&"é".repeat(200)).len() <= MOST_BYTES);
    }
}
