//! Paper: sets a page in a column of limited width.

use std::ops::Range;

use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use super::page::{Page, SearchRow, Target};
use super::theme::{Role, Theme};
use crate::{
    core::{
        buffer::Buffer,
        show::{visible, visible_line},
        wrap,
    },
    document::Block,
};

/// The widest column of prose, in cells.
pub const COLUMN: u16 = 72;

/// A page being set.
#[derive(Debug)]
pub struct Paper {
    /// Width of the column in cells.
    pub width: usize,
    /// Colours.
    pub theme: Theme,
    /// What is set so far.
    pub page: Page,
    /// The rows that may come in sight; a long text or list need not set others.
    near: Range<usize>,
}

impl Paper {
    /// An empty page for a column of this width, of which this is near the window.
    #[must_use]
    pub fn new(width: u16, theme: Theme, near: Range<usize>) -> Self {
        Self { width: usize::from(width), theme, page: Page::default(), near }
    }

    /// Makes the column of the page that is being set this wide.
    pub fn widen(&mut self, width: u16) {
        self.width = usize::from(width);
        self.page.wide = Some(width);
    }

    /// What `fill` sets in two columns beside each other, on a page of their own each, with this many cells between.
    pub fn beside(&mut self, between: usize, fill: [&dyn Fn(&mut Self); 2]) {
        let width = self.width.saturating_sub(between) / 2;
        let [left, right] = fill.map(|fill| {
            let mut side = Self { width, theme: self.theme, page: Page::default(), near: 0..usize::MAX };
            fill(&mut side);
            side.page
        });
        for place in 0..left.length.max(right.length) {
            let mut row = left.row(place).map(|row| row.spans.clone()).unwrap_or_default();
            if let Some(right) = right.row(place) {
                let used: usize = row.iter().map(Span::width).sum();
                row.push(Span::raw(" ".repeat((width + between).saturating_sub(used))));
                row.extend(right.spans.iter().cloned());
            }
            self.row(row);
        }
    }

