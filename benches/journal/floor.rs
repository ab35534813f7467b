//! The floor: the least that a ratatui program with a list and a paragraph can be. `j` goes a row down, `q` ends it.

use ratatui::{
    crossterm::event::{self, Event, KeyCode},
    layout::{Constraint, Layout},
    widgets::{Block, List, ListState, Paragraph, Wrap},
};

fn main() -> std::io::Result<()> {
    let mut terminal = ratatui::init();
    let days: Vec<String> = (1..=22).map(|day| format!("2026-03-{day:02} De boete op de schuld")).collect();
    let text = "Zij schreef twee brieven, en op allebei volgde een aanmaning uit het systeem. ".repeat(15);
    let mut chosen = ListState::default();
    chosen.select(Some(0));
    loop {
        terminal.draw(|frame| {
            let halves = Layout::horizontal([Constraint::Percentage(40), Constraint::Percentage(60)]);
            let [list, page] = halves.areas(frame.area());
            let days = List::new(days.iter().map(String::as_str)).block(Block::bordered().title("Dagboek"));
            frame.render_stateful_widget(days.highlight_symbol("> "), list, &mut chosen);
            let page_block = Block::bordered().title("Notitie");
            let words = Paragraph::new(text.as_str()).wrap(Wrap { trim: true });
            frame.render_widget(words.block(page_block), page);
        })?;
        if let Event::Key(key) = event::read()? {
            match key.code {
                KeyCode::Char('j') => {
                    chosen.select(chosen.selected().map(|row| (row + 1) % days.len()));
                }
                KeyCode::Char('q') => break,
                _ => {}
            }
        }
    }
    ratatui::restore();
    Ok(())
}
