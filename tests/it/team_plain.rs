//! A session with a team line by line: led to its end, nothing lost at any end of the input, nothing told of a choice
//! before its time, and nothing of anybody's journal in reach.

use std::{
    cell::{Cell, RefCell},
    fs,
    io::{self, BufRead, Read, Write},
    path::{Path, PathBuf},
    rc::Rc,
};

use beraad::{
    content,
    core::{
        holder::Holder,
        library::Library,
        precedent::{self, Field, NAME, Precedent, PrecedentDraft},
        principle::Principle,
        problem::Problem,
        questionnaire::{Answer, Kind, Questionnaire},
        session::{
            About, Flip, Keep, Length, NO_NAME, Options, Phase, Question, Session, SessionRecord, Setup,
            Tally,
        },
    },
    journal::Store,
    phrases::{say, say_with},
    plain::{
        Curtain, Opening,
        session::{Given, Sessions, TeamTalk},
    },
};
use chrono::{DateTime, Duration, FixedOffset};
use proptest::prelude::*;

thread_local! {
    /// Minutes since the session began.
    static MINUTES: Cell<i64> = const { Cell::new(0) };
}

fn begin() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-24T10:00:00.123+01:00").unwrap()
}

fn clock() -> DateTime<FixedOffset> {
    begin() + Duration::minutes(MINUTES.get())
}

/// What was said, with what was typed after an angle where everybody can see it.
#[derive(Clone, Default)]
struct Paper {
    text: Rc<RefCell<Vec<u8>>>,
    hidden: Rc<Cell<bool>>,
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines that are typed; `@5` lets five minutes go by.
struct Script {
    lines: std::vec::IntoIter<String>,
    line: Vec<u8>,
    at: usize,
    paper: Paper,
}

impl Read for Script {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}

impl BufRead for Script {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.at >= self.line.len() {
            let Some(line) = self.lines.next() else { return Ok(&[]) };
            if let Some(minutes) = line.strip_prefix('@').and_then(|it| it.parse::<i64>().ok()) {
                MINUTES.set(MINUTES.get() + minutes);
                continue;
            }
            let shown = if self.paper.hidden.get() { "(niet te zien)" } else { &line };
            writeln!(self.paper, "» {shown}").unwrap();
            (self.line, self.at) = (format!("{line}\n").into_bytes(), 0);
        }
        Ok(&self.line[self.at..])
    }

    fn consume(&mut self, count: usize) {
        self.at += count;
    }
}

struct Drape(Rc<Cell<bool>>);

impl Curtain for Drape {
    fn close(&mut self) -> bool {
        self.0.set(true);
        true
    }

    fn open(&mut self) {
        self.0.set(false);
    }
}

/// Where sessions are kept, as long as a test lasts.
#[derive(Default)]
struct Shelf {
    kept: Vec<SessionRecord>,
    cards: Vec<Precedent>,
    unfinished: Option<SessionRecord>,
    full: bool,
}

impl Sessions for Shelf {
    fn unfinished(&mut self, _: DateTime<FixedOffset>) -> Option<(PathBuf, SessionRecord)> {
        self.unfinished.clone().map(|it| ("sessies/onaf.toml".into(), it))
    }

    fn keep(&mut self, file: Option<&Path>, record: &SessionRecord) -> Result<PathBuf, Problem> {
        if self.full {
            return Err(Problem::new("De schijf is vol.".to_owned(), "Maak plaats.".to_owned()));
        }
        self.kept.push(record.clone());
        Ok(file.unwrap_or(Path::new("sessies/nieuw.toml")).to_owned())
    }

    fn keep_card(&mut self, card: &Precedent) -> Result<PathBuf, Problem> {
        if self.full {
            return Err(Problem::new("De schijf is vol.".to_owned(), "Maak plaats.".to_owned()));
        }
        self.cards.push(card.clone());
        Ok("moresprudentie/kaart.toml".into())
    }

    fn as_text(&self, record: &SessionRecord) -> String {
        format!("{:?}", record.parts().notes)
    }
}

/// A word with a capital that begins no sentence, for tests.
fn capitals(text: &str) -> Vec<String> {
    let words = text.split_whitespace().skip(1).map(|it| it.trim_matches('.'));
    words.filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
}

struct Table {
    library: Library,
    shelf: Shelf,
    hides: bool,
}

