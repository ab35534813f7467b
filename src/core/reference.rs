//! The frame of reference (het kader) as values: principles, rights, routes and grounds with source and date of reading.

use chrono::NaiveDate;

use super::{holder::Holder, principle::Principle};

/// A literal text of law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawText {
    /// E.g. "Awb 2:4 lid 1".
    pub article: String,
    /// The words of the law.
    pub text: String,
    /// Address where it was read.
    pub source: String,
    /// Peildatum: date of the version that was read.
    pub as_of: NaiveDate,
}

/// A step of the case law on a principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLawStep {
    /// Short name.
    pub name: String,
    /// What it asks.
    pub question: String,
    /// The judgment.
    pub source: String,
}

/// One of the nine beginselen as the frame explains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipleText {
    /// Which of the nine.
    pub principle: Principle,
    /// Full name.
    pub name: String,
    /// Where it stands, in a line.
    pub basis: String,
    /// Meaning in plain Dutch.
    pub meaning: String,
    /// What it is not.
    pub not: String,
    /// An example.
    pub example: String,
    /// Questions to ask oneself.
    pub questions: Vec<String>,
    /// Literal texts.
    pub law: Vec<LawText>,
    /// Steps of the case law, where there are any.
    pub steps: Vec<CaseLawStep>,
    /// What is contested or unverified; empty if nothing.
    pub caveat: String,
}

/// One of the four rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Right {
    /// Whose right.
    pub holder: Holder,
    /// Full name.
    pub name: String,
    /// The reason, in a sentence.
    pub core: String,
    /// What it means.
    pub meaning: String,
    /// Questions to ask oneself.
    pub questions: Vec<String>,
    /// Source.
    pub source: String,
}

/// A route along which one can take a dilemma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Id in files.
    pub id: String,
    /// Name on screen.
    pub name: String,
    /// For what.
    pub purpose: String,
    /// What happens next.
    pub next: String,
    /// Source, with its article.
    pub source: String,
    /// Address; empty if none.
    pub place: String,
    /// Peildatum, for law.
    pub as_of: Option<NaiveDate>,
    /// What is contested or unverified; empty if nothing.
    pub caveat: String,
}

/// Something one can invoke: an article, an oath line, a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Id in files.
    pub id: String,
    /// Kind, one of [`GroundKind`].
    pub kind: GroundKind,
    /// Short name.
    pub name: String,
    /// What it says for the reader, in a sentence.
    pub core: String,
    /// The text itself.
    pub text: String,
    /// Address or source document.
    pub place: String,
    /// Peildatum, for law.
    pub as_of: Option<NaiveDate>,
    /// What is contested or unverified; empty if nothing.
    pub caveat: String,
}

/// What sort of thing a ground is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroundKind {
    /// Wet.
    Law,
    /// Rechtspraak.
    CaseLaw,
    /// Regeling of gedragscode.
    Regulation,
    /// Eed of belofte.
    Oath,
    /// Kernwaarde.
    CoreValue,
    /// Gids Ambtelijk Vakmanschap.
    Guide,
    /// Het viervoudige recht.
    Right,
}

super::case::ids!(GroundKind {
    Law => "wet",
    CaseLaw => "rechtspraak",
    Regulation => "regeling",
    Oath => "eed",
    CoreValue => "kernwaarde",
    Guide => "gids",
    Right => "recht",
});

/// The whole frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// On the division in three and six.
    pub division: String,
    /// The nine, in the fixed order.
    pub principles: Vec<PrincipleText>,
    /// What the fourfold right is.
    pub rights_intro: String,
    /// The four, in the fixed order.
    pub rights: Vec<Right>,
    /// What the map of routes is and is not.
    pub routes_intro: String,
    /// The map of routes.
    pub routes: Vec<Route>,
    /// What one can invoke.
    pub grounds: Vec<Ground>,
}

impl Reference {
    /// The text of a principle.
    #[must_use]
    pub fn principle(&self, principle: Principle) -> Option<&PrincipleText> {
        self.principles.iter().find(|it| it.principle == principle)
    }

    /// The text of a right.
    #[must_use]
    pub fn right(&self, holder: Holder) -> Option<&Right> {
        self.rights.iter().find(|it| it.holder == holder)
    }

    /// The route with this id.
    #[must_use]
    pub fn route(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|it| it.id == id)
    }

    /// The ground with this id.
    #[must_use]
    pub fn ground(&self, id: &str) -> Option<&Ground> {
        self.grounds.iter().find(|it| it.id == id)
    }
}
