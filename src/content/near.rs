//! The word that a writer probably meant.

/// The known word nearest to this one, if it is near enough to be a slip of the pen and not the word itself.
pub(super) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word = word.to_lowercase();
    let distance = |it: &str| strsim::damerau_levenshtein(&word, it);
    let (far, nearest) = known.iter().map(|it| (distance(it), *it)).min()?;
    let slip = (nearest.chars().count() / 3).max(1);
    let begins = word.chars().count() >= 4 && nearest.starts_with(word.as_str());
    (nearest.len() > 2 && (far <= slip || begins)).then_some(nearest)
}

/// Words in a row, as a sentence names them.
pub(super) fn list(words: &[&str]) -> String {
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_known_and_another_word_is_not() {
        let keys = ["tekst", "prijs", "gevolg", "beginselen", "id"];
        for (word, expect) in [
            ("prjis", Some("prijs")),
            ("Prijs", Some("prijs")),
            ("gevolgen", Some("gevolg")),
            ("beginsel", Some("beginselen")),
            ("kleur", None),
            ("i", None),
        ] {
            assert_eq!(nearest(word, &keys), expect, "{word}");
        }
    }
}
