//! The name of a case file from its title: "Één brief!" becomes "een-brief".

use super::search::fold;

/// A name of small letters, digits and hyphens; empty for a title that has neither letter nor digit.
#[must_use]
pub fn of_title(title: &str) -> String {
    let mut slug = String::new();
    for letter in fold(title).chars() {
        let letters = match letter {
            'a'..='z' | '0'..='9' => letter.to_string(),
            'ß' => "ss".to_owned(),
            'æ' => "ae".to_owned(),
            'œ' => "oe".to_owned(),
            'ø' => "o".to_owned(),
            'ĳ' => "ij".to_owned(),
            _ => String::new(),
        };
        if slug.len() + letters.len() > MOST_LETTERS {
            break;
        }
        // A sign inside a word, as in "foto's", parts nothing; a space does.
        if letters.is_empty() && !matches!(letter, '\'' | '’') && !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&letters);
    }
    slug.trim_matches('-').to_owned()
}

/// Far below what any disk takes, and still a name that one can read.
const MOST_LETTERS: usize = 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_any_disk_takes() {
        for (title, slug) in [
            ("De boete op de schuld", "de-boete-op-de-schuld"),
            ("  Één résumé, of twee?  ", "een-resume-of-twee"),
            ("Foto's van het ĳs in Straße 3", "fotos-van-het-ijs-in-strasse-3"),
            ("../../etc/passwd", "etc-passwd"),
            ("een\ntwee\u{202e}", "een-twee"),
            ("!!! 👩‍👩‍👧 …", ""),
            ("", ""),
            ("-x-", "x"),
        ] {
            assert_eq!(of_title(title), slug, "{title:?}");
        }
        let long = of_title(&"arbeidsongeschiktheid ".repeat(20));
        assert!(long.len() <= MOST_LETTERS && !long.ends_with('-'));
    }
}
