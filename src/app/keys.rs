//! The keys of every place, in tables that the footer, the help page, the README and the tests all read.

mod carry;
mod command;
mod compass;
mod journal;
mod stage;
mod tables;

use ratatui::crossterm::event::KeyCode;

pub use command::Command;

use super::event::Stroke;
use crate::phrases::say;

/// A place with keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Home.
    Home,
    /// A list to choose from.
    List,
    /// The list of cases.
    Cases,
    /// The list of the cases that pass a filter.
    FilteredCases,
    /// The frame of reference.
    Reference,
    /// Pictures over all entries.
    Compass,
    /// A list while one types what one looks for.
    Search,
    /// What a list can be about.
    Filter,
    /// A page to read.
    Reading,
    /// A page with links to follow.
    Linked,
    /// A case, before walking it.
    CaseCard,
    /// The same of an own case that one can go on writing.
    OwnCard,
    /// The file of an own case that one can go on writing.
    OwnFile,
    /// The journal.
    Journal,
    /// What of it passes a filter.
    FilteredJournal,
    /// A finished entry.
    EntryPage,
    /// A finished entry on one's own dilemma, which can become a case.
    OwnEntryPage,
    /// A step of the walk with nothing to fill in.
    WalkReading,
    /// A text field of the walk.
    WalkText,
    /// A list of options in the walk.
    WalkPick,
    /// A long list of options while one types what one looks for.
    PickSearch,
    /// A number or a direction in the walk.
    WalkScale,
    /// A text field of a case that is being written.
    SketchText,
    /// A list of options in it.
    SketchPick,
    /// What is left to do in it.
    SketchCheck,
    /// The same when nothing is left.
    SketchDone,
    /// The text in which one looks back on a session.
    TeamLookBack,
    /// Something that is added to an entry.
    Addition,
    /// Which passage of an entry to copy.
    Passages,
    /// The journal while one types what one looks for in it.
    JournalSearch,
    /// How to take writing along: a list of options.
    Carry,
    /// The same: where to.
    CarryPath,
    /// The same: which entries.
    CarryMarks,
    /// A note to hand to somebody, while one edits it.
    Appeal,
    /// What was thrown away.
    Bin,
    /// Two versions of an entry.
    Versions,
    /// What is agreed before a session: a list of options.
    SetupPick,
    /// What is agreed before a session: a number.
    SetupScale,
    /// A phase of a session with nothing to fill in.
    StagePage,
    /// The options before a round, or a round that is closed.
    StageChoices,
    /// A text field of a session.
    StageText,
    /// A list of options in a session.
    StagePick,
    /// How a round is held.
    BallotWay,
    /// Somebody's turn to choose.
    BallotTurn,
    /// Papers are counted.
    BallotPaper,
    /// What is left to do after a session.
    StageAfter,
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
    pub const ALL: [Self; 46] = [
        Self::Home,
        Self::List,
        Self::Cases,
        Self::FilteredCases,
        Self::Reference,
        Self::Compass,
        Self::Search,
        Self::Filter,
        Self::Reading,
        Self::Linked,
        Self::CaseCard,
        Self::OwnCard,
        Self::OwnFile,
        Self::Journal,
        Self::FilteredJournal,
        Self::EntryPage,
        Self::OwnEntryPage,
        Self::WalkReading,
        Self::WalkText,
        Self::WalkPick,
        Self::PickSearch,
        Self::WalkScale,
        Self::SketchText,
        Self::SketchPick,
        Self::SketchCheck,
        Self::SketchDone,
        Self::TeamLookBack,
        Self::Addition,
        Self::Passages,
        Self::JournalSearch,
        Self::Carry,
        Self::CarryPath,
        Self::CarryMarks,
        Self::Appeal,
        Self::Bin,
        Self::Versions,
        Self::SetupPick,
        Self::SetupScale,
        Self::StagePage,
        Self::StageChoices,
        Self::StageText,
        Self::StagePick,
        Self::BallotWay,
        Self::BallotTurn,
        Self::BallotPaper,
        Self::StageAfter,
    ];

    /// The keys of this place alone.
    fn own_keys(self) -> &'static [Binding] {
        match self {
            Self::Home => tables::HOME,
            Self::List => tables::LIST,
            Self::Cases => tables::CASES,
            Self::FilteredCases => tables::FILTERED_CASES,
            Self::Reference => tables::REFERENCE,
            Self::Compass => compass::COMPASS,
            Self::Search => tables::SEARCH,
            Self::Filter => tables::FILTER,
            Self::Reading => tables::READING,
            Self::Linked => tables::LINKED,
            Self::CaseCard => tables::CASE_CARD,
            Self::OwnCard => tables::OWN_CARD,
            Self::OwnFile => tables::OWN_FILE,
            Self::Journal => journal::JOURNAL,
            Self::FilteredJournal => journal::FILTERED,
            Self::EntryPage => journal::ENTRY_PAGE,
            Self::OwnEntryPage => journal::OWN_ENTRY_PAGE,
            Self::WalkReading => tables::WALK_READING,
            Self::WalkText => tables::WALK_TEXT,
            Self::WalkPick => tables::WALK_PICK,
            Self::PickSearch => tables::PICK_SEARCH,
            Self::WalkScale => tables::WALK_SCALE,
            Self::SketchText => tables::SKETCH_TEXT,
            Self::SketchPick => tables::SKETCH_PICK,
            Self::SketchCheck => tables::SKETCH_CHECK,
            Self::SketchDone => tables::SKETCH_DONE,
            Self::TeamLookBack => tables::TEAM_LOOK_BACK,
            Self::Addition => journal::ADDITION,
            Self::Passages => journal::PASSAGES_LIST,
            Self::JournalSearch => carry::JOURNAL_SEARCH,
            Self::Carry => carry::CARRY,
            Self::CarryPath => carry::PATH,
            Self::CarryMarks => carry::MARKS,
            Self::Appeal => carry::APPEAL,
            Self::Bin => journal::BIN,
            Self::Versions => journal::VERSIONS,
            Self::SetupPick => stage::SETUP_PICK,
            Self::SetupScale => stage::SETUP_SCALE,
            Self::StagePage => stage::PAGE,
            Self::StageChoices => stage::CHOICES,
            Self::StageText => stage::TEXT,
            Self::StagePick => stage::PICK,
            Self::BallotWay => stage::WAY,
            Self::BallotTurn => stage::TURN,
            Self::BallotPaper => stage::PAPER,
            Self::StageAfter => stage::AFTER,
        }
    }

    /// The keys of this place and then those that work everywhere.
    pub fn keys(self) -> impl Iterator<Item = &'static Binding> {
        let everywhere = if self.is_text() { tables::EVERYWHERE_IN_TEXT } else { tables::EVERYWHERE };
        self.own_keys().iter().chain(everywhere).chain(tables::ALWAYS)
    }

    /// Whether letters are text here.
    fn is_text(self) -> bool {
        matches!(
            self,
            Self::WalkText
                | Self::SketchText
                | Self::Search
                | Self::PickSearch
                | Self::StageText
                | Self::TeamLookBack
                | Self::Addition
                | Self::JournalSearch
                | Self::CarryPath
                | Self::Appeal
        )
    }

    /// Whether it is on a shared screen.
    #[must_use]
    pub fn is_shared(self) -> bool {
        Self::ALL.iter().skip_while(|it| **it != Self::SetupPick).any(|it| *it == self)
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
