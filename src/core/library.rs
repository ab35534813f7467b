//! The library: all cases and the frame of reference, as read at the start.

use std::sync::{Arc, LazyLock};

use super::{case::Case, reference::Reference};

/// Everything there is to read.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// Built-in cases first, then own ones, each in the order of their slugs.
    pub cases: Vec<Arc<Case>>,
    /// The frame of reference, read when it is first opened.
    pub reference: Arc<LazyLock<Reference>>,
}

impl Library {
    /// The case with this slug.
    #[must_use]
    pub fn case(&self, slug: &str) -> Option<&Arc<Case>> {
        self.cases.iter().find(|case| case.slug == slug)
    }
}
