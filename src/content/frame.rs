//! The five files of the frame of reference, read with problems instead of failure.

use super::{
    fields::{Fields, Text},
    ids,
    report::{Need, Report},
    rules,
    tree::Table,
};
use crate::{
    core::{
        principle::Group,
        problem::Problem,
        reference::{
            CaseLawStep, Ground, GroundKind, LawText, Point, PrincipleText, Reference, Right, Route, Topic,
        },
    },
    phrases::{say, say_with},
    prompts::did_you_mean,
};

/// Reads one file of the frame into its part of the reference; a file of another name is left alone.
pub(super) fn read(name: &str, text: &str, table: Table<'_>, reference: &mut Reference) -> Vec<Problem> {
    let mut report = Report::new(name, text);
    let file = Fields::file(table);
    rules::schema(&file, &mut report);
    let report_to = &mut report;
    match name.rsplit('/').next() {
        Some("beginselen.toml") => principles(&file, report_to, reference),
        Some("rechten.toml") => rights(&file, report_to, reference),
        Some("onderwerpen.toml") => topics(&file, report_to, reference),
        Some("routes.toml") => routes(&file, report_to, reference),
        Some("gronden.toml") => grounds(&file, report_to, reference),
        _ => {}
    }
    report.into_problems()
}

fn principles(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "beginsel"]);
    for item in file.items(report, "beginsel", Need::Must) {
        reference.principles.extend(principle(&item, report));
    }
    reference.principles.sort_by_key(|it| it.principle);
}

fn principle(item: &Fields<'_>, report: &mut Report<'_>) -> Option<PrincipleText> {
    item.only(report, &PRINCIPLE_KEYS);
    let principle = ids::one(item, report, "id", Need::Must);
    let text = PrincipleText {
        principle: principle?,
        name: item.string(report, "naam", Need::Should),
        basis: item.string(report, "grondslag", Need::Should),
        meaning: item.string(report, "betekenis", Need::Should),
        not: item.string(report, "niet", Need::Should),
        example: item.string(report, "voorbeeld", Need::Should),
        questions: strings(ids::at_least_one(item, report, "vragen")),
        law: item.items(report, "wettekst", Need::May).iter().filter_map(|it| law_text(it, report)).collect(),
        steps: item.items(report, "stap", Need::May).iter().map(|it| step(it, report)).collect(),
        caveat: item.string(report, "merk", Need::May),
        see: see(item, report),
    };
    let group = match text.principle.group() {
        Group::AllAction => "alle-handelen",
        Group::Decisions => "besluiten",
    };
    if let Some(said) = item.text(report, "groep", Need::Should).filter(|it| it.words != group) {
        ids::unknown(report, said, "groep", &[group], Need::Should);
    }
    Some(text)
}

fn law_text(item: &Fields<'_>, report: &mut Report<'_>) -> Option<LawText> {
    item.only(report, &["artikel", "tekst", "vindplaats", "peildatum"]);
    Some(LawText {
        article: item.string(report, "artikel", Need::Should),
        text: item.string(report, "tekst", Need::Should),
        source: item.string(report, "vindplaats", Need::Should),
        as_of: item.date(report, "peildatum", Need::Should)?,
    })
}

fn step(item: &Fields<'_>, report: &mut Report<'_>) -> CaseLawStep {
    item.only(report, &["naam", "vraag", "bron"]);
    CaseLawStep {
        name: item.string(report, "naam", Need::Should),
        question: item.string(report, "vraag", Need::Should),
        source: item.string(report, "bron", Need::Should),
    }
}

fn rights(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "recht"]);
    for item in file.items(report, "recht", Need::Must) {
        item.only(report, &["id", "naam", "kern", "uitleg", "vragen", "bron", SEE]);
        let Some(holder) = ids::one(&item, report, "id", Need::Must) else { continue };
        reference.rights.push(Right {
            holder,
            name: item.string(report, "naam", Need::Should),
            core: item.string(report, "kern", Need::Should),
            meaning: item.string(report, "uitleg", Need::Should),
            questions: strings(ids::at_least_one(&item, report, "vragen")),
            source: item.string(report, "bron", Need::Should),
            see: see(&item, report),
        });
    }
    reference.rights.sort_by_key(|it| it.holder);
}

