//! What one adds to an entry later, as it is being written: a remark of today, the words to find it by, or another day
//! to look back.

use chrono::NaiveDate;

use super::{
    date,
    due::Plan,
    entry::Entry,
    questionnaire::{Answer, Kind, Questionnaire, Refusal},
};

/// Something that is being added to an entry.
#[derive(Clone, Debug)]
pub struct Addition {
    /// The entry that it is added to.
    pub entry: Entry,
    what: AdditionQuestion,
    on: NaiveDate,
    words: String,
}

/// What is asked, one thing for each addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AdditionQuestion {
    /// A remark.
    Remark,
    /// Words to find it by.
    Keywords,
    /// When to look back.
    LookBackDay,
}

/// There is nothing to pick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOptions {}

impl Addition {
    /// One on this day. What was written that day already is gone on with. `never` is the word for no day at all.
    #[must_use]
    pub fn new(what: AdditionQuestion, entry: Entry, on: NaiveDate, never: &str) -> Self {
        let words = match what {
            AdditionQuestion::Remark => {
                entry.remarks.iter().rev().find(|(day, _)| *day == on).map(|it| it.1.clone())
            }
            AdditionQuestion::Keywords => Some(entry.keywords.join(", ")),
            AdditionQuestion::LookBackDay if entry.plan.never => Some(never.to_owned()),
            AdditionQuestion::LookBackDay => entry.plan.on.map(|day| day.to_string()),
        };
        Self { entry, what, on, words: words.unwrap_or_default() }
    }

    /// What it is.
    #[must_use]
    pub fn what(&self) -> AdditionQuestion {
        self.what
    }

    /// What is written.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The remark, with its day.
    #[must_use]
    pub fn remark(&self) -> (NaiveDate, String) {
        (self.on, self.words.clone())
    }

    /// The words to find it by, each once.
    #[must_use]
    pub fn keywords(&self) -> Vec<String> {
        let mut all: Vec<String> = vec![];
        let words = self
            .words
            .split([',', ';', '\n'])
            .map(|word| word.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in words.filter(|word| !word.is_empty()) {
            if !all.contains(&word) {
                all.push(word);
            }
        }
        all
    }

    /// When to look back; none if what is written is no day. Nothing means the usual days, and `never` no day at all.
    #[must_use]
    pub fn plan(&self, never: &str) -> Option<Plan> {
        let words = self.words.trim();
        if words.is_empty() {
            return Some(Plan::default());
        }
        if words.to_lowercase() == never {
            return Some(Plan { on: None, never: true });
        }
        date::parse(words).map(|day| Plan { on: Some(day), never: false })
    }
}

impl Questionnaire for Addition {
    type Question = AdditionQuestion;
    type Options = NoOptions;

    fn questions(&self) -> Vec<AdditionQuestion> {
        vec![self.what]
    }

    fn kind(question: AdditionQuestion) -> Kind<NoOptions> {
        match question {
            AdditionQuestion::Remark => Kind::Text,
            AdditionQuestion::Keywords => Kind::Line,
            AdditionQuestion::LookBackDay => Kind::Date,
        }
    }

    fn answer(&self, _: AdditionQuestion) -> Answer {
        Answer::Text(self.words.clone())
    }

    fn set(&mut self, _: AdditionQuestion, answer: Answer) -> Result<(), Refusal> {
        let Answer::Text(words) = answer else { return Err(Refusal::Unfit) };
        self.words = words;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addition(what: AdditionQuestion, words: &str) -> Addition {
        let mut addition = Addition::new(what, Entry::default(), NaiveDate::default(), "nooit");
        addition.set(what, Answer::Text(words.into())).unwrap();
        addition
    }

    #[test]
    fn words_become_keywords_and_a_day_a_plan_or_nothing() {
        let keywords =
            addition(AdditionQuestion::Keywords, " schulden ,menselijke\u{a0}maat; schulden,,\n").keywords();
        assert_eq!(keywords, ["schulden", "menselijke maat"]);
        let day = |text: &str| date::parse(text);
        for (words, plan) in [
            ("", Some(Plan::default())),
            ("  ", Some(Plan::default())),
            (" Nooit ", Some(Plan { on: None, never: true })),
            ("5-12-2026", Some(Plan { on: day("2026-12-05"), never: false })),
            ("volgende week", None),
        ] {
            assert_eq!(addition(AdditionQuestion::LookBackDay, words).plan("nooit"), plan, "{words:?}");
        }
    }

    #[test]
    fn what_was_written_today_is_gone_on_with() {
        let day = NaiveDate::default();
        let entry = Entry {
            remarks: vec![(day, "een".into()), (day.succ_opt().unwrap(), "twee".into())],
            keywords: vec!["a".into(), "b".into()],
            plan: Plan { on: None, never: true },
            ..Entry::default()
        };
        let words = |what| Addition::new(what, entry.clone(), day, "nooit").words().to_owned();
        assert_eq!(words(AdditionQuestion::Remark), "een");
        assert_eq!(words(AdditionQuestion::Keywords), "a, b");
        assert_eq!(words(AdditionQuestion::LookBackDay), "nooit");
    }
}
