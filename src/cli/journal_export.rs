//! `beraad dagboek export`: what was chosen, in the form that was asked, put where the user says.

use std::{
    collections::HashSet,
    ffi::OsStr,
    io::{BufRead, Write, stdin},
    path::Path,
};

use super::{
    Halt, Workbook, complain,
    journal::{self, find, is_sound, nothing_asked_for},
    journal_arguments::{ExportForm, ExportRequest},
    surroundings::Surroundings,
};
use crate::{
    content,
    core::{
        carry::CarryForm,
        entry::Entry,
        problem::Problem,
        search::fold,
        show::{visible, visible_line},
    },
    document::{
        appeal,
        carry::{Freight, Setting, freight},
        markdown, private, rows,
    },
    journal::{Item, Put, Shelf},
    phrases::{say, say_with},
    shell::clock,
};

/// Takes along what is asked for.
///
/// # Errors
/// Nothing is asked for, it does not fit the form, it could not be written, or a file could not be read; what can be
/// read is written all the same.
pub(super) fn export(
    workbook: &Workbook,
    request: &ExportRequest,
    surroundings: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    is_sound(&request.selection)?;
    let taking = Taking { workbook, request, form: form(request) };
    taking.fits()?;
    let (items, mut problems) = workbook.store.list();
    if items.is_empty() {
        let none = || Problem::new(say("dagboek-leeg"), say("dagboek-leeg-doe"));
        return Err(problems.pop().unwrap_or_else(none).into());
    }
    let chosen = taking.chosen(&items)?;
    let mut read = Read { problems, any_private: false, count: 0 };
    let target = Target { workbook, request, surroundings };
    let is_rows = matches!(taking.form, ExportForm::Lines | ExportForm::Csv);
    if !is_rows {
        taking.pages(&chosen, &mut read, &target, out)?;
    } else if request.to.is_none() {
        taking.rows(&chosen, &mut read, out)?;
    } else {
        let mut text = vec![];
        taking.rows(&chosen, &mut read, &mut text)?;
        read.is_any()?;
        target.put(&String::from_utf8_lossy(&text), out)?;
    }
    read.is_any()?;
    out.flush()?;
    if read.any_private && taking.form != ExportForm::Appeal {
        complain(&Problem::new(say("meenemen-prive"), ""));
    }
    read.is_all()
}

/// The form that is asked for, or that the ending of the file says.
fn form(request: &ExportRequest) -> ExportForm {
    let by_ending = || match ending(request.to.as_deref()?)?.as_str() {
        "html" | "htm" => Some(ExportForm::Html),
        "jsonl" | "ndjson" => Some(ExportForm::Lines),
        "csv" => Some(ExportForm::Csv),
        _ => None,
    };
    request.form.or_else(by_ending).unwrap_or(ExportForm::Markdown)
}

fn ending(path: &Path) -> Option<String> {
    path.extension().and_then(OsStr::to_str).map(str::to_lowercase)
}

/// What was read, and what could not be.
struct Read {
    problems: Vec<Problem>,
    any_private: bool,
    count: usize,
}

impl Read {
    fn is_any(&self) -> Result<(), Halt> {
        if self.count > 0 {
            return Ok(());
        }
        Err(self.problems.first().cloned().unwrap_or_else(nothing_asked_for).into())
    }

    /// What could not be read is told, and that it did not come along.
    fn is_all(&self) -> Result<(), Halt> {
        if self.problems.is_empty() {
            return Ok(());
        }
        self.problems.iter().for_each(complain);
        let what = say_with("meenemen-niet-alles", &[("aantal", self.problems.len().into())]);
        Err(Problem::new(what, say("meenemen-niet-alles-doe")).into())
    }
}

/// What is taken along, and in which form.
struct Taking<'w> {
    workbook: &'w Workbook,
    request: &'w ExportRequest,
    form: ExportForm,
}

