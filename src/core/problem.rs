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
    /// Whether it is that the file holds two versions, of which one can choose.
    pub is_two_versions: bool,
}

impl Place {
    /// A file as a whole.
    pub fn of(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }

    /// The place of a byte in the text of a file: line, column and the line itself, as an editor shows them.
    pub fn in_text(file: impl Into<String>, text: &str, at: usize) -> Self {
        let at = text.floor_char_boundary(at);
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let byte_order_mark = usize::from(start == 0 && text.starts_with('\u{feff}') && at > 0);
        Self {
            line: Some(text[..start].matches('\n').count() + 1),
            column: Some(text[start..at].chars().count() + 1 - byte_order_mark),
            text: Some(shortened(line.trim_start_matches('\u{feff}'))),
            ..Self::of(file)
        }
    }
}

impl Problem {
    /// A problem that is in no file.
    pub fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: hint.into(), ..Self::default() }
    }

    /// Both sentences: what is wrong, and what to do.
    #[must_use]
    pub fn said(&self) -> String {
        format!("{} {}", self.what, self.hint)
    }

    /// The same problem, of a file with two versions.
    #[must_use]
    pub fn of_two_versions(self) -> Self {
        Self { is_two_versions: true, ..self }
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
        f.write_str(&self.said())
    }
}

impl std::error::Error for Problem {}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// Letters of a line that a problem shows.
const MOST_LETTERS: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_letters_as_an_editor_does() {
        let long = "é".repeat(MOST_LETTERS);
        for (text, at, line, column, words) in [
            ("een\ntwee", 4, 2, 1, "twee"),
            ("één = 1\ntwéé = ?\n", 9, 1, 8, "één = 1"),
            ("één\r\ntwéé x\r\n", 14, 2, 6, "twéé x"),
            ("\u{feff}een", 3, 1, 1, "een"),
            ("een\n", 99, 2, 1, ""),
            ("é", 1, 1, 1, "é"),
            ("", 9, 1, 1, ""),
            (&format!("{long}é"), 0, 1, 1, &format!("{long}…")),
        ] {
            let got = Place::in_text("f", text, at);
            let expect = (Some(line), Some(column), Some(words));
            assert_eq!((got.line, got.column, got.text.as_deref()), expect, "{text:?}");
        }
    }
}
