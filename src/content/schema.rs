//! The case file as it stands on disk: every key with its place, and how it becomes a case.

use super::{
    fields::{Fields, Text},
    ids,
    report::{Need, Report},
};
use crate::core::{
    case::{
        Case, ChairText, Choice, GroundInPlay, Origin, PrincipleInPlay, Source, Terrain, Tier, Variant,
        Words, WorkField,
    },
    holder::{ByHolder, Holder},
    nearest::nearest,
    principle::Principle,
};

/// A case file.
#[derive(Debug)]
pub(super) struct CaseFile<'t> {
    pub(super) title: Option<Text<'t>>,
    pub(super) role: Option<Text<'t>>,
    pub(super) situation: Option<Text<'t>>,
    pub(super) question: Option<Text<'t>>,
    pub(super) field: Option<WorkField>,
    pub(super) terrain: Option<Terrain>,
    pub(super) tier: Option<Tier>,
    pub(super) keywords: Vec<Text<'t>>,
    pub(super) choices: Vec<ChoiceFile<'t>>,
    pub(super) principles: Vec<PrincipleFile<'t>>,
    pub(super) chairs: ByHolder<ChairFile<'t>>,
    pub(super) variants: Vec<VariantFile<'t>>,
    pub(super) grounds: Vec<GroundFile<'t>>,
    pub(super) sources: Vec<SourceText<'t>>,
}

/// One of `[[opties]]`.
#[derive(Debug)]
pub(super) struct ChoiceFile<'t> {
    pub(super) at: usize,
    pub(super) id: Option<Text<'t>>,
    pub(super) text: Option<Text<'t>>,
    pub(super) price: Option<Text<'t>>,
    pub(super) consequence: Option<Text<'t>>,
    pub(super) principles: Vec<Principle>,
    pub(super) serves_at: usize,
    holders: Vec<Holder>,
}

/// One of `[beginselen.…]`.
#[derive(Debug)]
pub(super) struct PrincipleFile<'t> {
    pub(super) at: usize,
    pub(super) principle: Principle,
    pub(super) central: bool,
    pub(super) why: Option<Text<'t>>,
    pub(super) question: Option<Text<'t>>,
}

/// One of `[stoelen.…]`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ChairFile<'t> {
    pub(super) expects: Option<Text<'t>>,
    pub(super) voice: Option<Text<'t>>,
}

/// One of `[[varianten]]`.
#[derive(Debug)]
pub(super) struct VariantFile<'t> {
    pub(super) at: usize,
    pub(super) id: Option<Text<'t>>,
    pub(super) tips: Vec<Text<'t>>,
    text: Option<Text<'t>>,
    principle: Option<Principle>,
}

/// One of `[[beroep]]`.
#[derive(Debug)]
pub(super) struct GroundFile<'t> {
    pub(super) ground: Option<Text<'t>>,
    pub(super) helps: Option<Text<'t>>,
}

/// One of `[[bronnen]]`.
#[derive(Debug)]
pub(super) struct SourceText<'t> {
    title: Option<Text<'t>>,
    place: Option<Text<'t>>,
}

impl<'t> CaseFile<'t> {
    /// Reads every key of the file; what is missing or unknown goes into the report.
    pub(super) fn read(file: &Fields<'t>, report: &mut Report<'_>) -> Self {
        file.only(report, &KEYS);
        Self {
            title: file.text(report, "titel", Need::Must),
            role: file.text(report, "rol", Need::Should),
            situation: file.text(report, "situatie", Need::Must),
            question: file.text(report, "vraag", Need::Must),
            field: ids::one(file, report, "werkveld", Need::Must),
            terrain: ids::one(file, report, "terrein", Need::Must),
            tier: ids::one(file, report, "bestuurslaag", Need::Must),
            keywords: file.texts(report, "trefwoorden", Need::Should).unwrap_or_default(),
            choices: choices(file, report),
            principles: principles(file, report),
            chairs: chairs(file, report),
            variants: variants(file, report),
            grounds: grounds(file, report),
            sources: sources(file, report),
        }
    }

