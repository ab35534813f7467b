//! Picking one or more from a list, by number, by letter or by name.

use super::{
    asking::{Asking, Turn},
    in_lines::InLines,
    talk::Pause,
    telling,
};
use crate::{
    core::questionnaire::Answer,
    phrases::{say, say_with},
    prompts::PickOption,
};

/// Asks for the whole list; a word that one types, like the commands.
const ALL: &str = "alles";

impl<Q: InLines> Asking<'_, '_, Q> {
    /// One of a few. `brief` leaves out what was told a moment ago.
    pub(super) fn ask_pick(
        &mut self,
        question: Q::Question,
        from: Q::Options,
        brief: bool,
    ) -> Result<Turn, Pause> {
        let Some(options) = self.options(from)? else { return Ok(Turn::Next) };
        self.tell(question, &options, brief)?;
        if let Answer::Pick(Some(id)) = self.subject.answer(question) {
            self.tell_chosen(&options, &[id])?;
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
                _ => self.desk.talk.say(&Q::not_an_option(question))?,
            }
        }
    }

    /// Any number of them: of a long list a part is told, the rest on request.
    pub(super) fn ask_picks(&mut self, question: Q::Question, from: Q::Options) -> Result<Turn, Pause> {
        let Some(options) = self.options(from)? else { return Ok(Turn::Next) };
        let (named, rest) = self.subject.told_at_once(question, &options);
        self.numbered(&options[..named], 1, true)?;
        if named < options.len() {
            self.desk.talk.say(&rest)?;
        }
        self.tell(question, &[], false)?;
        if let Answer::Picks(ids) = self.subject.answer(question)
            && !ids.is_empty()
        {
            self.tell_chosen(&options, &ids)?;
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
                        self.desk.talk.say(&say_with("plat-geen-grond", &values))?;
                    }
                },
            }
        }
    }

    /// The options; none, which is said, if there is nothing to choose from.
    fn options(&mut self, from: Q::Options) -> Result<Option<Vec<PickOption>>, Pause> {
        let options = self.subject.options(&self.desk.library, from);
        if options.is_empty() {
            self.desk.talk.say(&say("geen-opties"))?;
            return Ok(None);
        }
        Ok(Some(options))
    }

    fn tell(&mut self, question: Q::Question, options: &[PickOption], brief: bool) -> Result<(), Pause> {
        let told = self.subject.told(&self.desk.library, question, options, brief);
        let talk = &mut self.desk.talk;
        talk.page(&told.page)?;
        for line in &told.lines {
            talk.say(line)?;
        }
        match told.hint {
            Some(hint) if told.page.is_empty() => talk.hint(hint),
            Some(hint) => talk.hint_apart(hint),
            None => Ok(()),
        }
    }

    fn tell_chosen(&mut self, options: &[PickOption], ids: &[String]) -> Result<(), Pause> {
        let label =
            |id: &String| options.iter().find(|it| it.id == *id).map_or(id.clone(), |it| it.label.clone());
        let labels: Vec<_> = ids.iter().map(label).collect();
        self.desk.talk.say(&say_with("plat-je-koos", &[("keuze", labels.join(", ").into())]))
    }

    fn numbered(&mut self, options: &[PickOption], first: usize, detailed: bool) -> Result<(), Pause> {
        for line in telling::numbered(options, first, detailed) {
            self.desk.talk.say(&line)?;
        }
        Ok(())
    }
}

/// The id of the option with this number, letter or name.
pub(super) fn picked(options: &[PickOption], word: &str) -> Option<String> {
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
