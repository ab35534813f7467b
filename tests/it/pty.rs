//! The real program in a real terminal: nothing typed is lost, and the terminal is always given back.

use std::{fs, path::Path};

use beraad::{
    core::entry::{Entry, Subject},
    journal::{Access, Store, to_toml},
    phrases::{say, say_with},
};

use chrono::DateTime;

use crate::support::terminal::{
    CTRL_C, CTRL_D, CTRL_N, CTRL_P, CTRL_Z, ENTER, ESC, F12, Home, Start, TAB, Terminal, eventually,
    everything_below, flat,
};

const SHORT_WALK: &[&str] = &["start", "boete-op-schuld", "--kort"];

/// From the first step of a walk to the text of the first hunch, with option b and certainty 4 chosen.
const TO_THE_FEELING: &[&str] = &[CTRL_N, "b", TAB, TAB, "4", TAB];

const FEELING: &str = "Onrust, één brok in mijn keel";

/// A walk in which the feeling has just been typed and is on the screen.
fn walk(start: Start<'_>) -> Terminal {
    let mut terminal = start.open();
    terminal.wait_for_full_screen();
    terminal.wait_for_sentence("Moet je haar schuld nu");
    terminal.keys(&TO_THE_FEELING.concat());
    terminal.wait_for_sentence(&say("vraag-gevoel"));
    terminal.keys(FEELING);
    terminal.wait_for_sentence(FEELING);
    terminal
}

fn assert_holds_the_walk(draft: &toml::Table) {
    assert_eq!(draft["casus"].as_str(), Some("boete-op-schuld"));
    assert_eq!(draft["vorm"].as_str(), Some("kort"));
    let hunch = &draft["ingeving"];
    assert_eq!(hunch["keuze"].as_str(), Some("b"));
    assert_eq!(hunch["zekerheid"].as_integer(), Some(4));
    assert_eq!(hunch["gevoel"].as_str().map(str::trim_end), Some(FEELING));
}

#[test]
fn home_says_beraad_and_q_leaves() {
    let home = Home::new();
    let mut terminal = Start::new(&home, &[]).open();
    terminal.wait_for_full_screen();
    terminal.wait_until("it says beraad", |text| text.to_lowercase().contains("beraad"));
    terminal.keys("q");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    terminal.assert_restored();
}

#[test]
fn control_c_leaves_from_anywhere() {
    let home = Home::new();
    let feeling = TO_THE_FEELING.concat();
    for (arguments, keys) in [
        (&[][..], String::new()),
        (&[][..], "?".to_owned()),
        (&[][..], ENTER.to_owned()),
        (SHORT_WALK, String::new()),
        (SHORT_WALK, "?".to_owned()),
        (SHORT_WALK, CTRL_N.repeat(6)),
        (SHORT_WALK, CTRL_N.repeat(3) + CTRL_P),
        (SHORT_WALK, feeling.clone() + "halverwege een wo"),
        (SHORT_WALK, feeling + ESC),
    ] {
        let mut terminal = Start::new(&home, arguments).open();
        terminal.wait_for_full_screen();
        terminal.keys(&keys);
        if keys.ends_with(ESC) {
            // Nobody is so quick, and a terminal cannot tell Esc and Ctrl-C from Alt-Ctrl-C.
            terminal.wait_until("Esc is heard", |text| {
                text.to_lowercase().contains("beraad") && !text.contains(&say("vraag-gevoel"))
            });
        }
        terminal.keys(CTRL_C);
        assert_eq!(terminal.wait_for_end().exit_code(), 0, "{arguments:?} {keys:?}");
        terminal.assert_restored();
    }
    home.wait_for_draft("halverwege een wo");
}

#[test]
fn a_signal_to_end_keeps_the_draft_and_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let home = Home::new();
        let terminal = walk(Start::new(&home, SHORT_WALK));
        terminal.signal(signal);
        terminal.wait_for_end();
        terminal.assert_restored();
        assert_holds_the_walk(&home.wait_for_draft(FEELING));
    }
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_gives_the_terminal_back_and_says_one_sentence() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK).with("BERAAD_PANIEK", "1"));
    home.wait_for_draft(FEELING);
    terminal.keys(F12);
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    // The sentence comes first; details for whoever mends it may follow.
    let left = flat(&terminal.assert_restored());
    assert!(left.starts_with(&flat(&say("paniek"))), "{left}");
    assert_holds_the_walk(&home.wait_for_draft(FEELING));
}