impl Taking<'_> {
    /// That the form can be had in this way.
    fn fits(&self) -> Result<(), Halt> {
        let is_page = matches!(self.form, ExportForm::Markdown | ExportForm::Html);
        let wrong = if self.request.per_entry && (!is_page || self.request.to.is_none()) {
            Problem::new(say("meenemen-per-notitie"), say("meenemen-per-notitie-doe"))
        } else if self.form == ExportForm::Appeal && self.request.private == Some(true) {
            Problem::new(say("meenemen-nooit-prive"), say("meenemen-nooit-prive-doe"))
        } else {
            return Ok(());
        };
        Err(Halt::Usage(wrong))
    }

    /// The items by name, or all of them that may be asked for, the oldest first.
    fn chosen<'i>(&self, items: &'i [Item]) -> Result<Vec<&'i Item>, Halt> {
        let names = &self.request.names;
        let asked = names.iter().map(|name| find(items, name)).collect::<Result<HashSet<_>, _>>()?;
        let is_asked = |item: &&Item| {
            if names.is_empty() {
                return self.request.drafts || item.shelf == Shelf::Entries;
            }
            asked.contains(item)
        };
        Ok(items.iter().rev().filter(is_asked).collect())
    }

    /// Reads the items one by one, without what is private where that was asked.
    fn read<'i>(
        &self,
        chosen: &[&'i Item],
        read: &mut Read,
        mut each: impl FnMut(&'i Item, Entry) -> Result<(), Halt>,
    ) -> Result<(), Halt> {
        for item in chosen {
            match journal::read(self.workbook, &self.request.selection, item) {
                Some(Ok(entry)) => {
                    read.count += 1;
                    let with = self.with_private();
                    read.any_private |= with && private::is_in(&entry);
                    each(item, if with { entry } else { private::without(&entry) })?;
                }
                Some(Err(problem)) => read.problems.push(problem),
                None => {}
            }
        }
        Ok(())
    }

    fn with_private(&self) -> bool {
        let usual = !matches!(self.form, ExportForm::Portfolio | ExportForm::Appeal);
        self.request.private.unwrap_or(usual)
    }

    /// Whether a page is set as HTML: as the form has it, or the ending of the file.
    fn is_html(&self) -> bool {
        let ends_so =
            || self.request.to.as_deref().and_then(ending).is_some_and(|it| it == "html" || it == "htm");
        match self.form {
            ExportForm::Html => true,
            ExportForm::Portfolio | ExportForm::Appeal => ends_so(),
            ExportForm::Markdown | ExportForm::Lines | ExportForm::Csv => false,
        }
    }

    fn rows(&self, chosen: &[&Item], read: &mut Read, out: &mut dyn Write) -> Result<(), Halt> {
        let library = &self.workbook.library;
        let mut is_first = true;
        self.read(chosen, read, |item, entry| {
            if self.form == ExportForm::Lines {
                return Ok(out.write_all(rows::line(item, &entry, library).as_bytes())?);
            }
            if is_first {
                out.write_all(rows::csv_head().as_bytes())?;
                is_first = false;
            }
            Ok(out.write_all(rows::csv(item, &entry, library).as_bytes())?)
        })
    }

    fn pages(
        &self,
        chosen: &[&Item],
        read: &mut Read,
        target: &Target<'_>,
        out: &mut dyn Write,
    ) -> Result<(), Halt> {
        let mut entries = vec![];
        self.read(chosen, read, |item, entry| {
            entries.push((item.clone(), entry));
            Ok(())
        })?;
        read.is_any()?;
        let is_html = self.is_html();
        let form = match self.form {
            ExportForm::Appeal => return self.appeal(&entries, is_html, target, out),
            ExportForm::Portfolio => CarryForm::Portfolio,
            _ if self.request.per_entry => CarryForm::PerEntry,
            ExportForm::Html => CarryForm::Html,
            ExportForm::Markdown | ExportForm::Lines | ExportForm::Csv => CarryForm::Markdown,
        };
        let setting = Setting {
            form,
            is_html,
            without: !self.with_private(),
            library: &self.workbook.library,
            today: clock::now().date_naive(),
        };
        match freight(entries, &setting) {
            Freight::File(text) => target.put(&text, out),
            Freight::Files(files) => target.put_all(&files, out),
        }
    }

    /// One entry as a note to hand to somebody, with the words on it that may be names.
    fn appeal(
        &self,
        entries: &[(Item, Entry)],
        as_html: bool,
        target: &Target<'_>,
        out: &mut dyn Write,
    ) -> Result<(), Halt> {
        let [(_, entry)] = entries else {
            let what = say_with("meenemen-een-notitie", &[("aantal", entries.len().into())]);
            return Err(Problem::new(what, say("meenemen-een-notitie-doe")).into());
        };
        let page = appeal::page(entry, &self.workbook.library, clock::now().date_naive());
        let text = markdown::set(&page);
        target.put(&if as_html { appeal::html_of(&text) } else { text }, out)?;
        let names = content::names_in(&appeal::own_words(&page)).join(", ");
        if !names.is_empty() {
            complain(&Problem::new(say_with("meenemen-namen", &[("namen", names.into())]), ""));
        }
        complain(&Problem::new(say("meenemen-lees-na"), ""));
        Ok(())
    }
}

/// Where it goes.
struct Target<'w> {
    workbook: &'w Workbook,
    request: &'w ExportRequest,
    surroundings: &'w Surroundings,
}

impl Target<'_> {
    /// Puts a text in the file that was named, or on standard output.
    fn put(&self, text: &str, out: &mut dyn Write) -> Result<(), Halt> {
        let Some(path) = &self.request.to else { return Ok(out.write_all(text.as_bytes())?) };
        self.written(path, "meenemen-staat-er-al", out, |over| self.workbook.store.export(path, text, over))
    }

    /// Puts files in the folder that was named.
    fn put_all(&self, files: &[(String, String)], out: &mut dyn Write) -> Result<(), Halt> {
        let Some(folder) = &self.request.to else { return Ok(()) };
        self.written(folder, "meenemen-map-vol", out, |over| {
            self.workbook.store.export_all(folder, files, over)
        })
    }

    /// Writes, after asking a person whether it may take the place of what stands there.
    fn written(
        &self,
        path: &Path,
        taken: &str,
        out: &mut dyn Write,
        write: impl Fn(bool) -> Result<Put, Problem>,
    ) -> Result<(), Halt> {
        let shown = path.display().to_string();
        if write(self.request.over)? == Put::Taken {
            if !(self.surroundings.stdin_is_terminal && self.surroundings.stdout_is_terminal) {
                return Err(Problem::new(
                    format!("{shown}: {}", say(taken)),
                    say("meenemen-staat-er-al-doe"),
                )
                .into());
            }
            let question = say_with("meenemen-vraag", &[("plek", shown.clone().into())]);
            write!(out, "{} ", visible(&question))?;
            out.flush()?;
            let is_yes = says_yes(&mut stdin().lock())?;
            if !is_yes || write(true)? == Put::Taken {
                return Err(Problem::new(say("meenemen-niet"), say("meenemen-andere-plek")).into());
            }
        }
        Ok(writeln!(out, "{}", visible_line(&say_with("meenemen-klaar", &[("plek", shown.into())])))?)
    }
}

/// Whether the next line says yes; no answer is no.
fn says_yes(input: &mut dyn BufRead) -> Result<bool, Halt> {
    let mut answer = String::new();
    input.read_line(&mut answer)?;
    Ok(["j", "ja", "y", "yes"].contains(&fold(answer.trim()).as_str()))
}
