//! One entry or draft line by line: its page, and then by number everything that one can do with it.

use crate::{
    content,
    core::{addition::AdditionQuestion, entry::Entry, problem::Problem, sketch::Sketch},
    document::{appeal, entry},
    journal::{Item, Other, Shelf, versions},
    phrases::{say, say_with},
    plain::{Session, look_back, talk::Pause},
};

/// What one can do.
#[derive(Clone, Debug)]
enum Action {
    GoOn,
    LookBack,
    Add(AdditionQuestion),
    Appeal,
    Versions(Other),
    NewCase,
    Read,
    Delete,
    Back,
}

impl Session<'_> {
    /// Tells an entry and does what is asked with it, until one goes back or it is thrown away.
    pub(in crate::plain) fn open_entry(&mut self, item: &Item) -> Result<(), Pause> {
        let mut told = false;
        loop {
            let read = self.store.read(item);
            match &read {
                Err(problem) => {
                    self.desk.talk.gap()?;
                    self.desk.talk.problem(problem)?;
                }
                Ok(entry) if !told => self.tell_entry(item, entry)?,
                Ok(_) => {}
            }
            told = true;
            let actions = self.actions(item, &read);
            self.desk.talk.gap()?;
            for (number, action) in (1_usize..).zip(&actions) {
                self.desk.numbered(number, &words(action))?;
            }
            self.desk.talk.hint(say("plat-notitie-kies"))?;
            let help = say("plat-hulp-notitie");
            let Some(place) = self.desk.choose_with_help(actions.len(), &help)? else { return Ok(()) };
            match (&actions[place], read) {
                (Action::Back, _) => return Ok(()),
                (Action::Delete, _) => {
                    if self.throw_away(item)? {
                        return Ok(());
                    }
                }
                (Action::Versions(other), _) => self.choose_version(item, other)?,
                (Action::GoOn, Ok(entry)) => return self.resume(item.clone(), entry),
                (action, Ok(entry)) => self.act(action, item, entry)?,
                (_, Err(_)) => {}
            }
        }
    }

    /// What can be done with it: of a file that cannot be read, little.
    fn actions(&self, item: &Item, read: &Result<Entry, Problem>) -> Vec<Action> {
        let copies = self.store.copies().0.into_iter().filter(|copy| copy.of == *item);
        let mut others: Vec<Other> = copies.map(|copy| Other::Copy(copy.item)).collect();
        let mut actions = vec![];
        match read {
            Ok(_) if item.shelf == Shelf::Drafts => actions.extend([Action::GoOn, Action::Read]),
            Ok(entry) => {
                actions.extend([
                    Action::LookBack,
                    Action::Add(AdditionQuestion::Remark),
                    Action::Add(AdditionQuestion::Keywords),
                    Action::Add(AdditionQuestion::LookBackDay),
                    Action::Appeal,
                ]);
                actions.extend(entry.case().is_none().then_some(Action::NewCase));
                actions.push(Action::Read);
            }
            Err(_) => others.extend(versions(item, &Other::InFile).is_ok().then_some(Other::InFile)),
        }
        actions.extend(others.into_iter().map(Action::Versions));
        actions.extend([Action::Delete, Action::Back]);
        actions
    }

    fn tell_entry(&mut self, item: &Item, entry: &Entry) -> Result<(), Pause> {
        self.desk.talk.page(&entry::page(entry, &self.desk.library))?;
        self.desk.talk.gap()?;
        let path = item.path.display().to_string();
        self.desk.talk.verbatim(&say_with("notitie-bestand", &[("pad", path.into())]))
    }

    fn act(&mut self, action: &Action, item: &Item, entry: Entry) -> Result<(), Pause> {
        match action {
            Action::LookBack if self.may_write()? => look_back::ask(self, item, entry),
            Action::Add(what) => self.add(*what, item, &entry),
            Action::Appeal => self.tell_appeal(item, &entry),
            Action::NewCase if self.may_write()? => match Sketch::of_entry(&entry) {
                Some(sketch) => self.write_case(Some(sketch)),
                None => Ok(()),
            },
            Action::Read => self.tell_entry(item, &entry),
            Action::LookBack
            | Action::NewCase
            | Action::GoOn
            | Action::Versions(_)
            | Action::Delete
            | Action::Back => Ok(()),
        }
    }

    /// Tells the note to hand over, as one can edit it, and how to have it as a file.
    fn tell_appeal(&mut self, item: &Item, entry: &Entry) -> Result<(), Pause> {
        let today = (self.desk.clock)().date_naive();
        let page = appeal::page(entry, &self.desk.library, today);
        let draft = appeal::draft(&page);
        let talk = &mut self.desk.talk;
        talk.gap()?;
        talk.verbatim(&draft)?;
        let names = content::names_in(&appeal::own_words(&page)).join(", ");
        if !names.is_empty() {
            talk.say(&say_with("meenemen-namen", &[("namen", names.into())]))?;
        }
        talk.say(&say("meenemen-lees-na"))?;
        talk.say(&say("plat-beroepsnotitie-bewaren"))?;
        talk.verbatim(&say_with("plat-beroepsnotitie-opdracht", &[("naam", item.name.as_str().into())]))
    }
}

fn words(action: &Action) -> String {
    match action {
        Action::GoOn => say("thuis-verder"),
        Action::LookBack => entry::capital(&say("doe-terugblik")),
        Action::Add(AdditionQuestion::Remark) => entry::capital(&say("doe-aantekening")),
        Action::Add(AdditionQuestion::Keywords) => entry::capital(&say("doe-trefwoorden")),
        Action::Add(AdditionQuestion::LookBackDay) => entry::capital(&say("doe-terugkijkdag")),
        Action::Appeal => entry::capital(&say("doe-beroepsnotitie")),
        Action::Versions(Other::InFile) => say("plat-notitie-versies"),
        Action::Versions(Other::Copy(copy)) => {
            say_with("plat-notitie-versies-kopie", &[("naam", copy.name.as_str().into())])
        }
        Action::NewCase => say("plat-notitie-casus"),
        Action::Read => say("plat-notitie-lezen"),
        Action::Delete => say("plat-notitie-weggooien"),
        Action::Back => say("plat-notitie-terug"),
    }
}
