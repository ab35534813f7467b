//! A search as a surface asks it: over files of every kind, in pieces, stopped, and after a change.

#![expect(clippy::disallowed_methods, reason = "a test lays its own files")]

use std::{
    fs,
    sync::mpsc::{self, Receiver},
};

use tempfile::TempDir;

use super::*;
use crate::{
    core::entry::{Entry, Subject},
    journal::{Store, to_toml},
};

fn entry(feeling: &str) -> String {
    let mut entry = Entry { subject: Subject::Case("boete-op-schuld".into()), ..Entry::default() };
    entry.hunch.feeling = feeling.into();
    entry.chairs[crate::core::holder::Holder::Citizens].weight = 3;
    to_toml(&entry)
}

fn name(number: usize) -> String {
    format!("2026-11-{:02}T{:02}{:02}-boete-op-schuld", number / 1440 + 1, number / 60 % 24, number % 60)
}

/// A journal of so many entries, of which each tenth is about a "geëiste" boete; newest first.
fn journal(count: usize) -> (TempDir, Arc<[Item]>) {
    let root = tempfile::tempdir().unwrap();
    let year = root.path().join("dagboek/2026");
    fs::create_dir_all(&year).unwrap();
    for number in 0..count {
        let feeling = if number % 10 == 0 { "Dat is geëist." } else { "Onrust." };
        fs::write(year.join(name(number) + ".toml"), entry(feeling)).unwrap();
    }
    let items = Store::look(root.path()).list().0;
    (root, items.into())
}

fn finder(items: &Arc<[Item]>) -> (Finder, Receiver<Found>) {
    let (tell, answers) = mpsc::channel();
    let finder = Finder::start(items.clone(), move |found| {
        let _ = tell.send(found);
    });
    (finder, answers)
}

/// The pieces of an answer put together.
fn answer(answers: &Receiver<Found>, ticket: u64) -> Found {
    let mut whole = Found::default();
    for piece in answers.iter().filter(|it| it.ticket == ticket) {
        assert!(piece.read >= whole.read && piece.passed >= whole.passed, "{piece:?}");
        let hits = [whole.hits, piece.hits].concat();
        whole = Found { hits, ..piece };
        if whole.done {
            break;
        }
    }
    whole
}

#[test]
fn every_hit_comes_once_and_newest_first_while_reading_and_from_memory() {
    let (_root, items) = journal(1000);
    let (finder, answers) = finder(&items);
    let expect: Vec<usize> = (0..1000).filter(|place| (999 - place) % 10 == 0).collect();
    for ticket in [1, 2] {
        finder.look_for(ticket, Query::new("GEEIST schuld"));
        let found = answer(&answers, ticket);
        assert_eq!((found.read, found.of, found.passed, found.done), (1000, 1000, 0, true));
        assert_eq!(found.hits, expect);
    }
    for (ticket, line, hits) in
        [(3, "", 1000), (4, "gewicht", 0), (5, "schema", 0), (6, "boete-op-schuld", 1000)]
    {
        finder.look_for(ticket, Query::new(line));
        assert_eq!(answer(&answers, ticket).hits.len(), hits, "{line}");
    }
}

#[test]
fn a_newer_question_takes_the_place_of_an_older_one() {
    let (_root, items) = journal(600);
    let (finder, answers) = finder(&items);
    for ticket in 0..50 {
        finder.look_for(ticket, Query::new("onrust"));
    }
    finder.look_for(50, Query::new("geeist"));
    let mut last = 0;
    for piece in &answers {
        assert!(piece.ticket >= last, "an older answer after a newer one: {piece:?}");
        last = piece.ticket;
        if piece.ticket == 50 && piece.done {
            break;
        }
    }
    finder.look_for(51, Query::new("geeist"));
    assert_eq!(answer(&answers, 51).hits.len(), 60);
}

#[test]
fn what_was_stopped_goes_on_with_the_next_question() {
    let (_root, items) = journal(600);
    let (finder, answers) = finder(&items);
    for ticket in 0..20 {
        finder.look_for(ticket, Query::new("geeist"));
        finder.stop();
    }
    finder.look_for(20, Query::new("geeist"));
    let found = answer(&answers, 20);
    assert_eq!((found.hits.len(), found.read), (60, 600));
}

#[test]
fn a_dropped_finder_ends_its_threads() {
    let (_root, items) = journal(300);
    let (finder, answers) = finder(&items);
    finder.look_for(1, Query::new("geeist"));
    drop(finder);
    // The answers end only when the thread that tells them does.
    assert!(answers.iter().all(|piece| piece.ticket == 1));
}

