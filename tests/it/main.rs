//! One test binary; one file per feature.

mod cli;
mod plain;
