//! Cards of moresprudentie: a file read with problems instead of failure, held against the rules for who shares one, and
//! written.

use std::path::PathBuf;

use super::{
    SourceFile,
    fields::{Fields, Text},
    ids::{self, Named},
    prose,
    report::{Need, Report},
    rules::{self, words},
    syntax,
    terms::vocabulary,
    tree::Table,
};
use crate::{
    core::{
        holder::Holder,
        precedent::{Card, Field, Precedent},
        principle::Principle,
        problem::Problem,
    },
    phrases::say,
    toml_text,
};

/// A card as it is kept: its file and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCard {
    /// Name of the file without `.toml`; also the name in commands.
    pub slug: String,
    /// The file.
    pub path: PathBuf,
    /// What it says.
    pub card: Card,
}

/// The cards in these files, those of the newest talk first, and what is wrong with any of them. A card is read as it
/// is: whether there are names on it is asked when it is made or taken over.
#[must_use]
pub fn cards(files: Vec<SourceFile>) -> (Vec<KeptCard>, Vec<Problem>) {
    let (mut cards, mut problems) = (vec![], vec![]);
    for file in files {
        let (card, found) = card(&file);
        cards.extend(card.map(|card| KeptCard { slug: file.slug, path: file.path, card }));
        problems.extend(found);
    }
    cards.sort_by(|a, b| (b.card.on, &a.slug, &a.path).cmp(&(a.card.on, &b.slug, &b.path)));
    (cards, problems)
}

/// Reads one card: what it says, if it is one at all, and what is wrong with it.
#[must_use]
pub fn card(file: &SourceFile) -> (Option<Card>, Vec<Problem>) {
    read_and(file, |_, _, _| {})
}

/// Reads one card and holds it against every rule for one that is shared: it says something, no text is too long, and
/// no word on it may be a name. Only of one without problems it gives the card.
#[must_use]
pub fn review_card(file: &SourceFile) -> (Option<Precedent>, Vec<Problem>) {
    let (card, problems) = read_and(file, |card, texts, report| {
        // What is misspelt is told already.
        if card.is_blank() && report.is_empty() {
            let list: Vec<&str> = Field::ALL[1..].iter().map(|it| it.id()).collect();
            let values = [("lijst", list.join(", ").into())];
            report.add(Need::Should, 0, ("kaartje-leeg", "kaartje-leeg-doe"), &values);
        }
        for (field, text) in texts {
            length(*field, *text, report);
            names(card, (*field, *text), report);
        }
    });
    let card = card.filter(|_| problems.is_empty());
    (card.and_then(|card| card.checked(vocabulary()).ok()), problems)
}

type Texts<'t> = [(Field, Text<'t>)];

fn read_and(
    file: &SourceFile,
    more: impl FnOnce(&Card, &Texts<'_>, &mut Report<'_>),
) -> (Option<Card>, Vec<Problem>) {
    let shown = file.shown();
    let mut report = Report::new(&shown, &file.text);
    let Some(table) = syntax::parse(&mut report) else { return (None, report.into_problems()) };
    if table.is_empty() {
        report.add(Need::Must, 0, ("kaartje-geen", "kaartje-geen-doe"), &[]);
        return (None, report.into_problems());
    }
    let fields = Fields::file(Table::Parsed(&table));
    rules::schema(&fields, &mut report);
    fields.only(&mut report, &KEYS);
    let need = |field| if field == Field::Title { Need::Should } else { Need::May };
    let mut texts = vec![];
    for field in Field::ALL {
        texts.extend(fields.text(&mut report, field.id(), need(*field)).map(|text| (*field, text)));
    }
    let mut card = Card {
        case: fields.text(&mut report, CASE, Need::May).map(|it| it.words.to_owned()),
        on: fields.date(&mut report, ON, Need::Should),
        principles: some(&fields, &mut report, PRINCIPLES, &Principle::ALL),
        holders: some(&fields, &mut report, HOLDERS, &Holder::ALL),
        no_names: fields
            .texts(&mut report, NO_NAMES, Need::May)
            .map(|texts| texts.iter().map(|it| it.words.to_owned()).collect())
            .unwrap_or_default(),
        ..Card::default()
    };
    for (field, text) in &texts {
        *card.text_mut(*field) = prose::typed(text.words);
    }
    more(&card, &texts, &mut report);
    let card = report.usable().then_some(card);
    (card, report.into_problems())
}

