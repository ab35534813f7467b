//! Where a text holds what is looked for: a line cut around the first hit, with the places that matched in the letters
//! as they were written.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{
    search::{Query, fold_into, places},
    show::visible_line,
    texts::Part,
};

/// A piece of one text with what matched in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Where the text stands.
    pub part: Part,
    /// The piece, on one line and safe to show.
    pub text: String,
    /// The places in it that matched, in order and apart.
    pub hits: Vec<Range<usize>>,
}

/// An excerpt of every text that holds one of the words, each at most so many cells wide (and at least
/// [`LEAST_WIDTH`]).
pub fn excerpts<'t>(
    texts: impl IntoIterator<Item = (Part, &'t str)>,
    query: &Query,
    width: usize,
) -> Vec<Excerpt> {
    let width = width.max(LEAST_WIDTH);
    texts.into_iter().filter_map(|(part, text)| excerpt(part, text, query, width)).collect()
}

fn excerpt(part: Part, text: &str, query: &Query, width: usize) -> Option<Excerpt> {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = visible_line(&line);
    let found = hits(&line, query);
    let window = window(&line, found.first()?.clone(), width);
    let before = if window.start > 0 { CUT } else { "" };
    let after = if window.end < line.len() { CUT } else { "" };
    let moved = |hit: &Range<usize>| {
        let (start, end) = (hit.start.max(window.start), hit.end.min(window.end));
        (start < end).then(|| start - window.start + before.len()..end - window.start + before.len())
    };
    let hits = found.iter().filter_map(moved).collect();
    Some(Excerpt { part, text: format!("{before}{}{after}", &line[window]), hits })
}

/// The places in a text that match a word of the query, in order and apart. A letter of which only a part matches, and
/// the accents after it, are in it as a whole.
#[must_use]
pub fn hits(text: &str, query: &Query) -> Vec<Range<usize>> {
    let mut folded = String::with_capacity(text.len());
    // Where each letter ends, folded and as it was written.
    let mut ends = Vec::with_capacity(text.len());
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        fold_into(&text[start..end], &mut folded);
        ends.push((folded.len(), end));
    }
    let mut found = vec![];
    for word in query.words() {
        found.extend(places(&folded, word).map(|place| place..place + word.len()));
    }
    found.sort_unstable_by_key(|it| (it.start, it.end));
    let mut hits: Vec<Range<usize>> = vec![];
    for place in found {
        let first = ends.partition_point(|(end, _)| *end <= place.start);
        let last = ends.partition_point(|(end, _)| *end <= place.end).saturating_sub(1);
        let whole = ends.get(last).is_some_and(|(end, _)| *end >= place.end);
        let last = if whole { last } else { last + 1 };
        let start = if first == 0 { 0 } else { ends[first - 1].1 };
        let end = ends.get(last).map_or(text.len(), |(_, end)| *end);
        match hits.last_mut() {
            Some(before) if start < before.end => before.end = before.end.max(end),
            _ if start < end => hits.push(start..end),
            _ => {}
        }
    }
    hits
}

/// The part of a line around a hit that fits, from word to word where it can.
fn window(line: &str, hit: Range<usize>, width: usize) -> Range<usize> {
    if line.width() <= width {
        return 0..line.len();
    }
    let most = width - 2 * CUT.width();
    let start = line[..hit.start].rfind(' ').map_or(0, |at| at + 1);
    let end = line[hit.end..].find(' ').map_or(line.len(), |at| hit.end + at);
    if line[start..end].width() > most {
        return within_a_word(line, start..end, hit, most);
    }
    let mut window = start..end;
    loop {
        let longer = line[window.end..].strip_prefix(' ').map(|rest| {
            let word = rest.find(' ').unwrap_or(rest.len());
            window.start..window.end + 1 + word
        });
        let right = longer.filter(|it| line[it.clone()].width() <= most);
        let after = right.unwrap_or_else(|| window.clone());
        let earlier = line[..after.start].strip_suffix(' ').map(|rest| {
            let word = rest.rfind(' ').map_or(0, |at| at + 1);
            word..after.end
        });
        let both = earlier.filter(|it| line[it.clone()].width() <= most).unwrap_or_else(|| after.clone());
        if both == window {
            return window;
        }
        window = both;
    }
}

