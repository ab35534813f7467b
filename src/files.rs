//! The content files that `build.rs` put into the program.

/// Path below `content/nl` and text of each file, sorted by path.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
