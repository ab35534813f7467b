//! The README: its screens, tables and example file are what the program itself says. `just readme` writes them anew.

use std::{cell::OnceCell, collections::BTreeSet, fmt::Write, fs, path::Path, process::Command, sync::Arc};

use beraad::{
    app::{
        App, Program,
        entries::{Entries, EntryRow, Reading, digest},
        event::{Event, Stroke},
        keys::{Place, key_name},
        world::{Room, World},
    },
    content,
    core::{
        entry::{Entry, Form, LookBack},
        gist::Gist,
        holder::Holder,
        precedent::Card,
        principle::Principle,
        session::{About, Length, Setup},
        sketch::Sketch,
        walk::{Answer, Question, Step, Walk},
    },
    journal::{Access, Item, to_toml},
    phrases::say,
    prompts::step_name,
    screens::{
        Screen, compass::CompassScreen, journal::JournalScreen, sketch::SketchScreen, walk::WalkScreen,
    },
    shared::Shared,
    ui::theme::{Depth, Theme},
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use ratatui::{Terminal, backend::TestBackend, crossterm::event::KeyCode};

use crate::career::generate::Career;

const WIDTH: u16 = 80;
const HEIGHT: u16 = 24;

/// Set, it makes the test write the README instead of hold it against the program.
const WRITE_ANEW: &str = "BERAAD_WERK_BIJ";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:30:00+01:00").unwrap()
}

/// The world as the shell makes it, with an empty journal.
fn world() -> World {
    let (library, problems) = content::library(&[]);
    World {
        room: Room {
            library: Arc::new(library),
            access: Access::Write,
            root: "/home/jij/.local/share/beraad".into(),
            now: now(),
            size: (WIDTH, HEIGHT),
            theme: Theme { depth: Depth::None },
            cards: None,
        },
        own: vec![],
        problems,
        drafts: vec![],
        entries: Entries::none(),
        sessions: vec![],
        binned: None,
        copies: vec![],
        compass: OnceCell::new(),
        outside: beraad::app::outside::Outside::default(),
        suggested: OnceCell::new(),
    }
}

fn walk_on(world: &World) -> Walk {
    Walk::begin(world.room.library.case("boete-op-schuld").cloned(), Form::Short, now())
}