impl Table {
    fn new() -> Self {
        Self { library: content::library(&[]).0, shelf: Shelf::default(), hides: true }
    }

    /// Leads a session with these lines, from ten o'clock.
    fn hold(&mut self, given: Given, lines: &str) -> String {
        MINUTES.set(0);
        let mut paper = Paper::default();
        let mut drape = Drape(Rc::clone(&paper.hidden));
        let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
        let mut script = Script { lines: lines.into_iter(), line: vec![], at: 0, paper: paper.clone() };
        let output = Rc::clone(&paper.text);
        let talk = TeamTalk::new(&self.library, &mut self.shelf, clock, &mut script, &mut paper, false);
        let talk = talk.with_names(&capitals);
        let talk = if self.hides { talk.behind(&mut drape) } else { talk };
        talk.run(given).unwrap();
        let text = output.borrow().clone();
        String::from_utf8(text).unwrap()
    }

    fn last(&self) -> &SessionRecord {
        self.shelf.kept.last().unwrap()
    }
}

fn on_case() -> Given {
    Given { case: Some("boete-op-schuld".into()), length: Some(Length::Thirty) }
}

/// Four people, and all of the record is kept.
const FOUR: &str = "4\n3\n";

/// Votes at the keyboard, one after the other, each confirmed.
fn keyboard(votes: &str) -> String {
    votes.chars().flat_map(|vote| [vote, '\n', '\n']).collect()
}

/// Thirty minutes with a case: the keyboard first, then papers.
fn whole() -> String {
    format!(
        "{FOUR}:verder\n@3\n:verder\n1\nWat vaststaat.\n\n.\n2\nWat onbekend is.\n.\n:verder\n\
         1\nWe bellen haar eerst.\n:stem\n{}@6\n:verder\n\
         \nBurgers: antwoord.\n.\n\n\n\n5 4\nEen notitie.\n.\nNog een.\n.\n:verder\n\
         1\nEen andere weg.\n.\n2\n1\n:verder\n\nHet sterkste.\n.\nDe prijs.\n.\n\
         :papier\n0\n1\n2\n0\n1\n0\n\n:verder\n1\nZo zagen zij het.\n.\n:verder\n\
         \nBellen.\nde teamleider\nvrijdag\n\nOver de toon.\nOver de boete.\n:verder\n\
         1\nMooi gesprek met Jansen.\n.\n:verder\n1\nNaar het overleg.\n.\n:verder\n1\n\n",
        keyboard("aab0")
    )
}

#[test]
fn thirty_minutes_with_a_case_are_led_from_the_first_line_to_the_file() {
    let mut table = Table::new();
    let said = table.hold(on_case(), &whole());
    insta::assert_snapshot!("team_case", said);
    let parts = table.last().parts();
    assert_eq!(parts.finished, Some(clock()));
    assert_eq!(parts.first, Some(Tally { choices: vec![2, 1, 0, 0, 0], blank: 1 }));
    assert_eq!(parts.last, Some(Tally { choices: vec![0, 1, 2, 0, 1], blank: 0 }));
}

#[test]
fn the_same_answers_give_the_notes_of_the_core() {
    let mut table = Table::new();
    table.hold(on_case(), &whole());
    let setup = Setup {
        about: About::Case("boete-op-schuld".into()),
        length: Length::Thirty,
        people: 4,
        keep: Keep::Record,
    };
    let mut session = Session::begin(setup, &table.library, begin()).unwrap();
    let text = |words: &str| Answer::Text(words.to_owned());
    let picked = [Principle::ALL[3], Principle::ALL[4]];
    let ids = picked.iter().map(|it| it.id().to_owned()).collect();
    for (question, answer) in [
        (Question::Known, text("Wat vaststaat.")),
        (Question::Open, text("Wat onbekend is.")),
        (Question::OwnOption(0), text("We bellen haar eerst.")),
        (Question::Chair(Holder::Citizens), text("Burgers: antwoord.")),
        (Question::Principles, Answer::Picks(ids)),
        (Question::Note(picked[0]), text("Een notitie.")),
        (Question::Note(picked[1]), text("Nog een.")),
        (Question::Ways, text("Een andere weg.")),
        (Question::Variant(0), Answer::Pick(Some(Flip::Flips.id().to_owned()))),
        (Question::Counter, text("Het sterkste.")),
        (Question::Residue, text("De prijs.")),
        (Question::Others, text("Zo zagen zij het.")),
        (Question::Agreement(0), text("Bellen.")),
        (Question::Who(0), text("de teamleider")),
        (Question::When(0), text("vrijdag")),
        (Question::Agree, text("Over de toon.")),
        (Question::Differ, text("Over de boete.")),
        (Question::Evaluation, text("Mooi gesprek met iemand.")),
        (Question::GoesWhere, text("Naar het overleg.")),
    ] {
        session.set(question, answer).unwrap();
    }
    assert_eq!(table.last().parts().notes, session.notes);
}

