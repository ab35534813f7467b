//! One item of the frame of reference, whatever it is: its id, its name, where it stands, and all that it says.

use super::{
    principle::Group,
    reference::{Ground, GroundKind, PrincipleText, Reference, Right, Route, Topic, TopicPart},
};

/// One item of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// One of the nine beginselen.
    Principle(&'a PrincipleText),
    /// One of the four rights.
    Right(&'a Right),
    /// A topic.
    Topic(&'a Topic),
    /// A route.
    Route(&'a Route),
    /// A ground.
    Ground(&'a Ground),
}

/// Where an item stands: a part of the frame, and within the nine and the grounds a group of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// The beginselen of one group.
    Principles(Group),
    /// The four rights.
    Rights,
    /// The topics of one part.
    Topics(TopicPart),
    /// The routes.
    Routes,
    /// The grounds of one kind.
    Grounds(GroundKind),
}

/// A part of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The nine beginselen.
    Principles,
    /// The four rights.
    Rights,
    /// The topics of one part.
    Topics(TopicPart),
    /// The map of routes.
    Routes,
    /// What one can invoke.
    Grounds,
}

impl Section {
    /// The part in which it stands.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Principles(_) | Self::Topics(TopicPart::Principles) => Part::Principles,
            Self::Rights | Self::Topics(TopicPart::Rights) => Part::Rights,
            Self::Topics(part) => Part::Topics(part),
            Self::Routes => Part::Routes,
            Self::Grounds(_) => Part::Grounds,
        }
    }
}

impl Part {
    /// The name of the part for another program.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Principles => "beginselen",
            Self::Rights => "rechten",
            Self::Topics(part) => part.id(),
            Self::Routes => "routes",
            Self::Grounds => "gronden",
        }
    }
}

impl<'a> Found<'a> {
    /// The id by which one asks for it.
    #[must_use]
    pub fn id(self) -> &'a str {
        match self {
            Self::Principle(it) => it.principle.id(),
            Self::Right(it) => it.holder.id(),
            Self::Topic(it) => &it.id,
            Self::Route(it) => &it.id,
            Self::Ground(it) => &it.id,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'a str {
        match self {
            Self::Principle(it) => &it.name,
            Self::Right(it) => &it.name,
            Self::Topic(it) => &it.name,
            Self::Route(it) => &it.name,
            Self::Ground(it) => &it.name,
        }
    }

    /// What stands beside its name in a list.
    #[must_use]
    pub fn line(self) -> &'a str {
        match self {
            Self::Principle(it) => &it.basis,
            Self::Right(it) => &it.core,
            Self::Topic(it) => &it.core,
            Self::Route(it) => &it.purpose,
            Self::Ground(it) => &it.core,
        }
    }

    /// Where it stands.
    #[must_use]
    pub fn section(self) -> Section {
        match self {
            Self::Principle(it) => Section::Principles(it.principle.group()),
            Self::Right(_) => Section::Rights,
            Self::Topic(it) => Section::Topics(it.part),
            Self::Route(_) => Section::Routes,
            Self::Ground(it) => Section::Grounds(it.kind),
        }
    }

    /// The ids of what the writers say belongs to it.
    #[must_use]
    pub fn see(self) -> &'a [String] {
        match self {
            Self::Principle(it) => &it.see,
            Self::Right(it) => &it.see,
            Self::Topic(it) => &it.see,
            Self::Route(it) => &it.see,
            Self::Ground(it) => &it.see,
        }
    }

    /// Everything that it says under its name, to search in.
    #[must_use]
    pub fn texts(self) -> Vec<&'a str> {
        match self {
            Self::Principle(it) => {
                let law = it.law.iter().flat_map(|law| [law.article.as_str(), &law.text]);
                let steps =
                    it.steps.iter().flat_map(|step| [step.name.as_str(), &step.question, &step.source]);
                [it.basis.as_str(), &it.meaning, &it.not, &it.example]
                    .into_iter()
                    .chain(it.questions.iter().map(String::as_str))
                    .chain(law)
                    .chain(steps)
                    .chain([it.caveat.as_str()])
                    .collect()
            }
            Self::Right(it) => {
                let questions = it.questions.iter().map(String::as_str);
                [it.core.as_str(), &it.meaning]
                    .into_iter()
                    .chain(questions)
                    .chain([it.source.as_str()])
                    .collect()
            }
            Self::Topic(it) => {
                let points = it.points.iter().flat_map(|point| [point.name.as_str(), &point.text]);
                [it.core.as_str(), &it.meaning]
                    .into_iter()
                    .chain(points)
                    .chain([it.text.as_str(), &it.source, &it.caveat])
                    .collect()
            }
            Self::Route(it) => vec![&it.purpose, &it.next, &it.source, &it.caveat],
            Self::Ground(it) => vec![&it.core, &it.text, &it.caveat],
        }
    }
}

/// Everything in the frame, in the order of the screens.
pub fn all(reference: &Reference) -> impl Iterator<Item = Found<'_>> {
    let topics =
        |of: fn(TopicPart) -> bool| reference.topics.iter().filter(move |it| of(it.part)).map(Found::Topic);
    let principles = reference.principles.iter().map(Found::Principle);
    let principles = principles.chain(topics(|part| part == TopicPart::Principles));
    let rights = reference.rights.iter().map(Found::Right);
    let rights = rights.chain(topics(|part| part == TopicPart::Rights));
    let others = topics(|part| !matches!(part, TopicPart::Principles | TopicPart::Rights));
    let routes = reference.routes.iter().map(Found::Route);
    let grounds = reference.grounds.iter().map(Found::Ground);
    principles.chain(rights).chain(others).chain(routes).chain(grounds)
}

/// The item with this id. No two items have the same one, whatever they are.
#[must_use]
pub fn by_id<'a>(reference: &'a Reference, id: &str) -> Option<Found<'a>> {
    all(reference).find(|it| it.id() == id)
}
