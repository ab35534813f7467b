//! Writing a case line by line: the same parts and questions as on the screen, and at the end what is left.

use std::path::Path;

use super::{
    Session,
    asking::{Asking, Turn},
    in_lines::{InLines, Told},
    talk::Pause,
    telling,
};
use crate::{
    content,
    core::{
        case::PrincipleInPlay,
        library::Library,
        principle::Principle,
        problem::Problem,
        questionnaire::Questionnaire,
        show::visible_line,
        sketch::{Kind, LeftOver, Options, Part, Question, Sketch},
        slug,
    },
    document::{self, Block},
    journal::{CaseDraft, CaseItem, Store},
    phrases::{say, say_with},
    prompts::{
        PickOption, Worded,
        sketch::{
            check_head, count_and_size, left_over_line, part_name, part_prompt, what_and_size,
            write_elsewhere,
        },
    },
};

/// A case that is being written.
type Sketching<'s, 'a> = Asking<'s, 'a, Sketch>;

impl Session<'_> {
    /// Writes a case: this one, or a new one, or one that is chosen from those that are there. Afterwards it stands
    /// among the cases.
    pub(super) fn write_case(&mut self, sketch: Option<Sketch>) -> Result<(), Pause> {
        let written = self.write_some_case(sketch);
        let (own, _) = self.store.own_cases();
        (self.desk.library, _) = content::library(&own);
        written
    }

    fn write_some_case(&mut self, sketch: Option<Sketch>) -> Result<(), Pause> {
        if let Some(sketch) = sketch {
            return self.asking(sketch, None).run();
        }
        let mut own = self.own_sketches()?;
        if own.is_empty() {
            return self.asking(Sketch::default(), None).run();
        }
        self.desk.talk.gap()?;
        self.desk.numbered(1, &say("plat-casus-nieuw"))?;
        for (number, (item, sketch)) in (2_usize..).zip(&own) {
            let title = if sketch.title.trim().is_empty() { &item.slug } else { &sketch.title };
            let title = visible_line(title).into_owned();
            let words = say_with("plat-casus-verder", &[("titel", title.into())]);
            self.desk.numbered(number, &words)?;
        }
        match self.desk.choose(own.len() + 1)? {
            None => Ok(()),
            Some(0) => self.asking(Sketch::default(), None).run(),
            Some(place) => {
                let (item, sketch) = own.swap_remove(place - 1);
                let words = sketch.words();
                self.asking(sketch.at_first_gap(), Some((item, words))).run()
            }
        }
    }

    /// The own cases that one can go on writing. Of those that one cannot, and that are not done, it is said why.
    fn own_sketches(&mut self) -> Result<Vec<(CaseItem, Sketch)>, Pause> {
        let (files, _) = self.store.own_cases();
        let mut own = vec![];
        for file in &files {
            match content::ours(&file.text) {
                Ok(sketch) => own.push((CaseItem::of(file), sketch)),
                Err(why) if self.desk.library.case(&file.slug).is_none() => {
                    self.desk.talk.say(&write_elsewhere(why))?;
                    self.desk.talk.verbatim(&file.shown())?;
                }
                Err(_) => {}
            }
        }
        Ok(own)
    }
}

impl Sketching<'_, '_> {
    /// Asks part by part until one stops. Everything stands in its file then.
    fn run(mut self) -> Result<(), Pause> {
        let asked = self.parts();
        let kept = self.keep();
        if matches!(asked, Err(Pause::Output(_))) {
            return asked;
        }
        kept?;
        self.end()?;
        asked
    }

