//! The bin line by line: throwing away and taking back, what lies there, and emptying it once the word for that is typed.

use super::called;
use crate::{
    core::{gist::Gist, show::visible_line},
    document::entry,
    journal::{Binned, Item},
    phrases::{say, say_with},
    plain::{
        Session,
        lists::{PAGE, Typed},
        talk::Pause,
    },
};

impl Session<'_> {
    /// Moves a draft or entry to the bin; false if that cannot be.
    pub(super) fn throw_away(&mut self, item: &Item) -> Result<bool, Pause> {
        if !self.may_write()? {
            return Ok(false);
        }
        match self.store.delete(item) {
            Ok(binned) => {
                self.binned = Some(binned);
                self.desk.talk.say(&say("plat-weggegooid"))?;
                Ok(true)
            }
            Err(problem) => {
                self.desk.talk.problem(&problem)?;
                Ok(false)
            }
        }
    }

    /// Puts back what was thrown away last.
    pub(super) fn take_back(&mut self) -> Result<(), Pause> {
        match self.binned.clone() {
            Some(binned) => self.put_back(&binned),
            None => self.desk.talk.say(&say("plat-niets-terug-te-halen")),
        }
    }

    fn put_back(&mut self, binned: &Binned) -> Result<(), Pause> {
        if !self.may_write()? {
            return Ok(());
        }
        match self.store.restore(binned) {
            Ok(item) => {
                if self.binned.as_ref() == Some(binned) {
                    self.binned = None;
                }
                self.desk.talk.say(&say("teruggezet"))?;
                self.desk.talk.verbatim(&item.path.display().to_string())
            }
            Err(problem) => self.desk.talk.problem(&problem),
        }
    }

    /// What lies in the bin, until one goes back.
    pub(super) fn show_bin(&mut self) -> Result<(), Pause> {
        loop {
            let (all, problems) = self.store.bin();
            for problem in &problems {
                self.desk.talk.hint(problem.to_string())?;
            }
            self.desk.talk.gap()?;
            if all.is_empty() {
                return self.desk.talk.say(&say("plat-prullenbak-leeg"));
            }
            self.desk.talk.say(&say_with("plat-prullenbak-telling", &[("aantal", all.len().into())]))?;
            self.desk.talk.hint(say("plat-prullenbak-hint"))?;
            if !self.in_bin(&all)? {
                return Ok(());
            }
        }
    }

    /// Tells the rows and does what is typed below them; false for going back.
    fn in_bin(&mut self, all: &[Binned]) -> Result<bool, Pause> {
        let mut told = self.tell_binned(all, 0)?;
        loop {
            match self.desk.below_list(told, all.len(), &say("plat-hulp-prullenbak"))? {
                Typed::Row(place) => {
                    self.open_binned(&all[place])?;
                    return Ok(true);
                }
                Typed::More => told = self.tell_binned(all, told)?,
                Typed::Command(name, words) if name == "leeg" && words.is_empty() => {
                    self.empty_bin(all.len())?;
                    return Ok(true);
                }
                Typed::Command(name, _) => self.desk.no_command(&name)?,
                Typed::Back => return Ok(false),
            }
        }
    }

    fn tell_binned(&mut self, all: &[Binned], told: usize) -> Result<usize, Pause> {
        let end = (told + PAGE).min(all.len());
        for (number, binned) in (told + 1..).zip(&all[told..end]) {
            let words = match self.store.read(&binned.item) {
                Ok(entry) => called(&Gist::of(&entry)),
                Err(_) => {
                    let name = visible_line(binned.item.name.as_str()).into_owned();
                    say_with("tekst-feit", &[("naam", name.into()), ("waarde", say("kapot-in-lijst").into())])
                }
            };
            self.desk.numbered(number, &words)?;
        }
        self.desk.tell_rest(end, all.len())?;
        Ok(end)
    }

    /// Tells one as a page, and puts it back if that is chosen.
    fn open_binned(&mut self, binned: &Binned) -> Result<(), Pause> {
        match self.store.read(&binned.item) {
            Ok(entry) => self.desk.talk.page(&entry::page(&entry, &self.desk.library))?,
            Err(problem) => self.desk.talk.problem(&problem)?,
        }
        self.desk.talk.gap()?;
        self.desk.numbered(1, &say("plat-prullenbak-terugzetten"))?;
        self.desk.numbered(2, &say("plat-prullenbak-laten"))?;
        match self.desk.choose_with_help(2, &say("plat-hulp-prullenbak"))? {
            Some(0) => self.put_back(binned),
            _ => Ok(()),
        }
    }

    /// Removes for good what lies in the bin, once the word for it is typed.
    fn empty_bin(&mut self, count: usize) -> Result<(), Pause> {
        if !self.may_write()? {
            return Ok(());
        }
        let word = say("plat-prullenbak-woord");
        let values = [("aantal", count.into()), ("woord", word.as_str().into())];
        self.desk.talk.say(&say_with("plat-prullenbak-zeker", &values))?;
        if self.desk.talk.read()?.trim().to_lowercase() != word {
            return self.desk.talk.say(&say("plat-prullenbak-blijft"));
        }
        let (removed, problems) = self.store.empty_bin();
        self.binned = None;
        self.desk.talk.say(&say_with("prullenbak-geleegd", &[("aantal", removed.into())]))?;
        problems.iter().try_for_each(|problem| self.desk.talk.problem(problem))
    }
}
