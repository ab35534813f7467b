//! The words for what one chooses entries by.

use chrono::NaiveDate;

use super::date;
use crate::{
    core::{
        entry_filter::{Facet, Kind},
        library::Library,
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts::{holder_name, principle_name},
};

/// The words for a facet, as they stand in a list and in a line of what was chosen.
#[must_use]
pub fn entry_facet_name(facet: &Facet, library: &Library) -> String {
    match facet {
        Facet::Unfinished => say("notitie-concept"),
        Facet::Finished => say("notitiefilter-af"),
        Facet::Due => say("notitiefilter-wacht"),
        Facet::LookedBack => say("notitiefilter-terug"),
        Facet::Principle(it) => say(principle_name(*it)),
        Facet::Holder(it) => say(holder_name(*it)),
        Facet::Heaviest(it) => say_with("notitiefilter-zwaarst", &[("stoel", say(holder_name(*it)).into())]),
        Facet::HeaviestShared => say("notitiefilter-gedeeld"),
        Facet::Stayed => say("notitiefilter-gebleven"),
        Facet::Shifted => say("notitiefilter-verschoven"),
        Facet::Route(id) => route_name(id, library),
        Facet::Feeling(word) | Facet::Keyword(word) => word.to_string(),
        Facet::Intends => say("notitiefilter-voornemen"),
        Facet::IntentionLookedBack => say("notitiefilter-voornemen-terug"),
        Facet::IntentionKept => say("notitiefilter-voornemen-gedaan"),
        Facet::IntentionOpen => say("notitiefilter-voornemen-open"),
        Facet::IntentionLapsed => say("notitiefilter-voornemen-verlopen"),
        Facet::Case(slug) => {
            let title = library.case(slug).map(|case| join_lines(&case.title));
            title.unwrap_or_else(|| slug.replace('-', " "))
        }
        Facet::OwnDilemma => say("notitiefilter-eigen"),
        Facet::Year(year) => year.to_string(),
        Facet::Quarter(year, quarter) => date::quarter(*year, *quarter),
        Facet::Month(year, month) => {
            NaiveDate::from_ymd_opt(*year, *month, 1).map(date::month).unwrap_or_default()
        }
    }
}

/// The head under which the facets of a kind stand together.
#[must_use]
pub fn entry_kind_name(kind: Kind) -> String {
    say(match kind {
        Kind::State => "notitiefilter-kop-staat",
        Kind::Principle => "facetten-beginsel",
        Kind::Holder => "facetten-stoel",
        Kind::Weight => "notitiefilter-kop-gewicht",
        Kind::Shift => "notitiefilter-kop-verschuiving",
        Kind::Route => "notitiefilter-kop-route",
        Kind::Feeling => "notitiefilter-kop-gevoel",
        Kind::Intention => "notitiefilter-kop-voornemen",
        Kind::Case => "casus-kop",
        Kind::Keyword => "facetten-trefwoord",
        Kind::Period => "notitiefilter-kop-periode",
    })
}

/// The name of a route as the frame has it, or its id.
#[must_use]
pub fn route_name(id: &str, library: &Library) -> String {
    let route = library.reference.routes.iter().find(|it| it.id == id);
    route.map_or_else(|| id.replace('-', " "), |route| route.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, core::principle::Principle};

    #[test]
    fn every_facet_has_words_and_what_the_library_does_not_have_keeps_its_own() {
        let (library, _) = content::library(&[]);
        for (facet, expect) in [
            (Facet::Principle(Principle::FairPlay), "fair play"),
            (Facet::Case("boete-op-schuld".into()), "De boete op de schuld"),
            (Facet::Case("mijn-oude-casus".into()), "mijn oude casus"),
            (Facet::Route("een-oude-route".into()), "een oude route"),
            (Facet::Keyword("Woo".into()), "Woo"),
            (Facet::Year(2026), "2026"),
            (Facet::Quarter(2026, 4), "okt–dec 2026"),
            (Facet::Month(2026, 4), "april 2026"),
        ] {
            assert_eq!(entry_facet_name(&facet, &library), expect);
        }
    }
}
