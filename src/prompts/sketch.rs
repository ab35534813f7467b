//! The words of a case that is being written: what each part and question asks, what belongs there, and its size.

use super::{PickOption, Worded, holder_name, principle_name};
use crate::{
    content::NotOurs,
    core::{
        case::{GroundInPlay, Terrain, Tier, WorkField},
        holder::Holder,
        library::Library,
        principle::Principle,
        reference::Ground,
        sketch::{Checked, LeftOver, Options, Part, Question, Size, Sketch, Unit, letter},
        wrap::join_lines,
    },
    document::{entry::capital, term},
    phrases::{say, say_with},
};

impl Worded for Sketch {
    fn prompt(&self, library: &Library, question: Question) -> String {
        let of_choice = |phrase, place| say_with(phrase, &[("letter", letter(place).into())]);
        let of_place = |phrase, place: usize| say_with(phrase, &[("nummer", (place + 1).into())]);
        let of_principle = |phrase, it| say_with(phrase, &[("naam", say(principle_name(it)).into())]);
        let of_holder = |phrase, it| say_with(phrase, &[("stoel", say(holder_name(it)).into())]);
        match question {
            Question::Title => say("schets-titel"),
            Question::Role => say("schets-rol"),
            Question::Situation => say("vraag-situatie"),
            Question::Dilemma => say("schets-vraag"),
            Question::ChoiceText(place) => of_choice("schets-optie", place),
            Question::Price(place) => of_choice("schets-prijs", place),
            Question::Consequence(place) => of_choice("schets-gevolg", place),
            Question::ServesPrinciples(place) => of_choice("schets-dient-beginselen", place),
            Question::ServesHolders(place) => of_choice("schets-dient-stoelen", place),
            Question::Plays => say("schets-spelen"),
            Question::Central => say("schets-centraal"),
            Question::Why(principle) => of_principle("schets-waarom", principle),
            Question::Asks(principle) => of_principle("schets-eigen-vraag", principle),
            Question::Expects(holder) => of_holder("plat-verwachten", holder),
            Question::Voice(holder) => of_holder("schets-stem", holder),
            Question::VariantText(place) => of_place("schets-variant", place),
            Question::Tips(place) => of_place("schets-kantelt", place),
            Question::Heavier(place) => of_place("schets-zwaarder", place),
            Question::Grounds => say("schets-beroep"),
            Question::Helps(place) => {
                let id = self.grounds.get(place).map_or("", |it| it.ground.as_str());
                let name = library.reference.ground(id).map_or(id, |it| it.name.as_str());
                say_with("schets-waarbij", &[("naam", name.to_owned().into())])
            }
            Question::Field => say("kaart-werkveld"),
            Question::Terrain => say("kaart-terrein"),
            Question::Tier => say("kaart-bestuurslaag"),
            Question::Keywords => say("kaart-trefwoorden"),
            Question::SourceTitle(place) => of_place("schets-bron", place),
            Question::SourcePlace(place) => of_place("schets-vindplaats", place),
        }
    }

    fn options(&self, library: &Library, options: Options) -> Vec<PickOption> {
        let option = |id: &str, sign: &str, label: String, detail: &str| PickOption {
            id: id.to_owned(),
            sign: sign.to_owned(),
            label,
            detail: join_lines(detail),
            head: String::new(),
        };
        let principle = |it: Principle| option(it.id(), "", say(principle_name(it)), "");
        match options {
            Options::Principles => Principle::ALL.into_iter().map(principle).collect(),
            Options::InPlay => self.in_play().map(principle).collect(),
            Options::Holders => {
                Holder::ALL.into_iter().map(|it| option(it.id(), "", say(holder_name(it)), "")).collect()
            }
            Options::Choices => {
                let lettered = self.lettered().into_iter();
                let lettered = lettered.map(|(letter, text)| option(&letter, &letter, join_lines(text), ""));
                let unknown = self.unknown_tips().into_iter().map(|id| option(&id, "", named(&id), ""));
                lettered.chain(unknown).collect()
            }
            Options::Grounds => {
                let head = |ground: &Ground| capital(&term::ground_kind(ground.kind));
                let known = library.reference.grounds.iter();
                let known = known
                    .map(|it| PickOption { head: head(it), ..option(&it.id, "", it.name.clone(), &it.core) });
                let unknown = unknown_grounds(self, library).into_iter();
                let head = say("schets-grond-onbekend");
                let unknown =
                    unknown.map(|id| PickOption { head: head.clone(), ..option(id, "", named(id), "") });
                unknown.chain(known).collect()
            }
            Options::Fields => {
                WorkField::ALL.iter().map(|it| option(it.id(), "", term::field(*it), "")).collect()
            }
            Options::Terrains => {
                Terrain::ALL.iter().map(|it| option(it.id(), "", term::terrain(*it), "")).collect()
            }
            Options::Tiers => Tier::ALL.iter().map(|it| option(it.id(), "", term::tier(*it), "")).collect(),
        }
    }
}

