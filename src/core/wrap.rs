//! Soft wrap: where the lines of a text break at a width in cells, without losing or moving a byte.

use std::{iter, ops::Range};

use textwrap::WordSeparator;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Breaks one paragraph (no newline inside) into rows of at most `width` cells. The ranges touch and together
/// cover the whole text: white space at a break stays at the end of its row and may hang over the edge.
/// A word wider than the row is broken between graphemes. There is always at least one row.
#[must_use]
pub fn rows(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    if text.width() <= width {
        return iter::once(0..text.len()).collect();
    }
    let mut rows = vec![];
    let (mut start, mut end, mut used) = (0, 0, 0);
    for word in WordSeparator::UnicodeBreakProperties.find_words(text) {
        let (inked, hanging) = (word.word.width(), word.whitespace.width());
        if end > start && used + inked > width {
            rows.push(start..end);
            (start, used) = (end, 0);
        }
        if inked > width {
            for grapheme in word.word.graphemes(true) {
                if used > 0 && used + grapheme.width() > width {
                    rows.push(start..end);
                    (start, used) = (end, 0);
                }
                end += grapheme.len();
                used += grapheme.width();
            }
        } else {
            end += word.word.len();
            used += inked;
        }
        end += word.whitespace.len();
        used += hanging;
    }
    // The separator leaves out nothing, but a text of white space alone gives no word.
    rows.push(start..text.len());
    rows
}

/// The rows of prose: paragraphs parted by an empty line; single newlines inside a paragraph are kept apart only
/// when `keep_lines` is true (what a person typed), else they are joined (what a writer wrapped in a file).
#[must_use]
pub fn prose(text: &str, width: usize, keep_lines: bool) -> Vec<String> {
    let mut out = vec![];
    let joined;
    let text = if keep_lines {
        text.trim_end()
    } else {
        joined = join_lines(text);
        &joined
    };
    for line in text.split('\n') {
        out.extend(rows(line, width).into_iter().map(|row| line[row].trim_end().to_owned()));
    }
    out
}

/// Joins the lines of each paragraph; an empty line stays the end of one.
#[must_use]
pub fn join_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.trim().lines().map(str::trim) {
        if line.is_empty() {
            if !out.ends_with("\n\n") {
                out.push_str("\n\n");
            }
        } else {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push(' ');
            }
            out.push_str(line);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn breaks_between_words_and_inside_words_that_are_too_long() {
        let check = |text: &str, width, expect: &[&str]| {
            let got: Vec<&str> = rows(text, width).into_iter().map(|row| &text[row]).collect();
            assert_eq!(got, expect, "{text:?} at {width}");
        };
        check("", 5, &[""]);
        check("een twee", 10, &["een twee"]);
        check("een twee drie", 8, &["een twee ", "drie"]);
        check("arbeidsongeschiktheid", 10, &["arbeidsong", "eschikthei", "d"]);
        check("a arbeidsongeschiktheid", 10, &["a ", "arbeidsong", "eschikthei", "d"]);
        check("één 👩‍👩‍👧 ïï", 6, &["één 👩‍👩‍👧 ", "ïï"]);
        check("   ", 2, &["   "]);
    }

    #[test]
    fn prose_joins_the_lines_of_a_writer_and_keeps_those_of_a_person() {
        assert_eq!(prose("een\ntwee\n\ndrie\n", 20, false), ["een twee", "", "drie"]);
        assert_eq!(prose("een\ntwee\n\ndrie\n", 20, true), ["een", "twee", "", "drie"]);
    }

    proptest! {
        #[test]
        fn rows_cover_the_text_and_never_overflow(text in "[^\n\r]{0,80}", width in 1usize..40) {
            let rows = rows(&text, width);
            let mut at = 0;
            for row in &rows {
                prop_assert_eq!(row.start, at);
                at = row.end;
                let ink = text[row.clone()].trim_end();
                let one = ink.graphemes(true).filter(|it| it.width() > 0).count() <= 1;
                prop_assert!(one || ink.width() <= width, "{:?}", ink);
            }
            prop_assert_eq!(at, text.len());
        }
    }
}
