//! Before a session: a page for the facilitator, and one to hand out. Neither has the voices of a case or what follows
//! from its options: those come after the choice.

use super::{Block, entry::capital};
use crate::{
    core::{
        case::{Case, Choice},
        session::{Keep, Length, Phase, Plan, ballot::FEWEST_FOR_SECRECY},
        wrap::join_lines,
    },
    phrases::{say, say_with},
    prompts::{self, session as words},
};

/// The page for the facilitator: the case, the plan by the minute, what plays in it, and what to bring.
#[must_use]
pub fn page(case: &Case, length: Length) -> Vec<Block> {
    let title = say_with("sessie-voor-titel", &[("titel", case.title.to_string().into())]);
    let under = say_with("sessie-voor-onder", &[("minuten", length.minutes().into())]);
    let mut page = vec![Block::Title(title), Block::Meta(under), Block::Note(say("sessie-voor-houd"))];
    page.extend(plan(length));
    page.extend(story(case));
    page.extend(headed(&say("kaart-opties"), case.choices.iter().flat_map(priced).collect()));
    page.extend(chairs(case));
    page.extend(principles(case));
    page.extend(variants(case));
    page.extend(headed(&say("sessie-voor-rollen"), items(words::roles(false))));
    page.extend(headed(&say("sessie-voor-regels"), items(words::rules(Keep::Record))));
    page.extend(to_bring(case));
    page.extend(kept());
    let values = [("casus", case.slug.to_string().into()), ("minuten", length.minutes().into())];
    page.extend(headed(&say("sessie-voor-begin"), items(vec![say_with("sessie-voor-begin-zo", &values)])));
    page
}

/// The page to hand out: the role, the situation, the question and the options.
#[must_use]
pub fn handout(case: &Case) -> Vec<Block> {
    let mut page = vec![Block::Title(case.title.to_string()), Block::Meta(say("sessie-uitdeel-onder"))];
    page.extend(story(case));
    page.extend(headed(
        &say("kaart-opties"),
        case.choices.iter().map(|it| Block::Item(lettered(it))).collect(),
    ));
    page
}

fn plan(length: Length) -> Vec<Block> {
    let plan = Plan::of(length, false);
    let mut page = vec![];
    let mut from = 0;
    for phase in plan.phases() {
        let until = from + plan.time(phase).num_minutes();
        let values = [
            ("van", from.into()),
            ("tot", until.into()),
            ("fase", words::phase_name(phase).into()),
            ("doe", words::phase_task(phase, false).into()),
        ];
        page.push(Block::Item(say_with("sessie-voor-fase", &values)));
        page.push(fact(say("sessie-voor-wie"), words::phase_speakers(phase, false)));
        from = until;
    }
    headed(&say("sessie-voor-plan"), page)
}

fn story(case: &Case) -> Vec<Block> {
    let mut page = headed(
        &words::phase_head(Phase::Story, false),
        [&case.role, &case.situation].into_iter().map(|it| Block::Prose(it.to_string())).collect(),
    );
    page.extend(headed(&say("kaart-vraag"), vec![Block::Prose(case.question.to_string())]));
    page
}

fn priced(choice: &Choice) -> Vec<Block> {
    let price = (!choice.price.is_empty()).then(|| fact(say("kaart-prijs"), join_lines(&choice.price)));
    [Block::Item(lettered(choice))].into_iter().chain(price).collect()
}

fn chairs(case: &Case) -> Vec<Block> {
    let tension: Vec<_> = case.in_tension().collect();
    let spoken = case.chairs.iter().filter(|(_, chair)| !chair.expects.is_empty());
    let items = spoken.map(|(holder, chair)| {
        let name = capital(&say(prompts::holder_name(holder)));
        let name = if tension.contains(&holder) {
            say_with("sessie-voor-spanning", &[("naam", name.into())])
        } else {
            name
        };
        Block::Item(named(name, &chair.expects))
    });
    headed(&say("sessie-voor-stoelen"), items.collect())
}

