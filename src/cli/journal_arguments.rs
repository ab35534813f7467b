//! `beraad dagboek` as a tree of commands, and what was asked of it.

use std::{ffi::OsString, path::PathBuf};

use chrono::NaiveDate;
use clap::{
    Arg, ArgMatches, Command,
    builder::{OsStringValueParser, PossibleValuesParser, TypedValueParser, ValueParser},
};

use super::arguments::{JSON, LIST, NAME, Request, SHOW, command, flag, list, positional, show, word, words};
use crate::{
    core::{date, holder::Holder, principle::Principle, selection::Selection},
    phrases::say,
};

/// What is asked of the journal. A command with its own arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum JournalRequest {
    /// `dagboek lijst`.
    List { selection: Selection, json: bool },
    /// `dagboek toon`.
    Show { name: String, json: bool },
    /// `dagboek zoek`.
    Search { words: String, json: bool },
    /// `dagboek export`.
    Export(ExportRequest),
    /// `dagboek controleer`.
    Check { json: bool },
}

/// What is taken along, in which form and whereto.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ExportRequest {
    /// Only these; all if none is named.
    pub(super) names: Vec<String>,
    /// Of those, the ones that are asked for.
    pub(super) selection: Selection,
    /// The form; the ending of the file says it where nothing else does.
    pub(super) form: Option<ExportForm>,
    /// A file or folder; standard output if none is named.
    pub(super) to: Option<PathBuf>,
    /// A file for each entry.
    pub(super) per_entry: bool,
    /// Also what is not finished.
    pub(super) drafts: bool,
    /// With or without the private fields; as the form has it where nothing is said.
    pub(super) private: Option<bool>,
    /// Over what stands there.
    pub(super) over: bool,
}

/// The form of what is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExportForm {
    /// For any program that reads Markdown.
    Markdown,
    /// One page to print, or for a browser.
    Html,
    /// A line of JSON for each entry.
    Lines,
    /// A table.
    Csv,
    /// For a conversation about one's craftsmanship.
    Portfolio,
    /// One entry as a note to hand to somebody.
    Appeal,
}

impl ExportForm {
    /// Every form by the word for it, in the order of the help.
    const ALL: [(&str, Self); 6] = [
        ("markdown", Self::Markdown),
        ("html", Self::Html),
        ("jsonl", Self::Lines),
        ("csv", Self::Csv),
        ("portfolio", Self::Portfolio),
        ("beroepsnotitie", Self::Appeal),
    ];

    fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == word).map(|(_, form)| form)
    }
}

/// `beraad dagboek` with its commands.
pub(super) fn tree() -> Command {
    command("dagboek", "hulp-dagboek", "hulp-dagboek-gebruik", "hulp-dagboek-voorbeeld")
        .alias("journal")
        .subcommand_required(true)
        .subcommand(
            list("hulp-dagboek-lijst", "hulp-dagboek-lijst-gebruik", "hulp-dagboek-lijst-voorbeeld")
                .args(selection_arguments()),
        )
        .subcommand(
            show("hulp-dagboek-toon", "hulp-dagboek-toon-gebruik", "hulp-dagboek-toon-voorbeeld")
                .arg(positional(NAME, "hulp-argument-naam").required(true)),
        )
        .subcommand(
            command(SEARCH, "hulp-dagboek-zoek", "hulp-dagboek-zoek-gebruik", "hulp-dagboek-zoek-voorbeeld")
                .alias("search")
                .arg(positional(WORD, "hulp-dagboek-zoekwoord").num_args(1..).required(true))
                .arg(flag(JSON, "hulp-optie-json")),
        )
        .subcommand(export())
        .subcommand(
            command(
                CHECK,
                "hulp-dagboek-controleer",
                "hulp-dagboek-controleer-gebruik",
                "hulp-dagboek-controleer-voorbeeld",
            )
            .alias("check")
            .arg(flag(JSON, "hulp-optie-json")),
        )
}

