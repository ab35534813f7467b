//! What keys that are no command do in a question: type, pick, turn.

use std::collections::hash_map::Entry::{Occupied, Vacant};

use ratatui::crossterm::event::KeyCode;

use super::{Answering, OnScreen, Stand};
use crate::{
    app::{event::Stroke, world::Room},
    core::{
        buffer::Buffer,
        questionnaire::{Answer, Kind},
    },
    prompts::PickOption,
    ui::{frame::Sheet, paper::field_width},
};

impl<Q: OnScreen> Answering<Q> {
    /// Changes the text that has the focus, and the answer with it.
    pub(super) fn edit<T>(&mut self, change: impl FnOnce(&mut Buffer) -> T) {
        let Some(buffer) = self.buffer() else { return };
        let before = buffer.changes();
        change(buffer);
        if buffer.changes() == before {
            return;
        }
        let text = buffer.text().to_owned();
        self.answer(Answer::Text(text));
    }

    /// Moves the caret of the text that has the focus; none if no text has it.
    fn wander<T>(&mut self, go: impl FnOnce(&mut Buffer) -> T) -> Option<T> {
        self.buffer().map(go)
    }

    /// The text that has the focus.
    pub(super) fn buffer(&mut self) -> Option<&mut Buffer> {
        let question = self.focused()?;
        match self.buffers.entry(question) {
            Occupied(known) => Some(known.into_mut()),
            Vacant(place) => match self.subject.answer(question) {
                Answer::Text(text) => Some(place.insert(Buffer::new(text))),
                Answer::Pick(_) | Answer::Picks(_) | Answer::Scale(_) => None,
            },
        }
    }

    /// A click in the text, at this row of it and this column of the page.
    pub(super) fn click_text(&mut self, row: usize, column: usize, room: &Room) {
        let Some(question) = self.focused() else { return };
        let width = text_width::<Q>(room, question);
        self.wander(|buffer| buffer.click(width, row, column.saturating_sub(Q::indent(question))));
    }

    /// A key in a text: a letter, or a movement of the caret.
    pub(super) fn type_key(&mut self, stroke: Stroke, room: &Room) {
        let Some(question) = self.focused() else { return };
        let by_word = stroke.ctrl || stroke.alt;
        match stroke.code {
            KeyCode::Char('w') if stroke.ctrl => self.edit(Buffer::delete_word_back),
            KeyCode::Char(letter) if !by_word => {
                self.edit(|buffer| buffer.insert(letter.encode_utf8(&mut [0; 4])));
            }
            KeyCode::Enter if Q::kind(question) != Kind::Text => self.step_focus(1),
            KeyCode::Enter => self.edit(|buffer| buffer.insert("\n")),
            KeyCode::Backspace if by_word => self.edit(Buffer::delete_word_back),
            KeyCode::Backspace => self.edit(Buffer::delete_back),
            KeyCode::Delete if by_word => self.edit(Buffer::delete_word_forward),
            KeyCode::Delete => self.edit(Buffer::delete_forward),
            code => self.move_caret(code, by_word, text_width::<Q>(room, question)),
        }
    }

    /// Moves the caret; past the first or last row of the text to the question beside.
    fn move_caret(&mut self, code: KeyCode, by_word: bool, width: usize) {
        let still_inside = self.wander(|buffer| {
            match code {
                KeyCode::Left if by_word => buffer.word_left(),
                KeyCode::Right if by_word => buffer.word_right(),
                KeyCode::Left => buffer.left(),
                KeyCode::Right => buffer.right(),
                KeyCode::Home if by_word => buffer.start(),
                KeyCode::End if by_word => buffer.end(),
                KeyCode::Home => buffer.row_start(width),
                KeyCode::End => buffer.row_end(width),
                KeyCode::PageUp => while_it_goes(|| buffer.up(width)),
                KeyCode::PageDown => while_it_goes(|| buffer.down(width)),
                KeyCode::Up => return buffer.up(width),
                KeyCode::Down => return buffer.down(width),
                _ => {}
            }
            true
        });
        if still_inside == Some(false) {
            self.leave_field(if code == KeyCode::Up { -1 } else { 1 });
        }
    }

    /// A letter, digit or wiping key at a list or a turner.
    pub(super) fn pick_key(&mut self, stroke: Stroke, room: &Room) {
        let Some(question) = self.focused() else { return };
        match (Q::kind(question), stroke.code) {
            (Kind::Scale(low, high), KeyCode::Char(digit)) => {
                let digit = digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
                // Behind what stands there, if that makes a number that there is; else in its place.
                let before = match self.subject.answer(question) {
                    Answer::Scale(before) => before,
                    _ => None,
                };
                let behind = |digit: u8| before?.checked_mul(10)?.checked_add(digit);
                let fits = |value: &u8| (low..=high).contains(value);
                let value = digit.and_then(|digit| behind(digit).filter(fits).or(Some(digit).filter(fits)));
                if let Some(value) = value {
                    self.answer(Answer::Scale(Some(value)));
                }
            }
            (Kind::Scale(..), KeyCode::Backspace | KeyCode::Delete) => self.answer(Answer::Scale(None)),
            (Kind::Pick(_), KeyCode::Backspace | KeyCode::Delete) => self.answer(Answer::Pick(None)),
            (_, KeyCode::Char(letter)) => {
                let options = self.options(question, room);
                let sign = letter.to_lowercase().to_string();
                if let Some(place) = options.iter().position(|(option, _)| option.sign == sign) {
                    self.option = place;
                    self.pick(place, room);
                }
            }
            _ => {}
        }
    }

