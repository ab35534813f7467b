//! stub
use super::Store;
use crate::core::{problem::Problem, session::SessionRecord};
use std::path::PathBuf;
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionItem {
    pub path: PathBuf,
    pub name: String,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSession {
    pub item: SessionItem,
    pub aside: bool,
}
impl Store {
    pub fn unfinished_session(&self) -> Option<(SessionItem, SessionRecord)> {
        None
    }
    pub fn save_session(
        &mut self,
        _: Option<&SessionItem>,
        _: &SessionRecord,
    ) -> Result<SavedSession, Problem> {
        Err(Problem::default())
    }
}