#[test]
fn a_kill_loses_nothing_that_was_saved() {
    let home = Home::new();
    let terminal = walk(Start::new(&home, SHORT_WALK));
    home.wait_for_draft(FEELING);
    terminal.signal("KILL");
    assert!(terminal.wait_for_end().signal().is_some());
    assert_holds_the_walk(&home.wait_for_draft(FEELING));
}

#[test]
fn a_walk_goes_on_where_it_was_left() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK));
    terminal.keys(CTRL_C);
    terminal.wait_for_end();
    let mut terminal = Start::new(&home, &[]).open();
    terminal.wait_for_full_screen();
    terminal.wait_for_sentence("De boete op de schuld");
    terminal.keys(ENTER);
    terminal.wait_for_sentence(&say("kop-ingeving"));
    terminal.keys(&TAB.repeat(3));
    terminal.wait_for_sentence(FEELING);
}

#[test]
fn no_size_and_no_storm_of_sizes_ends_it() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK));
    // All at once, as when a window is dragged.
    for step in 1..=100 {
        terminal.resize(step * 3, step);
        terminal.resize(301 - step * 3, 101 - step);
    }
    // One by one, each drawn.
    for (columns, rows) in [
        (1, 1),
        (2, 1),
        (1, 2),
        (300, 1),
        (1, 100),
        (59, 15),
        (60, 16),
        (61, 100),
        (300, 16),
        (300, 100),
        (79, 23),
    ] {
        let count = terminal.count();
        terminal.resize(columns, rows);
        terminal.wait_for_more_than(count);
    }
    terminal.resize(80, 24);
    terminal.wait_for_sentence(FEELING);
    terminal.keys(CTRL_C);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    terminal.assert_restored();
    assert_holds_the_walk(&home.wait_for_draft(FEELING));
}

#[test]
fn below_the_smallest_size_it_says_which_and_loses_nothing() {
    let home = Home::new();
    let terminal = walk(Start::new(&home, SHORT_WALK));
    for (columns, rows) in [(59, 24), (80, 15), (40, 10)] {
        terminal.resize(columns, rows);
        terminal.wait_until("it says how large a window it needs", |text| {
            let text = flat(text);
            text.ends_with('.') && text.contains("60") && text.contains("16") && !text.contains(FEELING)
        });
        terminal.resize(80, 24);
        terminal.wait_for_sentence(FEELING);
    }
}

#[test]
fn control_z_gives_the_terminal_to_the_shell_and_fg_brings_the_screen_back() {
    let home = Home::new();
    let script = r#"set -m; "$0" "$@"; echo DE-SCHIL; read -r line; fg; echo "KLAAR $?""#;
    let mut terminal = walk(Start::new(&home, SHORT_WALK).in_shell(script));
    terminal.keys(CTRL_Z);
    terminal.wait_for("DE-SCHIL");
    assert!(!terminal.is_full_screen(), "the shell stands in the full screen");
    terminal.keys("\n");
    terminal.wait_for_full_screen();
    terminal.wait_for_sentence(FEELING);
    terminal.keys("!");
    terminal.wait_for_sentence(&format!("{FEELING}!"));
    terminal.keys(CTRL_C);
    terminal.wait_for("KLAAR 0");
    terminal.wait_for_end();
    terminal.assert_restored();
}

#[test]
fn after_a_stop_from_outside_the_screen_is_drawn_anew() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK));
    terminal.signal("STOP");
    let count = terminal.count();
    terminal.signal("CONT");
    terminal.wait_for_more_than(count);
    let title = "boete";
    eventually(
        || "the screen is not drawn anew".to_owned(),
        || String::from_utf8_lossy(&terminal.sent_since(count)).contains(title).then_some(()),
    );
    terminal.keys(CTRL_C);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

#[test]
fn a_stop_from_outside_leaves_keys_that_still_work() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK));
    terminal.signal("STOP");
    // What bash does with the line of a job that stopped, and does not undo at fg.
    terminal.set_line_as_a_shell_does();
    let count = terminal.count();
    terminal.signal("CONT");
    terminal.wait_for_more_than(count);
    terminal.keys("!");
    terminal.wait_for_sentence(&format!("{FEELING}!"));
    terminal.keys(CTRL_C);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    terminal.assert_restored();
}

