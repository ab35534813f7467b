//! What the pictures count.

use chrono::{DateTime, Duration};
use proptest::prelude::*;

use super::{
    Span::{Quarter, Year},
    *,
};
use crate::core::{
    due::Due,
    entry::Pull,
    gist::{ChairGist, LookBackGist, PrincipleGist},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn on(begun: &str) -> Gist {
    Gist {
        begun: DateTime::parse_from_rfc3339(&format!("{begun}T10:00:00+01:00")).unwrap(),
        due: Due { finished: Some(day(begun)), ..Due::default() },
        ..Gist::default()
    }
}

fn weighing(begun: &str, weights: [u8; 4]) -> Gist {
    let chairs = ByHolder::from_fn(|it| ChairGist { weight: weights[it as usize], named: false });
    Gist { chairs, ..on(begun) }
}

fn feeling(text: &str) -> Gist {
    Gist { feeling: text.into(), ..on("2026-01-01") }
}

fn compass(gists: &[Gist]) -> Compass {
    Compass::of(gists, day("2026-07-01"), ["teamoverleg", "huis"])
}

#[test]
fn the_words_that_bind_are_folded_and_in_order() {
    assert!(FUNCTION_WORDS.is_sorted());
    assert!(FUNCTION_WORDS.iter().all(|word| fold(word) == **word));
}

#[test]
fn a_draft_is_in_no_picture_and_what_was_never_touched_is_there_with_nothing() {
    let draft = Gist { due: Due::default(), ..weighing("2026-01-01", [3, 0, 0, 0]) };
    let compass = compass(&[draft, on("2026-02-01")]);
    assert_eq!((compass.entries, compass.is_small()), (1, true));
    assert_eq!(compass.holders[Holder::Citizens].count, 0);
    assert!(compass.periods.is_empty() && compass.feelings.is_empty());
    let routes: Vec<(&str, usize)> = compass.routes.iter().map(|(id, part)| (&**id, part.count)).collect();
    assert_eq!(routes, [("teamoverleg", 0), ("huis", 0)]);
    assert_eq!(compass.map[Principle::Equality][Holder::Citizens].facets.len(), 3);
}

#[test]
fn short_times_go_by_quarters_with_the_empty_ones_and_long_times_by_the_years_that_occur() {
    let spans = |days: &[&str]| {
        let gists: Vec<Gist> = days.iter().map(|day| weighing(day, [1, 0, 0, 0])).collect();
        compass(&gists).periods.into_iter().map(|period| period.span).collect::<Vec<_>>()
    };
    assert_eq!(spans(&["2026-02-01", "2025-09-30"]), [Quarter(2025, 3), Quarter(2025, 4), Quarter(2026, 1)]);
    assert_eq!(spans(&["2024-01-01", "2025-12-31"]).len(), 8);
    assert_eq!(spans(&["2024-01-01", "2026-01-01"]), [Year(2024), Year(2026)]);
    assert_eq!(spans(&["1900-01-01", "2200-01-01"]), [Year(1900), Year(2200)]);
    assert_eq!(spans(&[]), []);
}

#[test]
fn chairs_that_weigh_as_heavy_are_named_as_sharing_it() {
    let gists =
        [[3, 0, 1, 0], [1, 2, 0, 0], [2, 0, 2, 0], [0, 0, 0, 0]].map(|them| weighing("2026-01-01", them));
    let [period] = &compass(&gists).periods[..] else { panic!() };
    let counts: Vec<usize> = period.chairs.iter().map(|(_, part)| part.count).collect();
    assert_eq!((counts, period.shared.count), (vec![1, 1, 0, 0], 1));
    assert_eq!(period.most(), [Holder::Citizens, Holder::Representatives]);
    assert_eq!(Period::empty(Span::Year(2026)).most(), []);
}

#[test]
fn certainty_is_the_mean_over_what_says_both() {
    let chosen = |stayed, certainty| Gist {
        stayed: Some(stayed),
        certainty: [certainty, Some(4)],
        ..on("2026-01-01")
    };
    let shift = compass(&[
        chosen(true, Some(3)),
        chosen(true, Some(3)),
        chosen(true, Some(1)),
        chosen(true, None),
        chosen(false, None),
        on("2026-01-02"),
    ])
    .shift;
    assert_eq!((shift.stayed.0.count, shift.stayed.1.entries), (4, 3));
    assert_eq!(shift.stayed.1.tenths(), Some([23, 40]));
    assert_eq!((shift.shifted.0.count, shift.shifted.1.tenths(), shift.unknown), (1, None, 1));
}

#[test]
fn routes_stand_by_how_often_they_were_taken() {
    let by = |route: &str| Gist { route: Some(route.into()), ..on("2026-01-01") };
    let routes = compass(&[by("huis"), by("oud"), by("oud")]).routes;
    let routes: Vec<(&str, usize)> = routes.iter().map(|(id, part)| (&**id, part.count)).collect();
    assert_eq!(routes, [("oud", 2), ("huis", 1), ("teamoverleg", 0)]);
}

#[test]
fn feelings_are_the_words_that_say_something_as_they_are_written_most() {
    let feelings = compass(&[
        feeling("Ik voel me boos, en heel erg Geërgerd in mijn buik."),
        feeling("geërgerd geërgerd; een knoop in mijn maag"),
        feeling("geergerd en bóós 3x !"),
    ])
    .feelings;
    let words: Vec<(&str, usize)> = feelings.iter().map(|(word, part)| (&**word, part.count)).collect();
    assert_eq!(words, [("geërgerd", 3), ("bóós", 2), ("buik", 1), ("knoop", 1), ("maag", 1)]);
}

fn any_gist() -> impl Strategy<Value = Gist> {
    let chairs = [(); 4].map(|()| (0..4_u8, any::<bool>()));
    let principles = [(); 9].map(|()| (prop::option::of(Just(Pull::Both)), prop::bool::weighted(0.2)));
    let feeling = prop::sample::select(vec!["", "boos", "Boos en moe", "moe, MOE", "bóós"]);
    let choice = (prop::option::of(any::<bool>()), [prop::option::of(1..6_u8), prop::option::of(1..6_u8)]);
    let after = (any::<bool>(), prop::collection::vec(any::<bool>(), 0..2), prop::bool::weighted(0.8));
    let route = prop::option::of(prop::sample::select(vec!["huis", "teamoverleg", "oud"]));
    (chairs, principles, feeling, choice, after, route, 0..1500_i64).prop_map(
        |(chairs, principles, feeling, (stayed, certainty), (intends, back, finished), route, days)| {
            let day = day("2023-01-01") + Duration::days(days);
            let begun = day.and_hms_opt(0, 0, 0).unwrap().and_utc().fixed_offset();
            let chairs = ByHolder::from_fn(|it| chairs[it as usize]);
            let principles = ByPrinciple::from_fn(|it| principles[it as usize]);
            let due = Due { finished: finished.then_some(day), ..Due::default() };
            Gist {
                chairs: ByHolder::from_fn(|it| ChairGist { weight: chairs[it].0, named: chairs[it].1 }),
                principles: ByPrinciple::from_fn(|it| PrincipleGist {
                    pull: principles[it].0,
                    noted: principles[it].1,
                }),
                look_backs: back.into_iter().map(|did| LookBackGist { on: day, did, again: None }).collect(),
                feeling: feeling.into(),
                route: route.map(Into::into),
                begun,
                due,
                stayed,
                certainty,
                intends,
                ..Gist::default()
            }
        },
    )
}

fn every_part(compass: &Compass) -> Vec<&Part> {
    let Intentions { made, looked_back, kept, open, lapsed } = &compass.intentions;
    let map = compass.map.iter().flat_map(|(_, row)| row.iter().map(|(_, part)| part));
    let periods = compass.periods.iter();
    let periods = periods.flat_map(|it| it.chairs.iter().map(|(_, part)| part).chain([&it.shared]));
    map.chain(compass.principles.iter().map(|(_, part)| part))
        .chain(compass.holders.iter().map(|(_, part)| part))
        .chain(periods)
        .chain([&compass.shift.stayed.0, &compass.shift.shifted.0])
        .chain(compass.routes.iter().map(|(_, part)| part))
        .chain(compass.feelings.iter().map(|(_, part)| part))
        .chain([made, looked_back, kept, open, lapsed])
        .collect()
}

proptest! {
    #[test]
    fn every_number_is_that_of_the_entries_that_its_filter_lets_through(
        gists in prop::collection::vec(any_gist(), 0..12)
    ) {
        let today = day("2026-07-01");
        let compass = compass(&gists);
        for part in every_part(&compass) {
            let filter = part.filter();
            let behind = gists.iter().filter(|gist| filter.passes(gist, today)).count();
            prop_assert_eq!(part.count, behind, "{:?}", part.facets);
            prop_assert!(part.count <= compass.entries);
        }
    }

    #[test]
    fn what_divides_the_entries_adds_up(gists in prop::collection::vec(any_gist(), 0..12)) {
        let compass = compass(&gists);
        let weighed = gists.iter().filter(|it| it.is_finished() && heaviest(it).iter().any(|(_, is)| *is));
        let chairs = |it: &Period| it.chairs.iter().map(|(_, part)| part.count).sum::<usize>() + it.shared.count;
        prop_assert_eq!(compass.periods.iter().map(chairs).sum::<usize>(), weighed.count());
        let Shift { stayed, shifted, unknown } = &compass.shift;
        prop_assert_eq!(stayed.0.count + shifted.0.count + unknown, compass.entries);
        let Intentions { made, looked_back, open, lapsed, .. } = &compass.intentions;
        prop_assert_eq!(looked_back.count + open.count + lapsed.count, made.count);
    }
}
