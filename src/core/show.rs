//! Text that is safe to send to a terminal: control characters become visible signs.

use std::borrow::Cow;

/// The text with every control character but the newline shown as a sign of one cell, so that no escape code in
/// a file or a file name ever reaches the terminal. Marks that turn the direction of text are shown too.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|letter| if is_hidden(letter) { sign(letter) } else { letter }).collect())
}

/// The same for what must stay on one line, such as a name in a list: a newline is shown as a sign too.
#[must_use]
pub fn visible_line(text: &str) -> Cow<'_, str> {
    match visible(text) {
        text if text.contains('\n') => Cow::Owned(text.replace('\n', "\u{240a}")),
        text => text,
    }
}

/// Whether a letter is a control character, other than the newline, or a mark that turns the direction of text.
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (letter.is_control() && letter != '\n')
}

fn sign(letter: char) -> char {
    match letter {
        '\t' => ' ',
        '\0'..='\x1f' => char::from_u32(0x2400 + letter as u32).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        _ => '\u{fffd}',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_codes_are_shown_and_never_sent() {
        assert_eq!(visible("rood \x1b[31m\u{9b}1m\u{202e}"), "rood ␛[31m\u{fffd}1m\u{fffd}");
        assert_eq!(visible_line("een\ntwee\x07"), "een\u{240a}twee\u{2407}");
        assert!(matches!(visible("gewone tekst\nmet é en 👍"), Cow::Borrowed(_)));
    }
}
