//! Blocks as Markdown: a page for any program that reads Markdown, in which no word means more than it says.

use super::Block;
use crate::{
    core::{show::visible, wrap::join_lines},
    phrases::{say, say_with},
};

/// What stands before an item of a list.
const BULLET: &str = "- ";
/// Where the rest of an item stands.
const INDENT: &str = "  ";

/// Sets blocks as Markdown. The text ends with a newline, unless there are no blocks.
#[must_use]
pub fn set(blocks: &[Block]) -> String {
    set_below(blocks, 0)
}

/// Sets blocks as a part of a document, so many levels below its title.
#[must_use]
pub(super) fn set_below(blocks: &[Block], depth: usize) -> String {
    let mut page = Page { depth, ..Page::default() };
    for block in blocks {
        page.put(block);
    }
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
    at: At,
    /// How many levels the heads stand lower.
    depth: usize,
}

/// What the page ends with.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum At {
    /// Nothing, or a paragraph.
    #[default]
    Text,
    /// A list of facts.
    Facts,
    /// An item of a list, perhaps with facts of its own.
    Item,
}

impl Page {
    fn put(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.head(1, text),
            Block::Heading(text) => self.head(2, text),
            Block::Meta(text) => self.paragraphs(&one_line(text), "*"),
            Block::Prose(text) => self.paragraphs(&join_lines(text), ""),
            Block::Note(text) => self.paragraphs(&join_lines(text), "*"),
            Block::Own(text) => self.paragraphs(text, ""),
            Block::Quote { text, source } => self.quote(text, source),
            Block::Item(text) => {
                let lines = lines(&join_lines(text));
                if !lines.is_empty() {
                    self.part(self.at != At::Text);
                    self.rows(BULLET, INDENT, &lines);
                    self.at = At::Item;
                }
            }
            Block::Fact { name, value } => self.fact(name, value),
        }
    }

    /// A head of one line.
    fn head(&mut self, level: usize, text: &str) {
        let words = one_line(text);
        if !words.is_empty() {
            self.part(false);
            let mark = "#".repeat(level + self.depth) + " ";
            self.rows(&mark, "", &[begun(&words)]);
        }
    }

    fn paragraphs(&mut self, text: &str, mark: &str) {
        for paragraph in paragraphs(text) {
            self.part(false);
            let (last, rest) = (paragraph.len() - 1, paragraph.iter().enumerate());
            let marked = rest.map(|(place, line)| {
                let (before, after) =
                    (if place == 0 { mark } else { "" }, if place == last { mark } else { "" });
                format!("{before}{line}{after}")
            });
            self.rows("", "", &marked.collect::<Vec<_>>());
        }
    }

    fn quote(&mut self, text: &str, source: &str) {
        let words = say_with("tekst-citaat", &[("tekst", join_lines(text).into())]);
        let mut all = paragraphs(&words);
        if !source.trim().is_empty() {
            all.push(vec![begun(&one_line(&format!("{} {source}", say("tekst-bron"))))]);
        }
        self.part(false);
        for (place, paragraph) in all.iter().enumerate() {
            if place > 0 {
                self.text.push_str(">\n");
            }
            self.rows("> ", "> ", paragraph);
        }
    }

    fn fact(&mut self, name: &str, value: &str) {
        let (name, value) = (one_line(name), lines(&join_lines(value)));
        if name.is_empty() && value.is_empty() {
            return;
        }
        let inside = self.at == At::Item;
        self.part(self.at != At::Text);
        let colon = if value.is_empty() || name.is_empty() { "" } else { ":" };
        let head = if name.is_empty() { String::new() } else { format!("**{}{colon}**", escaped(&name)) };
        let mut rows = value;
        match rows.first_mut() {
            Some(first) if !head.is_empty() => *first = format!("{head} {first}"),
            Some(_) => {}
            None => rows.push(head),
        }
        let before = if inside { INDENT } else { "" };
        self.rows(&format!("{before}{BULLET}"), &format!("{before}{INDENT}"), &rows);
        self.at = if inside { At::Item } else { At::Facts };
    }

    /// An empty line before what comes, unless it goes on with the list.
    fn part(&mut self, goes_on: bool) {
        if !goes_on && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.at = At::Text;
    }

    /// Lines that stay lines: each but the last ends in a sign that says so.
    fn rows(&mut self, first: &str, rest: &str, lines: &[String]) {
        for (place, line) in lines.iter().enumerate() {
            self.text.push_str(if place == 0 { first } else { rest });
            self.text.push_str(line);
            self.text.push_str(if place + 1 < lines.len() { "\\\n" } else { "\n" });
        }
    }
}

/// A text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of each paragraph, escaped.
fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = vec![vec![]];
    for line in text.split('\n') {
        if line.trim().is_empty() {
            all.push(vec![]);
        } else if let Some(last) = all.last_mut() {
            last.push(begun(line));
        }
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// The lines of a text, escaped, with no empty ones.
fn lines(text: &str) -> Vec<String> {
    paragraphs(text).concat()
}

/// A line with nothing in it that Markdown reads as more than a letter, also where it begins.
fn begun(line: &str) -> String {
    let line = visible(line.trim_end());
    let words = line.trim_start_matches(' ');
    let gap = "\u{a0}".repeat(line.len() - words.len());
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = words.split_at(digits);
    // What begins a list, or makes a head of the line above.
    let begins = if number.is_empty() { ['-', '+', '=', ':', '>'].as_slice() } else { ['.', ')'].as_slice() };
    let mark = if rest.starts_with(begins) { "\\" } else { "" };
    format!("{gap}{number}{mark}{}", escaped(rest))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = visible(text);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_entity = letter == '&' && letters.peek().is_some_and(|it| it.is_alphanumeric() || *it == '#');
        if is_entity || SIGNS.contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Letters that Markdown reads as signs anywhere in a line.
const SIGNS: &str = "\\`*_[]<~|#$^";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;
    use crate::document::tests::{any_page, letters, page, words_of};

    #[test]
    fn a_page_reads_well_as_it_stands() {
        insta::assert_snapshot!(set(&page()));
    }

    /// What a reader of Markdown shows as words, one space between all parts.
    fn shown(text: &str) -> Result<String, String> {
        let mut words = String::new();
        // It knows no way to escape a brace at the end of a head.
        let options = Options::all() - Options::ENABLE_HEADING_ATTRIBUTES;
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::HardBreak | Event::End(_) => words.push(' '),
                Event::Start(
                    Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::BlockQuote(_)
                    | Tag::List(None)
                    | Tag::Item
                    | Tag::Emphasis
                    | Tag::Strong,
                ) => {}
                other => return Err(format!("{other:?} in\n{text}")),
            }
        }
        Ok(words)
    }

    proptest! {
        /// Whatever a text holds, a reader of Markdown shows just its words.
        #[test]
        fn any_text_is_shown_as_the_words_that_it_is(blocks in any_page()) {
            let text = set(&blocks);
            let shown = shown(&text).map_err(TestCaseError::fail)?;
            prop_assert_eq!(plain(&shown), plain(&words_of(&blocks)), "{}", text);
        }
    }

    /// The letters, but for those that smart punctuation turns into others on purpose.
    fn plain(text: &str) -> String {
        let signs = ['"', '\'', '-', '.', '“', '”', '‘', '’', '–', '—', '…', ':'];
        letters(text).chars().filter(|it| !signs.contains(it)).collect()
    }
}
