//! A text taken apart in words, numbers and addresses, each with what stands before it.

use unicode_normalization::char::is_combining_mark;

use super::{HYPHENS, is_capital};
use crate::core::{date, search::fold};

/// A word, or a number or address as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'t> {
    /// Byte in the text.
    pub(super) start: usize,
    /// Itself.
    pub(super) text: &'t str,
    /// What stands between the one before and this one.
    pub(super) gap: &'t str,
    /// Whether it is a number or address that may lead to a person.
    pub(super) is_pattern: bool,
    /// Whether it stood glued to other words, as in an address or a path.
    pub(super) is_glued: bool,
}

impl Token<'_> {
    /// Byte where it ends.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The word without an 's that says whose something is.
    pub(super) fn base(&self) -> &str {
        self.text.strip_suffix("'s").or_else(|| self.text.strip_suffix("’s")).unwrap_or(self.text)
    }

    /// Whether only a space parts it from the one before.
    pub(super) fn follows_closely(&self) -> bool {
        let is_space = |letter: char| letter.is_whitespace() && letter != '\n';
        let spaces = self.gap.trim_end_matches(['\'', '’']);
        !spaces.is_empty() && spaces.chars().all(is_space)
    }

    /// A single capital.
    pub(super) fn is_initial(&self) -> bool {
        let mut letters = self.text.chars().filter(|it| !is_combining_mark(*it));
        letters.next().is_some_and(is_capital) && letters.next().is_none()
    }

    /// Whether a full stop after it ends no sentence.
    pub(super) fn is_abbreviation(&self) -> bool {
        self.is_initial() || ABBREVIATIONS.contains(&fold(self.text).as_str()) || self.is_title()
    }

    /// Whether a name follows.
    pub(super) fn is_title(&self) -> bool {
        TITLES.contains(&fold(self.text).as_str())
    }

    /// A small word inside a name.
    pub(super) fn is_particle(&self) -> bool {
        PARTICLES.contains(&self.text)
    }

    /// The s of 's, the t of 't.
    pub(super) fn is_clipped(&self) -> bool {
        ["s", "t", "n", "k"].contains(&self.text) && self.gap.ends_with(['\'', '’'])
    }
}

/// Everything in a text that is a word, a number or an address, in order.
pub(super) fn all(text: &str) -> Vec<Token<'_>> {
    let chunks: Vec<&str> = text.split_whitespace().collect();
    let mut tokens: Vec<Token<'_>> = vec![];
    let mut at = 0;
    while at < chunks.len() {
        let run = phone(&chunks[at..]);
        let chunk = chunks[at];
        let first = place(text, chunk);
        if run > 1 {
            let last = chunks[at + run - 1];
            let whole = trimmed(&text[first..place(text, last) + last.len()]);
            add(&mut tokens, text, whole, (true, true));
            at += run;
            continue;
        }
        let word = trimmed(chunk);
        if is_case_law(word) {
            at += 1;
            continue;
        }
        let is_amount = chunk.contains('€')
            || at.checked_sub(1).is_some_and(|before| chunks[before].ends_with('€'))
            || chunks.get(at + 1).is_some_and(|next| fold(next).starts_with("euro"));
        if is_address(word) || !is_amount && is_number(word) {
            add(&mut tokens, text, word, (true, true));
        } else {
            let is_glued = word.contains(['.', '/', '_', '=', '&']);
            words(word).for_each(|word| add(&mut tokens, text, word, (false, is_glued)));
        }
        at += 1;
    }
    tokens
}

fn add<'t>(tokens: &mut Vec<Token<'t>>, text: &'t str, word: &'t str, (is_pattern, is_glued): (bool, bool)) {
    if word.is_empty() {
        return;
    }
    let start = place(text, word);
    let gap = &text[tokens.last().map_or(0, Token::end)..start];
    tokens.push(Token { start, text: word, gap, is_pattern, is_glued });
}

/// Where a part of a text begins in it.
fn place(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// Without the signs around it.
fn trimmed(chunk: &str) -> &str {
    chunk.trim_matches(|letter: char| !letter.is_alphanumeric() && !is_combining_mark(letter))
}

/// The words of a chunk: hyphens and apostrophes inside one belong to it.
fn words(chunk: &str) -> impl Iterator<Item = &str> {
    let mut rest = chunk;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_alphanumeric)?;
        rest = &rest[start..];
        let mut end = rest.len();
        let mut letters = rest.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let joins = HYPHENS.contains(&letter) || matches!(letter, '\'' | '’');
            let goes_on = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if !(letter.is_alphanumeric() || is_combining_mark(letter) || joins && goes_on) {
                end = at;
                break;
            }
        }
        let word = &rest[..end];
        rest = &rest[end..];
        Some(word)
    })
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// How many chunks from here are one telephone number, or another long number with spaces in it; one or none is no
/// such number.
fn phone(chunks: &[&str]) -> usize {
    let is_part = |chunk: &&&str| {
        digits(chunk) > 0
            && chunk.chars().all(|it| it.is_ascii_digit() || matches!(it, '+' | '(' | ')' | '-' | '.' | ','))
            && date::parse(trimmed(chunk)).is_none()
    };
    let run = chunks.iter().take_while(is_part).count();
    let total: usize = chunks[..run].iter().map(|chunk| digits(chunk)).sum();
    let is_amount = chunks.get(run).is_some_and(|next| fold(next).starts_with("euro"));
    if total >= PHONE_DIGITS && !is_amount { run } else { 0 }
}

/// A ruling by its number leads to no person of this talk: ECLI:NL:RVS:2019:1694.
fn is_case_law(word: &str) -> bool {
    word.starts_with("ECLI:")
}

/// An address of mail or of a page.
fn is_address(word: &str) -> bool {
    word.contains('@') || word.contains("://") || fold(word).starts_with("www.")
}

/// A number such as a file or a citizen has, and no date.
fn is_number(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '/', '.', ':', '_']).collect();
    let all_digits = |part: &&str| !part.is_empty() && part.chars().all(|it| it.is_ascii_digit());
    let is_reference = match parts[..] {
        [letters, ref numbers @ ..] if numbers.len() >= 2 => {
            letters.chars().any(char::is_alphabetic) && numbers.iter().all(all_digits)
        }
        _ => false,
    };
    (digits(word) >= NUMBER_DIGITS || is_reference) && date::parse(word).is_none()
}

/// The fewest digits of a number that may be that of a file.
const NUMBER_DIGITS: usize = 6;
/// The fewest digits of a number with spaces in it.
const PHONE_DIGITS: usize = 9;

const TITLES: [&str; 14] = [
    "mevrouw", "mevr", "mw", "meneer", "mijnheer", "heer", "dhr", "dr", "drs", "mr", "ir", "ing", "prof",
    "juffrouw",
];

const ABBREVIATIONS: [&str; 12] =
    ["art", "bijv", "bv", "nr", "jo", "st", "vgl", "evt", "resp", "ca", "wnd", "plv"];

const PARTICLES: [&str; 24] = [
    "van", "de", "der", "den", "ter", "ten", "te", "het", "t", "in", "op", "von", "zu", "el", "al", "bin",
    "ben", "ibn", "la", "le", "du", "di", "da", "dos",
];
