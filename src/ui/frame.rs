//! The frame around a page: the top line says where one is, the bottom line what one can do.

use ratatui::{
    Frame,
    layout::{Position, Rect},
    text::{Line, Span},
    widgets::{Clear, Widget},
};
use unicode_width::UnicodeWidthStr;

use super::{
    paper::{COLUMN, Page, shorten},
    theme::{Role, Theme},
};
use crate::{
    core::{show::visible, wrap},
    phrases::say_with,
};

/// The smallest window in which a page is set, in cells.
pub const SMALLEST: (u16, u16) = (60, 16);

/// The bottom line: keys, and a word at the right.
#[derive(Clone, Debug, Default)]
pub struct Footer {
    /// Keys and what they do.
    pub keys: Vec<(String, String)>,
    /// A word at the right, such as that all is saved.
    pub word: String,
    /// A sentence above the keys; empty if there is none.
    pub notice: String,
    /// Whether the sentence is about something that is wrong.
    pub alarm: bool,
}

/// Where the parts of the screen are at a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// First column of the text.
    pub left: u16,
    /// Width of the column.
    pub width: u16,
    /// First row of the body.
    pub top: u16,
    /// Rows of the body.
    pub height: u16,
}

impl Sheet {
    /// The sheet for a window of this size; `notice` is the number of rows that a notice takes.
    #[must_use]
    pub fn of((width, height): (u16, u16), notice: u16) -> Self {
        let column = COLUMN.min(width.saturating_sub(4)).max(1);
        let top = if height >= 30 { 3 } else { 2 };
        let below = 2 + notice;
        Self {
            left: width.saturating_sub(column) / 2,
            width: column,
            top,
            height: height.saturating_sub(top + below).max(1),
        }
    }
}

/// Whether a page can be set in a window of this size.
#[must_use]
pub fn fits((width, height): (u16, u16)) -> bool {
    width >= SMALLEST.0 && height >= SMALLEST.1
}

/// Rows that a notice takes at this width of window.
#[must_use]
pub fn notice_rows(size: (u16, u16), notice: &str) -> u16 {
    let column = usize::from(COLUMN.min(size.0.saturating_sub(4)).max(1));
    if notice.is_empty() {
        return 0;
    }
    let rows = wrap::prose(notice, column, false).len();
    u16::try_from(rows).unwrap_or(1).clamp(1, 4) + 1
}

/// Draws a page with its frame. `scroll` is the first row of the page that is shown.
pub fn draw(frame: &mut Frame<'_>, page: &Page, scroll: usize, footer: &Footer, theme: Theme) {
    let area = frame.area();
    let size = (area.width, area.height);
    if !fits(size) {
        draw_too_small(frame);
        return;
    }
    let sheet = Sheet::of(size, notice_rows(size, &footer.notice));
    draw_top(frame, page, theme);
    let shown = page.rows.iter().skip(scroll).take(usize::from(sheet.height));
    for (row, line) in (sheet.top..).zip(shown) {
        put(frame, sheet.left, row, sheet.width, line);
    }
    if let Some(head) = page.pinned(scroll).and_then(|row| page.rows.get(row)) {
        frame.render_widget(Clear, Rect::new(sheet.left, sheet.top, sheet.width, 1));
        put(frame, sheet.left, sheet.top, sheet.width, head);
    }
    draw_more(frame, page, scroll, sheet, theme);
    draw_bottom(frame, footer, sheet, theme);
    if let Some((row, column)) = page.caret {
        let row = row.checked_sub(scroll).and_then(|row| u16::try_from(row).ok());
        if let Some(row) = row.filter(|row| *row < sheet.height) {
            let column = sheet.left + column.min(sheet.width);
            frame.set_cursor_position(Position::new(column, sheet.top + row));
        }
    }
}

