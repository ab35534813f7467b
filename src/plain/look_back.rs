//! The look-back, weeks later: what did you do, what happened, would you choose the same.

use chrono::{DateTime, FixedOffset};

use super::{
    Session,
    command::Command,
    keeping::is_time,
    paragraphs::{Line, Paragraphs},
    talk::Pause,
};
use crate::{
    core::{
        entry::{Again, Entry, LookBack},
        problem::Problem,
    },
    document::{Block, entry},
    journal::{self, Item},
    phrases::{say, say_with},
};

/// A look-back under way.
struct LookingBack<'s, 'a> {
    session: &'s mut Session<'a>,
    item: &'s Item,
    entry: Entry,
    look_back: LookBack,
    /// What stands in the file.
    saved: Option<LookBack>,
    /// When it was last written.
    at: Option<DateTime<FixedOffset>>,
    told: Option<Problem>,
}

/// Asks the three questions and writes every answer into the entry at once, so that one can stop anywhere. What was
/// written earlier on the same day is gone on with.
pub(super) fn ask(session: &mut Session<'_>, item: &Item, entry: Entry) -> Result<(), Pause> {
    let on = (session.desk.clock)().date_naive();
    let saved = entry.look_backs.last().filter(|last| last.on == on).cloned();
    let blank = LookBack { on, did: String::new(), happened: String::new(), again: None };
    let look_back = saved.clone().unwrap_or(blank);
    let mut looking = LookingBack { session, item, entry, look_back, saved, at: None, told: None };
    let asked = looking.questions();
    let kept = looking.keep();
    if matches!(asked, Err(Pause::Output(_))) {
        return asked;
    }
    kept?;
    looking.end()?;
    asked
}

impl LookingBack<'_, '_> {
    fn questions(&mut self) -> Result<(), Pause> {
        let mut page = vec![Block::Title(entry::capital(&entry::title(&self.entry)))];
        page.extend(entry::closing_sentence(&self.entry).map(Block::Own));
        page.extend(entry::intention(&self.entry));
        self.session.desk.talk.page(&page)?;
        self.session.desk.talk.gap()?;
        self.session.desk.talk.say(&say("vraag-gedaan"))?;
        self.session.desk.talk.hint(say("plat-hint-tekst"))?;
        self.text(|look_back| &mut look_back.did)?;
        self.session.desk.talk.gap()?;
        self.session.desk.talk.say(&say("vraag-gebeurd"))?;
        self.text(|look_back| &mut look_back.happened)?;
        self.session.desk.talk.gap()?;
        self.session.desk.talk.say(&say("vraag-opnieuw"))?;
        for (number, again) in (1_usize..).zip(Again::ALL) {
            let words = entry::again_name(*again);
            let values = [("teken", number.to_string().into()), ("tekst", words.into())];
            self.session.desk.talk.say(&say_with("genummerd", &values))?;
        }
        if let Some(again) = self.look_back.again {
            let values = [("keuze", entry::again_name(again).into())];
            self.session.desk.talk.say(&say_with("plat-je-koos", &values))?;
        }
        if let Some(place) = self.session.desk.choose(Again::ALL.len())? {
            self.look_back.again = Some(Again::ALL[place]);
        }
        Ok(())
    }

    /// Reads paragraphs. What was read stays when the input ends.
    fn text(&mut self, part: fn(&mut LookBack) -> &mut String) -> Result<(), Pause> {
        let mut typed = Paragraphs::default();
        let standing = part(&mut self.look_back).clone();
        if !standing.is_empty() {
            self.session.desk.talk.say(&say("plat-er-staat"))?;
            self.session.desk.talk.page(&[Block::Own(standing.clone())])?;
            self.session.desk.talk.hint(say("plat-hint-er-staat"))?;
        }
        loop {
            let line = self.session.desk.talk.read()?;
            if typed.text().is_empty() && !standing.is_empty() {
                match line.trim() {
                    "+" => {
                        typed = Paragraphs::after(standing.clone());
                        continue;
                    }
                    "-" => {
                        part(&mut self.look_back).clear();
                        return self.keep();
                    }
                    _ => {}
                }
            }
            match Command::parse(&line) {
                Some(Command::Stop) => return Err(Pause::Stopped),
                Some(Command::Frame(word)) => self.session.desk.show_frame(&word)?,
                Some(Command::Precedents(word)) => self.session.desk.show_precedents(None, &word)?,
                Some(Command::Help) => self.session.desk.talk.say(&say("plat-hulp"))?,
                Some(Command::Forward) => return self.keep(),
                Some(Command::Previous | Command::Back | Command::Case | Command::Law) => {
                    self.session.desk.talk.say(&say("plat-hier-niet"))?;
                }
                Some(Command::Unknown(_) | Command::Example) | None => match typed.take(&line) {
                    Line::End => return self.keep(),
                    Line::Gap => {}
                    Line::SecondGap => self.session.desk.talk.say(&say("plat-hint-tekst"))?,
                    Line::Words => {
                        typed.text().clone_into(part(&mut self.look_back));
                        if is_time(self.at, typed.text().len(), (self.session.desk.clock)()) {
                            self.keep()?;
                        }
                    }
                },
            }
        }
    }

    /// Writes what is not written yet, and says it where that fails.
    fn keep(&mut self) -> Result<(), Pause> {
        if self.is_kept() {
            return Ok(());
        }
        match self.session.store.write_look_back(self.item, self.saved.as_ref(), &self.look_back) {
            Ok(()) => {
                self.saved = Some(self.look_back.clone());
                (self.at, self.told) = (Some((self.session.desk.clock)()), None);
                Ok(())
            }
            Err(problem) if self.told.as_ref() == Some(&problem) => Ok(()),
            Err(problem) => {
                self.told = Some(problem.clone());
                self.session.desk.talk.say(&say("plat-niet-bewaard"))?;
                self.session.desk.talk.problem(&problem)
            }
        }
    }

    fn end(mut self) -> Result<(), Pause> {
        if self.is_kept() {
            let said = if self.is_blank() { "plat-terugblik-leeg" } else { "terugblik-bewaard" };
            return self.session.desk.talk.say(&say(said));
        }
        self.session.desk.talk.say(&say("plat-kopieer"))?;
        self.entry.look_backs.push(self.look_back);
        self.session.desk.talk.verbatim(&journal::to_toml(&self.entry))
    }

    /// Whether what is written stands in the file, or nothing is and nothing stood there.
    fn is_kept(&self) -> bool {
        self.saved.as_ref() == Some(&self.look_back) || (self.saved.is_none() && self.is_blank())
    }

    fn is_blank(&self) -> bool {
        let LookBack { did, happened, again, .. } = &self.look_back;
        did.is_empty() && happened.is_empty() && again.is_none()
    }
}
