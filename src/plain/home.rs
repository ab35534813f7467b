//! The numbered start, for who begins without a case: go on, look back, choose, read.

use std::sync::Arc;

use super::{
    Session,
    due::{self, Due},
    talk::Pause,
    telling,
};
use crate::{
    core::{
        case::Case,
        entry::{Entry, Form},
        suggest::suggest,
        walk::Walk,
    },
    document::entry,
    journal::Item,
    phrases::{say, say_with},
    prompts,
};

/// The most drafts that stand in the start, newest first; the rest is in the journal.
const MOST_DRAFTS: usize = 5;

/// What one can do at the start.
enum Door {
    Resume(Item, Entry),
    LookBack(Vec<Due>),
    Walk(Option<Arc<Case>>),
    Cases,
    NewCase,
    Journal,
    Frame,
    TeamSession,
    Compass,
    Stop,
}

impl Session<'_> {
    /// The start, again after everything that was done, until one stops or goes to a session with the team.
    pub(super) fn home(&mut self) -> Result<(), Pause> {
        self.desk.talk.say(&say("thuis-wat"))?;
        loop {
            let mut doors = self.doors()?;
            self.desk.talk.gap()?;
            for (number, (words, _)) in (1_usize..).zip(&doors) {
                self.desk.numbered(number, words)?;
            }
            self.desk.talk.hint(say("plat-hint-begin"))?;
            let Some(place) = self.desk.choose(doors.len())? else { continue };
            match doors.swap_remove(place).1 {
                Door::Resume(item, entry) => self.resume(item, entry)?,
                Door::LookBack(due) => self.look_back_on_due(due)?,
                Door::Walk(case) => self.begin_asking_form(case)?,
                Door::Cases => {
                    if let Some(case) = self.choose_case()? {
                        self.begin_asking_form(case)?;
                    }
                }
                Door::NewCase => self.write_case(None)?,
                Door::Journal => self.journal()?,
                Door::Frame => self.desk.read_frame()?,
                Door::Compass => self.show_compass()?,
                Door::TeamSession => return Ok(()),
                Door::Stop => return Err(Pause::Stopped),
            }
        }
    }

    /// The case that is chosen from the list, or one's own dilemma (`Some(None)`); none if nothing is chosen.
    #[expect(clippy::option_option, reason = "nothing chosen, no case, and a case are three things")]
    pub(super) fn choose_case(&mut self) -> Result<Option<Option<Arc<Case>>>, Pause> {
        self.desk.talk.gap()?;
        let cases: Vec<Arc<Case>> = self.desk.library.listed().into_iter().cloned().collect();
        for (number, case) in (1_usize..).zip(&cases) {
            let words = say_with(
                "plat-casus",
                &[("titel", case.title.clone().into()), ("rol", case.role.clone().into())],
            );
            self.desk.numbered(number, &words)?;
        }
        self.desk.numbered(cases.len() + 1, &say("plat-zonder-casus"))?;
        let chosen = self.desk.choose(cases.len() + 1)?;
        Ok(chosen.map(|place| cases.get(place).cloned()))
    }

    /// The newest draft on this case, if there is one and one wants to go on with it.
    pub(super) fn choose_draft(&mut self, slug: &str) -> Result<Option<(Item, Entry)>, Pause> {
        let items = self.store.drafts().items;
        let drafts = items.into_iter().filter(|item| item.name.may_be_on(slug));
        let read = |item: Item| self.store.read(&item).ok().map(|entry| (item, entry));
        let mut on_case = drafts.filter_map(read).filter(|(_, entry)| entry.case() == Some(slug));
        let Some((item, entry)) = on_case.next() else { return Ok(None) };
        self.desk.numbered(1, &resume_words(&entry))?;
        self.desk.numbered(2, &say("plat-opnieuw-beginnen"))?;
        Ok(if self.desk.choose(2)? == Some(1) { None } else { Some((item, entry)) })
    }

    fn doors(&mut self) -> Result<Vec<(String, Door)>, Pause> {
        let drafts = self.drafts()?;
        let newest = drafts.iter().take(MOST_DRAFTS);
        let mut doors: Vec<_> = newest
            .map(|(item, entry)| (resume_words(entry), Door::Resume(item.clone(), entry.clone())))
            .collect();
        let digest = self.digest();
        let due = self.due(&digest);
        if !due.is_empty() {
            doors.push((due::line(&due), Door::LookBack(due)));
        }
        let drafts: Vec<&Entry> = drafts.iter().map(|(_, entry)| entry).collect();
        if let Some(suggestion) = suggest(&self.desk.library.cases, &digest, &drafts) {
            let values = [
                ("titel", suggestion.case.title.clone().into()),
                ("reden", prompts::reason(suggestion.reason).into()),
            ];
            doors.push((say_with("plat-voorstel", &values), Door::Walk(Some(suggestion.case))));
        }
        let journal = match digest.count {
            _ if self.knows_broken() => say("thuis-dagboek-kapot"),
            count => say_with("thuis-dagboek-wat", &[("aantal", count.into())]),
        };
        let journal = [("naam", say("dagboek-kop").into()), ("waarde", journal.into())];
        doors.extend([
            (say("thuis-casussen"), Door::Cases),
            (say("plat-zonder-casus"), Door::Walk(None)),
            (entry::capital(&say("doe-nieuwe-casus")), Door::NewCase),
            (say_with("tekst-feit", &journal), Door::Journal),
            (say("kader-kop"), Door::Frame),
            (say("thuis-sessie"), Door::TeamSession),
            (say("plat-kompas"), Door::Compass),
            (say("plat-stoppen"), Door::Stop),
        ]);
        Ok(doors)
    }

    /// Every draft that can be read, newest first; what is wrong with the others is said once.
    fn drafts(&mut self) -> Result<Vec<(Item, Entry)>, Pause> {
        let crate::journal::Listed { items, problems, .. } = self.store.drafts();
        for problem in &problems {
            self.desk.talk.hint(problem.to_string())?;
        }
        let mut drafts = vec![];
        for item in items {
            match self.store.read(&item) {
                Ok(entry) => drafts.push((item, entry)),
                Err(problem) => self.desk.talk.hint(problem.to_string())?,
            }
        }
        Ok(drafts)
    }

    pub(super) fn resume(&mut self, item: Item, entry: Entry) -> Result<(), Pause> {
        let case = entry.case().and_then(|slug| self.desk.library.case(slug)).cloned();
        let walk = Walk::resume(entry.clone(), case);
        self.asking(walk, Some((item, entry))).run()
    }

    fn begin_asking_form(&mut self, case: Option<Arc<Case>>) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        for (number, form) in (1_usize..).zip(Form::ALL) {
            self.desk.numbered(number, &telling::form(*form))?;
        }
        match self.desk.choose(Form::ALL.len())? {
            Some(place) => self.begin(case, Form::ALL[place]),
            None => Ok(()),
        }
    }
}

fn resume_words(entry: &Entry) -> String {
    say_with(
        "plat-verder",
        &[("titel", entry::title(entry).into()), ("stap", prompts::step_name(entry.step).into())],
    )
}