/// What stands in a file and that nothing has a name for.
fn named(id: &str) -> String {
    if id.trim().is_empty() { say("nog-leeg") } else { id.to_owned() }
}

/// What a file invokes and that the frame does not have, each once: it stays there until one unmarks it.
fn unknown_grounds<'s>(sketch: &'s Sketch, library: &Library) -> Vec<&'s str> {
    let mut unknown: Vec<&str> = vec![];
    for GroundInPlay { ground, .. } in &sketch.grounds {
        if library.reference.ground(ground).is_none() && !unknown.contains(&ground.as_str()) {
            unknown.push(ground);
        }
    }
    unknown
}

/// Why beraad leaves a file as it is.
#[must_use]
pub fn not_ours(why: NotOurs) -> String {
    let at = |phrase, line: usize| say_with(phrase, &[("regel", line.into())]);
    match why {
        NotOurs::Broken => say("schets-bestand-fout"),
        NotOurs::Remark(line) => at("schets-bestand-opmerking", line),
        NotOurs::Strange(line) => at("schets-bestand-vreemd", line),
    }
}

/// Why beraad leaves a file as it is, and how one goes on; the path follows.
#[must_use]
pub fn write_elsewhere(why: NotOurs) -> String {
    say_with("schets-verder-in-editor", &[("reden", not_ours(why).into())])
}

/// The short name of a part, for the path.
#[must_use]
pub fn part_name(part: Part) -> String {
    say(match part {
        Part::Story => "schets-deel-verhaal",
        Part::Choices => "schets-deel-opties",
        Part::Principles => "schets-deel-beginselen",
        Part::Chairs => "schets-deel-stoelen",
        Part::Variants => "schets-deel-varianten",
        Part::Grounds => "schets-deel-beroep",
        Part::Filing => "schets-deel-indeling",
        Part::Check => "schets-deel-nakijken",
    })
}

/// The sentence at the head of a part; empty for the last one, whose head follows from what is left.
#[must_use]
pub fn part_prompt(part: Part) -> String {
    say(match part {
        Part::Story => "schets-kop-verhaal",
        Part::Choices => "schets-kop-opties",
        Part::Principles => "schets-kop-beginselen",
        Part::Chairs => "schets-kop-stoelen",
        Part::Variants => "schets-kop-varianten",
        Part::Grounds => "schets-kop-beroep",
        Part::Filing => "schets-kop-indeling",
        Part::Check => return String::new(),
    })
}

/// The sentence at the head of what is left.
#[must_use]
pub fn check_head(checked: &Checked) -> String {
    say(match (checked.is_done(), checked.takes_part) {
        (true, _) => "schets-klaar",
        (false, true) => "schets-kan-beter",
        (false, false) => "schets-nog-niet-af",
    })
}

/// That a case is not done, and the parts in which something is missing or wrong.
#[must_use]
pub fn not_done(checked: &Checked) -> String {
    let missing = |part: Part| checked.missing.iter().any(|it| it.part() == part);
    let wrong = |part: Part| checked.remarks.iter().filter_map(|it| it.0).any(|it| it.part() == part);
    let open = |part: &Part| missing(*part) || checked.missing.is_empty() && wrong(*part);
    let parts: Vec<String> = Part::ALL.into_iter().filter(open).map(part_name).collect();
    say_with("schets-niet-af-bij", &[("delen", parts.join(", ").into())])
}

