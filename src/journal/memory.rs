//! What home told the last time, remembered for the next start, so that a journal of thirty years opens as fast as an
//! empty one. It holds titles and no other words of a writer, may be thrown away at any time, and every machine has a
//! file of its own: two machines never collide on it.

use std::{
    fs::{self, Metadata},
    path::{Path, PathBuf},
    str::Split,
};

use super::{Store, folders, write};
use crate::core::{
    date,
    digest::{Digest, Pending, Walked},
    due::{Due, Plan},
    holder::Holder,
};

/// How the folders of the entries stood, and when the newest change to a file was, before the first was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    folders: Vec<(String, Moment)>,
    latest: Moment,
}

/// Seconds and nanoseconds as the disk gives them.
pub(super) type Moment = (i64, i64);

impl Stamp {
    /// How the folders stand now.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        let entries = root.join(folders::ENTRIES);
        let mut all = folders::years(&entries, &mut vec![]);
        all.push(entries);
        let folders =
            all.into_iter().map(|it| (name(root, &it), fs::metadata(&it).map_or((0, 0), |it| changed(&it))));
        let mut folders: Vec<_> = folders.collect();
        folders.sort();
        Self { folders, latest: (0, 0) }
    }

    /// A file is about to be read.
    pub fn see(&mut self, path: &Path) {
        self.see_moment(last_change(path));
    }

    /// A file that is about to be read was changed then.
    pub(super) fn see_moment(&mut self, moment: Moment) {
        self.latest = self.latest.max(moment);
    }

    /// Two that were taken beside each other.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.latest = self.latest.max(other.latest);
        self
    }

    /// Whether anything in the journal changed since, by whatever program: folders say so of names, each file of its text.
    #[must_use]
    pub fn is_outdated(&self, root: &Path) -> bool {
        let now = Self::of(root);
        let mut folders = now.folders.iter().map(|(name, _)| root.join(name));
        now.folders != self.folders || folders.any(|folder| newest_in(&folder) > self.latest)
    }
}

/// What was remembered, and how the folders stood then; none if nothing was.
#[must_use]
pub fn recall(root: &Path) -> Option<(Digest, Stamp)> {
    read(&fs::read_to_string(file(root)?).ok()?)
}

impl Store {
    /// Remembers what home tells, for the next start.
    pub fn remember_digest(&self, digest: &Digest, stamp: &Stamp) {
        let Some(file) = file(&self.root).filter(|_| self.lock.is_some()) else { return };
        let folder = self.root.join(FOLDER);
        let ignored = folder.join(".gitignore");
        // If any of this fails, the next start reads the journal itself.
        let _ = write::make_folder(&folder)
            .and_then(|()| if ignored.exists() { Ok(false) } else { write::create(&ignored, "*\n") })
            .and_then(|_| write::replace(&file, &text(digest, stamp)));
    }
}

/// The file of this machine; none where machines cannot be told apart.
fn file(root: &Path) -> Option<PathBuf> {
    let machine: String = machine()?.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect();
    Some(root.join(FOLDER).join(format!("start-{machine}")))
}

#[cfg(unix)]
fn machine() -> Option<String> {
    let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
    (!name.is_empty()).then_some(name)
}

#[cfg(not(unix))]
fn machine() -> Option<String> {
    None
}

fn name(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned()
}

