//! Which case to suggest next, and why: the one that shows most of what the reader has met least.

use std::sync::Arc;

use super::{
    case::Case,
    entry::Entry,
    holder::{ByHolder, Holder},
    principle::{ByPrinciple, Principle},
};

/// Why a case is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is walked yet: a good first case.
    First,
    /// This principle was not met yet.
    Principle(Principle),
    /// This principle was met least.
    LeastMet(Principle),
    /// This right-holder's chair was left empty most.
    Chair(Holder),
    /// Every case is walked; this one longest ago.
    LongestAgo,
}

/// A suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The case.
    pub case: Arc<Case>,
    /// The reason, which the screen says in words.
    pub reason: Reason,
}

/// Chooses a case that was not walked yet; of those, one that turns on the principle met in the fewest entries,
/// unless one chair was left empty in more entries than that principle was missed. None without cases.
#[must_use]
pub fn suggest(cases: &[Arc<Case>], entries: &[Entry]) -> Option<Suggestion> {
    let walked = |case: &Case| entries.iter().filter(|entry| entry.case() == Some(&case.slug)).count();
    let fresh: Vec<&Arc<Case>> = cases.iter().filter(|case| walked(case) == 0).collect();
    let Some(first) = fresh.first() else {
        let last =
            |case: &Case| entries.iter().filter(|it| it.case() == Some(&case.slug)).map(|it| it.begun).max();
        let case = cases.iter().min_by_key(|case| last(case))?;
        return Some(Suggestion { case: Arc::clone(case), reason: Reason::LongestAgo });
    };
    if entries.is_empty() {
        return Some(Suggestion { case: Arc::clone(first), reason: Reason::First });
    }
    let met = met_principles(cases, entries);
    let rarest = |case: &Case| {
        case.principles.iter().filter(|it| it.central).map(|it| (met[it.principle], it.principle)).min()
    };
    let by_principle = fresh.iter().filter_map(|case| Some((rarest(case)?, *case))).min_by_key(|(it, _)| *it);
    let empty = empty_chairs(entries);
    let lonely =
        Holder::ALL.into_iter().filter(|holder| empty[*holder] == entries.len()).find_map(|holder| {
            let serves = |case: &&&Arc<Case>| case.choices.iter().any(|it| it.holders.contains(&holder));
            Some((holder, *fresh.iter().find(serves)?))
        });
    let missed = matches!(by_principle, Some(((0, _), _)));
    Some(match (by_principle, lonely) {
        (_, Some((holder, case))) if !missed => {
            Suggestion { case: Arc::clone(case), reason: Reason::Chair(holder) }
        }
        (Some(((0, principle), case)), _) => {
            Suggestion { case: Arc::clone(case), reason: Reason::Principle(principle) }
        }
        (Some(((_, principle), case)), _) => {
            Suggestion { case: Arc::clone(case), reason: Reason::LeastMet(principle) }
        }
        (None, _) => Suggestion { case: Arc::clone(first), reason: Reason::First },
    })
}

/// In how many entries each principle was met: central in the case, or given a pull or a note by the writer.
#[must_use]
pub fn met_principles(cases: &[Arc<Case>], entries: &[Entry]) -> ByPrinciple<usize> {
    ByPrinciple::from_fn(|principle| {
        let met = |entry: &&Entry| {
            let written = &entry.principles[principle];
            let case = cases.iter().find(|case| entry.case() == Some(&case.slug));
            written.pull.is_some()
                || !written.note.is_empty()
                || case.and_then(|case| case.principle(principle)).is_some_and(|it| it.central)
        };
        entries.iter().filter(met).count()
    })
}

fn empty_chairs(entries: &[Entry]) -> ByHolder<usize> {
    ByHolder::from_fn(|holder| entries.iter().filter(|entry| entry.chairs[holder].is_empty()).count())
}
