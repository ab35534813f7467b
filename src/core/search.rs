//! Finding texts by words, whatever their capitals and accents: "geeist" finds "geëist".

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text in small letters without accents, so that two ways to write a word are alike.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Adds a folded text to another. Each letter folds by itself, so texts may be folded in pieces.
pub fn fold_into(text: &str, out: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let plain = plain(rest);
        let start = out.len();
        out.push_str(&rest[..plain]);
        out[start..].make_ascii_lowercase();
        rest = &rest[plain..];
        let other = rest.bytes().position(|byte| byte.is_ascii()).unwrap_or(rest.len());
        for letter in rest[..other].chars() {
            fold_letter(letter, out);
        }
        rest = &rest[other..];
    }
}

/// How many bytes at the beginning are ASCII; looked at in steps, of which most are that as a whole.
fn plain(text: &str) -> usize {
    let whole = text.as_bytes().chunks_exact(STEP).take_while(|step| step.is_ascii()).count() * STEP;
    let rest = text.bytes().skip(whole);
    whole + rest.take_while(u8::is_ascii).count()
}

/// Adds one letter; those of Dutch text and its signs first, which need no table.
fn fold_letter(letter: char, out: &mut String) {
    match letter {
        'à'..='å' | 'À'..='Å' => out.push('a'),
        'è'..='ë' | 'È'..='Ë' => out.push('e'),
        'ì'..='ï' | 'Ì'..='Ï' => out.push('i'),
        'ò'..='ö' | 'Ò'..='Ö' => out.push('o'),
        'ù'..='ü' | 'Ù'..='Ü' => out.push('u'),
        '\u{2010}'..='\u{2027}' | '€' => out.push(letter),
        _ => fold_any(letter, out),
    }
}

fn fold_any(letter: char, out: &mut String) {
    let parts = std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part));
    out.extend(parts.flat_map(char::to_lowercase));
}

/// The words that somebody looks for. A short one is found only where a word begins: "woo" is not found in
/// "bewoond".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// The words of a line, each to be found; a line without words finds everything.
    #[must_use]
    pub fn new(line: &str) -> Self {
        Self { words: fold(line).split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words, folded.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether each word stands somewhere in these texts.
    #[must_use]
    pub fn finds<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> bool {
        if self.is_empty() {
            return true;
        }
        let texts: Vec<String> = texts.into_iter().map(fold).collect();
        self.words.iter().all(|word| texts.iter().any(|text| holds(text, word)))
    }

    /// Whether one of the words stands in this text.
    #[must_use]
    pub fn finds_any(&self, text: &str) -> bool {
        let text = fold(text);
        self.words.iter().any(|word| holds(&text, word))
    }
}

/// Whether a word is looked for only where a word begins.
#[must_use]
pub fn is_short(word: &str) -> bool {
    word.chars().count() <= SHORT
}

/// Whether a word may begin at this place of a text.
#[must_use]
pub fn begins_at(text: &str, place: usize) -> bool {
    !text[..place].ends_with(char::is_alphanumeric)
}

/// The places where a word is found in a text, both folded.
pub fn places<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    let anywhere = !is_short(word);
    // After a place where no word begins one letter further may be one that overlaps it.
    let one_letter = word.chars().next().map_or(1, char::len_utf8);
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let place = from + text.get(from..)?.find(word)?;
            let is_found = anywhere || begins_at(text, place);
            from = place + if is_found { word.len().max(1) } else { one_letter };
            if is_found {
                return Some(place);
            }
        }
    })
}

fn holds(text: &str, word: &str) -> bool {
    places(text, word).next().is_some()
}

/// Bytes that are looked at together.
const STEP: usize = 16;

/// The most letters of a word that is found only where a word begins: of so few letters there are too many everywhere.
const SHORT: usize = 4;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn finds_every_word_whatever_its_capitals_and_accents() {
        for (line, texts, expect) in [
            ("besluit", &["Het Besluit van gisteren"][..], true),
            ("geeist", &["Dat is geëist."], true),
            ("GEËIST", &["geeist"], true),
            ("e\u{301}e\u{301}n", &["één"], true),
            ("boete  schuld", &["De boete", "op de schuld"], true),
            ("boete memo", &["De boete", "op de schuld"], false),
            ("", &["wat dan ook"], true),
            ("   ", &[], true),
            ("iets", &[], false),
            ("wet", &["De huisvestingswet"], false),
            ("wet", &["De (wet)"], true),
            ("svestingsw", &["De huisvestingswet"], true),
        ] {
            assert_eq!(Query::new(line).finds(texts.iter().copied()), expect, "{line:?} in {texts:?}");
        }
        assert!(Query::new("boete memo").finds_any("Het Memo") && !Query::new("").finds_any("Het memo"));
    }

    #[test]
    fn every_letter_folds_by_itself_as_the_tables_of_unicode_say() {
        for letter in (0..=0x0010_FFFF).filter_map(char::from_u32) {
            let (mut quick, mut slow) = (String::new(), String::new());
            fold_into(letter.encode_utf8(&mut [0; 4]), &mut quick);
            fold_any(letter, &mut slow);
            assert_eq!(quick, slow, "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn a_text_folds_in_pieces_as_it_does_at_once(a in any::<String>(), b in "[éa\u{301}\u{327} ]{0,6}") {
            let whole = format!("{a}{b}");
            let at_once: String =
                whole.nfd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase).collect();
            prop_assert_eq!(fold(&a) + &fold(&b), at_once);
        }

        #[test]
        fn a_text_is_found_by_each_of_its_words(text in "\\PC{0,40}") {
            prop_assert!(Query::new(&text).finds([text.as_str()]));
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
