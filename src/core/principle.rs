//! The nine algemene beginselen van behoorlijk bestuur, in the fixed order in which every screen shows them.

use std::ops::{Index, IndexMut};

/// One of the nine beginselen. Texts and sources stand in the frame of reference, not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Principle {
    /// Verbod op vooringenomenheid (Awb 2:4).
    Impartiality,
    /// Vertrouwensbeginsel (unwritten; ABRvS 29 mei 2019, ECLI:NL:RVS:2019:1694).
    LegitimateExpectations,
    /// Fair play (largely unwritten).
    FairPlay,
    /// Zorgvuldigheid (Awb 3:2).
    DueCare,
    /// Motivering (Awb 3:46).
    Reasons,
    /// Verbod van détournement de pouvoir (Awb 3:3).
    ProperPurpose,
    /// Belangenafweging en evenredigheid (Awb 3:4).
    Proportionality,
    /// Rechtszekerheid (unwritten).
    LegalCertainty,
    /// Gelijkheid (Grondwet 1).
    Equality,
}

/// The division in three and six, which is Jansen's and meant for teaching; it is no rule of law (Awb 3:1 lid 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Taught as holding for all government action.
    AllAction,
    /// Taught as holding on top of that for unilateral decisions.
    Decisions,
}

impl Principle {
    /// All nine, in the fixed order.
    pub const ALL: [Self; 9] = [
        Self::Impartiality,
        Self::LegitimateExpectations,
        Self::FairPlay,
        Self::DueCare,
        Self::Reasons,
        Self::ProperPurpose,
        Self::Proportionality,
        Self::LegalCertainty,
        Self::Equality,
    ];

    /// The id in files and commands.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Impartiality => "vooringenomenheid",
            Self::LegitimateExpectations => "vertrouwen",
            Self::FairPlay => "fair-play",
            Self::DueCare => "zorgvuldigheid",
            Self::Reasons => "motivering",
            Self::ProperPurpose => "pouvoir",
            Self::Proportionality => "evenredigheid",
            Self::LegalCertainty => "rechtszekerheid",
            Self::Equality => "gelijkheid",
        }
    }

    /// The principle with this id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|principle| principle.id() == id)
    }

    /// The group in which Jansen teaches it.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Impartiality | Self::LegitimateExpectations | Self::FairPlay => Group::AllAction,
            _ => Group::Decisions,
        }
    }
}

/// One value for each of the nine principles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByPrinciple<T>([T; 9]);

impl<T> ByPrinciple<T> {
    /// Fills all nine from a function of the principle.
    pub fn from_fn(mut fill: impl FnMut(Principle) -> T) -> Self {
        Self(std::array::from_fn(|place| fill(Principle::ALL[place])))
    }

    /// The nine values with their principles, in the fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (Principle, &T)> {
        Principle::ALL.into_iter().zip(&self.0)
    }

    /// The nine values with their principles, to change them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Principle, &mut T)> {
        Principle::ALL.into_iter().zip(&mut self.0)
    }
}

impl<T> Index<Principle> for ByPrinciple<T> {
    type Output = T;
    fn index(&self, principle: Principle) -> &T {
        &self.0[principle as usize]
    }
}

impl<T> IndexMut<Principle> for ByPrinciple<T> {
    fn index_mut(&mut self, principle: Principle) -> &mut T {
        &mut self.0[principle as usize]
    }
}