fn draw_top(frame: &mut Frame<'_>, page: &Page, theme: Theme) {
    let width = frame.area().width;
    let path_room = usize::from(width).saturating_sub(page.title.width().min(usize::from(width) / 2) + 5);
    let path = page.path.iter().find(|path| path.width() <= path_room);
    let path_width = path.map_or(0, Line::width);
    let room = usize::from(width).saturating_sub(path_width + 4);
    let title = Line::styled(shorten(&visible(&page.title), room), theme.style(Role::Strong));
    put(frame, 2, 0, width.saturating_sub(2), &title);
    if let Some(path) = path {
        let column = width.saturating_sub(u16::try_from(path_width).unwrap_or(width) + 2);
        put(frame, column, 0, width.saturating_sub(column), path);
    }
}

/// Says softly that there is more above or below.
fn draw_more(frame: &mut Frame<'_>, page: &Page, scroll: usize, sheet: Sheet, theme: Theme) {
    let column = sheet.left + sheet.width + 1;
    let style = theme.style(Role::Dim);
    if scroll > 0 {
        put(frame, column, sheet.top, 1, &Line::styled("↑", style));
    }
    if page.rows.len() > scroll + usize::from(sheet.height) {
        put(frame, column, sheet.top + sheet.height - 1, 1, &Line::styled("↓", style));
    }
}

fn draw_bottom(frame: &mut Frame<'_>, footer: &Footer, sheet: Sheet, theme: Theme) {
    let area = frame.area();
    let bottom = area.height - 1;
    if !footer.notice.is_empty() {
        let role = if footer.alarm { Role::Alarm } else { Role::Accent };
        let rows = wrap::prose(&footer.notice, usize::from(sheet.width), false);
        for (row, text) in (sheet.top + sheet.height + 1..bottom).zip(rows) {
            let text = visible(&text).into_owned();
            put(frame, sheet.left, row, sheet.width, &Line::styled(text, theme.style(role)));
        }
    }
    let word_width = u16::try_from(footer.word.width()).unwrap_or(0);
    // A short word such as "bewaard" has its place; a longer one takes what the keys leave.
    let kept = if word_width <= SHORT_WORD { word_width + 2 } else { 0 };
    let mut used = 2_u16;
    let mut spans = vec![];
    for (key, label) in footer.keys.iter().take(MOST_KEYS) {
        let width = u16::try_from(key.width() + label.width() + 4).unwrap_or(u16::MAX);
        if used.saturating_add(width).saturating_add(kept) > area.width + 3 {
            continue;
        }
        used += width;
        spans.push(Span::styled(key.clone(), theme.style(Role::Strong)));
        spans.push(Span::styled(format!(" {label}   "), theme.style(Role::Dim)));
    }
    put(frame, 2, bottom, area.width.saturating_sub(2), &Line::from(spans));
    if !footer.word.is_empty() && used + word_width + 2 <= area.width {
        let column = area.width - word_width - 2;
        put(frame, column, bottom, word_width, &Line::styled(footer.word.clone(), theme.style(Role::Dim)));
    }
}

/// The width up to which the word at the right goes before the last keys.
const SHORT_WORD: u16 = 14;

/// The most keys that the bottom line shows; the rest stands under `?`.
const MOST_KEYS: usize = 6;

fn draw_too_small(frame: &mut Frame<'_>) {
    let area = frame.area();
    let (columns, rows) = SMALLEST;
    let text = say_with("te-klein", &[("kolommen", columns.into()), ("rijen", rows.into())]);
    let lines = wrap::prose(&text, usize::from(area.width).max(1), false);
    for (row, line) in (0..area.height).zip(lines) {
        put(frame, 0, row, area.width, &Line::raw(line));
    }
}

fn put(frame: &mut Frame<'_>, column: u16, row: u16, width: u16, line: &Line<'_>) {
    let area = Rect::new(column, row, width, 1).intersection(frame.area());
    if !area.is_empty() {
        line.render(area, frame.buffer_mut());
    }
}
