//! `beraad casus nieuw`: writing a case, on the screen and line by line; nothing typed is lost, and what is done stands
//! among the cases.

use std::{fs, io::Cursor, path::Path};

use beraad::{
    app::{event::Event, keys::Place},
    content::{self, NotOurs, SourceFile},
    core::{
        case::Origin,
        entry::{Entry, OwnSubject, Pull, Subject},
        holder::Holder,
        library::Library,
        principle::Principle,
        questionnaire::Answer,
        sketch::{Kind, Part, Question, Sketch},
    },
    files,
    journal::{Shelf, Store, to_toml},
    phrases::{say, say_with},
    plain::{Opening, Session},
    prompts::{Worded, sketch::write_elsewhere},
};
use chrono::{DateTime, Duration, FixedOffset};
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::{play::Play, terminal::flat};

/// From home to a new case.
const NEW: &str = "<end><up><up><up><up><enter>n";
const NEXT: &str = "<ctrl-n>";

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:30:00.123+01:00").unwrap()
}

fn says(play: &mut Play, sentence: &str) -> bool {
    flat(&play.screen()).contains(&flat(sentence))
}

/// The only own case, by its name and its text.
fn only(play: &Play) -> (String, String) {
    let files = play.files("casussen");
    assert_eq!(files.len(), 1, "{files:?}");
    let name = files[0].0.file_stem().unwrap().to_string_lossy().into_owned();
    (name, files[0].1.clone())
}

/// A case that ships, as somebody would write it.
fn shipped() -> Sketch {
    Sketch {
        title: "De brief op tafel".into(),
        ..content::sketch(files::text("casussen/boete-op-schuld.toml"))
    }
}

/// What one does on the screen, and what one types line by line, to give an answer.
struct Given {
    before: String,
    paste: Option<String>,
    lines: String,
}

fn given(sketch: &Sketch, library: &Library, question: Question, answer: &Answer) -> Given {
    let places = |ids: &[String]| -> Vec<usize> {
        let (Kind::Pick(from) | Kind::PickMany(from)) = question.kind() else { return vec![] };
        let options = sketch.options(library, from);
        ids.iter().map(|id| options.iter().position(|it| it.id == *id).unwrap()).collect()
    };
    let picked = |ids: &[String]| {
        let (mut keys, mut lines, mut at) = (String::new(), vec![], 0);
        for place in places(ids) {
            keys += &if place > at { "<down>".repeat(place - at) } else { "<up>".repeat(at - place) };
            keys += "<enter>";
            lines.push((place + 1).to_string());
            at = place;
        }
        Given { before: keys, paste: None, lines: lines.join(" ") + "\n" }
    };
    match (question.kind(), answer) {
        (Kind::Text, Answer::Text(text)) => {
            Given { before: String::new(), paste: Some(text.clone()), lines: format!("{text}\n.\n") }
        }
        (_, Answer::Text(text)) => {
            Given { before: String::new(), paste: Some(text.clone()), lines: format!("{text}\n") }
        }
        (_, Answer::Pick(pick)) => picked(&pick.iter().cloned().collect::<Vec<_>>()),
        (_, Answer::Picks(picks)) => picked(picks),
        (_, Answer::Scale(_)) => unreachable!("no question of a case takes a number"),
    }
}

/// The whole of a case typed on the screen; gives the same answers as lines.
fn type_all(play: &mut Play, whole: &Sketch) -> String {
    let library = play.app.world.room.library.clone();
    let mut sketch = Sketch::default();
    let mut lines = String::new();
    for part in Part::ALL {
        let mut place = 0;
        while let Some(question) = sketch.questions_of(part).get(place).copied() {
            let answer = whole.answer(question);
            let given = given(&sketch, &library, question, &answer);
            sketch.set(question, answer).unwrap();
            play.keys(&given.before);
            if let Some(text) = given.paste {
                play.send(Event::Paste(text));
            }
            lines += &given.lines;
            place += 1;
            play.keys(if place < sketch.questions_of(part).len() { "<tab>" } else { "" });
        }
        if part != Part::Check {
            play.keys(NEXT);
        }
    }
    assert_eq!(sketch.missing(), []);
    lines + "\n"
}

/// A conversation in this folder.
fn talk(root: &Path, opening: Opening, input: impl AsRef<[u8]>) -> String {
    let mut store = Store::open(root);
    let (own, _) = store.own_cases();
    let (library, _) = content::library(&own);
    let (mut input, mut output) = (Cursor::new(input), vec![]);
    Session::new(&library, &mut store, now, &mut input, &mut output, false).run(opening).unwrap();
    String::from_utf8(output).unwrap()
}

fn nothing() -> Opening {
    Opening::NewCase { sketch: None }
}

