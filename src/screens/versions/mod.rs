//! Two versions of one entry beside each other, and what becomes of them.

pub mod view;

use super::{Act, Screen, journal, read};
use crate::{
    app::{
        event::{Effect, JournalWriting, Writing},
        keys::Command,
        world::World,
    },
    core::problem::Problem,
    journal::{Access, Item, Other, Resolution, Versions},
    ui::paper::Target,
};

/// The page of two versions.
#[derive(Clone, Debug)]
pub struct VersionsScreen {
    /// The item of which there are two.
    pub item: Item,
    other: Other,
    versions: Box<Versions>,
    /// Which row below the page is marked; none before one goes there.
    marked: Option<usize>,
    /// Whether it must be in sight; not once the page was scrolled away from it.
    held: bool,
}

/// A row below the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// Make one of the two, or two files.
    Resolve(Resolution),
    /// Choose later, and go on with this version now.
    Later,
}

/// What opens the page of two versions of this item, if there are two.
#[must_use]
pub fn of(item: &Item, problem: Option<&Problem>, world: &World) -> Option<Effect> {
    let other = match world.copy_of(item) {
        Some(copy) => Other::Copy(copy.clone()),
        None => problem.filter(|it| it.is_two_versions).map(|_| Other::InFile)?,
    };
    Some(Effect::ReadVersions(item.clone(), other))
}

/// Opens the page of two versions. Where one of them cannot be read that is said, and the file opens as any other.
#[must_use]
pub fn open(world: &World, item: Item, other: Other, versions: Result<Box<Versions>, Problem>) -> Vec<Act> {
    match (versions, &other) {
        (Ok(versions), _) => {
            let screen = VersionsScreen { item, other, versions, marked: None, held: false };
            vec![Act::Push(Box::new(Screen::Versions(Box::new(screen))))]
        }
        (Err(problem), Other::InFile) => vec![Act::Push(Box::new(Screen::entry(item, Err(problem), false)))],
        (Err(problem), Other::Copy(_)) => {
            let mut acts = journal::open_item(&item, world);
            acts.push(Act::Alarm(problem));
            acts
        }
    }
}

impl VersionsScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let count = self.choices(world).len();
        match command {
            Command::NextLink | Command::PreviousLink | Command::Open if count == 0 => vec![],
            Command::NextLink => self.mark(self.marked.map_or(0, |it| (it + 1) % count)),
            Command::PreviousLink => self.mark(self.marked.map_or(count - 1, |it| (it + count - 1) % count)),
            Command::Open => match self.marked {
                Some(place) if self.held => self.choose(place, world),
                // What one cannot see is not what one chooses.
                place => self.mark(place.unwrap_or(0)),
            },
            other => {
                self.held = false;
                read(other)
            }
        }
    }

    /// A click marks a row, and a second one chooses it.
    pub fn click(&mut self, target: Target, world: &World) -> Vec<Act> {
        if self.marked == Some(target.item) {
            return self.choose(target.item, world);
        }
        self.mark(target.item)
    }

    /// The page was scrolled: the marked row need not stay in sight.
    pub fn scrolled(&mut self) {
        self.held = false;
    }

    fn mark(&mut self, place: usize) -> Vec<Act> {
        (self.marked, self.held) = (Some(place), true);
        vec![]
    }

    fn choose(&self, place: usize, world: &World) -> Vec<Act> {
        match self.choices(world).get(place) {
            Some(Choice::Resolve(resolution)) => {
                let (item, other) = (self.item.clone(), self.other.clone());
                let resolve = JournalWriting::Resolve { item, other, resolution: *resolution };
                vec![Act::Effect(Effect::Write(Writing::Journal(resolve)))]
            }
            Some(Choice::Later) => {
                let mut acts = vec![Act::Back];
                acts.extend(journal::open_item(&self.item, world));
                acts
            }
            None => vec![],
        }
    }

    /// The rows below the page. Of one file with two versions nothing can be read before one chose.
    fn choices(&self, world: &World) -> Vec<Choice> {
        let mut all: Vec<Choice> = match &world.room.access {
            Access::Write => self.versions.resolutions().into_iter().map(Choice::Resolve).collect(),
            Access::ReadOnly(_) => vec![],
        };
        if matches!(self.other, Other::Copy(_)) {
            all.push(Choice::Later);
        }
        all
    }
}
