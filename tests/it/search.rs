//! `beraad dagboek zoek`, as a person sees it and as another program reads it.

use crate::support::command::Folder;

const RICH: &str = include_str!("../entries/v1/2026-11-21T1430-boete-op-schuld.toml");
const RICH_NAME: &str = "2026-11-21T1430-boete-op-schuld";

fn journal() -> Folder {
    let folder = Folder::new();
    folder.place(&format!("dagboek/2026/{RICH_NAME}.toml"), RICH);
    folder.place(
        "concepten/2026-12-01T0900-zonder-casus.toml",
        "begonnen = 2026-12-01T09:00:00Z\n[eigen_kwestie]\nsituatie = 'De TERMIJN is om. En er is nog één vraag, die \
         ik wil stellen voordat de schuldhulp begint.'\n[[terugblik]]\nop = 2027-01-02\ngedaan = 'Schuldhulp gebeld.'\n",
    );
    folder
        .place("dagboek/2025/2025-05-05T0900-het-memo.toml", "casus = \"het-memo\"\nTermijn en schuldhulp\n");
    folder.place("dagboek/2025/2025-05-04T0900-het-memo.toml", "begonnen = 2025-05-04\n");
    folder
}

#[test]
fn each_hit_is_a_line_with_below_it_where_the_words_stand() {
    let done = journal().line("dagboek zoek termijn schuldhulp");
    assert_eq!((done.status, done.err.as_str()), (0, ""));
    insta::assert_snapshot!(done.out);
}

#[test]
fn json_has_each_hit_with_its_places() {
    let json = journal().line("dagboek zoek termijn schuldhulp --json").json();
    let names: Vec<_> = json["notities"].as_array().unwrap().iter().map(|it| &it["naam"]).collect();
    assert_eq!(names, ["2026-12-01T0900-zonder-casus", RICH_NAME, "2025-05-05T0900-het-memo"]);
    let rich = &json["notities"][1];
    assert_eq!(
        (&rich["casus"], &rich["titel"]),
        (&"boete-op-schuld".into(), &"De boete op de schuld".into())
    );
    assert_eq!(rich["begonnen"], "2026-11-21T14:30:00+01:00");
    assert_eq!(json["notities"][0]["treffers"][1]["tekst"], "Schuldhulp gebeld.");
    assert_eq!(json["notities"][2]["treffers"][0]["plaats"], "in het bestand");
    assert_eq!(json["problemen"].as_array().unwrap().len(), 0);
}

#[test]
fn nothing_found_is_one_sentence_beside_the_output() {
    for line in ["dagboek zoek nergens", "dagboek zoek gewicht", "dagboek zoek schema"] {
        let done = journal().line(line);
        assert_eq!((done.status, done.out.as_str()), (0, ""), "{line}");
        assert_eq!(done.err.lines().count(), 1, "{}", done.err);
        assert!(done.err.contains("In je dagboek staat niets met"), "{}", done.err);
    }
    let json = journal().line("dagboek zoek nergens --json").json();
    assert_eq!(json["notities"].as_array().unwrap().len(), 0);
}

#[test]
fn what_could_not_be_looked_through_is_told_and_the_rest_is_found() {
    let folder = journal();
    folder.place("dagboek/2025/2025-01-01T0900-het-memo.toml", "\0\0schuldhulp");
    let done = folder.line("dagboek zoek schuldhulp");
    assert_eq!((done.status, done.out.matches("\n2").count() + 1), (0, 3));
    assert!(done.err.starts_with("Eén bestand is overgeslagen"), "{}", done.err);
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let done = journal().command().args(["dagboek", "zoek", "termijn"]).stdout(writer).output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    assert!(done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
}
