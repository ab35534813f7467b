//! Moresprudentie wherever it helps: the cards of a case, those like a walk, and the page of one.

use super::{Act, Screen, linked::LinkedScreen, reading::ReadingScreen};
use crate::{
    app::world::Room,
    content::KeptCard,
    core::{
        precedent::Likeness,
        problem::Problem,
        search::Query,
        walk::{Step, Walk},
    },
    document::{Block, date, precedent},
    phrases::{say, say_with},
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// The cards of talks about this case.
#[must_use]
pub fn of_case<'w>(slug: &str, room: &'w Room) -> Vec<&'w KeptCard> {
    room.kept_cards().iter().filter(|kept| kept.card.case.as_deref() == Some(slug)).collect()
}

/// The cards that may help at this step of a walk: only where one looks for other ways.
#[must_use]
pub fn like<'w>(walk: &Walk, room: &'w Room) -> Vec<&'w KeptCard> {
    if walk.step() != Step::Ways {
        return vec![];
    }
    Likeness::of_walk(walk).among(room.kept_cards(), |kept| &kept.card)
}

/// The cards with each of these words, also of which principle and chair they are about.
#[must_use]
pub fn found<'w>(query: &Query, room: &'w Room) -> Vec<&'w KeptCard> {
    let is_found = |kept: &&KeptCard| {
        let about: Vec<String> =
            precedent::about(&kept.card).into_iter().chain([say("kaartje-in-lijst")]).collect();
        kept.card.is_found_by(query, about.iter().map(String::as_str))
    };
    room.kept_cards().iter().filter(is_found).collect()
}

/// The files that are no card, with each of these words in their name.
#[must_use]
pub fn broken<'w>(query: &Query, room: &'w Room) -> Vec<&'w Problem> {
    let kept = |problem: &&Problem| {
        let file = problem.place.as_ref().map_or("", |place| &place.file);
        room.kept_cards().iter().any(|kept| kept.path.display().to_string() == file)
    };
    let name = |problem: &Problem| {
        let file = problem.place.as_ref().map_or("", |place| super::reading::file_name(&place.file));
        file.to_owned()
    };
    let problems = room.cards.iter().flat_map(|cards| &cards.problems).filter(|it| !kept(it));
    problems.filter(|it| query.finds([name(it).as_str(), &say("kaartje-in-lijst")])).collect()
}

/// Opens cards: the page of the only one, or else a list of them.
#[must_use]
pub fn open(cards: &[&KeptCard], room: &Room) -> Vec<Act> {
    let screen = match cards {
        [] => return vec![Act::Notice(say("kaartje-niet-hier"))],
        [kept] => page(kept, room),
        many => Screen::Linked(Box::new(LinkedScreen::of_cards(many))),
    };
    vec![Act::Push(Box::new(screen))]
}

/// The page of a card, with the file that one may share.
#[must_use]
pub fn page(kept: &KeptCard, room: &Room) -> Screen {
    let mut blocks = precedent::page(&kept.card, &room.library);
    blocks.push(Block::Fact { name: say("kapot-plaats"), value: kept.path.display().to_string() });
    Screen::Reading(ReadingScreen { title: say("kaartje-kop"), blocks })
}

/// Sets the row of a card in a list.
pub fn set_row(paper: &mut Paper, kept: &KeptCard, focused: bool) {
    let title = format!("{}{}", mark(focused), precedent::title(&kept.card));
    let title = paper.span(&title, if focused { Role::Accent } else { Role::Strong });
    let day = kept.card.on.map(date::short);
    let state = [Some(say("kaartje-in-lijst")), day].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let state = paper.span(&state, Role::Dim);
    paper.row_with_right(vec![title], vec![state]);
    paper.text(&precedent::gist(&kept.card), Role::Ink, 2);
}

/// Sets the row of a file that is no card.
pub fn set_broken(paper: &mut Paper, problem: &Problem, focused: bool) {
    let file = problem.place.as_ref().map_or("", |place| super::reading::file_name(&place.file));
    let title =
        paper.span(&format!("{}{file}", mark(focused)), if focused { Role::Accent } else { Role::Strong });
    let state = paper.span(&say("kaartje-kapot"), Role::Alarm);
    paper.row_with_right(vec![title], vec![state]);
    paper.text(&problem.what, Role::Ink, 2);
}

/// Sets the cards that are like a walk, below its questions.
pub fn set_like(walk: &Walk, paper: &mut Paper, room: &Room) {
    let cards = like(walk, room);
    if cards.is_empty() {
        return;
    }
    paper.gap();
    paper.text(&say("kaartje-vergelijkbaar"), Role::Strong, 0);
    paper.text(&say_with("kaartje-vergelijkbaar-wat", &[("aantal", cards.len().into())]), Role::Dim, 0);
    for (place, kept) in cards.iter().enumerate() {
        paper.gap();
        paper.target(Target { item: target_of(place), option: None }, false, |paper| {
            paper.text(&precedent::title(&kept.card), Role::Ink, 2);
            paper.text(&precedent::gist(&kept.card), Role::Dim, 4);
        });
    }
}

/// The target of the card at this place below the questions.
fn target_of(place: usize) -> usize {
    usize::MAX - 1 - place
}

/// What a click on a target of a walk opens, if it is one of a card.
#[must_use]
pub fn clicked(walk: &Walk, item: usize, room: &Room) -> Option<Vec<Act>> {
    let cards = like(walk, room);
    let kept = cards.iter().enumerate().find(|(place, _)| target_of(*place) == item)?;
    Some(vec![Act::Push(Box::new(page(kept.1, room)))])
}
