//! Puts every file under `content/nl` into the program, so that a new case needs no line of code. The TOML is parsed
//! here, once, and the phrases are sorted, so that a start of the program parses nothing.

use std::{collections::HashMap, env, error::Error, fmt::Write, fs, path::Path};

use toml::de::{DeTable, DeValue};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[expect(
    clippy::disallowed_methods,
    reason = "a build script writes its output in place, where cargo tells it"
)]
fn main() -> Outcome<()> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("content/nl");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    let mut files = Vec::new();
    collect(&root, &root, &mut files)?;
    files.sort();
    let mut trees = Trees::default();
    let mut phrases = Vec::new();
    for (name, path) in &files {
        let text = fs::read_to_string(path)?;
        if Path::new(name).extension().is_some_and(|end| end == "toml") {
            trees.add(name, &text).map_err(|error| format!("{path}: {error}"))?;
        } else {
            phrases.extend(messages(&text));
        }
    }
    fs::write(out.join("trees.rs"), trees.source())?;
    phrases.sort_by_key(|phrase| phrase.split(['=', ' ']).next().map(str::to_owned));
    let ends = phrases.iter().scan(0, |end, phrase| {
        *end += phrase.len();
        Some(grouped(*end))
    });
    fs::write(out.join("ends.rs"), format!("&[{}]", ends.collect::<Vec<_>>().join(",")))?;
    fs::write(out.join("phrases.ftl"), phrases.concat())?;
    Ok(())
}

/// A number as Rust writes it, with its thousands apart.
fn grouped(number: usize) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{}_{:03}", grouped(number / 1000), number % 1000)
    }
}

/// Adds every TOML and Fluent file below `folder` and asks cargo to watch the folder and its files.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Outcome<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "toml" || end == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push((name, path.to_string_lossy().into_owned()));
        }
    }
    Ok(())
}

/// The messages of a Fluent file, each as `id = …` with the lines that belong to it.
fn messages(text: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            messages.push(String::new());
            inside = true;
        } else if !line.trim().is_empty() && !line.starts_with([' ', '}']) {
            inside = false;
        }
        if let Some(last) = messages.last_mut().filter(|_| inside) {
            *last += line;
            *last += "\n";
        }
    }
    messages
}

/// The TOML files as the arrays of `files.rs`: parts of them are named by place and length. Pointers would have to
/// be put right, one by one, at every start of the program.
#[derive(Default)]
struct Trees {
    files: String,
    texts: String,
    /// The files themselves, one after the other, and what stands in none of them as it is read.
    words: String,
    /// Where in the words the file begins that is being added.
    start: usize,
    /// Where the words stand that stand there already.
    known: HashMap<String, String>,
    fields: Vec<String>,
    items: Vec<String>,
}

impl Trees {
    fn add(&mut self, name: &str, text: &str) -> Outcome<()> {
        self.start = self.words.len();
        self.words.push_str(text);
        writeln!(self.texts, "    ({name:?}, Words({}, {})),", number(self.start), number(text.len()))?;
        let fields = self.table(DeTable::parse(text)?.get_ref())?;
        writeln!(self.files, "    ({name:?}, {fields}),")?;
        Ok(())
    }

    fn source(&self) -> String {
        let Self { files, texts, words, fields, items, .. } = self;
        format!(
            "/// Path below `content/nl` and text of each TOML file, sorted by path.\n\
             pub static TEXTS: &[(&str, Words)] = &[\n{texts}];\n\
             /// Path below `content/nl` and fields of each TOML file, sorted by path.\n\
             pub static TREES: &[(&str, Fields)] = &[\n{files}];\n\
             static WORDS: &str = {words:?};\nstatic FIELDS: &[Field] = &[\n{}];\nstatic ITEMS: &[Item] = &[\n{}];\n",
            fields.concat(),
            items.concat(),
        )
    }

    fn table(&mut self, table: &DeTable<'_>) -> Outcome<String> {
        let mut fields = Vec::new();
        for (key, value) in table {
            let (key_at, at) = (number(key.span().start), number(value.span().start));
            let key = self.text(key.get_ref(), key.span().start);
            let value = self.value(value.get_ref(), value.span().start)?;
            fields.push(format!("    Field {{ key: {key}, key_at: {key_at}, at: {at}, value: {value} }},\n"));
        }
        let at = self.fields.len();
        self.fields.extend(fields);
        Ok(format!("Fields({}, {})", number(at), self.fields.len() - at))
    }

    /// The value that stands at this byte of its file.
    fn value(&mut self, value: &DeValue<'_>, at: usize) -> Outcome<String> {
        Ok(match value {
            DeValue::String(text) => format!("Value::Text({})", self.text(text, at)),
            DeValue::Integer(number) => format!("Value::Number({number})"),
            DeValue::Boolean(flag) => format!("Value::Flag({flag})"),
            DeValue::Datetime(moment) => {
                let date = moment.date.ok_or("content knows dates, not times")?;
                format!("Value::Date({}, {}, {})", date.year, date.month, date.day)
            }
            DeValue::Float(_) => return Err("content knows no broken numbers".into()),
            DeValue::Array(list) => {
                let mut items = Vec::new();
                for item in list {
                    let value = self.value(item.get_ref(), item.span().start)?;
                    let at = number(item.span().start);
                    items.push(format!("    Item {{ at: {at}, value: {value} }},\n"));
                }
                let at = self.items.len();
                self.items.extend(items);
                format!("Value::List(Items({}, {}))", number(at), self.items.len() - at)
            }
            DeValue::Table(table) => format!("Value::Table({})", self.table(table)?),
        })
    }

    /// A text that stands at this byte of its file: mostly as it is, behind its quotes.
    fn text(&mut self, text: &str, at: usize) -> String {
        let words = &mut self.words;
        let near = self.start + at..=self.start + at + OPENING;
        let there = near.into_iter().find(|at| words.get(*at..).is_some_and(|rest| rest.starts_with(text)));
        let add = || {
            let at = there.unwrap_or(words.len());
            if there.is_none() {
                words.push_str(text);
            }
            format!("Words({}, {})", number(at), number(text.len()))
        };
        self.known.entry(text.to_owned()).or_insert_with(add).clone()
    }
}

/// The most that stands before the words of a text: three quotes and the end of a line.
const OPENING: usize = 5;

/// A number as Clippy, which reads what is written here too, wants a long one: parted.
fn number(number: usize) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{}_{:03}", self::number(thousands), number % 1000),
    }
}
