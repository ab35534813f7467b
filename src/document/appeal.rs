//! Beroepsnotitie: from an entry one page for who has to decide: the facts, what one asks, what one invokes with its text
//! and source, what one proposes, and the route. It is a draft: the person edits it before it goes anywhere.
//!
//! It holds nothing private, nor the strongest counterargument, the restschade and the expectation of what happens then:
//! those are for oneself to weigh, or to say.

use chrono::NaiveDate;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html::push_html};

use super::{
    Block, date,
    entry::{self, capital},
    html, markdown,
    reference::{caveat, read_on, source},
};
use crate::{
    core::{
        entry::{Entry, Subject},
        library::Library,
        reference::Ground,
        show::visible,
        walk::Walk,
    },
    phrases::{say, say_with},
};

/// The page, with a sentence between square brackets where the person has to add what no entry holds.
#[must_use]
pub fn page(entry: &Entry, library: &Library, today: NaiveDate) -> Vec<Block> {
    let case = entry.case().and_then(|slug| library.case(slug)).cloned();
    let walk = Walk { entry: entry.clone(), case };
    let title = say_with("beroepsnotitie-titel", &[("titel", capital(&entry::title(entry)).into())]);
    let facts = &entry.facts;
    [
        vec![Block::Title(title), Block::Meta(date::date(today))],
        whereto(entry, library),
        matter(&walk),
        part(
            "beroepsnotitie-vast",
            entry::own(&facts.known).unwrap_or_else(|| add("beroepsnotitie-vast-vul")),
        ),
        entry::headed(&say("beroepsnotitie-open"), entry::own(&facts.to_find_out).into_iter().collect()),
        part("beroepsnotitie-vraag", add("beroepsnotitie-vraag-vul")),
        entry::headed(
            &say("notitie-beroep"),
            entry.dissent.grounds.iter().flat_map(|id| invoked(id, library)).collect(),
        ),
        proposal(&walk),
    ]
    .concat()
}

/// The page as Markdown, to edit. What is to be filled in stands there as one reads it.
#[must_use]
pub fn draft(page: &[Block]) -> String {
    let opening = say("beroepsnotitie-vul");
    let escaped = |line: &str| {
        let rest = line.strip_prefix('\\').filter(|rest| rest.starts_with(&opening));
        rest.map_or_else(|| line.to_owned(), |rest| rest.replace("\\]", "]"))
    };
    markdown::set(page).split_inclusive('\n').map(escaped).collect()
}

/// The words of the person on the page, in which a name may stand.
#[must_use]
pub fn own_words(page: &[Block]) -> String {
    let own = page.iter().filter_map(|block| match block {
        Block::Own(text) | Block::Title(text) => Some(text.as_str()),
        _ => None,
    });
    own.collect::<Vec<_>>().join("\n")
}

/// The other words on the page, as they stand in the draft: in these no name has to be looked for.
#[must_use]
pub fn words_of_ours(page: &[Block]) -> String {
    let is_ours = |block: &&Block| !matches!(block, Block::Own(_) | Block::Title(_));
    let ours: Vec<Block> = page.iter().filter(is_ours).cloned().collect();
    markdown::set(&ours) + &say("beroepsnotitie-kop")
}

/// What was edited as Markdown as a page of HTML that needs nothing else. HTML in it is shown as the text that it is;
/// a picture is its words, and only links to an address on the web or for mail are links.
#[must_use]
pub fn html_of(text: &str) -> String {
    let text = visible(text);
    let (mut title, mut in_title) = (None, false);
    let mut links = vec![];
    let mut events = vec![];
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match &event {
            Event::Start(Tag::Heading { .. }) => in_title = title.is_none(),
            Event::End(TagEnd::Heading(_)) => in_title = false,
            Event::Text(words) | Event::Code(words) if in_title => {
                title.get_or_insert_with(String::new).push_str(words);
            }
            _ => {}
        }
        events.extend(harmless(event, &mut links));
    }
    let mut body = String::new();
    push_html(&mut body, events.into_iter());
    let title = title.map(Block::Title);
    html::around(&html::title_of(title.as_slice()), &body)
}

/// The same event with nothing in it that a browser would run or fetch; `links` are those that are open.
fn harmless<'t>(event: Event<'t>, links: &mut Vec<bool>) -> Option<Event<'t>> {
    Some(match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => return None,
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let address = dest_url.to_lowercase();
            let leads = LINKS.iter().any(|scheme| address.starts_with(scheme));
            links.push(leads);
            return leads.then_some(Event::Start(Tag::Link { link_type, dest_url, title, id }));
        }
        Event::End(TagEnd::Link) => return links.pop().unwrap_or(false).then_some(event),
        other => other,
    })
}

/// To whom it goes, by which route, and what that route is.
fn whereto(entry: &Entry, library: &Library) -> Vec<Block> {
    let dissent = &entry.dissent;
    let mut page = vec![entry::own(&dissent.whom).unwrap_or_else(|| add("beroepsnotitie-aan-vul"))];
    if let Some(id) = &dissent.route {
        let Some(route) = library.reference.route(id) else {
            page.push(entry::fact(say("notitie-route"), id.clone()));
            return entry::headed(&say("beroepsnotitie-aan"), page);
        };
        page.push(entry::fact(say("notitie-route"), route.name.clone()));
        page.push(Block::Prose(route.purpose.clone()));
        // What comes next, and what surveys say of the route, is advice to the one who writes.
        source(&mut page, &route.place, route.as_of);
    }
    entry::headed(&say("beroepsnotitie-aan"), page)
}

