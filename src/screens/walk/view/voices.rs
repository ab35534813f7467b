//! What is told, not judged: the locked hunch, the voices after the choice, first and final choice side by side.

use super::question::certainty_words;
use crate::{
    core::{holder::Holder, walk::Walk, wrap::join_lines},
    document::entry::capital,
    phrases::{say, say_with},
    prompts::{choice_words, holder_name},
    ui::{paper::Paper, theme::Role},
};

/// The first hunch as it was locked.
pub(super) fn locked_hunch(walk: &Walk, paper: &mut Paper) {
    let hunch = &walk.entry.hunch;
    if !hunch.words.is_empty() {
        paper.own(&join_lines(&hunch.words), Role::Ink, 2);
        paper.gap();
    }
    let certainty = paper.span(&format!("  {}  ", say("vraag-zekerheid")), Role::Dim);
    paper.hanging(&[certainty], &certainty_words(hunch.certainty), Role::Ink);
    if !hunch.feeling.trim().is_empty() {
        paper.gap();
        paper.text(&say("vraag-gevoel"), Role::Dim, 2);
        paper.own(&hunch.feeling, Role::Ink, 2);
    }
}

/// One line at the weighing that says what the first choice was.
pub(super) fn first_choice_line(walk: &Walk, paper: &mut Paper) {
    let words = &walk.entry.hunch.words;
    if !words.is_empty() {
        let line = say_with("eerste-keuze-was", &[("keuze", join_lines(words).into())]);
        paper.text(&line, Role::Dim, 0);
        paper.gap();
    }
}

/// What follows, the four voices, and the two choices side by side.
pub(super) fn set(walk: &Walk, paper: &mut Paper) {
    side_by_side(walk, paper);
    paper.gap();
    let chosen = walk.entry.weighing.choice.as_deref();
    let consequence = walk.case.as_ref().zip(chosen).and_then(|(case, id)| case.choice(id));
    paper.text(&say("wat-volgt"), Role::Strong, 0);
    let told = consequence.map_or_else(|| say("gevolg-eigen"), |choice| choice.consequence.to_string());
    if told.trim().is_empty() {
        paper.text(&say("gevolg-leeg"), Role::Dim, 0);
    } else {
        paper.text(&told, Role::Ink, 0);
    }
    let Some(case) = &walk.case else {
        paper.gap();
        paper.text(&say("stemmen-zelf"), Role::Dim, 0);
        return;
    };
    for holder in Holder::ALL {
        paper.gap();
        paper.text(&capital(&say(holder_name(holder))), Role::Strong, 0);
        let voice = &case.chairs[holder].voice;
        if voice.trim().is_empty() {
            paper.text(&say("stem-leeg"), Role::Dim, 2);
        } else {
            paper.voice(voice, false);
        }
    }
}

fn side_by_side(walk: &Walk, paper: &mut Paper) {
    let (hunch, weighing) = (&walk.entry.hunch, &walk.entry.weighing);
    let Some(stayed) = walk.stayed() else { return };
    let first = (say("keuze-eerst"), join_lines(&hunch.words), hunch.certainty);
    let last = (say("keuze-nu"), choice_words(walk, weighing.choice.as_deref()), weighing.certainty);
    for (name, words, certainty) in [first, last] {
        let name = paper.span(&format!("{:<7}", capital(&name)), Role::Dim);
        paper.hanging(&[name], &words, Role::Ink);
        if certainty.is_some() {
            paper.text(&certainty_words(certainty), Role::Dim, 7);
        }
    }
    paper.text(&say(if stayed { "keuze-gebleven" } else { "keuze-verschoven" }), Role::Strong, 7);
}

/// What one wrote weeks ago, above the look-back.
pub(super) fn look_back_intro(walk: &Walk, paper: &mut Paper) {
    let entry = &walk.entry;
    let words = choice_words(walk, entry.weighing.choice.as_deref());
    for (name, words) in [
        ("terugblik-keuze", words),
        ("zin-als", entry.intention.if_.clone()),
        ("zin-dan", entry.intention.then.clone()),
    ] {
        if !words.trim().is_empty() {
            let sign = paper.span(&format!("{:<9}", say(name)), Role::Dim);
            paper.hanging(&[sign], &words, Role::Ink);
        }
    }
    paper.gap();
}
