//! Choosing among entries and drafts by what they are, and what one met and wrote in them.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};

use super::{
    gist::Gist,
    holder::{ByHolder, Holder},
    principle::Principle,
    search::fold,
};

/// One thing that an entry can be, or hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Not walked to the end yet.
    Unfinished,
    /// Walked to the end.
    Finished,
    /// A look-back is due today.
    Due,
    /// One looked back on it.
    LookedBack,
    /// One met this principle.
    Principle(Principle),
    /// Something is written at this chair, or it got weight.
    Holder(Holder),
    /// This chair weighs heaviest, and no other as heavy.
    Heaviest(Holder),
    /// More than one chair weighs heaviest.
    HeaviestShared,
    /// The final choice is the first one.
    Stayed,
    /// The final choice is another than the first one.
    Shifted,
    /// By the route with this id.
    Route(Box<str>),
    /// This word stands in what one felt, whatever its capitals and accents.
    Feeling(Box<str>),
    /// There is an intention.
    Intends,
    /// There is an intention, and one looked back.
    IntentionLookedBack,
    /// There is an intention, and a look-back says what one did.
    IntentionKept,
    /// There is an intention on which one did not look back yet, and will be asked to.
    IntentionOpen,
    /// There is an intention on which one did not look back, and will not be asked to any more.
    IntentionLapsed,
    /// On the case with this slug.
    Case(Box<str>),
    /// On one's own dilemma.
    OwnDilemma,
    /// With this keyword, whatever its capitals and accents.
    Keyword(Box<str>),
    /// Begun in this year.
    Year(i32),
    /// Begun in this quarter, one to four.
    Quarter(i32, u32),
    /// Begun in this month, one to twelve.
    Month(i32, u32),
}

/// What kind of thing a facet is: of one kind any will do, of different kinds each must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Finished or not, due, looked back.
    State,
    /// Beginsel.
    Principle,
    /// Stoel.
    Holder,
    /// Which chair weighs heaviest.
    Weight,
    /// Whether one shifted.
    Shift,
    /// Route.
    Route,
    /// A word for what one felt.
    Feeling,
    /// Voornemen.
    Intention,
    /// Casus.
    Case,
    /// Trefwoord.
    Keyword,
    /// When it was begun.
    Period,
}