#[test]
fn a_case_is_written_part_by_part_and_stands_among_the_cases_when_it_is_done() {
    let mut play = Play::new(80, 24);
    play.keys(NEW);
    type_all(&mut play, &shipped());
    assert!(says(&mut play, &say("schets-klaar")), "{}", play.screen());
    assert_snapshot!("new_case_done", play.screen());
    play.keys("<esc>");
    assert!(says(&mut play, &say("schets-klaar")), "{}", play.screen());
    let (name, text) = only(&play);
    assert_eq!(name, "de-brief-op-tafel");
    assert_eq!(text, content::write(&shipped()).text);
    // It passes every rule, stands in the list without a restart, marked as own, and can be walked.
    let file = SourceFile { path: "x.toml".into(), slug: name.clone(), text };
    let (case, problems) = content::case(&file, Origin::Own);
    assert!(case.is_some() && problems.is_empty(), "{problems:?}");
    assert_eq!(play.app.world.room.library.case(&name).unwrap().origin, Origin::Own);
    // The list stands at it.
    let row = play.screen().lines().find(|line| line.contains("› De brief op tafel")).map(str::to_owned);
    assert!(row.is_some_and(|row| row.contains(&say("kaart-eigen"))), "{}", play.screen());
    play.keys("<enter>");
    assert_snapshot!("new_case_card", play.screen());
    assert_eq!(play.app.place(), Place::OwnCard);
    play.keys("<enter>");
    assert_eq!(play.app.place(), Place::WalkReading);
}

#[test]
fn the_full_screen_and_line_by_line_write_the_same_file() {
    let mut play = Play::new(80, 24);
    play.keys(NEW);
    let lines = type_all(&mut play, &shipped());
    play.keys("<esc>");
    let root = TempDir::new().unwrap();
    let said = talk(root.path(), nothing(), lines);
    let path = root.path().join("casussen/de-brief-op-tafel.toml");
    assert!(
        said.contains(&path.display().to_string()) && flat(&said).contains(&flat(&say("schets-klaar"))),
        "{said}"
    );
    assert_eq!(fs::read_to_string(path).unwrap(), only(&play).1);
    assert_eq!(fs::read_dir(root.path().join("casussen")).unwrap().count(), 2, "the case and the schema");
    assert!(!said.contains("ander programma"), "nobody else wrote: {said}");
}

#[test]
fn the_parts_as_one_comes_to_them() {
    let mut play = Play::new(80, 24);
    play.keys(NEW);
    assert_snapshot!("new_case_story", play.screen());
    play.keys("De stille brief<tab><tab>").send(Event::Paste("Er ligt een brief op tafel. ".repeat(4)));
    play.keys("<tab>Hoe moet je dit doen, nu?").wait(Duration::seconds(9));
    assert_snapshot!("new_case_remarks", play.screen());
    play.keys(NEXT).keys("Ik bel hem.<tab><tab><tab><enter>").wait(Duration::seconds(9));
    assert_snapshot!("new_case_choices", play.screen());
    play.keys(NEXT).keys("<enter><down><enter><tab>").wait(Duration::seconds(9));
    assert_snapshot!("new_case_principles", play.screen());
    play.keys(NEXT).wait(Duration::seconds(9));
    assert_snapshot!("new_case_chairs", play.screen());
    play.keys(NEXT).keys("Maar wat als hij belt?<tab>a<tab>").wait(Duration::seconds(9));
    assert_snapshot!("new_case_variants", play.screen());
    play.keys(NEXT).keys("<enter><tab>").wait(Duration::seconds(9));
    assert_snapshot!("new_case_grounds", play.screen());
    play.keys(NEXT).wait(Duration::seconds(9));
    assert_snapshot!("new_case_filing", play.screen());
    play.keys(NEXT);
    assert_snapshot!("new_case_check", play.screen());
}

#[test]
fn the_smallest_and_a_wide_window() {
    for (name, width, height) in [("smallest", 60, 16), ("wide", 120, 40)] {
        let mut play = Play::new(width, height);
        play.keys(NEW).keys("De stille brief<tab>Je beslist over bezwaren.<tab>Er ligt iets.");
        play.wait(Duration::seconds(9));
        assert_snapshot!(format!("new_case_story_{name}"), play.screen());
        play.keys(&NEXT.repeat(7));
        assert_snapshot!(format!("new_case_check_{name}"), play.screen());
    }
}

#[test]
fn a_remark_waits_until_an_answer_is_left_or_looks_given() {
    let mut play = Play::new(80, 40);
    play.keys(NEW).keys("<tab><tab>Er ligt een brief.").wait(Duration::seconds(9));
    assert!(says(&mut play, "4 woorden, 90 tot 160") && !says(&mut play, "telt 4"), "{}", play.screen());
    play.keys("<tab>");
    assert!(says(&mut play, "De situatie telt 4 woorden."), "{}", play.screen());
    // It was said of what stood there: who goes on writing is not disturbed by it.
    play.keys("<backtab>");
    assert!(says(&mut play, "De situatie telt 4 woorden."), "{}", play.screen());
    play.keys(" Het is").wait(Duration::seconds(9));
    assert!(!says(&mut play, "De situatie telt"), "{}", play.screen());
    play.keys("<tab>");
    assert!(says(&mut play, "De situatie telt 6 woorden."), "{}", play.screen());
    play.keys("<tab>");
    assert!(says(&mut play, &say("laatste-vraag")), "{}", play.screen());
    play.keys("<tab><tab><tab>");
    // One ground of four to seven is no news to who is picking them.
    let few =
        say_with("antwoord-aantal", &[("antwoord", say("antwoord-gronden").into()), ("aantal", 1.into())]);
    play.keys(&NEXT.repeat(5)).keys("<enter>").wait(Duration::seconds(9));
    assert!(!says(&mut play, &few), "{}", play.screen());
    play.keys("<tab>");
    assert!(says(&mut play, &few), "{}", play.screen());
}

