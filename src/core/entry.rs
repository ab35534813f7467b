//! An entry (notitie): what one person wrote in one walk, finished or not.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    case::ids,
    date,
    due::{Due, Plan},
    holder::ByHolder,
    principle::{ByPrinciple, Principle},
    walk::{Step, own_choice_place},
};

/// How long the walk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// About ten minutes.
    Short,
    /// About thirty minutes.
    #[default]
    Full,
}

ids!(Form {
    Short => "kort",
    Full => "ruim",
});

/// Which way a principle pulls, seen from one's leaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pull {
    /// Towards the leaning.
    Towards,
    /// Away from the leaning.
    Away,
    /// Both ways.
    Both,
}

ids!(Pull {
    Towards => "naar",
    Away => "weg",
    Both => "beide",
});

/// Would one choose the same again?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Again {
    /// The same.
    Same,
    /// Something else.
    Other,
    /// One does not know.
    Unsure,
}

ids!(Again {
    Same => "ja",
    Other => "nee",
    Unsure => "weet-niet",
});

/// The dilemma that the walk is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A case from the library, by slug.
    Case(String),
    /// One's own dilemma, "zonder casus".
    Own(OwnSubject),
}

impl Default for Subject {
    fn default() -> Self {
        Self::Own(OwnSubject::default())
    }
}

/// One's own dilemma, typed in at the first step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnSubject {
    /// What happens.
    pub situation: String,
    /// The question.
    pub question: String,
}

/// Eerste ingeving: written first, locked on leaving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hunch {
    /// Id of the choice: of the case ("a") or own ("eigen-1").
    pub choice: Option<String>,
    /// The words of the choice when it was locked.
    pub words: String,
    /// One to five.
    pub certainty: Option<u8>,
    /// What one feels, and where.
    pub feeling: String,
    /// Once true, nothing above changes any more.
    pub locked: bool,
}

/// Feiten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What do I know.
    pub known: String,
    /// What do I assume.
    pub assumed: String,
    /// What must I find out, and from whom.
    pub to_find_out: String,
}

/// What one wrote at one chair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chair {
    /// What they may expect of my craftsmanship here.
    pub expects: String,
    /// How heavy it weighs: zero to three.
    pub weight: u8,
}

impl Chair {
    /// Nothing written: the chair is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expects.trim().is_empty() && self.weight == 0
    }
}

/// What one wrote at one principle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrincipleNote {
    /// Whether and which way it pulls.
    pub pull: Option<Pull>,
    /// A note.
    pub note: String,
}

/// Whether one variant of the case flips the choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantAnswer {
    /// Id of the variant in the case.
    pub variant: String,
    /// True: this fact would flip me.
    pub flips: bool,
}

/// Omslagpunt: the fact that would flip the choice, and the principle that does it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TippingPoint {
    /// The fact in one's own words.
    pub fact: String,
    /// The principle that does it.
    pub principle: Option<Principle>,
}

/// Afweging: the final choice and its reasons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weighing {
    /// Id of the choice: of the case ("a") or own ("eigen-1").
    pub choice: Option<String>,
    /// One to five.
    pub certainty: Option<u8>,
    /// "Ik doe …".
    pub i_do: String,
    /// "… vanwege …".
    pub because: String,
    /// "… ondanks …".
    pub despite: String,
    /// The strongest argument for the other side.
    pub counterargument: String,
    /// Restschade: who bears the cost, and how one limits it.
    pub residue: String,
}

/// Tegenspraak: whom one tells, by which route.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dissent {
    /// A role.
    pub whom: String,
    /// Id of the route in the frame.
    pub route: Option<String>,
    /// Ids of the grounds that one invokes.
    pub grounds: Vec<String>,
    /// What happens then.
    pub then: String,
}

/// Voornemen: als … dan ….
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intention {
    /// "Als …".
    pub if_: String,
    /// "… dan …".
    pub then: String,
    /// With whom: a role.
    pub with_whom: String,
    /// When, as typed; [`Intention::date`] reads it.
    pub when: String,
}

