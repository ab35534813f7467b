//! A page with what belongs to it: an item of the frame, a case, or cards of moresprudentie, and below it links to follow.

use std::path::PathBuf;

use super::{Act, Screen, precedents, read};
use crate::{
    app::{keys::Command, world::Room},
    content::KeptCard,
    core::{
        case::Case,
        found::Found,
        links::{self, Leads, Linked},
        wrap::join_lines,
    },
    document::{self, Block, date, frame, precedent, term},
    phrases::say,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// The page.
#[derive(Clone, Debug)]
pub struct LinkedScreen {
    title: String,
    blocks: Vec<Block>,
    /// What stands above the links.
    head: String,
    groups: Vec<Group>,
    /// Which link is marked.
    marked: Option<usize>,
    /// Whether the marked link must be in sight; not once the page was scrolled away from it.
    held: bool,
    /// Whether one just came to the links: then their head stands at the top of the window.
    arrived: bool,
}

/// Links under one head.
#[derive(Clone, Debug)]
struct Group {
    head: String,
    links: Vec<Link>,
}

/// A link as it is shown.
#[derive(Clone, Debug)]
struct Link {
    to: To,
    name: String,
    /// What stands below it while it is marked; empty if nothing.
    why: String,
    central: bool,
}

/// Where a link leads.
#[derive(Clone, Debug)]
enum To {
    /// To the item of the frame with this id.
    Item(String),
    /// To the case with this slug.
    Case(String),
    /// To the card of moresprudentie in this file.
    Card(PathBuf),
}

impl LinkedScreen {
    /// The page of an item of the frame.
    #[must_use]
    pub fn of_item(item: Found<'_>, room: &Room) -> Self {
        let linked = frame::links_of(&room.library, item);
        Self::new(say("kader-kop"), frame::page(item), &linked)
    }

    /// What plays in a case, for who has not begun to walk it: the choices come with the walk.
    #[must_use]
    pub fn of_case(case: &Case, room: &Room) -> Self {
        let linked = links::of_case(&room.library.reference, case);
        Self::new(say("kader-bij-casus"), frame::case_head(case), &linked)
    }

    /// A case to read in the middle of a walk: all of it but the voices and what follows from a choice.
    #[must_use]
    pub fn of_case_to_read(case: &Case, room: &Room) -> Self {
        let reference = &room.library.reference;
        let blocks = document::case::full_card(case, reference);
        Self::new(say("casus-kop"), blocks, &links::of_case(reference, case))
    }

    /// Cards of moresprudentie to choose from.
    #[must_use]
    pub fn of_cards(cards: &[&KeptCard]) -> Self {
        let link = |kept: &&KeptCard| Link {
            to: To::Card(kept.path.clone()),
            name: precedent::title(&kept.card),
            why: precedent::gist(&kept.card),
            central: false,
        };
        let day = |kept: &KeptCard| kept.card.on.map(date::date).unwrap_or_default();
        let groups = cards.iter().map(|kept| Group { head: day(kept), links: vec![link(kept)] }).collect();
        let blocks = vec![Block::Prose(say("kaartje-niet-hetzelfde"))];
        let head = say("kaartje-wat-woog");
        Self { title: say("kaartje-kop"), blocks, head, groups, marked: None, held: false, arrived: false }
    }

    fn new(title: String, blocks: Vec<Block>, linked: &[Linked<'_>]) -> Self {
        let (groups, head) = (linked.iter().map(group).collect(), say("zie-ook"));
        Self { title, blocks, head, groups, marked: None, held: false, arrived: false }
    }

    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, room: &Room) -> Vec<Act> {
        let count = self.links().count();
        match command {
            Command::NextLink if count > 0 => self.mark(self.marked.map_or(0, |it| (it + 1) % count)),
            Command::PreviousLink if count > 0 => {
                self.mark(self.marked.map_or(count - 1, |it| (it + count - 1) % count))
            }
            Command::NextLink | Command::PreviousLink => vec![Act::Notice(say("zie-geen"))],
            Command::Open => match self.marked.and_then(|it| self.links().nth(it)) {
                Some(link) => follow(&link.to, room),
                None => self.mark(0),
            },
            other => {
                self.scrolled();
                read(other)
            }
        }
    }

    /// A click follows the link that it is on.
    pub fn click(&mut self, target: Target, room: &Room) -> Vec<Act> {
        self.mark(target.item);
        self.arrived = false;
        self.on(Command::Open, room)
    }

    /// The page was scrolled: the marked link need not stay in sight.
    pub fn scrolled(&mut self) {
        self.held = false;
        self.arrived = false;
    }

    /// Sets the page.
    pub fn set(&self, paper: &mut Paper) {
        paper.page.title.clone_from(&self.title);
        paper.blocks(&self.blocks);
        if self.groups.is_empty() {
            return;
        }
        paper.gap();
        paper.page.top = self.arrived.then_some(paper.page.length);
        paper.text(&self.head, Role::Strong, 0);
        let mut place = 0;
        for group in &self.groups {
            paper.gap();
            paper.text(&group.head, Role::Dim, 2);
            for link in &group.links {
                let marked = self.marked == Some(place);
                let target = Target { item: place, option: None };
                paper.target(target, marked && self.held, |paper| set_link(paper, link, marked));
                place += 1;
            }
        }
    }

    fn links(&self) -> impl Iterator<Item = &Link> {
        self.groups.iter().flat_map(|group| &group.links)
    }

    fn mark(&mut self, place: usize) -> Vec<Act> {
        self.arrived = self.marked.is_none();
        self.marked = (place < self.links().count()).then_some(place);
        self.held = self.marked.is_some();
        vec![]
    }
}

fn group(linked: &Linked<'_>) -> Group {
    let link = |link: &links::Link<'_>| {
        let (to, line) = match link.to {
            Leads::Item(item) => (To::Item(item.id().to_owned()), item.line()),
            Leads::Case(case) => (To::Case(case.slug.to_string()), &*case.question),
        };
        let why = if link.why.is_empty() { line } else { link.why };
        Link { to, name: join_lines(link.to.name()), why: join_lines(why), central: link.central }
    };
    Group { head: term::links(linked.head), links: linked.links.iter().map(link).collect() }
}

fn follow(to: &To, room: &Room) -> Vec<Act> {
    match to {
        To::Case(slug) => {
            let case = room.library.case(slug).cloned();
            case.map(Act::Case).into_iter().collect()
        }
        To::Card(path) => {
            let kept = room.kept_cards().iter().find(|kept| kept.path == *path);
            kept.map(|kept| Act::Push(Box::new(precedents::page(kept, room)))).into_iter().collect()
        }
        To::Item(id) => {
            let item = frame::item(&room.library, id);
            let page = item.map(|it| Screen::Linked(Box::new(LinkedScreen::of_item(it, room))));
            page.map(|page| Act::Push(Box::new(page))).into_iter().collect()
        }
    }
}

fn set_link(paper: &mut Paper, link: &Link, marked: bool) {
    let role = if marked { Role::Accent } else { Role::Ink };
    let sign = paper.span(mark(marked), role);
    if link.central {
        let name = paper.span(&link.name, role);
        let central = paper.span(&say("zie-centraal"), Role::Dim);
        paper.row_with_right(vec![sign, name], vec![central]);
    } else {
        paper.hanging(&[sign], &link.name, role);
    }
    // What tipped the balance says more of a card than its title.
    let is_card = matches!(link.to, To::Card(_));
    if (marked || is_card) && !link.why.is_empty() {
        paper.text(&link.why, Role::Dim, 4);
    }
}