/// The rows of the screen, without what is empty at their ends.
fn shown(app: &dyn Program) -> String {
    let mut terminal = Terminal::new(TestBackend::new(WIDTH, HEIGHT)).unwrap();
    terminal.draw(|frame| app.draw(frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let rows = buffer.content().chunks(usize::from(WIDTH));
    let rows = rows.map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
    rows.map(|row| row.trim_end().to_owned() + "\n").collect()
}

fn press(app: &mut dyn Program, stroke: Stroke) {
    // Nobody writes here: what the shell would have to do is left.
    let _ = app.update(now(), Event::Key(stroke));
}

fn type_words(app: &mut dyn Program, words: &str) {
    words.chars().for_each(|letter| press(app, Stroke::letter(letter)));
}

fn home_screen() -> String {
    shown(&App::new(world(), None))
}

/// The step of the four chairs, with something written at the first.
fn chairs_screen() -> String {
    let world = world();
    let walk = WalkScreen::new(walk_on(&world), None);
    let mut app = App::new(world, Some(Screen::Walk(Box::new(walk))));
    press(&mut app, Stroke::ctrl('n'));
    type_words(&mut app, "b");
    press(&mut app, Stroke::ctrl('n'));
    type_words(
        &mut app,
        "Dat ik kijk of zij dit kan dragen, voordat ik opleg. Ze schreef twee keer dat ze het niet begreep.",
    );
    press(&mut app, Stroke::key(KeyCode::Tab));
    type_words(&mut app, "3");
    shown(&app)
}

/// A session after the talk: both rounds side by side.
fn session_screen() -> String {
    let about = About::Case("boete-op-schuld".into());
    let setup = Setup { about, length: Length::Thirty, people: 6, ..Setup::default() };
    let mut shared = Shared::new(world().room, setup, None);
    let next = Stroke::ctrl('n');
    let vote = |shared: &mut Shared, votes: &str| {
        press(shared, Stroke::key(KeyCode::Enter));
        for letter in votes.chars() {
            press(shared, Stroke::letter(letter));
            press(shared, Stroke::key(KeyCode::Enter));
        }
        press(shared, next);
    };
    // Begin, then to the first round, the talk and the second round.
    (0..5).for_each(|_| press(&mut shared, next));
    vote(&mut shared, "aaabc0");
    (0..3).for_each(|_| press(&mut shared, next));
    vote(&mut shared, "abbbcc");
    shown(&shared)
}

/// The first part of a case that is being written, with a remark on the question.
fn own_case_screen() -> String {
    let world = world();
    let sketch = Sketch {
        title: "De stille brief".into(),
        role: "Je beslist over bezwaren bij een gemeente.".into(),
        ..Sketch::default()
    };
    let screen = SketchScreen::new(sketch, None, &world);
    let mut app = App::new(world, Some(Screen::Sketch(Box::new(screen))));
    for _ in 0..2 {
        press(&mut app, Stroke::key(KeyCode::Tab));
    }
    type_words(&mut app, "Op je bureau ligt een brief van een man van zeventig. Hij is drie weken te laat.");
    press(&mut app, Stroke::key(KeyCode::Tab));
    type_words(&mut app, "Hoe ga je om met zijn bezwaar?");
    for key in [KeyCode::Tab, KeyCode::BackTab] {
        press(&mut app, Stroke::key(key));
    }
    shown(&app)
}

/// The world of somebody who wrote this many entries.
fn world_with(count: usize) -> World {
    let mut world = world();
    let career = Career { entries: count, until: now().date_naive(), seed: 7 };
    let row = |entry: Entry| {
        let slug = entry.case().unwrap_or("zonder-casus");
        let key = format!("dagboek/{}-{slug}.toml", entry.begun.format("%Y/%Y-%m-%dT%H%M"));
        EntryRow { item: Item::at(&world.room.root, &key), read: Some(Ok(Box::new(Gist::of(&entry)))) }
    };
    let mut rows: Vec<EntryRow> = career.walks().map(row).collect();
    rows.sort_by(|a, b| Item::newest_first(&a.item, &b.item));
    let digest = Some(digest(&rows, &world.room.root, now().date_naive()));
    world.take_in(Reading { rows, digest, ..Reading::default() });
    world
}

fn journal_screen() -> String {
    let world = world_with(60);
    let screen = Screen::Journal(Box::new(JournalScreen::new(&world)));
    shown(&App::new(world, Some(screen)))
}

fn compass_screen() -> String {
    shown(&App::new(world_with(60), Some(Screen::Compass(CompassScreen::default()))))
}

/// A short walk as it stands in the journal, with a look-back.
fn example_entry() -> Entry {
    let mut walk = walk_on(&world());
    let text = |words: &str| Answer::Text(words.to_owned());
    let pick = |id: &str| Answer::Pick(Some(id.to_owned()));
    let (citizens, proportionality) =
        (beraad::core::holder::Holder::Citizens, beraad::core::principle::Principle::Proportionality);
    for (question, answer) in [
        (Question::HunchChoice, pick("b")),
        (Question::HunchCertainty, Answer::Scale(Some(2))),
        (Question::HunchFeeling, text("Onrust. Dit klopt niet.")),
        (Question::Expects(citizens), text("Dat ik kijk of zij dit kan dragen.\nEn dat ik het uitleg.")),
        (Question::Weight(citizens), Answer::Scale(Some(3))),
        (Question::Pulls(proportionality), pick("naar")),
        (Question::FinalChoice, pick("c")),
        (Question::FinalCertainty, Answer::Scale(Some(4))),
        (Question::If, text("ik maandag begin")),
        (Question::Then, text("bel ik haar voor tien uur")),
        (Question::WithWhom, text("mijn teamleider")),
        (Question::When, text("5-12-2026")),
    ] {
        walk.set(question, answer).unwrap();
    }
    let mut entry = walk.finish(now() + chrono::Duration::minutes(12));
    entry.look_backs.push(LookBack {
        on: chrono::NaiveDate::from_ymd_opt(2026, 12, 7).unwrap(),
        did: "Gebeld en geluisterd.".into(),
        happened: String::new(),
        again: Some(beraad::core::entry::Again::Same),
    });
    entry
}

fn example_card() -> Card {
    let card = Card {
        title: "Een boete die niemand begreep".into(),
        case: Some("boete-op-schuld".into()),
        on: NaiveDate::from_ymd_opt(2026, 11, 21),
        principles: vec![Principle::Proportionality],
        holders: vec![Holder::Citizens],
        argument: "Wie twee keer schrijft dat zij het niet begrijpt, heeft nog geen antwoord gekregen."
            .into(),
        right: "Het recht van burgers op een besluit dat zij begrijpen.".into(),
        rule: "Awb 3:4 lid 2".into(),
        weight: "Eerst bellen kost een kwartier, en daarna weet je pas of de boete past.".into(),
        ..Card::default()
    };
    assert!(card.clone().checked(content::vocabulary()).is_ok(), "there is a name on it");
    card
}

fn place_name(place: Place) -> &'static str {
    match place {
        Place::Home => "thuis",
        Place::List => "lijst",
        Place::Journal | Place::FilteredJournal => "dagboek",
        Place::Cases | Place::FilteredCases => "casussen",
        Place::Reference => "kader",
        Place::Compass => "kompas",
        Place::Search => "zoeken",
        Place::Filter => "filter",
        Place::Reading => "bladzijde",
        Place::Linked => "bladzijde met links",
        Place::CaseCard => "casuskaart",
        Place::OwnCard => "eigen casuskaart",
        Place::OwnFile => "eigen bestand",
        Place::EntryPage => "notitie",
        Place::OwnEntryPage => "notitie zonder casus",
        Place::WalkReading => "stap om te lezen",
        Place::WalkText => "tekstveld",
        Place::WalkPick => "keuze",
        Place::PickSearch => "zoeken in een keuze",
        Place::WalkScale => "schaal",
        Place::Bin => "prullenbak",
        Place::Versions => "twee versies",
        Place::Passages => "kopiëren",
        Place::Addition => "aanvulling",
        Place::JournalSearch => "zoeken in het dagboek",
        Place::Carry | Place::CarryPath => "meenemen",
        Place::CarryMarks => "keuze voor het portfolio",
        Place::Appeal => "beroepsnotitie",
        Place::TeamLookBack => "terugblik op een sessie",
        Place::SketchText => "casustekst",
        Place::SketchPick => "casuskeuze",
        Place::SketchCheck => "nakijken",
        Place::SketchDone => "nagekeken",
        Place::SetupPick | Place::SetupScale => "sessie vooraf",
        Place::StagePage | Place::StageChoices | Place::StageText | Place::StagePick => "sessie",
        Place::BallotWay | Place::BallotTurn | Place::BallotPaper => "ronde",
        Place::StageAfter => "einde van de sessie",
    }
}

/// Every key of every place, those that mean the same together: keys, what they do, where.
fn key_table() -> String {
    let mut rows: Vec<(Vec<String>, &str, Vec<Place>)> = vec![];
    for place in Place::ALL {
        let mut here: Vec<(Vec<String>, &str)> = vec![];
        for binding in place.keys() {
            let keys = binding.keys.iter().map(|stroke| format!("`{}`", key_name(*stroke)));
            match here.last_mut() {
                Some((names, label)) if *label == binding.label => names.extend(keys),
                _ => here.push((keys.collect(), binding.label)),
            }
        }
        for (keys, label) in here {
            match rows.iter_mut().find(|row| (&row.0, row.1) == (&keys, label)) {
                Some(row) => row.2.push(place),
                None => rows.push((keys, label, vec![place])),
            }
        }
    }
    // Keys for every place stand in every place, so the first place that has them would decide where they come.
    rows.sort_by_key(|(_, _, places)| places.len() >= Place::ALL.len() - 1);
    let rows = rows.into_iter().map(|(keys, label, places)| {
        format!("| {} | {} | {} |\n", keys.join(" "), say(label), where_(&places))
    });
    rows.fold("| toets | wat | waar |\n| --- | --- | --- |\n".to_owned(), |all, row| all + &row)
}

fn where_(places: &[Place]) -> String {
    let missing: Vec<_> = Place::ALL.into_iter().filter(|place| !places.contains(place)).collect();
    match missing[..] {
        [] => "overal".into(),
        [one] => format!("overal, behalve: {}", place_name(one)),
        _ => {
            let mut names: Vec<&str> = places.iter().map(|place| place_name(*place)).collect();
            // A list with a filter is still that list.
            names.dedup();
            names.join(", ")
        }
    }
}

fn help(commands: &[&str]) -> String {
    let program = Command::new(env!("CARGO_BIN_EXE_beraad")).args(commands).arg("--help").output().unwrap();
    String::from_utf8(program.stdout).unwrap()
}

/// The commands that a page of help lists.
fn commands_in(help: &str) -> Vec<String> {
    let list = help.lines().skip_while(|line| *line != say("hulp-kop-opdrachten")).skip(1);
    let list = list.take_while(|line| !line.is_empty());
    list.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).collect()
}

