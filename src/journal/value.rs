//! One value in a file: the form in which we write it, and what may stand there when we read it.

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use toml_edit::{Date, Datetime, Item, Offset, Value};

use super::page::Slot;
use crate::{
    core::{
        entry::{Again, Form, Pull},
        principle::Principle,
        session::{Flip, Keep, Length, Phase, ballot::MOST_PEOPLE},
        walk::Step,
    },
    toml_text,
};

/// What should have stood at a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A whole number from the first to the second.
    Number(i64, i64),
    /// A list of whole numbers from zero to this one.
    Numbers(i64),
    /// true or false.
    YesNo,
    /// A date, with a time or without.
    Moment,
    /// A date.
    Day,
    /// One of these ids; what stood there instead.
    OneOf(Vec<&'static str>, String),
    /// A table.
    Table,
    /// A list of tables.
    Tables,
}

impl Slot<'_> {
    /// The value to write; none when the key is to be left out. Lists of tables have no value of their own.
    pub(super) fn value(&self) -> Option<Value> {
        match self {
            Self::Text(text) => (!text.is_empty()).then(|| text_value(text)),
            Self::Id(id) => id.as_deref().filter(|id| !id.is_empty()).map(text_value),
            Self::Texts(texts) => (!texts.is_empty()).then(|| texts_value(texts)),
            Self::Flag(flag) => flag.then(|| Value::from(true)),
            Self::YesNo(answer) => Some(Value::from(**answer)),
            Self::Certainty(certainty) => certainty.map(|it| Value::from(i64::from(it))),
            Self::Weight(weight) => (**weight != 0).then(|| Value::from(i64::from(**weight))),
            Self::Form(form) => Some(Value::from(form.id())),
            Self::Step(step) => step.map(|it| Value::from(it.id())),
            Self::Pull(pull) => pull.map(|it| Value::from(it.id())),
            Self::Principle(principle) => principle.map(|it| Value::from(it.id())),
            Self::Again(again) => again.map(|it| Value::from(it.id())),
            Self::Moment(moment) => moment.and_then(moment_value),
            Self::Day(day) => day.and_then(|it| it.to_string().parse::<Datetime>().ok()).map(Value::from),
            Self::Count(count, _) => (**count != 0).then(|| Value::from(i64::from(**count))),
            Self::People(people) => Some(Value::from(i64::from(**people))),
            Self::Counts(counts) => {
                counts.as_ref().map(|counts| counts.iter().map(|it| i64::from(*it)).collect())
            }
            Self::Length(length) => Some(Value::from(i64::from(length.minutes()))),
            Self::Keep(keep) => Some(Value::from(keep.id())),
            Self::Phase(phase) => phase.map(|it| Value::from(it.id())),
            Self::Note(note) => note.plays.then(|| text_value(&note.note)),
            Self::Flips(flips) => {
                let is_said = flips.iter().any(Option::is_some);
                is_said.then(|| flips.iter().map(|it| it.map_or("", Flip::id)).collect())
            }
            Self::Variants(_) | Self::LookBacks(_) | Self::Agreements(_) | Self::Words(_) => None,
        }
    }

    /// Takes what stands in the file.
    pub(super) fn take(&mut self, item: &Item) -> Result<(), Expected> {
        match self {
            Self::Text(text) => **text = read_text(item)?,
            Self::Id(id) => **id = Some(read_text(item)?).filter(|id| !id.is_empty()),
            Self::Texts(texts) => **texts = read_texts(item)?,
            Self::Flag(flag) | Self::YesNo(flag) => **flag = item.as_bool().ok_or(Expected::YesNo)?,
            Self::Certainty(certainty) => **certainty = Some(read_number(item, 1, 5)?),
            Self::Weight(weight) => **weight = read_number(item, 0, 3)?,
            Self::Form(form) => **form = pick(item, Form::ALL, Form::id)?,
            Self::Step(step) => **step = Some(pick(item, Step::ALL, Step::id)?),
            Self::Pull(pull) => **pull = Some(pick(item, Pull::ALL, Pull::id)?),
            Self::Principle(it) => **it = Some(pick(item, &Principle::ALL, Principle::id)?),
            Self::Again(again) => **again = Some(pick(item, Again::ALL, Again::id)?),
            Self::Moment(moment) => **moment = Some(read_moment(item).ok_or(Expected::Moment)?),
            Self::Day(day) => **day = Some(read_day(item).ok_or(Expected::Day)?),
            Self::Count(count, most) => **count = read_count(item, 0, *most)?,
            Self::People(people) => **people = read_count(item, 1, MOST_PEOPLE)?,
            Self::Counts(counts) => **counts = Some(read_counts(item)?),
            Self::Length(length) => **length = pick(item, Length::ALL, Length::id)?,
            Self::Keep(keep) => **keep = pick(item, Keep::ALL, Keep::id)?,
            Self::Phase(phase) => **phase = Some(pick(item, Phase::ALL, Phase::id)?),
            Self::Note(note) => {
                note.note = read_text(item)?;
                note.plays = true;
            }
            Self::Flips(flips) => **flips = read_flips(item)?,
            Self::Variants(_) | Self::LookBacks(_) | Self::Agreements(_) | Self::Words(_) => {
                return Err(Expected::Tables);
            }
        }
        Ok(())
    }
}

/// A text as a person reads it: on one line between quotes, or as a block when it has more lines. A block ends
/// with one newline more than the text, which reading takes off again.
pub(super) fn text_value(text: &str) -> Value {
    literal(&toml_text::quoted(text), || Value::from(text))
}

