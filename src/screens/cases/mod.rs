//! Casussen: every case that one can walk, to search and to filter, and own ones that cannot be walked yet.

mod file_view;
mod filter_view;
pub mod view;

use std::{path::Path, sync::Arc};

use super::{
    Act, Input, Screen, card::CardScreen, list::Chosen, own_file::OwnFileScreen, precedents, read, reading,
    search_line::SearchLine, sketch,
};
use crate::{
    app::{
        keys::{Command, Place},
        world::World,
    },
    content::KeptCard,
    core::{
        case::Case,
        entry::Form,
        filter::{Facet, Filter},
        problem::Problem,
        search::Query,
        sketch::Sketch,
        suggest::Suggestion,
    },
    document::term,
    phrases::say,
    prompts::{holder_name, principle_name},
    ui::paper::Target,
};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct CasesScreen {
    /// Which row is chosen.
    pub chosen: Chosen,
    /// The length that was asked for before the case was chosen.
    pub form: Option<Form>,
    search: SearchLine,
    filter: Filter,
    /// Where one is among the facets, while one chooses what the list is about.
    filtering: Option<Chosen>,
}

/// A row of the list.
enum Row<'w> {
    /// The case to walk next, and why.
    Suggestion(Suggestion),
    /// A file of one's own that cannot be walked, with what is wrong in it.
    File(&'w str, Vec<&'w Problem>),
    /// A case.
    Case(&'w Arc<Case>),
    /// A card of moresprudentie, among what one looks for.
    Card(&'w KeptCard),
    /// A file that should be one.
    BrokenCard(&'w Problem),
}

impl CasesScreen {
    /// The list, for who already chose how long to walk.
    #[must_use]
    pub fn for_form(form: Form) -> Self {
        Self { form: Some(form), ..Self::default() }
    }

    /// Where one is, which decides what the keys mean.
    #[must_use]
    pub fn place(&self) -> Place {
        match (self.filtering, self.search.is_open(), self.filter.is_empty()) {
            (Some(_), ..) => Place::Filter,
            (None, true, _) => Place::Search,
            (None, false, false) => Place::FilteredCases,
            (None, false, true) => Place::Cases,
        }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        if let Some(at) = self.filtering {
            return self.on_filter(command, at, world);
        }
        let rows = self.rows(world);
        let length = rows.len();
        if self.chosen.moved(command, length) {
            return vec![];
        }
        match command {
            Command::Open => {
                rows.get(self.chosen.at(length)).map(|row| self.open(row, world)).into_iter().collect()
            }
            Command::Search => {
                self.search.open();
                self.chosen.set(0);
                vec![]
            }
            Command::Filter => {
                self.filtering = Some(Chosen::default());
                vec![]
            }
            Command::NewCase => sketch::open(world, Sketch::default(), None),
            Command::Undo => {
                self.filter.clear();
                self.chosen.set(0);
                vec![]
            }
            Command::Back if self.search.is_open() => {
                self.search.close();
                self.chosen.set(0);
                vec![]
            }
            other => read(other),
        }
    }

    /// Takes what is typed in the search line.
    pub fn input(&mut self, input: &Input) {
        if self.search.input(input) {
            self.chosen.set(0);
        }
    }

    /// A click opens what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.choose(target.item);
        self.on(Command::Open, world)
    }

    /// Puts the choice on a row, of the list or of the facets.
    pub fn choose(&mut self, item: usize) {
        self.filtering.as_mut().unwrap_or(&mut self.chosen).set(item);
    }

    /// Puts the choice on the own case of this file; false if the list does not have it now.
    pub fn show(&mut self, file: &str, world: &World) -> bool {
        let is_of_file = |row: &Row<'_>| match row {
            Row::Suggestion(_) | Row::Card(_) | Row::BrokenCard(_) => false,
            Row::File(it, _) => *it == file,
            Row::Case(case) => world.file_of(case) == Some(file),
        };
        let place = self.rows(world).iter().position(is_of_file);
        place.is_some_and(|place| {
            self.chosen.set(place);
            true
        })
    }

    fn on_filter(&mut self, command: Command, mut at: Chosen, world: &World) -> Vec<Act> {
        let mut facets = facets(world);
        if at.moved(command, facets.len()) {
            self.filtering = Some(at);
            return vec![];
        }
        match command {
            Command::Open if !facets.is_empty() => {
                self.filter.toggle(facets.swap_remove(at.at(facets.len())));
                self.chosen.set(0);
            }
            Command::Undo => self.filter.clear(),
            Command::Back => self.filtering = None,
            _ => {}
        }
        vec![]
    }

    /// The rows that the list has now, cards of moresprudentie last and only among what one looks for: what one wrote oneself comes first, and what is not finished before that. Of
    /// what one looks for the cases with it in their title come first.
    fn rows<'w>(&self, world: &'w World) -> Vec<Row<'w>> {
        let query = self.search.query();
        let mut rows = vec![];
        if query.is_empty() && self.filter.is_empty() {
            rows.extend(world.suggestion().map(Row::Suggestion));
        }
        let files = world.files_apart().into_iter().filter(|(file, _)| {
            self.filter.passes_unfinished() && query.finds([reading::file_name(file), title_of(file, world)])
        });
        rows.extend(files.map(|(file, problems)| Row::File(file, problems)));
        let passes =
            |case: &&Arc<Case>| self.filter.passes(case, world.has_walked(&case.slug)) && found(&query, case);
        let mut cases: Vec<_> = world.room.library.listed().into_iter().filter(passes).collect();
        if !query.is_empty() {
            cases.sort_by_key(|case| !query.finds([&*case.title]));
        }
        rows.extend(cases.into_iter().map(Row::Case));
        if !query.is_empty() && self.filter.is_empty() {
            rows.extend(precedents::found(&query, &world.room).into_iter().map(Row::Card));
            rows.extend(precedents::broken(&query, &world.room).into_iter().map(Row::BrokenCard));
        }
        rows
    }

    fn open(&self, row: &Row<'_>, world: &World) -> Act {
        let card = |case: &Arc<Case>| {
            let mut card = CardScreen::new(Some(Arc::clone(case)), world);
            card.chosen
                .set(self.form.and_then(|form| Form::ALL.iter().position(|it| *it == form)).unwrap_or(0));
            Screen::Card(card)
        };
        Act::Push(Box::new(match row {
            Row::Suggestion(suggestion) => card(&suggestion.case),
            Row::Case(case) => card(case),
            Row::File(file, _) => Screen::OwnFile(OwnFileScreen::new(file, world)),
            Row::Card(kept) => precedents::page(kept, &world.room),
            Row::BrokenCard(problem) => Screen::Reading(reading::broken(problem, Path::new(""))),
        }))
    }
}

