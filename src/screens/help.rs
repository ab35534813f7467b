//! The help page of a place, drawn from its key table so that it cannot drift.

use super::reading::ReadingScreen;
use crate::{app::keys::Place, document::Block, phrases::say};

/// The page.
#[must_use]
pub fn page(place: Place) -> ReadingScreen {
    let mut blocks = vec![
        Block::Title(say("hulp-titel")),
        Block::Prose(say(intro(place))),
        Block::Heading(say("hulp-toetsen")),
    ];
    let rows = place.rows(false);
    let widest = rows.iter().map(|(keys, _)| keys.chars().count()).max().unwrap_or(0);
    for (keys, label) in rows {
        let name = format!("{keys:<widest$}");
        blocks.push(Block::Fact { name, value: label });
    }
    blocks.push(Block::Heading(say("hulp-belofte-kop")));
    blocks.push(Block::Prose(say(if place.is_shared() { "hulp-belofte-sessie" } else { "hulp-belofte" })));
    ReadingScreen { title: say("hulp-kop"), blocks }
}

/// Whether a page is that of the keys of a place.
#[must_use]
pub fn is_help(page: &ReadingScreen) -> bool {
    page.title == say("hulp-kop")
}

fn intro(place: Place) -> &'static str {
    match place {
        Place::Home => "hulp-thuis",
        Place::List => "hulp-lijst",
        Place::Cases | Place::FilteredCases => "hulp-casussen",
        Place::Reference => "hulp-kaderlijst",
        Place::Compass => "hulp-kompas",
        Place::Bin => "hulp-prullenbak",
        Place::Versions => "hulp-versies",
        Place::Search => "hulp-zoeken",
        Place::Filter => "hulp-filter",
        Place::Reading => "hulp-lezen",
        Place::Linked => "hulp-links",
        Place::CaseCard => "hulp-kaart",
        Place::OwnCard => "hulp-eigen-kaart",
        Place::OwnFile => "hulp-eigen-bestand",
        Place::Journal | Place::FilteredJournal => "hulp-dagboeklijst",
        Place::EntryPage => "hulp-notitie",
        Place::OwnEntryPage => "hulp-eigen-notitie",
        Place::WalkReading => "hulp-wandeling-lezen",
        Place::WalkText => "hulp-wandeling-tekst",
        Place::WalkPick => "hulp-wandeling-keuze",
        Place::PickSearch => "hulp-wandeling-zoeken",
        Place::WalkScale => "hulp-wandeling-schaal",
        Place::SketchText => "hulp-schets-tekst",
        Place::SketchPick => "hulp-schets-keuze",
        Place::SketchCheck => "hulp-schets-nakijken",
        Place::SketchDone => "hulp-schets-klaar",
        Place::Passages => "kopieer-uitleg",
        Place::Addition => "hulp-aanvulling",
        Place::JournalSearch => "hulp-dagboek-zoeken",
        Place::Carry | Place::CarryPath => "hulp-meenemen",
        Place::CarryMarks => "hulp-meenemen-keuze",
        Place::Appeal => "hulp-beroepsnotitie",
        Place::TeamLookBack => "hulp-sessie-terugkijken",
        Place::SetupPick | Place::SetupScale => "hulp-sessie-vooraf",
        Place::StagePage => "hulp-sessie-fase",
        Place::StageChoices => "hulp-sessie-keuzes",
        Place::StageText => "hulp-sessie-tekst",
        Place::StagePick => "hulp-sessie-keuze",
        Place::BallotWay => "hulp-sessie-ronde",
        Place::BallotTurn => "hulp-sessie-beurt",
        Place::BallotPaper => "hulp-sessie-tellen",
        Place::StageAfter => "hulp-sessie-einde",
    }
}
