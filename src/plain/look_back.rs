//! The look-back, weeks later: what did you do, what happened, would you choose the same.

use super::{Session, command::Command, talk::Pause};
use crate::{
    core::entry::{Again, Entry, LookBack},
    document::{Block, entry},
    journal::{self, Item},
    phrases::{say, say_with},
};

/// Asks the three questions and adds the answers to the entry, also when one stops half-way.
pub(super) fn ask(session: &mut Session<'_>, item: &Item, entry: Entry) -> Result<(), Pause> {
    let on = (session.clock)().date_naive();
    let mut look_back = LookBack { on, did: String::new(), happened: String::new(), again: None };
    let asked = questions(session, &entry, &mut look_back);
    if matches!(asked, Err(Pause::Stopped | Pause::Ended) | Ok(())) {
        keep(session, item, entry, look_back)?;
    }
    asked
}

fn questions(session: &mut Session<'_>, entry: &Entry, look_back: &mut LookBack) -> Result<(), Pause> {
    let mut page = vec![Block::Title(entry::capital(&entry::title(entry)))];
    page.extend(entry::closing_sentence(entry).map(Block::Own));
    page.extend(entry::intention(entry));
    session.talk.page(&page)?;
    session.talk.gap()?;
    session.talk.say(&say("vraag-gedaan"))?;
    session.talk.hint(say("plat-hint-tekst"))?;
    text(session, &mut look_back.did)?;
    session.talk.gap()?;
    session.talk.say(&say("vraag-gebeurd"))?;
    text(session, &mut look_back.happened)?;
    session.talk.gap()?;
    session.talk.say(&say("vraag-opnieuw"))?;
    for (number, again) in (1_usize..).zip(Again::ALL) {
        let values = [("teken", number.to_string().into()), ("tekst", entry::again_name(*again).into())];
        session.talk.say(&say_with("genummerd", &values))?;
    }
    look_back.again = session.choose(Again::ALL.len())?.map(|place| Again::ALL[place]);
    Ok(())
}

/// Reads lines up to an empty one. What was read stays when the input ends.
fn text(session: &mut Session<'_>, text: &mut String) -> Result<(), Pause> {
    loop {
        let line = session.talk.read()?;
        match (Command::parse(&line), line.trim()) {
            (Some(Command::Stop), _) => return Err(Pause::Stopped),
            (Some(Command::Frame(word)), _) => session.show_frame(&word)?,
            (Some(Command::Help), _) => session.talk.say(&say("plat-hulp"))?,
            (Some(Command::Forward), _) | (_, "" | ".") => return Ok(()),
            (Some(Command::Previous | Command::Back | Command::Case | Command::Law), _) => {
                session.talk.say(&say("plat-hier-niet"))?;
            }
            (Some(Command::Unknown(_)) | None, _) => {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&line);
            }
        }
    }
}

fn keep(session: &mut Session<'_>, item: &Item, mut entry: Entry, look_back: LookBack) -> Result<(), Pause> {
    if look_back.did.is_empty() && look_back.happened.is_empty() && look_back.again.is_none() {
        return session.talk.say(&say("plat-terugblik-leeg"));
    }
    match session.store.save_look_back(item, &look_back) {
        Ok(()) => session.talk.say(&say("terugblik-bewaard")),
        Err(problem) => {
            session.talk.say(&say("plat-niet-bewaard"))?;
            session.talk.problem(&problem)?;
            session.talk.say(&say("plat-kopieer"))?;
            entry.look_backs.push(look_back);
            session.talk.verbatim(&journal::to_toml(&entry))
        }
    }
}
