//! A card that is written: nothing that may be a name gets by unasked.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::core::questionnaire::{Answer, Questionnaire, Refusal};

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    Vocabulary::new(["de brief woog zwaar voor iemand en dat wist zij. een zaak van belang"], ["Awb"])
});

fn draft() -> PrecedentDraft {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    PrecedentDraft::new(day, &VOCABULARY)
}

fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

fn pick(id: &str) -> Answer {
    Answer::Pick(Some(id.to_owned()))
}

#[test]
fn a_card_is_done_only_when_every_name_was_answered_for() {
    let mut draft = draft();
    draft.set(Question::Text(Field::Argument), text("Fatima wist dat. De brief van Jansen woog.")).unwrap();
    draft.set(Question::Text(Field::Rule), text("de Awb en Fatima")).unwrap();
    assert_eq!(draft.finish(), Err(vec!["Fatima".to_owned(), "Jansen".to_owned()]));
    assert_eq!(draft.fields_with("Fatima"), [Field::Argument, Field::Rule]);
    let asked = |draft: &PrecedentDraft| {
        let is_name = |it: &Question| matches!(it, Question::Name(_) | Question::Role(_));
        draft.questions().into_iter().filter(is_name).collect::<Vec<_>>()
    };
    assert_eq!(asked(&draft), [Question::Name(0), Question::Name(1)]);

    draft.set(Question::Name(0), pick(NAME)).unwrap();
    assert_eq!(asked(&draft), [Question::Name(0), Question::Role(0), Question::Name(1)]);
    assert_eq!(draft.answer(Question::Role(0)), text("iemand"));
    assert_eq!(draft.finish(), Err(vec!["Jansen".to_owned()]));
    draft.set(Question::Name(1), pick(NO_NAME)).unwrap();
    let done = draft.finish().unwrap();
    assert_eq!(done.card().argument, "Iemand wist dat. De brief van Jansen woog.");
    assert_eq!(done.card().rule, "de Awb en iemand");
    assert_eq!(done.card().no_names, ["Jansen"]);
    // The writer can take it back: what was typed still stands there.
    draft.set(Question::Name(0), Answer::Pick(None)).unwrap();
    assert_eq!(draft.finish(), Err(vec!["Fatima".to_owned()]));
    assert_eq!(done.card().clone().checked(&VOCABULARY), Ok(done));
}

#[test]
fn a_role_that_is_a_name_is_asked_about_as_well() {
    let mut draft = draft();
    draft.set(Question::Text(Field::Weight), text("dat wist Fatima")).unwrap();
    draft.set(Question::Name(0), pick(NAME)).unwrap();
    draft.set(Question::Role(0), text("Fatima")).unwrap();
    assert_eq!(draft.finish(), Err(vec!["Fatima".to_owned()]));
    draft.set(Question::Role(0), text("haar zus Noor")).unwrap();
    assert_eq!(draft.finish(), Err(vec!["Noor".to_owned()]));
    draft.set(Question::Name(1), pick(NO_NAME)).unwrap();
    assert_eq!(draft.finish().unwrap().card().weight, "dat wist haar zus Noor");
    draft.set(Question::Role(0), text("  ")).unwrap();
    let done = draft.finish().unwrap();
    assert_eq!((done.card().weight.as_str(), &done.card().no_names[..]), ("dat wist iemand", &[][..]));
}

#[test]
fn a_case_with_a_name_in_its_title_is_not_named() {
    let mut draft = draft().on_case("zaak-fatima", "Zaak van Fatima", &[Principle::Equality]);
    draft.set(Question::Text(Field::Title), text("De brief")).unwrap();
    assert_eq!(draft.finish(), Err(vec!["Fatima".to_owned()]));
    draft.set(Question::Name(0), pick(NO_NAME)).unwrap();
    assert_eq!(draft.finish().unwrap().card().case.as_deref(), Some("zaak-fatima"));
    draft.set(Question::Name(0), pick(NAME)).unwrap();
    assert_eq!(draft.finish().unwrap().card().case, None);
    draft.set(Question::Text(Field::Title), text("")).unwrap();
    assert_eq!(draft.finish().unwrap().card().title, "Zaak van iemand");
}

#[test]
fn an_answer_that_does_not_fit_changes_nothing() {
    let mut draft = draft();
    for (question, answer) in [
        (Question::Name(0), pick(NAME)),
        (Question::Role(0), text("iemand")),
        (Question::Principles, Answer::Picks(vec!["qqq".to_owned()])),
        (Question::Holders, pick("burgers")),
        (Question::Text(Field::Right), pick("burgers")),
    ] {
        assert_eq!(draft.set(question, answer), Err(Refusal::Unfit), "{question:?}");
    }
    assert!(draft.is_blank());
    let ids = ["gelijkheid", "vertrouwen"].map(str::to_owned).to_vec();
    draft.set(Question::Principles, Answer::Picks(ids)).unwrap();
    assert_eq!(draft.card.principles, [Principle::LegitimateExpectations, Principle::Equality]);
}

proptest! {
    #[test]
    fn no_name_gets_onto_a_card_unasked(words in "[A-Za-zé .\\n-]{0,60}", answers in prop::collection::vec(0..3_u8, 6)) {
        let mut draft = draft();
        draft.set(Question::Text(Field::Argument), text(&words)).unwrap();
        for (place, answer) in answers.into_iter().enumerate() {
            let pick = [None, Some(NO_NAME), Some(NAME)][usize::from(answer)].map(str::to_owned);
            let _ = draft.set(Question::Name(place), Answer::Pick(pick));
        }
        match draft.finish() {
            Ok(done) => {
                let card = done.card();
                let left = VOCABULARY.names_in(&card.argument);
                prop_assert!(left.iter().all(|it| card.no_names.contains(it)), "{:?}", card);
            }
            Err(open) => prop_assert!(!open.is_empty()),
        }
    }
}
