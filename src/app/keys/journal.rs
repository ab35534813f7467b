//! The keys of the journal and of what is written in it.

use super::{
    Binding, Command,
    tables::{
        BOTTOM, DOWN, DOWN_OR_TAB, ENTER, ESC, PAGE_DOWN, PAGE_UP, TOP, UP, UP_OR_SHIFT_TAB, brief, quiet,
        shown,
    },
};
use crate::app::event::Stroke;

pub(super) const JOURNAL: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    quiet(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const ENTRY_PAGE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik"),
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const OWN_ENTRY_PAGE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    brief(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik", "doe-terugblik-kort"),
    shown(&[Stroke::letter('c')], Command::NewCase, "doe-casus-van"),
    shown(ESC, Command::Back, "doe-terug"),
];
