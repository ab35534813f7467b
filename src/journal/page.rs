//! One entry as it lies in a file: every key in its fixed order, each with the place in the entry that it fills.
//! Reading and writing both walk this one list, so that they cannot drift apart. A key and its slot serve sessions too.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, SubsecRound};

use crate::core::{
    date,
    entry::{Again, Entry, Form, LookBack, OwnSubject, Pull, Subject, VariantAnswer},
    principle::Principle,
    session::{Agreement, Flip, Keep, Length, Phase, notes::PrincipleNote},
    walk::Step,
};

/// An entry with the parts that a file says in another way: the subject, the day of the intention, the step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    case: String,
    own: OwnSubject,
    begun: Option<DateTime<FixedOffset>>,
    step: Option<Step>,
    day: Option<NaiveDate>,
    entry: Entry,
}

/// A key in a file and what it fills.
pub(super) struct Field<'p> {
    /// The table; empty for the top of the file.
    pub(super) table: &'static str,
    /// The table inside that, as `burgers` in `[rechten.burgers]`; empty for none.
    pub(super) sub: &'static str,
    /// The key.
    pub(super) key: &'static str,
    /// What it fills.
    pub(super) slot: Slot<'p>,
}

/// What a key fills, and so what may stand there.
pub(super) enum Slot<'p> {
    /// Prose; left out when empty.
    Text(&'p mut String),
    /// An id that is not checked here, such as of a choice; left out when there is none.
    Id(&'p mut Option<String>),
    /// A list of texts; left out when empty.
    Texts(&'p mut Vec<String>),
    /// Left out when false.
    Flag(&'p mut bool),
    /// A yes or no that always stands there.
    YesNo(&'p mut bool),
    /// One to five.
    Certainty(&'p mut Option<u8>),
    /// Zero to three; left out when zero.
    Weight(&'p mut u8),
    /// Short or full.
    Form(&'p mut Form),
    /// The place in the walk.
    Step(&'p mut Option<Step>),
    /// Which way a principle pulls.
    Pull(&'p mut Option<Pull>),
    /// One of the nine.
    Principle(&'p mut Option<Principle>),
    /// Would one choose the same again.
    Again(&'p mut Option<Again>),
    /// A date with a time, to the second.
    Moment(&'p mut Option<DateTime<FixedOffset>>),
    /// A date.
    Day(&'p mut Option<NaiveDate>),
    /// `[[wegen.varianten]]`.
    Variants(&'p mut Vec<VariantAnswer>),
    /// `[[terugblik]]`.
    LookBacks(&'p mut Vec<LookBack>),
    /// A whole number from zero to the second; left out when zero.
    Count(&'p mut u32, u32),
    /// How many people there were; it always stands there.
    People(&'p mut u32),
    /// How many chose each option; left out when there was no such round.
    Counts(&'p mut Option<Vec<u32>>),
    /// How long a session is meant to last.
    Length(&'p mut Length),
    /// What is kept of a session.
    Keep(&'p mut Keep),
    /// The place in a session.
    Phase(&'p mut Option<Phase>),
    /// What a beginsel that plays does; left out when it does not play.
    Note(&'p mut PrincipleNote),
    /// What each variant does, in their order; an empty text where nothing is said of it.
    Flips(&'p mut Vec<Option<Flip>>),
    /// `[[afspraak]]`.
    Agreements(&'p mut Vec<Agreement>),
    /// `[[terugblik]]` of a session.
    Words(&'p mut Vec<(NaiveDate, String)>),
}

impl Slot<'_> {
    /// Whether it is a list of tables, each with keys of its own.
    pub(super) fn is_tables(&self) -> bool {
        matches!(self, Self::Variants(_) | Self::LookBacks(_) | Self::Agreements(_) | Self::Words(_))
    }
}

impl Page {
    /// The page of an entry. What stands in a file only of a draft, the step, stands in no page of a finished one.
    pub(super) fn of(entry: &Entry) -> Self {
        let mut entry = entry.clone();
        let (case, own) = match std::mem::take(&mut entry.subject) {
            Subject::Case(slug) => (slug, OwnSubject::default()),
            Subject::Own(own) => (String::new(), own),
        };
        let day = entry.intention.date();
        if day.is_some() {
            entry.intention.when.clear();
        }
        let step = entry.finished.is_none().then_some(entry.step);
        entry.finished = entry.finished.map(to_the_second);
        Self { case, own, begun: Some(to_the_second(entry.begun)), step, day, entry }
    }

    /// A page on which nothing stands yet.
    pub(super) fn blank() -> Self {
        Self {
            case: String::new(),
            own: OwnSubject::default(),
            begun: None,
            step: None,
            day: None,
            entry: Entry::default(),
        }
    }

    /// The entry; `begun` is what a file name says, for a file that does not say it itself. None without either.
    pub(super) fn into_entry(self, begun: Option<DateTime<FixedOffset>>) -> Option<Entry> {
        let Self { case, own, begun: written, step, day, mut entry } = self;
        entry.begun = written.or(begun)?;
        entry.subject = if case.is_empty() { Subject::Own(own) } else { Subject::Case(case) };
        let last = if entry.finished.is_some() { Step::LookBack } else { Step::default() };
        entry.step = step.unwrap_or(last);
        if let Some(day) = day {
            entry.intention.when = typed(day);
        }
        Some(entry)
    }

    /// Whether it names a case and tells one's own dilemma as well.
    pub(super) fn has_two_subjects(&self) -> bool {
        !self.case.is_empty() && self.own != OwnSubject::default()
    }

    /// Every key in the order of the file.
    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        let Self { case, own, begun, step, day, entry } = self;
        let Entry { title, form, finished, keywords, plan, hunch, facts, chairs, principles, .. } = entry;
        let mut all = vec![
            top("casus", Slot::Text(case)),
            top("titel", Slot::Text(title)),
            top("vorm", Slot::Form(form)),
            top("begonnen", Slot::Moment(begun)),
            top("afgerond", Slot::Moment(finished)),
            top("stap", Slot::Step(step)),
            top("trefwoorden", Slot::Texts(keywords)),
            top("terugkijken_op", Slot::Day(&mut plan.on)),
            top("terugkijken_niet", Slot::Flag(&mut plan.never)),
            top("eigen_opties", Slot::Texts(&mut entry.own_choices)),
            field("eigen_kwestie", "situatie", Slot::Text(&mut own.situation)),
            field("eigen_kwestie", "vraag", Slot::Text(&mut own.question)),
            field("ingeving", "keuze", Slot::Id(&mut hunch.choice)),
            field("ingeving", "keuze_tekst", Slot::Text(&mut hunch.words)),
            field("ingeving", "zekerheid", Slot::Certainty(&mut hunch.certainty)),
            field("ingeving", "gevoel", Slot::Text(&mut hunch.feeling)),
            field("ingeving", "vast", Slot::Flag(&mut hunch.locked)),
            field("feiten", "weet", Slot::Text(&mut facts.known)),
            field("feiten", "neem_aan", Slot::Text(&mut facts.assumed)),
            field("feiten", "uitzoeken", Slot::Text(&mut facts.to_find_out)),
        ];
        for (holder, chair) in chairs.iter_mut() {
            all.push(inner("rechten", holder.id(), "verwacht", Slot::Text(&mut chair.expects)));
            all.push(inner("rechten", holder.id(), "gewicht", Slot::Weight(&mut chair.weight)));
        }
        for (principle, note) in principles.iter_mut() {
            all.push(inner("beginselen", principle.id(), "trekt", Slot::Pull(&mut note.pull)));
            all.push(inner("beginselen", principle.id(), "notitie", Slot::Text(&mut note.note)));
        }
        let Entry { variants, tipping, weighing, dissent, intention, remarks, look_backs, .. } = entry;
        all.extend([
            field("wegen", "varianten", Slot::Variants(variants)),
            field("omslagpunt", "feit", Slot::Text(&mut tipping.fact)),
            field("omslagpunt", "beginsel", Slot::Principle(&mut tipping.principle)),
            field("afweging", "keuze", Slot::Id(&mut weighing.choice)),
            field("afweging", "zekerheid", Slot::Certainty(&mut weighing.certainty)),
            field("afweging", "ik_doe", Slot::Text(&mut weighing.i_do)),
            field("afweging", "vanwege", Slot::Text(&mut weighing.because)),
            field("afweging", "ondanks", Slot::Text(&mut weighing.despite)),
            field("afweging", "tegenargument", Slot::Text(&mut weighing.counterargument)),
            field("afweging", "restschade", Slot::Text(&mut weighing.residue)),
            field("tegenspraak", "aan_wie", Slot::Text(&mut dissent.whom)),
            field("tegenspraak", "route", Slot::Id(&mut dissent.route)),
            field("tegenspraak", "beroep", Slot::Texts(&mut dissent.grounds)),
            field("tegenspraak", "wat_dan", Slot::Text(&mut dissent.then)),
            field("voornemen", "als", Slot::Text(&mut intention.if_)),
            field("voornemen", "dan", Slot::Text(&mut intention.then)),
            field("voornemen", "met_wie", Slot::Text(&mut intention.with_whom)),
            field("voornemen", "wanneer", Slot::Day(day)),
            field("voornemen", "wanneer_tekst", Slot::Text(&mut intention.when)),
            top("aantekening", Slot::Words(remarks)),
            top("terugblik", Slot::LookBacks(look_backs)),
        ]);
        all
    }
}

/// The keys of one `[[wegen.varianten]]`.
pub(super) fn variant_fields(answer: &mut VariantAnswer) -> Vec<Field<'_>> {
    vec![top("id", Slot::Text(&mut answer.variant)), top("kantelt", Slot::YesNo(&mut answer.flips))]
}

/// The keys of one `[[terugblik]]`; its day apart, because a file may lack it.
pub(super) fn look_back_fields<'p>(
    look_back: &'p mut LookBack,
    on: &'p mut Option<NaiveDate>,
) -> Vec<Field<'p>> {
    vec![
        top("op", Slot::Day(on)),
        top("gedaan", Slot::Text(&mut look_back.did)),
        top("gebeurd", Slot::Text(&mut look_back.happened)),
        top("opnieuw", Slot::Again(&mut look_back.again)),
    ]
}

/// A moment as a file says it. What is compared with a file must be as coarse, or nothing ever reads back as it was
/// meant.
pub(super) fn to_the_second(moment: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    moment.trunc_subsecs(0)
}

/// A day as one types it, which [`date::parse`] reads back.
fn typed(day: NaiveDate) -> String {
    let dutch = format!("{}-{}-{:04}", day.day(), day.month(), day.year());
    if date::parse(&dutch) == Some(day) { dutch } else { day.to_string() }
}

/// A key at the top of the file.
pub(super) fn top<'p>(key: &'static str, slot: Slot<'p>) -> Field<'p> {
    Field { table: "", sub: "", key, slot }
}

/// A key in a table.
pub(super) fn field<'p>(table: &'static str, key: &'static str, slot: Slot<'p>) -> Field<'p> {
    Field { table, sub: "", key, slot }
}

/// A key in a table in a table.
pub(super) fn inner<'p>(
    table: &'static str,
    sub: &'static str,
    key: &'static str,
    slot: Slot<'p>,
) -> Field<'p> {
    Field { table, sub, key, slot }
}
