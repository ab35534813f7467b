//! What a session promises, from its first phase to its file.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};
use proptest::prelude::*;

use super::{
    record::{BLANK, OWN_CASE},
    *,
};
use crate::{
    content,
    core::{
        case::Origin,
        holder::Holder,
        principle::Principle,
        questionnaire::{Answer, Questionnaire, Refusal},
    },
};

fn at(minutes: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-24T10:00:00+01:00").unwrap() + Duration::minutes(minutes)
}

fn session(about: About, length: Length) -> Session {
    let library = content::library(&[]).0;
    Session::begin(Setup { about, length, ..Setup::default() }, &library, at(0)).unwrap()
}

fn on_case(length: Length) -> Session {
    session(About::Case("boete-op-schuld".into()), length)
}

fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

fn go_to(session: &mut Session, phase: Phase) {
    while session.phase() < phase {
        assert!(session.forward(at(0)));
    }
}

fn vote(session: &mut Session, votes: &[Vote]) {
    assert!(session.begin_round(Way::Keyboard));
    for vote in votes {
        let Some(Round::Keyboard(ballot)) = session.round_mut() else { panic!() };
        assert!(ballot.press(*vote) && ballot.confirm());
    }
    assert!(session.close_round());
}

/// A word with a capital in this text, for tests: no more than that.
fn capitals(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
}

#[test]
fn as_many_people_can_be_chosen_as_can_vote() {
    assert_eq!(u32::from(setup::MOST), ballot::MOST_PEOPLE);
}

#[test]
fn the_phases_come_in_order_and_the_end_has_no_clock() {
    let mut session = on_case(Length::Thirty);
    assert!(!session.back(at(0)) && !session.has(Phase::Dilemma));
    let mut seen = vec![session.phase()];
    while session.forward(at(1)) {
        seen.push(session.phase());
    }
    assert_eq!(seen, session.phases());
    assert_eq!((session.phase(), session.phase_left(at(9)), session.is_paused()), (Phase::After, None, true));
    assert!(session.back(at(2)) && !session.is_paused());
}

#[test]
fn what_the_rounds_came_to_is_told_once_the_talk_is_over() {
    let mut session = on_case(Length::Sixty);
    go_to(&mut session, Phase::First);
    vote(&mut session, &[Vote::Choice(0), Vote::Choice(0), Vote::Choice(1), Vote::Blank]);
    go_to(&mut session, Phase::Last);
    assert_eq!(session.rounds(), None);
    assert!(
        !format!("{session:?}").contains("Tally"),
        "not even in what is printed for who mends the program"
    );
    vote(&mut session, &[Vote::Choice(1), Vote::Choice(1), Vote::Choice(1), Vote::Blank]);
    assert!(session.forward(at(5)));
    let rounds = session.rounds().unwrap();
    assert_eq!(rounds.first.unwrap().choices[..2], [2, 1]);
    assert_eq!((rounds.last.unwrap().choices[1], rounds.last.unwrap().blank), (3, 1));
    // Who goes back to the talk sees them no more.
    assert!(session.back(at(6)));
    assert_eq!(session.rounds(), None);
}

#[test]
fn a_round_that_was_left_counts_the_votes_that_there_are_and_one_without_votes_is_none() {
    let mut session = on_case(Length::Thirty);
    go_to(&mut session, Phase::First);
    assert!(session.begin_round(Way::Keyboard));
    assert!(session.forward(at(1)) && !session.first().is_closed());
    go_to(&mut session, Phase::Last);
    assert!(session.begin_round(Way::Keyboard));
    let Some(Round::Keyboard(ballot)) = session.round_mut() else { panic!() };
    assert!(ballot.press(Vote::Choice(2)) && ballot.confirm() && ballot.press(Vote::Choice(0)));
    assert!(session.forward(at(2)));
    let rounds = session.rounds().unwrap();
    assert_eq!((rounds.first, rounds.last.unwrap().voters()), (None, 1));
}

