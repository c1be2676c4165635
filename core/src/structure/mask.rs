//! What lines have in common but for their words and numbers.

use super::opening::{digit, is_letter};

pub(super) fn mix(hash: u64, more: u64) -> u64 {
    (hash.rotate_left(7) ^ more).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// A line with its words and numbers taken out, and what stands in quotation marks: `"a" a 0.0.0 a: 0`.
/// None where too little is left to tell it from other lines.
pub(crate) fn mask(s: &str) -> Option<u64> {
    let (mut hash, mut last, mut numbers, mut marks) = (0u64, ' ', 0, 0);
    let mut chars = s.chars();
    while let Some(c) = chars.next() {
        // a name may hold figures
        if let Some(after) = past_name(c, chars.as_str()) {
            chars = after.chars();
            (hash, last, marks) = (mix(mix(hash, 'a' as u64), c as u64), c, marks + 2);
            continue;
        }
        let c = match c {
            _ if is_letter(c) => 'a',
            _ if digit(c).is_some() => '0',
            _ if c.is_whitespace() => continue,
            _ => c,
        };
        if c == last && (c == 'a' || c == '0') {
            continue;
        }
        match c {
            '0' => numbers += 1,
            'a' => {}
            _ => marks += 1,
        }
        hash = mix(hash, c as u64);
        last = c;
    }
    (numbers >= 2 || numbers == 1 && marks >= 2).then_some(hash)
}

/// What follows a name in quotation marks, of which `open` is the first and `rest` stands behind it.
fn past_name(open: char, rest: &str) -> Option<&str> {
    let close = match open {
        '"' => '"',
        '«' => '»',
        '“' => '”',
        _ => return None,
    };
    let (name, after) = rest.split_once(close)?;
    if !name.contains(is_letter) {
        return None;
    }
    // two names are as one: `"X" and "Y"`, with the letter that joins them
    let next = after.trim_start().strip_prefix('و').map(str::trim_start);
    match next.and_then(|next| Some((next.chars().next()?, next))) {
        Some((mark, next)) => past_name(mark, &next[mark.len_utf8()..]).or(Some(after)),
        None => Some(after),
    }
}
