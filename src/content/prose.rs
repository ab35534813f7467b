//! Text in a block of a file: wrapped as a person would, so that it can be unwrapped to exactly what was typed.
//!
//! A line break in a block is a space of the text, as everywhere in a case file. A line break that was typed has an
//! empty line in its place, with one space in it; so it stays the end of a paragraph for whoever reads the file, also
//! when an editor takes the space away. A line of spaces alone has one more than was typed.

use unicode_width::UnicodeWidthStr;

/// The text as it stands in a block.
#[must_use]
pub(super) fn wrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 64);
    let mut before: Option<&str> = None;
    for line in text.split('\n') {
        if let Some(before) = before {
            out.push('\n');
            if !is_blank(before) && !is_blank(line) {
                out.push_str(" \n");
            }
        }
        if !line.is_empty() && is_blank(line) {
            out.push(' ');
        }
        wrap_line(line, &mut out);
        before = Some(line);
    }
    out
}

/// The text that stands in a block.
#[must_use]
pub(super) fn unwrapped(block: &str) -> String {
    let mut out = String::with_capacity(block.len());
    let mut before: Option<&str> = None;
    for line in block.split('\n') {
        match before {
            // The empty line in the place of a line break was that line break already.
            None | Some(MARKER) => {}
            Some(before) if is_blank(before) || is_blank(line) => out.push('\n'),
            Some(_) => out.push(' '),
        }
        match line {
            MARKER => {}
            line if !line.is_empty() && is_blank(line) => out.push_str(&line[1..]),
            line => out.push_str(line),
        }
        before = Some(line);
    }
    out
}

/// A text of a file as it was typed. One of more lines is a block: it is wrapped, and mostly ends with a newline that
/// is not its own.
#[must_use]
pub(super) fn typed(text: &str) -> String {
    if text.contains('\n') { unwrapped(text.strip_suffix('\n').unwrap_or(text)) } else { text.to_owned() }
}

/// Breaks a line at single spaces between words, where it grows too long.
fn wrap_line(line: &str, out: &mut String) {
    let mut used = 0;
    for (place, word) in line.split(' ').enumerate() {
        let width = word.width();
        if place > 0 {
            let is_ink = |letter: char| !letter.is_whitespace();
            let begin = out.ends_with(is_ink) && word.starts_with(is_ink);
            if begin && used + 1 + width > WIDTH {
                out.push('\n');
                used = 0;
            } else {
                out.push(' ');
                used += 1;
            }
        }
        out.push_str(word);
        used += width;
    }
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte == b' ')
}

/// What stands in the place of a line break between two lines of words.
const MARKER: &str = " ";

/// Cells of a line in a block, as in the cases that ship.
const WIDTH: usize = 92;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_block_reads_as_prose() {
        for (text, block) in [
            ("", ""),
            ("een twee", "een twee"),
            ("een\n\ntwee", "een\n\ntwee"),
            ("een\ntwee", "een\n \ntwee"),
            ("een\n \ntwee", "een\n  \ntwee"),
            ("\neen\n", "\neen\n"),
            ("  ", "   "),
            (&format!(" {}", "a".repeat(99)), &format!(" {}", "a".repeat(99))),
        ] {
            assert_eq!(wrapped(text), block, "{text:?}");
            assert_eq!(unwrapped(block), text, "{block:?}");
        }
        let long = "Zij schreef twee brieven en kreeg geen antwoord. ".repeat(6);
        let block = wrapped(&long);
        assert!(block.lines().count() > 2 && block.lines().all(|line| line.width() <= WIDTH), "{block}");
        assert_eq!(typed("een\ntwee\n"), "een twee");
        // A block that ends on its last line says no less.
        assert_eq!(typed("een\ntwee"), "een twee");
        // An editor that takes the space away leaves a paragraph a paragraph.
        assert_eq!(unwrapped("een\n\ntwee"), "een\n\ntwee");
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(text in "([a-z]{1,9}[ \n]{0,3}|\\PC|[\n ]{1,3}|[a-z]{95}){0,60}") {
            prop_assert_eq!(unwrapped(&wrapped(&text)), text);
        }
    }
}