#[test]
fn a_round_that_was_begun_and_left_without_a_vote_has_not_begun() {
    for (way, shift) in [
        (Way::Keyboard, Session::forward as fn(&mut Session, DateTime<FixedOffset>) -> bool),
        (Way::Keyboard, Session::back),
        (Way::Paper, Session::forward),
        (Way::Paper, Session::back),
    ] {
        let mut session = on_case(Length::Thirty);
        go_to(&mut session, Phase::First);
        session.set(Question::OwnOption(0), text("Bellen.")).unwrap();
        assert!(session.begin_round(way));
        assert_eq!(session.set(Question::OwnOption(0), text("Schrijven.")), Err(Refusal::Locked));
        match session.round_mut() {
            Some(Round::Keyboard(ballot)) => assert!(ballot.press(Vote::Choice(0))),
            Some(Round::Paper(count)) => assert!(count.digit(0)),
            _ => panic!(),
        }
        assert!(shift(&mut session, at(1)) && session.first().is_ahead(), "{way:?}");
        assert!(if session.phase() < Phase::First { session.forward(at(2)) } else { session.back(at(2)) });
        assert_eq!(session.questions(), [Question::OwnOption(0), Question::OwnOption(1)]);
        session.set(Question::OwnOption(0), text("Schrijven.")).unwrap();
    }
}

#[test]
fn who_goes_back_from_a_round_finds_its_votes_again_and_not_what_was_only_pressed() {
    let mut session = on_case(Length::Thirty);
    go_to(&mut session, Phase::First);
    assert!(session.begin_round(Way::Keyboard));
    let Some(Round::Keyboard(ballot)) = session.round_mut() else { panic!() };
    assert!(ballot.press(Vote::Choice(1)) && ballot.confirm() && ballot.press(Vote::Choice(0)));
    assert!(session.back(at(1)) && session.forward(at(2)));
    let Some(Round::Keyboard(ballot)) = session.round_mut() else { panic!() };
    assert_eq!((ballot.cast(), ballot.is_pressed(), ballot.confirm()), (1, false, false));
    // An option that came before a round that nobody voted in can still be changed, one of the round before cannot.
    vote(&mut session, &[Vote::Choice(0)]);
    go_to(&mut session, Phase::Ways);
    session.set(Question::OwnOption(0), text("Bellen.")).unwrap();
    go_to(&mut session, Phase::Last);
    assert!(session.begin_round(Way::Keyboard) && session.back(at(3)));
    session.set(Question::OwnOption(0), text("Schrijven.")).unwrap();
    assert!(session.questions().contains(&Question::OwnOption(0)));
}

#[test]
fn options_of_the_group_can_be_added_until_they_are_voted_on() {
    let mut session = on_case(Length::Thirty);
    let shipped = session.choices().len();
    go_to(&mut session, Phase::First);
    assert_eq!(session.questions(), [Question::OwnOption(0)]);
    session.set(Question::OwnOption(0), text("We vragen\neerst haar zelf.")).unwrap();
    assert_eq!(session.questions(), [Question::OwnOption(0), Question::OwnOption(1)]);
    let own = session.choices().pop().unwrap();
    assert_eq!((own.text.as_str(), own.own), ("We vragen eerst haar zelf.", true));
    vote(&mut session, &[Vote::Choice(shipped)]);
    assert_eq!(session.questions(), []);
    assert_eq!(session.set(Question::OwnOption(0), text("Anders.")), Err(Refusal::Locked));
    // A new one still can, before the second round.
    go_to(&mut session, Phase::Ways);
    assert!(session.questions().contains(&Question::OwnOption(1)));
    session.set(Question::OwnOption(1), text("Nog een.")).unwrap();
    go_to(&mut session, Phase::Last);
    vote(&mut session, &[Vote::Choice(shipped + 1)]);
    assert!(session.forward(at(1)));
    assert_eq!(session.rounds().unwrap().first.unwrap().choices.len(), shipped + 1);
}

#[test]
fn a_matter_of_ones_own_is_told_and_finds_its_question_and_its_options() {
    let mut session = session(About::Matter, Length::Thirty);
    go_to(&mut session, Phase::Story);
    assert_eq!(session.questions(), [Question::Title, Question::Situation]);
    session.set(Question::Title, text("De loods")).unwrap();
    go_to(&mut session, Phase::Dilemma);
    session.set(Question::Dilemma, text("Moet je dit melden?")).unwrap();
    go_to(&mut session, Phase::First);
    assert!(!session.begin_round(Way::Keyboard), "there is nothing to choose from yet");
    assert!(session.back(at(1)));
    session.set(Question::OwnOption(0), text("Ja.")).unwrap();
    assert_eq!((session.title().as_str(), session.question().as_str()), ("De loods", "Moet je dit melden?"));
    assert!(session.forward(at(1)) && session.begin_round(Way::Paper));
}