#[test]
fn a_matter_of_ones_own_is_told_and_voted_on_paper_where_nothing_can_be_hidden() {
    let mut table = Table { hides: false, ..Table::new() };
    let lines = "0\n1\n5\n\n:verder\n\nDe loods\nEr staat iets in de loods.\n.\n:verder\n\
                 :verder\n\nMoet je dit melden?\nJa.\nNee.\n\n:verder\n:stem\n2\n2\n1\n\n:verder\n\
                 :verder\n:verder\n:papier\n2\n2\n0\nt\n4\n0\n1\n\n:verder\n:verder\n\
                 1\nMelden.\n2\nde teamleider\n:casus\n:verder\n:verder\n:verder\n\n";
    let given = Given::default();
    let said = table.hold(given, lines);
    insta::assert_snapshot!("team_matter", said);
    let parts = table.last().parts();
    assert_eq!(
        (parts.title.as_str(), parts.first.as_ref()),
        ("De loods", None),
        "the harvest is kept, no more"
    );
    assert_eq!(parts.notes.agreements[0].who, "de teamleider");
    assert_eq!(parts.notes.situation, "");
}

#[test]
fn input_that_ends_anywhere_loses_nothing_that_was_answered() {
    let script = whole();
    let lines: Vec<&str> = script.lines().collect();
    let answers =
        ["Wat vaststaat.", "We bellen haar eerst.", "Burgers: antwoord.", "de teamleider", "Over de boete."];
    for cut in 2..lines.len() {
        let mut table = Table::new();
        let said = table.hold(on_case(), &(lines[..cut].join("\n") + "\n"));
        let mut notes = table.shelf.kept.last().map(|it| it.parts().notes.clone()).unwrap_or_default();
        let kept: Vec<String> = notes.texts_mut().map(|it| it.clone()).collect();
        for answer in answers.iter().filter(|answer| lines[..cut].contains(answer)) {
            assert!(kept.iter().any(|it| it == answer), "{answer:?} at {cut}:\n{said}");
        }
        assert!(!table.shelf.kept.iter().any(|it| it.parts().finished.is_some()));
    }
}

/// What is said until the talk is over.
fn before_the_result(said: &str) -> &str {
    said.split_once("verschillen").unwrap().0
}

#[test]
fn what_was_chosen_leaves_no_trace_until_the_talk_is_over() {
    let led = |first: &str, second: &str| {
        let lines = format!(
            "{FOUR}:verder\n:verder\n:verder\n:stem\n{first}:tijd\n:verder\n:verder\n:verder\n{second}:verder\n"
        );
        Table::new().hold(on_case(), &lines)
    };
    let papers = ":papier\n4\n0\n0\n0\n0\n\n";
    let one = led(&keyboard("aaaa"), papers);
    for (first, second) in [("bbbb", ":papier\n0\n4\n0\n0\n0\n\n"), ("ab00", ":papier\n1\n1\n1\n0\n1\n\n")] {
        let other = led(&keyboard(first), second);
        assert_eq!(before_the_result(&one), before_the_result(&other));
        assert_ne!(one, other);
    }
    let between = one.split("Geef het toetsenbord door").next().unwrap();
    assert!(between.ends_with(&("\n".repeat(40) + "Je keuze is geteld. ")), "{between:?}");
    assert_eq!(one.matches("» (niet te zien)").count(), 8 + 6);
}

