//! The four files of the frame of reference, read with problems instead of failure.

use super::{
    fields::{Fields, Text},
    ids,
    report::{Need, Report},
    rules,
    tree::Table,
};
use crate::core::{
    principle::Group,
    problem::Problem,
    reference::{CaseLawStep, Ground, LawText, PrincipleText, Reference, Right, Route},
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
        Some("routes.toml") => routes(&file, report_to, reference),
        Some("gronden.toml") => grounds(&file, report_to, reference),
        _ => {}
    }
    report.into_problems()
}

fn principles(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "indeling", "beginsel"]);
    reference.division = file.string(report, "indeling", Need::Should);
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
    file.only(report, &["schema", "uitleg", "recht"]);
    reference.rights_intro = file.string(report, "uitleg", Need::Should);
    for item in file.items(report, "recht", Need::Must) {
        item.only(report, &["id", "naam", "kern", "uitleg", "vragen", "bron"]);
        let Some(holder) = ids::one(&item, report, "id", Need::Must) else { continue };
        reference.rights.push(Right {
            holder,
            name: item.string(report, "naam", Need::Should),
            core: item.string(report, "kern", Need::Should),
            meaning: item.string(report, "uitleg", Need::Should),
            questions: strings(ids::at_least_one(&item, report, "vragen")),
            source: item.string(report, "bron", Need::Should),
        });
    }
    reference.rights.sort_by_key(|it| it.holder);
}

fn routes(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "uitleg", "route"]);
    reference.routes_intro = file.string(report, "uitleg", Need::Should);
    for item in file.items(report, "route", Need::Must) {
        item.only(report, &["id", "naam", "waarvoor", "wat_dan", "bron", "vindplaats", "peildatum", "merk"]);
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
        });
    }
}

fn grounds(file: &Fields<'_>, report: &mut Report<'_>, reference: &mut Reference) {
    file.only(report, &["schema", "grond"]);
    for item in file.items(report, "grond", Need::Must) {
        item.only(report, &["id", "soort", "naam", "kern", "tekst", "vindplaats", "peildatum", "merk"]);
        let id = item.string(report, "id", Need::Must);
        let Some(kind) = ids::one(&item, report, "soort", Need::Must) else { continue };
        if id.is_empty() {
            continue;
        }
        reference.grounds.push(Ground {
            id,
            kind,
            name: item.string(report, "naam", Need::Should),
            core: item.string(report, "kern", Need::Should),
            text: item.string(report, "tekst", Need::Should),
            place: item.string(report, "vindplaats", Need::Should),
            as_of: item.date(report, "peildatum", Need::May),
            caveat: item.string(report, "merk", Need::May),
        });
    }
}

fn strings(texts: Vec<Text<'_>>) -> Vec<String> {
    texts.into_iter().map(|it| it.words.to_owned()).collect()
}

const PRINCIPLE_KEYS: [&str; 11] = [
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
];