/// When anything in a folder was last changed.
#[cfg(unix)]
fn newest_in(folder: &Path) -> Moment {
    use rustix::fs::{AtFlags, Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let Ok(handle) = rustix::fs::open(folder, flags, Mode::empty()) else { return (0, 0) };
    let Ok(entries) = rustix::fs::Dir::read_from(&handle) else { return (0, 0) };
    // Relative to the folder and without a path for each: a career has many files.
    let changed =
        entries.flatten().filter(|entry| entry.file_name().to_bytes().ends_with(b".toml")).map(|entry| {
            rustix::fs::statat(&handle, entry.file_name(), AtFlags::empty())
                .map_or((0, 0), |it| (it.st_ctime, i64::try_from(it.st_ctime_nsec).unwrap_or_default()))
        });
    changed.max().unwrap_or_default()
}

#[cfg(not(unix))]
fn newest_in(_: &Path) -> Moment {
    (0, 0)
}

fn last_change(path: &Path) -> Moment {
    fs::metadata(path).map_or((0, 0), |it| changed(&it))
}

/// When anything about it was last changed, its name too: what a clock of another machine says does not count.
#[cfg(unix)]
pub(super) fn changed(metadata: &Metadata) -> Moment {
    use std::os::unix::fs::MetadataExt;
    (metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
pub(super) fn changed(_: &Metadata) -> Moment {
    (0, 0)
}

fn text(digest: &Digest, stamp: &Stamp) -> String {
    let mut lines = vec![HEAD.to_owned(), format!("latest\t{}\t{}", stamp.latest.0, stamp.latest.1)];
    lines.extend(stamp.folders.iter().map(|(name, (s, n))| format!("folder\t{}\t{s}\t{n}", plain(name))));
    lines.push(format!("count\t{}", digest.count));
    lines.extend(
        digest.taken.iter().filter(|(_, taken)| **taken).map(|(it, _)| format!("chair\t{}", it.id())),
    );
    for (slug, walked) in &digest.walked {
        let met: Vec<String> = walked.met.iter().map(|(_, it)| it.to_string()).collect();
        let last = walked.last.to_rfc3339();
        lines.push(format!("case\t{}\t{}\t{last}\t{}", plain(slug), walked.times, met.join(",")));
    }
    let mut pending: Vec<_> = digest.pending.iter().collect();
    // What is asked for soonest must be there; of the rest there is more than anybody looks back on.
    pending.sort_by_key(|it| it.due.days().filter(|day| it.due.last.is_none_or(|last| last < *day)).max());
    for it in pending.into_iter().take(MOST_PENDING) {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let Due { finished, intended, plan, last } = it.due;
        let days = [finished, intended, plan.on, last].map(day).join("\t");
        let (key, case, title) =
            (plain(&it.key), plain(it.case.as_deref().unwrap_or_default()), plain(&it.title));
        lines.push(format!("pending\t{key}\t{case}\t{days}\t{title}"));
    }
    lines.join("\n") + "\n"
}

/// On one line, without what separates.
fn plain(text: &str) -> String {
    text.replace(|letter: char| letter.is_control(), " ")
}

fn read(text: &str) -> Option<(Digest, Stamp)> {
    let mut lines = text.lines();
    if lines.next() != Some(HEAD) || !text.ends_with('\n') {
        return None;
    }
    let (mut digest, mut stamp) = (Digest::default(), Stamp::default());
    for line in lines {
        let mut parts = line.split('\t');
        match parts.next()? {
            "latest" => stamp.latest = moment(&mut parts)?,
            "folder" => {
                let name = parts.next()?.to_owned();
                stamp.folders.push((name, moment(&mut parts)?));
            }
            "count" => digest.count = parts.next()?.parse().ok()?,
            "chair" => {
                let id = parts.next()?;
                digest.taken[Holder::ALL.into_iter().find(|it| it.id() == id)?] = true;
            }
            "case" => {
                let slug = parts.next()?.into();
                digest.walked.insert(slug, walked(&mut parts)?);
            }
            "pending" => digest.pending.push(pending(&mut parts)?),
            _ => return None,
        }
    }
    Some((digest, stamp))
}

fn moment(parts: &mut Split<'_, char>) -> Option<Moment> {
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn walked(parts: &mut Split<'_, char>) -> Option<Walked> {
    let mut walked = Walked { times: parts.next()?.parse().ok()?, ..Walked::default() };
    walked.last = chrono::DateTime::parse_from_rfc3339(parts.next()?).ok()?;
    let mut met = parts.next()?.split(',');
    for (_, it) in walked.met.iter_mut() {
        *it = met.next()?.parse().ok()?;
    }
    Some(walked)
}

fn pending(parts: &mut Split<'_, char>) -> Option<Pending> {
    let (key, case) = (parts.next()?.into(), parts.next()?);
    let mut day = || parts.next().map(date::parse);
    let (finished, intended, on, last) = (day()?, day()?, day()?, day()?);
    let due = Due { finished, intended, plan: Plan { on, never: false }, last };
    let case = (!case.is_empty()).then(|| case.into());
    Some(Pending { key, case, title: parts.next()?.into(), due })
}

/// For more entries than this it is remembered what home tells of them; fewer are read within the first frame.
pub const MANY: usize = 250;

/// Hidden, and with a file that tells git to leave it alone.
const FOLDER: &str = ".beraad";

const HEAD: &str = "beraad-start-1";

/// More than anybody looks back on; a file that is read before the first frame must stay small.
const MOST_PENDING: usize = 120;