fn principles(case: &Case) -> Vec<Block> {
    let items = case.principles.iter().flat_map(|it| {
        let name = capital(&say(prompts::principle_name(it.principle)));
        let name = if it.central { say_with("kaart-centraal", &[("naam", name.into())]) } else { name };
        let question =
            (!it.question.is_empty()).then(|| fact(say("kaart-eigen-vraag"), join_lines(&it.question)));
        [Block::Item(named(name, &it.why))].into_iter().chain(question)
    });
    headed(&say("kaart-beginselen"), items.collect())
}

/// What each changed fact may do: it is for the facilitator, who brings them in one by one.
fn variants(case: &Case) -> Vec<Block> {
    let items = case.variants.iter().flat_map(|it| {
        let tips = it.tips.join(", ");
        let tips = say_with("sessie-voor-kantelt", &[("opties", tips.into())]);
        let tips = (!it.tips.is_empty()).then(|| fact(tips, String::new()));
        let heavier = fact(say("sessie-voor-zwaarder"), say(prompts::principle_name(it.principle)));
        [Block::Item(capital(&join_lines(&it.text)))].into_iter().chain(tips).chain([heavier])
    });
    headed(&say("sessie-verslag-varianten"), items.collect())
}

fn to_bring(case: &Case) -> Vec<Block> {
    let paper = say_with("sessie-voor-mee-papier", &[("mensen", FEWEST_FOR_SECRECY.into())]);
    let sheet = say_with("sessie-voor-mee-blad", &[("casus", case.slug.to_string().into())]);
    headed(&say("sessie-voor-mee"), items(vec![say("sessie-voor-mee-scherm"), paper, sheet]))
}

fn kept() -> Vec<Block> {
    let keeps = Keep::ALL.iter().map(|it| {
        let values = [("wat", words::keep_name(*it).into()), ("uitleg", words::keep_detail(*it).into())];
        Block::Item(say_with("sessie-voor-bewaren-keuze", &values))
    });
    let agree = Block::Prose(say("sessie-voor-bewaren-afspreken"));
    headed(&say("sessie-voor-bewaren"), [agree].into_iter().chain(keeps).collect())
}

fn lettered(choice: &Choice) -> String {
    say_with(
        "genummerd",
        &[("teken", choice.id.to_string().into()), ("tekst", join_lines(&choice.text).into())],
    )
}

fn named(name: String, text: &str) -> String {
    if text.is_empty() {
        return name;
    }
    say_with("tekst-feit", &[("naam", name.into()), ("waarde", join_lines(text).into())])
}

fn items(texts: Vec<String>) -> Vec<Block> {
    texts.into_iter().map(Block::Item).collect()
}

fn headed(head: &str, page: Vec<Block>) -> Vec<Block> {
    if page.is_empty() { page } else { [vec![Block::Heading(head.to_owned())], page].concat() }
}

fn fact(name: String, value: String) -> Block {
    Block::Fact { name, value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn neither_page_tells_what_comes_after_the_choice_and_the_handout_no_more_than_the_case() {
        let (library, _) = content::library(&[]);
        for case in &library.cases {
            let text = |blocks: Vec<Block>| join_lines(&format!("{blocks:?}").replace("\\n", "\n"));
            let (page, handout) = (text(page(case, Length::Sixty)), text(handout(case)));
            for text in [&page, &handout] {
                assert!(text.contains(&join_lines(&case.question)) && !text.contains("[sessie-"), "{text}");
                assert!(case.choices.iter().all(|it| text.contains(&join_lines(&it.text))));
                assert!(!case.choices.iter().any(|it| text.contains(&join_lines(&it.consequence))));
                assert!(!case.chairs.iter().any(|(_, it)| text.contains(&join_lines(&it.voice))));
            }
            for variant in &case.variants {
                let text = capital(&join_lines(&variant.text));
                assert!(page.contains(&text) && !handout.contains(&text), "{}", case.slug);
            }
        }
    }
}
