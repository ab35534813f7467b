//! The text of a file as a case that is being written, read leniently.

use std::borrow::Cow;

use toml::de::DeTable;

use super::{
    prose,
    tree::{List, Table, Value},
};
use crate::core::{
    case::{ChairText, GroundInPlay, Source, Terrain, Tier, WorkField},
    holder::{ByHolder, Holder},
    principle::{ByPrinciple, Principle},
    sketch::{ChoiceSketch, PlaySketch, Sketch, VariantSketch},
};

/// Reads what a file says. What is missing, unknown or of another kind is left out; a file that is no TOML says
/// nothing.
#[must_use]
pub fn sketch(text: &str) -> Sketch {
    let text = unix_lines(text);
    let Ok(table) = DeTable::parse(&text) else { return Sketch::default() };
    let mut sketch = read(Table::Parsed(table.get_ref()));
    sketch.drop_blank_ends();
    sketch
}

/// A text with the line ends of Unix, as beraad writes.
pub(super) fn unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// Reads what a file says, with what is blank at its ends.
pub(super) fn read(file: Table<'_>) -> Sketch {
    Sketch {
        title: one(file, "titel"),
        role: one(file, "rol"),
        situation: one(file, "situatie"),
        question: one(file, "vraag"),
        choices: tables(file, "opties").into_iter().map(choice).collect(),
        principles: ByPrinciple::from_fn(|principle| {
            part(file, "beginselen", principle.id()).map(play).unwrap_or_default()
        }),
        chairs: ByHolder::from_fn(|holder| {
            let chair = part(file, "stoelen", holder.id());
            let text = |key| chair.map(|chair| one(chair, key)).unwrap_or_default();
            ChairText { expects: text("verwacht"), voice: text("stem") }
        }),
        variants: tables(file, "varianten").into_iter().map(variant).collect(),
        grounds: tables(file, "beroep")
            .into_iter()
            .map(|it| GroundInPlay { ground: one(it, "grond"), helps: one(it, "waarbij") })
            .collect(),
        field: WorkField::from_id(&one(file, "werkveld")),
        terrain: Terrain::from_id(&one(file, "terrein")),
        tier: Tier::from_id(&one(file, "bestuurslaag")),
        keywords: many(file, "trefwoorden"),
        sources: tables(file, "bronnen")
            .into_iter()
            .map(|it| Source { title: one(it, "titel"), place: one(it, "vindplaats") })
            .collect(),
        ..Sketch::default()
    }
}

fn choice(table: Table<'_>) -> ChoiceSketch {
    let principles = many(table, "beginselen");
    let holders = many(table, "rechten");
    ChoiceSketch {
        text: one(table, "tekst"),
        price: one(table, "prijs"),
        consequence: one(table, "gevolg"),
        principles: Principle::ALL
            .into_iter()
            .filter(|it| principles.iter().any(|id| id == it.id()))
            .collect(),
        holders: Holder::ALL.into_iter().filter(|it| holders.iter().any(|id| id == it.id())).collect(),
    }
}

fn play(table: Table<'_>) -> PlaySketch {
    let central = matches!(table.get("centraal"), Some((_, Value::Flag(true))));
    PlaySketch { plays: true, central, why: one(table, "waarom"), question: one(table, "vraag") }
}

fn variant(table: Table<'_>) -> VariantSketch {
    VariantSketch {
        text: one(table, "tekst"),
        tips: many(table, "kantelt"),
        principle: Principle::from_id(&one(table, "beginsel")),
    }
}

fn one(table: Table<'_>, key: &str) -> String {
    table.get(key).and_then(|(_, value)| text(value)).unwrap_or_default()
}

fn many(table: Table<'_>, key: &str) -> Vec<String> {
    let raw = |value| match value {
        Value::Text(words) => Some(words.to_owned()),
        _ => None,
    };
    list(table, key).into_iter().filter_map(raw).collect()
}

fn tables<'t>(table: Table<'t>, key: &str) -> Vec<Table<'t>> {
    let as_table = |value| match value {
        Value::Table(table) => Some(table),
        _ => None,
    };
    list(table, key).into_iter().filter_map(as_table).collect()
}

fn part<'t>(table: Table<'t>, key: &str, id: &str) -> Option<Table<'t>> {
    match table.get(key)?.1 {
        Value::Table(parts) => match parts.get(id)?.1 {
            Value::Table(part) => Some(part),
            _ => None,
        },
        _ => None,
    }
}

fn list<'t>(table: Table<'t>, key: &str) -> Vec<Value<'t>> {
    let items = |list: List<'t>| list.items().into_iter().map(|(_, value)| value).collect();
    match table.get(key) {
        Some((_, Value::List(list))) => items(list),
        _ => vec![],
    }
}

