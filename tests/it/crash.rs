//! What survives when the system says no or the program is killed: each in a child process that runs one hidden
//! test of this same binary.
#![cfg(test)]
#![cfg(unix)]

use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::{
        fs::PermissionsExt,
        process::{CommandExt, ExitStatusExt},
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use beraad::journal::{Access, CaseDraft, Store};
use tempfile::tempdir;

use super::journal::{below, entry};

const BEGUN: &str = "2026-11-21T14:30:00+01:00";
const HOME: &str = "BERAAD_TEST_HOME";

/// The hidden test of this name, to be run in a child by this script; `exec "$0" "$@"` in it runs the test.
fn child(test: &str, home: &Path, script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--ignored", "--nocapture", "--test-threads=1"]).env(HOME, home);
    command
}

/// The data folder of a hidden test; none when someone runs it by itself.
fn home() -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "how the parent tells a hidden test where to write")]
    std::env::var(HOME).ok().map(PathBuf::from)
}

fn assert_passes(mut command: Command) {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{errors}");
}

/// A text that shows when it is not whole: the same number on every line.
fn lines(number: u32) -> String {
    vec![number.to_string(); 2000].join("\n")
}

#[test]
#[ignore = "run by killed_while_saving"]
fn hidden_saves_for_ever() {
    let Some(home) = home() else { return };
    let mut store = Store::open(&home);
    let mut draft = store.list().0.into_iter().next();
    if let Some(draft) = &draft {
        store.read(draft).unwrap();
    }
    for number in 0.. {
        draft = Some(store.save_draft(draft.as_ref(), &entry(BEGUN, "wet", &lines(number))).unwrap());
        println!("saved");
    }
}

#[test]
fn killed_while_saving_leaves_the_old_or_the_new_text_whole() {
    let home = tempdir().unwrap();
    let mut leftovers = 0;
    for run in 0..120 {
        let mut command = child("crash::hidden_saves_for_ever", home.path(), "exec \"$0\" \"$@\"");
        let mut running = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut output = BufReader::new(running.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("saved") {
            line.clear();
            assert!(output.read_line(&mut line).unwrap() > 0, "the child stopped");
        }
        // Another moment of the next save each time.
        let end = Instant::now() + Duration::from_micros(run * 40);
        while Instant::now() < end {
            std::hint::spin_loop();
        }
        running.kill().unwrap();
        assert_eq!(running.wait().unwrap().signal(), Some(9));
        leftovers +=
            below(home.path()).iter().filter(|it| it.extension().is_some_and(|end| end == "tmp")).count();

        let store = Store::open(home.path());
        assert_eq!(store.access(), &Access::Write);
        let (items, problems) = store.list();
        assert_eq!((items.len(), problems.len()), (1, 0));
        let read = store.read(&items[0]).unwrap_or_else(|problem| panic!("run {run}: {problem}"));
        let number = read.facts.known.lines().next().unwrap().parse().unwrap();
        assert_eq!(read.facts.known, lines(number), "run {run}");
        let files = below(&home.path().join("concepten"));
        assert_eq!(files, [items[0].path.clone()], "run {run}: temp files stay");
    }
    assert!(leftovers > 0, "no kill fell inside a save");
}

#[test]
#[ignore = "run by a_disk_that_refuses_leaves_the_old_text"]
fn hidden_save_is_refused() {
    let Some(home) = home() else { return };
    let mut store = Store::open(&home);
    let small = entry(BEGUN, "wet", "klein");
    let draft = store.save_draft(None, &small).unwrap();
    let before = fs::read(&draft.path).unwrap();
    let files = below(&home);
    let large = entry(BEGUN, "wet", &"groot\n".repeat(100_000));
    for result in [
        store.save_draft(Some(&draft), &large),
        store.save_draft(None, &large),
        store.finish(Some(&draft), &large),
    ] {
        let problem = result.unwrap_err();
        println!("refused: {problem}");
        assert!(!problem.what.contains("systeemfout"), "{problem}");
    }
    assert_eq!(fs::read(&draft.path).unwrap(), before);
    assert_eq!(
        below(&home).iter().filter(|it| it.is_file()).count(),
        files.iter().filter(|it| it.is_file()).count()
    );
    assert_eq!(store.save_draft(Some(&draft), &small).unwrap(), draft);
    // The same for an own case, also when it would get its name.
    let case = |text: &str, settled| CaseDraft { slug: "de-brief".into(), text: text.into(), settled };
    let saved = store.save_case(None, &case("klein", false)).unwrap();
    let before = below(&home);
    for settled in [false, true] {
        let large = case(&"groot\n".repeat(100_000), settled);
        assert!(store.save_case(Some(&saved.item), &large).is_err());
        assert!(store.save_case(None, &large).is_err());
        assert_eq!(fs::read_to_string(&saved.item.path).unwrap(), "klein");
        assert_eq!(below(&home), before);
    }
}

#[test]
fn a_disk_that_refuses_leaves_the_old_text() {
    let home = tempdir().unwrap();
    let limit = "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"";
    assert_passes(child("crash::hidden_save_is_refused", home.path(), limit));
}

#[test]
fn a_full_disk_leaves_the_old_text() {
    let home = tempdir().unwrap();
    let own = |rest: &str| format!("exec unshare -rm sh -c '{rest}' \"$0\" \"$@\"");
    let full = "mount -t tmpfs -o size=128k full \"$BERAAD_TEST_HOME\" || exit 9";
    let possible = child("", home.path(), &own(full)).output().unwrap().status.success();
    if !possible {
        // No right to mount: the file limit above fails the same write.
        return;
    }
    let script = own(&format!("{full}; exec \"$0\" \"$@\""));
    let output = child("crash::hidden_save_is_refused", home.path(), &script).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("De schijf is vol."), "{output:?}");
}

