//! Pages for the tests of the renderers: one of every block, and any at all.

use proptest::prelude::*;

use super::Block;
use crate::{
    core::show::visible,
    phrases::{say, say_with},
};

/// A page with every kind of block, next to each other as they come.
pub(super) fn page() -> Vec<Block> {
    let fact = |name: &str, value: &str| Block::Fact { name: name.into(), value: value.into() };
    vec![
        Block::Title("De titel".into()),
        Block::Meta("21 november 2026".into()),
        Block::Meta("7 mensen".into()),
        Block::Heading("Feiten & <meningen>".into()),
        fact("burgers", "weegt zwaar ●●●"),
        Block::Own("Eerste regel\n  tweede regel\n\n- geen lijst, *geen* nadruk\n1. geen nummer".into()),
        fact("bestuurders", ""),
        Block::Prose("Regels van een\nschrijver lopen door.\n\nNieuwe alinea.".into()),
        Block::Item("een".into()),
        fact("prijs", "dat kost wat"),
        fact("vraag", "wat dan?"),
        Block::Item("twee".into()),
        Block::Note("Wie 'rood' zegt, zegt \"rood\" \u{1b}[31m.".into()),
        Block::Quote { text: "De wet.\n\nTweede lid.".into(), source: "Awb 3:4".into() },
        Block::Item("drie".into()),
        Block::Heading("Slot".into()),
    ]
}

fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(
        "\\`*_[]()<>&#!|~=+-.:0123456789\"'{}$^%@/ \t\n\n\r\u{a0}éa".chars().collect::<Vec<_>>(),
    );
    let marks = prop::sample::select(vec![
        "- ",
        "1. ",
        "1) ",
        "# ",
        "> ",
        "```\n",
        "***",
        "---\n",
        "===\n",
        "<b>",
        "&amp;",
        "![a](b)",
        "[^1]: ",
        "a\n- b",
        "http://a.nl",
        "<!--",
        "</p>",
        "| a |\n|--|\n",
        "- [ ] ",
        "    code",
        "[a]: b\n",
        "~~x~~",
        "+++\n",
        ": a",
        "Term\n: a",
    ]);
    let part = prop_oneof![
        4 => odd.prop_map(String::from),
        2 => any::<char>().prop_map(String::from),
        2 => marks.prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// Any page.
pub(super) fn any_page() -> impl Strategy<Value = Vec<Block>> {
    let block = (0..9, text(), text()).prop_map(|(kind, text, other)| match kind {
        0 => Block::Title(text),
        1 => Block::Meta(text),
        2 => Block::Heading(text),
        3 => Block::Fact { name: text, value: other },
        4 => Block::Prose(text),
        5 => Block::Own(text),
        6 => Block::Quote { text, source: other },
        7 => Block::Item(text),
        _ => Block::Note(text),
    });
    prop::collection::vec(block, 0..8)
}

/// The words of a page.
pub(super) fn words_of(blocks: &[Block]) -> String {
    let words = blocks.iter().map(|block| match block {
        Block::Title(text)
        | Block::Meta(text)
        | Block::Heading(text)
        | Block::Prose(text)
        | Block::Own(text)
        | Block::Item(text)
        | Block::Note(text) => text.clone(),
        Block::Fact { name, value } => format!("{name} {value}"),
        Block::Quote { text, source } => {
            let quoted = say_with("tekst-citaat", &[("tekst", text.trim().into())]);
            let head = if source.trim().is_empty() { String::new() } else { say("tekst-bron") };
            format!("{quoted} {head} {source}")
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The letters of a text without white space and without what is shown as a sign: where a control character is white
/// space to Rust, it may also have been taken off an end.
pub(super) fn letters(text: &str) -> String {
    let is_sign = |letter: char| matches!(letter, '\u{2400}'..='\u{2421}' | '\u{fffd}');
    visible(text).chars().filter(|it| !it.is_whitespace() && !is_sign(*it)).collect()
}
