//! The walk line by line: the same entry as through the core, nothing lost at any end of the input.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use std::{
    fs,
    io::Cursor,
    path::Path,
    sync::{Arc, LazyLock},
};

use beraad::{
    content,
    core::{
        case::{
            Case, ChairText, Choice, GroundInPlay, Origin, PrincipleInPlay, Terrain, Tier, Variant, WorkField,
        },
        entry::{Again, Entry, Form, LookBack, Subject},
        holder::{ByHolder, Holder},
        library::Library,
        principle::Principle,
        reference::{Ground, GroundKind, Reference, Route},
        walk::{Answer, Kind, Moved, Options, Question, Step, Walk},
    },
    document::{entry::page, text},
    journal::{self, Item, Shelf, Store},
    phrases,
    plain::{Opening, Session},
    prompts,
};
use chrono::{DateTime, FixedOffset};

use crate::support::play::Play;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:30:00.123+01:00").unwrap()
}

fn weeks_later() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-12-07T09:00:00.123+01:00").unwrap()
}

fn case() -> Case {
    let choice = |id: &'static str, text: &'static str| Choice {
        id: id.into(),
        text: text.into(),
        price: format!("prijs van {id}").into(),
        consequence: format!("gevolg van {id}").into(),
        principles: vec![Principle::Proportionality],
        holders: vec![Holder::Citizens],
    };
    let variant = |id: &'static str| Variant {
        id: id.into(),
        text: format!("Maar wat als {id}?").into(),
        tips: vec!["a".into()],
        principle: Principle::Equality,
    };
    let play = PrincipleInPlay {
        principle: Principle::Proportionality,
        central: true,
        why: "omdat".into(),
        question: "Is het te dragen?".into(),
    };
    Case {
        slug: "proef".into(),
        origin: Origin::Builtin,
        title: "De proef".into(),
        role: "Je beslist.".into(),
        situation: "Er ligt een brief.".into(),
        question: "Moet je antwoorden?".into(),
        field: WorkField::Delivery,
        terrain: Terrain::Citizen,
        tier: Tier::Agency,
        keywords: vec![],
        choices: vec![choice("a", "Ik doe het."), choice("b", "Ik laat het."), choice("c", "Ik wacht.")],
        principles: vec![play],
        chairs: ByHolder::from_fn(|holder| ChairText {
            expects: "".into(),
            voice: format!("stem van {}", holder.id()).into(),
        }),
        variants: vec![variant("1"), variant("2")],
        grounds: vec![GroundInPlay { ground: "awb-3-4".into(), helps: "afwegen".into() }],
        sources: vec![],
    }
}

fn library() -> Library {
    Library {
        cases: vec![Arc::new(case())],
        reference: Arc::new(LazyLock::new(reference)),
        ..Library::default()
    }
}

fn reference() -> Reference {
    let ground = |id: &str| Ground {
        id: id.into(),
        kind: GroundKind::Law,
        name: format!("De wet {id}"),
        core: "kern".into(),
        text: "tekst".into(),
        literal: true,
        place: String::new(),
        as_of: None,
        caveat: String::new(),
        see: vec![],
    };
    let route = |id: &str| Route {
        id: id.into(),
        name: format!("Naar {id}"),
        purpose: "als je wilt praten".into(),
        next: "je krijgt antwoord".into(),
        source: String::new(),
        place: String::new(),
        as_of: None,
        caveat: String::new(),
        see: vec![],
    };
    let mut article = ground("awb-3-4");
    article.see = vec!["gw-1".into()];
    Reference {
        routes: vec![route("collega"), route("chef")],
        grounds: vec![ground("gw-1"), article, ground("awb-3-2")],
        ..Reference::default()
    }
}

/// A conversation: a data folder and what is said.
struct Talk {
    root: tempfile::TempDir,
    library: Library,
}

