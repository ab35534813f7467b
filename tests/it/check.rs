//! `beraad casus toets`: what a writer of cases is told, with the real program and file by file.

use std::fs;

use beraad::{
    content::{self, SourceFile},
    core::case::Origin,
};
use insta::assert_snapshot;

use crate::support::command::Folder;

/// A case that meets every rule, to break in one place at a time.
fn good() -> SourceFile {
    content::shipped_files().find(|file| file.slug == "boete-op-schuld").unwrap()
}

#[test]
fn every_measure_gets_its_sentence_and_its_line() {
    let good = good();
    assert_eq!(content::review(&good, Origin::Own).1, [], "the case to break");
    let long = "woord ".repeat(70);
    for (what, from, to) in [
        ("titel", "titel = \"De boete op de schuld\"", "titel = \"De hele lange boete op de schuld\""),
        ("rol", "bij een zelfstandige uitvoeringsorganisatie", &format!("bij {long}")),
        ("vraag", "Moet je haar schuld nu", "Moet je haar schuld eigenlijk"),
        (
            "tekst",
            "Ik zie bij haar af van de verhoging en schrijf in het dossier wat haar geval bijzonder maakt.",
            "Ik zie ervan af.",
        ),
        (
            "prijs",
            "Anderen met even weinig geld kregen de verhoging wel. Zij schreven alleen geen brief.",
            "Niets.",
        ),
        (
            "dient",
            "beginselen = [\"evenredigheid\", \"pouvoir\"]",
            "beginselen = [\"evenredigheid\", \"fair-play\"]",
        ),
        (
            "waarom",
            "De verhoging moet mensen tot betalen brengen. Bij iemand zonder ruimte om te betalen kan dat doel uit beeld raken, terwijl het nadeel blijft.",
            "Zomaar.",
        ),
        ("stem", "Aan die tweede brief heb ik een avond gezeten.", &long),
        ("waarbij", "Bij artikel 3:4 lid 2 de drie vragen stellen", &long),
        ("trefwoorden", "[\"schulden\", \"invordering\", \"verhoging\", \"maatwerk\"]", "[\"schulden\"]"),
        ("bereikt", "kantelt = [\"a\"]", "kantelt = [\"b\"]"),
        ("past", "situatie = \"\"\"\n", "situatie = \"\"\"\nEen.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.\n\n"),
    ] {
        assert_eq!(good.text.matches(from).count(), 1, "{what}");
        let text = good.text.replace(from, to);
        let file = SourceFile { text, ..good.clone() };
        let (case, problems) = content::review(&file, Origin::Own);
        assert!(case.is_some(), "{what}: a measure keeps no case from being walked");
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_snapshot!(format!("measure_{what}"), told.join("\n"));
        for place in problems.iter().map(|it| it.place.as_ref().unwrap()) {
            let line = file.text.lines().nth(place.line.unwrap() - 1).unwrap();
            assert!(line.starts_with(place.text.as_deref().unwrap().trim_end_matches('…')), "{place}");
        }
    }
}

#[test]
fn all_that_ships_meets_every_rule() {
    let done = Folder::new().line("casus toets");
    assert_eq!((done.status, done.err.as_str()), (0, ""), "{}", done.out);
    assert!(done.out.contains("Alles klopt."), "{}", done.out);
    assert!(done.out.contains("zelfstandig bestuursorgaan"), "{}", done.out);
}

#[test]
fn what_is_wrong_is_told_with_file_line_column_and_the_line_itself() {
    let folder = Folder::new();
    let text = good().text.replace("met 15 procent", "met 15 procent, of");
    folder.place("casussen/mijn-casus.toml", &text);
    let path = folder.path().join("casussen/mijn-casus.toml");
    let by_path = path.display().to_string();
    for name in ["mijn-casus", &by_path] {
        let done = folder.run(["casus", "toets", name]);
        assert_eq!(done.status, 1);
        assert_snapshot!("check_one", done.out.replace(&folder.path().display().to_string(), "/map"));
    }
    let json = folder.run(["casus", "check", "mijn-casus", "--json"]);
    assert_eq!(json.status, 1);
    let json = json.json();
    let problem = &json["problemen"][0];
    assert_eq!((&problem["regel"], &problem["kolom"]), (&25.into(), &9.into()), "{problem}");
    assert!(problem["tekst"].as_str().unwrap().contains("met 15 procent, of"));
    assert_eq!(json["dekking"]["beginselen"]["pouvoir"]["centraal"], 1);
    // Without a name all is looked at, and an own case that can be better is told of once.
    let done = folder.line("casus toets");
    assert_eq!(
        (done.status, done.out.matches("In de vraag staat een komma.").count()),
        (1, 1),
        "{}",
        done.out
    );
}

