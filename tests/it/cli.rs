//! The command line, with the real binary on a data folder of its own.

use std::{ffi::OsStr, fs, path::Path};

use beraad::core::search::fold;
use serde_json::{Value, json};

use crate::support::command::Folder;

#[test]
fn statuses_and_sentences_of_what_goes_wrong() {
    let folder = Folder::new();
    for (line, status, what, hint) in [
        ("casus toon boete-op-shuld", 1, "“boete-op-shuld”", "Bedoelde je boete-op-schuld?"),
        ("casus toon qqq", 1, "Er is geen casus", "beraad casus lijst"),
        ("start qqq --plain", 1, "Er is geen casus", "beraad casus lijst"),
        ("start boete", 1, "Er is geen casus", "Bedoelde je boete-op-schuld?"),
        ("dagboek toon laatste", 1, "nog leeg", "beraad start"),
        ("dagboek toon 2026", 1, "“2026”", "beraad start"),
        ("casus nieuw --van laatste", 1, "nog leeg", "beraad start"),
        ("casus nieuw --van", 2, "--van", "beraad --help"),
        ("casus nieuw mijn-casus", 2, "“mijn-casus”", "beraad --help"),
        ("casus niuew", 2, "“niuew”", "Bedoelde je nieuw?"),
        ("kader evenredighied", 1, "“evenredighied”", "Bedoelde je evenredigheid?"),
        ("kader qqqqqq", 1, "“qqqqqq”", "Zonder woord"),
        ("kader --json missei", 1, "“missei”", "Bedoelde je missie?"),
        ("kader drietrapsraket van zelfrespekt", 1, "zelfrespekt", "Bedoelde je De drietrapsraket"),
        ("strat", 2, "“strat”", "Bedoelde je start?"),
        ("casus toon", 2, "CASUS", "beraad --help"),
        ("--kort", 2, "“--kort”", "beraad --help"),
    ] {
        let done = folder.line(line);
        assert_eq!(done.status, status, "{line}: {done:?}");
        assert_eq!(done.out, "", "{line}");
        let lines: Vec<&str> = done.err.lines().collect();
        assert_eq!(lines.len(), 2, "{line}: {done:?}");
        assert!(lines[0].contains(what) && lines[1].contains(hint), "{line}: {done:?}");
    }
}

#[test]
fn lists_and_pages_of_the_shipped_content() {
    let folder = Folder::new();
    for (line, part) in [
        ("casus lijst", "boete-op-schuld  De boete op de schuld\n"),
        ("case show boete-op-schuld", "Moet je haar schuld nu met 15 procent verhogen?"),
        ("dagboek lijst", "Je dagboek is nog leeg."),
        ("kader", "awb-3-4"),
        ("kader evenredigheid", "Awb 3:4"),
        ("frame fair play", "Fair play"),
        ("kader feiten", "keer gevonden"),
        ("kader", "\nMissie, gezag en macht\n  missie: De missie van ambtenaren\n"),
        ("kader missie", "\nZie ook\n\nRechten\n  - Burgers (burgers)\n"),
        ("kader vertrouwen", "  - Dat komt goed (beloofd-aan-de-balie), centraal\n"),
        ("kader zwijgen", "  loyale-tegenspraak: Loyale tegenspraak: “Het tegendeel van"),
        ("kader spaghetti", "De laag-vertrouwensamenleving\n"),
        ("--version", "beraad 0."),
        ("--help", "Voorbeeld:"),
    ] {
        let done = folder.line(line);
        assert_eq!((done.status, done.err.as_str()), (0, ""), "{line}");
        assert!(done.out.contains(part), "{line}: {}", done.out);
        assert!(!done.out.contains('\u{1b}'), "{line}");
    }
}

