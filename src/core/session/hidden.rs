//! Words that may be a name, hidden where nobody was asked about them, and the case that is found again without its name.

use std::sync::Arc;

use super::record::{BLANK, OWN_CASE};
use crate::core::{
    case::{Case, Origin},
    library::Library,
};

/// The text with something else in the place of some of these names: where one stands as a whole, and of two that begin
/// at one place the longer.
pub(super) fn replaced<'r>(
    text: &str,
    names: &[String],
    instead: impl Fn(&str) -> Option<&'r str>,
) -> String {
    let is_whole = |from: usize, to: usize| {
        let inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !inside(text[..from].chars().next_back()) && !inside(text[to..].chars().next())
    };
    let mut out = String::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let here = names.iter().filter(|name| !name.is_empty() && text[at..].starts_with(name.as_str()));
        let name = here.filter(|name| is_whole(at, at + name.len())).max_by_key(|name| name.len());
        let (words, length) = match name {
            Some(name) => (instead(name).unwrap_or(name), name.len()),
            None => (&text[at..at + letter.len_utf8()], letter.len_utf8()),
        };
        out.push_str(words);
        at += length;
    }
    out
}

/// The case of a session. One that is not named in the file is found by what is left of its title, if only one fits.
pub(super) fn case_of<'l>(slug: &str, title: &str, library: &'l Library) -> Option<&'l Arc<Case>> {
    if slug != OWN_CASE {
        return library.case(slug);
    }
    let mut fitting = library.cases.iter().filter(|it| it.origin == Origin::Own && fits(title, &it.title));
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Whether a title may be this one with blanks in the place of words.
fn fits(with_blanks: &str, title: &str) -> bool {
    let mut parts = with_blanks.split(BLANK);
    let Some(mut rest) = parts.next().and_then(|first| title.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.is_empty()
}
