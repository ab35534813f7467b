//! A case that is being written, held against the rules: each remark at the question that it is about.

use std::path::PathBuf;

use super::{SourceFile, Written, ground_ids, read_and, sizes, write};
use crate::core::{
    case::Origin,
    problem::Problem,
    reference::Reference,
    sketch::{Checked, Question, Sketch},
};

/// Holds a case against every rule and measure, as its file would be.
#[must_use]
pub fn check(sketch: &Sketch, reference: &Reference) -> Checked {
    let written = write(sketch);
    let file = SourceFile { path: PathBuf::new(), slug: ANY_NAME.to_owned(), text: written.text.clone() };
    let (case, problems) = read_and(&file, Origin::Own, &ground_ids(reference), sizes::check);
    let missing = sketch.missing();
    let remarks = problems.into_iter().map(|problem| (about(&written, &problem), problem));
    // What the rules say of an empty answer or of a part that is not there is that it is missing.
    let told = |(question, _): &(Option<Question>, Problem)| match question {
        Some(question) => !sketch.is_empty(*question),
        None => missing.is_empty(),
    };
    Checked { remarks: remarks.filter(told).collect(), takes_part: case.is_some(), missing }
}

fn about(written: &Written, problem: &Problem) -> Option<Question> {
    written.question_at(problem.place.as_ref()?.line?)
}

/// A name that any case may have.
const ANY_NAME: &str = "casus";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content,
        core::{holder::Holder, questionnaire::Answer},
    };

    /// The remarks on a shipped case after these answers, as `Question: what`.
    fn told(answers: &[(Question, Answer)]) -> Vec<String> {
        let mut sketch = content::sketch(crate::files::text("casussen/boete-op-schuld.toml"));
        for (question, answer) in answers {
            sketch.set(*question, answer.clone()).unwrap();
        }
        let checked = check(&sketch, &content::reference().0);
        assert_eq!(checked.is_done(), checked.remarks.is_empty() && checked.missing.is_empty());
        let missing = checked.missing.iter().map(|it| format!("{it:?}: leeg"));
        let remarks = checked.remarks.iter();
        missing.chain(remarks.map(|(it, problem)| format!("{:?}: {}", it.unwrap(), problem.what))).collect()
    }

    fn text(words: &str) -> Answer {
        Answer::Text(words.to_owned())
    }

    #[test]
    fn each_remark_stands_at_its_question() {
        assert_eq!(told(&[]), [""; 0]);
        let serves_another = Answer::Picks(vec!["fair-play".into()]);
        for (question, answer, expect) in [
            (Question::Title, text(""), &["Title: leeg"][..]),
            (Question::Situation, text("Kort."), &["Situation: De situatie telt één woord."]),
            (Question::Dilemma, text("Moet je dit, nu doen?"), &["Dilemma: In de vraag staat een komma."]),
            (
                Question::ChoiceText(2),
                text("Kort."),
                &[
                    "ChoiceText(2): Bij tekst staat één woord.",
                    "ChoiceText(3): Deze optie telt 20 woorden en de kortste 1.",
                ],
            ),
            (Question::Price(1), text(" "), &["Price(1): leeg"]),
            (Question::Price(1), text("Niets."), &["Price(1): Bij prijs staat één woord."]),
            (
                Question::ServesPrinciples(1),
                serves_another,
                &["ServesPrinciples(1): Optie b dient fair-play, maar dat beginsel speelt hier niet."],
            ),
            (
                Question::Voice(Holder::Citizens),
                text("Kort."),
                &["Voice(Citizens): Bij stem staat één woord."],
            ),
            (
                Question::Tips(1),
                Answer::Picks(vec!["b".into()]),
                &["ChoiceText(0): Geen variant brengt iemand met optie a aan het twijfelen."],
            ),
            (Question::Central, Answer::Picks(vec![]), &["Central: leeg"]),
            (Question::Tips(0), Answer::Picks(vec![]), &["Tips(0): leeg"]),
        ] {
            assert_eq!(told(&[(question, answer)]), expect, "{question:?}");
        }
    }

    /// The rules and what a writer sees beside the field speak of the same sizes.
    #[test]
    fn the_sizes_beside_the_fields_are_those_of_the_rules() {
        for (question, begin, end) in [(Question::Situation, "", ""), (Question::Dilemma, "Moet ", "?")] {
            let size = question.size().unwrap();
            for count in [size.least - 1, size.least, size.most, size.most + 1] {
                let words = count.saturating_sub(usize::from(!begin.is_empty()));
                let answer = text(&format!("{begin}{}{end}", vec!["je"; words].join(" ")));
                let remarks = told(&[(question, answer)]);
                let is_size = size.fits(count) || count == 0;
                assert_eq!(
                    remarks.iter().any(|it| it.contains("telt")),
                    !is_size,
                    "{question:?} {count}: {remarks:?}"
                );
            }
        }
        let without = |list: &[Question]| -> Vec<(Question, Answer)> {
            list.iter().map(|it| (*it, text(""))).collect()
        };
        let choice =
            |place| [Question::ChoiceText(place), Question::Price(place), Question::Consequence(place)];
        assert!(!told(&without(&choice(3))).iter().any(|it| it.contains("De casus heeft")));
        assert!(told(&without(&choice(2))).contains(&"ChoiceText(2): leeg".to_owned()));
    }

    #[test]
    fn what_is_missing_altogether_is_missing_and_no_remark() {
        // A principle that a choice serves comes before the part in which one says why it plays.
        let mut sketch = Sketch::default();
        sketch.set(Question::ChoiceText(0), text(&"woord ".repeat(12))).unwrap();
        sketch.set(Question::ServesPrinciples(0), Answer::Picks(vec!["fair-play".into()])).unwrap();
        let checked = check(&sketch, &content::reference().0);
        assert_eq!(checked.remarks, []);
        assert!(!checked.takes_part && checked.missing.contains(&Question::Plays));
    }
}
