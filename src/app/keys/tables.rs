//! The tables themselves: which keys there are in each place, in the order in which they are shown.

use ratatui::crossterm::event::KeyCode;

use super::{Binding, Command};
use crate::app::event::Stroke;

pub(super) const fn shown(keys: &'static [Stroke], command: Command, label: &'static str) -> Binding {
    Binding { keys, command, label, brief: label, footer: true }
}

pub(super) const fn brief(
    keys: &'static [Stroke],
    command: Command,
    label: &'static str,
    brief: &'static str,
) -> Binding {
    Binding { keys, command, label, brief, footer: true }
}

pub(super) const fn quiet(keys: &'static [Stroke], command: Command, label: &'static str) -> Binding {
    Binding { keys, command, label, brief: label, footer: false }
}

pub(super) const UP: &[Stroke] = &[Stroke::key(KeyCode::Up), Stroke::letter('k')];
pub(super) const DOWN: &[Stroke] = &[Stroke::key(KeyCode::Down), Stroke::letter('j')];
pub(super) const UP_OR_SHIFT_TAB: &[Stroke] =
    &[Stroke::key(KeyCode::Up), Stroke::letter('k'), Stroke::key(KeyCode::BackTab)];
pub(super) const DOWN_OR_TAB: &[Stroke] =
    &[Stroke::key(KeyCode::Down), Stroke::letter('j'), Stroke::key(KeyCode::Tab)];
pub(super) const ENTER: &[Stroke] = &[Stroke::key(KeyCode::Enter)];
pub(super) const ESC: &[Stroke] = &[Stroke::key(KeyCode::Esc)];
pub(super) const TAB: &[Stroke] = &[Stroke::key(KeyCode::Tab)];
pub(super) const SHIFT_TAB: &[Stroke] = &[Stroke::key(KeyCode::BackTab)];
pub(super) const PAGE_UP: Binding = quiet(&[Stroke::key(KeyCode::PageUp)], Command::PageUp, "doe-bladeren");
pub(super) const PAGE_DOWN: Binding =
    quiet(&[Stroke::key(KeyCode::PageDown), Stroke::letter(' ')], Command::PageDown, "doe-bladeren");
pub(super) const TOP: Binding =
    quiet(&[Stroke::key(KeyCode::Home), Stroke::letter('g')], Command::Top, "doe-begin-einde");
pub(super) const BOTTOM: Binding =
    quiet(&[Stroke::key(KeyCode::End), Stroke::letter('G')], Command::Bottom, "doe-begin-einde");
const NEXT_STEP: Binding = brief(&[Stroke::ctrl('n')], Command::NextStep, "doe-stap-verder", "doe-verder");
const PREVIOUS_STEP: Binding = quiet(&[Stroke::ctrl('p')], Command::PreviousStep, "doe-stap-terug");
const CASE_TEXT: Binding =
    brief(&[Stroke::key(KeyCode::F(3))], Command::CaseText, "doe-casus-lezen", "doe-casus");
pub(super) const CASE_TEXT_QUIET: Binding =
    quiet(&[Stroke::key(KeyCode::F(3))], Command::CaseText, "doe-casus-lezen");
pub(super) const LAW_TEXT: Binding = quiet(&[Stroke::key(KeyCode::F(4))], Command::LawText, "doe-wet");
const PRECEDENTS: Binding = quiet(&[Stroke::key(KeyCode::F(5))], Command::Precedents, "doe-vergelijkbaar");
pub(super) const NEXT_QUESTION: Binding = shown(TAB, Command::NextQuestion, "doe-volgende-vraag");
pub(super) const PREVIOUS_QUESTION: Binding = quiet(SHIFT_TAB, Command::PreviousQuestion, "doe-vorige-vraag");
const NEXT_PART: Binding = brief(&[Stroke::ctrl('n')], Command::NextStep, "doe-deel-verder", "doe-verder");
const PREVIOUS_PART: Binding = quiet(&[Stroke::ctrl('p')], Command::PreviousStep, "doe-deel-terug");
const EXAMPLE: &[Stroke] = &[Stroke::key(KeyCode::F(3))];
const WRITE_ON: Binding =
    brief(&[Stroke::letter('b')], Command::WriteOn, "doe-verder-schrijven", "doe-schrijven");
const LATER: Binding = brief(ESC, Command::Back, "doe-stoppen-later", "doe-later");

pub(super) const HOME: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    TOP,
    BOTTOM,
    shown(&[Stroke::letter('q')], Command::Quit, "doe-stoppen"),
];

pub(super) const LIST: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const FILTER_KEY: Binding = shown(&[Stroke::letter('f')], Command::Filter, "doe-filteren");
pub(super) const SEARCH_KEY: Binding = shown(&[Stroke::letter('/')], Command::Search, "doe-zoeken");