/// What it is about: the situation and the question.
fn matter(walk: &Walk) -> Vec<Block> {
    let page = match (&walk.entry.subject, &walk.case) {
        (Subject::Own(own), _) => {
            entry::own(&own.situation).into_iter().chain(entry::own(&own.question)).collect()
        }
        (Subject::Case(_), Some(case)) => {
            [&case.situation, &case.question].map(|it| Block::Prose(it.to_string())).to_vec()
        }
        (Subject::Case(_), None) => vec![],
    };
    entry::headed(&say("beroepsnotitie-kwestie"), page)
}

/// A ground with its text, its source and the date of reading.
fn invoked(id: &str, library: &Library) -> Vec<Block> {
    let Some(ground) = library.reference.ground(id) else { return vec![Block::Item(id.to_owned())] };
    let Ground { name, core, text, literal, place, as_of, .. } = ground;
    let mut page = vec![Block::Item(name.clone())];
    page.extend((!core.is_empty()).then(|| Block::Prose(core.clone())));
    if *literal {
        page.push(Block::Quote { text: text.clone(), source: read_on(place, *as_of) });
    } else {
        page.extend((!text.is_empty()).then(|| Block::Prose(text.clone())));
        source(&mut page, place, *as_of);
    }
    caveat(&mut page, &ground.caveat);
    page
}

/// The final choice and its reasons.
fn proposal(walk: &Walk) -> Vec<Block> {
    let choice = walk.entry.weighing.choice.as_ref().map(|id| Block::Own(entry::choice(walk, id)));
    let sentence = entry::closing_sentence(&walk.entry).map(Block::Own);
    let mut page: Vec<Block> = choice.into_iter().chain(sentence).collect();
    if page.is_empty() {
        page.push(add("beroepsnotitie-voorstel-vul"));
    }
    entry::headed(&say("beroepsnotitie-voorstel"), page)
}

fn part(head: &str, block: Block) -> Vec<Block> {
    entry::headed(&say(head), vec![block])
}

/// What the person has to add.
fn add(what: &str) -> Block {
    Block::Prose(say(what))
}

/// Where a link may lead.
const LINKS: [&str; 3] = ["https://", "http://", "mailto:"];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        content,
        core::{
            appeal::{AppealQuestion, AppealText},
            questionnaire::{Answer, Questionnaire},
        },
    };

    fn today() -> NaiveDate {
        "2026-11-24".parse().unwrap()
    }

    #[test]
    fn what_one_invokes_has_its_text_its_source_and_the_day_of_reading() {
        let (library, _) = content::library(&[]);
        let mut entry = Entry::default();
        entry.dissent.grounds = vec!["awb-3-4".into(), "bestaat-niet".into()];
        let ground = library.reference.ground("awb-3-4").unwrap();
        let page = page(&entry, &library, today());
        let source = read_on(&ground.place, ground.as_of);
        assert!(source.contains(&date::date(ground.as_of.unwrap())));
        assert!(page.contains(&Block::Quote { text: ground.text.clone(), source }), "{page:?}");
        assert!(page.contains(&Block::Item("bestaat-niet".into())));
    }

    #[test]
    fn a_draft_asks_about_no_name_in_what_the_person_did_not_write() {
        let (library, _) = content::library(&[]);
        for route in &library.reference.routes {
            let mut entry = Entry::default();
            entry.dissent.route = Some(route.id.clone());
            entry.dissent.grounds = library.reference.grounds.iter().map(|it| it.id.clone()).collect();
            let page = page(&entry, &library, today());
            let mut note = AppealText::new(draft(&page), &words_of_ours(&page), content::vocabulary());
            assert_eq!(note.suspects(), [""; 0]);
            let text = format!("Aan Fatima. {}", note.text());
            note.set(AppealQuestion::Text, Answer::Text(text)).unwrap();
            assert_eq!(note.suspects(), ["Fatima"]);
        }
    }

    #[test]
    fn what_was_edited_becomes_a_page_that_runs_and_fetches_nothing() {
        let text = "# De *brief*\n\nEen [wet](https://wetten.nl/a) en [dit](javascript:alert(1)) <b>vet</b>.\n\n\
                    <script>alert(1)</script>\n\n![foto](https://elders.nl/x.png)\n\n> citaat\n";
        let html = html_of(text);
        for part in [
            "<title>De brief</title>",
            "<h1>De <em>brief</em></h1>",
            "<a href=\"https://wetten.nl/a\">wet</a> en dit &lt;b&gt;vet&lt;/b&gt;.",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<p>foto</p>",
            "<blockquote>\n<p>citaat</p>",
        ] {
            assert!(html.contains(part), "{part} in\n{html}");
        }
        for outside in ["<script", "<img", "javascript:", "src=", "elders"] {
            assert!(!html.contains(outside), "{outside} in\n{html}");
        }
        assert!(html_of("").contains("<title>beraad</title>"));
    }

    proptest! {
        #[test]
        fn no_text_makes_an_element_that_is_not_of_markdown(text in "[<>a-z/!\\[\\]()\"'&:`*#\n -]{0,60}") {
            let html = html_of(&text);
            let body = html.split_once("<main>").unwrap().1.split_once("</main>").unwrap().0;
            for tag in body.split('<').skip(1) {
                let name = tag.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or_default();
                let known = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "em", "strong", "code", "pre",
                             "blockquote", "hr", "br", "a", "del", "table", "thead", "tbody", "tr", "th", "td"];
                prop_assert!(known.contains(&name), "{}\n{}", name, body);
                prop_assert!(!tag.starts_with("a ") || tag.starts_with("a href=\"http") || tag.starts_with("a href=\"mailto:"));
            }
        }
    }
}
