//! The texts of a file in the form that we write ourselves, folded, without parsing it as TOML: what a search over
//! many files reads. Any other form is left to the real reader.

use crate::core::{date, holder::Holder, principle::Principle, search::fold_into};

/// What parts the texts: no word that is looked for holds it, so that none is found across two texts.
pub(super) const BETWEEN: char = '\n';

/// Adds each text that a person wrote in this file, folded and ended by [`BETWEEN`], in the order of the file. False,
/// with nothing added, if the file is not in just the form that [`super::to_toml`] gives.
pub(super) fn fold_texts(file: &str, out: &mut String) -> bool {
    let start = out.len();
    let mut reader = Reader { rest: file, table: Table::Top, schema: false };
    let is_ours =
        memchr::memchr(b'\r', file.as_bytes()).is_none() && reader.read(out).is_some() && reader.schema;
    if !is_ours {
        out.truncate(start);
    }
    is_ours
}

/// Adds one text.
pub(super) fn push(text: &str, out: &mut String) {
    fold_into(text, out);
    out.push(BETWEEN);
}

/// What is still to be read of a file, and where we are. Its methods give nothing for a form that is not ours.
struct Reader<'f> {
    rest: &'f str,
    table: Table<'f>,
    schema: bool,
}

/// The table under whose head we are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Table<'f> {
    Top,
    Chair,
    Principle,
    Named(&'f str),
}

/// What stands at a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    List,
    /// Words for a day; what reads as a date is none.
    When,
    /// A number, date, id or whatever is no text of the writer.
    Other,
}

impl<'f> Reader<'f> {
    fn read(&mut self, out: &mut String) -> Option<()> {
        while let Some(first) = self.rest.as_bytes().first() {
            match first {
                b'\n' => self.skip(1),
                b'#' => {
                    self.line();
                }
                b'[' => self.table = table(self.line())?,
                _ => self.pair(out)?,
            }
        }
        Some(())
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }

