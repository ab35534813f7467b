//! Which case to suggest next, and why: the one that shows most of what the reader has met least.

use std::sync::Arc;

use super::{
    case::{Case, Terrain, WorkField},
    digest::Digest,
    entry::Entry,
    holder::Holder,
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
    /// This right-holder's chair was left empty in every finished walk.
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

/// Chooses a case that was not walked yet, drafts counted in: for a newcomer one at a counter; then one that turns on
/// a principle not met before; else one in which the right-holder is in tension whose chair stayed empty in every
/// finished walk; else one that turns on the principle met least. When every case is walked, the one longest ago. None
/// without cases. `digest` tells of the finished walks, `drafts` are the unfinished ones.
#[must_use]
pub fn suggest(cases: &[Arc<Case>], digest: &Digest, drafts: &[&Entry]) -> Option<Suggestion> {
    let drafted = |slug: &str| drafts.iter().filter(|it| it.case() == Some(slug)).map(|it| it.begun).max();
    let last_walk = |case: &Case| digest.walked.get(&*case.slug).map(|it| it.last).max(drafted(&case.slug));
    let fresh: Vec<&Arc<Case>> = cases.iter().filter(|case| last_walk(case).is_none()).collect();
    let suggestion = |case: &Arc<Case>, reason| Some(Suggestion { case: Arc::clone(case), reason });
    let Some(first) = fresh.first() else {
        return suggestion(cases.iter().min_by_key(|case| last_walk(case))?, Reason::LongestAgo);
    };
    if digest.walked.is_empty() && drafts.is_empty() {
        let first = fresh.iter().find(|case| is_easy_to_enter(case)).unwrap_or(first);
        return suggestion(first, Reason::First);
    }
    let met = met_principles(cases, digest, drafts);
    let rarest = |case: &Case| {
        case.principles.iter().filter(|it| it.central).map(|it| (met[it.principle], it.principle)).min()
    };
    let by_principle = fresh.iter().filter_map(|case| Some((rarest(case)?, *case))).min_by_key(|(it, _)| *it);
    let serving = |holder: Holder| {
        let case = fresh.iter().find(|case| case.in_tension().any(|it| it == holder))?;
        Some((holder, *case))
    };
    match (by_principle, digest.lonely_chairs().find_map(serving)) {
        (Some(((0, principle), case)), _) => suggestion(case, Reason::Principle(principle)),
        (_, Some((holder, case))) => suggestion(case, Reason::Chair(holder)),
        (Some(((_, principle), case)), None) => suggestion(case, Reason::LeastMet(principle)),
        (None, None) => suggestion(first, Reason::First),
    }
}

/// Whether a newcomer of any field knows the place: somebody at a counter decides about somebody.
fn is_easy_to_enter(case: &Case) -> bool {
    case.terrain == Terrain::Citizen && case.field == WorkField::Delivery
}

/// In how many entries each principle was met: central in the case, or given a pull or a note by the writer.
fn met_principles(cases: &[Arc<Case>], digest: &Digest, drafts: &[&Entry]) -> ByPrinciple<usize> {
    let turns_on = |principle: Principle, slug: &str| {
        let case = cases.iter().find(|case| *case.slug == *slug);
        case.and_then(|case| case.principle(principle)).is_some_and(|it| it.central)
    };
    ByPrinciple::from_fn(|principle| {
        let met = |entry: &&&Entry| {
            let note = &entry.principles[principle];
            let on_it = || entry.case().is_some_and(|slug| turns_on(principle, slug));
            note.pull.is_some() || !note.note.is_empty() || on_it()
        };
        digest.met(principle, |slug| turns_on(principle, slug)) + drafts.iter().filter(met).count()
    })
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};

    use super::*;
    use crate::core::{
        case::{Choice, Origin, PrincipleInPlay, Tier, Words},
        entry::{Chair, Subject},
        gist::Gist,
        holder::ByHolder,
    };

    /// A case that turns on these principles and in which this right-holder is in tension.
    fn case(slug: &'static str, central: &[Principle], served: Holder) -> Arc<Case> {
        let play = |principle: &Principle| PrincipleInPlay {
            principle: *principle,
            central: true,
            why: Words::default(),
            question: Words::default(),
        };
        let choice = Choice {
            id: "a".into(),
            text: Words::default(),
            price: Words::default(),
            consequence: Words::default(),
            principles: vec![],
            holders: vec![served],
        };
        Arc::new(Case {
            slug: slug.into(),
            origin: Origin::Builtin,
            title: slug.into(),
            role: Words::default(),
            situation: Words::default(),
            question: Words::default(),
            field: WorkField::Policy,
            terrain: Terrain::Citizen,
            tier: Tier::National,
            keywords: vec![],
            choices: vec![choice.clone(), choice],
            principles: central.iter().map(play).collect(),
            chairs: ByHolder::default(),
            variants: vec![],
            grounds: vec![],
            sources: vec![],
        })
    }

    /// A walk on a case, begun in this second, that left these chairs empty.
    fn walked(slug: &str, second: i64, finished: bool, empty: &[Holder]) -> Entry {
        let moment = DateTime::from_timestamp(second, 0).unwrap().fixed_offset();
        let mut entry = Entry {
            subject: Subject::Case(slug.into()),
            begun: moment,
            finished: finished.then_some(moment),
            ..Entry::default()
        };
        for holder in Holder::ALL.into_iter().filter(|it| !empty.contains(it)) {
            entry.chairs[holder] = Chair { expects: String::new(), weight: 1 };
        }
        entry
    }

    #[test]
    fn the_reason_is_what_was_met_least() {
        let (careful, fair) = (Principle::DueCare, Principle::FairPlay);
        let (citizens, colleagues) = (Holder::Citizens, Holder::CivilServants);
        let cases = [
            case("een", &[careful], citizens),
            case("twee", &[careful], citizens),
            case("drie", &[careful, fair], colleagues),
            case("vier", &[careful], colleagues),
        ];
        let check = |entries: &[Entry], slug: &str, reason: Reason| {
            let (finished, drafts): (Vec<&Entry>, Vec<&Entry>) =
                entries.iter().partition(|entry| entry.finished.is_some());
            let gists: Vec<Gist> = finished.into_iter().map(Gist::of).collect();
            let digest = Digest::of(gists.iter().map(|gist| ("x", gist)), NaiveDate::default());
            let found = suggest(&cases, &digest, &drafts).unwrap();
            assert_eq!((&*found.case.slug, found.reason), (slug, reason));
        };
        let one = walked("een", 1, true, &[]);
        let three = walked("drie", 2, true, &[]);
        check(&[], "een", Reason::First);
        check(std::slice::from_ref(&one), "drie", Reason::Principle(fair));
        check(&[one.clone(), three.clone()], "twee", Reason::LeastMet(careful));
        let lonely = [walked("een", 1, true, &[colleagues]), walked("drie", 2, true, &[colleagues])];
        check(&lonely, "vier", Reason::Chair(colleagues));
        // A draft takes its case off the list, and says nothing yet about the chairs.
        let draft = walked("twee", 3, false, &Holder::ALL);
        check(&[one.clone(), three.clone(), draft], "vier", Reason::LeastMet(careful));
        let again = walked("een", 9, true, &[]);
        let four = walked("vier", 4, true, &[]);
        check(&[one, walked("twee", 3, true, &[]), three, four, again], "drie", Reason::LongestAgo);
        assert_eq!(suggest(&[], &Digest::default(), &[]), None);
    }
}
