//! The library: all cases and the frame of reference, as last read.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

use super::{
    case::{Case, Origin},
    reference::Reference,
    search::fold,
};

/// Everything there is to read.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// Built-in cases first, then own ones, each in the order of their slugs.
    pub cases: Vec<Arc<Case>>,
    /// Where each own case was read, by its slug.
    pub own_files: HashMap<String, PathBuf>,
    /// The files of the own cases that are being written and cannot be walked yet. Of each it is among the problems, once,
    /// that it is not done.
    pub unfinished: Vec<PathBuf>,
    /// The frame of reference, read when it is first opened.
    pub reference: Arc<LazyLock<Reference>>,
}

impl Library {
    /// The case with this slug.
    #[must_use]
    pub fn case(&self, slug: &str) -> Option<&Arc<Case>> {
        self.cases.iter().find(|case| case.slug == slug)
    }

    /// The case that is meant by a name or a title, whatever its capitals and accents; one's own comes first.
    #[must_use]
    pub fn called(&self, name: &str) -> Option<&Arc<Case>> {
        let called = |case: &&Arc<Case>| is_called(name, &case.slug, &case.title);
        self.case(name).or_else(|| self.listed().into_iter().find(called))
    }

    /// The cases as a list shows them: own ones first, then those that ship, each by title.
    #[must_use]
    pub fn listed(&self) -> Vec<&Arc<Case>> {
        let mut cases: Vec<_> = self.cases.iter().collect();
        cases.sort_by_cached_key(|case| (case.origin != Origin::Own, fold(&case.title)));
        cases
    }

    /// The file in which an own case was read; of two files of one name only one is a case.
    #[must_use]
    pub fn file_of(&self, case: &Case) -> Option<&Path> {
        let file = self.own_files.get(&*case.slug).map(PathBuf::as_path);
        file.filter(|_| case.origin == Origin::Own)
    }
}

/// Whether a case of this slug and title is meant by a name.
#[must_use]
pub fn is_called(name: &str, slug: &str, title: &str) -> bool {
    let plain = |text: &str| fold(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let name = plain(name);
    !name.is_empty() && (name == slug || name == plain(title))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::sketch::Sketch;

    fn library(cases: &[(Origin, &'static str, &str)]) -> Library {
        let case = |(origin, slug, title): &(Origin, &'static str, &str)| {
            let sketch = Sketch { title: (*title).to_owned(), ..Sketch::default() };
            Arc::new(Case { origin: *origin, slug: (*slug).into(), ..sketch.as_case() })
        };
        Library { cases: cases.iter().map(case).collect(), ..Library::default() }
    }

    #[test]
    fn a_case_is_called_by_its_name_or_its_title() {
        let library = library(&[
            (Origin::Builtin, "het-memo", "Het\nmemo"),
            (Origin::Builtin, "overleg", "Één overleg"),
            (Origin::Own, "mijn", "Het memo"),
            (Origin::Own, "leeg", ""),
        ]);
        for (name, slug) in [
            ("het-memo", Some("het-memo")),
            ("Het-Memo", Some("het-memo")),
            (" HET  memo ", Some("mijn")),
            ("een overleg", Some("overleg")),
            ("memo", None),
            ("", None),
            (" ", None),
        ] {
            assert_eq!(library.called(name).map(|case| &*case.slug), slug, "{name:?}");
        }
    }

    #[test]
    fn own_cases_come_first_and_each_kind_is_in_the_order_of_the_titles() {
        let library = library(&[
            (Origin::Builtin, "", "Zwijgen"),
            (Origin::Builtin, "", "een brief"),
            (Origin::Builtin, "", "Écht waar"),
            (Origin::Builtin, "", "De balie"),
            (Origin::Own, "", "Wachten"),
            (Origin::Own, "", "aan tafel"),
        ]);
        let titles: Vec<&str> = library.listed().iter().map(|case| &*case.title).collect();
        assert_eq!(titles, ["aan tafel", "Wachten", "De balie", "Écht waar", "een brief", "Zwijgen"]);
    }
}
