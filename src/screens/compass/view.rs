//! How the pictures are set: shades and bars of text cells, each with its number beside it.

use ratatui::text::Span;
use unicode_width::UnicodeWidthStr;

use super::{CompassScreen, pictures, rows};
use crate::{
    app::world::World,
    document::compass::{self, Cell, Picture, Row, cell_in_words, tenths},
    phrases::{say, say_with},
    ui::{
        paper::{Paper, Target, mark, shorten},
        theme::Role,
    },
};

/// Sets the page.
pub fn set(screen: &CompassScreen, paper: &mut Paper, world: &World) {
    paper.page.title = say("kompas-kop");
    set_intro(paper, world);
    let pictures = pictures(world);
    let all = rows(&pictures);
    let (row, column) = screen.place(&all);
    if let Some((picture, row)) = all.get(row) {
        let words = place_in_words(picture, row, column);
        let span = paper.span(&words, Role::Dim);
        paper.page.path = vec![span.into()];
    }
    let mut first = 0;
    for picture in &pictures {
        let here = row.checked_sub(first).filter(|row| *row < picture.rows.len());
        set_picture(paper, picture, first, here.map(|row| (row, column)), screen.jumped);
        first += picture.rows.len();
    }
}

fn set_intro(paper: &mut Paper, world: &World) {
    let compass = world.compass();
    let lines = compass::intro(compass);
    let role = if compass.entries == 0 { Role::Ink } else { Role::Dim };
    for line in lines {
        if compass.entries == 0 {
            paper.gap();
        }
        paper.text(&line, role, 0);
    }
    if let Some(progress) = world.entries.progress() {
        paper.gap();
        paper.text(&compass::reading(progress), Role::Dim, 0);
    }
}

/// Where one is, for the top line: so the names need not fit above the columns.
fn place_in_words(picture: &Picture, row: &Row, column: usize) -> String {
    let Some(cell) = row.cells.get(column) else { return String::new() };
    let (name, count) = (row.name.as_str(), cell.part.count.to_string());
    if picture.is_grid() {
        let values = [("rij", name.into()), ("kolom", cell.name.as_str().into()), ("aantal", count.into())];
        return say_with("kompas-plek", &values);
    }
    say_with("kompas-plek-rij", &[("rij", name.into()), ("aantal", cell_in_words(cell).into())])
}

/// Sets a picture, of which `first` is the place of its first row among all rows; `here` is the number with the focus.
fn set_picture(
    paper: &mut Paper,
    picture: &Picture,
    first: usize,
    here: Option<(usize, usize)>,
    jumped: bool,
) {
    paper.gap();
    let start = paper.page.length;
    paper.text(&picture.title, Role::Strong, 0);
    paper.text(&picture.about, Role::Dim, 0);
    paper.gap();
    let measures = Measures::of(picture, paper.width);
    if picture.is_grid() {
        if here.is_some() {
            paper.page.head = Some(paper.page.length);
        }
        set_heads(paper, picture, measures, here.map(|(_, column)| column));
    }
    for (place, row) in picture.rows.iter().enumerate() {
        let column = here.filter(|(row, _)| *row == place).map(|(_, column)| column);
        let target = Target { item: first + place, option: None };
        // A row that counts whole columns stands apart from those that it counts.
        if picture.is_grid() && row.cells.iter().all(|cell| cell.whole) {
            paper.row(vec![]);
        }
        paper.target(target, column.is_some(), |paper| {
            if picture.is_grid() {
                set_grid_row(paper, row, measures, column);
            } else {
                set_bar(paper, row, measures, column.is_some());
            }
        });
    }
    // What the shades mean is said once.
    if picture.is_grid() && first == 0 {
        set_legend(paper);
    }
    for note in &picture.notes {
        paper.gap();
        paper.text(note, Role::Dim, 0);
    }
    if here.is_some() {
        let whole = if first == 0 { 0 } else { start };
        paper.page.group = Some(whole..paper.page.length);
        if jumped {
            paper.page.top = Some(whole);
        }
    }
}

/// How the cells of a row are divided.
#[derive(Clone, Copy, Debug, Default)]
struct Measures {
    /// Cells of the name.
    names: usize,
    /// Cells of one number of a grid, with its mark and shade.
    column: usize,
    /// How many such columns there are; a number beside them counts the whole row.
    columns: usize,
    /// Cells of a shade.
    shade: usize,
    /// Cells of the highest number.
    digits: usize,
    /// The highest number that is to be compared with others.
    most: usize,
}

impl Measures {
    fn of(picture: &Picture, page: usize) -> Self {
        let widest = picture.rows.iter().map(|row| row.name.width()).max().unwrap_or(0);
        let most = picture.most();
        if !picture.is_grid() {
            let certain = picture.rows.iter().any(|row| row.certainty.entries > 0);
            let widest = if certain { widest.max(CERTAINTY_NAMES) } else { widest };
            return Self { names: (widest + 4).min(page / 2), most, ..Self::default() };
        }
        let names = widest + 1;
        let cells = picture.rows.iter().flat_map(|row| &row.cells);
        let digits = cells.map(|cell| cell.part.count).max().unwrap_or(0).to_string().len();
        let heads = heads(picture);
        let columns = heads.iter().filter(|cell| !cell.whole).count();
        let room = page.saturating_sub(names + (heads.len() - columns) * WHOLE);
        let column = (room / columns.max(1)).clamp(1, WIDEST);
        Self { names, column, columns, shade: if column < ROOMY { 1 } else { 2 }, digits, most }
    }
}

/// Cells of a number that counts a whole row.
const WHOLE: usize = 6;

/// The widest column of a grid.
const WIDEST: usize = 12;

/// The narrowest column in which a shade takes two cells.
const ROOMY: usize = 10;

