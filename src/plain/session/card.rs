//! A card of what carried weight (moresprudentie), made by an explicit step before a session is closed: question by
//! question, and each word that may be a name is asked about. Nothing of it is written before all of that is answered.

use std::path::{Path, PathBuf};

use super::Leading;
use crate::{
    content,
    core::{
        case::PrincipleInPlay,
        library::Library,
        precedent::{Options, Precedent, PrecedentDraft, Question},
        principle::Principle,
        problem::Problem,
        questionnaire::{Answer, Kind, Questionnaire},
    },
    document::{Block, case, entry::capital},
    phrases::{say, say_with},
    plain::{
        asking::{Asking, Turn},
        in_lines::{InLines, Told},
        talk::Pause,
        telling::numbered,
    },
    prompts::{PickOption, Worded},
};

impl Leading<'_, '_> {
    /// Offers a card. Without a yes nothing is asked and nothing written.
    pub(super) fn offer_card(&mut self) -> Result<Turn, Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.say(&say("team-kaart-maken"))?;
        loop {
            let line = match self.hear(None)? {
                Ok(line) => line.trim().to_lowercase(),
                Err(turn) => return Ok(turn),
            };
            match line.as_str() {
                YES => return self.make_card(),
                NO | "" => return Ok(Turn::Next),
                _ => self.desk.talk.say(&say("team-kaart-ja-of-nee"))?,
            }
        }
    }

    /// Goes on if there is a card or nothing to put on one, and back if the card was left.
    fn make_card(&mut self) -> Result<Turn, Pause> {
        let on = (self.desk.clock)().date_naive();
        let draft = PrecedentDraft::of_session(&self.subject.session, on, content::vocabulary());
        let (mut nowhere, file) = ((), Some((PathBuf::new(), ())));
        let mut asking = Asking::new(&mut *self.desk, &mut nowhere, draft, file);
        let asked = asking.whole();
        let draft = asking.subject;
        match asked {
            Ok(Ok(card)) => {
                self.keep_card(&card)?;
                Ok(Turn::Next)
            }
            Ok(Err(turn)) => {
                self.leave_card(&draft)?;
                Ok(turn)
            }
            Err(pause @ Pause::Output(_)) => Err(pause),
            Err(pause) => {
                self.leave_card(&draft)?;
                Err(pause)
            }
        }
    }

    fn keep_card(&mut self, card: &Precedent) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        match self.place.keep_card(card) {
            Ok(path) => {
                self.desk.talk.say(&say("team-kaart-bewaard"))?;
                self.desk.talk.verbatim(&path.display().to_string())?;
                self.subject.card = Some(path);
                Ok(())
            }
            Err(problem) => {
                self.desk.talk.say(&say("plat-niet-bewaard"))?;
                self.desk.talk.problem(&problem)?;
                self.desk.talk.say(&say("plat-kopieer"))?;
                self.desk.talk.gap()?;
                self.desk.talk.verbatim(&content::write_card(card.card()))
            }
        }
    }

    /// Says that there is no card, with what was written on it.
    fn leave_card(&mut self, draft: &PrecedentDraft) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        if draft.is_blank() {
            return self.desk.talk.say(&say("team-kaart-leeg"));
        }
        self.desk.talk.say(&say("team-kaart-geen"))?;
        self.desk.talk.gap()?;
        self.desk.talk.verbatim(&content::write_card(&draft.card))
    }
}

