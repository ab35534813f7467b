//! Two versions of one entry: what differs, field by field and item by item, and the union of what both only added.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    due::Plan,
    entry::{Entry, Form, LookBack, OwnSubject, Pull, Subject},
    holder::Holder,
    principle::Principle,
    walk::Step,
};

/// A part of an entry in which two versions can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Slug of the case.
    Case,
    /// What happens, of one's own dilemma.
    Situation,
    /// The question of one's own dilemma.
    Question,
    /// The title.
    Title,
    /// Short or full.
    Form,
    /// When it began.
    Begun,
    /// When it was finished.
    Finished,
    /// Where one is in the walk.
    Step,
    /// One keyword.
    Keyword,
    /// When to look back.
    Plan,
    /// The first choice.
    HunchChoice,
    /// How sure one was of it.
    HunchCertainty,
    /// What one felt.
    Feeling,
    /// Whether the first hunch is locked.
    Locked,
    /// What one knows.
    Known,
    /// What one assumes.
    Assumed,
    /// What one must find out.
    ToFindOut,
    /// What they may expect.
    Expects(Holder),
    /// How heavy that weighs.
    Weight(Holder),
    /// Which way a principle pulls.
    Pull(Principle),
    /// The note at a principle.
    Note(Principle),
    /// An own option, from zero.
    OwnChoice(usize),
    /// Whether a variant flips the choice.
    Variant,
    /// The fact that would flip it.
    TippingFact,
    /// The principle that does it.
    TippingPrinciple,
    /// The final choice.
    Choice,
    /// How sure one is of it.
    Certainty,
    /// "Ik doe …".
    IDo,
    /// "… vanwege …".
    Because,
    /// "… ondanks …".
    Despite,
    /// The strongest argument for the other side.
    Counterargument,
    /// Restschade.
    Residue,
    /// Whom one tells.
    Whom,
    /// By which route.
    Route,
    /// One ground that one invokes.
    Ground,
    /// What happens then.
    WhatThen,
    /// "Als …".
    If,
    /// "… dan …".
    Then,
    /// With whom.
    WithWhom,
    /// When.
    When,
    /// A remark of this day.
    Remark(NaiveDate),
    /// A look-back of this day.
    LookBack(NaiveDate),
}

/// What stands at a field in one of two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words of the writer.
    Text(String),
    /// An id: of a case, a choice, a route or a ground.
    Id(String),
    /// A choice as it was locked: its id, and its words then.
    Locked(String, String),
    /// A number of a scale.
    Number(u8),
    /// Yes or no.
    YesNo(bool),
    /// Short or full.
    Form(Form),
    /// The place in the walk.
    Step(Step),
    /// A moment.
    Moment(DateTime<FixedOffset>),
    /// When to look back.
    Plan(Plan),
    /// Which way it pulls.
    Pull(Pull),
    /// One of the nine.
    Principle(Principle),
    /// A variant by its id, and whether it flips the choice.
    Variant(String, bool),
    /// A whole look-back.
    LookBack(LookBack),
}

/// One thing in which two versions of an entry differ. None of both sides is the better one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where.
    pub field: Field,
    /// What stands there in this version; none if nothing does.
    pub this: Option<Value>,
    /// What stands there in the other one.
    pub other: Option<Value>,
}

/// Everything in which two versions of an entry differ, in the order of the walk.
#[must_use]
pub fn compare(this: &Entry, other: &Entry) -> Vec<Difference> {
    let (a, b) = (values(this), values(other));
    let mut all: Vec<Difference> = vec![];
    for (field, this) in &a {
        if let Some((_, other)) = b.iter().find(|(it, _)| it == field)
            && this != other
        {
            all.push(Difference { field: *field, this: this.clone(), other: other.clone() });
        }
    }
    let words = |all: &[String]| all.iter().map(|it| (Field::Keyword, Value::Text(it.clone()))).collect();
    all.extend(items(words(&this.keywords), words(&other.keywords)));
    let grounds =
        |it: &Entry| it.dissent.grounds.iter().map(|it| (Field::Ground, Value::Id(it.clone()))).collect();
    all.extend(items(grounds(this), grounds(other)));
    all.extend(own_choices(this, other));
    all.extend(variants(this, other));
    let remarks =
        |it: &Entry| it.remarks.iter().map(|it| (Field::Remark(it.0), Value::Text(it.1.clone()))).collect();
    all.extend(paired(items(remarks(this), remarks(other))));
    let look_backs = |it: &Entry| {
        it.look_backs.iter().map(|it| (Field::LookBack(it.on), Value::LookBack(it.clone()))).collect()
    };
    all.extend(paired(items(look_backs(this), look_backs(other))));
    all
}

