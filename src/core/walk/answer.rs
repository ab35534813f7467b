//! Reading and taking answers: one place that knows which part of the entry each question is about.

use super::{Answer, Kind, MOST_OWN_CHOICES, Question, Refusal, Walk};
use crate::core::{
    entry::{Again, Pull, Subject, VariantAnswer},
    principle::Principle,
};

/// The text in an entry that a question is about: one table, to read (`last`) and to change (`last_mut, mut`). None
/// for a question that takes another sort of answer, or that this entry is not asked.
macro_rules! text_of {
    ($entry:ident, $question:expr, $last:ident $(, $change:tt)?) => {
        Some(match ($question, &$($change)? $entry.subject) {
            (Question::OwnTitle, Subject::Own(_)) => &$($change)? $entry.title,
            (Question::OwnSituation, Subject::Own(own)) => &$($change)? own.situation,
            (Question::OwnQuestion, Subject::Own(own)) => &$($change)? own.question,
            (Question::HunchFeeling, _) => &$($change)? $entry.hunch.feeling,
            (Question::Known, _) => &$($change)? $entry.facts.known,
            (Question::Assumed, _) => &$($change)? $entry.facts.assumed,
            (Question::ToFindOut, _) => &$($change)? $entry.facts.to_find_out,
            (Question::Expects(holder), _) => &$($change)? $entry.chairs[holder].expects,
            (Question::Note(principle), _) => &$($change)? $entry.principles[principle].note,
            (Question::TippingFact, _) => &$($change)? $entry.tipping.fact,
            (Question::IDo, _) => &$($change)? $entry.weighing.i_do,
            (Question::Because, _) => &$($change)? $entry.weighing.because,
            (Question::Despite, _) => &$($change)? $entry.weighing.despite,
            (Question::Counterargument, _) => &$($change)? $entry.weighing.counterargument,
            (Question::Residue, _) => &$($change)? $entry.weighing.residue,
            (Question::Whom, _) => &$($change)? $entry.dissent.whom,
            (Question::WhatThen, _) => &$($change)? $entry.dissent.then,
            (Question::If, _) => &$($change)? $entry.intention.if_,
            (Question::Then, _) => &$($change)? $entry.intention.then,
            (Question::WithWhom, _) => &$($change)? $entry.intention.with_whom,
            (Question::When, _) => &$($change)? $entry.intention.when,
            (Question::Did, _) => &$($change)? $entry.look_backs.$last()?.did,
            (Question::Happened, _) => &$($change)? $entry.look_backs.$last()?.happened,
            _ => return None,
        })
    };
}

impl Walk {
    /// What is answered now.
    #[must_use]
    pub fn answer(&self, question: Question) -> Answer {
        let entry = &self.entry;
        match question {
            Question::HunchChoice => Answer::Pick(entry.hunch.choice.clone()),
            Question::FinalChoice => Answer::Pick(entry.weighing.choice.clone()),
            Question::HunchCertainty => Answer::Scale(entry.hunch.certainty),
            Question::FinalCertainty => Answer::Scale(entry.weighing.certainty),
            Question::Weight(holder) => Answer::Scale(Some(entry.chairs[holder].weight)),
            Question::Pulls(it) => Answer::Pick(entry.principles[it].pull.map(|pull| pull.id().to_owned())),
            Question::Flips(place) => Answer::Pick(self.flips(place).map(yes_no)),
            Question::TippingPrinciple => Answer::Pick(entry.tipping.principle.map(|it| it.id().to_owned())),
            Question::ByRoute => Answer::Pick(entry.dissent.route.clone()),
            Question::Grounds => Answer::Picks(entry.dissent.grounds.clone()),
            Question::ChooseAgain => {
                let again = entry.look_backs.last().and_then(|it| it.again);
                Answer::Pick(again.map(|it| it.id().to_owned()))
            }
            text => Answer::Text(self.text(text).cloned().unwrap_or_default()),
        }
    }

    /// Takes an answer.
    ///
    /// # Errors
    /// [`Refusal::Locked`] for the first hunch once it is locked; [`Refusal::Unfit`] for an answer of another
    /// sort than the question takes. Nothing changes then.
    pub fn set(&mut self, question: Question, answer: Answer) -> Result<(), Refusal> {
        if question.is_hunch() && self.entry.hunch.locked {
            return Err(Refusal::Locked);
        }
        match (question.kind(), answer) {
            (Kind::Text | Kind::Line | Kind::Date, Answer::Text(text)) => {
                *self.text_mut(question).ok_or(Refusal::Unfit)? = text;
                self.drop_blank_own_choices();
                Ok(())
            }
            (Kind::Pick(_), Answer::Pick(pick)) => self.set_pick(question, pick),
            (Kind::PickMany(_), Answer::Picks(picks)) => {
                self.entry.dissent.grounds = picks;
                Ok(())
            }
            (Kind::Scale(low, high), Answer::Scale(value)) => {
                if value.is_some_and(|value| value < low || value > high) {
                    return Err(Refusal::Unfit);
                }
                self.set_scale(question, value)
            }
            _ => Err(Refusal::Unfit),
        }
    }

