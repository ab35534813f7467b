//! A page that is only read: a law text, a case, a file that is broken.

use std::path::Path;

use crate::{
    core::problem::Problem,
    document::{Block, entry::capital},
    phrases::{say, say_with},
    ui::paper::Paper,
};

/// A page of blocks.
#[derive(Clone, Debug, Default)]
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

/// The page of a case file with something wrong in it: each thing, its line, and what to do.
#[must_use]
pub fn case_problems(file: &str, problems: &[&Problem], takes_part: bool) -> ReadingScreen {
    let mut blocks = vec![
        Block::Title(say(if takes_part { "kapot-casus-doet-mee" } else { "kapot-casus" })),
        Block::Fact { name: say("kapot-plaats"), value: file.to_owned() },
    ];
    for problem in problems {
        let line = problem.place.as_ref().and_then(|place| place.line);
        let text = problem.place.as_ref().and_then(|place| place.text.clone());
        blocks.extend(line.map(|line| Block::Heading(say_with("kapot-regel", &[("regel", line.into())]))));
        blocks.extend(text.filter(|it| !it.trim().is_empty()).map(Block::Own));
        blocks.push(Block::Prose(problem.said()));
    }
    blocks.push(Block::Note(say("kapot-blijft")));
    ReadingScreen { title: file_name(file).to_owned(), blocks }
}

/// The name of a file, without its folders.
#[must_use]
pub fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
