//! How the file of a case that cannot be walked is set in the list: the first thing that is wrong, and how much more
//! there is. Of one that beraad can go on writing that is what is left to do.

use crate::{
    app::world::World,
    core::{problem::Problem, sketch::LeftOver},
    document::entry::capital,
    phrases::{say, say_with},
    prompts::sketch::left_over_name,
    screens::reading,
    ui::{
        paper::{Paper, mark},
        theme::Role,
    },
};

/// Sets the row of a file.
pub(super) fn set(paper: &mut Paper, (file, problems): (&str, &[&Problem]), focused: bool, world: &World) {
    let own = world.own_case(file).and_then(|own| own.checked(&world.room.library.reference));
    let is_unfinished = world.own_case(file).is_some_and(|own| world.is_unfinished(own));
    let (state, role) =
        if is_unfinished { ("schets-niet-af", Role::Dim) } else { ("casus-kapot", Role::Alarm) };
    let state = if own.is_some() { format!("{} · {}", say(state), say("kaart-eigen")) } else { say(state) };
    let title = own.filter(|_| is_unfinished).map_or("", |(sketch, _)| sketch.title.trim());
    let title = if title.is_empty() { reading::file_name(file) } else { title };
    let title = format!("{}{title}", mark(focused));
    let title = paper.span(&title, if focused { Role::Accent } else { Role::Strong });
    let state = paper.span(&state, role);
    paper.row_with_right(vec![title], vec![state]);
    let left_to_do = is_unfinished.then(|| left_to_do(file, world)).flatten();
    if let Some((first, count)) = left_to_do.or_else(|| first_problem(problems)) {
        let values = [("eerste", first.into()), ("meer", (count - 1).into())];
        paper.text(&say_with("casus-kapot-wat", &values), Role::Ink, 2);
    }
}

/// The first thing that is left to do in a case that one can go on writing, and how many there are.
fn left_to_do(file: &str, world: &World) -> Option<(String, usize)> {
    let (sketch, checked) = world.own_case(file)?.checked(&world.room.library.reference)?;
    let left_over = checked.left_over(sketch);
    let first = match left_over.first()? {
        LeftOver::Remark(_, problem) => problem.what.clone(),
        row => {
            let name = capital(&left_over_name(sketch, &world.room.library, row));
            say_with("schets-rij-leeg", &[("naam", name.into())])
        }
    };
    Some((first, left_over.len()))
}

fn first_problem(problems: &[&Problem]) -> Option<(String, usize)> {
    problems.first().map(|it| (it.what.clone(), problems.len()))
}