fn routes(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "uitleg", "route"]);
    reference.routes_intro = file.string(report, "uitleg", Need::Should);
    for item in file.items(report, "route", Need::Must) {
        item.only(report, &ROUTE_KEYS);
        let id = item.string(report, "id", Need::Must);
        if id.is_empty() {
            continue;
        }
        reference.routes.push(Route {
            id,
            name: item.string(report, "naam", Need::Should),
            purpose: item.string(report, "waarvoor", Need::Should),
            next: item.string(report, "wat_dan", Need::Should),
            source: item.string(report, "bron", Need::Should),
            place: item.string(report, "vindplaats", Need::May),
            as_of: item.date(report, "peildatum", Need::May),
            caveat: item.string(report, "merk", Need::May),
            see: see(&item, report),
        });
    }
}

fn topics(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "onderwerp"]);
    for item in file.items(report, "onderwerp", Need::Must) {
        item.only(report, &TOPIC_KEYS);
        let id = item.string(report, "id", Need::Must);
        let Some(part) = ids::one(&item, report, "deel", Need::Must) else { continue };
        if id.is_empty() {
            continue;
        }
        let points = item.items(report, "punt", Need::May);
        reference.topics.push(Topic {
            id,
            part,
            name: item.string(report, "naam", Need::Should),
            core: item.string(report, "kern", Need::Should),
            meaning: item.string(report, "uitleg", Need::May),
            text: item.string(report, "tekst", Need::May),
            source: item.string(report, "bron", Need::Should),
            place: item.string(report, "vindplaats", Need::May),
            as_of: item.date(report, "peildatum", Need::May),
            caveat: item.string(report, "merk", Need::May),
            points: points.iter().map(|it| point(it, report)).collect(),
            see: see(&item, report),
        });
    }
    reference.topics.sort_by_key(|it| it.part);
}

fn point(item: &Fields<'_>, report: &mut Report<'_>) -> Point {
    item.only(report, &["naam", "tekst"]);
    Point { name: item.string(report, "naam", Need::Should), text: item.string(report, "tekst", Need::May) }
}

fn grounds(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "grond"]);
    for item in file.items(report, "grond", Need::Must) {
        item.only(report, &GROUND_KEYS);
        let id = item.string(report, "id", Need::Must);
        let Some(kind) = ids::one(&item, report, "soort", Need::Must) else { continue };
        let literal = item.flag(report, "letterlijk");
        if id.is_empty() {
            continue;
        }
        reference.grounds.push(Ground {
            id,
            kind,
            name: item.string(report, "naam", Need::Should),
            core: item.string(report, "kern", Need::Should),
            text: item.string(report, "tekst", Need::Should),
            literal: literal || matches!(kind, GroundKind::Law | GroundKind::Oath),
            place: item.string(report, "vindplaats", Need::Should),
            as_of: item.date(report, "peildatum", Need::May),
            caveat: item.string(report, "merk", Need::May),
            see: see(&item, report),
        });
    }
    reference.grounds.sort_by_key(|it| it.kind);
}

/// The ids of what belongs to an item. Whether they exist can only be said when every file is read.
fn see(item: &Fields<'_>, report: &mut Report<'_>) -> Vec<String> {
    strings(item.texts(report, SEE, Need::May).unwrap_or_default())
}

/// Tells of every id in one file of the frame under which nothing stands in the whole of it, and of an item that
/// names itself.
pub(super) fn check_links(name: &str, text: &str, table: Table<'_>, known: &[&str]) -> Vec<Problem> {
    let mut report = Report::new(name, text);
    let file = Fields::file(table);
    for key in ITEMS.into_iter().filter(|key| file.has(key)) {
        for item in file.items(&mut Report::new(name, text), key, Need::May) {
            // What is wrong with the list itself, or with the id, was told when the file was read.
            let silent = &mut Report::new(name, text);
            let own = item.text(silent, "id", Need::May).map_or("", |it| it.words);
            for id in item.texts(silent, SEE, Need::May).unwrap_or_default() {
                if id.words == own {
                    let sentences = ("inhoud-zie-zichzelf", "inhoud-zie-zichzelf-doe");
                    report.add(Need::Should, id.at, sentences, &[("naam", own.into())]);
                } else if !known.contains(&id.words) {
                    unknown_link(id, known, &mut report);
                }
            }
        }
    }
    report.into_problems()
}

