//! The invariants of the house, held against the source text itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use beraad::phrases;

use crate::support::source::{Attribute, Placed, Source, Token, closing, is_sign, word};

/// The core knows no screen, no disk, no environment, no clock and no file format.
const NOT_IN_CORE: &[&str] = &[
    "ratatui",
    "crossterm",
    "serde",
    "serde_json",
    "toml",
    "toml_edit",
    "toml_parser",
    "tempfile",
    "directories",
    "clap",
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "chrono::Local",
    "chrono::Utc",
    "Local::now",
    "Utc::now",
];

/// What reaches the disk or the environment.
const OUTSIDE: &[&str] = &["std::fs", "std::env", "tempfile", "directories", "std::net"];

/// Methods of `Path` that look at the disk without naming `std::fs`.
const LOOKS_AT_DISK: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// Where disk and environment may be touched; `main` hands on the arguments besides.
const MAY_REACH_OUT: &[&str] =
    &["src/journal/", "src/journal.rs", "src/shell/", "src/shell.rs", "src/cli/surroundings.rs"];

/// Calls that compare a text with what another program says; what they are given is never shown.
const COMPARES: &[&str] = &[
    "contains",
    "ends_with",
    "find",
    "has",
    "split_once",
    "starts",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
];

/// Literals with words that no user reads, each with its reason.
const NO_WORDS_OF_OURS: &[(&str, &str)] = &[];

/// Literals that look like the id of a phrase and are none, each with its reason.
const NO_PHRASE: &[(&str, &str)] = &[
    ("eigen-casus", "what stands for an own case of which title or slug may hold a name"),
    ("eigen-kwestie", "what stands for the case in the file name of a session on a matter of one's own"),
    ("weet-niet", "an answer in the entry's file"),
    ("zonder-prive", "an option of the command line"),
    ("zonder-casus", "what stands for the case in the file name of one's own dilemma"),
];

const MOST_LINES: usize = 400;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs one rule over the production code and says every place where it is broken.
fn hold(rule: impl Fn(&Source) -> Vec<(usize, String)>) {
    check(&Source::production(), rule);
}