pub(super) const CASES: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    SEARCH_KEY,
    FILTER_KEY,
    quiet(&[Stroke::letter('n')], Command::NewCase, "doe-nieuwe-casus"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const FILTERED_CASES: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    SEARCH_KEY,
    FILTER_KEY,
    quiet(&[Stroke::letter('n')], Command::NewCase, "doe-nieuwe-casus"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Undo, "doe-filter-weg"),
];

pub(super) const REFERENCE: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    brief(&[Stroke::key(KeyCode::Left), Stroke::letter('h')], Command::Left, "doe-ander-deel", "doe-deel"),
    brief(&[Stroke::key(KeyCode::Right), Stroke::letter('l')], Command::Right, "doe-ander-deel", "doe-deel"),
    shown(ENTER, Command::Open, "doe-openen"),
    SEARCH_KEY,
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const SEARCH: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::Up), Stroke::key(KeyCode::BackTab)], Command::Up, "doe-kiezen"),
    shown(&[Stroke::key(KeyCode::Down), Stroke::key(KeyCode::Tab)], Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    PAGE_UP,
    quiet(&[Stroke::key(KeyCode::PageDown)], Command::PageDown, "doe-bladeren"),
    shown(ESC, Command::Back, "doe-zoeken-uit"),
];

pub(super) const FILTER: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    brief(&[Stroke::key(KeyCode::Enter), Stroke::letter(' ')], Command::Open, "doe-vinken", "doe-aan-uit"),
    shown(&[Stroke::key(KeyCode::Esc), Stroke::letter('f')], Command::Back, "doe-klaar"),
    shown(&[Stroke::key(KeyCode::Backspace)], Command::Undo, "doe-filter-leeg"),
    PAGE_UP,
    quiet(&[Stroke::key(KeyCode::PageDown)], Command::PageDown, "doe-bladeren"),
    TOP,
    BOTTOM,
];

pub(super) const READING: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(
        &[
            Stroke::key(KeyCode::Esc),
            Stroke::key(KeyCode::F(3)),
            Stroke::key(KeyCode::F(4)),
            Stroke::key(KeyCode::F(5)),
        ],
        Command::Back,
        "doe-terug",
    ),
];

pub(super) const LINKED: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    brief(TAB, Command::NextLink, "doe-volgende-link", "doe-link"),
    quiet(SHIFT_TAB, Command::PreviousLink, "doe-vorige-link"),
    shown(ENTER, Command::Open, "doe-openen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const CASE_CARD: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-beginnen"),
    quiet(&[Stroke::letter('1')], Command::WalkShort, "doe-kort"),
    quiet(&[Stroke::letter('2')], Command::WalkFull, "doe-ruim"),
    quiet(&[Stroke::letter('3')], Command::WhatPlays, "doe-wat-speelt"),
    quiet(&[Stroke::letter('4')], Command::Precedents, "doe-moresprudentie"),
    PAGE_UP,
    PAGE_DOWN,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const OWN_CARD: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-beginnen"),
    quiet(&[Stroke::letter('1')], Command::WalkShort, "doe-kort"),
    quiet(&[Stroke::letter('2')], Command::WalkFull, "doe-ruim"),
    quiet(&[Stroke::letter('3')], Command::WhatPlays, "doe-wat-speelt"),
    quiet(&[Stroke::letter('4')], Command::Precedents, "doe-moresprudentie"),
    WRITE_ON,
    PAGE_UP,
    PAGE_DOWN,
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const OWN_FILE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(&[Stroke::letter('b'), Stroke::key(KeyCode::Enter)], Command::WriteOn, "doe-verder-schrijven"),
    shown(ESC, Command::Back, "doe-terug"),
];

pub(super) const WALK_READING: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    brief(
        &[Stroke::key(KeyCode::Enter), Stroke::ctrl('n'), Stroke::key(KeyCode::Tab)],
        Command::NextStep,
        "doe-stap-verder",
        "doe-verder",
    ),
    PREVIOUS_STEP,
    CASE_TEXT,
    LATER,
];

pub(super) const WALK_TEXT: &[Binding] = &[
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT_STEP,
    PREVIOUS_STEP,
    CASE_TEXT,
    LAW_TEXT,
    PRECEDENTS,
    quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan"),
    quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw"),
    LATER,
];

pub(super) const WALK_PICK: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(&[Stroke::key(KeyCode::Enter), Stroke::letter(' ')], Command::Open, "doe-antwoord", "doe-kiezen"),
    quiet(&[Stroke::key(KeyCode::Left)], Command::Left, "doe-andere-groep"),
    quiet(&[Stroke::key(KeyCode::Right)], Command::Right, "doe-andere-groep"),
    quiet(&[Stroke::letter('/')], Command::Search, "doe-zoeken-lijst"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT_STEP,
    PREVIOUS_STEP,
    CASE_TEXT_QUIET,
    LAW_TEXT,
    PRECEDENTS,
    LATER,
];

