//! What a page says, apart from the medium: the screen, the plain twin and the command line set the same blocks.

pub mod appeal;
pub mod book;
pub mod carry;
pub mod case;
pub mod compare;
pub mod compass;
pub mod coverage;
pub mod date;
pub mod entry;
pub mod entry_facet;
pub mod frame;
pub mod html;
pub mod item;
pub mod journal;
pub mod markdown;
pub mod portfolio;
pub mod precedent;
pub mod preparation;
pub mod private;
pub mod reference;
pub mod rows;
pub mod session;
pub mod term;
#[cfg(test)]
mod tests;
pub mod text;

/// One block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title of the page.
    Title(String),
    /// A line under the title: date, form, place.
    Meta(String),
    /// The head of a part.
    Heading(String),
    /// A short name and its value on one line.
    Fact {
        /// The name.
        name: String,
        /// The value.
        value: String,
    },
    /// Prose of ours or of a case writer; lines inside a paragraph are joined.
    Prose(String),
    /// What the user wrote; its lines are kept.
    Own(String),
    /// A literal text with its source.
    Quote {
        /// The words.
        text: String,
        /// Article, address and date of reading.
        source: String,
    },
    /// One item of a list.
    Item(String),
    /// Something said softly: a caveat, a source.
    Note(String),
}
