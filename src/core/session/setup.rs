//! What is agreed before a session begins: about what, how long, with how many, and what is kept.

use crate::core::{
    case::ids,
    library::Library,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
    session::Length,
};

/// What is kept of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Keep {
    /// Nothing: no file is ever made, so a session that is interrupted is gone.
    Nothing,
    /// What was agreed.
    #[default]
    Harvest,
    /// All that the scribe wrote, and what the rounds came to.
    Record,
}

ids!(Keep {
    Nothing => "niets",
    Harvest => "oogst",
    Record => "verslag",
});

/// What a session is about.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum About {
    /// Not chosen yet.
    #[default]
    Open,
    /// A case, by its slug.
    Case(String),
    /// A matter that somebody tells on the spot.
    Matter,
}

/// The choices before a session begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// About what.
    pub about: About,
    /// How long.
    pub length: Length,
    /// With how many people.
    pub people: u32,
    /// What is kept.
    pub keep: Keep,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            about: About::default(),
            length: Length::default(),
            people: USUAL_PEOPLE,
            keep: Keep::default(),
        }
    }
}

/// The most people, as a number to choose.
pub(super) const MOST: u8 = 30;

/// How many people a session has if nobody says otherwise.
const USUAL_PEOPLE: u32 = 6;

/// A question before a session begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetupQuestion {
    /// About what.
    About,
    /// How long.
    Length,
    /// With how many people.
    People,
    /// What is kept.
    Keep,
}

/// Where the options of a pick come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupOptions {
    /// A matter of one's own, and every case.
    Abouts,
    /// The lengths.
    Lengths,
    /// What can be kept.
    Keeps,
}

/// The id of a matter of one's own among the cases; no case can have it.
pub const MATTER: &str = ".";

impl Setup {
    /// Whether a session can begin: it is known about what.
    #[must_use]
    pub fn is_ready(&self, library: &Library) -> bool {
        match &self.about {
            About::Open => false,
            About::Matter => true,
            About::Case(slug) => library.case(slug).is_some(),
        }
    }
}

impl Questionnaire for Setup {
    type Question = SetupQuestion;
    type Options = SetupOptions;

    fn questions(&self) -> Vec<SetupQuestion> {
        vec![SetupQuestion::About, SetupQuestion::Length, SetupQuestion::People, SetupQuestion::Keep]
    }

    fn kind(question: SetupQuestion) -> Kind<SetupOptions> {
        match question {
            SetupQuestion::About => Kind::Pick(SetupOptions::Abouts),
            SetupQuestion::Length => Kind::Pick(SetupOptions::Lengths),
            SetupQuestion::People => Kind::Scale(1, MOST),
            SetupQuestion::Keep => Kind::Pick(SetupOptions::Keeps),
        }
    }

    fn answer(&self, question: SetupQuestion) -> Answer {
        let pick = |id: &str| Answer::Pick(Some(id.to_owned()));
        match question {
            SetupQuestion::About => match &self.about {
                About::Open => Answer::Pick(None),
                About::Case(slug) => pick(slug),
                About::Matter => pick(MATTER),
            },
            SetupQuestion::Length => pick(self.length.id()),
            SetupQuestion::People => Answer::Scale(u8::try_from(self.people).ok()),
            SetupQuestion::Keep => pick(self.keep.id()),
        }
    }

    /// All but the first cannot be left open: who lets one go keeps it.
    fn set(&mut self, question: SetupQuestion, answer: Answer) -> Result<(), Refusal> {
        match (question, answer) {
            (SetupQuestion::About, Answer::Pick(pick)) => {
                self.about = match pick.as_deref() {
                    None => About::Open,
                    Some(MATTER) => About::Matter,
                    Some(slug) => About::Case(slug.to_owned()),
                };
            }
            (SetupQuestion::Length, Answer::Pick(Some(id))) => {
                self.length = Length::from_id(&id).ok_or(Refusal::Unfit)?;
            }
            (SetupQuestion::Keep, Answer::Pick(Some(id))) => {
                self.keep = Keep::from_id(&id).ok_or(Refusal::Unfit)?;
            }
            (SetupQuestion::Length | SetupQuestion::Keep, Answer::Pick(None))
            | (SetupQuestion::People, Answer::Scale(None)) => {}
            (SetupQuestion::People, Answer::Scale(Some(people))) if (1..=MOST).contains(&people) => {
                self.people = people.into();
            }
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }
}