#[test]
fn control_z_without_a_shell_says_so_and_goes_on() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK));
    terminal.keys(CTRL_Z);
    terminal.wait_for_sentence(&say("geen-opdrachtregel"));
    assert!(terminal.is_full_screen());
    terminal.keys("!");
    terminal.wait_for_sentence(&format!("{FEELING}!"));
    terminal.keys(CTRL_C);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

#[test]
fn a_second_one_may_write_when_the_first_is_closed() {
    let home = Home::new();
    let mut first = walk(Start::new(&home, SHORT_WALK));
    home.wait_for_draft(FEELING);
    let mut second = Start::new(&home, &[]).open();
    second.wait_for_sentence(&say("bestand-bezet"));
    first.keys(" en meer");
    first.wait_for_sentence(" en meer");
    first.keys(CTRL_C);
    first.wait_for_end();
    second.wait_for_sentence(&say("schrijven-kan"));
    second.keys(ENTER);
    second.wait_for_sentence(&say("kop-ingeving"));
    second.keys(&TAB.repeat(3));
    second.wait_for_sentence(" en meer");
    second.keys(", van beide");
    home.wait_for_draft(" en meer, van beide");
    assert_eq!(home.drafts().len(), 1);
}

/// A session line by line, in which somebody is at the keyboard to choose.
fn plain_round(home: &Home) -> Terminal {
    let arguments = ["sessie", "--casus", "boete-op-schuld", "--duur", "30", "--plain"];
    let mut terminal = Start::new(home, &arguments).open();
    // So high that nothing that is waited for scrolls away.
    terminal.resize(80, 200);
    let keeps = say_with("team-houd", &[("wat", say("sessie-bewaar-oogst").into())]);
    for (keys, then) in [
        ("", say("sessie-vraag-mensen")),
        ("4\n", keeps),
        ("\n", "Fase 1 van 10".to_owned()),
        (":verder\n", "Fase 2 van 10".to_owned()),
        (":verder\n", "Fase 3 van 10".to_owned()),
        (":verder\n", say("team-hoe-kiezen")),
        (":stem\n", say("team-jouw-beurt") + " >"),
    ] {
        terminal.keys(keys);
        terminal.wait_for_sentence(&then);
    }
    terminal
}

#[test]
fn nobody_sees_which_letter_is_pressed_in_lines_and_the_terminal_shows_keys_again_after_it() {
    for (end, how) in [(CTRL_C, ""), (":stop\n", ""), ("", "TERM"), ("", "HUP")] {
        let home = Home::new();
        let mut terminal = plain_round(&home);
        let count = terminal.count();
        terminal.keys("b\n");
        terminal.wait_for_sentence(&format!("{} >", say("team-bevestig")));
        let sent = String::from_utf8(terminal.sent_since(count)).unwrap();
        assert_eq!(flat(&sent), format!("{} >", say("team-bevestig")), "no b, and nothing else of it");
        if how.is_empty() {
            terminal.keys(end);
        } else {
            terminal.signal(how);
        }
        assert_eq!(terminal.wait_for_end().exit_code(), 0, "{end:?} {how}");
        terminal.wait_for_sentence(&say("team-later"));
        terminal.assert_restored();
    }
}

/// A walk line by line, up to the text of the first hunch.
fn plain_walk(home: &Home) -> Terminal {
    let mut terminal = Start::new(home, &[SHORT_WALK, &["--plain"]].concat()).open();
    terminal.wait_for_sentence("Moet je haar schuld nu");
    for (keys, then) in
        [("", "vraag-eerste-keuze"), ("b", "plat-hint-eigen"), ("", "vraag-zekerheid"), ("4", "vraag-gevoel")]
    {
        terminal.keys(&format!("{keys}\n"));
        terminal.wait_for_sentence(&say(then));
    }
    terminal
}

#[test]
fn a_signal_to_end_the_work_in_lines_saves_it_and_says_so() {
    for signal in ["C", "TERM", "HUP", "QUIT"] {
        let home = Home::new();
        let mut terminal = plain_walk(&home);
        terminal.keys(&format!("{FEELING}\n"));
        home.wait_for_draft(FEELING);
        if signal == "C" {
            terminal.keys(CTRL_C);
        } else {
            terminal.signal(signal);
        }
        assert_eq!(terminal.wait_for_end().exit_code(), 0, "{signal}");
        terminal.wait_for_sentence(&say("plat-later-verder"));
        assert_holds_the_walk(&home.wait_for_draft(FEELING));
        terminal.assert_restored();
    }
}