impl Intention {
    /// The date of the intention, where what was typed is one.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        date::parse(&self.when)
    }
}

/// Terugblik: written weeks later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// The day of writing.
    pub on: NaiveDate,
    /// What did you do.
    pub did: String,
    /// What happened.
    pub happened: String,
    /// Would you choose the same again.
    pub again: Option<Again>,
}

/// Everything that one wrote in one walk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The dilemma.
    pub subject: Subject,
    /// Title of the case, or of one's own dilemma.
    pub title: String,
    /// Short or full.
    pub form: Form,
    /// When the walk began, in local time.
    pub begun: DateTime<FixedOffset>,
    /// When it was finished; none for a draft.
    pub finished: Option<DateTime<FixedOffset>>,
    /// Where one is in the walk.
    pub step: Step,
    /// Words of the writer to find it by.
    pub keywords: Vec<String>,
    /// What the writer decided about looking back.
    pub plan: Plan,
    /// Step 2.
    pub hunch: Hunch,
    /// Step 3.
    pub facts: Facts,
    /// Step 4.
    pub chairs: ByHolder<Chair>,
    /// Step 5.
    pub principles: ByPrinciple<PrincipleNote>,
    /// Own options, from steps 2 and 6; the first is "eigen-1".
    pub own_choices: Vec<String>,
    /// Step 6: the variants that one answered, in the order of the case.
    pub variants: Vec<VariantAnswer>,
    /// Step 6.
    pub tipping: TippingPoint,
    /// Step 7.
    pub weighing: Weighing,
    /// Step 9.
    pub dissent: Dissent,
    /// Step 10.
    pub intention: Intention,
    /// Aantekeningen: what was written down later, each with its day.
    pub remarks: Vec<(NaiveDate, String)>,
    /// Step 11, once or more.
    pub look_backs: Vec<LookBack>,
}

impl Entry {
    /// Slug of the case, for an entry on a case of the library.
    #[must_use]
    pub fn case(&self) -> Option<&str> {
        match &self.subject {
            Subject::Case(slug) => Some(slug),
            Subject::Own(_) => None,
        }
    }

    /// Whether the final choice is the first one, where both were made. An own option that was reworded after the
    /// first one was locked is another.
    #[must_use]
    pub fn stayed(&self) -> Option<bool> {
        let (first, last) = (self.hunch.choice.as_ref()?, self.weighing.choice.as_ref()?);
        let own = own_choice_place(last).filter(|_| !self.hunch.words.is_empty());
        let words = own.and_then(|place| self.own_choices.get(place)).map(|words| words.trim());
        let reworded = words.is_some_and(|words| !words.is_empty() && words != self.hunch.words.trim());
        Some(first == last && !reworded)
    }

    /// What decides when to look back on it.
    #[must_use]
    pub fn due(&self) -> Due {
        Due {
            finished: self.finished.map(|it| it.date_naive()),
            intended: self.intention.date(),
            plan: self.plan,
            last: self.look_backs.iter().map(|it| it.on).max(),
        }
    }

    /// The day since which a look-back is due today, if one is; see [`Due::since`].
    #[must_use]
    pub fn look_back_due(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.due().since(today)
    }

    /// The first day on which a look-back falls due; none for a draft.
    #[must_use]
    pub fn first_look_back(&self) -> Option<NaiveDate> {
        self.due().days().min()
    }

    /// Whether nothing at all was written or chosen yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let blank = Self {
            subject: match &self.subject {
                Subject::Case(slug) => Subject::Case(slug.clone()),
                Subject::Own(_) => Subject::default(),
            },
            title: if self.case().is_some() { self.title.clone() } else { String::new() },
            form: self.form,
            begun: self.begun,
            finished: self.finished,
            step: self.step,
            hunch: Hunch { locked: self.hunch.locked, ..Hunch::default() },
            ..Self::default()
        };
        *self == blank
    }
}
