//! Every word of the interface, from the Fluent files under `content/nl/interface`.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::files::FILES;

/// A phrase by its id. An unknown id comes back in brackets; a test keeps that from shipping.
#[must_use]
pub fn say(id: &str) -> String {
    format(id, None)
}

/// A phrase with values for its variables.
#[must_use]
pub fn say_with(id: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        args.set(*name, value.clone());
    }
    format(id, Some(&args))
}

/// The ids of all phrases, for the test that none is missing or unused.
#[must_use]
pub fn ids() -> Vec<String> {
    let mut ids = vec![];
    for (_, source) in sources() {
        let lines =
            source.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        ids.extend(
            lines.filter_map(|line| line.split_once(" =").or(line.split_once('='))).map(|it| it.0.to_owned()),
        );
    }
    ids
}

fn format(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    let bundle = bundle();
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return format!("[{id}]");
    };
    bundle.format_pattern(pattern, args, &mut vec![]).into_owned()
}

fn sources() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    FILES.iter().filter(|(name, _)| name.starts_with("interface/"))
}

fn bundle() -> &'static FluentBundle<FluentResource> {
    static BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    BUNDLE.get_or_init(|| {
        let mut bundle =
            FluentBundle::new_concurrent(vec!["nl-NL".parse::<LanguageIdentifier>().unwrap_or_default()]);
        // The marks that isolate a value from text of another direction would show in files and terminals.
        bundle.set_use_isolating(false);
        for (_, source) in sources() {
            // A faulty line leaves the good ones standing; a test keeps faulty lines from shipping.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(good, _)| good);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_file_is_valid_and_no_id_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for (name, source) in sources() {
            assert!(FluentResource::try_new((*source).to_owned()).is_ok(), "{name}");
        }
        for id in ids() {
            assert!(seen.insert(id.clone()), "{id} stands twice");
        }
    }
}
