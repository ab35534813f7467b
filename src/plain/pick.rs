//! Picking one or more from a list, by number, by letter or by name.

use super::{asking::Turn, talk::Pause, telling, walking::Walking};
use crate::{
    core::walk::{Answer, Options, Question},
    phrases::{say, say_with},
    prompts::{self, PickOption},
};

/// Asks for the whole list; a word that one types, like the commands.
const ALL: &str = "alles";

impl Walking<'_, '_> {
    /// One of a few. `brief` leaves out what was told a moment ago.
    pub(super) fn ask_pick(&mut self, question: Question, kind: Options, brief: bool) -> Result<Turn, Pause> {
        let options = prompts::options(&self.walk, self.session.library, kind);
        if options.is_empty() {
            self.session.talk.say(&say("geen-opties"))?;
            return Ok(Turn::Next);
        }
        // The price belongs to the weighing, not to the first feeling.
        self.list(&options, kind, brief || question == Question::HunchChoice)?;
        if let Answer::Pick(Some(id)) = self.walk.answer(question) {
            let label = options.iter().find(|it| it.id == id).map_or(id, |it| it.label.clone());
            self.session.talk.say(&say_with("plat-je-koos", &[("keuze", label.into())]))?;
        }
        loop {
            let line = match self.hear(Some(question))? {
                Ok(line) => line,
                Err(turn) => return Ok(turn),
            };
            let id = picked(&options, line.trim());
            match line.trim() {
                "" => return Ok(Turn::Next),
                word if word == "-" || id.is_some() => {
                    if self.take(question, Answer::Pick(id))? {
                        return Ok(Turn::Next);
                    }
                }
                _ => self.session.talk.say(&telling::not_an_option(kind))?,
            }
        }
    }

    /// Any number of them: those that the case names are told, the rest on request.
    pub(super) fn ask_picks(&mut self, question: Question, kind: Options) -> Result<Turn, Pause> {
        let options = prompts::options(&self.walk, self.session.library, kind);
        if options.is_empty() {
            self.session.talk.say(&say("geen-opties"))?;
            return Ok(Turn::Next);
        }
        let named = self.walk.case.as_ref().map_or(0, |case| case.grounds.len()).min(options.len());
        self.numbered(&options[..named], 1, true)?;
        let rest = options.len() - named;
        if rest > 0 {
            self.session.talk.say(&say_with("plat-meer-gronden", &[("aantal", rest.into())]))?;
        }
        self.session.talk.hint(say("plat-hint-kies-meer"))?;
        if let Answer::Picks(ids) = self.walk.answer(question)
            && !ids.is_empty()
        {
            let label = |id: &String| {
                options.iter().find(|it| it.id == *id).map_or(id.clone(), |it| it.label.clone())
            };
            let labels: Vec<_> = ids.iter().map(label).collect();
            self.session.talk.say(&say_with("plat-je-koos", &[("keuze", labels.join(", ").into())]))?;
        }
        loop {
            let line = match self.hear(Some(question))? {
                Ok(line) => line,
                Err(turn) => return Ok(turn),
            };
            match line.trim() {
                "" => return Ok(Turn::Next),
                ALL => self.numbered(&options[named..], named + 1, false)?,
                "-" => {
                    self.take(question, Answer::Picks(vec![]))?;
                    return Ok(Turn::Next);
                }
                words => match several(&options, words) {
                    Ok(ids) => {
                        self.take(question, Answer::Picks(ids))?;
                        return Ok(Turn::Next);
                    }
                    Err(word) => {
                        let values = [("woord", word.into())];
                        self.session.talk.say(&say_with("plat-geen-grond", &values))?;
                    }
                },
            }
        }
    }

    fn list(&mut self, options: &[PickOption], kind: Options, brief: bool) -> Result<(), Pause> {
        match kind {
            Options::Choices => {
                for option in options {
                    let values =
                        [("teken", option.sign.clone().into()), ("tekst", option.label.clone().into())];
                    self.session.talk.say(&say_with("genummerd", &values))?;
                    if !brief && !option.detail.is_empty() {
                        let price = say_with("prijs", &[("prijs", option.detail.clone().into())]);
                        self.session.talk.say(&price)?;
                    }
                }
                self.session.talk.hint(say("plat-hint-kies"))
            }
            // The same few words for each of nine principles or three variants: once is enough.
            Options::Pulls | Options::YesNo => {
                let hint =
                    if kind == Options::Pulls { say("plat-hint-trekt") } else { say("plat-hint-kantelt") };
                let lines: Vec<_> =
                    options.iter().enumerate().map(|(place, it)| telling::option(place + 1, it)).collect();
                self.session.talk.hint(format!("{}\n{hint}", lines.join("\n")))
            }
            Options::Principles | Options::Again => {
                self.numbered(options, 1, false)?;
                self.session.talk.hint(say("plat-hint-kies"))
            }
            Options::Routes => {
                self.session.talk.page(&telling::route_map(&self.session.library.reference))?;
                self.session.talk.hint_apart(say("plat-hint-kies"))
            }
            Options::Grounds => self.numbered(options, 1, true),
        }
    }

    fn numbered(&mut self, options: &[PickOption], first: usize, detailed: bool) -> Result<(), Pause> {
        let mut head = "";
        for (number, option) in (first..).zip(options) {
            if option.head != head {
                head = &option.head;
                self.session.talk.gap()?;
                self.session.talk.say(head)?;
            }
            self.session.talk.say(&telling::option(number, option))?;
            if detailed && !option.detail.is_empty() {
                self.session.talk.say(&option.detail)?;
            }
        }
        Ok(())
    }
}

/// The id of the option with this number, letter or name.
fn picked(options: &[PickOption], word: &str) -> Option<String> {
    let word = word.trim_end_matches('.').to_lowercase();
    let by_number = word.parse::<usize>().ok().and_then(|number| options.get(number.checked_sub(1)?));
    let by_name = || options.iter().find(|it| it.sign == word || it.id == word);
    by_number.or_else(by_name).map(|it| it.id.clone())
}

/// The ids of all options that a line names, each once; or the first word that names none.
fn several(options: &[PickOption], words: &str) -> Result<Vec<String>, String> {
    let mut ids: Vec<String> = vec![];
    for word in
        words.split(|letter: char| letter.is_whitespace() || letter == ',').filter(|it| !it.is_empty())
    {
        let id = picked(options, word).ok_or_else(|| word.to_owned())?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Vec<PickOption> {
        [("a", "a"), ("b", "b"), ("eigen-1", "c")]
            .map(|(id, sign)| PickOption {
                id: id.into(),
                sign: sign.into(),
                label: String::new(),
                detail: String::new(),
                head: String::new(),
            })
            .into()
    }

    #[test]
    fn an_option_is_picked_by_number_letter_or_name_and_nothing_else() {
        for (word, expect) in [
            ("1", Some("a")),
            ("B", Some("b")),
            ("c.", Some("eigen-1")),
            ("eigen-1", Some("eigen-1")),
            ("0", None),
            ("4", None),
            ("-1", None),
            ("99999999999999999999999", None),
            ("ik bel haar", None),
        ] {
            assert_eq!(picked(&options(), word).as_deref(), expect, "{word:?}");
        }
        assert_eq!(several(&options(), "3, 1  3").unwrap(), ["eigen-1", "a"]);
        assert_eq!(several(&options(), "1 x 2"), Err("x".into()));
    }
}
