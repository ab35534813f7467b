//! The cards of moresprudentie, `moresprudentie/*.toml`: read as they are, and written only once no word on one of them
//! may be a name any more.

use std::{io::ErrorKind, path::PathBuf};

use super::{Store, case_files, folders, make_and, trouble, write};
use crate::{
    content::{self, SourceFile},
    core::{
        precedent::{Card, Precedent},
        problem::Problem,
        slug,
    },
};

impl Store {
    /// The texts of the cards; problems are files that cannot be read.
    #[must_use]
    pub fn precedents(&self) -> (Vec<SourceFile>, Vec<Problem>) {
        case_files::below_root(&self.root, folders::PRECEDENTS)
    }

    /// Keeps a card in a file of its own, named after its day and its title. A name that is taken gets a number: no
    /// card ever takes the place of another.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn save_precedent(&mut self, precedent: &Precedent) -> Result<PathBuf, Problem> {
        self.take_lock()?;
        let folder = self.root.join(folders::PRECEDENTS);
        let text = content::write_card(precedent.card());
        let name = name(precedent.card());
        let later = (2_u32..=MOST_OF_ONE_NAME).map(|number| format!("{name}-{number}"));
        for name in std::iter::once(name.clone()).chain(later) {
            let path = folder.join(format!("{name}.toml"));
            if path.symlink_metadata().is_err() && make_and(&path, |path| write::create(path, &text))? {
                return Ok(path);
            }
        }
        Err(trouble::writing(&folder, &ErrorKind::AlreadyExists.into()))
    }
}

/// The name of a card: its day, if it has one, and its title.
fn name(card: &Card) -> String {
    let slug = slug::of_title(&card.title);
    let title = if slug.is_empty() { UNTITLED } else { &slug };
    card.on.map_or_else(|| title.to_owned(), |day| format!("{day}-{title}"))
}

/// The name of a card without a title.
const UNTITLED: &str = "kaart";
/// How many files of one name there may be.
const MOST_OF_ONE_NAME: u32 = 10_000;
