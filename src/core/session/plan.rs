//! The plan of a session: which phases it has and how many minutes each gets. After method-evidence §4: the harvest is
//! never the part that is dropped.

use chrono::Duration;

use crate::core::case::ids;

/// How long a session is meant to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Length {
    /// Thirty minutes: one ready-made case.
    Thirty,
    /// Sixty minutes.
    #[default]
    Sixty,
    /// Ninety minutes: room to build a matter of one's own.
    Ninety,
}

ids!(Length {
    Thirty => "30",
    Sixty => "60",
    Ninety => "90",
});

impl Length {
    /// In minutes.
    #[must_use]
    pub fn minutes(self) -> u32 {
        match self {
            Self::Thirty => 30,
            Self::Sixty => 60,
            Self::Ninety => 90,
        }
    }
}

/// A phase (fase) of a session, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Phase {
    /// Aim, roles, rules, what is kept.
    #[default]
    Opening,
    /// The case is read, or the matter told.
    Story,
    /// Facts and questions to understand.
    Facts,
    /// What the question is and which ways there are.
    Dilemma,
    /// Each chooses in silence, for the first time.
    First,
    /// The four chairs and the beginselen.
    Chairs,
    /// Other ways, and what if a fact were another.
    Ways,
    /// Each chooses in silence, for the second time.
    Last,
    /// Both rounds side by side; who chose otherwise begins.
    Differences,
    /// Who does what, and when.
    Harvest,
    /// A sentence from everybody.
    Evaluation,
    /// What is kept, and what goes where. It has no clock: the talk is over.
    After,
}

ids!(Phase {
    Opening => "opening",
    Story => "verhaal",
    Facts => "feiten",
    Dilemma => "vraag",
    First => "eerste",
    Chairs => "stoelen",
    Ways => "wegen",
    Last => "tweede",
    Differences => "verschillen",
    Harvest => "oogst",
    Evaluation => "rondje",
    After => "daarna",
});

impl Phase {
    /// Whether it may be made shorter when time runs short: the middle may, the choices and the end may not.
    #[must_use]
    pub fn gives_way(self) -> bool {
        matches!(self, Self::Facts | Self::Dilemma | Self::Chairs | Self::Ways | Self::Differences)
    }
}

/// The phases of one session with their minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    parts: Vec<(Phase, Duration)>,
}

impl Plan {
    /// The plan for a length. A matter of one's own needs time to find its question, also within thirty minutes.
    ///
    /// The minutes are those of method-evidence §4, a synthesis of how such talks are led elsewhere.
    #[must_use]
    pub fn of(length: Length, own_matter: bool) -> Self {
        let minutes: [i64; 11] = match (length, own_matter) {
            (Length::Thirty, false) => [2, 3, 3, 0, 3, 5, 3, 3, 5, 2, 1],
            (Length::Thirty, true) => [2, 3, 2, 3, 3, 4, 2, 3, 5, 2, 1],
            (Length::Sixty, _) => [4, 5, 7, 3, 4, 12, 6, 5, 8, 4, 2],
            (Length::Ninety, _) => [8, 8, 10, 8, 5, 17, 8, 8, 9, 6, 3],
        };
        let parts = Phase::ALL.iter().zip(minutes).filter(|(_, minutes)| *minutes > 0);
        Self { parts: parts.map(|(phase, minutes)| (*phase, Duration::minutes(minutes))).collect() }
    }

    /// The phases with a clock, in order.
    pub fn phases(&self) -> impl Iterator<Item = Phase> {
        self.parts.iter().map(|(phase, _)| *phase)
    }

    /// The time for a phase; none for one that it does not have.
    #[must_use]
    pub fn time(&self, phase: Phase) -> Duration {
        self.parts.iter().find(|(it, _)| *it == phase).map_or(Duration::zero(), |(_, time)| *time)
    }

    /// The time of a phase with that of all that follow it.
    #[must_use]
    pub fn time_from(&self, phase: Phase) -> Duration {
        self.parts.iter().filter(|(it, _)| *it >= phase).map(|(_, time)| *time).sum()
    }

    /// Gives a phase more time, or less when below zero; a phase keeps at least a minute.
    pub fn give(&mut self, phase: Phase, time: Duration) {
        if let Some((_, own)) = self.parts.iter_mut().find(|(it, _)| *it == phase) {
            *own = (*own + time).max(Duration::minutes(1));
        }
    }

    /// The plan in which what comes after a phase takes at most `left`: phases that may give way become shorter, each
    /// by its share and down to a minute, the others keep their time.
    #[must_use]
    pub fn shortened_after(&self, phase: Phase, left: Duration) -> Self {
        let mut plan = self.clone();
        let later = |parts: &[(Phase, Duration)], gives_way: bool| -> Duration {
            let later = parts.iter().filter(|(it, _)| *it > phase && it.gives_way() == gives_way);
            later.map(|(_, time)| *time).sum()
        };
        let (middle, whole) = (later(&plan.parts, true), later(&plan.parts, false));
        let room = (left - whole).max(Duration::zero());
        if middle <= room || middle.is_zero() {
            return plan;
        }
        for (it, time) in &mut plan.parts {
            if *it > phase && it.gives_way() {
                let share = time.num_seconds() * room.num_seconds() / middle.num_seconds();
                // Whole half minutes: nobody leads a talk by the second.
                *time = Duration::seconds((share / 30 * 30).max(60));
            }
        }
        plan
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_minutes_of_a_plan_are_those_it_promises() {
        for length in Length::ALL {
            for own in [false, true] {
                let plan = Plan::of(*length, own);
                let minutes = plan.time_from(Phase::Opening).num_minutes();
                assert_eq!(minutes, i64::from(length.minutes()), "{length:?} {own}");
                for phase in [Phase::First, Phase::Last, Phase::Harvest, Phase::Evaluation] {
                    assert!(plan.time(phase) >= Duration::minutes(1), "{length:?} {phase:?}");
                }
                assert!(!own || plan.phases().any(|it| it == Phase::Dilemma), "{length:?}");
            }
        }
    }

    #[test]
    fn when_time_is_short_the_middle_gives_way_and_the_end_stays_whole() {
        let plan = Plan::of(Length::Sixty, false);
        let short = plan.shortened_after(Phase::Facts, Duration::minutes(30));
        assert_eq!(short.time(Phase::Harvest), plan.time(Phase::Harvest));
        assert_eq!(short.time(Phase::Evaluation), plan.time(Phase::Evaluation));
        assert_eq!(short.time(Phase::Facts), plan.time(Phase::Facts));
        assert!(short.time(Phase::Chairs) < plan.time(Phase::Chairs));
        assert!(short.time_from(Phase::Dilemma) <= Duration::minutes(30));
        assert_eq!(plan.shortened_after(Phase::Facts, Duration::minutes(60)), plan);
    }

    proptest! {
        #[test]
        fn whatever_is_left_no_phase_is_dropped(left in -600_i64..7200, place in 0_usize..12) {
            let plan = Plan::of(Length::Ninety, true);
            let short = plan.shortened_after(Phase::ALL[place], Duration::seconds(left));
            prop_assert!(plan.phases().eq(short.phases()));
            for phase in plan.phases() {
                let (before, after) = (plan.time(phase), short.time(phase));
                prop_assert!(after <= before && after >= Duration::minutes(1).min(before));
                prop_assert!(phase.gives_way() || after == before);
            }
        }
    }
}