#[test]
fn the_end_of_input_in_the_middle_of_a_line_keeps_it_and_ends() {
    let home = Home::new();
    let mut terminal = plain_walk(&home);
    terminal.keys(FEELING);
    terminal.wait_for_sentence(FEELING);
    // The first hands over the line as it is, the second says that there is no more.
    terminal.keys(&CTRL_D.repeat(2));
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert_holds_the_walk(&home.wait_for_draft(FEELING));
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_in_the_work_in_lines_says_one_sentence() {
    let home = Home::new();
    let mut terminal =
        Start::new(&home, &[SHORT_WALK, &["--plain"]].concat()).with("BERAAD_PANIEK", "1").open();
    terminal.wait_for_sentence("Moet je haar schuld nu");
    terminal.keys(&format!("{F12}\n"));
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    assert!(flat(&terminal.assert_restored()).contains(&flat(&say("paniek"))));
}

#[test]
fn an_editor_gets_the_terminal_and_the_keys_and_gives_both_back() {
    let home = Home::new();
    let year = home.data().join("dagboek/2026");
    fs::create_dir_all(&year).unwrap();
    let entry = Entry {
        subject: Subject::Case("het-memo".into()),
        title: "Het memo".into(),
        finished: Some(DateTime::default()),
        ..Entry::default()
    };
    let path = year.join("2026-01-02T0304-het-memo.toml");
    fs::write(&path, to_toml(&entry)).unwrap();
    // It reads a line from the terminal, as an editor would, and has an option with a space in it.
    let editor = "sh -c 'echo \"lees $1\"; read line; sed -i \"s/Het memo/$line/\" \"$2\"' editor 'een twee'";
    let mut terminal = Start::new(&home, &[]).with("VISUAL", editor).open();
    terminal.wait_for_sentence("1 notitie");
    terminal.keys("\x1b[F\x1b[A\x1b[A\x1b[A\r");
    terminal.wait_for_sentence("januari 2026");
    terminal.keys("e");
    terminal.wait_for_sentence("lees een twee");
    terminal.keys("jdq\n");
    terminal.wait_for_sentence("jdq");
    terminal.wait_for_sentence("januari 2026");
    assert!(fs::read_to_string(&path).unwrap().contains("titel = \"jdq\""));
    terminal.keys("\x1b");
    terminal.wait_for_sentence("Neem de tijd.");
    terminal.keys("q");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    terminal.assert_restored();
}

#[test]
fn a_look_back_in_lines_is_on_disk_line_by_line() {
    let home = Home::new();
    let year = home.data().join("dagboek/2026");
    fs::create_dir_all(&year).unwrap();
    let entry = Entry {
        subject: Subject::Case("het-memo".into()),
        title: "Het memo".into(),
        finished: Some(DateTime::default()),
        ..Entry::default()
    };
    let path = year.join("2026-01-02T0304-het-memo.toml");
    fs::write(&path, to_toml(&entry)).unwrap();
    let mut terminal = Start::new(&home, &["--plain"]).with("BERAAD_NU", "1970-03-02T10:00:00+01:00").open();
    terminal.wait_for_sentence(&say("plat-hint-begin"));
    terminal.keys("1\n");
    terminal.wait_for_sentence(&say("vraag-gedaan"));
    for line in ["Ik belde haar.", "En toen nog eens."] {
        terminal.keys(&format!("{line}\n"));
        eventually(
            || format!("{line} is not on disk"),
            || fs::read_to_string(&path).ok().filter(|text| text.contains(line)),
        );
    }
    terminal.signal("KILL");
    terminal.wait_for_end();
    assert_eq!(fs::read_to_string(&path).unwrap().matches("[[terugblik]]").count(), 1);
}

#[test]
fn a_second_one_says_so_and_can_read() {
    let home = Home::new();
    let year = home.data().join("dagboek/2026");
    fs::create_dir_all(&year).unwrap();
    let entry = Entry {
        subject: Subject::Case("het-memo".into()),
        title: "Het memo".into(),
        finished: Some(DateTime::default()),
        ..Entry::default()
    };
    fs::write(year.join("2026-01-02T0304-het-memo.toml"), to_toml(&entry)).unwrap();

    let mut first = walk(Start::new(&home, SHORT_WALK));
    let Access::ReadOnly(problem) = Store::open(&home.data()).access().clone() else {
        panic!("the first does not hold the folder")
    };

    let mut second = Start::new(&home, &[]).open();
    second.wait_for_sentence(&problem.what);
    second.keys("q");
    assert_eq!(second.wait_for_end().exit_code(), 0);
    second.assert_restored();

    let list = Start::new(&home, &["dagboek", "lijst"]).open();
    list.wait_for("2026-01-02T0304-het-memo");
    assert_eq!(list.wait_for_end().exit_code(), 0);

    first.keys(" en meer");
    home.wait_for_draft(" en meer");
    first.keys(CTRL_C);
    assert_eq!(first.wait_for_end().exit_code(), 0);
}

#[test]
fn closing_the_terminal_keeps_the_draft() {
    let home = Home::new();
    let terminal = walk(Start::new(&home, SHORT_WALK));
    terminal.close();
    let draft = home.wait_for_draft(FEELING);
    assert_eq!(draft["ingeving"]["keuze"].as_str(), Some("b"));
}

#[test]
fn files_and_folders_are_the_users_alone_under_any_umask() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK).under_umask(0));
    home.wait_for_draft(FEELING);
    terminal.keys(CTRL_C);
    terminal.wait_for_end();
    for path in everything_below(&home.data()) {
        let expect = if path.is_dir() { 0o700 } else { 0o600 };
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, expect, "{} has {mode:o}", path.display());
    }
}

