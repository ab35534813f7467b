//! A text of paragraphs as it is typed line by line: lines that follow each other are one paragraph, an empty line begins
//! the next, an item of a list keeps its own line, and a full stop on a line of its own ends it.

/// A text that is being typed.
#[derive(Debug, Default)]
pub(super) struct Paragraphs {
    text: String,
    /// Empty lines since the last words.
    gap: usize,
}

/// What a line did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// It belongs to the text.
    Words,
    /// It begins a new paragraph.
    Gap,
    /// It is empty after an empty one: who types it may think that this ends the text.
    SecondGap,
    /// It ends the text. So does an empty line where nothing was typed yet, for that leaves things as they are.
    End,
}

impl Paragraphs {
    /// Goes on after a text, in a paragraph of its own.
    pub(super) fn after(text: String) -> Self {
        Self { gap: usize::from(!text.is_empty()), text }
    }

    /// Takes a line.
    pub(super) fn take(&mut self, line: &str) -> Line {
        let words = line.trim();
        match words {
            "." => return Line::End,
            "" if self.text.is_empty() => return Line::End,
            "" => {
                self.gap += 1;
                return if self.gap == 2 { Line::SecondGap } else { Line::Gap };
            }
            _ => {}
        }
        let is_item = ["- ", "* ", "• "].iter().any(|mark| words.starts_with(mark));
        self.text.push_str(match self.gap {
            _ if self.text.is_empty() => "",
            0 if is_item => "\n",
            0 => " ",
            _ => "\n\n",
        });
        self.text.push_str(words);
        self.gap = 0;
        Line::Words
    }

    /// The text so far.
    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_an_empty_one_begins_a_paragraph() {
        for (lines, text, last) in [
            ("", "", Line::End),
            (".", "", Line::End),
            ("een", "een", Line::Words),
            ("een|  twee \r", "een twee", Line::Words),
            ("een|", "een", Line::Gap),
            ("een||", "een", Line::SecondGap),
            ("een||||", "een", Line::Gap),
            ("een||twee", "een\n\ntwee", Line::Words),
            ("een|||twee|drie", "een\n\ntwee drie", Line::Words),
            ("een| . ", "een", Line::End),
            ("zoals|- een|twee|- drie||-- vier", "zoals\n- een twee\n- drie\n\n-- vier", Line::Words),
            ("een|...", "een ...", Line::Words),
            ("een||.", "een", Line::End),
        ] {
            let mut typed = Paragraphs::default();
            let took: Vec<Line> = lines.split('|').map(|line| typed.take(line)).collect();
            assert_eq!((typed.text(), took.last()), (text, Some(&last)), "{lines:?}");
        }
        let mut more = Paragraphs::after("Eerst.".into());
        assert_eq!(more.take("Tweede."), Line::Words);
        assert_eq!(more.text(), "Eerst.\n\nTweede.");
    }
}