#[test]
fn a_vote_is_taken_again_until_it_is_confirmed_and_people_come_and_go() {
    let mut table = Table::new();
    let lines = format!(
        "{FOUR}:verder\n:verder\n:verder\n:stem\nx\na\nt\nb\nzwabber\n\n:laat\n:help\nA.\n\n:weg\n:weg\nc\n\n:verder\n:weg\n:stop\n"
    );
    let said = table.hold(on_case(), &lines);
    assert_eq!(table.last().parts().first, Some(Tally { choices: vec![1, 1, 1, 0], blank: 0 }));
    assert_eq!(said.matches("Dat is geen letter uit de lijst.").count(), 1);
    assert!(said.contains("Jullie zijn nu met 5.") && said.contains("Tijdens het kiezen werken"));
    assert!(said.contains("een keuze nooit echt geheim"), "three are too few");
    assert!(!said.contains("zwabber"), "what is typed in a round is never said back");
    assert_eq!(table.last().parts().people, 2);
}

#[test]
fn a_round_goes_on_at_the_papers_or_is_closed_or_held_anew() {
    let mut table = Table::new();
    let to_first = format!("{FOUR}:verder\n:verder\n:verder\n");
    table.hold(
        on_case(),
        &format!("{to_first}:stem\na\n\n:papier\n1\n:vorige\n2\n1\nveel\n31\n1\n0\n0\n\n:stop\n"),
    );
    assert_eq!(table.last().parts().first, Some(Tally { choices: vec![2, 1, 1, 0], blank: 0 }));
    let said = table.hold(
        on_case(),
        &format!("{to_first}:stem\na\n\n:klaar\n:stem\nnee\n:stem\nja\nb\n\n:klaar\n:stop\n"),
    );
    assert_eq!(table.last().parts().first, Some(Tally { choices: vec![0, 1, 0, 0], blank: 0 }));
    assert!(said.contains("met één keuze") && said.contains("Alles blijft zoals het was."));
    let said =
        table.hold(on_case(), &format!("{to_first}:papier\n0\n0\n0\n0\n0\n:klaar\n:stop\n:verder\n:stem\n"));
    assert!(said.contains("Er is geen enkel papier geteld.") && said.contains("dus er is geen uitslag"));
    assert_eq!(table.last().parts().first, None);
    let said = table.hold(on_case(), "3\n3\n:stem\n:verder\n:verder\n:verder\n");
    assert!(
        said.contains("In deze fase wordt er niet gekozen.") && said.contains("een keuze nooit echt geheim")
    );
}

#[test]
fn the_clock_says_once_that_a_part_is_over_and_proposes_a_shorter_middle() {
    let mut table = Table::new();
    let lines = format!(
        "{FOUR}:tijd\n@9\n:tijd\n:meer\n:minder\n@20\n:tijd\n:verder\n:korter\n:pauze\n@90\n:tijd\n:pauze\n:korter\n:stop\n"
    );
    let said = table.hold(on_case(), &lines);
    insta::assert_snapshot!("team_clock", said.split_once(":tijd").unwrap().1);
}

#[test]
fn an_unfinished_session_is_gone_on_with_or_left() {
    let mut table = Table::new();
    table.hold(on_case(), &format!("{FOUR}:verder\n@3\n:verder\n1\nWat vaststaat.\n.\n:stop\n"));
    table.shelf.unfinished = Some(table.last().clone());
    let said = table.hold(Given::default(), "1\n2\nEn dit niet.\n.\n:stop\n");
    assert!(said.contains("november 2026, 10.00 uur, bij feiten"), "{said}");
    assert!(said.contains("De klok staat stil.") && said.contains("(staat al iets)"));
    let notes = &table.last().parts().notes;
    assert_eq!((notes.known.as_str(), notes.open.as_str()), ("Wat vaststaat.", "En dit niet."));
    let said = table.hold(on_case(), &format!("2\n{FOUR}:stop\n"));
    assert!(said.contains("Fase 1 van 10"), "{said}");
}

#[test]
fn what_is_kept_is_said_and_a_full_disk_prints_what_could_not_be() {
    let mut table = Table::new();
    let said = table.hold(on_case(), "4\n1\n:verder\n:verder\n1\nAlleen hier.\n.\n:stop\n");
    assert!(table.shelf.kept.is_empty() && said.contains("Er is niets bewaard"));
    table.shelf.full = true;
    let said = table.hold(on_case(), &format!("{FOUR}:verder\n:verder\n1\nDit mag niet weg.\n.\n:stop\n"));
    assert_eq!(said.matches("De schijf is vol.").count(), 1);
    assert!(said.rsplit_once("Kopieer het naar een veilige plek.").unwrap().1.contains("Dit mag niet weg."));
}