#[test]
fn strange_files_are_searched_as_they_can_be_and_never_end_it() {
    let (root, _) = journal(3);
    let year = root.path().join("dagboek/2026");
    let wide: Vec<u8> = "\u{feff}titel = \"Pannenkoek\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [
        ("a-hand.toml", &b"\xef\xbb\xbf# Pannenkoek\r\nbegonnen = 2026-01-01\r\ngevoel = 'x'\r\n"[..]),
        ("b-hand.toml", b"begonnen = 2026-01-01\ningeving = { gevoel = 'Pannenkoek' }\n"),
        ("c-merge.toml", b"<<<<<<< HEAD\ngevoel = \"Pannenkoek\"\n=======\n"),
        ("d-newer.toml", b"schema = 2\nnieuw = \"Pannenkoek\"\n"),
        ("e-latin.toml", b"schema = 1\ngevoel = \"Pannenkoek caf\xe9\"\n"),
        ("f-wide.toml", &wide),
        ("g-zeros.toml", b"\0\0Pannenkoek\0"),
        ("h-empty.toml", b""),
    ] {
        fs::write(year.join(name), bytes).unwrap();
    }
    let big = format!("{}gevoel = \"Pannenkoek\"\n", "# een lange regel om niets\n".repeat(200_000));
    fs::write(year.join("i-big.toml"), big).unwrap();
    let huge = fs::File::options().create_new(true).write(true).open(year.join("j-huge.toml")).unwrap();
    huge.set_len(65 << 20).unwrap();
    fs::create_dir(year.join("k-folder.toml")).unwrap();
    let items: Arc<[Item]> = Store::look(root.path()).list().0.into();
    let (finder, answers) = finder(&items);
    finder.look_for(1, Query::new("pannenkoek"));
    let found = answer(&answers, 1);
    let mut names: Vec<&str> = found.hits.iter().map(|hit| items[*hit].name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["b-hand", "c-merge", "d-newer", "e-latin", "f-wide", "i-big"]);
    assert_eq!((found.read, found.passed), (items.len(), 3), "zeros, huge and folder");
    for hit in found.hits {
        let shown = excerpts(&items[hit], &Query::new("pannenkoek"), 40);
        assert!(shown.iter().any(|it| it.text.contains("Pannenkoek")), "{:?}: {shown:?}", items[hit].name);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_without_an_end_or_a_link_to_nothing_keeps_nobody_waiting() {
    let (root, _) = journal(1);
    let year = root.path().join("dagboek/2026");
    rustix::fs::mkfifoat(rustix::fs::CWD, year.join("pijp.toml"), rustix::fs::Mode::RUSR).unwrap();
    std::os::unix::fs::symlink("/dev/zero", year.join("nul.toml")).unwrap();
    std::os::unix::fs::symlink("nergens", year.join("los.toml")).unwrap();
    let items: Arc<[Item]> = Store::look(root.path()).list().0.into();
    let (finder, answers) = finder(&items);
    finder.look_for(1, Query::new("geeist"));
    let found = answer(&answers, 1);
    assert_eq!((found.hits.len(), found.read, found.passed), (1, 4, 2), "the pipe is empty, which is a text");
}

#[test]
fn a_file_that_changed_appeared_or_went_is_known_after_it_is_read_again() {
    let (root, items) = journal(40);
    let (finder, answers) = finder(&items);
    finder.look_for(1, Query::new("geeist"));
    assert_eq!(answer(&answers, 1).hits, [9, 19, 29, 39]);
    fs::remove_file(&items[9].path).unwrap();
    fs::write(&items[19].path, entry("Rust.")).unwrap();
    fs::write(&items[3].path, entry("Het was geëist.")).unwrap();
    let path = root.path().join("dagboek/2026/2027-01-01T1200-x.toml");
    fs::write(&path, entry("Geëist, en nieuw.")).unwrap();
    let new = Store::look(root.path()).list().0.into_iter().find(|it| it.path == path).unwrap();
    for item in [&items[9], &items[19], &items[3], &new] {
        finder.renew(item);
    }
    finder.look_for(2, Query::new("geeist"));
    assert_eq!(answer(&answers, 2).hits, [3, 29, 39, 40]);
    fs::remove_file(&path).unwrap();
    finder.renew(&new);
    finder.look_for(3, Query::new("geeist"));
    assert_eq!(answer(&answers, 3).hits, [3, 29, 39]);
}

#[test]
fn all_hands_over_what_is_found_until_it_is_enough() {
    let (root, _) = journal(40);
    let mut names = vec![];
    let problems = all(root.path(), &Query::new("geeist"), |item| {
        names.push(item.name.as_str().to_owned());
        if names.len() < 2 { Ok(()) } else { Err("enough") }
    });
    assert_eq!((problems, names), (Err("enough"), vec![name(30), name(20)]));
    assert_eq!(all(&root.path().join("nergens"), &Query::new("x"), |_| Err("none")), Ok(Missed::default()));
}
