//! Paper: a page of rows in a column of limited width, with the places that one can point at.

use std::ops::Range;

use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

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

/// Something on the page that can be chosen or clicked: the place of an item, and of an option within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// Which item or question.
    pub item: usize,
    /// Which option of it, if it has options.
    pub option: Option<usize>,
}

/// A page, set.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Left of the top line: what this is.
    pub title: String,
    /// Right of the top line: where one is. The first that fits is shown.
    pub path: Vec<Line<'static>>,
    /// The rows.
    pub rows: Vec<Line<'static>>,
    /// What each range of rows is for.
    pub targets: Vec<(Range<usize>, Target)>,
    /// Rows that must stay in sight; none on a page that is only read.
    pub focus: Option<Range<usize>>,
    /// Where the caret of the terminal stands: row of the page, column.
    pub caret: Option<(usize, u16)>,
    /// The row with the question that has the focus: it stays in sight above a long answer.
    pub head: Option<usize>,
}

impl Page {
    /// The row that must be in sight: that of the caret, or else where the focus begins.
    #[must_use]
    pub fn attention(&self) -> Option<usize> {
        self.caret.map(|(row, _)| row).or(self.focus.as_ref().map(|focus| focus.start))
    }

    /// The row of the question, when it is scrolled away above an answer that is in sight.
    #[must_use]
    pub fn pinned(&self, scroll: usize) -> Option<usize> {
        self.head.filter(|head| *head < scroll && self.attention().is_some_and(|row| row > scroll))
    }
}

/// A page being set.
#[derive(Debug)]
pub struct Paper {
    /// Width of the column in cells.
    pub width: usize,
    /// Colours.
    pub theme: Theme,
    /// What is set so far.
    pub page: Page,
}

impl Paper {
    /// An empty page for a column of this width.
    #[must_use]
    pub fn new(width: u16, theme: Theme) -> Self {
        Self { width: usize::from(width), theme, page: Page::default() }
    }

    /// A span in a role; what a terminal would obey is shown instead.
    #[must_use]
    pub fn span(&self, text: &str, role: Role) -> Span<'static> {
        Span::styled(visible_line(text).into_owned(), self.theme.style(role))
    }

    /// An empty row; never two in a row, none at the top.
    pub fn gap(&mut self) {
        if self.page.rows.last().is_some_and(|row| row.width() > 0) {
            self.page.rows.push(Line::default());
        }
    }

    /// One row as it is.
    pub fn row(&mut self, spans: Vec<Span<'static>>) {
        self.page.rows.push(Line::from(spans));
    }

    /// One row with something at its right edge; the left part gives way.
    pub fn row_with_right(&mut self, mut left: Vec<Span<'static>>, right: Vec<Span<'static>>) {
        let wide = |spans: &[Span<'_>]| spans.iter().map(Span::width).sum::<usize>();
        let room = self.width.saturating_sub(wide(&right));
        if let Some(last) = left.last_mut() {
            let style = last.style;
            let before = wide(&left[..left.len() - 1]);
            let last_text = left.last().map(|it| it.content.clone().into_owned()).unwrap_or_default();
            let text = shorten(&last_text, room.saturating_sub(before + 1));
            let place = left.len() - 1;
            left[place] = Span::styled(text, style);
        }
        let used = wide(&left);
        left.push(Span::raw(" ".repeat(room.saturating_sub(used))));
        left.extend(right);
        self.row(left);
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
        let room = field_width(self.width, indent);
        let margin = " ".repeat(indent);
        if buffer.text().is_empty() {
            let hint = self.span(empty, Role::Dim);
            if focused {
                self.page.caret = Some((self.page.rows.len(), cells(indent)));
            }
            self.row(vec![Span::raw(margin), hint]);
            return;
        }
        let rows = buffer.rows(room);
        if focused {
            let (row, column) = buffer.cell(&rows);
            self.page.caret = Some((self.page.rows.len() + row, cells(indent + column.min(room))));
        }
        for row in rows {
            let text = self.span(&buffer.text()[row], Role::Ink);
            self.row(vec![Span::raw(margin.clone()), text]);
        }
    }

    /// Everything set by `fill` belongs to this target; it stays in sight if it has the focus.
    pub fn target(&mut self, target: Target, focused: bool, fill: impl FnOnce(&mut Self)) {
        let start = self.page.rows.len();
        fill(self);
        let rows = start..self.page.rows.len();
        if focused {
            self.page.focus = Some(rows.clone());
        }
        self.page.targets.push((rows, target));
    }

    /// Sets the blocks of a document.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => {
                self.gap();
                self.text(text, Role::Strong, 0);
            }
            Block::Meta(text) => self.text(text, Role::Dim, 0),
            Block::Heading(text) => {
                self.gap();
                self.text(text, Role::Accent, 0);
            }
            Block::Fact { name, value } => {
                let sign = [self.span(&format!("{name}  "), Role::Dim)];
                self.hanging(&sign, value, Role::Ink);
            }
            Block::Prose(text) => {
                self.gap();
                self.text(text, Role::Ink, 0);
            }
            Block::Own(text) => self.own(text, Role::Ink, 2),
            Block::Quote { text, source } => {
                self.gap();
                self.own(text, Role::Voice, 2);
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

fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
