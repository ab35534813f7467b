//! Puts every file under `content/nl` into the program, so that a new case needs no line of code. The TOML is parsed
//! here, once, so that a start of the program parses nothing.

use std::{env, error::Error, fmt::Write, fs, path::Path};

use toml::de::{DeTable, DeValue};

#[expect(
    clippy::disallowed_methods,
    reason = "a build script writes its output in place, where cargo tells it"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("content/nl");
    let mut files = Vec::new();
    collect(&root, &root, &mut files)?;
    files.sort();
    let mut texts = String::from("&[\n");
    let mut trees = String::from("&[\n");
    for (name, path) in files {
        writeln!(texts, "    ({name:?}, include_str!({path:?})),")?;
        if Path::new(&name).extension().is_some_and(|end| end == "toml") {
            let text = fs::read_to_string(&path)?;
            let table = DeTable::parse(&text).map_err(|error| format!("{path}: {error}"))?;
            write!(trees, "    ({name:?}, &[")?;
            write_table(table.get_ref(), &mut trees)?;
            trees.push_str("]),\n");
        }
    }
    texts.push(']');
    trees.push(']');
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("files.rs"), texts)?;
    fs::write(Path::new(&out).join("trees.rs"), trees)?;
    Ok(())
}

/// Adds every TOML and Fluent file below `folder` and asks cargo to watch the folder and its files.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Result<(), Box<dyn Error>> {
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

/// The fields of a table as `files::Field` values.
fn write_table(table: &DeTable<'_>, out: &mut String) -> Result<(), Box<dyn Error>> {
    for (key, value) in table {
        let (name, key_at, at) = (key.get_ref(), key.span().start, value.span().start);
        write!(out, "Field {{ key: {name:?}, key_at: {key_at}, at: {at}, value: ")?;
        write_value(value.get_ref(), out)?;
        out.push_str(" },");
    }
    Ok(())
}

fn write_value(value: &DeValue<'_>, out: &mut String) -> Result<(), Box<dyn Error>> {
    match value {
        DeValue::String(text) => write!(out, "Value::Text({text:?})")?,
        DeValue::Integer(number) => write!(out, "Value::Number({number})")?,
        DeValue::Boolean(flag) => write!(out, "Value::Flag({flag})")?,
        DeValue::Datetime(moment) => {
            let date = moment.date.ok_or("content knows dates, not times")?;
            write!(out, "Value::Date({}, {}, {})", date.year, date.month, date.day)?;
        }
        DeValue::Float(_) => return Err("content knows no broken numbers".into()),
        DeValue::Array(items) => {
            out.push_str("Value::List(&[");
            for item in items {
                write!(out, "({}, ", item.span().start)?;
                write_value(item.get_ref(), out)?;
                out.push_str("),");
            }
            out.push_str("])");
        }
        DeValue::Table(table) => {
            out.push_str("Value::Table(&[");
            write_table(table, out)?;
            out.push_str("])");
        }
    }
    Ok(())
}
