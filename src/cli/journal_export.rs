//! `beraad dagboek export`.

use std::io::Write;

use super::{
    Halt, Workbook, complain,
    journal::{self, find},
    journal_arguments::ExportRequest,
    surroundings::Surroundings,
};
use crate::document::{entry, markdown};

/// Writes what is asked for.
pub(super) fn export(
    workbook: &Workbook,
    request: &ExportRequest,
    _: &Surroundings,
    out: &mut dyn Write,
) -> Result<(), Halt> {
    journal::is_sound(&request.selection)?;
    let (items, problems) = workbook.store.list();
    for name in &request.names {
        find(&items, name)?;
    }
    for item in &items {
        match journal::read(workbook, &request.selection, item) {
            Some(Ok(read)) => {
                out.write_all(markdown::set(&entry::page(&read, &workbook.library)).as_bytes())?;
            }
            Some(Err(problem)) => complain(&problem),
            None => {}
        }
    }
    problems.iter().for_each(complain);
    Ok(())
}
