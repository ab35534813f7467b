//! Kompas: pictures over the entries of one person, of what they use and what they leave. It counts and never judges;
//! every number knows which entries are behind it.

mod function_words;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::{
    entry_filter::{Facet, Filter, Tally, heaviest, is_taken, quarter_of, spelled, words},
    gist::Gist,
    holder::{ByHolder, Holder},
    principle::{ByPrinciple, Principle},
    search::fold,
};
use function_words::FUNCTION_WORDS;

/// A part of a picture: a number of entries, and what chooses them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// How many entries.
    pub count: usize,
    /// What holds for those and for no others.
    pub facets: Vec<Facet>,
}

impl Part {
    /// The filter that lets just these entries through.
    #[must_use]
    pub fn filter(&self) -> Filter {
        Filter::only(self.facets.iter().cloned())
    }
}

/// A stretch of time of which the entries are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// A year.
    Year(i32),
    /// A quarter, one to four.
    Quarter(i32, u32),
}

/// Which chair weighs heaviest in one stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// When.
    pub span: Span,
    /// Entries in which this chair weighs heaviest and no other as heavy.
    pub chairs: ByHolder<Part>,
    /// Entries in which more than one chair weighs heaviest.
    pub shared: Part,
}

/// How certain one was of the first and of the final choice, over the entries that say both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Certainty {
    /// How many entries say both.
    pub entries: usize,
    sums: [usize; 2],
}

impl Certainty {
    fn add(&mut self, [first, last]: [Option<u8>; 2]) {
        if let (Some(first), Some(last)) = (first, last) {
            self.entries += 1;
            self.sums[0] += usize::from(first);
            self.sums[1] += usize::from(last);
        }
    }

    /// The mean of the first and of the final choice, in tenths; none where no entry says both.
    #[must_use]
    pub fn tenths(&self) -> Option<[usize; 2]> {
        (self.entries > 0).then(|| self.sums.map(|sum| (sum * 10 + self.entries / 2) / self.entries))
    }
}

/// The first choice beside the final one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Entries of which the final choice is the first one.
    pub stayed: (Part, Certainty),
    /// Entries of which it is another.
    pub shifted: (Part, Certainty),
    /// Entries in which one of both was not made.
    pub unknown: usize,
}

/// What became of intentions: what one looked back on, what is open and what lapsed are together all that were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intentions {
    /// There is one.
    pub made: Part,
    /// One looked back.
    pub looked_back: Part,
    /// One looked back and said what one did.
    pub kept: Part,
    /// No look-back yet; it is or will be asked for.
    pub open: Part,
    /// No look-back, and none is asked for any more.
    pub lapsed: Part,
}

/// The pictures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compass {
    /// How many finished entries it is over.
    pub entries: usize,
    /// How many drafts there are besides.
    pub unfinished: usize,
    /// All those finished entries.
    pub all: Part,
    /// Entries in which one met a principle and took a chair.
    pub map: ByPrinciple<ByHolder<Part>>,
    /// Entries in which one met a principle, whatever the chair.
    pub principles: ByPrinciple<Part>,
    /// Entries in which one took a chair, whatever the principle.
    pub holders: ByHolder<Part>,
    /// Which chair weighs heaviest, the oldest stretch of time first.
    pub periods: Vec<Period>,
    /// The first choice beside the final one.
    pub shift: Shift,
    /// The routes by their ids, most taken first; those that were never taken after them, in the order of the frame.
    pub routes: Vec<(Box<str>, Part)>,
    /// The words for what one felt, most frequent first.
    pub feelings: Vec<(Box<str>, Part)>,
    /// What became of intentions.
    pub intentions: Intentions,
}

impl Compass {
    /// The pictures over the finished ones among these entries. `routes` are the ids of those in the frame.
    #[must_use]
    pub fn of<'g>(
        gists: impl IntoIterator<Item = &'g Gist>,
        today: NaiveDate,
        routes: impl IntoIterator<Item = &'g str>,
    ) -> Self {
        let (gists, drafts): (Vec<&Gist>, Vec<&Gist>) =
            gists.into_iter().partition(|gist| gist.is_finished());
        let count = |facets: Vec<Facet>| {
            let holds = |gist: &&&Gist| facets.iter().all(|facet| facet.holds(gist, today));
            part(gists.iter().filter(holds).count(), facets)
        };
        let (map, principles, holders) = map(&gists);
        Self {
            entries: gists.len(),
            unfinished: drafts.len(),
            all: part(gists.len(), []),
            map,
            principles,
            holders,
            periods: periods(&gists),
            shift: shift(&gists),
            routes: routes_taken(&gists, routes),
            feelings: feelings(&gists),
            intentions: Intentions {
                made: count(vec![Facet::Intends]),
                looked_back: count(vec![Facet::IntentionLookedBack]),
                kept: count(vec![Facet::IntentionKept]),
                open: count(vec![Facet::IntentionOpen]),
                lapsed: count(vec![Facet::IntentionLapsed]),
            },
        }
    }

    /// Whether there are so few entries that a picture says little.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.entries < SMALL
    }
}

/// Fewer entries than this say little.
const SMALL: usize = 5;

/// The longest time that is told by quarters.
const MOST_QUARTERS: usize = 8;

/// The most words for feelings in the picture.
const MOST_WORDS: usize = 12;

/// A part with the finished entries for which these facets hold.
fn part(count: usize, facets: impl IntoIterator<Item = Facet>) -> Part {
    Part { count, facets: [Facet::Finished].into_iter().chain(facets).collect() }
}

type Map = (ByPrinciple<ByHolder<Part>>, ByPrinciple<Part>, ByHolder<Part>);

