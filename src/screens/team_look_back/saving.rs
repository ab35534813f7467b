//! What is saved of a look-back on a session: words in the file of that session.

use chrono::{DateTime, FixedOffset};

use super::TeamLookBackScreen;
use crate::{
    app::event::{Effect, Unsaved, Writing},
    core::session::SessionRecord,
    journal::SessionItem,
    screens::saving::{Keeps, Saving},
};

impl Keeps for TeamLookBackScreen {
    fn saving(&self) -> &Saving {
        &self.saving
    }

    fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    fn is_worth_keeping(&self) -> bool {
        self.before.is_some() || !self.answering.subject.is_blank()
    }

    fn writing(&self) -> Option<Effect> {
        let (item, before) = (self.item.clone(), self.before.clone());
        let (on, words) = (self.answering.subject.on(), self.whole());
        Some(Effect::Write(Writing::TeamLookBack { item, before, on, words }))
    }

    fn words(&self) -> Unsaved {
        let subject = &self.answering.subject;
        let record = subject.record().clone().looked_back(subject.on(), self.whole());
        Unsaved::Session(Some(Box::new(record)))
    }

    fn goodbye(&self) -> Option<String> {
        None
    }
}

impl TeamLookBackScreen {
    /// It stands in the file, which says this now. Gives the file.
    pub fn saved(&mut self, record: &SessionRecord, now: DateTime<FixedOffset>) -> SessionItem {
        self.saving.done(now);
        let kept = self.answering.subject.kept();
        let stands = record.look_back_of(self.answering.subject.on());
        let others = stands.map_or(Some(""), |it| it.strip_suffix(kept.as_str()));
        // Where our words are not at the end, they changed since: what stands there may not be replaced unseen.
        self.before = others.and(stands).map(str::to_owned);
        others.unwrap_or_default().clone_into(&mut self.others);
        self.item.clone()
    }

    fn whole(&self) -> String {
        format!("{}{}", self.others, self.answering.subject.kept())
    }
}
