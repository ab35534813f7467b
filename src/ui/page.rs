//! A page, set: its rows, what one can point at, what has the focus, and so which part of it a window shows.

use std::ops::Range;

use ratatui::text::Line;

/// Something on the page that can be chosen or clicked: the place of an item, and of an option within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// Which item or question.
    pub item: usize,
    /// Which option of it, if it has options.
    pub option: Option<usize>,
}

/// A row above the page that stays where it is.
#[derive(Clone, Debug)]
pub struct SearchRow {
    /// What it says.
    pub line: Line<'static>,
    /// Column of the caret.
    pub caret: u16,
}

/// A page, set.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Left of the top line: what this is.
    pub title: String,
    /// Right of the top line: where one is. The first that fits is shown.
    pub path: Vec<Line<'static>>,
    /// Cells of its column, if that is another than that of prose.
    pub wide: Option<u16>,
    /// How many rows there are.
    pub length: usize,
    /// The rows that are set, each with its place. Of a long page those far from the window are not.
    pub(super) rows: Vec<(usize, Line<'static>)>,
    /// What each range of rows is for.
    pub targets: Vec<(Range<usize>, Target)>,
    /// Rows that must stay in sight; none on a page that is only read.
    pub focus: Option<Range<usize>>,
    /// The row that stands at the top of the window, if one just came to it.
    pub top: Option<usize>,
    /// Where the caret of the terminal stands: row of the page, column.
    pub caret: Option<(usize, u16)>,
    /// The line in which one types what one looks for; it does not scroll with the page.
    pub search: Option<SearchRow>,
    /// The row with the question that has the focus: it stays in sight above a long answer.
    pub head: Option<usize>,
    /// The rows of that question with all its options, which come into sight together if they fit.
    pub group: Option<Range<usize>>,
    /// The first row of each text that one can write in.
    fields: Vec<usize>,
}