pub(super) const PICK_SEARCH: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::Up), Stroke::key(KeyCode::BackTab)], Command::Up, "doe-kiezen"),
    shown(&[Stroke::key(KeyCode::Down), Stroke::key(KeyCode::Tab)], Command::Down, "doe-kiezen"),
    brief(ENTER, Command::Open, "doe-antwoord", "doe-kiezen"),
    LAW_TEXT,
    shown(ESC, Command::Back, "doe-zoeken-uit"),
];

pub(super) const WALK_SCALE: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::Left), Stroke::letter('h')], Command::Left, "doe-kiezen"),
    shown(
        &[Stroke::key(KeyCode::Right), Stroke::letter('l'), Stroke::letter(' ')],
        Command::Right,
        "doe-kiezen",
    ),
    quiet(UP, Command::Up, "doe-andere-vraag"),
    quiet(DOWN, Command::Down, "doe-andere-vraag"),
    shown(
        &[Stroke::key(KeyCode::Tab), Stroke::key(KeyCode::Enter)],
        Command::NextQuestion,
        "doe-volgende-vraag",
    ),
    PREVIOUS_QUESTION,
    NEXT_STEP,
    PREVIOUS_STEP,
    CASE_TEXT_QUIET,
    LAW_TEXT,
    PRECEDENTS,
    LATER,
];

pub(super) const SKETCH_TEXT: &[Binding] = &[
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT_PART,
    PREVIOUS_PART,
    LATER,
    brief(EXAMPLE, Command::Example, "doe-voorbeeld-lezen", "doe-voorbeeld"),
    LAW_TEXT,
    quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan"),
    quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw"),
];

pub(super) const SKETCH_PICK: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(&[Stroke::key(KeyCode::Enter), Stroke::letter(' ')], Command::Open, "doe-antwoord", "doe-kiezen"),
    quiet(&[Stroke::key(KeyCode::Left)], Command::Left, "doe-andere-groep"),
    quiet(&[Stroke::key(KeyCode::Right)], Command::Right, "doe-andere-groep"),
    quiet(&[Stroke::letter('/')], Command::Search, "doe-zoeken-lijst"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT_PART,
    PREVIOUS_PART,
    quiet(EXAMPLE, Command::Example, "doe-voorbeeld-lezen"),
    LAW_TEXT,
    LATER,
];

pub(super) const TEAM_LOOK_BACK: &[Binding] = &[
    quiet(&[Stroke::ctrl('g')], Command::NoNames, "doe-geen-naam"),
    quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan"),
    quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw"),
    shown(&[Stroke::key(KeyCode::Esc), Stroke::ctrl('n')], Command::Back, "doe-klaar"),
];

pub(super) const SKETCH_CHECK: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-erheen"),
    PAGE_UP,
    brief(
        &[Stroke::key(KeyCode::PageDown), Stroke::letter(' ')],
        Command::PageDown,
        "doe-casus-hieronder",
        "doe-lezen",
    ),
    TOP,
    BOTTOM,
    LATER,
    shown(&[Stroke::ctrl('p')], Command::PreviousStep, "doe-deel-terug"),
    quiet(&[Stroke::ctrl('n')], Command::NextStep, "doe-klaar"),
];

pub(super) const SKETCH_DONE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(
        &[Stroke::key(KeyCode::Enter), Stroke::ctrl('n'), Stroke::key(KeyCode::Esc)],
        Command::Back,
        "doe-klaar",
    ),
    shown(&[Stroke::ctrl('p')], Command::PreviousStep, "doe-deel-terug"),
];

pub(super) const EVERYWHERE: &[Binding] = &[
    shown(&[Stroke::letter('?'), Stroke::key(KeyCode::F(1))], Command::Help, "doe-hulp"),
    quiet(&[Stroke::key(KeyCode::F(2))], Command::Reference, "doe-kader"),
];

pub(super) const EVERYWHERE_IN_TEXT: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::F(1))], Command::Help, "doe-hulp"),
    quiet(&[Stroke::key(KeyCode::F(2))], Command::Reference, "doe-kader"),
];

pub(super) const ALWAYS: &[Binding] = &[
    quiet(&[Stroke::ctrl('c')], Command::Leave, "doe-weg"),
    quiet(&[Stroke::ctrl('z')], Command::Suspend, "doe-opzij"),
    quiet(&[Stroke::ctrl('l')], Command::Redraw, "doe-hertekenen"),
];
