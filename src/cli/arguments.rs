//! The command line as a value: the tree of commands, with all its words in Dutch, and what the user asked.

use std::{ffi::OsString, io};

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::{OsStringValueParser, TypedValueParser, ValueParser},
    error::ErrorKind,
};

use super::{
    Halt,
    journal_arguments::{self, JournalRequest},
    session_arguments::{self, SessionRequest},
    usage,
};
use crate::{core::entry::Form, phrases::say};

/// What the user asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Invocation {
    /// `--data-dir`.
    pub(super) data_dir: Option<OsString>,
    /// `--plain`.
    pub(super) plain: bool,
    /// `--no-color`.
    pub(super) no_color: bool,
    /// The command.
    pub(super) request: Request,
}

/// A command with its own arguments. `json` asks for machine-readable output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// No command: the workbook.
    Home,
    /// `start`.
    Start { case: Option<String>, form: Form },
    /// `casus lijst`.
    Cases { json: bool },
    /// `casus toon`, by name or title.
    Case { name: String, json: bool },
    /// `casus toets`: these files, folders or cases; all cases if none is named.
    CheckCases { names: Vec<OsString>, json: bool },
    /// `casus nieuw`: from nothing, or from an entry.
    NewCase { from: Option<String> },
    /// The commands of `dagboek`.
    Journal(JournalRequest),
    /// `sessie` and its commands.
    Session(SessionRequest),
    /// `moresprudentie lijst`.
    Precedents { json: bool },
    /// `moresprudentie toon`, by name or title.
    Precedent { name: String, json: bool },
    /// `moresprudentie zoek`.
    FindPrecedents { words: String, json: bool },
    /// `moresprudentie toets`: these files, folders or cards; all of one's own if none is named.
    CheckPrecedents { names: Vec<OsString>, json: bool },
    /// `moresprudentie importeer`.
    TakePrecedents { files: Vec<OsString> },
    /// `kader`: all of it, or what a word finds.
    Frame { word: Option<String>, json: bool },
}

/// Reads the arguments, the first of which is the name of the program.
pub(super) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Invocation, Halt> {
    let args: Vec<OsString> = args.into_iter().collect();
    if let Some(invocation) = simply_home(&args) {
        return Ok(invocation);
    }
    let matches = tree().try_get_matches_from(&args).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Halt::Shown(error.render().to_string()),
        _ => Halt::Usage(usage::problem(&error, &subcommands(&args))),
    })?;
    Ok(Invocation {
        data_dir: matches.get_one::<OsString>(DATA_DIR).cloned(),
        plain: matches.get_flag(PLAIN),
        no_color: matches.get_flag(NO_COLOR),
        request: request(&matches),
    })
}

/// How beraad is mostly started: with nothing, or only with a data folder. That needs no tree of commands.
fn simply_home(args: &[OsString]) -> Option<Invocation> {
    let data_dir = match args {
        [_] => None,
        [_, option, folder] if option == "--data-dir" && !folder.as_encoded_bytes().starts_with(b"-") => {
            Some(folder.clone())
        }
        _ => return None,
    };
    Some(Invocation { data_dir, plain: false, no_color: false, request: Request::Home })
}

fn request(matches: &ArgMatches) -> Request {
    match matches.subcommand() {
        Some(("start", sub)) => Request::Start {
            case: word(sub, CASE),
            form: if sub.get_flag(SHORT) { Form::Short } else { Form::Full },
        },
        Some(("casus", sub)) => match sub.subcommand() {
            Some((LIST, sub)) => Request::Cases { json: sub.get_flag(JSON) },
            Some((CHECK, sub)) => Request::CheckCases { names: files(sub), json: sub.get_flag(JSON) },
            Some((NEW, sub)) => Request::NewCase { from: word(sub, FROM) },
            Some((_, sub)) => {
                Request::Case { name: words(sub, CASE).unwrap_or_default(), json: sub.get_flag(JSON) }
            }
            None => Request::Cases { json: false },
        },
        Some(("dagboek", sub)) => journal_arguments::request(sub),
        Some(("sessie", sub)) => session_arguments::request(sub),
        Some((PRECEDENT, sub)) => precedent_request(sub),
        Some(("kader", sub)) => Request::Frame { word: words(sub, WORD), json: sub.get_flag(JSON) },
        _ => Request::Home,
    }
}

