//! The keys of Kompas.

use ratatui::crossterm::event::KeyCode;

use super::{
    Binding, Command,
    tables::{BOTTOM, DOWN, ENTER, ESC, PAGE_DOWN, PAGE_UP, SHIFT_TAB, TAB, TOP, UP, brief, quiet, shown},
};
use crate::app::event::Stroke;

pub(super) const COMPASS: &[Binding] = &[
    brief(UP, Command::Up, "doe-ander-vakje", "doe-vakje"),
    brief(DOWN, Command::Down, "doe-ander-vakje", "doe-vakje"),
    brief(&[Stroke::key(KeyCode::Left), Stroke::letter('h')], Command::Left, "doe-ander-vakje", "doe-vakje"),
    brief(
        &[Stroke::key(KeyCode::Right), Stroke::letter('l')],
        Command::Right,
        "doe-ander-vakje",
        "doe-vakje",
    ),
    brief(ENTER, Command::Open, "doe-erachter-lezen", "doe-openen"),
    shown(ESC, Command::Back, "doe-terug"),
    brief(TAB, Command::NextLink, "doe-ander-plaatje", "doe-plaatje"),
    quiet(SHIFT_TAB, Command::PreviousLink, "doe-ander-plaatje"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
];