#[test]
fn when_time_runs_short_a_shorter_middle_is_proposed_and_the_end_stays_whole() {
    let mut session = on_case(Length::Thirty);
    assert_eq!(session.proposal(at(1)), None);
    go_to(&mut session, Phase::Facts);
    session.clock.begin_phase(at(12));
    assert!(session.proposal(at(12)).is_some());
    let harvest = session.time(Phase::Harvest);
    assert!(session.shorten(at(12)) && session.time(Phase::Harvest) == harvest);
    assert!(session.time(Phase::Chairs) < Plan::of(Length::Thirty, false).time(Phase::Chairs));
    // Standing still costs nothing.
    session.pause(at(13));
    assert_eq!(session.left(at(99)), session.left(at(13)));
}

#[test]
fn only_what_was_agreed_is_kept_and_no_word_that_may_be_a_name_unless_somebody_said_it_is_none() {
    let mut session = on_case(Length::Thirty);
    session.set(Question::Known, text("volgens Jansen wist Awb niets")).unwrap();
    session.set(Question::Agreement(0), text("bellen met Jansen")).unwrap();
    let record = |session: &Session, ended| session.record(at(40), ended, &capitals, "iemand").unwrap();
    assert_eq!(record(&session, false).parts().notes.known, format!("volgens {BLANK} wist {BLANK} niets"));
    go_to(&mut session, Phase::After);
    session.setup.keep = Keep::Nothing;
    session.look_for_names(&capitals);
    assert_eq!(session.suspects(), [""; 0], "of what is not kept nothing is asked");
    session.setup.keep = Keep::Record;
    session.look_for_names(&capitals);
    assert_eq!(session.suspects(), ["Jansen", "Awb"]);
    session.setup.keep = Keep::Harvest;
    session.look_for_names(&capitals);
    assert_eq!(session.suspects(), ["Jansen"], "only the afspraak is kept");
    session.setup.keep = Keep::Record;
    session.look_for_names(&capitals);
    session.set(Question::Name(0), Answer::Pick(Some(A_NAME.into()))).unwrap();
    session.set(Question::Name(1), Answer::Pick(Some(NO_NAME.into()))).unwrap();
    assert_eq!(session.answer(Question::Name(1)), Answer::Pick(Some(NO_NAME.into())));
    assert_eq!(record(&session, false).parts().notes.known, "volgens iemand wist Awb niets");
    session.setup.keep = Keep::Harvest;
    let kept = record(&session, true);
    assert_eq!(kept.parts().notes.known, "", "the harvest is kept, and no more");
    assert_eq!(
        (kept.parts().notes.agreements[0].what.as_str(), &kept.parts().first),
        ("bellen met iemand", &None)
    );
    session.setup.keep = Keep::Nothing;
    assert_eq!(session.record(at(40), true, &capitals, "iemand"), None);
    session.setup.keep = Keep::Record;
    assert_eq!(record(&session, true).parts().notes.known, "volgens iemand wist Awb niets");
}

#[test]
fn what_may_be_a_name_is_replaced_as_a_whole_word_and_the_longest_first() {
    let names = |text: &str| -> Vec<String> {
        let all = ["Klaassen", "Femke Klaassen", "Jan"];
        all.into_iter().filter(|name| text.contains(name)).map(str::to_owned).collect()
    };
    let mut session = on_case(Length::Thirty);
    let known = "volgens Klaassen klopt het, zei Femke Klaassen; Jan, Janssens en Januari niet";
    session.set(Question::Known, text(known)).unwrap();
    let said = |session: &Session| {
        session.record(at(1), false, &names, "iemand").unwrap().parts().notes.known.clone()
    };
    assert_eq!(said(&session), "volgens … klopt het, zei …; …, Janssens en Januari niet");
    session.say_of("Femke Klaassen".into(), Some(false));
    session.say_of("Jan".into(), Some(true));
    assert_eq!(said(&session), "volgens … klopt het, zei Femke Klaassen; iemand, Janssens en Januari niet");
}

