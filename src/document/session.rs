//! What is kept of a session as a well-set page: first what was agreed, then how the talk went; what is empty is left out.

use super::{Block, date, entry::capital};
use crate::{
    core::{
        case::Case,
        holder::Holder,
        library::Library,
        session::{Agreement, Notes, Parts, SessionRecord, Tally},
        wrap::join_lines,
    },
    journal::SessionItem,
    phrases::{say, say_with},
    prompts::{self, session as words},
};

/// The page of a session. The words of options and variants come from the case, if it is still there.
#[must_use]
pub fn page(record: &SessionRecord, library: &Library) -> Vec<Block> {
    let parts = record.parts();
    let case = parts.case.as_deref().and_then(|slug| library.case(slug)).map(|it| &**it);
    let notes = &parts.notes;
    let mut page = head(parts);
    let after_head = page.len();
    page.extend(matter(notes, case));
    page.extend(agreements(notes));
    page.extend(headed(&say("sessie-verslag-eens"), own(&notes.agree)));
    page.extend(headed(&say("sessie-verslag-oneens"), own(&notes.differ)));
    page.extend(headed(&say("sessie-verslag-waarheen"), own(&notes.goes_where)));
    page.extend(look_backs(parts));
    // While people still talk, what the first round came to is closed to everybody.
    if record.is_talked_out() {
        page.extend(rounds(parts, case));
    }
    page.extend(flip_over(parts, case));
    page.extend(headed(&say("sessie-verslag-rondje"), own(&notes.evaluation)));
    if page.len() == after_head {
        page.push(Block::Note(say("sessie-verslag-leeg")));
    }
    page
}

/// The title of a session, or words for one that has none yet.
#[must_use]
pub fn title(record: &SessionRecord) -> String {
    let title = join_lines(&record.parts().title);
    if title.is_empty() { say("zonder-titel") } else { title }
}