    /// Marks an option, or takes the mark away.
    pub(super) fn pick(&mut self, place: usize, room: &Room) {
        let Some(question) = self.focused() else { return };
        let options = self.options(question, room);
        let Some((option, marked)) = options.get(place) else { return };
        self.option = place;
        self.answer(match self.subject.answer(question) {
            Answer::Picks(mut picks) => {
                picks.retain(|id| *id != option.id);
                if !marked {
                    picks.push(option.id.clone());
                }
                Answer::Picks(picks)
            }
            _ => Answer::Pick((!marked).then(|| option.id.clone())),
        });
    }

    /// Turns to the value before or after.
    pub(super) fn turn(&mut self, by: isize, room: &Room) {
        let Some(question) = self.focused() else { return };
        if self.stand() == Stand::List {
            self.jump(by, &self.options(question, room));
            return;
        }
        match (Q::kind(question), self.subject.answer(question)) {
            (Kind::Scale(low, high), Answer::Scale(value)) => {
                let next = match value {
                    None if by > 0 => low,
                    None => return,
                    Some(value) => {
                        value.saturating_add_signed(i8::try_from(by).unwrap_or(0)).clamp(low, high)
                    }
                };
                self.answer(Answer::Scale(Some(next)));
            }
            (_, Answer::Pick(pick)) => {
                let options = self.options(question, room);
                let here =
                    options.iter().position(|(it, _)| Some(&it.id) == pick.as_ref()).map_or(0, |it| it + 1);
                let states = options.len() + 1;
                let next = (here + states).saturating_add_signed(by) % states;
                let id = next.checked_sub(1).map(|place| options[place].0.id.clone());
                self.answer(Answer::Pick(id));
            }
            _ => {}
        }
    }

    /// Shows every option again, with the mark on the one where it was.
    pub(super) fn end_search(&mut self, room: &Room) {
        let Some(question) = self.focused() else { return };
        let here = self.options(question, room).into_iter().nth(self.option).map(|(option, _)| option.id);
        self.search.close();
        let place =
            self.options(question, room).iter().position(|(option, _)| Some(&option.id) == here.as_ref());
        self.option = place.unwrap_or(0);
    }

    /// Moves the mark to the first option under another head of a long list.
    fn jump(&mut self, by: isize, options: &[(PickOption, bool)]) {
        if options.iter().all(|(option, _)| option.head.is_empty()) {
            return;
        }
        let head = |place: usize| options.get(place).map(|(option, _)| option.head.as_str());
        let first =
            |place: usize| (0..place).rev().take_while(|it| head(*it) == head(place)).last().unwrap_or(place);
        let here = self.option;
        self.option = match first(here) {
            begin if by > 0 => (begin..options.len()).find(|it| head(*it) != head(here)).unwrap_or(here),
            begin if begin < here => begin,
            begin => first(begin.saturating_sub(1)),
        };
    }

    /// Moves the mark among options; past the edge to the question beside.
    pub(super) fn move_option(&mut self, by: isize, room: &Room) {
        let Some(question) = self.focused() else { return };
        let length = if matches!(self.stand(), Stand::List | Stand::Sieve) {
            self.options(question, room).len()
        } else {
            0
        };
        if let Some(place) = self.option.checked_add_signed(by).filter(|place| *place < length) {
            self.option = place;
            return;
        }
        if self.search.is_open() {
            return;
        }
        let before = self.focus_place();
        self.leave_field(by);
        if by < 0 && self.focus_place() != before {
            let question = self.focused();
            let length = question.map_or(0, |question| self.options(question, room).len());
            self.option = length.saturating_sub(1);
        }
    }
}

/// The sign of an option that this key may be.
pub(super) fn sign_of(stroke: Stroke) -> Option<String> {
    match stroke.code {
        KeyCode::Char(letter) if !stroke.ctrl && !stroke.alt && letter.is_alphabetic() => {
            Some(letter.to_lowercase().to_string())
        }
        _ => None,
    }
}

/// A page in a text is ten rows, or as many as there are.
fn while_it_goes(mut step: impl FnMut() -> bool) {
    for _ in 0..10 {
        if !step() {
            return;
        }
    }
}

fn text_width<Q: OnScreen>(room: &Room, question: Q::Question) -> usize {
    field_width(usize::from(Sheet::of(room.size, 0).width), Q::indent(question))
}
