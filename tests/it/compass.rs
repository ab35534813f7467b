//! Kompas as its writer sees it, on the screen and line by line, over journals of several sizes.

use std::{fs, io::Cursor};

use beraad::{
    app::keys::Place,
    content,
    core::{
        entry::{Entry, LookBack, Pull, Subject},
        holder::Holder,
        principle::Principle,
    },
    journal::{Store, to_toml},
    phrases::say,
    plain::{Opening, Session},
};
use chrono::{DateTime, Duration, FixedOffset};
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::support::play::Play;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:30:00+01:00").unwrap()
}

/// How what is said of a small journal begins.
const FEW: &str = "Het zijn er nog weinig.";

const FEELINGS: [&str; 5] = ["Onrust, in mijn buik.", "boos en moe", "Ik voel me boos.", "", "onrust"];

/// One entry of a journal in which some things come often and some never.
fn entry(number: usize) -> Entry {
    let begun = now() - Duration::days(12 + 17 * i64::try_from(number).unwrap());
    let mut entry = Entry {
        subject: Subject::Case("boete-op-schuld".into()),
        title: format!("Notitie {number}"),
        begun,
        finished: Some(begun + Duration::minutes(30)),
        ..Entry::default()
    };
    entry.hunch.choice = Some("a".into());
    entry.hunch.certainty = Some(2 + u8::try_from(number % 2).unwrap());
    entry.hunch.feeling = FEELINGS[number % 5].into();
    entry.weighing.choice =
        (number % 7 != 6).then(|| if number.is_multiple_of(3) { "b".into() } else { "a".into() });
    entry.weighing.certainty = Some(4);
    for (place, holder) in Holder::ALL.into_iter().enumerate() {
        if (number + place).is_multiple_of(place + 1) && holder != Holder::Representatives {
            entry.chairs[holder].expects = "Dat ik kijk.".into();
            entry.chairs[holder].weight = u8::try_from((number + place) % 4).unwrap();
        }
    }
    for (place, principle) in Principle::ALL.into_iter().enumerate() {
        if number.is_multiple_of(place + 1) && principle != Principle::ProperPurpose {
            entry.principles[principle].pull = Some(Pull::Both);
        }
    }
    entry.dissent.route = [None, Some("collega"), Some("leidinggevende")][number % 3].map(Into::into);
    entry.intention.then = if number.is_multiple_of(4) { String::new() } else { "bel ik haar".into() };
    if number % 5 == 1 {
        let on = (begun + Duration::days(15)).date_naive();
        entry.look_backs.push(LookBack { on, did: "Gebeld.".into(), happened: String::new(), again: None });
    }
    entry
}

/// A folder with so many entries, each as a file of its own.
fn journal(entries: usize) -> TempDir {
    let folder = TempDir::new().unwrap();
    for entry in (0..entries).map(entry) {
        let shelf = folder.path().join("dagboek").join(entry.begun.format("%Y").to_string());
        fs::create_dir_all(&shelf).unwrap();
        let name = format!("{}-boete-op-schuld.toml", entry.begun.format("%Y-%m-%dT%H%M"));
        fs::write(shelf.join(name), to_toml(&entry)).unwrap();
    }
    folder
}

/// Kompas over so many entries, in a window of this size.
fn compass(entries: usize, (width, height): (u16, u16)) -> Play {
    let mut play = Play::over(journal(entries), width, height);
    play.keys("<end><enter>");
    assert_eq!(play.app.place(), Place::Compass);
    play
}

#[test]
fn the_pictures_read_at_every_size() {
    assert_snapshot!("small_window", compass(40, (60, 16)).screen());
    assert_snapshot!("usual_window", compass(40, (80, 24)).screen());
    assert_snapshot!("long_window", compass(40, (120, 130)).screen());
}

#[test]
fn an_empty_journal_says_what_will_come_and_a_small_one_that_it_is_little() {
    assert_snapshot!("empty", compass(0, (80, 24)).screen());
    assert!(compass(4, (80, 24)).screen().contains(FEW));
    assert!(!compass(5, (80, 24)).screen().contains(FEW));
}

