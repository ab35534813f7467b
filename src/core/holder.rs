//! The four right-holders of the viervoudig recht op ambtelijk vakmanschap: on screen the four chairs.

use std::ops::{Index, IndexMut};

/// One of the four who may expect craftsmanship of a civil servant (Jansen, lecture of 24 May 2023;
/// *Het recht op ambtelijk vakmanschap*, Stichting Beroepseer 2022).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holder {
    /// Burgers.
    Citizens,
    /// Volksvertegenwoordigers.
    Representatives,
    /// Bestuurders.
    Administrators,
    /// Ambtenaren: the profession itself.
    CivilServants,
}

impl Holder {
    /// All four, in the fixed order.
    pub const ALL: [Self; 4] =
        [Self::Citizens, Self::Representatives, Self::Administrators, Self::CivilServants];

    /// The id in files and commands.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Citizens => "burgers",
            Self::Representatives => "volksvertegenwoordigers",
            Self::Administrators => "bestuurders",
            Self::CivilServants => "ambtenaren",
        }
    }

    /// The right-holder with this id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|holder| holder.id() == id)
    }
}

/// One value for each of the four right-holders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByHolder<T>([T; 4]);

impl<T> ByHolder<T> {
    /// Fills all four from a function of the right-holder.
    pub fn from_fn(mut fill: impl FnMut(Holder) -> T) -> Self {
        Self(std::array::from_fn(|place| fill(Holder::ALL[place])))
    }

    /// The four values with their right-holders, in the fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (Holder, &T)> {
        Holder::ALL.into_iter().zip(&self.0)
    }

    /// The four values with their right-holders, to change them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Holder, &mut T)> {
        Holder::ALL.into_iter().zip(&mut self.0)
    }
}

impl<T> Index<Holder> for ByHolder<T> {
    type Output = T;
    fn index(&self, holder: Holder) -> &T {
        &self.0[holder as usize]
    }
}

impl<T> IndexMut<Holder> for ByHolder<T> {
    fn index_mut(&mut self, holder: Holder) -> &mut T {
        &mut self.0[holder as usize]
    }
}
