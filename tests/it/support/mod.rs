//! What several features need to be tested: a terminal with the real program in it, and the source as tokens.

pub(crate) mod command;
pub(crate) mod play;
pub(crate) mod source;
#[cfg(unix)]
pub(crate) mod terminal;
