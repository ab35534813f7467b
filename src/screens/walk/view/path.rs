//! The place in the walk, as words where there is room and as dots where there is not; the current step named.

use ratatui::text::{Line, Span};

use crate::{
    core::walk::{Step, Walk},
    phrases::say,
    prompts::step_name,
    ui::theme::{Role, Theme},
};

/// The path, widest first.
pub(super) fn lines(walk: &Walk, theme: Theme) -> Vec<Line<'static>> {
    let here = walk.step();
    if here == Step::LookBack {
        return vec![Line::styled(say("stap-terugblik"), theme.style(Role::Accent))];
    }
    let steps = walk.steps();
    let place = steps.iter().position(|step| *step == here).unwrap_or(0);
    vec![words(steps, place, theme), dots(steps, place, theme)]
}

fn words(steps: &[Step], here: usize, theme: Theme) -> Line<'static> {
    let mut spans = vec![];
    for (place, step) in steps.iter().enumerate() {
        if place > 0 {
            spans.push(Span::styled(" · ", theme.style(Role::Dim)));
        }
        if place == here {
            spans.push(Span::styled(format!("● {}", step_name(*step)), theme.style(Role::Accent)));
        } else {
            spans.push(Span::styled(step_name(*step), theme.style(Role::Dim)));
        }
    }
    Line::from(spans)
}

/// Done, here, to come: three signs, so that the place reads without colour.
fn dots(steps: &[Step], here: usize, theme: Theme) -> Line<'static> {
    let done = "• ".repeat(here);
    let to_come = " ·".repeat(steps.len() - here - 1);
    Line::from(vec![
        Span::styled(done, theme.style(Role::Dim)),
        Span::styled(format!("● {}", step_name(steps[here])), theme.style(Role::Accent)),
        Span::styled(to_come, theme.style(Role::Dim)),
    ])
}
