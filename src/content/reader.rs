//! Who reads what is wrong with a case: who has its file open in an editor, or who answers questions in the program. The
//! latter sees no file, so that a remark speaks of the question and never of a key, a head or a line.

use super::{report::Sentences, write::Written};
use crate::{
    core::{principle::Principle, sketch::Question},
    phrases::say,
    prompts::principle_name,
};

/// Who reads.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reader<'w> {
    /// Who has the file open.
    File,
    /// Who answers questions; this is what was written of the answers.
    Program(&'w Written),
}

impl Reader<'_> {
    /// What to say to this reader instead.
    pub(super) fn words(self, (what, hint): Sentences) -> Sentences {
        match self {
            Self::File => (what, hint),
            Self::Program(_) => (in_program(what), in_program(hint)),
        }
    }

    /// What this reader calls a principle.
    pub(super) fn principle(self, principle: Principle) -> String {
        match self {
            Self::File => principle.id().to_owned(),
            Self::Program(_) => say(principle_name(principle)),
        }
    }

    /// What this reader calls the answer on a line; a file says its key itself.
    pub(super) fn answer_at(self, line: usize) -> Option<String> {
        match self {
            Self::File => None,
            Self::Program(written) => written.question_at(line).map(answer),
        }
    }
}

/// The phrase for the program; most serve both.
fn in_program(phrase: &'static str) -> &'static str {
    match phrase {
        "inhoud-leeg" => "antwoord-leeg",
        "inhoud-leeg-doe" => "antwoord-leeg-doe",
        "inhoud-id-onbekend" => "antwoord-onbekend",
        "inhoud-grond-onbekend-doe" => "antwoord-grond-doe",
        "inhoud-maat" => "antwoord-maat",
        "inhoud-aantal" => "antwoord-aantal",
        "inhoud-optie-onbereikt-doe" => "antwoord-onbereikt-doe",
        other => other,
    }
}

/// An answer in a few words, as it stands beside its question.
fn answer(question: Question) -> String {
    say(match question {
        Question::Title => "antwoord-titel",
        Question::Role => "antwoord-rol",
        Question::Situation => "antwoord-situatie",
        Question::Dilemma | Question::Asks(_) => "antwoord-vraag",
        Question::ChoiceText(_) => "antwoord-optie",
        Question::Price(_) => "antwoord-prijs",
        Question::Consequence(_) => "antwoord-gevolg",
        Question::ServesPrinciples(_) | Question::Plays => "antwoord-beginselen",
        Question::ServesHolders(_) => "antwoord-stoelen",
        Question::Central => "antwoord-centraal",
        Question::Why(_) | Question::Helps(_) => "antwoord-uitleg",
        Question::Expects(_) => "antwoord-verwachting",
        Question::Voice(_) => "antwoord-stem",
        Question::VariantText(_) | Question::Tips(_) | Question::Heavier(_) => "antwoord-variant",
        Question::Grounds => "antwoord-gronden",
        Question::Field | Question::Terrain | Question::Tier => "antwoord-indeling",
        Question::Keywords => "antwoord-trefwoorden",
        Question::SourceTitle(_) | Question::SourcePlace(_) => "antwoord-bron",
    })
}
