//! From a place in bytes to a place that a person can find: line, column and the line itself.

use std::path::Path;

use crate::core::problem::Place;

/// The text of a file with the name by which problems call it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'s> {
    /// The file.
    pub(super) path: &'s Path,
    /// Its text.
    pub(super) text: &'s str,
}

impl Source<'_> {
    /// The place of a byte in the text.
    pub(super) fn place(self, at: usize) -> Place {
        let at = self.text.floor_char_boundary(at.min(self.text.len()));
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text[start..].lines().next().unwrap_or_default();
        Place {
            line: Some(self.text[..start].matches('\n').count() + 1),
            column: Some(self.text[start..at].chars().count() + 1),
            text: Some(shortened(line)),
            ..file(self.path)
        }
    }
}

/// The place of a whole file.
pub(super) fn file(path: &Path) -> Place {
    Place { file: path.display().to_string(), ..Place::default() }
}

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
    fn counts_lines_and_letters_from_one() {
        let source = Source { path: Path::new("x.toml"), text: "één = 1\ntwéé = ?\n" };
        for (at, line, column, text) in
            [(0, 1, 1, "één = 1"), (9, 1, 8, "één = 1"), (19, 2, 8, "twéé = ?"), (99, 3, 1, "")]
        {
            let place = source.place(at);
            assert_eq!(
                (place.line, place.column, place.text.as_deref()),
                (Some(line), Some(column), Some(text)),
                "{at}"
            );
        }
    }
}
