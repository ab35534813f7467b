//! How a question is set: its head, its text, its options, a value that left and right turn.

use ratatui::text::Span;

use super::{Answering, FIELD_INDENT, OnScreen};
use crate::{
    app::world::Room,
    core::{buffer::Buffer, questionnaire::Answer},
    phrases::say,
    prompts::PickOption,
    ui::{
        paper::{Paper, Target, mark},
        theme::Role,
    },
};

/// What a list shows besides its options.
pub struct List<'l> {
    /// Whether only marked options are shown, as long as it does not have the focus.
    pub closes: bool,
    /// What stands softly under the question.
    pub note: Option<&'l str>,
    /// What stands softly under an option; the second value says whether the mark of the keys is at it.
    pub detail: &'l dyn Fn(&PickOption, bool) -> Option<String>,
}

/// The line above the page in which one types what one looks for, if it is open.
pub fn search<Q: OnScreen>(answering: &Answering<Q>, paper: &mut Paper) {
    answering.search.set(paper);
}

/// What a question asks.
pub fn head(paper: &mut Paper, words: &str, focused: bool) {
    let sign = paper.span(mark(focused), Role::Accent);
    paper.hanging(&[sign], words, if focused { Role::Accent } else { Role::Strong });
}

/// The text of a question; an empty one shows `empty` softly.
pub fn field<Q: OnScreen>(
    answering: &Answering<Q>,
    paper: &mut Paper,
    question: Q::Question,
    focused: bool,
    empty: &str,
) {
    let indent = Q::indent(question);
    if let Some(buffer) = answering.buffers.get(&question) {
        paper.field(buffer, focused, indent, empty);
    } else if let Answer::Text(text) = answering.subject.answer(question) {
        paper.field(&Buffer::new(text), focused, indent, empty);
    }
}

/// A value that left and right turn; the arrows show only where they work.
#[must_use]
pub fn turner(paper: &Paper, value: &str, focused: bool) -> Vec<Span<'static>> {
    let mut spans = vec![];
    let (open, close) = if focused { ("‹ ", " ›") } else { ("  ", "  ") };
    spans.push(paper.span(open, Role::Accent));
    spans.push(paper.span(value, if focused { Role::Accent } else { Role::Ink }));
    spans.push(paper.span(close, Role::Accent));
    spans
}

/// A question with its options, each a target of its own.
pub fn list<Q: OnScreen>(
    answering: &Answering<Q>,
    paper: &mut Paper,
    room: &Room,
    (place, question): (usize, Q::Question),
    look: &List<'_>,
) {
    let focused = answering.focused() == Some(question);
    let options = answering.options(question, room);
    let closed = look.closes && !focused;
    let start = paper.page.length;
    paper.target(Target { item: place, option: None }, focused, |paper| {
        let role = if focused { Role::Accent } else { Role::Strong };
        paper.text(&answering.subject.prompt(&room.library, question), role, FIELD_INDENT);
        if let Some(note) = look.note {
            paper.text(note, Role::Dim, FIELD_INDENT);
        }
        if focused && answering.sifts() {
            paper.text(&Q::how_to_sift(), Role::Dim, FIELD_INDENT);
        }
    });
    let mut shown = 0;
    let mut head = "";
    for (at, (option, marked)) in options.iter().enumerate() {
        if closed && !marked {
            continue;
        }
        shown += 1;
        if !closed && option.head != head {
            head = &option.head;
            paper.gap();
            paper.text(head, Role::Dim, FIELD_INDENT);
        }
        let here = focused && at == answering.option;
        let target = Target { item: place, option: (!closed).then_some(at) };
        paper.target(target, here, |paper| {
            let indent = set_option(paper, option, (*marked, here));
            if let Some(detail) = (look.detail)(option, here) {
                paper.text(&detail, Role::Dim, indent);
            }
        });
    }
    if shown == 0 {
        let hint = match options.is_empty() {
            true if answering.search.is_open() => "kader-niets-gevonden",
            true => "geen-opties",
            false => "nog-niets-gekozen",
        };
        paper.text(&say(hint), Role::Dim, FIELD_INDENT);
    }
    if focused {
        paper.page.group = Some(start..paper.page.length);
    }
}

/// Sets an option and gives how far its words stand from the edge.
fn set_option(paper: &mut Paper, option: &PickOption, (marked, here): (bool, bool)) -> usize {
    let circle = if marked { "●" } else { "○" };
    let sign = if option.sign.is_empty() { String::new() } else { format!("{} ", option.sign) };
    let sign = format!("{}{circle} {sign}", mark(here));
    let role = match (here, marked) {
        (true, _) => Role::Accent,
        (false, true) => Role::Strong,
        (false, false) => Role::Dim,
    };
    let sign = paper.span(&sign, role);
    let indent = sign.width();
    paper.hanging(&[sign], &option.label, Role::Ink);
    indent
}
