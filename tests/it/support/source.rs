//! Rust source as tokens, so that a rule about the code is never fooled by a comment, a text or a test.

use std::{fs, path::Path};

/// One token, as far as the rules care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// Identifier or keyword.
    Word(String),
    /// A string literal of any kind, by its value.
    Text(String),
    /// One mark.
    Sign(char),
    /// A number, character or lifetime.
    Other,
}

/// A token with its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) line: usize,
    pub(crate) token: Token,
}

/// An attribute: what stands between `#[` and `]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) line: usize,
    pub(crate) tokens: Vec<Placed>,
}

/// One file, without its tests.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Path from the root of the project, with `/`.
    pub(crate) path: String,
    /// The whole text.
    pub(crate) text: String,
    /// The tokens outside comments, attributes and tests.
    pub(crate) tokens: Vec<Placed>,
    /// The attributes outside tests.
    pub(crate) attributes: Vec<Attribute>,
    /// Lines outside tests.
    pub(crate) lines: usize,
    /// Lines of `#[cfg(test)]` that stand before anything but a module.
    pub(crate) stray_tests: Vec<usize>,
}

impl Source {
    /// Reads one text.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let mut source = Self {
            path: path.to_owned(),
            text: text.to_owned(),
            tokens: vec![],
            attributes: vec![],
            lines: text.lines().count(),
            stray_tests: vec![],
        };
        let all = tokens(text);
        let mut at = 0;
        while at < all.len() {
            let Some((attribute, after)) = attribute(&all, at) else {
                source.tokens.push(all[at].clone());
                at += 1;
                continue;
            };
            if is_test(&attribute) {
                let (end, is_module) = item(&all, after);
                if !is_module {
                    source.stray_tests.push(attribute.line);
                }
                let last = all.get(end.wrapping_sub(1)).map_or(attribute.line, |it| it.line);
                source.lines -= last + 1 - attribute.line;
                at = end;
            } else {
                source.attributes.push(attribute);
                at = after;
            }
        }
        source
    }

    /// Every file below a folder of the project whose tests are not in a file of their own.
    pub(crate) fn below(folder: &str) -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut found = vec![];
        collect(&root.join(folder), &mut |path| {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            found.push(Self::new(&name, &fs::read_to_string(path).unwrap()));
        });
        found.sort_by(|one, other| one.path.cmp(&other.path));
        found
    }

    /// The production code: all of `src` but the files that hold only tests.
    pub(crate) fn production() -> Vec<Self> {
        let mut sources = Self::below("src");
        sources.retain(|source| !source.path.ends_with("/tests.rs"));
        assert!(sources.len() > 10, "the source is not where it is looked for");
        sources
    }

    /// The string literals outside attributes, with their lines.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.tokens.iter().filter_map(|it| match &it.token {
            Token::Text(text) => Some((it.line, text.as_str())),
            _ => None,
        })
    }

    /// Every path that the code names, those of `use` lists written out.
    pub(crate) fn paths(&self) -> Vec<(usize, String)> {
        paths(&self.tokens)
    }
}

impl Attribute {
    /// Its words, in order.
    pub(crate) fn words(&self) -> Vec<&str> {
        self.tokens.iter().filter_map(|it| word(Some(it))).collect()
    }
}

/// The word of a token, if it is one.
pub(crate) fn word(placed: Option<&Placed>) -> Option<&str> {
    match placed.map(|it| &it.token) {
        Some(Token::Word(word)) => Some(word),
        _ => None,
    }
}

/// Whether a token is this mark.
pub(crate) fn is_sign(placed: Option<&Placed>, sign: char) -> bool {
    placed.is_some_and(|it| it.token == Token::Sign(sign))
}

/// The place just after the bracket that closes the one at `open`.
pub(crate) fn closing(all: &[Placed], open: usize) -> usize {
    let mut depth = 0;
    for (at, placed) in all.iter().enumerate().skip(open) {
        match placed.token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    all.len()
}

fn collect(folder: &Path, found: &mut impl FnMut(&Path)) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found(&path);
        }
    }
}

fn attribute(all: &[Placed], at: usize) -> Option<(Attribute, usize)> {
    if !is_sign(all.get(at), '#') {
        return None;
    }
    let open = if is_sign(all.get(at + 1), '!') { at + 2 } else { at + 1 };
    if !is_sign(all.get(open), '[') {
        return None;
    }
    let end = closing(all, open);
    Some((Attribute { line: all[at].line, tokens: all[open + 1..end - 1].to_vec() }, end))
}

