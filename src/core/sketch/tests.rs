//! The rules of a case that is being written, each as a story.

use proptest::prelude::*;

use super::*;
use crate::core::{
    entry::{OwnSubject, Pull},
    questionnaire::{Answer, Refusal},
};

fn text(words: &str) -> Answer {
    Answer::Text(words.into())
}

fn picks(ids: &[&str]) -> Answer {
    Answer::Picks(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn pick(id: &str) -> Answer {
    Answer::Pick(Some(id.into()))
}

/// The questions of a part after these answers, by their names.
fn check(part: Part, answers: &[(Question, Answer)], expect: &str) {
    let mut sketch = Sketch::default();
    for (question, answer) in answers {
        assert_eq!(sketch.set(*question, answer.clone()), Ok(()), "{question:?}");
    }
    let names: Vec<String> = sketch.questions_of(part).iter().map(|it| format!("{it:?}")).collect();
    assert_eq!(names.join(" "), expect);
}

#[test]
fn the_questions_follow_from_what_is_filled_in() {
    use Question::{ChoiceText, Grounds, Plays, Price, SourceTitle, Tips, VariantText};
    check(Part::Story, &[], "Title Role Situation Dilemma");
    check(Part::Choices, &[], "ChoiceText(0) ChoiceText(1) ChoiceText(2)");
    let of = |place| {
        format!(
            "ChoiceText({place}) Price({place}) Consequence({place}) ServesPrinciples({place}) ServesHolders({place})"
        )
    };
    check(Part::Choices, &[(ChoiceText(1), text("x"))], &format!("ChoiceText(0) {} ChoiceText(2)", of(1)));
    let three: Vec<_> = (0..3).map(|place| (ChoiceText(place), text("x"))).collect();
    check(Part::Choices, &three, &format!("{} {} {} ChoiceText(3)", of(0), of(1), of(2)));
    // An emptied last one disappears, with room for one again; one with a price stays.
    let emptied = [three.clone(), vec![(ChoiceText(2), text(""))]].concat();
    check(Part::Choices, &emptied, &format!("{} {} ChoiceText(2)", of(0), of(1)));
    let priced = [three.clone(), vec![(Price(2), text("iets")), (ChoiceText(2), text(""))]].concat();
    check(Part::Choices, &priced, &format!("{} {} {} ChoiceText(3)", of(0), of(1), of(2)));
    check(Part::Principles, &[], "Plays");
    check(
        Part::Principles,
        &[(Plays, picks(&["gelijkheid", "vertrouwen"]))],
        "Plays Central Why(LegitimateExpectations) Asks(LegitimateExpectations) Why(Equality) Asks(Equality)",
    );
    check(Part::Variants, &[], "VariantText(0) VariantText(1)");
    check(
        Part::Variants,
        &[(VariantText(0), text("x")), (VariantText(1), text("x")), (VariantText(1), text(""))],
        "VariantText(0) Tips(0) Heavier(0) VariantText(1)",
    );
    check(
        Part::Variants,
        &[(VariantText(1), text("x"))],
        "VariantText(0) VariantText(1) Tips(1) Heavier(1) VariantText(2)",
    );
    check(Part::Grounds, &[(Grounds, picks(&["gw-1", "awb-3-4"]))], "Grounds Helps(0) Helps(1)");
    check(Part::Filing, &[], "Field Terrain Tier Keywords SourceTitle(0) SourcePlace(0)");
    check(
        Part::Filing,
        &[(SourceTitle(0), text("De wet"))],
        "Field Terrain Tier Keywords SourceTitle(0) SourcePlace(0) SourceTitle(1) SourcePlace(1)",
    );
    check(Part::Check, &three, "");
    // A choice to which a variant points stays, whatever is wiped.
    let tipped = [
        three,
        vec![
            (VariantText(0), text("x")),
            (Tips(0), picks(&["c", "a"])),
            (ChoiceText(2), text("")),
            (Tips(0), picks(&["c"])),
        ],
    ]
    .concat();
    check(Part::Choices, &tipped, &format!("{} {} ChoiceText(2) ChoiceText(3)", of(0), of(1)));
}

#[test]
fn answers_that_do_not_fit_change_nothing() {
    let mut sketch = Sketch::default();
    for (question, answer) in [
        (Question::Title, pick("a")),
        (Question::Title, Answer::Scale(Some(1))),
        (Question::ChoiceText(4), text("te veel")),
        (Question::VariantText(3), text("te veel")),
        (Question::Price(0), text("nog geen optie")),
        (Question::Helps(0), text("nog geen grond")),
        (Question::Tips(0), picks(&["a"])),
        (Question::Plays, picks(&["onzin"])),
        (Question::Central, picks(&["gelijkheid"])),
        (Question::Field, pick("onzin")),
        (Question::Heavier(0), pick("gelijkheid")),
        (Question::ServesHolders(0), picks(&["burgers"])),
        (Question::Plays, text("gelijkheid")),
        (Question::Why(Principle::Equality), text("het speelt niet")),
    ] {
        assert_eq!(sketch.set(question, answer), Err(Refusal::Unfit), "{question:?}");
    }
    assert!(sketch.is_blank());
    let seven: Vec<&str> = Principle::ALL.iter().take(7).map(|it| it.id()).collect();
    assert_eq!(sketch.set(Question::Plays, picks(&seven)), Err(Refusal::TooMany));
    assert!(sketch.is_blank());
}

#[test]
fn what_holds_words_is_not_taken_away_by_a_key() {
    let mut sketch = Sketch::default();
    sketch.set(Question::Plays, picks(&["gelijkheid", "pouvoir"])).unwrap();
    sketch.set(Question::Central, picks(&["gelijkheid", "pouvoir"])).unwrap();
    sketch.set(Question::Why(Principle::Equality), text("Vierduizend anderen.")).unwrap();
    sketch.set(Question::Grounds, picks(&["gw-1", "awb-3-4"])).unwrap();
    sketch.set(Question::Helps(0), text("Uitleggen.")).unwrap();
    let before = sketch.clone();
    assert_eq!(sketch.set(Question::Plays, picks(&["pouvoir"])), Err(Refusal::HoldsText));
    assert_eq!(sketch.set(Question::Grounds, picks(&["awb-3-4"])), Err(Refusal::HoldsText));
    assert_eq!(sketch, before);
    sketch.set(Question::Plays, picks(&["gelijkheid"])).unwrap();
    assert_eq!(sketch.answer(Question::Central), picks(&["gelijkheid"]));
    // Another order takes the words along.
    sketch.set(Question::Grounds, picks(&["awb-3-4", "gw-1"])).unwrap();
    assert_eq!(sketch.answer(Question::Helps(1)), text("Uitleggen."));
    sketch.set(Question::Why(Principle::Equality), text(" ")).unwrap();
    assert_eq!(sketch.set(Question::Plays, picks(&[])), Ok(()));
}

#[test]
fn a_ground_that_stands_there_twice_keeps_both_of_its_texts() {
    let mut sketch = Sketch::default();
    sketch.set(Question::Grounds, picks(&["gw-1", "gw-1"])).unwrap();
    sketch.set(Question::Helps(0), text("Om te weigeren.")).unwrap();
    sketch.set(Question::Helps(1), text("Om te vragen.")).unwrap();
    sketch.set(Question::Grounds, picks(&["awb-3-4", "gw-1", "gw-1"])).unwrap();
    assert_eq!(sketch.answer(Question::Helps(1)), text("Om te weigeren."));
    assert_eq!(sketch.answer(Question::Helps(2)), text("Om te vragen."));
    // One of the two cannot be taken away with its text either.
    let before = sketch.clone();
    assert_eq!(sketch.set(Question::Grounds, picks(&["gw-1"])), Err(Refusal::HoldsText));
    assert_eq!(sketch, before);
    sketch.set(Question::Helps(2), text(" ")).unwrap();
    sketch.set(Question::Grounds, picks(&["gw-1"])).unwrap();
    assert_eq!(sketch.answer(Question::Helps(0)), text("Om te weigeren."));
}

#[test]
fn what_a_variant_of_a_file_points_at_stays_until_one_unmarks_it() {
    let mut sketch = Sketch::default();
    sketch.set(Question::ChoiceText(0), text("Ik doe het.")).unwrap();
    let tips = vec!["wat".to_owned(), "d".to_owned(), "wat".to_owned()];
    sketch.variants.push(VariantSketch { text: "Maar?".into(), tips, principle: None });
    assert_eq!(sketch.unknown_tips(), ["wat", "d"]);
    sketch.set(Question::Tips(0), picks(&["wat", "d", "a"])).unwrap();
    assert_eq!(sketch.answer(Question::Tips(0)), picks(&["a", "wat", "d"]));
    sketch.set(Question::Tips(0), picks(&["d"])).unwrap();
    assert_eq!(sketch.unknown_tips(), ["d"]);
    assert_eq!(sketch.set(Question::Tips(0), picks(&["wat"])), Err(Refusal::Unfit));
}

#[test]
fn picks_stand_in_the_fixed_order_and_keywords_apart() {
    let mut sketch = Sketch::default();
    sketch.set(Question::ChoiceText(0), text("Ik doe het.")).unwrap();
    sketch.set(Question::ServesPrinciples(0), picks(&["gelijkheid", "vertrouwen"])).unwrap();
    sketch.set(Question::ServesHolders(0), picks(&["ambtenaren", "burgers"])).unwrap();
    sketch.set(Question::Keywords, text(" schulden,, maat werk ;")).unwrap();
    assert_eq!(sketch.answer(Question::ServesPrinciples(0)), picks(&["vertrouwen", "gelijkheid"]));
    assert_eq!(sketch.answer(Question::ServesHolders(0)), picks(&["burgers", "ambtenaren"]));
    assert_eq!(sketch.keywords, ["schulden", "maat werk"]);
    assert_eq!(sketch.answer(Question::Keywords), text("schulden, maat werk"));
}

#[test]
fn what_is_missing_is_what_a_case_cannot_do_without() {
    let mut sketch = Sketch::default();
    let missing = sketch.missing();
    for question in [Question::Title, Question::ChoiceText(2), Question::Plays, Question::VariantText(1)] {
        assert!(missing.contains(&question), "{question:?}");
    }
    for question in [Question::SourceTitle(0), Question::Price(0), Question::Central] {
        assert!(!missing.contains(&question), "{question:?}");
    }
    sketch.set(Question::SourceTitle(0), text("De wet")).unwrap();
    assert!(sketch.missing().contains(&Question::SourcePlace(0)));
    for question in Part::ALL.into_iter().flat_map(|part| sketch.questions_of(part)) {
        assert!(sketch.questions_of(question.part()).contains(&question), "{question:?}");
    }
    assert_eq!(sketch.clone().at_first_gap().part, Part::Story);
    for question in sketch.questions_of(Part::Story) {
        sketch.set(question, text("x")).unwrap();
    }
    assert_eq!(sketch.clone().at_first_gap().part, Part::Choices);
}

#[test]
fn the_parts_have_an_edge_on_either_side() {
    let mut sketch = Sketch::default();
    assert!(!sketch.back());
    let mut parts = 1;
    while sketch.forward() {
        parts += 1;
    }
    assert_eq!((parts, sketch.part), (Part::ALL.len(), Part::Check));
    assert!(sketch.back() && sketch.part == Part::Filing);
    assert!(sketch.is_blank());
}

#[test]
fn a_walk_on_ones_own_dilemma_becomes_a_case_and_one_on_a_case_does_not() {
    let mut entry = Entry { title: "De stilte".into(), ..Entry::default() };
    entry.subject = Subject::Own(OwnSubject { situation: "Er is iets.".into(), question: "Moet ik?".into() });
    entry.own_choices = vec!["Ik zeg het.".into(), " ".into(), "Ik zwijg.".into()];
    entry.chairs[Holder::Citizens].expects = "Uitleg.".into();
    entry.principles[Principle::Equality].pull = Some(Pull::Away);
    entry.principles[Principle::Reasons].note = "Het staat nergens.".into();
    let sketch = Sketch::of_entry(&entry).unwrap();
    assert_eq!((sketch.title.as_str(), sketch.question.as_str()), ("De stilte", "Moet ik?"));
    assert_eq!(sketch.lettered(), [("a".to_owned(), "Ik zeg het."), ("b".to_owned(), "Ik zwijg.")]);
    assert_eq!(sketch.in_play().collect::<Vec<_>>(), [Principle::Reasons, Principle::Equality]);
    assert_eq!(sketch.principles[Principle::Reasons].why, "Het staat nergens.");
    assert_eq!(sketch.chairs[Holder::Citizens].expects, "Uitleg.");
    entry.subject = Subject::Case("het-memo".into());
    assert_eq!(Sketch::of_entry(&entry), None);
}

#[test]
fn every_question_keeps_its_own_answer_and_no_other() {
    let mut sketch = Sketch::default();
    let mut given: Vec<(Question, Answer)> = vec![];
    for part in Part::ALL {
        let mut place = 0;
        while let Some(question) = sketch.questions_of(part).get(place).copied() {
            let answer = match question.kind() {
                Kind::Text | Kind::Line | Kind::Date => text(&format!("{question:?}")),
                Kind::PickMany(Options::Principles | Options::InPlay) => picks(&["gelijkheid"]),
                Kind::PickMany(Options::Holders) => picks(&["burgers"]),
                Kind::PickMany(Options::Choices) => picks(&["a", "d"]),
                Kind::PickMany(_) => picks(&["awb-3-4"]),
                Kind::Pick(Options::Fields) => pick("toezicht"),
                Kind::Pick(Options::Terrains) => pick("samenspel"),
                Kind::Pick(Options::Tiers) => pick("zbo"),
                Kind::Pick(_) => pick("vertrouwen"),
                Kind::Scale(..) => Answer::Scale(None),
            };
            assert_eq!(sketch.set(question, answer.clone()), Ok(()), "{question:?}");
            given.push((question, answer));
            place += 1;
        }
    }
    for (question, answer) in given {
        assert_eq!(sketch.answer(question), answer, "{question:?}");
    }
    assert_eq!(sketch.missing(), []);
    assert_eq!(sketch.clone().at_first_gap().part, Part::Check);
    let case = sketch.as_case();
    assert_eq!((case.choices.len(), case.variants.len(), case.principles.len()), (4, 3, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever is typed and wiped, in whatever order: the words that stand last in each text stand there, and
    /// going through the parts changes nothing.
    #[test]
    fn nothing_typed_is_lost(edits in prop::collection::vec((0usize..64, "\\PC{0,6}|(\n| |\"){0,3}"), 1..40)) {
        let mut sketch = Sketch::default();
        let mut last: Vec<(Question, String)> = vec![];
        for (turn, (at, words)) in edits.into_iter().enumerate() {
            if turn % 5 == 0 && !sketch.forward() {
                while sketch.back() {}
            }
            let questions: Vec<Question> =
                sketch.questions_of(sketch.part).into_iter().filter(|it| *it != Question::Keywords).collect();
            let Some(question) = questions.get(at % questions.len().max(1)).copied() else { continue };
            if sketch.set(question, Answer::Text(words.clone())).is_ok() {
                last.retain(|(it, _)| *it != question);
                last.push((question, words));
            }
        }
        for (question, words) in last {
            prop_assert_eq!(sketch.answer(question), Answer::Text(words));
        }
    }
}
