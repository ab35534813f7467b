//! Cards of moresprudentie for other programs, with the keys of their files; what is not filled in is left out.
//!
//! - `moresprudentie lijst` and `zoek`: `{kaarten: [{naam, pad, titel, casus, op, beginselen, rechten, doorslag}],
//!   problemen}`
//! - `moresprudentie toon`: the same of one card, with `argument, recht, belang, regel, waarde, geen_naam`
//! - `moresprudentie toets`: `{kaarten, problemen}`, the first as a number

use serde_json::{Value, json};

use super::json::{filled, problems};
use crate::{
    content::KeptCard,
    core::{precedent::Field, problem::Problem},
};

/// `moresprudentie lijst` and `zoek`.
pub(super) fn list(cards: &[KeptCard], found: &[Problem]) -> Value {
    let heads: Vec<Value> = cards.iter().filter_map(|kept| filled(head(kept))).collect();
    json!({"kaarten": heads, "problemen": problems(found)})
}

/// `moresprudentie toon`.
pub(super) fn card(kept: &KeptCard) -> Value {
    let mut value = head(kept);
    for field in Field::ALL {
        value[field.id()] = kept.card.text(*field).into();
    }
    value["geen_naam"] = json!(kept.card.no_names);
    filled(value).unwrap_or_default()
}

/// `moresprudentie toets`.
pub(super) fn checked(cards: usize, found: &[Problem]) -> Value {
    json!({"kaarten": cards, "problemen": problems(found)})
}

fn head(kept: &KeptCard) -> Value {
    let card = &kept.card;
    json!({
        "naam": kept.slug, "pad": kept.path.to_string_lossy(), "titel": card.title, "casus": card.case,
        "op": card.on.map(|day| day.to_string()),
        "beginselen": card.principles.iter().map(|it| it.id()).collect::<Vec<_>>(),
        "rechten": card.holders.iter().map(|it| it.id()).collect::<Vec<_>>(),
        "doorslag": card.weight,
    })
}
