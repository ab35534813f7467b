//! One journal on two machines: real merges of git, copies of Syncthing, and the file that keeps two beraads apart.
#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use beraad::{
    content,
    core::entry::{Entry, LookBack},
    document::{compare, text},
    journal::{self, Access, Item, Other, Resolution, Store},
};
use tempfile::{TempDir, tempdir};

use super::journal::{below, entry, finished, look_back, put, usual};

/// Two clones of one data folder.
struct Machines {
    home: TempDir,
}

impl Machines {
    /// None, with a sentence, where there is no git.
    fn new() -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            eprintln!("git is not installed: skipped");
            return None;
        }
        let it = Self { home: tempdir().unwrap() };
        it.run(it.home.path(), &["init", "--quiet", "--bare", "--initial-branch=main", "hub"]);
        for machine in ["a", "b"] {
            it.run(it.home.path(), &["clone", "--quiet", "hub", machine]);
            it.run(&it.folder(machine), &["checkout", "--quiet", "-B", "main"]);
        }
        Some(it)
    }

    fn folder(&self, machine: &str) -> PathBuf {
        self.home.path().join(machine)
    }

    fn store(&self, machine: &str) -> Store {
        let store = Store::open(&self.folder(machine));
        assert_eq!(store.access(), &Access::Write);
        store
    }

    fn try_run(&self, folder: &Path, args: &[&str]) -> Output {
        let mut git = Command::new("git");
        git.current_dir(folder).args(["-c", "user.name=test", "-c", "user.email=test@localhost"]);
        git.env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("HOME", self.home.path());
        git.args(args).output().unwrap()
    }

    fn run(&self, folder: &Path, args: &[&str]) -> String {
        let output = self.try_run(folder, args);
        assert!(output.status.success(), "git {args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Everything that the machine wrote, and nothing else, as one commit.
    fn commit(&self, machine: &str) {
        self.run(&self.folder(machine), &["add", "--all"]);
        self.run(&self.folder(machine), &["commit", "--quiet", "--message=x"]);
    }

    fn push(&self, machine: &str) {
        self.run(&self.folder(machine), &["push", "--quiet", "origin", "main"]);
    }

    /// Brings in what the other machine pushed; whether git could.
    fn pull(&self, machine: &str, style: &str) -> bool {
        let style = format!("merge.conflictStyle={style}");
        let args = ["-c", &style, "pull", "--quiet", "--no-rebase", "--no-edit", "origin", "main"];
        self.try_run(&self.folder(machine), &args).status.success()
    }

    /// Commits on both machines and brings them together on the second; whether git could.
    fn meet(&self, style: &str) -> bool {
        self.commit("a");
        self.push("a");
        self.commit("b");
        self.pull("b", style)
    }

    /// The same entry on both machines.
    fn share(&self, entry: &Entry) -> [Item; 2] {
        let item = self.store("a").finish(None, entry).unwrap();
        self.commit("a");
        self.push("a");
        assert!(self.pull("b", "merge"));
        let there = self.store("b").list().0;
        assert_eq!(there.iter().map(|it| &it.name).collect::<Vec<_>>(), [&item.name]);
        [item, there[0].clone()]
    }
}

fn says(did: &str) -> LookBack {
    LookBack { did: did.into(), ..look_back() }
}

#[test]
fn entries_of_two_machines_come_together_by_themselves() {
    let Some(machines) = Machines::new() else { return };
    let [_, there] = machines.share(&finished(usual()));
    // Both machines write on: other walks, and other parts of the same entry, while beraad is open.
    let (mut a, mut b) = (machines.store("a"), machines.store("b"));
    a.finish(None, &finished(entry("2026-11-22T09:00:00+01:00", "het-memo", "a"))).unwrap();
    b.finish(None, &finished(entry("2026-11-22T09:01:00+01:00", "het-memo", "b"))).unwrap();
    a.save_draft(None, &entry("2026-11-23T09:00:00+01:00", "wet", "a")).unwrap();
    let here = a.list().0.into_iter().find(|it| it.name == there.name).unwrap();
    a.set_keywords(&here, &[], &["schulden".into()]).unwrap();
    b.add_look_back(&there, &look_back()).unwrap();
    assert!(machines.meet("merge"));
    machines.push("b");
    assert!(machines.pull("a", "merge"));
    for store in [&a, &b] {
        let (items, problems) = store.list();
        assert_eq!((items.len(), problems), (4, vec![]));
        assert!(items.iter().all(|item| store.read(item).is_ok()));
    }
    let both = b.read(&there).unwrap();
    assert_eq!((both.keywords.len(), both.look_backs.len()), (1, 1));
    drop((a, b));
    for machine in ["a", "b"] {
        let status = machines.run(&machines.folder(machine), &["status", "--porcelain"]);
        assert_eq!(status, "", "what beraad leaves behind changes nothing");
    }
}

#[test]
fn a_look_back_on_both_machines_is_recognised_shown_and_made_one() {
    for style in ["merge", "diff3", "zdiff3"] {
        let Some(machines) = Machines::new() else { return };
        let [here, there] = machines.share(&finished(usual()));
        machines.store("a").add_look_back(&here, &says("Op kantoor gebeld.")).unwrap();
        machines.store("b").add_look_back(&there, &says("Thuis gemaild.")).unwrap();
        assert!(!machines.meet(style), "git brings them together by itself");
        let mut store = machines.store("b");
        let problem = store.read(&there).unwrap_err();
        assert_eq!(
            problem.what,
            "In dit bestand staan twee versies door elkaar: git kon ze niet samenvoegen."
        );
        let versions = journal::versions(&there, &Other::InFile).unwrap();
        assert_eq!(versions.this.look_backs, [says("Thuis gemaild.")]);
        assert_eq!(versions.other.look_backs, [says("Op kantoor gebeld.")]);
        let page = compare::page(&versions.this, &versions.other, &content::library(&[]).0);
        let page = text::set(&page, 72);
        assert!(page.contains("Thuis gemaild.") && page.contains("Op kantoor gebeld."), "{page}");
        assert_eq!(versions.resolutions()[0], Resolution::Merged);
        store.resolve(&there, &Other::InFile, Resolution::Merged).unwrap();
        let both = vec![says("Thuis gemaild."), says("Op kantoor gebeld.")];
        assert_eq!(store.read(&there).unwrap().look_backs, both);
        drop(store);
        // The other machine gets it as any change.
        machines.commit("b");
        machines.push("b");
        assert!(machines.pull("a", style));
        assert_eq!(machines.store("a").read(&here).unwrap().look_backs, both);
    }
}

#[test]
fn two_walks_of_one_minute_on_two_machines_can_both_be_kept() {
    let Some(machines) = Machines::new() else { return };
    machines.share(&finished(entry("2026-11-01T10:00:00+01:00", "wet", "eerder")));
    let other = finished(entry("2026-11-21T14:30:00+01:00", "boete-op-schuld", "thuis"));
    machines.store("a").finish(None, &finished(usual())).unwrap();
    let item = machines.store("b").finish(None, &other).unwrap();
    assert!(!machines.meet("merge"));
    let mut store = machines.store("b");
    store.resolve(&item, &Other::InFile, Resolution::Both).unwrap();
    let (items, problems) = store.list();
    assert_eq!((items.len(), problems), (3, vec![]));
    let mut known: Vec<String> = items.iter().map(|it| store.read(it).unwrap().facts.known).collect();
    known.sort();
    assert_eq!(known, ["een\ntwee", "eerder", "thuis"]);
}

#[test]
fn a_draft_that_grew_on_both_machines_is_two_versions() {
    let Some(machines) = Machines::new() else { return };
    let draft = machines.store("a").save_draft(None, &usual()).unwrap();
    machines.commit("a");
    machines.push("a");
    assert!(machines.pull("b", "merge"));
    for (machine, words) in [("a", "kantoor"), ("b", "thuis")] {
        let mut store = machines.store(machine);
        let draft = store.list().0.remove(0);
        let mut entry = store.read(&draft).unwrap();
        entry.facts.assumed = words.into();
        assert_eq!(store.save_draft(Some(&draft), &entry).unwrap(), draft);
    }
    assert!(!machines.meet("merge"));
    let mut store = machines.store("b");
    let there = store.list().0.remove(0);
    assert_eq!(there.name, draft.name);
    // Who has it open goes on in a file beside it.
    let ours = store.save_draft(Some(&there), &usual()).unwrap();
    assert_ne!(ours, there);
    store.resolve(&there, &Other::InFile, Resolution::Other).unwrap();
    assert_eq!(store.read(&there).unwrap().facts.assumed, "kantoor");
}

#[test]
fn what_syncthing_leaves_on_a_second_machine_is_made_one() {
    let home = tempdir().unwrap();
    let (a, b) = (home.path().join("a"), home.path().join("b"));
    let item = Store::open(&a).finish(None, &finished(usual())).unwrap();
    let there = b.join(item.path.strip_prefix(&a).unwrap());
    put(&there, &fs::read_to_string(&item.path).unwrap());
    Store::open(&a).add_look_back(&item, &says("Op kantoor gebeld.")).unwrap();
    let mut store = Store::open(&b);
    let there = store.list().0.remove(0);
    store.add_look_back(&there, &says("Thuis gemaild.")).unwrap();
    // Of two changed files the older one gets another name, and the newer one takes its place.
    let mark = format!("{}.sync-conflict-20261207-203000-7XKQ2AB.toml", there.name.as_str());
    fs::rename(&there.path, there.path.with_file_name(mark)).unwrap();
    put(&there.path, &fs::read_to_string(&item.path).unwrap());
    assert_eq!(store.list().0, std::slice::from_ref(&there));
    let copy = store.copies().0.remove(0);
    assert_eq!(copy.of, there);
    store.resolve(&there, &Other::Copy(copy.item), Resolution::Merged).unwrap();
    let both = [says("Op kantoor gebeld."), says("Thuis gemaild.")];
    assert_eq!(store.read(&there).unwrap().look_backs, both);
    assert!(store.copies().0.is_empty());
}

#[test]
fn the_file_that_keeps_two_beraads_apart_never_changes() {
    let home = tempdir().unwrap();
    let slot = home.path().join(".slot");
    let mut store = Store::open(home.path());
    let of = |path: &Path| (fs::read(path).unwrap(), path.metadata().unwrap().modified().unwrap());
    let first = of(&slot);
    assert_eq!(first.0, b"");
    let item = store.finish(None, &finished(usual())).unwrap();
    assert_eq!(of(&slot), first);
    drop(store);
    let mut store = Store::open(home.path());
    store.add_look_back(&item, &look_back()).unwrap();
    store.delete(&item).unwrap();
    drop(store);
    assert_eq!(of(&slot), first);
    let files: Vec<PathBuf> = below(home.path()).into_iter().filter(|it| it.is_file()).collect();
    assert_eq!(files.len(), 2, "nothing but the entry and the slot: {files:?}");
}
