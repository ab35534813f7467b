//! A file in which git left two versions between its marks, because it could not bring them together.

/// The two versions of a text with marks of git in it: this one (ours), and the other (theirs). What git did bring
/// together stands in both. None where there are no marks, or where they are not whole.
#[must_use]
pub fn both_sides(text: &str) -> Option<(String, String)> {
    let mut place = Place::Both;
    let (mut this, mut other, mut parted) = (String::new(), String::new(), false);
    for line in text.split_inclusive('\n') {
        place = match (place, mark(line)) {
            (Place::Both, Some('<')) => Place::This,
            (Place::This, Some('|')) => Place::Old,
            (Place::This | Place::Old, Some('=')) => Place::Other,
            (Place::Other, Some('>')) => {
                parted = true;
                Place::Both
            }
            (Place::This, Some('<')) => return None,
            (place, _) => {
                if matches!(place, Place::Both | Place::This) {
                    this.push_str(line);
                }
                if matches!(place, Place::Both | Place::Other) {
                    other.push_str(line);
                }
                place
            }
        };
    }
    (parted && place == Place::Both).then_some((this, other))
}

/// The byte at which the first mark stands, of a text with two versions in it.
pub(super) fn first_mark(text: &str) -> Option<usize> {
    // Most texts have no marks, and are looked through once.
    let at = text.find(MARK)?;
    both_sides(text)?;
    let starts_line = |at: &usize| *at == 0 || text[..*at].ends_with('\n');
    text[at..].match_indices(MARK).map(|(after, _)| at + after).find(starts_line)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Both,
    This,
    Old,
    Other,
}

/// The sign of a line that is a mark: seven of the same, and a name behind it.
fn mark(line: &str) -> Option<char> {
    let line = line.trim_end_matches(['\n', '\r']);
    let sign = line.chars().next().filter(|sign| "<|=>".contains(*sign))?;
    let rest = line.trim_start_matches(sign);
    let seven = line.len() - rest.len() == MARK.len();
    let named = rest.is_empty() || sign != '=' && rest.starts_with(' ');
    (seven && named).then_some(sign)
}

const MARK: &str = "<<<<<<<";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_versions_are_taken_apart() {
        let sides = |text: &str| both_sides(text).map(|(this, other)| format!("{this}/{other}"));
        for (text, expect) in [
            ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\nd\n", Some("a\nb\nd\n/a\nc\nd\n")),
            ("<<<<<<< HEAD\nb\n||||||| 1a2b\no\n=======\n>>>>>>> x", Some("b\n/")),
            ("<<<<<<<\r\nb\r\n=======\r\nc\r\n>>>>>>>\r\n", Some("b\r\n/c\r\n")),
            (
                "<<<<<<< A\n1\n=======\n2\n>>>>>>> B\nm\n<<<<<<< A\n3\n=======\n4\n>>>>>>> B\n",
                Some("1\nm\n3\n/2\nm\n4\n"),
            ),
            ("a\n=======\nb\n", None),
            ("<<<<<<< HEAD\na\n", None),
            ("<<<<<<< HEAD\na\n=======\nb\n", None),
            ("<<<<<<< HEAD\n<<<<<<< HEAD\n=======\nb\n>>>>>>> x\n", None),
            ("<<<<<<<< HEAD\na\n=======\nb\n>>>>>>>> x\n", None),
            (" <<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", None),
        ] {
            assert_eq!(sides(text).as_deref(), expect, "{text}");
        }
        assert_eq!(first_mark("x <<<<<<<\n<<<<<<< A\n=======\n>>>>>>> B"), Some(10));
        assert_eq!(first_mark("x <<<<<<<\n"), None);
    }
}