fn export() -> Command {
    command(EXPORT, "hulp-dagboek-export", "hulp-dagboek-export-gebruik", "hulp-dagboek-export-voorbeeld")
        .arg(positional(NAME, "hulp-dagboek-export-naam").num_args(0..))
        .arg(
            option(FORM, "VORM", "hulp-optie-als")
                .value_parser(PossibleValuesParser::new(ExportForm::ALL.map(|(word, _)| word))),
        )
        .arg(option(TO, "PLEK", "hulp-optie-naar").value_parser(ValueParser::os_string()))
        .arg(flag(PER_ENTRY, "hulp-optie-per-notitie"))
        .args(selection_arguments())
        .arg(flag(DRAFTS, "hulp-optie-met-concepten"))
        .arg(flag(WITHOUT_PRIVATE, "hulp-optie-zonder-prive").overrides_with(WITH_PRIVATE))
        .arg(flag(WITH_PRIVATE, "hulp-optie-met-prive").overrides_with(WITHOUT_PRIVATE))
        .arg(flag(OVER, "hulp-optie-overschrijf"))
}

/// The options that say which entries are asked for.
fn selection_arguments() -> [Arg; 6] {
    let one_of = |ids: Vec<&'static str>| PossibleValuesParser::new(ids);
    [
        option(FROM, DAY, "hulp-optie-van-dag").value_parser(day()),
        option(UNTIL, DAY, "hulp-optie-tot-dag").value_parser(day()),
        option(PRINCIPLE, ID, "hulp-optie-beginsel")
            .value_parser(one_of(Principle::ALL.map(Principle::id).into())),
        option(HOLDER, ID, "hulp-optie-stoel").value_parser(one_of(Holder::ALL.map(Holder::id).into())),
        option(OF_CASE, NAME, "hulp-optie-op-casus").value_parser(ValueParser::os_string()),
        option(KEYWORD, WORD, "hulp-optie-trefwoord").value_parser(ValueParser::os_string()),
    ]
}

/// A day as one types it.
fn day() -> impl TypedValueParser<Value = NaiveDate> {
    let parse = |text: OsString| date::parse(&text.to_string_lossy()).ok_or(std::fmt::Error);
    OsStringValueParser::new().try_map(parse)
}

/// An option with a value.
fn option(name: &'static str, value: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).value_name(value).hide_possible_values(true).help(say(help))
}

/// What was asked.
pub(super) fn request(matches: &ArgMatches) -> Request {
    Request::Journal(match matches.subcommand() {
        Some((SHOW, sub)) => {
            JournalRequest::Show { name: word(sub, NAME).unwrap_or_default(), json: sub.get_flag(JSON) }
        }
        Some((SEARCH, sub)) => {
            JournalRequest::Search { words: words(sub, WORD).unwrap_or_default(), json: sub.get_flag(JSON) }
        }
        Some((EXPORT, sub)) => JournalRequest::Export(export_request(sub)),
        Some((CHECK, sub)) => JournalRequest::Check { json: sub.get_flag(JSON) },
        Some((LIST, sub)) => JournalRequest::List { selection: selection(sub), json: sub.get_flag(JSON) },
        _ => JournalRequest::List { selection: Selection::default(), json: false },
    })
}

fn export_request(matches: &ArgMatches) -> ExportRequest {
    let names = matches.get_many::<OsString>(NAME).into_iter().flatten();
    let to = matches.get_one::<OsString>(TO).filter(|it| *it != "-").map(PathBuf::from);
    let private = [(WITHOUT_PRIVATE, false), (WITH_PRIVATE, true)];
    ExportRequest {
        names: names.map(|it| it.to_string_lossy().into_owned()).collect(),
        selection: selection(matches),
        form: matches.get_one::<String>(FORM).and_then(|it| ExportForm::named(it)),
        to,
        per_entry: matches.get_flag(PER_ENTRY),
        drafts: matches.get_flag(DRAFTS),
        private: private.into_iter().find(|(name, _)| matches.get_flag(name)).map(|(_, with)| with),
        over: matches.get_flag(OVER),
    }
}

fn selection(matches: &ArgMatches) -> Selection {
    let id = |name: &str| matches.get_one::<String>(name);
    Selection {
        from: matches.get_one(FROM).copied(),
        until: matches.get_one(UNTIL).copied(),
        principle: id(PRINCIPLE).and_then(|it| Principle::from_id(it)),
        holder: id(HOLDER).and_then(|it| Holder::ALL.into_iter().find(|holder| holder.id() == it)),
        case: word(matches, OF_CASE),
        keyword: word(matches, KEYWORD),
    }
}

