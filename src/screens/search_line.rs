//! The line above a list in which one types what one looks for.

use ratatui::crossterm::event::KeyCode;

use super::Input;
use crate::{
    app::event::Stroke,
    core::{buffer::Buffer, search::Query},
    phrases::say,
    ui::paper::Paper,
};

/// The line; closed until it is asked for.
#[derive(Clone, Debug, Default)]
pub struct SearchLine {
    buffer: Option<Buffer>,
}

impl SearchLine {
    /// Whether it is open, so that letters are text.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.buffer.is_some()
    }

    /// Opens it.
    pub fn open(&mut self) {
        self.buffer.get_or_insert_default();
    }

    /// Closes it, and forgets what was looked for.
    pub fn close(&mut self) {
        self.buffer = None;
    }

    /// What is looked for.
    #[must_use]
    pub fn query(&self) -> Query {
        self.buffer.as_ref().map(|buffer| Query::new(buffer.text())).unwrap_or_default()
    }

    /// Takes a key or a paste; true if something else is looked for now.
    pub fn input(&mut self, input: &Input) -> bool {
        let Some(buffer) = &mut self.buffer else { return false };
        let before = buffer.changes();
        match input {
            Input::Paste(text) => buffer.insert(&text.split_whitespace().collect::<Vec<_>>().join(" ")),
            Input::Key(stroke) => edit(buffer, *stroke),
        }
        buffer.changes() != before
    }

    /// Sets the line above the page.
    pub fn set(&self, paper: &mut Paper) {
        if let Some(buffer) = &self.buffer {
            paper.search(&say("zoek-woord"), buffer);
            // The list keeps a row away from the line.
            paper.row(vec![]);
        }
    }
}

fn edit(buffer: &mut Buffer, stroke: Stroke) {
    let by_word = stroke.ctrl || stroke.alt;
    match stroke.code {
        KeyCode::Char('w') if stroke.ctrl => buffer.delete_word_back(),
        KeyCode::Char(letter) if !by_word => buffer.insert(letter.encode_utf8(&mut [0; 4])),
        KeyCode::Backspace if by_word => buffer.delete_word_back(),
        KeyCode::Backspace => buffer.delete_back(),
        KeyCode::Delete => buffer.delete_forward(),
        KeyCode::Left if by_word => buffer.word_left(),
        KeyCode::Right if by_word => buffer.word_right(),
        KeyCode::Left => buffer.left(),
        KeyCode::Right => buffer.right(),
        KeyCode::Home => buffer.start(),
        KeyCode::End => buffer.end(),
        _ => {}
    }
}