/// The union of two versions, where each only added keywords, remarks and look-backs to what both have; none where
/// they contradict each other. Of two that were written on one day, of which one says all that the other says, it
/// keeps that one.
#[must_use]
pub fn merged(this: &Entry, other: &Entry) -> Option<Entry> {
    let plan = match (this.plan, other.plan) {
        (this, other) if this == other || other == Plan::default() => this,
        (this, other) if this == Plan::default() => other,
        _ => return None,
    };
    let same = Entry {
        keywords: this.keywords.clone(),
        remarks: this.remarks.clone(),
        look_backs: this.look_backs.clone(),
        plan: this.plan,
        ..other.clone()
    };
    if same != *this {
        return None;
    }
    let mut keywords = this.keywords.clone();
    keywords.extend(other.keywords.iter().filter(|it| !this.keywords.contains(it)).cloned());
    let remarks = union(&this.remarks, &other.remarks, |it| it.0, |a, b| a.0 == b.0 && a.1.contains(&b.1));
    let look_backs = union(&this.look_backs, &other.look_backs, |it| it.on, says_all);
    Some(Entry { keywords, plan, remarks, look_backs, ..this.clone() })
}

/// Whether a look-back says all that another one of the same day says.
fn says_all(it: &LookBack, other: &LookBack) -> bool {
    it.on == other.on
        && it.did.contains(&other.did)
        && it.happened.contains(&other.happened)
        && (other.again.is_none() || it.again == other.again)
}

/// Both lists in one, by day; of two of which one says all of the other, that one.
fn union<T: Clone>(
    this: &[T],
    other: &[T],
    day: fn(&T) -> NaiveDate,
    says_all: fn(&T, &T) -> bool,
) -> Vec<T> {
    let mut all = this.to_vec();
    let mut taken = vec![false; all.len()];
    for new in other {
        let fits = |(place, it): (usize, &T)| !taken[place] && (says_all(it, new) || says_all(new, it));
        match this.iter().enumerate().position(fits) {
            Some(place) => {
                taken[place] = true;
                if !says_all(&this[place], new) {
                    all[place] = new.clone();
                }
            }
            None => all.push(new.clone()),
        }
    }
    // Only what was added out of order moves; what stood in one file keeps its order there.
    if all.len() > this.len() {
        all.sort_by_key(day);
    }
    all
}

/// What stands in only one of two lists, each item as often as it stands there more.
fn items(this: Vec<(Field, Value)>, mut other: Vec<(Field, Value)>) -> Vec<Difference> {
    let mut all = vec![];
    for item in this {
        match other.iter().position(|it| *it == item) {
            Some(place) => drop(other.remove(place)),
            None => all.push(Difference { field: item.0, this: Some(item.1), other: None }),
        }
    }
    let rest = other.into_iter().map(|(field, value)| Difference { field, this: None, other: Some(value) });
    all.extend(rest);
    all
}

/// The same, with what stands in each at the same field beside each other.
fn paired(all: Vec<Difference>) -> Vec<Difference> {
    let mut out: Vec<Difference> = vec![];
    for one in all {
        let beside = |it: &&mut Difference| it.field == one.field && it.other.is_none();
        match out.iter_mut().find(beside).filter(|_| one.this.is_none()) {
            Some(standing) => standing.other = one.other,
            None => out.push(one),
        }
    }
    out
}

fn own_choices(this: &Entry, other: &Entry) -> Vec<Difference> {
    let value = |it: &Entry, place: usize| it.own_choices.get(place).and_then(|it| text(it));
    let places = 0..this.own_choices.len().max(other.own_choices.len());
    let difference = |place| {
        let (this, other) = (value(this, place), value(other, place));
        (this != other).then_some(Difference { field: Field::OwnChoice(place), this, other })
    };
    places.filter_map(difference).collect()
}

