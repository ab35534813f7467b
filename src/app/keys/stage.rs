//! The keys of a team session on the shared screen. What the facilitator does with the clock and the screen has a function
//! key, which works while somebody types, and where nobody does a letter or a sign as well.

use ratatui::crossterm::event::KeyCode;

use super::{
    Binding, Command,
    tables::{
        CASE_TEXT_QUIET, DOWN, ESC, LAW_TEXT, NEXT_QUESTION, PAGE_DOWN, PAGE_UP, PREVIOUS_QUESTION, UP,
        brief, quiet, shown,
    },
};
use crate::app::event::Stroke;

const fn f(number: u8) -> Stroke {
    Stroke::key(KeyCode::F(number))
}

const PICK_KEYS: &[Stroke] = &[Stroke::key(KeyCode::Enter), Stroke::letter(' ')];
const BEGIN: Binding = brief(&[Stroke::ctrl('n')], Command::NextStep, "sessie-toets-begin", "doe-beginnen");
const CLOSE: Binding = quiet(ESC, Command::Back, "sessie-toets-sluiten");
const NEXT: Binding = brief(&[Stroke::ctrl('n')], Command::NextStep, "sessie-toets-fase", "doe-verder");
const BACK: Binding = quiet(&[Stroke::ctrl('p')], Command::PreviousStep, "sessie-toets-fase-terug");
const DARK: Binding =
    brief(&[f(5), Stroke::letter('b')], Command::Dark, "sessie-toets-donker", "sessie-donker");
const DARK_F: Binding = brief(&[f(5)], Command::Dark, "sessie-toets-donker", "sessie-donker");
const PAUSE: Binding = quiet(&[f(6), Stroke::letter('p')], Command::Pause, "sessie-toets-pauze");
const PAUSE_F: Binding = quiet(&[f(6)], Command::Pause, "sessie-toets-pauze");
const BRIEFER: Binding = quiet(&[f(7), Stroke::letter('-')], Command::Briefer, "sessie-toets-minder");
const BRIEFER_F: Binding = quiet(&[f(7)], Command::Briefer, "sessie-toets-minder");
const LONGER: Binding =
    brief(&[f(8), Stroke::letter('+')], Command::Longer, "sessie-toets-meer", "sessie-meer");
const LONGER_F: Binding = brief(&[f(8)], Command::Longer, "sessie-toets-meer", "sessie-meer");
const SQUEEZE: Binding = quiet(&[f(9), Stroke::letter('m')], Command::Squeeze, "sessie-toets-korter");
const SQUEEZE_F: Binding = quiet(&[f(9)], Command::Squeeze, "sessie-toets-korter");

pub(super) const SETUP_PICK: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(PICK_KEYS, Command::Open, "sessie-toets-kies", "doe-kiezen"),
    shown(&[Stroke::letter('/')], Command::Search, "doe-zoeken"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    BEGIN,
    shown(ESC, Command::Back, "doe-stoppen"),
];

pub(super) const SETUP_SCALE: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::Left), Stroke::letter('h')], Command::Left, "doe-kiezen"),
    shown(&[Stroke::key(KeyCode::Right), Stroke::letter('l')], Command::Right, "doe-kiezen"),
    quiet(UP, Command::PreviousQuestion, "doe-vorige-vraag"),
    quiet(DOWN, Command::NextQuestion, "doe-volgende-vraag"),
    brief(PICK_KEYS, Command::Open, "sessie-toets-kies", "doe-kiezen"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    BEGIN,
    shown(ESC, Command::Back, "doe-stoppen"),
];

pub(super) const PAGE: &[Binding] = &[
    brief(
        &[Stroke::key(KeyCode::Enter), Stroke::ctrl('n')],
        Command::NextStep,
        "sessie-toets-fase",
        "doe-verder",
    ),
    BACK,
    LONGER,
    BRIEFER,
    SQUEEZE,
    PAUSE,
    DARK,
    CASE_TEXT_QUIET,
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    CLOSE,
];

