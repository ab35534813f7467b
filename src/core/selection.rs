//! Which entries somebody asks for: of a period, with a beginsel or a stoel, on a case, with a trefwoord.

use chrono::NaiveDate;

use super::{entry_filter::Facet, gist::Gist, holder::Holder, principle::Principle};

/// What an entry must have to be asked for; one that asks nothing takes every entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// It began on this day or after it.
    pub from: Option<NaiveDate>,
    /// It began on this day or before it.
    pub until: Option<NaiveDate>,
    /// Something is written at this beginsel, or it would flip the choice.
    pub principle: Option<Principle>,
    /// Something is written at this stoel, or it weighs.
    pub holder: Option<Holder>,
    /// It is on the case with this slug.
    pub case: Option<String>,
    /// It has this trefwoord, whatever its capitals and accents.
    pub keyword: Option<String>,
}

impl Selection {
    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it ends before it begins, so that nothing can be in it.
    #[must_use]
    pub fn is_turned_round(&self) -> bool {
        matches!((self.from, self.until), (Some(from), Some(until)) if from > until)
    }

    /// Whether an entry that began on this day may be asked for, as far as its day goes.
    #[must_use]
    pub fn takes_day(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether an entry is asked for.
    #[must_use]
    pub fn takes(&self, gist: &Gist) -> bool {
        let day = gist.begun.date_naive();
        let facets = [
            self.principle.map(Facet::Principle),
            self.holder.map(Facet::Holder),
            self.case.as_deref().map(|it| Facet::Case(it.into())),
            self.keyword.as_deref().map(|it| Facet::Keyword(it.trim().into())),
        ];
        // None of these looks at what day it is.
        self.takes_day(day) && facets.iter().flatten().all(|facet| facet.holds(gist, day))
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::core::entry::{Entry, Pull, Subject};

    fn gist() -> Gist {
        let mut entry = Entry {
            subject: Subject::Case("het-memo".into()),
            begun: DateTime::parse_from_rfc3339("2026-11-21T00:05:00+01:00").unwrap(),
            keywords: vec!["Schulden".into(), "één".into()],
            ..Entry::default()
        };
        entry.principles[Principle::DueCare].pull = Some(Pull::Away);
        entry.tipping.principle = Some(Principle::Equality);
        entry.chairs[Holder::Citizens].weight = 1;
        entry.chairs[Holder::CivilServants].expects = "moed".into();
        Gist::of(&entry)
    }

    #[test]
    fn each_thing_that_is_asked_must_be_so() {
        let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
        let word = |text: &str| Some(text.to_owned());
        let all = Selection::default();
        for (selection, expect) in [
            (all.clone(), true),
            // The day is that of the clock where it was written.
            (Selection { from: day("2026-11-21"), until: day("2026-11-21"), ..all.clone() }, true),
            (Selection { from: day("2026-11-22"), ..all.clone() }, false),
            (Selection { until: day("2026-11-20"), ..all.clone() }, false),
            (Selection { principle: Some(Principle::DueCare), ..all.clone() }, true),
            (Selection { principle: Some(Principle::Equality), ..all.clone() }, true),
            (Selection { principle: Some(Principle::Reasons), ..all.clone() }, false),
            (Selection { holder: Some(Holder::Citizens), ..all.clone() }, true),
            (Selection { holder: Some(Holder::CivilServants), ..all.clone() }, true),
            (Selection { holder: Some(Holder::Administrators), ..all.clone() }, false),
            (Selection { case: word("het-memo"), ..all.clone() }, true),
            (Selection { case: word("memo"), ..all.clone() }, false),
            (Selection { keyword: word(" schulden "), ..all.clone() }, true),
            (Selection { keyword: word("EEN"), ..all.clone() }, true),
            (Selection { keyword: word("schuld"), ..all.clone() }, false),
            (Selection { case: word("het-memo"), keyword: word("x"), ..all.clone() }, false),
        ] {
            assert_eq!(selection.takes(&gist()), expect, "{selection:?}");
        }
        let turned = Selection { from: day("2026-12-01"), until: day("2026-11-01"), ..all.clone() };
        assert!(turned.is_turned_round() && !turned.is_empty() && all.is_empty() && !all.is_turned_round());
    }
}
