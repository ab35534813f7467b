//! Arguments and subcommands.

pub mod surroundings;