fn command_table() -> String {
    let mut table = "| opdracht | wat |\n| --- | --- |\n".to_owned();
    let mut add = |commands: &[&str]| {
        let page = help(commands);
        let about = page.lines().next().unwrap();
        let usage = page.lines().find_map(|line| line.strip_prefix(&format!("{} ", say("hulp-kop-gebruik"))));
        // In a table the sign between choices would begin a cell.
        let usage = usage.unwrap().replace('|', "\\|");
        writeln!(table, "| `{usage}` | {about} |").unwrap();
    };
    for first in commands_in(&help(&[])) {
        let second = commands_in(&help(&[&first]));
        // `sessie` has commands and is one.
        if second.is_empty() || first == "sessie" {
            add(&[&first]);
        }
        for it in &second {
            add(&[&first, it]);
        }
    }
    table
}

fn fenced(language: &str, text: &str) -> String {
    format!("```{language}\n{text}```\n")
}

/// Every part that the program says itself, by the name in its marker.
fn parts() -> Vec<(&'static str, String)> {
    vec![
        ("scherm: thuis", fenced("text", &home_screen())),
        ("scherm: stoelen", fenced("text", &chairs_screen())),
        ("scherm: eigen casus", fenced("text", &own_case_screen())),
        ("scherm: sessie", fenced("text", &session_screen())),
        ("scherm: dagboek", fenced("text", &journal_screen())),
        ("scherm: kompas", fenced("text", &compass_screen())),
        ("toetsen", key_table()),
        ("opdrachten", command_table()),
        ("kaart", fenced("toml", &content::write_card(&example_card()))),
        ("notitie", fenced("toml", &to_toml(&example_entry()))),
    ]
}

