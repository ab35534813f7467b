//! Choosing among entries by number: what they are, and what one met and wrote in them.

use crate::{
    core::entry_filter::{Facet, Filter},
    document::entry_facet::{entry_facet_name, entry_kind_name},
    phrases::{say, say_with},
    plain::{Session, lists::Typed, talk::Pause},
};

impl Session<'_> {
    /// Tells everything that one can choose by, and takes numbers until an empty line.
    pub(super) fn choose_filter(&mut self, filter: &mut Filter) -> Result<(), Pause> {
        let today = (self.desk.clock)().date_naive();
        let gists = self.gists();
        let facets = Facet::all_of(gists.iter().map(|(_, gist)| &**gist), today);
        if facets.is_empty() {
            return self.desk.talk.say(&say("dagboek-nog-leeg"));
        }
        self.tell_facets(&facets, filter)?;
        loop {
            let passing = gists.iter().filter(|(_, gist)| filter.passes(gist, today)).count();
            self.tell_chosen(filter, passing)?;
            self.desk.talk.hint(say("plat-filter-kies"))?;
            match self.desk.numbers(facets.len())? {
                Numbers::Chosen(places) => {
                    places.into_iter().for_each(|place| filter.toggle(facets[place].clone()));
                }
                Numbers::None => filter.clear(),
                Numbers::Done => return Ok(()),
            }
        }
    }

    fn tell_facets(&mut self, facets: &[Facet], filter: &Filter) -> Result<(), Pause> {
        let mut kind = None;
        for (number, facet) in (1_usize..).zip(facets) {
            if kind != Some(facet.kind()) {
                kind = Some(facet.kind());
                self.desk.talk.gap()?;
                self.desk.talk.say(&entry_kind_name(facet.kind()))?;
            }
            let name = entry_facet_name(facet, &self.desk.library);
            let is_chosen = filter.chosen().contains(facet);
            let words = if is_chosen { say_with("plat-filter-aan", &[("naam", name.into())]) } else { name };
            self.desk.numbered(number, &words)?;
        }
        self.desk.talk.gap()
    }

    fn tell_chosen(&mut self, filter: &Filter, passing: usize) -> Result<(), Pause> {
        let names = filter.chosen().iter().map(|it| entry_facet_name(it, &self.desk.library));
        let names: Vec<String> = names.collect();
        if names.is_empty() {
            return self.desk.talk.say(&say("plat-filter-niets"));
        }
        let values = [("waarover", names.join(", ").into()), ("aantal", passing.into())];
        self.desk.talk.say(&say_with("plat-filter-gekozen", &values))
    }
}

/// What was typed where one may choose more than one.
pub(in crate::plain) enum Numbers {
    /// These places, from zero.
    Chosen(Vec<usize>),
    /// None of them any more.
    None,
    /// Nothing more.
    Done,
}

impl crate::plain::desk::Desk<'_> {
    /// The numbers that are typed, with spaces or commas between them.
    fn numbers(&mut self, count: usize) -> Result<Numbers, Pause> {
        loop {
            let line = self.talk.read()?;
            let line = line.trim();
            if line == "-" {
                return Ok(Numbers::None);
            }
            let words = line.split(|it: char| it.is_whitespace() || it == ',').filter(|it| !it.is_empty());
            let places: Option<Vec<usize>> = words
                .map(|word| word.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1))
                .map(|place| place.filter(|place| *place < count))
                .collect();
            match places {
                Some(places) if places.is_empty() => return Ok(Numbers::Done),
                Some(places) => return Ok(Numbers::Chosen(places)),
                None if !line.starts_with(':') => {
                    self.talk.say(&say_with("plat-filter-nummer", &[("hoog", count.into())]))?;
                }
                None => match self.command_at_list(line, &say("plat-hulp-filter"))? {
                    Some(Typed::Back) => return Ok(Numbers::Done),
                    Some(Typed::Command(name, _)) => self.no_command(&name)?,
                    _ => {}
                },
            }
        }
    }
}