#[test]
fn what_is_left_is_where_one_goes_with_enter() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief<tab>").keys(&NEXT.repeat(7));
    assert_eq!(play.app.place(), Place::SketchCheck);
    play.keys("<enter>Je beslist over bezwaren bij een gemeente.");
    assert!(says(&mut play, "› Wie ben je?"), "{}", play.screen());
    // Esc goes back there, to the row from which one came.
    assert!(says(&mut play, "Esc nakijken"), "{}", play.screen());
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::SketchCheck);
    play.keys("<down><enter><esc>");
    assert!(says(&mut play, "› Wat is de vraag?"), "{}", play.screen());
    play.keys("<up><up><enter>").keys(&NEXT.repeat(7)).keys("<down><down><enter>");
    assert_eq!(play.app.place(), Place::SketchText);
    assert!(says(&mut play, "› Optie a"), "a part with nothing in it is one row: {}", play.screen());
    play.keys("<esc><esc>");
    assert!(only(&play).1.contains("rol = \"Je beslist over bezwaren bij een gemeente.\""));
}

#[test]
fn one_key_shows_how_another_case_does_it_and_comes_back_to_the_same_spot() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief<tab>Je bes").wait(Duration::seconds(9));
    let (before, caret) = (play.screen(), play.caret());
    for (keys, back) in [("<f1>", "<esc>"), ("<f2>", "<f2>"), ("<f3>", "<f3>"), ("<f2><enter>", "<esc><esc>")]
    {
        assert_ne!(play.keys(keys).screen(), before, "{keys}");
        assert_eq!(play.keys(back).screen(), before, "{keys}");
        assert_eq!(play.caret(), caret, "{keys}");
    }
    play.keys(&NEXT.repeat(2)).keys("<down><f4>");
    let trust = play
        .app
        .world
        .room
        .library
        .reference
        .principle(Principle::LegitimateExpectations)
        .unwrap()
        .name
        .clone();
    assert!(says(&mut play, &trust), "{}", play.screen());
    play.keys("<f4><enter><tab><tab><f4>");
    assert!(says(&mut play, &trust), "{}", play.screen());
    play.keys("<f4><backtab><backtab><down><enter>").keys(&"<ctrl-n>".repeat(3));
    // What one can invoke has a text too, in the list and beside what it helps with.
    for keys in ["<f4>", "<f4><enter><tab><f4>", "<f4><backtab>/vooringenomenheid<f4>"] {
        play.keys(keys);
        assert_eq!(play.app.place(), Place::Reading, "{keys}");
        assert!(says(&mut play, "Letterlijk"), "{keys}: {}", play.screen());
    }
    play.keys("<f4><esc>").keys(&"<ctrl-p>".repeat(5));
    play.keys("<f4>");
    assert!(says(&mut play, &say("wet-niet-hier")), "{}", play.screen());
    for part in 0..7 {
        play.keys("<f3>");
        assert_eq!(play.app.place(), Place::Reading, "{part}");
        assert!(says(&mut play, "De boete op de schuld"), "{part}: {}", play.screen());
        play.keys("<f3>").keys(NEXT);
    }
    play.keys(&"<ctrl-p>".repeat(6)).keys("<f3>");
    assert_snapshot!("new_case_example", play.screen());
}

#[test]
fn what_holds_words_is_kept_and_said_so() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys(&NEXT.repeat(2)).keys("<enter><tab><tab>Omdat het zo is.<backtab><backtab><enter>");
    assert!(says(&mut play, &say("houdt-tekst")), "{}", play.screen());
    play.wait(Duration::seconds(1));
    assert!(only(&play).1.contains("waarom = \"Omdat het zo is.\""));
    play.keys(&"<down><enter>".repeat(6));
    assert!(says(&mut play, "Kies er hoogstens 6."), "{}", play.screen());
}

#[test]
fn a_keystroke_is_on_disk_within_a_second_and_only_then() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).wait(Duration::seconds(9));
    assert!(play.files("").is_empty(), "who only looks leaves no file");
    play.keys("D");
    for letter in ["e", " ", "b", "r"] {
        play.wait(Duration::milliseconds(240)).keys(letter);
    }
    assert_eq!(only(&play).0, "nieuwe-casus", "half a title is no name");
    play.wait(Duration::seconds(1));
    assert!(only(&play).1.contains("titel = \"De br\""));
    assert!(says(&mut play, &say("bewaard")));
}

#[test]
fn a_file_that_was_begun_without_a_title_takes_its_name_when_one_stops() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("<tab>Je beslist.").wait(Duration::seconds(1));
    assert_eq!(only(&play).0, "nieuwe-casus");
    play.keys("<backtab>De brief").wait(Duration::seconds(1));
    assert_eq!(only(&play).0, "nieuwe-casus", "while one writes its name stays");
    play.keys("<esc>");
    assert_eq!(only(&play).0, "de-brief");
    // A name that it has it keeps: entries may name it.
    play.keys("<enter>b").keys(" op tafel<esc>");
    assert_eq!(only(&play).0, "de-brief");
    assert!(only(&play).1.contains("titel = \"De brief op tafel\""));
}

