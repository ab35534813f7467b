//! Text as TOML: between quotes or as a block, with every letter that would mean something else escaped.

use std::fmt::Write;

/// A text as a person writes it: on one line between quotes, or as a block when it has more lines. A block ends with
/// one newline more than the text.
#[must_use]
pub fn quoted(text: &str) -> String {
    if text.contains('\n') { block(text) } else { line(text) }
}

/// A text between quotes, on one line.
#[must_use]
pub fn line(text: &str) -> String {
    format!("\"{}\"", escaped(text, false))
}

/// A text as a block, which ends with one newline more than the text.
#[must_use]
pub fn block(text: &str) -> String {
    format!("\"\"\"\n{}\n\"\"\"", escaped(text, true))
}

fn escaped(text: &str, block: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut quotes = 0;
    let mut starts_line = block;
    for (at, letter) in text.char_indices() {
        // A line that begins as git marks two versions would be taken for such a mark.
        if starts_line && text[at..].starts_with("<<<<<<<") {
            out.push_str("\\u003C");
            starts_line = false;
            continue;
        }
        starts_line = block && letter == '\n';
        quotes = if letter == '"' { quotes + 1 } else { 0 };
        match letter {
            '\n' if block => out.push('\n'),
            '"' if block && quotes % 3 != 0 => out.push('"'),
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if letter.is_control() => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04X}", letter as u32);
            }
            _ => out.push(letter),
        }
    }
    out
}

/// A list of texts that are quoted already: on one line if it is short, and else one text to a line.
#[must_use]
pub fn list(quoted: &[String]) -> String {
    let short = quoted.iter().map(String::len).sum::<usize>() <= MOST_ON_A_LINE
        && !quoted.iter().any(|text| text.contains('\n'));
    if short {
        format!("[{}]", quoted.join(", "))
    } else {
        format!("[\n{}]", quoted.iter().fold(String::new(), |all, text| all + "    " + text + ",\n"))
    }
}

/// Letters up to which a list stays on one line.
const MOST_ON_A_LINE: usize = 80;