#[test]
fn keys_go_from_number_to_number_and_from_picture_to_picture() {
    let mut play = compass(40, (80, 24));
    let mut top = |keys: &str| play.keys(keys).screen().lines().next().unwrap().trim().to_owned();
    for (keys, expect) in [
        ("", "vooringenomenheid · burgers: 40"),
        ("<down><right><right>", "vertrouwen · bestuurders: 6"),
        ("<right><right><right>", "vertrouwen · alle: 20"),
        ("<tab>", "jan–mrt 2025 · gedeeld: 0"),
        ("<tab>", "gebleven: 23 notities"),
        ("<backtab><backtab>", "vooringenomenheid · alle: 40"),
        ("<end>", "niet meer gevraagd: 17 notities"),
        ("<tab>", "niet meer gevraagd: 17 notities"),
        ("<home>", "vooringenomenheid · alle: 40"),
    ] {
        let line = top(keys);
        assert!(line.ends_with(expect), "{keys}: {line}");
    }
}

#[test]
fn a_number_opens_the_entries_behind_it_and_an_empty_one_says_that_there_are_none() {
    let mut play = compass(40, (80, 60));
    play.keys("<down><right><right><enter>");
    let screen = play.screen();
    let titles = screen.lines().filter(|line| line.contains("Notitie ")).count();
    assert_eq!(titles, 6, "{screen}");
    assert_eq!(play.keys("<esc>").app.place(), Place::Compass);
    let screen = play.keys("<left><enter>").screen();
    assert!(screen.contains(&say("kompas-hier-niets")), "{screen}");
}

#[test]
fn no_picture_stands_above_a_journal_of_drafts() {
    let mut play = Play::new(80, 24);
    play.keys("<enter><enter><ctrl-n><tab><tab><tab>Onrust").wait(Duration::seconds(2));
    let screen = play.keys("<esc><end><enter>").screen();
    assert!(screen.contains("Je hebt een concept."), "{screen}");
}

/// What is said line by line over a journal of forty entries.
fn told(entries: usize, lines: &str) -> String {
    let folder = journal(entries);
    let (library, _) = content::library(&[]);
    let mut store = Store::open(folder.path());
    let (mut input, mut output) = (Cursor::new(lines.as_bytes()), vec![]);
    Session::new(&library, &mut store, now, &mut input, &mut output, false).run(Opening::Home).unwrap();
    String::from_utf8(output).unwrap()
}

/// The number of the door to Kompas at the start.
fn door(entries: usize) -> String {
    let said = told(entries, "");
    let door = said.lines().find(|line| line.ends_with(&say("plat-kompas"))).unwrap();
    door.split('.').next().unwrap().to_owned()
}

#[test]
fn line_by_line_every_picture_is_told_and_every_entry_behind_it_read() {
    let door = door(40);
    let all = told(40, &format!("{door}\n7\n"));
    let (_, all) = all.split_once(&say("plat-kompas-alles")).unwrap();
    assert_snapshot!("told_all", all);
    // The map, motivering, bestuurders, the first entry behind it.
    let one = told(40, &format!("{door}\n1\n5\n3\n1\n\n\n"));
    assert!(one.contains("motivering: burgers 8, volksvertegenwoordigers 0, bestuurders 2"), "{one}");
    assert!(one.contains(": Notitie 25"), "{one}");
    assert!(one.contains(&say("kop-eerst-en-nu")), "{one}");
    let nothing = told(40, &format!("{door}\n1\n6\n1\n"));
    assert!(nothing.contains(&say("kompas-hier-niets")), "{nothing}");
}

#[test]
fn line_by_line_an_empty_journal_says_what_will_come() {
    let said = told(0, &format!("{}\n", door(0)));
    assert!(said.replace('\n', " ").contains(&say("kompas-leeg-begin")), "{said}");
}
