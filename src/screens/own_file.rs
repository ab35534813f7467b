//! The file of an own case with something to say of it: what is wrong, and the way to go on writing.

use super::{
    Act,
    reading::{self, ReadingScreen},
    sketch,
};
use crate::{
    app::{
        keys::{Command, Place},
        world::{OwnCase, World},
    },
    core::{
        problem::Problem,
        sketch::{Checked, Sketch},
    },
    document::Block,
    phrases::say,
    prompts::sketch::{check_head, left_over_line, write_elsewhere},
    ui::paper::Paper,
};

/// The page of the file.
#[derive(Clone, Debug)]
pub struct OwnFileScreen {
    /// Its path.
    file: String,
    /// Whether beraad can go on writing it.
    is_ours: bool,
}

impl OwnFileScreen {
    /// The page of the file at this path.
    #[must_use]
    pub fn new(file: &str, world: &World) -> Self {
        Self { file: file.to_owned(), is_ours: world.own_sketch(file).is_some() }
    }

    /// The cases were read again.
    pub fn renew(&mut self, world: &World) {
        self.is_ours = world.own_sketch(&self.file).is_some();
    }

    /// Where one is: one that cannot be gone on with is only read.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.is_ours { Place::OwnFile } else { Place::Reading }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command) -> Vec<Act> {
        match command {
            Command::WriteOn => sketch::read_and_write_on(&self.file),
            other => super::read(other),
        }
    }

    /// Sets the page.
    pub fn set(&self, paper: &mut Paper, world: &World) {
        let files = world.case_problems();
        let problems = files.into_iter().find(|(file, _)| *file == self.file).map(|(_, problems)| problems);
        let problems = problems.unwrap_or_default();
        let own = world.own_case(&self.file);
        let page = if let Some(ours) = own.and_then(|own| own.checked(&world.room.library.reference)) {
            self.to_do(ours, &problems, world)
        } else {
            let mut page = reading::case_problems(&self.file, &problems, world.takes_part(&self.file));
            // Its path follows.
            let why = own.and_then(OwnCase::not_ours).map(write_elsewhere);
            page.blocks.splice(1..1, why.map(Block::Prose));
            page
        };
        page.set(paper);
    }

    /// What is left to do in a case that one can go on with, in the words in which it is asked.
    fn to_do(
        &self,
        (sketch, checked): (&Sketch, &Checked),
        problems: &[&Problem],
        world: &World,
    ) -> ReadingScreen {
        let title =
            if sketch.title.trim().is_empty() { reading::file_name(&self.file) } else { &sketch.title };
        let is_apart = checked.takes_part && !world.takes_part(&self.file);
        let head = if is_apart { say("kapot-casus-punt") } else { check_head(checked) };
        let mut blocks =
            vec![Block::Title(title.to_owned()), Block::Prose(head), Block::Prose(say("schets-verder"))];
        // What is wrong with the file as a whole is in no question: another case has its name.
        let whole = problems.iter().filter(|it| it.place.as_ref().is_none_or(|place| place.line.is_none()));
        let whole = whole.filter(|_| checked.takes_part);
        blocks.extend(whole.map(|it| Block::Prose(it.said())));
        let left_over = checked.left_over(sketch);
        if !left_over.is_empty() {
            blocks.push(Block::Heading(say("schets-nog-te-doen")));
        }
        let line = |row| Block::Item(left_over_line(sketch, &world.room.library, row));
        blocks.extend(left_over.iter().map(line));
        ReadingScreen { title: reading::file_name(&self.file).to_owned(), blocks }
    }
}