#[test]
fn files_that_are_no_case_get_a_sentence_each_and_the_rest_is_checked() {
    let folder = Folder::new();
    let text = good().text;
    folder.place("casussen/goed.toml", &text);
    folder.place("casussen/boete-op-schuld.toml", &text);
    folder.place("casussen/oud/goed.toml", &text);
    folder.place("casussen/nieuwer.toml", &text.replace("schema = 1", "schema = 9"));
    folder.place("casussen/groot.toml", &"# vulling\n".repeat((1 << 20) + 1));
    folder.place("casussen/.verborgen/stuk.toml", "niets");
    folder.place("casussen/lees-mij.txt", "geen casus");
    let cases = folder.path().join("casussen");
    fs::write(cases.join("latijn.toml"), b"schema = 1\ntitel = \"caf\xe9\"\n").unwrap();
    fs::create_dir(cases.join("map.toml")).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&cases, cases.join("kring")).unwrap();
        std::os::unix::fs::symlink("zelf.toml", cases.join("zelf.toml")).unwrap();
        std::os::unix::fs::symlink("/bestaat/niet", cases.join("nergens")).unwrap();
    }
    for line in ["casus toets", "casus lijst"] {
        let done = folder.line(line);
        let told = format!("{}{}", done.out, done.err).replace(&cases.display().to_string(), "/map");
        for sentence in [
            "Er zit al een casus met de naam boete-op-schuld in beraad.",
            "Er is al een casus goed",
            "Dit bestand is gemaakt met een nieuwere beraad (vorm 9).",
            "Dit bestand is groter dan 10 MB.",
            "Op deze regel staat een teken dat niet in UTF-8 is opgeslagen.",
            "dit is een map",
            #[cfg(unix)]
            "/map/kring: Deze koppeling wijst terug",
            #[cfg(unix)]
            "/map/zelf.toml: Deze koppeling wijst terug",
        ] {
            assert_eq!(told.matches(sentence).count(), 1, "{sentence}\n{told}");
        }
        assert!(
            !told.contains("verborgen") && !told.contains("lees-mij") && !told.contains("nergens"),
            "{told}"
        );
    }
    assert!(folder.line("casus lijst").out.contains("goed  De boete op de schuld"));
}

#[test]
fn a_folder_without_a_case_is_said_and_no_success() {
    let folder = Folder::new();
    folder.place("leeg/lees-mij.txt", "geen casus");
    folder.place("casussen/lees-mij.txt", "geen casus");
    let path = folder.path().join("leeg").display().to_string();
    let done = folder.run(["casus", "toets", "het-memo", &path]);
    assert_eq!((done.status, done.err.as_str()), (1, ""));
    let sentences =
        format!("In de map {path} staat geen bestand van beraad.\nZo'n bestand eindigt op .toml.\n");
    assert!(done.out.contains(&sentences) && done.out.contains("1 casus nagekeken."), "{}", done.out);
    let json = folder.run(["casus", "toets", &path, "--json"]);
    assert_eq!((json.status, json.json()["problemen"].as_array().unwrap().len()), (1, 1));
    // That one has no case of one's own yet is nothing to be told.
    assert_eq!(folder.line("casus toets").status, 0);
}

#[test]
fn a_file_that_is_no_text_gets_one_sentence() {
    let folder = Folder::new();
    folder.place("casussen/lees-mij.txt", "geen casus");
    let path = folder.path().join("casussen/plaat.toml");
    fs::write(&path, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe").unwrap();
    let wide: Vec<u8> = "\u{feff}titel = 1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path().join("casussen/breed.toml"), wide).unwrap();
    let done = folder.run(["casus", "toets", &path.display().to_string()]);
    assert_eq!(done.status, 1);
    assert!(
        done.out.starts_with(&format!("{}: Dit is geen tekstbestand.\nKijk of", path.display())),
        "{done:?}"
    );
    assert_eq!(done.out.lines().filter(|line| !line.is_empty()).count(), 3, "{}", done.out);
    let list = folder.line("casus lijst").err;
    assert!(list.contains("breed.toml:1:1: Op deze regel staat een teken dat niet in UTF-8"), "{list}");
    assert_eq!(list.matches("geen tekstbestand").count(), 1, "{list}");
}

#[test]
fn a_name_that_is_nothing_is_said_with_what_was_meant() {
    let folder = Folder::new();
    for (line, status, sentence) in [
        ("casus toets boete-op-shuld", 1, "Bedoelde je boete-op-schuld?"),
        (
            "casus toets nergens/iets.toml",
            2,
            "Er is geen bestand of map nergens/iets.toml.\nKijk of de naam klopt.\n",
        ),
        ("casus toets nergens/", 2, "Er is geen bestand of map nergens/."),
        ("casus toets het-memo nergens/iets --json", 2, "Er is geen bestand of map nergens/iets."),
    ] {
        let done = folder.line(line);
        assert_eq!((done.status, done.out.as_str()), (status, ""), "{line}");
        assert!(done.err.contains(sentence), "{line}: {done:?}");
    }
    let done = folder.line("casus toets boete-op-schuld het-memo");
    assert_eq!(done.status, 0, "{}", done.out);
    assert!(done.out.starts_with("2 casussen nagekeken. Alles klopt."), "{}", done.out);
}
