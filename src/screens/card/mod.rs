//! One case before walking it: who you are, the question, what plays, the two lengths of the walk, and of an own case
//! the way to go on writing it.

pub mod view;

use std::sync::Arc;

use super::{
    Act, Screen, home, linked::LinkedScreen, list::Chosen, own_file::OwnFileScreen, precedents, read, sketch,
};
use crate::{
    app::{
        keys::{Command, Place},
        world::World,
    },
    content::KeptCard,
    core::{case::Case, entry::Form, walk::Walk},
    ui::paper::Target,
};

/// The card.
#[derive(Clone, Debug)]
pub struct CardScreen {
    /// The case; none for one's own dilemma.
    pub case: Option<Arc<Case>>,
    /// Which of the things that one can do is chosen.
    pub chosen: Chosen,
    /// The file of an own case.
    file: Option<OwnFile>,
}

/// The file of an own case, as it is shown.
#[derive(Clone, Debug)]
struct OwnFile {
    path: String,
    /// Whether beraad can go on writing it.
    is_ours: bool,
}

/// What one can do with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CardItem {
    /// Walk it.
    Walk(Form),
    /// Read what plays in it.
    Frame,
    /// Read what other talks about it found.
    Precedents,
    /// Go on writing it.
    WriteOn,
    /// Read what there is to say of its file.
    File,
}

impl CardScreen {
    /// The card of a case, or of one's own dilemma.
    #[must_use]
    pub fn new(case: Option<Arc<Case>>, world: &World) -> Self {
        let mut card = Self { case, chosen: Chosen::default(), file: None };
        card.renew(world);
        card
    }

    /// The cases were read again: the card shows what its case says now. One that is gone stays as it was.
    pub fn renew(&mut self, world: &World) {
        let Some(case) = &mut self.case else { return };
        if let Some(now) = world.room.library.case(&case.slug) {
            *case = Arc::clone(now);
        }
        let file = world.file_of(case);
        self.file =
            file.map(|path| OwnFile { path: path.to_owned(), is_ours: world.own_sketch(path).is_some() });
    }

    /// Where one is: an own case can be gone on with.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.file.as_ref().is_some_and(|file| file.is_ours) { Place::OwnCard } else { Place::CaseCard }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let items = self.items(world);
        if self.chosen.moved(command, items.len()) {
            return vec![];
        }
        match command {
            Command::Open => self.act(items[self.chosen.at(items.len())], world),
            Command::Precedents => self.act(CardItem::Precedents, world),
            Command::WhatPlays => self.act(CardItem::Frame, world),
            Command::WriteOn => self.act(CardItem::WriteOn, world),
            Command::WalkShort => self.act(CardItem::Walk(Form::Short), world),
            Command::WalkFull => self.act(CardItem::Walk(Form::Full), world),
            other => read(other),
        }
    }

    /// A click does what it is on.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        self.chosen.set(target.item);
        self.on(Command::Open, world)
    }

    /// What one can do, in the order of the screen.
    fn items(&self, world: &World) -> Vec<CardItem> {
        let mut items: Vec<CardItem> = Form::ALL.iter().copied().map(CardItem::Walk).collect();
        items.extend(self.case.is_some().then_some(CardItem::Frame));
        items.extend((!self.precedents(world).is_empty()).then_some(CardItem::Precedents));
        let of_file = |file: &OwnFile| if file.is_ours { CardItem::WriteOn } else { CardItem::File };
        items.extend(self.file.as_ref().map(of_file));
        items
    }

    /// The cards of talks about the case.
    fn precedents<'w>(&self, world: &'w World) -> Vec<&'w KeptCard> {
        self.case.as_ref().map(|case| precedents::of_case(&case.slug, &world.room)).unwrap_or_default()
    }

    fn act(&self, item: CardItem, world: &World) -> Vec<Act> {
        let push = |screen| vec![Act::Push(Box::new(screen))];
        match (item, &self.case, &self.file) {
            (CardItem::Walk(form), case, _) => {
                home::start(world, Walk::begin(case.clone(), form, world.room.now), None)
            }
            (CardItem::Frame, Some(case), _) => {
                push(Screen::Linked(Box::new(LinkedScreen::of_case(case, &world.room))))
            }
            (CardItem::Precedents, ..) => precedents::open(&self.precedents(world), &world.room),
            (CardItem::WriteOn, _, Some(file)) => sketch::read_and_write_on(&file.path),
            (CardItem::File, _, Some(file)) => push(Screen::OwnFile(OwnFileScreen::new(&file.path, world))),
            _ => vec![],
        }
    }
}
