//! A case as a page: what step 1 shows, and the whole card without what is only read after choosing.

use super::{Block, entry::capital, term};
use crate::{
    core::{
        case::{Case, Origin},
        reference::Reference,
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts,
};

/// The page of a case. Short: the role, the situation and the question, as step 1 shows them. Full: all that a
/// walker may read before choosing; never the voices and what follows from a choice. Grounds go by their ids.
#[must_use]
pub fn card(case: &Case, full: bool) -> Vec<Block> {
    if full { full_card(case, &Reference::default()) } else { short_card(case) }
}

/// The full page of a case, its grounds by their names in the frame.
#[must_use]
pub fn full_card(case: &Case, reference: &Reference) -> Vec<Block> {
    let mut blocks = vec![Block::Title(case.title.clone())];
    if case.origin == Origin::Own {
        blocks.push(Block::Meta(capital(&say("kaart-eigen"))));
    }
    for (name, value) in [
        (say("kaart-terrein"), term::terrain(case.terrain)),
        (say("kaart-werkveld"), term::field(case.field)),
        (say("kaart-bestuurslaag"), term::tier(case.tier)),
        (say("kaart-trefwoorden"), case.keywords.join(", ")),
    ] {
        blocks.extend((!value.is_empty()).then_some(Block::Fact { name, value }));
    }
    blocks.extend(story(case));
    choices(case, &mut blocks);
    principles(case, &mut blocks);
    chairs(case, &mut blocks);
    let ground = |id: &str| reference.ground(id).map_or_else(|| id.to_owned(), |it| it.name.clone());
    let grounds = case.grounds.iter().map(|it| named(ground(&it.ground), &it.helps));
    list(&mut blocks, "kader-gronden", grounds);
    let sources = case.sources.iter().map(|it| {
        let values = [("naam", it.title.as_str().into()), ("waarde", it.place.as_str().into())];
        Block::Note(say_with("tekst-feit", &values))
    });
    list(&mut blocks, "kaart-bronnen", sources);
    blocks
}

fn short_card(case: &Case) -> Vec<Block> {
    let mut blocks = vec![Block::Title(case.title.clone())];
    blocks.extend(story(case));
    blocks
}

fn story(case: &Case) -> Vec<Block> {
    let mut blocks = vec![];
    blocks.extend((!case.role.is_empty()).then(|| Block::Prose(case.role.clone())));
    blocks.push(Block::Prose(case.situation.clone()));
    blocks.push(Block::Heading(say("kaart-vraag")));
    blocks.push(Block::Prose(case.question.clone()));
    blocks
}

fn choices(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(say("kaart-opties")));
    for choice in &case.choices {
        let values = [("teken", choice.id.as_str().into()), ("tekst", join_lines(&choice.text).into())];
        blocks.push(Block::Item(say_with("genummerd", &values)));
        if !choice.price.is_empty() {
            blocks.push(Block::Fact { name: say("kaart-prijs"), value: join_lines(&choice.price) });
        }
    }
}

fn principles(case: &Case, blocks: &mut Vec<Block>) {
    let items = case.principles.iter().flat_map(|it| {
        let name = say(prompts::principle_name(it.principle));
        let name = if it.central { say_with("kaart-centraal", &[("naam", name.into())]) } else { name };
        let question = Block::Fact { name: say("kaart-eigen-vraag"), value: join_lines(&it.question) };
        let question = (!it.question.is_empty()).then_some(question);
        [Some(named(name, &it.why)), question].into_iter().flatten()
    });
    list(blocks, "kaart-beginselen", items);
}

fn chairs(case: &Case, blocks: &mut Vec<Block>) {
    let spoken = case.chairs.iter().filter(|(_, chair)| !chair.expects.is_empty());
    let items = spoken.map(|(holder, chair)| named(say(prompts::holder_name(holder)), &chair.expects));
    list(blocks, "kaart-stoelen", items);
}

/// An item with its name and what is said of it.
fn named(name: String, text: &str) -> Block {
    if text.is_empty() {
        return Block::Item(name);
    }
    Block::Item(say_with("tekst-feit", &[("naam", name.into()), ("waarde", join_lines(text).into())]))
}

/// A part with its head; nothing at all if it is empty.
fn list(blocks: &mut Vec<Block>, heading: &str, items: impl Iterator<Item = Block>) {
    let mut items = items.peekable();
    if items.peek().is_some() {
        blocks.push(Block::Heading(say(heading)));
        blocks.extend(items);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, core::holder::Holder};

    #[test]
    fn a_card_shows_what_one_may_read_before_choosing_and_nothing_after() {
        let (library, _) = content::library(&[]);
        for case in &library.cases {
            let text = |blocks: Vec<Block>| join_lines(&format!("{blocks:?}").replace("\\n", "\n"));
            let (short, full) = (text(card(case, false)), text(full_card(case, &library.reference)));
            for page in [&short, &full] {
                assert!(page.contains(&case.title) && page.contains(&case.question), "{}", case.slug);
                assert!(page.contains(&case.role) && !page.contains("[kaart-"), "{page}");
            }
            for choice in &case.choices {
                assert!(!short.contains(&join_lines(&choice.text)), "{}", case.slug);
                assert!(full.contains(&join_lines(&choice.price)), "{}", case.slug);
                assert!(!full.contains(&join_lines(&choice.consequence)), "{}", case.slug);
            }
            for holder in Holder::ALL {
                assert!(full.contains(&join_lines(&case.chairs[holder].expects)), "{}", case.slug);
                assert!(!full.contains(&join_lines(&case.chairs[holder].voice)), "{}", case.slug);
            }
            for ground in &case.grounds {
                assert!(full.contains(&library.reference.ground(&ground.ground).unwrap().name));
                assert!(text(card(case, true)).contains(&ground.ground));
            }
        }
    }
}
