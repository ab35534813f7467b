//! One test binary; one file per feature.

mod content;
