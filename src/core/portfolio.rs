//! A portfolio: chosen entries put in order, by beginsel and by stoel, for a conversation about one's craftsmanship.
//! It counts nothing and judges nothing; who makes it chooses what goes in.

use chrono::NaiveDate;

use super::{
    entry::Entry,
    gist::Gist,
    holder::{ByHolder, Holder},
    principle::{ByPrinciple, Principle},
    selection::Selection,
};

/// Chosen entries and where in them one wrote of each beginsel and each stoel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portfolio {
    /// The entries, the oldest first.
    pub entries: Vec<Entry>,
    /// For each beginsel the places of the entries in which it was met.
    pub principles: ByPrinciple<Vec<usize>>,
    /// For each stoel the places of the entries in which it was named or weighed.
    pub holders: ByHolder<Vec<usize>>,
}

impl Portfolio {
    /// The portfolio of these entries, in whatever order they come.
    #[must_use]
    pub fn of(chosen: impl IntoIterator<Item = Entry>) -> Self {
        let mut entries: Vec<Entry> = chosen.into_iter().collect();
        entries.sort_by_key(|entry| entry.begun);
        let gists: Vec<Gist> = entries.iter().map(Gist::of).collect();
        let places = |asked: &Selection| {
            let taken = gists.iter().enumerate().filter(|(_, gist)| asked.takes(gist));
            taken.map(|(place, _)| place).collect()
        };
        let by_principle = |it: Principle| Selection { principle: Some(it), ..Selection::default() };
        let by_holder = |it: Holder| Selection { holder: Some(it), ..Selection::default() };
        Self {
            principles: ByPrinciple::from_fn(|it| places(&by_principle(it))),
            holders: ByHolder::from_fn(|it| places(&by_holder(it))),
            entries,
        }
    }

    /// The days on which the first and the last of them began; none if there are none.
    #[must_use]
    pub fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let day = |entry: &Entry| entry.begun.date_naive();
        Some((self.entries.first().map(day)?, self.entries.last().map(day)?))
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::core::entry::Pull;

    fn entry(day: &str, fill: impl Fn(&mut Entry)) -> Entry {
        let begun = DateTime::parse_from_rfc3339(&format!("{day}T10:00:00+01:00")).unwrap();
        let mut entry = Entry { begun, ..Entry::default() };
        fill(&mut entry);
        entry
    }

    #[test]
    fn what_is_chosen_is_put_in_order_and_found_by_beginsel_and_by_stoel() {
        let late = entry("2026-11-21", |it| {
            it.principles[Principle::DueCare].pull = Some(Pull::Away);
            it.chairs[Holder::Citizens].weight = 2;
        });
        let early = entry("2026-01-02", |it| {
            it.tipping.principle = Some(Principle::DueCare);
            it.chairs[Holder::CivilServants].expects = "moed".into();
        });
        let portfolio = Portfolio::of([late.clone(), early.clone()]);
        assert_eq!(portfolio.entries, [early, late]);
        assert_eq!(portfolio.principles[Principle::DueCare], [0, 1]);
        assert_eq!(portfolio.principles[Principle::Equality], [0; 0]);
        assert_eq!(portfolio.holders[Holder::Citizens], [1]);
        assert_eq!(portfolio.holders[Holder::CivilServants], [0]);
        let days = portfolio.period().map(|(first, last)| (first.to_string(), last.to_string()));
        assert_eq!(days, Some(("2026-01-02".into(), "2026-11-21".into())));
        assert_eq!(Portfolio::of([]).period(), None);
    }
}