/// Cells of the names of the two scales, with their indent.
const CERTAINTY_NAMES: usize = 23;

/// Cells of a number beside a bar, and of the space after it.
const NUMBER: usize = 5;

/// The numbers of the first row, which say what the columns are.
fn heads(picture: &Picture) -> &[Cell] {
    picture.rows.first().map_or(&[][..], |row| &row.cells)
}

/// The column of a grid that stands at this cell of the page.
pub(super) fn column_at(picture: &Picture, cell: usize, page: usize) -> usize {
    let measures = Measures::of(picture, page);
    let column = cell.saturating_sub(measures.names) / measures.column.max(1);
    column.min(heads(picture).len().saturating_sub(1))
}

fn set_heads(paper: &mut Paper, picture: &Picture, measures: Measures, column: Option<usize>) {
    let (mut row, mut at) = (vec![], 0);
    for (place, cell) in heads(picture).iter().enumerate() {
        let role = if column == Some(place) { Role::Accent } else { Role::Dim };
        // A name stands above the shades and leaves one cell free before the next.
        let name = shorten(&cell.name, measures.column.saturating_sub(1));
        let start = measures.names + place * measures.column + mark(false).len();
        row.push(Span::raw(" ".repeat(start.saturating_sub(at))));
        at = start + name.width();
        row.push(paper.span(&name, role));
    }
    paper.row(row);
}

fn set_grid_row(paper: &mut Paper, row: &Row, measures: Measures, focus: Option<usize>) {
    let role = if focus.is_some() { Role::Accent } else { Role::Ink };
    let mut spans = vec![paper.span(&padded(&row.name, measures.names), role)];
    for (place, cell) in row.cells.iter().enumerate() {
        let focused = focus == Some(place);
        let role = match (focused, cell.part.count, cell.whole) {
            (true, ..) => Role::Accent,
            (false, 0, _) | (false, _, true) => Role::Dim,
            (false, ..) => Role::Ink,
        };
        let words = format!("{}{}", mark(focused), cell_words(cell, measures, place));
        spans.push(paper.span(&padded(&words, measures.column), role));
    }
    paper.row(spans);
}

/// A shade and the number; where whole rows or columns are counted no shade.
fn cell_words(cell: &Cell, measures: Measures, place: usize) -> String {
    let Measures { digits, columns, most, .. } = measures;
    let count = cell.part.count;
    if place >= columns {
        let number = if count == 0 { NOTHING.to_owned() } else { count.to_string() };
        return format!("{number:>digits$}");
    }
    match (count, cell.whole) {
        (0, _) => NOTHING.to_owned(),
        (_, true) => format!("{} {count:>digits$}", " ".repeat(measures.shade)),
        (_, false) => format!("{} {count:>digits$}", shade(count, most).repeat(measures.shade)),
    }
}

fn set_bar(paper: &mut Paper, row: &Row, measures: Measures, focused: bool) {
    let Some(cell) = row.cells.first() else { return };
    let (count, names) = (cell.part.count, measures.names);
    let name = shorten(&row.name, names.saturating_sub(3));
    let role = if focused { Role::Accent } else { Role::Ink };
    let name = paper.span(&padded(&format!("{}{name}", mark(focused)), names), role);
    let number = if count == 0 { NOTHING.to_owned() } else { count.to_string() };
    let number_role = if count == 0 && !focused { Role::Dim } else { role };
    let number = paper.span(&format!("{number:>NUMBER$}  "), number_role);
    let room = paper.width.saturating_sub(names + NUMBER + 2);
    let bar = paper.span(&bar(count, measures.most, room), role);
    paper.row(vec![name, number, bar]);
    set_certainty(paper, row, names);
}

/// Two scales below each other: how certain one was of the first choice, and of the final one.
fn set_certainty(paper: &mut Paper, row: &Row, names: usize) {
    let Some([first, last]) = row.certainty.tenths() else { return };
    for (name, mean) in [(say("kompas-eerst"), first), (say("kompas-daarna"), last)] {
        let name = shorten(&name, names.saturating_sub(5));
        let name = paper.span(&padded(&format!("    {name}"), names), Role::Dim);
        let number = paper.span(&format!("{:>NUMBER$}  ", tenths(mean)), Role::Dim);
        let scale = paper.span(&scale(mean), Role::Dim);
        paper.row(vec![name, number, scale]);
    }
}

fn set_legend(paper: &mut Paper) {
    let shades = SHADES.map(|shade| shade.repeat(2)).join(" ");
    let (never, more) = (say("kompas-legenda-niet"), say("kompas-legenda-vaker"));
    paper.gap();
    paper.text(&format!("{NOTHING} {never}   {shades} {more}"), Role::Dim, 0);
}

/// A text with space after it up to a number of cells.
fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// A cell that is the darker the nearer a number is to the highest one.
fn shade(count: usize, most: usize) -> &'static str {
    let step = (count * SHADES.len()).div_ceil(most.max(1)).clamp(1, SHADES.len());
    SHADES[step - 1]
}

/// A bar as long as a number is beside the highest one, and never nothing for something.
fn bar(count: usize, most: usize, room: usize) -> String {
    let halves = (count * room * 2 / most.max(1)).max(usize::from(count > 0));
    let rest = if halves % 2 == 1 { HALF } else { "" };
    format!("{}{rest}", BAR.repeat(halves / 2))
}

/// Five signs of which as many are full as a mean says.
fn scale(tenths: usize) -> String {
    let full = (tenths + 5) / 10;
    (0..5).map(|place| if place < full { '●' } else { '○' }).collect()
}

const NOTHING: &str = "·";
const SHADES: [&str; 4] = ["░", "▒", "▓", "█"];
const BAR: &str = "━";
const HALF: &str = "╸";
