//! The copies that sync programs leave beside a file which was changed on two machines, recognised by name. Each
//! counts only where the file that it is a copy of lies beside it; else it is all that there is.

use std::collections::HashMap;

use super::Item;

/// A copy, and what it is a copy of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Copied {
    /// The copy.
    pub item: Item,
    /// The draft or entry that lies beside it.
    pub of: Item,
}

/// The items of one folder, and apart from them those that are copies of one of these.
pub(super) fn apart(items: Vec<Item>) -> (Vec<Item>, Vec<Copied>) {
    if !items.iter().any(|item| may_be_copy(item.name.as_str())) {
        return (items, vec![]);
    }
    let known: HashMap<String, Item> =
        items.iter().map(|item| (item.name.as_str().to_owned(), item.clone())).collect();
    let (mut own, mut copies) = (vec![], vec![]);
    for item in items {
        let name = item.name.as_str();
        let of = may_be_copy(name).then(|| original(name, &|name| known.contains_key(name))).flatten();
        match of.and_then(|name| known.get(name)) {
            Some(of) => copies.push(Copied { of: of.clone(), item }),
            None => own.push(item),
        }
    }
    (own, copies)
}

/// Whether there is a letter in a name that is in none of ours, but in every copy: fast enough for any list.
fn may_be_copy(name: &str) -> bool {
    let odd = |(place, letter): (usize, u8)| {
        matches!(letter, b'.' | b'(' | b' ' | b'_') || letter.is_ascii_uppercase() && place != PLACE_OF_T
    };
    name.bytes().enumerate().any(odd)
}

/// The name of what this is a copy of, of the names that are known; of a copy of a copy, the first.
fn original<'n>(name: &'n str, known: &dyn Fn(&str) -> bool) -> Option<&'n str> {
    let of = |base: &'n str| original(base, known).or_else(|| known(base).then_some(base));
    candidates(name).into_iter().filter(|base| !base.is_empty()).find_map(of)
}

/// What this may be a copy of, by the names that each program gives.
fn candidates(name: &str) -> Vec<&str> {
    let mut all: Vec<&str> = vec![];
    // X.sync-conflict-20261121-143000-ABCDEFG (Syncthing), X_conflict-20261121-143000 (ownCloud)
    for mark in [".sync-conflict-", "_conflict-"] {
        all.extend(name.rsplit_once(mark).filter(|(_, rest)| is_stamp(rest)).map(|(base, _)| base));
    }
    // X (conflicted copy 2026-11-21 143000), X (Conflicterende kopie van … 2026-11-21), X (1)
    if let Some(open) = name.strip_suffix(')') {
        let marks = open.rmatch_indices(" (").filter(|(at, mark)| is_said(&open[at + mark.len()..]));
        all.extend(marks.map(|(at, _)| &name[..at]));
    }
    // X - kopie (Windows), X kopie (macOS), X.orig (merge tools)
    for end in BY_HAND {
        let at = name.len().checked_sub(end.len()).filter(|at| name.is_char_boundary(*at));
        all.extend(at.filter(|at| name[*at..].eq_ignore_ascii_case(end)).map(|at| &name[..at]));
    }
    // X-DESKTOP-4SK2J9 (OneDrive)
    let machines = name.rmatch_indices('-').filter(|(at, _)| is_machine(&name[at + 1..]));
    all.extend(machines.map(|(at, _)| &name[..at]));
    all
}

/// A day and a time in figures, with the short name of a machine behind it or not.
fn is_stamp(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let figures = |part: &str, many| part.len() == many && part.bytes().all(|it| it.is_ascii_digit());
    let machine = |part: &str| part.len() == 7 && part.bytes().all(|it| it.is_ascii_alphanumeric());
    match parts[..] {
        [day, time] => figures(day, 8) && figures(time, 6),
        [day, time, by] => figures(day, 8) && figures(time, 6) && machine(by),
        _ => false,
    }
}

/// What stands between brackets behind the name of a copy.
fn is_said(text: &str) -> bool {
    let number = !text.is_empty() && text.len() <= 3 && text.bytes().all(|it| it.is_ascii_digit());
    number || text.to_lowercase().contains("conflict")
}

/// The name of a Windows machine; the slug of a case has small letters, and a number is one of ours.
fn is_machine(text: &str) -> bool {
    let fits = |it: u8| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-';
    (2..=15).contains(&text.len()) && text.bytes().all(fits) && text.bytes().any(|it| it.is_ascii_uppercase())
}

/// What a person or a program puts behind the name of a plain copy.
const BY_HAND: [&str; 5] = [" - kopie", " - copy", " kopie", " copy", ".orig"];

/// Where the T stands in `2026-11-21T1430`.
const PLACE_OF_T: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_known_by_its_name_and_only_beside_what_it_is_a_copy_of() {
        const X: &str = "2026-11-21T1430-wet";
        for copy in [
            ".sync-conflict-20261121-143000-ABCDEFG",
            ".sync-conflict-20261121-143000",
            ".sync-conflict-20261121-143000-ABCDEFG.sync-conflict-20261122-090000-HIJKLMN",
            "_conflict-20261121-143000",
            " (conflicted copy 2026-11-21)",
            " (conflicted copy 2026-11-21 143000)",
            " (Conflicterende kopie van Jan de Vries 2026-11-21)",
            " (Jan's conflicted copy 2026-11-21)",
            " (Jan's conflicted copy 2026-11-21 (1))",
            " (Case Conflict)",
            " (1)",
            "-DESKTOP-4SK2J9",
            "-LAPTOP",
            " - kopie",
            " - Kopie (2)",
            " copy",
            ".orig",
        ] {
            let name = format!("{X}{copy}");
            assert!(may_be_copy(&name), "{name}");
            assert_eq!(original(&name, &|it| it == X), Some(X), "{name}");
            assert_eq!(original(&name, &|_| false), None, "{name}");
        }
        for own in ["", "-2", "-en-regel", "-en-Regel", " (brief)", ".sync-conflict-gisteren", "-2026", "x"] {
            let name = format!("{X}{own}");
            assert_eq!(original(&name, &|it| it == X), None, "{name}");
        }
        assert!(!may_be_copy(X) && !may_be_copy("2026-11-21T1430-boete-op-schuld-2"));
    }
}