    /// A span in a role; what a terminal would obey is shown instead.
    #[must_use]
    pub fn span(&self, text: &str, role: Role) -> Span<'static> {
        Span::styled(visible_line(text).into_owned(), self.theme.style(role))
    }

    /// An empty row; never two in a row, none at the top.
    pub fn gap(&mut self) {
        if self.page.rows.last().is_some_and(|(_, row)| row.width() > 0) {
            self.row(vec![]);
        }
    }

    /// One row as it is.
    pub fn row(&mut self, spans: Vec<Span<'static>>) {
        self.page.rows.push((self.page.length, Line::from(spans)));
        self.page.length += 1;
    }

    /// Whether the next row is near the window.
    #[must_use]
    pub fn is_near(&self) -> bool {
        self.near.contains(&self.page.length)
    }

    /// The rows that may come in sight.
    #[must_use]
    pub fn near(&self) -> Range<usize> {
        self.near.clone()
    }

    /// One row that is too far from the window to be set.
    pub fn skip(&mut self) {
        self.page.length += 1;
    }

    /// So many rows that are too far from the window to be set.
    pub fn skip_rows(&mut self, rows: usize) {
        self.page.length += rows;
    }

    /// A target on rows that are set later, or not at all: the page knows where it stands.
    pub fn far_target(&mut self, rows: Range<usize>, target: Target, focused: bool) {
        if focused {
            self.page.focus = Some(rows.clone());
        }
        self.page.targets.push((rows, target));
    }

    /// One row with something at its right edge; the left part gives way.
    pub fn row_with_right(&mut self, mut left: Vec<Span<'static>>, right: Vec<Span<'static>>) {
        let wide = |spans: &[Span<'_>]| spans.iter().map(Span::width).sum::<usize>();
        let room = self.width.saturating_sub(wide(&right));
        if let Some(last) = left.pop() {
            let text = shorten(&last.content, room.saturating_sub(wide(&left) + 1));
            left.push(Span::styled(text, last.style));
        }
        left.push(Span::raw(" ".repeat(room.saturating_sub(wide(&left)))));
        left.extend(right);
        self.row(left);
    }

    /// One row of which what does not fit is left out.
    pub fn cut_row(&mut self, spans: Vec<Span<'static>>) {
        let mut room = self.width;
        let mut row = vec![];
        for span in spans {
            let text = shorten(&span.content, room);
            room = room.saturating_sub(text.width());
            row.push(Span::styled(text, span.style));
            if room == 0 {
                break;
            }
        }
        self.row(row);
    }

    /// Text of ours in a role, wrapped, each row after an indent.
    pub fn text(&mut self, text: &str, role: Role, indent: usize) {
        self.lines(text, role, indent, false);
    }

    /// Text of the user in a role: its lines are kept.
    pub fn own(&mut self, text: &str, role: Role, indent: usize) {
        self.lines(text, role, indent, true);
    }

    /// Text whose first row follows a sign, the others hang under it.
    pub fn hanging(&mut self, sign: &[Span<'static>], text: &str, role: Role) {
        let indent = sign.iter().map(Span::width).sum::<usize>();
        let room = self.width.saturating_sub(indent).max(1);
        for (place, line) in wrap::prose(&visible(text), room, false).into_iter().enumerate() {
            let mut spans = if place == 0 { sign.to_vec() } else { vec![Span::raw(" ".repeat(indent))] };
            spans.push(self.span(&line, role));
            self.row(spans);
        }
    }

    /// A thin rule.
    pub fn rule(&mut self) {
        let rule = "─".repeat(self.width);
        let span = self.span(&rule, Role::Dim);
        self.row(vec![span]);
    }

    /// The text of a buffer, with the caret if it has the focus; an empty one shows `empty` softly.
    pub fn field(&mut self, buffer: &Buffer, focused: bool, indent: usize, empty: &str) {
        self.page.begin_field();
        let room = field_width(self.width, indent);
        let margin = " ".repeat(indent);
        if buffer.text().is_empty() {
            let hint = self.span(empty, Role::Dim);
            if focused {
                self.page.caret = Some((self.page.length, cells(indent)));
            }
            self.row(vec![Span::raw(margin), hint]);
            return;
        }
        let rows = buffer.rows(room);
        if focused {
            let (row, column) = buffer.cell(&rows);
            self.page.caret = Some((self.page.length + row, cells(indent + column.min(room))));
        }
        for (place, row) in rows.iter().enumerate() {
            // The last row is always set, so that a gap below knows whether it is empty.
            if self.is_near() || place + 1 == rows.len() {
                let text = self.span(&buffer.text()[row.clone()], Role::Ink);
                self.row(vec![Span::raw(margin.clone()), text]);
            } else {
                self.skip();
            }
        }
    }

    /// The line in which one types what one looks for. Of a long line the part before the caret is shown.
    pub fn search(&mut self, label: &str, buffer: &Buffer) {
        let label = self.span(&format!("{label}  "), Role::Accent);
        let room = self.width.saturating_sub(label.width() + 1);
        let before = ending(&buffer.text()[..buffer.caret()], room);
        let caret = cells(label.width() + before.width());
        let after = shorten(&buffer.text()[buffer.caret()..], room.saturating_sub(before.width()));
        let text = self.span(&format!("{before}{after}"), Role::Ink);
        self.page.search = Some(SearchRow { line: Line::from(vec![label, text]), caret });
    }

    /// Everything set by `fill` belongs to this target; it stays in sight if it has the focus.
    pub fn target(&mut self, target: Target, focused: bool, fill: impl FnOnce(&mut Self)) {
        let start = self.page.length;
        fill(self);
        let rows = start..self.page.length;
        if focused {
            self.page.focus = Some(rows.clone());
        }
        self.page.targets.push((rows, target));
    }

    /// What others say: a thin rule beside their words.
    pub fn voice(&mut self, text: &str, keep_lines: bool) {
        let room = self.width.saturating_sub(2).max(1);
        for line in wrap::prose(text, room, keep_lines) {
            let row = vec![self.span("│ ", Role::Voice), self.span(&line, Role::Ink)];
            self.row(row);
        }
    }

    /// Sets the blocks of a document.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for (place, block) in blocks.iter().enumerate() {
            if opens_a_group(&blocks[..place], block, blocks.get(place + 1)) {
                self.gap();
            }
            self.block(block, names_width(blocks, place));
        }
    }

    /// `names` is the width of the names of facts that stand together.
    fn block(&mut self, block: &Block, names: usize) {
        match block {
            Block::Title(text) | Block::Heading(text) => {
                self.gap();
                self.text(text, Role::Strong, 0);
            }
            Block::Meta(text) => self.text(text, Role::Dim, 0),
            Block::Fact { name, value } => {
                let sign = [self.span(&format!("  {name:<names$}  "), Role::Dim)];
                self.hanging(&sign, value, Role::Ink);
            }
            Block::Prose(text) => self.text(text, Role::Ink, 0),
            Block::Own(text) => self.own(text, Role::Ink, 2),
            Block::Quote { text, source } => {
                self.voice(text, true);
                self.text(source, Role::Dim, 2);
            }
            Block::Item(text) => {
                let sign = [self.span("  · ", Role::Dim)];
                self.hanging(&sign, text, Role::Ink);
            }
            Block::Note(text) => {
                self.gap();
                self.text(text, Role::Dim, 0);
            }
        }
    }

    fn lines(&mut self, text: &str, role: Role, indent: usize, keep_lines: bool) {
        let room = self.width.saturating_sub(indent).max(1);
        for line in wrap::prose(text, room, keep_lines) {
            let span = self.span(&line, role);
            self.row(vec![Span::raw(" ".repeat(indent)), span]);
        }
    }
}