/// The title in a file that beraad can go on writing.
fn title_of<'w>(file: &str, world: &'w World) -> &'w str {
    world.own_case(file).and_then(|own| own.sketch()).map_or("", |sketch| &sketch.title)
}

/// What the cases of this library can be about.
fn facets(world: &World) -> Vec<Facet> {
    let cases = world.room.library.cases.iter().map(|case| (&**case, world.has_walked(&case.slug)));
    Facet::of(cases, !world.files_apart().is_empty())
}

/// The word for a facet.
fn facet_name(facet: &Facet) -> String {
    match facet {
        Facet::NotWalked => say("facet-niet-gelopen"),
        Facet::Walked => say("facet-gelopen"),
        Facet::Own => say("facet-eigen"),
        Facet::Principle(it) => say(principle_name(*it)),
        Facet::Holder(it) => say(holder_name(*it)),
        Facet::Terrain(it) => term::terrain(*it),
        Facet::Field(it) => term::field(*it),
        Facet::Tier(it) => term::tier(*it),
        Facet::Keyword(it) => it.clone(),
    }
}

/// Whether a case holds every word: in its text, or in what it is about.
fn found(query: &Query, case: &Case) -> bool {
    if query.is_empty() {
        return true;
    }
    let about: Vec<String> = case
        .principles
        .iter()
        .map(|it| say(principle_name(it.principle)))
        .chain(case.in_tension().map(|it| say(holder_name(it))))
        .chain([term::terrain(case.terrain), term::field(case.field), term::tier(case.tier)])
        .chain([case.tier.id().to_owned()])
        .collect();
    let own = [&case.slug, &case.title, &case.role, &case.situation, &case.question];
    let texts =
        own.into_iter().chain(&case.keywords).map(|text| &**text).chain(about.iter().map(String::as_str));
    query.finds(texts)
}
