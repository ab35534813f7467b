//! Finding something in the frame of reference by id, by name, or by a word in its text.

use super::{
    reference::{Ground, PrincipleText, Reference, Right, Route},
    search::{Query, fold},
};

/// One item of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// One of the nine beginselen.
    Principle(&'a PrincipleText),
    /// One of the four rights.
    Right(&'a Right),
    /// A route.
    Route(&'a Route),
    /// A ground.
    Ground(&'a Ground),
}

impl<'a> Found<'a> {
    /// The id by which one asks for it.
    #[must_use]
    pub fn id(self) -> &'a str {
        match self {
            Self::Principle(it) => it.principle.id(),
            Self::Right(it) => it.holder.id(),
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
            Self::Route(it) => &it.purpose,
            Self::Ground(it) => &it.core,
        }
    }

    /// Everything that it says, its id and name first, to search in.
    #[must_use]
    pub fn texts(self) -> Vec<&'a str> {
        let words: Vec<&'a str> = match self {
            Self::Principle(it) => {
                let law = it.law.iter().flat_map(|law| [law.article.as_str(), &law.text]);
                let steps = it.steps.iter().flat_map(|step| [step.name.as_str(), &step.source]);
                [it.basis.as_str(), &it.meaning, &it.not, &it.example]
                    .into_iter()
                    .chain(law)
                    .chain(steps)
                    .collect()
            }
            Self::Right(it) => vec![&it.core, &it.meaning],
            Self::Route(it) => vec![&it.purpose, &it.next, &it.source],
            Self::Ground(it) => vec![&it.core, &it.text],
        };
        [self.id(), self.name()].into_iter().chain(words).collect()
    }
}

/// Everything in the frame, in the order of the screens.
pub fn all(reference: &Reference) -> impl Iterator<Item = Found<'_>> {
    let principles = reference.principles.iter().map(Found::Principle);
    let rights = reference.rights.iter().map(Found::Right);
    let routes = reference.routes.iter().map(Found::Route);
    principles.chain(rights).chain(routes).chain(reference.grounds.iter().map(Found::Ground))
}

/// What words find: the one item with this id or name, else the items whose name holds them, followed by those
/// whose text does. Capitals and accents are no matter.
#[must_use]
pub fn look_up<'a>(reference: &'a Reference, word: &str) -> Vec<Found<'a>> {
    let query = Query::new(word);
    if query.is_empty() {
        return vec![];
    }
    let word = fold(word.trim());
    if let Some(one) = all(reference).find(|it| fold(it.id()) == word || fold(it.name()) == word) {
        return vec![one];
    }
    let (mut hits, rest): (Vec<_>, Vec<_>) = all(reference).partition(|it| query.finds([it.name(), it.id()]));
    hits.extend(rest.into_iter().filter(|it| query.finds(it.texts())));
    hits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::reference::GroundKind;

    fn frame() -> Reference {
        let ground = |id: &str, name: &str, text: &str| Ground {
            id: id.into(),
            kind: GroundKind::Law,
            name: name.into(),
            core: String::new(),
            text: text.into(),
            place: String::new(),
            as_of: None,
            caveat: String::new(),
        };
        let grounds = vec![
            ground("awb-3-2", "Awb 3:2", "kennis van de feiten"),
            ground("awb-3-4", "Awb 3:4", "de belangen"),
            ground("gids", "Feiten eerst", ""),
        ];
        Reference { grounds, ..Reference::default() }
    }

    #[test]
    fn an_id_or_name_finds_one_and_a_word_finds_names_before_texts() {
        let frame = frame();
        for (word, expect) in [
            ("awb-3-4", &["awb-3-4"][..]),
            ("AWB 3:4", &["awb-3-4"]),
            ("feiten", &["gids", "awb-3-2"]),
            ("éérst feiten", &["gids"]),
            ("awb", &["awb-3-2", "awb-3-4"]),
            ("niets", &[]),
            ("  ", &[]),
        ] {
            let ids: Vec<&str> = look_up(&frame, word).into_iter().map(Found::id).collect();
            assert_eq!(ids, expect, "{word:?}");
        }
    }
}
