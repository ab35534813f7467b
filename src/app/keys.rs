//! The keys of every place, in tables that the footer, the help page, the README and the tests all read.

use ratatui::crossterm::event::KeyCode;

use super::event::Stroke;
use crate::phrases::say;

/// What a key asks for, whatever the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Up: the item, option or row before.
    Up,
    /// Down: the item, option or row after.
    Down,
    /// Left: less, or the value before.
    Left,
    /// Right: more, or the value after.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the top.
    Top,
    /// To the bottom.
    Bottom,
    /// Open, or choose what is shown.
    Open,
    /// Back to where one was.
    Back,
    /// Next question.
    NextQuestion,
    /// Question before.
    PreviousQuestion,
    /// Next step of the walk, or finish.
    NextStep,
    /// Step before.
    PreviousStep,
    /// Take an edit back.
    Undo,
    /// Do it again.
    Redo,
    /// The case of this walk.
    CaseText,
    /// The law text and this case's question at the beginsel.
    LawText,
    /// The frame of reference.
    Reference,
    /// The keys of this place.
    Help,
    /// Write a look-back.
    LookBack,
    /// Walk the short form.
    WalkShort,
    /// Walk the full form.
    WalkFull,
    /// End the program.
    Quit,
    /// Leave at once, saved.
    Leave,
    /// Let the shell have the terminal.
    Suspend,
    /// Draw anew.
    Redraw,
}

/// A place with keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Home.
    Home,
    /// A list to choose from.
    List,
    /// A page to read.
    Reading,
    /// A case, before walking it.
    CaseCard,
    /// A finished entry.
    EntryPage,
    /// A step of the walk with nothing to fill in.
    WalkReading,
    /// A text field of the walk.
    WalkText,
    /// A list of options in the walk.
    WalkPick,
    /// A number or a direction in the walk.
    WalkScale,
}

/// Keys that ask for one command.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The keys; the first is the one that is shown.
    pub keys: &'static [Stroke],
    /// What they ask for.
    pub command: Command,
    /// Phrase that says so. Bindings beside each other with one phrase are shown as one.
    pub label: &'static str,
    /// The same in a word, for the footer.
    pub brief: &'static str,
    /// Whether the footer shows it; the help page shows all.
    pub footer: bool,
}

impl Place {
    /// Every place, for the help and the README.
    pub const ALL: [Self; 9] = [
        Self::Home,
        Self::List,
        Self::Reading,
        Self::CaseCard,
        Self::EntryPage,
        Self::WalkReading,
        Self::WalkText,
        Self::WalkPick,
        Self::WalkScale,
    ];

    /// The keys of this place alone.
    #[must_use]
    pub fn own_keys(self) -> &'static [Binding] {
        match self {
            Self::Home => HOME,
            Self::List => LIST,
            Self::Reading => READING,
            Self::CaseCard => CASE_CARD,
            Self::EntryPage => ENTRY_PAGE,
            Self::WalkReading => WALK_READING,
            Self::WalkText => WALK_TEXT,
            Self::WalkPick => WALK_PICK,
            Self::WalkScale => WALK_SCALE,
        }
    }

    /// The keys of this place and then those that work everywhere.
    pub fn keys(self) -> impl Iterator<Item = &'static Binding> {
        let everywhere = if self == Self::WalkText { EVERYWHERE_IN_TEXT } else { EVERYWHERE };
        self.own_keys().iter().chain(everywhere).chain(ALWAYS)
    }

    /// What a key asks for here; none when the place itself may read it as text.
    #[must_use]
    pub fn command(self, stroke: Stroke) -> Option<Command> {
        self.keys().find(|binding| binding.keys.contains(&stroke)).map(|binding| binding.command)
    }

    /// Keys and what they do, as words; bindings beside each other with one phrase are one row.
    #[must_use]
    pub fn rows(self, footer_only: bool) -> Vec<(String, String)> {
        let mut rows: Vec<(String, &str)> = vec![];
        for binding in self.keys().filter(|it| it.footer || !footer_only) {
            let name = binding.keys.first().map_or_else(String::new, |stroke| key_name(*stroke));
            let words = if footer_only { binding.brief } else { binding.label };
            match rows.last_mut() {
                Some((names, label)) if *label == words => {
                    // Arrows read as one sign, named keys as two.
                    if names.chars().count() + name.chars().count() > 2 {
                        names.push('/');
                    }
                    names.push_str(&name);
                }
                _ => rows.push((name, words)),
            }
        }
        rows.into_iter().map(|(names, label)| (names, say(label))).collect()
    }
}