    /// The case, if all that it cannot do without is there. `keep` makes its words last.
    pub(super) fn into_case(self, slug: Words, origin: Origin, keep: Keep<'t>) -> Option<Case> {
        let mut principles: Vec<_> = self.principles.into_iter().map(|it| it.into_play(keep)).collect();
        principles.sort_by_key(|it| it.principle);
        let mut chairs = ByHolder::default();
        for (holder, chair) in self.chairs.iter() {
            let (expects, voice) = (kept(chair.expects, keep), kept(chair.voice, keep));
            chairs[holder] = ChairText { expects, voice };
        }
        Some(Case {
            slug,
            origin,
            title: keep(self.title?.words),
            role: kept(self.role, keep),
            situation: keep(self.situation?.words),
            question: keep(self.question?.words),
            field: self.field?,
            terrain: self.terrain?,
            tier: self.tier?,
            keywords: self.keywords.iter().map(|it| keep(it.words)).collect(),
            choices: self.choices.into_iter().map(|it| it.into_choice(keep)).collect::<Option<_>>()?,
            principles,
            chairs,
            variants: self.variants.into_iter().filter_map(|it| it.into_variant(keep)).collect(),
            grounds: self.grounds.into_iter().filter_map(|it| it.into_ground(keep)).collect(),
            sources: self.sources.into_iter().map(|it| it.into_source(keep)).collect(),
        })
    }
}

/// How the words of a file come to last as long as the case.
pub(super) type Keep<'t> = fn(&'t str) -> Words;

/// Words that stand in the program.
pub(super) fn borrowed(words: &'static str) -> Words {
    Words::Borrowed(words)
}

/// Words that were read.
pub(super) fn owned(words: &str) -> Words {
    Words::Owned(words.to_owned())
}

impl<'t> ChoiceFile<'t> {
    fn into_choice(self, keep: Keep<'t>) -> Option<Choice> {
        Some(Choice {
            id: keep(self.id?.words),
            text: keep(self.text?.words),
            price: kept(self.price, keep),
            consequence: kept(self.consequence, keep),
            principles: self.principles,
            holders: self.holders,
        })
    }
}

impl<'t> PrincipleFile<'t> {
    fn into_play(self, keep: Keep<'t>) -> PrincipleInPlay {
        PrincipleInPlay {
            principle: self.principle,
            central: self.central,
            why: kept(self.why, keep),
            question: kept(self.question, keep),
        }
    }
}

impl<'t> VariantFile<'t> {
    fn into_variant(self, keep: Keep<'t>) -> Option<Variant> {
        Some(Variant {
            id: keep(self.id?.words),
            text: keep(self.text?.words),
            tips: self.tips.iter().map(|it| keep(it.words)).collect(),
            principle: self.principle?,
        })
    }
}

impl<'t> GroundFile<'t> {
    fn into_ground(self, keep: Keep<'t>) -> Option<GroundInPlay> {
        Some(GroundInPlay { ground: keep(self.ground?.words), helps: kept(self.helps, keep) })
    }
}

impl<'t> SourceText<'t> {
    fn into_source(self, keep: Keep<'t>) -> Source {
        Source { title: kept(self.title, keep), place: kept(self.place, keep) }
    }
}

fn choices<'t>(file: &Fields<'t>, report: &mut Report<'_>) -> Vec<ChoiceFile<'t>> {
    let items = file.items(report, "opties", Need::Must);
    let read = |item: Fields<'t>| {
        item.only(report, &["id", "tekst", "prijs", "gevolg", "beginselen", "rechten"]);
        ChoiceFile {
            at: item.at,
            id: item.text(report, "id", Need::Must),
            text: item.text(report, "tekst", Need::Must),
            price: item.text(report, "prijs", Need::Should),
            consequence: item.text(report, "gevolg", Need::Should),
            principles: ids::some(&item, report, "beginselen"),
            serves_at: item.place("beginselen"),
            holders: ids::some(&item, report, "rechten"),
        }
    };
    items.into_iter().map(read).collect()
}

