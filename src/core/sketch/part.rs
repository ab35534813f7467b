//! The parts in which a case is written, in their order.

/// One part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Part {
    /// Title, role, situation, question.
    #[default]
    Story,
    /// The ways to act.
    Choices,
    /// The principles that play.
    Principles,
    /// The four chairs.
    Chairs,
    /// The changed facts.
    Variants,
    /// What one can invoke.
    Grounds,
    /// Field of work, terrain, tier, keywords, sources.
    Filing,
    /// Nothing to fill in: the case as it will look, and what is left.
    Check,
}

impl Part {
    /// All parts, in order.
    pub const ALL: [Self; 8] = [
        Self::Story,
        Self::Choices,
        Self::Principles,
        Self::Chairs,
        Self::Variants,
        Self::Grounds,
        Self::Filing,
        Self::Check,
    ];
}
