//! Content: TOML files, shipped or own, read into the library with problems instead of failure.

mod check;
mod fields;
mod frame;
mod ids;
mod ours;
mod precedent;
mod prose;
mod reader;
mod report;
mod rules;
mod schema;
mod sizes;
mod sketch;
mod syntax;
mod terms;
mod tree;
mod write;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, LazyLock},
};

pub use check::check;
pub use ours::{NotOurs, ours};
pub use precedent::{KeptCard, card, cards, review_card, write_card};
pub use sketch::sketch;
pub use terms::{names_in, vocabulary};
pub use write::{Written, write};

use crate::{
    core::{
        case::{Case, Origin},
        found::{self, Found},
        library::Library,
        problem::{Place, Problem},
        reference::Reference,
    },
    files::{self, Field},
    phrases::{say, say_with},
};

use self::{
    fields::Fields,
    reader::Reader,
    report::{Need, Report},
    schema::CaseFile,
    tree::Table,
};

/// A file of the user: its path as shown, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path.
    pub path: PathBuf,
    /// Slug: the name without `.toml`.
    pub slug: String,
    /// The text.
    pub text: String,
}

impl SourceFile {
    /// Its path as it is shown.
    #[must_use]
    pub fn shown(&self) -> String {
        self.path.display().to_string()
    }
}

/// Reads the shipped content and the own cases into one library. A case that cannot be used is left out, and its
/// problems end with one that says so. The shipped cases are not held against the rules here: a test does that.
#[must_use]
pub fn library(own: &[SourceFile]) -> (Library, Vec<Problem>) {
    let reference = Arc::new(LazyLock::new((|| read_frame().0) as fn() -> Reference));
    let mut problems = vec![];
    let mut cases = vec![];
    let (mut own_files, mut in_writing) = (HashMap::new(), vec![]);
    for (name, fields) in shipped(CASES) {
        let mut report = Report::new(name, files::text(name));
        let file = CaseFile::read(&Fields::file(Table::Built(fields)), &mut report);
        let slug = schema::borrowed(slug_of(name));
        cases.extend(file.into_case(slug, Origin::Builtin, schema::borrowed).map(Arc::new));
        problems.extend(report.into_problems());
    }
    let mut own: Vec<&SourceFile> = own.iter().collect();
    own.sort_by(|one, other| (&one.slug, &one.path).cmp(&(&other.slug, &other.path)));
    let mut taken: Option<&SourceFile> = None;
    for file in own {
        let (case, found) = read(file, Origin::Own, &ground_ids(&reference));
        // Of a case that is being written one sentence is enough: where one writes it stands all that is missing, but
        // not what is wrong with its name.
        if case.is_none()
            && is_slug(&file.slug)
            && let Ok(sketch) = ours(&file.text)
        {
            problems.push(unfinished(file, &sketch.title));
            in_writing.push(file.path.clone());
            continue;
        }
        problems.extend(found);
        let twin = taken.filter(|it| it.slug == file.slug);
        match case {
            Some(_) if is_shipped(&file.slug) => problems.push(refused(file, None)),
            Some(_) if twin.is_some() => problems.push(refused(file, twin)),
            Some(case) => {
                taken = Some(file);
                own_files.insert(file.slug.clone(), file.path.clone());
                cases.push(Arc::new(case));
            }
            None => problems.push(left_out(file)),
        }
    }
    (Library { cases, own_files, unfinished: in_writing, reference }, problems)
}

/// Reads one case file and holds it against every rule: the case, if it can be used, and every problem with its
/// place.
#[must_use]
pub fn case(file: &SourceFile, origin: Origin) -> (Option<Case>, Vec<Problem>) {
    let (reference, _) = read_frame();
    read(file, origin, &ground_ids(&reference))
}

/// Reads one case file and holds it against every rule and every measure of a good case, as a writer asks for:
/// besides what [`case`] tells also what is too long, too short or not used.
#[must_use]
pub fn review(file: &SourceFile, origin: Origin) -> (Option<Case>, Vec<Problem>) {
    let (reference, _) = read_frame();
    read_and(file, origin, (&ground_ids(&reference), Reader::File), sizes::check)
}

/// The shipped case files, as one who writes cases would find them.
pub fn shipped_files() -> impl Iterator<Item = SourceFile> {
    shipped(CASES).map(|(name, _)| SourceFile {
        path: format!("content/nl/{name}").into(),
        slug: slug_of(name).to_owned(),
        text: files::text(name).to_owned(),
    })
}

