//! What belongs together: items of the frame with each other, with the cases in which they play, and a case with what
//! plays in it. A writer names a pair once; it is shown at both ends.

use std::sync::Arc;

use super::{
    case::Case,
    found::{Found, Section, all, by_id},
    principle::Principle,
    reference::Reference,
};

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads<'a> {
    /// To an item of the frame.
    Item(Found<'a>),
    /// To a case.
    Case(&'a Arc<Case>),
}

/// A link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// Where it leads.
    pub to: Leads<'a>,
    /// Why the two belong together in this case, in the words of the case; empty between items of the frame.
    pub why: &'a str,
    /// Whether the case turns on it.
    pub central: bool,
}

/// Under which head links stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Head {
    /// Beginselen.
    Principles,
    /// Rights; at a case the chairs in tension.
    Rights,
    /// Topics.
    Topics,
    /// Routes.
    Routes,
    /// Grounds.
    Grounds,
    /// Cases.
    Cases,
}

/// Links that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked<'a> {
    /// Under which head.
    pub head: Head,
    /// The links, at least one.
    pub links: Vec<Link<'a>>,
}

impl Leads<'_> {
    /// The name of what it leads to.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Item(item) => item.name(),
            Self::Case(case) => &case.title,
        }
    }

    /// The id by which one asks for it.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Item(item) => item.id(),
            Self::Case(case) => &case.slug,
        }
    }
}

/// What belongs to an item of the frame: other items, whichever of the two names the other, and the cases in which
/// it plays. Cases come last, those that turn on it first.
#[must_use]
pub fn of_item<'a>(reference: &'a Reference, cases: &'a [Arc<Case>], item: Found<'a>) -> Vec<Linked<'a>> {
    let named = |from: Found<'_>, to: Found<'_>| from.see().iter().any(|id| id == to.id());
    let others = all(reference).filter(|it| it.id() != item.id());
    let items = others.filter(|it| named(item, *it) || named(*it, item)).map(plain);
    let mut linked = grouped(items);
    let cases = cases_of(cases, item);
    linked.extend((!cases.is_empty()).then_some(Linked { head: Head::Cases, links: cases }));
    linked
}

/// What plays in a case: its beginselen, the central ones first, the rights of the chairs in tension, and what one
/// can invoke, each with what the case says of it. The voices are not among it.
#[must_use]
pub fn of_case<'a>(reference: &'a Reference, case: &'a Case) -> Vec<Linked<'a>> {
    let (central, other): (Vec<_>, Vec<_>) = case.principles.iter().partition(|it| it.central);
    let principles = central.into_iter().chain(other).filter_map(|it| {
        let text = reference.principle(it.principle)?;
        Some(Link { to: Leads::Item(Found::Principle(text)), why: &it.why, central: it.central })
    });
    let rights = case.in_tension().filter_map(|holder| {
        let to = Leads::Item(Found::Right(reference.right(holder)?));
        Some(Link { to, why: &case.chairs[holder].expects, central: false })
    });
    let grounds = case.grounds.iter().filter_map(|it| {
        let to = Leads::Item(by_id(reference, &it.ground)?);
        Some(Link { to, why: &it.helps, central: false })
    });
    grouped(principles.chain(rights).chain(grounds))
}

fn cases_of<'a>(cases: &'a [Arc<Case>], item: Found<'a>) -> Vec<Link<'a>> {
    let mut links: Vec<Link<'a>> = cases
        .iter()
        .filter_map(|case| {
            let (why, central) = plays(case, item)?;
            Some(Link { to: Leads::Case(case), why, central })
        })
        .collect();
    links.sort_by_key(|link| !link.central);
    links
}

/// What a case says of an item, and whether it turns on it; none if it does not play there.
fn plays<'a>(case: &'a Case, item: Found<'_>) -> Option<(&'a str, bool)> {
    match item {
        Found::Principle(it) => in_play(case, it.principle),
        Found::Right(it) => {
            let expects = &case.chairs[it.holder].expects;
            case.in_tension().any(|holder| holder == it.holder).then_some((expects, false))
        }
        Found::Ground(it) => {
            case.grounds.iter().find(|ground| ground.ground == it.id).map(|ground| (&*ground.helps, false))
        }
        Found::Topic(_) | Found::Route(_) => None,
    }
}

fn in_play(case: &Case, principle: Principle) -> Option<(&str, bool)> {
    case.principle(principle).map(|it| (&*it.why, it.central))
}

fn plain(item: Found<'_>) -> Link<'_> {
    Link { to: Leads::Item(item), why: "", central: false }
}

/// Links that follow each other under one head, together.
fn grouped<'a>(links: impl Iterator<Item = Link<'a>>) -> Vec<Linked<'a>> {
    let mut linked: Vec<Linked<'a>> = vec![];
    for link in links {
        let head = head(link.to);
        match linked.iter_mut().find(|it| it.head == head) {
            Some(group) => group.links.push(link),
            None => linked.push(Linked { head, links: vec![link] }),
        }
    }
    linked
}