#[test]
fn a_paste_of_a_megabyte_arrives_whole() {
    let home = Home::new();
    let mut terminal = walk(Start::new(&home, SHORT_WALK));
    let mut text = String::from("\n");
    while text.len() < 1 << 20 {
        text.push_str("Zij schreef twee brieven, één daarvan met grotere letters: 'Ik begrijp het niet.'\n");
    }
    text.push_str("EINDE VAN HET PLAKKEN");
    terminal.paste(&text);
    let draft = home.wait_for_draft("EINDE VAN HET PLAKKEN");
    let feeling = draft["ingeving"]["gevoel"].as_str().unwrap().trim_end();
    assert_eq!(feeling.len(), FEELING.len() + text.len());
    assert!(feeling == format!("{FEELING}{text}"), "the text was changed on the way");
    terminal.keys(CTRL_C);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    terminal.assert_restored();
}

#[test]
fn a_kill_while_one_writes_a_case_loses_nothing_that_was_saved() {
    let home = Home::new();
    let mut terminal = Start::new(&home, &["casus", "nieuw"]).open();
    terminal.wait_for_full_screen();
    terminal.wait_for_sentence(&say("schets-titel"));
    terminal.keys(&["De stille brief", TAB, "Je beslist over bezwaren."].concat());
    let text = |words: &str| {
        let files = fs::read_dir(home.data().join("casussen")).into_iter().flatten().flatten();
        // What is still under way is in a file of another kind.
        let files =
            files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|it| it == "toml"));
        let mut texts = files.filter_map(|path| fs::read_to_string(path).ok());
        texts.find(|text| text.contains(words))
    };
    eventually(|| "the role is not on disk".to_owned(), || text("rol = \"Je beslist over bezwaren.\""));
    terminal.signal("KILL");
    assert!(terminal.wait_for_end().signal().is_some());
    assert!(text("titel = \"De stille brief\"").is_some());
    // It stands at home, and is gone on with.
    let mut terminal = Start::new(&home, &[]).open();
    terminal.wait_for_full_screen();
    terminal.wait_for_sentence(&say("thuis-schrijven"));
    terminal.keys(ENTER);
    terminal.wait_for_sentence("De stille brief");
    terminal.wait_for_sentence(&say("schets-rol"));
    terminal.keys(&[TAB, TAB, "Er is iets."].concat());
    terminal.keys(CTRL_C);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(flat(&terminal.assert_restored()).contains(&flat(&say("schets-tot-later"))));
    assert!(text("Er is iets.").is_some());
    assert!(home.data().join("casussen/de-stille-brief.toml").exists(), "it got its name on leaving");
}