/// Reads the shipped frame of reference and holds its links against it.
#[must_use]
pub fn reference() -> (Reference, Vec<Problem>) {
    let (reference, mut problems) = read_frame();
    let known: Vec<&str> = found::all(&reference).map(Found::id).collect();
    for (name, fields) in shipped(FRAME) {
        problems.extend(frame::check_links(name, files::text(name), Table::Built(fields), &known));
    }
    (reference, problems)
}

fn read_frame() -> (Reference, Vec<Problem>) {
    let mut reference = Reference::default();
    let mut problems = vec![];
    for (name, fields) in shipped(FRAME) {
        problems.extend(frame::read(name, files::text(name), Table::Built(fields), &mut reference));
    }
    (reference, problems)
}

fn read(file: &SourceFile, origin: Origin, grounds: &[&str]) -> (Option<Case>, Vec<Problem>) {
    read_and(file, origin, (grounds, Reader::File), |_, _| {})
}

fn read_and(
    file: &SourceFile,
    origin: Origin,
    (grounds, reader): (&[&str], Reader<'_>),
    more: impl FnOnce(&CaseFile<'_>, &mut Report<'_>),
) -> (Option<Case>, Vec<Problem>) {
    let shown = file.shown();
    let mut report = Report::for_reader(reader, &shown, &file.text);
    if !is_slug(&file.slug) {
        let sentences = ("inhoud-bestandsnaam", "inhoud-bestandsnaam-doe");
        report.add_for_file(Need::Must, sentences, &[("naam", file.slug.as_str().into())]);
    }
    let Some(table) = syntax::parse(&mut report) else { return (None, report.into_problems()) };
    let fields = Fields::file(Table::Parsed(&table));
    if table.is_empty() {
        report.add(Need::Must, 0, ("inhoud-geen-casus", "inhoud-geen-casus-doe"), &[]);
        return (None, report.into_problems());
    }
    rules::schema(&fields, &mut report);
    let mut read = CaseFile::read(&fields, &mut report);
    rules::check(&mut read, grounds, &mut report);
    more(&read, &mut report);
    let case =
        if report.usable() { read.into_case(schema::owned(&file.slug), origin, schema::owned) } else { None };
    (case, report.into_problems())
}

fn ground_ids(reference: &Reference) -> Vec<&str> {
    reference.grounds.iter().map(|it| it.id.as_str()).collect()
}

fn shipped(folder: &'static str) -> impl Iterator<Item = (&'static str, &'static [Field])> {
    files::TREES.iter().filter(move |(name, _)| name.starts_with(folder)).map(|(name, it)| (*name, it.get()))
}

/// Whether beraad ships a case of this name.
#[must_use]
pub fn is_shipped(slug: &str) -> bool {
    shipped(CASES).any(|(name, _)| slug_of(name) == slug)
}

fn slug_of(name: &str) -> &str {
    name.trim_start_matches(CASES).trim_end_matches(".toml")
}

fn is_slug(slug: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !slug.is_empty() && !slug.starts_with('-') && slug.bytes().all(fits)
}

fn refused(file: &SourceFile, twin: Option<&SourceFile>) -> Problem {
    let other = twin.map_or_else(String::new, SourceFile::shown);
    let values = [("naam", file.slug.as_str().into()), ("ander", other.into())];
    let what = match twin {
        Some(_) => say_with("inhoud-naam-dubbel", &values),
        None => say_with("inhoud-naam-van-beraad", &values),
    };
    Problem::new(what, say_with("inhoud-naam-doe", &values)).at(whole(file))
}

fn unfinished(file: &SourceFile, title: &str) -> Problem {
    let name = if title.trim().is_empty() { &file.slug } else { title.trim() };
    let what = say_with("inhoud-niet-af", &[("naam", name.into())]);
    Problem::new(what, say("inhoud-niet-af-doe")).at(whole(file))
}

fn left_out(file: &SourceFile) -> Problem {
    let values = [("naam", file.slug.as_str().into())];
    Problem::new(say_with("inhoud-weggelaten", &values), say_with("inhoud-weggelaten-doe", &values))
        .at(whole(file))
}

fn whole(file: &SourceFile) -> Place {
    Place { file: file.shown(), ..Place::default() }
}

/// The JSON Schema of a case file.
pub const CASE_SCHEMA: &str = include_str!("../../docs/casus.schema.json");

const CASES: &str = "casussen/";
const FRAME: &str = "kader/";
