//! Writing into a list of texts that a person may have set in their own way: words come and go, and comments stay.

use toml_edit::{Array, Value};

use super::value;

/// Makes a list say these texts, where that only takes words away or adds them at the end; false, and nothing is
/// changed, where it takes more. A list without comments is set anew: it has nothing to lose.
pub(super) fn write(list: &mut Array, texts: &[String]) -> bool {
    if !list.to_string().contains('#') {
        return false;
    }
    let stays: Vec<bool> = {
        let mut left = texts.iter().peekable();
        list.iter().map(|it| left.next_if(|text| reads(it, text)).is_some()).collect()
    };
    let kept = stays.iter().filter(|it| **it).count();
    let new = texts.get(kept..).unwrap_or_default();
    if new.iter().any(|text| list.iter().any(|it| reads(it, text))) {
        return false;
    }
    for (place, _) in stays.iter().enumerate().filter(|(_, stays)| !**stays).rev() {
        take(list, place);
    }
    for text in new {
        let mut value = value::text_value(text);
        // The comment behind the last word stays behind that word.
        let end = list.trailing().as_str().unwrap_or_default().trim_end().to_owned();
        value.decor_mut().set_prefix(format!("{end}\n    "));
        list.set_trailing("\n");
        list.set_trailing_comma(true);
        list.push_formatted(value);
    }
    true
}

fn reads(value: &Value, text: &str) -> bool {
    value.as_str().is_some_and(|it| it.strip_suffix('\n').unwrap_or(it) == text)
}

/// Takes a word out; the comments above and behind it go to what follows.
fn take(list: &mut Array, place: usize) {
    let gone = list.remove(place);
    let said =
        |text: Option<&toml_edit::RawString>| text.and_then(|it| it.as_str()).unwrap_or_default().to_owned();
    let comments = said(gone.decor().prefix()) + &said(gone.decor().suffix());
    if !comments.contains('#') {
        return;
    }
    let comments = comments.trim_end().to_owned();
    if let Some(next) = list.get_mut(place) {
        let own = said(next.decor().prefix());
        next.decor_mut().set_prefix(format!("{comments}{}", on_new_line(&own)));
    } else {
        let own = list.trailing().as_str().unwrap_or_default().to_owned();
        list.set_trailing(format!("{comments}{}", on_new_line(&own)));
    }
}

/// What follows a comment begins on a line of its own.
fn on_new_line(text: &str) -> String {
    if text.contains('\n') { text.to_owned() } else { format!("\n{text}") }
}
