//! A page that is only read: a law text, a case, a file that is broken.

use std::path::Path;

use crate::{
    core::problem::Problem,
    document::{Block, entry::capital},
    phrases::{say, say_with},
    ui::paper::Paper,
};

/// A page of blocks.
#[derive(Clone, Debug)]
pub struct ReadingScreen {
    /// Left of the top line.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl ReadingScreen {
    /// Sets the page.
    pub fn set(&self, paper: &mut Paper) {
        paper.page.title.clone_from(&self.title);
        paper.blocks(&self.blocks);
    }
}

/// The page of a file that cannot be read: what is wrong, where, and what to do.
#[must_use]
pub fn broken(problem: &Problem, path: &Path) -> ReadingScreen {
    let mut blocks = vec![Block::Title(say("kapot-titel")), Block::Prose(problem.what.clone())];
    if let Some(place) = &problem.place {
        blocks.push(Block::Fact { name: say("kapot-plaats"), value: place.to_string() });
        if let Some(text) = &place.text {
            blocks.push(Block::Own(text.clone()));
        }
    } else {
        blocks.push(Block::Fact { name: say("kapot-plaats"), value: path.display().to_string() });
    }
    blocks.push(Block::Prose(problem.hint.clone()));
    blocks.push(Block::Note(say("kapot-blijft")));
    ReadingScreen { title: capital(&say("kapot-in-lijst")), blocks }
}

/// The page of a content problem.
#[must_use]
pub fn content_problem(problem: &Problem) -> ReadingScreen {
    let file = problem.place.as_ref().map_or(String::new(), |place| place.file.clone());
    let mut page = broken(problem, Path::new(&file));
    page.title = say_with("kapot-casus", &[("bestand", file.into())]);
    page
}