pub(super) const CHOICES: &[Binding] = &[
    brief(
        &[Stroke::key(KeyCode::Enter), Stroke::ctrl('n')],
        Command::NextStep,
        "sessie-toets-naar-keuze",
        "doe-verder",
    ),
    brief(&[Stroke::ctrl('p')], Command::PreviousStep, "sessie-toets-fase-terug", "doe-terug"),
    brief(&[Stroke::letter('o')], Command::AddOption, "sessie-toets-optie", "sessie-optie"),
    quiet(&[Stroke::letter('r')], Command::Again, "sessie-toets-nog-eens"),
    LONGER,
    BRIEFER,
    SQUEEZE,
    PAUSE,
    DARK,
    CASE_TEXT_QUIET,
    quiet(UP, Command::Up, "doe-lezen"),
    quiet(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    CLOSE,
];

pub(super) const TEXT: &[Binding] = &[
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT,
    BACK,
    LONGER_F,
    BRIEFER_F,
    SQUEEZE_F,
    PAUSE_F,
    DARK_F,
    CASE_TEXT_QUIET,
    LAW_TEXT,
    quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan"),
    quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw"),
    CLOSE,
];

pub(super) const PICK: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(PICK_KEYS, Command::Open, "doe-antwoord", "doe-kiezen"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT,
    BACK,
    LONGER,
    BRIEFER,
    SQUEEZE,
    PAUSE,
    DARK,
    CASE_TEXT_QUIET,
    LAW_TEXT,
    CLOSE,
];

pub(super) const WAY: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(PICK_KEYS, Command::Open, "sessie-toets-ronde", "doe-beginnen"),
    brief(&[Stroke::ctrl('n')], Command::NextStep, "sessie-toets-overslaan", "sessie-overslaan"),
    BACK,
    LONGER,
    BRIEFER,
    SQUEEZE,
    PAUSE,
    DARK,
    CASE_TEXT_QUIET,
    CLOSE,
];

pub(super) const TURN: &[Binding] = &[
    quiet(&[Stroke::key(KeyCode::Up)], Command::Up, "doe-lezen"),
    quiet(&[Stroke::key(KeyCode::Down)], Command::Down, "doe-lezen"),
    brief(&[Stroke::key(KeyCode::Enter)], Command::Open, "sessie-toets-vast", "sessie-vast"),
    brief(&[Stroke::key(KeyCode::Backspace)], Command::Undo, "sessie-toets-opnieuw", "sessie-opnieuw"),
    brief(&[Stroke::letter('+')], Command::OneMore, "sessie-toets-erbij", "sessie-erbij"),
    brief(&[Stroke::letter('-')], Command::OneLess, "sessie-toets-weg", "sessie-erbij"),
    brief(&[Stroke::ctrl('n')], Command::NextStep, "sessie-toets-dicht", "doe-verder"),
    BACK,
    PAUSE_F,
    DARK_F,
    CASE_TEXT_QUIET,
    CLOSE,
];

pub(super) const PAPER: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::Up), Stroke::key(KeyCode::BackTab)], Command::Up, "doe-kiezen"),
    shown(
        &[Stroke::key(KeyCode::Down), Stroke::key(KeyCode::Tab), Stroke::key(KeyCode::Enter)],
        Command::Down,
        "doe-kiezen",
    ),
    brief(&[Stroke::key(KeyCode::Backspace)], Command::Undo, "sessie-toets-wissen", "sessie-wissen"),
    brief(&[Stroke::ctrl('n')], Command::NextStep, "sessie-toets-dicht", "doe-klaar"),
    BACK,
    PAUSE_F,
    DARK_F,
    CASE_TEXT_QUIET,
    CLOSE,
];

pub(super) const AFTER: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    shown(PICK_KEYS, Command::Open, "doe-openen"),
    brief(&[Stroke::ctrl('p')], Command::PreviousStep, "sessie-toets-fase-terug", "doe-terug"),
    DARK,
    CLOSE,
];
