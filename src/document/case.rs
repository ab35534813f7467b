//! A case as a page: what step 1 shows, and the whole card without what is only read after choosing.

use std::borrow::Borrow;

use super::{Block, entry::capital, term};
use crate::{
    core::{
        case::{Case, Choice, Origin, Terrain, Tier, Variant, WorkField},
        library::Library,
        reference::Reference,
        sketch::{Checked, Part, Sketch},
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts::{
        self,
        sketch::{left_over_line, not_done},
    },
};

/// The short page of a case: the role, the situation and the question, as step 1 shows them.
#[must_use]
pub fn card(case: &Case) -> Vec<Block> {
    let mut blocks = vec![Block::Title(case.title.to_string())];
    blocks.extend(story(case));
    blocks
}

/// The full page of a case, its grounds by their names in the frame: all that a walker may read before choosing; never
/// the voices and what follows from a choice.
#[must_use]
pub fn full_card(case: &Case, reference: &Reference) -> Vec<Block> {
    let mut blocks = vec![Block::Title(case.title.to_string())];
    if case.origin == Origin::Own {
        blocks.push(Block::Meta(capital(&say("kaart-eigen"))));
    }
    blocks.extend(filing((Some(case.terrain), Some(case.field), Some(case.tier)), &case.keywords));
    blocks.extend(body(case, reference));
    blocks
}

/// The same page of a case that is being written, as far as it is.
#[must_use]
pub fn sketch_card(sketch: &Sketch, reference: &Reference) -> Vec<Block> {
    let mut blocks: Vec<_> = said(&sketch.title).map(Block::Title).into_iter().collect();
    blocks.extend(filing((sketch.terrain, sketch.field, sketch.tier), &sketch.keywords));
    blocks.extend(body(&sketch.as_case(), reference));
    blocks
}

/// That page with what is left to do, for who comes across it.
#[must_use]
pub fn unfinished_card(sketch: &Sketch, checked: &Checked, library: &Library) -> Vec<Block> {
    let mut blocks = sketch_card(sketch, &library.reference);
    let after_title = usize::from(matches!(blocks.first(), Some(Block::Title(_))));
    blocks.insert(after_title, Block::Meta(not_done(checked)));
    blocks.push(Block::Heading(say("schets-nog-te-doen")));
    let left_over = checked.left_over(sketch);
    blocks.extend(left_over.iter().map(|row| Block::Item(left_over_line(sketch, library, row))));
    blocks
}

/// One part of a shipped case as an example for who writes one: also what is only read after choosing.
#[must_use]
pub fn example(library: &Library, part: Part) -> Vec<Block> {
    let reference = &library.reference;
    let Some(case) = library.case(EXAMPLE) else { return vec![] };
    let mut blocks = vec![Block::Title(case.title.to_string())];
    match part {
        Part::Story => blocks.extend(story(case)),
        Part::Choices => case.choices.iter().for_each(|it| whole_choice(it, &mut blocks)),
        Part::Principles => principles(case, &mut blocks),
        Part::Chairs => {
            for (holder, chair) in case.chairs.iter() {
                blocks.push(Block::Heading(capital(&say(prompts::holder_name(holder)))));
                blocks.push(named(say("kaart-verwacht"), &chair.expects));
                blocks.push(named(say("kaart-stem"), &chair.voice));
            }
        }
        Part::Variants => case.variants.iter().for_each(|it| variant(it, &mut blocks)),
        Part::Grounds => grounds(case, reference, &mut blocks),
        Part::Filing => {
            blocks.extend(filing((Some(case.terrain), Some(case.field), Some(case.tier)), &case.keywords));
            sources(case, &mut blocks);
        }
        Part::Check => return full_card(case, reference),
    }
    blocks
}

/// Where a case belongs, and the words to find it by.
fn filing(
    (terrain, field, tier): (Option<Terrain>, Option<WorkField>, Option<Tier>),
    keywords: &[impl Borrow<str>],
) -> Vec<Block> {
    let facts = [
        (say("kaart-terrein"), terrain.map(term::terrain)),
        (say("kaart-werkveld"), field.map(term::field)),
        (say("kaart-bestuurslaag"), tier.map(term::tier)),
        (say("kaart-trefwoorden"), Some(keywords.join(", "))),
    ];
    let facts = facts.into_iter().filter_map(|(name, value)| Some((name, value?)));
    facts.filter(|(_, value)| !value.is_empty()).map(|(name, value)| Block::Fact { name, value }).collect()
}

fn body(case: &Case, reference: &Reference) -> Vec<Block> {
    let mut blocks = story(case);
    choices(case, &mut blocks);
    principles(case, &mut blocks);
    chairs(case, &mut blocks);
    grounds(case, reference, &mut blocks);
    sources(case, &mut blocks);
    blocks
}

fn story(case: &Case) -> Vec<Block> {
    let mut blocks: Vec<_> = said(&case.role).map(Block::Prose).into_iter().collect();
    blocks.extend(said(&case.situation).map(Block::Prose));
    if let Some(question) = said(&case.question) {
        blocks.push(Block::Heading(say("kaart-vraag")));
        blocks.push(Block::Prose(question));
    }
    blocks
}

fn choices(case: &Case, blocks: &mut Vec<Block>) {
    let items = case.choices.iter().flat_map(|choice| {
        let item = Block::Item(lettered(choice));
        let price = (!choice.price.is_empty())
            .then(|| Block::Fact { name: say("kaart-prijs"), value: join_lines(&choice.price) });
        std::iter::once(item).chain(price)
    });
    list(blocks, "kaart-opties", items);
}

fn whole_choice(choice: &Choice, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(lettered(choice)));
    blocks.push(named(say("kaart-prijs"), &choice.price));
    blocks.push(named(say("kaart-gevolg"), &choice.consequence));
    let principles: Vec<_> = choice.principles.iter().map(|it| say(prompts::principle_name(*it))).collect();
    let chairs: Vec<_> = choice.holders.iter().map(|it| say(prompts::holder_name(*it))).collect();
    blocks.push(named(say("casus-beginselen"), &principles.join(", ")));
    blocks.push(named(say("casus-stoelen"), &chairs.join(", ")));
}