impl Talk {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap(), library: library() }
    }

    fn hold(&self, opening: Opening, input: impl AsRef<[u8]>) -> String {
        self.hold_in(self.root.path(), now, opening, input)
    }

    fn hold_in(
        &self,
        root: &Path,
        clock: fn() -> DateTime<FixedOffset>,
        opening: Opening,
        input: impl AsRef<[u8]>,
    ) -> String {
        let mut store = Store::open(root);
        let (mut input, mut output) = (Cursor::new(input), vec![]);
        Session::new(&self.library, &mut store, clock, &mut input, &mut output, false).run(opening).unwrap();
        String::from_utf8(output).unwrap()
    }

    fn items(&self) -> Vec<Item> {
        let (items, problems) = Store::open(self.root.path()).list();
        assert_eq!(problems, []);
        items
    }

    /// The only item, which must lie on this shelf.
    fn only(&self, expected: Shelf) -> (Item, Entry) {
        let items = self.items();
        assert_eq!(items.iter().map(|it| it.shelf).collect::<Vec<_>>(), [expected]);
        let entry = Store::open(self.root.path()).read(&items[0]).unwrap();
        (items[0].clone(), entry)
    }
}

fn walk(form: Form) -> Opening {
    Opening::Walk { case: Some("proef".into()), form }
}

/// An answer to any question, with the lines and the keys that give it. The match has no wildcard: a new kind must
/// be answered.
fn answer(walk: &Walk, library: &Library, question: Question) -> (Answer, String, String) {
    let skip = || (walk.answer(question), "\n".to_owned(), String::new());
    let own = matches!(question, Question::OwnChoice(_));
    let ids = |options: Options| -> Vec<String> {
        prompts::options(walk, library, options).into_iter().map(|it| it.id).collect()
    };
    match question.kind() {
        // Own options come at their own step, or first when there is no case to choose from.
        Kind::Line if own && walk.step() != Step::Ways && walk.case.is_some() => skip(),
        Kind::Line if own && walk.entry.own_choices.len() > 1 => skip(),
        Kind::Line => {
            let line = format!("Regel over {question:?}");
            (Answer::Text(line.clone()), format!("{line}\n"), line)
        }
        Kind::Text => {
            let text = format!("{question:?} é 👍\n\ntweede alinea");
            (Answer::Text(text.clone()), format!("{text}\n.\n"), text.replace('\n', "<enter>"))
        }
        Kind::Date => (Answer::Text("5-12-2026".into()), "5-12-2026\n".into(), "5-12-2026".into()),
        Kind::Pick(options) => {
            let place = match question {
                Question::Flips(0) | Question::FinalChoice => 1,
                Question::Pulls(principle) if principle as usize % 3 == 1 => return skip(),
                _ => 0,
            };
            let keys = match options {
                Options::Pulls => "<right>".repeat(place + 1),
                _ => "<down>".repeat(place) + "<enter>",
            };
            (Answer::Pick(Some(ids(options)[place].clone())), format!("{}\n", place + 1), keys)
        }
        Kind::PickMany(options) => {
            let ids = ids(options)[..2].to_vec();
            let lines = format!("1 {}\n", ids[1]);
            (Answer::Picks(ids), lines, "<enter><down><enter>".into())
        }
        Kind::Scale(_, high) => (Answer::Scale(Some(high)), format!("{high}\n"), high.to_string()),
    }
}

/// The same answers straight into the core, as lines, and as keys.
fn same_walk(library: &Library, case: Option<&Arc<Case>>, form: Form) -> (Entry, String, String) {
    let mut walk = Walk::begin(case.cloned(), form, now());
    let (mut lines, mut keys) = (String::new(), String::new());
    loop {
        let mut place = 0;
        if walk.questions().is_empty() {
            lines.push('\n');
        }
        while let Some(question) = walk.questions().get(place).copied() {
            let (answer, typed, pressed) = answer(&walk, library, question);
            walk.set(question, answer).unwrap();
            lines.push_str(&typed);
            keys.push_str(&pressed);
            place += 1;
            keys.push_str(if place < walk.questions().len() { "<tab>" } else { "" });
        }
        keys.push_str("<ctrl-n>");
        if walk.forward() == Moved::Edge {
            lines.push('\n');
            return (walk.finish(now()), lines, keys);
        }
    }
}

fn same_walk_in_core(library: &Library, form: Form) -> (Entry, String) {
    let (entry, lines, _) = same_walk(library, library.cases.first(), form);
    (entry, lines)
}

