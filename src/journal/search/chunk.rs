//! A run of items that were read: their folded texts one after another in one piece of memory, and how words are found
//! in it without looking at each item.

use memchr::memmem;

use crate::core::search::{Query, begins_at, is_short};

/// The folded texts of a run of items.
pub(super) struct Chunk {
    /// The first of its items.
    first: usize,
    text: Box<str>,
    /// Where the text of each item ends.
    ends: Box<[usize]>,
    /// How many of its items could not be read.
    pub(super) passed: usize,
}

impl Chunk {
    /// The chunk of items from `first`, of which the texts end there.
    pub(super) fn new(first: usize, text: &str, ends: &[usize], passed: usize) -> Self {
        Self { first, text: text.into(), ends: ends.into(), passed }
    }

    /// Adds the items that hold every word.
    pub(super) fn search(&self, scan: &Scan, hits: &mut Vec<usize>) {
        let Some((rare, others)) = scan.words.split_first() else {
            hits.extend(self.first..self.first + self.ends.len());
            return;
        };
        let (mut item, mut from) = (0, 0);
        while let Some(at) = rare.anywhere.find(&self.text.as_bytes()[from..]) {
            item += self.ends[item..].partition_point(|end| *end <= from + at);
            let start = if item == 0 { 0 } else { self.ends[item - 1] };
            let end = self.ends[item];
            let text = &self.text[start..end];
            // A long word that stands there is found; of a short one it is still to be seen where it stands.
            if (rare.at_start.is_none() || rare.is_in(text)) && others.iter().all(|word| word.is_in(text)) {
                hits.push(self.first + item);
            }
            (item, from) = (item + 1, end);
        }
    }
}

/// A query, ready to be held against many texts.
pub(super) struct Scan {
    /// The longest, which is likely to be the rarest, first.
    words: Vec<Word>,
}

struct Word {
    anywhere: memmem::Finder<'static>,
    /// For a short word, which is found only where a word begins: the same after a space, as it nearly always stands.
    at_start: Option<memmem::Finder<'static>>,
    /// Bytes of the first letter: where to go on after a place that is none.
    step: usize,
}

impl Scan {
    pub(super) fn new(query: &Query) -> Self {
        let mut words: Vec<&String> = query.words().iter().collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Self { words: words.into_iter().map(|word| Word::new(word)).collect() }
    }

    /// Whether every word stands in this folded text, if there is one.
    pub(super) fn finds_in(&self, text: Option<&String>) -> bool {
        text.is_some_and(|text| self.words.iter().all(|word| word.is_in(text)))
    }
}

impl Word {
    fn new(word: &str) -> Self {
        Self {
            anywhere: memmem::Finder::new(word).into_owned(),
            at_start: is_short(word).then(|| memmem::Finder::new(&format!(" {word}")).into_owned()),
            step: word.chars().next().map_or(1, char::len_utf8),
        }
    }

    /// Whether it is found in this folded text.
    fn is_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let Some(at_start) = &self.at_start else { return self.anywhere.find(bytes).is_some() };
        if at_start.find(bytes).is_some() {
            return true;
        }
        let mut from = 0;
        while let Some(at) = bytes.get(from..).and_then(|rest| self.anywhere.find(rest)) {
            if begins_at(text, from + at) {
                return true;
            }
            from += at + self.step;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::journal::quick::push;

    proptest! {
        #[test]
        fn a_chunk_finds_what_the_query_finds_in_each_item(
            items in prop::collection::vec(prop::collection::vec("[abé \u{301}👧]{0,8}", 0..3), 0..6),
            words in "[abé👧]{0,6} ?[abé]{0,2}",
        ) {
            let (mut text, mut ends) = (String::new(), vec![]);
            for item in &items {
                for it in item {
                    push(it, &mut text);
                }
                ends.push(text.len());
            }
            let query = Query::new(&words);
            let mut hits = vec![];
            Chunk::new(7, &text, &ends, 0).search(&Scan::new(&query), &mut hits);
            let found = |place: &usize| query.finds(items[*place].iter().map(String::as_str));
            let expect: Vec<usize> = (0..items.len()).filter(found).map(|place| place + 7).collect();
            prop_assert_eq!(hits, expect);
        }
    }
}
