//! The format of a journal file: from an entry to text, and into text that a person has edited by hand.
//!
//! | key | what stands there |
//! | --- | --- |
//! | `schema` | 1: the version of this format |
//! | `casus` | slug of the case; for one's own dilemma there is `[eigen_kwestie]` with `situatie` and `vraag` |
//! | `titel`, `vorm` | title; `kort` or `ruim` |
//! | `begonnen`, `afgerond` | local time to the second with its offset; a draft has no `afgerond` |
//! | `stap` | only in a draft: id of the step where one is |
//! | `trefwoorden`, `eigen_opties` | lists of texts; the first own option is `eigen-1` |
//! | `terugkijken_op`, `terugkijken_niet` | a date to look back on; true when no look-back is asked any more |
//! | `[ingeving]` | `keuze` (id), `keuze_tekst` (its words when locked), `zekerheid` 1–5, `gevoel`, `vast` = true once locked |
//! | `[feiten]` | `weet`, `neem_aan`, `uitzoeken` |
//! | `[rechten.<stoel>]` | `verwacht`, `gewicht` 0–3 |
//! | `[beginselen.<beginsel>]` | `trekt`: `naar`, `weg` or `beide`; `notitie` |
//! | `[[wegen.varianten]]` | `id` of the variant, `kantelt`: true or false |
//! | `[omslagpunt]` | `feit`, `beginsel` (id) |
//! | `[afweging]` | `keuze` (id), `zekerheid` 1–5, `ik_doe`, `vanwege`, `ondanks`, `tegenargument`, `restschade` |
//! | `[tegenspraak]` | `aan_wie`, `route` (id), `beroep` (list of ids), `wat_dan` |
//! | `[voornemen]` | `als`, `dan`, `met_wie`, `wanneer` (a date) or `wanneer_tekst` (words) |
//! | `[[aantekening]]` | `op` (a date), `tekst`: what was written down later |
//! | `[[terugblik]]` | `op` (a date), `gedaan`, `gebeurd`, `opnieuw`: `ja`, `nee` or `weet-niet` |
//!
//! Nothing is required but `begonnen`, and not even that where the file name says it. What is empty is left out;
//! keys that we do not know stay where they are. Texts of more than one line are `"""` blocks, of which the last
//! newline does not belong to the text.

use std::path::Path;

use toml_edit::DocumentMut;

use super::{edit, page::Page, place::Source, read};
use crate::{
    core::{entry::Entry, problem::Problem},
    phrases::say,
};

/// The text of an entry as it stands in a file: a draft as long as it is not finished.
#[must_use]
pub fn to_toml(entry: &Entry) -> String {
    let mut document = begun(&say("bestand-kop"));
    edit::write(&mut document, true, Page::blank().fields(), Page::of(entry).fields());
    document.to_string()
}

/// A document in which only stands what it is, and of which schema.
pub(super) fn begun(head: &str) -> DocumentMut {
    let mut document = DocumentMut::new();
    document.insert("schema", toml_edit::value(read::SCHEMA));
    if let Some(mut key) = document.key_mut("schema") {
        key.leaf_decor_mut()
            .set_prefix(head.lines().fold(String::new(), |all, line| all + "# " + line + "\n"));
    }
    document
}

/// The text of a file with another entry in it: what a person put there by hand stays.
///
/// # Errors
/// Why the text is no entry; or that the two cannot be brought together, which leaves the file as it is.
pub(super) fn merge(source: Source<'_>, old: &Entry, new: &Entry) -> Result<String, Problem> {
    if to_toml(old) == source.text {
        return Ok(to_toml(new));
    }
    changed(
        source,
        |document| edit::write(document, false, Page::of(old).fields(), Page::of(new).fields()),
        |text| {
            let read = read::entry(text, Some(new.begun.naive_local()));
            read.is_ok_and(|read| Page::of(&read) == Page::of(new))
        },
    )
}