fn map(gists: &[&Gist]) -> Map {
    let mut map = ByPrinciple::from_fn(|principle| {
        ByHolder::from_fn(|holder| part(0, [Facet::Principle(principle), Facet::Holder(holder)]))
    });
    let mut principles = ByPrinciple::from_fn(|principle| part(0, [Facet::Principle(principle)]));
    let mut holders = ByHolder::from_fn(|holder| part(0, [Facet::Holder(holder)]));
    for gist in gists {
        let taken: Vec<Holder> = Holder::ALL.into_iter().filter(|it| is_taken(gist, *it)).collect();
        for holder in &taken {
            holders[*holder].count += 1;
        }
        for principle in Principle::ALL.into_iter().filter(|it| gist.principles[*it].is_met()) {
            principles[principle].count += 1;
            for holder in &taken {
                map[principle][*holder].count += 1;
            }
        }
    }
    (map, principles, holders)
}

/// By quarters as long as those are few, also the ones in which nothing was written; else by the years that occur.
fn periods(gists: &[&Gist]) -> Vec<Period> {
    let weighed: Vec<(NaiveDate, ByHolder<bool>)> = gists
        .iter()
        .map(|gist| (gist.begun.date_naive(), heaviest(gist)))
        .filter(|(_, chairs)| chairs.iter().any(|(_, is)| *is))
        .collect();
    let mut spans = quarters(weighed.iter().map(|(day, _)| *day));
    if spans.len() > MOST_QUARTERS {
        let years: BTreeSet<i32> = weighed.iter().map(|(day, _)| day.year()).collect();
        spans = years.into_iter().map(Span::Year).collect();
    }
    let mut periods: Vec<Period> = spans.into_iter().map(Period::empty).collect();
    for (day, chairs) in weighed {
        let Some(period) = periods.iter_mut().find(|period| period.span.holds(day)) else { continue };
        let mut heaviest = chairs.iter().filter(|(_, is)| **is).map(|(holder, _)| holder);
        match (heaviest.next(), heaviest.next()) {
            (Some(holder), None) => period.chairs[holder].count += 1,
            (Some(_), Some(_)) => period.shared.count += 1,
            (None, _) => {}
        }
    }
    periods
}

/// The quarters from the first to the last day; of a longer time just enough to see that there are too many.
fn quarters(days: impl Iterator<Item = NaiveDate> + Clone) -> Vec<Span> {
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return vec![] };
    let last = quarter_of(last);
    let next = |(year, quarter): &(i32, u32)| match quarter {
        4 => Some((year + 1, 1)),
        _ => Some((*year, quarter + 1)),
    };
    let all = std::iter::successors(Some(quarter_of(first)), next).take_while(|it| *it <= last);
    all.take(MOST_QUARTERS + 1).map(|(year, quarter)| Span::Quarter(year, quarter)).collect()
}

impl Span {
    fn holds(self, day: NaiveDate) -> bool {
        match self {
            Self::Year(year) => day.year() == year,
            Self::Quarter(year, quarter) => quarter_of(day) == (year, quarter),
        }
    }

    fn facet(self) -> Facet {
        match self {
            Self::Year(year) => Facet::Year(year),
            Self::Quarter(year, quarter) => Facet::Quarter(year, quarter),
        }
    }
}

impl Period {
    fn empty(span: Span) -> Self {
        let part = |facet| part(0, [facet, span.facet()]);
        let chairs = ByHolder::from_fn(|holder| part(Facet::Heaviest(holder)));
        Self { span, chairs, shared: part(Facet::HeaviestShared) }
    }

    /// The chairs that weigh heaviest most often in this time, as many as share that; none where no chair does.
    #[must_use]
    pub fn most(&self) -> Vec<Holder> {
        let most = self.chairs.iter().map(|(_, part)| part.count).max().unwrap_or(0);
        let chairs = self.chairs.iter().filter(|(_, part)| part.count > 0 && part.count == most);
        chairs.map(|(holder, _)| holder).collect()
    }
}

fn shift(gists: &[&Gist]) -> Shift {
    let mut shift = Shift {
        stayed: (part(0, [Facet::Stayed]), Certainty::default()),
        shifted: (part(0, [Facet::Shifted]), Certainty::default()),
        unknown: 0,
    };
    for gist in gists {
        let (part, certainty) = match gist.stayed {
            Some(true) => &mut shift.stayed,
            Some(false) => &mut shift.shifted,
            None => {
                shift.unknown += 1;
                continue;
            }
        };
        part.count += 1;
        certainty.add(gist.certainty);
    }
    shift
}

fn routes_taken<'g>(gists: &[&'g Gist], known: impl IntoIterator<Item = &'g str>) -> Vec<(Box<str>, Part)> {
    let mut taken = gists.iter().filter_map(|gist| gist.route.as_deref()).collect::<Tally<&str>>().by_count();
    for id in known {
        if taken.iter().all(|(it, _)| *it != id) {
            taken.push((id, 0));
        }
    }
    taken.into_iter().map(|(id, count)| (id.into(), part(count, [Facet::Route(id.into())]))).collect()
}

fn feelings(gists: &[&Gist]) -> Vec<(Box<str>, Part)> {
    let said = spelled(gists.iter().map(|gist| words(&gist.feeling)));
    let most = said.into_iter().filter(|(word, _)| says_something(word)).take(MOST_WORDS);
    most.map(|(word, count)| (word.clone(), part(count, [Facet::Feeling(word)]))).collect()
}

/// Whether a word says something of itself: the others only bind words together.
fn says_something(word: &str) -> bool {
    let word = fold(word);
    let is_word = word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    is_word && FUNCTION_WORDS.binary_search(&word.as_str()).is_err()
}

#[cfg(test)]
mod tests;