#[test]
fn the_full_screen_and_line_by_line_write_the_same_file() {
    for (own, form, doors) in [
        (false, Form::Short, "<enter>1"),
        (false, Form::Full, "<enter>2"),
        (true, Form::Short, "<down><enter>1"),
        (true, Form::Full, "<down><enter>2"),
    ] {
        let talk = Talk { root: tempfile::tempdir().unwrap(), library: content::library(&[]).0 };
        let cases = &talk.library.cases;
        let case = talk.library.case("beloofd-aan-de-balie").filter(|_| !own);
        let (expect, lines, keys) = same_walk(&talk.library, case, form);
        let (slug, chosen) = match case {
            Some(case) => (Some(case.slug.to_string()), String::new()),
            None => (None, format!("{}\n", cases.len() + 1)),
        };
        let said = talk.hold(Opening::Walk { case: slug, form }, chosen + &lines);
        let (item, entry) = talk.only(Shelf::Entries);
        assert_eq!(journal::to_toml(&entry), journal::to_toml(&expect), "{said}");

        let mut play = Play::new(80, 24);
        play.keys(doors).keys(&keys);
        let files = play.files("dagboek");
        assert_eq!(files.len(), 1, "{}", play.screen());
        assert_eq!(files[0].1, fs::read_to_string(&item.path).unwrap());
        assert_eq!(files[0].0.file_name(), item.path.file_name());
    }
}

#[test]
fn every_question_answered_line_by_line_gives_the_entry_of_the_core() {
    for form in [Form::Short, Form::Full] {
        let talk = Talk::new();
        let (expect, lines) = same_walk_in_core(&talk.library, form);
        let said = talk.hold(walk(form), lines);
        let (item, entry) = talk.only(Shelf::Entries);
        assert_eq!(journal::to_toml(&entry), journal::to_toml(&expect), "{said}");
        assert!(said.contains(&item.path.display().to_string()), "{said}");
    }
}

#[test]
fn the_whole_conversation() {
    let talk = Talk::new();
    let (_, lines) = same_walk_in_core(&talk.library, Form::Full);
    let said = talk.hold(walk(Form::Full), lines);
    insta::assert_snapshot!(said.replace(&talk.root.path().display().to_string(), "MAP"));
}

#[test]
fn the_entry_as_a_page() {
    let talk = Talk::new();
    let (mut entry, _) = same_walk_in_core(&talk.library, Form::Full);
    entry.weighing.i_do = "Ik doe het niet.".into();
    entry.weighing.because = "haar brief".into();
    entry.weighing.despite = "de regel".into();
    entry.keywords = vec!["schulden".into()];
    entry.look_backs = vec![LookBack {
        on: weeks_later().date_naive(),
        did: "Ik belde.".into(),
        happened: String::new(),
        again: Some(Again::Unsure),
    }];
    insta::assert_snapshot!(text::set(&page(&entry, &talk.library), 76));
}

#[test]
fn parts_left_empty_are_left_out_of_the_page_and_what_is_gone_is_named() {
    let talk = Talk::new();
    let blank = Walk::begin(None, Form::Short, now()).entry;
    let set = |entry: &Entry| text::set(&page(entry, &talk.library), 76);
    assert_eq!(set(&blank).lines().count(), 3, "{}", set(&blank));
    let mut gone = blank;
    gone.subject = Subject::Case("weg".into());
    gone.weighing.choice = Some("b".into());
    gone.dissent.route = Some("oude-route".into());
    gone.dissent.grounds = vec!["oude-grond".into()];
    for part in ["optie b", "oude-route", "oude-grond"] {
        assert!(set(&gone).contains(part), "{}", set(&gone));
    }
}

#[test]
fn wherever_the_input_ends_everything_typed_is_a_draft() {
    let talk = Talk::new();
    let (_, lines) = same_walk_in_core(&talk.library, Form::Full);
    let lines: Vec<&str> = lines.split_inclusive('\n').collect();
    for end in (0..lines.len()).step_by(7) {
        let talk = Talk::new();
        let said = talk.hold(walk(Form::Full), lines[..end].concat());
        let typed: Vec<&str> = lines[..end].iter().map(|it| it.trim()).filter(|it| it.len() > 6).collect();
        if typed.is_empty() {
            continue;
        }
        let (item, _) = talk.only(Shelf::Drafts);
        let file = fs::read_to_string(item.path).unwrap();
        for text in typed {
            assert!(text == "1 gw-1" || file.contains(text), "{end}: {text:?} in {file}");
        }
        assert!(said.ends_with("Start beraad opnieuw en kies Verder waar je was.\n"), "{end}: {said}");
    }
}