/// What stands between `<!-- name -->` and `<!-- einde -->`, as a range of bytes.
fn marked(text: &str, name: &str) -> std::ops::Range<usize> {
    let head = format!("<!-- {name} -->\n");
    let start = text.find(&head).unwrap_or_else(|| panic!("no {head}")) + head.len();
    let end = text[start..].find("<!-- einde -->").unwrap_or_else(|| panic!("{name} does not end"));
    start..start + end
}

#[test]
fn what_the_program_says_itself_stands_in_the_readme_as_it_says_it_now() {
    let old = read("README.md");
    let mut new = old.clone();
    for (name, part) in parts() {
        new.replace_range(marked(&new, name), &part);
    }
    if std::env::var_os(WRITE_ANEW).is_some() {
        fs::write(root().join("README.md"), new).unwrap();
        return;
    }
    for (name, part) in parts() {
        assert_eq!(old[marked(&old, name)], part, "{name}: run `just readme` and look at what changed");
    }
}

#[test]
fn the_first_screenful_has_the_two_commands_and_what_one_needs() {
    let readme = read("README.md");
    let first: String = readme.lines().take(24).collect::<Vec<_>>().join("\n");
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    let rust = manifest["package"]["rust-version"].as_str().unwrap();
    for words in ["cargo run --release", "cargo test", &format!("Rust {rust}"), "C-linker"] {
        assert!(first.contains(words), "{words} is not in the first screenful");
    }
}