fn is_test(attribute: &Attribute) -> bool {
    let words = attribute.words();
    words.first() == Some(&"cfg") && words.contains(&"test") && !words.contains(&"not")
}

/// The end of the item that begins here, and whether it is a module.
fn item(all: &[Placed], mut at: usize) -> (usize, bool) {
    while let Some((_, after)) = attribute(all, at) {
        at = after;
    }
    let is_module = word(all.get(at)) == Some("mod");
    while at < all.len() {
        match all[at].token {
            Token::Sign(';') => return (at + 1, is_module),
            Token::Sign('{') => return (closing(all, at), is_module),
            Token::Sign('(' | '[') => at = closing(all, at),
            _ => at += 1,
        }
    }
    (at, is_module)
}

fn paths(all: &[Placed]) -> Vec<(usize, String)> {
    let mut found = vec![];
    let mut at = 0;
    while at < all.len() {
        match word(all.get(at)) {
            Some("use") => at = use_tree(all, at + 1, "", &mut found),
            Some(first) => {
                let (line, mut path) = (all[at].line, first.to_owned());
                at += 1;
                while let (true, Some(next)) = (is_joint(all, at), word(all.get(at + 2))) {
                    path.push_str("::");
                    path.push_str(next);
                    at += 3;
                }
                found.push((line, path));
            }
            None => at += 1,
        }
    }
    found
}

/// Adds the paths of one branch of a `use`; gives the place where it ends.
fn use_tree(all: &[Placed], mut at: usize, prefix: &str, found: &mut Vec<(usize, String)>) -> usize {
    let mut path = prefix.to_owned();
    if is_joint(all, at) {
        at += 2;
    }
    while let Some(placed) = all.get(at) {
        let join = if path.is_empty() { "" } else { "::" };
        match &placed.token {
            Token::Word(word) if word == "self" && !path.is_empty() => {
                found.push((placed.line, path.clone()));
            }
            Token::Word(word) => {
                path = format!("{path}{join}{word}");
                if is_joint(all, at + 1) {
                    at += 3;
                    continue;
                }
                found.push((placed.line, path.clone()));
            }
            Token::Sign('*') => found.push((placed.line, format!("{path}{join}*"))),
            Token::Sign('{') => {
                let end = closing(all, at);
                at += 1;
                while at < end - 1 {
                    at = use_tree(all, at, &path, found);
                    while at < end - 1 && !is_sign(all.get(at), ',') {
                        at += 1;
                    }
                    at += 1;
                }
                return end;
            }
            _ => {}
        }
        return at + 1;
    }
    at
}

fn is_joint(all: &[Placed], at: usize) -> bool {
    is_sign(all.get(at), ':') && is_sign(all.get(at + 1), ':')
}

