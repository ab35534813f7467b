//! The format of a session's file: from a record to text, and into text that a person has edited by hand.
//!
//! | key | what stands there |
//! | --- | --- |
//! | `schema` | 1: the version of this format |
//! | `casus`, `titel` | slug and title of the case; a matter of one's own has no `casus`; an own case of which title or slug may hold a name is `eigen-casus` |
//! | `begonnen`, `afgerond` | local time to the second with its offset; one that is under way has no `afgerond` |
//! | `duur`, `mensen`, `bewaren` | 30, 60 or 90; 1–30; `niets`, `oogst` or `verslag` |
//! | `besteed_seconden` | what the talk took so far |
//! | `fase`, `fase_seconden` | only while it is under way: the id of the phase where it is, and what that took so far |
//! | `[eigen_kwestie]` | `situatie`, `vraag` |
//! | `[stemming]` | `eerste`, `tweede`: how many chose each option; `eerste_weet_niet`, `tweede_weet_niet` |
//! | `[flap]` | `bekend`, `onbekend`, `eigen_opties`, `andere_wegen`, `varianten` (`kantelt`, `blijft`, `verdeeld` or empty, in the order of the case), `tegenargument`, `restschade`, `wie_anders_koos` |
//! | `[flap.stoelen]` | a text by each chair |
//! | `[flap.beginselen]` | a text, which may be empty, by each beginsel that plays |
//! | `[oogst]` | `eens`, `oneens`, `rondje`, `waarheen` |
//! | `[[afspraak]]` | `wat`, `wie`, `wanneer` |
//! | `[[terugblik]]` | `op` (a date), `tekst` |
//!
//! Nothing is required but `begonnen`, and not even that where the file name says it. What is empty is left out; keys
//! that we do not know stay where they are.

use chrono::NaiveDateTime;

use super::{edit, format, place::Source, read, session_page::SessionPage, value::local};
use crate::{
    core::{holder::Holder, principle::Principle, problem::Problem, session::SessionRecord},
    phrases::say,
};

/// The text of a session as it stands in a file.
#[must_use]
pub fn to_toml(record: &SessionRecord) -> String {
    let mut document = format::begun(&say("sessie-bestand-kop"));
    edit::write(&mut document, true, SessionPage::blank().fields(), SessionPage::of(record).fields());
    document.to_string()
}

/// Reads a session; `begun` is what the file name says, for a file that does not say it itself.
pub(super) fn record(source: Source<'_>, begun: Option<NaiveDateTime>) -> Result<SessionRecord, Problem> {
    read::with_root(source, |source, root| {
        read::check_keys(source, root, ["flap", "stoelen"], &Holder::ALL.map(Holder::id))?;
        read::check_keys(source, root, ["flap", "beginselen"], &Principle::ALL.map(Principle::id))?;
        let mut page = SessionPage::blank();
        read::fill(source, root, page.fields())?;
        page.into_record(begun.map(local)).ok_or_else(|| read::no_begin(source))
    })
}

/// The text of a file with another record in it: what a person put there by hand stays.
pub(super) fn merge(source: Source<'_>, old: &SessionRecord, new: &SessionRecord) -> Result<String, Problem> {
    if to_toml(old) == source.text {
        return Ok(to_toml(new));
    }
    let page = SessionPage::of;
    format::changed(
        source,
        |document| edit::write(document, false, page(old).fields(), page(new).fields()),
        |text| {
            let read = record(text, Some(new.parts().begun.naive_local()));
            read.is_ok_and(|read| page(&read) == page(new))
        },
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;
    use crate::journal::tests::{Seed, fill, text};

    fn filled(seeds: Vec<Seed>, own: bool, under_way: bool) -> SessionRecord {
        let mut page = SessionPage::blank();
        let mut seeds = seeds.into_iter().cycle();
        for mut field in page.fields() {
            let seed = seeds.next().unwrap();
            let skip = match field.key {
                "casus" => own,
                "begonnen" => false,
                "fase" | "fase_seconden" => !under_way,
                "afgerond" => under_way,
                // A round that was held has counts.
                "eerste_weet_niet" | "tweede_weet_niet" => true,
                _ => seed.1.is_multiple_of(4),
            };
            if !skip {
                fill(&mut field.slot, seed);
            }
        }
        page.into_record(None).unwrap()
    }

    fn records() -> impl Strategy<Value = SessionRecord> {
        (prop::collection::vec((text(), any::<u32>()), 60), any::<bool>(), any::<bool>())
            .prop_map(|(seeds, own, under_way)| filled(seeds, own, under_way))
    }

    fn source(text: &str) -> Source<'_> {
        Source { path: Path::new("x.toml"), text }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn any_session_comes_back_as_it_was(session in records()) {
            let text = to_toml(&session);
            let read = record(source(&text), None);
            let read = read.map_err(|it| TestCaseError::fail(format!("{it}\n{text}")))?;
            prop_assert_eq!(SessionPage::of(&read), SessionPage::of(&session), "{}", text);
            prop_assert_eq!(to_toml(&read), text);
        }

        #[test]
        fn any_change_keeps_what_a_person_wrote_by_hand(old in records(), new in records(), windows: bool) {
            let text = to_toml(&old).replacen("schema", "# van mij\nmijn = 1 # eigen\nschema", 1);
            let mut text = format!("{text}\n[mijn_tabel]\nx = [1]\n# einde\n");
            if windows {
                text = text.replace('\n', "\r\n");
            }
            let merged = merge(source(&text), &old, &new)
                .map_err(|it| TestCaseError::fail(format!("{it}\n{text}")))?;
            let read = record(source(&merged), None).unwrap();
            prop_assert_eq!(SessionPage::of(&read), SessionPage::of(&new));
            for line in ["# van mij", "mijn = 1 # eigen", "[mijn_tabel]", "x = [1]", "# einde"] {
                prop_assert!(merged.lines().any(|it| it == line), "{line} is gone from {merged}");
            }
            prop_assert_eq!(windows, merged.contains("\r\n"));
            prop_assert_eq!(merge(source(&text), &old, &old).unwrap(), text);
        }
    }

    #[test]
    fn a_look_back_stands_below_the_afspraken_and_not_between_them() {
        let text =
            "# van mij\nbegonnen = 2026-11-24\n\n[oogst]\neens = \"x\"\n\n[[afspraak]]\nwat = \"bellen\"\n";
        let old = record(source(text), None).unwrap();
        let on = chrono::NaiveDate::from_ymd_opt(2026, 12, 8).unwrap();
        let merged = merge(source(text), &old, &old.clone().looked_back(on, "Gedaan.".into())).unwrap();
        assert_eq!(merged, format!("{text}\n[[terugblik]]\nop = 2026-12-08\ntekst = \"Gedaan.\"\n"));
    }
}