#[test]
fn titles_of_signs_alone_and_names_that_are_taken_find_a_name() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("casussen")).unwrap();
    fs::write(folder.path().join("casussen/de-brief.toml"), "titel = \"van een ander\"\n").unwrap();
    let mut play = Play::over(folder, 80, 24);
    for title in ["!!! 👩‍👩‍👧", "Het memo", "De brief", "Résumé, één"] {
        play.keys(NEW).send(Event::Paste(title.to_owned()));
        play.keys("<esc><esc>");
        play.keys("<home>");
    }
    let names: Vec<String> = play
        .files("casussen")
        .iter()
        .map(|(path, _)| path.file_stem().unwrap().to_string_lossy().into())
        .collect();
    assert_eq!(names, ["de-brief-2", "de-brief", "het-memo-2", "nieuwe-casus", "resume-een"]);
    assert!(play.files("de-brief.toml")[0].1.contains("van een ander"));
}

#[test]
fn an_unfinished_case_stands_in_the_list_with_what_is_missing_and_is_gone_on_with() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De stille brief<tab>Je beslist over bezwaren.<esc>");
    assert!(says(&mut play, &say("schets-later")), "{}", play.screen());
    assert_snapshot!("new_case_in_list", play.screen());
    play.keys("<enter>");
    assert_eq!(play.app.place(), Place::OwnFile);
    assert_snapshot!("new_case_file", play.screen());
    play.keys("b");
    assert!(says(&mut play, "De stille brief") && play.app.place() == Place::SketchText);
    // At the first part with something missing.
    play.keys("<tab><tab>Er is iets.").wait(Duration::seconds(1));
    assert!(only(&play).1.contains("Er is iets."));
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::Cases, "{}", play.screen());
    // From home it is one key away; that of more one chooses among the cases.
    let mut play = play.reopen();
    assert_snapshot!("new_case_home", play.screen());
    play.keys("<enter>").keys("<tab><tab> En meer.").wait(Duration::seconds(1));
    assert!(only(&play).1.contains("Er is iets. En meer."), "{}", only(&play).1);
    // Who begins another hears of this one.
    play.keys("<esc><down><down><down><enter>n");
    assert!(says(&mut play, &say("schets-naast")), "{}", play.screen());
    play.keys("Een tweede<esc>").keys("<esc>");
    assert!(says(&mut play, "2 eigen casussen zijn nog niet af"), "{}", play.screen());
    play.keys("<home><enter>");
    assert_eq!(play.app.place(), Place::Cases);
}

#[test]
fn an_unfinished_case_is_found_by_its_title_and_among_ones_own() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De stille brief<esc>").keys("/stille");
    assert!(says(&mut play, "› De stille brief") && says(&mut play, "1 van de 37"), "{}", play.screen());
    play.keys("<esc>f<down><enter><esc>");
    assert!(says(&mut play, "1 van de 37 casussen: zelf geschreven."), "{}", play.screen());
    assert!(says(&mut play, "› De stille brief"), "{}", play.screen());
}

#[test]
fn an_own_case_that_can_be_better_is_one_row_and_one_walks_it_or_goes_on() {
    let mut sketch = shipped();
    sketch.set(Question::Situation, Answer::Text("Er ligt een brief op tafel.".into())).unwrap();
    let folder = with_own();
    fs::write(folder.path().join("casussen/de-brief-op-tafel.toml"), content::write(&sketch).text).unwrap();
    let mut play = Play::over(folder, 80, 24);
    play.keys("<down><down><enter><down>");
    let rows = play.screen().matches("De brief op tafel").count();
    assert!(rows == 1 && says(&mut play, &say("casus-kan-beter")), "{}", play.screen());
    play.keys("<enter>");
    assert_snapshot!("new_case_card_better", play.screen());
    play.keys("<down><down><down><enter>");
    assert!(says(&mut play, "De situatie telt"), "{}", play.screen());
}

#[test]
fn a_walk_on_a_case_with_a_voice_that_is_not_written_says_so() {
    let mut sketch = shipped();
    sketch.set(Question::Voice(Holder::Citizens), Answer::Text(String::new())).unwrap();
    sketch.set(Question::Consequence(0), Answer::Text(String::new())).unwrap();
    let folder = with_own();
    fs::write(folder.path().join("casussen/de-brief-op-tafel.toml"), content::write(&sketch).text).unwrap();
    let mut play = Play::over(folder, 80, 40);
    play.keys("<end><up><up><up><up><enter><down><enter><enter>").keys(&NEXT.repeat(4)).keys("a").keys(NEXT);
    assert!(says(&mut play, &say("stem-leeg")) && says(&mut play, &say("gevolg-leeg")), "{}", play.screen());
}

