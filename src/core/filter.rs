//! Choosing among cases by what a case is, and what it is about.

use super::{
    case::{Case, Origin, Terrain, Tier, Words, WorkField},
    holder::Holder,
    principle::Principle,
};

/// One thing that a case can be about, or be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    /// Not walked to the end yet.
    NotWalked,
    /// Walked to the end.
    Walked,
    /// Written by the user.
    Own,
    /// A principle plays.
    Principle(Principle),
    /// This right-holder is in tension.
    Holder(Holder),
    /// On this ground.
    Terrain(Terrain),
    /// In this field of work.
    Field(WorkField),
    /// In this tier of government.
    Tier(Tier),
    /// With this keyword.
    Keyword(String),
}

/// What kind of thing a facet is: of one kind any will do, of different kinds each must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Walked, not walked, own.
    State,
    /// Beginsel.
    Principle,
    /// Stoel.
    Holder,
    /// Terrein.
    Terrain,
    /// Werkveld.
    Field,
    /// Bestuurslaag.
    Tier,
    /// Trefwoord.
    Keyword,
}

impl Facet {
    /// What kind of thing it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::NotWalked | Self::Walked | Self::Own => Kind::State,
            Self::Principle(_) => Kind::Principle,
            Self::Holder(_) => Kind::Holder,
            Self::Terrain(_) => Kind::Terrain,
            Self::Field(_) => Kind::Field,
            Self::Tier(_) => Kind::Tier,
            Self::Keyword(_) => Kind::Keyword,
        }
    }

    /// Whether it holds for a case.
    #[must_use]
    pub fn holds(&self, case: &Case, walked: bool) -> bool {
        match self {
            Self::NotWalked => !walked,
            Self::Walked => walked,
            Self::Own => case.origin == Origin::Own,
            Self::Principle(it) => case.principle(*it).is_some(),
            Self::Holder(it) => case.in_tension().any(|holder| holder == *it),
            Self::Terrain(it) => case.terrain == *it,
            Self::Field(it) => case.field == *it,
            Self::Tier(it) => case.tier == *it,
            Self::Keyword(it) => case.keywords.iter().any(|word| word == it),
        }
    }

    /// Whether it holds for an own case that cannot be walked yet: that is about nothing so far.
    #[must_use]
    pub fn holds_unfinished(&self) -> bool {
        matches!(self, Self::NotWalked | Self::Own)
    }

    /// Every facet that holds for some of these cases, in the order of the screens; keywords by the alphabet.
    /// `unfinished` is whether there are own cases that cannot be walked yet.
    #[must_use]
    pub fn of<'c>(cases: impl Iterator<Item = (&'c Case, bool)>, unfinished: bool) -> Vec<Self> {
        let cases: Vec<_> = cases.collect();
        let mut keywords: Vec<&Words> = cases.iter().flat_map(|(case, _)| &case.keywords).collect();
        keywords.sort_unstable();
        keywords.dedup();
        let fixed = [Self::NotWalked, Self::Walked, Self::Own].into_iter();
        fixed
            .chain(Principle::ALL.into_iter().map(Self::Principle))
            .chain(Holder::ALL.into_iter().map(Self::Holder))
            .chain(Terrain::ALL.iter().copied().map(Self::Terrain))
            .chain(WorkField::ALL.iter().copied().map(Self::Field))
            .chain(Tier::ALL.iter().copied().map(Self::Tier))
            .chain(keywords.into_iter().map(|word| Self::Keyword(word.to_string())))
            .filter(|facet| {
                let is_of_case = cases.iter().any(|(case, walked)| facet.holds(case, *walked));
                is_of_case || unfinished && facet.holds_unfinished()
            })
            .collect()
    }
}

/// The facets that were chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    chosen: Vec<Facet>,
}

impl Filter {
    /// The chosen facets, in the order of choosing.
    #[must_use]
    pub fn chosen(&self) -> &[Facet] {
        &self.chosen
    }

    /// Whether nothing is chosen, so that every case passes.
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

    /// Whether a case passes: of each kind that was chosen something holds.
    #[must_use]
    pub fn passes(&self, case: &Case, walked: bool) -> bool {
        self.all_kinds(|facet| facet.holds(case, walked))
    }

    /// Whether own cases pass that cannot be walked yet.
    #[must_use]
    pub fn passes_unfinished(&self) -> bool {
        self.all_kinds(Facet::holds_unfinished)
    }

    /// Whether of each kind that was chosen something holds.
    fn all_kinds(&self, holds: impl Fn(&Facet) -> bool) -> bool {
        self.chosen.iter().all(|facet| {
            let mut alike = self.chosen.iter().filter(|it| it.kind() == facet.kind());
            alike.any(&holds)
        })
    }
}