impl Asking<'_, '_, PrecedentDraft> {
    /// Asks until the card is whole. Else where to go: on if there is nothing on it, back if it is left.
    fn whole(&mut self) -> Result<Result<Precedent, Turn>, Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.say(&say("sessie-kaart-wat"))?;
        self.desk.talk.say(&say("team-kaart-hoe"))?;
        let is_text = |_: &PrecedentDraft, question| word_of(question).is_none();
        let mut turn = self.through(&is_text)?;
        loop {
            if turn == Turn::Back || self.subject.is_blank() {
                return Ok(Err(turn));
            }
            let open = match self.subject.finish() {
                Ok(card) => return Ok(Ok(card)),
                Err(open) => open,
            };
            self.desk.talk.gap()?;
            self.desk.talk.say(&say_with("sessie-kaart-namen", &[("namen", open.join(", ").into())]))?;
            let is_open = |draft: &PrecedentDraft, question| {
                let word = word_of(question).and_then(|place| draft.suspects().into_iter().nth(place));
                word.is_some_and(|word| open.contains(&word)) || brings(draft, question, &open)
            };
            turn = self.through(&is_open)?;
        }
    }

    /// Some of the questions one after the other. There may come more while one answers, and one can go back to any.
    fn through(&mut self, is_asked: &dyn Fn(&PrecedentDraft, Question) -> bool) -> Result<Turn, Pause> {
        let (mut place, mut goes_back) = (0_usize, false);
        while let Some(question) = self.subject.questions().get(place).copied() {
            if !goes_back && !is_asked(&self.subject, question) {
                place += 1;
                continue;
            }
            goes_back = false;
            match self.ask(question)? {
                Turn::Next => place += 1,
                Turn::Previous if place == 0 => self.desk.talk.say(&say("team-kaart-eerste"))?,
                Turn::Previous => (place, goes_back) = (place - 1, true),
                Turn::Forward => return Ok(Turn::Forward),
                Turn::Back | Turn::Aside => return Ok(Turn::Back),
            }
        }
        Ok(Turn::Next)
    }
}

/// The place of the word that a question is about.
fn word_of(question: Question) -> Option<usize> {
    match question {
        Question::Name(place) | Question::Role(place) => Some(place),
        Question::Text(_) | Question::Principles | Question::Holders => None,
    }
}

/// Whether one of these words came with the role that a question asks for.
fn brings(draft: &PrecedentDraft, question: Question, words: &[String]) -> bool {
    let Answer::Text(role) = draft.answer(question) else { return false };
    matches!(question, Question::Role(_)) && words.iter().any(|word| role.contains(word))
}

/// A card is nowhere while it is written: only one that is whole is kept, and once.
impl InLines for PrecedentDraft {
    type Place = ();
    type File = PathBuf;
    type Words = ();

    fn words(&self) {}

    fn is_blank(&self) -> bool {
        self.is_blank()
    }

    fn save((): &mut (), file: Option<&PathBuf>, (): &()) -> Result<PathBuf, Problem> {
        Ok(file.cloned().unwrap_or_default())
    }

    fn path(file: &PathBuf) -> &Path {
        file
    }

    fn elsewhere(_: &PathBuf) -> String {
        String::new()
    }

    fn asked(&self, library: &Library, question: Question) -> String {
        capital(&self.prompt(library, question))
    }

    fn hint(question: Question) -> Option<String> {
        matches!(question, Question::Role(_)).then(|| say("team-hint-rol"))
    }

    fn told(&self, _: &Library, question: Question, options: &[PickOption], _: bool) -> Told {
        let (Kind::Pick(from) | Kind::PickMany(from)) = Self::kind(question) else {
            return Told::default();
        };
        match from {
            // The list itself was told already.
            Options::Principles | Options::Holders => {
                Told { hint: Some(say("plat-hint-kies-enkele")), ..Told::default() }
            }
            Options::Names => Told {
                lines: numbered(options, 1, false),
                hint: Some(say("plat-hint-kies")),
                ..Told::default()
            },
        }
    }

    fn told_at_once(&self, _: Question, options: &[PickOption]) -> (usize, String) {
        (options.len(), String::new())
    }

    fn not_an_option(_: Question) -> String {
        say("plat-geen-optie")
    }

    fn principle_of(_: Question) -> Option<Principle> {
        None
    }

    fn in_play(&self, _: Principle) -> Option<&PrincipleInPlay> {
        None
    }

    fn case_page(&self, library: &Library) -> Vec<Block> {
        let case = self.card.case.as_ref().and_then(|slug| library.case(slug));
        case.map(|case| case::card(case)).unwrap_or_default()
    }

    fn example(&self, _: &Library) -> Option<Vec<Block>> {
        None
    }

    fn help() -> String {
        say("team-kaart-hulp")
    }
}

/// What one types who wants a card.
const YES: &str = "ja";

/// What one types who does not.
const NO: &str = "nee";
