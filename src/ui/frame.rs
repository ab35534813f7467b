//! The frame around a page: the top line says where one is, the bottom line what one can do.

use ratatui::{
    Frame,
    layout::{Position, Rect},
    style::Modifier,
    text::{Line, Span},
    widgets::{Clear, Widget},
};
use unicode_width::UnicodeWidthStr;

use super::{
    paper::{COLUMN, Page, shorten},
    theme::{Depth, Role, Theme},
};
use crate::{
    core::{show::visible, wrap},
    phrases::say_with,
};

/// The smallest window in which a page is set, in cells.
const SMALLEST: (u16, u16) = (60, 16);

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
        let top = match height {
            45.. => 5,
            30.. => 3,
            _ => 2,
        };
        let below = 2 + notice;
        Self {
            left: width.saturating_sub(column) / 2,
            width: column,
            top,
            height: height.saturating_sub(top + below).max(1),
        }
    }

    /// The same sheet with a column of this width, if the page asks for one.
    fn as_wide_as(self, page: &Page, width: u16) -> Self {
        page.wide.map_or(self, |wide| Self { left: width.saturating_sub(wide) / 2, width: wide, ..self })
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
    let prose = Sheet::of(size, notice_rows(size, &footer.notice));
    let sheet = prose.as_wide_as(page, area.width);
    draw_top(frame, page, theme);
    for (row, place) in (sheet.top..sheet.top + sheet.height).zip(scroll..) {
        if let Some(line) = page.row(place) {
            put(frame, sheet.left, row, sheet.width, line);
        }
    }
    if let Some(head) = page.pinned(scroll).and_then(|row| page.row(row)) {
        frame.render_widget(Clear, Rect::new(sheet.left, sheet.top, sheet.width, 1));
        put(frame, sheet.left, sheet.top, sheet.width, head);
    }
    if let Some(search) = &page.search {
        put(frame, sheet.left, 1, sheet.width, &search.line);
        frame.set_cursor_position(Position::new(sheet.left + search.caret.min(sheet.width), 1));
    }
    draw_more(frame, page, scroll, sheet, theme);
    draw_bottom(frame, footer, prose, theme);
    if let Some((row, column)) = page.caret {
        let row = row.checked_sub(scroll).and_then(|row| u16::try_from(row).ok());
        if let Some(row) = row.filter(|row| *row < sheet.height) {
            let column = sheet.left + column.min(sheet.width);
            frame.set_cursor_position(Position::new(column, sheet.top + row));
        }
    }
}

fn draw_top(frame: &mut Frame<'_>, page: &Page, theme: Theme) {
    let (left, width) = running(frame.area());
    let path_room = usize::from(width).saturating_sub(page.title.width().min(usize::from(width) / 2) + 3);
    let path = page.path.iter().find(|path| path.width() <= path_room);
    let path_width = path.map_or(0, Line::width);
    let room = usize::from(width).saturating_sub(path_width + 2);
    // A styled span and not a styled line: a line would lend its weight to the path beside it.
    let title = Line::from(Span::styled(shorten(&visible(&page.title), room), theme.style(Role::Strong)));
    put(frame, left, 0, width, &title);
    if let Some(path) = path {
        let column = (left + width).saturating_sub(cells(path_width));
        put(frame, column, 0, width, path);
    }
}

/// Where the top and bottom line begin and how wide they are: in a very wide window they stay near the page.
fn running(area: Rect) -> (u16, u16) {
    let width = area.width.saturating_sub(4).min(WIDEST_RUNNING);
    (area.width.saturating_sub(width) / 2, width)
}

/// Says softly that there is more above or below.
fn draw_more(frame: &mut Frame<'_>, page: &Page, scroll: usize, sheet: Sheet, theme: Theme) {
    let column = sheet.left + sheet.width + 1;
    let style = theme.style(Role::Dim);
    if scroll > 0 {
        put(frame, column, sheet.top, 1, &Line::styled("↑", style));
    }
    if page.length > scroll + usize::from(sheet.height) {
        put(frame, column, sheet.top + sheet.height - 1, 1, &Line::styled("↓", style));
    }
}

