//! The commands that one can type on a line of their own, at any prompt.

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// `:vorige`: the question before.
    Previous,
    /// `:terug`: the step before.
    Back,
    /// `:verder`: the next step.
    Forward,
    /// `:casus`: the case again.
    Case,
    /// `:voorbeeld`: how another case does it.
    Example,
    /// `:wet`: the law of a principle.
    Law,
    /// `:kader WOORD`: the frame, what a word finds in it, a link by its number, or `terug`.
    Frame(String),
    /// `:moresprudentie`: the cards of other talks, or the page of one by its number.
    Precedents(String),
    /// `:stop`: save and go.
    Stop,
    /// `:hulp`: what one can type.
    Help,
    /// A word that looks like a command and is none.
    Unknown(String),
}

impl Command {
    /// The command on a line; none if the line is no command.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let words = line.trim().strip_prefix(':')?;
        let (name, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        if name.is_empty() || !name.chars().all(char::is_alphabetic) {
            return None;
        }
        let rest = rest.trim();
        Some(match (name.to_lowercase().as_str(), rest) {
            ("vorige", "") => Self::Previous,
            ("terug", "") => Self::Back,
            ("verder", "") => Self::Forward,
            ("casus", "") => Self::Case,
            ("voorbeeld", "") => Self::Example,
            ("wet", "") => Self::Law,
            ("kader", word) => Self::Frame(word.to_owned()),
            ("moresprudentie", word) if word.bytes().all(|it| it.is_ascii_digit()) => {
                Self::Precedents(word.to_owned())
            }
            ("stop", "") => Self::Stop,
            ("hulp" | "help", "") => Self::Help,
            (_, "") => Self::Unknown(format!(":{name}")),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_command_alone_on_its_line_is_one() {
        for (line, expect) in [
            (":terug", Some(Command::Back)),
            ("  :STOP \r", Some(Command::Stop)),
            (":kader fair play", Some(Command::Frame("fair play".into()))),
            (":kader", Some(Command::Frame(String::new()))),
            (":moresprudentie", Some(Command::Precedents(String::new()))),
            (":moresprudentie is een mooi woord", None),
            (":moresprudentie 2", Some(Command::Precedents("2".into()))),
            (":strop", Some(Command::Unknown(":strop".into()))),
            (":stop daarmee, dacht ik", None),
            (":-)", None),
            (":", None),
            ("zij zei: stop", None),
            ("", None),
        ] {
            assert_eq!(Command::parse(line), expect, "{line:?}");
        }
    }
}
