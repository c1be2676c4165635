//! What a character folds to.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A folded character: nothing, a break between words, or a letter.
pub(super) const SKIP: u16 = 0;
pub(super) const BREAK: u16 = b' ' as u16;

/// What U+0600 to U+06FF fold to.
pub(super) const ARABIC: [u16; 256] = arabic();

const fn arabic() -> [u16; 256] {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        let c = 0x600 + i as u16;
        table[i] = match c {
            0x600..=0x605
            | 0x610..=0x61a
            | 0x61c
            | 0x640
            | 0x64b..=0x65f
            | 0x670
            | 0x6d6..=0x6dc
            | 0x6df..=0x6e4
            | 0x6e7
            | 0x6e8
            | 0x6ea..=0x6ed => SKIP,
            0x606..=0x60f | 0x61b | 0x61d..=0x61f | 0x66a..=0x66d | 0x6d4 | 0x6dd | 0x6de | 0x6e9 => BREAK,
            0x622 | 0x623 | 0x625 | 0x671..=0x673 | 0x675 => 0x627, // alef
            0x624 => 0x648,                                         // waw
            0x626 | 0x649 | 0x6cc | 0x6cd | 0x6d0..=0x6d2 => 0x64a, // yeh
            0x629 | 0x6be | 0x6c0..=0x6c3 | 0x6d5 => 0x647,         // heh
            0x6a9 | 0x6aa => 0x643,                                 // kaf
            0x660..=0x669 => c - 0x660 + b'0' as u16,
            0x6f0..=0x6f9 => c - 0x6f0 + b'0' as u16,
            _ => c,
        };
        i += 1;
    }
    table
}

/// What the ASCII characters fold to.
pub(super) const ASCII: [u16; 128] = {
    let mut table = [BREAK; 128];
    let mut i = 0;
    while i < 128 {
        let c = i as u8;
        if c.is_ascii_alphanumeric() {
            table[i] = c.to_ascii_lowercase() as u16;
        }
        i += 1;
    }
    table[b'\'' as usize] = SKIP;
    table
};

/// Gives each folded character of `c` to `out`; a break is a space.
#[inline]
pub(crate) fn fold_char(c: char, out: &mut impl FnMut(char)) {
    let code = c as u32;
    if code < 0x80 {
        if c.is_ascii_alphanumeric() {
            out(c.to_ascii_lowercase());
        } else if c != '\'' {
            out(' ');
        }
    } else if code.wrapping_sub(0x600) < 0x100 {
        match ARABIC[(code - 0x600) as usize] {
            SKIP => {}
            folded => out(char::from_u32(u32::from(folded)).unwrap_or(' ')),
        }
    } else {
        fold_rare(c, out);
    }
}

#[cold]
fn fold_rare(c: char, out: &mut impl FnMut(char)) {
    // letters of Cyrillic, Hebrew and Chinese that are folded as they are
    if matches!(c, '\u{430}'..='\u{438}' | '\u{43a}'..='\u{44f}' | '\u{5d0}'..='\u{5ea}' | '\u{4e00}'..='\u{9fff}')
    {
        return out(c);
    }
    decompose_compatible(c, |part| {
        let code = part as u32;
        if code < 0x80 || code.wrapping_sub(0x600) < 0x100 {
            // a decomposed letter is plain: it folds without coming back here
            match (code < 0x80, part.is_ascii_alphanumeric()) {
                (true, true) => out(part.to_ascii_lowercase()),
                (true, false) => out(' '),
                _ => match ARABIC[(code - 0x600) as usize] {
                    SKIP => {}
                    folded => out(char::from_u32(u32::from(folded)).unwrap_or(' ')),
                },
            }
        } else if is_combining_mark(part) || crate::text::lines::is_invisible(part) && !part.is_whitespace() {
        } else if matches!(part, '’' | '‘' | 'ʼ') {
            // an apostrophe joins
        } else if part == 'ı' {
            // Turkish writes it as a capital I, which other languages fold to i
            out('i');
        } else if is_plain_letter(part) || part.is_alphanumeric() {
            part.to_lowercase().for_each(&mut *out);
        } else {
            out(' ');
        }
    });
}

/// Whether a character is a letter of a script whose letters stand together: most are, and asking
/// for any costs a search.
#[inline]
fn is_plain_letter(c: char) -> bool {
    matches!(c, '\u{3b1}'..='\u{3c9}' | '\u{400}'..='\u{481}' | '\u{5d0}'..='\u{5ea}' | '\u{1100}'..='\u{11ff}' | '\u{4e00}'..='\u{9fff}')
}
