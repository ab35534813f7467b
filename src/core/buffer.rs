//! A text being edited: caret on grapheme boundaries, undo, and movement over softly wrapped rows.

use std::{cell::RefCell, ops::Range, rc::Rc};

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use unicode_width::UnicodeWidthStr;

use super::wrap;

/// One change, enough to undo and redo it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Edit {
    at: usize,
    removed: String,
    inserted: String,
}

/// A text with a caret.
#[derive(Clone, Debug, Default)]
pub struct Buffer {
    text: String,
    caret: usize,
    /// Column that up and down try to keep.
    goal: Option<usize>,
    done: Vec<Edit>,
    undone: Vec<Edit>,
    /// Whether the next typed letter joins the last edit.
    joining: bool,
    /// How often the text was changed.
    changes: usize,
    /// The rows at the width that was last asked for. Wrapping a long text takes time, so an edit only wraps the
    /// lines that it touches.
    wrapped: RefCell<Option<Wrapped>>,
}

#[derive(Clone, Debug)]
struct Wrapped {
    width: usize,
    rows: Rc<Vec<Range<usize>>>,
}

impl Buffer {
    /// A buffer over `text`, the caret at its end.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { caret: text.len(), text, ..Self::default() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How often the text was changed; as long as this stays the same, so does the text.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.changes
    }

    /// The caret, in bytes; always on a grapheme boundary.
    #[must_use]
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Inserts what was typed or pasted. Line ends become `\n`, a tab four spaces; other control characters are
    /// no text and are left out.
    pub fn insert(&mut self, text: &str) {
        let clean = clean(text);
        if clean.is_empty() {
            return;
        }
        let letter = clean.graphemes(true).count() == 1 && !clean.starts_with(char::is_whitespace);
        let join = self.joining && letter;
        let end = self.caret + clean.len();
        self.replace(self.caret..self.caret, clean, join);
        // A letter that became one with what follows it took the caret along, away from the edit.
        self.joining = letter && self.caret == end;
    }

    /// Deletes the grapheme before the caret.
    pub fn delete_back(&mut self) {
        self.replace(self.before()..self.caret, String::new(), false);
    }

    /// Deletes the grapheme after the caret.
    pub fn delete_forward(&mut self) {
        self.replace(self.caret..self.after(), String::new(), false);
    }

    /// Deletes back to the start of the word before the caret.
    pub fn delete_word_back(&mut self) {
        self.replace(self.word_before()..self.caret, String::new(), false);
    }

    /// Deletes up to the end of the word after the caret.
    pub fn delete_word_forward(&mut self) {
        self.replace(self.caret..self.word_after(), String::new(), false);
    }

    /// Takes the last edit back; false if there is none.
    pub fn undo(&mut self) -> bool {
        let Some(edit) = self.done.pop() else { return false };
        self.put(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        self.land(edit.at + edit.removed.len());
        self.undone.push(edit);
        true
    }

    /// Does the last undone edit again; false if there is none.
    pub fn redo(&mut self) -> bool {
        let Some(edit) = self.undone.pop() else { return false };
        self.put(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        self.land(edit.at + edit.inserted.len());
        self.done.push(edit);
        true
    }

    /// One grapheme to the left.
    pub fn left(&mut self) {
        self.go(self.before());
    }

    /// One grapheme to the right.
    pub fn right(&mut self) {
        self.go(self.after());
    }

    /// To the start of the word before.
    pub fn word_left(&mut self) {
        self.go(self.word_before());
    }

    /// To the end of the word after.
    pub fn word_right(&mut self) {
        self.go(self.word_after());
    }

    /// To the start of the text.
    pub fn start(&mut self) {
        self.go(0);
    }

    /// To the end of the text.
    pub fn end(&mut self) {
        self.go(self.text.len());
    }

    /// To the start of the row, at this width in cells.
    pub fn row_start(&mut self, width: usize) {
        let rows = self.rows(width);
        let (row, _) = self.cell(&rows);
        self.go(rows[row].start);
    }

    /// To the end of the row, at this width in cells.
    pub fn row_end(&mut self, width: usize) {
        let rows = self.rows(width);
        let (row, _) = self.cell(&rows);
        self.go(self.last_in(&rows, row));
    }

    /// One row up, keeping the column; false at the first row.
    pub fn up(&mut self, width: usize) -> bool {
        self.step_row(width, |row| row.checked_sub(1))
    }

    /// One row down, keeping the column; false at the last row.
    pub fn down(&mut self, width: usize) -> bool {
        self.step_row(width, |row| Some(row + 1))
    }

    /// Puts the caret at a cell, as a click does; outside the text it goes to the nearest place.
    pub fn click(&mut self, width: usize, row: usize, column: usize) {
        let rows = self.rows(width);
        let row = row.min(rows.len() - 1);
        self.go(self.place_in(&rows, row, column));
    }

    /// The rows of the text at this width in cells; never empty. A newline belongs to no row.
    #[must_use]
    pub fn rows(&self, width: usize) -> Rc<Vec<Range<usize>>> {
        let mut wrapped = self.wrapped.borrow_mut();
        let known = wrapped.take().filter(|it| it.width == width);
        let known =
            known.unwrap_or_else(|| Wrapped { width, rows: Rc::new(wrap_lines(&self.text, 0, width)) });
        Rc::clone(&wrapped.insert(known).rows)
    }

    /// Row and column in cells of the caret among rows from [`Buffer::rows`].
    #[must_use]
    pub fn cell(&self, rows: &[Range<usize>]) -> (usize, usize) {
        let row = rows.partition_point(|row| row.start <= self.caret).saturating_sub(1);
        let start = rows.get(row).map_or(0, |row| row.start);
        (row, self.text[start..self.caret].width())
    }

    fn step_row(&mut self, width: usize, next: impl Fn(usize) -> Option<usize>) -> bool {
        let rows = self.rows(width);
        let (row, column) = self.cell(&rows);
        let Some(row) = next(row).filter(|row| *row < rows.len()) else { return false };
        let goal = self.goal.unwrap_or(column);
        self.go(self.place_in(&rows, row, goal));
        self.goal = Some(goal);
        true
    }

    fn place_in(&self, rows: &[Range<usize>], row: usize, column: usize) -> usize {
        let mut used = 0;
        let last = self.last_in(rows, row);
        for (offset, grapheme) in self.text[rows[row].clone()].grapheme_indices(true) {
            used += grapheme.width();
            if used > column {
                return (rows[row].start + offset).min(last);
            }
        }
        last
    }

    /// The last place that still shows on this row: before the space at which a long line breaks.
    fn last_in(&self, rows: &[Range<usize>], row: usize) -> usize {
        let Range { start, end } = rows[row];
        if rows.get(row + 1).is_some_and(|next| next.start == end) {
            self.text[start..end].grapheme_indices(true).next_back().map_or(end, |(offset, _)| start + offset)
        } else {
            end
        }
    }

    fn replace(&mut self, range: Range<usize>, inserted: String, join: bool) {
        if range.is_empty() && inserted.is_empty() {
            return;
        }
        let (start, end) = (range.start, range.start + inserted.len());
        let removed = self.text[range.clone()].to_owned();
        self.put(range, &inserted);
        match self.done.last_mut().filter(|_| join) {
            Some(last) => last.inserted.push_str(&inserted),
            None => self.done.push(Edit { at: start, removed, inserted }),
        }
        self.undone.clear();
        self.land(end);
    }

    /// Puts the caret where an edit ends. An accent can join the grapheme before it or the one after: then behind
    /// that grapheme.
    fn land(&mut self, mut place: usize) {
        while !self.on_boundary(place) {
            place += self.text[place..].chars().next().map_or(1, char::len_utf8);
        }
        self.go(place);
    }

    /// Changes the text and wraps the lines anew in which it changed.
    fn put(&mut self, range: Range<usize>, inserted: &str) {
        self.text.replace_range(range.clone(), inserted);
        self.changes += 1;
        let Some(Wrapped { width, rows }) = self.wrapped.get_mut() else { return };
        let after = range.start + inserted.len();
        let start = self.text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.text[after..].find('\n').map_or(self.text.len(), |newline| after + newline);
        let old_end = range.end + (end - after);
        let rows = Rc::make_mut(rows);
        let first = rows.partition_point(|row| row.start < start);
        let last = rows.partition_point(|row| row.start <= old_end);
        for row in &mut rows[last..] {
            *row = row.start - range.end + after..row.end - range.end + after;
        }
        rows.splice(first..last, wrap_lines(&self.text[start..end], start, *width));
    }

    fn on_boundary(&self, place: usize) -> bool {
        GraphemeCursor::new(place, self.text.len(), true).is_boundary(&self.text, 0).unwrap_or(true)
    }

    fn go(&mut self, place: usize) {
        self.caret = place;
        self.rest();
    }

    fn rest(&mut self) {
        self.goal = None;
        self.joining = false;
    }

    fn before(&self) -> usize {
        self.text[..self.caret].grapheme_indices(true).next_back().map_or(0, |(place, _)| place)
    }

    fn after(&self) -> usize {
        self.text[self.caret..].graphemes(true).next().map_or(self.caret, |it| self.caret + it.len())
    }

    fn word_before(&self) -> usize {
        let words = self.text[..self.caret].split_word_bound_indices();
        words.rev().find(|(_, word)| !word.trim().is_empty()).map_or(0, |(place, _)| place)
    }

    fn word_after(&self) -> usize {
        let mut words = self.text[self.caret..].split_word_bound_indices();
        let word = words.find(|(_, word)| !word.trim().is_empty());
        word.map_or(self.text.len(), |(place, word)| self.caret + place + word.len())
    }
}

/// The rows of lines of which the first begins at this byte of the whole text.
fn wrap_lines(text: &str, mut at: usize, width: usize) -> Vec<Range<usize>> {
    let mut rows = vec![];
    for line in text.split('\n') {
        rows.extend(wrap::rows(line, width).into_iter().map(|row| at + row.start..at + row.end));
        at += line.len() + 1;
    }
    rows
}

/// Text as a person means it: one sort of line end, no tabs, no other control characters.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                out.push('\n');
            }
            '\t' => out.push_str("    "),
            '\n' => out.push('\n'),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn deletes_whole_graphemes() {
        let mut buffer = Buffer::new("né👩‍👩‍👧");
        buffer.delete_back();
        assert_eq!(buffer.text(), "né");
        buffer.delete_back();
        assert_eq!(buffer.text(), "n");
    }

    #[test]
    fn undo_takes_back_a_word_at_a_time_and_redo_brings_it_back() {
        let mut buffer = Buffer::default();
        for letter in ["j", "a", " ", "n", "u"] {
            buffer.insert(letter);
        }
        buffer.undo();
        assert_eq!(buffer.text(), "ja ");
        buffer.undo();
        buffer.undo();
        assert_eq!(buffer.text(), "");
        assert!(!buffer.undo());
        while buffer.redo() {}
        assert_eq!(buffer.text(), "ja nu");
    }

    #[test]
    fn a_paste_keeps_its_lines_and_loses_its_escape_codes() {
        let mut buffer = Buffer::default();
        buffer.insert("een\r\ntwee\rdrie\x1b[31m\tvier\u{9b}");
        assert_eq!(buffer.text(), "een\ntwee\ndrie[31m    vier");
    }

    #[test]
    fn a_letter_that_takes_the_accent_after_it_can_still_be_undone() {
        let mut buffer = Buffer::new("\u{301}x");
        buffer.start();
        for letter in ["e", "a"] {
            buffer.insert(letter);
        }
        assert_eq!(buffer.text(), "e\u{301}ax");
        buffer.undo();
        buffer.undo();
        assert_eq!(buffer.text(), "\u{301}x");
        buffer.redo();
        assert!(buffer.on_boundary(buffer.caret()));
    }

    #[test]
    fn up_and_down_keep_the_column_over_short_rows() {
        let mut buffer = Buffer::new("een lange regel\nx\nnog een lange");
        assert!(buffer.up(40) && buffer.up(40));
        assert_eq!(buffer.cell(&buffer.rows(40)), (0, 13));
        assert!(!buffer.up(40));
        buffer.click(40, 1, 30);
        assert_eq!(buffer.cell(&buffer.rows(40)), (1, 1));
    }

    #[test]
    fn the_end_of_a_wrapped_row_stays_on_that_row() {
        let mut buffer = Buffer::new("een twee drie");
        buffer.start();
        buffer.row_end(8);
        assert_eq!(buffer.cell(&buffer.rows(8)), (0, 8));
    }

    proptest! {
        #[test]
        fn any_edits_undo_to_the_start(edits in prop::collection::vec(("[ae\u{301} 👩\u{200d}🇳]|(.|\n){0,6}", 0u8..10), 0..30), width in 1usize..20) {
            let mut buffer = Buffer::new("begin é");
            for (text, what) in &edits {
                match what {
                    0 => buffer.delete_back(),
                    1 => buffer.delete_forward(),
                    2 => buffer.delete_word_back(),
                    3 => buffer.left(),
                    4 => { buffer.up(width); }
                    5 => { buffer.down(width); }
                    6 => buffer.row_end(width),
                    7 => buffer.word_right(),
                    8 => buffer.start(),
                    _ => buffer.insert(text),
                }
                prop_assert!(buffer.on_boundary(buffer.caret()));
                let rows = buffer.rows(width);
                prop_assert!(buffer.cell(&rows).0 < rows.len());
                prop_assert_eq!(&*rows, &wrap_lines(buffer.text(), 0, width));
            }
            let end = buffer.text().to_owned();
            while buffer.undo() {
                prop_assert!(buffer.on_boundary(buffer.caret()));
            }
            prop_assert_eq!(buffer.text(), "begin é");
            while buffer.redo() {
                prop_assert!(buffer.on_boundary(buffer.caret()));
            }
            prop_assert_eq!(buffer.text(), end);
        }
    }
}
