//! The measures of a good case: how long each text is, how many there are of each thing, and whether all is used.

use super::{
    fields::Text,
    report::{Need, Report},
    rules::words,
    schema::{CaseFile, ChoiceFile},
};
use crate::core::wrap;

/// Holds a case against every measure. None of them keeps a case from being walked.
pub(super) fn check(case: &CaseFile<'_>, report: &mut Report<'_>) {
    length(case.title, "titel", (1, 5), report);
    length(case.role, "rol", (1, 20), report);
    for choice in &case.choices {
        length(choice.text, "tekst", (10, 22), report);
        length(choice.price, "prijs", (10, 25), report);
        length(choice.consequence, "gevolg", (35, 60), report);
        serves_what_plays(choice, case, report);
        is_reached(choice, case, report);
    }
    for principle in &case.principles {
        length(principle.why, "waarom", (12, 30), report);
        length(principle.question, "vraag", (1, 22), report);
    }
    for (_, chair) in case.chairs.iter() {
        length(chair.expects, "verwacht", (15, 35), report);
        length(chair.voice, "stem", (35, 60), report);
    }
    for ground in &case.grounds {
        length(ground.helps, "waarbij", (1, 25), report);
    }
    let keywords: Vec<usize> = case.keywords.iter().map(|it| it.at).collect();
    number(&keywords, "trefwoorden", (2, 5), report);
    let principles: Vec<usize> = case.principles.iter().map(|it| it.at).collect();
    number(&principles, "beginselen", (3, 6), report);
    let central: Vec<usize> = case.principles.iter().filter(|it| it.central).map(|it| it.at).collect();
    number(&central, "centraal", (1, 3), report);
    let grounds: Vec<usize> = case.grounds.iter().filter_map(|it| it.ground).map(|it| it.at).collect();
    number(&grounds, "beroep", (4, 7), report);
    fits(case, report);
}

/// Words of a text. One that is missing is told elsewhere.
fn length(text: Option<Text<'_>>, key: &'static str, (low, high): (usize, usize), report: &mut Report<'_>) {
    let Some(text) = text else { return };
    let count = words(text.words);
    if !(low..=high).contains(&count) {
        let hint = if low > 1 { "inhoud-maat-doe" } else { "inhoud-maat-hoogstens-doe" };
        let values =
            [("sleutel", key.into()), ("aantal", count.into()), ("van", low.into()), ("tot", high.into())];
        report.add(Need::Should, text.at, ("inhoud-maat", hint), &values);
    }
}

/// How many there are of a thing, told at the last of them. That there is none is told elsewhere.
fn number(places: &[usize], key: &'static str, (low, high): (usize, usize), report: &mut Report<'_>) {
    let Some(last) = places.last() else { return };
    let count = places.len();
    if !(low..=high).contains(&count) {
        let values =
            [("sleutel", key.into()), ("aantal", count.into()), ("van", low.into()), ("tot", high.into())];
        report.add(Need::Should, *last, ("inhoud-aantal", "inhoud-maat-doe"), &values);
    }
}

/// A choice can only serve a principle of which the case says why it plays.
fn serves_what_plays(choice: &ChoiceFile<'_>, case: &CaseFile<'_>, report: &mut Report<'_>) {
    let Some(id) = choice.id else { return };
    for served in &choice.principles {
        if !case.principles.iter().any(|it| it.principle == *served) {
            let values = [("letter", id.words.into()), ("beginsel", served.id().into())];
            report.add(Need::Should, choice.at, ("inhoud-optie-dient", "inhoud-optie-dient-doe"), &values);
        }
    }
}

/// Each choice has a fact that makes one doubt it.
fn is_reached(choice: &ChoiceFile<'_>, case: &CaseFile<'_>, report: &mut Report<'_>) {
    let Some(id) = choice.id.filter(|_| !case.variants.is_empty()) else { return };
    let tips = case.variants.iter().any(|variant| variant.tips.iter().any(|it| it.words == id.words));
    if !tips {
        let sentences = ("inhoud-optie-onbereikt", "inhoud-optie-onbereikt-doe");
        report.add(Need::Should, choice.at, sentences, &[("letter", id.words.into())]);
    }
}

/// Role, situation and question are read without scrolling in a window of 80 by 24.
fn fits(case: &CaseFile<'_>, report: &mut Report<'_>) {
    let parts = [case.role, case.situation, case.question];
    let (Some(situation), parts) = (case.situation, parts.into_iter().flatten()) else { return };
    let parts: Vec<usize> = parts.map(|it| wrap::prose(it.words, COLUMN, false).len()).collect();
    let rows = parts.iter().sum::<usize>() + parts.len().saturating_sub(1);
    if rows > SCREENFUL {
        let values = [("rijen", rows.into()), ("hoogstens", SCREENFUL.into())];
        report.add(Need::Should, situation.at, ("inhoud-past-niet", "inhoud-past-niet-doe"), &values);
    }
}

/// Cells of a line of the page in a window of 80 columns.
const COLUMN: usize = 72;

/// Rows of the page in a window of 24 rows.
const SCREENFUL: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::frame::Sheet;

    #[test]
    fn the_screen_that_a_case_fits_is_the_one_that_is_shown() {
        let sheet = Sheet::of((80, 24), 0);
        assert_eq!((usize::from(sheet.width), usize::from(sheet.height)), (COLUMN, SCREENFUL));
    }
}
