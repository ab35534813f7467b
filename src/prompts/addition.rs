//! What is asked of who adds to an entry.

use super::{PickOption, Worded};
use crate::{
    core::{
        addition::{Addition, AdditionQuestion, NoOptions},
        library::Library,
    },
    phrases::say,
};

impl Worded for Addition {
    fn prompt(&self, _: &Library, question: AdditionQuestion) -> String {
        say(match question {
            AdditionQuestion::Remark => "vraag-aantekening",
            AdditionQuestion::Keywords => "vraag-trefwoorden",
            AdditionQuestion::LookBackDay => "vraag-terugkijkdag",
        })
    }

    fn options(&self, _: &Library, options: NoOptions) -> Vec<PickOption> {
        match options {}
    }
}
