//! The TOML of a content file: parsed in one go, and its errors in the words of a writer.

use toml::de::DeTable;

use super::report::{Need, Report, Sentences};

/// The tree of the file, if it is TOML at all. Only the first error is told: the ones after it mostly follow
/// from it.
pub(super) fn parse<'t>(report: &mut Report<'t>) -> Option<DeTable<'t>> {
    let text = report.text();
    let error = match DeTable::parse(text) {
        Ok(table) => return Some(table.into_inner()),
        Err(error) => error,
    };
    if let Some(open) = unclosed_block(text) {
        report.add(Need::Must, open, ("inhoud-toml-blok-open", "inhoud-toml-blok-open-doe"), &[]);
        return None;
    }
    let at = place_of(text, &error);
    let word = word_at(text, at);
    let values = [("sleutel", word.into())];
    let known = sentences(error.message(), line_at(text, at));
    report.add(Need::Must, at, known.unwrap_or(("inhoud-toml-anders", "inhoud-toml-anders-doe")), &values);
    None
}

/// What to say for a message of the TOML parser, and the parts of its line before and from the place on.
fn sentences(message: &str, (before, rest): (&str, &str)) -> Option<Sentences> {
    let has = |word: &str| message.contains(word);
    Some(if has("duplicate") && before.starts_with('[') {
        ("inhoud-toml-kop-dubbel", "inhoud-toml-kop-dubbel-doe")
    } else if has("duplicate") {
        ("inhoud-toml-dubbel", "inhoud-toml-dubbel-doe")
    } else if has("unexpected") && has("key") {
        ("inhoud-toml-erachter", "inhoud-toml-erachter-doe")
    } else if has("unclosed") && has("table") && !has("inline") {
        ("inhoud-toml-kop-open", "inhoud-toml-kop-open-doe")
    } else if has("array") && !has("extend") {
        ("inhoud-toml-lijst", "inhoud-toml-lijst-doe")
    } else if has("key") && (has("with") || has("unquoted") || has("missing")) && !has("extend") {
        ("inhoud-toml-geen-is", "inhoud-toml-geen-is-doe")
    } else if has("quoted") && rest.trim().is_empty() {
        ("inhoud-toml-geen-waarde", "inhoud-toml-geen-waarde-doe")
    } else if has("quoted") || has("opening") {
        ("inhoud-toml-kaal", "inhoud-toml-kaal-doe")
    } else if has("escape") {
        ("inhoud-toml-schuin", "inhoud-toml-schuin-doe")
    } else if has("character") {
        ("inhoud-toml-onzichtbaar", "inhoud-toml-onzichtbaar-doe")
    } else if has("string") {
        ("inhoud-toml-tekst-open", "inhoud-toml-tekst-open-doe")
    } else if has("boolean") {
        ("inhoud-toml-waar", "inhoud-toml-waar-doe")
    } else if has("date") || has("time") {
        ("inhoud-toml-datum", "inhoud-toml-datum-doe")
    } else {
        return None;
    })
}

/// The place that helps: an error at the end of a line stands on that line, not on the next.
fn place_of(text: &str, error: &toml::de::Error) -> usize {
    let at = error.span().map_or(0, |span| span.start).min(text.len());
    if error.message().contains("array") && !error.message().contains("table") {
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

const BLOCK: &str = r#"""""#;
