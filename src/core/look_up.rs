//! Finding something in the frame of reference by id, by name, or by a word in its text, and the sentence in which
//! the word stands.

use super::{
    found::{Found, all},
    reference::Reference,
    search::{Query, fold},
    wrap::join_lines,
};

/// What words find: the one item with this id or name, else the items whose name holds them, followed by those
/// whose text does. Capitals and accents are no matter.
#[must_use]
pub fn look_up<'a>(reference: &'a Reference, word: &str) -> Vec<Found<'a>> {
    let query = Query::new(word);
    if query.is_empty() {
        return vec![];
    }
    let word = fold(word.trim());
    if let Some(one) = all(reference).find(|it| fold(it.id()) == word || fold(it.name()) == word) {
        return vec![one];
    }
    search(reference, &query)
}

/// The items whose name holds every word, followed by those that say them somewhere; all of them if nothing is
/// looked for.
#[must_use]
pub fn search<'a>(reference: &'a Reference, query: &Query) -> Vec<Found<'a>> {
    let (mut hits, rest): (Vec<_>, Vec<_>) = all(reference).partition(|it| is_named(*it, query));
    hits.extend(
        rest.into_iter().filter(|it| query.finds([it.id(), it.name()].into_iter().chain(it.texts()))),
    );
    hits
}

/// The sentence for which an item is found, if that is not its name and the sentence is short: one with every word,
/// or else with one of them.
#[must_use]
pub fn sentence(item: Found<'_>, query: &Query) -> Option<String> {
    if query.is_empty() || is_named(item, query) {
        return None;
    }
    let texts: Vec<String> = item.texts().into_iter().map(join_lines).collect();
    let all = || texts.iter().flat_map(|text| sentences(text));
    let whole = all().find(|it| query.finds([*it]));
    let found = whole.or_else(|| all().find(|it| query.finds_any(it)))?;
    (found.chars().count() <= SHORT).then(|| found.to_owned())
}

fn is_named(item: Found<'_>, query: &Query) -> bool {
    query.finds([item.name(), item.id()])
}

/// The sentences of a text. A full stop ends one when a capital, a bracket or a quote follows: that of "art. 6"
/// does not.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = vec![];
    for line in text.lines() {
        let mut start = 0;
        for (at, _) in line.match_indices(['.', '?', '!', ';']) {
            let rest = &line[at + 1..];
            let begins =
                rest.trim_start().chars().next().is_some_and(|it| !it.is_lowercase() && !it.is_numeric());
            if rest.starts_with(' ') && begins {
                parts.push(line[start..=at].trim());
                start = at + 1;
            }
        }
        parts.push(line[start..].trim());
    }
    parts.into_iter().filter(|it| !it.is_empty())
}

/// The most letters of a sentence that is shown beside a name.
const SHORT: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::reference::{Ground, GroundKind};

    fn frame() -> Reference {
        let ground = |id: &str, name: &str, text: &str| Ground {
            id: id.into(),
            kind: GroundKind::Law,
            name: name.into(),
            core: String::new(),
            text: text.into(),
            literal: true,
            place: String::new(),
            as_of: None,
            caveat: String::new(),
            see: vec![],
        };
        let grounds = vec![
            ground("awb-3-2", "Awb 3:2", "kennis van de feiten"),
            ground("awb-3-4", "Awb 3:4", "de belangen"),
            ground("gids", "Feiten eerst", ""),
        ];
        Reference { grounds, ..Reference::default() }
    }

    #[test]
    fn an_id_or_name_finds_one_and_a_word_finds_names_before_texts() {
        let frame = frame();
        for (word, expect) in [
            ("awb-3-4", &["awb-3-4"][..]),
            ("AWB 3:4", &["awb-3-4"]),
            ("feiten", &["gids", "awb-3-2"]),
            ("éérst feiten", &["gids"]),
            ("awb kennis", &["awb-3-2"]),
            ("awb", &["awb-3-2", "awb-3-4"]),
            ("niets", &[]),
            ("  ", &[]),
        ] {
            let ids: Vec<&str> = look_up(&frame, word).into_iter().map(Found::id).collect();
            assert_eq!(ids, expect, "{word:?}");
        }
        assert_eq!(search(&frame, &Query::default()).len(), 3);
    }

    #[test]
    fn the_sentence_with_the_words_is_told_where_it_is_short() {
        let long = format!("Een boete van {}.", "heel ".repeat(60));
        let text = "Wie zwijgt (art. 6 lid\n1), hoort het later. Een boete is geen\nstraf. Niemand betaalt; Geld genoeg.";
        for (line, text, expect) in [
            ("boete", text, Some("Een boete is geen straf.")),
            ("LATER", text, Some("Wie zwijgt (art. 6 lid 1), hoort het later.")),
            ("straf geld", text, Some("Een boete is geen straf.")),
            ("betaalt geld", text, Some("Niemand betaalt;")),
            ("boete", long.as_str(), None),
            ("awb", text, None),
            ("", text, None),
        ] {
            let mut frame = frame();
            frame.grounds[0].text = text.into();
            let told = sentence(Found::Ground(&frame.grounds[0]), &Query::new(line));
            assert_eq!(told.as_deref(), expect, "{line:?}");
        }
    }
}
