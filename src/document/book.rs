//! Several pages as one document: a head, a table of contents, and parts with pages in them, as Markdown or as one page
//! of HTML.

use super::{Block, html, markdown};
use crate::phrases::say;

/// A document of several pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// What stands before all else; it begins with the title.
    pub head: Vec<Block>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Whether on paper each page of a part begins on a sheet of its own.
    pub on_sheets: bool,
}

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// Its pages.
    pub leaves: Vec<Leaf>,
}

/// A page in a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    /// What it is called in the table of contents.
    pub line: String,
    /// The page; it begins with its title.
    pub page: Vec<Block>,
}

/// The document as Markdown.
#[must_use]
pub fn as_markdown(book: &Book) -> String {
    let mut blocks = book.head.clone();
    blocks.push(Block::Heading(say("boek-inhoud")));
    for part in &book.parts {
        blocks.push(Block::Prose(part.title.clone()));
        blocks.extend(part.leaves.iter().map(|leaf| Block::Item(leaf.line.clone())));
    }
    let mut text = markdown::set(&blocks);
    for part in &book.parts {
        text.push('\n');
        text.push_str(&markdown::set_below(&[Block::Title(part.title.clone())], 1));
        for leaf in &part.leaves {
            text.push('\n');
            text.push_str(&markdown::set_below(&leaf.page, 2));
        }
    }
    text
}

/// The document as one page of HTML that needs nothing else.
#[must_use]
pub fn as_html(book: &Book) -> String {
    let sheet = if book.on_sheets { " class=\"blad\"" } else { "" };
    let mut body = html::part_of(&book.head, 0);
    body.push_str("<nav>\n");
    body.push_str(&html::part_of(&[Block::Title(say("boek-inhoud"))], 1));
    for (at, part) in book.parts.iter().enumerate() {
        body.push_str(&html::part_of(&[Block::Prose(part.title.clone())], 1));
        body.push_str("<ul>\n");
        for (place, leaf) in part.leaves.iter().enumerate() {
            let line = html::inline(&leaf.line);
            body.extend(["<li><a", " href=\"#", &anchor(at, place), "\">", &line, "</a></li>\n"]);
        }
        body.push_str("</ul>\n");
    }
    body.push_str("</nav>\n");
    for (at, part) in book.parts.iter().enumerate() {
        body.extend(["<section", " class=\"deel\">\n"]);
        body.push_str(&html::part_of(&[Block::Title(part.title.clone())], 1));
        for (place, leaf) in part.leaves.iter().enumerate() {
            body.extend(["<article", sheet, " id=\"", &anchor(at, place), "\">\n"]);
            body.push_str(&html::part_of(&leaf.page, 2));
            body.push_str("</article>\n");
        }
        body.push_str("</section>\n");
    }
    html::around(&html::title_of(&book.head), &body)
}

/// By what the table of contents finds a page.
fn anchor(part: usize, leaf: usize) -> String {
    format!("b{part}-{leaf}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::tests::{any_page, letters, page, words_of};

    fn book(pages: &[Vec<Block>]) -> Book {
        let leaf = |page: &Vec<Block>| Leaf { line: "een <b> & twee".into(), page: page.clone() };
        let part = Part { title: "november 2026".into(), leaves: pages.iter().map(leaf).collect() };
        Book { head: vec![Block::Title("Mijn dagboek".into())], parts: vec![part], on_sheets: true }
    }

    #[test]
    fn a_document_has_a_table_of_contents_that_leads_to_each_page() {
        let html = as_html(&book(&[page(), page()]));
        for part in [
            "<title>Mijn dagboek</title>",
            "<li><a href=\"#b0-1\">een &lt;b&gt; &amp; twee</a></li>",
            "<article class=\"blad\" id=\"b0-1\">\n<h3>De titel</h3>",
            "<h4>Feiten &amp; &lt;meningen&gt;</h4>",
            "</article>\n</section>\n</main>",
        ] {
            assert!(html.contains(part), "{part} in\n{html}");
        }
        for outside in ["<script", "http:", "https:", "<link", "@import", "url(", "src="] {
            assert!(!html.contains(outside), "{outside}");
        }
        let loose = as_html(&Book { on_sheets: false, ..book(&[page()]) });
        assert!(loose.contains("<article id=\"b0-0\">"));
        insta::assert_snapshot!(as_markdown(&book(&[page()])));
    }

    /// What stands between tags.
    fn shown(html: &str) -> String {
        let body = html.split_once("<body>").unwrap().1;
        let words: String =
            body.split('<').map(|it| it.split_once('>').map_or("", |(_, text)| text)).collect();
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .into_iter()
            .fold(words, |all, (entity, letter)| all.replace(entity, letter))
    }

    proptest! {
        #[test]
        fn no_word_of_a_page_is_lost(blocks in any_page()) {
            let book = book(std::slice::from_ref(&blocks));
            let words = letters(&words_of(&blocks)).replace(':', "");
            let html = letters(&shown(&as_html(&book))).replace(':', "");
            prop_assert!(html.ends_with(&words), "{}\n{}", html, words);
            prop_assert!(as_markdown(&book).ends_with(&markdown::set_below(&blocks, 2)));
        }
    }
}
