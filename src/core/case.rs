//! A case: one dilemma, one person, one moment, as a writer wrote it.

use std::borrow::Cow;

use super::{
    holder::{ByHolder, Holder},
    principle::Principle,
};

/// Words of a case: those of a shipped one stand in the program, those of an own one were read.
pub type Words = Cow<'static, str>;

/// Where a case comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Origin {
    /// Shipped inside the program.
    #[default]
    Builtin,
    /// Written by the user, in the data folder.
    Own,
}

/// Van Berlo's four grounds on which dilemmas arise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Terrain {
    /// Maatschappij en burger.
    Citizen,
    /// Bestuur.
    Administration,
    /// Organisatie.
    Organisation,
    /// Samenspel.
    Interplay,
}

/// Werkveld: the kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WorkField {
    /// Beleid.
    Policy,
    /// Uitvoering.
    Delivery,
    /// Toezicht.
    Supervision,
    /// Handhaving.
    Enforcement,
}

/// Bestuurslaag: where in government.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tier {
    /// Rijk.
    National,
    /// Provincie.
    Province,
    /// Gemeente.
    Municipality,
    /// Waterschap.
    WaterAuthority,
    /// Zelfstandig bestuursorgaan.
    Independent,
    /// Agentschap.
    Agency,
}

/// Gives an enum its ids in files: `ALL`, `id` and `from_id` from one table.
macro_rules! ids {
    ($name:ident { $($variant:ident => $id:literal),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order of the screens.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id in files and commands.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The value with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use ids;

ids!(Terrain {
    Citizen => "burger",
    Administration => "bestuur",
    Organisation => "organisatie",
    Interplay => "samenspel",
});
ids!(WorkField {
    Policy => "beleid",
    Delivery => "uitvoering",
    Supervision => "toezicht",
    Enforcement => "handhaving",
});
ids!(Tier {
    National => "rijk",
    Province => "provincie",
    Municipality => "gemeente",
    WaterAuthority => "waterschap",
    Independent => "zbo",
    Agency => "agentschap",
});

/// A way to act in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// One letter: "a" to "d".
    pub id: Words,
    /// What one does, in the first person.
    pub text: Words,
    /// What it costs, and whom.
    pub price: Words,
    /// What follows in the weeks after; told, not judged.
    pub consequence: Words,
    /// The principles it serves.
    pub principles: Vec<Principle>,
    /// The right-holders it serves.
    pub holders: Vec<Holder>,
}

/// A principle that plays in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipleInPlay {
    /// Which of the nine.
    pub principle: Principle,
    /// Whether the case turns on it.
    pub central: bool,
    /// Why it plays here.
    pub why: Words,
    /// This case's own question to the reader.
    pub question: Words,
}

/// One chair in a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChairText<T = Words> {
    /// What they may expect of one's craftsmanship here.
    pub expects: T,
    /// Their voice, read only after the choice.
    pub voice: T,
}

/// "Maar wat als": one changed fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Id within the case.
    pub id: Words,
    /// The changed fact as a question.
    pub text: Words,
    /// Ids of the choices that it should make one doubt.
    pub tips: Vec<Words>,
    /// The principle that comes to weigh heavier.
    pub principle: Principle,
}

/// A ground that one can invoke in this case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroundInPlay<T = Words> {
    /// Id of the ground in the frame of reference.
    pub ground: T,
    /// For what it helps here.
    pub helps: T,
}

/// What a case builds on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source<T = Words> {
    /// Title of the source.
    pub title: T,
    /// Address, or book and page.
    pub place: T,
}

impl<T: Clone + Into<Words>> ChairText<T> {
    /// The same, with words of a case.
    #[must_use]
    pub fn to_case(&self) -> ChairText {
        ChairText { expects: self.expects.clone().into(), voice: self.voice.clone().into() }
    }
}

impl<T: Clone + Into<Words>> GroundInPlay<T> {
    /// The same, with words of a case.
    #[must_use]
    pub fn to_case(&self) -> GroundInPlay {
        GroundInPlay { ground: self.ground.clone().into(), helps: self.helps.clone().into() }
    }
}

impl<T: Clone + Into<Words>> Source<T> {
    /// The same, with words of a case.
    #[must_use]
    pub fn to_case(&self) -> Source {
        Source { title: self.title.clone().into(), place: self.place.clone().into() }
    }
}

/// One dilemma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Name of the file without `.toml`; also the name in commands.
    pub slug: Words,
    /// Shipped or own.
    pub origin: Origin,
    /// Two to five words.
    pub title: Words,
    /// Who am I, in one sentence.
    pub role: Words,
    /// The facts, from inside; paragraphs parted by an empty line.
    pub situation: Words,
    /// The question, at most fifteen words.
    pub question: Words,
    /// Kind of work.
    pub field: WorkField,
    /// Van Berlo's ground.
    pub terrain: Terrain,
    /// Where in government.
    pub tier: Tier,
    /// Words to search by.
    pub keywords: Vec<Words>,
    /// Three or four ways to act.
    pub choices: Vec<Choice>,
    /// Principles that play, in the fixed order.
    pub principles: Vec<PrincipleInPlay>,
    /// The four chairs.
    pub chairs: ByHolder<ChairText>,
    /// Two or three changed facts.
    pub variants: Vec<Variant>,
    /// What one can invoke.
    pub grounds: Vec<GroundInPlay>,
    /// What the case builds on.
    pub sources: Vec<Source>,
}

impl Case {
    /// The choice with this id.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// The right-holders in tension, in the fixed order: two choices or more serve them, each in another way.
    pub fn in_tension(&self) -> impl Iterator<Item = Holder> {
        let serving = |holder: &Holder| self.choices.iter().filter(|it| it.holders.contains(holder)).count();
        Holder::ALL.into_iter().filter(move |holder| serving(holder) >= 2)
    }

    /// What the case says of a principle, if it plays.
    #[must_use]
    pub fn principle(&self, principle: Principle) -> Option<&PrincipleInPlay> {
        self.principles.iter().find(|it| it.principle == principle)
    }
}