/// Says in this file that it is so many minutes after ten o'clock.
fn set_clock(clock: &Path, minutes: i64) {
    let begin = DateTime::parse_from_rfc3339("2026-11-24T10:00:00.123+01:00").unwrap();
    fs::create_dir_all(clock.parent().unwrap()).unwrap();
    fs::write(clock, (begin + chrono::Duration::minutes(minutes)).to_rfc3339()).unwrap();
}

#[test]
fn a_session_of_thirty_minutes_from_home_to_the_harvest_with_both_ways_to_choose() {
    let home = Home::new();
    let clock = home.data().parent().unwrap().join("nu");
    let set_clock = |minutes| set_clock(&clock, minutes);
    set_clock(0);
    let mut terminal = Start::new(&home, &[]).with("BERAAD_NU", &clock.display().to_string()).open();
    terminal.wait_for_full_screen();
    terminal.wait_for_sentence(&say("thuis-sessie"));
    // The third from below on home; then a case, thirty minutes, six people, and a record is kept.
    terminal.keys(&["G", "kk", ENTER].concat());
    terminal.wait_for_sentence(&say("sessie-vraag-waarover"));
    terminal.keys(&["/schuld", ENTER, "k", ENTER, ENTER, "j", ENTER].concat());
    terminal.wait_for_sentence("1 van 11 · openen");
    terminal.wait_for_sentence("nog 2 minuten");
    set_clock(2);
    terminal.keys("x");
    terminal.wait_for_sentence(&say("sessie-klok-om"));
    terminal.keys(&[ENTER, ENTER].concat());
    terminal.wait_for_sentence(&say("sessie-vraag-bekend"));
    terminal.keys("zij schreef twee brieven");
    set_clock(8);
    terminal.keys(&[CTRL_N, CTRL_N].concat());
    terminal.wait_for_sentence(&say("sessie-ronde-toetsenbord"));
    terminal.keys(ENTER);
    six_choose(&mut terminal);
    terminal.wait_for_sentence("5 van 11 · stoelen");
    terminal.keys("dat wij luisteren");
    set_clock(16);
    terminal.keys(&[CTRL_N, CTRL_N].concat());
    terminal.wait_for_sentence("7 van 11 · tweede keuze");
    terminal.keys(&["zij kan het niet dragen", CTRL_N].concat());
    terminal.wait_for_sentence(&say("sessie-ronde-papier"));
    // On paper this time: one, four, one, none, and nobody who does not know.
    terminal.keys(&["j", ENTER].concat());
    terminal.wait_for_sentence(&say("sessie-papier-tel"));
    terminal.keys(&["1", ENTER, "4", ENTER, "1", ENTER, "0", ENTER, "0"].concat());
    terminal.wait_for_sentence("Samen 6 briefjes");
    terminal.keys(CTRL_N);
    terminal.wait_for_sentence("8 van 11 · verschillen");
    terminal.wait_for_sentence("−1");
    set_clock(25);
    terminal.keys(CTRL_N);
    terminal.wait_for_sentence(&say("sessie-vraag-afspraak"));
    terminal.keys(&["haar bellen", TAB, "de behandelaar", TAB, "morgen"].concat());
    set_clock(28);
    terminal.keys(&[CTRL_N, CTRL_N].concat());
    terminal.wait_for_sentence("11 van 11 · daarna");
    terminal.keys(&[CTRL_N, "j", ENTER].concat());
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    let goodbye = terminal.assert_restored();
    assert!(goodbye.contains("beraad sessie toon"), "{goodbye}");
    let file = home.data().join("sessies/2026-11-24T1000-boete-op-schuld.toml");
    let text = fs::read_to_string(&file).unwrap();
    for words in
        ["haar bellen", "de behandelaar", "zij schreef twee brieven", "dat wij luisteren", "afgerond"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
}

/// Six people choose at the keyboard, and the session goes on.
fn six_choose(terminal: &mut Terminal) {
    for (place, letter) in ["a", "a", "b", "b", "c", "0"].into_iter().enumerate() {
        terminal.wait_for_sentence(&format!("Jouw beurt: {} van 6", place + 1));
        terminal.keys(&[letter, ENTER].concat());
    }
    terminal.wait_for_sentence(&say("sessie-iedereen-koos"));
    terminal.keys(CTRL_N);
}