#[test]
fn what_an_editor_wrote_meanwhile_is_what_one_goes_on_with() {
    let mut play = Play::over(with_own(), 80, 24);
    play.keys("<down><down><enter><down><enter>");
    let (path, text) = play.files("casussen").remove(0);
    fs::write(&path, text.replace("De brief op tafel", "De brief op de mat")).unwrap();
    play.keys("b").keys(&"<ctrl-p>".repeat(8));
    assert!(says(&mut play, "De brief op de mat"), "{}", play.screen());
    play.keys(".<esc>");
    assert!(only(&play).1.contains("De brief op de mat."));
    // One that is gone is not gone on with, and that is said.
    play.keys("<enter>");
    fs::remove_file(&path).unwrap();
    play.keys("b");
    assert!(says(&mut play, &say("schets-weg")), "{}", play.screen());
}

#[test]
fn a_case_that_was_put_away_in_a_folder_of_its_own_is_gone_on_with_there() {
    let folder = TempDir::new().unwrap();
    let archive = folder.path().join("casussen/archief");
    fs::create_dir_all(&archive).unwrap();
    fs::write(archive.join("oude-brief.toml"), content::write(&shipped()).text).unwrap();
    let mut play = Play::over(folder, 80, 24);
    play.keys("<down><down><enter><down>");
    assert!(!says(&mut play, &say("casus-kan-beter")), "{}", play.screen());
    play.keys("<enter>b").keys(&"<ctrl-p>".repeat(8)).keys(" nu<esc>");
    assert!(fs::read_to_string(archive.join("oude-brief.toml")).unwrap().contains("De brief op tafel nu"));
}

/// `tests/own` keeps own cases as each version wrote them. One that cannot be gone on with any more means that lines
/// which explain have changed: add the old ones to `RETIRED` in `content/ours.rs`.
#[test]
fn an_own_case_of_every_version_can_be_gone_on_with() {
    let mut count = 0;
    for path in crate::support::terminal::everything_below(Path::new("tests/own")) {
        if path.is_file() {
            let text = fs::read_to_string(&path).unwrap();
            assert!(content::ours(&text).is_ok(), "{}", path.display());
            count += 1;
        }
    }
    assert!(count >= 2);
}

#[test]
fn a_file_of_hand_is_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("casussen")).unwrap();
    let hand = content::write(&Sketch::default()).text + "# van mij\n";
    fs::write(folder.path().join("casussen/mijn.toml"), &hand).unwrap();
    let mut play = Play::over(folder, 80, 24);
    play.keys("<down><down><enter><down><enter>");
    assert_eq!(play.app.place(), Place::Reading);
    let why = write_elsewhere(NotOurs::Remark(hand.lines().count()));
    assert!(says(&mut play, &why) && says(&mut play, "mijn.toml"), "{}", play.screen());
    play.keys("b<enter>");
    assert_eq!(play.app.place(), Place::Reading);
    assert_eq!(only(&play).1, hand);
}

/// A file as somebody writes it who never saw one of beraad's: other order, other quotes, half of it not there.
#[test]
fn a_file_of_hand_without_a_remark_is_gone_on_with() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("casussen")).unwrap();
    let hand = "rol = 'Je beslist.'\ntitel = 'De brief'\n\n[[beroep]]\ngrond = 'onze-code'\n\n\
                [[varianten]]\ntekst = 'Maar wat als het mag?'\nkantelt = ['z']\n";
    fs::write(folder.path().join("casussen/mijn.toml"), hand).unwrap();
    let mut play = Play::over(folder, 80, 24);
    play.keys("<end><up><up><up><up><enter><down><enter>");
    assert_eq!(play.app.place(), Place::OwnFile);
    // What nothing has a name for stands there marked, until one unmarks it.
    play.keys("b").keys(&NEXT.repeat(4)).keys("<tab>");
    assert!(says(&mut play, "● z"), "{}", play.screen());
    play.keys("<enter>").keys(NEXT);
    assert!(says(&mut play, "Niet in het kader › ● onze-code"), "{}", play.screen());
    play.keys("<esc>");
    let text = only(&play).1;
    for words in ["titel = \"De brief\"", "rol = \"Je beslist.\"", "grond = \"onze-code\"", "kantelt = []"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_file_that_another_program_changed_meanwhile_is_never_overwritten() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief").wait(Duration::seconds(1));
    let (path, ours) = play.files("casussen").remove(0);
    fs::write(&path, ours + "# van elders\n").unwrap();
    play.keys(" op tafel").wait(Duration::milliseconds(600));
    assert!(says(&mut play, "jouw tekst gaat verder in nieuwe-casus-2"), "{}", play.screen());
    play.keys("<tab>Je beslist.<esc>");
    let files = play.files("casussen");
    assert_eq!(files.len(), 2);
    assert!(files.iter().any(|(_, text)| text.contains("# van elders") && !text.contains("op tafel")));
    assert!(files.iter().any(|(_, text)| text.contains("De brief op tafel") && text.contains("Je beslist.")));
    // One that was thrown away is written again.
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief").wait(Duration::seconds(1));
    fs::remove_dir_all(play.folder.path().join("casussen")).unwrap();
    play.keys("!<esc>");
    assert!(only(&play).1.contains("De brief!"));
}

