//! The keys of taking writing along and of a note to hand to somebody.

use ratatui::crossterm::event::KeyCode;

use super::{
    Binding, Command,
    tables::{
        BOTTOM, DOWN, DOWN_OR_TAB, ENTER, ESC, NEXT_QUESTION, PAGE_UP, PREVIOUS_QUESTION, TOP, UP,
        UP_OR_SHIFT_TAB, brief, quiet, shown,
    },
};
use crate::app::event::Stroke;

const UNDO: Binding = quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan");
const REDO: Binding = quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw");

pub(super) const JOURNAL_SEARCH: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::Up), Stroke::key(KeyCode::BackTab)], Command::Up, "doe-kiezen"),
    shown(&[Stroke::key(KeyCode::Down), Stroke::key(KeyCode::Tab)], Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    brief(&[Stroke::key(KeyCode::F(6))], Command::TakeAlong, "doe-meenemen", "doe-meenemen-kort"),
    PAGE_UP,
    quiet(&[Stroke::key(KeyCode::PageDown)], Command::PageDown, "doe-bladeren"),
    shown(ESC, Command::Back, "doe-zoeken-uit"),
];

pub(super) const CARRY: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(&[Stroke::key(KeyCode::Enter), Stroke::letter(' ')], Command::Open, "doe-antwoord", "doe-kiezen"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    quiet(&[Stroke::ctrl('n'), Stroke::ctrl('s')], Command::NextStep, "doe-meenemen-verder"),
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const PATH: &[Binding] = &[
    shown(
        &[Stroke::key(KeyCode::Enter), Stroke::ctrl('n'), Stroke::ctrl('s')],
        Command::NextStep,
        "doe-meenemen-verder",
    ),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    UNDO,
    REDO,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const MARKS: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    brief(&[Stroke::letter(' ')], Command::Open, "doe-meenemen-vinken", "doe-aan-uit"),
    shown(
        &[Stroke::key(KeyCode::Enter), Stroke::ctrl('n'), Stroke::ctrl('s')],
        Command::NextStep,
        "doe-meenemen-schrijven",
    ),
    brief(&[Stroke::letter('a')], Command::All, "doe-meenemen-alles", "doe-meenemen-alles-kort"),
    PAGE_UP,
    quiet(&[Stroke::key(KeyCode::PageDown)], Command::PageDown, "doe-bladeren"),
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const APPEAL: &[Binding] = &[
    shown(&[Stroke::ctrl('s'), Stroke::ctrl('n')], Command::NextStep, "doe-appel-bewaren"),
    quiet(&[Stroke::ctrl('g')], Command::NoNames, "doe-geen-naam"),
    UNDO,
    REDO,
    shown(ESC, Command::Back, "doe-terug"),
];