fn check(sources: &[Source], rule: impl Fn(&Source) -> Vec<(usize, String)>) {
    let broken: Vec<String> = sources
        .iter()
        .flat_map(|source| {
            rule(source).into_iter().map(|(line, what)| format!("{}:{line}: {what}", source.path))
        })
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// What a rule finds in a sample.
fn found(path: &str, sample: &str, rule: impl Fn(&Source) -> Vec<(usize, String)>) -> Vec<String> {
    rule(&Source::new(path, sample)).into_iter().map(|(line, what)| format!("{line} {what}")).collect()
}

fn named(source: &Source, banned: &[&str]) -> Vec<(usize, String)> {
    let begins = |path: &str, ban: &str| path == ban || path.starts_with(&format!("{ban}::"));
    source.paths().into_iter().filter(|(_, path)| banned.iter().any(|ban| begins(path, ban))).collect()
}

fn core_is_pure(source: &Source) -> Vec<(usize, String)> {
    if !source.path.starts_with("src/core/") {
        return vec![];
    }
    let derived = source.attributes.iter().filter_map(|it| {
        let stores = |word: &&str| ["Serialize", "Deserialize", "serde"].contains(word);
        it.words().into_iter().find(stores).map(|word| (it.line, word.to_owned()))
    });
    named(source, NOT_IN_CORE).into_iter().chain(derived).collect()
}

#[test]
fn the_core_knows_no_screen_no_disk_no_clock_and_no_file_format() {
    hold(core_is_pure);
    let sample =
        "use std::{fmt, io::Write};\n#[derive(Clone, Serialize)]\nstruct A;\nfn f() { chrono::Utc::now(); }";
    assert_eq!(
        found("src/core/a.rs", sample, core_is_pure),
        ["1 std::io::Write", "4 chrono::Utc::now", "2 Serialize"]
    );
    assert!(found("src/journal/a.rs", sample, core_is_pure).is_empty());
    assert!(found("src/core/a.rs", "// std::fs\nfn f() { \"std::fs\"; }", core_is_pure).is_empty());
}

fn reaches_out(source: &Source) -> Vec<(usize, String)> {
    if MAY_REACH_OUT.iter().any(|place| source.path.starts_with(place)) {
        return vec![];
    }
    let calls = source.tokens.windows(3).filter_map(|it| {
        let name = word(it.get(1)).filter(|name| LOOKS_AT_DISK.contains(name))?;
        (is_sign(it.first(), '.') && is_sign(it.get(2), '(')).then(|| (it[1].line, name.to_owned()))
    });
    let is_arguments = |path: &str| source.path == "src/main.rs" && path == "std::env::args_os";
    named(source, OUTSIDE).into_iter().filter(|(_, path)| !is_arguments(path)).chain(calls).collect()
}

#[test]
fn only_the_journal_and_the_shell_touch_disk_and_environment() {
    hold(reaches_out);
    let sample = "use std::{env, path::Path};\nfn f(p: &Path) -> bool { p.exists() && has.exists }";
    assert_eq!(found("src/app/a.rs", sample, reaches_out), ["1 std::env", "2 exists"]);
    assert!(found("src/shell/a.rs", sample, reaches_out).is_empty());
    assert!(found("src/app/a.rs", "const A: &str = env!(\"X\");", reaches_out).is_empty());
}

#[test]
fn sizes_of_files_and_functions() {
    let mut sizes: Vec<(usize, String)> =
        Source::production().into_iter().map(|source| (source.lines, source.path)).collect();
    sizes.sort();
    let at = |part: usize| sizes[(sizes.len() - 1) * part / 100].0;
    println!("{} files, lines: median {}, p90 {}, longest {:?}", sizes.len(), at(50), at(90), sizes.last());
    let long: Vec<_> = sizes.iter().filter(|(lines, _)| *lines > MOST_LINES).collect();
    assert!(long.is_empty(), "longer than {MOST_LINES} lines: {long:?}");

    // Clippy measures the functions; the gate runs it with every warning as an error.
    let clippy: toml::Table = fs::read_to_string(root().join("clippy.toml")).unwrap().parse().unwrap();
    assert_eq!(clippy["too-many-lines-threshold"].as_integer(), Some(60));
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    assert!(manifest["lints"]["clippy"].get("pedantic").is_some());
    let gate = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(gate.lines().any(|line| line.contains("cargo clippy") && line.contains("-D warnings")));
}

fn everything() -> Vec<Source> {
    let mut sources: Vec<Source> = ["src", "tests", "benches"].into_iter().flat_map(Source::below).collect();
    sources.push(Source::new("build.rs", &fs::read_to_string(root().join("build.rs")).unwrap()));
    sources
}

fn has_no_head(source: &Source) -> Vec<(usize, String)> {
    let head = source.text.lines().next().unwrap_or_default();
    if head.starts_with("//! ") { vec![] } else { vec![(1, "does not begin with //!".to_owned())] }
}

#[test]
fn every_file_says_at_its_head_what_it_is() {
    check(&everything(), has_no_head);
    assert_eq!(found("src/a.rs", "use std::fmt;\n//! Late.", has_no_head), ["1 does not begin with //!"]);
}

fn silences_a_lint(source: &Source) -> Vec<(usize, String)> {
    let silent = |it: &&Attribute| it.words().contains(&"allow");
    source
        .attributes
        .iter()
        .filter(silent)
        .map(|it| (it.line, "allow instead of expect".to_owned()))
        .collect()
}

#[test]
fn a_lint_is_expected_with_a_reason_and_never_allowed() {
    check(&everything(), silences_a_lint);
    let sample =
        "#![allow(dead_code)]\n#[cfg_attr(test, allow(x))]\n#[expect(x, reason = \"to allow\")]\nfn a() {}";
    assert_eq!(
        found("src/a.rs", sample, silences_a_lint),
        ["1 allow instead of expect", "2 allow instead of expect"]
    );
}

fn loses_the_place(source: &Source) -> Vec<(usize, String)> {
    let shapes = ["flatten", "untagged", "tag", "content"];
    let serde = source.attributes.iter().filter(|it| it.words().first() == Some(&"serde"));
    serde
        .flat_map(|it| {
            it.words().into_iter().filter(|word| shapes.contains(word)).map(|word| (it.line, word.into()))
        })
        .collect()
}

#[test]
fn no_schema_type_has_a_shape_that_loses_the_place_of_an_error() {
    hold(loses_the_place);
    let sample = "#[serde(flatten)]\nstruct A;\n#[serde(rename = \"tag\", untagged)]\nenum B {}";
    assert_eq!(found("src/content/a.rs", sample, loses_the_place), ["1 flatten", "3 untagged"]);
}

#[test]
fn tests_stand_in_a_module_of_their_own() {
    hold(|source| {
        source.stray_tests.iter().map(|line| (*line, "cfg(test) before no module".to_owned())).collect()
    });
    for source in Source::below("src").into_iter().filter(|it| it.path.ends_with("/tests.rs")) {
        let folder = source.path.trim_end_matches("/tests.rs");
        let parent = [format!("{folder}/mod.rs"), format!("{folder}.rs")];
        let declared = parent.iter().filter_map(|path| fs::read_to_string(root().join(path)).ok());
        let mut parents = declared.map(|text| text.contains("#[cfg(test)]\nmod tests;"));
        assert_eq!(parents.next(), Some(true), "{} is not declared under cfg(test)", source.path);
    }
}

fn reads_like_prose(source: &Source) -> Vec<(usize, String)> {
    const FOR_THE_COMPILER: &[&str] = &["cfg", "deprecated", "doc", "expect", "must_use", "serde"];
    let told = |it: &&Attribute| !it.words().first().is_some_and(|word| FOR_THE_COMPILER.contains(word));
    let attributes = source.attributes.iter().filter(told).flat_map(|it| &it.tokens);
    let mut compared = BTreeSet::new();
    for (at, placed) in source.tokens.iter().enumerate() {
        let asks = word(Some(placed)).is_some_and(|it| COMPARES.contains(&it));
        if asks && is_sign(source.tokens.get(at + 1), '(') {
            compared.extend(at..closing(&source.tokens, at + 1));
        }
    }
    let shown = source.tokens.iter().enumerate().filter(|(at, _)| !compared.contains(at)).map(|(_, it)| it);
    let texts = shown.chain(attributes).filter_map(|it| match &it.token {
        Token::Text(text) => Some((it.line, text)),
        _ => None,
    });
    texts
        .filter(|(_, text)| words(text) > 1 && !NO_WORDS_OF_OURS.iter().any(|(known, _)| known == text))
        .map(|(line, text)| (line, format!("{text:?}")))
        .collect()
}

/// The words of two letters or more, parted by white space, outside the places of a format string.
fn words(text: &str) -> usize {
    let mut bare = String::new();
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            letter if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    let is_word = |part: &&str| {
        part.chars().collect::<Vec<_>>().windows(2).any(|pair| pair.iter().all(|it| it.is_alphabetic()))
    };
    bare.split_whitespace().filter(is_word).count()
}

#[test]
fn every_word_for_a_user_stands_in_the_phrases() {
    hold(reads_like_prose);
    let sample = "#[error(\"niet te lezen\")]\n#[expect(x, reason = \"two words\")]\n\
                  fn f() { format!(\"{what} {hint}\"); format!(\"{a} is niet {b}\"); \"sleutel_naam\"; \
                  x.contains(&[\"not shown\"]) }";
    assert_eq!(
        found("src/app/a.rs", sample, reads_like_prose),
        ["3 \"{a} is niet {b}\"", "1 \"niet te lezen\""]
    );
}

/// The texts that stand as a phrase id in `say(…)` and as the first argument of `say_with(…)`, and, where both
/// are plain, the names that `say_with` fills in.
fn said(all: &[Placed]) -> Vec<(usize, String, Option<BTreeSet<String>>)> {
    let mut found = vec![];
    for (at, placed) in all.iter().enumerate() {
        let Some(call @ ("say" | "say_with")) = word(Some(placed)) else { continue };
        let is_method = at > 0 && is_sign(all.get(at - 1), '.');
        if is_method || !is_sign(all.get(at + 1), '(') {
            continue;
        }
        let inside = &all[at + 2..closing(all, at + 1) - 1];
        let id_end = if call == "say" { inside.len() } else { first_argument(inside) };
        let is_pattern =
            |place: usize| is_sign(inside.get(place + 1), '|') || is_sign(inside.get(place + 1), '=');
        let names: BTreeSet<String> = inside[id_end..]
            .windows(3)
            .filter(|it| is_sign(it.first(), '(') && is_sign(it.get(2), ','))
            .filter_map(|it| text(&it[1]))
            .collect();
        let plain = call == "say" || names_are_plain(&inside[id_end..]);
        for place in (0..id_end).filter(|place| !is_pattern(*place)) {
            if let Some(id) = text(&inside[place]) {
                found.push((inside[place].line, id, plain.then(|| names.clone())));
            }
        }
    }
    found
}

/// Whether the rest of a call is `, &[("name", …), …]` with every name in it.
fn names_are_plain(rest: &[Placed]) -> bool {
    if !(is_sign(rest.get(1), '&') && is_sign(rest.get(2), '[')) {
        return false;
    }
    let mut at = 3;
    while at < closing(rest, 2) - 1 {
        if !(is_sign(rest.get(at), '(') && rest.get(at + 1).and_then(text).is_some()) {
            return false;
        }
        at = closing(rest, at) + 1;
    }
    true
}

fn text(placed: &Placed) -> Option<String> {
    match &placed.token {
        Token::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn first_argument(all: &[Placed]) -> usize {
    let mut at = 0;
    while at < all.len() && !is_sign(all.get(at), ',') {
        at = match all[at].token {
            Token::Sign('(' | '[' | '{') => closing(all, at),
            _ => at + 1,
        };
    }
    at
}

/// The names of the values that a phrase asks for.
fn asked(id: &str, sources: &[String]) -> BTreeSet<String> {
    let head = format!("{id} =");
    let lines = sources.iter().flat_map(|source| source.lines()).skip_while(|line| !line.starts_with(&head));
    let body =
        lines.enumerate().take_while(|(at, line)| *at == 0 || line.is_empty() || line.starts_with(' '));
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    body.flat_map(|(_, line)| line.split('$').skip(1))
        .map(|rest| rest.chars().take_while(|it| is_name(*it)).collect())
        .collect()
}

fn phrase_sources() -> Vec<String> {
    let files = fs::read_dir(root().join("content/nl/interface")).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn every_phrase_that_is_said_exists_with_its_values() {
    let ids: BTreeSet<String> = phrases::ids().into_iter().collect();
    let sources = phrase_sources();
    hold(|source| {
        let mut broken = vec![];
        for (line, id, names) in said(&source.tokens) {
            if !ids.contains(&id) {
                broken.push((line, format!("there is no phrase {id:?}")));
            } else if names.is_some_and(|names| names != asked(&id, &sources)) {
                broken.push((line, format!("phrase {id:?} asks for {:?}", asked(&id, &sources))));
            }
        }
        broken
    });
}

#[test]
fn the_scan_for_phrases_sees_what_is_said() {
    let sample = Source::new(
        "src/a.rs",
        r#"fn f() { say("een"); say(match x { "patroon" => "twee", _ => "drie" });
        say_with("vier", &[("getal", n.into()), ("naam", f(x, y).into())]); say_with(id, &args); say_with("vijf", args); say_with("zes", &[key, ("naam", x)]);
        talk.say(&say_with("zeven", &[("woord", "geen id".into())])) }"#,
    );
    let ids: Vec<String> = said(&sample.tokens).into_iter().map(|(_, id, _)| id).collect();
    assert_eq!(ids, ["een", "twee", "drie", "vier", "vijf", "zes", "zeven"]);
    let names: Vec<_> = said(&sample.tokens).into_iter().filter_map(|(_, _, names)| names).collect();
    assert_eq!(names[3], ["getal", "naam"].map(String::from).into());
    assert_eq!(names.len(), 5);

    let phrases = "een = Eén { $getal }\n  en { $naam ->\n   *[other] x\n  }\ntwee = { $ander }\n";
    assert_eq!(asked("een", &[phrases.to_owned()]), ["getal", "naam"].map(String::from).into());
    assert!(asked("drie", &[phrases.to_owned()]).is_empty());
}

fn looks_like_an_id(text: &str) -> bool {
    text.contains('-')
        && text.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        })
}

#[test]
fn no_text_that_looks_like_a_phrase_is_missing_and_no_phrase_is_unused() {
    let ids: BTreeSet<String> = phrases::ids().into_iter().collect();
    let families: BTreeSet<&str> =
        ids.iter().filter_map(|id| id.split_once('-')).map(|(first, _)| first).collect();
    hold(|source| {
        let in_family = |text: &str| text.split_once('-').is_some_and(|(first, _)| families.contains(first));
        let missing = |text: &str| looks_like_an_id(text) && in_family(text) && !ids.contains(text);
        let known = |text: &str| NO_PHRASE.iter().any(|(other, _)| *other == text);
        let texts = source.texts().filter(|(_, text)| missing(text) && !known(text));
        texts.map(|(line, text)| (line, format!("there is no phrase {text:?}"))).collect()
    });

    let sources = Source::production();
    let used: BTreeSet<&str> = sources.iter().flat_map(Source::texts).map(|(_, text)| text).collect();
    let unused: Vec<_> = ids.iter().filter(|id| !used.contains(id.as_str())).collect();
    assert!(unused.is_empty(), "no code says these phrases: {unused:?}");
}

/// Phrases of three words or more that stand under two ids.
fn said_twice(sources: &[String]) -> Vec<(String, String)> {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut twice = vec![];
    for line in sources.iter().flat_map(|source| source.lines()) {
        let Some((id, words)) =
            line.split_once(" = ").filter(|(id, words)| !id.contains(' ') && !words.ends_with("->"))
        else {
            continue;
        };
        // Another name for a value does not make it another sentence.
        let bare: String = words
            .split('$')
            .enumerate()
            .map(|(at, part)| match part.split_once(' ') {
                Some((_, rest)) if at > 0 => rest,
                _ => part,
            })
            .collect();
        let many = bare.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3;
        if let Some(other) = seen.insert(bare.to_lowercase(), id.to_owned()).filter(|_| many) {
            twice.push((other, id.to_owned()));
        }
    }
    twice
}

#[test]
fn no_sentence_stands_under_two_ids() {
    assert_eq!(said_twice(&phrase_sources()), []);
    let sample = "een = De prijs is { $prijs }\ntwee = de prijs is { $tekst }\ndrie = casus\nvier = casus\n";
    assert_eq!(said_twice(&[sample.to_owned()]), [("een".to_owned(), "twee".to_owned())]);
}

/// The commands that a page of help lists, each by its first word.
fn listed(help: &str) -> Vec<String> {
    let list =
        help.lines().skip_while(|line| *line != "Opdrachten:").skip(1).take_while(|line| !line.is_empty());
    list.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).collect()
}

fn help(commands: &[&str]) -> String {
    let program = Command::new(env!("CARGO_BIN_EXE_beraad")).args(commands).arg("--help").output().unwrap();
    String::from_utf8(program.stdout).unwrap()
}

#[test]
fn the_readme_names_every_command() {
    let page =
        "Gebruik: beraad\n\nOpdrachten:\n  start    Begint\n  casus    Laat zien\n\nOpties:\n  -h  Hulp\n";
    assert_eq!(listed(page), ["start", "casus"]);

    let first = listed(&help(&[]));
    assert!(first.iter().any(|name| name == "start"), "the help does not list the commands: {first:?}");
    let second = first
        .iter()
        .flat_map(|name| listed(&help(&[name])).into_iter().map(move |it| format!("{name} {it}")));
    let commands: Vec<String> = first.iter().cloned().chain(second).collect();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let words: BTreeSet<&str> =
        readme.split(|letter: char| !letter.is_alphanumeric() && letter != '-').collect();
    let unnamed: Vec<_> =
        commands.iter().filter(|name| !name.split(' ').all(|word| words.contains(word))).collect();
    assert!(unnamed.is_empty(), "the README does not name {unnamed:?}");
}
