//! A note to hand to somebody, as it is being edited: its text, what is left to fill in, and which words may be a name.

use std::collections::BTreeSet;

use super::{
    carry::{CarryOptions, Destination},
    names::Vocabulary,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
};

/// The note.
#[derive(Clone, Debug)]
pub struct AppealText {
    text: String,
    /// What stands where one writes it down, or what it began as: leaving then loses nothing.
    kept: String,
    vocabulary: &'static Vocabulary,
    /// Words that are no name: they stand in what is not the person's own, or the person said so.
    no_names: BTreeSet<String>,
    suspects: Vec<String>,
    /// Whether it is asked where to, instead of what it says.
    pub is_leaving: bool,
    /// Where to.
    pub destination: Destination,
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AppealQuestion {
    /// What it says.
    Text,
    /// Where to.
    Path,
    /// Something stands there: whether to write over it.
    Over,
}

impl AppealText {
    /// A draft; what of it is `not_own` holds no name that has to be asked about.
    #[must_use]
    pub fn new(draft: String, not_own: &str, vocabulary: &'static Vocabulary) -> Self {
        let no_names = vocabulary.names_in(not_own).into_iter().collect();
        let mut text = Self {
            kept: draft.clone(),
            text: draft,
            vocabulary,
            no_names,
            suspects: vec![],
            is_leaving: false,
            destination: Destination::default(),
        };
        text.look_for_names();
        text
    }

    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether anything was written that stands nowhere else.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.text != self.kept
    }

    /// It stands somewhere, or may go.
    pub fn let_go(&mut self) {
        self.kept.clone_from(&self.text);
    }

    /// The words that may be a name.
    #[must_use]
    pub fn suspects(&self) -> &[String] {
        &self.suspects
    }

    /// They are no names.
    pub fn say_no_names(&mut self) {
        self.no_names.extend(std::mem::take(&mut self.suspects));
    }

    /// The places that are left to fill in: from these words up to the bracket that closes them, or the end of the line.
    #[must_use]
    pub fn gaps(&self, opening: &str) -> Vec<&str> {
        let mut found = vec![];
        for line in self.text.lines() {
            let mut rest = line;
            while let Some(at) = rest.find(opening) {
                let end = rest[at..].find(']').map_or(rest.len(), |end| at + end + 1);
                found.push(&rest[at..end]);
                rest = &rest[end..];
            }
        }
        found
    }

    fn look_for_names(&mut self) {
        let found = self.vocabulary.names_in(&self.text).into_iter();
        self.suspects = found.filter(|word| !self.no_names.contains(word)).collect();
    }
}

impl Questionnaire for AppealText {
    type Question = AppealQuestion;
    type Options = CarryOptions;

    fn questions(&self) -> Vec<AppealQuestion> {
        match (self.is_leaving, self.destination.is_taken) {
            (false, _) => vec![AppealQuestion::Text],
            (true, false) => vec![AppealQuestion::Path],
            (true, true) => vec![AppealQuestion::Path, AppealQuestion::Over],
        }
    }

    fn kind(question: AppealQuestion) -> Kind<CarryOptions> {
        match question {
            AppealQuestion::Text => Kind::Text,
            AppealQuestion::Path => Kind::Line,
            AppealQuestion::Over => Kind::Pick(CarryOptions::Overs),
        }
    }

    fn answer(&self, question: AppealQuestion) -> Answer {
        match question {
            AppealQuestion::Text => Answer::Text(self.text.clone()),
            AppealQuestion::Path => Answer::Text(self.destination.path().to_owned()),
            AppealQuestion::Over => Answer::Pick(None),
        }
    }

    fn set(&mut self, question: AppealQuestion, answer: Answer) -> Result<(), Refusal> {
        match (question, answer) {
            (AppealQuestion::Text, Answer::Text(text)) => {
                self.text = text;
                self.look_for_names();
            }
            (AppealQuestion::Path, Answer::Text(path)) => self.destination.type_path(path),
            (AppealQuestion::Over, Answer::Pick(_)) => {}
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    static VOCABULARY: LazyLock<Vocabulary> =
        LazyLock::new(|| Vocabulary::new(["de brief gaat weg aan wie dat zei volgens"], []));

    fn note(text: &str) -> AppealText {
        AppealText::new(text.into(), "Dat zei Thorbecke.", &VOCABULARY)
    }

    fn write(note: &mut AppealText, text: &str) {
        note.set(AppealQuestion::Text, Answer::Text(text.into())).unwrap();
    }

    #[test]
    fn it_asks_about_names_of_the_person_alone_and_no_longer_about_what_is_none() {
        let mut note = note("Dat zei Thorbecke.");
        assert_eq!(note.suspects(), [""; 0]);
        write(&mut note, "Dat zei Thorbecke aan Fatima.");
        assert_eq!(note.suspects(), ["Fatima"]);
        note.say_no_names();
        write(&mut note, "Dat zei Fatima aan Yusuf.");
        assert_eq!(note.suspects(), ["Yusuf"]);
    }

    #[test]
    fn what_is_left_to_fill_in_is_found_wherever_it_stands() {
        let note = note("# Aan\n\n[Vul in: wie.] en [Vul in: wat\n\n> [Vul in: é]\n[Vul niets in]");
        assert_eq!(note.gaps("[Vul in"), ["[Vul in: wie.]", "[Vul in: wat", "[Vul in: é]"]);
    }

    #[test]
    fn it_is_unsaved_from_the_first_letter_until_it_stands_somewhere() {
        let mut note = note("de brief");
        assert!(!note.is_unsaved());
        write(&mut note, "de brief gaat");
        assert!(note.is_unsaved());
        note.let_go();
        assert!(!note.is_unsaved());
    }
}
