//! A sentence at the foot of the screen, and how long it stays there.

use chrono::{DateTime, Duration, FixedOffset};

use crate::{
    core::problem::Problem,
    journal::{CaseItem, Item},
    phrases::{say, say_with},
};

/// A sentence at the foot of the screen. The next key takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something is wrong.
    pub alarm: bool,
    /// Until when no key takes it away: it answers no key, and who types would never see it.
    until: Option<DateTime<FixedOffset>>,
}

impl Notice {
    /// Something to know.
    #[must_use]
    pub fn said(text: impl Into<String>) -> Self {
        Self { text: text.into(), alarm: false, until: None }
    }

    /// Something that is wrong.
    #[must_use]
    pub fn alarm(text: impl Into<String>) -> Self {
        Self { text: text.into(), alarm: true, until: None }
    }

    /// What is wrong, what to do, and where: the place comes last, because it can be long.
    #[must_use]
    pub fn problem(problem: &Problem) -> Self {
        Self::alarm(told(problem))
    }

    /// Why the last words are not on disk.
    #[must_use]
    pub fn not_saved(problem: &Problem) -> Self {
        Self::alarm(format!("{} {}", say("bewaren-lukt-niet"), told(problem)))
    }

    /// The draft goes on as another file, because another program wrote in the one it had.
    #[must_use]
    pub fn renamed(item: &Item, now: DateTime<FixedOffset>) -> Self {
        let text = say_with("concept-elders", &[("naam", item.name.as_str().into())]);
        Self { until: Some(now + LASTING), ..Self::alarm(text) }
    }

    /// The case goes on in another file, because another program wrote in the one it had.
    #[must_use]
    pub fn aside(item: &CaseItem, now: DateTime<FixedOffset>) -> Self {
        let text = say_with("schets-elders", &[("naam", item.slug.as_str().into())]);
        Self { until: Some(now + LASTING), ..Self::alarm(text) }
    }

    /// Something to know that answers no key: it stays for a moment also while somebody types.
    #[must_use]
    pub fn lasting(text: impl Into<String>, now: DateTime<FixedOffset>) -> Self {
        Self { until: Some(now + LASTING), ..Self::said(text) }
    }

    /// Whether it is still shown after a key at this moment.
    #[must_use]
    pub fn outlasts(&self, now: DateTime<FixedOffset>) -> bool {
        self.until.is_some_and(|until| now < until && until - now <= LASTING)
    }
}

fn told(problem: &Problem) -> String {
    let said = problem.said();
    match &problem.place {
        Some(place) => {
            say_with("melding-waar", &[("melding", said.into()), ("plaats", place.to_string().into())])
        }
        None => said,
    }
}

/// Long enough to be read by who is typing.
const LASTING: Duration = Duration::seconds(12);
