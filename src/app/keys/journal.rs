//! The keys of the journal and of what is written in it.

use ratatui::crossterm::event::KeyCode;

use super::{
    Binding, Command,
    tables::{
        BOTTOM, DOWN, DOWN_OR_TAB, ENTER, ESC, FILTER_KEY, PAGE_DOWN, PAGE_UP, SEARCH_KEY, SHIFT_TAB, TAB,
        TOP, UP, UP_OR_SHIFT_TAB, brief, quiet, shown,
    },
};
use crate::app::event::Stroke;

const DELETE: Binding =
    quiet(&[Stroke::letter('d'), Stroke::key(KeyCode::Delete)], Command::Delete, "doe-weggooien");
const TAKE_BACK: Binding = quiet(&[Stroke::letter('u')], Command::Undo, "doe-terughalen");
const LOOK_BACK: Binding =
    brief(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik", "doe-terugblik-kort");
const EDIT: Binding = quiet(&[Stroke::letter('e')], Command::Edit, "doe-editor");
const TAKE_ALONG: Binding = quiet(&[Stroke::letter('m')], Command::TakeAlong, "doe-meenemen");
const REMARK: Binding =
    brief(&[Stroke::letter('a')], Command::Remark, "doe-aantekening", "doe-aantekening-kort");
const KEYWORDS: Binding = quiet(&[Stroke::letter('w')], Command::Keywords, "doe-trefwoorden");
const LOOK_BACK_DAY: Binding = quiet(&[Stroke::letter('v')], Command::LookBackDay, "doe-terugkijkdag");
const PASSAGES: Binding = quiet(&[Stroke::letter('y')], Command::Passages, "doe-kopieren");
const APPEAL: Binding = quiet(&[Stroke::letter('b')], Command::Appeal, "doe-beroepsnotitie");

pub(super) const JOURNAL: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    SEARCH_KEY,
    FILTER_KEY,
    quiet(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik"),
    EDIT,
    TAKE_ALONG,
    DELETE,
    TAKE_BACK,
    quiet(&[Stroke::letter('p')], Command::Bin, "doe-prullenbak"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const FILTERED: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    SEARCH_KEY,
    FILTER_KEY,
    quiet(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik"),
    EDIT,
    TAKE_ALONG,
    DELETE,
    TAKE_BACK,
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::AllAgain, "doe-filter-weg"),
];

pub(super) const ENTRY_PAGE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    LOOK_BACK,
    REMARK,
    KEYWORDS,
    LOOK_BACK_DAY,
    EDIT,
    PASSAGES,
    APPEAL,
    TAKE_ALONG,
    DELETE,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const OWN_ENTRY_PAGE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    LOOK_BACK,
    REMARK,
    KEYWORDS,
    LOOK_BACK_DAY,
    EDIT,
    PASSAGES,
    APPEAL,
    TAKE_ALONG,
    DELETE,
    shown(&[Stroke::letter('c')], Command::NewCase, "doe-casus-van"),
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const BIN: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-lezen"),
    shown(&[Stroke::letter('u'), Stroke::letter('t')], Command::Undo, "doe-terugzetten"),
    brief(&[Stroke::letter('l')], Command::Empty, "doe-legen", "doe-legen-kort"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const VERSIONS: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(TAB, Command::NextLink, "doe-kiezen"),
    quiet(SHIFT_TAB, Command::PreviousLink, "doe-kiezen"),
    brief(ENTER, Command::Open, "doe-versie-kiezen", "doe-versie-kiezen-kort"),
    brief(ESC, Command::Back, "doe-versies-laten", "doe-terug"),
];

pub(super) const PASSAGES_LIST: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-kopieer"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const ADDITION: &[Binding] = &[
    quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan"),
    quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw"),
    shown(&[Stroke::key(KeyCode::Esc), Stroke::ctrl('n')], Command::Back, "doe-klaar"),
];
