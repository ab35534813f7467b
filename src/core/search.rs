//! Finding texts by words, whatever their capitals and accents: "geeist" finds "geëist".

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text in small letters without accents, so that two ways to write a word are alike.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
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

/// Whether a word stands in a text, both folded.
fn holds(text: &str, word: &str) -> bool {
    if word.chars().count() > SHORT {
        return text.contains(word);
    }
    let begins = |place: usize| !text[..place].ends_with(char::is_alphanumeric);
    text.match_indices(word).any(|(place, _)| begins(place))
}

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

    proptest! {
        #[test]
        fn a_text_is_found_by_each_of_its_words(text in "\\PC{0,40}") {
            prop_assert!(Query::new(&text).finds([text.as_str()]));
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
