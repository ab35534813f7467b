//! What went wrong, as a person reads it: one sentence what, where, and one sentence what to do.

use std::fmt;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Place {
    /// The file as the user knows it.
    pub file: String,
    /// Line, from 1.
    pub line: Option<usize>,
    /// Column, from 1, in characters.
    pub column: Option<usize>,
    /// The line itself.
    pub text: Option<String>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Problem {
    /// Where, if it is in a file.
    pub place: Option<Box<Place>>,
    /// One sentence: what is wrong.
    pub what: String,
    /// One sentence: what to do.
    pub hint: String,
}

impl Problem {
    /// A problem that is in no file.
    pub fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: None, what: what.into(), hint: hint.into() }
    }

    /// The same problem, in this place.
    #[must_use]
    pub fn at(self, place: Place) -> Self {
        Self { place: Some(Box::new(place)), ..self }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{} {}", self.what, self.hint)
    }
}

impl std::error::Error for Problem {}
