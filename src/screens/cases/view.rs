//! How the list of cases is set.

use unicode_width::UnicodeWidthStr;

use super::CasesScreen;
use crate::{
    app::world::World,
    core::{
        case::{Case, Origin},
        holder::Holder,
        problem::Problem,
    },
    document::term,
    phrases::{say, say_with},
    prompts::{holder_name, principle_name},
    screens::reading,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// The longest name of a government tier that stands in the list in full, in cells; a longer one is shortened to
/// its id.
const LONGEST_TIER: usize = 14;

/// Sets the page.
pub fn set(screen: &CasesScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("casussen-kop");
    paper.text(&say("casussen-wat"), Role::Dim, 0);
    let cases = &world.library.cases;
    let broken = world.case_problems();
    let chosen = screen.chosen.at(cases.len() + broken.len());
    for (place, case) in cases.iter().enumerate() {
        let focused = place == chosen;
        let walked = world.has_walked(&case.slug);
        paper.gap();
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_case(paper, case, focused, walked);
        });
    }
    for (place, (file, problems)) in (cases.len()..).zip(&broken) {
        paper.gap();
        paper.target(Target { item: place, option: None }, place == chosen, |paper| {
            let state = if world.takes_part(file) { "casus-kan-beter" } else { "casus-kapot" };
            set_problems(paper, (file, &say(state)), problems, place == chosen);
        });
    }
}

fn set_case(paper: &mut Paper, case: &Case, focused: bool, walked: bool) {
    let mark = mark(focused);
    let role = if focused { Role::Accent } else { Role::Strong };
    let title = paper.span(&format!("{mark}{}", case.title), role);
    let tier = term::tier(case.tier);
    let tier = if tier.width() > LONGEST_TIER { case.tier.id().to_owned() } else { tier };
    let mut place = vec![case.terrain.id().to_owned(), case.field.id().to_owned(), tier];
    if case.origin == Origin::Own {
        place.push(say("kaart-eigen"));
    }
    if walked {
        place.push(say("casus-gelopen"));
    }
    let place = paper.span(&place.join(" · "), Role::Dim);
    paper.row_with_right(vec![title], vec![place]);
    paper.text(&case.role, Role::Ink, 2);
    paper.text(&principles(case), Role::Dim, 2);
    paper.text(&chairs_in_short(case), Role::Dim, 2);
}

/// Which principles play, the central ones first.
#[must_use]
pub fn principles(case: &Case) -> String {
    let central = case.principles.iter().filter(|it| it.central);
    let other = case.principles.iter().filter(|it| !it.central);
    let names: Vec<String> = central.chain(other).map(|it| say(principle_name(it.principle))).collect();
    names.join(", ")
}

/// Which chairs its choices serve.
#[must_use]
pub fn chairs(case: &Case) -> String {
    let served = |holder: &Holder| case.choices.iter().any(|choice| choice.holders.contains(holder));
    let names: Vec<String> =
        Holder::ALL.iter().filter(|it| served(it)).map(|it| say(holder_name(*it))).collect();
    names.join(", ")
}

/// The same for the list, where all four are said at once.
fn chairs_in_short(case: &Case) -> String {
    let names = chairs(case);
    let all = Holder::ALL.map(|it| say(holder_name(it))).join(", ");
    if names == all {
        return say("casus-alle-stoelen");
    }
    say_with("casus-stoelen-van", &[("namen", names.into())])
}

/// A case file with something wrong in it: the first thing, and how much more there is.
fn set_problems(paper: &mut Paper, (file, state): (&str, &str), problems: &[&Problem], focused: bool) {
    let mark = mark(focused);
    let title = format!("{mark}{}", reading::file_name(file));
    let title = paper.span(&title, if focused { Role::Accent } else { Role::Strong });
    let word = paper.span(state, Role::Alarm);
    paper.row_with_right(vec![title], vec![word]);
    let Some(first) = problems.first() else { return };
    let values = [("eerste", first.what.clone().into()), ("meer", (problems.len() - 1).into())];
    paper.text(&say_with("casus-kapot-wat", &values), Role::Ink, 2);
}
