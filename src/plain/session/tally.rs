//! What the rounds came to, side by side and in words: shifted or stayed, never better.

use crate::{
    core::session::{Rounds, Session, Tally},
    document::entry::capital,
    phrases::{say, say_with},
};

/// What is told once the talk is over. Nothing while it is not.
pub(super) fn lines(session: &Session) -> Vec<String> {
    match session.rounds() {
        // The task of the phase says it where none was held.
        None | Some(Rounds { first: None, last: None }) => vec![],
        Some(Rounds { first: Some(first), last: Some(last) }) => both(session, first, last),
        Some(Rounds { first: Some(only), last: None } | Rounds { first: None, last: Some(only) }) => {
            one(session, only)
        }
    }
}

fn both(session: &Session, first: &Tally, last: &Tally) -> Vec<String> {
    let mut lines = vec![say("team-uitslag")];
    for (place, choice) in session.choices().into_iter().enumerate() {
        let (letter, text) = (choice.letter.to_string(), choice.text);
        let now = last.choices.get(place).copied().unwrap_or(0);
        lines.push(match first.choices.get(place) {
            Some(before) => say_with(
                "team-uitslag-beide",
                &[
                    ("letter", letter.into()),
                    ("eerst", (*before).into()),
                    ("nu", now.into()),
                    ("tekst", text.into()),
                ],
            ),
            None => say_with(
                "team-uitslag-nieuw",
                &[("letter", letter.into()), ("nu", now.into()), ("tekst", text.into())],
            ),
        });
    }
    if first.blank + last.blank > 0 {
        let values = [("eerst", first.blank.into()), ("nu", last.blank.into())];
        lines.push(say_with("team-nul-beide", &values));
    }
    lines.push(say(if is_same(first, last) { "sessie-gebleven" } else { "sessie-verschoven" }));
    if first.voters() != last.voters() {
        let values = [("eerst", first.voters().into()), ("nu", last.voters().into())];
        lines.push(say_with("team-ander-aantal", &values));
    }
    lines.extend(who_begins(last));
    lines
}

fn one(session: &Session, only: &Tally) -> Vec<String> {
    let mut lines = vec![say("team-uitslag")];
    for (choice, count) in session.choices().into_iter().zip(&only.choices) {
        let values = [
            ("letter", choice.letter.to_string().into()),
            ("aantal", (*count).into()),
            ("tekst", choice.text.into()),
        ];
        lines.push(say_with("team-uitslag-een", &values));
    }
    if only.blank > 0 {
        lines.push(say_with("team-nul-een", &[("aantal", only.blank.into())]));
    }
    lines.push(say("team-een-ronde"));
    lines.extend(who_begins(only));
    lines
}

/// Whether a count is the same; an option that came later and that nobody chose changes nothing.
fn is_same(first: &Tally, last: &Tally) -> bool {
    let count = |tally: &Tally, place: usize| tally.choices.get(place).copied().unwrap_or(0);
    let places = first.choices.len().max(last.choices.len());
    first.blank == last.blank && (0..places).all(|place| count(first, place) == count(last, place))
}

/// What was chosen most, and who is asked to begin: the fewer, or whoever doubts where there are none.
fn who_begins(tally: &Tally) -> Vec<String> {
    let letters: Vec<String> = tally.leading().iter().map(|place| letter(*place)).collect();
    match letters.as_slice() {
        [] => vec![say("team-niemand-koos")],
        [only] if tally.is_unanimous() => {
            vec![say_with("team-eensgezind", &[("letter", only.as_str().into())])]
        }
        [only] => vec![say_with("team-meeste", &[("letter", only.as_str().into())])],
        [before @ .., last] => {
            let values = [("eerste", before.join(", ").into()), ("laatste", last.as_str().into())];
            let letters = capital(&say_with("team-en", &values));
            vec![say_with("team-gelijk", &[("letters", letters.into())])]
        }
    }
}

/// What to do now that the talk is over, as it follows from the last round that was held.
pub(super) fn task(session: &Session) -> Option<String> {
    let Rounds { first, last } = session.rounds()?;
    match last.or(first) {
        None => Some(say("sessie-geen-rondes")),
        Some(tally) if tally.is_unanimous() => Some(say("sessie-doe-eensgezind")),
        Some(tally) if tally.leading().len() != 1 => Some(say("sessie-doe-gelijk")),
        Some(_) => None,
    }
}

fn letter(place: usize) -> String {
    ('a'..='z').nth(place).unwrap_or('z').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_chose_otherwise_begins_also_where_there_is_a_tie_or_one_mind() {
        let said = |choices: &[u32], blank| who_begins(&Tally { choices: choices.to_vec(), blank }).concat();
        assert!(said(&[3, 1], 0).contains("vaakst gekozen is a"));
        assert!(said(&[2, 0, 2], 1).contains("A en c kregen evenveel"));
        assert!(said(&[0, 4], 0).contains("Iedereen koos b"));
        assert!(said(&[0, 4], 1).contains("vaakst gekozen is b"));
        assert!(said(&[0, 0], 4).contains("Niemand"));
    }

    #[test]
    fn an_option_that_nobody_had_and_nobody_chose_is_no_shift() {
        let tally = |choices: &[u32]| Tally { choices: choices.to_vec(), blank: 0 };
        assert!(is_same(&tally(&[1, 2]), &tally(&[1, 2, 0])));
        assert!(!is_same(&tally(&[1, 2]), &tally(&[1, 1, 1])));
    }
}
