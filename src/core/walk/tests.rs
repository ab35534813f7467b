//! The rules of the walk, each as a story.

use std::sync::Arc;

use super::*;
use crate::core::{
    case::{Choice, Origin, Terrain, Tier, Variant, Words, WorkField},
    entry::{Hunch, Pull},
    holder::ByHolder,
    principle::Principle,
};

fn case() -> Arc<Case> {
    let choice = |id: &'static str| Choice {
        id: id.into(),
        text: format!("Ik doe {id}").into(),
        price: "iets".into(),
        consequence: "iets".into(),
        principles: vec![Principle::Equality],
        holders: vec![Holder::Citizens],
    };
    let variant = |id: &'static str| Variant {
        id: id.into(),
        text: "Maar wat als?".into(),
        tips: vec!["a".into()],
        principle: Principle::Equality,
    };
    Arc::new(Case {
        slug: "proef".into(),
        origin: Origin::Builtin,
        title: "Proef".into(),
        role: Words::default(),
        situation: Words::default(),
        question: Words::default(),
        field: WorkField::Delivery,
        terrain: Terrain::Citizen,
        tier: Tier::Agency,
        keywords: vec![],
        choices: vec![choice("a"), choice("b"), choice("c")],
        principles: vec![],
        chairs: ByHolder::default(),
        variants: vec![variant("1"), variant("2")],
        grounds: vec![],
        sources: vec![],
    })
}

fn walk(form: Form) -> Walk {
    Walk::begin(Some(case()), form, DateTime::default())
}

fn text(words: &str) -> Answer {
    Answer::Text(words.into())
}

fn pick(id: &str) -> Answer {
    Answer::Pick(Some(id.into()))
}

#[test]
fn back_then_forward_is_identity_for_every_answer() {
    for form in [Form::Short, Form::Full] {
        let mut walk = walk(form);
        loop {
            for question in walk.questions() {
                if matches!(question.kind(), Kind::Text | Kind::Line) {
                    walk.set(question, text("résumé 👍")).unwrap();
                }
            }
            if walk.forward() == Moved::Edge {
                break;
            }
        }
        let written = walk.entry.clone();
        while walk.back() != Moved::Edge {}
        while walk.forward() != Moved::Edge {}
        assert_eq!(walk.entry, written);
    }
}

#[test]
fn the_first_hunch_locks_on_leaving_and_never_changes() {
    let mut walk = walk(Form::Full);
    walk.forward();
    walk.set(Question::HunchChoice, pick("b")).unwrap();
    walk.set(Question::HunchFeeling, text("Onrust.")).unwrap();
    walk.forward();
    walk.back();
    assert_eq!(walk.set(Question::HunchChoice, pick("a")), Err(Refusal::Locked));
    assert_eq!(walk.set(Question::HunchFeeling, text("Rust.")), Err(Refusal::Locked));
    assert_eq!(walk.entry.hunch.choice.as_deref(), Some("b"));
    assert_eq!(walk.entry.hunch.words, "Ik doe b");
    assert!(walk.questions().is_empty());
}

#[test]
fn an_empty_hunch_may_be_revisited() {
    let mut walk = walk(Form::Full);
    walk.forward();
    walk.forward();
    walk.back();
    assert_eq!(walk.set(Question::HunchChoice, pick("a")), Ok(()));
}

#[test]
fn the_locked_words_survive_a_later_change_of_the_own_option() {
    let mut walk = walk(Form::Full);
    walk.forward();
    walk.set(Question::OwnChoice(0), text("Ik bel haar.")).unwrap();
    walk.set(Question::HunchChoice, pick("eigen-1")).unwrap();
    walk.forward();
    walk.set(Question::OwnChoice(0), text("Ik schrijf haar.")).unwrap();
    assert_eq!(walk.entry.hunch.words, "Ik bel haar.");
}

#[test]
fn a_choice_has_stayed_when_it_is_the_same_in_the_same_words() {
    let mut walk = walk(Form::Full);
    walk.set(Question::OwnChoice(0), text("Ik bel haar.")).unwrap();
    walk.set(Question::HunchChoice, pick("eigen-1")).unwrap();
    assert_eq!(walk.stayed(), None);
    walk.lock_hunch();
    for (choice, stayed) in [("a", false), ("eigen-1", true)] {
        walk.set(Question::FinalChoice, pick(choice)).unwrap();
        assert_eq!(walk.stayed(), Some(stayed), "{choice}");
    }
    walk.set(Question::OwnChoice(0), text("Ik schrijf haar.")).unwrap();
    assert_eq!(walk.stayed(), Some(false));
    // A writer who rewords a case changes nobody's choice.
    walk.entry.hunch =
        Hunch { choice: Some("a".into()), words: "Zo heette het toen.".into(), ..Hunch::default() };
    walk.set(Question::FinalChoice, pick("a")).unwrap();
    assert_eq!(walk.stayed(), Some(true));
}

#[test]
fn from_the_look_back_no_step_leads_on() {
    let entry = walk(Form::Full).finish(DateTime::default());
    let mut walk = Walk::look_back(entry, None, DateTime::<FixedOffset>::default().date_naive());
    assert_eq!((walk.forward(), walk.back(), walk.step()), (Moved::Edge, Moved::Edge, Step::LookBack));
}

