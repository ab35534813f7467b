//! The words of the walk: what each step and question asks and what each option is called, for every surface.

pub mod addition;
pub mod carry;
pub mod part;
pub mod precedent;
pub mod session;
pub mod sketch;

use crate::{
    core::{
        entry::Pull,
        holder::Holder,
        library::Library,
        nearest::nearest,
        principle::Principle,
        questionnaire::{Questionnaire, Refusal},
        reference::{Ground, Route},
        sketch::MOST_PRINCIPLES,
        suggest::Reason,
        walk::{Options, Question, Step, Walk},
        wrap::join_lines,
    },
    document::{entry::capital, term},
    phrases::{say, say_with},
};

/// One option of a pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickOption {
    /// Id in the entry.
    pub id: String,
    /// Short sign or letter by which it is picked; empty if it has none.
    pub sign: String,
    /// The words.
    pub label: String,
    /// A second line; empty if there is none.
    pub detail: String,
    /// The head under which it stands in a long list; empty if it has none.
    pub head: String,
}

/// A questionnaire with its words, which are the same on every surface.
pub trait Worded: Questionnaire {
    /// What a question asks.
    fn prompt(&self, library: &Library, question: Self::Question) -> String;

    /// The options of a pick, in order.
    fn options(&self, library: &Library, options: Self::Options) -> Vec<PickOption>;
}

impl Worded for Walk {
    fn prompt(&self, _: &Library, question: Question) -> String {
        prompt(self, question)
    }

    fn options(&self, library: &Library, options: Options) -> Vec<PickOption> {
        self::options(self, library, options)
    }
}

/// Why an answer was not taken.
#[must_use]
pub fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::Locked | Refusal::Unfit => say("past-niet"),
        Refusal::HoldsText => say("houdt-tekst"),
        Refusal::TooMany => say_with("te-veel-beginselen", &[("aantal", MOST_PRINCIPLES.into())]),
    }
}

/// The short name of a step, for the path of the walk.
#[must_use]
pub fn step_name(step: Step) -> String {
    say(match step {
        Step::Case => "stap-casus",
        Step::Hunch => "stap-ingeving",
        Step::Facts => "stap-feiten",
        Step::Chairs => "stap-stoelen",
        Step::Principles => "stap-beginselen",
        Step::Ways => "stap-wegen",
        Step::Weighing => "stap-afweging",
        Step::Voices => "stap-stemmen",
        Step::Dissent => "stap-tegenspraak",
        Step::Intention => "stap-voornemen",
        Step::LookBack => "stap-terugblik",
    })
}

/// The sentence at the head of a step.
#[must_use]
pub fn step_prompt(walk: &Walk, step: Step) -> String {
    say(match step {
        Step::Case if walk.case.is_none() => "kop-eigen-kwestie",
        Step::Case => "kop-casus",
        Step::Hunch if walk.entry.hunch.locked => "kop-ingeving-vast",
        Step::Hunch => "kop-ingeving",
        Step::Facts => "kop-feiten",
        Step::Chairs => "kop-stoelen",
        Step::Principles => "kop-beginselen",
        Step::Ways => "kop-wegen",
        Step::Weighing => "kop-afweging",
        Step::Voices if !walk.voices_open() => "kop-stemmen-dicht",
        Step::Voices => "kop-stemmen",
        Step::Dissent => "kop-tegenspraak",
        Step::Intention => "kop-voornemen",
        Step::LookBack => "kop-terugblik",
    })
}

/// What a question asks.
#[must_use]
pub fn prompt(walk: &Walk, question: Question) -> String {
    match question {
        Question::Expects(holder) => say(holder_name(holder)),
        Question::Pulls(principle) | Question::Note(principle) => say(principle_name(principle)),
        Question::Flips(place) => {
            let variant = walk.case.as_ref().and_then(|case| case.variants.get(place));
            variant.map(|it| join_lines(&it.text)).unwrap_or_default()
        }
        Question::OwnChoice(place) => {
            let phrase = match (walk.step(), &walk.case) {
                (Step::Ways, _) => "vraag-andere-weg",
                (_, Some(_)) => "vraag-eigen-optie",
                (_, None) => "vraag-weg",
            };
            say_with(phrase, &[("nummer", (place + 1).into())])
        }
        other => say(fixed_prompt(other)),
    }
}

