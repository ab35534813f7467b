//! beraad: a workbook for the dilemmas of Dutch civil servants, in the terminal.
//!
//! - [`core`]: the domain; no screen, no disk, no clock
//! - [`phrases`], [`prompts`]: every word of the interface
//! - [`content`]: the shipped and own content, read with problems instead of failure
//! - [`journal`]: the only code that touches the user's files
//! - [`document`]: what a page says, apart from the medium
//! - [`cli`]: arguments, subcommands, the environment
//! - [`plain`]: the same work line by line
//! - [`shell`]: the full screen, the clock

pub mod cli;
pub mod content;
pub mod core;
pub mod document;
pub mod files;
pub mod journal;
pub mod phrases;
pub mod plain;
pub mod prompts;
pub mod shell;
