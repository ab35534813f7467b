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
    /// The frame of reference, read when it is first opened.
    pub reference: Arc<LazyLock<Reference>>,
}

impl Library {
    /// The case with this slug.
    #[must_use]
    pub fn case(&self, slug: &str) -> Option<&Arc<Case>> {
        self.cases.iter().find(|case| case.slug == slug)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::sketch::Sketch;

    #[test]
    fn own_cases_come_first_and_each_kind_is_in_the_order_of_the_titles() {
        let case = |(origin, title): (Origin, &str)| {
            let sketch = Sketch { title: title.to_owned(), ..Sketch::default() };
            Arc::new(Case { origin, ..sketch.as_case() })
        };
        let cases = [
            (Origin::Builtin, "Zwijgen"),
            (Origin::Builtin, "een brief"),
            (Origin::Builtin, "Écht waar"),
            (Origin::Builtin, "De balie"),
            (Origin::Own, "Wachten"),
            (Origin::Own, "aan tafel"),
        ];
        let library = Library { cases: cases.map(case).into(), ..Library::default() };
        let titles: Vec<&str> = library.listed().iter().map(|case| &*case.title).collect();
        assert_eq!(titles, ["aan tafel", "Wachten", "De balie", "Écht waar", "een brief", "Zwijgen"]);
    }
}