/// What is left, by its part or its question.
#[must_use]
pub fn left_over_name(sketch: &Sketch, library: &Library, row: &LeftOver) -> String {
    match (row, row.question(sketch)) {
        (LeftOver::Part(part), _) => part_name(*part),
        (_, Some(question)) => sketch.prompt(library, question),
        (_, None) => say("casus-kop"),
    }
}

/// What is left, in a line: its name and what there is to say of it.
#[must_use]
pub fn left_over_line(sketch: &Sketch, library: &Library, row: &LeftOver) -> String {
    let name = capital(&left_over_name(sketch, library, row));
    let what = match row {
        LeftOver::Part(_) | LeftOver::Missing(_) => say("nog-leeg"),
        LeftOver::Remark(_, problem) => problem.said(),
    };
    if name.ends_with('?') {
        return format!("{name} {}", capital(&what));
    }
    say_with("tekst-feit", &[("naam", name.into()), ("waarde", what.into())])
}

/// What belongs in an answer.
#[must_use]
pub fn what(question: Question) -> String {
    say(match question {
        Question::Title => "schets-wat-titel",
        Question::Role => "schets-wat-rol",
        Question::Situation => "schets-wat-situatie",
        Question::Dilemma => "schets-wat-vraag",
        Question::ChoiceText(_) => "schets-wat-optie",
        Question::Price(_) => "schets-wat-prijs",
        Question::Consequence(_) => "schets-wat-gevolg",
        Question::ServesPrinciples(_) | Question::ServesHolders(_) => "schets-wat-minstens",
        Question::Plays => "schets-wat-spelen",
        Question::Central => "schets-wat-centraal",
        Question::Why(_) => "schets-wat-waarom",
        Question::Asks(_) => "schets-wat-eigen-vraag",
        Question::Expects(_) => "schets-wat-verwacht",
        Question::Voice(_) => "schets-wat-stem",
        Question::VariantText(_) => "schets-wat-variant",
        Question::Tips(_) => "schets-wat-kantelt",
        Question::Heavier(_) => "schets-wat-zwaarder",
        Question::Grounds => "schets-wat-beroep",
        Question::Helps(_) => "schets-wat-waarbij",
        Question::Field => "schets-wat-werkveld",
        Question::Terrain => "schets-wat-terrein",
        Question::Tier => "schets-wat-laag",
        Question::Keywords => "schets-wat-trefwoorden",
        Question::SourceTitle(_) => "schets-wat-bron",
        Question::SourcePlace(_) => "schets-wat-vindplaats",
    })
}

/// What belongs in an answer, and how much of it.
#[must_use]
pub fn what_and_size(question: Question) -> String {
    match question.size() {
        Some(size) => format!("{}, {}", what(question), size_words(size)),
        None => what(question),
    }
}

/// How much an answer is now and should be; none where that does not matter.
#[must_use]
pub fn count_and_size(sketch: &Sketch, question: Question) -> Option<String> {
    let Size { unit, least, most } = question.size()?;
    let count = ("aantal", sketch.count(question).into());
    let (from, to) = (("van", least.into()), ("tot", most.into()));
    Some(match unit {
        Unit::Words if least <= 1 => say_with("schets-telt-hoogstens", &[count, to]),
        Unit::Words => say_with("schets-telt-woorden", &[count, from, to]),
        Unit::Keywords => say_with("schets-telt-trefwoorden", &[count, from, to]),
        Unit::Picks => say_with("schets-telt-gekozen", &[count, from, to]),
    })
}

fn size_words(Size { unit, least, most }: Size) -> String {
    let (from, to) = (("van", least.into()), ("tot", most.into()));
    match unit {
        Unit::Words if least <= 1 => say_with("schets-maat-hoogstens", &[to]),
        Unit::Words => say_with("schets-maat-woorden", &[from, to]),
        Unit::Keywords | Unit::Picks => say_with("schets-maat-aantal", &[from, to]),
    }
}