#[test]
fn the_table_of_steps_has_every_step_and_the_short_walk() {
    let readme = read("README.md");
    for step in Step::ALL {
        let short = if Step::of(Form::Short).contains(step) { "•" } else { " " };
        let row = format!("| {} | {} | {short} |", step.number(), step_name(*step));
        assert!(readme.contains(&row), "{row}");
    }
}

#[test]
fn the_table_of_the_journal_file_has_every_key() {
    let full = read("tests/entries/v1/2026-11-21T1430-boete-op-schuld.toml");
    let own = read("tests/entries/v1/2026-07-01T0905-zonder-casus.toml");
    let mut keys = BTreeSet::new();
    for text in [full, own] {
        add_keys(&text.parse().unwrap(), &mut keys);
    }
    let readme = read("README.md");
    let table = &readme[marked(&readme, "sleutels")];
    let named: BTreeSet<&str> =
        table.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).collect();
    // A table of its own for each of the four chairs and the nine beginselen stands there once.
    let ids = beraad::core::holder::Holder::ALL.map(|it| it.id().to_owned());
    let ids = ids.into_iter().chain(beraad::core::principle::Principle::ALL.map(|it| it.id().to_owned()));
    let ids: BTreeSet<String> = ids.collect();
    let unnamed: Vec<_> =
        keys.iter().filter(|key| !named.contains(key.as_str()) && !ids.contains(*key)).collect();
    assert!(unnamed.is_empty(), "the README does not name {unnamed:?}");
}

fn add_keys(table: &toml::Table, keys: &mut BTreeSet<String>) {
    for (key, value) in table {
        keys.insert(key.clone());
        match value {
            toml::Value::Table(inner) => add_keys(inner, keys),
            toml::Value::Array(items) => {
                items.iter().filter_map(toml::Value::as_table).for_each(|it| add_keys(it, keys));
            }
            _ => {}
        }
    }
}

#[test]
fn links_to_files_lead_somewhere() {
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let text = read(name);
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap();
            assert!(file.is_empty() || link.contains("://") || root().join(file).exists(), "{name}: {link}");
        }
    }
}

#[test]
fn the_code_map_has_every_module() {
    let map = read("ARCHITECTURE.md");
    for item in fs::read_dir(root().join("src")).unwrap() {
        let path = item.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(map.contains(&format!("| `{name}` |")), "the code map does not name {name}");
    }
}

#[test]
fn the_tests_that_keep_an_invariant_exist() {
    let page = read("ARCHITECTURE.md");
    let mut named = 0;
    for name in page.split('`').skip(1).step_by(2) {
        let Some((file, test)) = name.split_once("::") else { continue };
        let path = root().join(format!("tests/it/{file}.rs"));
        if path.exists() && !test.contains('*') {
            let test = test.rsplit("::").next().unwrap();
            assert!(fs::read_to_string(path).unwrap().contains(&format!("fn {test}(")), "there is no {name}");
            named += 1;
        }
    }
    assert!(named > 20, "ARCHITECTURE.md names {named} tests");
}
