//! The rules for a case: what a writer is told, and what makes a case that cannot be walked.

use super::{
    fields::{Fields, Text},
    ids,
    report::{Need, Report, Sentences},
    schema::{CaseFile, ChoiceFile},
};
use crate::{core::sketch::Question, prompts::did_you_mean};

/// Holds a case against every rule. Choices that could be mixed up make it unusable; the rest are remarks.
pub(super) fn check(case: &mut CaseFile<'_>, grounds: &[&str], report: &mut Report<'_>) {
    situation(case.situation, report);
    question(case.question, report);
    number_of_choices(&case.choices, report);
    let sound = names_of_choices(&case.choices, report);
    lengths_of_choices(&case.choices, report);
    central_principle(case, report);
    variants(case, sound, report);
    case.grounds.retain(|it| {
        let known = it.ground.is_none_or(|it| grounds.contains(&it.words));
        if let Some(ground) = it.ground.filter(|_| !known) {
            unknown_ground(ground, grounds, report);
        }
        known
    });
}

/// The form of the file: this program reads form 1.
pub(super) fn schema(file: &Fields<'_>, report: &mut Report<'_>) {
    match file.number(report, "schema") {
        Some((number, at)) if number > SCHEMA => {
            report.add(
                Need::Must,
                at,
                ("inhoud-nieuwer", "inhoud-nieuwer-doe"),
                &[("nummer", number.into())],
            );
        }
        Some((number, at)) if number < SCHEMA => {
            report.add(
                Need::Should,
                at,
                ("inhoud-schema", "inhoud-schema-doe"),
                &[("nummer", number.into())],
            );
        }
        None if !file.has("schema") => {
            report.add(Need::Should, 0, ("inhoud-schema-ontbreekt", "inhoud-schema-doe"), &[]);
        }
        _ => {}
    }
}

fn situation(text: Option<Text<'_>>, report: &mut Report<'_>) {
    let Some(text) = text else { return };
    let count = words(text.words);
    if Question::Situation.size().is_some_and(|size| !size.fits(count)) {
        remark(report, text.at, ("inhoud-situatie-lengte", "inhoud-situatie-lengte-doe"), count);
    }
}

fn question(text: Option<Text<'_>>, report: &mut Report<'_>) {
    let Some(Text { words: question, at }) = text else { return };
    let count = words(question);
    if Question::Dilemma.size().is_some_and(|size| count > size.most) {
        remark(report, at, ("inhoud-vraag-lang", "inhoud-vraag-lang-doe"), count);
    }
    let lower = question.to_lowercase();
    let bare = |word: &str| word.trim_matches(|letter: char| !letter.is_alphabetic()).to_owned();
    if lower.split_whitespace().any(|word| bare(word) == "hoe") {
        remark(report, at, ("inhoud-vraag-hoe", "inhoud-vraag-hoe-doe"), count);
    } else if !lower.split_whitespace().next().is_some_and(|word| BEGINS.contains(&bare(word).as_str())) {
        remark(report, at, ("inhoud-vraag-begin", "inhoud-vraag-begin-doe"), count);
    }
    if let Some(word) = lower.split_whitespace().map(bare).find(|it| JUDGING.contains(&it.as_str())) {
        let sentences = ("inhoud-vraag-oordeel", "inhoud-vraag-oordeel-doe");
        report.add(Need::Should, at, sentences, &[("woord", word.into())]);
    }
    if question.contains(',') {
        remark(report, at, ("inhoud-vraag-komma", "inhoud-vraag-komma-doe"), count);
    }
    if !question.ends_with('?') {
        remark(report, at, ("inhoud-vraag-teken", "inhoud-vraag-teken-doe"), count);
    }
}

