//! Moresprudentie line by line: the cards that are like a walk, or all of them, and one as a page by its number.

use super::{desk::Desk, talk::Pause};
use crate::{
    content::KeptCard,
    core::precedent::Likeness,
    document::precedent,
    phrases::{say, say_with},
};

impl Desk<'_> {
    /// Names the cards that are like this, or tells the one with the number that is typed behind the command. Without
    /// a likeness it is about all cards.
    pub(super) fn show_precedents(&mut self, like: Option<&Likeness>, word: &str) -> Result<(), Pause> {
        let cards = self.precedents(like)?;
        if cards.is_empty() {
            return self.talk.say(&say(if like.is_some() {
                "kaartje-niet-hier"
            } else {
                "kaartje-geen-kaarten"
            }));
        }
        let place = word.trim_end_matches('.').parse::<usize>().ok().and_then(|it| it.checked_sub(1));
        match (word, place.and_then(|place| cards.get(place))) {
            ("", _) => self.name_precedents(&cards),
            (_, Some(kept)) => {
                let page = precedent::page(&kept.card, &self.library);
                self.talk.page(&page)
            }
            (_, None) => self.talk.say(&say_with("plat-kies-nummer", &[("hoog", cards.len().into())])),
        }
    }

    /// Names the cards that are like this, if there are any, before one is asked for other ways.
    pub(super) fn tell_precedents(&mut self, like: &Likeness) -> Result<(), Pause> {
        let cards = self.precedents(Some(like))?;
        if cards.is_empty() {
            return Ok(());
        }
        self.talk.gap()?;
        self.talk.say(&say("kaartje-vergelijkbaar"))?;
        self.name_precedents(&cards)
    }

    fn name_precedents(&mut self, cards: &[KeptCard]) -> Result<(), Pause> {
        for (number, kept) in (1_usize..).zip(cards) {
            let gist = precedent::gist(&kept.card);
            let title = precedent::title(&kept.card);
            let values = [("naam", title.clone().into()), ("waarde", gist.clone().into())];
            let words = if gist.is_empty() { title } else { say_with("tekst-feit", &values) };
            self.numbered(number, &words)?;
        }
        self.talk.say(&say("kaartje-niet-hetzelfde"))?;
        self.talk.hint(say("plat-hint-moresprudentie"))
    }

    /// The cards that can be read; what is wrong with the others is said once.
    fn precedents(&mut self, like: Option<&Likeness>) -> Result<Vec<KeptCard>, Pause> {
        for problem in self.cards.1.clone() {
            self.talk.hint(problem.to_string())?;
        }
        let cards = &self.cards.0;
        Ok(match like {
            None => cards.clone(),
            Some(like) => like.among(cards, |kept| &kept.card).into_iter().cloned().collect(),
        })
    }
}
