//! What is asked of who takes writing along, or makes a note to hand to somebody.

use super::{PickOption, Worded};
use crate::{
    core::{
        appeal::{AppealQuestion, AppealText},
        carry::{Carry, CarryForm, CarryOptions, CarryQuestion, OTHER_NAME, WITH, WITHOUT, WRITE_OVER},
        library::Library,
    },
    phrases::say,
};

impl Worded for Carry {
    fn prompt(&self, _: &Library, question: CarryQuestion) -> String {
        say(match question {
            CarryQuestion::Form => "vraag-meenemen-vorm",
            CarryQuestion::Private => "vraag-meenemen-prive",
            CarryQuestion::Path if self.form == CarryForm::PerEntry => "vraag-meenemen-map",
            CarryQuestion::Path => "vraag-meenemen-plek",
            CarryQuestion::Over if self.form == CarryForm::PerEntry => "vraag-meenemen-map-vol",
            CarryQuestion::Over => "vraag-meenemen-over",
        })
    }

    fn options(&self, _: &Library, options: CarryOptions) -> Vec<PickOption> {
        match options {
            CarryOptions::Forms => self.forms().into_iter().map(form).collect(),
            CarryOptions::Privates => {
                vec![option(WITH, say("meenemen-met-prive")), option(WITHOUT, say("meenemen-zonder-prive"))]
            }
            CarryOptions::Overs => overs(self.form == CarryForm::PerEntry),
        }
    }
}

impl Worded for AppealText {
    fn prompt(&self, _: &Library, question: AppealQuestion) -> String {
        say(match question {
            AppealQuestion::Text => "vraag-beroepsnotitie",
            AppealQuestion::Path => "vraag-beroepsnotitie-plek",
            AppealQuestion::Over => "vraag-meenemen-over",
        })
    }

    fn options(&self, _: &Library, _: CarryOptions) -> Vec<PickOption> {
        overs(false)
    }
}

fn form(form: CarryForm) -> PickOption {
    let (label, detail) = match form {
        CarryForm::Html => ("vorm-html", "vorm-html-uitleg"),
        CarryForm::Markdown => ("vorm-markdown", "vorm-markdown-uitleg"),
        CarryForm::PerEntry => ("vorm-los", "vorm-los-uitleg"),
        CarryForm::Portfolio => ("vorm-portfolio", "vorm-portfolio-uitleg"),
        CarryForm::Csv => ("vorm-csv", "vorm-csv-uitleg"),
        CarryForm::Lines => ("vorm-jsonl", "vorm-jsonl-uitleg"),
    };
    PickOption { detail: say(detail), ..option(form.id(), say(label)) }
}

/// What can be done where something stands already.
fn overs(is_folder: bool) -> Vec<PickOption> {
    let over = if is_folder { "meenemen-erbij" } else { "meenemen-eroverheen" };
    vec![option(OTHER_NAME, say("meenemen-andere-naam")), option(WRITE_OVER, say(over))]
}

fn option(id: &str, label: String) -> PickOption {
    let (sign, detail, head) = Default::default();
    PickOption { id: id.to_owned(), sign, label, detail, head }
}
