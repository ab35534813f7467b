//! Medians and their ratios, a line each.

use std::time::{Duration, Instant};

/// Times of the same work, to be compared with others of the same run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    pub(crate) fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// Does the work and adds how long it took.
    pub(crate) fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let before = Instant::now();
        let done = work();
        self.add(before.elapsed());
        done
    }

    pub(crate) fn median(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    }

    pub(crate) fn fastest(&self) -> Duration {
        self.0.iter().min().copied().unwrap_or_default()
    }

    pub(crate) fn longest(&self) -> Duration {
        self.0.iter().max().copied().unwrap_or_default()
    }
}

/// What is wanted of a figure.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Aim {
    /// At most so many times what it stands beside.
    Ratio(f64),
    /// At most so many milliseconds.
    Milliseconds(f64),
    /// At most so many MiB.
    Mebibytes(f64),
    /// It is there to be seen.
    None,
}

/// The head of the table.
pub(crate) fn head(about: &str) {
    println!(
        "\n{about:<50}{:>9}{:>12}{:>12}{:>9}{:>9}   aim",
        "entries", "beraad", "beside", "ratio", "at best"
    );
}

/// A line: our times, and those that stand beside them. The ratio is that of the medians; on a machine that has other
/// things to do, that of the fastest says more.
pub(crate) fn line(what: &str, entries: usize, ours: &Times, beside: &Times, aim: Aim) {
    let ratio = |of: fn(&Times) -> Duration| millis(of(ours)) / millis(of(beside));
    let (medians, best) = (ratio(Times::median), ratio(Times::fastest));
    let [ours, beside] = [ours, beside].map(|times| shown(millis(times.median())));
    let ratios = [medians, best].map(|ratio| format!("{ratio:.2}×"));
    print(what, entries, [&ours, &beside, &ratios[0], &ratios[1]], &verdict(aim, medians));
}

/// A line of a time that stands alone.
pub(crate) fn alone(what: &str, entries: usize, time: Duration, aim: Aim) {
    print(what, entries, [&shown(millis(time)), "", "", ""], &verdict(aim, millis(time)));
}

/// A line of memory.
pub(crate) fn memory(what: &str, entries: usize, mebibytes: f64, aim: Aim) {
    print(what, entries, [&format!("{mebibytes:.1} MiB"), "", "", ""], &verdict(aim, mebibytes));
}

fn print(what: &str, entries: usize, [ours, beside, ratio, best]: [&str; 4], verdict: &str) {
    println!("{what:<50}{entries:>9}{ours:>12}{beside:>12}{ratio:>9}{best:>9}   {verdict}");
}

fn verdict(aim: Aim, value: f64) -> String {
    let (most, unit) = match aim {
        Aim::Ratio(most) => (most, "×"),
        Aim::Milliseconds(most) => (most, " ms"),
        Aim::Mebibytes(most) => (most, " MiB"),
        Aim::None => return String::new(),
    };
    format!("{} ≤ {most}{unit}", if value <= most { "✓" } else { "✗" })
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn shown(millis: f64) -> String {
    format!("{millis:.2} ms")
}
