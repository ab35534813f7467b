//! The words on screen for the fixed sets of a case and the frame.

use super::entry::capital;
use crate::{
    core::{
        case::{Terrain, Tier, WorkField},
        found::{Part, Section},
        links::Head,
        principle::Group,
        reference::{GroundKind, TopicPart},
    },
    phrases::say,
};

/// The word for a terrain.
#[must_use]
pub fn terrain(terrain: Terrain) -> String {
    say(match terrain {
        Terrain::Citizen => "terrein-burger",
        Terrain::Administration => "terrein-bestuur",
        Terrain::Organisation => "terrein-organisatie",
        Terrain::Interplay => "terrein-samenspel",
    })
}

/// The word for a field of work.
#[must_use]
pub fn field(field: WorkField) -> String {
    say(match field {
        WorkField::Policy => "werkveld-beleid",
        WorkField::Delivery => "werkveld-uitvoering",
        WorkField::Supervision => "werkveld-toezicht",
        WorkField::Enforcement => "werkveld-handhaving",
    })
}

/// The word for a tier of government.
#[must_use]
pub fn tier(tier: Tier) -> String {
    say(match tier {
        Tier::National => "laag-rijk",
        Tier::Province => "laag-provincie",
        Tier::Municipality => "laag-gemeente",
        Tier::WaterAuthority => "laag-waterschap",
        Tier::Independent => "laag-zbo",
        Tier::Agency => "laag-agentschap",
    })
}

/// The word for a kind of ground.
#[must_use]
pub fn ground_kind(kind: GroundKind) -> String {
    say(match kind {
        GroundKind::Law => "grondsoort-wet",
        GroundKind::CaseLaw => "grondsoort-rechtspraak",
        GroundKind::Regulation => "grondsoort-regeling",
        GroundKind::Oath => "grondsoort-eed",
        GroundKind::CoreValue => "grondsoort-kernwaarde",
        GroundKind::Guide => "grondsoort-gids",
        GroundKind::GoodWork => "grondsoort-goed-werk",
        GroundKind::Right => "grondsoort-recht",
        GroundKind::Proposal => "grondsoort-voorstel",
        GroundKind::Report => "grondsoort-rapport",
    })
}

/// The head of a part of the frame.
#[must_use]
pub fn part(part: Part) -> String {
    say(match part {
        Part::Principles | Part::Topics(TopicPart::Principles) => "kader-beginselen",
        Part::Rights | Part::Topics(TopicPart::Rights) => "kader-rechten",
        Part::Topics(TopicPart::Authority) => "kader-gezag",
        Part::Topics(TopicPart::Values) => "kader-waarden",
        Part::Topics(TopicPart::Oaths) => "kader-eden",
        Part::Topics(TopicPart::Dilemma) => "kader-dilemma",
        Part::Topics(TopicPart::Statements) => "kader-stellingen",
        Part::Topics(TopicPart::Agenda) => "kader-agenda",
        Part::Routes => "kader-routes",
        Part::Grounds => "kader-gronden",
    })
}

/// The small head within a part, where it has groups: the division of the nine, said as Jansen's, and the kinds of
/// grounds.
#[must_use]
pub fn section(section: Section) -> Option<String> {
    match section {
        Section::Principles(Group::AllAction) => Some(say("kader-drie")),
        Section::Principles(Group::Decisions) => Some(say("kader-zes")),
        Section::Grounds(kind) => Some(capital(&ground_kind(kind))),
        Section::Rights | Section::Topics(_) | Section::Routes => None,
    }
}

/// The head above links.
#[must_use]
pub fn links(head: Head) -> String {
    say(match head {
        Head::Principles => "zie-beginselen",
        Head::Rights => "zie-rechten",
        Head::Topics => "zie-onderwerpen",
        Head::Routes => "kader-routes",
        Head::Grounds => "kader-gronden",
        Head::Cases => "casussen-kop",
    })
}
