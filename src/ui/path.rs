//! Where one is on the way through a number of steps: as words where there is room and as dots where there is not,
//! the current one named.

use ratatui::text::{Line, Span};

use super::theme::{Role, Theme};

/// The path through steps of these names, of which one is at `here`; widest first.
#[must_use]
pub fn lines(names: &[String], here: usize, theme: Theme) -> Vec<Line<'static>> {
    vec![words(names, here, theme), dots(names, here, theme)]
}

/// A place that lies on no path.
#[must_use]
pub fn alone(name: String, theme: Theme) -> Vec<Line<'static>> {
    vec![Line::styled(name, theme.style(Role::Accent))]
}

fn words(names: &[String], here: usize, theme: Theme) -> Line<'static> {
    let mut spans = vec![];
    for (place, name) in names.iter().enumerate() {
        if place > 0 {
            spans.push(Span::styled(" · ", theme.style(Role::Dim)));
        }
        if place == here {
            spans.push(Span::styled(format!("● {name}"), theme.style(Role::Accent)));
        } else {
            spans.push(Span::styled(name.clone(), theme.style(Role::Dim)));
        }
    }
    Line::from(spans)
}

/// Done, here, to come: three signs, so that the place reads without colour.
fn dots(names: &[String], here: usize, theme: Theme) -> Line<'static> {
    let done = "• ".repeat(here);
    let to_come = " ·".repeat(names.len().saturating_sub(here + 1));
    let name = names.get(here).map(String::as_str).unwrap_or_default();
    Line::from(vec![
        Span::styled(done, theme.style(Role::Dim)),
        Span::styled(format!("● {name}"), theme.style(Role::Accent)),
        Span::styled(to_come, theme.style(Role::Dim)),
    ])
}
