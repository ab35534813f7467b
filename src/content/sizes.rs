//! The measures of a good case: how long each text is, how many there are of each thing, and whether all is used.

use fluent_bundle::FluentValue;

use super::{
    fields::Text,
    report::{Need, Report},
    rules::words,
    schema::{CaseFile, ChoiceFile},
};
use crate::core::{
    sketch::{Question, Size},
    wrap,
};

/// Holds a case against every measure. None of them keeps a case from being walked.
pub(super) fn check(case: &CaseFile<'_>, report: &mut Report<'_>) {
    length(case.title, ("titel", Question::Title), report);
    length(case.role, ("rol", Question::Role), report);
    for choice in &case.choices {
        length(choice.text, ("tekst", Question::ChoiceText(0)), report);
        length(choice.price, ("prijs", Question::Price(0)), report);
        length(choice.consequence, ("gevolg", Question::Consequence(0)), report);
        serves_what_plays(choice, case, report);
        is_reached(choice, case, report);
    }
    for principle in &case.principles {
        length(principle.why, ("waarom", Question::Why(principle.principle)), report);
        length(principle.question, ("vraag", Question::Asks(principle.principle)), report);
    }
    for (holder, chair) in case.chairs.iter() {
        length(chair.expects, ("verwacht", Question::Expects(holder)), report);
        length(chair.voice, ("stem", Question::Voice(holder)), report);
    }
    for ground in &case.grounds {
        length(ground.helps, ("waarbij", Question::Helps(0)), report);
    }
    number(case.keywords.iter().map(|it| it.at), ("trefwoorden", Question::Keywords), report);
    number(case.principles.iter().map(|it| it.at), ("beginselen", Question::Plays), report);
    let central = case.principles.iter().filter(|it| it.central).map(|it| it.at);
    number(central, ("centraal", Question::Central), report);
    let grounds = case.grounds.iter().filter_map(|it| it.ground).map(|it| it.at);
    number(grounds, ("beroep", Question::Grounds), report);
    fits(case, report);
}

/// Words of a text. One that is missing is told elsewhere.
fn length(text: Option<Text<'_>>, (key, question): (&'static str, Question), report: &mut Report<'_>) {
    let (Some(text), Some(size)) = (text, question.size()) else { return };
    let count = words(text.words);
    if !size.fits(count) {
        let hint = if size.least > 1 { "inhoud-maat-doe" } else { "inhoud-maat-hoogstens-doe" };
        report.add(Need::Should, text.at, ("inhoud-maat", hint), &values(key, count, size));
    }
}

/// How many there are of a thing, told at the last of them. That there is none is told elsewhere.
fn number(
    places: impl Iterator<Item = usize>,
    (key, question): (&'static str, Question),
    report: &mut Report<'_>,
) {
    let places: Vec<usize> = places.collect();
    let (Some(last), Some(size)) = (places.last(), question.size()) else { return };
    if !size.fits(places.len()) {
        let values = values(key, places.len(), size);
        report.add(Need::Should, *last, ("inhoud-aantal", "inhoud-maat-doe"), &values);
    }
}

fn values(key: &'static str, count: usize, size: Size) -> [(&'static str, FluentValue<'static>); 4] {
    [("sleutel", key.into()), ("aantal", count.into()), ("van", size.least.into()), ("tot", size.most.into())]
}

/// A choice can only serve a principle of which the case says why it plays.
fn serves_what_plays(choice: &ChoiceFile<'_>, case: &CaseFile<'_>, report: &mut Report<'_>) {
    // As long as none plays that is what there is to say.
    let Some(id) = choice.id.filter(|_| !case.principles.is_empty()) else { return };
    for served in &choice.principles {
        if !case.principles.iter().any(|it| it.principle == *served) {
            let name = report.principle(*served);
            let values = [("letter", id.words.into()), ("beginsel", name.into())];
            report.add(
                Need::Should,
                choice.serves_at,
                ("inhoud-optie-dient", "inhoud-optie-dient-doe"),
                &values,
            );
        }
    }
}

/// Each choice has a fact that makes one doubt it.
fn is_reached(choice: &ChoiceFile<'_>, case: &CaseFile<'_>, report: &mut Report<'_>) {
    // As long as a variant is not ready, nobody knows what it will do.
    let ready = !case.variants.is_empty() && case.variants.iter().all(|variant| !variant.tips.is_empty());
    let Some(id) = choice.id.filter(|_| ready) else { return };
    let tips = case.variants.iter().any(|variant| variant.tips.iter().any(|it| it.words == id.words));
    if !tips {
        let sentences = ("inhoud-optie-onbereikt", "inhoud-optie-onbereikt-doe");
        let at = choice.text.map_or(choice.at, |it| it.at);
        report.add(Need::Should, at, sentences, &[("letter", id.words.into())]);
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
