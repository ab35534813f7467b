//! How the list of cases is set.

use super::CasesScreen;
use crate::{
    app::world::World,
    core::{
        case::{Case, Origin},
        holder::Holder,
        problem::Problem,
    },
    phrases::say,
    prompts::{holder_name, principle_name},
    ui::{
        paper::{Paper, Target},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &CasesScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("casussen-kop");
    paper.text(&say("casussen-wat"), Role::Dim, 0);
    let cases = &world.library.cases;
    let chosen = screen.chosen.at(cases.len() + world.problems.len());
    for (place, case) in cases.iter().enumerate() {
        let focused = place == chosen;
        let walked = world.entries().any(|(_, entry)| entry.case() == Some(&case.slug));
        paper.gap();
        paper.target(Target { item: place, option: None }, focused, |paper| {
            set_case(paper, case, focused, walked);
        });
    }
    for (place, problem) in world.problems.iter().enumerate() {
        let place = cases.len() + place;
        paper.gap();
        paper.target(Target { item: place, option: None }, place == chosen, |paper| {
            set_problem(paper, problem, place == chosen);
        });
    }
}

fn set_case(paper: &mut Paper, case: &Case, focused: bool, walked: bool) {
    let mark = if focused { "› " } else { "  " };
    let role = if focused { Role::Accent } else { Role::Strong };
    let title = paper.span(&format!("{mark}{}", case.title), role);
    let mut place = vec![case.terrain.id().to_owned(), case.field.id().to_owned(), case.tier.id().to_owned()];
    if case.origin == Origin::Own {
        place.push(say("casus-eigen"));
    }
    if walked {
        place.push(say("casus-gelopen"));
    }
    let place = paper.span(&place.join(" · "), Role::Dim);
    paper.row_with_right(vec![title], vec![place]);
    paper.text(&case.role, Role::Ink, 2);
    paper.text(&plays(case), Role::Dim, 2);
}

/// Which principles play, the central ones first, and which chairs its choices serve.
#[must_use]
pub fn plays(case: &Case) -> String {
    let central = case.principles.iter().filter(|it| it.central);
    let other = case.principles.iter().filter(|it| !it.central);
    let principles: Vec<String> = central.chain(other).map(|it| say(principle_name(it.principle))).collect();
    let served = |holder: &Holder| case.choices.iter().any(|choice| choice.holders.contains(holder));
    let chairs: Vec<String> =
        Holder::ALL.iter().filter(|it| served(it)).map(|it| say(holder_name(*it))).collect();
    let chairs =
        if chairs.len() == Holder::ALL.len() { say("casus-alle-stoelen") } else { chairs.join(", ") };
    format!("{} | {chairs}", principles.join(", "))
}

fn set_problem(paper: &mut Paper, problem: &Problem, focused: bool) {
    let mark = if focused { "› " } else { "  " };
    let place = problem.place.as_ref().map(ToString::to_string).unwrap_or_default();
    let title = paper.span(&format!("{mark}{place}"), if focused { Role::Accent } else { Role::Strong });
    let word = paper.span(&say("casus-kapot"), Role::Alarm);
    paper.row_with_right(vec![title], vec![word]);
    paper.text(&problem.what, Role::Ink, 2);
}
