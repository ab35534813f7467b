//! What is wrong with a file that is no TOML, in the words of a writer: one table for cases and journal, for both are
//! read by the same parser.

use std::ops::Range;

use crate::phrases::{say, say_with};

/// What is wrong, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Byte in the text.
    pub at: usize,
    /// One sentence: what is wrong.
    pub what: String,
    /// One sentence: what to do.
    pub hint: String,
}

impl Fault {
    /// The fault behind what the parser says of a text, and where.
    #[must_use]
    pub fn of(text: &str, message: &str, span: Option<Range<usize>>) -> Self {
        let (at, (what, hint)) = if let Some(open) = unclosed_block(text) {
            (open, ("toml-blok-open", "toml-blok-open-doe"))
        } else {
            let at = place_of(text, message, span);
            let line = line_at(text, at);
            match sentences(message, line) {
                // The place that helps is where the text begins.
                open @ (TEXT_OPEN, _) => {
                    (at - line.0.len() + open_quote(line.0).unwrap_or(line.0.len()), open)
                }
                other => (at, other),
            }
        };
        let values = [("sleutel", word_at(text, at).into())];
        Self { at, what: say_with(what, &values), hint: say(hint) }
    }
}

/// What to say for a message of the TOML parser, and the parts of its line before and from the place on.
fn sentences(message: &str, (before, rest): (&str, &str)) -> (&'static str, &'static str) {
    let has = |word: &str| message.contains(word);
    if has("duplicate") && before.starts_with('[') {
        ("toml-kop-dubbel", "toml-kop-dubbel-doe")
    } else if has("duplicate") {
        ("toml-dubbel", "toml-dubbel-doe")
    } else if has("unexpected") && has("key") {
        ("toml-erachter", "toml-erachter-doe")
    } else if has("unclosed") && has("table") && !has("inline") {
        ("toml-kop-open", "toml-kop-open-doe")
    } else if has("array") && !has("extend") {
        ("toml-lijst", "toml-lijst-doe")
    } else if has("key") && (has("with") || has("unquoted") || has("missing")) && !has("extend") {
        ("toml-geen-is", "toml-geen-is-doe")
    } else if has("quoted") && rest.trim().is_empty() {
        ("toml-geen-waarde", "toml-geen-waarde-doe")
    } else if has("quoted") || has("opening") {
        ("toml-kaal", "toml-kaal-doe")
    } else if has("escape") {
        ("toml-schuin", "toml-schuin-doe")
    } else if has("character") {
        ("toml-onzichtbaar", "toml-onzichtbaar-doe")
    } else if has("string") {
        (TEXT_OPEN, "toml-tekst-open-doe")
    } else if has("boolean") {
        ("toml-waar", "toml-waar-doe")
    } else if has("date") || has("time") {
        ("toml-datum", "toml-datum-doe")
    } else {
        ("toml-anders", "toml-anders-doe")
    }
}

/// The place that helps: an error at the end of a line stands on that line, not on the next.
fn place_of(text: &str, message: &str, span: Option<Range<usize>>) -> usize {
    let at = span.map_or(0, |span| span.start).min(text.len());
    if message.contains("array") && !message.contains("table") {
        // A comma or bracket is missing after the last thing that was right.
        let before = text[..text.floor_char_boundary(at)].trim_end();
        return before.len();
    }
    at
}

/// The line of this place, before it and from it on.
fn line_at(text: &str, at: usize) -> (&str, &str) {
    let (before, rest) = text.split_at(text.floor_char_boundary(at));
    (before.rsplit('\n').next().unwrap_or(before), rest.lines().next().unwrap_or_default())
}

/// The word that starts here.
fn word_at(text: &str, at: usize) -> &str {
    let rest = &text[text.floor_char_boundary(at)..];
    rest.split(|letter: char| letter.is_whitespace() || matches!(letter, '=' | ']' | '.'))
        .next()
        .unwrap_or(rest)
}

/// Where on a line a quote opens that is not closed.
fn open_quote(line: &str) -> Option<usize> {
    let mut open: Option<(usize, char)> = None;
    let mut letters = line.char_indices();
    while let Some((at, letter)) = letters.next() {
        match (open, letter) {
            (Some((_, '"')), '\\') => drop(letters.next()),
            (Some((_, quote)), _) if quote == letter => open = None,
            (None, '"' | '\'') => open = Some((at, letter)),
            _ => {}
        }
    }
    open.map(|(at, _)| at)
}

/// The line where a block of three quotes opens that is never closed: a new key or head stands inside it.
fn unclosed_block(text: &str) -> Option<usize> {
    let mut open = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let marks = line.matches(BLOCK).count();
        match open {
            None if marks % 2 == 1 => open = Some(at + line.find(BLOCK).unwrap_or_default()),
            Some(_) if starts_something(line) => return open,
            Some(_) if marks % 2 == 1 => open = None,
            _ => {}
        }
        at += line.len();
    }
    open
}

/// Whether a line can only be the start of a key or a part, not prose.
fn starts_something(line: &str) -> bool {
    let line = line.trim_end();
    let name = line.trim_start_matches('[');
    let head = name.len() < line.len()
        && name.starts_with(|it: char| it.is_ascii_lowercase())
        && line.ends_with(']');
    let key = line.split_once('=').is_some_and(|(key, value)| {
        let key = key.trim_end();
        let word = !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        word && value.trim_start().starts_with(['"', '\'', '['])
    });
    head || key
}

const TEXT_OPEN: &str = "toml-tekst-open";

const BLOCK: &str = r#"""""#;
