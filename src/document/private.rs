//! What of an entry is private: what one wrote only to oneself. It is decided here, for every way to take an entry along.
//!
//! Private are the first hunch (choice, certainty, feeling), what one assumes, and the remarks (aantekeningen): words
//! from before the weighing or beside it, often about others. The rest is the account of a choice, which is for whom one
//! gives it to.

use crate::core::entry::{Entry, Hunch};

/// The entry without what is private. Whether the choice shifted can then not be told either.
#[must_use]
pub fn without(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    entry.hunch = Hunch { locked: entry.hunch.locked, ..Hunch::default() };
    entry.facts.assumed.clear();
    entry.remarks.clear();
    entry
}

/// Whether anything in it is private.
#[must_use]
pub fn is_in(entry: &Entry) -> bool {
    without(entry) != *entry
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn each_private_part_is_taken_out_and_the_rest_stays() {
        let mut plain = Entry { title: "De brief".into(), ..Entry::default() };
        plain.hunch.locked = true;
        plain.facts.known = "een".into();
        plain.weighing.residue = "twee".into();
        assert!(!is_in(&plain));
        let parts: [fn(&mut Entry); 6] = [
            |it| it.hunch.choice = Some("a".into()),
            |it| it.hunch.words = "x".into(),
            |it| it.hunch.certainty = Some(2),
            |it| it.hunch.feeling = "x".into(),
            |it| it.facts.assumed = "x".into(),
            |it| it.remarks.push((NaiveDate::default(), "x".into())),
        ];
        for (place, part) in parts.into_iter().enumerate() {
            let mut entry = plain.clone();
            part(&mut entry);
            assert!(is_in(&entry), "{place}");
            assert_eq!(without(&entry), plain, "{place}");
        }
    }
}