fn text(value: Value<'_>) -> Option<String> {
    let Value::Text(words) = value else { return None };
    Some(prose::typed(words))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        content::{self, SourceFile, ours, write},
        core::{case::Origin, sketch::Question},
    };

    fn words() -> impl Strategy<Value = String> {
        let odd = prop::sample::select(
            "\"\\\n\n\r\t'#=[]{} \u{feff}\u{0}\u{7f}\u{85}\u{2028}é👩‍👩‍👧".chars().collect::<Vec<_>>(),
        );
        let letter = prop_oneof![odd, any::<char>()];
        let odd = prop::collection::vec(letter, 0..14).prop_map(String::from_iter);
        prop_oneof![odd, "([a-z]{1,12}[ \n]{1,2}){0,40}", Just(String::new())]
    }

    fn sketches() -> impl Strategy<Value = Sketch> {
        (prop::collection::vec(words(), 64), any::<u64>()).prop_map(|(words, bits)| {
            let mut words = words.into_iter().cycle();
            let mut word = || words.next().unwrap();
            let bit = |place: u32| bits.rotate_right(place * 5) & 1 == 1;
            let few = |place: u32| usize::try_from(bits.rotate_right(place * 7) & 3).unwrap();
            let mut sketch = Sketch {
                title: word(),
                role: word(),
                situation: word(),
                question: word(),
                keywords: (0..few(1)).map(|_| word()).collect(),
                field: bit(1).then_some(WorkField::Supervision),
                terrain: bit(2).then_some(Terrain::Interplay),
                tier: bit(3).then_some(Tier::Independent),
                ..Sketch::default()
            };
            for place in 0..few(2) + few(3) {
                let (text, price, consequence) = (word(), word(), word());
                let principles = if bit(4) { vec![Principle::FairPlay, Principle::Equality] } else { vec![] };
                let holders = if place % 2 == 0 { vec![Holder::Citizens] } else { vec![] };
                sketch.choices.push(ChoiceSketch { text, price, consequence, principles, holders });
            }
            for (principle, play) in sketch.principles.iter_mut() {
                if bit(6 + principle as u32) {
                    *play = PlaySketch { plays: true, central: bit(5), why: word(), question: word() };
                }
            }
            for (_, chair) in sketch.chairs.iter_mut() {
                *chair = ChairText { expects: word(), voice: word() };
            }
            for place in 0..few(4) {
                let tips = (0..place).map(|_| word()).collect();
                let principle = bit(7).then_some(Principle::Reasons);
                sketch.variants.push(VariantSketch { text: word(), tips, principle });
            }
            sketch.grounds = (0..few(5)).map(|_| GroundInPlay { ground: word(), helps: word() }).collect();
            sketch.sources = (0..few(6)).map(|_| Source { title: word(), place: word() }).collect();
            sketch.drop_blank_ends();
            sketch
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_case_comes_back_as_it_was(it in sketches()) {
            let written = write(&it);
            prop_assert_eq!(sketch(&written.text), it, "{}", written.text);
        }

        #[test]
        fn what_beraad_writes_is_ours_also_in_another_order_and_form(it in sketches()) {
            let text = write(&it).text;
            prop_assert_eq!(ours(&text), Ok(it.clone()));
            let table: toml::Table = text.parse().unwrap();
            prop_assert_eq!(ours(&toml::to_string(&table).unwrap()), Ok(it.clone()));
            prop_assert_eq!(ours(&toml::to_string_pretty(&table).unwrap()), Ok(it));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn no_remark_on_any_case_is_the_one_that_a_file_gets(it in sketches()) {
            let file = SourceFile { path: "x.toml".into(), slug: "x".into(), text: write(&it).text };
            let (_, of_file) = content::review(&file, Origin::Own);
            for (_, problem) in content::check(&it, &content::reference().0).remarks {
                let is_same = of_file.iter().any(|it| it.what == problem.what);
                prop_assert!(!is_same || !problem.what.starts_with("Bij "), "{}", problem.what);
                prop_assert!(problem.place.is_none() && !problem.said().contains("antwoord"), "{problem}");
            }
        }
    }

    #[test]
    fn an_empty_case_is_a_form_to_fill_in() {
        insta::assert_snapshot!(write(&Sketch::default()).text);
    }

    #[test]
    fn a_case_that_ships_reads_and_is_written_in_the_same_order() {
        for SourceFile { slug: name, text, .. } in content::shipped_files() {
            let read = sketch(&text);
            assert_eq!(read.missing(), [], "{name}");
            let written = write(&read);
            assert_eq!(sketch(&written.text), read, "{name}");
            let file = SourceFile { path: "x.toml".into(), slug: "x".into(), text: written.text.clone() };
            let (case, problems) = content::case(&file, Origin::Own);
            assert!(case.is_some() && problems.is_empty(), "{name}: {problems:?}");
            let keys = |text: &str| -> Vec<String> {
                let lines = text.lines().filter_map(|line| line.split_once(" = "));
                lines.map(|(key, _)| key.to_owned()).filter(|key| key != "centraal").collect()
            };
            assert_eq!(keys(&written.text), keys(&text), "{name}");
        }
    }

    #[test]
    fn what_is_wrong_finds_its_question() {
        let mut it = Sketch { question: "Hoe, moet ik dit doen".into(), ..Sketch::default() };
        it.choices.push(ChoiceSketch { text: "Ik doe het.".into(), ..ChoiceSketch::default() });
        let written = write(&it);
        let file = SourceFile { path: "x.toml".into(), slug: "x".into(), text: written.text.clone() };
        let (_, problems) = content::case(&file, Origin::Own);
        let at = |what: &str| {
            let problem = problems.iter().find(|it| it.what.contains(what)).unwrap();
            written.question_at(problem.place.as_ref()?.line?)
        };
        assert_eq!(at("vraagteken"), Some(Question::Dilemma));
        assert_eq!(at("Bij titel staat nog niets"), Some(Question::Title));
        assert_eq!(at("Bij prijs"), Some(Question::Price(0)));
        assert_eq!(at("ontbreken de beginselen"), None);
    }
}
