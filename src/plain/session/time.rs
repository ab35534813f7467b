//! The clock in words. It scolds nobody.

use chrono::{DateTime, Duration, FixedOffset};

use crate::{
    core::session::{Phase, Session},
    document::entry::capital,
    phrases::{say, say_with},
    prompts::session::phase_name,
};

/// A length of time in minutes and halves, never less than nothing.
pub(super) fn span(time: Duration) -> String {
    let halves = (time.num_seconds().max(0) + 15) / 30;
    match (halves / 2, halves % 2) {
        (0, _) => say("team-minder-dan-minuut"),
        (minutes, 0) => say_with("team-minuten", &[("aantal", minutes.into())]),
        (1, _) => say("team-anderhalf"),
        (minutes, _) => say_with("team-half", &[("aantal", minutes.into())]),
    }
}

/// The time for a phase that begins, and what is left of the whole.
pub(super) fn of_phase(session: &Session, now: DateTime<FixedOffset>) -> Option<String> {
    let part = capital(&span(session.phase_left(now)?));
    let left = session.left(now);
    Some(if left <= Duration::zero() {
        say_with("team-tijd-fase-krap", &[("deel", part.into())])
    } else {
        say_with("team-tijd-fase", &[("deel", part.into()), ("rest", span(left).into())])
    })
}

/// How much is left.
pub(super) fn left(session: &Session, now: DateTime<FixedOffset>) -> String {
    let (Some(here), whole) = (session.phase_left(now), session.left(now)) else {
        return say("team-tijd-na");
    };
    if whole <= Duration::zero() {
        return say("team-tijd-alles-om");
    }
    let whole = span(whole);
    if here <= Duration::zero() {
        return say_with("team-tijd-om", &[("totaal", whole.into())]);
    }
    let part = span(session.time(session.phase()));
    say_with("team-tijd", &[("rest", span(here).into()), ("deel", part.into()), ("totaal", whole.into())])
}

/// What could be shorter, if the rest does not fit any more.
pub(super) fn proposal(session: &Session, now: DateTime<FixedOffset>) -> Option<String> {
    let plan = session.proposal(now)?;
    let changed = |phase: &Phase| plan.time(*phase) != session.time(*phase);
    let parts: Vec<String> = plan.phases().filter(changed).map(|phase| part(session, &plan, phase)).collect();
    Some(say_with("team-voorstel", &[("delen", parts.join(", ").into())]))
}

fn part(session: &Session, plan: &crate::core::session::Plan, phase: Phase) -> String {
    let values = [
        ("fase", phase_name(phase).into()),
        ("nieuw", span(plan.time(phase)).into()),
        ("oud", span(session.time(phase)).into()),
    ];
    say_with("team-voorstel-deel", &values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_told_in_minutes_and_halves_and_never_below_nothing() {
        for (seconds, expect) in [
            (-90, "minder dan een minuut"),
            (40, "minder dan een minuut"),
            (50, "1 minuut"),
            (90, "anderhalve minuut"),
            (150, "2½ minuut"),
            (359, "6 minuten"),
        ] {
            assert_eq!(span(Duration::seconds(seconds)), expect, "{seconds}");
        }
    }
}
