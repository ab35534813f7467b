//! Lines in and lines out: reading that takes any bytes, and writing that is wrapped and safe for any terminal.

use std::{
    collections::BTreeSet,
    io::{self, BufRead, Write},
};

use crate::{
    core::{problem::Problem, show::visible, wrap},
    document::{Block, text},
    phrases::say,
};

/// Cells of a line.
const WIDTH: usize = 76;

/// Lines that push what was said out of sight.
const CLEARED: usize = 40;

/// What hides from everybody who looks on what somebody types.
pub trait Curtain {
    /// Hides it from now on; false if that cannot be done.
    fn close(&mut self) -> bool;

    /// Shows it again.
    fn open(&mut self);
}

/// Why the work pauses.
#[derive(Debug)]
pub(super) enum Pause {
    /// There is no more input.
    Ended,
    /// The person asked for it.
    Stopped,
    /// Nobody reads the output any more, or it cannot be written.
    Output(io::Error),
}

impl From<io::Error> for Pause {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Pause {
    /// Stopping and the end of input are no errors.
    pub(super) fn quiet(self) -> io::Result<()> {
        match self {
            Self::Ended | Self::Stopped => Ok(()),
            Self::Output(error) => Err(error),
        }
    }
}

/// The two ends of the conversation.
pub(super) struct Talk<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    prompting: bool,
    hinted: BTreeSet<String>,
    curtain: Option<&'a mut dyn Curtain>,
    hidden: bool,
}

impl<'a> Talk<'a> {
    pub(super) fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write, prompting: bool) -> Self {
        Self { input, output, prompting, hinted: BTreeSet::new(), curtain: None, hidden: false }
    }

    /// Puts something before the lines that nobody is to see.
    pub(super) fn put_behind(&mut self, curtain: &'a mut dyn Curtain) {
        self.curtain = Some(curtain);
    }

    /// Says a text, each of its lines wrapped.
    pub(super) fn say(&mut self, text: &str) -> Result<(), Pause> {
        for row in wrap::prose(text, WIDTH, true) {
            writeln!(self.output, "{}", visible(&row))?;
        }
        Ok(())
    }

    /// Says something only the first time.
    pub(super) fn hint(&mut self, text: String) -> Result<(), Pause> {
        if self.hinted.contains(&text) {
            return Ok(());
        }
        self.say(&text)?;
        self.hinted.insert(text);
        Ok(())
    }

    /// A hint with an empty line before it.
    pub(super) fn hint_apart(&mut self, text: String) -> Result<(), Pause> {
        if !self.hinted.contains(&text) {
            self.gap()?;
        }
        self.hint(text)
    }

    /// An empty line.
    pub(super) fn gap(&mut self) -> Result<(), Pause> {
        Ok(writeln!(self.output)?)
    }

    /// So many empty lines that nothing of before stands in sight.
    pub(super) fn clear(&mut self) -> Result<(), Pause> {
        (0..CLEARED).try_for_each(|_| self.gap())
    }

    /// A page, with an empty line before it.
    pub(super) fn page(&mut self, blocks: &[Block]) -> Result<(), Pause> {
        if blocks.is_empty() {
            return Ok(());
        }
        self.gap()?;
        Ok(self.output.write_all(text::set(blocks, WIDTH).as_bytes())?)
    }

    /// Text that someone may copy: not wrapped.
    pub(super) fn verbatim(&mut self, text: &str) -> Result<(), Pause> {
        Ok(writeln!(self.output, "{}", visible(text))?)
    }

    /// What is wrong, where, and what to do.
    pub(super) fn problem(&mut self, problem: &Problem) -> Result<(), Pause> {
        self.say(&problem.to_string())
    }

    /// The next line, without its end. What is no UTF-8 becomes � and is said.
    pub(super) fn read(&mut self) -> Result<String, Pause> {
        if self.prompting {
            write!(self.output, "> ")?;
        }
        self.flush()?;
        let mut bytes = vec![];
        // Input that fails, as of a terminal that is gone, is input that ends.
        if self.input.read_until(b'\n', &mut bytes).is_err() || bytes.is_empty() {
            if self.prompting {
                self.gap()?;
            }
            return Err(Pause::Ended);
        }
        for end in [b'\n', b'\r'] {
            if bytes.last() == Some(&end) {
                bytes.pop();
            }
        }
        String::from_utf8(bytes).or_else(|error| {
            self.say(&say("plat-geen-utf8"))?;
            Ok(String::from_utf8_lossy(error.as_bytes()).into_owned())
        })
    }

    /// Hides what is typed until [`Talk::show`]; false if that cannot be.
    pub(super) fn hide(&mut self) -> bool {
        self.hidden = self.curtain.as_mut().is_some_and(|curtain| curtain.close());
        self.hidden
    }

    /// Shows what is typed again.
    pub(super) fn show(&mut self) {
        if let Some(curtain) = &mut self.curtain {
            curtain.open();
        }
        self.hidden = false;
    }

    /// Whether nobody sees what is typed.
    pub(super) fn is_hidden(&self) -> bool {
        self.hidden
    }

    /// Sends everything on its way.
    pub(super) fn flush(&mut self) -> Result<(), Pause> {
        Ok(self.output.flush()?)
    }
}