fn head(to: Leads<'_>) -> Head {
    match to {
        Leads::Case(_) => Head::Cases,
        Leads::Item(item) => match item.section() {
            Section::Principles(_) => Head::Principles,
            Section::Rights => Head::Rights,
            Section::Topics(_) => Head::Topics,
            Section::Routes => Head::Routes,
            Section::Grounds(_) => Head::Grounds,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, core::holder::Holder};

    /// The links as one line: heads, ids, and a star where a case turns on it.
    fn told(linked: &[Linked<'_>]) -> String {
        let line = |group: &Linked<'_>| {
            let ids =
                group.links.iter().map(|it| format!("{}{}", it.to.id(), if it.central { "*" } else { "" }));
            format!("{:?}: {}", group.head, ids.collect::<Vec<_>>().join(" "))
        };
        linked.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    /// The shipped frame, in which only these pairs belong together, and three of its cases.
    fn library(pairs: &[(&str, &[&str])]) -> (Reference, Vec<Arc<Case>>) {
        let (mut reference, _) = content::reference();
        let see = |id: &str| {
            let named = pairs.iter().find(|(from, _)| *from == id).map_or(&[][..], |(_, to)| *to);
            named.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()
        };
        reference.principles.iter_mut().for_each(|it| it.see = see(it.principle.id()));
        reference.rights.iter_mut().for_each(|it| it.see = see(it.holder.id()));
        reference.topics.iter_mut().for_each(|it| it.see = see(&it.id));
        reference.routes.iter_mut().for_each(|it| it.see = see(&it.id));
        reference.grounds.iter_mut().for_each(|it| it.see = see(&it.id));
        let (library, _) = content::library(&[]);
        let cases = ["het-memo", "beloofd-aan-de-balie", "boete-op-schuld"];
        (reference, cases.iter().map(|slug| Arc::clone(library.case(slug).unwrap())).collect())
    }

    #[test]
    fn a_pair_is_named_once_and_stands_at_both_ends_in_the_order_of_the_frame() {
        let (reference, _) = library(&[
            ("evenredigheid", &["awb-3-4", "burgers", "nergens", "evenredigheid"]),
            ("burgers", &["evenredigheid"]),
            ("ombudsman", &["evenredigheid", "gw-78a"]),
            ("awb-3-4", &["awb-4-84"]),
        ]);
        for (id, expect) in [
            ("evenredigheid", "Rights: burgers; Routes: ombudsman; Grounds: awb-3-4"),
            ("burgers", "Principles: evenredigheid"),
            ("awb-3-4", "Principles: evenredigheid; Grounds: awb-4-84"),
            ("awb-4-84", "Grounds: awb-3-4"),
            ("gw-78a", "Routes: ombudsman"),
            ("gw-1", ""),
        ] {
            let item = by_id(&reference, id).unwrap();
            assert_eq!(told(&of_item(&reference, &[], item)), expect, "{id}");
        }
    }

    #[test]
    fn cases_come_last_those_that_turn_on_it_first_and_say_why() {
        let (reference, cases) = library(&[("vertrouwen", &["rechtszekerheid"])]);
        let of = |id| of_item(&reference, &cases, by_id(&reference, id).unwrap());
        let linked = of("vertrouwen");
        let last = linked.last().unwrap();
        assert!(linked.len() == 2 && last.head == Head::Cases, "{}", told(&linked));
        let central: Vec<bool> = last.links.iter().map(|it| it.central).collect();
        assert!(central.is_sorted_by(|one, other| one >= other), "{central:?}");
        assert_eq!(last.links[0].to.id(), "beloofd-aan-de-balie");
        let case = &cases[1];
        let why = &case.principle(Principle::LegitimateExpectations).unwrap().why;
        assert!(last.links[0].central && last.links[0].why == why);

        let ground = &case.grounds[0];
        let linked = of(&ground.ground);
        let link = linked.last().unwrap().links.iter().find(|it| it.to.id() == case.slug).unwrap();
        assert_eq!((link.why, link.central), (&*ground.helps, false));

        for holder in Holder::ALL {
            let linked = of(holder.id());
            let slugs = linked.iter().flat_map(|it| &it.links).map(|it| it.to.id().to_owned());
            let tense = cases.iter().filter(|case| case.in_tension().any(|it| it == holder));
            assert_eq!(slugs.collect::<Vec<_>>(), tense.map(|it| it.slug.clone()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_case_leads_to_what_plays_in_it_and_from_there_back() {
        let (reference, cases) = library(&[]);
        for case in &cases {
            let linked = of_case(&reference, case);
            let heads: Vec<Head> = linked.iter().map(|it| it.head).collect();
            assert_eq!(heads, [Head::Principles, Head::Rights, Head::Grounds], "{}", case.slug);
            assert!(linked[0].links[0].central);
            for link in linked.iter().flat_map(|it| &it.links) {
                let Leads::Item(item) = link.to else { panic!("{link:?}") };
                let back = of_item(&reference, &cases, item);
                let back = back.iter().flat_map(|it| &it.links).find(|it| it.to.id() == case.slug);
                assert_eq!(back.map(|it| (it.why, it.central)), Some((link.why, link.central)));
                assert!(case.chairs.iter().all(|(_, chair)| link.why != chair.voice));
            }
        }
    }
}
