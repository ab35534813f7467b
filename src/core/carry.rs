//! How somebody takes writing along: in which form, with or without what is private, and where to.

use super::{
    case::ids,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
};

/// The form in which writing is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum CarryForm {
    /// One page to print, or for a browser.
    #[default]
    Html,
    /// One document for any program that reads Markdown.
    Markdown,
    /// The same, with a file for each entry.
    PerEntry,
    /// For a conversation about one's craftsmanship; Markdown, or HTML by the ending of the file.
    Portfolio,
    /// A table.
    Csv,
    /// A line of JSON for each entry.
    Lines,
}

ids!(CarryForm {
    Html => "html",
    Markdown => "markdown",
    PerEntry => "los",
    Portfolio => "portfolio",
    Csv => "csv",
    Lines => "jsonl",
});

impl CarryForm {
    /// How the name of its file ends; none for a folder of files.
    #[must_use]
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Html | Self::Portfolio => Some("html"),
            Self::Markdown => Some("md"),
            Self::Csv => Some("csv"),
            Self::Lines => Some("jsonl"),
            Self::PerEntry => None,
        }
    }
}

/// Where something is written: a path as it is typed, and whether something stands there already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Destination {
    proposed: String,
    typed: Option<String>,
    /// Whether something stands there, so that it is asked whether it may go.
    pub is_taken: bool,
}

impl Destination {
    /// The path as it is typed or proposed.
    #[must_use]
    pub fn path(&self) -> &str {
        self.typed.as_deref().unwrap_or(&self.proposed)
    }

    /// Proposes a path for who typed none.
    pub fn propose(&mut self, path: String) {
        if self.proposed != path {
            (self.proposed, self.is_taken) = (path, false);
        }
    }

    /// Takes a path that was typed; a blank one is what was proposed.
    pub fn type_path(&mut self, path: String) {
        (self.typed, self.is_taken) = (Some(path), false);
    }

    /// Goes on to the next name of the same sort: `a.html`, `a-2.html`, `a-3.html`.
    pub fn number(&mut self) {
        let path = self.path();
        let folder = path.rfind(['/', '\\']).map_or(0, |at| at + 1);
        let dot = path[folder..].rfind('.').filter(|at| *at > 0).map_or(path.len(), |at| folder + at);
        let (stem, ending) = path.split_at(dot);
        let numbered = stem.rsplit_once('-').and_then(|(stem, last)| Some((stem, last.parse::<u32>().ok()?)));
        let next = match numbered {
            // A day ends in a number too, which has two digits and stands after another.
            Some((stem, number)) if number > 1 && !is_day(stem) => {
                format!("{stem}-{}", number.saturating_add(1))
            }
            _ => format!("{stem}-2"),
        };
        self.type_path(format!("{next}{ending}"));
    }
}

/// Whether a number after this would be the day of a month.
fn is_day(stem: &str) -> bool {
    let mut parts = stem.rsplit('-');
    let is_number = |part: Option<&str>, digits: usize| {
        part.is_some_and(|it| it.len() == digits && it.bytes().all(|byte| byte.is_ascii_digit()))
    };
    is_number(parts.next(), 2) && is_number(parts.next(), 4)
}

/// What is asked of who takes writing along.
#[derive(Clone, Debug, Default)]
pub struct Carry {
    /// In which form.
    pub form: CarryForm,
    /// Whether it is one entry, of which no more than one file can be made.
    is_one: bool,
    private: Option<bool>,
    /// Where to.
    pub destination: Destination,
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CarryQuestion {
    /// In which form.
    Form,
    /// With what is private, or without.
    Private,
    /// Where to.
    Path,
    /// Something stands there: whether to write over it.
    Over,
}

/// Where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryOptions {
    /// The forms.
    Forms,
    /// With and without.
    Privates,
    /// Another name, or over it.
    Overs,
}

/// The id of taking along what is private.
pub const WITH: &str = "met";
/// The id of leaving it out.
pub const WITHOUT: &str = "zonder";
/// The id of another name.
pub const OTHER_NAME: &str = "anders";
/// The id of writing over what stands there.
pub const WRITE_OVER: &str = "over";

/// The id of the option at this place where something stands already.
#[must_use]
pub fn over_at(place: usize) -> Option<&'static str> {
    [OTHER_NAME, WRITE_OVER].get(place).copied()
}

impl Carry {
    /// For one entry, or for as many as there are.
    #[must_use]
    pub fn new(is_one: bool) -> Self {
        Self { is_one, ..Self::default() }
    }

    /// The forms that can be had.
    #[must_use]
    pub fn forms(&self) -> Vec<CarryForm> {
        let fits = |form: &CarryForm| !self.is_one || *form != CarryForm::PerEntry;
        CarryForm::ALL.iter().copied().filter(fits).collect()
    }