#[test]
fn variants_come_one_by_one_until_one_flips() {
    let mut walk = walk(Form::Full);
    let flips = |walk: &Walk| -> Vec<Question> {
        walk.questions_of(Step::Ways).into_iter().filter(|it| matches!(it, Question::Flips(_))).collect()
    };
    assert_eq!(flips(&walk), [Question::Flips(0)]);
    walk.set(Question::Flips(0), pick("nee")).unwrap();
    assert_eq!(flips(&walk), [Question::Flips(0), Question::Flips(1)]);
    walk.set(Question::Flips(0), pick("ja")).unwrap();
    assert_eq!(flips(&walk), [Question::Flips(0)]);
    assert_eq!(walk.tipping_variant(), Some(0));
}

#[test]
fn voices_open_only_after_the_final_choice() {
    let mut walk = walk(Form::Short);
    walk.set(Question::HunchChoice, pick("a")).unwrap();
    assert!(!walk.voices_open());
    walk.set(Question::FinalChoice, pick("a")).unwrap();
    assert!(walk.voices_open());
}

#[test]
fn the_empty_chair_is_named() {
    let mut walk = walk(Form::Short);
    walk.set(Question::Expects(Holder::Citizens), text("Uitleg.")).unwrap();
    walk.set(Question::Weight(Holder::Administrators), Answer::Scale(Some(1))).unwrap();
    assert_eq!(walk.empty_chairs(), [Holder::Representatives, Holder::CivilServants]);
}

#[test]
fn unfit_answers_change_nothing() {
    let mut walk = walk(Form::Full);
    for (question, answer) in [
        (Question::FinalChoice, pick("z")),
        (Question::HunchCertainty, Answer::Scale(Some(6))),
        (Question::HunchCertainty, Answer::Scale(Some(0))),
        (Question::Pulls(Principle::Equality), pick("omhoog")),
        (Question::Known, pick("a")),
        (Question::OwnTitle, text("anders")),
        (Question::Flips(7), pick("ja")),
        (Question::OwnChoice(MOST_OWN_CHOICES), text("te veel")),
    ] {
        assert_eq!(walk.set(question, answer), Err(Refusal::Unfit), "{question:?}");
    }
    assert!(walk.entry.is_blank());
}

#[test]
fn a_note_stays_asked_when_its_pull_is_taken_away() {
    let mut walk = walk(Form::Full);
    let equality = Principle::Equality;
    walk.set(Question::Pulls(equality), pick("weg")).unwrap();
    walk.set(Question::Note(equality), text("Vierduizend anderen.")).unwrap();
    walk.set(Question::Pulls(equality), Answer::Pick(None)).unwrap();
    assert!(walk.questions_of(Step::Principles).contains(&Question::Note(equality)));
    assert_eq!(walk.entry.principles[equality].pull, None::<Pull>);
}

#[test]
fn every_question_of_every_step_keeps_its_own_answer_and_no_other() {
    let today = DateTime::<FixedOffset>::default().date_naive();
    let finished = walk(Form::Full).finish(DateTime::default());
    for mut walk in [
        walk(Form::Full),
        walk(Form::Short),
        Walk::begin(None, Form::Full, DateTime::default()),
        Walk::look_back(finished, Some(case()), today),
    ] {
        let mut given = vec![];
        for step in Step::ALL {
            for (place, question) in walk.questions_of(*step).into_iter().enumerate() {
                let answer = match question.kind() {
                    Kind::Text | Kind::Line | Kind::Date => text(&format!("{question:?}")),
                    Kind::Scale(low, high) => Answer::Scale(Some(if place % 2 == 0 { low } else { high })),
                    Kind::Pick(Options::Choices) => match walk.choice_ids().pop() {
                        Some(id) => pick(&id),
                        None => continue,
                    },
                    Kind::Pick(Options::Pulls) => pick("beide"),
                    Kind::Pick(Options::YesNo) => pick("nee"),
                    Kind::Pick(Options::Principles) => pick("gelijkheid"),
                    Kind::Pick(Options::Again) => pick("weet-niet"),
                    Kind::Pick(_) => pick("collega"),
                    Kind::PickMany(_) => Answer::Picks(vec!["awb-3-4".into()]),
                };
                assert_eq!(walk.set(question, answer.clone()), Ok(()), "{question:?}");
                given.push((question, answer));
            }
        }
        for (question, answer) in given {
            assert_eq!(walk.answer(question), answer, "{question:?}");
        }
    }
}

#[test]
fn a_look_back_falls_due_after_two_and_eight_weeks_and_on_the_intention() {
    let day = |text: &str| crate::core::date::parse(text).unwrap();
    let mut walk = walk(Form::Short);
    walk.entry.intention.when = "25-12-2026".into();
    let finished = day("2026-11-01").and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset();
    let mut entry = walk.finish(finished);
    assert_eq!(entry.first_look_back(), Some(day("2026-11-15")));
    assert_eq!(entry.look_back_due(day("2026-11-14")), None);
    assert_eq!(entry.look_back_due(day("2026-11-15")), Some(day("2026-11-15")));
    let look_back =
        |on| crate::core::entry::LookBack { on, did: "x".into(), happened: String::new(), again: None };
    entry.look_backs.push(look_back(day("2026-11-20")));
    assert_eq!(entry.look_back_due(day("2026-12-24")), None);
    assert_eq!(entry.look_back_due(day("2026-12-25")), Some(day("2026-12-25")));
    entry.look_backs.push(look_back(day("2026-12-26")));
    assert_eq!(entry.look_back_due(day("2026-12-26")), None);
    assert_eq!(entry.look_back_due(day("2027-01-30")), Some(day("2026-12-27")));
}
