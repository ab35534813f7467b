//! What is left to do before a case is done: what has no answer yet, and what the rules say of the rest.

use super::{Part, Question, Sketch};
use crate::core::problem::Problem;

/// What the rules say of a case that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The questions that have no answer yet, in order.
    pub missing: Vec<Question>,
    /// What there is to say of what is written, with the question that it is about where that is known.
    pub remarks: Vec<(Option<Question>, Problem)>,
    /// Whether the case can be walked, whatever there is to say about it.
    pub takes_part: bool,
}

/// One thing that is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOver {
    /// A part in which nothing is filled in.
    Part(Part),
    /// A question without an answer.
    Missing(Question),
    /// A remark, with the question that it is about where that is known.
    Remark(Option<Question>, Problem),
}

impl Checked {
    /// Whether there is nothing left to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.takes_part && self.missing.is_empty() && self.remarks.is_empty()
    }

    /// What there is to say of one question.
    pub fn of(&self, question: Question) -> impl Iterator<Item = &Problem> {
        self.remarks.iter().filter(move |(it, _)| *it == Some(question)).map(|(_, problem)| problem)
    }

    /// What is left, in the order in which it is asked: a part with nothing in it is one thing.
    #[must_use]
    pub fn left_over(&self, sketch: &Sketch) -> Vec<LeftOver> {
        let mut rows = vec![];
        for part in Part::ALL {
            let questions = sketch.questions_of(part);
            let missing = questions.iter().filter(|it| self.missing.contains(it)).count();
            if missing > 1 && questions.iter().all(|it| sketch.is_empty(*it)) {
                rows.push(LeftOver::Part(part));
                continue;
            }
            for question in questions {
                rows.extend(self.missing.contains(&question).then_some(LeftOver::Missing(question)));
                rows.extend(self.of(question).map(|it| LeftOver::Remark(Some(question), it.clone())));
            }
        }
        let loose = self.remarks.iter().filter(|(question, _)| question.is_none());
        rows.extend(loose.map(|(_, problem)| LeftOver::Remark(None, problem.clone())));
        rows
    }
}

impl LeftOver {
    /// The question to which it leads.
    #[must_use]
    pub fn question(&self, sketch: &Sketch) -> Option<Question> {
        match self {
            Self::Part(part) => sketch.questions_of(*part).first().copied(),
            Self::Missing(question) => Some(*question),
            Self::Remark(question, _) => *question,
        }
    }
}
