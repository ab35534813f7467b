//! beraad: a workbook for the dilemmas of Dutch civil servants, in the terminal.
//!
//! - [`core`]: the domain; no screen, no disk, no clock
//! - [`phrases`], [`prompts`]: every word of the interface
//! - [`toml_fault`]: what is wrong with a file that is no TOML
//! - [`toml_text`]: text as TOML, escaped
//! - [`content`]: the shipped and own content, read with problems instead of failure
//! - [`journal`]: the only code that touches the user's files
//! - [`document`]: what a page says, apart from the medium
//! - [`app`], [`screens`], [`ui`]: the full screen in Elm's shape: events in, effects out, drawing apart
//! - [`shell`]: the terminal, the queue of events, effects performed, the clock
//! - [`plain`]: the same work line by line
//! - [`cli`]: arguments, subcommands, the environment

pub mod app;
pub mod cli;
pub mod content;
pub mod core;
pub mod document;
pub mod files;
pub mod journal;
pub mod phrases;
pub mod plain;
pub mod prompts;
pub mod screens;
pub mod shared;
pub mod shell;
pub mod toml_fault;
pub mod toml_text;
pub mod ui;
