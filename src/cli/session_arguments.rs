//! `beraad sessie` as a tree of commands, and what was asked of it.

use clap::{Arg, ArgMatches, Command, builder::PossibleValuesParser};

use super::arguments::{
    CASE, JSON, LIST, NAME, Request, SHOW, command, flag, list, positional, show, word, words,
};
use crate::{core::session::Length, phrases::say};

/// What is asked of a session. A command with its own arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SessionRequest {
    /// `sessie`: hold one.
    Hold { case: Option<String>, length: Option<Length> },
    /// `sessie voorbereiden`: the page for the facilitator, or the one to hand out.
    Prepare { case: String, length: Length, handout: bool, html: bool },
    /// `sessie lijst`.
    List { json: bool },
    /// `sessie toon`: the newest without a name.
    Show { name: Option<String>, form: PageForm },
    /// `sessie terugblik`.
    LookBack { name: String },
}

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageForm {
    /// To read in a terminal.
    Text,
    /// For any program that reads Markdown.
    Markdown,
    /// To print, or for a browser.
    Html,
    /// For another program.
    Json,
}

/// `beraad sessie` with its commands.
pub(super) fn tree() -> Command {
    command("sessie", "hulp-sessie", "hulp-sessie-gebruik", "hulp-sessie-voorbeeld")
        .alias("session")
        .arg(Arg::new(OF_CASE).long(OF_CASE).value_name(CASE).help(say("hulp-optie-casus")))
        .arg(length())
        .subcommand(
            command(
                PREPARE,
                "hulp-sessie-voorbereiden",
                "hulp-sessie-voorbereiden-gebruik",
                "hulp-sessie-voorbereiden-voorbeeld",
            )
            .alias("prepare")
            .arg(positional(CASE, "hulp-argument-casus").num_args(1..).required(true))
            .arg(length())
            .arg(flag(HANDOUT, "hulp-optie-uitdelen").alias("handout"))
            .arg(flag(HTML, "hulp-optie-html")),
        )
        .subcommand(list("hulp-sessie-lijst", "hulp-sessie-lijst-gebruik", "hulp-sessie-lijst-voorbeeld"))
        .subcommand(
            show("hulp-sessie-toon", "hulp-sessie-toon-gebruik", "hulp-sessie-toon-voorbeeld")
                .arg(positional(NAME, "hulp-argument-sessie"))
                .arg(flag(MARKDOWN, "hulp-optie-markdown"))
                .arg(flag(HTML, "hulp-optie-html")),
        )
        .subcommand(
            command(
                LOOK_BACK,
                "hulp-sessie-terugblik",
                "hulp-sessie-terugblik-gebruik",
                "hulp-sessie-terugblik-voorbeeld",
            )
            .arg(positional(NAME, "hulp-argument-sessie-naam").required(true)),
        )
}

/// What was asked.
pub(super) fn request(matches: &ArgMatches) -> Request {
    Request::Session(match matches.subcommand() {
        Some((PREPARE, sub)) => SessionRequest::Prepare {
            case: words(sub, CASE).unwrap_or_default(),
            length: length_of(sub).unwrap_or_default(),
            handout: sub.get_flag(HANDOUT),
            html: sub.get_flag(HTML),
        },
        Some((LIST, sub)) => SessionRequest::List { json: sub.get_flag(JSON) },
        Some((SHOW, sub)) => SessionRequest::Show { name: word(sub, NAME), form: form_of(sub) },
        Some((_, sub)) => SessionRequest::LookBack { name: word(sub, NAME).unwrap_or_default() },
        None => SessionRequest::Hold {
            case: matches.get_one::<String>(OF_CASE).cloned(),
            length: length_of(matches),
        },
    })
}

fn length() -> Arg {
    Arg::new(LENGTH)
        .long(LENGTH)
        .value_name("MIN")
        .value_parser(PossibleValuesParser::new(Length::ALL.iter().map(|it| it.id())))
        .hide_possible_values(true)
        .help(say("hulp-optie-duur"))
}

fn length_of(matches: &ArgMatches) -> Option<Length> {
    Length::from_id(matches.get_one::<String>(LENGTH)?)
}

fn form_of(matches: &ArgMatches) -> PageForm {
    let forms = [(JSON, PageForm::Json), (HTML, PageForm::Html), (MARKDOWN, PageForm::Markdown)];
    forms.iter().find(|(name, _)| matches.get_flag(name)).map_or(PageForm::Text, |(_, form)| *form)
}

const PREPARE: &str = "voorbereiden";
const LOOK_BACK: &str = "terugblik";
const OF_CASE: &str = "casus";
const LENGTH: &str = "duur";
const HANDOUT: &str = "uitdelen";
const HTML: &str = "html";
const MARKDOWN: &str = "markdown";

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::cli::{Halt, arguments::parse};

    fn asked(line: &str) -> SessionRequest {
        let args = std::iter::once("beraad").chain(line.split_whitespace()).map(OsString::from);
        match parse(args).ok().map(|it| it.request) {
            Some(Request::Session(asked)) => asked,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn a_session_is_asked_in_dutch_and_english() {
        for line in ["sessie", "session", "sessie --plain"] {
            assert_eq!(asked(line), SessionRequest::Hold { case: None, length: None }, "{line}");
        }
        let hold = SessionRequest::Hold { case: Some("het-memo".into()), length: Some(Length::Thirty) };
        assert_eq!(asked("sessie --casus het-memo --duur 30"), hold);
        assert_eq!(asked("session --duur=30 --casus=het-memo"), hold);
        let prepare = |length, handout, html| SessionRequest::Prepare {
            case: "het memo".into(),
            length,
            handout,
            html,
        };
        assert_eq!(asked("sessie voorbereiden het memo"), prepare(Length::Sixty, false, false));
        let all = prepare(Length::Ninety, true, true);
        assert_eq!(asked("session prepare het memo --duur 90 --handout --html"), all);
        assert_eq!(asked("sessie voorbereiden het memo --uitdelen --html --duur 90"), all);
        for line in ["sessie lijst --json", "session list --json"] {
            assert_eq!(asked(line), SessionRequest::List { json: true });
        }
        for (line, form) in [
            ("sessie toon", PageForm::Text),
            ("sessie toon --markdown", PageForm::Markdown),
            ("session show --html", PageForm::Html),
            ("sessie toon --json --html", PageForm::Json),
        ] {
            assert_eq!(asked(line), SessionRequest::Show { name: None, form }, "{line}");
        }
        let named = SessionRequest::Show { name: Some("2026-11".into()), form: PageForm::Text };
        assert_eq!(asked("sessie toon 2026-11"), named);
        assert_eq!(asked("sessie terugblik laatste"), SessionRequest::LookBack { name: "laatste".into() });
    }

    #[test]
    fn a_length_that_no_plan_has_is_refused_in_dutch() {
        for (line, what) in [
            ("sessie --duur 45", "Wat bij --duur staat, past daar niet."),
            ("sessie --duur", "Achter --duur hoort nog iets te staan."),
            ("sessie terugblik", "Er ontbreekt nog iets: NAAM."),
            ("sessie voorbereiden", "Er ontbreekt nog iets: CASUS."),
        ] {
            let args = std::iter::once("beraad").chain(line.split_whitespace()).map(OsString::from);
            let Err(Halt::Usage(problem)) = parse(args) else { panic!("{line}: taken") };
            assert_eq!(problem.what, what, "{line}: {problem}");
        }
    }
}
