//! The JSON Schema of a case file, by which editors complete and check: generated here, held against the program.

use std::{collections::BTreeMap, fs, path::Path};

use beraad::{
    content::{self, SourceFile},
    core::{
        case::{Origin, Terrain, Tier, WorkField},
        holder::Holder,
        principle::Principle,
    },
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde_json::Value;

/// A case file, in the order in which a case is written.
#[derive(JsonSchema)]
#[schemars(
    deny_unknown_fields,
    title = "Casus",
    description = "Een casus van beraad: één mens, één moment, een keuze."
)]
#[expect(dead_code, reason = "it only has a shape")]
struct CaseFile {
    #[schemars(description = "De vorm van dit bestand. Altijd 1.", range(min = 1, max = 1))]
    schema: u8,
    #[schemars(description = "Kort en concreet: hoogstens 5 woorden.", length(min = 1))]
    titel: String,
    #[schemars(description = "Wie ben je, in één zin: hoogstens 20 woorden.", length(min = 1))]
    rol: String,
    #[schemars(description = "Het soort werk.", schema_with = "field")]
    werkveld: String,
    #[schemars(description = "Waar het dilemma ontstaat.", schema_with = "terrain")]
    terrein: String,
    #[schemars(description = "Waar in de overheid.", schema_with = "tier")]
    bestuurslaag: String,
    #[schemars(description = "2 tot 5 woorden om op te zoeken, in kleine letters.", length(min = 1))]
    trefwoorden: Vec<String>,
    #[schemars(
        description = "De feiten, van binnenuit verteld: 90 tot 160 woorden in twee of drie alinea's.",
        length(min = 1)
    )]
    situatie: String,
    #[schemars(
        description = "Hoogstens 15 woorden. Begint met Kun, Wil, Moet, Durf of Mag; geen komma, geen “hoe”.",
        length(min = 1)
    )]
    vraag: String,
    #[schemars(
        description = "Drie of vier wegen, elk te verdedigen en elk met een prijs.",
        length(min = 2, max = 4)
    )]
    opties: Vec<Choice>,
    #[schemars(description = "3 tot 6 beginselen die hier spelen.", schema_with = "principles_in_play")]
    beginselen: BTreeMap<String, Play>,
    #[schemars(description = "Alle vier de rechthebbenden.")]
    stoelen: Chairs,
    #[schemars(
        description = "Twee of drie keer één ander feit; samen raken ze elke optie.",
        length(min = 1, max = 3)
    )]
    varianten: Vec<Variant>,
    #[schemars(description = "4 tot 7 gronden uit het kader.", length(min = 1))]
    beroep: Vec<Ground>,
    #[schemars(description = "Waar de casus op rust. Een eigen casus mag zonder.")]
    bronnen: Option<Vec<Source>>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Optie")]
#[expect(dead_code, reason = "it only has a shape")]
struct Choice {
    #[schemars(description = "De letter: a, b, c of d, op volgorde.", length(min = 1))]
    id: String,
    #[schemars(description = "Wat je doet, te beginnen met Ik: 10 tot 22 woorden.", length(min = 1))]
    tekst: String,
    #[schemars(description = "Wat het kost, en wie: 10 tot 25 woorden.", length(min = 1))]
    prijs: String,
    #[schemars(
        description = "Wat er in de weken daarna gebeurt, verteld en niet gewogen: 35 tot 60 woorden.",
        length(min = 1)
    )]
    gevolg: String,
    #[schemars(description = "De beginselen die deze optie dient.", schema_with = "principles")]
    beginselen: Vec<String>,
    #[schemars(description = "De rechthebbenden die deze optie dient.", schema_with = "holders")]
    rechten: Vec<String>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Beginsel dat speelt")]
#[expect(dead_code, reason = "it only has a shape")]
struct Play {
    #[schemars(description = "true bij de één tot drie beginselen waar het om draait.")]
    centraal: Option<bool>,
    #[schemars(description = "Waarom het hier speelt: 12 tot 30 woorden.", length(min = 1))]
    waarom: String,
    #[schemars(description = "Een vraag die je jezelf hier stelt: hoogstens 22 woorden.", length(min = 1))]
    vraag: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Vier stoelen")]
#[expect(dead_code, reason = "it only has a shape")]
struct Chairs {
    burgers: Chair,
    volksvertegenwoordigers: Chair,
    bestuurders: Chair,
    ambtenaren: Chair,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Stoel")]
#[expect(dead_code, reason = "it only has a shape")]
struct Chair {
    #[schemars(
        description = "Wat zij hier van je vakmanschap mogen verwachten: 15 tot 35 woorden.",
        length(min = 1)
    )]
    verwacht: String,
    #[schemars(description = "Hun stem achteraf, in de eerste persoon: 35 tot 60 woorden.", length(min = 1))]
    stem: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Variant")]
#[expect(dead_code, reason = "it only has a shape")]
struct Variant {
    #[schemars(description = "Een eigen nummer.", length(min = 1))]
    id: String,
    #[schemars(description = "Maar wat als …: één ander feit.", length(min = 1))]
    tekst: String,
    #[schemars(description = "De letters van de opties waar je dan aan twijfelt.", length(min = 1))]
    kantelt: Vec<String>,
    #[schemars(description = "Het beginsel dat dan zwaarder weegt.", schema_with = "principle")]
    beginsel: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Grond")]
#[expect(dead_code, reason = "it only has a shape")]
struct Ground {
    #[schemars(description = "De naam van de grond, zoals beraad kader die noemt.", schema_with = "ground")]
    grond: String,
    #[schemars(description = "Waarbij die hier helpt: hoogstens 25 woorden.", length(min = 1))]
    waarbij: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, title = "Bron")]
#[expect(dead_code, reason = "it only has a shape")]
struct Source {
    #[schemars(length(min = 1))]
    titel: String,
    #[schemars(length(min = 1))]
    vindplaats: String,
}

fn one_of<'i>(ids: impl Iterator<Item = &'i str>) -> Schema {
    json_schema!({"type": "string", "enum": ids.collect::<Vec<_>>()})
}

