//! Which words of a text may be the name of a person, or lead to one. It only asks: a name that is also a common word
//! at the head of a sentence looks like any other, so that a person reads the text as well.

mod token;

use std::{collections::HashMap, fmt, ops::Range};

use self::token::Token;
use super::search::fold;

/// What is known to be no name: common words, and terms that have a capital by nature.
#[derive(Clone, Default)]
pub struct Vocabulary {
    /// Words that occur in small letters, folded, and how often.
    small: HashMap<String, u32>,
    /// Terms as their words, by the first of these.
    terms: HashMap<String, Vec<Vec<String>>>,
}

impl Vocabulary {
    /// Knows the words that stand in these texts in small letters, and these terms exactly as they are. A word that
    /// only occurs with a capital, such as the name of a scholar, is not known.
    pub fn new<'t>(
        texts: impl IntoIterator<Item = &'t str>,
        terms: impl IntoIterator<Item = &'t str>,
    ) -> Self {
        let mut vocabulary = Self::default();
        for text in texts {
            // What is glued together, as an address, holds words that stand nowhere by themselves; and a letter is no
            // word: "A." is how a name begins.
            for token in token::all(text).into_iter().filter(|it| !it.is_pattern && !it.is_glued) {
                if token.text.chars().nth(1).is_some() && !token.text.chars().any(is_capital) {
                    *vocabulary.small.entry(fold(token.text)).or_default() += 1;
                }
            }
        }
        for term in terms {
            let words: Vec<String> = token::all(term).iter().map(|it| it.text.to_owned()).collect();
            if let Some(first) = words.first() {
                vocabulary.terms.entry(first.clone()).or_default().push(words);
            }
        }
        vocabulary
    }

    /// The words of a text that may be a name, in order, each once; what belongs together, as "Jan van der Berg",
    /// is one.
    #[must_use]
    pub fn names_in(&self, text: &str) -> Vec<String> {
        let mut names: Vec<String> = vec![];
        for (span, _) in self.spans(text) {
            if !names.iter().any(|it| it == &text[span.clone()]) {
                names.push(text[span].to_owned());
            }
        }
        names
    }

    /// The same text with a role in the place of each name to which `role` gives one.
    #[must_use]
    pub fn replaced<'r>(&self, text: &str, role: impl Fn(&str) -> Option<&'r str>) -> String {
        let mut out = String::new();
        let mut end = 0;
        for (span, begins) in self.spans(text) {
            let Some(role) = role(&text[span.clone()]) else { continue };
            out.push_str(&text[end..span.start]);
            let capital = capitalised(role);
            // A capital that would itself be asked about helps nobody.
            out.push_str(if begins && self.names_in(&capital).is_empty() { &capital } else { role });
            end = span.end;
        }
        out + &text[end..]
    }

    /// Where what may be a name stands, and whether a sentence begins there.
    fn spans(&self, text: &str) -> Vec<(Range<usize>, bool)> {
        let tokens = token::all(text);
        let begins: Vec<bool> = (0..tokens.len()).map(|at| self.begins(&tokens, at)).collect();
        let in_term = self.in_terms(&tokens);
        let suspect: Vec<bool> =
            (0..tokens.len()).map(|at| !in_term[at] && self.is_suspect(&tokens[at], begins[at])).collect();
        let mut spans = vec![];
        let mut at = 0;
        while at < tokens.len() {
            let first = if suspect[at] { Some(at) } else { first_of_compound(&tokens, &suspect, at) };
            let Some(mut last) = first else {
                at += 1;
                continue;
            };
            while let Some(next) = next_of_name(&tokens, &suspect, last) {
                last = next;
            }
            let done = spans.last().map_or(0, |(span, _): &(Range<usize>, bool)| span.end);
            let start = with_title(&tokens, at, done);
            let end = tokens[last].start + tokens[last].base().len();
            spans.push((tokens[start].start..end, begins[start]));
            at = last + 1;
        }
        spans
    }

    /// Whether a sentence begins at this token.
    fn begins(&self, tokens: &[Token<'_>], at: usize) -> bool {
        let token = &tokens[at];
        let Some(before) = at.checked_sub(1).map(|it| &tokens[it]) else { return true };
        // After "'s" at the head of a sentence the next word has the capital.
        if before.is_clipped() && token.follows_closely() {
            return self.begins(tokens, at - 1);
        }
        if token.gap.contains('\n') || token.gap.ends_with(OPENING) {
            return true;
        }
        let parted = token.gap.contains(char::is_whitespace);
        let stops = token.gap.contains(['!', '?', ':', '…']);
        // "M. Bakker": a full stop that ends no sentence; yet "optie B. Dat" is two.
        let stop = token.gap.contains('.') && (!before.is_abbreviation() || self.is_frequent(token.text));
        parted && (stops || stop)
    }

    /// Which tokens are part of a term.
    fn in_terms(&self, tokens: &[Token<'_>]) -> Vec<bool> {
        let mut known = vec![false; tokens.len()];
        for (at, token) in tokens.iter().enumerate() {
            let terms = self.terms.get(token.base()).into_iter().flatten();
            let length = terms.filter(|term| stands_at(term, &tokens[at..])).map(Vec::len).max();
            known[at..at + length.unwrap_or(0)].fill(true);
        }
        known
    }

    fn is_suspect(&self, token: &Token<'_>, begins: bool) -> bool {
        if token.is_pattern {
            return true;
        }
        let word = token.base();
        if !word.chars().any(is_capital) || begins && self.is_common(word) {
            return false;
        }
        let mut parts = word.split(HYPHENS);
        let first = parts.next().unwrap_or_default();
        let is_known = |part: &str| !part.chars().any(is_capital) || self.is_term(part);
        !(is_known(first) || begins && first != word && self.is_common(first)) || !parts.all(is_known)
    }

    /// Whether a word at the head of a sentence is one that also occurs in small letters. One in capitals only says
    /// nothing of itself.
    fn is_common(&self, word: &str) -> bool {
        let rest = word.strip_prefix("IJ").unwrap_or_else(|| {
            let first = word.chars().next().map_or(0, char::len_utf8);
            &word[first..]
        });
        !rest.chars().any(is_capital) && self.small.contains_key(&fold(word))
    }

    fn is_frequent(&self, word: &str) -> bool {
        self.is_common(word) && self.small.get(&fold(word)).is_some_and(|count| *count >= FREQUENT)
    }

    fn is_term(&self, word: &str) -> bool {
        self.terms.get(word).is_some_and(|terms| terms.iter().any(|term| term.len() == 1))
    }
}

impl fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vocabulary").field("words", &self.small.len()).finish_non_exhaustive()
    }
}