#[test]
fn a_list_names_own_cases_first_and_each_kind_by_title() {
    let folder = Folder::new();
    let text = beraad::files::text("casussen/boete-op-schuld.toml");
    for (name, title) in [("a", "Zwijgen"), ("b", "Aan tafel")] {
        let text = text.replacen("De boete op de schuld", title, 1);
        folder.place(&format!("casussen/{name}.toml"), &text);
    }
    let json = folder.line("casus lijst --json").json();
    let cases = json["casussen"].as_array().unwrap();
    let titles: Vec<&str> = cases.iter().map(|it| it["titel"].as_str().unwrap()).collect();
    assert_eq!(titles[..2], ["Aan tafel", "Zwijgen"]);
    let mut sorted: Vec<String> = titles[2..].iter().map(|it| fold(it)).collect();
    sorted.sort();
    assert_eq!(titles[2..].iter().map(|it| fold(it)).collect::<Vec<_>>(), sorted);
    let list = folder.line("casus lijst").out;
    let names: Vec<&str> = list
        .lines()
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split_once("  ").unwrap().1)
        .collect();
    assert_eq!(names, titles);
    let said = folder.typing("start --plain", b":stop\n").out;
    assert!(said.contains("1. Aan tafel.") && said.contains("2. Zwijgen."), "{said}");
    assert!(said.contains(&format!("3. {}.", titles[2])), "{said}");
}

#[test]
fn voices_are_not_on_the_page_of_a_case() {
    let page = Folder::new().line("casus toon boete-op-schuld").out;
    assert!(!page.contains("theedoeken"), "{page}");
}

#[test]
fn json_has_dutch_keys() {
    let folder = Folder::new();
    let cases = folder.line("casus lijst --json").json();
    let boete =
        cases["casussen"].as_array().unwrap().iter().find(|it| it["naam"] == "boete-op-schuld").unwrap();
    assert_eq!(boete["werkveld"], "uitvoering");
    assert_eq!(cases["problemen"], Value::Array(vec![]));
    let case = folder.line("casus toon boete-op-schuld --json").json();
    assert_eq!(case["opties"][0]["id"], "a");
    assert_eq!(case["beginselen"]["evenredigheid"]["centraal"], true);
    assert_eq!(folder.line("dagboek lijst --json").json()["notities"], Value::Array(vec![]));
}

#[test]
fn the_frame_is_given_as_json_whole_one_item_or_what_a_word_finds() {
    let folder = Folder::new();
    let all = folder.line("kader --json").json();
    let parts: Vec<&str> =
        all["onderdelen"].as_array().unwrap().iter().map(|it| it["deel"].as_str().unwrap()).collect();
    assert_eq!(
        parts,
        [
            "beginselen",
            "rechten",
            "gezag",
            "waarden",
            "eden",
            "dilemma",
            "stellingen",
            "agenda",
            "routes",
            "gronden"
        ]
    );
    let first = &all["onderdelen"][0]["items"][0];
    assert_eq!((&first["id"], &first["kern"]), (&json!("vooringenomenheid"), &json!("Awb 2:4")));
    let ground = &all["onderdelen"][9]["items"][0];
    assert_eq!((&ground["id"], &ground["soort"]), (&json!("awb-2-1"), &json!("wet")));

    let has = |value: &Value, id: &str| value.as_array().unwrap().contains(&json!(id));
    let principle = folder.line("kader vertrouwen --json").json();
    assert_eq!((&principle["groep"], &principle["deel"]), (&json!("alle-handelen"), &json!("beginselen")));
    assert_eq!(principle["stap"].as_array().unwrap().len(), 3);
    // The pair is named in one file and stands at both ends.
    assert!(has(&principle["zie"], "burgers") && has(&principle["casussen"], "beloofd-aan-de-balie"));
    let right = folder.line("frame burgers --json").json();
    assert!(has(&right["zie"], "vertrouwen") && right.get("merk").is_none(), "{right}");
    let ground = folder.line("kader awb-3-4 --json").json();
    assert_eq!((&ground["soort"], &ground["letterlijk"]), (&json!("wet"), &json!(true)));
    assert_eq!(ground["peildatum"], "2026-08-15");
    let topic = folder.line("kader good-work --json").json();
    assert_eq!((&topic["punt"][0]["naam"], &topic["deel"]), (&json!("Vakbekwaamheid"), &json!("waarden")));
    let route = folder.line("kader collega --json").json();
    assert!(route["wat_dan"].is_string() && route["zie"].is_array(), "{route}");

    let found = folder.line("kader zwijgen --json").json();
    let hit = found["gevonden"].as_array().unwrap().iter().find(|it| it["id"] == "loyale-tegenspraak");
    assert!(hit.unwrap()["zin"].as_str().unwrap().contains("zwijgen"), "{found}");
}