impl Page {
    /// The row at this place, if it is set.
    #[must_use]
    pub fn row(&self, place: usize) -> Option<&Line<'static>> {
        self.rows.get(self.place_of(place)).filter(|(it, _)| *it == place).map(|(_, row)| row)
    }

    /// Whether every row of the page that falls in this range is set.
    #[must_use]
    pub fn holds(&self, rows: Range<usize>) -> bool {
        let end = rows.end.min(self.length);
        self.place_of(end).saturating_sub(self.place_of(rows.start)) >= end.saturating_sub(rows.start)
    }

    fn place_of(&self, row: usize) -> usize {
        self.rows.partition_point(|(it, _)| *it < row)
    }

    /// The text of a field begins at the next row.
    pub(super) fn begin_field(&mut self) {
        self.fields.push(self.length);
    }

    /// The row that must be in sight: that of the caret, or else where the focus begins.
    fn attention(&self) -> Option<usize> {
        self.caret.map(|(row, _)| row).or(self.focus.as_ref().map(|focus| focus.start))
    }

    /// The row of the text in this target that stands on this row of the page; none on the question above it.
    #[must_use]
    pub fn row_of_text(&self, target: &Range<usize>, row: usize) -> Option<usize> {
        self.fields.iter().find(|first| target.contains(first)).and_then(|first| row.checked_sub(*first))
    }

    /// The row of the question, when it is scrolled away above an answer that is in sight.
    #[must_use]
    pub fn pinned(&self, scroll: usize) -> Option<usize> {
        self.head.filter(|head| *head < scroll && self.attention().is_some_and(|row| row > scroll))
    }

    /// The first row to show in a window of this height, from the one that was shown: never past the end, and, where
    /// `follow` is true, with the focus in sight.
    #[must_use]
    pub fn settled(&self, shown: usize, height: usize, follow: bool) -> usize {
        let first = match &self.focus {
            Some(focus) if follow => {
                let top = self.top.filter(|top| focus.end <= top + height);
                top.unwrap_or_else(|| self.following(focus, shown, height))
            }
            _ => shown,
        };
        first.min(self.length.saturating_sub(height))
    }

    fn following(&self, focus: &Range<usize>, shown: usize, height: usize) -> usize {
        // An option that stands far below its question in a long list is brought into sight alone.
        let focus = self.group.as_ref().filter(|group| group.len() <= height).unwrap_or(focus);
        // At the first item the head of the page comes along.
        let is_first = self.targets.first().is_some_and(|(rows, _)| rows.start == focus.start);
        if is_first && focus.end <= height {
            return 0;
        }
        let attention = self.attention().unwrap_or(focus.start);
        let whole = focus.len() <= height;
        let (top, end) = if whole { (focus.start, focus.end) } else { (attention, attention + 1) };
        let first = shown.min(top).max(end.saturating_sub(height));
        // Above a long answer one row is kept for its question.
        let head_is_above = self.head.is_some_and(|head| head < first);
        if head_is_above && attention == first { first - 1 } else { first }
    }

    /// The first thing to point at that is whole in this part of the page, when the focus is not: what comes into
    /// sight when a list is paged.
    #[must_use]
    pub fn instead_of_focus(&self, shown: &Range<usize>) -> Option<Target> {
        let in_sight = |rows: &Range<usize>| shown.start <= rows.start && rows.end <= shown.end;
        let lost = self.focus.as_ref().is_some_and(|focus| !in_sight(focus));
        let (_, target) = self.targets.iter().find(|(rows, _)| lost && in_sight(rows))?;
        Some(*target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of fifty rows in items of five, with the focus on one of them.
    fn page(focus: usize) -> Page {
        let rows = |item: usize| item * 5..item * 5 + 5;
        let targets = (0..10).map(|item| (rows(item), Target { item, option: None })).collect();
        Page { length: 50, targets, focus: Some(rows(focus)), ..Page::default() }
    }

    #[test]
    fn the_focus_stays_in_sight_and_the_page_in_the_window() {
        for (focus, shown, height, follow, expect) in [
            (0, 30, 20, true, 0),
            (2, 0, 20, true, 0),
            (4, 0, 20, true, 5),
            (2, 40, 20, true, 10),
            (2, 40, 20, false, 30),
            (9, 0, 20, true, 30),
            (9, 99, 20, false, 30),
            (9, 0, 99, true, 0),
        ] {
            let settled = page(focus).settled(shown, height, follow);
            assert_eq!(settled, expect, "{focus} {shown} {height} {follow}");
        }
    }

    #[test]
    fn what_one_just_came_to_stands_at_the_top_as_long_as_its_item_is_in_sight() {
        let jumped = |focus, top| Page { top: Some(top), ..page(focus) };
        assert_eq!(jumped(4, 18).settled(0, 20, true), 18);
        assert_eq!(jumped(4, 2).settled(0, 20, true), 5);
        assert_eq!(jumped(9, 43).settled(0, 20, true), 30);
        assert_eq!(jumped(4, 18).settled(0, 20, false), 0);
    }

    #[test]
    fn of_an_answer_longer_than_the_window_the_caret_stays_in_sight_with_a_row_for_its_question() {
        let long = |caret| Page { focus: Some(2..48), head: Some(2), caret: Some((caret, 0)), ..page(0) };
        assert_eq!(long(40).settled(0, 20, true), 21);
        assert_eq!(long(10).settled(21, 20, true), 9);
        assert_eq!(long(10).pinned(9), Some(2));
        assert_eq!(long(3).settled(9, 20, true), 2);
        assert_eq!(long(3).pinned(2), None);
    }

    #[test]
    fn a_question_and_its_options_come_into_sight_together_if_they_fit() {
        let options = |group| Page { group: Some(group), ..page(3) };
        assert_eq!(options(12..30).settled(0, 20, true), 10);
        assert_eq!(options(12..30).settled(18, 20, true), 12);
        assert_eq!(options(12..45).settled(0, 16, true), 4);
        assert_eq!(options(0..18).settled(9, 20, true), 0);
    }

    #[test]
    fn a_list_that_is_paged_points_at_what_came_into_sight() {
        let item =
            |focus, shown: Range<usize>| page(focus).instead_of_focus(&shown).map(|target| target.item);
        assert_eq!(item(0, 18..38), Some(4));
        assert_eq!(item(5, 18..38), None);
        assert_eq!(item(9, 0..20), Some(0));
        assert_eq!(item(9, 0..3), None);
    }
}