#[test]
fn a_word_that_may_be_a_name_is_asked_about_before_the_end() {
    let mut table = Table::new();
    let to_end = format!("{FOUR}{}", ":verder\n".repeat(11));
    let lines =
        format!("{to_end}1\nEen zin van Jansen en Awb.\n.\n:verder\n:verder\n1\n:terug\n:verder\n2\n\n");
    let said = table.hold(on_case(), &lines);
    assert_eq!(
        said.matches("Wijst Jansen op een persoon?").count(),
        3,
        "listed twice and asked once:\n{said}"
    );
    let parts = table.last().parts();
    assert_eq!(
        (parts.notes.evaluation.as_str(), parts.finished.is_some()),
        ("Een zin van iemand en Awb.", true)
    );
}

#[test]
fn of_what_is_not_kept_no_word_is_asked_about() {
    let mut table = Table::new();
    let lines = ":verder\n:verder\n1\nDe brief van Bakker.\n.\n".to_owned() + &":verder\n".repeat(8);
    let lines = lines + "3\nEr bleef iets open bij Jansen.\n" + &":verder\n".repeat(3) + "1\n\n";
    for (keep, asked) in [("1", &[][..]), ("2", &["Jansen"]), ("3", &["Bakker", "Jansen"])] {
        let said = table.hold(on_case(), &format!("4\n{keep}\n{lines}"));
        for word in ["Bakker", "Jansen"] {
            let question = say_with("sessie-vraag-naam", &[("woord", word.into())]);
            assert_eq!(said.contains(&question), asked.contains(&word), "{keep} {word}:\n{said}");
        }
    }
}

#[test]
fn a_round_that_is_closed_without_a_vote_leaves_the_options_open() {
    let own = say_with("team-optie", &[("letter", "e".into())]);
    for round in [":stem\n:klaar\n", ":papier\n2\n:klaar\n", ":papier\n0\n0\n0\n0\n0\n:klaar\n"] {
        let lines = format!("{FOUR}:verder\n:verder\n:verder\n{round}");
        let said = Table::new().hold(on_case(), &lines);
        let after = said.split_once(&say("team-kiezen-leeg")).unwrap().1;
        assert!(after.contains(&own), "{round:?}:\n{said}");
    }
}

#[test]
fn the_setup_finds_a_case_by_word_number_and_name() {
    let table = Table::new();
    let listed: Vec<String> = table.library.listed().iter().map(|it| it.slug.to_string()).collect();
    let place = listed.iter().position(|it| it == "boete-op-schuld").unwrap() + 1;
    for name in [place.to_string(), "boete-op-schuld".into(), "De boete op de schuld".into()] {
        let mut table = Table::new();
        let said = table.hold(
            Given::default(),
            &format!("\nxyzzy\nboete\n:verder\n{name}\n30\n0\n31\nzes\n5\noogst\n:stop\n"),
        );
        assert!(said.contains(&format!("{place}. De boete op de schuld.")), "{said}");
        assert!(said.contains("Er is geen casus met “xyzzy”."));
        assert_eq!(said.matches("Typ een getal van 1 tot en met 30.").count(), 3);
        assert!(said.contains("Fase 1 van 10: openen"), "{said}");
    }
    let said = Table::new().hold(Given::default(), "alles\n:hulp\n0\n\n\n\n:casus\n");
    assert!(said.contains("1. ") && said.contains("Fase 1 van 11") && said.contains("kwestie"));
}

/// Every kind of question has an answer in lines. The match has no wildcard: a new kind must be answered.
fn answer(session: &Session, question: Question) -> (Answer, String) {
    match Session::kind(question) {
        Kind::Text => (Answer::Text("Een tekst.".into()), "Een tekst.\n.\n".into()),
        Kind::Line | Kind::Date => (Answer::Text("Een regel.".into()), "Een regel.\n".into()),
        Kind::Scale(low, _) => (Answer::Scale(Some(low)), format!("{low}\n")),
        Kind::Pick(options) => match options {
            Options::Flips => (Answer::Pick(Some(Flip::Divided.id().into())), "3\n".into()),
            Options::Names => (Answer::Pick(Some(NO_NAME.into())), "1\n".into()),
            Options::Principles => (session.answer(question), "\n".into()),
        },
        Kind::PickMany(_) => {
            let ids = [Principle::ALL[0], Principle::ALL[8]].map(|it| it.id().to_owned());
            (Answer::Picks(ids.into()), "1 9\n".into())
        }
    }
}

