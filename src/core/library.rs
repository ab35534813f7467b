//! The library: all cases and the frame of reference, as last read.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

use super::{
    case::{Case, Origin},
    reference::Reference,
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

    /// The file in which an own case was read; of two files of one name only one is a case.
    #[must_use]
    pub fn file_of(&self, case: &Case) -> Option<&Path> {
        let file = self.own_files.get(&*case.slug).map(PathBuf::as_path);
        file.filter(|_| case.origin == Origin::Own)
    }
}
