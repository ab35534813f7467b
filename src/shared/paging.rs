//! The page of the moment: set anew after every event, scrolled, clicked on, with its footer.

use super::{Face, Shared, view};
use crate::{
    app::{event::Effect, notice::Notice},
    phrases::say,
    ui::{
        frame::{self, Footer, Sheet},
        paper::{Page, Paper},
    },
};

impl Shared {
    /// Sets the page anew, keeps the scroll within it and, unless the page was scrolled away from it, the focus in
    /// sight.
    pub(super) fn settle(&mut self) {
        self.page = self.set();
        let height = usize::from(self.sheet().height);
        let (page, follows) = (&self.page, self.follows);
        let scroll = page.settled(self.scroll(), height, follows);
        *self.scroll_mut() = scroll;
        if !self.page.holds(scroll..scroll + height) {
            self.page = self.set();
        }
    }

    fn set(&self) -> Page {
        let sheet = Sheet::of(self.room.size, 0);
        let screenful = usize::from(sheet.height);
        let scroll = self.scroll();
        let near = scroll.saturating_sub(screenful)..scroll.saturating_add(2 * screenful);
        let mut paper = Paper::new(sheet.width, self.room.theme, near);
        match (self.above.last(), &self.face) {
            (Some((leaf, _)), _) => leaf.set(&mut paper, &self.room),
            (None, Face::Resume(resume)) => view::resume(resume, &mut paper),
            (None, Face::Setup(screen)) => screen.set(&mut paper, &self.room),
            (None, Face::Stage(stage)) => view::stage(stage, &mut paper, &self.room),
        }
        paper.page
    }

    pub(super) fn scroll(&self) -> usize {
        self.above.last().map_or(self.scroll, |(_, scroll)| *scroll)
    }

    pub(super) fn scroll_mut(&mut self) -> &mut usize {
        match self.above.last_mut() {
            Some((_, scroll)) => scroll,
            None => &mut self.scroll,
        }
    }

    pub(super) fn scroll_by(&mut self, rows: isize) {
        let scroll = self.scroll_mut();
        *scroll = scroll.saturating_add_signed(rows);
        self.follows = false;
        if let Some((leaf, _)) = self.above.last_mut() {
            leaf.scrolled();
        }
    }

    pub(super) fn screenful(&self) -> isize {
        isize::try_from(self.sheet().height.saturating_sub(2).max(1)).unwrap_or(1)
    }

    pub(super) fn click(&mut self, column: u16, row: u16, effects: &mut Vec<Effect>) {
        if !frame::fits(self.room.size) {
            return;
        }
        let sheet = self.sheet();
        let inside = row >= sheet.top && row < sheet.top + sheet.height;
        let line = self.scroll() + usize::from(row.saturating_sub(sheet.top));
        let hit = self.page.targets.iter().rev().find(|(rows, _)| inside && rows.contains(&line));
        let Some((rows, target)) = hit else { return };
        let at = (self.page.row_of_text(rows, line), usize::from(column.saturating_sub(sheet.left)));
        let target = *target;
        self.follows = true;
        match (self.above.last_mut(), &mut self.face) {
            (Some((leaf, _)), _) => {
                let acts = leaf.click(target, &self.room);
                self.acts(acts);
            }
            (None, Face::Resume(resume)) => {
                resume.chosen.set(target.item);
                self.resume();
            }
            (None, Face::Setup(screen)) => screen.click(target, at, &self.room),
            (None, Face::Stage(stage)) => {
                let came = stage.click(target, at, &self.room);
                self.come(came, effects);
            }
        }
    }

    fn sheet(&self) -> Sheet {
        let shown = self.shown_notice();
        let text = shown.as_ref().map_or("", |notice| &notice.text);
        Sheet::of(self.room.size, frame::notice_rows(self.room.size, text))
    }

    fn shown_notice(&self) -> Option<Notice> {
        let standing = || match &self.face {
            Face::Stage(stage) => stage.saving.standing_notice(),
            Face::Resume(_) | Face::Setup(_) => None,
        };
        self.notice.clone().or_else(standing)
    }

    pub(super) fn footer(&self) -> Footer {
        let word = match &self.face {
            Face::Stage(stage) => stage.saving.word(self.room.now),
            Face::Resume(_) | Face::Setup(_) => String::new(),
        };
        let (notice, alarm) = self.shown_notice().map_or((String::new(), false), |it| (it.text, it.alarm));
        Footer { keys: self.place().rows(true), word, notice, alarm }
    }

    /// Says once in a phase that the middle can be made shorter, when time runs short.
    pub(super) fn propose(&mut self) {
        if let Face::Stage(stage) = &mut self.face
            && self.above.is_empty()
            && self.notice.is_none()
            && stage.proposes(&self.room)
        {
            self.notice = Some(Notice::lasting(say("sessie-korter-voorstel"), self.room.now));
        }
    }
}
