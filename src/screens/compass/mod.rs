//! Kompas: pictures of what one uses and what one leaves, each number with the entries behind it.

mod behind;
pub mod view;

use super::{Act, read};
use crate::{
    app::{keys::Command, world::World},
    document::compass::{self, Picture, Row},
    phrases::say,
    ui::{frame::Sheet, paper::Target},
};

/// The pictures.
#[derive(Clone, Debug, Default)]
pub struct CompassScreen {
    at: At,
    /// Whether one just came to another picture: then its head stands at the top of the window.
    jumped: bool,
}

/// Where one is: a row of all pictures together, and a number in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct At {
    row: usize,
    column: usize,
}

impl CompassScreen {
    /// Does what a key asks for.
    pub fn on(&mut self, command: Command, world: &World) -> Vec<Act> {
        let pictures = pictures(world);
        let rows = rows(&pictures);
        let (row, column) = self.place(&rows);
        let last = rows.len().saturating_sub(1);
        self.jumped = false;
        let to = match command {
            Command::Up if row > 0 => row - 1,
            Command::Down if row < last => row + 1,
            // What stands below the last row and above the first is read as any page.
            Command::Up | Command::Down => return read(command),
            Command::Top => 0,
            Command::Bottom => last,
            Command::NextLink | Command::PreviousLink => {
                self.jumped = true;
                beside(&pictures, row, command)
            }
            Command::Left | Command::Right => {
                self.at.column = match (command, rows.get(row)) {
                    (Command::Right, Some((_, row))) => (column + 1).min(row.cells.len().saturating_sub(1)),
                    _ => column.saturating_sub(1),
                };
                row
            }
            Command::Open => return open(&rows, (row, column), world),
            other => return read(other),
        };
        self.at.row = to;
        vec![]
    }

    /// A click goes to a number, and a second one opens what is behind it.
    pub fn click(&mut self, target: Target, cell: usize, world: &World) -> Vec<Act> {
        let pictures = pictures(world);
        let rows = rows(&pictures);
        let Some((picture, _)) = rows.get(target.item) else { return vec![] };
        let width = usize::from(Sheet::of(world.room.size, 0).width);
        let column = view::column_at(picture, cell, width);
        let here = At { row: target.item, column };
        if self.at == here {
            return self.on(Command::Open, world);
        }
        self.at = here;
        vec![]
    }

    /// Puts the choice on a row.
    pub fn choose(&mut self, row: usize) {
        self.at.row = row;
    }

    /// The page was scrolled: its head need not stay at the top.
    pub fn scrolled(&mut self) {
        self.jumped = false;
    }

    /// The row and the number in it that have the focus, of the rows that there are now. The column is kept while one
    /// goes past rows with fewer numbers.
    fn place(&self, rows: &[(&Picture, &Row)]) -> (usize, usize) {
        let row = self.at.row.min(rows.len().saturating_sub(1));
        let columns = rows.get(row).map_or(0, |(_, row)| row.cells.len());
        (row, self.at.column.min(columns.saturating_sub(1)))
    }
}

/// The pictures of this journal.
fn pictures(world: &World) -> Vec<Picture> {
    compass::pictures(world.compass(), &world.room.library)
}

/// The rows of all pictures, each with its picture.
fn rows(pictures: &[Picture]) -> Vec<(&Picture, &Row)> {
    pictures.iter().flat_map(|picture| picture.rows.iter().map(move |row| (picture, row))).collect()
}

/// The first row of the next picture, or of this one and then of the one before; past the last picture nothing.
fn beside(pictures: &[Picture], row: usize, command: Command) -> usize {
    let starts = pictures.iter().scan(0, |next, picture| {
        let start = *next;
        *next += picture.rows.len();
        Some((start, !picture.rows.is_empty()))
    });
    let starts: Vec<usize> = starts.filter(|(_, has_rows)| *has_rows).map(|(start, _)| start).collect();
    let found = match command {
        Command::NextLink => starts.iter().find(|start| **start > row),
        _ => starts.iter().rev().find(|start| **start < row),
    };
    found.copied().unwrap_or(row)
}

fn open(rows: &[(&Picture, &Row)], (row, column): (usize, usize), world: &World) -> Vec<Act> {
    let cell = rows.get(row).and_then(|(_, row)| row.cells.get(column));
    vec![match cell {
        Some(cell) if cell.part.count > 0 => behind::open(&cell.part, world),
        Some(_) => Act::Notice(say("kompas-hier-niets")),
        None => return vec![],
    }]
}