impl Facet {
    /// What kind of thing it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Unfinished | Self::Finished | Self::Due | Self::LookedBack => Kind::State,
            Self::Principle(_) => Kind::Principle,
            Self::Holder(_) => Kind::Holder,
            Self::Heaviest(_) | Self::HeaviestShared => Kind::Weight,
            Self::Stayed | Self::Shifted => Kind::Shift,
            Self::Route(_) => Kind::Route,
            Self::Feeling(_) => Kind::Feeling,
            Self::Intends
            | Self::IntentionLookedBack
            | Self::IntentionKept
            | Self::IntentionOpen
            | Self::IntentionLapsed => Kind::Intention,
            Self::Case(_) | Self::OwnDilemma => Kind::Case,
            Self::Keyword(_) => Kind::Keyword,
            Self::Year(_) | Self::Quarter(..) | Self::Month(..) => Kind::Period,
        }
    }

    /// Whether it holds for an entry or draft.
    #[must_use]
    pub fn holds(&self, gist: &Gist, today: NaiveDate) -> bool {
        let day = gist.begun.date_naive();
        match self {
            Self::Unfinished => !gist.is_finished(),
            Self::Finished => gist.is_finished(),
            Self::Due => gist.due.since(today).is_some(),
            Self::LookedBack => !gist.look_backs.is_empty(),
            Self::Principle(it) => gist.principles[*it].is_met(),
            Self::Holder(it) => is_taken(gist, *it),
            Self::Heaviest(it) => heaviest(gist)[*it] && !is_shared(gist),
            Self::HeaviestShared => is_shared(gist),
            Self::Stayed => gist.stayed == Some(true),
            Self::Shifted => gist.stayed == Some(false),
            Self::Route(it) => gist.route.as_ref() == Some(it),
            Self::Feeling(it) => {
                let word = fold(it);
                words(&gist.feeling).any(|other| fold(other) == word)
            }
            Self::Intends => gist.intends,
            Self::IntentionLookedBack => gist.intends && !gist.look_backs.is_empty(),
            Self::IntentionKept => gist.intends && gist.look_backs.iter().any(|it| it.did),
            Self::IntentionOpen => waits(gist) && is_asked(gist, today),
            Self::IntentionLapsed => waits(gist) && !is_asked(gist, today),
            Self::Case(it) => gist.case.as_ref() == Some(it),
            Self::OwnDilemma => gist.case.is_none(),
            Self::Keyword(it) => {
                let word = fold(it);
                gist.keywords.iter().any(|other| fold(other) == word)
            }
            Self::Year(year) => day.year() == *year,
            Self::Quarter(year, quarter) => quarter_of(day) == (*year, *quarter),
            Self::Month(year, month) => (day.year(), day.month()) == (*year, *month),
        }
    }

    /// Every facet that holds for some of these entries, in the order of the screens.
    #[must_use]
    pub fn all_of<'g>(gists: impl IntoIterator<Item = &'g Gist>, today: NaiveDate) -> Vec<Self> {
        Self::counted(gists, today).into_iter().map(|(facet, _)| facet).collect()
    }

    /// Every facet that holds for some of these entries, with for how many, in the order of the screens: cases, routes
    /// and keywords by that number, periods newest first. Words for a feeling and quarters are no part of it: those are
    /// chosen by a picture that shows them.
    #[must_use]
    pub fn counted<'g>(gists: impl IntoIterator<Item = &'g Gist>, today: NaiveDate) -> Vec<(Self, usize)> {
        let gists: Vec<&Gist> = gists.into_iter().collect();
        let all = || gists.iter().copied();
        let days = || all().map(|it| it.begun.date_naive());
        let cases = all().map(|it| it.case.as_deref()).collect::<Tally<Option<&str>>>().by_count();
        let routes = all().filter_map(|it| it.route.as_deref()).collect::<Tally<&str>>().by_count();
        let keywords = spelled(all().map(|it| it.keywords.iter().map(|word| &**word)));
        let years = days().map(|day| day.year()).collect::<Tally<i32>>();
        let months = days().map(|day| (day.year(), day.month())).collect::<Tally<(i32, u32)>>();
        let fixed = Self::fixed().filter_map(|facet| {
            let count = gists.iter().filter(|gist| facet.holds(gist, today)).count();
            (count > 0).then_some((facet, count))
        });
        let case = |slug: Option<&str>| slug.map_or(Self::OwnDilemma, |it| Self::Case(it.into()));
        fixed
            .chain(routes.into_iter().map(|(id, count)| (Self::Route(id.into()), count)))
            .chain(cases.into_iter().map(|(slug, count)| (case(slug), count)))
            .chain(keywords.into_iter().map(|(word, count)| (Self::Keyword(word), count)))
            .chain(years.0.into_iter().rev().map(|(year, count)| (Self::Year(year), count)))
            .chain(months.0.into_iter().rev().map(|((year, month), count)| (Self::Month(year, month), count)))
            .collect()
    }

    /// Those that are the same in every journal.
    fn fixed() -> impl Iterator<Item = Self> {
        [Self::Unfinished, Self::Finished, Self::Due, Self::LookedBack]
            .into_iter()
            .chain(Principle::ALL.into_iter().map(Self::Principle))
            .chain(Holder::ALL.into_iter().map(Self::Holder))
            .chain(Holder::ALL.into_iter().map(Self::Heaviest))
            .chain([Self::HeaviestShared, Self::Stayed, Self::Shifted])
            .chain([Self::Intends, Self::IntentionLookedBack, Self::IntentionKept])
            .chain([Self::IntentionOpen, Self::IntentionLapsed])
    }
}

/// The facets that were chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    chosen: Vec<Facet>,
}

impl Filter {
    /// With just these facets.
    #[must_use]
    pub fn only(facets: impl IntoIterator<Item = Facet>) -> Self {
        let mut chosen: Vec<Facet> = vec![];
        for facet in facets {
            if !chosen.contains(&facet) {
                chosen.push(facet);
            }
        }
        Self { chosen }
    }

    /// The chosen facets, in the order of choosing.
    #[must_use]
    pub fn chosen(&self) -> &[Facet] {
        &self.chosen
    }

    /// Whether nothing is chosen, so that every entry passes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Chooses a facet, or lets it go.
    pub fn toggle(&mut self, facet: Facet) {
        match self.chosen.iter().position(|it| *it == facet) {
            Some(place) => {
                self.chosen.remove(place);
            }
            None => self.chosen.push(facet),
        }
    }

    /// Lets every facet go.
    pub fn clear(&mut self) {
        self.chosen.clear();
    }