#[test]
#[ignore = "run by files_are_private_under_any_umask"]
fn hidden_writes_all() {
    let Some(home) = home() else { return };
    let mut store = Store::open(&home.join("nieuw/beraad"));
    store.save_draft(None, &entry(BEGUN, "wet", "x")).unwrap();
    store.finish(None, &entry(BEGUN, "memo", "x")).unwrap();
    store.save_case(None, &CaseDraft { slug: String::new(), text: "x".into(), settled: false }).unwrap();
    store.save_session(None, &crate::sessions::record("x")).unwrap();
    for path in below(&home.join("nieuw")) {
        let mode = path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{path:?}");
    }
    assert_eq!(home.join("nieuw").metadata().unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn files_are_private_under_any_umask() {
    for umask in ["000", "022", "077", "0377"] {
        let home = tempdir().unwrap();
        let script = format!("umask {umask}; exec \"$0\" \"$@\"");
        assert_passes(child("crash::hidden_writes_all", home.path(), &script));
    }
}

#[test]
#[ignore = "run by without_rights_one_can_still_read_what_is_readable"]
fn hidden_has_no_rights() {
    let Some(home) = home() else { return };
    let mut store = Store::open(&home);
    let Access::ReadOnly(problem) = store.access().clone() else { panic!("may write") };
    assert_eq!(problem.what, "Je hebt geen rechten om hier te schrijven.");
    assert_eq!(store.save_draft(None, &entry(BEGUN, "wet", "x")).unwrap_err(), problem);
    let case = CaseDraft { slug: "de-brief".into(), text: "x".into(), settled: true };
    assert_eq!(store.save_case(None, &case).unwrap_err(), problem);
    let (items, problems) = store.list();
    let said: Vec<&str> = problems.iter().map(|it| it.what.as_str()).collect();
    assert_eq!(said, ["Je hebt geen rechten om dit te lezen."]);
    let reads: Vec<bool> = items.iter().map(|item| store.read(item).is_ok()).collect();
    assert_eq!(reads, [true, false]);
    assert_eq!(store.read(&items[1]).unwrap_err().what, "Je hebt geen rechten om dit te lezen.");
}

#[test]
fn without_rights_one_can_still_read_what_is_readable() {
    let home = tempdir().unwrap();
    let mut store = Store::open(home.path());
    let open = store.finish(None, &entry("2026-02-01T10:00:00+01:00", "wet", "x")).unwrap();
    let shut = store.finish(None, &entry("2026-01-01T10:00:00+01:00", "wet", "x")).unwrap();
    let folder = store.finish(None, &entry("2025-01-01T10:00:00+01:00", "wet", "x")).unwrap();
    drop(store);
    let modes = [
        (open.path.as_path(), 0o444),
        (shut.path.as_path(), 0o000),
        (folder.path.parent().unwrap(), 0o000),
        (open.path.parent().unwrap(), 0o555),
        (&home.path().join("dagboek"), 0o555),
        (&home.path().join(".slot"), 0o444),
        (home.path(), 0o555),
    ];
    for (path, mode) in modes {
        fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    }
    let mut command = child("crash::hidden_has_no_rights", home.path(), "exec \"$0\" \"$@\"");
    // The rights of root go past every mode.
    if fs::metadata("/proc/self").is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0) {
        command.uid(65534);
    }
    assert_passes(command);
    for (path, _) in modes.into_iter().rev() {
        fs::set_permissions(path, PermissionsExt::from_mode(0o700)).unwrap();
    }
}
