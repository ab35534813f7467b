//! The words of a card of what carried weight in a talk: what each question asks, and what its parts are called.

use super::{PickOption, Worded, holder_name, principle_name};
use crate::{
    core::{
        holder::Holder,
        library::Library,
        precedent::{Field, NAME, NO_NAME, Options, PrecedentDraft, Question},
        principle::Principle,
    },
    phrases::{say, say_with},
};

impl Worded for PrecedentDraft {
    fn prompt(&self, _: &Library, question: Question) -> String {
        match question {
            Question::Text(field) => say(match field {
                Field::Title => "kaartje-vraag-titel",
                Field::Argument => "kaartje-vraag-argument",
                Field::Right => "kaartje-vraag-recht",
                Field::Interest => "kaartje-vraag-belang",
                Field::Rule => "kaartje-vraag-regel",
                Field::Value => "kaartje-vraag-waarde",
                Field::Weight => "kaartje-vraag-doorslag",
            }),
            Question::Principles => say("kaartje-vraag-beginselen"),
            Question::Holders => say("kaartje-vraag-rechten"),
            Question::Name(place) => {
                let word = self.suspects().into_iter().nth(place).unwrap_or_default();
                let fields: Vec<String> =
                    self.fields_with(&word).into_iter().map(|field| say(field_name(field))).collect();
                if fields.is_empty() {
                    return say_with("kaartje-vraag-naam-casus", &[("woord", word.into())]);
                }
                let values = [("woord", word.into()), ("plek", fields.join(", ").into())];
                say_with("kaartje-vraag-naam", &values)
            }
            Question::Role(place) => {
                let word = self.suspects().into_iter().nth(place).unwrap_or_default();
                say_with("kaartje-vraag-rol", &[("woord", word.into())])
            }
        }
    }

    fn options(&self, _: &Library, options: Options) -> Vec<PickOption> {
        let option = |id: &str, label: String, detail: String| PickOption {
            id: id.to_owned(),
            sign: String::new(),
            label,
            detail,
            head: String::new(),
        };
        let plain = |id, phrase| option(id, say(phrase), String::new());
        match options {
            Options::Principles => {
                Principle::ALL.into_iter().map(|it| plain(it.id(), principle_name(it))).collect()
            }
            Options::Holders => Holder::ALL.into_iter().map(|it| plain(it.id(), holder_name(it))).collect(),
            Options::Names => vec![
                plain(NO_NAME, "kaartje-geen-naam"),
                option(NAME, say("kaartje-wel-een-naam"), say("kaartje-wel-een-naam-dan")),
            ],
        }
    }
}

/// The phrase with the name of a text on a card.
#[must_use]
pub fn field_name(field: Field) -> &'static str {
    match field {
        Field::Title => "kaartje-titel",
        Field::Argument => "kaartje-argument",
        Field::Right => "kaartje-recht",
        Field::Interest => "kaartje-belang",
        Field::Rule => "kaartje-regel",
        Field::Value => "kaartje-waarde",
        Field::Weight => "kaartje-doorslag",
    }
}