    /// Whether what is private comes along: as was said, and else only not in a portfolio.
    #[must_use]
    pub fn with_private(&self) -> bool {
        self.private.unwrap_or(self.form != CarryForm::Portfolio)
    }
}

impl Questionnaire for Carry {
    type Question = CarryQuestion;
    type Options = CarryOptions;

    fn questions(&self) -> Vec<CarryQuestion> {
        let over = self.destination.is_taken.then_some(CarryQuestion::Over);
        [CarryQuestion::Form, CarryQuestion::Private, CarryQuestion::Path].into_iter().chain(over).collect()
    }

    fn kind(question: CarryQuestion) -> Kind<CarryOptions> {
        match question {
            CarryQuestion::Form => Kind::Pick(CarryOptions::Forms),
            CarryQuestion::Private => Kind::Pick(CarryOptions::Privates),
            CarryQuestion::Path => Kind::Line,
            CarryQuestion::Over => Kind::Pick(CarryOptions::Overs),
        }
    }

    fn answer(&self, question: CarryQuestion) -> Answer {
        match question {
            CarryQuestion::Form => Answer::Pick(Some(self.form.id().to_owned())),
            CarryQuestion::Private => {
                Answer::Pick(Some(if self.with_private() { WITH } else { WITHOUT }.to_owned()))
            }
            CarryQuestion::Path => Answer::Text(self.destination.path().to_owned()),
            CarryQuestion::Over => Answer::Pick(None),
        }
    }

    /// What is picked cannot be left open: who lets it go keeps it. The last question is answered by what is done.
    fn set(&mut self, question: CarryQuestion, answer: Answer) -> Result<(), Refusal> {
        match (question, answer) {
            (CarryQuestion::Form, Answer::Pick(Some(id))) => {
                self.form = CarryForm::from_id(&id).ok_or(Refusal::Unfit)?;
                self.destination.is_taken = false;
            }
            (CarryQuestion::Private, Answer::Pick(Some(id))) => self.private = Some(id == WITH),
            (CarryQuestion::Path, Answer::Text(path)) => self.destination.type_path(path),
            (CarryQuestion::Form | CarryQuestion::Private | CarryQuestion::Over, Answer::Pick(_)) => {}
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(carry: &mut Carry, question: CarryQuestion, id: &str) {
        carry.set(question, Answer::Pick(Some(id.into()))).unwrap();
    }

    #[test]
    fn what_is_private_stays_out_of_a_portfolio_unless_it_is_asked_for() {
        let mut carry = Carry::new(false);
        assert!(carry.with_private());
        pick(&mut carry, CarryQuestion::Form, "portfolio");
        assert!(!carry.with_private());
        pick(&mut carry, CarryQuestion::Private, WITH);
        assert!(carry.with_private());
        pick(&mut carry, CarryQuestion::Private, WITHOUT);
        pick(&mut carry, CarryQuestion::Form, "html");
        assert!(!carry.with_private());
    }

    #[test]
    fn one_entry_needs_no_file_for_each() {
        assert!(!Carry::new(true).forms().contains(&CarryForm::PerEntry));
        assert_eq!(Carry::new(false).forms(), CarryForm::ALL);
    }

    #[test]
    fn a_proposal_gives_way_to_what_is_typed_and_a_name_that_is_taken_gets_a_number() {
        let mut to = Destination::default();
        to.propose("~/a.html".into());
        to.is_taken = true;
        to.propose("~/a.html".into());
        assert!(to.is_taken);
        to.propose("~/a.md".into());
        assert_eq!((to.path(), to.is_taken), ("~/a.md", false));
        for (typed, next) in [
            ("~/a.md", "~/a-2.md"),
            ("~/a-2.md", "~/a-3.md"),
            ("~/dagboek-2026-11-21.html", "~/dagboek-2026-11-21-2.html"),
            ("~/dagboek-2026-11-21-2.html", "~/dagboek-2026-11-21-3.html"),
            ("~/dagboek-2026-11-21", "~/dagboek-2026-11-21-2"),
            ("~/map.v2/a", "~/map.v2/a-2"),
            ("~/.verborgen", "~/.verborgen-2"),
            ("~/a-1.md", "~/a-1-2.md"),
            ("C:\\x\\é.md", "C:\\x\\é-2.md"),
            ("", "-2"),
        ] {
            to.type_path(typed.into());
            to.is_taken = true;
            to.number();
            assert_eq!((to.path(), to.is_taken), (next, false), "{typed}");
        }
        to.propose("~/b.md".into());
        assert_eq!(to.path(), "-2");
    }
}
