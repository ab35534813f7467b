//! The content: what ships is free of problems, and every rule tells a writer what to do, with its place.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use beraad::{
    content::{self, SourceFile},
    core::{
        case::{Origin, Tier, WorkField},
        coverage::Coverage,
        found::{self, Found},
        holder::Holder,
        links::{self, Leads},
        principle::Principle,
        problem::Problem,
        reference::{GroundKind, TopicPart},
    },
};
use proptest::prelude::*;

/// A file of `tests/broken` ends with what it must get: whether the case stays, and each problem as
/// `line:column what hint`.
#[test]
fn every_broken_file_gets_its_sentence_and_its_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 60);
    let mut wrong = String::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let slug = path.file_stem().unwrap().to_string_lossy().into_owned();
        let (body, expected) = text.split_once(MARK).unwrap_or((&text, ""));
        let file = SourceFile { path: format!("{slug}.toml").into(), slug, text: body.to_owned() };
        let (case, problems) = content::case(&file, Origin::Own);
        let mut got = format!("# {}\n", if case.is_some() { "stays" } else { "falls" });
        for problem in &problems {
            writeln!(got, "# {}", told(&file, problem).unwrap()).unwrap();
        }
        if got != expected {
            write!(wrong, "{}\n{MARK}{got}\n", file.shown()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "these files now get:\n\n{wrong}");
}

/// What is wrong as one line, if it has a place; the line that it quotes must be the line that it names.
fn told(file: &SourceFile, problem: &Problem) -> Option<String> {
    let place = problem.place.as_ref()?;
    let line = place.line?;
    assert_eq!(place.text.as_deref(), Some(file.text.lines().nth(line - 1).unwrap_or_default()), "{problem}");
    Some(problem.to_string().strip_prefix(&format!("{}:", file.shown()))?.to_owned())
}

const MARK: &str = "# expect\n";

#[test]
fn what_ships_is_whole_and_has_no_problems() {
    let (library, mut problems) = content::library(&[]);
    problems.extend(content::reference().1);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(library.cases.len() >= 8);
    for case in &library.cases {
        let path = format!("casussen/{}.toml", case.slug);
        let text = beraad::files::text(&path).to_owned();
        let file = SourceFile { path: path.into(), slug: case.slug.to_string(), text };
        let (read, problems) = content::case(&file, Origin::Builtin);
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
        assert_eq!(read.as_ref(), Some(&**case), "built and read alike");
    }
    let reference = &library.reference;
    assert_eq!(reference.principles.iter().map(|it| it.principle).collect::<Vec<_>>(), Principle::ALL);
    assert_eq!(reference.rights.iter().map(|it| it.holder).collect::<Vec<_>>(), Holder::ALL);
    assert!(reference.routes.len() >= 10 && reference.grounds.len() >= 50);
    assert!(!reference.routes_intro.is_empty());
    for case in &library.cases {
        assert!(!case.sources.is_empty() && !case.role.is_empty(), "{}", case.slug);
        for choice in &case.choices {
            let tips = case.variants.iter().any(|variant| variant.tips.contains(&choice.id));
            assert!(tips, "{}: no variant tips choice {}", case.slug, choice.id);
        }
    }
}

/// What the cases cover together, so that nobody misses a lens or a kind of work.
#[test]
fn the_shipped_cases_cover_every_lens_and_kind_of_work() {
    let (library, _) = content::library(&[]);
    let coverage = Coverage::of(library.cases.iter().map(|case| &**case));
    assert_eq!(coverage.cases, 36);
    for (principle, play) in coverage.principles.iter() {
        assert!(play.central >= 4 && play.plays >= 8, "{principle:?}: {play:?}");
    }
    for (holder, count) in coverage.holders.iter() {
        assert!(*count >= 9, "{holder:?}: {count}");
    }
    for (terrain, count) in &coverage.terrains {
        assert!(*count >= 7, "{terrain:?}: {count}");
    }
    for (field, count) in coverage.fields.iter().filter(|(it, _)| *it != WorkField::Enforcement) {
        assert!(*count >= 6, "{field:?}: {count}");
    }
    let tier = |tiers: &[Tier]| {
        coverage.tiers.iter().filter(|(it, _)| tiers.contains(it)).map(|it| it.1).sum::<usize>()
    };
    for tiers in [
        &[Tier::National][..],
        &[Tier::Municipality],
        &[Tier::Province, Tier::WaterAuthority],
        &[Tier::Independent, Tier::Agency],
    ] {
        assert!(tier(tiers) >= 4, "{tiers:?}: {}", tier(tiers));
    }
    assert!(coverage.good_work >= 6 && coverage.at_table >= 4, "{coverage:?}");
}

