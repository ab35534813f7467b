//! What a note is to who ends the program: words that stand nowhere, to be printed.

use super::AppealScreen;
use crate::{
    app::event::{Effect, Unsaved},
    screens::saving::{Keeps, Saving},
};

impl Keeps for AppealScreen {
    fn saving(&self) -> &Saving {
        &self.saving
    }

    fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    fn is_worth_keeping(&self) -> bool {
        self.subject().is_unsaved()
    }

    /// Only its writer says where.
    fn writing(&self) -> Option<Effect> {
        None
    }

    fn words(&self) -> Unsaved {
        Unsaved::Note(self.subject().text().to_owned())
    }

    fn goodbye(&self) -> Option<String> {
        None
    }

    fn is_unsaved(&self) -> bool {
        self.is_worth_keeping()
    }
}