fn variants(this: &Entry, other: &Entry) -> Vec<Difference> {
    let value = |it: &Entry, id: &str| {
        let answer = it.variants.iter().find(|it| it.variant == id);
        answer.map(|it| Value::Variant(it.variant.clone(), it.flips))
    };
    let mut ids: Vec<&str> = this.variants.iter().map(|it| it.variant.as_str()).collect();
    ids.extend(other.variants.iter().map(|it| it.variant.as_str()));
    let mut seen = vec![];
    ids.retain(|id| {
        !seen.contains(id) && {
            seen.push(id);
            true
        }
    });
    let difference = |id: &str| {
        let (this, other) = (value(this, id), value(other, id));
        (this != other).then_some(Difference { field: Field::Variant, this, other })
    };
    ids.into_iter().filter_map(difference).collect()
}

fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.to_owned()))
}

fn id(id: Option<&String>) -> Option<Value> {
    id.map(|id| Value::Id(id.clone()))
}

/// What stands at every field that there is once, in the order of the walk.
fn values(entry: &Entry) -> Vec<(Field, Option<Value>)> {
    let Entry { subject, title, form, begun, finished, step, plan, hunch, facts, chairs, principles, .. } =
        entry;
    let none = OwnSubject::default();
    let (case, own) = match subject {
        Subject::Case(slug) => (Some(Value::Id(slug.clone())), &none),
        Subject::Own(own) => (None, own),
    };
    let locked = |it: &String| Value::Locked(it.clone(), hunch.words.clone());
    let mut all = vec![
        (Field::Case, case),
        (Field::Title, text(title)),
        (Field::Form, Some(Value::Form(*form))),
        (Field::Begun, Some(Value::Moment(*begun))),
        (Field::Finished, finished.map(Value::Moment)),
        (Field::Step, Some(Value::Step(*step))),
        (Field::Plan, (*plan != Plan::default()).then_some(Value::Plan(*plan))),
        (Field::Situation, text(&own.situation)),
        (Field::Question, text(&own.question)),
        (Field::HunchChoice, hunch.choice.as_ref().map(locked)),
        (Field::HunchCertainty, hunch.certainty.map(Value::Number)),
        (Field::Feeling, text(&hunch.feeling)),
        (Field::Locked, Some(Value::YesNo(hunch.locked))),
        (Field::Known, text(&facts.known)),
        (Field::Assumed, text(&facts.assumed)),
        (Field::ToFindOut, text(&facts.to_find_out)),
    ];
    for (holder, chair) in chairs.iter() {
        all.push((Field::Expects(holder), text(&chair.expects)));
        all.push((Field::Weight(holder), Some(Value::Number(chair.weight))));
    }
    for (principle, note) in principles.iter() {
        all.push((Field::Pull(principle), note.pull.map(Value::Pull)));
        all.push((Field::Note(principle), text(&note.note)));
    }
    all.extend(later_values(entry));
    all
}

fn later_values(entry: &Entry) -> Vec<(Field, Option<Value>)> {
    let Entry { tipping, weighing, dissent, intention, .. } = entry;
    vec![
        (Field::TippingFact, text(&tipping.fact)),
        (Field::TippingPrinciple, tipping.principle.map(Value::Principle)),
        (Field::Choice, id(weighing.choice.as_ref())),
        (Field::Certainty, weighing.certainty.map(Value::Number)),
        (Field::IDo, text(&weighing.i_do)),
        (Field::Because, text(&weighing.because)),
        (Field::Despite, text(&weighing.despite)),
        (Field::Counterargument, text(&weighing.counterargument)),
        (Field::Residue, text(&weighing.residue)),
        (Field::Whom, text(&dissent.whom)),
        (Field::Route, id(dissent.route.as_ref())),
        (Field::WhatThen, text(&dissent.then)),
        (Field::If, text(&intention.if_)),
        (Field::Then, text(&intention.then)),
        (Field::WithWhom, text(&intention.with_whom)),
        (Field::When, text(&intention.when)),
    ]
}

#[cfg(test)]
mod tests;