#[test]
fn what_one_wrote_is_listed_shown_and_given_as_json() {
    let folder = Folder::new();
    let input = "\n".to_owned() + "c\n\n2\nOnrust. \u{9b}31m\n\n:verder\n:stop\n";
    let done = folder.typing("start boete-op-schuld --kort", input.as_bytes());
    assert_eq!((done.status, done.err.as_str()), (0, ""), "{}", done.out);
    let name = "2026-11-21T1430-boete-op-schuld";
    assert_eq!(
        folder.line("dagboek lijst").out,
        format!("{name}  zaterdag 21 november 2026  De boete op de schuld  concept\n")
    );
    for word in [name, "2026-11", "laatste", &format!("{name}.toml")] {
        let page = folder.run(["dagboek", "toon", word]);
        assert!(page.out.contains("Onrust. \u{fffd}31m"), "{word}: {page:?}");
    }
    let shown = folder.line("dagboek toon laatste --json");
    assert!(shown.out.contains("Onrust. \\u009b31m"), "{}", shown.out);
    let entry = shown.json();
    assert_eq!(entry["staat"], "concept");
    assert_eq!(entry["begonnen"], "2026-11-21T14:30:00+01:00");
    assert_eq!(entry["ingeving"]["keuze"], "c");
    let list = folder.line("dagboek lijst --json").json();
    assert_eq!(list["notities"][0]["naam"], name);
}

#[test]
fn a_beginning_that_several_have_names_them() {
    let folder = Folder::new();
    for slug in ["het-memo", "hoog-risico"] {
        folder.typing(&format!("start {slug} --kort"), b"\na\n:stop\n");
    }
    let done = folder.line("dagboek toon 2026");
    assert_eq!(done.status, 1);
    assert!(done.err.contains("T1430-het-memo") && done.err.contains("T1430-hoog-risico"), "{done:?}");
    assert_eq!(folder.line("dagboek toon 2026-11-21T1430-ho").status, 0);
}

#[test]
fn who_only_looks_keeps_nobody_from_writing_and_makes_no_folder() {
    let folder = Folder::new();
    for line in ["casus lijst", "casus toon het-memo", "dagboek lijst", "kader", "start qqq"] {
        folder.line(line);
        assert!(!folder.path().exists(), "{line}");
    }
    let done = folder.run(["--data-dir", "", "dagboek", "lijst"]);
    assert_eq!(done.status, 2, "{done:?}");
    assert!(done.err.contains("--data-dir"), "{done:?}");
}

