//! Whether beraad can go on writing an own case without losing anything that stands in its file: every comment is one
//! that beraad writes itself, and every value stands there again when the case is written anew.

use std::{
    collections::{BTreeSet, HashSet},
    sync::LazyLock,
};

use toml::de::DeTable;
use toml_parser::{Source, lexer::TokenKind};

use super::{
    prose, sketch,
    tree::{List, Placed, Table, Value},
    write::{comments, write},
};
use crate::core::{sketch::Sketch, wrap::join_lines};

/// Why a file is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// It is no TOML.
    Broken,
    /// On this line, from 1, stands a comment of a person's own.
    Remark(usize),
    /// On this line, from 1, stands what beraad does not know or would write as something else.
    Strange(usize),
}

/// The case in a file that beraad may go on with: writing it anew loses nothing. The order of the keys, empty lines,
/// the form of a text and keys that are not there are no matter, for a person may have touched it in an editor.
///
/// # Errors
/// Why the file is left as it is.
pub fn ours(text: &str) -> Result<Sketch, NotOurs> {
    let text = &*sketch::unix_lines(text);
    let said = DeTable::parse(text).map_err(|_| NotOurs::Broken)?;
    if let Some(at) = remark(text) {
        return Err(NotOurs::Remark(line_at(text, at)));
    }
    let said = Table::Parsed(said.get_ref());
    let mut sketch = sketch::read(said);
    let written = write(&sketch).text;
    let kept = DeTable::parse(&written).map_err(|_| NotOurs::Broken)?;
    if let Some(at) = lost_of_table(&mut vec![], said, Table::Parsed(kept.get_ref())) {
        return Err(NotOurs::Strange(line_at(text, at)));
    }
    // What is blank at an end was held against the file too.
    sketch.drop_blank_ends();
    Ok(sketch)
}

/// The byte of the first comment that beraad does not write.
fn remark(text: &str) -> Option<usize> {
    let comments = Source::new(text).lex().filter(|it| it.kind() == TokenKind::Comment);
    let spans = comments.map(|it| it.span());
    let is_ours = |words: &str| EXPLAINED.contains(words.trim_end()) || names_schema(words.trim_end());
    spans.filter(|it| !text.get(it.start()..it.end()).is_some_and(is_ours)).map(|it| it.start()).next()
}

/// Whether a comment names the schema, wherever that lies: so does a case that was copied from the shipped ones.
fn names_schema(comment: &str) -> bool {
    comment.starts_with("#:schema ") && comment.ends_with("casus.schema.json")
}

/// Every line that explains, as beraad writes it or once wrote it.
static EXPLAINED: LazyLock<HashSet<String>> =
    LazyLock::new(|| comments().into_iter().chain(RETIRED.iter().map(|it| (*it).to_owned())).collect());

/// Lines that explained in files of older versions, and that no file gets any more: they are still ours.
const RETIRED: &[&str] = &[];

/// The byte of the first value in a table that does not stand in the one that is written; none if all of them do.
fn lost_of_table<'t>(path: &mut Vec<&'t str>, said: Table<'t>, kept: Table<'_>) -> Option<usize> {
    let mut first = None;
    for (key, at, (_, value)) in said.fields() {
        path.push(key);
        let lost = match kept.get(key) {
            Some((_, kept)) => lost(path, (at, value), kept),
            None => (!says_nothing(path, value)).then_some(at),
        };
        path.pop();
        first = first.into_iter().chain(lost).min();
    }
    first
}

/// The byte of what is lost of one value.
fn lost<'t>(path: &mut Vec<&'t str>, (at, said): Placed<'t>, kept: Value<'_>) -> Option<usize> {
    let is_kept = match (said, kept) {
        (Value::Table(said), Value::Table(kept)) => return lost_of_table(path, said, kept),
        (Value::List(said), Value::List(kept)) if has_fixed_order(path) => is_same_set(said, kept),
        (Value::List(said), Value::List(kept)) => return lost_of_list(path, said, kept),
        (Value::Text(said), Value::Text(kept)) => is_same_text(said, kept),
        (Value::Number(said), Value::Number(kept)) => said == kept,
        (Value::Flag(said), Value::Flag(kept)) => said == kept,
        _ => false,
    };
    (!is_kept).then_some(at)
}

fn lost_of_list<'t>(path: &mut Vec<&'t str>, said: List<'t>, kept: List<'_>) -> Option<usize> {
    let mut kept = kept.items().into_iter();
    said.items().into_iter().find_map(|item| match kept.next() {
        Some((_, kept)) => lost(path, item, kept),
        None => Some(item.0),
    })
}

