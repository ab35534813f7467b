//! The thin binary.

fn main() {
    let surroundings = beraad::cli::surroundings::Surroundings {
        data_dir: "/tmp/beraad-proef".into(),
        depth: beraad::ui::theme::Depth::True,
    };
    let done = beraad::shell::run(&beraad::shell::Open::Home, &surroundings);
    if let Err(problem) = done {
        eprintln!("{problem}");
    }
}
