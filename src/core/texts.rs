//! Every text that a person wrote in an entry, with the part of the entry where it stands.

use chrono::NaiveDate;

use super::{
    entry::{Entry, Subject},
    holder::Holder,
    principle::Principle,
};

/// Where in an entry a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Slug of the case.
    Case,
    /// The title.
    Title,
    /// A word to find it by.
    Keyword,
    /// An own option, by its place: the first is 0.
    OwnChoice(usize),
    /// One's own dilemma: what happens.
    Situation,
    /// One's own dilemma: the question.
    Question,
    /// The words of the first choice.
    FirstChoice,
    /// What one felt.
    Feeling,
    /// What one knew.
    Known,
    /// What one assumed.
    Assumed,
    /// What was to be found out.
    ToFindOut,
    /// What a right-holder may expect.
    Chair(Holder),
    /// The note at a principle.
    Principle(Principle),
    /// The fact that would flip the choice.
    TippingPoint,
    /// "Ik doe …".
    IDo,
    /// "… vanwege …".
    Because,
    /// "… ondanks …".
    Despite,
    /// The strongest argument for the other side.
    Counterargument,
    /// Who bears the cost.
    Residue,
    /// Whom one tells.
    Whom,
    /// Id of the route.
    Route,
    /// Id of a ground that one invokes.
    Ground,
    /// What happens after one told it.
    WhatThen,
    /// "Als …".
    If,
    /// "… dan …".
    Then,
    /// With whom.
    WithWhom,
    /// When, in words; a date is no text.
    When,
    /// What was written down later, and on which day.
    Remark(NaiveDate),
    /// What one did, in the look-back of this day.
    Did(NaiveDate),
    /// What happened, in the look-back of this day.
    Happened(NaiveDate),
    /// The whole text of what could not be read as an entry.
    Unread,
}

/// Every text that is not empty, in the fixed order of an entry. Choices, numbers and dates are no texts; what a
/// person chose from the frame stands there by its id.
#[must_use]
pub fn texts(entry: &Entry) -> Vec<(Part, &str)> {
    let mut all = vec![];
    let own = match &entry.subject {
        Subject::Case(slug) => {
            all.push((Part::Case, slug.as_str()));
            None
        }
        Subject::Own(own) => Some(own),
    };
    all.push((Part::Title, &entry.title));
    all.extend(entry.keywords.iter().map(|it| (Part::Keyword, it.as_str())));
    all.extend(entry.own_choices.iter().enumerate().map(|(place, it)| (Part::OwnChoice(place), it.as_str())));
    if let Some(own) = own {
        all.extend([(Part::Situation, own.situation.as_str()), (Part::Question, &own.question)]);
    }
    all.extend([
        (Part::FirstChoice, entry.hunch.words.as_str()),
        (Part::Feeling, &entry.hunch.feeling),
        (Part::Known, &entry.facts.known),
        (Part::Assumed, &entry.facts.assumed),
        (Part::ToFindOut, &entry.facts.to_find_out),
    ]);
    all.extend(entry.chairs.iter().map(|(holder, it)| (Part::Chair(holder), it.expects.as_str())));
    all.extend(entry.principles.iter().map(|(principle, it)| (Part::Principle(principle), it.note.as_str())));
    decided(entry, &mut all);
    all.extend(entry.remarks.iter().map(|(on, it)| (Part::Remark(*on), it.as_str())));
    for it in &entry.look_backs {
        all.extend([(Part::Did(it.on), it.did.as_str()), (Part::Happened(it.on), &it.happened)]);
    }
    all.retain(|(_, text)| !text.is_empty());
    all
}

/// From the tipping point to the intention.
fn decided<'e>(entry: &'e Entry, all: &mut Vec<(Part, &'e str)>) {
    let Entry { tipping, weighing, dissent, intention, .. } = entry;
    all.extend([
        (Part::TippingPoint, tipping.fact.as_str()),
        (Part::IDo, &weighing.i_do),
        (Part::Because, &weighing.because),
        (Part::Despite, &weighing.despite),
        (Part::Counterargument, &weighing.counterargument),
        (Part::Residue, &weighing.residue),
        (Part::Whom, &dissent.whom),
    ]);
    all.extend(dissent.route.iter().map(|it| (Part::Route, it.as_str())));
    all.extend(dissent.grounds.iter().map(|it| (Part::Ground, it.as_str())));
    all.extend([
        (Part::WhatThen, dissent.then.as_str()),
        (Part::If, &intention.if_),
        (Part::Then, &intention.then),
        (Part::WithWhom, &intention.with_whom),
    ]);
    if intention.date().is_none() {
        all.push((Part::When, &intention.when));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::entry::{Intention, OwnSubject};

    #[test]
    fn a_text_stands_at_its_part_and_what_is_empty_or_a_date_stands_nowhere() {
        let mut entry = Entry { title: "Het memo".into(), ..Entry::default() };
        entry.subject =
            Subject::Own(OwnSubject { situation: "Er is een memo.".into(), ..OwnSubject::default() });
        entry.keywords = vec!["schulden".into(), String::new()];
        entry.chairs[Holder::Citizens].expects = "Dat ik kijk.".into();
        entry.dissent.route = Some("vertrouwenspersoon".into());
        entry.hunch.choice = Some("eigen-1".into());
        entry.intention = Intention { when: "5-12-2026".into(), ..Intention::default() };
        let expect = [
            (Part::Title, "Het memo"),
            (Part::Keyword, "schulden"),
            (Part::Situation, "Er is een memo."),
            (Part::Chair(Holder::Citizens), "Dat ik kijk."),
            (Part::Route, "vertrouwenspersoon"),
        ];
        assert_eq!(texts(&entry), expect);
        entry.intention.when = "na de vakantie".into();
        assert_eq!(texts(&entry).last(), Some(&(Part::When, "na de vakantie")));
        entry.subject = Subject::Case("boete-op-schuld".into());
        assert_eq!(texts(&entry)[0], (Part::Case, "boete-op-schuld"));
    }
}