fn precedent_request(matches: &ArgMatches) -> Request {
    match matches.subcommand() {
        Some((LIST, sub)) => Request::Precedents { json: sub.get_flag(JSON) },
        Some((SEARCH, sub)) => {
            Request::FindPrecedents { words: words(sub, WORD).unwrap_or_default(), json: sub.get_flag(JSON) }
        }
        Some((CHECK, sub)) => Request::CheckPrecedents { names: files(sub), json: sub.get_flag(JSON) },
        Some((IMPORT, sub)) => Request::TakePrecedents { files: files(sub) },
        Some((_, sub)) => {
            Request::Precedent { name: words(sub, NAME).unwrap_or_default(), json: sub.get_flag(JSON) }
        }
        None => Request::Precedents { json: false },
    }
}

fn files(matches: &ArgMatches) -> Vec<OsString> {
    matches.get_many(FILE).into_iter().flatten().cloned().collect()
}

/// Bytes that are no text become �: nothing is called by such a name, so the answer names what was typed.
pub(super) fn word(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.get_one::<OsString>(id).map(|it| it.to_string_lossy().into_owned())
}

/// The command on a line whose name has a second word, and the words that it can have: none if there is no such command.
fn subcommands(args: &[OsString]) -> (String, Vec<String>) {
    let tree = tree();
    let is_option = |arg: &OsString| arg.as_encoded_bytes().starts_with(b"-");
    let mut pairs = args.windows(2);
    let first =
        pairs.find(|pair| !is_option(&pair[1]) && pair[0].as_os_str() != "--data-dir").map(|pair| &pair[1]);
    let command = first.and_then(|arg| tree.find_subcommand(arg)).filter(|it| it.has_subcommands());
    let Some(command) = command else { return (String::new(), vec![]) };
    let words = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    (command.get_name().to_owned(), words)
}

/// Several words as one text.
pub(super) fn words(matches: &ArgMatches, id: &str) -> Option<String> {
    let words = matches.get_many::<OsString>(id)?.map(|it| it.to_string_lossy().into_owned());
    Some(words.collect::<Vec<_>>().join(" "))
}

fn tree() -> Command {
    let case = command("casus", "hulp-casus", "hulp-casus-gebruik", "hulp-casus-voorbeeld")
        .alias("case")
        .subcommand_required(true)
        .subcommand(list("hulp-casus-lijst", "hulp-casus-lijst-gebruik", "hulp-casus-lijst-voorbeeld"))
        .subcommand(
            show("hulp-casus-toon", "hulp-casus-toon-gebruik", "hulp-casus-toon-voorbeeld")
                .arg(positional(CASE, "hulp-argument-casus").num_args(1..).required(true)),
        )
        .subcommand(
            command(CHECK, "hulp-casus-toets", "hulp-casus-toets-gebruik", "hulp-casus-toets-voorbeeld")
                .alias("check")
                .arg(positional(FILE, "hulp-argument-bestand").num_args(0..))
                .arg(flag(JSON, "hulp-optie-json")),
        )
        .subcommand(
            command(NEW, "hulp-casus-nieuw", "hulp-casus-nieuw-gebruik", "hulp-casus-nieuw-voorbeeld")
                .alias("new")
                .arg(
                    Arg::new(FROM)
                        .long(FROM)
                        .value_name(NAME)
                        .value_parser(ValueParser::os_string())
                        .help(say("hulp-optie-van")),
                ),
        );
    let start = command("start", "hulp-start", "hulp-start-gebruik", "hulp-start-voorbeeld")
        .arg(positional(CASE, "hulp-argument-start"))
        .arg(flag(SHORT, "hulp-optie-kort"));
    let frame = command("kader", "hulp-kader", "hulp-kader-gebruik", "hulp-kader-voorbeeld")
        .alias("frame")
        .arg(positional(WORD, "hulp-argument-woord").num_args(0..))
        .arg(flag(JSON, "hulp-optie-json"));
    command("beraad", "hulp-beraad", "hulp-beraad-gebruik", "hulp-beraad-voorbeeld")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(flag("version", "hulp-optie-version").short('V').action(ArgAction::Version))
        .arg(flag("help", "hulp-optie-help").short('h').global(true).action(ArgAction::Help))
        .arg(
            Arg::new(DATA_DIR)
                .long(DATA_DIR)
                .value_name("MAP")
                .global(true)
                // Nothing is no folder: it would be the one where one happens to be.
                .value_parser(OsStringValueParser::new().try_map(|dir| {
                    if dir.is_empty() { Err(io::Error::from(io::ErrorKind::InvalidInput)) } else { Ok(dir) }
                }))
                .help(say("hulp-optie-data-dir")),
        )
        .arg(flag(PLAIN, "hulp-optie-plain").global(true))
        .arg(flag(NO_COLOR, "hulp-optie-no-color").global(true))
        .subcommands([start, case, journal_arguments::tree(), precedent(), session_arguments::tree(), frame])
}