#[test]
fn every_question_of_every_phase_is_answered_line_by_line_as_by_the_core() {
    for about in [About::Case("boete-op-schuld".into()), About::Matter] {
        let mut table = Table::new();
        let setup = Setup { about: about.clone(), length: Length::Ninety, people: 4, keep: Keep::Record };
        let mut session = Session::begin(setup, &table.library, begin()).unwrap();
        let mut lines = if about == About::Matter { format!("0\n{FOUR}") } else { FOUR.to_owned() };
        for phase in Phase::ALL {
            if *phase == Phase::After {
                session.look_for_names(&capitals);
            }
            let mut place = 0;
            let before = lines.len();
            while let Some(question) = session.questions().get(place).copied() {
                let (answer, typed) = answer(&session, question);
                session.set(question, answer).unwrap();
                lines += &typed;
                place += 1;
            }
            if lines.len() > before {
                lines.insert(before, '\n');
            }
            let is_round = session.round().is_some_and(|round| !round.is_closed());
            lines += if is_round { ":verder\n:verder\n" } else { ":verder\n" };
            session.forward(begin());
        }
        lines += "nee\n";
        let case = if let About::Case(slug) = about { Some(slug) } else { None };
        let said = table.hold(Given { case, length: Some(Length::Ninety) }, &lines);
        assert_eq!(table.last().parts().notes, session.notes, "{said}");
        assert!(table.last().parts().finished.is_some());
    }
}

/// To the end, with nothing answered, and to the offer of a card.
fn to_the_card(keep: u8) -> String {
    format!("4\n{keep}\n{}", ":verder\n".repeat(13))
}

/// A card with two words that may be a name: of one it is said that it is none, the other becomes a role that holds a
/// name itself.
const ON_THE_CARD: &str = "\nFatima schreef twee keer.\n\nIn Zuid las niemand dat.\n.\n\n\n\n\nEerst bellen.\n2 4\n1\n\
                           \n1\n2\nhaar zus Noor\nhaar zus\n";

fn card_of_the_core(library: &Library) -> Precedent {
    let case = library.case("boete-op-schuld").unwrap();
    let draft = PrecedentDraft::new(begin().date_naive(), content::vocabulary());
    let mut draft = draft.on_case(&case.slug, &case.title, &[]);
    let text = |words: &str| Answer::Text(words.to_owned());
    let picks = |ids: &[&str]| Answer::Picks(ids.iter().map(|&it| it.to_owned()).collect());
    let name = |id: &str| Answer::Pick(Some(id.to_owned()));
    for (question, answer) in [
        (
            precedent::Question::Text(Field::Argument),
            text("Fatima schreef twee keer.\n\nIn Zuid las niemand dat."),
        ),
        (precedent::Question::Text(Field::Weight), text("Eerst bellen.")),
        (precedent::Question::Principles, picks(&[Principle::ALL[1].id(), Principle::ALL[3].id()])),
        (precedent::Question::Holders, picks(&[Holder::ALL[0].id()])),
        (precedent::Question::Name(0), name(NAME)),
        (precedent::Question::Role(0), text("haar zus")),
        (precedent::Question::Name(1), name(precedent::NO_NAME)),
    ] {
        draft.set(question, answer).unwrap();
    }
    draft.finish().unwrap()
}

#[test]
fn a_card_is_made_question_by_question_with_every_word_that_may_be_a_name() {
    let mut table = Table::new();
    let said = table.hold(on_case(), &format!("{}misschien\nja\n{ON_THE_CARD}", to_the_card(3)));
    insta::assert_snapshot!("team_card", said.split_once("» misschien").unwrap().1);
    assert_eq!(table.shelf.cards, [card_of_the_core(&table.library)]);
    assert!(table.last().parts().finished.is_some());
}