#[test]
fn what_stands_on_disk_was_asked_about_and_stays_when_a_session_goes_on() {
    let library = content::library(&[]).0;
    let mut session = on_case(Length::Thirty);
    session.set(Question::Known, text("wij kennen Kwidam")).unwrap();
    session.say_of("Kwidam".into(), Some(false));
    let record = session.record(at(1), false, &capitals, "iemand").unwrap();
    let record = record.looked_back(at(0).date_naive(), "Gebeld.".into());
    let later = Session::resume(&record, &library, &capitals);
    let again = later.record(at(2), false, &capitals, "iemand").unwrap();
    assert_eq!(again.parts().notes.known, "wij kennen Kwidam");
    assert_eq!(again.parts().look_backs, record.parts().look_backs);
    // Also when its case is not there any more.
    let gone = Session::resume(&record, &Library::default(), &capitals);
    let again = gone.record(at(2), false, &capitals, "iemand").unwrap();
    assert_eq!((&again.parts().case, &again.parts().title), (&record.parts().case, &record.parts().title));
    assert!(record.has_case(&library) && !record.has_case(&Library::default()));
}

#[test]
fn while_a_round_is_held_its_options_stay_as_they_are() {
    let mut session = session(About::Case("boete-op-schuld".into()), Length::Sixty);
    go_to(&mut session, Phase::First);
    assert!(session.begin_round(Way::Paper));
    let Some(Round::Paper(count)) = session.round_mut() else { panic!() };
    assert!(count.digit(2));
    assert!(session.back(at(1)) && session.questions().is_empty());
    assert_eq!(session.set(Question::OwnOption(0), text("Erbij.")), Err(Refusal::Locked));
}

#[test]
fn the_case_of_ones_own_is_named_in_a_file_only_without_a_name_and_is_found_again() {
    let mut library = content::library(&[]).0;
    let mut case = (**library.case("boete-op-schuld").unwrap()).clone();
    (case.slug, case.title) = ("zaak-fatima".into(), "zaak van Fatima".into());
    case.origin = Origin::Own;
    library.cases.push(case.into());
    let setup = Setup { about: About::Case("zaak-fatima".into()), ..Setup::default() };
    let mut session = Session::begin(setup, &library, at(0)).unwrap();
    let record = |session: &Session, ended| session.record(at(9), ended, &capitals, "iemand").unwrap();
    let said = |record: &SessionRecord| (record.parts().case.clone().unwrap(), record.parts().title.clone());
    let hidden = (OWN_CASE.to_owned(), format!("zaak van {BLANK}"));
    assert_eq!(said(&record(&session, false)), hidden);
    let later = Session::resume(&record(&session, false), &library, &capitals);
    assert_eq!((later.title().as_str(), later.plan == session.plan), ("zaak van Fatima", true));
    go_to(&mut session, Phase::After);
    session.look_for_names(&capitals);
    assert_eq!(session.suspects(), ["Fatima"]);
    session.set(Question::Name(0), Answer::Pick(Some(A_NAME.into()))).unwrap();
    assert_eq!(said(&record(&session, true)), (OWN_CASE.to_owned(), "zaak van iemand".into()));
    assert_eq!(said(&record(&session, false)), hidden, "so that it is found again");
    session.set(Question::Name(0), Answer::Pick(Some(NO_NAME.into()))).unwrap();
    assert_eq!(said(&record(&session, true)), ("zaak-fatima".into(), "zaak van Fatima".into()));
    // Where two would fit, or none is there any more, it is not guessed.
    session.set(Question::Name(0), Answer::Pick(None)).unwrap();
    library.cases.pop();
    assert!(Session::resume(&record(&session, false), &library, &capitals).case().is_none());
}

#[test]
fn an_interrupted_session_goes_on_where_it_was_with_the_clock_still() {
    let library = content::library(&[]).0;
    let mut session = on_case(Length::Sixty);
    go_to(&mut session, Phase::First);
    session.set(Question::Known, text("een brief")).unwrap();
    vote(&mut session, &[Vote::Choice(0), Vote::Choice(1)]);
    go_to(&mut session, Phase::Last);
    assert!(session.begin_round(Way::Keyboard));
    let Some(Round::Keyboard(ballot)) = session.round_mut() else { panic!() };
    assert!(ballot.press(Vote::Choice(0)) && ballot.confirm());
    let record = session.record(at(20), false, &capitals, "iemand").unwrap();
    assert_eq!(record.parts().last, None, "votes of a round that is under way are nowhere but in the box");
    let mut later = Session::resume(&record, &library, &capitals);
    assert!(later.is_paused() && later.last().is_ahead() && later.first().is_closed());
    assert_eq!((later.phase(), later.left(at(99))), (Phase::Last, session.left(at(20))));
    assert_eq!(later.notes, session.notes);
    later.pause(at(100));
    assert!(!later.is_paused() && later.forward(at(101)));
    assert_eq!(later.rounds().unwrap().first.unwrap().voters(), 2);
}

