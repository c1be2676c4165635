//! Ways a title changes between two places: wrapped, shortened, spelt otherwise, stretched.

use super::{Rng, words};

/// Breaks a text at spaces so that no line is wider than `columns`, where words allow it.
pub(super) fn wrap(text: &str, columns: usize, first: &str, later: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_string();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > columns {
            lines.push(std::mem::replace(&mut line, later.to_string()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// The line put in the middle of `columns` by spaces before it.
pub(super) fn centre(line: &str, columns: usize) -> String {
    let free = columns.saturating_sub(line.chars().count());
    format!("{}{line}", " ".repeat(free / 2))
}

/// The first words of a title and an ellipsis; short titles stay whole.
pub(super) fn cut(title: &str, rng: &mut Rng) -> String {
    let words: Vec<&str> = title.split(' ').collect();
    if words.len() < 6 {
        return title.to_string();
    }
    let kept = words.len() - rng.between(1, words.len() / 3);
    format!("{}{}", words[..kept].join(" "), rng.pick(&["...", "…", " ..", " ..."]))
}

/// The title without one or two of its words; short titles stay whole.
pub(super) fn drop_words(title: &str, rng: &mut Rng) -> String {
    let mut words: Vec<&str> = title.split(' ').collect();
    let dropped = match words.len() {
        0..5 => 0,
        5..9 => 1,
        _ => 2,
    };
    for _ in 0..dropped {
        words.remove(rng.between(1, words.len() - 1));
    }
    words.join(" ")
}

/// The title as another typist would spell it: bare alef, `ه` for `ة`, `ي` for `ى`, no vowel signs.
pub(super) fn respell(title: &str) -> String {
    title
        .chars()
        .filter(|c| !('\u{64b}'..='\u{652}').contains(c))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            _ => c,
        })
        .collect()
}

/// The name stretched with tatweel after one of its joining letters; Latin names stay as they are.
pub(super) fn stretch(name: &str, rng: &mut Rng) -> String {
    let chars: Vec<char> = name.chars().collect();
    let letter = |c: char| words::is_arabic(c) && c.is_alphabetic();
    let places: Vec<usize> = (1..chars.len())
        .filter(|&i| letter(chars[i - 1]) && letter(chars[i]) && !"اأإآدذرزوؤةىء".contains(chars[i - 1]))
        .collect();
    if places.is_empty() {
        return name.to_string();
    }
    let place = places[rng.below(places.len())];
    let tatweel = "ـ".repeat(rng.between(2, 5));
    chars[..place].iter().chain(tatweel.chars().collect::<Vec<_>>().iter()).chain(&chars[place..]).collect()
}

/// The first clause of a text, as a teaser prints it.
pub(super) fn teaser(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(12).collect();
    format!("{}...", words.join(" "))
}

/// A web address made of the title, as portals make them.
pub(super) fn address(title: &str, rng: &mut Rng) -> String {
    let slug: Vec<String> = title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .take(8)
        .collect();
    format!("https://news.example/{}-{}/", 1_306_000 + rng.below(900), slug.join("-"))
}
