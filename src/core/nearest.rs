//! "Bedoelde je …?": the known word that is most like a word that is not known.

/// How alike two words must be, from 0 to 1.
const ALIKE: f64 = 0.6;
/// The fewest letters of a name that count as a part of it.
const PART: usize = 3;

/// The candidate that holds the word or is most like it; none if nothing comes near.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.trim().to_lowercase();
    if word.len() > 200 {
        return None;
    }
    let likeness = |candidate: &str| {
        let candidate = candidate.to_lowercase();
        if word.chars().count() >= PART && candidate.contains(&word) {
            return 1.0;
        }
        strsim::normalized_damerau_levenshtein(&word, &candidate)
    };
    candidates
        .into_iter()
        .map(|it| (likeness(it), it))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(one.1)))
        .map(|(_, it)| it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_typing_errors_and_parts_and_never_guesses_wildly() {
        let slugs = ["boete-op-schuld", "het-memo", "hoog-risico"];
        for (word, expect) in [
            ("boete-op-shuld", Some("boete-op-schuld")),
            ("boete", Some("boete-op-schuld")),
            ("Memo", Some("het-memo")),
            ("hoogrisico", Some("hoog-risico")),
            ("kip", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, slugs), expect, "{word:?}");
        }
        let keys = ["tekst", "prijs", "gevolg", "beginselen", "id"];
        for (word, expect) in [
            ("prjis", Some("prijs")),
            ("Prijs", Some("prijs")),
            ("gevolgen", Some("gevolg")),
            ("beginsel", Some("beginselen")),
            ("kleur", None),
            ("i", None),
        ] {
            assert_eq!(nearest(word, keys), expect, "{word:?}");
        }
    }
}
