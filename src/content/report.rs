//! What is wrong with one file: problems with their place, and whether the file can still be used.

use fluent_bundle::FluentValue;

use crate::{
    core::problem::{Place, Problem},
    phrases::say_with,
};

/// How badly a thing is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Without it the file cannot be used.
    Must,
    /// Without it the file can be used; the writer hears of it.
    Should,
    /// It may be left out.
    May,
}

impl Need {
    /// What may be left out must still be right if it is there.
    pub(super) fn at_least_said(self) -> Self {
        if self == Self::May { Self::Should } else { self }
    }
}

/// What to say: a phrase for what is wrong and one for what to do.
pub(super) type Sentences = (&'static str, &'static str);

/// The values of both phrases.
pub(super) type Values<'v> = [(&'static str, FluentValue<'v>)];

/// The problems of one file, found so far.
#[derive(Debug)]
pub(super) struct Report<'t> {
    file: &'t str,
    text: &'t str,
    found: Vec<(usize, Problem)>,
    unusable: bool,
}

impl<'t> Report<'t> {
    /// A file with no problems yet.
    pub(super) fn new(file: &'t str, text: &'t str) -> Self {
        Self { file, text, found: vec![], unusable: false }
    }

    /// The text of the file.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// Adds a problem at a byte of the file. A thing that must be right makes the file unusable.
    pub(super) fn add(&mut self, need: Need, at: usize, sentences: Sentences, values: &Values<'_>) {
        let (what, hint) = sentences;
        self.add_said(need, at, say_with(what, values), say_with(hint, values));
    }

    /// Adds a problem of which both sentences are already said.
    pub(super) fn add_said(&mut self, need: Need, at: usize, what: String, hint: String) {
        self.unusable |= need == Need::Must;
        self.found.push((at, Problem::new(what, hint).at(place(self.file, self.text, at))));
    }

    /// Adds a problem of the file as a whole: its name.
    pub(super) fn add_for_file(&mut self, need: Need, sentences: Sentences, values: &Values<'_>) {
        self.unusable |= need == Need::Must;
        let file = Place { file: self.file.to_owned(), ..Place::default() };
        let problem = Problem::new(say_with(sentences.0, values), say_with(sentences.1, values));
        self.found.push((0, problem.at(file)));
    }

    /// Makes the file unusable for a thing of which a problem is already told.
    pub(super) fn lacks(&mut self, need: Need) {
        self.unusable |= need == Need::Must;
    }

    /// Whether the file can be used.
    pub(super) fn usable(&self) -> bool {
        !self.unusable
    }

    /// The problems in the order of the file.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        self.found.sort_by_key(|(at, _)| *at);
        self.found.into_iter().map(|(_, problem)| problem).collect()
    }
}

/// Line, column and the line itself at a byte of a text.
fn place(file: &str, text: &str, at: usize) -> Place {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let byte_order_mark = usize::from(start == 0 && text.starts_with('\u{feff}') && at > 0);
    Place {
        file: file.to_owned(),
        line: Some(text[..start].matches('\n').count() + 1),
        column: Some(text[start..at].chars().count() + 1 - byte_order_mark),
        text: Some(shortened(line.trim_start_matches('\u{feff}'))),
    }
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
    fn a_place_counts_lines_and_characters_as_an_editor_does() {
        for (text, at, line, column, words) in [
            ("een\ntwee", 4, 2, 1, "twee"),
            ("één\r\ntwéé x\r\n", 14, 2, 6, "twéé x"),
            ("\u{feff}een", 3, 1, 1, "een"),
            ("een\n", 4, 2, 1, ""),
            ("é", 1, 1, 1, "é"),
            ("", 9, 1, 1, ""),
        ] {
            let got = place("f", text, at);
            assert_eq!(
                (got.line, got.column, got.text.as_deref()),
                (Some(line), Some(column), Some(words)),
                "{text:?}"
            );
        }
    }
}