fn unknown_link(id: Text<'_>, known: &[&str], report: &mut Report<'_>) {
    let what = say_with("inhoud-id-onbekend", &[("woord", id.words.into()), ("sleutel", SEE.into())]);
    let hint =
        did_you_mean(id.words, known.iter().copied()).unwrap_or_else(|| say("inhoud-zie-onbekend-doe"));
    report.add_said(Need::Should, id.at, what, hint);
}

fn strings(texts: Vec<Text<'_>>) -> Vec<String> {
    texts.into_iter().map(|it| it.words.to_owned()).collect()
}

/// What belongs to an item: a list of ids.
const SEE: &str = "zie";

/// Under which heads the items of the frame stand in their files.
const ITEMS: [&str; 5] = ["beginsel", "recht", "onderwerp", "route", "grond"];

const ROUTE_KEYS: [&str; 9] =
    ["id", "naam", "waarvoor", "wat_dan", "bron", "vindplaats", "peildatum", "merk", SEE];

const GROUND_KEYS: [&str; 10] =
    ["id", "soort", "naam", "kern", "letterlijk", "tekst", "vindplaats", "peildatum", "merk", SEE];

const TOPIC_KEYS: [&str; 12] =
    ["id", "deel", "naam", "kern", "uitleg", "tekst", "bron", "vindplaats", "peildatum", "merk", "punt", SEE];

const PRINCIPLE_KEYS: [&str; 12] = [
    "id",
    "naam",
    "groep",
    "grondslag",
    "betekenis",
    "niet",
    "voorbeeld",
    "vragen",
    "merk",
    "wettekst",
    "stap",
    SEE,
];

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    #[test]
    fn an_id_that_nothing_has_is_told_with_its_line_and_what_was_meant() {
        let text = "schema = 1\n[[grond]]\nid = \"awb-3-2\"\nsoort = \"wet\"\nzie = [\n  \"evenredighied\",\n  \"gw-1\",\n  \
                    \"xqzw\",\n  \"awb-3-2\",\n  7,\n]\n[[grond]]\nid = \"gw-1\"\nsoort = \"wet\"\nzie = \"gw-1\"\n";
        let table = DeTable::parse(text).unwrap();
        let known = ["evenredigheid", "awb-3-2", "gw-1"];
        let problems = check_links("gronden.toml", text, Table::Parsed(table.get_ref()), &known);
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "gronden.toml:6:3: Bij zie staat evenredighied, en dat kent beraad niet. Bedoelde je evenredigheid?",
                "gronden.toml:8:3: Bij zie staat xqzw, en dat kent beraad niet. Zoek de juiste naam op met beraad \
                 kader, of haal hem uit de lijst.",
                "gronden.toml:9:3: Bij awb-3-2 staat in zie die naam zelf. Haal hem uit de lijst.",
            ]
        );
        // What is wrong with the list itself is told when the file is read.
        let mut reference = Reference::default();
        let problems = read("kader/gronden.toml", text, Table::Parsed(table.get_ref()), &mut reference);
        let of_lists = problems.iter().filter(|it| it.what.contains("zie")).count();
        assert_eq!(of_lists, 2, "{problems:?}");
    }

    #[test]
    fn a_topic_has_a_part_and_points_and_each_part_stands_together() {
        let text = "schema = 1\n[[onderwerp]]\nid = \"b\"\ndeel = \"eden\"\nnaam = \"B\"\nkern = \"k\"\n\
                    bron = \"b\"\n[[onderwerp.punt]]\nnaam = \"een\"\n[[onderwerp.punt]]\nnaam = \"twee\"\n\
                    tekst = \"t\"\n[[onderwerp]]\nid = \"a\"\ndeel = \"gezag\"\nnaam = \"A\"\nkern = \"k\"\n\
                    bron = \"b\"\n[[onderwerp]]\nid = \"c\"\ndeel = \"edem\"\nnaam = \"C\"\nkern = \"k\"\n";
        let table = DeTable::parse(text).unwrap();
        let mut reference = Reference::default();
        let problems = read("kader/onderwerpen.toml", text, Table::Parsed(table.get_ref()), &mut reference);
        let ids: Vec<&str> = reference.topics.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["a", "b"]);
        let point = |name: &str, text: &str| Point { name: name.into(), text: text.into() };
        assert_eq!(reference.topics[1].points, [point("een", ""), point("twee", "t")]);
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            ["kader/onderwerpen.toml:21:8: Bij deel staat edem, en dat kent beraad niet. Bedoelde je eden?"]
        );
    }
}