fn precedent() -> Command {
    command(PRECEDENT, "hulp-moresprudentie", "hulp-moresprudentie-gebruik", "hulp-moresprudentie-voorbeeld")
        .alias("precedent")
        .subcommand_required(true)
        .subcommand(list(
            "hulp-moresprudentie-lijst",
            "hulp-moresprudentie-lijst-gebruik",
            "hulp-moresprudentie-lijst-voorbeeld",
        ))
        .subcommand(
            show(
                "hulp-moresprudentie-toon",
                "hulp-moresprudentie-toon-gebruik",
                "hulp-moresprudentie-toon-voorbeeld",
            )
            .arg(positional(NAME, "hulp-argument-kaart").num_args(1..).required(true)),
        )
        .subcommand(
            command(
                SEARCH,
                "hulp-moresprudentie-zoek",
                "hulp-moresprudentie-zoek-gebruik",
                "hulp-moresprudentie-zoek-voorbeeld",
            )
            .alias("search")
            .arg(positional(WORD, "hulp-argument-zoekwoord").num_args(1..).required(true))
            .arg(flag(JSON, "hulp-optie-json")),
        )
        .subcommand(
            command(
                CHECK,
                "hulp-moresprudentie-toets",
                "hulp-moresprudentie-toets-gebruik",
                "hulp-moresprudentie-toets-voorbeeld",
            )
            .alias("check")
            .arg(positional(FILE, "hulp-argument-kaarten").num_args(0..))
            .arg(flag(JSON, "hulp-optie-json")),
        )
        .subcommand(
            command(
                IMPORT,
                "hulp-moresprudentie-importeer",
                "hulp-moresprudentie-importeer-gebruik",
                "hulp-moresprudentie-importeer-voorbeeld",
            )
            .alias("import")
            .arg(positional(FILE, "hulp-argument-kaartbestand").num_args(1..).required(true)),
        )
}

/// A command that lists.
pub(super) fn list(about: &str, usage: &str, example: &str) -> Command {
    command(LIST, about, usage, example).alias("list").arg(flag(JSON, "hulp-optie-json"))
}

/// A command that shows one.
pub(super) fn show(about: &str, usage: &str, example: &str) -> Command {
    command(SHOW, about, usage, example).alias("show").arg(flag(JSON, "hulp-optie-json"))
}

/// A command with the phrases for what it is, how one types it, and an example.
pub(super) fn command(name: &'static str, about: &str, usage: &str, example: &str) -> Command {
    Command::new(name)
        .about(say(about))
        .override_usage(say(usage))
        .after_help(say(example))
        .help_template(template(name))
        .args_override_self(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
}

/// The help page: clap's own headings are English, so each part is named here.
fn template(name: &str) -> String {
    let mut page = format!("{{about}}\n\n{} {{usage}}\n\n", say("hulp-kop-gebruik"));
    let part = |head: String, tag: &str| format!("{head}\n{{{tag}}}\n\n");
    match name {
        "beraad" | "casus" | "dagboek" | PRECEDENT | "sessie" => {
            page.push_str(&part(say("hulp-kop-opdrachten"), "subcommands"));
        }
        LIST | NEW | "controleer" => {}
        _ => page.push_str(&part(say("hulp-kop-argumenten"), "positionals")),
    }
    page + part(say("hulp-kop-opties"), "options").trim_end() + "{after-help}\n"
}

/// An option without a value.
pub(super) fn flag(name: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help))
}

/// A word of one's own.
pub(super) fn positional(name: &'static str, help: &str) -> Arg {
    Arg::new(name).value_name(name).value_parser(ValueParser::os_string()).help(say(help))
}

