//! Two versions of one entry line by line: part by part what stands in each, and by number what stays.

use crate::{
    document::compare,
    journal::{Item, Other, Resolution, versions},
    phrases::say,
    plain::{Session, talk::Pause},
};

impl Session<'_> {
    /// Tells both versions and makes one of them, if that is chosen and may be written.
    pub(super) fn choose_version(&mut self, item: &Item, other: &Other) -> Result<(), Pause> {
        let both = match versions(item, other) {
            Ok(both) => both,
            Err(problem) => return self.desk.talk.problem(&problem),
        };
        self.desk.talk.page(&compare::page(&both.this, &both.other, &self.desk.library))?;
        self.desk.talk.gap()?;
        if !self.may_write()? {
            return Ok(());
        }
        let resolutions = both.resolutions();
        for (number, resolution) in (1_usize..).zip(&resolutions) {
            self.desk.numbered(number, &words(*resolution))?;
        }
        self.desk.talk.hint(say("plat-versies-kies"))?;
        let Some(place) = self.desk.choose_with_help(resolutions.len(), &say("plat-hulp-notitie"))? else {
            return Ok(());
        };
        match self.store.resolve(item, other, resolutions[place]) {
            Ok(_) if resolutions[place] == Resolution::Both => {
                self.desk.talk.say(&say("plat-versies-beide-staan"))
            }
            Ok(_) => self.desk.talk.say(&say("versies-een-gemaakt")),
            Err(problem) => self.desk.talk.problem(&problem),
        }
    }
}

fn words(resolution: Resolution) -> String {
    say(match resolution {
        Resolution::Merged => "plat-versies-samen",
        Resolution::This => "plat-versies-deze",
        Resolution::Other => "plat-versies-andere",
        Resolution::Both => "plat-versies-beide",
    })
}
