//! A case that is being written as the text of a file: the keys in the order of the cases that ship, and above each
//! part, for who opens the file, what belongs there.

use super::prose;
use crate::{
    core::{
        case::{ChairText, GroundInPlay, Source, Terrain, Tier, WorkField},
        holder::Holder,
        principle::Principle,
        sketch::{CHOICES, ChoiceSketch, PlaySketch, Question, Sketch, VARIANTS, VariantSketch, ids, letter},
    },
    phrases::{say, say_with},
    prompts::sketch::what_and_size,
    toml_text,
};

/// The text of a file, and which of its lines are about which question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// The first line, from 1, of each answer.
    lines: Vec<(usize, Question)>,
}

impl Written {
    /// The question that a line, from 1, is about; none above the first answer.
    #[must_use]
    pub fn question_at(&self, line: usize) -> Option<Question> {
        let next = self.lines.partition_point(|(first, _)| *first <= line);
        next.checked_sub(1).map(|place| self.lines[place].1)
    }
}

/// The first line of every file that is written: by it an editor finds the schema beside the file, and completes.
const FIRST_LINE: &str = concat!("#:schema ", "casus.schema.json");

/// Writes a case as far as it is: what is missing stands there empty, so that it can be filled in.
#[must_use]
pub fn write(sketch: &Sketch) -> Written {
    let mut pen = Pen::default();
    pen.line(FIRST_LINE);
    for line in say("schets-bestand-kop").lines() {
        pen.comment(line);
    }
    pen.line(&format!("schema = {SCHEMA}"));
    head(sketch, &mut pen);
    choices(sketch, &mut pen);
    principles(sketch, &mut pen);
    chairs(sketch, &mut pen);
    variants(sketch, &mut pen);
    grounds(sketch, &mut pen);
    sources(sketch, &mut pen);
    Written { text: pen.text, lines: pen.lines }
}

/// The lines that explain, as they stand in every file that is written.
pub(super) fn comments() -> Vec<String> {
    let written = write(&Sketch::default());
    written.text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect()
}

fn head(sketch: &Sketch, pen: &mut Pen) {
    pen.explain(&[("titel", Question::Title), ("rol", Question::Role)]);
    pen.text(Question::Title, "titel", &sketch.title);
    pen.text(Question::Role, "rol", &sketch.role);
    pen.explain(&[
        ("werkveld", Question::Field),
        ("terrein", Question::Terrain),
        ("bestuurslaag", Question::Tier),
        ("trefwoorden", Question::Keywords),
    ]);
    pen.text(Question::Field, "werkveld", sketch.field.map_or("", WorkField::id));
    pen.text(Question::Terrain, "terrein", sketch.terrain.map_or("", Terrain::id));
    pen.text(Question::Tier, "bestuurslaag", sketch.tier.map_or("", Tier::id));
    pen.list(Question::Keywords, "trefwoorden", &sketch.keywords);
    pen.explain(&[("situatie", Question::Situation), ("vraag", Question::Dilemma)]);
    pen.prose(Question::Situation, "situatie", &sketch.situation);
    pen.text(Question::Dilemma, "vraag", &sketch.question);
}

fn choices(sketch: &Sketch, pen: &mut Pen) {
    pen.explain(&[
        ("tekst", Question::ChoiceText(0)),
        ("prijs", Question::Price(0)),
        ("gevolg", Question::Consequence(0)),
        ("beginselen", Question::ServesPrinciples(0)),
        ("rechten", Question::ServesHolders(0)),
    ]);
    let blank = ChoiceSketch::default();
    for place in 0..sketch.choices.len().max(CHOICES.0) {
        let choice = sketch.choices.get(place).unwrap_or(&blank);
        pen.head(Question::ChoiceText(place), "[[opties]]");
        pen.key("id", &toml_text::line(&letter(place)));
        pen.text(Question::ChoiceText(place), "tekst", &choice.text);
        pen.text(Question::Price(place), "prijs", &choice.price);
        pen.prose(Question::Consequence(place), "gevolg", &choice.consequence);
        pen.list(Question::ServesPrinciples(place), "beginselen", &ids(&choice.principles, Principle::id));
        pen.list(Question::ServesHolders(place), "rechten", &ids(&choice.holders, Holder::id));
    }
}

fn principles(sketch: &Sketch, pen: &mut Pen) {
    pen.explain(&[
        ("[beginselen.naam]", Question::Plays),
        ("centraal", Question::Central),
        ("waarom", Question::Why(Principle::Equality)),
        ("vraag", Question::Asks(Principle::Equality)),
    ]);
    for principle in sketch.in_play() {
        let PlaySketch { central, why, question, .. } = &sketch.principles[principle];
        pen.head(Question::Central, &format!("[beginselen.{}]", principle.id()));
        if *central {
            pen.key("centraal", "true");
        }
        pen.text(Question::Why(principle), "waarom", why);
        pen.text(Question::Asks(principle), "vraag", question);
    }
}

