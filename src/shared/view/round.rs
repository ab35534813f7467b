//! The two rounds: how to hold one, somebody's turn, papers that are counted, and both side by side once the talk is over.

use super::items;
use crate::{
    app::world::Room,
    core::session::{
        Choice, PaperCount, Phase, Round, Session, Tally, ballot::Ballot, ballot::FEWEST_FOR_SECRECY,
    },
    phrases::{say, say_with},
    shared::stage::{Lead, Stage, WAYS},
    ui::{
        paper::{Paper, mark},
        theme::Role,
    },
};

/// Sets the round of this phase.
pub(super) fn set(stage: &Stage, paper: &mut Paper, room: &Room) {
    let session = stage.session();
    let roomy = room.size.1 >= ROOMY;
    match session.round() {
        Some(_) if stage.lead == Lead::Way => way(stage, paper),
        Some(Round::Ahead) if session.choices().is_empty() => {
            paper.text(&say("sessie-geen-opties"), Role::Ink, 0);
            paper.gap();
        }
        Some(Round::Ahead) if session.phase() == Phase::First => super::talk::choices(session, paper, true),
        Some(Round::Keyboard(ballot)) => turn(session, ballot, paper, roomy),
        Some(Round::Paper(count)) => papers(session, count, paper),
        Some(Round::Closed(_)) => {
            paper.text(&say("sessie-ronde-dicht"), Role::Strong, 0);
            paper.gap();
        }
        Some(Round::Ahead) | None => {}
    }
}

fn way(stage: &Stage, paper: &mut Paper) {
    if stage.session().setup().people < FEWEST_FOR_SECRECY {
        paper.text(&say("sessie-weinig"), Role::Strong, 0);
        paper.gap();
    }
    let rows = [say("sessie-ronde-toetsenbord"), say("sessie-ronde-papier")];
    items(paper, &rows, stage.way.at(WAYS.len()));
    // Who chooses on paper reads the options here.
    super::talk::choices(stage.session(), paper, true);
}

/// Somebody sits at the keyboard. The page is the same whatever they press.
fn turn(session: &Session, ballot: &Ballot, paper: &mut Paper, roomy: bool) {
    if ballot.is_complete() {
        paper.text(&say("sessie-iedereen-koos"), Role::Strong, 0);
        paper.gap();
        paper.text(&say("sessie-iedereen-koos-doe"), Role::Ink, 0);
        return;
    }
    let values = [("beurt", (ballot.cast() + 1).into()), ("aantal", ballot.people().into())];
    paper.text(&say_with("sessie-jouw-beurt", &values), Role::Strong, 0);
    // What to do stands above the options: in a low window it must be in sight.
    let said = if ballot.is_pressed() { "sessie-beurt-vast" } else { "sessie-beurt-kies" };
    paper.text(&say(said), Role::Accent, 0);
    paper.gap();
    for choice in session.choices() {
        letter(paper, &choice.letter.to_string(), &choice.text, roomy);
    }
    letter(paper, "0", &say("sessie-weet-niet"), roomy);
}

fn letter(paper: &mut Paper, sign: &str, words: &str, roomy: bool) {
    let sign = paper.span(&format!("{sign}  "), Role::Strong);
    paper.hanging(&[sign], words, Role::Ink);
    if roomy {
        paper.row(vec![]);
    }
}

/// The facilitator types how many papers there are of each; the numbers do not show.
fn papers(session: &Session, count: &PaperCount, paper: &mut Paper) {
    paper.text(&say("sessie-papier-tel"), Role::Strong, 0);
    paper.gap();
    let blank = Choice { letter: '0', text: say("sessie-weet-niet"), own: false };
    for (place, choice) in session.choices().iter().chain([&blank]).enumerate() {
        let here = place == count.at();
        let role = if here { Role::Accent } else { Role::Ink };
        let typed = if count.is_typed(place) { "●" } else { "○" };
        let sign = paper.span(&format!("{}{typed} {}  ", mark(here), choice.letter), role);
        let target = crate::ui::paper::Target { item: place, option: None };
        paper.target(target, here, |paper| paper.hanging(&[sign], &choice.text, role));
    }
    paper.gap();
    if let Some(papers) = count.papers() {
        let values = [("aantal", papers.into()), ("mensen", session.setup().people.into())];
        paper.text(&say_with("sessie-papier-samen", &values), Role::Dim, 0);
    }
}

/// Both rounds, option by option.
pub(super) fn side_by_side(session: &Session, paper: &mut Paper) {
    let Some(rounds) = session.rounds() else { return };
    if rounds.first.is_none() && rounds.last.is_none() {
        return;
    }
    for (place, choice) in session.choices().iter().enumerate() {
        let sign = paper.span(&format!("{}  ", choice.letter), Role::Strong);
        paper.hanging(&[sign], &choice.text, Role::Ink);
        let count = |tally: &Tally| tally.choices.get(place).copied().unwrap_or(0);
        bars(paper, rounds.first.map(count), rounds.last.map(count));
    }
    let blank = |tally: &Tally| tally.blank;
    if rounds.first.map_or(0, blank) + rounds.last.map_or(0, blank) > 0 {
        letter_row(paper, &say("sessie-weet-niet"));
        bars(paper, rounds.first.map(blank), rounds.last.map(blank));
    }
    if let (Some(first), Some(last)) = (rounds.first, rounds.last) {
        let same = first.choices.iter().eq(last.choices.iter().take(first.choices.len()))
            && last.choices.iter().skip(first.choices.len()).all(|count| *count == 0)
            && first.blank == last.blank;
        paper.text(&say(if same { "sessie-gebleven" } else { "sessie-verschoven" }), Role::Strong, 0);
        paper.gap();
    }
}

fn letter_row(paper: &mut Paper, words: &str) {
    let sign = paper.span("0  ", Role::Strong);
    paper.hanging(&[sign], words, Role::Ink);
}

fn bars(paper: &mut Paper, first: Option<u32>, last: Option<u32>) {
    for (name, count, is_last) in [("sessie-eerst", first, false), ("sessie-nu", last, true)] {
        let Some(count) = count else { continue };
        let bar = "■ ".repeat(usize::try_from(count).unwrap_or(0).min(paper.width.saturating_sub(20) / 2));
        let name = paper.span(&format!("   {:<7}", say(name)), Role::Dim);
        let bar = paper.span(&bar, Role::Voice);
        let number = paper.span(&count.to_string(), Role::Strong);
        let shift = first.filter(|first| is_last && *first != count).map(|first| {
            let shift = format!("{:+}", i64::from(count) - i64::from(first)).replace('-', "−");
            paper.span(
                &format!("   {}", say_with("sessie-verschil", &[("verschil", shift.into())])),
                Role::Dim,
            )
        });
        paper.row([name, bar, number].into_iter().chain(shift).collect());
    }
    paper.gap();
}

/// From this height of window on, in rows, options stand apart.
const ROOMY: u16 = 24;