#[test]
fn without_a_yes_there_is_no_card_and_with_one_there_is_even_where_nothing_else_is_kept() {
    for typed in ["", "\n", "nee\n", ":verder\n", ":terug\n", "misschien\n", "ja\n", "ja\n:verder\n"] {
        let mut table = Table::new();
        let said = table.hold(on_case(), &(to_the_card(3) + typed));
        assert_eq!(said.matches(&say("team-kaart-maken")[..30]).count(), 1, "{said}");
        assert!(table.shelf.cards.is_empty(), "{typed:?}");
        let closes = ["\n", "nee\n", ":verder\n", "ja\n:verder\n"].contains(&typed);
        assert_eq!(table.last().parts().finished.is_some(), closes, "{typed:?}");
    }
    let mut table = Table::new();
    let said = table.hold(on_case(), &format!("{}ja\n{ON_THE_CARD}", to_the_card(1)));
    assert_eq!((table.shelf.kept.len(), table.shelf.cards.len()), (0, 1));
    assert!(said.ends_with(&(say("team-niets-dan-kaart") + "\n")), "{said}");
}

#[test]
fn a_card_that_is_left_anywhere_is_not_written_and_its_words_are_said() {
    let lines: Vec<&str> = ON_THE_CARD.lines().collect();
    for cut in 0..lines.len() - 1 {
        for end in ["", ":stop\n", ":terug\n"] {
            let mut table = Table::new();
            let card = lines[..cut].join("\n") + if cut > 0 { "\n" } else { "" };
            let said = table.hold(on_case(), &format!("{}ja\n{card}{end}", to_the_card(3)));
            let after = said.split_once(&say("sessie-kaart-wat")[..30]).unwrap().1;
            assert!(table.shelf.cards.is_empty() && table.last().parts().finished.is_none(), "{said}");
            assert_eq!(after.contains("argument = "), card.contains("Fatima"), "{cut} {end:?}:\n{said}");
        }
    }
    let mut table = Table::new();
    table.shelf.full = true;
    let said = table.hold(on_case(), &format!("{}ja\n{ON_THE_CARD}", to_the_card(1)));
    assert!(said.contains("De schijf is vol.") && said.contains("doorslag = \"Eerst bellen.\""), "{said}");
}

#[test]
fn a_session_stands_in_a_file_from_its_first_answer_and_is_gone_on_with_from_there() {
    let root = tempfile::tempdir().unwrap();
    let library = content::library(&[]).0;
    let hold = |lines: &str| {
        MINUTES.set(0);
        let mut store = Store::open(root.path());
        let (mut input, mut output) = (io::Cursor::new(lines.to_owned()), vec![]);
        beraad::plain::Session::new(&library, &mut store, clock, &mut input, &mut output, false)
            .run(Opening::TeamSession { setup: on_case() })
            .unwrap();
        String::from_utf8(output).unwrap()
    };
    let said = hold(&format!("{FOUR}:verder\n:verder\n1\nDe brief van Jansen.\n.\n"));
    assert!(said.contains("De sessie is bewaard zoals ze nu is."), "{said}");
    let said = hold(&format!("1\n:verder\n:papier\n1\n1\n1\n1\n0\n\n{}\n:verder\n\n", ":verder\n".repeat(8)));
    let store = Store::open(root.path());
    let (items, problems) = store.sessions();
    assert_eq!((items.len(), problems), (1, vec![]), "one file, whatever is added:\n{said}");
    assert!(said.contains(&items[0].path.display().to_string()), "{said}");
    let record = store.read_session(&items[0]).unwrap();
    assert!(record.parts().finished.is_some());
    assert_eq!(record.parts().first, Some(Tally { choices: vec![1; 4], blank: 0 }));
    assert_eq!(record.parts().notes.known, "De brief van ….", "nobody was asked about the name");
    drop(store);
    let said = hold(&format!("{}ja\n{ON_THE_CARD}", to_the_card(1)));
    let (files, problems) = Store::open(root.path()).precedents();
    assert_eq!((files.len(), problems), (1, vec![]));
    assert!(said.contains(&files[0].shown()) && files[0].text.contains("Haar zus schreef"), "{said}");
}

/// A word that stands in every file of the journal and nowhere else.
const MARKED: &str = "kwartelkoning";

fn journal_with_marked_words(root: &Path) {
    let entry = format!(
        "schema = 1\ncasus = \"boete-op-schuld\"\ntitel = \"{MARKED}\"\nvorm = \"ruim\"\n\
         begonnen = 2026-11-21T14:30:00+01:00\ntrefwoorden = [\"{MARKED}\"]\n\n[ingeving]\ngevoel = \"{MARKED}\"\n"
    );
    for folder in ["dagboek/2026", "concepten"] {
        fs::create_dir_all(root.join(folder)).unwrap();
        fs::write(root.join(folder).join("2026-11-21T1430-boete-op-schuld.toml"), &entry).unwrap();
    }
}