    /// The rest of the line, without its newline, which is passed.
    fn line(&mut self) -> &'f str {
        let (line, rest) =
            self.rest.split_at(memchr::memchr(b'\n', self.rest.as_bytes()).unwrap_or(self.rest.len()));
        self.rest = rest.strip_prefix('\n').unwrap_or(rest);
        line
    }

    fn pair(&mut self, out: &mut String) -> Option<()> {
        let is_key = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let (key, value) = self.rest.split_at(self.rest.bytes().position(|byte| !is_key(byte))?);
        self.rest = value.strip_prefix(" = ")?;
        let start = out.len();
        let kind = self.table.kind(key);
        match (self.rest.as_bytes().first()?, kind) {
            (b'"', Kind::Text) => self.text(out)?,
            (b'"', Kind::When) => {
                let mut words = String::new();
                let raw = self.rest;
                self.text(&mut words)?;
                let typed = raw.strip_prefix('"').and_then(|it| it.split('"').next()).unwrap_or_default();
                if date::parse(typed).is_none() {
                    out.push_str(&words);
                }
            }
            (b'"', Kind::Other) => {
                self.text(out)?;
                out.truncate(start);
            }
            (b'[', Kind::List) => self.list(out)?,
            (_, Kind::Other) => {
                let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || b"-:.+_".contains(&byte);
                let value = self.line();
                self.schema |= self.table == Table::Top && key == "schema" && value == "1";
                return value.bytes().all(is_bare).then_some(());
            }
            _ => return None,
        }
        self.line().is_empty().then_some(())
    }

    fn list(&mut self, out: &mut String) -> Option<()> {
        self.skip(1);
        loop {
            match self.rest.as_bytes().first()? {
                b' ' | b'\n' | b',' => self.skip(1),
                b'"' => self.text(out)?,
                b']' => {
                    self.skip(1);
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    /// A text between quotes or a block.
    fn text(&mut self, out: &mut String) -> Option<()> {
        let is_block = self.rest.starts_with("\"\"\"");
        if is_block {
            self.rest = self.rest.strip_prefix("\"\"\"\n")?;
        } else {
            self.skip(1);
        }
        let start = out.len();
        let mut is_empty = true;
        loop {
            let plain = memchr::memchr2(b'"', b'\\', self.rest.as_bytes())?;
            let (piece, rest) = self.rest.split_at(plain);
            if !is_block && piece.contains('\n') {
                return None;
            }
            fold_into(piece, out);
            let is_last = rest.starts_with(if is_block { "\"\"\"" } else { "\"" });
            if is_last && is_block {
                // The last newline is no part of the text.
                let piece = piece.strip_suffix('\n')?;
                out.pop();
                is_empty &= piece.is_empty();
                self.rest = &rest[3..];
            } else {
                is_empty &= piece.is_empty();
                self.rest = &rest[1..];
            }
            if is_last {
                break;
            }
            is_empty = false;
            match rest.as_bytes()[0] {
                b'"' => out.push('"'),
                _ => self.escaped(out)?,
            }
        }
        if is_empty {
            out.truncate(start);
        } else {
            out.push(BETWEEN);
        }
        Some(())
    }

    /// What stands after a backslash.
    fn escaped(&mut self, out: &mut String) -> Option<()> {
        let (letter, bytes) = match self.rest.as_bytes().first()? {
            b'"' => ('"', 1),
            b'\\' => ('\\', 1),
            b'n' => ('\n', 1),
            b'r' => ('\r', 1),
            b't' => ('\t', 1),
            b'u' => {
                let digits =
                    self.rest.get(1..5).filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
                (char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, 5)
            }
            _ => return None,
        };
        fold_into(letter.encode_utf8(&mut [0; 4]), out);
        self.skip(bytes);
        Some(())
    }
}

/// The table of a head.
fn table(line: &str) -> Option<Table<'_>> {
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    if let Some(holder) = name.strip_prefix("rechten.") {
        return Holder::from_id(holder).map(|_| Table::Chair);
    }
    if let Some(principle) = name.strip_prefix("beginselen.") {
        return Principle::from_id(principle).map(|_| Table::Principle);
    }
    TABLES.contains(&name).then_some(Table::Named(name))
}

/// The heads without those of chairs and principles, each in its own brackets once.
const TABLES: [&str; 10] = [
    "eigen_kwestie",
    "ingeving",
    "feiten",
    "[wegen.varianten]",
    "omslagpunt",
    "afweging",
    "tegenspraak",
    "voornemen",
    "[aantekening]",
    "[terugblik]",
];

impl Table<'_> {
    fn kind(self, key: &str) -> Kind {
        match (self, key) {
            (Self::Top, "trefwoorden" | "eigen_opties") | (Self::Named("tegenspraak"), "beroep") => {
                Kind::List
            }
            (Self::Named("voornemen"), "wanneer_tekst") => Kind::When,
            (Self::Top, "casus" | "titel")
            | (Self::Chair, "verwacht")
            | (Self::Principle, "notitie")
            | (Self::Named("eigen_kwestie"), "situatie" | "vraag")
            | (Self::Named("ingeving"), "keuze_tekst" | "gevoel")
            | (Self::Named("feiten"), "weet" | "neem_aan" | "uitzoeken")
            | (Self::Named("omslagpunt"), "feit")
            | (Self::Named("afweging"), "ik_doe" | "vanwege" | "ondanks" | "tegenargument" | "restschade")
            | (Self::Named("tegenspraak"), "aan_wie" | "route" | "wat_dan")
            | (Self::Named("voornemen"), "als" | "dan" | "met_wie")
            | (Self::Named("[aantekening]"), "tekst")
            | (Self::Named("[terugblik]"), "gedaan" | "gebeurd") => Kind::Text,
            _ => Kind::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;
    use crate::{
        core::texts::texts,
        journal::{place::Source, read, tests::entries, to_toml},
    };

    fn quick(file: &str) -> Option<String> {
        let mut out = String::from("voor\n");
        let is_ours = fold_texts(file, &mut out);
        let texts = out.strip_prefix("voor\n").unwrap();
        assert!(is_ours || texts.is_empty(), "{texts:?}");
        is_ours.then(|| texts.to_owned())
    }

    fn slow(file: &str) -> Option<String> {
        let entry = read::entry(Source { path: Path::new("x.toml"), text: file }, None).ok()?;
        let mut out = String::new();
        for (_, text) in texts(&entry) {
            push(text, &mut out);
        }
        Some(out)
    }

    proptest! {
        #[test]
        fn the_quick_way_gives_what_the_real_reader_gives(entry in entries()) {
            let file = to_toml(&entry);
            prop_assert_eq!(quick(&file), slow(&file), "{}", file);
        }

        #[test]
        fn a_damaged_file_is_left_to_the_real_reader_or_read_as_it_reads_it(
            entry in entries(),
            from in any::<prop::sample::Index>(),
            more in "[\"\\\\\\[\\]{}'=.#\nab \u{feff}\r]{0,3}",
        ) {
            let file = to_toml(&entry);
            let at = from.index(file.chars().count());
            let damaged: String =
                file.chars().take(at).chain(more.chars()).chain(file.chars().skip(at)).collect();
            if let (Some(quick), Some(slow)) = (quick(&damaged), slow(&damaged)) {
                prop_assert_eq!(quick, slow, "{}", damaged);
            }
        }
    }

    #[test]
    fn keys_ids_numbers_and_comments_are_no_texts_and_other_forms_are_not_ours() {
        let ours = "# gewicht\nschema = 1\ncasus = \"wet\"\nbegonnen = 2026-11-21T14:30:00+01:00\n\
                    stap = \"afweging\"\n\n[rechten.burgers]\nverwacht = \"Dat É\\\"\"\ngewicht = 3\n";
        assert_eq!(quick(ours).as_deref(), Some("wet\ndat e\"\n"));
        assert_eq!(quick(ours.strip_suffix('\n').unwrap()).as_deref(), Some("wet\ndat e\"\n"));
        for (from, to) in [
            ("schema = 1", "schema = 2"),
            ("schema = 1\n", ""),
            ("\n", "\r\n"),
            ("# gewicht", "\u{feff}# gewicht"),
            ("casus = ", "casus="),
            ("casus = \"wet\"", "casus = 'wet'"),
            ("casus = \"wet\"", "casus = \"wet\" # kort"),
            ("casus = \"wet\"", "\"casus\" = \"wet\""),
            ("casus = \"wet\"", "feiten.weet = \"wet\""),
            ("casus = \"wet\"", "feiten = { weet = \"wet\" }"),
            ("casus = \"wet\"", "casus = \"\\x65\""),
            ("casus = \"wet\"", "<<<<<<< HEAD\ncasus = \"wet\""),
            ("[rechten.burgers]", "[rechten]"),
            ("[rechten.burgers]", "[rechten.iemand]"),
            ("[rechten.burgers]", " [rechten.burgers]"),
            ("\"Dat É\\\"\"", "\"\"\"Dat É\"\"\""),
            ("\"Dat É\\\"\"", "\"\"\"\nDat \\\n É\n\"\"\""),
            ("\"Dat É\\\"\"", "\"\"\"\nDat É\"\"\""),
            ("\"Dat É\\\"\"", "3"),
            ("\"Dat É\\\"\"", "\"Dat"),
        ] {
            let other = ours.replace(from, to);
            assert_ne!(other, ours, "{from:?}");
            assert_eq!(quick(&other), None, "{other}");
        }
    }
}