    /// The place of the variant that flips one, if one was found.
    #[must_use]
    pub fn tipping_variant(&self) -> Option<usize> {
        (0..self.case.as_ref()?.variants.len()).find(|place| self.flips(*place) == Some(true))
    }

    pub(super) fn flips(&self, place: usize) -> Option<bool> {
        let id = &self.case.as_ref()?.variants.get(place)?.id;
        self.entry.variants.iter().find(|answer| answer.variant == *id).map(|answer| answer.flips)
    }

    fn text(&self, question: Question) -> Option<&String> {
        let entry = &self.entry;
        if let Question::OwnChoice(place) = question {
            return entry.own_choices.get(place);
        }
        text_of!(entry, question, last)
    }

    fn text_mut(&mut self, question: Question) -> Option<&mut String> {
        let entry = &mut self.entry;
        if let Question::OwnChoice(place) = question {
            if entry.own_choices.len() <= place && place < MOST_OWN_CHOICES {
                entry.own_choices.resize(place + 1, String::new());
            }
            return entry.own_choices.get_mut(place);
        }
        text_of!(entry, question, last_mut, mut)
    }

    /// Trailing own options that were wiped again leave no trace; one in the middle keeps the ids of the rest.
    fn drop_blank_own_choices(&mut self) {
        while self.entry.own_choices.last().is_some_and(String::is_empty) {
            self.entry.own_choices.pop();
        }
    }

    fn set_pick(&mut self, question: Question, pick: Option<String>) -> Result<(), Refusal> {
        let known = |ids: &[String]| pick.as_ref().is_none_or(|id| ids.contains(id));
        match question {
            Question::HunchChoice | Question::FinalChoice if !known(&self.choice_ids()) => {
                return Err(Refusal::Unfit);
            }
            Question::HunchChoice => self.entry.hunch.choice = pick,
            Question::FinalChoice => self.entry.weighing.choice = pick,
            Question::Pulls(principle) => {
                self.entry.principles[principle].pull = named(pick.as_deref(), Pull::from_id)?;
            }
            Question::Flips(place) => return self.set_flips(place, pick.as_deref()),
            Question::TippingPrinciple => {
                self.entry.tipping.principle = named(pick.as_deref(), Principle::from_id)?;
            }
            Question::ByRoute => self.entry.dissent.route = pick,
            Question::ChooseAgain => {
                let again = named(pick.as_deref(), Again::from_id)?;
                self.entry.look_backs.last_mut().ok_or(Refusal::Unfit)?.again = again;
            }
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }

    fn set_flips(&mut self, place: usize, pick: Option<&str>) -> Result<(), Refusal> {
        let case = self.case.clone().ok_or(Refusal::Unfit)?;
        let id = &case.variants.get(place).ok_or(Refusal::Unfit)?.id;
        let flips = match pick {
            None => None,
            Some("ja") => Some(true),
            Some("nee") => Some(false),
            Some(_) => return Err(Refusal::Unfit),
        };
        let order = |answer: &VariantAnswer| case.variants.iter().position(|it| it.id == answer.variant);
        let answers = &mut self.entry.variants;
        answers.retain(|answer| answer.variant != *id);
        answers.extend(flips.map(|flips| VariantAnswer { variant: id.to_string(), flips }));
        answers.sort_by_key(order);
        Ok(())
    }

    fn set_scale(&mut self, question: Question, value: Option<u8>) -> Result<(), Refusal> {
        match question {
            Question::HunchCertainty => self.entry.hunch.certainty = value,
            Question::FinalCertainty => self.entry.weighing.certainty = value,
            Question::Weight(holder) => self.entry.chairs[holder].weight = value.unwrap_or(0),
            _ => return Err(Refusal::Unfit),
        }
        Ok(())
    }
}

/// The value that a pick names; none for no pick.
fn named<T>(pick: Option<&str>, from_id: fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
    pick.map(|id| from_id(id).ok_or(Refusal::Unfit)).transpose()
}

fn yes_no(flips: bool) -> String {
    if flips { "ja" } else { "nee" }.to_owned()
}
