//! What a set of cases covers: how often each principle, right-holder, terrain, field and tier comes up.

use super::{
    case::{Case, Terrain, Tier, Words, WorkField},
    holder::ByHolder,
    principle::ByPrinciple,
};

/// How often one principle comes up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Play {
    /// Cases that turn on it.
    pub central: usize,
    /// Cases in which it plays, those among them.
    pub plays: usize,
}

/// Counts over a set of cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many cases there are.
    pub cases: usize,
    /// Per principle.
    pub principles: ByPrinciple<Play>,
    /// Cases in which a right-holder is in tension.
    pub holders: ByHolder<usize>,
    /// Per terrain, in the order of the screens.
    pub terrains: Vec<(Terrain, usize)>,
    /// Per field of work.
    pub fields: Vec<(WorkField, usize)>,
    /// Per tier of government.
    pub tiers: Vec<(Tier, usize)>,
    /// Cases in which somebody got it right and it still cost something, by their keyword.
    pub good_work: usize,
    /// Cases on a team's table: a meeting, mail, a chat; by their keyword.
    pub at_table: usize,
}

impl Coverage {
    /// What these cases cover.
    #[must_use]
    pub fn of<'c>(cases: impl Iterator<Item = &'c Case>) -> Self {
        let cases: Vec<&Case> = cases.collect();
        let mut coverage = Self { cases: cases.len(), ..Self::default() };
        for case in &cases {
            for play in &case.principles {
                coverage.principles[play.principle].plays += 1;
                coverage.principles[play.principle].central += usize::from(play.central);
            }
            for holder in case.in_tension() {
                coverage.holders[holder] += 1;
            }
        }
        coverage.terrains = count(Terrain::ALL, &cases, |case| case.terrain);
        coverage.fields = count(WorkField::ALL, &cases, |case| case.field);
        coverage.tiers = count(Tier::ALL, &cases, |case| case.tier);
        coverage.good_work = having(&cases, |words| words.contains(&"goed werk".into()));
        coverage.at_table = having(&cases, |words| words.contains(&"teamoverleg".into()));
        coverage
    }
}

fn count<T: Copy + PartialEq>(all: &[T], cases: &[&Case], of: impl Fn(&Case) -> T) -> Vec<(T, usize)> {
    all.iter().map(|it| (*it, cases.iter().filter(|case| of(case) == *it).count())).collect()
}

/// How many cases have such keywords.
fn having(cases: &[&Case], is_so: impl Fn(&[Words]) -> bool) -> usize {
    cases.iter().filter(|case| is_so(&case.keywords)).count()
}
