//! A round of choosing: at the keyboard one after the other, or on folded paper that the facilitator counts. What it came
//! to stays sealed until the talk is over.

use super::ballot::{Ballot, MOST_PEOPLE, Tally};

/// How a round is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// The keyboard goes round.
    Keyboard,
    /// On folded paper.
    Paper,
}

/// Folded papers that are counted: how many there are of each option.
#[derive(Clone, PartialEq, Eq)]
pub struct PaperCount {
    /// One for each option and the last for who does not know yet; none where nothing was typed.
    counts: Vec<Option<u32>>,
    /// Which of them is typed now.
    at: usize,
}

/// Says nothing of what was counted.
impl std::fmt::Debug for PaperCount {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("PaperCount").field("at", &self.at).finish_non_exhaustive()
    }
}

impl PaperCount {
    /// A count over this many options.
    #[must_use]
    pub fn new(choices: usize) -> Self {
        Self { counts: vec![None; choices + 1], at: 0 }
    }

    /// Which option is counted now, by its place; the place after the last is for who does not know yet.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether a number stands at this place. Not which.
    #[must_use]
    pub fn is_typed(&self, place: usize) -> bool {
        self.counts.get(place).is_some_and(Option::is_some)
    }

    /// How many papers there are, once all was typed: to hold against the number of people.
    #[must_use]
    pub fn papers(&self) -> Option<u32> {
        self.counts.iter().copied().sum()
    }

    /// Goes to the place after this one, or before it.
    pub fn step(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(self.counts.len() - 1);
    }

    /// Puts a digit behind what stands there; false if that would be more than there can be people.
    pub fn digit(&mut self, digit: u32) -> bool {
        let count = self.counts[self.at].unwrap_or(0) * 10 + digit;
        let fits = count <= MOST_PEOPLE;
        if fits {
            self.counts[self.at] = Some(count);
        }
        fits
    }

    /// Wipes the number that is typed now.
    pub fn wipe(&mut self) {
        self.counts[self.at] = None;
    }

    fn close(&self) -> Option<Tally> {
        let mut choices: Vec<u32> = self.counts.iter().copied().collect::<Option<_>>()?;
        let blank = choices.pop()?;
        let tally = Tally { choices, blank };
        (tally.voters() > 0).then_some(tally)
    }
}

/// A round, as far as it is.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Round {
    /// It has not begun.
    #[default]
    Ahead,
    /// The keyboard goes round.
    Keyboard(Ballot),
    /// Papers are counted.
    Paper(PaperCount),
    /// It was held. What it came to, only the session can say, and only once the talk is over.
    Closed(Sealed),
}

/// Says how far it is and not what it came to.
impl std::fmt::Debug for Round {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ahead => out.write_str("Ahead"),
            Self::Keyboard(ballot) => ballot.fmt(out),
            Self::Paper(count) => count.fmt(out),
            Self::Closed(_) => out.write_str("Closed"),
        }
    }
}

/// What a round came to, behind a seal that only this part of the program opens.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(pub(super) Tally);

impl Round {
    /// A round that is being held, this way.
    #[must_use]
    pub(super) fn begin(way: Way, choices: usize, people: u32) -> Self {
        match way {
            Way::Keyboard => Self::Keyboard(Ballot::new(choices, people)),
            Way::Paper => Self::Paper(PaperCount::new(choices)),
        }
    }

    /// Whether it has not begun.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        matches!(self, Self::Ahead)
    }

    /// Whether it was held.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Closed(_))
    }

    /// Whether it is being held now.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        matches!(self, Self::Keyboard(_) | Self::Paper(_))
    }

    /// How many of how many have voted at the keyboard.
    #[must_use]
    pub fn cast(&self) -> Option<(u32, u32)> {
        match self {
            Self::Keyboard(ballot) => Some((ballot.cast(), ballot.people())),
            Self::Ahead | Self::Paper(_) | Self::Closed(_) => None,
        }
    }

    /// How many options one chose from; none before it began.
    pub(super) fn choices(&self) -> usize {
        match self {
            Self::Ahead => 0,
            Self::Keyboard(ballot) => ballot.choices(),
            Self::Paper(count) => count.counts.len() - 1,
            Self::Closed(Sealed(tally)) => tally.choices.len(),
        }
    }

    /// Leaves it for another phase: what was pressed and not confirmed goes, and a round without any vote has not begun.
    pub(super) fn leave(&mut self) {
        let has_votes = match self {
            Self::Ahead | Self::Closed(_) => return,
            Self::Keyboard(ballot) => {
                ballot.take_back();
                ballot.cast() > 0
            }
            Self::Paper(count) => count.counts.iter().flatten().any(|count| *count > 0),
        };
        if !has_votes {
            *self = Self::Ahead;
        }
    }

    /// Ends it; false if there is nothing to count yet.
    pub(super) fn close(&mut self) -> bool {
        let tally = match std::mem::take(self) {
            Self::Keyboard(ballot) if ballot.cast() > 0 => ballot.close(),
            Self::Paper(count) => {
                let Some(tally) = count.close() else {
                    *self = Self::Paper(count);
                    return false;
                };
                tally
            }
            other => {
                *self = other;
                return false;
            }
        };
        *self = Self::Closed(Sealed(tally));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_counted_option_by_option_and_nothing_tells_them() {
        let mut count = PaperCount::new(2);
        assert!(count.digit(1) && count.digit(2) && !count.digit(0));
        count.step(1);
        assert!(count.digit(0));
        assert_eq!(count.papers(), None);
        count.step(1);
        count.step(1);
        assert_eq!(count.at(), 2);
        assert!(count.digit(3) && count.is_typed(0));
        count.wipe();
        let mut round = Round::Paper(count.clone());
        assert!(!round.close() && !count.is_typed(2));
        assert!(count.digit(1));
        assert_eq!(count.papers(), Some(13));
        assert!(!format!("{count:?}").contains("12"));
        round = Round::Paper(count);
        assert!(round.close() && round.is_closed());
        let Round::Closed(Sealed(tally)) = &round else { panic!() };
        assert_eq!(*tally, Tally { choices: vec![12, 0], blank: 1 });
        assert_eq!(format!("{round:?}"), "Closed");
        assert!(!Round::begin(Way::Keyboard, 2, 4).close(), "nobody voted yet");
    }
}