/// A folder with a case of one's own that can be walked and written on.
fn with_own() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("casussen")).unwrap();
    let text = content::write(&shipped()).text;
    fs::write(folder.path().join("casussen/de-brief-op-tafel.toml"), text).unwrap();
    folder
}

#[test]
fn the_frame_from_which_one_came_to_a_case_does_not_take_it_away() {
    let mut play = Play::over(with_own(), 80, 24);
    // From the frame to a beginsel, from there to the own case, and on with that.
    play.keys("<f2>/evenredigheid<enter>");
    let at_it = (0..40).any(|_| says(play.keys("<tab>"), "› De brief op tafel"));
    assert!(at_it, "{}", play.screen());
    play.keys("<enter>b").keys(&"<ctrl-p>".repeat(8)).keys(" nu<f2>");
    assert_eq!(play.app.place(), Place::Reference);
    play.keys("<f2>");
    assert!(says(&mut play, "De brief op tafel nu"), "{}", play.screen());
    play.keys("<esc>");
    assert!(only(&play).1.contains("De brief op tafel nu"));
}

#[test]
fn what_another_program_wrote_while_the_disk_was_full_stays() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief").wait(Duration::seconds(1));
    let (path, ours) = play.files("casussen").remove(0);
    play.disk_is_full = true;
    play.keys(" op tafel").wait(Duration::seconds(1));
    fs::write(&path, ours + "# van elders\n").unwrap();
    play.keys("<esc>").wait(Duration::seconds(1));
    play.disk_is_full = false;
    play.wait(Duration::seconds(9));
    let files = play.files("casussen");
    assert!(files.iter().any(|(_, text)| text.contains("# van elders")), "{files:?}");
    assert!(files.iter().any(|(_, text)| text.contains("De brief op tafel")), "{files:?}");
}

#[test]
fn a_full_disk_keeps_the_words_and_prints_them_on_leaving() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief").wait(Duration::seconds(1));
    play.disk_is_full = true;
    play.keys(" op tafel").wait(Duration::seconds(1));
    assert!(says(&mut play, "De schijf is vol."), "{}", play.screen());
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::SketchText, "what is not saved stays open");
    play.keys("<ctrl-c>");
    assert!(!play.left && says(&mut play, &say("nog-niet-bewaard")), "{}", play.screen());
    play.keys("<ctrl-c>");
    assert!(play.left);
    assert!(play.unsaved_case.as_ref().unwrap().contains("De brief op tafel"));
    // A disk with room again is found by itself.
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief");
    play.disk_is_full = true;
    play.wait(Duration::seconds(1));
    play.disk_is_full = false;
    play.wait(Duration::seconds(6));
    assert!(only(&play).1.contains("De brief"));
}

#[test]
fn a_signal_saves_and_gives_the_file_its_name() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("<tab>Je beslist.").wait(Duration::seconds(1)).keys("<backtab>De brief");
    play.send(Event::Leave);
    assert!(play.left && play.unsaved_case.is_none());
    assert_eq!(only(&play).0, "de-brief");
}

#[test]
fn a_second_one_says_so_before_anything_is_typed() {
    let folder = TempDir::new().unwrap();
    let first = Store::open(folder.path());
    let mut play = Play::beside(&first, 80, 24);
    play.keys(NEW);
    assert_eq!(play.app.place(), Place::Cases);
    assert!(says(&mut play, &say("bestand-bezet")), "{}", play.screen());
    // Once it may write, it writes over nothing that the first one wrote meanwhile.
    let text = content::write(&Sketch { title: "Van de eerste".into(), ..Sketch::default() }).text;
    fs::create_dir(folder.path().join("casussen")).unwrap();
    fs::write(folder.path().join("casussen/van-de-eerste.toml"), text).unwrap();
    drop(first);
    play.wait(Duration::seconds(3)).keys("<home><down><enter>b").keys("!<esc>");
    let file = fs::read_to_string(folder.path().join("casussen/van-de-eerste.toml")).unwrap();
    assert!(file.contains("Van de eerste!"), "{file}");
    assert_eq!(fs::read_dir(folder.path().join("casussen")).unwrap().count(), 1);
}

#[test]
fn strange_text_is_kept_whole_and_shown_safely() {
    let mut play = Play::new(60, 16);
    let page =
        "arbeidsongeschiktheidsverzekeringsmaatschappij résumé 👩‍👩‍👧 \"\"\" \\ \u{1b}[31m ".repeat(9) + "einde";
    play.keys(NEW).send(Event::Paste("Titel\u{1b}[2J\nmet een regel".into()));
    play.keys("<tab><tab>").send(Event::Paste(page)).wait(Duration::seconds(1));
    let kept = content::ours(&only(&play).1).unwrap();
    assert!(kept.situation.ends_with("[31m einde") && kept.situation.contains("\"\"\" \\"), "{kept:?}");
    assert_eq!(kept.title, "Titel[2J\nmet een regel");
    assert!(!play.screen().contains('\u{1b}'));
    // A megabyte arrives whole, and one can go on typing.
    play.send(Event::Paste("Zij schreef twee brieven. ".repeat(40_000)))
        .keys("KLAAR")
        .wait(Duration::seconds(1));
    let kept = content::ours(&only(&play).1).unwrap();
    assert!(kept.situation.len() > 1_000_000 && kept.situation.ends_with("KLAAR"));
    play.keys(&NEXT.repeat(7)).keys("<esc>");
}