/// What a list names, in the fixed order.
fn some<T: Named + PartialEq>(
    fields: &Fields<'_>,
    report: &mut Report<'_>,
    key: &'static str,
    all: &[T],
) -> Vec<T> {
    let texts = fields.texts(report, key, Need::May).unwrap_or_default();
    let known: Vec<T> =
        texts.into_iter().filter_map(|text| ids::value(report, text, key, Need::Should)).collect();
    all.iter().copied().filter(|it| known.contains(it)).collect()
}

fn length(field: Field, text: Text<'_>, report: &mut Report<'_>) {
    let count = words(text.words);
    if count > field.most_words() {
        let values =
            [("sleutel", field.id().into()), ("aantal", count.into()), ("tot", field.most_words().into())];
        report.add(Need::Should, text.at, ("inhoud-maat", "inhoud-maat-hoogstens-doe"), &values);
    }
}

/// Tells of each word that may be a name, at its line.
fn names(card: &Card, (field, text): (Field, Text<'_>), report: &mut Report<'_>) {
    for name in card.names_in(field, vocabulary()) {
        let rest = report.text().get(text.at..).unwrap_or_default();
        // One that is broken over two lines is told where the text begins.
        let at = text.at + rest.find(&name).unwrap_or_default();
        let values = [("sleutel", field.id().into()), ("woord", name.into())];
        report.add(Need::Should, at, ("kaartje-naam-gevonden", "kaartje-naam-gevonden-doe"), &values);
    }
}

/// Writes a card as the text of a file. What is not filled in is left out.
#[must_use]
pub fn write_card(card: &Card) -> String {
    let mut out = String::new();
    let mut line = |text: &str| out.extend([text, "\n"]);
    for comment in say("kaartje-bestand-kop").lines() {
        line(&format!("# {comment}"));
    }
    line("schema = 1");
    line(&format!("{} = {}", Field::Title.id(), quoted(&card.title)));
    if let Some(case) = &card.case {
        line(&format!("{CASE} = {}", toml_text::line(case)));
    }
    if let Some(on) = card.on {
        line(&format!("{ON} = {on}"));
    }
    let mut list = |key: &str, texts: Vec<&str>| {
        if !texts.is_empty() {
            let quoted: Vec<String> = texts.into_iter().map(toml_text::line).collect();
            line(&format!("{key} = {}", toml_text::list(&quoted)));
        }
    };
    list(PRINCIPLES, card.principles.iter().map(|it| it.id()).collect());
    list(HOLDERS, card.holders.iter().map(|it| it.id()).collect());
    list(NO_NAMES, card.no_names.iter().map(String::as_str).collect());
    for field in &Field::ALL[1..] {
        let text = card.text(*field);
        if !text.is_empty() {
            line(&format!("\n{} = {}", field.id(), quoted(text)));
        }
    }
    out
}

/// A text as it stands in a file: one that is long or has more lines is a block.
fn quoted(text: &str) -> String {
    if text.contains('\n') || text.len() > MOST_ON_A_LINE {
        toml_text::block(&prose::wrapped(text))
    } else {
        toml_text::line(text)
    }
}

const CASE: &str = "casus";
const ON: &str = "op";
const PRINCIPLES: &str = "beginselen";
const HOLDERS: &str = "rechten";
const NO_NAMES: &str = "geen_naam";

/// The keys, in the order in which a card is written.
const KEYS: [&str; 13] = [
    "schema", "titel", CASE, ON, PRINCIPLES, HOLDERS, NO_NAMES, "argument", "recht", "belang", "regel",
    "waarde", "doorslag",
];

/// Letters up to which a text stands on the line of its key.
const MOST_ON_A_LINE: usize = 80;

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "kaart.toml".into(), slug: "kaart".into(), text: text.into() }
    }

    fn card_of(texts: &[String; 7]) -> Card {
        let mut card = Card {
            on: NaiveDate::from_ymd_opt(2026, 11, 21),
            case: Some("boete-op-schuld".into()),
            principles: vec![Principle::DueCare, Principle::Equality],
            holders: vec![Holder::Citizens],
            no_names: vec!["Woord".into()],
            ..Card::default()
        };
        for (field, text) in Field::ALL.iter().zip(texts) {
            *card.text_mut(*field) = text.trim().to_owned();
        }
        card
    }

    const WHOLE: &str =
        "schema = 1\ntitel = \"Een brief\"\nop = 2026-11-21\nargument = \"Zij wist dat niet.\"\n";

    #[test]
    fn a_whole_card_has_no_problems() {
        let (card, problems) = review_card(&file(WHOLE));
        assert_eq!(problems, []);
        assert_eq!(card.unwrap().card().argument, "Zij wist dat niet.");
    }

    /// Each wrong file with the first thing that is told, where, and whether it is still read as a card.
    #[test]
    fn every_wrong_card_gets_its_sentence_and_its_line() {
        let with = |line: &str| format!("{WHOLE}{line}\n");
        for (text, line, what, is_read) in [
            (String::new(), 1, "In dit bestand staat nog geen kaart.", false),
            ("titel = ".to_owned(), 1, "", false),
            (WHOLE.replace("schema = 1", "schema = 2"), 1, "nieuwere beraad", false),
            (WHOLE.replace("schema = 1\n", ""), 1, "welke vorm", true),
            (WHOLE.replace("titel = \"Een brief\"\n", ""), 1, "ontbreekt titel", true),
            (WHOLE.replace("op = 2026-11-21\n", ""), 1, "ontbreekt op", true),
            (WHOLE.replace("2026-11-21", "\"gisteren\""), 3, "Bij op hoort een datum", true),
            (WHOLE.replace("argument", "argumnet"), 4, "argumnet", true),
            (WHOLE.replace("Zij wist dat niet.", " "), 4, "Bij argument staat nog niets.", true),
            (WHOLE.replace("argument = \"Zij wist dat niet.\"\n", ""), 1, "niet wat gewicht had", true),
            (with("beginselen = [\"gelijkhied\"]"), 5, "gelijkhied", true),
            (with("beginselen = \"gelijkheid\""), 5, "Bij beginselen hoort een lijst", true),
            (with("rechten = [\"koning\"]"), 5, "koning", true),
            (with("recht = 3"), 5, "Bij recht hoort een tekst", true),
            (with(&format!("regel = \"{}\"", "woord ".repeat(81))), 5, "Bij regel", true),
            (with("belang = \"\"\"\nDat van haar.\nEn van Fatima.\n\"\"\""), 7, "“Fatima”", true),
            (with("belang = \"Bel 06-12345678\""), 5, "“06-12345678”", true),
        ] {
            let (_, problems) = review_card(&file(&text));
            let first = problems.first().map(|it| (it.place.as_ref().unwrap().line, it.said())).unwrap();
            assert!(first.0 == Some(line) && first.1.contains(what), "{text}\n{first:?}");
            assert!(!first.1.contains("[kaartje"), "{}", first.1);
            assert_eq!(card(&file(&text)).0.is_some(), is_read, "{text}");
        }
    }

    #[test]
    fn a_word_of_which_the_writer_said_that_it_is_no_name_may_stay() {
        let text = format!("{WHOLE}regel = \"het plan Zuid\"\n");
        assert!(review_card(&file(&text)).0.is_none());
        assert_eq!(review_card(&file(&format!("{text}geen_naam = [\"Zuid\"]\n"))).1, []);
    }

    #[test]
    fn the_newest_card_comes_first() {
        let dated = |slug: &str, day: &str| SourceFile {
            slug: slug.into(),
            ..file(&WHOLE.replace("2026-11-21", day))
        };
        let (cards, _) = cards(vec![dated("a", "2026-01-01"), dated("b", "2026-12-01"), dated("c", "\"x\"")]);
        assert_eq!(cards.iter().map(|it| it.slug.as_str()).collect::<Vec<_>>(), ["b", "a", "c"]);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_a_file_as_it_went_in(
            texts in prop::array::uniform7("\\PC{0,30}|[a-z \\n\\t\"\\\\']{0,200}|.{0,90}")
        ) {
            let card = card_of(&texts);
            let (read, _) = super::card(&file(&write_card(&card)));
            let read = read.unwrap();
            prop_assert_eq!(&read, &card);
            prop_assert_eq!(write_card(&read), write_card(&card));
        }
    }
}