fn draw_bottom(frame: &mut Frame<'_>, footer: &Footer, sheet: Sheet, theme: Theme) {
    let area = frame.area();
    let bottom = area.height - 1;
    if !footer.notice.is_empty() {
        // Whole sentences in bold red shout; the colour alone is enough, and without colour the weight.
        let style = match (footer.alarm, theme.depth) {
            (true, Depth::None) => theme.style(Role::Alarm),
            (true, _) => theme.style(Role::Alarm).remove_modifier(Modifier::BOLD),
            (false, _) => theme.style(Role::Ink),
        };
        let rows = wrap::prose(&footer.notice, usize::from(sheet.width), false);
        for (row, text) in (sheet.top + sheet.height + 1..bottom).zip(rows) {
            let text = visible(&text).into_owned();
            put(frame, sheet.left, row, sheet.width, &Line::styled(text, style));
        }
    }
    let (left, width) = running(area);
    let keys = keys_that_fit(&footer.keys, usize::from(width));
    let mut spans = vec![];
    for (place, (key, label)) in keys.iter().enumerate() {
        let gap = if place == 0 { "" } else { KEY_GAP };
        spans.push(Span::styled(format!("{gap}{key}"), theme.style(Role::Strong)));
        spans.push(Span::styled(format!(" {label}"), theme.style(Role::Dim)));
    }
    let used = cells(keys_width(&keys));
    put(frame, left, bottom, width, &Line::from(spans));
    draw_word(frame, footer, sheet, used, theme);
}

/// The word at the right: beside the keys if both fit, else a short one in the empty row above them, so that no
/// key moves when it comes and goes.
fn draw_word(frame: &mut Frame<'_>, footer: &Footer, sheet: Sheet, used: u16, theme: Theme) {
    let area = frame.area();
    let (left, width) = running(area);
    let word = cells(footer.word.width());
    let word_line = Line::from(Span::styled(footer.word.clone(), theme.style(Role::Dim)));
    let column = (left + width).saturating_sub(word);
    if used.saturating_add(word + WORD_GAP) <= width {
        put(frame, column, area.height - 1, word, &word_line);
    } else if word <= SHORT_WORD {
        put(frame, column, sheet.top + sheet.height, word, &word_line);
    }
}

/// The keys for which there is room, in their order; the last one, the help, always has its place.
fn keys_that_fit(keys: &[(String, String)], room: usize) -> Vec<&(String, String)> {
    let Some((help, rest)) = keys.split_last() else { return vec![] };
    let mut fitting: Vec<_> = rest.iter().take(MOST_KEYS - 1).collect();
    fitting.push(help);
    while keys_width(&fitting) > room && fitting.len() > 1 {
        fitting.remove(fitting.len() - 2);
    }
    fitting
}

fn keys_width(keys: &[&(String, String)]) -> usize {
    let own: usize = keys.iter().map(|(key, label)| key.width() + 1 + label.width()).sum();
    own + KEY_GAP.len() * keys.len().saturating_sub(1)
}

/// Between two keys of the bottom line.
const KEY_GAP: &str = "   ";

/// The least room between the keys and the word at the right, in cells.
const WORD_GAP: u16 = 4;

/// The widest that the top and the bottom line become, in cells: the whole path of a walk in words and a title.
const WIDEST_RUNNING: u16 = 140;

/// The width up to which the word at the right always has a place.
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

fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn put(frame: &mut Frame<'_>, column: u16, row: u16, width: u16, line: &Line<'_>) {
    let area = Rect::new(column, row, width, 1).intersection(frame.area());
    if !area.is_empty() {
        line.render(area, frame.buffer_mut());
    }
}