/// The test below would hold for files that nothing can read.
#[test]
fn the_marked_journal_is_one_that_can_be_read() {
    let root = tempfile::tempdir().unwrap();
    journal_with_marked_words(root.path());
    let store = Store::open(root.path());
    let (items, problems) = store.list();
    assert_eq!((items.len(), problems), (2, vec![]));
    assert!(items.iter().all(|item| store.read(item).unwrap().hunch.feeling == MARKED));
}

/// What is said over a folder, from this opening.
fn said_over(root: &Path, opening: Opening, lines: String) -> String {
    let mut store = Store::open(root);
    let library = content::library(&[]).0;
    let (mut input, mut output) = (io::Cursor::new(lines), vec![]);
    beraad::plain::Session::new(&library, &mut store, clock, &mut input, &mut output, false)
        .run(opening)
        .unwrap();
    String::from_utf8(output).unwrap()
}

/// The number at the start behind which a session begins.
fn door(root: &Path) -> String {
    let said = said_over(root, Opening::Home, String::new());
    let line = said.lines().find(|line| line.ends_with(&say("thuis-sessie"))).unwrap();
    line.split('.').next().unwrap().to_owned()
}

#[test]
fn a_session_begins_from_the_start_and_from_then_on_the_journal_is_closed() {
    let root = tempfile::tempdir().unwrap();
    journal_with_marked_words(root.path());
    let door = door(root.path());
    let led = format!("boete-op-schuld\n1\n{FOUR}:verder\n:verder\n1\nEen feit.\n.\n:stop\n1\n5\n");
    let said = said_over(root.path(), Opening::Home, format!("{door}\n{led}"));
    let (before, after) = said.split_once(&"\n".repeat(40)).unwrap();
    assert!(before.contains(MARKED) && !after.contains(MARKED), "{said}");
    assert!(after.trim_start().starts_with("Je dagboek is nu dicht.") && after.contains("Fase 1 van 10"));
    assert!(after.ends_with(&(say("team-later") + "\n")), "and there is no way back to the start: {after}");
    assert_eq!(Store::open(root.path()).sessions().0.len(), 1);
    let record = Store::open(root.path()).unfinished_sessions().remove(0).1;
    assert_eq!(record.parts().notes.known, "Een feit.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is typed, in whatever order: nothing of a journal is said.
    #[test]
    fn nothing_of_a_journal_can_be_reached(
        typed in prop::collection::vec(
            prop_oneof![
                prop::sample::select(vec![
                    ":verder", ":terug", ":vorige", ":vragen", ":tijd", ":meer", ":minder", ":korter", ":pauze",
                    ":stem", ":papier", ":klaar", ":laat", ":weg", ":casus", ":wet", ":kader", ":kader boete",
                    ":kader 1", ":kader terug", ":kader dagboek", ":hulp", ":dagboek", ":concept", ":voorbeeld",
                    "dagboek", "alles", "", "", "1", "2", "3", "a", "0", "t", ".", "-", "+", "ja",
                ]).prop_map(str::to_owned),
                "[ -~]{0,12}",
            ],
            0..60,
        ),
        (given, from_home) in any::<(bool, bool)>(),
    ) {
        let root = tempfile::tempdir().unwrap();
        journal_with_marked_words(root.path());
        let typed = typed.join("\n");
        let said = match (from_home, given) {
            (true, _) => said_over(root.path(), Opening::Home, format!("{}\n{typed}", door(root.path()))),
            (false, true) => {
                said_over(root.path(), Opening::TeamSession { setup: on_case() }, FOUR.to_owned() + &typed)
            }
            (false, false) => said_over(root.path(), Opening::TeamSession { setup: Given::default() }, typed),
        };
        let said = said.split_once(&say("team-welkom")[..40]).unwrap().1;
        prop_assert!(!said.contains(MARKED));
    }

    /// The same without a seam: strange input is never the end of a session, and never of the program.
    #[test]
    fn strange_input_never_panics(typed in prop::collection::vec("\\PC{0,20}", 0..40)) {
        Table::new().hold(Given::default(), &("0\n\n\n\n".to_owned() + &typed.join("\n")));
    }
}
