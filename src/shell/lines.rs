//! What is typed line by line: standard input, which also ends when the program must end.

use std::{
    io::{self, BufRead, Read},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

/// Standard input. At Ctrl-C and the other signals that end a program it ends as at Ctrl-D, so that the work is
/// saved and says so; a second signal ends the program at once.
#[derive(Debug)]
pub struct Lines {
    blocks: Receiver<Block>,
    block: Vec<u8>,
    at: usize,
    /// There comes no more, also where a terminal would go on after Ctrl-D.
    ended: bool,
    stopped: Arc<AtomicBool>,
}

/// What was read in one go; empty at the end.
type Block = Vec<u8>;

impl Lines {
    /// Starts reading and listening.
    #[must_use]
    pub fn listen() -> Self {
        let (sender, blocks) = sync_channel(1);
        let stopped = Arc::new(AtomicBool::new(false));
        listen_for_signals(sender.clone(), Arc::clone(&stopped));
        thread::spawn(move || while pass_on(&sender) {});
        Self { blocks, block: vec![], at: 0, ended: false, stopped }
    }
}

impl BufRead for Lines {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.block.len() && !self.ended {
            let stopped = self.stopped.load(Ordering::SeqCst);
            self.block = if stopped { vec![] } else { self.blocks.recv().unwrap_or_default() };
            self.at = 0;
            self.ended = self.block.is_empty();
            super::panic_at(&self.block);
        }
        Ok(self.block.get(self.at..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.at += count;
    }
}

impl Read for Lines {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

/// Reads a block of standard input; false at its end, or when nobody listens any more.
fn pass_on(sender: &SyncSender<Block>) -> bool {
    let mut input = io::stdin().lock();
    let block = match input.fill_buf() {
        Ok(block) => block.to_vec(),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => return true,
        // Input that fails, as of a terminal that is gone, is input that ends.
        Err(_) => vec![],
    };
    input.consume(block.len());
    let more = !block.is_empty();
    sender.send(block).is_ok() && more
}

#[cfg(unix)]
fn listen_for_signals(sender: SyncSender<Block>, stopped: Arc<AtomicBool>) {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM},
        iterator::Signals,
        low_level::emulate_default_handler,
    };
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]) else { return };
    thread::spawn(move || {
        for signal in &mut signals {
            if stopped.swap(true, Ordering::SeqCst) {
                super::echo::show();
                // Whoever asks twice does not want to wait. This ends the program; if it cannot, nothing can.
                let _ = emulate_default_handler(signal);
            }
            // A reader that waits hears it now; one that is at work sees it when it comes back.
            let _ = sender.try_send(vec![]);
        }
    });
}

#[cfg(not(unix))]
fn listen_for_signals(_sender: SyncSender<Block>, _stopped: Arc<AtomicBool>) {}
