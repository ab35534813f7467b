//! What a key can ask for, whatever the screen.

/// What a key asks for, whatever the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Up: the item, option or row before.
    Up,
    /// Down: the item, option or row after.
    Down,
    /// Left: less, or the value before.
    Left,
    /// Right: more, or the value after.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the top.
    Top,
    /// To the bottom.
    Bottom,
    /// Mark all of a list, or none of it.
    All,
    /// Open, or choose what is shown.
    Open,
    /// Back to where one was.
    Back,
    /// To the next link of a page.
    NextLink,
    /// To the link before.
    PreviousLink,
    /// Next question.
    NextQuestion,
    /// Question before.
    PreviousQuestion,
    /// Next step of the walk, or finish.
    NextStep,
    /// Step before.
    PreviousStep,
    /// Take an edit back, or a filter away.
    Undo,
    /// Do it again.
    Redo,
    /// The case of this walk.
    CaseText,
    /// How another case does what is asked here.
    Example,
    /// The law text and this case's question at the beginsel.
    LawText,
    /// The frame of reference.
    Reference,
    /// The keys of this place.
    Help,
    /// Type what one looks for.
    Search,
    /// Choose what a list is about.
    Filter,
    /// The whole list again, without a filter.
    AllAgain,
    /// Write a look-back.
    LookBack,
    /// Write a new case.
    NewCase,
    /// Go on writing a case.
    WriteOn,
    /// Walk the short form.
    WalkShort,
    /// Walk the full form.
    WalkFull,
    /// What plays in a case.
    WhatPlays,
    /// Make the shared screen dark.
    Dark,
    /// Let the clock of a session stand still, or run again.
    Pause,
    /// More time for this phase.
    Longer,
    /// Less time for it.
    Briefer,
    /// Take the shorter plan that is proposed.
    Squeeze,
    /// Add an option before the first choice.
    AddOption,
    /// Hold a round anew.
    Again,
    /// One more voter.
    OneMore,
    /// One voter less.
    OneLess,
    /// The words that may be a name are none.
    NoNames,
    /// The cards of moresprudentie that belong here.
    Precedents,
    /// Throw away what is chosen, or shown.
    Delete,
    /// Write a remark.
    Remark,
    /// Change the words to find it by.
    Keywords,
    /// Move the day to look back.
    LookBackDay,
    /// Open the file in the editor.
    Edit,
    /// Choose a passage to copy.
    Passages,
    /// Take writing along.
    TakeAlong,
    /// Make a note to hand to somebody.
    Appeal,
    /// What was thrown away.
    Bin,
    /// Remove it for good.
    Empty,
    /// End the program.
    Quit,
    /// Leave at once, saved.
    Leave,
    /// Let the shell have the terminal.
    Suspend,
    /// Draw anew.
    Redraw,
}
