//! The content files that `build.rs` put into the program: their texts, and the TOML already parsed.

/// A text: where it stands among the words of all files, in bytes, and how long it is.
#[derive(Clone, Copy, Debug)]
pub struct Words(u32, u32);

/// A list: where its items stand and how many there are.
#[derive(Clone, Copy, Debug)]
pub struct Items(u32, u32);

/// A table: where its fields stand and how many there are.
#[derive(Clone, Copy, Debug)]
pub struct Fields(u32, u32);

/// A value of a content file.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// A text.
    Text(Words),
    /// A whole number.
    Number(i32),
    /// True or false.
    Flag(bool),
    /// Year, month, day.
    Date(u16, u8, u8),
    /// A list.
    List(Items),
    /// A table.
    Table(Fields),
}

/// A value in a list and its byte in the file.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Byte of the value.
    pub at: u32,
    /// The value.
    pub value: Value,
}

/// A key with its value, and where both stand in the file, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub key: Words,
    /// Byte of the key.
    pub key_at: u32,
    /// Byte of the value.
    pub at: u32,
    /// The value.
    pub value: Value,
}

impl Words {
    /// Whether it is this text; most are not, which their lengths say already.
    #[must_use]
    pub fn is(self, text: &str) -> bool {
        self.1 as usize == text.len() && self.get() == text
    }

    /// The text itself.
    #[must_use]
    pub fn get(self) -> &'static str {
        WORDS.get(self.0 as usize..(self.0 + self.1) as usize).unwrap_or_default()
    }
}

impl Items {
    /// The items themselves.
    #[must_use]
    pub fn get(self) -> &'static [Item] {
        ITEMS.get(self.0 as usize..(self.0 + self.1) as usize).unwrap_or_default()
    }
}

impl Fields {
    /// The fields themselves.
    #[must_use]
    pub fn get(self) -> &'static [Field] {
        FIELDS.get(self.0 as usize..(self.0 + self.1) as usize).unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/trees.rs"));

/// The phrases of all Fluent files, sorted; each is one message as it stands in its file.
pub static PHRASES: &str = include_str!(concat!(env!("OUT_DIR"), "/phrases.ftl"));

/// Where in [`PHRASES`] each of them ends, in bytes.
pub static PHRASE_ENDS: &[u32] = include!(concat!(env!("OUT_DIR"), "/ends.rs"));

/// The text of a TOML file; empty if there is none.
#[must_use]
pub fn text(name: &str) -> &'static str {
    TEXTS.iter().find(|(it, _)| *it == name).map_or("", |(_, text)| text.get())
}
