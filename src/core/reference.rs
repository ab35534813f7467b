//! The frame of reference (het kader) as values: principles, rights, topics, routes and grounds with
//! source and date of reading.

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
    /// Ids of what belongs to it.
    pub see: Vec<String>,
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
    /// Ids of what belongs to it.
    pub see: Vec<String>,
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
    /// Ids of what belongs to it.
    pub see: Vec<String>,
}

/// A topic (onderwerp): what else the frame explains, from the mission of civil servants to a figure of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Id in files.
    pub id: String,
    /// Where it stands in the frame.
    pub part: TopicPart,
    /// Name on screen.
    pub name: String,
    /// What it comes down to, in a sentence.
    pub core: String,
    /// What it means, in our words; empty if there is nothing to add.
    pub meaning: String,
    /// The literal words of the source; empty if there are none.
    pub text: String,
    /// Source.
    pub source: String,
    /// Address; empty if none.
    pub place: String,
    /// Peildatum: date of the version that was read, if it has one.
    pub as_of: Option<NaiveDate>,
    /// What is contested or unverified; empty if nothing.
    pub caveat: String,
    /// Its points, in order.
    pub points: Vec<Point>,
    /// Ids of what belongs to it.
    pub see: Vec<String>,
}

/// One point of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it is called.
    pub name: String,
    /// What it says; empty if the name says it all.
    pub text: String,
}

/// The parts in which the topics stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TopicPart {
    /// Beside the nine: the division in three and six.
    Principles,
    /// Beside the four: what the fourfold right is.
    Rights,
    /// The mission, and gezag against macht.
    Authority,
    /// Kernwaarden, the Gids, Good Work.
    Values,
    /// Oaths, and what the law asks of civil servants.
    Oaths,
    /// Where dilemmas come from, and what one can do with them.
    Dilemma,
    /// Stellingen en cijfers: six problem statements and a survey.
    Statements,
    /// Recommendations, the course, programmes, incidents.
    Agenda,
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
    /// Whether the text is that of the source, word for word; law and oaths always are.
    pub literal: bool,
    /// Address or source document.
    pub place: String,
    /// Peildatum, for law.
    pub as_of: Option<NaiveDate>,
    /// What is contested or unverified; empty if nothing.
    pub caveat: String,
    /// Ids of what belongs to it.
    pub see: Vec<String>,
}

/// What sort of thing a ground is, in the order of the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// Good Work: vakbekwaamheid, ethiek, bevlogenheid.
    GoodWork,
    /// Het viervoudige recht.
    Right,
    /// A proposal or recommendation that is no rule.
    Proposal,
    /// A report or judgement of a committee or council.
    Report,
}

super::case::ids!(GroundKind {
    Law => "wet",
    CaseLaw => "rechtspraak",
    Regulation => "regeling",
    Oath => "eed",
    CoreValue => "kernwaarde",
    Guide => "gids",
    GoodWork => "goed-werk",
    Right => "recht",
    Proposal => "voorstel",
    Report => "rapport",
});

super::case::ids!(TopicPart {
    Principles => "beginselen",
    Rights => "rechten",
    Authority => "gezag",
    Values => "waarden",
    Oaths => "eden",
    Dilemma => "dilemma",
    Statements => "stellingen",
    Agenda => "agenda",
});

/// The whole frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// The nine, in the fixed order.
    pub principles: Vec<PrincipleText>,
    /// The four, in the fixed order.
    pub rights: Vec<Right>,
    /// What the map of routes is and is not.
    pub routes_intro: String,
    /// The map of routes.
    pub routes: Vec<Route>,
    /// What else it explains, part by part.
    pub topics: Vec<Topic>,
    /// What one can invoke, kind by kind.
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
