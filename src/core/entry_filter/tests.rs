//! What a filter over entries lets through.

use proptest::prelude::*;

use super::*;
use crate::core::{
    due::{Due, Plan},
    entry::Pull,
    gist::{ChairGist, LookBackGist, PrincipleGist},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An entry that was begun and finished on this day.
fn on(begun: &str) -> Gist {
    Gist {
        begun: chrono::DateTime::parse_from_rfc3339(&format!("{begun}T10:00:00+01:00")).unwrap(),
        due: Due { finished: Some(day(begun)), ..Due::default() },
        ..Gist::default()
    }
}

fn with(mut gist: Gist, change: impl FnOnce(&mut Gist)) -> Gist {
    change(&mut gist);
    gist
}

fn weights(weights: [u8; 4]) -> ByHolder<ChairGist> {
    ByHolder::from_fn(|holder| ChairGist { weight: weights[holder as usize], named: false })
}

#[test]
fn a_facet_holds_for_what_it_says_and_for_nothing_else() {
    let today = day("2026-07-01");
    let blank = with(on("2026-06-30"), |gist| gist.case = Some("een".into()));
    let back = |did| LookBackGist { on: day("2026-06-30"), did, again: None };
    for (facet, change) in [
        (Facet::Unfinished, &(|gist: &mut Gist| gist.due.finished = None) as &dyn Fn(&mut Gist)),
        (Facet::Due, &|gist| gist.due.finished = Some(day("2026-06-17"))),
        (Facet::LookedBack, &|gist| gist.look_backs = [back(false)].into()),
        (Facet::Principle(Principle::FairPlay), &|gist| gist.principles[Principle::FairPlay].noted = true),
        (Facet::Principle(Principle::Reasons), &|gist| {
            gist.principles[Principle::Reasons] = PrincipleGist { pull: Some(Pull::Both), noted: false };
        }),
        (Facet::Holder(Holder::Citizens), &|gist| gist.chairs[Holder::Citizens].named = true),
        (Facet::Holder(Holder::CivilServants), &|gist| gist.chairs = weights([0, 0, 0, 1])),
        (Facet::Heaviest(Holder::Administrators), &|gist| gist.chairs = weights([1, 0, 2, 1])),
        (Facet::HeaviestShared, &|gist| gist.chairs = weights([1, 0, 1, 0])),
        (Facet::Stayed, &|gist| gist.stayed = Some(true)),
        (Facet::Shifted, &|gist| gist.stayed = Some(false)),
        (Facet::Route("huis".into()), &|gist| gist.route = Some("huis".into())),
        (Facet::Feeling("gEergerd".into()), &|gist| gist.feeling = "Boos; geërgerd.".into()),
        (Facet::Intends, &|gist| gist.intends = true),
        (Facet::IntentionLookedBack, &|gist| {
            (gist.intends, gist.look_backs) = (true, [back(false)].into());
        }),
        (Facet::IntentionKept, &|gist| (gist.intends, gist.look_backs) = (true, [back(true)].into())),
        (Facet::IntentionOpen, &|gist| gist.intends = true),
        (Facet::IntentionLapsed, &|gist| {
            (gist.intends, gist.due.plan) = (true, Plan { on: None, never: true });
        }),
        (Facet::Case("twee".into()), &|gist| gist.case = Some("twee".into())),
        (Facet::OwnDilemma, &|gist| gist.case = None),
        (Facet::Keyword("woo".into()), &|gist| gist.keywords = ["druk".into(), "Woo".into()].into()),
        (Facet::Year(2024), &|gist| gist.begun = on("2024-12-31").begun),
        (Facet::Quarter(2026, 1), &|gist| gist.begun = on("2026-03-31").begun),
        (Facet::Month(2026, 5), &|gist| gist.begun = on("2026-05-30").begun),
    ] {
        let changed = with(blank.clone(), change);
        assert!(facet.holds(&changed, today), "{facet:?}");
        assert!(!facet.holds(&blank, today), "{facet:?}");
        assert!(
            Facet::all_of([&changed], today).contains(&facet)
                || matches!(facet, Facet::Feeling(_) | Facet::Quarter(..) | Facet::Keyword(_)),
            "{facet:?}"
        );
    }
    assert!(!Facet::Finished.holds(&with(blank.clone(), |gist| gist.due.finished = None), today));
    assert!(!Facet::IntentionOpen.holds(&with(blank, |gist| gist.due.finished = None), today));
}

#[test]
fn of_one_kind_any_will_do_and_of_different_kinds_each_must_hold() {
    let today = day("2026-07-01");
    let met = |principles: &[Principle], holders: &[Holder]| {
        with(on("2026-06-01"), |gist| {
            principles.iter().for_each(|it| gist.principles[*it].noted = true);
            holders.iter().for_each(|it| gist.chairs[*it].named = true);
        })
    };
    let mut filter = Filter::only([
        Facet::Principle(Principle::FairPlay),
        Facet::Principle(Principle::Reasons),
        Facet::Holder(Holder::Citizens),
    ]);
    assert!(filter.passes(&met(&[Principle::Reasons], &[Holder::Citizens]), today));
    assert!(!filter.passes(&met(&[Principle::Reasons, Principle::FairPlay], &[]), today));
    assert!(!filter.passes(&met(&[], &[Holder::Citizens]), today));
    filter.toggle(Facet::Holder(Holder::Citizens));
    assert!(filter.passes(&met(&[Principle::FairPlay], &[]), today));
    filter.clear();
    assert!(filter.is_empty() && filter.passes(&Gist::default(), today));
}

#[test]
fn facets_stand_in_their_order_and_frequent_words_first_as_they_are_written_most() {
    let keyed = |words: &[&str], begun: &str, case: Option<&str>| {
        with(on(begun), |gist| {
            gist.keywords = words.iter().map(|it| (*it).into()).collect();
            gist.case = case.map(Into::into);
        })
    };
    let gists = [
        keyed(&["Woo", "druk"], "2025-02-01", Some("twee")),
        keyed(&["woo"], "2026-02-01", None),
        keyed(&["woo", "geëist"], "2026-04-01", Some("twee")),
        keyed(&["geeist", "geëist"], "2026-04-02", Some("een")),
    ];
    let all = Facet::all_of(&gists, day("2027-01-01"));
    let expect = [
        Facet::Finished,
        Facet::Case("twee".into()),
        Facet::OwnDilemma,
        Facet::Case("een".into()),
        Facet::Keyword("woo".into()),
        Facet::Keyword("geëist".into()),
        Facet::Keyword("druk".into()),
        Facet::Year(2026),
        Facet::Year(2025),
        Facet::Month(2026, 4),
        Facet::Month(2026, 2),
        Facet::Month(2025, 2),
    ];
    assert_eq!(all, expect);
}

#[test]
fn words_are_what_stands_between_spaces_and_marks() {
    let text = "Boos, 'n beetje bang… geen-idee; ’s avonds—moe (2x)";
    let found: Vec<&str> = words(text).collect();
    assert_eq!(found, ["Boos", "n", "beetje", "bang", "geen-idee", "s", "avonds", "moe", "2x"]);
}

proptest! {
    #[test]
    fn every_word_of_a_feeling_finds_it(text in "\\PC{0,30}") {
        let gist = Gist { feeling: text.as_str().into(), ..Gist::default() };
        for (word, count) in spelled([words(&text)]) {
            prop_assert_eq!(count, 1);
            prop_assert!(Facet::Feeling(word).holds(&gist, NaiveDate::default()));
        }
    }
}