/// The name of a key as it stands on the screen.
#[must_use]
pub fn key_name(stroke: Stroke) -> String {
    let name = match stroke.code {
        KeyCode::Char(' ') => say("toets-spatie"),
        KeyCode::Char(letter) if stroke.ctrl => letter.to_uppercase().to_string(),
        KeyCode::Char(letter) => letter.to_string(),
        KeyCode::F(number) => format!("F{number}"),
        KeyCode::Up => "↑".to_owned(),
        KeyCode::Down => "↓".to_owned(),
        KeyCode::Left => "←".to_owned(),
        KeyCode::Right => "→".to_owned(),
        KeyCode::BackTab => "Shift-Tab".to_owned(),
        KeyCode::Home => "Home".to_owned(),
        KeyCode::End => "End".to_owned(),
        KeyCode::PageUp => "PgUp".to_owned(),
        KeyCode::PageDown => "PgDn".to_owned(),
        other => other.to_string(),
    };
    match (stroke.ctrl, stroke.alt) {
        (true, _) => format!("Ctrl-{name}"),
        (_, true) => format!("Alt-{name}"),
        _ => name,
    }
}

const fn shown(keys: &'static [Stroke], command: Command, label: &'static str) -> Binding {
    Binding { keys, command, label, brief: label, footer: true }
}

const fn brief(
    keys: &'static [Stroke],
    command: Command,
    label: &'static str,
    brief: &'static str,
) -> Binding {
    Binding { keys, command, label, brief, footer: true }
}

const fn quiet(keys: &'static [Stroke], command: Command, label: &'static str) -> Binding {
    Binding { keys, command, label, brief: label, footer: false }
}

const UP: &[Stroke] = &[Stroke::key(KeyCode::Up), Stroke::letter('k')];
const DOWN: &[Stroke] = &[Stroke::key(KeyCode::Down), Stroke::letter('j')];
const UP_OR_SHIFT_TAB: &[Stroke] =
    &[Stroke::key(KeyCode::Up), Stroke::letter('k'), Stroke::key(KeyCode::BackTab)];
const DOWN_OR_TAB: &[Stroke] = &[Stroke::key(KeyCode::Down), Stroke::letter('j'), Stroke::key(KeyCode::Tab)];
const ENTER: &[Stroke] = &[Stroke::key(KeyCode::Enter)];
const ESC: &[Stroke] = &[Stroke::key(KeyCode::Esc)];
const TAB: &[Stroke] = &[Stroke::key(KeyCode::Tab)];
const SHIFT_TAB: &[Stroke] = &[Stroke::key(KeyCode::BackTab)];
const PAGE_UP: Binding = quiet(&[Stroke::key(KeyCode::PageUp)], Command::PageUp, "doe-bladeren");
const PAGE_DOWN: Binding =
    quiet(&[Stroke::key(KeyCode::PageDown), Stroke::letter(' ')], Command::PageDown, "doe-bladeren");
const TOP: Binding =
    quiet(&[Stroke::key(KeyCode::Home), Stroke::letter('g')], Command::Top, "doe-begin-einde");
const BOTTOM: Binding =
    quiet(&[Stroke::key(KeyCode::End), Stroke::letter('G')], Command::Bottom, "doe-begin-einde");
const NEXT_STEP: Binding = brief(&[Stroke::ctrl('n')], Command::NextStep, "doe-stap-verder", "doe-verder");
const PREVIOUS_STEP: Binding = quiet(&[Stroke::ctrl('p')], Command::PreviousStep, "doe-stap-terug");
const CASE_TEXT: Binding =
    brief(&[Stroke::key(KeyCode::F(3))], Command::CaseText, "doe-casus-lezen", "doe-casus");
