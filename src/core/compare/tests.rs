//! What differs between two versions, and what comes of two that only added.

use super::*;
use crate::core::{
    entry::{Again, Facts, Hunch, VariantAnswer, Weighing},
    principle::ByPrinciple,
};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

fn look_back(on: u32, did: &str, again: Option<Again>) -> LookBack {
    LookBack { on: day(on), did: did.into(), happened: String::new(), again }
}

fn says(value: Option<&Value>) -> String {
    match value {
        None => "-".into(),
        Some(Value::Text(text) | Value::Id(text)) => text.clone(),
        Some(Value::LookBack(it)) => it.did.clone(),
        Some(other) => format!("{other:?}"),
    }
}

fn told(this: &Entry, other: &Entry) -> Vec<String> {
    let told =
        |it: &Difference| format!("{:?}: {} | {}", it.field, says(it.this.as_ref()), says(it.other.as_ref()));
    compare(this, other).iter().map(told).collect()
}

#[test]
fn lists_are_compared_item_by_item() {
    let this = Entry {
        keywords: vec!["a".into(), "b".into()],
        remarks: vec![(day(1), "een".into()), (day(2), "twee".into())],
        look_backs: vec![look_back(3, "gebeld", None)],
        own_choices: vec!["wachten".into()],
        variants: vec![VariantAnswer { variant: "v1".into(), flips: true }],
        ..Entry::default()
    };
    let other = Entry {
        keywords: vec!["b".into(), "c".into()],
        remarks: vec![(day(2), "twee!".into()), (day(1), "een".into())],
        look_backs: vec![look_back(4, "gemaild", None), look_back(3, "gebeld", None)],
        own_choices: vec!["wachten".into(), "bellen".into()],
        variants: vec![VariantAnswer { variant: "v1".into(), flips: false }],
        ..Entry::default()
    };
    assert_eq!(told(&this, &this), Vec::<String>::new());
    assert_eq!(
        told(&this, &other),
        [
            "Keyword: a | -",
            "Keyword: - | c",
            "OwnChoice(1): - | bellen",
            "Variant: Variant(\"v1\", true) | Variant(\"v1\", false)",
            "Remark(2026-12-02): twee | twee!",
            "LookBack(2026-12-04): - | gemaild",
        ]
    );
}

/// Every change that an entry can have, one at a time.
fn changes() -> Vec<fn(&mut Entry)> {
    vec![
        |it| it.subject = Subject::Case("wet".into()),
        |it| it.subject = Subject::Own(OwnSubject { situation: "x".into(), question: String::new() }),
        |it| it.subject = Subject::Own(OwnSubject { situation: String::new(), question: "x".into() }),
        |it| it.title = "x".into(),
        |it| it.form = Form::Short,
        |it| it.begun += chrono::Duration::days(1),
        |it| it.finished = Some(it.begun),
        |it| it.step = Step::Ways,
        |it| it.hunch = Hunch { choice: Some("a".into()), ..Hunch::default() },
        |it| it.hunch.certainty = Some(1),
        |it| it.hunch.feeling = "x".into(),
        |it| it.hunch.locked = true,
        |it| it.facts = Facts { known: "x".into(), ..Facts::default() },
        |it| it.facts.assumed = "x".into(),
        |it| it.facts.to_find_out = "x".into(),
        |it| it.chairs[Holder::Citizens].expects = "x".into(),
        |it| it.chairs[Holder::CivilServants].weight = 2,
        |it| it.principles = ByPrinciple::default(),
        |it| it.principles[Principle::ALL[8]].note = "x".into(),
        |it| it.own_choices.push("x".into()),
        |it| it.variants.push(VariantAnswer { variant: "v".into(), flips: true }),
        |it| it.tipping.fact = "x".into(),
        |it| it.tipping.principle = Some(Principle::ALL[0]),
        |it| it.weighing = Weighing { choice: Some("b".into()), ..Weighing::default() },
        |it| it.weighing.certainty = Some(1),
        |it| it.weighing.i_do = "x".into(),
        |it| it.weighing.because = "x".into(),
        |it| it.weighing.despite = "x".into(),
        |it| it.weighing.counterargument = "x".into(),
        |it| it.weighing.residue = "x".into(),
        |it| it.dissent.whom = "x".into(),
        |it| it.dissent.route = Some("x".into()),
        |it| it.dissent.grounds.push("x".into()),
        |it| it.dissent.then = "x".into(),
        |it| it.intention.if_ = "x".into(),
        |it| it.intention.then = "x".into(),
        |it| it.intention.with_whom = "x".into(),
        |it| it.intention.when = "x".into(),
    ]
}

#[test]
fn whatever_differs_is_told_and_is_never_brought_together() {
    let mut entry = Entry::default();
    entry.principles[Principle::ALL[0]].pull = Some(Pull::Both);
    for (number, change) in changes().into_iter().enumerate() {
        let mut other = entry.clone();
        change(&mut other);
        assert_ne!(entry, other, "change {number} changes nothing");
        assert_eq!(compare(&entry, &other).len(), 1, "change {number}");
        assert_eq!((merged(&entry, &other), merged(&other, &entry)), (None, None), "change {number}");
    }
}

#[test]
fn what_both_added_comes_together_by_day() {
    let this = Entry {
        keywords: vec!["a".into(), "b".into()],
        remarks: vec![(day(1), "een".into()), (day(5), "vijf".into())],
        look_backs: vec![look_back(7, "Ik belde haar.", Some(Again::Same))],
        plan: Plan { on: Some(day(20)), never: false },
        ..Entry::default()
    };
    let other = Entry {
        keywords: vec!["a".into(), "c".into()],
        remarks: vec![(day(1), "een".into()), (day(3), "drie".into())],
        look_backs: vec![look_back(7, "Ik belde", None), look_back(7, "Ik mailde.", Some(Again::Other))],
        ..Entry::default()
    };
    let both = merged(&this, &other).unwrap();
    assert_eq!(both.keywords, ["a", "b", "c"]);
    let said: Vec<&str> = both.remarks.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(said, ["een", "drie", "vijf"]);
    let did: Vec<&str> = both.look_backs.iter().map(|it| it.did.as_str()).collect();
    assert_eq!(did, ["Ik belde haar.", "Ik mailde."]);
    assert_eq!(both.plan, this.plan);
    assert_eq!(merged(&this, &this), Some(this.clone()));
    let twice = Entry { remarks: vec![(day(1), "een".into()); 2], ..Entry::default() };
    assert_eq!(merged(&twice, &Entry::default()), Some(twice.clone()));
    assert_eq!(merged(&twice, &twice), Some(twice));
    let moved = Entry { plan: Plan { on: None, never: true }, ..other };
    assert_eq!(merged(&this, &moved), None, "two plans");
}