fn principles<'t>(file: &Fields<'t>, report: &mut Report<'_>) -> Vec<PrincipleFile<'t>> {
    let parts = file.parts(report, ("beginselen", Principle::Proportionality.id()), Need::Should);
    let read = |(id, part): (Text<'t>, Fields<'t>)| {
        part.only(report, &["centraal", "waarom", "vraag"]);
        let principle = ids::value(report, id, "beginselen", Need::Should);
        let central = part.flag(report, "centraal");
        let why = part.text(report, "waarom", Need::Should);
        let question = part.text(report, "vraag", Need::Should);
        Some(PrincipleFile { at: id.at, principle: principle?, central, why, question })
    };
    parts.into_iter().filter_map(read).collect()
}

fn chairs<'t>(file: &Fields<'t>, report: &mut Report<'_>) -> ByHolder<ChairFile<'t>> {
    let mut chairs = ByHolder::default();
    let parts = file.parts(report, ("stoelen", Holder::Citizens.id()), Need::Should);
    let named: Vec<&str> = parts.iter().map(|(id, _)| id.words).collect();
    for (id, part) in parts {
        part.only(report, &["verwacht", "stem"]);
        let expects = part.text(report, "verwacht", Need::Should);
        let voice = part.text(report, "stem", Need::Should);
        if let Some(holder) = ids::value(report, id, "stoelen", Need::Should) {
            chairs[holder] = ChairFile { expects, voice };
        }
    }
    // A misspelt chair is told once, as an unknown one.
    let there = |holder: &Holder| {
        let id = holder.id();
        named.contains(&id) || named.iter().any(|it| nearest(it, [id]).is_some())
    };
    for holder in Holder::ALL.into_iter().filter(|it| !named.is_empty() && !there(it)) {
        let sentences = ("inhoud-ontbreekt-kop", "inhoud-ontbreekt-kop-doe");
        let head = format!("[stoelen.{}]", holder.id());
        report.add(Need::Should, file.place("stoelen"), sentences, &[("kop", head.into())]);
    }
    chairs
}

fn variants<'t>(file: &Fields<'t>, report: &mut Report<'_>) -> Vec<VariantFile<'t>> {
    let items = file.items(report, "varianten", Need::Should);
    let read = |item: Fields<'t>| {
        item.only(report, &["id", "tekst", "kantelt", "beginsel"]);
        VariantFile {
            at: item.at,
            id: item.text(report, "id", Need::Should),
            text: item.text(report, "tekst", Need::Should),
            tips: ids::at_least_one(&item, report, "kantelt"),
            principle: ids::one(&item, report, "beginsel", Need::Should),
        }
    };
    items.into_iter().map(read).collect()
}

fn grounds<'t>(file: &Fields<'t>, report: &mut Report<'_>) -> Vec<GroundFile<'t>> {
    let items = file.items(report, "beroep", Need::Should);
    let read = |item: Fields<'t>| {
        item.only(report, &["grond", "waarbij"]);
        GroundFile {
            ground: item.text(report, "grond", Need::Should),
            helps: item.text(report, "waarbij", Need::Should),
        }
    };
    items.into_iter().map(read).collect()
}

/// An own case may come from life: it needs no source.
fn sources<'t>(file: &Fields<'t>, report: &mut Report<'_>) -> Vec<SourceText<'t>> {
    let items = file.items(report, "bronnen", Need::May);
    let read = |item: Fields<'t>| {
        item.only(report, &["titel", "vindplaats"]);
        SourceText {
            title: item.text(report, "titel", Need::Should),
            place: item.text(report, "vindplaats", Need::Should),
        }
    };
    items.into_iter().map(read).collect()
}

/// The words of a text; none where there is no text.
fn kept<'t>(text: Option<Text<'t>>, keep: Keep<'t>) -> Words {
    text.map(|it| keep(it.words)).unwrap_or_default()
}

/// The keys at the top of a case file, in the order in which a case is written.
pub(super) const KEYS: [&str; 15] = [
    "schema",
    "titel",
    "rol",
    "werkveld",
    "terrein",
    "bestuurslaag",
    "trefwoorden",
    "situatie",
    "vraag",
    "opties",
    "beginselen",
    "stoelen",
    "varianten",
    "beroep",
    "bronnen",
];
