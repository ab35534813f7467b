//! Answers for any key of a file, for the tests of what is written and read.

use chrono::{DateTime, FixedOffset, NaiveDate};
use proptest::prelude::*;

use super::page::{Page, Slot};
use crate::core::{
    entry::{Again, Entry, Form, LookBack, Pull, VariantAnswer},
    principle::Principle,
    session::{Agreement, Flip, Keep, Length, Phase, notes::PrincipleNote},
    walk::Step,
};

/// One random answer, from which any slot takes what it needs.
pub(super) type Seed = (String, u32);

pub(super) fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(
        "\"\\\n\r\t'#=[]{}\u{feff}\u{0}\u{7f}\u{85}\u{2028}é👩‍👩‍👧".chars().collect::<Vec<_>>(),
    );
    prop::collection::vec(prop_oneof![odd, any::<char>()], 0..12).prop_map(String::from_iter)
}

/// Puts an answer in a slot, whatever it takes.
pub(super) fn fill(slot: &mut Slot<'_>, (text, number): Seed) {
    let small = u8::try_from(number % 3 + 1).unwrap();
    let at = |all: usize| number as usize % all;
    match slot {
        Slot::Text(it) => **it = text,
        Slot::Id(it) => **it = Some(format!("x{text}")),
        Slot::Texts(it) => **it = vec![text.clone(), String::new(), text],
        Slot::Flag(it) | Slot::YesNo(it) => **it = true,
        Slot::Certainty(it) => **it = Some(small),
        Slot::Weight(it) => **it = small,
        Slot::Form(it) => **it = Form::ALL[at(2)],
        Slot::Step(it) => **it = Some(Step::ALL[at(11)]),
        Slot::Pull(it) => **it = Some(Pull::ALL[at(3)]),
        Slot::Principle(it) => **it = Some(Principle::ALL[at(9)]),
        Slot::Again(it) => **it = Some(Again::ALL[at(3)]),
        Slot::Moment(it) => **it = Some(moment(number)),
        Slot::Day(it) => **it = NaiveDate::from_ymd_opt(1990, 1, 1 + u32::from(small)),
        Slot::Variants(it) => {
            **it = vec![VariantAnswer { variant: format!("v{text}"), flips: small == 1 }; small.into()];
        }
        Slot::LookBacks(it) => {
            let on = moment(number).date_naive();
            let again = Some(Again::Unsure);
            **it = vec![LookBack { on, did: text.clone(), happened: text, again }; small.into()];
        }
        Slot::Count(it, most) => **it = number % *most,
        Slot::People(it) => **it = number % 30 + 1,
        Slot::Counts(it) => **it = Some(vec![number % 30; small.into()]),
        Slot::Length(it) => **it = Length::ALL[at(3)],
        Slot::Keep(it) => **it = Keep::ALL[at(3)],
        Slot::Phase(it) => **it = Some(Phase::ALL[at(12)]),
        Slot::Note(it) => **it = PrincipleNote { plays: true, note: text },
        Slot::Flips(it) => **it = vec![None, Some(Flip::ALL[at(3)])],
        Slot::Agreements(it) => {
            let agreement = Agreement { what: text.clone(), who: String::new(), when: text };
            **it = vec![agreement; small.into()];
        }
        Slot::Words(it) => **it = vec![(moment(number).date_naive(), text); small.into()],
    }
}

/// Entries with an answer at some of the keys.
pub(super) fn entries() -> impl Strategy<Value = Entry> {
    (prop::collection::vec((text(), any::<u32>()), 80), any::<bool>()).prop_map(|(seeds, own)| {
        let mut page = Page::blank();
        let mut seeds = seeds.into_iter().cycle();
        for mut field in page.fields() {
            let seed = seeds.next().unwrap();
            let skip = match field.key {
                "casus" => own,
                "situatie" | "vraag" => !own,
                "stap" => true,
                "wanneer" | "wanneer_tekst" => (field.key == "wanneer") == own,
                "begonnen" => false,
                _ => seed.1 % 4 == 0,
            };
            if !skip {
                fill(&mut field.slot, seed);
            }
        }
        let mut entry = page.into_entry(None).unwrap();
        if entry.finished.is_none() {
            entry.step = Step::Ways;
        }
        entry
    })
}

fn moment(number: u32) -> DateTime<FixedOffset> {
    let offset = FixedOffset::east_opt((i32::try_from(number % 48).unwrap() - 24) * 1800).unwrap();
    DateTime::from_timestamp(number.into(), 0).unwrap().with_timezone(&offset)
}
