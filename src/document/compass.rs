//! Kompas in words: its pictures as rows of named numbers, for the screen to draw, and as sentences and lists.

use super::{Block, date, entry_facet::route_name};
use crate::{
    core::{
        compass::{Certainty, Compass, Part, Period, Span},
        holder::{ByHolder, Holder},
        library::Library,
        principle::Principle,
    },
    phrases::{say, say_with},
    prompts::{holder_name, principle_name},
};

/// One number of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it counts within its row; empty in a row with one number.
    pub name: String,
    /// The number, and the entries behind it.
    pub part: Part,
    /// Whether it counts a whole row or column, and so is not to be compared with the others.
    pub whole: bool,
}

/// The numbers that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What they count.
    pub name: String,
    /// The numbers.
    pub cells: Vec<Cell>,
    /// How certain one was, where the picture is about that.
    pub certainty: Certainty,
    /// What there is to say of the row besides.
    pub remark: String,
}

/// One picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name.
    pub title: String,
    /// What one sees.
    pub about: String,
    /// Its rows. They all have as many numbers.
    pub rows: Vec<Row>,
    /// What is not in the rows: what one never touched, and what could not be counted.
    pub notes: Vec<String>,
}

impl Picture {
    /// Whether its rows have more than one number.
    #[must_use]
    pub fn is_grid(&self) -> bool {
        self.rows.iter().any(|row| row.cells.len() > 1)
    }

    /// The highest number that is to be compared with others.
    #[must_use]
    pub fn most(&self) -> usize {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.filter(|cell| !cell.whole).map(|cell| cell.part.count).max().unwrap_or(0)
    }
}

/// The pictures, in their fixed order; none as long as nothing is finished.
#[must_use]
pub fn pictures(compass: &Compass, library: &Library) -> Vec<Picture> {
    if compass.entries == 0 {
        return vec![];
    }
    vec![
        map(compass),
        weights(compass),
        shift(compass),
        routes(compass, library),
        feelings(compass),
        intentions(compass),
    ]
}

/// What stands above the pictures: over how much they are, or what will come and how to begin.
#[must_use]
pub fn intro(compass: &Compass) -> Vec<String> {
    if compass.entries == 0 {
        let begin = match compass.unfinished {
            0 => say("kompas-leeg-begin"),
            count => say_with("kompas-leeg-concept", &[("aantal", count.into())]),
        };
        return vec![say("kompas-leeg"), say("kompas-leeg-straks"), begin];
    }
    let about = say_with("kompas-wat", &[("aantal", compass.entries.into())]);
    let little = compass.is_small().then(|| say("kompas-weinig"));
    [Some(about), little].into_iter().flatten().collect()
}

/// The line that says that not everything is in the pictures yet.
#[must_use]
pub fn reading((read, all): (usize, usize)) -> String {
    say_with("kompas-leest", &[("gelezen", read.into()), ("alle", all.into())])
}

/// A picture as a page: its sentence, a line per row, and what there is to say besides.
#[must_use]
pub fn page(picture: &Picture) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(picture.title.clone()), Block::Prose(picture.about.clone())];
    blocks.extend(picture.rows.iter().map(|row| Block::Item(row_in_words(row))));
    blocks.extend(picture.notes.iter().cloned().map(Block::Note));
    blocks
}

/// A row as a sentence: "fair play: burgers 2, bestuurders 0".
#[must_use]
pub fn row_in_words(row: &Row) -> String {
    let numbers: Vec<String> = row.cells.iter().map(cell_in_words).collect();
    let values = [("naam", row.name.as_str().into()), ("delen", numbers.join(", ").into())];
    let words = say_with("kompas-rij", &values);
    let certainty = row.certainty.tenths().map(|means| {
        let [first, last] = means.map(tenths);
        say_with("kompas-zekerheid", &[("eerst", first.into()), ("daarna", last.into())])
    });
    let remark = certainty.unwrap_or_else(|| row.remark.clone());
    if remark.is_empty() {
        return words;
    }
    say_with("kompas-met-toelichting", &[("tekst", words.into()), ("toelichting", remark.into())])
}

/// A number with its name: "burgers 2", or "2 notities" where it has none.
#[must_use]
pub fn cell_in_words(cell: &Cell) -> String {
    let count = cell.part.count;
    if cell.name.is_empty() {
        return say_with("kompas-notities", &[("aantal", count.into())]);
    }
    say_with("kompas-deel", &[("naam", cell.name.as_str().into()), ("aantal", count.to_string().into())])
}

/// A number of tenths as Dutch writes it: "3,4".
#[must_use]
pub fn tenths(number: usize) -> String {
    say_with(
        "kompas-getal",
        &[("heel", (number / 10).to_string().into()), ("deel", (number % 10).to_string().into())],
    )
}

