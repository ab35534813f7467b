//! The values of a content file, seen alike whether they were parsed just now or when the program was built.

use chrono::NaiveDate;
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue},
};

use crate::files::{self, Field};

/// A value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'t> {
    Text(&'t str),
    Number(i64),
    Flag(bool),
    Date(NaiveDate),
    List(List<'t>),
    Table(Table<'t>),
    /// A time, a broken number: nothing that content uses.
    Other,
}

/// A value and the byte in the file where it stands.
pub(super) type Placed<'t> = (usize, Value<'t>);

/// A list.
#[derive(Clone, Copy, Debug)]
pub(super) enum List<'t> {
    Parsed(&'t DeArray<'t>),
    Built(&'static [files::Item]),
}

/// A table.
#[derive(Clone, Copy, Debug)]
pub(super) enum Table<'t> {
    Parsed(&'t DeTable<'t>),
    Built(&'static [Field]),
}

impl<'t> List<'t> {
    /// The items in order.
    pub(super) fn items(self) -> Vec<Placed<'t>> {
        match self {
            Self::Parsed(items) => items.iter().map(parsed).collect(),
            Self::Built(items) => items.iter().map(|it| (it.at as usize, built(it.value))).collect(),
        }
    }
}

impl<'t> Table<'t> {
    /// The value of a key.
    pub(super) fn get(self, key: &str) -> Option<Placed<'t>> {
        match self {
            Self::Parsed(table) => table.get(key).map(parsed),
            Self::Built(fields) => {
                let field = fields.iter().find(|it| it.key.is(key))?;
                Some((field.at as usize, built(field.value)))
            }
        }
    }

    /// Every key with its place, and its value.
    pub(super) fn fields(self) -> Vec<(&'t str, usize, Placed<'t>)> {
        match self {
            Self::Parsed(table) => {
                let one = |(key, value): (&'t Spanned<_>, _)| (as_str(key), key.span().start, parsed(value));
                table.iter().map(one).collect()
            }
            Self::Built(fields) => {
                let one =
                    |it: &'t Field| (it.key.get(), it.key_at as usize, (it.at as usize, built(it.value)));
                fields.iter().map(one).collect()
            }
        }
    }

    /// Every key with its place.
    pub(super) fn keys(self) -> impl Iterator<Item = (&'t str, usize)> {
        let (parsed, built) = match self {
            Self::Parsed(table) => (Some(table), None),
            Self::Built(fields) => (None, Some(fields)),
        };
        let parsed = parsed.into_iter().flat_map(|it| it.keys().map(|key| (as_str(key), key.span().start)));
        parsed.chain(built.into_iter().flatten().map(|it| (it.key.get(), it.key_at as usize)))
    }
}

fn as_str<'t>(key: &'t Spanned<std::borrow::Cow<'t, str>>) -> &'t str {
    key.get_ref()
}

fn parsed<'t>(value: &'t Spanned<DeValue<'t>>) -> Placed<'t> {
    let seen = match value.get_ref() {
        DeValue::String(text) => Value::Text(text),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Number)
        }
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(moment) if moment.time.is_none() => {
            let date = moment.date.and_then(|it| day(it.year, it.month, it.day));
            date.map_or(Value::Other, Value::Date)
        }
        DeValue::Array(items) => Value::List(List::Parsed(items)),
        DeValue::Table(table) => Value::Table(Table::Parsed(table)),
        DeValue::Float(_) | DeValue::Datetime(_) => Value::Other,
    };
    (value.span().start, seen)
}

fn built(value: files::Value) -> Value<'static> {
    match value {
        files::Value::Text(words) => Value::Text(words.get()),
        files::Value::Number(number) => Value::Number(number.into()),
        files::Value::Flag(flag) => Value::Flag(flag),
        files::Value::Date(year, month, date) => day(year, month, date).map_or(Value::Other, Value::Date),
        files::Value::List(items) => Value::List(List::Built(items.get())),
        files::Value::Table(fields) => Value::Table(Table::Built(fields.get())),
    }
}

fn day(year: u16, month: u8, day: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}
