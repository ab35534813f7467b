//! Blocks set as plain text: headings at the margin, the rest indented, softly wrapped, safe for any terminal.

use super::Block;
use crate::{
    core::{show::visible, wrap},
    phrases::{say, say_with},
};

/// Where a row begins.
const BODY: &str = "  ";
/// Where the words of a person, and literal texts, begin.
const DEEP: &str = "    ";
/// What stands before an item of a list.
const BULLET: &str = "  - ";

/// Sets blocks at a width in cells. The text ends with a newline, unless there are no blocks.
#[must_use]
pub fn set(blocks: &[Block], width: usize) -> String {
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for block in blocks {
        if before.is_some_and(|before| parted(before, block)) {
            out.push('\n');
        }
        set_block(block, width, &mut out);
        before = Some(block);
    }
    visible(&out).into_owned()
}

/// Whether an empty line stands between two blocks.
fn parted(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::Title(_) | Block::Meta(_), Block::Meta(_))
        | (Block::Fact { .. }, Block::Fact { .. } | Block::Own(_))
        | (Block::Item(_), Block::Item(_) | Block::Fact { .. }) => false,
        (Block::Heading(_), block) => matches!(block, Block::Heading(_)),
        _ => true,
    }
}

fn set_block(block: &Block, width: usize, out: &mut String) {
    match block {
        Block::Title(text) | Block::Meta(text) | Block::Heading(text) => {
            rows(text, "", "", width, false, out);
        }
        Block::Fact { name, value } => {
            let fact = if value.is_empty() {
                name.clone()
            } else {
                say_with("tekst-feit", &[("naam", name.into()), ("waarde", value.into())])
            };
            rows(&fact, BODY, DEEP, width, false, out);
        }
        Block::Prose(text) | Block::Note(text) => rows(text, BODY, BODY, width, false, out),
        Block::Own(text) => rows(text, DEEP, DEEP, width, true, out),
        Block::Quote { text, source } => {
            rows(&say_with("tekst-citaat", &[("tekst", text.trim().into())]), DEEP, DEEP, width, false, out);
            if !source.is_empty() {
                rows(&format!("{} {source}", say("tekst-bron")), DEEP, DEEP, width, false, out);
            }
        }
        Block::Item(text) => rows(text, BULLET, DEEP, width, false, out),
    }
}

fn rows(text: &str, first: &str, rest: &str, width: usize, keep_lines: bool, out: &mut String) {
    let room = width.saturating_sub(first.len().max(rest.len()));
    for (place, row) in wrap::prose(text, room, keep_lines).into_iter().enumerate() {
        if !row.is_empty() {
            out.push_str(if place == 0 { first } else { rest });
            out.push_str(&row);
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn page() -> Vec<Block> {
        vec![
            Block::Title("De titel".into()),
            Block::Meta("21 november 2026".into()),
            Block::Heading("Feiten".into()),
            Block::Fact { name: "burgers".into(), value: "weegt zwaar ●●●".into() },
            Block::Own("Eerste regel\ntweede regel met \u{1b}[31mrood".into()),
            Block::Prose("Regels van een\nschrijver lopen door.\n\nNieuwe alinea.".into()),
            Block::Item("een".into()),
            Block::Item("twee die lang genoeg is om over de rand te lopen".into()),
            Block::Quote { text: "De wet.".into(), source: "Awb 3:4".into() },
        ]
    }

    #[test]
    fn sets_a_page_with_headings_indents_and_visible_escapes() {
        let expect = "\
De titel
21 november 2026

Feiten
  burgers: weegt zwaar ●●●
    Eerste regel
    tweede regel met ␛[31mrood

  Regels van een schrijver lopen door.

  Nieuwe alinea.

  - een
  - twee die lang genoeg is om over de
    rand te lopen

    “De wet.”
    Bron: Awb 3:4
";
        assert_eq!(set(&page(), 40), expect);
    }

    #[test]
    fn no_row_is_wider_than_asked_and_no_width_is_too_small() {
        for width in 0..80 {
            for row in set(&page(), width).lines() {
                assert!(row.width() <= width.max(5), "{width}: {row:?}");
            }
        }
        assert_eq!(set(&[], 40), "");
    }
}
