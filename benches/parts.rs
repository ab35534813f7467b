//! Times the parts that a user waits for. Medians of repeated runs, to compare with each other and with an earlier
//! run on the same machine; no test asserts them.

use std::{
    cell::OnceCell,
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use beraad::{
    app::{
        App,
        entries::Entries,
        event::{Event, Stroke},
        world::{Room, World},
    },
    content,
    core::{
        entry::{Entry, Form},
        holder::Holder,
        principle::Principle,
        walk::{Answer, Question, Walk},
        wrap,
    },
    journal::{self, Access},
    phrases,
    screens::{Screen, walk::WalkScreen},
    ui::theme::Theme,
};
use chrono::DateTime;
use ratatui::{Terminal, backend::TestBackend, crossterm::event::KeyCode};

/// How long one bench runs.
const LONG_ENOUGH: Duration = Duration::from_secs(1);

/// More runs than this say nothing more.
const MOST_RUNS: usize = 100_000;

fn main() {
    // Cargo passes `--bench`; the first other word is a filter on the names.
    let filter = std::env::args().skip(1).find(|it| !it.starts_with("--")).unwrap_or_default();
    let bench = |name: &str, work: &mut dyn FnMut()| {
        if name.contains(&filter) {
            measure(name, work);
        }
    };
    let page = page();
    let megabyte = page.repeat((1 << 20) / page.len() + 1);
    let entry = entry(&page);

    bench("content: the whole library", &mut || {
        black_box(content::library(&[]));
    });
    bench("phrases: one with a value", &mut || {
        black_box(phrases::say_with("vraag-eigen-optie", &[("nummer", 2.into())]));
    });
    bench("journal: an entry to TOML", &mut || {
        black_box(journal::to_toml(black_box(&entry)));
    });
    let mut screen = Terminal::new(TestBackend::new(80, 24)).expect("memory cannot refuse");
    let mut app = writing();
    bench("frame: a letter, drawn", &mut || {
        black_box(app.update(DateTime::default(), Event::Key(Stroke::letter('e'))));
        black_box(app.update(DateTime::default(), Event::Key(Stroke::key(KeyCode::Backspace))));
        screen.draw(|frame| app.draw(frame)).expect("memory cannot refuse");
    });
    bench("content: the frame", &mut || {
        black_box(content::reference());
    });
    let mut app = looking();
    bench("kader: a row down, drawn", &mut || {
        black_box(app.update(DateTime::default(), Event::Key(Stroke::key(KeyCode::Down))));
        black_box(app.update(DateTime::default(), Event::Key(Stroke::key(KeyCode::Up))));
        screen.draw(|frame| app.draw(frame)).expect("memory cannot refuse");
    });
    bench("kader: a page opened, shut", &mut || {
        black_box(app.update(DateTime::default(), Event::Key(Stroke::key(KeyCode::Enter))));
        screen.draw(|frame| app.draw(frame)).expect("memory cannot refuse");
        black_box(app.update(DateTime::default(), Event::Key(Stroke::key(KeyCode::Esc))));
    });
    black_box(app.update(DateTime::default(), Event::Key(Stroke::letter('/'))));
    bench("kader: a letter to look for", &mut || {
        black_box(app.update(DateTime::default(), Event::Key(Stroke::letter('e'))));
        black_box(app.update(DateTime::default(), Event::Key(Stroke::key(KeyCode::Backspace))));
        screen.draw(|frame| app.draw(frame)).expect("memory cannot refuse");
    });
    bench("wrap: a page at 72", &mut || {
        black_box(wrap::prose(black_box(&page), 72, true));
    });
    bench("wrap: a megabyte at 72", &mut || {
        black_box(wrap::prose(black_box(&megabyte), 72, true));
    });
}

/// The program with the frame of reference open.
fn looking() -> App {
    App::new(world(), Some(Screen::reference()))
}

/// The program with a walk open at the four chairs, the caret in the first field.
fn writing() -> App {
    let world = world();
    let case = world.room.library.case("boete-op-schuld").cloned();
    let mut walk = Walk::begin(case, Form::Short, DateTime::default());
    walk.forward();
    walk.forward();
    App::new(world, Some(Screen::Walk(Box::new(WalkScreen::new(walk, None)))))
}

fn world() -> World {
    let (library, problems) = content::library(&[]);
    World {
        room: Room {
            library: Arc::new(library),
            access: Access::Write,
            root: "data".into(),
            now: DateTime::default(),
            size: (80, 24),
            theme: Theme::default(),
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

/// Repeats the work and prints the median, the fastest and the 95th percentile.
fn measure(name: &str, work: &mut dyn FnMut()) {
    work();
    let start = Instant::now();
    let mut times = vec![];
    while times.len() < 5 || (times.len() < MOST_RUNS && start.elapsed() < LONG_ENOUGH) {
        let before = Instant::now();
        work();
        times.push(before.elapsed());
    }
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 100];
    println!(
        "{name:28} median {:>10.1?}  fastest {:>10.1?}  p95 {:>10.1?}  runs {}",
        at(50),
        at(0),
        at(95),
        times.len()
    );
}

/// Some two thousand characters of Dutch with accents and an emoji.
fn page() -> String {
    let paragraph = "Zij schreef twee brieven, één daarvan met grotere letters. Niemand gaf antwoord op de vraag \
                     of zij de aanmaning begreep; de coördinator vond dat ook geen taak van het team. 🙂 Toch is \
                     arbeidsongeschiktheidsverzekering een woord dat niet op elke regel past.\n";
    paragraph.repeat(8)
}

/// An entry in which everything is filled in.
fn entry(page: &str) -> Entry {
    let (library, _) = content::library(&[]);
    let mut walk = Walk::begin(library.case("boete-op-schuld").cloned(), Form::Full, DateTime::default());
    let texts =
        [Question::HunchFeeling, Question::Known, Question::Assumed, Question::ToFindOut, Question::Because]
            .into_iter()
            .chain(Holder::ALL.map(Question::Expects))
            .chain(Principle::ALL.map(Question::Note));
    for question in texts {
        // A question that the walk does not take leaves the entry smaller, which a bench survives.
        walk.set(question, Answer::Text(page.to_owned())).ok();
    }
    walk.entry
}
