//! What the system refuses, in a sentence that says what to do about it.

use std::{
    io::{Error, ErrorKind},
    path::Path,
};

use super::place::file;
use crate::{
    core::problem::Problem,
    phrases::{say, say_with},
};

/// A file or folder could not be written. What stood there stands there still.
pub(super) fn writing(path: &Path, error: &Error) -> Problem {
    if is_ring(error) {
        return ring(path);
    }
    let (what, hint) = match error.kind() {
        ErrorKind::StorageFull => (say("bestand-schijf-vol"), say("bestand-schijf-vol-raad")),
        ErrorKind::QuotaExceeded => (say("bestand-quotum"), say("bestand-schijf-vol-raad")),
        ErrorKind::FileTooLarge => (say("bestand-mag-niet-groeien"), say("bestand-mag-niet-groeien-raad")),
        ErrorKind::ReadOnlyFilesystem => (say("bestand-alleen-lezen"), say("bestand-alleen-lezen-raad")),
        ErrorKind::CrossesDevices => (say("prullenbak-andere-schijf"), say("prullenbak-andere-schijf-raad")),
        ErrorKind::PermissionDenied => (say("bestand-geen-schrijfrecht"), say("bestand-andere-map-raad")),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            (say("bestand-geen-map"), say("bestand-geen-map-raad"))
        }
        _ => (say_with("bestand-schrijffout", &[code(error)]), say("bestand-schijf-bereikbaar")),
    };
    Problem::new(what, hint).at(file(path))
}

/// A file or folder could not be read.
pub(super) fn reading(path: &Path, error: &Error) -> Problem {
    if is_ring(error) {
        return ring(path);
    }
    let (what, hint) = match error.kind() {
        ErrorKind::NotFound => (say("bestand-weg"), say("bestand-weg-raad")),
        ErrorKind::PermissionDenied => (say("bestand-geen-leesrecht"), say("bestand-geen-leesrecht-raad")),
        ErrorKind::NotADirectory => (say("bestand-geen-map"), say("bestand-geen-map-raad")),
        _ => (say_with("bestand-leesfout", &[code(error)]), say("bestand-schijf-bereikbaar")),
    };
    Problem::new(what, hint).at(file(path))
}

/// A folder that holds itself.
pub(super) fn ring(path: &Path) -> Problem {
    Problem::new(say("bestand-kring"), say("bestand-kring-raad")).at(file(path))
}

/// Another beraad writes in this data folder.
pub(super) fn taken(root: &Path) -> Problem {
    Problem::new(say("bestand-bezet"), say("bestand-bezet-raad")).at(file(root))
}

/// ELOOP, which the standard library does not name yet: 40 on Linux, 62 on macOS and the BSDs.
fn is_ring(error: &Error) -> bool {
    cfg!(unix) && error.raw_os_error() == Some(if cfg!(target_os = "linux") { 40 } else { 62 })
}

fn code(error: &Error) -> (&'static str, fluent_bundle::FluentValue<'static>) {
    ("code", error.raw_os_error().map_or_else(|| error.kind().to_string(), |code| code.to_string()).into())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_of_the_system_has_its_own_sentence() {
        for (code, what) in [
            (28, "De schijf is vol."),
            (122, "Je hebt geen schijfruimte meer over."),
            (30, "Op deze schijf kan niet worden geschreven."),
            (13, "Je hebt geen rechten om hier te schrijven."),
            (27, "Een bestand mag hier niet zo groot worden."),
            (20, "Op de plek van een map staat een bestand."),
            (18, "De map waar dit heen moet, ligt op een andere schijf."),
            (40, "Deze koppeling wijst terug naar een plek waar zij zelf in zit."),
            (5, "Schrijven lukt hier niet (systeemfout 5)."),
        ] {
            let problem = writing(Path::new("/x"), &Error::from_raw_os_error(code));
            assert_eq!(problem.what, what);
            assert!(problem.hint.ends_with('.'), "{problem}");
        }
    }
}