const DATA_DIR: &str = "data-dir";
const PLAIN: &str = "plain";
const NO_COLOR: &str = "no-color";
const SHORT: &str = "kort";
pub(super) const JSON: &str = "json";
pub(super) const LIST: &str = "lijst";
pub(super) const SHOW: &str = "toon";
const CHECK: &str = "toets";
const SEARCH: &str = "zoek";
const IMPORT: &str = "importeer";
const PRECEDENT: &str = "moresprudentie";
const FILE: &str = "BESTAND";
const NEW: &str = "nieuw";
const FROM: &str = "van";
pub(super) const CASE: &str = "CASUS";
pub(super) const NAME: &str = "NAAM";
const WORD: &str = "WOORD";

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Request {
        let args = std::iter::once("beraad").chain(line.split_whitespace()).map(OsString::from);
        parse(args).ok().map(|it| it.request).unwrap()
    }

    #[test]
    fn the_tree_is_sound_and_speaks_dutch_and_english() {
        tree().debug_assert();
        let boete = || Some("boete".to_owned());
        for line in ["", "--data-dir map", "--data-dir=map", "--data-dir map --plain"] {
            assert_eq!(asked(line), Request::Home, "{line}");
        }
        assert_eq!(asked("start"), Request::Start { case: None, form: Form::Full });
        assert_eq!(asked("start boete --kort"), Request::Start { case: boete(), form: Form::Short });
        for line in ["casus lijst --json", "case list --json"] {
            assert_eq!(asked(line), Request::Cases { json: true });
        }
        assert_eq!(asked("case show boete"), Request::Case { name: "boete".into(), json: false });
        assert_eq!(
            asked("casus toon Het memo --json"),
            Request::Case { name: "Het memo".into(), json: true }
        );
        for line in ["casus nieuw", "case new"] {
            assert_eq!(asked(line), Request::NewCase { from: None });
        }
        assert_eq!(asked("case new --van laatste"), Request::NewCase { from: Some("laatste".into()) });
        for line in ["moresprudentie importeer een.toml twee.toml", "precedent import een.toml twee.toml"] {
            let files = ["een.toml", "twee.toml"].map(OsString::from).to_vec();
            assert_eq!(asked(line), Request::TakePrecedents { files }, "{line}");
        }
        for line in
            ["moresprudentie zoek gelijke gevallen --json", "precedent search gelijke gevallen --json"]
        {
            let words = "gelijke gevallen".to_owned();
            assert_eq!(asked(line), Request::FindPrecedents { words, json: true }, "{line}");
        }
        for line in ["moresprudentie toets", "precedent check"] {
            assert_eq!(asked(line), Request::CheckPrecedents { names: vec![], json: false }, "{line}");
        }
        assert_eq!(asked("precedent list"), Request::Precedents { json: false });
        assert_eq!(
            asked("precedent show de brief"),
            Request::Precedent { name: "de brief".into(), json: false }
        );
        for line in ["frame fair play --json", "kader --json fair play"] {
            assert_eq!(asked(line), Request::Frame { word: Some("fair play".into()), json: true }, "{line}");
        }
        assert_eq!(asked("kader"), Request::Frame { word: None, json: false });
    }

    #[test]
    fn help_of_every_command_is_dutch_has_an_example_and_fits_eighty_columns() {
        for line in [
            "--help",
            "-h",
            "start --help",
            "casus --help",
            "casus lijst --help",
            "casus toon --help",
            "casus nieuw --help",
            "dagboek --help",
            "dagboek lijst --help",
            "dagboek toon --help",
            "dagboek zoek --help",
            "dagboek export --help",
            "dagboek controleer --help",
            "moresprudentie --help",
            "moresprudentie lijst --help",
            "moresprudentie toon --help",
            "moresprudentie zoek --help",
            "moresprudentie toets --help",
            "moresprudentie importeer --help",
            "kader --help",
            "sessie --help",
            "sessie voorbereiden --help",
            "sessie lijst --help",
            "sessie toon --help",
            "sessie terugblik --help",
        ] {
            let args = std::iter::once("beraad").chain(line.split_whitespace()).map(OsString::from);
            let Err(Halt::Shown(page)) = parse(args) else { panic!("{line}: no help") };
            for english in
                ["Usage", "Options", "Commands", "Arguments", "Print", "default", "alias", "possible"]
            {
                assert!(!page.contains(english), "{line}: {english} in\n{page}");
            }
            assert!(page.contains("Voorbeeld"), "{line}\n{page}");
            assert!(!page.contains("[hulp-"), "{line}: a phrase is missing in\n{page}");
            assert!(page.lines().all(|row| row.chars().count() <= 80), "{line}\n{page}");
        }
    }
}