/// One session on one line, from its name alone: its name, the day and the title.
#[must_use]
pub fn line(item: &SessionItem, library: &Library) -> String {
    let day = item.name.begun().map(|begun| date::day(begun.date()));
    let parts = [Some(item.name.as_str().to_owned()), day, item_title(item, library)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// The title of a session by its name alone: that of its case, or that it was about a matter of one's own.
#[must_use]
pub fn item_title(item: &SessionItem, library: &Library) -> Option<String> {
    let slug = item.name.slug()?;
    let mut names = [Some(slug), item.name.slug_without_number()].into_iter().flatten();
    if item.name.is_on_own_matter() {
        return Some(say("sessie-eigen"));
    }
    let case = names.find_map(|name| library.case(name));
    Some(case.map_or_else(|| slug.replace('-', " "), |case| case.title.to_string()))
}

/// The afspraken, each with who does it and when.
#[must_use]
pub fn agreements(notes: &Notes) -> Vec<Block> {
    let items = notes.agreements.iter().filter(|it| !it.is_blank()).flat_map(agreement).collect();
    headed(&say("sessie-verslag-afspraken"), items)
}

fn agreement(agreement: &Agreement) -> Vec<Block> {
    let what = join_lines(&agreement.what);
    let what = if what.is_empty() { say("sessie-verslag-zonder-woorden") } else { what };
    let facts = [("sessie-verslag-wie", &agreement.who), ("sessie-verslag-wanneer", &agreement.when)];
    let facts = facts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let facts = facts.map(|(name, text)| fact(say(name), join_lines(text)));
    [Block::Item(what)].into_iter().chain(facts).collect()
}

fn head(parts: &Parts) -> Vec<Block> {
    let title = join_lines(&parts.title);
    let title = if title.is_empty() { say("zonder-titel") } else { title };
    let when = date::day_and_time(&parts.begun);
    let values = [("wanneer", when.into()), ("mensen", parts.people.into())];
    let mut page = vec![Block::Title(capital(&title)), Block::Meta(say_with("sessie-verslag-kop", &values))];
    if parts.finished.is_none() {
        let phase = words::phase_name(parts.phase);
        page.push(Block::Meta(say_with("sessie-verslag-onaf", &[("fase", phase.into())])));
    } else if parts.spent.num_minutes() > 0 {
        let values = [("minuten", parts.spent.num_minutes().into()), ("duur", parts.length.minutes().into())];
        page.push(Block::Meta(say_with("sessie-verslag-tijd", &values)));
    }
    page
}

fn matter(notes: &Notes, case: Option<&Case>) -> Vec<Block> {
    let question = case.map_or_else(|| join_lines(&notes.question), |case| join_lines(&case.question));
    let situation = headed(&say("sessie-verslag-kwestie"), own(&notes.situation));
    let question = (!question.is_empty()).then_some(Block::Prose(question));
    [situation, headed(&say("kaart-vraag"), question.into_iter().collect())].concat()
}

fn look_backs(parts: &Parts) -> Vec<Block> {
    let one = |(on, text): &(chrono::NaiveDate, String)| {
        headed(&say_with("kop-terugblik-op", &[("dag", date::day(*on).into())]), own(text))
    };
    parts.look_backs.iter().flat_map(one).collect()
}

/// Both rounds side by side, an option at a time, and in words whether the group shifted.
#[must_use]
pub fn rounds(parts: &Parts, case: Option<&Case>) -> Vec<Block> {
    let (first, last) = (parts.first.as_ref(), parts.last.as_ref());
    let many = [first, last].into_iter().flatten().map(|it| it.choices.len()).max().unwrap_or(0);
    let options = options(parts, case, many);
    let mut page = vec![];
    for place in 0..many {
        let count = |tally: &Tally| tally.choices.get(place).copied().unwrap_or(0);
        page.push(Block::Item(options.get(place).cloned().unwrap_or_default()));
        page.extend(votes(first.map(count), last.map(count)));
    }
    if [first, last].into_iter().flatten().any(|it| it.blank > 0) {
        page.push(Block::Item(say("sessie-verslag-weet-niet")));
        page.extend(votes(first.map(|it| it.blank), last.map(|it| it.blank)));
    }
    if let (Some(first), Some(last)) = (first, last) {
        page.push(Block::Prose(shift(first, last)));
    }
    headed(&say("sessie-verslag-rondes"), page)
}

fn votes(first: Option<u32>, last: Option<u32>) -> Option<Block> {
    let said = match (first, last) {
        (Some(first), Some(last)) => {
            say_with("sessie-verslag-beide", &[("eerste", first.into()), ("tweede", last.into())])
        }
        (Some(first), None) => say_with("sessie-verslag-alleen-eerste", &[("aantal", first.into())]),
        (None, Some(last)) => say_with("sessie-verslag-alleen-tweede", &[("aantal", last.into())]),
        (None, None) => return None,
    };
    Some(fact(say("sessie-verslag-stemmen"), said))
}

/// How the group's choice moved from the first round to the second. Told, not judged.
#[must_use]
pub fn shift(first: &Tally, last: &Tally) -> String {
    let even = |tally: &Tally, many: usize| {
        let mut counts = tally.choices.clone();
        counts.resize(many, 0);
        (counts, tally.blank)
    };
    let many = first.choices.len().max(last.choices.len());
    if even(first, many) == even(last, many) {
        return say("sessie-verslag-gelijk");
    }
    let (before, after) = (named(&first.leading()), named(&last.leading()));
    if before == after {
        return say_with("sessie-verslag-verdeling", &[("bij", after.into())]);
    }
    say_with("sessie-verslag-verschoven", &[("eerst", before.into()), ("daarna", after.into())])
}

/// Options by their letters: "a", "a en c".
fn named(places: &[usize]) -> String {
    let mut letters: Vec<String> =
        places.iter().filter_map(|it| LETTERS.clone().nth(*it)).map(String::from).collect();
    match letters.pop() {
        None => say("sessie-verslag-geen-optie"),
        Some(last) if letters.is_empty() => last,
        Some(last) => {
            let values = [("opties", letters.join(", ").into()), ("laatste", last.into())];
            say_with("sessie-verslag-opties", &values)
        }
    }
}

/// So many options by letter and words: those of the case and then the group's own.
fn options(parts: &Parts, case: Option<&Case>, many: usize) -> Vec<String> {
    let own = &parts.notes.options;
    let lettered = |(letter, text): (char, Option<String>)| {
        let letter = letter.to_string();
        match text {
            Some(text) => say_with("genummerd", &[("teken", letter.into()), ("tekst", text.into())]),
            None => say_with("sessie-verslag-optie", &[("teken", letter.into())]),
        }
    };
    let of_case: Vec<Option<String>> = match case {
        Some(case) => case.choices.iter().map(|it| Some(join_lines(&it.text))).collect(),
        None => vec![None; many.saturating_sub(own.len())],
    };
    let own = own.iter().map(|it| Some(join_lines(it)));
    LETTERS.zip(of_case.into_iter().chain(own)).map(lettered).collect()
}

/// What was written while people talked.
fn flip_over(parts: &Parts, case: Option<&Case>) -> Vec<Block> {
    let notes = &parts.notes;
    let mut page = [
        headed(&say("sessie-vraag-bekend"), own(&notes.known)),
        headed(&say("sessie-vraag-onbekend"), own(&notes.open)),
    ]
    .concat();
    if parts.first.is_none() && parts.last.is_none() {
        let options = notes.options.iter().filter(|it| !it.trim().is_empty());
        let options = options.map(|it| Block::Item(join_lines(it))).collect();
        page.extend(headed(&say("sessie-verslag-eigen-opties"), options));
    }
    let chair = |holder: Holder| noted(say(prompts::holder_name(holder)), &notes.chairs[holder], false);
    let chairs = Holder::ALL.into_iter().flat_map(chair).collect();
    page.extend(headed(&say("sessie-verslag-stoelen"), chairs));
    let principles = notes
        .in_play()
        .flat_map(|it| noted(say(prompts::principle_name(it)), &notes.principles[it].note, true));
    page.extend(headed(&say("sessie-verslag-beginselen"), principles.collect()));
    page.extend(headed(&say("sessie-vraag-wegen"), own(&notes.ways)));
    page.extend(headed(&say("sessie-verslag-varianten"), variants(notes, case)));
    page.extend(headed(&say("sessie-vraag-tegen"), own(&notes.counter)));
    page.extend(headed(&say("sessie-vraag-rest"), own(&notes.residue)));
    page.extend(headed(&say("sessie-vraag-anderen"), own(&notes.others)));
    page
}

fn variants(notes: &Notes, case: Option<&Case>) -> Vec<Block> {
    let told = notes.variants.iter().enumerate().filter_map(|(place, flip)| {
        let flip = (*flip)?;
        let text = case.and_then(|case| case.variants.get(place)).map(|it| join_lines(&it.text));
        let text =
            text.unwrap_or_else(|| say_with("sessie-verslag-variant", &[("nummer", (place + 1).into())]));
        Some([Block::Item(capital(&text)), fact(words::flip_name(flip), String::new())])
    });
    told.flatten().collect()
}

/// A name with what is written by it; also without words if it says something by itself.
fn noted(name: String, text: &str, alone: bool) -> Vec<Block> {
    let text = own(text);
    if text.is_empty() && !alone { vec![] } else { [vec![fact(name, String::new())], text].concat() }
}

fn headed(head: &str, page: Vec<Block>) -> Vec<Block> {
    if page.is_empty() { page } else { [vec![Block::Heading(capital(head))], page].concat() }
}

fn own(text: &str) -> Vec<Block> {
    let words = text.trim_end();
    if words.trim().is_empty() { vec![] } else { vec![Block::Own(words.to_owned())] }
}

fn fact(name: String, value: String) -> Block {
    Block::Fact { name, value }
}

/// The letters of options.
const LETTERS: std::ops::RangeInclusive<char> = 'a'..='z';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_the_group_moved_is_told_and_never_judged() {
        let tally = |choices: &[u32], blank| Tally { choices: choices.to_vec(), blank };
        for (first, last, expect) in [
            (tally(&[2, 1], 0), tally(&[2, 1, 0], 0), "Gebleven: beide keren was de uitslag gelijk."),
            (
                tally(&[3, 1], 1),
                tally(&[4, 1], 0),
                "De verdeling is verschoven. De meeste stemmen bleven bij a.",
            ),
            (
                tally(&[2, 0, 2], 0),
                tally(&[0, 1, 3], 0),
                "Verschoven: de meeste stemmen gingen eerst naar a en c en daarna naar c.",
            ),
            (
                tally(&[0, 0], 3),
                tally(&[1, 1], 1),
                "Verschoven: de meeste stemmen gingen eerst naar geen optie en daarna naar a en b.",
            ),
        ] {
            assert_eq!(shift(&first, &last), expect);
        }
    }
}
