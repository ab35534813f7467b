//! What came of taking writing along: it stands somewhere, or its screen asks what to do.

use std::path::Path;

use super::{App, event::Carried, notice::Notice};
use crate::{
    core::problem::Problem,
    journal::Put,
    phrases::{say, say_with},
};

impl App {
    /// So many of so many entries were read, for a screen that waits for it.
    pub(super) fn carried_so_far(&mut self, done: usize, of: usize) {
        if self.stack.is_carrying() {
            let values = [("gelezen", done.into()), ("alle", of.into())];
            self.notice = Some(Notice::said(say_with("meenemen-leest", &values)));
        }
    }

    /// Says where it stands, or why it does not. What is shown is another page then, or another question.
    pub(super) fn carried(&mut self, path: &Path, carried: Result<Carried, Problem>) -> bool {
        let put = carried.as_ref().ok().map(|it| it.put);
        let waited = self.stack.carried(path, put);
        self.notice = match carried {
            Err(problem) => Some(Notice::problem(&problem)),
            Ok(Carried { put: Put::Written, unread }) => {
                let where_to = self.world.outside.shown(path);
                let done = say_with("meenemen-klaar", &[("plek", where_to.into())]);
                let missing =
                    (unread > 0).then(|| say_with("meenemen-niet-alles", &[("aantal", unread.into())]));
                Some(Notice::said([Some(done), missing].into_iter().flatten().collect::<Vec<_>>().join(" ")))
            }
            // The screen asks; who left it knows by this that nothing was written.
            Ok(Carried { put: Put::Taken, .. }) => (!waited).then(|| Notice::said(say("meenemen-niet"))),
        };
        true
    }
}