/// What stands before an item: a sign where one is, so that no colour is needed to see it.
#[must_use]
pub fn mark(focused: bool) -> &'static str {
    if focused { "› " } else { "  " }
}

/// The width in which a field of the walk wraps: one cell stays free for the caret.
#[must_use]
pub fn field_width(column: usize, indent: usize) -> usize {
    column.saturating_sub(indent + 1).max(1)
}

/// The text cut to a number of cells, with an ellipsis where something is left out.
#[must_use]
pub fn shorten(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += grapheme.width();
        if used > room {
            break;
        }
        out.push_str(grapheme);
    }
    if room > 0 {
        out.push('…');
    }
    out
}

/// The last part of a text that fits in a number of cells.
fn ending(text: &str, room: usize) -> &str {
    let mut used = 0;
    let mut start = text.len();
    for (place, grapheme) in text.grapheme_indices(true).rev() {
        used += grapheme.width();
        if used > room {
            break;
        }
        start = place;
    }
    &text[start..]
}

/// How wide the widest name is of the facts that stand together with this one, so that their values line up.
fn names_width(blocks: &[Block], place: usize) -> usize {
    let name = |block: &Block| match block {
        Block::Fact { name, .. } => Some(name.chars().count()),
        _ => None,
    };
    let before = blocks[..place].iter().rev().map_while(name);
    let after = blocks[place..].iter().map_while(name);
    before.chain(after).max().unwrap_or(0)
}

/// Whether an empty row stands above a block. Running text and quotes stand apart, but close to their head; a short
/// name with its value stands apart from running text, and where own words follow it.
fn opens_a_group(before: &[Block], block: &Block, after: Option<&Block>) -> bool {
    let words_follow = matches!(after, Some(Block::Own(_)));
    let words_before = matches!(before, [.., Block::Fact { .. }, Block::Own(_)]);
    match (block, before.last()) {
        (_, Some(Block::Heading(_))) => false,
        (Block::Prose(_) | Block::Quote { .. }, _)
        | (Block::Own(_), Some(Block::Own(_) | Block::Title(_) | Block::Meta(_))) => true,
        (Block::Fact { .. }, Some(Block::Own(_))) => words_follow || words_before,
        (Block::Fact { .. }, Some(last)) => !matches!(last, Block::Fact { .. } | Block::Item(_)),
        _ => false,
    }
}

fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
