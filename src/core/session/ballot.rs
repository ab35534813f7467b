//! A secret ballot: one vote after the other goes into a sealed box. Who voted what, and in which order, is known to
//! nothing and nobody: the box counts.

/// The fewest voters among whom a count says nothing about one of them.
pub const FEWEST_FOR_SECRECY: u32 = 4;

/// The most people in a session.
pub const MOST_PEOPLE: u32 = 30;

/// A vote: for an option, by its place, or for none yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    /// For the option at this place.
    Choice(usize),
    /// "Ik weet het nog niet."
    Blank,
}

/// What a round came to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many chose each option, in the order of the options.
    pub choices: Vec<u32>,
    /// How many do not know yet.
    pub blank: u32,
}

impl Tally {
    /// How many voted.
    #[must_use]
    pub fn voters(&self) -> u32 {
        self.choices.iter().sum::<u32>() + self.blank
    }

    /// Places of the options that most chose: more than one if they tie, none if nobody chose any.
    #[must_use]
    pub fn leading(&self) -> Vec<usize> {
        let most = self.choices.iter().copied().max().filter(|most| *most > 0);
        let places = self.choices.iter().enumerate().filter(|(_, count)| Some(**count) == most);
        places.map(|(place, _)| place).collect()
    }

    /// Whether everybody who chose, chose the same.
    #[must_use]
    pub fn is_unanimous(&self) -> bool {
        self.blank == 0 && self.choices.iter().filter(|count| **count > 0).count() == 1
    }
}

/// A round that is under way. It has no list of votes, only how many there are of each.
#[derive(Clone, PartialEq, Eq)]
pub struct Ballot {
    sealed: Tally,
    /// How many are to vote.
    people: u32,
    /// What the one at the keyboard pressed and did not confirm yet.
    pressed: Option<Vote>,
}

/// Says nothing of what is in the box, so that no log or message can.
impl std::fmt::Debug for Ballot {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Ballot")
            .field("cast", &self.cast())
            .field("people", &self.people)
            .finish_non_exhaustive()
    }
}

impl Ballot {
    /// A round over this many options by this many people.
    #[must_use]
    pub fn new(choices: usize, people: u32) -> Self {
        let sealed = Tally { choices: vec![0; choices], blank: 0 };
        Self { sealed, people: people.clamp(1, MOST_PEOPLE), pressed: None }
    }

    /// How many options there are.
    pub(super) fn choices(&self) -> usize {
        self.sealed.choices.len()
    }

    /// How many have voted.
    #[must_use]
    pub fn cast(&self) -> u32 {
        self.sealed.voters()
    }

    /// How many are to vote.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Whether everybody has voted.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.cast() >= self.people
    }

    /// Whether the one at the keyboard has pressed something that is not confirmed yet. Not what.
    #[must_use]
    pub fn is_pressed(&self) -> bool {
        self.pressed.is_some()
    }

    /// Takes a press; false if there is no such option, or nobody left to vote.
    pub fn press(&mut self, vote: Vote) -> bool {
        let known = match vote {
            Vote::Choice(place) => place < self.sealed.choices.len(),
            Vote::Blank => true,
        };
        if known && !self.is_complete() {
            self.pressed = Some(vote);
        }
        known && !self.is_complete()
    }

    /// Takes the press back.
    pub fn take_back(&mut self) {
        self.pressed = None;
    }

    /// Puts what was pressed in the box, from where nothing comes back; false if nothing was.
    pub fn confirm(&mut self) -> bool {
        match self.pressed.take() {
            Some(Vote::Choice(place)) => self.sealed.choices[place] += 1,
            Some(Vote::Blank) => self.sealed.blank += 1,
            None => return false,
        }
        true
    }

    /// Somebody came in late, or there are more people than was thought.
    pub fn one_more(&mut self) {
        self.people = (self.people + 1).min(MOST_PEOPLE);
    }

    /// Somebody left, or does not want to vote; those who did vote stay.
    pub fn one_less(&mut self) {
        self.people = (self.people - 1).max(self.cast()).max(1);
    }

    /// Ends the round.
    #[must_use]
    pub fn close(self) -> Tally {
        self.sealed
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_vote_counts_once_it_is_confirmed_and_can_be_taken_back_until_then() {
        let mut ballot = Ballot::new(2, 3);
        assert!(!ballot.confirm() && !ballot.press(Vote::Choice(2)));
        assert!(ballot.press(Vote::Choice(0)) && ballot.is_pressed());
        ballot.take_back();
        assert!(!ballot.confirm());
        assert!(ballot.press(Vote::Choice(0)) && ballot.press(Vote::Choice(1)) && ballot.confirm());
        assert!(ballot.press(Vote::Blank) && ballot.confirm());
        assert_eq!((ballot.cast(), ballot.is_complete()), (2, false));
        // One leaves and one comes late.
        ballot.one_less();
        assert!(ballot.is_complete() && !ballot.press(Vote::Blank));
        ballot.one_more();
        assert!(ballot.press(Vote::Choice(1)) && ballot.confirm() && ballot.is_complete());
        assert_eq!(ballot.close(), Tally { choices: vec![0, 2], blank: 1 });
    }

    #[test]
    fn ties_and_one_mind_are_known() {
        let tally = |choices: &[u32], blank| Tally { choices: choices.to_vec(), blank };
        assert_eq!(tally(&[2, 0, 2], 1).leading(), [0, 2]);
        assert_eq!(tally(&[0, 0], 3).leading(), [0_usize; 0]);
        assert!(tally(&[0, 4], 0).is_unanimous() && !tally(&[0, 4], 1).is_unanimous());
        assert!(!tally(&[0, 0], 0).is_unanimous());
    }

    proptest! {
        /// The order leaves no trace: any order of the same votes gives an equal box.
        #[test]
        fn the_order_of_votes_is_not_kept(votes in prop::collection::vec(0_usize..4, 1..12), seed in any::<u64>()) {
            let cast = |votes: &[usize]| {
                let mut ballot = Ballot::new(3, 12);
                for vote in votes {
                    let vote = if *vote == 3 { Vote::Blank } else { Vote::Choice(*vote) };
                    assert!(ballot.press(vote) && ballot.confirm());
                }
                ballot
            };
            let mut other = votes.clone();
            let length = other.len();
            other.rotate_left(usize::try_from(seed).unwrap_or(0) % length);
            other.reverse();
            prop_assert_eq!(cast(&votes), cast(&other));
            let tallied = format!("{:?}", cast(&votes));
            prop_assert!(!tallied.contains("choices"), "{}", tallied);
        }
    }
}
