//! Kompas line by line: a picture by its number, then the entries behind one of its numbers, then one of those.

use super::{Session, talk::Pause};
use crate::{
    core::{compass::Compass, entry::Entry, gist::Gist},
    document::{
        compass::{self, Cell, Picture, Row},
        date, entry,
    },
    journal::Item,
    phrases::{say, say_with},
};

impl Session<'_> {
    /// The pictures, until one goes back.
    pub(super) fn show_compass(&mut self, records: &[(Item, Entry)]) -> Result<(), Pause> {
        let gists: Vec<Gist> = records.iter().map(|(_, entry)| Gist::of(entry)).collect();
        let today = (self.desk.clock)().date_naive();
        let routes = self.desk.library.reference.routes.iter().map(|route| route.id.as_str());
        let compass = Compass::of(&gists, today, routes);
        let pictures = compass::pictures(&compass, &self.desk.library);
        self.desk.talk.gap()?;
        for line in compass::intro(&compass) {
            self.desk.talk.say(&line)?;
        }
        if pictures.is_empty() {
            return Ok(());
        }
        loop {
            self.desk.talk.gap()?;
            let names = pictures.iter().map(|picture| picture.title.clone());
            for (number, name) in (1_usize..).zip(names.chain([say("plat-kompas-alles")])) {
                self.desk.numbered(number, &name)?;
            }
            self.desk.talk.hint(say("plat-kompas-kies"))?;
            let Some(place) = self.desk.choose(pictures.len() + 1)? else { return Ok(()) };
            if let Some(picture) = pictures.get(place) {
                self.show_picture(picture, records, &gists)?;
            } else {
                let pages: Vec<_> = pictures.iter().flat_map(compass::page).collect();
                self.desk.talk.page(&pages)?;
            }
        }
    }

    /// A picture: its rows by number, until one goes back.
    fn show_picture(
        &mut self,
        picture: &Picture,
        records: &[(Item, Entry)],
        gists: &[Gist],
    ) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.say(&picture.title)?;
        self.desk.talk.say(&picture.about)?;
        loop {
            self.desk.talk.gap()?;
            for (number, row) in (1_usize..).zip(&picture.rows) {
                self.desk.numbered(number, &compass::row_in_words(row))?;
            }
            for note in &picture.notes {
                self.desk.talk.say(note)?;
            }
            if picture.rows.is_empty() {
                return Ok(());
            }
            self.desk.talk.hint(say("plat-kompas-rij"))?;
            let Some(place) = self.desk.choose(picture.rows.len())? else { return Ok(()) };
            if let Some(cell) = self.choose_cell(&picture.rows[place])? {
                self.show_behind(cell, records, gists)?;
            }
        }
    }

    /// The number of a row that one chooses; where there is only one, that one.
    fn choose_cell<'r>(&mut self, row: &'r Row) -> Result<Option<&'r Cell>, Pause> {
        if let [cell] = &row.cells[..] {
            return Ok(Some(cell));
        }
        self.desk.talk.gap()?;
        self.desk.talk.say(&row.name)?;
        for (number, cell) in (1_usize..).zip(&row.cells) {
            self.desk.numbered(number, &compass::cell_in_words(cell))?;
        }
        Ok(self.desk.choose(row.cells.len())?.and_then(|place| row.cells.get(place)))
    }

    /// The entries behind a number, newest first, and the one that is chosen as a page.
    fn show_behind(&mut self, cell: &Cell, records: &[(Item, Entry)], gists: &[Gist]) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        if cell.part.count == 0 {
            return self.desk.talk.say(&say("kompas-hier-niets"));
        }
        let (filter, today) = (cell.part.filter(), (self.desk.clock)().date_naive());
        let behind = records.iter().zip(gists).filter(|(_, gist)| filter.passes(gist, today));
        let behind: Vec<&Entry> = behind.map(|((_, entry), _)| entry).collect();
        for (number, it) in (1_usize..).zip(&behind) {
            let day = date::date(it.begun.date_naive());
            let values = [("dag", day.into()), ("titel", entry::title(it).into())];
            self.desk.numbered(number, &say_with("plat-kompas-notitie", &values))?;
        }
        let Some(place) = self.desk.choose(behind.len())? else { return Ok(()) };
        self.desk.talk.page(&entry::page(behind[place], &self.desk.library))
    }
}