/// Whether beraad leaves this value out because it says nothing. It must be of the right kind all the same.
fn says_nothing(path: &[&str], value: Value<'_>) -> bool {
    match (path, value) {
        (["beginselen"], Value::Table(parts)) => parts.keys().next().is_none(),
        (["beginselen", _, "centraal"], Value::Flag(flag)) => !flag,
        (["beroep" | "bronnen"], Value::List(list)) => list.items().is_empty(),
        _ => false,
    }
}

/// Whether this is a list of ids that beraad writes in an order of its own: the order of a person means nothing.
fn has_fixed_order(path: &[&str]) -> bool {
    matches!(path, ["opties", "beginselen" | "rechten"])
}

/// Whether each id is kept, and none stands there twice.
fn is_same_set(said: List<'_>, kept: List<'_>) -> bool {
    let ids = |list: List<'_>| -> Option<Vec<String>> {
        let id = |(_, value)| if let Value::Text(id) = value { Some(id.to_owned()) } else { None };
        list.items().into_iter().map(id).collect()
    };
    let (Some(said), Some(kept)) = (ids(said), ids(kept)) else { return false };
    said.len() == kept.len() && said.iter().collect::<BTreeSet<_>>() == kept.iter().collect()
}

/// Whether two texts are the same to who typed them and to who reads them, wherever their lines break.
fn is_same_text(said: &str, kept: &str) -> bool {
    prose::typed(said) == prose::typed(kept) && join_lines(said) == join_lines(kept)
}