#[test]
fn one_goes_on_from_a_draft_where_one_was_and_keeps_or_changes_what_stands() {
    let talk = Talk::new();
    talk.hold(walk(Form::Short), "\nb\n\n3\nOnrust.\n:verder\nEerst.\n:stop\n");
    let said = talk.hold(Opening::Home, "1\n\n+\nTweede.\n\n:stop\n");
    assert!(said.contains("Verder waar je was: De proef, bij vier stoelen"), "{said}");
    assert!(said.contains("Er staat al:\n\n    Eerst.\n"), "{said}");
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!(entry.hunch.feeling, "Onrust.");
    assert!(entry.hunch.locked);
    // The first empty line left the text as it was; the plus came at the weight and was no number.
    assert_eq!(entry.chairs[Holder::Citizens].expects, "Eerst.");
    let said = talk.hold(walk(Form::Short), "1\n+\nErbij.\n.\n:stop\n");
    assert!(said.contains("Opnieuw beginnen"), "{said}");
    assert_eq!(talk.only(Shelf::Drafts).1.chairs[Holder::Citizens].expects, "Eerst.\n\nErbij.");
    talk.hold(walk(Form::Short), "1\n-\n:stop\n");
    assert_eq!(talk.only(Shelf::Drafts).1.chairs[Holder::Citizens].expects, "");
}

