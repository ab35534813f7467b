//! Chance that falls the same every time: splitmix64, which fits in three lines and needs no crate.

use super::words::LISTS;

/// A row of throws, decided by its seed.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; zero below zero.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        u32::try_from(self.next() % u64::from(limit.max(1))).unwrap_or_default()
    }

    /// True in so many throws of a hundred.
    pub(super) fn in_hundred(&mut self, times: u32) -> bool {
        self.below(100) < times
    }

    /// One of these; none of nothing.
    pub(super) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let limit = u32::try_from(of.len()).unwrap_or(u32::MAX);
        of.get(self.below(limit) as usize)
    }

    /// One of these sentences, its places filled.
    pub(super) fn sentence(&mut self, of: &[&str]) -> String {
        let mut rest = self.one(of).copied().unwrap_or_default();
        let mut filled = String::new();
        while let Some((before, (place, after))) =
            rest.split_once('{').and_then(|(before, inner)| Some((before, inner.split_once('}')?)))
        {
            filled.push_str(before);
            filled.push_str(&self.word(place));
            rest = after;
        }
        filled + rest
    }

    /// A word from the list of this name, with a capital if the name has one.
    fn word(&mut self, place: &str) -> String {
        let name = place.to_lowercase();
        let list = LISTS.iter().find(|(other, _)| *other == name).map_or(&[][..], |(_, list)| list);
        let word = self.one(list).copied().unwrap_or_default();
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if name != place => first.to_uppercase().chain(letters).collect(),
            _ => word.to_owned(),
        }
    }
}