const CASE_TEXT_QUIET: Binding = quiet(&[Stroke::key(KeyCode::F(3))], Command::CaseText, "doe-casus-lezen");
const LAW_TEXT: Binding = quiet(&[Stroke::key(KeyCode::F(4))], Command::LawText, "doe-wet");
const NEXT_QUESTION: Binding = shown(TAB, Command::NextQuestion, "doe-volgende-vraag");
const PREVIOUS_QUESTION: Binding = quiet(SHIFT_TAB, Command::PreviousQuestion, "doe-vorige-vraag");
const LATER: Binding = brief(ESC, Command::Back, "doe-stoppen-later", "doe-later");

const HOME: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    TOP,
    BOTTOM,
    shown(&[Stroke::letter('q')], Command::Quit, "doe-stoppen"),
];

const LIST: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-openen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(ESC, Command::Back, "doe-terug"),
];

const READING: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(
        &[Stroke::key(KeyCode::Esc), Stroke::key(KeyCode::F(3)), Stroke::key(KeyCode::F(4))],
        Command::Back,
        "doe-terug",
    ),
];

const CASE_CARD: &[Binding] = &[
    shown(UP_OR_SHIFT_TAB, Command::Up, "doe-kiezen"),
    shown(DOWN_OR_TAB, Command::Down, "doe-kiezen"),
    shown(ENTER, Command::Open, "doe-beginnen"),
    quiet(&[Stroke::letter('1')], Command::WalkShort, "doe-kort"),
    quiet(&[Stroke::letter('2')], Command::WalkFull, "doe-ruim"),
    PAGE_UP,
    PAGE_DOWN,
    shown(ESC, Command::Back, "doe-terug"),
];

const ENTRY_PAGE: &[Binding] = &[
    shown(UP, Command::Up, "doe-lezen"),
    shown(DOWN, Command::Down, "doe-lezen"),
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    shown(&[Stroke::letter('t')], Command::LookBack, "doe-terugblik"),
    shown(ESC, Command::Back, "doe-terug"),
];

const WALK_READING: &[Binding] = &[
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

const WALK_TEXT: &[Binding] = &[
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT_STEP,
    PREVIOUS_STEP,
    CASE_TEXT,
    LAW_TEXT,
    quiet(&[Stroke::ctrl('u')], Command::Undo, "doe-ongedaan"),
    quiet(&[Stroke::ctrl('r')], Command::Redo, "doe-opnieuw"),
    LATER,
];

const WALK_PICK: &[Binding] = &[
    shown(UP, Command::Up, "doe-kiezen"),
    shown(DOWN, Command::Down, "doe-kiezen"),
    brief(&[Stroke::key(KeyCode::Enter), Stroke::letter(' ')], Command::Open, "doe-antwoord", "doe-kiezen"),
    NEXT_QUESTION,
    PREVIOUS_QUESTION,
    NEXT_STEP,
    PREVIOUS_STEP,
    CASE_TEXT_QUIET,
    LAW_TEXT,
    LATER,
];

const WALK_SCALE: &[Binding] = &[
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
    LATER,
];

const EVERYWHERE: &[Binding] = &[
    shown(&[Stroke::letter('?'), Stroke::key(KeyCode::F(1))], Command::Help, "doe-hulp"),
    quiet(&[Stroke::key(KeyCode::F(2))], Command::Reference, "doe-kader"),
];

const EVERYWHERE_IN_TEXT: &[Binding] = &[
    shown(&[Stroke::key(KeyCode::F(1))], Command::Help, "doe-hulp"),
    quiet(&[Stroke::key(KeyCode::F(2))], Command::Reference, "doe-kader"),
];

const ALWAYS: &[Binding] = &[
    quiet(&[Stroke::ctrl('c')], Command::Leave, "doe-weg"),
    quiet(&[Stroke::ctrl('z')], Command::Suspend, "doe-opzij"),
    quiet(&[Stroke::ctrl('l')], Command::Redraw, "doe-hertekenen"),
];