#[test]
fn a_typed_line_break_ends_a_paragraph_everywhere() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys("De brief<tab><tab>Een alinea.<enter>Nog een.").wait(Duration::seconds(1));
    let text = only(&play).1;
    assert!(text.contains("Een alinea.\n \nNog een.\n"), "{text}");
    play.keys(&NEXT.repeat(7)).keys("<pgdn><pgdn>");
    assert!(play.screen().contains("    Een alinea.\n\n    Nog een."), "{}", play.screen());
    assert_eq!(content::ours(&text).unwrap().situation, "Een alinea.\nNog een.");
}

#[test]
fn the_mouse_finds_fields_options_and_what_is_left() {
    let mut play = Play::new(80, 24);
    play.keys(NEW);
    let click = |play: &mut Play, text: &str| {
        let screen = play.screen();
        let row =
            screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}: {screen}"));
        play.send(Event::Click { column: 20, row: u16::try_from(row).unwrap() });
    };
    click(&mut play, "Wie ben je?");
    play.keys("Je beslist.");
    assert!(says(&mut play, "› Wie ben je? Je beslist."), "{}", play.screen());
    play.keys(&NEXT.repeat(2));
    click(&mut play, "○ vertrouwen");
    assert!(says(&mut play, "● vertrouwen"), "{}", play.screen());
    play.keys(&NEXT.repeat(5));
    click(&mut play, "Varianten");
    assert!(says(&mut play, "› Variant 1"), "{}", play.screen());
}

#[test]
fn a_question_that_goes_away_leaves_the_focus_where_one_was() {
    let mut play = Play::new(80, 24);
    play.keys(NEW).keys(NEXT).keys("<tab>x<tab>y<backtab><backspace><tab><backspace>zij");
    assert!(says(&mut play, "› Optie b zij"), "{}", play.screen());
}

#[test]
fn no_size_and_no_key_ends_the_writing() {
    let keys = [
        "x",
        "<enter>",
        "<ctrl-n>",
        "<tab>",
        "<down>",
        "<space>",
        "<f3>",
        "<f3>",
        "<ctrl-p>",
        "<pgdn>",
        "<f2>",
        "<f2>",
        "<backspace>",
        "<up>",
        "a",
        "<backtab>",
        "<ctrl-u>",
        "<f4>",
        "<esc>",
        "n",
        "b",
    ];
    for (place, (width, height)) in [(1, 1), (60, 16), (61, 17), (80, 24), (300, 100)].into_iter().enumerate()
    {
        let mut play = Play::new(width, height);
        play.keys(NEW);
        for turn in 0..220 {
            play.keys(keys[(turn * 5 + place * 3 + turn / 7) % keys.len()]);
            play.screen();
            let (width, height) =
                (1 + u16::try_from(turn % 90).unwrap() * 3, 1 + u16::try_from(turn % 40).unwrap());
            play.send(Event::Resize { width, height }).wait(Duration::milliseconds(90));
        }
        assert!(!play.left);
        for (path, text) in play.files("casussen") {
            assert!(content::ours(&text).is_ok(), "{}", path.display());
        }
    }
}

/// A finished walk on one's own dilemma, and one on a case.
fn with_entries() -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut store = Store::open(folder.path());
    let mut own =
        Entry { title: "De stilte".into(), begun: now(), finished: Some(now()), ..Entry::default() };
    own.subject = Subject::Own(OwnSubject {
        situation: "Iedereen weet het.".into(),
        question: "Moet ik het zeggen?".into(),
    });
    own.own_choices = vec!["Ik zeg het.".into(), "Ik zwijg.".into()];
    own.principles[Principle::Reasons].pull = Some(Pull::Away);
    own.principles[Principle::Reasons].note = "Het staat nergens.".into();
    store.finish(None, &own).unwrap();
    let on_case = Entry { subject: Subject::Case("het-memo".into()), title: "Het memo".into(), ..own };
    store.finish(None, &Entry { begun: now() - Duration::days(1), ..on_case }).unwrap();
    folder
}

#[test]
fn a_walk_without_a_case_becomes_one_and_stays_as_it_is() {
    let mut play = Play::over(with_entries(), 80, 24);
    let before = play.files("dagboek");
    play.keys("<down><down><down><enter><enter>");
    assert_eq!(play.app.place(), Place::OwnEntryPage);
    assert_snapshot!("new_case_entry", play.screen());
    play.keys("c");
    assert_snapshot!("new_case_from_entry", play.screen());
    // It stands on disk at once, with all that was written.
    play.wait(Duration::seconds(1));
    let (name, text) = only(&play);
    assert_eq!(name, "de-stilte");
    for words in
        ["Iedereen weet het.", "Ik zwijg.", "[beginselen.motivering]\nwaarom = \"Het staat nergens.\""]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    play.keys("<esc>");
    assert_eq!(play.app.place(), Place::OwnEntryPage);
    assert_eq!(play.files("dagboek"), before);
    // An entry on a case has no such key.
    play.keys("<esc><down><enter>c");
    assert_eq!(play.app.place(), Place::EntryPage);
}