#[test]
fn an_own_case_joins_the_library_and_one_that_cannot_is_named() {
    let good = fs::read_to_string(broken("none")).unwrap();
    let good = good.split_once(MARK).unwrap().0;
    let file = |path: &str, text: &str| SourceFile {
        path: path.into(),
        slug: path.rsplit('/').next().unwrap().trim_end_matches(".toml").to_owned(),
        text: text.to_owned(),
    };
    let own = [
        file("casussen/b-eigen.toml", good),
        file("casussen/a-eigen.toml", &good.replace("hem nog een", "hem, nog een")),
        file("casussen/oud/b-eigen.toml", good),
        file("casussen/doen-alsof.toml", good),
        file("casussen/Mijn casus.toml", good),
        file("casussen/stuk.toml", "schema = 1\ntitel = "),
    ];
    let (library, problems) = content::library(&own);
    let slugs: Vec<&str> =
        library.cases.iter().filter(|it| it.origin == Origin::Own).map(|it| &*it.slug).collect();
    assert_eq!(slugs, ["a-eigen", "b-eigen"]);
    assert_eq!(library.case("doen-alsof").unwrap().origin, Origin::Builtin);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    casussen/Mijn casus.toml: De naam Mijn casus kan beraad niet gebruiken. Gebruik alleen kleine letters, cijfers en streepjes, zoals boete-op-schuld.toml.
    casussen/Mijn casus.toml: De casus Mijn casus doet nog niet mee. Verbeter wat er over dit bestand gezegd is; daarna staat hij in de lijst.
    casussen/a-eigen.toml:17:9: In de vraag staat een komma. Maak er één korte vraag van en zet de uitleg in de situatie.
    casussen/oud/b-eigen.toml: Er is al een casus b-eigen, in casussen/b-eigen.toml. Deze doet daarom niet mee. Geef dit bestand een andere naam.
    casussen/doen-alsof.toml: Er zit al een casus met de naam doen-alsof in beraad. Die van jou doet daarom niet mee. Geef dit bestand een andere naam.
    casussen/stuk.toml:2:9: Achter het teken = staat niets. Schrijf je tekst achter het teken =, tussen rechte aanhalingstekens.
    casussen/stuk.toml: De casus stuk doet nog niet mee. Verbeter wat er over dit bestand gezegd is; daarna staat hij in de lijst.
    ");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever stands in a file, reading it ends, and gives a case or says what is wrong.
    #[test]
    fn any_damage_to_a_file_is_told(at in 0usize..4000, cut in 0usize..200, put in "\\PC{0,8}|[\\[\\]\"'=\n\\\\]{0,4}") {
        let good = fs::read_to_string(broken("none")).unwrap();
        let good = good.split_once(MARK).unwrap().0;
        let start = good.floor_char_boundary(at.min(good.len()));
        let end = good.floor_char_boundary((start + cut).min(good.len()));
        let text = format!("{}{put}{}", &good[..start], &good[end..]);
        let file = SourceFile { path: "x.toml".into(), slug: "x".into(), text };
        let (case, problems) = content::case(&file, Origin::Own);
        prop_assert!(case.is_some() || !problems.is_empty());
        for problem in problems {
            prop_assert!(!problem.what.contains("[inhoud-") && !problem.hint.contains("[inhoud-"));
            prop_assert!(told(&file, &problem).is_some());
        }
    }
}

fn broken(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/broken/{name}.toml"))
}

#[test]
fn every_item_of_the_frame_has_an_id_of_its_own_and_leads_somewhere() {
    let (library, _) = content::library(&[]);
    let reference = &library.reference;
    let items: Vec<Found<'_>> = found::all(reference).collect();
    let mut ids: Vec<&str> = items.iter().map(|it| it.id()).collect();
    ids.sort_unstable();
    let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for part in TopicPart::ALL {
        assert!(reference.topics.iter().any(|it| it.part == *part), "{part:?} is empty");
    }
    for item in &items {
        let see = item.see();
        assert!((1..see.len()).all(|place| !see[..place].contains(&see[place])), "{}: {see:?}", item.id());
        let linked = links::of_item(reference, &library.cases, *item);
        let leads = || linked.iter().flat_map(|group| &group.links);
        assert!(leads().any(|it| matches!(it.to, Leads::Item(_))), "nothing belongs to {}", item.id());
    }
}

/// A law is there word for word, with the date of the version that was read or a remark why there is none.
#[test]
fn what_is_literal_has_its_source_and_law_its_date() {
    let (reference, _) = content::reference();
    for ground in &reference.grounds {
        let law = ground.kind == GroundKind::Law;
        assert!(ground.literal || !law, "{}", ground.id);
        assert!(!law || ground.as_of.is_some() || !ground.caveat.is_empty(), "{}", ground.id);
    }
    for topic in &reference.topics {
        assert!(!topic.meaning.is_empty() || !topic.text.is_empty(), "{}", topic.id);
    }
}