    fn parts(&mut self) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        self.desk.talk.hint(say("plat-casus-welkom"))?;
        // What comes from a notice stands in its file before anything is asked.
        self.keep()?;
        loop {
            self.head()?;
            let turn = if self.subject.part == Part::Check { self.check()? } else { self.questions()? };
            match turn {
                Turn::Back => {
                    if !self.subject.back() {
                        self.desk.talk.say(&say("plat-eerste-deel"))?;
                    }
                }
                Turn::Next | Turn::Forward | Turn::Previous | Turn::Aside => {
                    if !self.subject.forward() {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn head(&mut self) -> Result<(), Pause> {
        let part = self.subject.part;
        let values = [
            ("nummer", (part as usize + 1).into()),
            ("aantal", Part::ALL.len().into()),
            ("deel", part_name(part).into()),
        ];
        let talk = &mut self.desk.talk;
        talk.gap()?;
        talk.say(&say_with("plat-deel", &values))?;
        match part {
            Part::Check => Ok(()),
            part => talk.say(&part_prompt(part)),
        }
    }

    fn questions(&mut self) -> Result<Turn, Pause> {
        let mut place: usize = 0;
        while let Some(question) = self.subject.questions().get(place).copied() {
            match self.ask_and_tell(question)? {
                Turn::Next => place += 1,
                Turn::Previous if place == 0 => self.desk.talk.say(&say("plat-eerste-vraag-deel"))?,
                Turn::Previous => place -= 1,
                turn => return Ok(turn),
            }
        }
        Ok(Turn::Next)
    }

    /// Asks, and says how much the answer is where that is too little or too much, and what the rules say of it.
    fn ask_and_tell(&mut self, question: Question) -> Result<Turn, Pause> {
        let before = self.subject.answer(question);
        let turn = self.ask(question)?;
        if self.subject.answer(question) == before || self.subject.is_empty(question) {
            return Ok(turn);
        }
        let checked = content::check(&self.subject, &self.desk.library.reference);
        let remarks: Vec<String> = checked.of(question).map(Problem::said).collect();
        let fits = question.size().is_none_or(|size| size.fits(self.subject.count(question)));
        if let Some(count) = count_and_size(&self.subject, question).filter(|_| !fits && remarks.is_empty()) {
            self.desk.talk.say(&say_with("schets-zin", &[("zin", count.into())]))?;
        }
        for remark in remarks {
            self.desk.talk.say(&remark)?;
        }
        Ok(turn)
    }

    /// What is left, to go to by number, until there is nothing that one wants to do.
    fn check(&mut self) -> Result<Turn, Pause> {
        loop {
            let checked = content::check(&self.subject, &self.desk.library.reference);
            let rows = checked.left_over(&self.subject);
            self.desk.talk.say(&check_head(&checked))?;
            for (number, row) in (1_usize..).zip(&rows) {
                let line = left_over_line(&self.subject, &self.desk.library, row);
                self.desk.numbered(number, &line)?;
            }
            self.desk.talk.hint(say("plat-casus-nakijken"))?;
            let Some(row) = self.choose_row(&rows)? else { return Ok(Turn::Next) };
            let row = match row {
                Ok(row) => row,
                Err(turn) => return Ok(turn),
            };
            match (&row, row.question(&self.subject)) {
                (LeftOver::Part(part), _) => {
                    self.subject.part = *part;
                    self.head()?;
                    self.questions()?;
                }
                (_, Some(question)) => {
                    self.subject.part = question.part();
                    self.ask_and_tell(question)?;
                }
                (_, None) => {}
            }
            self.subject.part = Part::Check;
            self.desk.talk.gap()?;
        }
    }

    /// The row with the number that is typed, or where a command leads; none for an empty line.
    fn choose_row(&mut self, rows: &[LeftOver]) -> Result<Option<Result<LeftOver, Turn>>, Pause> {
        loop {
            let line = match self.hear(None)? {
                Ok(line) => line,
                Err(Turn::Previous | Turn::Back) => return Ok(Some(Err(Turn::Back))),
                Err(turn) => return Ok(Some(Err(turn))),
            };
            let number = line.trim().trim_end_matches('.').parse::<usize>().ok();
            let row = number.and_then(|number| rows.get(number.checked_sub(1)?));
            match (line.trim(), row) {
                ("", _) => return Ok(None),
                (_, Some(row)) => return Ok(Some(Ok(row.clone()))),
                (_, None) if rows.is_empty() => self.desk.talk.say(&say("plat-hier-geen-antwoord"))?,
                (_, None) => {
                    let values = [("hoog", rows.len().into())];
                    self.desk.talk.say(&say_with("plat-kies-nummer", &values))?;
                }
            }
        }
    }

    /// The last words: where it stands, and whether it is done.
    fn end(mut self) -> Result<(), Pause> {
        self.desk.talk.gap()?;
        if self.keeping.item.is_none() && self.subject.is_blank() {
            return self.desk.talk.say(&say("later-leeg"));
        }
        if !self.keeping.is_saved(&self.subject) {
            self.desk.talk.say(&say("plat-kopieer"))?;
            self.desk.talk.gap()?;
            return self.desk.talk.verbatim(&self.subject.words().text);
        }
        self.name_file();
        let checked = content::check(&self.subject, &self.desk.library.reference);
        let said = if checked.is_done() { "schets-klaar" } else { "plat-casus-later" };
        self.desk.talk.say(&say(said))?;
        self.desk.talk.say(&say("plat-casus-bestand"))?;
        let path = self.keeping.item.map(|item| item.path.display().to_string()).unwrap_or_default();
        self.desk.talk.verbatim(&path)
    }

    /// Now that one stops writing, the file takes the name of its title. If that fails it keeps the one it has.
    fn name_file(&mut self) {
        let draft = CaseDraft { settled: true, ..self.subject.words() };
        let unnamed = self.keeping.item.as_ref().filter(|item| !item.is_named && !draft.slug.is_empty());
        if let Some(item) = unnamed
            && let Ok(saved) = self.place.save_case(Some(item), &draft)
        {
            self.keeping.item = Some(saved.item);
        }
    }
}

impl InLines for Sketch {
    type Place = Store;
    type File = CaseItem;
    type Words = CaseDraft;

    fn words(&self) -> CaseDraft {
        let text = content::write(self).text;
        CaseDraft { slug: slug::of_title(&self.title), text, settled: false }
    }

    fn is_blank(&self) -> bool {
        self.is_blank()
    }

    fn save(store: &mut Store, file: Option<&CaseItem>, words: &CaseDraft) -> Result<CaseItem, Problem> {
        store.save_case(file, words).map(|saved| saved.item)
    }

    fn path(file: &CaseItem) -> &Path {
        &file.path
    }

    fn elsewhere(file: &CaseItem) -> String {
        say_with("schets-elders", &[("naam", file.slug.as_str().into())])
    }

    fn asked(&self, library: &Library, question: Question) -> String {
        document::entry::capital(&self.prompt(library, question))
    }

    fn beside(&self, question: Question) -> String {
        say_with("schets-zin", &[("zin", document::entry::capital(&what_and_size(question)).into())])
    }

    fn hint(_: Question) -> Option<String> {
        None
    }

    fn told(&self, _: &Library, question: Question, options: &[PickOption], _: bool) -> Told {
        let hint = match question.kind() {
            Kind::PickMany(Options::Grounds) => "plat-hint-kies-meer",
            Kind::PickMany(_) => "plat-hint-kies-enkele",
            _ => "plat-hint-kies",
        };
        Told { lines: telling::numbered(options, 1, false), hint: Some(say(hint)), ..Told::default() }
    }

    /// The frame has many grounds: they are told on request.
    fn told_at_once(&self, question: Question, options: &[PickOption]) -> (usize, String) {
        let many = question == Question::Grounds;
        let rest = say_with("plat-gronden-kader", &[("aantal", options.len().into())]);
        (if many { 0 } else { options.len() }, rest)
    }

    fn not_an_option(_: Question) -> String {
        say("plat-geen-optie")
    }

    fn principle_of(question: Question) -> Option<Principle> {
        question.principle()
    }

    fn in_play(&self, _: Principle) -> Option<&PrincipleInPlay> {
        None
    }

    fn case_page(&self, library: &Library) -> Vec<Block> {
        document::case::sketch_card(self, &library.reference)
    }

    fn example(&self, library: &Library) -> Option<Vec<Block>> {
        Some(document::case::example(library, self.part))
    }

    fn help() -> String {
        say("plat-hulp-casus")
    }
}
