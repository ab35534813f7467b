//! The clock of a session: how much is left of a phase and of the whole. It is told the time; it scolds nobody.

use chrono::{DateTime, Duration, FixedOffset};

/// How long the phases took so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What the phases before took, and this one until the clock last stood still.
    spent: Duration,
    phase_spent: Duration,
    /// Since when it runs; none while it stands still.
    since: Option<DateTime<FixedOffset>>,
}

impl Clock {
    /// A clock that stands still at this much, as after a pause or when a session is gone on with.
    #[must_use]
    pub fn at(spent: Duration, phase_spent: Duration) -> Self {
        Self { spent, phase_spent, since: None }
    }

    /// Whether it stands still.
    #[must_use]
    pub fn is_still(&self) -> bool {
        self.since.is_none()
    }

    /// Lets it run.
    pub fn run(&mut self, now: DateTime<FixedOffset>) {
        self.since.get_or_insert(now);
    }

    /// Lets it stand still.
    pub fn pause(&mut self, now: DateTime<FixedOffset>) {
        let running = self.running(now);
        self.spent += running;
        self.phase_spent += running;
        self.since = None;
    }

    /// A phase begins; the clock runs.
    pub fn begin_phase(&mut self, now: DateTime<FixedOffset>) {
        self.pause(now);
        self.phase_spent = Duration::zero();
        self.since = Some(now);
    }

    /// The clock of the machine was put back, from this moment to that one: what went by stays.
    pub fn rewind(&mut self, from: DateTime<FixedOffset>, to: DateTime<FixedOffset>) {
        if self.since.is_some() {
            self.pause(from);
            self.since = Some(to);
        }
    }

    /// What the session took so far.
    #[must_use]
    pub fn spent(&self, now: DateTime<FixedOffset>) -> Duration {
        self.spent + self.running(now)
    }

    /// What this phase took so far.
    #[must_use]
    pub fn phase_spent(&self, now: DateTime<FixedOffset>) -> Duration {
        self.phase_spent + self.running(now)
    }

    /// Never less than nothing.
    fn running(&self, now: DateTime<FixedOffset>) -> Duration {
        self.since.map_or(Duration::zero(), |since| (now - since).max(Duration::zero()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_what_runs_and_not_what_stands_still() {
        let begin = DateTime::parse_from_rfc3339("2026-11-24T10:00:00+01:00").unwrap();
        let at = |minutes| begin + Duration::minutes(minutes);
        let mut clock = Clock::at(Duration::zero(), Duration::zero());
        assert_eq!(clock.spent(at(9)), Duration::zero());
        clock.begin_phase(at(0));
        clock.pause(at(3));
        assert!(clock.is_still());
        clock.run(at(10));
        clock.run(at(11));
        assert_eq!(
            (clock.spent(at(12)), clock.phase_spent(at(12))),
            (Duration::minutes(5), Duration::minutes(5))
        );
        clock.begin_phase(at(12));
        assert_eq!(
            (clock.spent(at(13)), clock.phase_spent(at(13))),
            (Duration::minutes(6), Duration::minutes(1))
        );
        // The clock of the machine is put back: what went by stays, and it goes on from there.
        clock.rewind(at(13), at(2));
        assert_eq!(clock.spent(at(2)), Duration::minutes(6));
        assert_eq!(
            (clock.spent(at(3)), clock.phase_spent(at(3))),
            (Duration::minutes(7), Duration::minutes(2))
        );
    }
}
