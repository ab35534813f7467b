//! Reading and taking answers: one place that knows which part of the entry each question is about.

use super::{Answer, Kind, MOST_OWN_CHOICES, Question, Refusal, Walk};
use crate::core::{
    entry::{Again, Pull, Subject, VariantAnswer},
    principle::Principle,
};

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
        Some(match question {
            Question::OwnTitle => &entry.title,
            Question::OwnSituation => match &entry.subject {
                Subject::Case(_) => return None,
                Subject::Own(own) => &own.situation,
            },
            Question::OwnQuestion => match &entry.subject {
                Subject::Case(_) => return None,
                Subject::Own(own) => &own.question,
            },
            Question::OwnChoice(place) => return entry.own_choices.get(place),
            Question::HunchFeeling => &entry.hunch.feeling,
            Question::Known => &entry.facts.known,
            Question::Assumed => &entry.facts.assumed,
            Question::ToFindOut => &entry.facts.to_find_out,
            Question::Expects(holder) => &entry.chairs[holder].expects,
            Question::Note(principle) => &entry.principles[principle].note,
            Question::TippingFact => &entry.tipping.fact,
            Question::IDo => &entry.weighing.i_do,
            Question::Because => &entry.weighing.because,
            Question::Despite => &entry.weighing.despite,
            Question::Counterargument => &entry.weighing.counterargument,
            Question::Residue => &entry.weighing.residue,
            Question::Whom => &entry.dissent.whom,
            Question::WhatThen => &entry.dissent.then,
            Question::If => &entry.intention.if_,
            Question::Then => &entry.intention.then,
            Question::WithWhom => &entry.intention.with_whom,
            Question::When => &entry.intention.when,
            Question::Did => &entry.look_backs.last()?.did,
            Question::Happened => &entry.look_backs.last()?.happened,
            _ => return None,
        })
    }

    fn text_mut(&mut self, question: Question) -> Option<&mut String> {
        let entry = &mut self.entry;
        Some(match question {
            Question::OwnTitle if matches!(entry.subject, Subject::Own(_)) => &mut entry.title,
            Question::OwnSituation => match &mut entry.subject {
                Subject::Case(_) => return None,
                Subject::Own(own) => &mut own.situation,
            },
            Question::OwnQuestion => match &mut entry.subject {
                Subject::Case(_) => return None,
                Subject::Own(own) => &mut own.question,
            },
            Question::OwnChoice(place) if place < MOST_OWN_CHOICES => {
                if entry.own_choices.len() <= place {
                    entry.own_choices.resize(place + 1, String::new());
                }
                &mut entry.own_choices[place]
            }
            Question::HunchFeeling => &mut entry.hunch.feeling,
            Question::Known => &mut entry.facts.known,
            Question::Assumed => &mut entry.facts.assumed,
            Question::ToFindOut => &mut entry.facts.to_find_out,
            Question::Expects(holder) => &mut entry.chairs[holder].expects,
            Question::Note(principle) => &mut entry.principles[principle].note,
            Question::TippingFact => &mut entry.tipping.fact,
            Question::IDo => &mut entry.weighing.i_do,
            Question::Because => &mut entry.weighing.because,
            Question::Despite => &mut entry.weighing.despite,
            Question::Counterargument => &mut entry.weighing.counterargument,
            Question::Residue => &mut entry.weighing.residue,
            Question::Whom => &mut entry.dissent.whom,
            Question::WhatThen => &mut entry.dissent.then,
            Question::If => &mut entry.intention.if_,
            Question::Then => &mut entry.intention.then,
            Question::WithWhom => &mut entry.intention.with_whom,
            Question::When => &mut entry.intention.when,
            Question::Did => &mut entry.look_backs.last_mut()?.did,
            Question::Happened => &mut entry.look_backs.last_mut()?.happened,
            _ => return None,
        })
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
                let pull = pick.as_deref().map(|id| Pull::from_id(id).ok_or(Refusal::Unfit)).transpose()?;
                self.entry.principles[principle].pull = pull;
            }
            Question::Flips(place) => return self.set_flips(place, pick.as_deref()),
            Question::TippingPrinciple => {
                let id = pick.as_deref().map(|id| Principle::from_id(id).ok_or(Refusal::Unfit));
                self.entry.tipping.principle = id.transpose()?;
            }
            Question::ByRoute => self.entry.dissent.route = pick,
            Question::ChooseAgain => {
                let again = pick.as_deref().map(|id| Again::from_id(id).ok_or(Refusal::Unfit)).transpose()?;
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
        answers.extend(flips.map(|flips| VariantAnswer { variant: id.clone(), flips }));
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

fn yes_no(flips: bool) -> String {
    if flips { "ja" } else { "nee" }.to_owned()
}
