//! Reading many files of the journal, one after another into the same piece of memory, and taking their texts out.

use std::borrow::Cow;

use super::folders::Folders;
use crate::{
    core::{entry::Entry, texts::texts},
    journal::{Item, file::WIDE, place::Source, quick, read},
};

/// Reads files relative to the handles of their folders: the way through the folders is gone only once.
pub(super) struct Reader {
    folders: Folders,
    bytes: Vec<u8>,
}

impl Reader {
    pub(super) fn new() -> Self {
        Self { folders: Folders::default(), bytes: vec![0; AT_ONCE] }
    }

    /// Adds the folded texts of an item; false if it could not be read as text at all.
    pub(super) fn fold(&mut self, item: &Item, out: &mut String) -> bool {
        let Some(length) = self.folders.read(&item.path, &mut self.bytes) else { return false };
        let is_text = fold_bytes(&self.bytes[..length], item, out);
        if self.bytes.len() > MOST_KEPT {
            self.bytes = vec![0; AT_ONCE];
        }
        is_text
    }
}

fn fold_bytes(bytes: &[u8], item: &Item, out: &mut String) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return as_text(bytes).is_some_and(|text| {
            quick::push(&text, out);
            true
        });
    };
    if quick::fold_texts(text, out) {
        return true;
    }
    match read::entry(Source { path: &item.path, text }, item.name.begun()) {
        Ok(entry) => {
            for (_, text) in texts(&entry) {
                quick::push(text, out);
            }
        }
        Err(_) if text.contains('\0') => return false,
        // What a person wrote is in there all the same.
        Err(_) => quick::push(text, out),
    }
    true
}

/// What stands in the file of an item.
pub(super) enum Content {
    Entry(Box<Entry>),
    /// The text of what is no entry.
    Text(String),
}

/// Reads what stands in the file of an item; none if it is no text.
pub(super) fn content(item: &Item) -> Option<Content> {
    let mut bytes = vec![0; AT_ONCE];
    let length = Folders::default().read(&item.path, &mut bytes)?;
    let text = as_text(&bytes[..length])?;
    match read::entry(Source { path: &item.path, text: &text }, item.name.begun()) {
        Ok(entry) if matches!(text, Cow::Borrowed(_)) => Some(Content::Entry(Box::new(entry))),
        _ => Some(Content::Text(text.into_owned())),
    }
}

/// The text that bytes are, with a sign for what is none; nothing if they are something else than text.
fn as_text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(mark) = WIDE.iter().find(|mark| bytes.starts_with(mark)) {
        let order = if mark[0] == 0xff { u16::from_le_bytes } else { u16::from_be_bytes };
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        return Some(Cow::Owned(String::from_utf16_lossy(&units)));
    }
    (!bytes.contains(&0)).then(|| String::from_utf8_lossy(bytes))
}

/// Bytes that most entries fit in.
const AT_ONCE: usize = 1 << 16;
/// More bytes than these are given back after the file that needed them.
const MOST_KEPT: usize = 1 << 20;
