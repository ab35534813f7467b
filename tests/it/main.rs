//! One test binary; one file per feature.

mod crash;
mod journal;