fn fixed_prompt(question: Question) -> &'static str {
    match question {
        Question::OwnTitle => "vraag-titel",
        Question::OwnSituation => "vraag-situatie",
        Question::OwnQuestion => "vraag-vraag",
        Question::HunchChoice => "vraag-eerste-keuze",
        Question::HunchCertainty | Question::FinalCertainty => "vraag-zekerheid",
        Question::HunchFeeling => "vraag-gevoel",
        Question::Known => "vraag-weet",
        Question::Assumed => "vraag-neem-aan",
        Question::ToFindOut => "vraag-uitzoeken",
        Question::Weight(_) => "vraag-gewicht",
        Question::TippingFact => "vraag-omslagpunt",
        Question::TippingPrinciple => "vraag-omslag-beginsel",
        Question::FinalChoice => "vraag-keuze",
        Question::IDo => "vraag-ik-doe",
        Question::Because => "vraag-vanwege",
        Question::Despite => "vraag-ondanks",
        Question::Counterargument => "vraag-tegenargument",
        Question::Residue => "vraag-restschade",
        Question::Whom => "vraag-aan-wie",
        Question::ByRoute => "vraag-route",
        Question::Grounds => "vraag-beroep",
        Question::WhatThen => "vraag-wat-dan",
        Question::If => "vraag-als",
        Question::Then => "vraag-dan",
        Question::WithWhom => "vraag-met-wie",
        Question::When => "vraag-wanneer",
        Question::Did => "vraag-gedaan",
        Question::Happened => "vraag-gebeurd",
        Question::ChooseAgain => "vraag-opnieuw",
        Question::Expects(_)
        | Question::Pulls(_)
        | Question::Note(_)
        | Question::Flips(_)
        | Question::OwnChoice(_) => "vraag-notitie",
    }
}

/// The phrase with a principle's short name.
#[must_use]
pub fn principle_name(principle: Principle) -> &'static str {
    match principle {
        Principle::Impartiality => "naam-vooringenomenheid",
        Principle::LegitimateExpectations => "naam-vertrouwen",
        Principle::FairPlay => "naam-fair-play",
        Principle::DueCare => "naam-zorgvuldigheid",
        Principle::Reasons => "naam-motivering",
        Principle::ProperPurpose => "naam-pouvoir",
        Principle::Proportionality => "naam-evenredigheid",
        Principle::LegalCertainty => "naam-rechtszekerheid",
        Principle::Equality => "naam-gelijkheid",
    }
}

/// The phrase with a right-holder's short name.
#[must_use]
pub fn holder_name(holder: Holder) -> &'static str {
    match holder {
        Holder::Citizens => "naam-burgers",
        Holder::Representatives => "naam-volksvertegenwoordigers",
        Holder::Administrators => "naam-bestuurders",
        Holder::CivilServants => "naam-ambtenaren",
    }
}

/// Why a case is suggested.
#[must_use]
pub fn reason(reason: Reason) -> String {
    let about = |phrase, name| say_with(phrase, &[("naam", say(name).into())]);
    match reason {
        Reason::First => say("voorstel-eerste"),
        Reason::Principle(principle) => about("voorstel-beginsel", principle_name(principle)),
        Reason::LeastMet(principle) => about("voorstel-minst", principle_name(principle)),
        Reason::Chair(holder) => about("voorstel-stoel", holder_name(holder)),
        Reason::LongestAgo => say("voorstel-lang-geleden"),
    }
}

/// The phrase for which way a principle pulls.
#[must_use]
pub fn pull_name(pull: Pull) -> &'static str {
    match pull {
        Pull::Towards => "trekt-naar",
        Pull::Away => "trekt-weg",
        Pull::Both => "trekt-beide",
    }
}

