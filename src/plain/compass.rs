//! Kompas line by line: a picture by its number, then the entries behind one of its numbers, then one of those.

use std::sync::Arc;

use super::{
    Session,
    journal::called,
    lists::{PAGE, Typed},
    talk::Pause,
};
use crate::{
    core::{compass::Compass, gist::Gist},
    document::compass::{self, Cell, Picture, Row},
    journal::Item,
    phrases::say,
};

impl Session<'_> {
    /// The pictures, until one goes back.
    pub(super) fn show_compass(&mut self) -> Result<(), Pause> {
        let (intro, mut pictures) = self.pictures();
        self.desk.talk.gap()?;
        for line in intro {
            self.desk.talk.say(&line)?;
        }
        while !pictures.is_empty() {
            self.desk.talk.gap()?;
            let names = pictures.iter().map(|picture| picture.title.clone());
            for (number, name) in (1_usize..).zip(names.chain([say("plat-kompas-alles")])) {
                self.desk.numbered(number, &name)?;
            }
            self.desk.talk.hint(say("plat-kompas-kies"))?;
            let Some(place) = self.desk.choose(pictures.len() + 1)? else { return Ok(()) };
            if place < pictures.len() {
                self.show_picture(place)?;
                // What one did with an entry may have changed them.
                (_, pictures) = self.pictures();
            } else {
                let pages: Vec<_> = pictures.iter().flat_map(compass::page).collect();
                self.desk.talk.page(&pages)?;
            }
        }
        Ok(())
    }

    /// What is said above the pictures, and the pictures as the journal is now.
    fn pictures(&mut self) -> (Vec<String>, Vec<Picture>) {
        let gists = self.gists();
        let today = (self.desk.clock)().date_naive();
        let routes = self.desk.library.reference.routes.iter().map(|route| route.id.as_str());
        let compass = Compass::of(gists.iter().map(|(_, gist)| &**gist), today, routes);
        (compass::intro(&compass), compass::pictures(&compass, &self.desk.library))
    }

    /// A picture: its rows by number, until one goes back.
    fn show_picture(&mut self, which: usize) -> Result<(), Pause> {
        let mut begun = false;
        loop {
            let (_, pictures) = self.pictures();
            let Some(picture) = pictures.get(which) else { return Ok(()) };
            if !begun {
                self.desk.talk.gap()?;
                self.desk.talk.say(&picture.title)?;
                self.desk.talk.say(&picture.about)?;
            }
            begun = true;
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
                self.show_behind(cell)?;
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

    /// The entries behind a number, newest first, each of which opens as it does in the journal.
    fn show_behind(&mut self, cell: &Cell) -> Result<(), Pause> {
        let (filter, today) = (cell.part.filter(), (self.desk.clock)().date_naive());
        loop {
            let mut behind = self.gists();
            behind.retain(|(_, gist)| filter.passes(gist, today));
            self.desk.talk.gap()?;
            if cell.part.count == 0 || behind.is_empty() {
                return self.desk.talk.say(&say("kompas-hier-niets"));
            }
            let Some(place) = self.choose_behind(&behind)? else { return Ok(()) };
            self.open_entry(&behind[place].0)?;
        }
    }

    fn choose_behind(&mut self, behind: &[(Item, Arc<Gist>)]) -> Result<Option<usize>, Pause> {
        let mut told = 0;
        loop {
            let end = (told + PAGE).min(behind.len());
            for (number, (_, gist)) in (told + 1..).zip(&behind[told..end]) {
                self.desk.numbered(number, &called(gist))?;
            }
            told = end;
            self.desk.tell_rest(told, behind.len())?;
            loop {
                match self.desk.below_list(told, behind.len(), &say("plat-hulp-erachter"))? {
                    Typed::Row(place) => return Ok(Some(place)),
                    Typed::More => break,
                    Typed::Command(name, _) => self.desk.no_command(&name)?,
                    Typed::Back => return Ok(None),
                }
            }
        }
    }
}