/// The tokens of a text; comments are left out.
fn tokens(text: &str) -> Vec<Placed> {
    let mut reader = Reader { letters: text.chars().collect(), at: 0, line: 1 };
    let mut found = vec![];
    while let Some(letter) = reader.peek(0) {
        let line = reader.line;
        if let Some(token) = reader.token(letter) {
            found.push(Placed { line, token });
        }
    }
    found
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.peek(0)?;
        self.at += 1;
        self.line += usize::from(letter == '\n');
        Some(letter)
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.next();
        }
    }

    fn token(&mut self, letter: char) -> Option<Token> {
        match (letter, self.peek(1)) {
            ('/', Some('/')) => {
                while self.peek(0).is_some_and(|it| it != '\n') {
                    self.next();
                }
                None
            }
            ('/', Some('*')) => {
                self.block_comment();
                None
            }
            ('"', _) => Some(self.text()),
            ('\'', _) => Some(self.character_or_lifetime()),
            (letter, _) if letter.is_alphabetic() || letter == '_' => Some(self.word()),
            (letter, _) if letter.is_ascii_digit() => {
                self.run();
                Some(Token::Other)
            }
            (letter, _) => {
                self.next();
                (!letter.is_whitespace()).then_some(Token::Sign(letter))
            }
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => {
                    depth += 1;
                    self.skip(2);
                }
                (Some('*'), Some('/')) => {
                    depth -= 1;
                    self.skip(2);
                }
                (None, _) => return,
                _ => self.skip(1),
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn text(&mut self) -> Token {
        self.next();
        let mut value = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '"' => break,
                '\\' => match self.next() {
                    Some('\n') => {
                        while self.peek(0).is_some_and(char::is_whitespace) {
                            self.next();
                        }
                    }
                    Some('n') => value.push('\n'),
                    Some(other) => value.push(other),
                    None => break,
                },
                letter => value.push(letter),
            }
        }
        Token::Text(value)
    }

    fn raw_text(&mut self, hashes: usize) -> Token {
        self.skip(hashes + 1);
        let mut value = String::new();
        while let Some(letter) = self.next() {
            if letter == '"' && (0..hashes).all(|ahead| self.peek(ahead) == Some('#')) {
                self.skip(hashes);
                break;
            }
            value.push(letter);
        }
        Token::Text(value)
    }

    fn character_or_lifetime(&mut self) -> Token {
        self.next();
        if self.peek(0) == Some('\\') {
            self.skip(2);
            while self.next().is_some_and(|it| it != '\'') {}
        } else if self.peek(1) == Some('\'') {
            self.skip(2);
        } else {
            self.run();
        }
        Token::Other
    }

    fn word(&mut self) -> Token {
        let word = self.run();
        let hashes = (0..256).take_while(|ahead| self.peek(*ahead) == Some('#')).count();
        let opens = self.peek(hashes) == Some('"');
        match word.as_str() {
            "r" | "br" | "cr" if opens => self.raw_text(hashes),
            "b" | "c" if opens && hashes == 0 => self.text(),
            "b" if self.peek(0) == Some('\'') => self.character_or_lifetime(),
            "r" if hashes == 1 => {
                self.next();
                Token::Word(self.run())
            }
            _ => Token::Word(word),
        }
    }

    fn run(&mut self) -> String {
        let mut run = String::new();
        while let Some(letter) = self.peek(0).filter(|it| it.is_alphanumeric() || *it == '_') {
            run.push(letter);
            self.next();
        }
        run
    }
}

#[test]
fn comments_texts_and_characters_are_told_apart() {
    let source = Source::new(
        "a.rs",
        r##"//! std::fs "x"
/* "y" /* nested */ std::fs */
const A: &'static str = "say \"no\" // here"; // "z"
const B: &str = r#"raw "inner" text"#; const C: char = '"'; const D: u8 = b'\''; const E: &str = "e\
   f";
const F: &[u8] = b"bytes";
"##,
    );
    let texts: Vec<_> = source.texts().collect();
    assert_eq!(
        texts,
        [(3, r#"say "no" // here"#), (4, r#"raw "inner" text"#), (4, "ef"), (6, "bytes")],
        "{:?}",
        source.tokens
    );
    assert!(source.paths().iter().all(|(_, path)| path != "std::fs"));
}

#[test]
fn attributes_and_tests_stand_apart() {
    let source = Source::new(
        "a.rs",
        r#"#![doc = "one"]
#[expect(lint, reason = "two words")]
fn a() {}
#[cfg(test)]
#[path = "x.rs"]
mod tests {
    fn b() { "hidden" }
}
#[cfg(not(test))]
fn c() { "seen" }
#[cfg(test)]
fn stray() { }
"#,
    );
    assert_eq!(source.texts().collect::<Vec<_>>(), [(10, "seen")]);
    assert_eq!(source.attributes.len(), 3);
    assert_eq!(source.attributes[1].words(), ["expect", "lint", "reason"]);
    assert_eq!(source.lines, 12 - 5 - 2);
    assert_eq!(source.stray_tests, [11]);
}

#[test]
fn use_lists_are_written_out() {
    let source = Source::new(
        "a.rs",
        "use std::{self, fs::{self, File}, io as other, collections::*};\nuse ::chrono::Local;\n\
         fn f<'a>() -> impl Iterator + use<'a> { std::env::var(x.y); Vec::<u8>::new() }",
    );
    let paths: Vec<String> = source.paths().into_iter().map(|(_, path)| path).collect();
    for path in [
        "std",
        "std::fs",
        "std::fs::File",
        "std::io",
        "std::collections::*",
        "chrono::Local",
        "std::env::var",
    ] {
        assert!(paths.iter().any(|it| it == path), "{path} in {paths:?}");
    }
}