/// The line, from 1, of a byte.
fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::content;

    fn form() -> String {
        let it =
            Sketch { title: "De stilte".into(), situation: "Er is iets. ".repeat(20), ..Sketch::default() };
        write(&it).text
    }

    fn bare(text: &str) -> String {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines.fold(String::new(), |all, line| all + line + "\n")
    }

    #[test]
    fn a_file_that_was_touched_in_an_editor_is_still_ours() {
        let text = form();
        let whole = ours(&text).unwrap();
        let filled = text.replace("kantelt = []", "kantelt = [\"a\", \"wat\", \"a\"]");
        for (touched, why) in [
            (bare(&text), "the lines that explain are gone"),
            (text.replace("# titel", "  # titel"), "an indented comment"),
            (text.replace("\n# rol", " \t\n# rol"), "blanks after a comment"),
            (text.replace("rol = \"\"", "rol = ''"), "other quotes"),
            (text.replace("rol = \"\"", "rol=\"\"\"\"\"\""), "a block without words"),
            (text.replace("rol = \"\"\n", ""), "a key that is not there"),
            (text.replace("rol = \"\"\n", "\n\n\n"), "empty lines"),
            (text.replace("rol = \"\"\n", "").replace("titel =", "rol = \"\"\ntitel ="), "another order"),
            (text.replace("trefwoorden = []", "trefwoorden = [\n]"), "a list of more lines"),
            (text.replace("schema = 1\n", ""), "no schema"),
            (text.replace('\n', "\r\n"), "the line ends of Windows"),
            (format!("\u{feff}{text}"), "a mark of byte order"),
            (format!("{text}\n[[bronnen]]\ntitel = ''\n\n[[bronnen]]\n"), "blank sources at the end"),
            (format!("{text}\n[[opties]]\nid = \"d\"\n"), "a blank choice at the end"),
            (format!("{text}\n[beginselen]\n"), "a head without parts"),
        ] {
            assert_eq!(ours(&touched), Ok(whole.clone()), "{why}: {touched}");
        }
        assert_eq!(ours(&filled).unwrap().variants[0].tips, ["a", "wat", "a"]);
        assert_eq!(ours(""), Ok(Sketch::default()));
        assert_eq!(ours("bronnen = []\nberoep = []\nbeginselen = {}\n"), Ok(Sketch::default()));
        // Other words, also in other lines of a block, are what a person may change.
        for (before, after) in [
            ("De stilte", "De lange stilte"),
            ("Er is iets. Er is iets.", "Er is toch iets.\nEr is iets anders."),
            ("Er is iets. Er is iets.", "Er is iets.\n\nEr is iets."),
        ] {
            assert!(ours(&text.replacen(before, after, 1)).is_ok(), "{after}");
        }
        let unended = ours("situatie = \"\"\"\nEr is\niets.\"\"\"\n").unwrap();
        assert_eq!(unended.situation, "Er is iets.");
        let part = "[beginselen.gelijkheid]\ncentraal = false\n";
        assert!(ours(part).unwrap().in_play().count() == 1);
        let choice = "[[opties]]\nbeginselen = [\"gelijkheid\", \"vertrouwen\"]\nrechten = [\"burgers\"]\n";
        assert_eq!(ours(choice).unwrap().choices[0].principles.len(), 2);
    }

    #[test]
    fn a_file_of_which_something_would_be_lost_is_not_ours() {
        let text = form();
        let line = |words: &str| text.lines().position(|line| line == words).unwrap() + 1;
        let role = "rol = \"\"";
        for (changed, why) in [
            (text.replace("# titel", "# mijn titel"), NotOurs::Remark(6)),
            (text.replace(role, "rol = \"\" # nog doen"), NotOurs::Remark(line(role))),
            (text.replace(role, "#\nrol = \"\""), NotOurs::Remark(line(role))),
            (text.replace(role, "rol = \"\"\nmijn = 1"), NotOurs::Strange(line(role) + 1)),
            (text.replace(role, "rol = \"\"\nmijn = ''"), NotOurs::Strange(line(role) + 1)),
            (text.replace(role, "rol = 2026-11-24T10:00:00"), NotOurs::Strange(line(role))),
            (text.replace(role, "rol = 2026-11-24"), NotOurs::Strange(line(role))),
            (text.replace(role, "rol = 1"), NotOurs::Strange(line(role))),
            (text.replace(role, "rol = []"), NotOurs::Strange(line(role))),
            (text.replace("schema = 1", "schema = 2"), NotOurs::Strange(line("schema = 1"))),
            (text.replace("schema = 1", "schema = \"1\""), NotOurs::Strange(line("schema = 1"))),
            (
                text.replace("werkveld = \"\"", "werkveld = \"onzin\""),
                NotOurs::Strange(line("werkveld = \"\"")),
            ),
            ("titel = ".to_owned(), NotOurs::Broken),
            ("titel = \"a\"\ntitel = \"b\"\n".to_owned(), NotOurs::Broken),
        ] {
            assert_eq!(ours(&changed), Err(why), "{changed}");
        }
        for strange in [
            "trefwoorden = [1]",
            "trefwoorden = \"a\"",
            "beroep = {}",
            "beroep = [1]",
            "bronnen = \"\"",
            "beginselen = []",
            "centraal = false",
            "[beginselen]\ngelijkheid = 1",
            "[beginselen.onzin]",
            "[beginselen.gelijkheid]\ncentraal = \"\"",
            "[beginselen.gelijkheid.diep]",
            "[stoelen.onzin]\nstem = \"\"",
            "[stoelen.burgers]\nwat = \"\"",
            "[[opties]]\nid = \"b\"",
            "[[opties]]\nid = 1",
            "[[opties]]\nwat = \"\"",
            "[[opties]]\nrechten = [\"burgers\", \"burgers\"]",
            "[[opties]]\nrechten = [\"burgers\", \"onzin\"]",
            "[[opties]]\nrechten = [[\"burgers\"]]",
            "[[varianten]]\nkantelt = [1]",
            "[[varianten]]\nkantelt = \"a\"",
            "[[varianten]]\nbeginsel = \"onzin\"",
            "[[varianten]]\nid = \"2\"",
            "[[bronnen]]\ndatum = 2026-11-24",
        ] {
            assert!(matches!(ours(strange), Err(NotOurs::Strange(1 | 2))), "{strange}: {:?}", ours(strange));
        }
        // To who reads, a line of white space alone ends a paragraph; unwrapped it would not any more.
        assert_eq!(ours("vraag = \"\"\"\nEen.\n\t\nTwee.\n\"\"\"\n"), Err(NotOurs::Strange(1)));
        assert_eq!(ours("titel = \"a\"\nvreemd = 1\nook = 2\n"), Err(NotOurs::Strange(2)));
    }

    #[test]
    fn a_case_that_ships_is_ours_wherever_its_schema_lies() {
        for file in content::shipped_files() {
            assert_eq!(ours(&file.text), Ok(content::sketch(&file.text)), "{}", file.slug);
        }
    }

    /// Every text, number and flag that says something, by where it stands; white space in a text is no matter.
    fn said(text: &str) -> BTreeMap<String, Vec<String>> {
        fn walk(path: &str, value: &toml::Value, all: &mut BTreeMap<String, Vec<String>>) {
            match value {
                toml::Value::Table(table) => {
                    for (key, value) in table {
                        walk(&format!("{path}/{key}"), value, all);
                    }
                }
                toml::Value::Array(list) => {
                    for (place, value) in list.iter().enumerate() {
                        let place = if value.is_str() { String::new() } else { place.to_string() };
                        walk(&format!("{path}/{place}"), value, all);
                    }
                }
                value => {
                    let words = value.as_str().map(str::to_owned).unwrap_or(value.to_string());
                    let words: Vec<&str> = words.split_whitespace().collect();
                    if !words.is_empty() && words != ["false"] {
                        all.entry(path.to_owned()).or_default().push(words.join(" "));
                    }
                }
            }
        }
        let mut all = BTreeMap::new();
        walk("", &toml::Value::Table(text.parse().unwrap()), &mut all);
        for list in all.values_mut() {
            list.sort();
        }
        all
    }

    /// Lines of files that were written by hand: right, odd and wrong.
    const TOPS: &[&str] = &[
        "titel = \"De stilte\"",
        "rol = 'Je beslist.'",
        "rol = 1",
        "situatie = \"\"\"\nEr is\n  iets.\n\nEn nog iets.\n\"\"\"",
        "situatie = \"\"\"\nEr is\niets.\"\"\"",
        "situatie = '''\nEen.\n\t\nTwee. # geen opmerking'''",
        "vraag = 2026-11-24",
        "vraag = \"Moet ik?\\n\"",
        "werkveld = \"beleid\"",
        "werkveld = \"onzin\"",
        "schema = 1",
        "schema = 0x1",
        "schema = 1.0",
        "trefwoorden = [ 'a', 'b, c', 'a' ]",
        "trefwoorden = [ 'a', 1 ]",
        "mijn = false",
        "# van mij",
        "",
        "   ",
        "bestuurslaag = ''",
        "beroep = []",
        "beginselen.gelijkheid.waarom = 'Gelijk.'",
    ];
    const PARTS: &[&str] = &[
        "[[opties]]\ntekst = 'Ik doe het.'\nrechten = ['burgers']",
        "[[opties]]",
        "[[opties]]\nid = 'b'\nbeginselen = ['gelijkheid', 'vertrouwen']",
        "[[opties]]\nrechten = ['burgers', 'burgers']",
        "[[opties]]\nrechten = ['onzin']",
        "[beginselen.gelijkheid]\ncentraal = true",
        "[beginselen.vertrouwen]\ncentraal = false\nwaarom = \"Om het geld.\"",
        "[beginselen.onzin]",
        "[stoelen.burgers]\nstem = 'Wat nu?'",
        "[stoelen.burgers]\nstem = ['Wat nu?']",
        "[stoelen]",
        "[[varianten]]\nkantelt = ['z', 'a']\nbeginsel = 'gelijkheid'",
        "[[varianten]]\nkantelt = 'a'",
        "[[beroep]]\ngrond = 'onzin'",
        "[[beroep]]\ngrond = 'gw-1'\nwaarbij = 'Weigeren.'",
        "[[bronnen]]\ntitel = 'De wet'\nvindplaats = ''",
        "[[bronnen]]",
        "# van mij",
    ];

    fn texts_of_hand() -> impl Strategy<Value = String> {
        let some = |lines| prop::collection::vec(prop::sample::select(lines), 0..5);
        let ends = prop::sample::select(&["\n", "\r\n"][..]);
        (some(TOPS), some(PARTS), ends).prop_map(|(tops, parts, end)| {
            let lines = tops.into_iter().chain(parts).map(|line| line.to_owned() + "\n");
            lines.collect::<String>().replace('\n', end)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_text_is_read(text in "(titel = \"a\"\n|# wat\n|\\[\\[opties\\]\\]\n|\\PC|\n){0,12}") {
            let _ = ours(&text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2048))]

        /// Whatever a person wrote: if beraad goes on with it, everything stands there again.
        #[test]
        fn of_what_is_ours_nothing_is_lost(text in texts_of_hand()) {
            let Ok(it) = ours(&text) else { return Ok(()) };
            prop_assert!(!text.contains("# van mij") && it == content::sketch(&text));
            let again = said(&write(&it).text);
            for (path, words) in said(&text) {
                prop_assert_eq!(again.get(&path), Some(&words), "{}", path);
            }
        }
    }
}
