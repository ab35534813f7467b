//! The words of a team session: its phases, what each question asks and what each option is called.

use super::{PickOption, Worded, holder_name, principle_name};
use crate::{
    core::{
        case::Case,
        library::Library,
        principle::Principle,
        session::{
            A_NAME, Flip, Keep, Length, MATTER, NO_NAME, Options, Phase, Question, Session, Setup,
            SetupOptions, SetupQuestion,
            look_back::{LookBackQuestion, NoOptions, TeamLookBack},
        },
        wrap::join_lines,
    },
    document::entry::capital,
    phrases::{say, say_with},
};

/// The name of a phase, in the top line.
#[must_use]
pub fn phase_name(phase: Phase) -> String {
    say(match phase {
        Phase::Opening => "sessie-fase-opening",
        Phase::Story => "sessie-fase-verhaal",
        Phase::Facts => "sessie-fase-feiten",
        Phase::Dilemma => "sessie-fase-vraag",
        Phase::First => "sessie-fase-eerste",
        Phase::Chairs => "sessie-fase-stoelen",
        Phase::Ways => "sessie-fase-wegen",
        Phase::Last => "sessie-fase-tweede",
        Phase::Differences => "sessie-fase-verschillen",
        Phase::Harvest => "sessie-fase-oogst",
        Phase::Evaluation => "sessie-fase-rondje",
        Phase::After => "sessie-fase-daarna",
    })
}

/// What stands large on the page of a phase.
#[must_use]
pub fn phase_head(phase: Phase, own_matter: bool) -> String {
    say(match phase {
        Phase::Opening => "sessie-groot-opening",
        Phase::Story if own_matter => "sessie-groot-verhaal-eigen",
        Phase::Story => "sessie-groot-verhaal",
        Phase::Facts => "sessie-groot-feiten",
        Phase::Dilemma => "sessie-groot-vraag",
        Phase::First => "sessie-groot-eerste",
        Phase::Chairs => "sessie-groot-stoelen",
        Phase::Ways => "sessie-groot-wegen",
        Phase::Last => "sessie-groot-tweede",
        Phase::Differences => "sessie-groot-verschillen",
        Phase::Harvest => "sessie-groot-oogst",
        Phase::Evaluation => "sessie-groot-rondje",
        Phase::After => "sessie-groot-daarna",
    })
}

/// The one thing to do now.
#[must_use]
pub fn phase_task(phase: Phase, own_matter: bool) -> String {
    say(match phase {
        Phase::Opening => "sessie-doe-opening",
        Phase::Story if own_matter => "sessie-doe-verhaal-eigen",
        Phase::Story => "sessie-doe-verhaal",
        Phase::Facts => "sessie-doe-feiten",
        Phase::Dilemma if own_matter => "sessie-doe-vraag-eigen",
        Phase::Dilemma => "sessie-doe-vraag",
        Phase::First => "sessie-doe-eerste",
        Phase::Chairs => "sessie-doe-stoelen",
        Phase::Ways => "sessie-doe-wegen",
        Phase::Last => "sessie-doe-tweede",
        Phase::Differences => "sessie-doe-verschillen",
        Phase::Harvest => "sessie-doe-oogst",
        Phase::Evaluation => "sessie-doe-rondje",
        Phase::After => "sessie-doe-daarna",
    })
}

/// Who speaks to whom.
#[must_use]
pub fn phase_speakers(phase: Phase, own_matter: bool) -> String {
    say(match phase {
        Phase::Opening => "sessie-wie-opening",
        Phase::Story if own_matter => "sessie-wie-verhaal-eigen",
        Phase::Story => "sessie-wie-verhaal",
        Phase::Facts => "sessie-wie-feiten",
        Phase::Dilemma => "sessie-wie-vraag",
        Phase::First => "sessie-wie-eerste",
        Phase::Chairs => "sessie-wie-stoelen",
        Phase::Ways => "sessie-wie-wegen",
        Phase::Last => "sessie-wie-tweede",
        Phase::Differences => "sessie-wie-verschillen",
        Phase::Harvest => "sessie-wie-oogst",
        Phase::Evaluation => "sessie-wie-rondje",
        Phase::After => "sessie-wie-daarna",
    })
}

/// Who does what in a session; the case owner only where somebody tells a matter of their own.
#[must_use]
pub fn roles(own_matter: bool) -> Vec<String> {
    let owner = own_matter.then(|| say("sessie-rol-inbrenger"));
    [say("sessie-rol-gespreksleider"), say("sessie-rol-schrijver")].into_iter().chain(owner).collect()
}

/// The rules of the talk.
#[must_use]
pub fn rules(keep: Keep) -> Vec<String> {
    let stays = match keep {
        Keep::Nothing => say("sessie-regel-blijft-niets"),
        Keep::Harvest => say("sessie-regel-blijft-oogst"),
        Keep::Record => say("sessie-regel-blijft"),
    };
    let rules = [say("sessie-regel-eens"), say("sessie-regel-vragen"), say("sessie-regel-kwestie")];
    rules.into_iter().chain([stays]).collect()
}

/// What is kept, in a word or two.
#[must_use]
pub fn keep_name(keep: Keep) -> String {
    say(match keep {
        Keep::Nothing => "sessie-bewaar-niets",
        Keep::Harvest => "sessie-bewaar-oogst",
        Keep::Record => "sessie-bewaar-verslag",
    })
}

