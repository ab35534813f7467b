//! The words on screen for the fixed sets of a case and the frame.

use crate::{
    core::{
        case::{Terrain, Tier, WorkField},
        reference::GroundKind,
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
        GroundKind::Right => "grondsoort-recht",
    })
}
