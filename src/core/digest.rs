//! What home tells of a journal, however many years it holds: what to look back on, which cases were walked, and what
//! was met in them.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    due::Due,
    gist::Gist,
    holder::{ByHolder, Holder},
    principle::{ByPrinciple, Principle},
};

/// A look-back that is due or will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// What the journal calls the entry.
    pub key: Box<str>,
    /// Slug of its case; none for one's own dilemma.
    pub case: Option<Box<str>>,
    /// Its title.
    pub title: Box<str>,
    /// What decides when.
    pub due: Due,
}

/// How a case was walked to the end, taken over all entries on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// How many times.
    pub times: usize,
    /// When the last walk began.
    pub last: DateTime<FixedOffset>,
    /// In how many of them the writer met each principle.
    pub met: ByPrinciple<usize>,
}

/// What home tells of the entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// How many files there are, those that cannot be read counted in.
    pub count: usize,
    /// Look-backs that are due or will be, in no order.
    pub pending: Vec<Pending>,
    /// The cases that were walked to the end, by slug; one's own dilemmas under an empty one.
    pub walked: HashMap<Box<str>, Walked>,
    /// The chairs that were not empty in every finished walk.
    pub taken: ByHolder<bool>,
}

impl Digest {
    /// The digest of these entries, each with what the journal calls it. `today` decides what is over for good.
    #[must_use]
    pub fn of<'g>(entries: impl IntoIterator<Item = (&'g str, &'g Gist)>, today: NaiveDate) -> Self {
        let mut digest = Self::default();
        for (key, gist) in entries {
            digest.add(key, gist, today);
        }
        digest
    }

    /// Takes in one entry more.
    pub fn add(&mut self, key: &str, gist: &Gist, today: NaiveDate) {
        self.count += 1;
        if gist.due.since(today).is_some() || gist.due.next(today).is_some() {
            let (case, title) = (gist.case.clone(), gist.title.clone());
            self.pending.push(Pending { key: key.into(), case, title, due: gist.due });
        }
        let slug = gist.case.as_deref().unwrap_or_default();
        if !self.walked.contains_key(slug) {
            self.walked.insert(slug.into(), Walked::default());
        }
        if let Some(walked) = self.walked.get_mut(slug) {
            walked.times += 1;
            walked.last = walked.last.max(gist.begun);
            for (principle, met) in walked.met.iter_mut() {
                *met += usize::from(gist.principles[principle].is_met());
            }
        }
        for (holder, taken) in self.taken.iter_mut() {
            let chair = gist.chairs[holder];
            *taken |= gist.is_finished() && (chair.named || chair.weight > 0);
        }
    }

    /// The look-backs that are due today, with the day since which: longest due first.
    #[must_use]
    pub fn due(&self, today: NaiveDate) -> Vec<(NaiveDate, &Pending)> {
        let since = |it: &Pending| it.due.since(today);
        let mut due: Vec<_> = self.pending.iter().filter_map(|it| Some((since(it)?, it))).collect();
        due.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.key.cmp(&other.key)));
        due
    }

    /// Whether this case was walked to the end.
    #[must_use]
    pub fn has_walked(&self, slug: &str) -> bool {
        self.walked.contains_key(slug)
    }

    /// The chairs that stayed empty in every finished walk; none before there is one.
    pub fn lonely_chairs(&self) -> impl Iterator<Item = Holder> {
        let any = !self.walked.is_empty();
        self.taken.iter().filter(move |(_, taken)| any && !**taken).map(|(holder, _)| holder)
    }

    /// In how many entries a principle was met: by the writer, or because the case turns on it.
    #[must_use]
    pub fn met(&self, principle: Principle, turns_on: impl Fn(&str) -> bool) -> usize {
        let times = |slug: &str, it: &Walked| if turns_on(slug) { it.times } else { it.met[principle] };
        self.walked.iter().map(|(slug, it)| times(slug, it)).sum()
    }
}
