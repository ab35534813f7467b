//! The one place that asks the time.

use chrono::{DateTime, FixedOffset};

/// Now, in local time.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now() -> DateTime<FixedOffset> {
    chrono::Local::now().fixed_offset()
}
