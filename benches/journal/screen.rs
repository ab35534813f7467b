//! The start of the workbook and a key in the list of the journal, beside the floor.

use std::time::Duration;

use beraad::phrases::say;

use crate::{
    Bench, Journal,
    measure::{Aim, Times, alone, head, line, memory},
    pty::{Answer, Outcome, Terminal},
};

/// How often a program is started to look at its start.
const STARTS: usize = 11;
/// How often one is started to press keys, and how many.
const RUNS: usize = 5;
const KEYS: usize = 20;

/// A frame is whole when nothing has come for so long.
const WHOLE: Duration = Duration::from_millis(15);

/// What the floor shows last: the corner of its box.
const FLOOR_SHOWN: &str = "┘";

/// From exec to the first full frame.
pub(crate) fn start(bench: &Bench) -> Outcome<()> {
    head("start, beside the floor");
    let shown = say("doe-stoppen");
    let mut all: Vec<[Times; 3]> = bench.journals.iter().map(|_| Default::default()).collect();
    let mut is_said = true;
    // The first of each only warms the cache.
    for round in 0..=STARTS {
        for (journal, [first, whole, floor]) in bench.journals.iter().zip(&mut all) {
            let mut home = Terminal::start(&bench.beraad(journal))?;
            let ours = home.shown(&shown, WHOLE)?;
            let told = if is_said { until_counted(&mut home, journal, ours) } else { None };
            is_said = told.is_some();
            let theirs = Terminal::start(&bench.floor())?.shown(FLOOR_SHOWN, WHOLE)?;
            if round > 0 {
                first.add(ours.first);
                whole.add(told.unwrap_or_default());
                floor.add(theirs.first);
            }
        }
    }
    for (journal, [first, _, floor]) in bench.journals.iter().zip(&all) {
        line("to the first full frame of home", journal.career.entries, first, floor, Aim::Ratio(1.5));
    }
    for (journal, [_, whole, floor]) in bench.journals.iter().zip(&all).filter(|_| is_said) {
        line("until home says how many entries", journal.career.entries, whole, floor, Aim::None);
    }
    if !is_said {
        println!("home does not say how many entries there are");
    }
    if let (Some([empty, ..]), Some((last, [full, ..]))) =
        (all.first(), bench.journals.iter().zip(&all).next_back())
    {
        line(
            "first full frame, beside that of no entries",
            last.career.entries,
            full,
            empty,
            Aim::Ratio(1.1),
        );
    }
    Ok(())
}

/// When home says how many entries there are: at once, or when they are read; none if it does not.
fn until_counted(home: &mut Terminal, journal: &Journal, first: Answer) -> Option<Duration> {
    let entries = journal.career.entries;
    if says(&home.page(), entries) {
        return Some(first.first);
    }
    home.until("home says how many entries there are", |page| says(page, entries)).ok().map(|it| it.first)
}

/// A row down in the list of the journal.
pub(crate) fn key(bench: &Bench) -> Outcome<()> {
    head("j in the list, beside the floor");
    let journals: Vec<&Journal> = bench.journals.iter().filter(|it| it.career.entries > 0).collect();
    let mut all: Vec<[Times; 2]> = journals.iter().map(|_| Default::default()).collect();
    let mut used = vec![(0.0_f64, Times::default()); journals.len()];
    for _ in 0..RUNS {
        for ((journal, [ours, floors]), (peak, cpu)) in journals.iter().zip(&mut all).zip(&mut used) {
            let mut list = open_list(bench, journal)?;
            let mut floor = Terminal::start(&bench.floor())?;
            floor.shown(FLOOR_SHOWN, WHOLE)?;
            for _ in 0..KEYS {
                ours.add(press(&mut list)?);
                floors.add(press(&mut floor)?);
            }
            if let Some(used) = list.used() {
                *peak = used.peak.max(*peak);
                cpu.add(used.cpu);
            }
        }
    }
    for (journal, [ours, floors]) in journals.iter().zip(&all) {
        line("key to the end of its frame", journal.career.entries, ours, floors, Aim::Ratio(2.0));
    }
    for (journal, [ours, _]) in journals.iter().zip(&all) {
        alone("the slowest of these keys", journal.career.entries, ours.longest(), Aim::Milliseconds(50.0));
    }
    for (journal, (peak, cpu)) in journals.iter().zip(&used) {
        memory("peak memory with the list open", journal.career.entries, *peak, room(journal));
        alone("time on a core until then, to 10 ms", journal.career.entries, cpu.median(), Aim::None);
    }
    if let [[few, _], .., [many, _]] = &all[..] {
        let most = journals.last().map_or(0, |it| it.career.entries);
        line("key, beside that of the smallest", most, many, few, Aim::Ratio(1.1));
    }
    Ok(())
}

/// How much memory a journal may take.
pub(crate) fn room(journal: &Journal) -> Aim {
    Aim::Mebibytes(if journal.career.entries > 10_000 { 300.0 } else { 60.0 })
}

/// The workbook with the list of the journal open.
pub(crate) fn open_list(bench: &Bench, journal: &Journal) -> Outcome<Terminal> {
    let mut terminal = Terminal::start(&bench.beraad(journal))?;
    terminal.shown(&say("doe-stoppen"), quiet_of(journal))?;
    let door = format!("› {}", say("dagboek-kop"));
    for _ in 0..24 {
        if terminal.page().contains(&door) {
            break;
        }
        terminal.press("j", WHOLE)?;
    }
    terminal.ask("\r")?;
    terminal.until("the list of the journal is open", |page| !page.contains(&door))?;
    terminal.settle(quiet_of(journal))?;
    Ok(terminal)
}

/// A page of a journal stands still when nothing has come for so long: what is read beside it may come later.
fn quiet_of(journal: &Journal) -> Duration {
    let entries = u64::try_from(journal.career.entries).unwrap_or_default();
    Duration::from_millis(300) + Duration::from_micros(30 * entries)
}

/// How long a row down takes.
fn press(terminal: &mut Terminal) -> Outcome<Duration> {
    Ok(terminal.press("j", WHOLE)?.ok_or("a key was not answered")?.last)
}

/// Whether a page says this number, with or without a point at the thousands.
pub(crate) fn says(page: &str, number: usize) -> bool {
    let with_point = format!("{}.{:03}", number / 1000, number % 1000);
    let plain = number.to_string();
    let sign = |letter: char| !(letter.is_ascii_digit() || letter == '.');
    number == 0
        || page.split(sign).map(|it| it.trim_end_matches('.')).any(|it| it == plain || it == with_point)
}
