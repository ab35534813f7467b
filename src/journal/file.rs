//! Reading one file of the user as text, or the problem that keeps it from being text. It is never changed.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use super::{
    place::{Source, file},
    trouble,
};
use crate::{
    core::problem::Problem,
    phrases::{say, say_with},
};

/// Bytes in a megabyte.
pub(super) const MEGABYTE: u64 = 1 << 20;

/// How a text begins that is saved as UTF-16. It is full of zeros, but a text.
pub(super) const WIDE: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// That a folder stands where a file was meant, if one does; of a link, the link counts.
pub(super) fn is_no_folder(path: &Path) -> Result<(), Problem> {
    let found = fs::symlink_metadata(path).map_err(|error| trouble::reading(path, &error))?;
    if found.is_dir() { Err(is_folder(path)) } else { Ok(()) }
}

/// The text of a file of at most so many megabytes.
pub(super) fn text(path: &Path, megabytes: u64) -> Result<String, Problem> {
    let trouble = |error| trouble::reading(path, &error);
    let plain = fs::metadata(path).map_err(trouble)?;
    if plain.is_dir() {
        return Err(is_folder(path));
    }
    if !plain.is_file() {
        // A pipe would keep us waiting for ever.
        return Err(Problem::new(say("bestand-bijzonder"), say("bestand-is-map-raad")).at(file(path)));
    }
    let most = megabytes * MEGABYTE;
    let mut bytes = Vec::with_capacity(usize::try_from(plain.len().min(most)).unwrap_or_default());
    File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(trouble)?;
    if bytes.len() as u64 > most {
        let what = say_with("bestand-te-groot", &[("megabytes", megabytes.to_string().into())]);
        return Err(Problem::new(what, say("bestand-te-groot-raad")).at(file(path)));
    }
    if bytes.contains(&0) && !WIDE.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(Problem::new(say("bestand-geen-tekst"), say("bestand-geen-tekst-raad")).at(file(path)));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let shown = String::from_utf8_lossy(error.as_bytes());
        let place = Source { path, text: &shown }.place(good);
        Problem::new(say("bestand-geen-utf8"), say("bestand-geen-utf8-raad")).at(place)
    })
}

fn is_folder(path: &Path) -> Problem {
    Problem::new(say("bestand-is-map"), say("bestand-is-map-raad")).at(file(path))
}