#[test]
fn line_by_line_one_stops_anywhere_and_goes_on_where_something_is_missing() {
    let root = TempDir::new().unwrap();
    let said = talk(root.path(), nothing(), "De brief\n:stop\n");
    assert!(flat(&said).contains(&flat(&say("plat-casus-later"))), "{said}");
    let said = talk(
        root.path(),
        nothing(),
        "2\n\nJe beslist.\nEen.\n\nTwee.\n.\n:terug\n:voorbeeld\n:hulp\n:casus\n:stop\n",
    );
    for part in [
        "Verder schrijven aan: De brief",
        "De boete op de schuld",
        "een lege regel begint daarin een nieuwe alinea",
        "Dit is het eerste deel.",
    ] {
        assert!(flat(&said).contains(&flat(part)), "{part}: {said}");
    }
    let text = fs::read_to_string(root.path().join("casussen/de-brief.toml")).unwrap();
    assert!(text.contains("rol = \"Je beslist.\"") && text.contains("Een.\n\nTwee.\n"), "{text}");
    // At the end one goes to what is left by its number.
    let said = talk(
        root.path(),
        nothing(),
        "2\n".to_owned() + &":verder\n".repeat(7) + "2\nMoet je het doen?\n99\n\n",
    );
    assert!(flat(&said).contains(&flat("Kies een nummer van 1")), "{said}");
    let text = fs::read_to_string(root.path().join("casussen/de-brief.toml")).unwrap();
    assert!(text.contains("vraag = \"Moet je het doen?\""), "{said}");
}

#[test]
fn line_by_line_what_is_typed_is_kept_wherever_the_input_ends() {
    for end in ["", "\n", ":stop\n", "half"] {
        let root = TempDir::new().unwrap();
        talk(root.path(), nothing(), format!("De brief\nJe beslist.\nEr is iets.\n{end}"));
        let text = fs::read_to_string(root.path().join("casussen/de-brief.toml")).unwrap();
        assert!(text.contains("Je beslist.") && text.contains("Er is iets."), "{end:?}: {text}");
    }
    let root = TempDir::new().unwrap();
    assert!(flat(&talk(root.path(), nothing(), "\n:stop\n")).contains(&flat(&say("later-leeg"))));
    assert!(!root.path().join("casussen").exists());
    // One of hand is named, and left alone.
    fs::create_dir(root.path().join("casussen")).unwrap();
    fs::write(root.path().join("casussen/mijn.toml"), "titel = 'van mij'\nmijn = 1\n").unwrap();
    let said = talk(root.path(), nothing(), ":stop\n");
    let why = flat(&write_elsewhere(NotOurs::Strange(2)));
    assert!(flat(&said).contains(&why) && said.contains("mijn.toml"), "{said}");
    fs::write(root.path().join("casussen/mijn.toml"), "titel = \n").unwrap();
    let said = talk(root.path(), nothing(), ":stop\n");
    assert!(flat(&said).contains(&flat(&write_elsewhere(NotOurs::Broken))), "{said}");
    // What cannot be saved is printed.
    let blocked = root.path().join("bestand");
    fs::write(&blocked, "").unwrap();
    let said = talk(&blocked.join("map"), nothing(), "De brief\n");
    assert!(said.contains("titel = \"De brief\"") && said.contains("Kopieer"), "{said}");
}

#[test]
fn line_by_line_a_new_case_can_be_walked_at_once() {
    let mut play = Play::new(80, 24);
    play.keys(NEW);
    let lines = type_all(&mut play, &shipped());
    let root = TempDir::new().unwrap();
    let doors = talk(root.path(), Opening::Home, ":stop\n");
    let door = doors.lines().find(|line| line.contains("Een eigen casus schrijven")).unwrap();
    let door = door.split('.').next().unwrap();
    let said = talk(root.path(), Opening::Home, format!("{door}\n{lines}2\n\n:stop\n"));
    assert!(said.contains("De brief op tafel. Je beslist over invordering"), "{said}");
    let (items, _) = Store::open(root.path()).list();
    assert!(items.iter().all(|item| item.shelf == Shelf::Drafts));
}

#[test]
fn what_an_entry_says_is_what_the_case_begins_with_line_by_line_too() {
    let folder = with_entries();
    let entry =
        fs::read_to_string(folder.path().join("dagboek/2026/2026-11-21T1430-zonder-casus.toml")).unwrap();
    let store = Store::look(folder.path());
    let (items, _) = store.list();
    let entry_read = store.read(&items[0]).unwrap();
    assert_eq!(to_toml(&entry_read), entry);
    let sketch = Sketch::of_entry(&entry_read).map(Box::new);
    talk(folder.path(), Opening::NewCase { sketch }, ":stop\n");
    let text = fs::read_to_string(folder.path().join("casussen/de-stilte.toml")).unwrap();
    assert!(text.contains("Iedereen weet het."), "{text}");
}
