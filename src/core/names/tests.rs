//! The check for names: which words are asked about, and which are let through.

use proptest::prelude::*;

use super::*;

const TEXT: &str = "de brief woog het zwaarst en zij wist dat niet; wat je doet is van belang. iemand vond dat de \
                    bakker en de visser wachten, mevrouw en meneer ook, 's morgens. dat staat op jansen.nl/karssing";

fn vocabulary() -> Vocabulary {
    let text = format!("{TEXT} {}", "dat ".repeat(20));
    Vocabulary::new(
        [text.as_str()],
        ["Awb", "Woo", "UWV", "Tweede Kamer", "Raad van State", "Nederland", "DigiD"],
    )
}

fn check(text: &str, expect: &[&str]) {
    assert_eq!(vocabulary().names_in(text), expect, "{text:?}");
}

#[test]
fn a_capital_that_is_no_term_and_begins_no_sentence_is_asked_about() {
    check("De brief woog zwaar.", &[]);
    check("De brief van Fatima woog zwaar. Zij wist dat.", &["Fatima"]);
    check("Fatima wist dat niet.", &["Fatima"]);
    check("De Bakker wist dat.", &["Bakker"]);
    check("Wat je doet: De brief. Dat? Zij! Het… Iemand", &[]);
    check("Dat\nDe brief", &[]);
    check("Zij vond “Dat is van belang” en \"Wat\".", &[]);
    check("Zij vond “Jansen” niet.", &["Jansen"]);
    check("dat Jansen, Jansen en Visser", &["Jansen", "Visser"]);
    check("'s Morgens wist zij dat. De 's morgens.", &[]);
}

#[test]
fn terms_are_known_as_they_are() {
    check("dat volgt uit de Awb, de Woo en de Tweede Kamer", &[]);
    check("de Raad van State en het UWV's besluit in Nederland", &[]);
    check("een Woo-verzoek, met DigiD", &[]);
    check("de Tweede brief, de Kamer en de Raad", &["Tweede", "Kamer", "Raad"]);
    check("het Jansen-besluit en Anne-Marie", &["Jansen-besluit", "Anne-Marie"]);
    check("de AWB, een WOO en de GGD", &["AWB", "WOO", "GGD"]);
    check("DAT was niet", &["DAT"]);
}

#[test]
fn a_name_of_several_words_is_one() {
    check("dat Jan van der Berg en Sara el Amrani", &["Jan van der Berg", "Sara el Amrani"]);
    check("Van der Berg wist dat. Van belang is dat.", &["Van der Berg"]);
    check("zij en mevrouw Jansen-de Vries", &["mevrouw Jansen-de Vries"]);
    check("Dat zei de heer Visser, en dhr. Bakker ook.", &["de heer Visser", "dhr. Bakker"]);
    check("Dat zei M. Bakker en J.P. de Visser.", &["M. Bakker", "J.P. de Visser"]);
    check("Dat was optie B. Dat vond zij.", &["B"]);
    check("Dat is van Jansen. Visser wist dat.", &["Jansen"]);
    check("Jansen's brief en Fatima’s brief", &["Jansen", "Fatima"]);
}

#[test]
fn numbers_and_addresses_that_lead_to_a_person_are_asked_about() {
    check("in dossier 2024118 en zaak-24-118", &["2024118", "zaak-24-118"]);
    check(
        "bel 06-12345678 of 030 123 45 67 of +31 6 1234 5678",
        &["06-12345678", "030 123 45 67", "31 6 1234 5678"],
    );
    check("mail naar j.jansen@voorbeeld.nl.", &["j.jansen@voorbeeld.nl"]);
    check(
        "zie https://voorbeeld.nl/jansen of www.jansen.nl",
        &["https://voorbeeld.nl/jansen", "www.jansen.nl"],
    );
    check("op 21-11-2026 en 2026-11-21 in 2026, artikel 3:46, 4.000 mensen", &[]);
    check("het kost € 1.250.000 of 1.250.000 euro", &[]);
    check("ECLI:NL:RVS:2019:1694", &[]);
}

#[test]
fn a_word_without_small_letters_is_asked_about() {
    check("dat 王小明 en محمد", &["王小明", "محمد"]);
    check("dat eHerkenning", &["eHerkenning"]);
    check("", &[]);
    check("… — 12 !", &[]);
}

/// What stands in an address or only with a capital is no common word.
#[test]
fn only_what_stands_by_itself_in_small_letters_is_common() {
    check("Jansen wist dat. Karssing ook.", &["Jansen", "Karssing"]);
    let scholar = Vocabulary::new(["dat is van Van Berlo. Berlo wist dat"], []);
    assert_eq!(scholar.names_in("Dat is zo. Berlo wist dat."), ["Berlo"]);
}

#[test]
fn a_name_gives_way_to_a_role() {
    let known = vocabulary();
    for (text, expect) in [
        ("Fatima vond dat Fatima wist", "Iemand vond dat iemand wist"),
        ("dat mevrouw Jansen niet wist", "dat iemand niet wist"),
        ("de brief", "de brief"),
    ] {
        assert_eq!(known.replaced(text, |_| Some("iemand")), expect);
    }
    assert_eq!(known.replaced("Fatima en Jansen", |it| (it == "Jansen").then_some("zij")), "Fatima en zij");
    // "Klerk" would be asked about, so that the role keeps its small letter.
    assert_eq!(known.replaced("Fatima wist dat", |_| Some("klerk")), "klerk wist dat");
}

proptest! {
    #[test]
    fn every_word_with_a_capital_inside_a_sentence_is_found(word in "\\p{Lu}\\p{L}{0,9}") {
        prop_assert_eq!(vocabulary().names_in(&format!("dat zij {word} niet")), [word]);
    }

    #[test]
    fn any_text_is_taken_and_nothing_is_left_after_replacing(text in "\\PC{0,60}|[A-Za-z .\\n'-]{0,60}") {
        let known = vocabulary();
        for name in known.names_in(&text) {
            prop_assert!(text.contains(&name) && !name.trim().is_empty());
        }
        prop_assert_eq!(known.replaced(&text, |_| None), text.clone());
        let without = known.replaced(&text, |_| Some(" iemand "));
        let left = known.names_in(&without);
        prop_assert!(left.iter().all(|it| text.contains(it.as_str())), "{:?} in {:?}", left, without);
    }
}