/// The part of a word that is too long, from a little before the hit.
fn within_a_word(line: &str, word: Range<usize>, hit: Range<usize>, most: usize) -> Range<usize> {
    let graphemes: Vec<(usize, &str)> = line[word.clone()].grapheme_indices(true).collect();
    let place = |at: usize| graphemes.get(at).map_or(word.end, |(start, _)| word.start + start);
    let first = graphemes.partition_point(|(start, _)| word.start + start <= hit.start).saturating_sub(1);
    let mut start = first;
    while start > 0 && line[place(start - 1)..place(first)].width() <= most / 4 {
        start -= 1;
    }
    let mut end = start;
    while end < graphemes.len() && line[place(start)..place(end + 1)].width() <= most {
        end += 1;
    }
    place(start)..place(end)
}

/// The least width that an excerpt is cut to.
pub const LEAST_WIDTH: usize = 12;

/// What stands where something was left out.
const CUT: &str = "…";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::search::fold;

    /// The excerpt with what matched between brackets.
    fn shown(text: &str, query: &str, width: usize) -> Option<String> {
        let found = excerpts([(Part::Title, text)], &Query::new(query), width).pop()?;
        let mut out = String::new();
        let mut at = 0;
        for hit in found.hits {
            out = out + &found.text[at..hit.start] + "[" + &found.text[hit.clone()] + "]";
            at = hit.end;
        }
        Some(out + &found.text[at..])
    }

    #[test]
    fn a_hit_stands_between_whole_words_as_it_was_written() {
        for (text, query, width, expect) in [
            ("Dat is geëist.", "GEEIST", 40, Some("Dat is [geëist].")),
            ("Dat is gee\u{308}ist.", "geeist", 40, Some("Dat is [gee\u{308}ist].")),
            ("een kop\u{301}\u{327} thee", "kop", 40, Some("een [kop\u{301}\u{327}] thee")),
            ("De huisvestingswet en de wet", "wet", 40, Some("De huisvestingswet en de [wet]")),
            ("De wet", "boete", 40, None),
            ("een\ntwee\n\n  drie", "twee", 40, Some("een [twee] drie")),
            ("boete en boetes", "boete boetes", 40, Some("[boete] en [boetes]")),
            ("a\u{1b}[31m boete", "boete", 40, Some("a␛[31m [boete]")),
            (
                "Zij heeft drie schuldeisers en de termijn loopt vrijdag al af, zegt de bode.",
                "termijn",
                30,
                Some("…en de [termijn] loopt vrijdag…"),
            ),
            (
                "aan-een-stuk-door-geschreven-zonder-een-enkele-spatie-tot-het-einde",
                "enkele",
                20,
                Some("…een-[enkele]-spatie-…"),
            ),
        ] {
            let found = shown(text, query, width);
            assert_eq!(found.as_deref(), expect, "{text:?} {query:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_found_is_shown_within_the_width(
            text in "([a-eéË \u{301}İǅ각ﬁ👩\u{200d}👧\u{1d400}.]|\\PC){0,60}",
            from in 0_usize..60,
            long in 1_usize..6,
            width in 0_usize..40,
        ) {
            let letters: String = text.chars().skip(from).take(long).collect();
            let query = Query::new(&letters);
            let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let line = visible_line(&line).into_owned();
            let found = excerpts([(Part::Title, line.as_str())], &query, width);
            prop_assert_eq!(!found.is_empty(), !hits(&line, &query).is_empty());
            if query.words().iter().all(|word| !word.is_empty()) {
                prop_assert_eq!(!found.is_empty(), query.finds_any(&line));
            }
            for hit in hits(&line, &query) {
                let piece = fold(&line[hit]);
                prop_assert!(query.words().iter().any(|word| piece.contains(word.as_str())), "{:?}", piece);
            }
            for it in found {
                prop_assert!(it.text.width() <= width.max(LEAST_WIDTH), "{:?}", it.text);
                let inner = it.text.strip_prefix(CUT).filter(|_| !line.starts_with(CUT)).unwrap_or(&it.text);
                let inner = inner.strip_suffix(CUT).filter(|_| !line.ends_with(CUT)).unwrap_or(inner);
                prop_assert!(line.contains(inner), "{:?} in {:?}", inner, line);
                let mut end = 0;
                for hit in &it.hits {
                    prop_assert!(hit.start >= end && hit.start < hit.end && it.text.get(hit.clone()).is_some());
                    end = hit.end;
                }
                prop_assert!(!it.hits.is_empty());
            }
        }
    }
}