/// The options of a pick, in order.
#[must_use]
pub fn options(walk: &Walk, library: &Library, options: Options) -> Vec<PickOption> {
    let option = |id: &str, sign: &str, label: String, detail: String| PickOption {
        id: id.to_owned(),
        sign: sign.to_owned(),
        label,
        detail,
        head: String::new(),
    };
    let plain = |id: &str, label: String| option(id, "", label, String::new());
    match options {
        Options::Choices => choice_options(walk),
        Options::Pulls => Pull::ALL.iter().map(|pull| plain(pull.id(), say(pull_name(*pull)))).collect(),
        Options::YesNo => [("ja", "j", "kantelt-ja"), ("nee", "n", "kantelt-nee")]
            .into_iter()
            .map(|(id, sign, phrase)| option(id, sign, say(phrase), String::new()))
            .collect(),
        Options::Principles => {
            Principle::ALL.into_iter().map(|it| plain(it.id(), say(principle_name(it)))).collect()
        }
        Options::Routes => {
            let routes = library.reference.routes.iter();
            let next = |route: &Route| {
                let then = say_with("route-daarna", &[("daarna", join_lines(&route.next).into())]);
                format!("{} {then}", join_lines(&route.purpose))
            };
            routes.map(|route| option(&route.id, "", route.name.clone(), next(route))).collect()
        }
        Options::Grounds => ground_options(walk, library),
        Options::Again => [("ja", "opnieuw-ja"), ("nee", "opnieuw-nee"), ("weet-niet", "opnieuw-weet-niet")]
            .into_iter()
            .map(|(id, phrase)| plain(id, say(phrase)))
            .collect(),
    }
}

/// Ways to act with a letter each: those of the case keep their own, one's own follow.
fn choice_options(walk: &Walk) -> Vec<PickOption> {
    let letters = ('a'..='z').map(String::from);
    let price = |id: &str| {
        let choice = walk.case.as_ref().and_then(|case| case.choice(id))?;
        Some(join_lines(&choice.price))
    };
    walk.choice_ids()
        .into_iter()
        .zip(letters)
        .map(|(id, sign)| PickOption {
            label: join_lines(&walk.choice_text(&id).unwrap_or_default()),
            detail: price(&id).unwrap_or_default(),
            head: String::new(),
            sign,
            id,
        })
        .collect()
}

/// The grounds that the case names with what they help for, then the rest of the frame, kind by kind.
fn ground_options(walk: &Walk, library: &Library) -> Vec<PickOption> {
    let named: Vec<(&str, &str)> =
        walk.case.iter().flat_map(|case| case.grounds.iter().map(|it| (&*it.ground, &*it.helps))).collect();
    let option = |ground: &Ground, detail: &str, head: String| PickOption {
        id: ground.id.clone(),
        sign: String::new(),
        label: ground.name.clone(),
        detail: join_lines(detail),
        head,
    };
    let here = say("kader-deze-casus");
    let first = named
        .iter()
        .filter_map(|(id, helps)| Some(option(library.reference.ground(id)?, helps, here.clone())));
    let rest = library.reference.grounds.iter().filter(|it| !named.iter().any(|(id, _)| *id == it.id));
    let kind = |ground: &Ground| capital(&term::ground_kind(ground.kind));
    first.chain(rest.map(|it| option(it, &it.core, kind(it)))).collect()
}

/// The names of the empty chairs in a sentence; none when nobody's chair is empty.
#[must_use]
pub fn empty_chairs(walk: &Walk) -> Option<String> {
    if walk.empty_chairs().len() == Holder::ALL.len() {
        return Some(say("lege-stoelen-alle"));
    }
    let names: Vec<String> = walk.empty_chairs().into_iter().map(|it| say(holder_name(it))).collect();
    let values = [("aantal", names.len().into()), ("stoelen", names.join(", ").into())];
    (!names.is_empty()).then(|| say_with("lege-stoelen", &values))
}

/// "Bedoelde je …?", when something known is like a word that is not known.
#[must_use]
pub fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    nearest(word, known).map(|near| say_with("bedoelde-je", &[("woord", near.into())]))
}

/// The words of a locked or final choice: as locked, or as the case says it now.
#[must_use]
pub fn choice_words(walk: &Walk, id: Option<&str>) -> String {
    id.and_then(|id| walk.choice_text(id)).map(|words| join_lines(&words)).unwrap_or_default()
}