#[test]
fn two_weeks_later_one_looks_back_once_on_what_was_agreed() {
    let mut session = on_case(Length::Thirty);
    let due = |session: &Session, day| {
        session.record(at(30), true, &capitals, "iemand").unwrap().look_back_due(day)
    };
    let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
    assert_eq!(due(&session, day(20)), None, "nothing was agreed");
    session.set(Question::Who(0), text("de teamleider")).unwrap();
    assert_eq!((due(&session, day(7)), due(&session, day(8))), (None, Some(day(8))));
    let record = session.record(at(30), true, &capitals, "iemand").unwrap();
    let record = record.looked_back(day(9), "Gedaan.".into());
    assert_eq!(record.look_back_due(day(30)), None);
    assert_eq!(
        record.looked_back(day(9), "Half gedaan.".into()).parts().look_backs,
        [(day(9), "Half gedaan.".into())]
    );
}

#[test]
fn what_holds_words_is_kept_and_what_does_not_fit_is_refused() {
    let mut session = on_case(Length::Thirty);
    let picks = |all: &[Principle]| Answer::Picks(all.iter().map(|it| it.id().to_owned()).collect());
    let fair = Principle::FairPlay;
    assert_eq!(session.set(Question::Note(fair), text("x")), Err(Refusal::Unfit));
    session.set(Question::Principles, picks(&[fair])).unwrap();
    session.set(Question::Note(fair), text("open kaart")).unwrap();
    assert_eq!(session.set(Question::Principles, picks(&[])), Err(Refusal::HoldsText));
    for (question, answer) in [
        (Question::Known, Answer::Pick(None)),
        (Question::Variant(99), Answer::Pick(None)),
        (Question::Variant(0), Answer::Pick(Some("soms".into()))),
        (Question::Principles, Answer::Picks(vec!["eerlijk".into()])),
        (Question::OwnOption(4), text("te veel")),
        (Question::Agreement(6), text("te veel")),
        (Question::Name(0), Answer::Pick(None)),
    ] {
        let before = session.notes.clone();
        assert_eq!(session.set(question, answer), Err(Refusal::Unfit), "{question:?}");
        assert_eq!(session.notes, before);
    }
}

proptest! {
    /// Whatever is written in whatever order: every answer that is taken can be read again, and survives an
    /// interruption if it holds no word that may be a name.
    #[test]
    fn what_is_written_stays(words in "[a-z ]{1,20}", phase in 0_usize..12, own in any::<bool>()) {
        let about = if own { About::Matter } else { About::Case("boete-op-schuld".into()) };
        let mut session = session(about, Length::Ninety);
        let phase = Phase::ALL[phase];
        go_to(&mut session, phase);
        let asked: Vec<_> = session.questions().into_iter().filter(|it| Session::takes_text(*it)).collect();
        for question in &asked {
            session.set(*question, text(&words)).unwrap();
        }
        for question in asked {
            let answer = session.answer(question);
            // Only what is blank may go, from the end of a list.
            let is_there = answer == text(&words) || (words.trim().is_empty() && answer == text(""));
            prop_assert!(is_there, "{question:?}: {answer:?}");
        }
        let record = session.record(at(1), false, &capitals, "iemand").unwrap();
        let later = Session::resume(&record, &content::library(&[]).0, &capitals);
        let mut notes = session.notes.clone();
        notes.drop_blank_ends();
        prop_assert_eq!(later.notes, notes);
    }

    #[test]
    fn every_chair_has_a_question(holder in 0_usize..4) {
        let session = on_case(Length::Thirty);
        prop_assert!(session.questions_of(Phase::Chairs).contains(&Question::Chair(Holder::ALL[holder])));
    }
}
