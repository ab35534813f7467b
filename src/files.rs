//! The content files that `build.rs` put into the program: their texts, and the TOML already parsed.

/// A value of a content file.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// A text.
    Text(&'static str),
    /// A whole number.
    Number(i64),
    /// True or false.
    Flag(bool),
    /// Year, month, day.
    Date(u16, u8, u8),
    /// The items of a list, each with its byte in the file.
    List(&'static [(usize, Value)]),
    /// The fields of a table.
    Table(&'static [Field]),
}

/// A key with its value, and where both stand in the file, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// Byte of the key.
    pub key_at: usize,
    /// Byte of the value.
    pub at: usize,
    /// The value.
    pub value: Value,
}

/// Path below `content/nl` and text of each file, sorted by path.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Path below `content/nl` and fields of each TOML file, sorted by path.
pub static TREES: &[(&str, &[Field])] = include!(concat!(env!("OUT_DIR"), "/trees.rs"));

/// The text of a file; empty if there is none.
#[must_use]
pub fn text(name: &str) -> &'static str {
    FILES.iter().find(|(it, _)| *it == name).map_or("", |(_, text)| text)
}