/// The text of a file after a change that leaves a person's own lines. Whatever they wrote in a form that we did not
/// think of: what does not read back (`is_meant`) is never written.
pub(super) fn changed(
    source: Source<'_>,
    change: impl FnOnce(&mut DocumentMut),
    is_meant: impl FnOnce(Source<'_>) -> bool,
) -> Result<String, Problem> {
    let cannot = || Problem::new(say("bestand-niet-samen"), say("bestand-niet-samen-raad"));
    let windows = source.text.contains("\r\n");
    let text = source.text.replace("\r\n", "\n");
    let (mark, text) = text.strip_prefix('\u{feff}').map_or(("", &*text), |rest| ("\u{feff}", rest));
    let mut document: DocumentMut = text.parse().map_err(|_| cannot())?;
    change(&mut document);
    let merged = document.to_string();
    if !is_meant(Source { path: Path::new(""), text: &merged }) {
        return Err(cannot());
    }
    let ends = if windows { merged.replace('\n', "\r\n") } else { merged };
    Ok(format!("{mark}{ends}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        core::entry::{LookBack, VariantAnswer},
        journal::tests::entries,
    };

    fn read_back(text: &str) -> Result<Entry, Problem> {
        read::entry(Source { path: Path::new("x.toml"), text }, None)
    }

    /// The text with lines of hand: comments above every key and table, an own key, an own table.
    fn by_hand(text: &str) -> String {
        let head = text.find("\nvorm = ").unwrap();
        format!("{}\nmijn = 1 # eigen{}\n\n[mijn_tabel]\nx = [1]\n# einde\n", &text[..head], &text[head..])
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn any_entry_comes_back_as_it_was(entry in entries()) {
            let text = to_toml(&entry);
            prop_assert_eq!(read_back(&text).map_err(|it| TestCaseError::fail(format!("{it}\n{text}")))?, entry);
        }

        #[test]
        fn any_change_keeps_what_a_person_wrote_by_hand(old in entries(), new in entries(), windows: bool) {
            let mut text = by_hand(&to_toml(&old));
            if windows {
                text = text.replace('\n', "\r\n");
            }
            let merged = merge(Source { path: Path::new("x.toml"), text: &text }, &old, &new)
                .map_err(|it| TestCaseError::fail(format!("{it}\n{text}")))?;
            prop_assert_eq!(read_back(&merged).unwrap(), new);
            for line in text.lines().take(2).chain(["mijn = 1 # eigen", "[mijn_tabel]", "x = [1]", "# einde"]) {
                prop_assert!(merged.lines().any(|it| it == line), "{line} is gone from {merged}");
            }
            prop_assert_eq!(windows, merged.contains("\r\n"));
            let same = merge(Source { path: Path::new("x.toml"), text: &text }, &old, &old).unwrap();
            prop_assert_eq!(same, text);
        }
    }

    #[test]
    fn only_what_changed_is_touched() {
        let text = "# van mij\ncasus='wet' # kort\nbegonnen = 2026-11-21\nmijn.eigen = 1\n\n[afweging]\n# waarom?\n\
                    vanwege   = \"oud\" # nog eens\n# hoe vast\nzekerheid = 3\n[ingeving]\nkeuze = 'a'\n\n# slot\n";
        let source = Source { path: Path::new("x.toml"), text };
        let old = read::entry(source, None).unwrap();
        let mut new = old.clone();
        new.weighing.because = "nieuw".into();
        new.weighing.certainty = None;
        new.hunch.feeling = "Onrust.".into();
        new.facts.known = "Zij heeft schulden.".into();
        let merged = merge(source, &old, &new).unwrap();
        let expect = "# van mij\ncasus='wet' # kort\nbegonnen = 2026-11-21\nmijn.eigen = 1\n\n[afweging]\n# waarom?\n\
                      vanwege   = \"nieuw\" # nog eens\n[ingeving]\nkeuze = 'a'\ngevoel = \"Onrust.\"\n\n\
                      [feiten]\nweet = \"Zij heeft schulden.\"\n\n# slot\n# hoe vast\n";
        assert_eq!(merged, expect);
    }

    #[test]
    fn forms_of_toml_that_we_do_not_write_ourselves_take_our_answers() {
        let text = "begonnen = 2026-11-21T14:30:00Z\ningeving.keuze = \"a\"\nfeiten = { weet = \"x\" }\n\
                    rechten = { burgers = { gewicht = 1 } }\nbeginselen.vertrouwen.trekt = \"weg\"\n\
                    wegen = { varianten = [{ id = \"v1\", kantelt = true, mijn = 1 }] }\n\
                    terugblik = [{ op = 2026-12-01, gedaan = \"gebeld\", mijn = 2 }]\n";
        let source = Source { path: Path::new("x.toml"), text };
        let old = read::entry(source, None).unwrap();
        let mut new = old.clone();
        new.hunch.feeling = "y".into();
        new.facts.assumed = "een\ntwee".into();
        for (_, chair) in new.chairs.iter_mut() {
            chair.weight = 2;
        }
        for (_, note) in new.principles.iter_mut() {
            note.note = "n".into();
        }
        new.variants.push(VariantAnswer { variant: "v2".into(), flips: false });
        new.look_backs.push(LookBack { happened: "z".into(), ..old.look_backs[0].clone() });
        let merged = merge(source, &old, &new).unwrap();
        assert_eq!(read_back(&merged).unwrap(), new, "{merged}");
        assert!(merged.contains("mijn = 1") && merged.contains("mijn = 2"), "{merged}");
    }
}
