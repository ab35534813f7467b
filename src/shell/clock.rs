//! The one place that asks the time.

use chrono::{DateTime, FixedOffset, Local};

/// Now, in local time. In a debug build `BERAAD_NU` sets it, for tests: to a time (e.g. `2026-11-21T14:30:00+01:00`), or to
/// the time that a file says, so that a test can move it.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the time")]
pub fn now() -> DateTime<FixedOffset> {
    set().unwrap_or_else(|| Local::now().fixed_offset())
}

#[cfg(debug_assertions)]
#[expect(clippy::disallowed_methods, reason = "a time set for tests is not one of the user's surroundings")]
fn set() -> Option<DateTime<FixedOffset>> {
    let said = std::env::var("BERAAD_NU").ok()?;
    let said = if said.starts_with('/') { std::fs::read_to_string(said).ok()? } else { said };
    DateTime::parse_from_rfc3339(said.trim()).ok()
}

#[cfg(not(debug_assertions))]
fn set() -> Option<DateTime<FixedOffset>> {
    None
}
