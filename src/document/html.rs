//! Blocks as one page of HTML that needs nothing else: to print on A4, to read on a phone, by day and by night. It has
//! no script, and its policy keeps a browser from fetching anything.

use super::Block;
use crate::{
    core::{show::visible, wrap::join_lines},
    phrases::{say, say_with},
};

/// The page around the blocks, with all of its style.
const PAGE: &str = include_str!("page.html");
/// Where the title stands in it.
const TITLE: &str = "<!--titel-->";
/// Where the blocks stand in it.
const BODY: &str = "<!--inhoud-->";

/// Sets blocks as a page.
#[must_use]
pub fn set(blocks: &[Block]) -> String {
    around(&title_of(blocks), &part_of(blocks, 0))
}

/// The page around a body that is HTML already; the title is HTML too.
pub(super) fn around(title: &str, body: &str) -> String {
    let (head, rest) = PAGE.split_once(TITLE).unwrap_or_default();
    let (middle, end) = rest.split_once(BODY).unwrap_or_default();
    format!("{head}{title}{middle}{body}{end}")
}

/// The title of a page, as HTML.
pub(super) fn title_of(blocks: &[Block]) -> String {
    let title = |it: &Block| if let Block::Title(text) = it { Some(inline(text)) } else { None };
    blocks.iter().find_map(title).filter(|it| !it.is_empty()).unwrap_or_else(|| NAME.to_owned())
}

/// The blocks alone, as a part of a document so many levels below its title.
pub(super) fn part_of(blocks: &[Block], depth: usize) -> String {
    let mut page = Page { depth, ..Page::default() };
    for block in blocks {
        page.put(block);
    }
    page.close();
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
    /// The elements that are open.
    open: Vec<&'static str>,
    /// How many levels the heads stand lower.
    depth: usize,
}

impl Page {
    fn put(&mut self, block: &Block) {
        match block {
            Block::Item(text) => {
                if self.open.contains(&"ul") {
                    self.close_until("ul");
                } else {
                    self.close();
                    self.begin("ul");
                }
                self.begin("li");
                self.text.push_str(&lines(&join_lines(text)));
            }
            Block::Fact { name, value } => {
                if self.open.last() == Some(&"ul") {
                    self.close();
                }
                if self.open.last() != Some(&"dl") {
                    self.begin("dl");
                }
                let class = if value.trim().is_empty() { "" } else { WITH_VALUE };
                self.put_all(&["<div><dt", class, ">", &inline(name), "</dt> "]);
                self.put_all(&["<dd>", &lines(&join_lines(value)), "</dd></div>\n"]);
            }
            Block::Title(text) => self.element(self.head(0), "", &inline(text)),
            Block::Heading(text) => self.element(self.head(1), "", &inline(text)),
            Block::Meta(text) => self.element("p", " class=\"onder\"", &inline(text)),
            Block::Prose(text) => self.paragraphs("", &join_lines(text)),
            Block::Note(text) => self.paragraphs(" class=\"zacht\"", &join_lines(text)),
            Block::Own(text) => self.paragraphs(" class=\"eigen\"", text),
            Block::Quote { text, source } => {
                self.close();
                self.begin("blockquote");
                let words = say_with("tekst-citaat", &[("tekst", text.trim().into())]);
                for words in paragraphs(&join_lines(&words)) {
                    self.put_all(&["<p>", &words, "</p>\n"]);
                }
                if !source.trim().is_empty() {
                    let source = inline(&format!("{} {source}", say("tekst-bron")));
                    self.put_all(&["<footer>", &source, "</footer>\n"]);
                }
                self.close();
            }
        }
    }

    fn head(&self, level: usize) -> &'static str {
        HEADS.get(level + self.depth).copied().unwrap_or("h4")
    }

    fn put_all(&mut self, parts: &[&str]) {
        self.text.extend(parts.iter().copied());
    }

    fn paragraphs(&mut self, class: &str, text: &str) {
        for words in paragraphs(text) {
            self.element("p", class, &words);
        }
    }

    fn element(&mut self, name: &str, class: &str, words: &str) {
        self.close();
        self.put_all(&["<", name, class, ">", words, "</", name, ">\n"]);
    }

    fn begin(&mut self, name: &'static str) {
        self.put_all(&["<", name, if name == "li" { ">" } else { ">\n" }]);
        self.open.push(name);
    }

    /// Closes all that is open.
    fn close(&mut self) {
        self.close_until("");
    }

    /// Closes what is open inside this element.
    fn close_until(&mut self, outer: &str) {
        while let Some(name) = self.open.pop_if(|name| *name != outer) {
            self.put_all(&["</", name, ">\n"]);
        }
    }
}