const SEARCH: &str = "zoek";
const EXPORT: &str = "export";
const CHECK: &str = "controleer";
const FORM: &str = "als";
const TO: &str = "naar";
const PER_ENTRY: &str = "per-notitie";
const DRAFTS: &str = "met-concepten";
const WITHOUT_PRIVATE: &str = "zonder-prive";
const WITH_PRIVATE: &str = "met-prive";
const OVER: &str = "overschrijf";
const FROM: &str = "van";
const UNTIL: &str = "tot";
const PRINCIPLE: &str = "beginsel";
const HOLDER: &str = "stoel";
const OF_CASE: &str = "casus";
const KEYWORD: &str = "trefwoord";
const DAY: &str = "DAG";
const ID: &str = "ID";
const WORD: &str = "WOORD";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Halt, arguments::parse};

    fn parsed(line: &str) -> Result<Request, Halt> {
        let args = std::iter::once("beraad").chain(line.split_whitespace()).map(OsString::from);
        parse(args).map(|it| it.request)
    }

    fn asked(line: &str) -> JournalRequest {
        match parsed(line) {
            Ok(Request::Journal(asked)) => asked,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn the_journal_is_asked_in_dutch_and_english() {
        let all = Selection::default();
        for line in ["dagboek lijst --json", "journal list --json"] {
            assert_eq!(asked(line), JournalRequest::List { selection: all.clone(), json: true });
        }
        for line in ["dagboek toon laatste", "journal show laatste --plain --plain"] {
            assert_eq!(asked(line), JournalRequest::Show { name: "laatste".into(), json: false });
        }
        for line in ["dagboek zoek de boete --json", "journal search de boete --json"] {
            assert_eq!(asked(line), JournalRequest::Search { words: "de boete".into(), json: true });
        }
        for line in ["dagboek controleer", "journal check"] {
            assert_eq!(asked(line), JournalRequest::Check { json: false });
        }
        for line in ["dagboek export", "journal export", "journal export --naar -"] {
            assert_eq!(asked(line), JournalRequest::Export(ExportRequest::default()));
        }
        let selection = Selection {
            from: date::parse("2026-01-01"),
            until: date::parse("2026-12-31"),
            principle: Some(Principle::FairPlay),
            holder: Some(Holder::Citizens),
            case: Some("het-memo".into()),
            keyword: Some("schulden".into()),
        };
        let filters = "--van 1-1-2026 --tot 2026-12-31 --beginsel fair-play --stoel burgers --casus het-memo \
                       --trefwoord schulden";
        assert_eq!(
            asked(&format!("dagboek lijst {filters}")),
            JournalRequest::List { selection: selection.clone(), json: false }
        );
        let export = ExportRequest {
            names: vec!["laatste".into(), "2026-11".into()],
            selection,
            form: Some(ExportForm::Portfolio),
            to: Some("uit.html".into()),
            per_entry: true,
            drafts: true,
            private: Some(true),
            over: true,
        };
        let line = "dagboek export laatste 2026-11 --als portfolio --naar uit.html --per-notitie --met-concepten \
                    --met-prive --overschrijf";
        assert_eq!(asked(&format!("{line} {filters}")), JournalRequest::Export(export));
        for (line, private) in [("--zonder-prive", false), ("--met-prive --zonder-prive", false)] {
            let export = ExportRequest { private: Some(private), ..ExportRequest::default() };
            assert_eq!(asked(&format!("dagboek export {line}")), JournalRequest::Export(export));
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_in_dutch() {
        for (line, what, hint) in [
            ("export --als pdf", "Wat bij --als staat, past daar niet.", "beraad --help"),
            ("export --als markdwon", "Wat bij --als staat, past daar niet.", "Bedoelde je markdown?"),
            ("export --van gisteren", "Wat bij --van staat, past daar niet.", "beraad --help"),
            ("lijst --tot 31-2-2026", "Wat bij --tot staat, past daar niet.", "beraad --help"),
            ("lijst --beginsel evenredig", "Wat bij --beginsel staat, past daar niet.", "evenredigheid?"),
            ("lijst --stoel burger", "Wat bij --stoel staat, past daar niet.", "Bedoelde je burgers?"),
            ("export --naar", "Achter --naar hoort nog iets te staan.", "beraad --help"),
            ("zoek", "Er ontbreekt nog iets: WOORD.", "beraad --help"),
            ("lijst --naar x", "De optie “--naar” kent beraad niet.", "beraad --help"),
        ] {
            let Err(Halt::Usage(problem)) = parsed(&format!("dagboek {line}")) else {
                panic!("{line}: taken")
            };
            assert_eq!(problem.what, what, "{line}: {problem}");
            assert!(problem.hint.contains(hint), "{line}: {problem}");
        }
    }
}
