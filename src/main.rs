//! The thin binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    beraad::cli::run(std::env::args_os())
}