fn lettered(choice: &Choice) -> String {
    say_with("genummerd", &[("teken", (&*choice.id).into()), ("tekst", join_lines(&choice.text).into())])
}

fn variant(variant: &Variant, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(join_lines(&variant.text)));
    blocks.push(named(say("kaart-kantelt"), &variant.tips.join(", ")));
    blocks.push(named(say("kaart-zwaarder"), &say(prompts::principle_name(variant.principle))));
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

fn grounds(case: &Case, reference: &Reference, blocks: &mut Vec<Block>) {
    let ground = |id: &str| reference.ground(id).map_or_else(|| id.to_owned(), |it| it.name.clone());
    let items = case.grounds.iter().map(|it| named(ground(&it.ground), &it.helps));
    list(blocks, "kader-gronden", items);
}

fn sources(case: &Case, blocks: &mut Vec<Block>) {
    let items = case.sources.iter().map(|it| {
        let values = [("naam", (&*it.title).into()), ("waarde", (&*it.place).into())];
        Block::Note(say_with("tekst-feit", &values))
    });
    list(blocks, "kaart-bronnen", items);
}

/// A text, if there is one.
fn said(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
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

/// The case from which the examples come.
const EXAMPLE: &str = "boete-op-schuld";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, core::holder::Holder};

    #[test]
    fn a_card_shows_what_one_may_read_before_choosing_and_nothing_after() {
        let (library, _) = content::library(&[]);
        for case in &library.cases {
            let text = |blocks: Vec<Block>| join_lines(&format!("{blocks:?}").replace("\\n", "\n"));
            let (short, full) = (text(card(case)), text(full_card(case, &library.reference)));
            for page in [&short, &full] {
                assert!(page.contains(&*case.title) && page.contains(&*case.question), "{}", case.slug);
                assert!(page.contains(&*case.role) && !page.contains("[kaart-"), "{page}");
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
            }
        }
    }
}