fn chairs(sketch: &Sketch, pen: &mut Pen) {
    let citizens = Holder::Citizens;
    pen.explain(&[("verwacht", Question::Expects(citizens)), ("stem", Question::Voice(citizens))]);
    for (holder, ChairText { expects, voice }) in sketch.chairs.iter() {
        pen.head(Question::Expects(holder), &format!("[stoelen.{}]", holder.id()));
        pen.text(Question::Expects(holder), "verwacht", expects);
        pen.prose(Question::Voice(holder), "stem", voice);
    }
}

fn variants(sketch: &Sketch, pen: &mut Pen) {
    pen.explain(&[
        ("tekst", Question::VariantText(0)),
        ("kantelt", Question::Tips(0)),
        ("beginsel", Question::Heavier(0)),
    ]);
    let blank = VariantSketch::default();
    for place in 0..sketch.variants.len().max(VARIANTS.0) {
        let variant = sketch.variants.get(place).unwrap_or(&blank);
        pen.head(Question::VariantText(place), "[[varianten]]");
        pen.key("id", &toml_text::line(&(place + 1).to_string()));
        pen.text(Question::VariantText(place), "tekst", &variant.text);
        pen.list(Question::Tips(place), "kantelt", &variant.tips);
        pen.text(Question::Heavier(place), "beginsel", variant.principle.map_or("", Principle::id));
    }
}

fn grounds(sketch: &Sketch, pen: &mut Pen) {
    pen.explain(&[("[[beroep]]", Question::Grounds), ("waarbij", Question::Helps(0))]);
    for (place, GroundInPlay { ground, helps }) in sketch.grounds.iter().enumerate() {
        pen.head(Question::Grounds, "[[beroep]]");
        pen.text(Question::Grounds, "grond", ground);
        pen.text(Question::Helps(place), "waarbij", helps);
    }
}

fn sources(sketch: &Sketch, pen: &mut Pen) {
    pen.explain(&[("[[bronnen]]", Question::SourceTitle(0)), ("vindplaats", Question::SourcePlace(0))]);
    for (number, Source { title, place }) in sketch.sources.iter().enumerate() {
        pen.head(Question::SourceTitle(number), "[[bronnen]]");
        pen.text(Question::SourceTitle(number), "titel", title);
        pen.text(Question::SourcePlace(number), "vindplaats", place);
    }
}

/// A file being written.
#[derive(Default)]
struct Pen {
    text: String,
    /// How many lines stand there.
    count: usize,
    lines: Vec<(usize, Question)>,
}

impl Pen {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
        self.count += 1 + line.matches('\n').count();
    }

    fn comment(&mut self, words: &str) {
        self.line(&format!("# {words}"));
    }

    /// Says what belongs in the part that follows.
    fn explain(&mut self, keys: &[(&'static str, Question)]) {
        self.line("");
        for (key, question) in keys {
            let (key, what) = (("sleutel", (*key).into()), ("wat", what_and_size(*question).into()));
            let words = match choices_of(*question) {
                Some(list) => say_with("schets-bestand-kies", &[key, what, ("lijst", list.into())]),
                None => say_with("schets-bestand-uitleg", &[key, what]),
            };
            for line in textwrap::wrap(&words, COMMENT_WIDTH) {
                self.comment(&line);
            }
        }
    }

    /// The head of a table; an empty line parts it from what stands above, unless that explains it.
    fn head(&mut self, question: Question, head: &str) {
        let explained = self.text.lines().next_back().is_some_and(|line| line.starts_with("# "));
        if !explained {
            self.line("");
        }
        self.about(question);
        self.line(head);
    }

    fn key(&mut self, key: &str, value: &str) {
        self.line(&format!("{key} = {value}"));
    }

    /// A text on one line, or as a block if it has more.
    fn text(&mut self, question: Question, key: &str, text: &str) {
        if text.contains('\n') {
            return self.prose(question, key, text);
        }
        self.about(question);
        self.key(key, &toml_text::line(text));
    }

    /// A text that is mostly long: a block.
    fn prose(&mut self, question: Question, key: &str, text: &str) {
        self.about(question);
        let value =
            if text.is_empty() { toml_text::line("") } else { toml_text::block(&prose::wrapped(text)) };
        self.key(key, &value);
    }

    fn list(&mut self, question: Question, key: &str, texts: &[String]) {
        self.about(question);
        let quoted: Vec<String> = texts.iter().map(|text| toml_text::line(text)).collect();
        self.key(key, &toml_text::list(&quoted));
    }

    /// The next line is about this question.
    fn about(&mut self, question: Question) {
        self.lines.push((self.count + 1, question));
    }
}

/// The ids from which one chooses, where they are few.
fn choices_of(question: Question) -> Option<String> {
    let list = match question {
        Question::Field => ids(WorkField::ALL, WorkField::id),
        Question::Terrain => ids(Terrain::ALL, Terrain::id),
        Question::Tier => ids(Tier::ALL, Tier::id),
        Question::ServesPrinciples(_) => ids(&Principle::ALL, Principle::id),
        Question::ServesHolders(_) => ids(&Holder::ALL, Holder::id),
        _ => return None,
    };
    Some(list.join(", "))
}

/// The form of the file.
const SCHEMA: i64 = 1;

/// Letters of a line that explains.
const COMMENT_WIDTH: usize = 88;
