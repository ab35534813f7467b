//! What of a session goes to disk and when, and how the program is left.

use std::path::Path;

use super::{Exit, Face, Shared, stage::Stage};
use crate::{
    app::{
        event::{Effect, Outcome, Unsaved, Writing},
        notice::Notice,
    },
    core::{
        problem::Problem,
        session::{Keep, Phase},
    },
    journal::{Access, SavedSession},
    phrases::{say, say_with},
    screens::saving::{Keeps, Saving},
};

impl Shared {
    /// Effects that are due now.
    pub(super) fn due(&mut self) -> Option<Effect> {
        let now = self.room.now;
        self.keeper().and_then(|keeper| keeper.due(now))
    }

    /// Saves what is not on disk and not on its way there.
    pub(super) fn flush(&mut self) -> Option<Effect> {
        self.keeper().and_then(Keeps::flush)
    }

    fn keeper(&mut self) -> Option<&mut dyn Keeps> {
        match &mut self.face {
            Face::Stage(stage) => Some(&mut **stage),
            Face::Resume(_) | Face::Setup(_) => None,
        }
    }

    /// Saves what is not saved yet and leaves; what cannot be saved is printed.
    pub(super) fn leave(&mut self, effects: &mut Vec<Effect>) {
        self.exit = Exit::Leaving;
        if let Face::Stage(stage) = &mut self.face
            && stage.session().phase() > Phase::Opening
        {
            // Who only looked leaves no file. The time that went by while nobody typed is kept too.
            stage.saving.touch(self.room.now);
        }
        effects.extend(self.flush());
        self.quit_once_saved(effects);
    }

    fn quit_once_saved(&mut self, effects: &mut Vec<Effect>) {
        let Face::Stage(stage) = &self.face else {
            if self.exit == Exit::Leaving {
                effects.push(Effect::Quit { unsaved: vec![], goodbye: None });
            }
            return;
        };
        if self.exit != Exit::Leaving || stage.saving.is_under_way() {
            return;
        }
        let card = stage.card.as_ref().and_then(|card| card.words(&self.room));
        let unsaved = stage.unsaved().into_iter().chain(card).collect();
        let goodbye = stage.goodbye();
        effects.push(Effect::Quit { unsaved, goodbye });
    }

    /// Takes in what came of an effect. A journal that was read for another screen is let go unseen.
    pub(super) fn done(&mut self, outcome: Outcome, effects: &mut Vec<Effect>) {
        match outcome {
            Outcome::SessionSaved(Ok(saved)) => self.saved(saved),
            Outcome::SessionSaved(Err(problem)) => self.failed(&problem),
            Outcome::PrecedentSaved(Ok(path)) => self.card_saved(&path),
            Outcome::PrecedentSaved(Err(problem)) => self.notice = Some(Notice::problem(&problem)),
            Outcome::Access(access, _) => {
                if access == Access::Write {
                    self.notice = Some(Notice::said(say("schrijven-kan")));
                }
                self.room.access = access;
            }
            Outcome::NoShell => self.notice = Some(Notice::said(say("geen-opdrachtregel"))),
            Outcome::Cards(cards) => self.room.cards = Some(cards),
            Outcome::Saved(_)
            | Outcome::Finished(_)
            | Outcome::LookedBack(_)
            | Outcome::CaseSaved(_)
            | Outcome::Cases { .. }
            | Outcome::Sessions(_)
            | Outcome::TeamLookedBack(_)
            | Outcome::Remembered(_)
            | Outcome::Journal(_)
            | Outcome::ReadSoFar(..)
            | Outcome::Glanced { .. }
            | Outcome::Found(..)
            | Outcome::JournalWritten(_)
            | Outcome::Bin(..)
            | Outcome::Copies(_)
            | Outcome::Drafts(_)
            | Outcome::Versions(..)
            | Outcome::Edited(_)
            | Outcome::CarriedSoFar(..)
            | Outcome::Carried(..)
            | Outcome::Opened(..) => {}
        }
        self.quit_once_saved(effects);
    }

    fn saved(&mut self, saved: SavedSession) {
        let Face::Stage(stage) = &mut self.face else { return };
        stage.saving.done(self.room.now);
        if saved.aside {
            let name = saved.item.name.as_str().to_owned();
            let text = say_with("sessie-elders", &[("naam", name.into())]);
            self.notice = Some(Notice::alarm(text));
        }
        stage.item = Some(saved.item);
    }

    fn card_saved(&mut self, path: &Path) {
        if let Face::Stage(stage) = &mut self.face {
            stage.card_saved();
        }
        let path = path.display().to_string();
        self.notice = Some(Notice::said(say_with("sessie-kaart-bewaard", &[("pad", path.into())])));
    }

    fn failed(&mut self, problem: &Problem) {
        let Face::Stage(stage) = &mut self.face else { return };
        stage.saving.failed(problem, self.room.now);
    }
}

impl Keeps for Stage {
    fn saving(&self) -> &Saving {
        &self.saving
    }

    fn saving_mut(&mut self) -> &mut Saving {
        &mut self.saving
    }

    fn is_worth_keeping(&self) -> bool {
        self.session().setup().keep != Keep::Nothing
    }

    fn writing(&self) -> Option<Effect> {
        let record = Box::new(self.record()?);
        Some(Effect::Write(Writing::Session { item: self.item.clone(), record }))
    }

    fn words(&self) -> Unsaved {
        Unsaved::Session(self.record().map(Box::new))
    }

    fn goodbye(&self) -> Option<String> {
        let item = self.item.as_ref()?;
        let path = item.path.display().to_string();
        let name = item.name.as_str().to_owned();
        Some(say_with("sessie-tot-ziens", &[("pad", path.into()), ("naam", name.into())]))
    }
}