fn number_of_choices(choices: &[ChoiceFile<'_>], report: &mut Report<'_>) {
    let sentences = ("inhoud-opties-aantal", "inhoud-opties-aantal-doe");
    let count = [("aantal", choices.len().into())];
    match choices {
        [] | [_, _, _] | [_, _, _, _] => {}
        [one] => report.add(Need::Must, one.at, sentences, &count),
        [.., last] => report.add(Need::Should, last.at, sentences, &count),
    }
}

/// Whether each choice has its own letter, so that one can point at it.
fn names_of_choices(choices: &[ChoiceFile<'_>], report: &mut Report<'_>) -> bool {
    let ids: Vec<Text<'_>> = choices.iter().filter_map(|it| it.id).collect();
    if let Some(id) = twice(&ids) {
        let values = [("naam", id.words.into())];
        report.add(Need::Must, id.at, ("inhoud-optie-dubbel", "inhoud-optie-dubbel-doe"), &values);
        return false;
    }
    let all_named = ids.len() == choices.len();
    let wrong = ids.iter().zip('a'..='z').find(|(id, letter)| id.words != letter.to_string());
    if let Some((id, letter)) = wrong.filter(|_| all_named) {
        let values = [("naam", id.words.into()), ("letter", letter.to_string().into())];
        report.add(Need::Should, id.at, ("inhoud-optie-naam", "inhoud-optie-naam-doe"), &values);
        return false;
    }
    all_named && !choices.is_empty()
}

fn lengths_of_choices(choices: &[ChoiceFile<'_>], report: &mut Report<'_>) {
    let lengths = || choices.iter().filter_map(|it| it.text).map(|it| (words(it.words), it.at));
    let (Some(longest), Some(shortest)) = (lengths().max(), lengths().min()) else { return };
    if longest.0 > 2 * shortest.0 {
        let values = [("lang", longest.0.into()), ("kort", shortest.0.into())];
        let sentences = ("inhoud-opties-lengte", "inhoud-opties-lengte-doe");
        report.add(Need::Should, longest.1, sentences, &values);
    }
}

fn central_principle(case: &CaseFile<'_>, report: &mut Report<'_>) {
    let Some(first) = case.principles.first() else { return };
    if !case.principles.iter().any(|it| it.central) {
        remark(report, first.at, ("inhoud-centraal", "inhoud-centraal-doe"), 0);
    }
}

/// That a variant points at a choice that is not there is only told where the choices are sound: else it follows from
/// what is wrong with them.
fn variants(case: &mut CaseFile<'_>, sound: bool, report: &mut Report<'_>) {
    if let [_] | [_, _, _, _, ..] = case.variants.as_slice() {
        let at = case.variants.last().map_or(0, |it| it.at);
        let sentences = ("inhoud-varianten-aantal", "inhoud-varianten-aantal-doe");
        remark(report, at, sentences, case.variants.len());
    }
    let ids: Vec<Text<'_>> = case.variants.iter().filter_map(|it| it.id).collect();
    if let Some(id) = twice(&ids) {
        let values = [("naam", id.words.into())];
        report.add(Need::Must, id.at, ("inhoud-variant-dubbel", "inhoud-variant-dubbel-doe"), &values);
    }
    let choices: Vec<&str> = case.choices.iter().filter_map(|it| it.id).map(|it| it.words).collect();
    for variant in &mut case.variants {
        variant.tips.retain(|id| {
            let known = choices.contains(&id.words);
            if sound && !known {
                ids::unknown(report, *id, "kantelt", &choices, Need::Should);
            }
            known
        });
    }
}

fn unknown_ground(ground: Text<'_>, grounds: &[&str], report: &mut Report<'_>) {
    let sentences = ("inhoud-grond-onbekend", "inhoud-grond-onbekend-doe");
    let (what, hint) = report.say(ground.at, sentences, &[("woord", ground.words.into())]);
    let hint = did_you_mean(ground.words, grounds.iter().copied()).unwrap_or(hint);
    report.add_said(Need::Should, ground.at, what, hint);
}

fn twice<'t>(ids: &[Text<'t>]) -> Option<Text<'t>> {
    ids.iter()
        .enumerate()
        .find(|(place, id)| ids[..*place].iter().any(|it| it.words == id.words))
        .map(|it| *it.1)
}

fn remark(report: &mut Report<'_>, at: usize, sentences: Sentences, count: usize) {
    report.add(Need::Should, at, sentences, &[("aantal", count.into())]);
}

pub(super) fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The form of the content files that this program reads.
const SCHEMA: i64 = 1;

/// Words with which a question has already chosen.
const JUDGING: [&str; 14] = [
    "toch",
    "eigenlijk",
    "natuurlijk",
    "gewoon",
    "zomaar",
    "terecht",
    "onterecht",
    "oneerlijk",
    "onredelijk",
    "onnodig",
    "zinloos",
    "verkeerd",
    "verkeerde",
    "eindelijk",
];

/// Forms of kunnen, willen, moeten, durven and mogen with which a question can begin.
const BEGINS: [&str; 14] = [
    "kan", "kun", "kunt", "kunnen", "wil", "wilt", "willen", "moet", "moeten", "durf", "durft", "durven",
    "mag", "mogen",
];
