//! One session as it lies in a file: every key in its fixed order, with the part of the record that it fills.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

use super::page::{Field, Slot, field, inner, to_the_second, top};
use crate::core::session::{
    Agreement, Notes, Parts, Phase, SessionRecord, Setup, Tally, ballot::MOST_PEOPLE,
};

/// A record with the parts that a file says in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SessionPage {
    begun: Option<DateTime<FixedOffset>>,
    finished: Option<DateTime<FixedOffset>>,
    case: Option<String>,
    title: String,
    setup: Setup,
    phase: Option<Phase>,
    seconds: u32,
    phase_seconds: u32,
    first: Option<Vec<u32>>,
    first_blank: u32,
    last: Option<Vec<u32>>,
    last_blank: u32,
    notes: Notes,
    look_backs: Vec<(NaiveDate, String)>,
}

impl SessionPage {
    /// The page of a record. The place in the talk stands only in one that is under way.
    pub(super) fn of(record: &SessionRecord) -> Self {
        let parts = record.parts();
        let under_way = parts.finished.is_none();
        let counts = |tally: &Option<Tally>| tally.as_ref().map(|it| it.choices.clone());
        let blank = |tally: &Option<Tally>| tally.as_ref().map_or(0, |it| it.blank);
        let mut notes = parts.notes.clone();
        // It stands at the top of the file.
        notes.title.clear();
        Self {
            begun: Some(to_the_second(parts.begun)),
            finished: parts.finished.map(to_the_second),
            case: parts.case.clone(),
            title: parts.title.clone(),
            setup: Setup {
                length: parts.length,
                people: parts.people.clamp(1, MOST_PEOPLE),
                keep: parts.keep,
                ..Setup::default()
            },
            phase: under_way.then_some(parts.phase),
            seconds: seconds(parts.spent),
            phase_seconds: if under_way { seconds(parts.phase_spent) } else { 0 },
            first: counts(&parts.first),
            first_blank: blank(&parts.first),
            last: counts(&parts.last),
            last_blank: blank(&parts.last),
            notes,
            look_backs: parts.look_backs.clone(),
        }
    }

    /// A page on which nothing stands yet.
    pub(super) fn blank() -> Self {
        Self {
            begun: None,
            finished: None,
            case: None,
            title: String::new(),
            setup: Setup::default(),
            phase: None,
            seconds: 0,
            phase_seconds: 0,
            first: None,
            first_blank: 0,
            last: None,
            last_blank: 0,
            notes: Notes::default(),
            look_backs: vec![],
        }
    }

    /// The record; `begun` is what a file name says, for a file that does not say it itself. None without either.
    pub(super) fn into_record(self, begun: Option<DateTime<FixedOffset>>) -> Option<SessionRecord> {
        let tally = |counts: Option<Vec<u32>>, blank: u32| {
            let is_held = counts.is_some() || blank > 0;
            is_held.then(|| Tally { choices: counts.unwrap_or_default(), blank })
        };
        let mut notes = self.notes;
        if self.case.is_none() {
            notes.title.clone_from(&self.title);
        }
        let otherwise = if self.finished.is_some() { Phase::After } else { Phase::default() };
        Some(SessionRecord::of_disk(Parts {
            begun: self.begun.or(begun)?,
            finished: self.finished,
            case: self.case,
            title: self.title,
            length: self.setup.length,
            people: self.setup.people,
            keep: self.setup.keep,
            phase: self.phase.unwrap_or(otherwise),
            spent: Duration::seconds(self.seconds.into()),
            phase_spent: Duration::seconds(self.phase_seconds.into()),
            first: tally(self.first, self.first_blank),
            last: tally(self.last, self.last_blank),
            notes,
            look_backs: self.look_backs,
        }))
    }

    /// Every key in the order of the file.
    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        let Self { case, title, begun, finished, setup, phase, notes, .. } = self;
        let mut all = vec![
            top("casus", Slot::Id(case)),
            top("titel", Slot::Text(title)),
            top("begonnen", Slot::Moment(begun)),
            top("afgerond", Slot::Moment(finished)),
            top("duur", Slot::Length(&mut setup.length)),
            top("mensen", Slot::People(&mut setup.people)),
            top("bewaren", Slot::Keep(&mut setup.keep)),
            top("fase", Slot::Phase(phase)),
            top("besteed_seconden", Slot::Count(&mut self.seconds, u32::MAX)),
            top("fase_seconden", Slot::Count(&mut self.phase_seconds, u32::MAX)),
            field("eigen_kwestie", "situatie", Slot::Text(&mut notes.situation)),
            field("eigen_kwestie", "vraag", Slot::Text(&mut notes.question)),
            field("stemming", "eerste", Slot::Counts(&mut self.first)),
            field("stemming", "eerste_weet_niet", Slot::Count(&mut self.first_blank, MOST_PEOPLE)),
            field("stemming", "tweede", Slot::Counts(&mut self.last)),
            field("stemming", "tweede_weet_niet", Slot::Count(&mut self.last_blank, MOST_PEOPLE)),
            field("flap", "bekend", Slot::Text(&mut notes.known)),
            field("flap", "onbekend", Slot::Text(&mut notes.open)),
            field("flap", "eigen_opties", Slot::Texts(&mut notes.options)),
            field("flap", "andere_wegen", Slot::Text(&mut notes.ways)),
            field("flap", "varianten", Slot::Flips(&mut notes.variants)),
            field("flap", "tegenargument", Slot::Text(&mut notes.counter)),
            field("flap", "restschade", Slot::Text(&mut notes.residue)),
            field("flap", "wie_anders_koos", Slot::Text(&mut notes.others)),
        ];
        for (holder, text) in notes.chairs.iter_mut() {
            all.push(inner("flap", "stoelen", holder.id(), Slot::Text(text)));
        }
        for (principle, note) in notes.principles.iter_mut() {
            all.push(inner("flap", "beginselen", principle.id(), Slot::Note(note)));
        }
        all.extend([
            field("oogst", "eens", Slot::Text(&mut notes.agree)),
            field("oogst", "oneens", Slot::Text(&mut notes.differ)),
            field("oogst", "rondje", Slot::Text(&mut notes.evaluation)),
            field("oogst", "waarheen", Slot::Text(&mut notes.goes_where)),
            top("afspraak", Slot::Agreements(&mut notes.agreements)),
            top("terugblik", Slot::Words(&mut self.look_backs)),
        ]);
        all
    }
}

/// The keys of one `[[afspraak]]`.
pub(super) fn agreement_fields(agreement: &mut Agreement) -> Vec<Field<'_>> {
    vec![
        top("wat", Slot::Text(&mut agreement.what)),
        top("wie", Slot::Text(&mut agreement.who)),
        top("wanneer", Slot::Text(&mut agreement.when)),
    ]
}

/// The keys of one `[[terugblik]]` of a session.
pub(super) fn words_fields<'p>(on: &'p mut Option<NaiveDate>, text: &'p mut String) -> Vec<Field<'p>> {
    vec![top("op", Slot::Day(on)), top("tekst", Slot::Text(text))]
}

/// Whole seconds, as a file says them.
fn seconds(time: Duration) -> u32 {
    u32::try_from(time.num_seconds().max(0)).unwrap_or(u32::MAX)
}
