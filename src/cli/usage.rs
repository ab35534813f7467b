//! Wrong usage in Dutch: one sentence what, one what to do, from the kind of clap's error and not its words.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::{
    core::{nearest::nearest, problem::Problem},
    phrases::{say, say_with},
};

/// What is wrong with the arguments. A command that has a second word comes with the words that this can be.
pub(super) fn problem(error: &Error, command: &(String, Vec<String>)) -> Problem {
    let argument = first(error, ContextKind::InvalidArg);
    let what = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            say_with("gebruik-onbekende-optie", &[("woord", argument.clone().into())])
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            say_with("gebruik-te-veel", &[("woord", argument.clone().into())])
        }
        ErrorKind::InvalidSubcommand => {
            let word = first(error, ContextKind::InvalidSubcommand);
            say_with("gebruik-onbekende-opdracht", &[("woord", word.into())])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say("gebruik-opdracht-ontbreekt")
        }
        ErrorKind::MissingRequiredArgument => {
            say_with("gebruik-argument-ontbreekt", &[("woord", argument.clone().into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if first(error, ContextKind::InvalidValue).is_empty() =>
        {
            say_with("gebruik-waarde-ontbreekt", &[("woord", argument.clone().into())])
        }
        ErrorKind::InvalidValue
        | ErrorKind::ValueValidation
        | ErrorKind::TooFewValues
        | ErrorKind::NoEquals => say_with("gebruik-waarde-past-niet", &[("woord", argument.clone().into())]),
        ErrorKind::InvalidUtf8 => say("gebruik-geen-tekst"),
        _ => say("gebruik-onbegrepen"),
    };
    Problem::new(what, hint(error, command))
}

fn hint(error: &Error, (command, words): &(String, Vec<String>)) -> String {
    let word = first(error, ContextKind::InvalidSubcommand);
    // The Dutch names come before their English ones.
    let suggested = nearest(&word, COMMANDS).map(str::to_owned).or_else(|| {
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .map(|kind| first(error, kind))
            .find(|word| !word.is_empty())
    });
    if let Some(word) = suggested {
        return say_with("bedoelde-je", &[("woord", word.into())]);
    }
    match (error.kind(), &words[..]) {
        (ErrorKind::MissingSubcommand | ErrorKind::InvalidSubcommand, [first, .., last]) => {
            let some = words[..words.len() - 1].join(", ");
            let example = format!("beraad {command} {first}");
            let values = [("enkele", some.into()), ("laatste", last.into()), ("voorbeeld", example.into())];
            say_with("gebruik-kies-woord", &values)
        }
        _ => say("gebruik-zie-help"),
    }
}

/// The first value of this kind, without the value names that clap puts behind an option.
fn first(error: &Error, kind: ContextKind) -> String {
    let word = match error.get(kind) {
        Some(ContextValue::String(word)) => word.as_str(),
        Some(ContextValue::Strings(words)) => words.first().map(String::as_str).unwrap_or_default(),
        _ => "",
    };
    let option = word.starts_with('-').then(|| word.split_whitespace().next()).flatten();
    option.unwrap_or(word).trim_end_matches('.').trim_matches(['<', '>', '[', ']']).to_owned()
}

const COMMANDS: [&str; 16] = [
    "start",
    "casus",
    "dagboek",
    "moresprudentie",
    "sessie",
    "kader",
    "voorbereiden",
    "terugblik",
    "lijst",
    "toon",
    "zoek",
    "toets",
    "nieuw",
    "importeer",
    "export",
    "controleer",
];

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use crate::cli::{Halt, arguments::parse};

    #[test]
    fn every_wrong_usage_is_named_in_dutch_with_something_to_do() {
        for (line, what, hint) in [
            ("strat", "“strat”", "Bedoelde je start?"),
            ("qqq", "“qqq”", "beraad --help"),
            ("--plian", "“--plian”", "Bedoelde je --plain?"),
            ("start a b", "“b”", "beraad --help"),
            ("casus", "ontbreekt", "Kies lijst, toon, toets of nieuw, bijvoorbeeld beraad casus lijst."),
            ("case --plain", "ontbreekt", "lijst, toon, toets of nieuw"),
            ("--data-dir casus dagboek qqq", "“qqq”", "Kies lijst, toon, zoek, export of controleer"),
            ("casus qqq", "“qqq”", "lijst, toon, toets of nieuw"),
            ("dagboek --json", "“--json”", "beraad --help"),
            ("dagboek", "ontbreekt", "zoek, export of controleer, bijvoorbeeld beraad dagboek lijst."),
            ("qqq casus", "“qqq”", "beraad --help"),
            ("casus tonn x", "“tonn”", "Bedoelde je toon?"),
            ("casus toon", "iets: CASUS.", "beraad --help"),
            ("dagboek toon", "iets: NAAM.", "beraad --help"),
            ("--data-dir", "--data-dir", "beraad --help"),
            ("start --kort=ja", "--kort", "beraad --help"),
            ("casus lijst --jsn", "“--jsn”", "Bedoelde je --json?"),
            ("casus niuw", "“niuw”", "Bedoelde je nieuw?"),
            ("casus nieuw --van", "--van", "beraad --help"),
            ("casus nieuw laatste", "“laatste”", "beraad --help"),
            ("-x", "“-x”", "beraad --help"),
        ] {
            let args = std::iter::once("beraad").chain(line.split_whitespace()).map(OsString::from);
            let Err(Halt::Usage(problem)) = parse(args) else { panic!("{line}: taken") };
            assert!(problem.what.contains(what), "{line}: {problem}");
            assert!(problem.hint.contains(hint), "{line}: {problem}");
            for english in ["unexpected", "argument '", "tip:", "Usage", "value", "required"] {
                assert!(!problem.to_string().contains(english), "{line}: {problem}");
            }
        }
    }
}
