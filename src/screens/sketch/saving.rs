//! What is saved of a case that is being written: its file among the own cases.

use chrono::DateTime;

use super::SketchScreen;
use crate::{
    app::{
        event::{Effect, Unsaved, Writing},
        world::World,
    },
    content,
    core::slug,
    journal::{CaseDraft, CaseItem},
    phrases::say,
    screens::saving::{Keeps, Saving},
};

impl Keeps for SketchScreen {
    fn saving(&self) -> &Saving {
        &self.saving
    }

    fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    fn is_worth_keeping(&self) -> bool {
        self.is_kept()
    }

    fn writing(&self) -> Option<Effect> {
        let draft = CaseDraft {
            slug: slug::of_title(&self.sketch().title),
            text: content::write(self.sketch()).text,
            settled: self.settled,
        };
        Some(Effect::Write(Writing::Case { item: self.item.clone(), draft }))
    }

    fn words(&self) -> Unsaved {
        Unsaved::Case(content::write(self.sketch()).text)
    }

    fn goodbye(&self) -> Option<String> {
        self.is_kept().then(|| say("schets-tot-later"))
    }

    fn settle(&mut self) {
        self.settled = true;
        let unnamed = self.item.as_ref().is_some_and(|item| !item.is_named);
        if unnamed && !slug::of_title(&self.sketch().title).is_empty() {
            self.saving.touch(DateTime::default());
        }
    }

    fn afterwards(&self) -> Option<Effect> {
        self.is_kept().then_some(Effect::ReadCases(None))
    }
}

impl SketchScreen {
    /// Whether it has a file, or anything that is to stand in one.
    pub(super) fn is_kept(&self) -> bool {
        self.item.is_some() || !self.sketch().is_blank()
    }

    /// Whether it has a file already.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.item.is_some()
    }

    /// The case was saved in this file.
    pub fn saved(&mut self, item: CaseItem, world: &World) {
        self.saving.done(world.room.now);
        self.item = Some(item);
        self.check(world);
    }
}