/// What that comes down to.
#[must_use]
pub fn keep_detail(keep: Keep) -> String {
    say(match keep {
        Keep::Nothing => "sessie-bewaar-niets-wat",
        Keep::Harvest => "sessie-bewaar-oogst-wat",
        Keep::Record => "sessie-bewaar-verslag-wat",
    })
}

/// What a variant does to the choice of the group.
#[must_use]
pub fn flip_name(flip: Flip) -> String {
    say(match flip {
        Flip::Flips => "sessie-variant-kantelt",
        Flip::Stays => "sessie-variant-blijft",
        Flip::Divided => "sessie-variant-verdeeld",
    })
}

impl Worded for Session {
    fn prompt(&self, _: &Library, question: Question) -> String {
        if let Question::Name(place) = question {
            let word = self.suspects().get(place).cloned().unwrap_or_default();
            return say_with("sessie-vraag-naam", &[("woord", word.into())]);
        }
        say(match question {
            Question::Title => "sessie-vraag-titel",
            Question::Situation => "sessie-vraag-situatie",
            Question::Known => "sessie-vraag-bekend",
            Question::Open => "sessie-vraag-onbekend",
            Question::Dilemma => "sessie-vraag-dilemma",
            Question::OwnOption(_) => "sessie-vraag-optie",
            Question::Chair(holder) => return capital(&say(holder_name(holder))),
            Question::Principles => "sessie-vraag-beginselen",
            Question::Note(principle) => return capital(&say(principle_name(principle))),
            Question::Ways => "sessie-vraag-wegen",
            Question::Variant(place) => return variant(self.case(), place),
            Question::Counter => "sessie-vraag-tegen",
            Question::Residue => "sessie-vraag-rest",
            Question::Others => "sessie-vraag-anderen",
            Question::Agreement(0) => "sessie-vraag-afspraak",
            Question::Agreement(_) => "sessie-vraag-nog-afspraak",
            Question::Who(_) => "sessie-vraag-wie",
            Question::When(_) => "sessie-vraag-wanneer",
            Question::Agree => "sessie-vraag-eens",
            Question::Differ => "sessie-vraag-oneens",
            Question::Evaluation => "sessie-vraag-rondje",
            Question::GoesWhere => "sessie-vraag-waarheen",
            Question::Name(_) => return String::new(),
        })
    }

    fn options(&self, _: &Library, options: Options) -> Vec<PickOption> {
        match options {
            Options::Principles => {
                // What the case asks there stands under the name.
                let asks = |it| self.case()?.principle(it).map(|it| join_lines(&it.question));
                let of =
                    |it: &Principle| option(it.id(), say(principle_name(*it)), asks(*it).unwrap_or_default());
                Principle::ALL.iter().map(of).collect()
            }
            Options::Flips => {
                Flip::ALL.iter().map(|it| option(it.id(), flip_name(*it), String::new())).collect()
            }
            Options::Names => {
                let someone = say_with("sessie-naam-naam", &[("iemand", say("sessie-iemand").into())]);
                vec![
                    option(A_NAME, someone, String::new()),
                    option(NO_NAME, say("sessie-naam-gewoon"), String::new()),
                ]
            }
        }
    }
}

impl Worded for TeamLookBack {
    fn prompt(&self, _: &Library, _: LookBackQuestion) -> String {
        say("sessie-terug-alles")
    }

    fn options(&self, _: &Library, options: NoOptions) -> Vec<PickOption> {
        match options {}
    }
}

fn variant(case: Option<&std::sync::Arc<Case>>, place: usize) -> String {
    let variant = case.and_then(|case| case.variants.get(place));
    variant.map(|it| join_lines(&it.text)).unwrap_or_default()
}

impl Worded for Setup {
    fn prompt(&self, _: &Library, question: SetupQuestion) -> String {
        say(match question {
            SetupQuestion::About => "sessie-vraag-waarover",
            SetupQuestion::Length => "sessie-vraag-duur",
            SetupQuestion::People => "sessie-vraag-mensen",
            SetupQuestion::Keep => "sessie-vraag-bewaren",
        })
    }

    fn options(&self, library: &Library, options: SetupOptions) -> Vec<PickOption> {
        match options {
            SetupOptions::Abouts => {
                let matter = option(MATTER, say("sessie-eigen"), say("sessie-eigen-wat"));
                let cases = library.listed().into_iter();
                let cases = cases.map(|it| option(&it.slug, it.title.to_string(), join_lines(&it.question)));
                [matter].into_iter().chain(cases).collect()
            }
            SetupOptions::Lengths => Length::ALL.iter().map(|it| length(*it)).collect(),
            SetupOptions::Keeps => Keep::ALL.iter().map(|it| keep(*it)).collect(),
        }
    }
}

fn length(length: Length) -> PickOption {
    let (label, detail) = match length {
        Length::Thirty => ("sessie-duur-30", "sessie-duur-30-wat"),
        Length::Sixty => ("sessie-duur-60", "sessie-duur-60-wat"),
        Length::Ninety => ("sessie-duur-90", "sessie-duur-90-wat"),
    };
    option(length.id(), say(label), say(detail))
}

fn keep(keep: Keep) -> PickOption {
    option(keep.id(), keep_name(keep), keep_detail(keep))
}

fn option(id: &str, label: String, detail: String) -> PickOption {
    PickOption { id: id.to_owned(), sign: String::new(), label, detail, head: String::new() }
}
