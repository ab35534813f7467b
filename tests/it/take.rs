//! Taking one's writing along, and reading it all after, with the real binary on real folders.

use std::{fs, path::Path};

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::command::{Done, Folder};

/// A finished entry on a case, with something at every key.
pub(crate) const RICH: &str = include_str!("../entries/v1/2026-11-21T1430-boete-op-schuld.toml");
const RICH_NAME: &str = "2026-11-21T1430-boete-op-schuld";

/// An entry on an own matter in which each text has a word that stands nowhere else: private ones begin with "geheim".
pub(crate) const TOLD_APART: &str = "\
schema = 1
titel = \"titelwoord\"
vorm = \"ruim\"
begonnen = 2026-03-02T09:00:00+01:00
afgerond = 2026-03-02T09:40:00+01:00
trefwoorden = [\"trefwoordwoord\"]
eigen_opties = [\"optiewoord een\", \"optiewoord twee\"]
[eigen_kwestie]
situatie = \"situatiewoord\"
vraag = \"vraagwoord\"
[ingeving]
keuze = \"eigen-2\"
keuze_tekst = \"geheimekeuze\"
zekerheid = 2
gevoel = \"geheimgevoel\"
vast = true
[feiten]
weet = \"weetwoord\"
neem_aan = \"geheimeaanname\"
uitzoeken = \"uitzoekwoord\"
[rechten.burgers]
verwacht = \"burgerwoord\"
gewicht = 3
[beginselen.evenredigheid]
trekt = \"weg\"
notitie = \"notitiewoord\"
[omslagpunt]
feit = \"omslagwoord\"
beginsel = \"gelijkheid\"
[afweging]
keuze = \"eigen-1\"
zekerheid = 4
ik_doe = \"doewoord\"
vanwege = \"vanwegewoord\"
ondanks = \"ondankswoord\"
tegenargument = \"tegenwoord\"
restschade = \"restwoord\"
[tegenspraak]
aan_wie = \"wiewoord\"
route = \"leidinggevende\"
beroep = [\"awb-3-4\"]
wat_dan = \"danwoord\"
[voornemen]
als = \"alswoord\"
dan = \"voornemenwoord\"
met_wie = \"metwoord\"
wanneer_tekst = \"ooitwoord\"
[[aantekening]]
op = 2026-03-05
tekst = \"geheimeaantekening\"
[[terugblik]]
op = 2026-04-01
gedaan = \"gedaanwoord\"
gebeurd = \"gebeurdwoord\"
opnieuw = \"ja\"
";
const TOLD_APART_NAME: &str = "2026-03-02T0900-zonder-casus";

/// The words of its texts.
pub(crate) fn words(private: bool) -> Vec<&'static str> {
    let all = TOLD_APART.split(['"', ' ', '\n']).filter(|it| it.starts_with("geheim") == private);
    all.filter(|it| it.starts_with("geheim") || it.ends_with("woord")).collect()
}

fn journal() -> Folder {
    let folder = Folder::new();
    folder.place(&format!("dagboek/2026/{RICH_NAME}.toml"), RICH);
    folder.place(&format!("dagboek/2026/{TOLD_APART_NAME}.toml"), TOLD_APART);
    folder.place("concepten/2026-11-22T0900-het-memo.toml", "casus = \"het-memo\"\ntitel = \"Het memo\"\n");
    folder
}

fn is_good(done: &Done, of: &str) {
    assert_eq!(done.status, 0, "{of}: {done:?}");
}

/// What stands between the tags of a page, as a browser shows it.
fn shown(html: &str) -> String {
    let body = html.split_once("<body>").unwrap().1;
    let words: String = body.split('<').filter_map(|it| Some(it.split_once('>')?.1)).collect();
    words.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn a_rich_entry_in_every_form() {
    let folder = journal();
    for form in ["markdown", "jsonl", "csv", "portfolio", "beroepsnotitie"] {
        let done = folder.line(&format!("dagboek export {RICH_NAME} --als {form}"));
        is_good(&done, form);
        assert_snapshot!(format!("take_{form}"), format!("{}\n=== fouten\n{}", done.out, done.err));
    }
    let done = folder.line("dagboek export --als html --zonder-prive");
    is_good(&done, "html");
    assert_snapshot!("take_html", done.out.split_once("<main>").unwrap().1);
}

#[test]
fn no_word_is_lost_and_no_private_word_gets_out_when_it_is_left_out() {
    let folder = journal();
    assert_eq!((words(true).len(), words(false).len() > 20), (4, true), "{:?}", words(false));
    for form in ["markdown", "html", "jsonl", "csv"] {
        let line = format!("dagboek export {TOLD_APART_NAME} --als {form}");
        let with = folder.line(&line);
        is_good(&with, form);
        assert!(with.err.contains("Met --zonder-prive blijven zij weg."), "{with:?}");
        let without = folder.line(&format!("{line} --zonder-prive"));
        is_good(&without, form);
        assert_eq!(without.err, "", "{form}");
        let read = |done: &Done| match form {
            "html" => shown(&done.out).to_lowercase(),
            _ => done.out.to_lowercase(),
        };
        for word in words(false) {
            assert!(read(&with).contains(word), "{form}: {word}");
            assert!(read(&without).contains(word), "{form}: {word}");
        }
        for word in words(true) {
            assert!(read(&with).contains(word), "{form}: {word}");
            assert!(!without.out.contains(word), "{form}: {word}");
        }
        // The second option was only the first hunch: which of the two it was is told nowhere.
        assert!(!without.out.contains("verschoven"), "{form}");
    }
    let portfolio = folder.line("dagboek export --als portfolio");
    is_good(&portfolio, "portfolio");
    let told = folder.line("dagboek export --als portfolio --met-prive");
    assert!(told.out.contains("geheimekeuze") && told.out.contains("geheimeaantekening"), "{}", told.out);
    let note = folder.line(&format!("dagboek export {TOLD_APART_NAME} --als beroepsnotitie"));
    for word in words(true) {
        assert!(!portfolio.out.contains(word) && !note.out.contains(word), "{word}");
    }
    for word in ["tegenwoord", "restwoord", "danwoord", "alswoord", "gedaanwoord"] {
        assert!(!note.out.contains(word), "{word}");
    }
    for word in ["situatiewoord", "weetwoord", "uitzoekwoord", "optiewoord een", "vanwegewoord", "wiewoord"] {
        assert!(note.out.contains(word), "{word} in\n{}", note.out);
    }
    for word in ["vraagwoord", "notitiewoord", "burgerwoord", "omslagwoord", "gedaanwoord", "doewoord"] {
        assert!(portfolio.out.contains(word), "{word} in\n{}", portfolio.out);
    }
}

#[test]
fn what_is_asked_for_comes_along_the_oldest_first() {
    let folder = journal();
    let names = |line: &str| -> Vec<String> {
        let done = folder.line(&format!("dagboek export --als jsonl {line}"));
        is_good(&done, line);
        let name =
            |line: &str| serde_json::from_str::<Value>(line).unwrap()["naam"].as_str().unwrap().to_owned();
        done.out.lines().map(name).collect()
    };
    let (rich, apart, draft) = (RICH_NAME, TOLD_APART_NAME, "2026-11-22T0900-het-memo");
    for (line, expect) in [
        ("", vec![apart, rich]),
        ("--met-concepten", vec![apart, rich, draft]),
        ("2026-11-22", vec![draft]),
        ("laatste 2026-03", vec![apart, rich]),
        ("--van 2026-04-01", vec![rich]),
        ("--van 2-3-2026 --tot 2-3-2026", vec![apart]),
        ("--beginsel gelijkheid", vec![apart, rich]),
        ("--beginsel vooringenomenheid", vec![rich]),
        ("--stoel bestuurders", vec![rich]),
        ("--casus boete-op-schuld", vec![rich]),
        ("--trefwoord SCHULDEN", vec![rich]),
        ("--trefwoord trefwoordwoord --stoel burgers", vec![apart]),
    ] {
        assert_eq!(names(line), expect, "{line}");
        if !line.contains("concepten") && !line.starts_with(char::is_alphanumeric) && !line.is_empty() {
            let listed = folder.line(&format!("dagboek lijst {line}"));
            let json = folder.line(&format!("dagboek lijst --json {line}")).json();
            for name in &expect {
                assert!(listed.out.contains(name), "{line}: {listed:?}");
            }
            let entries = |it: &&Value| it["staat"] == "notitie";
            assert_eq!(
                json["notities"].as_array().unwrap().iter().filter(entries).count(),
                expect.len(),
                "{line}"
            );
        }
    }
    for line in ["--van 2030-01-01", "--trefwoord nergens", "--casus qqq"] {
        let done = folder.line(&format!("dagboek export {line}"));
        assert_eq!((done.status, done.out.as_str()), (1, ""), "{line}");
        assert!(done.err.contains("Er is geen notitie die daaraan voldoet."), "{done:?}");
        let listed = folder.line(&format!("dagboek lijst {line}"));
        assert_eq!((listed.status, listed.out.as_str()), (0, ""), "{line}");
        assert!(listed.err.contains("daaraan voldoet"), "{listed:?}");
    }
    let turned = folder.line("dagboek lijst --van 2026-02-01 --tot 2026-01-01");
    assert_eq!(turned.status, 2);
    assert!(turned.err.contains("later dan"), "{turned:?}");
}

#[test]
fn every_line_of_json_has_the_same_columns() {
    let folder = journal();
    let done = folder.line("dagboek export --als jsonl --met-concepten");
    let rows: Vec<Value> = done.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let keys = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert!(rows.len() == 3 && rows.iter().all(|row| keys(row) == keys(&rows[0])));
    assert_eq!(rows[1]["dag"], "2026-11-21");
    assert_eq!(rows[1]["begonnen"], "2026-11-21T14:30:00+01:00");
    assert_eq!(rows[1]["rechten_burgers_gewicht"], 3);
    assert_eq!(rows[1]["terugblik"][0]["op"], "2026-12-07");
    assert_eq!(rows[1]["gebleven"], false);
    assert!(rows[2]["afgerond"].is_null() && rows[2]["trefwoorden"] == Value::Array(vec![]));
    let csv = folder.line("dagboek export --als csv --met-concepten").out;
    let head = csv.lines().next().unwrap();
    let mut columns: Vec<&str> = head.split(',').collect();
    columns.sort_unstable();
    assert_eq!(columns, keys(&rows[0]));
    // Every column is explained where it says how to load them.
    let docs = include_str!("../../docs/dagboek-meenemen.md");
    for column in columns {
        let stem = match column.split('_').next().unwrap() {
            "rechten" => "rechten_…_",
            "beginselen" => "beginselen_…_",
            _ => "",
        };
        let name = if stem.is_empty() {
            column.to_owned()
        } else {
            format!("{stem}{}", column.rsplit('_').next().unwrap())
        };
        assert!(docs.contains(&format!("`{name}`")), "{name} is not explained");
    }
}

#[test]
fn a_file_is_whole_and_private_and_never_written_over_unasked() {
    let folder = journal();
    let to = folder.path().join("uit.html");
    let export = |more: &[&str]| {
        let to = to.to_str().unwrap();
        folder.run(["dagboek", "export", "--naar", to].iter().chain(more))
    };
    let done = export(&[]);
    is_good(&done, "new");
    assert!(done.out.starts_with("Geschreven: "), "{done:?}");
    let first = fs::read_to_string(&to).unwrap();
    assert!(first.starts_with("<!DOCTYPE html>") && first.contains("november 2026"));
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&to.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    let done = export(&["--zonder-prive"]);
    assert_eq!(done.status, 1);
    assert!(
        done.err.contains("uit.html: Dit bestand staat er al.") && done.err.contains("--overschrijf"),
        "{done:?}"
    );
    assert_eq!(fs::read_to_string(&to).unwrap(), first);
    is_good(&export(&["--zonder-prive", "--overschrijf"]), "over");
    assert!(!fs::read_to_string(&to).unwrap().contains("geheimgevoel"));

    let inside = folder.path().join(format!("dagboek/2026/{RICH_NAME}.toml"));
    for (to, what) in [
        (inside.as_path(), "Daar bewaart beraad zelf"),
        (folder.path().as_path(), "Hier staat een map."),
        (Path::new("/bestaat/niet/uit.md"), "Deze map is er niet."),
    ] {
        let done = folder.run(["dagboek", "export", "--overschrijf", "--naar", to.to_str().unwrap()]);
        assert_eq!(done.status, 1, "{done:?}");
        assert!(done.err.contains(what), "{done:?}");
    }
    assert_eq!(fs::read_to_string(inside).unwrap(), RICH);
}

#[test]
fn a_folder_gets_a_file_for_each_entry() {
    let folder = journal();
    // Of one name in two places neither is lost.
    folder.place(&format!("concepten/{RICH_NAME}.toml"), RICH);
    let to = folder.path().join("los");
    let line = |more: &[&str]| {
        let to = to.to_str().unwrap();
        folder.run(["dagboek", "export", "--per-notitie", "--met-concepten", "--naar", to].iter().chain(more))
    };
    is_good(&line(&[]), "new");
    let mut names: Vec<String> =
        fs::read_dir(&to).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let expect =
        [TOLD_APART_NAME, "2026-11-21T1430-boete-op-schuld-2", RICH_NAME, "2026-11-22T0900-het-memo"];
    assert_eq!(names, expect.map(|it| format!("{it}.md")));
    assert!(fs::read_to_string(to.join(&names[0])).unwrap().starts_with("# Titelwoord\n"));
    let again = line(&[]);
    assert!(again.status == 1 && again.err.contains("In deze map staat al iets."), "{again:?}");
    is_good(&line(&["--overschrijf"]), "over");
    for wrong in
        ["--per-notitie", "--per-notitie --als csv --naar x", "laatste --als beroepsnotitie --met-prive"]
    {
        let done = folder.line(&format!("dagboek export {wrong}"));
        assert_eq!(done.status, 2, "{wrong}: {done:?}");
    }
}

#[test]
fn a_note_to_hand_over_asks_to_be_read_and_names_what_may_be_a_name() {
    let folder = journal();
    let text = TOLD_APART.replace("weetwoord", "Mevrouw Yilmaz belde mij.");
    folder.place("dagboek/2026/2026-05-01T0900-zonder-casus.toml", &text);
    let done = folder.line("dagboek export 2026-05-01 --als beroepsnotitie");
    is_good(&done, "note");
    assert!(done.err.contains("Dit kunnen namen zijn: ") && done.err.contains("Yilmaz"), "{done:?}");
    assert!(done.err.ends_with("Lees het na voordat je het verstuurt.\n"), "{done:?}");
    for part in ["21 november 2026", "## Wat ik vraag", "\\[Vul in: wat je van de ander vraagt"] {
        assert!(done.out.contains(part), "{part} in\n{}", done.out);
    }
    let several = folder.line("dagboek export --als beroepsnotitie");
    assert_eq!(several.status, 1);
    assert!(several.err.contains("er zijn er 3 gekozen"), "{several:?}");
    let to = folder.path().join("notitie.html");
    let line = ["dagboek", "export", "2026-05-01", "--als", "beroepsnotitie", "--naar", to.to_str().unwrap()];
    is_good(&folder.run(line), "html");
    let html = fs::read_to_string(to).unwrap();
    assert!(html.contains("<h2>Waar ik me op beroep</h2>") && !html.contains("<script"), "{html}");
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_comes_along() {
    let folder = journal();
    folder.place("dagboek/2026/2026-06-01T0900-het-memo.toml", "casus = ");
    let done = folder.line("dagboek export --als jsonl");
    assert_eq!((done.status, done.out.lines().count()), (1, 2), "{done:?}");
    assert!(done.err.contains("2026-06-01T0900-het-memo.toml:1"), "{done:?}");
    assert!(done.err.contains("1 bestand is niet te lezen en gaat niet mee."), "{done:?}");
    let empty = Folder::new().line("dagboek export");
    assert!(empty.status == 1 && empty.err.contains("nog leeg"), "{empty:?}");
}

#[test]
fn the_whole_journal_is_read_after_and_nothing_is_changed() {
    let folder = journal();
    let fine = folder.line("dagboek controleer");
    assert_eq!(
        (fine.status, fine.out.as_str()),
        (0, "2 notities en 1 concept gelezen. Alles is te lezen.\n"),
        "{fine:?}"
    );
    folder.place("dagboek/2026/2026-06-01T0900-het-memo.toml", "casus = ");
    folder.place("dagboek/2026/2026-06-02T0900-het-memo.toml", "schema = 9\n");
    folder.place("dagboek/2026/2026-01-01T0900-het-memo.toml", &format!("{RICH}\n# van mij\n"));
    folder.place(&format!("dagboek/2026/{RICH_NAME}.sync-conflict-20261122-101010-ABCDEFG.toml"), RICH);
    folder.place("concepten/2026-03-03T0900-zonder-casus.toml", &TOLD_APART.replace("03-02", "03-03"));
    folder.place("dagboek/2026/2026-02-01T0900-het-memo.toml", "casus = \"het-memo\"\n");
    folder.place("dagboek/2026/foto.jpg", "x");
    folder.place("concepten/map/x.toml", "x");
    let before = everything(&folder.path());
    let done = folder.line("dagboek controleer");
    assert_eq!(done.status, 1);
    let out = done.out.replace(&folder.path().display().to_string(), "MAP").replace('\\', "/");
    assert_snapshot!(out);
    let json = folder.line("dagboek controleer --json");
    assert_eq!(json.status, 1);
    let json = json.json();
    assert_eq!(json["problemen"].as_array().unwrap().len(), 2);
    assert_eq!(json["opmerkingen"].as_array().unwrap().len(), 7, "{json:#}");
    assert_eq!((&json["notities"], &json["concepten"]), (&4.into(), &2.into()));
    assert_eq!(everything(&folder.path()), before);
}

fn everything(folder: &Path) -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|it| it.file_type().is_file());
    files.map(|it| (it.path().display().to_string(), fs::read_to_string(it.path()).unwrap())).collect()
}

#[test]
fn words_are_found_wherever_they_stand() {
    let folder = journal();
    for (words, names) in [
        ("geheimgevoel", &[TOLD_APART_NAME][..]),
        ("GEMATIGD gebeld", &[RICH_NAME]),
        ("schuldeisers qqqqq", &[]),
    ] {
        let done = folder.line(&format!("dagboek zoek {words}"));
        is_good(&done, words);
        let listed: Vec<&str> = done
            .out
            .lines()
            .filter_map(|it| it.split_whitespace().next())
            .filter(|it| it.starts_with('2'))
            .collect();
        assert_eq!(listed, names, "{words}");
        let json = folder.line(&format!("dagboek zoek {words} --json")).json();
        assert_eq!(json["notities"].as_array().unwrap().len(), names.len(), "{words}");
    }
}

#[cfg(unix)]
mod unix {
    use std::process::Stdio;

    use super::*;
    use crate::support::terminal::{Home, Start};

    #[test]
    fn a_reader_that_has_had_enough_of_an_export_is_no_error() {
        let folder = journal();
        for form in ["markdown", "html", "jsonl", "csv", "portfolio"] {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            let done =
                folder.command().args(["dagboek", "export", "--als", form]).stdout(writer).output().unwrap();
            assert_eq!(done.status.code(), Some(0), "{form}");
            assert!(done.stderr.is_empty(), "{form}: {}", String::from_utf8_lossy(&done.stderr));
        }
    }

    #[test]
    fn a_disk_that_refuses_leaves_no_half_file() {
        let folder = Folder::new();
        let large = TOLD_APART.replace("weetwoord", &"groot ".repeat(20_000));
        folder.place(&format!("dagboek/2026/{TOLD_APART_NAME}.toml"), &large);
        let before = everything(&folder.path());
        for more in ["--naar uit.md", "--per-notitie --naar uit"] {
            let mut command = std::process::Command::new("sh");
            let script = format!("trap '' XFSZ; ulimit -f 64; exec \"$0\" dagboek export {more}");
            command.args(["-c", &script, env!("CARGO_BIN_EXE_beraad")]).current_dir(folder.path());
            let done = command.env("BERAAD_DATA_DIR", folder.path()).stdin(Stdio::null()).output().unwrap();
            let err = String::from_utf8(done.stderr).unwrap();
            assert_eq!(done.status.code(), Some(1), "{err}");
            assert!(err.contains("Een bestand mag hier niet zo groot worden."), "{err}");
            assert_eq!(everything(&folder.path()), before);
            assert!(!folder.path().join("uit").exists());
        }
    }

    #[test]
    fn on_a_terminal_it_asks_before_it_writes_over_a_file() {
        for (answer, expect) in [("nee\r", "van mij"), ("\r", "van mij"), ("ja\r", "# De boete op de schuld")]
        {
            let home = Home::new();
            let entry = home.data().join(format!("dagboek/2026/{RICH_NAME}.toml"));
            fs::create_dir_all(entry.parent().unwrap()).unwrap();
            fs::write(entry, RICH).unwrap();
            let to = home.data().join("uit.md");
            fs::write(&to, "van mij").unwrap();
            let mut terminal =
                Start::new(&home, &["dagboek", "export", "--naar", to.to_str().unwrap()]).open();
            terminal.wait_for_sentence("Wil je eroverheen schrijven? Typ ja of nee:");
            terminal.keys(answer);
            terminal.wait_for_end();
            let text = fs::read_to_string(&to).unwrap();
            assert!(text.starts_with(expect), "{answer:?}: {text}");
        }
    }
}
