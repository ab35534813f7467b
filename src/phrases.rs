//! Every word of the interface, from the Fluent files under `content/nl/interface`.

use std::{
    cmp::Ordering,
    sync::{LazyLock, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::files::{PHRASE_ENDS, PHRASES};

/// A phrase by its id. An unknown id comes back in brackets; a test keeps that from shipping.
#[must_use]
pub fn say(id: &str) -> String {
    say_with(id, &[])
}

/// A phrase with values for its variables.
#[must_use]
pub fn say_with(id: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
    let Some(message) = find(id) else { return format!("[{id}]") };
    fill(message, values).unwrap_or_else(|| say_by_fluent(id, message, values))
}

/// The ids of all phrases, for the test that none is missing or unused.
#[must_use]
pub fn ids() -> Vec<String> {
    (0..PHRASE_ENDS.len()).map(|place| id_of(message(place)).to_owned()).collect()
}

/// The message of this id as it stands in its file.
fn find(id: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, PHRASE_ENDS.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let message = message(middle);
        match id_of(message).cmp(id) {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Some(message),
        }
    }
    None
}

fn message(place: usize) -> &'static str {
    let start = place.checked_sub(1).map_or(0, |before| PHRASE_ENDS[before]);
    PHRASES.get(start as usize..PHRASE_ENDS[place] as usize).unwrap_or_default()
}

fn id_of(message: &str) -> &str {
    message.split_once('=').map_or(message, |(id, _)| id.trim_end())
}

/// A message of one line that only names its values, as in `{ $naam }`: most are such, and need no Fluent.
fn fill(message: &str, values: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
    let (_, words) = message.trim_end().split_once('=').filter(|(_, words)| !words.contains('\n'))?;
    let mut rest = words.trim_start();
    let mut out = String::with_capacity(words.len());
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let name = name.trim().strip_prefix('$')?;
        out.push_str(before);
        match &values.iter().find(|(it, _)| *it == name)?.1 {
            FluentValue::String(text) => out.push_str(text),
            FluentValue::Number(number) => out.push_str(&number.as_string()),
            _ => return None,
        }
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// A message that chooses its words by its values. It is parsed when it is said for the first time.
fn say_by_fluent(id: &str, message: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
    static BUNDLE: LazyLock<Mutex<FluentBundle<FluentResource>>> = LazyLock::new(|| Mutex::new(bundle()));
    let mut bundle = BUNDLE.lock().unwrap_or_else(PoisonError::into_inner);
    if !bundle.has_message(id) {
        // A test keeps faulty messages from shipping.
        let resource = FluentResource::try_new(message.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
    match bundle.get_message(id).and_then(|message| message.value()) {
        Some(pattern) => bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned(),
        None => format!("[{id}]"),
    }
}

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle =
        FluentBundle::new_concurrent(vec!["nl-NL".parse::<LanguageIdentifier>().unwrap_or_default()]);
    // The marks that isolate a value from text of another direction would show in files and terminals.
    bundle.set_use_isolating(false);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_file_is_valid_and_no_id_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content/nl/interface");
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            assert!(FluentResource::try_new(std::fs::read_to_string(&path).unwrap()).is_ok(), "{path:?}");
        }
        for id in ids() {
            assert!(seen.insert(id.clone()), "{id} stands twice");
        }
    }

    #[test]
    fn what_is_said_without_fluent_is_what_fluent_says() {
        let is_name = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-' || *letter == '_';
        let mut filled = 0;
        for place in 0..PHRASE_ENDS.len() {
            let message = message(place);
            let names = message.split('$').skip(1).map(|rest| rest.chars().take_while(is_name).collect());
            let values: Vec<(&'static str, FluentValue<'_>)> = names
                .map(|name: String| (&*name.leak(), if place % 2 == 0 { 1200.into() } else { "één".into() }))
                .collect();
            if let Some(words) = fill(message, &values) {
                assert_eq!(words, say_by_fluent(id_of(message), message, &values));
                filled += 1;
            }
        }
        assert!(filled > PHRASE_ENDS.len() / 2);
        assert_eq!(say_with("thuis-casussen-wat", &[("aantal", 1.into())]), "1 casus");
        assert_eq!(say("zo-is-er-geen"), "[zo-is-er-geen]");
    }
}
