//! What is known to be no name: the words of everything that ships, and what stands in `termen.toml`.

use std::sync::LazyLock;

use super::tree::{List, Table, Value};
use crate::{
    core::names::Vocabulary,
    files::{self, PHRASES, TEXTS, TREES},
};

/// The words of the shipped cases, the frame and the interface, and the terms; put together when it is first asked for.
#[must_use]
pub fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
        let texts = TEXTS.iter().filter(|(name, _)| *name != FILE).map(|(_, text)| text.get());
        Vocabulary::new(texts.chain(common()).chain([PHRASES]), terms())
    });
    &VOCABULARY
}

/// The words in a text that may be a name, in order, each once.
#[must_use]
pub fn names_in(text: &str) -> Vec<String> {
    vocabulary().names_in(text)
}

fn file() -> Table<'static> {
    let file = TREES.iter().find(|(name, _)| *name == FILE).map(|(_, fields)| fields.get());
    let fields: &[files::Field] = file.unwrap_or_default();
    Table::Built(fields)
}

/// Common words that stand in no case and not in the frame.
fn common() -> Option<&'static str> {
    match file().get(COMMON) {
        Some((_, Value::Text(words))) => Some(words),
        _ => None,
    }
}

/// The terms of every list of the file.
fn terms() -> Vec<&'static str> {
    let mut terms = vec![];
    for (_, _, (_, value)) in file().fields() {
        if let Value::List(list @ List::Built(_)) = value {
            terms.extend(list.items().into_iter().filter_map(|(_, item)| match item {
                Value::Text(term) => Some(term),
                _ => None,
            }));
        }
    }
    terms
}

const FILE: &str = "termen.toml";
const COMMON: &str = "gewoon";

#[cfg(test)]
mod tests {
    use super::*;

    /// Who stands in the frame as a scholar is not known because of that.
    #[test]
    fn no_person_of_the_frame_is_known() {
        let asked = |text: &str| vocabulary().names_in(text);
        for name in [
            "Jansen",
            "Thijs",
            "Berlo",
            "Karssing",
            "Gardner",
            "Hirschman",
            "Arendt",
            "Wilmink",
            "Albert",
            "Hannah",
            "Howard",
            "Beroepseer",
            "Fatima",
            "Pieter",
            "Mohammed",
            "Bakker",
        ] {
            assert_eq!(asked(&format!("Dat zei {name} gisteren.")), [name]);
        }
        for name in
            ["Jansen", "Thijs", "Karssing", "Hirschman", "Arendt", "Wilmink", "Fatima", "Sanne", "Yusuf"]
        {
            assert_eq!(asked(&format!("{name} zei dat gisteren.")), [name]);
            assert_eq!(asked(&format!("Dat woog. {name} zei het.")), [name]);
        }
        assert_eq!(asked("Dat zei mw. A. de Boer tegen J. Bakker."), ["mw. A. de Boer", "J. Bakker"]);
    }

    #[test]
    fn a_card_as_one_writes_it_needs_no_question() {
        for text in [
            "De wet vraagt om maatwerk. Wie haar kent, ziet dat de verhoging haar raakt.",
            "Het recht van burgers op een besluit dat zij begrijpen, zoals de Awb dat in artikel 3:46 vraagt.",
            "Evenredigheid: de Belastingdienst en het UWV mogen afwijken. Dat is ook wat de Tweede Kamer wilde.",
            "Gelijke gevallen. Zo staat het in de Grondwet, en zo wil het de Raad van State (ABRvS).",
            "Bij een Woo-verzoek in Nederland geldt de AVG ook. En de gemeenteraad beslist.",
            "Omgekeerd telde de belofte. Toezeggingen moet je nakomen, zei iemand. Optie een was beter.",
            "Iedereen wist: 4.000 mensen kregen op 21-11-2026 dezelfde brief van € 1.250.000.",
        ] {
            assert_eq!(vocabulary().names_in(text), [""; 0], "{text:?}");
        }
    }

    #[test]
    fn no_term_stands_there_twice() {
        let mut all = terms();
        assert!(all.len() > 300);
        all.sort_unstable();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert_eq!(twice, [""; 0]);
    }
}