/// The time zone in which a time without one is meant.
pub(super) fn local(time: NaiveDateTime) -> DateTime<FixedOffset> {
    match Local.from_local_datetime(&time).earliest() {
        Some(local) => local.fixed_offset(),
        // The hour that summer time skips.
        None => time.and_utc().fixed_offset(),
    }
}

/// A list of texts in the form in which we write it.
fn texts_value(texts: &[String]) -> Value {
    let quoted: Vec<String> = texts.iter().map(|text| toml_text::quoted(text)).collect();
    literal(&toml_text::list(&quoted), || texts.iter().map(String::as_str).collect())
}

/// The value that this source says, kept in just this form.
fn literal(source: &str, otherwise: impl FnOnce() -> Value) -> Value {
    source.parse().unwrap_or_else(|_| otherwise())
}

fn moment_value(moment: DateTime<FixedOffset>) -> Option<Value> {
    moment.format("%Y-%m-%dT%H:%M:%S%:z").to_string().parse::<Datetime>().ok().map(Value::from)
}

fn read_text(item: &Item) -> Result<String, Expected> {
    let text = item.as_str().ok_or(Expected::Text)?;
    Ok(text.strip_suffix('\n').unwrap_or(text).to_owned())
}

fn read_texts(item: &Item) -> Result<Vec<String>, Expected> {
    let text = |value: &Value| read_text(&Item::Value(value.clone())).map_err(|_| Expected::Texts);
    item.as_array().ok_or(Expected::Texts)?.iter().map(text).collect()
}

fn read_number(item: &Item, low: i64, high: i64) -> Result<u8, Expected> {
    let wrong = Expected::Number(low, high);
    let number = item.as_integer().filter(|number| (low..=high).contains(number)).ok_or(wrong.clone())?;
    u8::try_from(number).map_err(|_| wrong)
}

fn read_count(item: &Item, low: u32, high: u32) -> Result<u32, Expected> {
    let wrong = Expected::Number(low.into(), high.into());
    let number = item.as_integer().and_then(|it| u32::try_from(it).ok());
    number.filter(|number| (low..=high).contains(number)).ok_or(wrong)
}

fn read_counts(item: &Item) -> Result<Vec<u32>, Expected> {
    let count = |value: &Value| read_count(&Item::Value(value.clone()), 0, MOST_PEOPLE);
    let all: Option<Vec<u32>> = item.as_array().and_then(|all| all.iter().map(|it| count(it).ok()).collect());
    all.ok_or(Expected::Numbers(MOST_PEOPLE.into()))
}

fn read_flips(item: &Item) -> Result<Vec<Option<Flip>>, Expected> {
    let flip = |value: &Value| match value.as_str() {
        Some("") => Ok(None),
        _ => pick(&Item::Value(value.clone()), Flip::ALL, Flip::id).map(Some),
    };
    item.as_array().ok_or(Expected::Texts)?.iter().map(flip).collect()
}

fn pick<T: Copy>(item: &Item, all: &[T], id: fn(T) -> &'static str) -> Result<T, Expected> {
    let text = item.as_str().map_or_else(|| item.to_string().trim().to_owned(), str::to_owned);
    let found = all.iter().copied().find(|it| id(*it) == text);
    found.ok_or_else(|| Expected::OneOf(all.iter().map(|it| id(*it)).collect(), text))
}

fn read_day(item: &Item) -> Option<NaiveDate> {
    item.as_datetime().and_then(|it| it.date).and_then(day)
}

fn read_moment(item: &Item) -> Option<DateTime<FixedOffset>> {
    let written = item.as_datetime()?;
    let date = day(written.date?)?;
    let time = match written.time {
        None => NaiveTime::MIN,
        Some(time) => NaiveTime::from_hms_nano_opt(
            time.hour.into(),
            time.minute.into(),
            time.second.unwrap_or(0).min(59).into(),
            time.nanosecond.unwrap_or(0),
        )?,
    };
    let moment = date.and_time(time);
    match written.offset {
        None => Some(local(moment)),
        Some(Offset::Z) => Some(moment.and_utc().fixed_offset()),
        Some(Offset::Custom { minutes }) => {
            FixedOffset::east_opt(i32::from(minutes) * 60)?.from_local_datetime(&moment).single()
        }
    }
}

fn day(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_look_as_a_person_would_write_them() {
        for (text, expect) in [
            ("Dit klopt niet.", r#""Dit klopt niet.""#),
            ("zij zei \"nee\" \\ 👍 é", r#""zij zei \"nee\" \\ 👍 é""#),
            ("een\ntwee", "\"\"\"\neen\ntwee\n\"\"\""),
            ("een\n\"twee\"\n", "\"\"\"\neen\n\"twee\"\n\n\"\"\""),
            ("a\n\"\"\"\"\\", "\"\"\"\na\n\"\"\\\"\"\\\\\n\"\"\""),
            ("\u{1b}[31m\u{9b}\t\r", r#""\u001B[31m\u009B\t\r""#),
        ] {
            let mut read = String::new();
            let value = text_value(text);
            assert_eq!(value.to_string().trim(), expect, "{text:?}");
            Slot::Text(&mut read).take(&Item::Value(value)).unwrap();
            assert_eq!(read, text);
        }
    }

    #[test]
    fn a_long_list_stands_one_to_a_line() {
        assert_eq!(texts_value(&["schulden".into(), "a, b".into()]).to_string(), r#"["schulden", "a, b"]"#);
        let long = "Ik bel haar eerst en hoor wat er speelt.".to_owned();
        let value = texts_value(&[long.clone(), format!("{long}\nEn dan?")]).to_string();
        assert_eq!(value, format!("[\n    \"{long}\",\n    \"\"\"\n{long}\nEn dan?\n\"\"\",\n]"));
    }
}
