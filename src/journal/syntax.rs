//! A file that is no valid TOML, in Dutch: the parser says it in English.

use toml_edit::TomlError;

use super::place::Source;
use crate::{core::problem::Problem, phrases::say};

/// The problem that an error of the parser stands for.
pub(super) fn problem(source: Source<'_>, error: &TomlError) -> Problem {
    let at = error.span().map_or(0, |span| span.start);
    let message = error.message();
    let starts = |beginnings: &[&str]| beginnings.iter().any(|it| message.starts_with(it));
    let (what, hint) = if starts(&["duplicate key"]) {
        (say("bestand-dubbel"), say("bestand-dubbel-raad"))
    } else if starts(&["invalid basic string", "invalid literal string"]) {
        (say("bestand-aanhalingsteken"), say("bestand-aanhalingsteken-raad"))
    } else if starts(&["invalid multi-line"]) {
        (say("bestand-blok"), say("bestand-blok-raad"))
    } else if starts(&["string values must be quoted", "missing opening quote"]) {
        (say("bestand-zonder-aanhalingstekens"), say("bestand-zonder-aanhalingstekens-raad"))
    } else if starts(&["missing escaped value", "too few unicode", "invalid escape", "missing escape"]) {
        (say("bestand-backslash"), say("bestand-backslash-raad"))
    } else if starts(&["key with no value", "missing value", "extra `=`", "missing assignment"]) {
        (say("bestand-is-teken"), say("bestand-is-teken-raad"))
    } else if starts(&["unclosed", "missing table", "missing comma", "extra comma", "missing array"]) {
        (say("bestand-haakje"), say("bestand-haakje-raad"))
    } else if starts(&["invalid datetime", "value is out of range", "invalid date", "invalid time"]) {
        (say("bestand-datum"), say("bestand-datum-raad"))
    } else {
        (say("bestand-geen-toml"), say("bestand-geen-toml-raad"))
    };
    Problem::new(what, hint).at(source.place(at))
}