fn map(compass: &Compass) -> Picture {
    let whole = |part: &Part| Cell { name: say("kompas-alle"), part: part.clone(), whole: true };
    let mut rows: Vec<Row> = vec![];
    for (principle, chairs) in compass.map.iter() {
        let mut cells: Vec<Cell> = chair_cells(chairs, false);
        cells.push(whole(&compass.principles[principle]));
        rows.push(row(say(principle_name(principle)), cells));
    }
    let mut last = chair_cells(&compass.holders, true);
    last.push(whole(&compass.all));
    rows.push(row(say("kompas-alle"), last));
    Picture {
        title: say("kompas-kaart"),
        about: say("kompas-kaart-wat"),
        rows,
        notes: untouched(compass).into_iter().collect(),
    }
}

/// What was never met at all; or else how many cells of the map are empty.
fn untouched(compass: &Compass) -> Option<String> {
    let principles = compass.principles.iter().filter(|(_, part)| part.count == 0);
    let holders = compass.holders.iter().filter(|(_, part)| part.count == 0);
    let names = principles.map(|(it, _)| say(principle_name(it)));
    let names: Vec<String> = names.chain(holders.map(|(it, _)| say(holder_name(it)))).collect();
    if !names.is_empty() {
        return Some(say_with("kompas-kaart-niet", &[("namen", listed(&names).into())]));
    }
    let cells = compass.map.iter().flat_map(|(_, chairs)| chairs.iter());
    let empty = cells.filter(|(_, part)| part.count == 0).count();
    let all = Principle::ALL.len() * Holder::ALL.len();
    let values = [("aantal", empty.into()), ("alle", all.into())];
    (empty > 0).then(|| say_with("kompas-kaart-leeg", &values))
}

fn weights(compass: &Compass) -> Picture {
    let rows: Vec<Row> = compass.periods.iter().map(period).collect();
    let notes = if rows.is_empty() { vec![say("kompas-gewicht-niet")] } else { vec![] };
    Picture { title: say("kompas-gewicht"), about: say("kompas-gewicht-wat"), rows, notes }
}

fn period(period: &Period) -> Row {
    let name = match period.span {
        Span::Year(year) => year.to_string(),
        Span::Quarter(year, quarter) => date::quarter(year, quarter),
    };
    let mut cells = chair_cells(&period.chairs, false);
    cells.push(Cell { name: say("kompas-gedeeld"), part: period.shared.clone(), whole: false });
    let most: Vec<String> = period.most().into_iter().map(|it| say(holder_name(it))).collect();
    let values = [("aantal", most.len().into()), ("stoelen", listed(&most).into())];
    let remark = if most.is_empty() { String::new() } else { say_with("kompas-vaakst", &values) };
    Row { remark, ..row(name, cells) }
}

fn shift(compass: &Compass) -> Picture {
    let shift = &compass.shift;
    let certain = |name: String, (part, certainty): &(Part, Certainty)| Row {
        certainty: *certainty,
        ..one(name, part)
    };
    let missing = [("aantal", shift.unknown.into())];
    let missing = (shift.unknown > 0).then(|| say_with("kompas-verschuiving-mist", &missing));
    Picture {
        title: say("kompas-verschuiving"),
        about: say("kompas-verschuiving-wat"),
        rows: vec![
            certain(say("kompas-gebleven"), &shift.stayed),
            certain(say("kompas-verschoven"), &shift.shifted),
        ],
        notes: missing.into_iter().collect(),
    }
}

fn routes(compass: &Compass, library: &Library) -> Picture {
    let (taken, never): (Vec<_>, Vec<_>) = compass.routes.iter().partition(|(_, part)| part.count > 0);
    let never: Vec<String> = never.into_iter().map(|(id, _)| route_name(id, library)).collect();
    let never = (!never.is_empty())
        .then(|| say_with("kompas-routes-niet", &[("namen", never.join(NAMES_APART).into())]));
    Picture {
        title: say("kompas-routes"),
        about: say("kompas-routes-wat"),
        rows: taken.into_iter().map(|(id, part)| one(route_name(id, library), part)).collect(),
        notes: never.into_iter().collect(),
    }
}

fn feelings(compass: &Compass) -> Picture {
    let rows: Vec<Row> = compass.feelings.iter().map(|(word, part)| one(word.to_string(), part)).collect();
    let notes = if rows.is_empty() { vec![say("kompas-gevoel-niet")] } else { vec![] };
    Picture { title: say("kompas-gevoel"), about: say("kompas-gevoel-wat"), rows, notes }
}