/// The paragraphs of a text, in which each line stays one.
fn paragraphs(text: &str) -> Vec<String> {
    let mut all: Vec<Vec<String>> = vec![vec![]];
    for line in text.split('\n') {
        if line.trim().is_empty() {
            all.push(vec![]);
        } else if let Some(last) = all.last_mut() {
            last.push(escaped(line.trim_end()));
        }
    }
    all.iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join(BREAK)).collect()
}

/// A text within an element; a paragraph is a line.
fn lines(text: &str) -> String {
    paragraphs(text).join(BREAK)
}

/// A text on one line.
pub(super) fn inline(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text with nothing in it that HTML reads as more than a letter.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in visible(text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}

/// The title of a page that has none.
const NAME: &str = "beraad";
/// The heads by their level.
const HEADS: [&str; 4] = ["h1", "h2", "h3", "h4"];
/// What tells the style to set a colon behind a name.
const WITH_VALUE: &str = " class=\"met\"";
/// The end of a line.
const BREAK: &str = "<br>\n";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::tests::{any_page, letters, page, words_of};

    #[test]
    fn a_page_needs_nothing_but_itself() {
        let html = set(&page());
        insta::assert_snapshot!(part_of(&page(), 0));
        assert!(html.starts_with("<!DOCTYPE html>") && html.contains("<html lang=\"nl\">"));
        assert!(html.contains("<title>De titel</title>"));
        for outside in ["<script", "http:", "https:", "<link", "@import", "url(", "src="] {
            assert!(!html.contains(outside), "{outside}");
        }
        for asked in ["prefers-color-scheme: dark", "@page", "@media print", "width=device-width"] {
            assert!(html.contains(asked), "{asked}");
        }
        assert!(set(&[]).contains("<title>beraad</title>"));
    }

    /// The words between tags that are ours, and what is wrong with the tags.
    fn shown(html: &str) -> Result<String, String> {
        let (mut words, mut open, mut rest) = (String::new(), vec![], html);
        while let Some((text, more)) = rest.split_once('<') {
            let (tag, after) = more.split_once('>').ok_or("a tag without an end")?;
            words.push_str(text);
            let name = tag.split_once(' ').map_or(tag, |(name, class)| {
                assert!(
                    ["class=\"met\"", "class=\"onder\"", "class=\"zacht\"", "class=\"eigen\""]
                        .contains(&class)
                );
                name
            });
            match name.strip_prefix('/') {
                Some(name) if open.pop() != Some(name) => return Err(format!("{name} is not open")),
                None if ["h1", "h2", "p", "ul", "li", "dl", "div", "dt", "dd", "blockquote", "footer"]
                    .contains(&name) =>
                {
                    open.push(name);
                }
                Some(_) => {}
                None if name == "br" => {}
                None => return Err(format!("{name} is none of ours")),
            }
            rest = after;
        }
        words.push_str(rest);
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
        let bare =
            entities.iter().fold(words.replace("&amp;", ""), |all, (entity, _)| all.replace(entity, ""));
        if bare.contains('&') || !open.is_empty() {
            return Err(format!("{open:?} open, or a bare &"));
        }
        let words = entities.iter().fold(words, |all, (entity, letter)| all.replace(entity, letter));
        Ok(words.replace("&amp;", "&"))
    }

    proptest! {
        /// Whatever a text holds, a browser shows just its words.
        #[test]
        fn any_text_is_shown_as_the_words_that_it_is(blocks in any_page()) {
            let html = part_of(&blocks, 0);
            let shown = shown(&html).map_err(|it| TestCaseError::fail(format!("{it} in\n{html}")))?;
            // The colon of a fact is in the style.
            let bare = |text: &str| letters(text).replace(':', "");
            prop_assert_eq!(bare(&shown), bare(&words_of(&blocks)));
            prop_assert!(set(&blocks).contains(&html));
        }
    }
}