#[test]
fn commands_work_at_any_prompt_and_lose_nothing() {
    let talk = Talk::new();
    let said = talk.hold(
        walk(Form::Full),
        "\nb\n:vorige\nc\n\n2\n:hulp\nHalf\n:casus\nheel\n:strop\n.\n:terug\n\n:verder\n:terug\n:kader gw-1\n:wet\n:stop\n",
    );
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!(entry.hunch.choice.as_deref(), Some("c"), "{said}");
    assert_eq!(entry.hunch.feeling, "Half heel :strop");
    for part in [
        ":strop is geen opdracht en staat nu in je tekst.",
        "Je was bij: Wat voel je, en waar?",
        "De wet gw-1",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(said.matches("Er ligt een brief.").count(), 2, "{said}");
}

#[test]
fn the_frame_is_read_by_name_and_number_and_back_and_the_walk_goes_on() {
    let talk = Talk::new();
    let said = talk.hold(
        walk(Form::Full),
        "\nb\n:kader 7\n:kader terug\n:kader awb-3-4\n:kader terug\n:kader 2.\n:kader 7\n:kader terug\n\
         :kader 9\n\n3\n:stop\n",
    );
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!(entry.hunch.choice.as_deref(), Some("b"), "{said}");
    // There is no link yet, and no page before.
    assert!(said.contains("In het kader staat niets over “7”."), "{said}");
    assert_eq!(said.matches("Er is geen bladzijde ervoor.").count(), 2, "{said}");
    // From the article to the case and back; of the case no voice is heard.
    for (part, count) in [
        (
            "Zie ook\n\nWaar je je op kunt beroepen\n  - 1. De wet gw-1 (gw-1)\n\nCasussen\n  - 2. De proef (proef)\n",
            2,
        ),
        ("De proef\n\n  Terrein:", 1),
        ("  - 1. De wet awb-3-4 (awb-3-4)\n", 1),
        ("In het kader staat niets over “7”.", 2),
        ("In het kader staat niets over “9”.", 1),
        ("stem van", 0),
    ] {
        assert_eq!(said.matches(part).count(), count, "{part:?}: {said}");
    }
    assert_eq!(said.matches("Met :kader en een nummer").count(), 1, "a hint comes once: {said}");
}

#[test]
fn the_door_to_the_frame_stays_open_until_an_empty_line() {
    let talk = Talk::new();
    let said = talk.hold(Opening::Home, "6\n\nawb-3-4\n1\n:terug\nkern\n\n:stop\n");
    assert!(said.contains("  gw-1: De wet gw-1\n"), "all of it is named: {said}");
    assert_eq!(said.matches("  - 2. De proef (proef)\n").count(), 2, "{said}");
    assert!(said.contains("  gw-1: De wet gw-1: “kern”\n"), "{said}");
    assert_eq!(said.matches("Nog een woord of een nummer?").count(), 5, "{said}");
    assert_eq!(said.matches("Stoppen").count(), 2, "and then one is back at the start: {said}");
}

#[test]
fn a_text_has_paragraphs_and_how_one_ends_it_is_said_once_and_on_request() {
    let talk = Talk::new();
    let said = talk.hold(
        walk(Form::Full),
        "\nb\n\n3\nOnrust.\nIn mijn buik.\n\nEn nu?\n.\n\nDit weet ik.\n\n\n:hulp\n.\n\n\n:stop\n",
    );
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!(entry.hunch.feeling, "Onrust. In mijn buik.\n\nEn nu?");
    // The empty line before the facts left the first of them as it was.
    assert_eq!((entry.facts.known.as_str(), entry.facts.assumed.as_str()), ("", "Dit weet ik."));
    let flat = crate::support::terminal::flat(&said);
    let hint = crate::support::terminal::flat(&phrases::say("plat-hint-tekst"));
    // At the first text, and again for who waits for the end after two empty lines.
    assert_eq!(flat.matches(&hint).count(), 2, "{said}");
    let help =
        crate::support::terminal::flat("Een langere tekst sluit je af met een punt op een eigen regel");
    assert_eq!(flat.matches(&help).count(), 1, "{said}");
}

#[test]
fn an_own_option_can_be_chosen_right_after_it_was_written() {
    let talk = Talk::new();
    talk.hold(walk(Form::Full), "\na\nIk bel haar.\n\nd\n5\n:verder\n:stop\n");
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!(entry.hunch.choice.as_deref(), Some("eigen-1"));
    assert_eq!(entry.hunch.words, "Ik bel haar.");
}

#[test]
fn the_voices_wait_for_the_choice_and_empty_chairs_are_named() {
    let talk = Talk::new();
    let to_voices = "\nb\n:verder\nIets.\n.\n2\n:verder\n:verder\n";
    let said = talk.hold(walk(Form::Short), format!("{to_voices}:verder\n:stop\n"));
    assert!(said.contains("Nog leeg zijn de stoelen van: volksvertegenwoordigers, bestuurders,"), "{said}");
    assert!(!said.contains("stem van burgers") && !said.contains("gevolg van"), "{said}");
    let said = talk.hold(walk(Form::Short), "2\n".to_owned() + to_voices + "a\n:verder\n:stop\n");
    for part in [
        "stem van ambtenaren",
        "gevolg van a",
        "eerst: Ik laat het.",
        "nu: Ik doe het.",
        "Je keuze is verschoven.",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("gevolg van b"), "{said}");
}

#[test]
fn a_date_is_said_back_and_words_that_are_none_are_kept() {
    for (typed, said_back) in
        [("5-12-2026", "Dat is zaterdag 5 december 2026."), ("na de kerst", "geen datum")]
    {
        let talk = Talk::new();
        let said = talk
            .hold(walk(Form::Short), format!("{}Als\n.\nDan\n.\nchef\n{typed}\n\n", ":verder\n".repeat(6)));
        assert!(said.contains(said_back), "{said}");
        assert_eq!(talk.only(Shelf::Entries).1.intention.when, typed);
    }
}

#[test]
fn strange_input_is_kept_and_never_panics() {
    let talk = Talk::new();
    let long = "é".repeat(500_000);
    let mut input = format!("\nz\n0\n99\n-3\na\n\n9\n\n{long}\r\n").into_bytes();
    input.extend(b"caf\xe9 \x00\x1b[31m\n\n:stop");
    let said = talk.hold(walk(Form::Full), input);
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!(entry.hunch.feeling, format!("{long} caf\u{fffd} \0\u{1b}[31m"));
    assert_eq!(entry.hunch.certainty, None);
    assert!(said.contains("tekens die beraad niet kan lezen") && !said.contains('\u{1b}'));
}

#[test]
fn what_cannot_be_saved_is_said_at_once_and_printed_at_the_end() {
    let talk = Talk::new();
    let blocked = talk.root.path().join("bestand");
    fs::File::create_new(&blocked).unwrap();
    for (input, kept) in [
        ("\na\n\n4\nOnrust over dit.\n", "Onrust over dit."),
        (&*(":verder\n".repeat(6) + "Als ik\n\n:verder\n\n"), "Als ik"),
    ] {
        let said = talk.hold_in(&blocked.join("map"), now, walk(Form::Short), input);
        assert_eq!(said.matches("Hieronder staat alles wat je schreef").count(), 1, "{said}");
        let toml = said.split("veilige plek.").last().unwrap();
        assert!(toml.contains(kept) && toml.contains("schema = 1"), "{said}");
        assert!(said.matches("Dit kon niet worden bewaard.").count() <= 2, "{said}");
    }
}

#[test]
fn nothing_written_leaves_no_file() {
    let talk = Talk::new();
    for input in [String::new(), "\n\n\n".into(), ":verder\n".repeat(6) + "\n\n\n\n\n", ":stop\n".into()] {
        talk.hold(walk(Form::Short), &input);
        assert_eq!(talk.items(), [], "{input:?}");
    }
}

#[test]
fn of_two_walks_in_one_minute_the_newest_goes_on_and_both_have_the_title_of_their_case() {
    let talk = Talk::new();
    for (input, feeling) in
        [("\nb\n\n3\nRust.\n\n:stop\n", "Rust."), ("2\n\nb\n\n3\nOnrust.\n\n:stop\n", "Onrust.")]
    {
        let said = talk.hold(walk(Form::Short), input);
        assert!(said.contains("Bewaard als concept."), "{feeling}: {said}");
    }
    let said = talk.hold(walk(Form::Short), "1\n:terug\n:stop\n");
    assert!(said.contains("Onrust."), "{said}");
    let lines: Vec<String> =
        talk.items().iter().map(|it| beraad::document::item::line(it, &talk.library)).collect();
    assert!(lines.len() == 2 && lines.iter().all(|line| line.contains("De proef")), "{lines:?}");
}

#[test]
fn a_case_that_is_being_walked_is_not_suggested_as_new() {
    let talk = Talk::new();
    talk.hold(walk(Form::Short), "\nb\n\n3\nRust.\n\n:stop\n");
    let said = talk.hold(Opening::Home, "");
    assert!(said.contains(&format!("({})", phrases::say("voorstel-lang-geleden"))), "{said}");
}

#[test]
fn without_a_case_one_walks_ones_own_dilemma() {
    let talk = Talk::new();
    let opening = Opening::Walk { case: None, form: Form::Full };
    talk.hold(
        opening,
        "2\nMijn kwestie\nHet zit zo.\n.\nMag ik dit?\nIk zeg het.\n\na\n3\nspanning\n\n:stop\n",
    );
    let (_, entry) = talk.only(Shelf::Drafts);
    assert_eq!((entry.title.as_str(), entry.case()), ("Mijn kwestie", None));
    assert_eq!(entry.hunch.choice.as_deref(), Some("eigen-1"));
}

#[test]
fn a_look_back_is_offered_when_it_is_due_and_added_to_the_entry() {
    let talk = Talk::new();
    talk.hold(walk(Form::Short), "\na\n".to_owned() + &":verder\n".repeat(6) + "\n");
    talk.only(Shelf::Entries);
    let said = talk.hold(Opening::Home, "");
    assert!(!said.contains("Terugkijken"), "{said}");
    let input = "1\nIk belde haar.\n.\nZe lachte.\n.\n2\n";
    let said = talk.hold_in(talk.root.path(), weeks_later, Opening::Home, input);
    assert!(said.contains("1. Terugkijken: De proef, sinds zaterdag 5 december 2026"), "{said}");
    let (_, entry) = talk.only(Shelf::Entries);
    assert_eq!(entry.look_backs[0].did, "Ik belde haar.");
    assert_eq!(entry.look_backs[0].happened, "Ze lachte.");
    assert_eq!(entry.look_backs[0].again.map(beraad::core::entry::Again::id), Some("nee"));
    let said = talk.hold_in(talk.root.path(), weeks_later, Opening::Home, "");
    assert!(!said.contains("Terugkijken"), "{said}");
}

#[test]
fn a_look_back_that_is_broken_off_is_kept() {
    let talk = Talk::new();
    talk.hold(walk(Form::Short), "\na\n".to_owned() + &":verder\n".repeat(6) + "\n");
    talk.hold_in(talk.root.path(), weeks_later, Opening::Home, "1\nIk belde");
    assert_eq!(talk.only(Shelf::Entries).1.look_backs[0].did, "Ik belde");
}

#[test]
fn a_long_text_is_kept_whole_and_quickly() {
    let talk = Talk::new();
    let long = "Dat zij twee brieven schreef en geen antwoord kreeg.\n".repeat(4_000);
    for end in ["\n:stop\n", ":stop\n", "", ":terug\n"] {
        talk.hold(walk(Form::Short), format!("\na\n\n4\n{long}{end}"));
        let (items, _) = Store::open(talk.root.path()).list();
        let entry = Store::open(talk.root.path()).read(&items[0]).unwrap();
        assert_eq!(entry.hunch.feeling.len(), long.len() - 1, "{end:?}");
        fs::remove_file(&items[0].path).unwrap();
    }
}
