//! A case that is being written, held against the rules: each remark at the question that it is about.

use std::path::PathBuf;

use super::{SourceFile, Written, ground_ids, read_and, reader::Reader, sizes, write};
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
    let grounds = ground_ids(reference);
    let reader = Reader::Program(&written);
    let (case, problems) = read_and(&file, Origin::Own, (&grounds, reader), sizes::check);
    let missing = sketch.missing();
    // In the program there is no file in which it stands.
    let remarks =
        problems.into_iter().map(|problem| (about(&written, &problem), Problem { place: None, ..problem }));
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
        core::{holder::Holder, principle::Principle, questionnaire::Answer},
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
                    "ChoiceText(2): Bij deze optie staat één woord.",
                    "ChoiceText(3): Deze optie telt 20 woorden en de kortste 1.",
                ],
            ),
            (Question::Price(1), text(" "), &["Price(1): leeg"]),
            (Question::Price(1), text("Niets."), &["Price(1): Bij de prijs staat één woord."]),
            (
                Question::ServesPrinciples(1),
                serves_another,
                &["ServesPrinciples(1): Optie b dient fair play, maar dat beginsel speelt hier niet."],
            ),
            (
                Question::Voice(Holder::Citizens),
                text("Kort."),
                &["Voice(Citizens): Bij de stem staat één woord."],
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

    /// Each rule that can fire on what one answers in the program, with the remark that it must get. What a file can say
    /// besides, and the questions cannot, is made by hand.
    #[test]
    fn who_writes_in_the_program_hears_of_no_file() {
        let reference = content::reference().0;
        for (change, count, expect) in EACH_REMARK {
            let mut sketch = content::sketch(crate::files::text("casussen/boete-op-schuld.toml"));
            change(&mut sketch, "woord ".repeat(*count));
            let remarks = check(&sketch, &reference).remarks;
            let said: Vec<String> = remarks.iter().map(|(_, problem)| problem.said()).collect();
            assert!(said.iter().any(|it| it.contains(*expect)), "{expect}: {said:#?}");
            for (question, problem) in &remarks {
                assert!(question.is_some() && problem.place.is_none(), "{expect}: {question:?}");
                let said = problem.said().replace("regels op een scherm", "");
                let of_a_file = OF_A_FILE.iter().find(|it| said.contains(**it));
                assert_eq!(of_a_file, None, "{said}");
            }
        }
    }

    /// What to do with a case that is right, given so many words, and the remark that it gets.
    type Change = (fn(&mut Sketch, String), usize, &'static str);

    const EACH_REMARK: &[Change] = &[
        (|it, text| it.title = text, 6, "Bij de titel staan 6 woorden. Maak er 2 tot 5 van."),
        (|it, text| it.role = text, 21, "Bij je rol staan 21 woorden. Maak er hoogstens 20 van."),
        (|it, text| it.situation = text, 4, "De situatie telt 4 woorden. Maak er 90 tot 160 van"),
        (|it, _| it.situation = "Een.\n\n".repeat(99), 0, "regels op een scherm; er passen er 20."),
        (|it, text| it.question = format!("Moet {}?", text.trim()), 15, "De vraag telt 16 woorden."),
        (|it, _| it.question = "Hoe moet dit?".into(), 0, "In de vraag staat het woord “hoe”."),
        (|it, _| it.question = "Ga je?".into(), 0, "De vraag begint niet met kunnen,"),
        (|it, _| it.question = "Moet dit toch?".into(), 0, "In de vraag staat het woord “toch”,"),
        (|it, _| it.question = "Moet dit, nu?".into(), 0, "In de vraag staat een komma."),
        (|it, _| it.question = "Moet dit".into(), 0, "De vraag eindigt niet op een vraagteken."),
        (|it, text| it.choices[0].text = text, 30, "Bij deze optie staan 30 woorden."),
        (|it, text| it.choices[0].text = text, 50, "Deze optie telt 50 woorden en de kortste"),
        (|it, text| it.choices[1].price = text, 1, "Bij de prijs staat één woord. Maak er 10 tot 25 van."),
        (|it, text| it.choices[1].consequence = text, 1, "Bij het gevolg staat één woord."),
        (
            |it, _| it.choices[1].principles = vec![Principle::FairPlay],
            0,
            "Optie b dient fair play, maar dat beginsel speelt hier niet.",
        ),
        (
            |it, _| it.variants.iter_mut().for_each(|it| it.tips = vec!["b".into()]),
            0,
            "Kies a bij een variant die deze optie in een ander licht zet.",
        ),
        (|it, _| it.choices.extend(it.choices.clone()), 0, "opties. Schrijf er drie of vier"),
        (|it, _| it.variants.extend(it.variants.clone()), 0, "varianten. Schrijf er twee of drie"),
        (|it, _| it.variants[0].tips.push("z".into()), 0, "Bij deze variant staat z, en dat is er niet."),
        (|it, _| it.variants[0].tips.push(String::new()), 0, "Bij deze variant staat een leeg woord."),
        (
            |it, _| it.principles.iter_mut().for_each(|(_, it)| it.central = it.plays),
            0,
            "Bij de beginselen waar het om draait zijn er",
        ),
        (
            |it, text| {
                it.principles
                    .iter_mut()
                    .filter(|(_, it)| it.plays)
                    .for_each(|(_, it)| it.why.clone_from(&text));
            },
            1,
            "Bij de uitleg staat één woord.",
        ),
        (|it, text| it.chairs[Holder::Citizens].expects = text, 1, "Bij de verwachting staat één woord."),
        (|it, text| it.chairs[Holder::Citizens].voice = text, 1, "Bij de stem staat één woord."),
        (
            |it, _| it.grounds[0].ground = "qqqqqq".into(),
            0,
            "De grond qqqqqq staat niet in het kader. Kies een",
        ),
        (
            |it, _| {
                it.grounds.truncate(1);
                it.keywords = vec!["een".into()];
            },
            0,
            "Bij de trefwoorden is er één. Maak er 2 tot 5 van.",
        ),
    ];

    /// What only who has the file open can make something of.
    const OF_A_FILE: [&str; 23] = [
        "bestand",
        "regel",
        "kop",
        "haak",
        "haken",
        "aanhalingsteken",
        "veld",
        "sleutel",
        "kantelt",
        "true",
        "[",
        "=",
        "Bij titel",
        "Bij rol",
        "Bij tekst",
        "Bij prijs",
        "Bij gevolg",
        "Bij waarom",
        "Bij verwacht ",
        "Bij stem",
        "Bij waarbij",
        "Bij beroep",
        "Bij trefwoorden",
    ];

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
