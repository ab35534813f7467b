//! One test binary; one file per feature.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test ends at the first thing that is not as it should be, and lays its own files"
)]

mod bin;
mod career;
mod carry;
mod case_schema;
mod cases;
mod check;
mod cli;
mod compass;
mod content;
mod crash;
mod frame;
mod journal;
mod journal_bin;
mod journal_changes;
mod journal_copies;
mod journal_mishaps;
mod journal_screen;
mod mishaps;
mod new_case;
mod plain;
mod plain_journal;
mod precedents;
#[cfg(unix)]
mod pty;
mod readme;
mod screens;
mod search;
mod session;
mod sessions;
mod support;
mod take;
mod team_plain;
mod tidy;
mod two_machines;
mod versions;