#[test]
fn a_line_without_end_is_cut_short_and_the_parser_speaks_dutch() {
    let folder = Folder::new();
    folder.place("casussen/diep.toml", &format!("a = {}", "[".repeat(100_000)));
    folder.place("concepten/diep.toml", &format!("a = {}", "[".repeat(100_000)));
    for line in ["casus lijst", "casus toon diep", "dagboek toon laatste", "start diep"] {
        let done = folder.line(line);
        assert!(done.err.contains("diep.toml:1:") && done.err.len() < 2000, "{line}: {done:?}");
        assert!(!done.err.contains("recur"), "{line}: {done:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_name_or_title_of_two_lines_stays_on_one() {
    let folder = Folder::new();
    folder.place("dagboek/2026/2026-11-21T1430-a\n2026-11-22T1430-nep.toml", "x");
    folder.place("casussen/a\nb.toml", "x");
    let list = folder.line("dagboek lijst");
    assert_eq!(list.out.lines().count(), 1, "{list:?}");
    let page = folder.line("dagboek toon laatste");
    assert_eq!(page.err.lines().count(), 3, "{page:?}");
    assert!(folder.line("casus lijst").err.lines().all(|line| !line.starts_with("b.toml")));
}

#[test]
fn a_broken_entry_is_listed_and_only_its_own_page_says_what_is_wrong() {
    let folder = Folder::new();
    let text = "schema = 1\ncasus = \"het-memo\"\ntitel = \"Het memo\nvorm = 1\n";
    folder.place("dagboek/2026/2026-11-21T1430-het-memo.toml", text);
    let list = folder.line("dagboek lijst");
    assert!(list.out.contains("2026-11-21T1430-het-memo") && list.err.is_empty(), "{list:?}");
    let page = folder.line("dagboek toon laatste");
    assert_eq!(page.status, 1);
    assert!(page.err.contains("2026-11-21T1430-het-memo.toml:3"), "{page:?}");
    let json = folder.line("dagboek lijst --json");
    assert_eq!(json.status, 0);
    assert_eq!(json.json()["problemen"][0]["regel"], 3);
    let file = folder.path().join("dagboek/2026/2026-11-21T1430-het-memo.toml");
    assert_eq!(fs::read_to_string(file).unwrap(), text);
}

#[test]
fn a_broken_own_case_is_named_and_the_others_stand() {
    let folder = Folder::new();
    folder.place("casussen/mijn-eigen.toml", "schema = 1\ntitel = 3\n");
    let list = folder.line("casus lijst");
    assert_eq!(list.status, 0);
    assert!(list.out.contains("boete-op-schuld") && list.err.contains("mijn-eigen.toml"), "{list:?}");
    let page = folder.line("casus toon mijn-eigen");
    assert_eq!(page.status, 1);
    assert!(page.err.contains("mijn-eigen.toml:"), "{page:?}");
    assert!(!folder.line("casus lijst --json").json()["problemen"].as_array().unwrap().is_empty());
}

#[test]
fn a_folder_that_cannot_be_read_is_said_and_is_no_empty_journal() {
    let folder = Folder::new();
    folder.place("dagboek", "geen map");
    let done = folder.line("dagboek lijst");
    assert_eq!((done.status, done.out.as_str()), (1, ""), "{done:?}");
    assert!(done.err.contains("dagboek"), "{done:?}");
}

#[test]
fn the_data_folder_of_the_command_line_comes_first() {
    let (folder, other) = (Folder::new(), Folder::new());
    folder.typing("start het-memo", b"\na\n:stop\n");
    assert!(folder.line("dagboek lijst").out.contains("het-memo"));
    let elsewhere = folder.run([
        OsStr::new("dagboek"),
        OsStr::new("lijst"),
        OsStr::new("--data-dir"),
        other.path().as_os_str(),
    ]);
    assert!(elsewhere.out.contains("nog leeg"), "{elsewhere:?}");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_do_not_panic() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new();
    let word = OsStr::from_bytes(b"a\xff\x1b[31m");
    for (args, status) in [
        (vec![OsStr::new("casus"), OsStr::new("toon"), word], 1),
        (vec![OsStr::new("start"), word], 1),
        (vec![OsStr::new("dagboek"), OsStr::new("toon"), word], 1),
        (vec![OsStr::new("kader"), word], 1),
        (vec![word], 2),
        (vec![OsStr::new("--"), word], 2),
    ] {
        let done = folder.run(&args);
        assert_eq!(done.status, status, "{args:?}: {done:?}");
        assert!(!done.err.contains('\u{1b}') && done.err.lines().count() == 2, "{args:?}: {done:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    let folder = Folder::new();
    for args in ["casus lijst", "kader", "dagboek lijst", "casus lijst --json", "start het-memo", "--help"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let done = folder.command().args(args.split_whitespace()).stdout(writer).output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{args}");
        assert!(done.stderr.is_empty(), "{args}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_said() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let done = Folder::new().command().args(["casus", "lijst"]).stdout(full).output().unwrap();
    let err = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1));
    assert!(err.contains("de schijf is vol"), "{err}");
}

#[test]
fn a_new_case_is_written_from_nothing_or_from_an_entry_without_a_case() {
    let folder = Folder::new();
    folder.place("dagboek/2026/2026-11-20T0900-het-memo.toml", "casus = \"het-memo\"\n");
    let own = "titel = \"De stilte\"\n\n[eigen_kwestie]\nsituatie = \"Iedereen weet het.\"\n";
    folder.place("dagboek/2026/2026-11-21T0900-zonder-casus.toml", own);
    let done = folder.line("casus nieuw --van 2026-11-20");
    assert_eq!((done.status, done.out.as_str()), (1, ""));
    let lines: Vec<&str> = done.err.lines().collect();
    assert!(lines.len() == 2 && lines[0].contains("het-memo") && lines[1].contains("--van"), "{done:?}");
    // Without a terminal it goes line by line.
    let done = folder.typing("case new --van laatste", b":stop\n");
    assert_eq!((done.status, done.err.as_str()), (0, ""), "{done:?}");
    let text = fs::read_to_string(folder.path().join("casussen/de-stilte.toml")).unwrap();
    assert!(text.contains("Iedereen weet het."), "{text}");
    assert_eq!(
        fs::read_to_string(folder.path().join("dagboek/2026/2026-11-21T0900-zonder-casus.toml")).unwrap(),
        own
    );
    let done = folder.typing("casus nieuw --plain", b"1\nDe brief\n:stop\n");
    assert!(done.status == 0 && done.out.contains("casussen/de-brief.toml"), "{done:?}");
}

#[test]
fn a_case_that_is_not_done_is_told_of_where_one_looks_for_it_and_nowhere_else() {
    let folder = Folder::new();
    folder.typing("casus nieuw --plain", "De stille brief\nJe beslist.\n:stop\n".as_bytes());
    let not_done = "Nog niet af: verhaal, opties, beginselen, stoelen, varianten, beroep, indeling.";
    let list = folder.line("casus lijst");
    assert!(list.out.starts_with(&format!("de-stille-brief  De stille brief\n    {not_done}\n")), "{list:?}");
    assert_eq!(list.err, "");
    let said = folder.typing("--plain", b":stop\n").out;
    assert!(said.contains("De casus De stille brief is nog niet af."), "{said}");
    let checked = folder.line("casus toets");
    assert!(checked.status == 1 && checked.out.contains("is nog niet af."), "{checked:?}");
    let checked = folder.line("casus toets de-stille-brief");
    assert!(checked.status == 1 && checked.out.contains("Bij situatie staat nog niets."), "{checked:?}");
    for (line, input) in [
        ("casus lijst --json", ""),
        ("start het-memo", ":stop\n"),
        ("start --plain", ":stop\n"),
        ("casus nieuw", ":stop\n"),
        ("casus toon het-memo", ""),
        ("dagboek lijst", ""),
        ("kader missie", ""),
    ] {
        let done = folder.typing(line, input.as_bytes());
        assert!(
            done.status == 0 && !format!("{}{}", done.out, done.err).contains("niet af"),
            "{line}: {done:?}"
        );
    }
    // What is there can be read, by name or title.
    for name in ["de-stille-brief", "de stille BRIEF"] {
        let page = folder.line(&format!("casus toon {name}"));
        assert_eq!((page.status, page.err.as_str()), (0, ""), "{name}");
        for part in
            ["Nog niet af: verhaal, opties,", "Je beslist.", "Nog te doen\n", "Wat is de vraag? Nog leeg"]
        {
            assert!(page.out.contains(part), "{part}: {}", page.out);
        }
    }
    let done = folder.line("casus toon de-stile-brief");
    assert!(done.status == 1 && done.err.contains("Bedoelde je de-stille-brief?"), "{done:?}");
    for line in ["casus toon de-stille-brief --json", "start de-stille-brief"] {
        let done = folder.line(line);
        assert_eq!((done.status, done.out.as_str()), (1, ""), "{line}");
        assert!(done.err.contains("De casus De stille brief is nog niet af."), "{line}: {done:?}");
    }
}

#[test]
fn a_case_is_shown_by_name_or_title_whatever_the_capitals() {
    let folder = Folder::new();
    let page = folder.line("casus toon het-memo").out;
    for line in ["casus toon Het memo", "casus toon HET-MEMO", "case show het Mémo"] {
        let done = folder.line(line);
        assert_eq!((done.status, done.out == page), (0, true), "{line}: {done:?}");
    }
    let done = folder.run(["start", "Het memo", "--plain"]);
    assert!(done.status == 0 && done.out.contains("Het memo"), "{done:?}");
    for (line, hint) in [
        ("casus toon de boete op de shuld", "Bedoelde je "),
        ("casus toon dat komt goed nu", "Bedoelde je Dat komt goed?"),
        ("casus toon helemaal iets anders", "beraad casus lijst"),
    ] {
        let done = folder.line(line);
        assert!(done.status == 1 && done.err.contains(hint), "{line}: {done:?}");
    }
}