/// Whether a term stands at the head of these tokens.
fn stands_at(term: &[String], tokens: &[Token<'_>]) -> bool {
    term.len() <= tokens.len()
        && term.iter().zip(tokens).enumerate().all(|(place, (word, token))| {
            let is_last = place + 1 == term.len();
            let text = if is_last { token.base() } else { token.text };
            text == word && (place == 0 || token.follows_closely())
        })
}

/// Where the first part of a name ends that begins a sentence with a small word: "Van der Berg".
fn first_of_compound(tokens: &[Token<'_>], suspect: &[bool], at: usize) -> Option<usize> {
    let next = tokens.get(at + 1).filter(|it| it.follows_closely())?;
    let is_name = tokens[at].text == "Van" && ["der", "den", "t", "ter", "ten"].contains(&next.text);
    let last = tokens.get(at + 2).filter(|it| it.follows_closely())?;
    (is_name && suspect[at + 2] && !last.is_pattern).then_some(at + 2)
}

/// The next token that belongs to the name of which this one is a part.
fn next_of_name(tokens: &[Token<'_>], suspect: &[bool], at: usize) -> Option<usize> {
    let mut next = at + 1;
    let belongs = |place: usize| {
        let token = tokens.get(place)?;
        let after_initial = place == at + 1 && tokens[at].is_initial() && token.gap.trim_end() == ".";
        (token.follows_closely() || after_initial).then_some(token)
    };
    while belongs(next)?.is_particle() {
        next += 1;
    }
    (suspect[next] && !tokens[next].is_pattern && !tokens[at].is_pattern).then_some(next)
}

/// Where a name begins with the word of address before it: "mevrouw Jansen". Nothing before this byte belongs to it.
fn with_title(tokens: &[Token<'_>], at: usize, done: usize) -> usize {
    let title = |place: usize| {
        let before = place.checked_sub(1).filter(|it| tokens[*it].start >= done)?;
        let near = tokens[place].follows_closely()
            || tokens[before].is_abbreviation() && tokens[place].gap.trim_end() == ".";
        near.then_some(before)
    };
    if tokens[at].is_pattern {
        return at;
    }
    match title(at).filter(|before| tokens[*before].is_title()) {
        Some(sir) if fold(tokens[sir].text) == "heer" => {
            title(sir).filter(|it| fold(tokens[*it].text) == "de").unwrap_or(sir)
        }
        Some(before) => before,
        None => at,
    }
}

/// A letter that is no small one: a capital, or of a script that knows no capitals.
fn is_capital(letter: char) -> bool {
    letter.is_alphabetic() && !letter.is_lowercase()
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How often a word occurs that hardly anybody is called.
const FREQUENT: u32 = 20;
/// After these a quoted sentence begins.
const OPENING: [char; 8] = ['“', '„', '‘', '«', '‹', '»', '"', '\''];
/// What joins the parts of a word.
const HYPHENS: [char; 2] = ['-', '\u{2011}'];

#[cfg(test)]
mod tests;