    /// Whether an entry or draft passes: of each kind that was chosen something holds.
    #[must_use]
    pub fn passes(&self, gist: &Gist, today: NaiveDate) -> bool {
        self.chosen.iter().all(|facet| {
            let mut alike = self.chosen.iter().filter(|it| it.kind() == facet.kind());
            alike.any(|it| it.holds(gist, today))
        })
    }
}

/// Whether something is written at a chair, or it got weight.
#[must_use]
pub fn is_taken(gist: &Gist, holder: Holder) -> bool {
    gist.chairs[holder].named || gist.chairs[holder].weight > 0
}

/// The chairs that weigh heaviest: none if none got weight, more than one if they share it.
#[must_use]
pub fn heaviest(gist: &Gist) -> ByHolder<bool> {
    let most = gist.chairs.iter().map(|(_, chair)| chair.weight).max().unwrap_or(0);
    ByHolder::from_fn(|holder| most > 0 && gist.chairs[holder].weight == most)
}

/// The year and the quarter of a day.
#[must_use]
pub fn quarter_of(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month0() / 3 + 1)
}

/// The words of a text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_alphanumeric() || JOINS.contains(&letter)))
        .map(|word| word.trim_matches(JOINS))
        .filter(|word| !word.is_empty())
}

/// Words that are written in more than one way, each as it is written most often, with the number of texts that have
/// it; what most texts have comes first. Capitals and accents make no other word.
#[must_use]
pub fn spelled<'t, Words>(texts: impl IntoIterator<Item = Words>) -> Vec<(Box<str>, usize)>
where
    Words: IntoIterator<Item = &'t str>,
{
    let mut groups: Vec<Group<'t>> = vec![];
    let (mut by_way, mut by_fold) = (HashMap::<&str, (usize, usize)>::new(), HashMap::<String, usize>::new());
    for (text, words) in texts.into_iter().enumerate() {
        for word in words {
            // Of a career of words few are new: only those are folded.
            let (group, way) = *by_way.entry(word).or_insert_with(|| {
                let group = *by_fold.entry(fold(word)).or_insert(groups.len());
                if group == groups.len() {
                    groups.push(Group::default());
                }
                groups[group].ways.push((word, 0));
                (group, groups[group].ways.len() - 1)
            });
            groups[group].ways[way].1 += 1;
            if groups[group].last != Some(text) {
                groups[group].texts += 1;
                groups[group].last = Some(text);
            }
        }
    }
    let mut all: Vec<(String, Box<str>, usize)> = by_fold
        .into_iter()
        .filter_map(|(folded, group)| {
            // Of ways that are as frequent the last is taken: small letters come after capitals.
            let (way, _) = groups[group].ways.iter().max_by_key(|(way, times)| (*times, *way))?;
            Some((folded, (*way).into(), groups[group].texts))
        })
        .collect();
    all.sort_unstable_by(|one, other| other.2.cmp(&one.2).then_with(|| one.0.cmp(&other.0)));
    all.into_iter().map(|(_, word, texts)| (word, texts)).collect()
}

/// The ways in which one word is written.
#[derive(Default)]
struct Group<'t> {
    ways: Vec<(&'t str, usize)>,
    texts: usize,
    /// The last text that has it.
    last: Option<usize>,
}

/// How often things occur.
pub(super) struct Tally<T>(BTreeMap<T, usize>);

impl<T: Ord> FromIterator<T> for Tally<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        let mut tally = BTreeMap::new();
        for thing in things {
            *tally.entry(thing).or_default() += 1;
        }
        Self(tally)
    }
}

impl<T: Ord> Tally<T> {
    /// The things with how often they occur, most frequent first; those as frequent by their own order.
    pub(super) fn by_count(self) -> Vec<(T, usize)> {
        let mut all: Vec<(T, usize)> = self.0.into_iter().collect();
        all.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        all
    }
}

fn is_shared(gist: &Gist) -> bool {
    heaviest(gist).iter().filter(|(_, is)| **is).count() > 1
}

/// Whether there is an intention of a finished walk on which one did not look back.
fn waits(gist: &Gist) -> bool {
    gist.intends && gist.is_finished() && gist.look_backs.is_empty()
}

/// Whether one is asked to look back, now or later.
fn is_asked(gist: &Gist, today: NaiveDate) -> bool {
    gist.due.since(today).is_some() || gist.due.next(today).is_some()
}

/// What stands within a word without ending it.
const JOINS: [char; 3] = ['-', '\'', '’'];

#[cfg(test)]
mod tests;
