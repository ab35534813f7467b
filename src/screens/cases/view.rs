//! How the list of cases is set.

use unicode_width::UnicodeWidthStr;

use super::{CasesScreen, Row, facet_name, file_view, filter_view};
use crate::{
    app::world::World,
    core::{
        case::{Case, Origin},
        suggest::Suggestion,
    },
    document::term,
    phrases::{say, say_with},
    prompts::{self, holder_name, principle_name},
    screens::precedents,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// What stands between the things that one line says of a case.
const BETWEEN: &str = " · ";

/// The longest name of a government tier that stands in the list in full, in cells; a longer one is shortened to
/// its id.
const LONGEST_TIER: usize = 14;

/// Sets the page.
pub fn set(screen: &CasesScreen, paper: &mut Paper, world: &World) {
    if let Some(at) = screen.filtering {
        filter_view::set(screen, at, paper, world);
        return;
    }
    paper.page.title = say("casussen-kop");
    screen.search.set(paper);
    let rows = screen.rows(world);
    paper.text(&intro(screen, &rows, world), Role::Dim, 0);
    let chosen = screen.chosen.at(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let focused = place == chosen;
        paper.gap();
        paper.target(Target { item: place, option: None }, focused, |paper| match row {
            Row::Suggestion(suggestion) => set_suggestion(paper, suggestion, focused),
            Row::Case(case) => set_case(paper, case, focused, world),
            Row::Card(kept) => precedents::set_row(paper, kept, focused),
            Row::BrokenCard(problem) => precedents::set_broken(paper, problem, focused),
            Row::File(file, problems) => file_view::set(paper, (file, problems), focused, world),
        });
    }
}

/// What the list is about, and how much of it there is.
fn intro(screen: &CasesScreen, rows: &[Row<'_>], world: &World) -> String {
    let cards = rows.iter().filter(|row| matches!(row, Row::Card(_) | Row::BrokenCard(_))).count();
    let shown = rows.iter().filter(|row| !matches!(row, Row::Suggestion(_))).count() - cards;
    let all = world.room.library.cases.len() + world.files_apart().len();
    let about: Vec<String> = screen.filter.chosen().iter().map(facet_name).collect();
    let values = [("aantal", shown.into()), ("alle", all.into()), ("waarover", about.join(", ").into())];
    match (rows, about.is_empty()) {
        ([], true) => say("casussen-geen"),
        ([], false) if screen.search.is_open() => say_with("casussen-geen-beide", &values[2..]),
        ([], false) => say_with("casussen-geen-filter", &values[2..]),
        (_, false) => say_with("casussen-gefilterd", &values),
        _ if cards > 0 => {
            let cards = ("kaarten", cards.into());
            say_with("casussen-gevonden-kaarten", &[values[0].clone(), values[1].clone(), cards])
        }
        _ if shown < all => say_with("casussen-gevonden", &values),
        _ => say("casussen-wat"),
    }
}

fn set_suggestion(paper: &mut Paper, suggestion: &Suggestion, focused: bool) {
    let (name, words) = if focused { (Role::Accent, Role::Ink) } else { (Role::Strong, Role::Dim) };
    let sign = paper.span(&format!("{}{}  ", mark(focused), say("casussen-voorstel")), name);
    let reason = prompts::reason(suggestion.reason);
    paper.hanging(&[sign], &format!("{} · {reason}", suggestion.case.title), words);
}

fn set_case(paper: &mut Paper, case: &Case, focused: bool, world: &World) {
    let mark = mark(focused);
    let role = if focused { Role::Accent } else { Role::Strong };
    let title = paper.span(&format!("{mark}{}", case.title), role);
    let tier = term::tier(case.tier);
    let tier = if tier.width() > LONGEST_TIER { case.tier.id().to_owned() } else { tier };
    let mut place = vec![case.terrain.id().to_owned(), case.field.id().to_owned(), tier];
    if case.origin == Origin::Own {
        place.push(say("kaart-eigen"));
    }
    if world.file_of(case).is_some_and(|file| world.can_be_better(file)) {
        // There is room for no more, and this is what one wants to know of it.
        place = vec![say("casus-kan-beter"), say("kaart-eigen")];
    }
    if world.has_walked(&case.slug) {
        place.push(say("casus-gelopen"));
    }
    // In a narrow window the title goes before what stands beside it.
    let room = paper.width.saturating_sub(title.width() + 1);
    while place.len() > 1 && place.join(BETWEEN).width() > room {
        place.remove(0);
    }
    let place = paper.span(&place.join(BETWEEN), Role::Dim);
    paper.row_with_right(vec![title], vec![place]);
    paper.text(&case.role, Role::Ink, 2);
    paper.text(&principles(case), Role::Dim, 2);
    let chairs = say_with("casus-stoelen-van", &[("namen", chairs(case).into())]);
    paper.text(&chairs, Role::Dim, 2);
}

/// Which principles play, the central ones first.
#[must_use]
pub fn principles(case: &Case) -> String {
    let central = case.principles.iter().filter(|it| it.central);
    let other = case.principles.iter().filter(|it| !it.central);
    let names: Vec<String> = central.chain(other).map(|it| say(principle_name(it.principle))).collect();
    names.join(", ")
}

/// Which chairs are in tension.
#[must_use]
pub fn chairs(case: &Case) -> String {
    let names: Vec<String> = case.in_tension().map(|it| say(holder_name(it))).collect();
    names.join(", ")
}
