//! The bin: what was thrown away, to put back or to remove for good.

use crate::{core::problem::Problem, journal::Binned};

/// The bin.
#[derive(Clone, Debug, Default)]
pub struct BinScreen {
    binned: Vec<Binned>,
    problems: Vec<Problem>,
}

impl BinScreen {
    /// What lies there was looked at again.
    pub fn renew(&mut self, binned: &[Binned], problems: &[Problem]) {
        (self.binned, self.problems) = (binned.to_vec(), problems.to_vec());
    }
}