fn some_of<'i>(ids: impl Iterator<Item = &'i str>) -> Schema {
    json_schema!({"type": "array", "items": one_of(ids), "minItems": 1})
}

fn field(_: &mut SchemaGenerator) -> Schema {
    one_of(WorkField::ALL.iter().map(|it| it.id()))
}

fn terrain(_: &mut SchemaGenerator) -> Schema {
    one_of(Terrain::ALL.iter().map(|it| it.id()))
}

fn tier(_: &mut SchemaGenerator) -> Schema {
    one_of(Tier::ALL.iter().map(|it| it.id()))
}

fn principle(_: &mut SchemaGenerator) -> Schema {
    one_of(Principle::ALL.iter().map(|it| it.id()))
}

fn principles(_: &mut SchemaGenerator) -> Schema {
    some_of(Principle::ALL.iter().map(|it| it.id()))
}

fn holders(_: &mut SchemaGenerator) -> Schema {
    some_of(Holder::ALL.iter().map(|it| it.id()))
}

fn ground(_: &mut SchemaGenerator) -> Schema {
    let reference = content::reference().0;
    one_of(reference.grounds.iter().map(|it| it.id.as_str()))
}

fn principles_in_play(generator: &mut SchemaGenerator) -> Schema {
    let play = generator.subschema_for::<Play>();
    let properties: BTreeMap<_, _> = Principle::ALL.iter().map(|it| (it.id(), play.clone())).collect();
    json_schema!({"type": "object", "properties": properties, "additionalProperties": false, "minProperties": 1})
}

fn generated() -> String {
    serde_json::to_string_pretty(&schema_for!(CaseFile)).unwrap() + "\n"
}

fn schema() -> Value {
    serde_json::from_str(&generated()).unwrap()
}

fn as_json(text: &str) -> Value {
    serde_json::to_value(text.parse::<toml::Table>().unwrap()).unwrap()
}

/// `just schema` writes it anew.
#[test]
fn the_schema_that_ships_is_the_one_that_is_generated() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/casus.schema.json");
    if std::env::var_os("BERAAD_WERK_BIJ").is_some() {
        fs::write(&path, generated()).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), generated(), "run `just schema`");
}

#[test]
fn every_shipped_case_names_the_schema_and_holds_to_it() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for file in content::shipped_files() {
        let first = file.text.lines().next().unwrap();
        assert_eq!(first, "#:schema ../../../docs/casus.schema.json", "{}", file.shown());
        let errors: Vec<String> =
            validator.iter_errors(&as_json(&file.text)).map(|it| it.to_string()).collect();
        assert_eq!(errors, [""; 0], "{}", file.shown());
    }
}

/// What the schema refuses the program refuses too, key by key: neither knows a key that the other does not.
#[test]
fn the_schema_and_the_program_know_the_same_keys() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let good = content::shipped_files().next().unwrap();
    let tells = |text: String| {
        let file = SourceFile { text, ..good.clone() };
        !content::case(&file, Origin::Own).1.is_empty()
    };
    let lines: Vec<&str> = good.text.lines().collect();
    let mut tried = 0;
    for (at, line) in
        lines.iter().enumerate().filter(|(_, line)| line.contains(" = ") && !line.contains('\''))
    {
        let (key, rest) = line.split_once(" = ").unwrap();
        let mut changed = lines.clone();
        let other = format!("{key}x = {rest}");
        changed[at] = &other;
        let text = changed.join("\n");
        let Ok(table) = text.parse::<toml::Table>() else { continue };
        assert!(tells(text), "{line}");
        assert!(!validator.is_valid(&serde_json::to_value(table).unwrap()), "{line}");
        tried += 1;
    }
    assert!(tried > 60, "{tried}");
}

/// The writer's guide explains a shipped case part by part; put together the parts are that case.
#[test]
fn the_example_in_the_writers_guide_is_a_case_that_ships() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/een-casus-schrijven.md");
    let guide = fs::read_to_string(path).unwrap();
    let parts: Vec<&str> =
        guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    let shipped = content::shipped_files().find(|file| file.slug == "beloofd-aan-de-balie").unwrap();
    let (_, text) = shipped.text.split_once('\n').unwrap();
    let squeezed = |text: &str| text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    assert_eq!(squeezed(&parts.concat()), squeezed(text));
}
