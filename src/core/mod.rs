//! The domain: it knows no screen, no disk, no clock and no file format, and so cannot fail.

pub mod buffer;
pub mod case;
pub mod coverage;
pub mod date;
pub mod entry;
pub mod filter;
pub mod found;
pub mod holder;
pub mod library;
pub mod links;
pub mod look_up;
pub mod names;
pub mod nearest;
pub mod precedent;
pub mod principle;
pub mod problem;
pub mod questionnaire;
pub mod reference;
pub mod search;
pub mod session;
pub mod show;
pub mod sketch;
pub mod slug;
pub mod suggest;
pub mod walk;
pub mod wrap;