fn intentions(compass: &Compass) -> Picture {
    let them = &compass.intentions;
    let rows = vec![
        one(say("kompas-gemaakt"), &them.made),
        one(say("kompas-teruggekeken"), &them.looked_back),
        one(say("kompas-gedaan"), &them.kept),
        one(say("kompas-open"), &them.open),
        one(say("kompas-verlopen"), &them.lapsed),
    ];
    Picture { title: say("kompas-voornemens"), about: say("kompas-voornemens-wat"), rows, notes: vec![] }
}

fn chair_cells(chairs: &ByHolder<Part>, whole: bool) -> Vec<Cell> {
    let cell =
        |(holder, part): (Holder, &Part)| Cell { name: say(holder_name(holder)), part: part.clone(), whole };
    chairs.iter().map(cell).collect()
}

fn row(name: String, cells: Vec<Cell>) -> Row {
    Row { name, cells, certainty: Certainty::default(), remark: String::new() }
}

fn one(name: String, part: &Part) -> Row {
    row(name, vec![Cell { name: String::new(), part: part.clone(), whole: false }])
}

/// Names as one says them: "a, b en c".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => name.clone(),
        [first @ .., last] => {
            let values = [("eerste", first.join(", ").into()), ("laatste", last.as_str().into())];
            say_with("kompas-en", &values)
        }
    }
}

/// What stands between names that may hold a comma themselves.
const NAMES_APART: &str = "; ";

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::core::{
        due::Due,
        gist::{ChairGist, Gist, PrincipleGist},
    };

    /// An entry that met these principles and gave the chairs these weights.
    fn gist(met: &[Principle], weights: [u8; 4]) -> Gist {
        let mut gist =
            Gist { due: Due { finished: Some(NaiveDate::default()), ..Due::default() }, ..Gist::default() };
        gist.chairs = ByHolder::from_fn(|it| ChairGist { weight: weights[it as usize], named: false });
        for it in met {
            gist.principles[*it] = PrincipleGist { pull: None, noted: true };
        }
        gist
    }

    fn pictures_of(gists: &[Gist]) -> Vec<Picture> {
        pictures(&Compass::of(gists, NaiveDate::default(), []), &Library::default())
    }

    #[test]
    fn what_was_never_met_is_named_and_else_the_empty_cells_are_counted() {
        let [first, all @ ..] = Principle::ALL;
        for (gists, expect) in [
            (vec![gist(&all, [1, 1, 1, 0])], Some("Nog in geen notitie: vooringenomenheid en ambtenaren.")),
            (
                vec![gist(&[first], [1, 0, 0, 0]), gist(&all, [1, 1, 1, 1])],
                Some("3 van de 36 vakjes zijn nog leeg."),
            ),
            (vec![gist(&Principle::ALL, [1, 1, 1, 1])], None),
        ] {
            assert_eq!(pictures_of(&gists)[0].notes.first().map(String::as_str), expect);
        }
    }

    #[test]
    fn chairs_that_weigh_heaviest_as_often_are_named_as_that() {
        let weighed = [[2, 0, 1, 0], [1, 0, 3, 0], [1, 1, 0, 0]].map(|weights| gist(&[], weights));
        let pictures = pictures_of(&weighed);
        let [row] = &pictures[1].rows[..] else { panic!("{pictures:?}") };
        let expect = "jan–mrt 1970: burgers 1, volksvertegenwoordigers 0, bestuurders 1, ambtenaren 0, gedeeld 1; \
                      even vaak burgers en bestuurders";
        assert_eq!(row_in_words(row), expect);
        let once = pictures_of(&weighed[..1]);
        assert!(row_in_words(&once[1].rows[0]).ends_with("; het vaakst burgers"));
    }

    #[test]
    fn a_row_with_one_number_says_it_as_entries() {
        let stayed = Gist { stayed: Some(true), certainty: [Some(2), Some(5)], ..gist(&[], [0; 4]) };
        let pictures = pictures_of(&[stayed.clone(), Gist { stayed: None, ..stayed }]);
        let expect = "gebleven: 1 notitie; zekerheid bij de ingeving 2,0 van 5 en bij de afweging 5,0 van 5";
        assert_eq!(row_in_words(&pictures[2].rows[0]), expect);
        assert_eq!(row_in_words(&pictures[2].rows[1]), "verschoven: nog geen notitie");
        assert_eq!(pictures[2].notes, ["In 1 notitie ontbreekt een van de twee keuzes."]);
        assert_eq!(
            reading((3, 40)),
            "Je dagboek wordt nog gelezen: 3 van de 40 notities. De plaatjes groeien mee."
        );
    }
}
