//! The TOML of a content file: parsed in one go, and its errors in the words of a writer.

use toml::de::DeTable;

use super::report::{Need, Report};
use crate::toml_fault::Fault;

/// The tree of the file, if it is TOML at all. Only the error that stands first is told: the ones after it mostly
/// follow from it.
pub(super) fn parse<'t>(report: &mut Report<'t>) -> Option<DeTable<'t>> {
    let text = report.text();
    let (table, errors) = DeTable::parse_recoverable(text);
    // The parser does not find them in the order of the file.
    let Some(error) = errors.iter().min_by_key(|it| it.span().map(|span| span.start)) else {
        return Some(table.into_inner());
    };
    let fault = Fault::of(text, error.message(), error.span());
    report.add_said(Need::Must, fault.at, fault.what, fault.hint);
    None
}
