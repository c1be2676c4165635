//! Evidence: heads that how they are written sets apart: lines in capitals, and the words in capitals or
//! emphasised that a paragraph opens with.
//!
//! Subheads are set apart too. Headlines are longer, and stand over nearly every paragraph of a digest of
//! briefs.

use super::fields;
use super::introductions;
use super::page::Page;
use super::proposal::{Proposal, has_body};
use super::shape::{Form, Shape};
use super::signs;
use crate::records::Evidence;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;

/// Fewer heads say nothing.
const LEAST: usize = 3;

/// The longest line that is a word or two, in characters.
const BRIEF: u8 = 16;

/// The longest head, in bytes.
const LONGEST: usize = 240;

/// A line over another that is so long is a paragraph's first.
const WRAPPED: u8 = 56;

/// A head that runs into its text: its words, and what sets them apart.
#[derive(Clone, Copy)]
struct RunIn {
    words: Span,
    /// The mark of emphasis, `A` for capital letters that words begin with; none for words in capitals.
    mark: Option<u8>,
}

/// The head that runs into the text at line `i`; a long one runs over to the next line.
pub(crate) fn run_in(page: &Page, i: usize) -> Span {
    let told = || introductions::introduction(page.text, page.lines[i]);
    let words = head(page, i).map(|head| head.words).or_else(|| told().map(|told| told.words));
    words.unwrap_or(page.lines[i])
}

/// Takes the paragraphs that open with heads for what they are, where there are several.
pub(super) fn mark(page: &Page, from: usize) {
    let paragraphs: Vec<usize> = paragraphs(page, from).collect();
    let heads = paragraphs.iter().filter_map(|&i| Some((i, head(page, i)?.mark)));
    let mut heads: Vec<(usize, Option<u8>)> = heads.collect();
    let usual = heads.get(heads.len() / 2).map(|head| head.1);
    heads.retain(|head| Some(head.1) == usual);
    // a report has paragraphs between those that its subheads open
    let least = if usual == Some(Some(b'A')) { 5 } else { 4 };
    if heads.len() >= 3 && heads.len() * 10 >= paragraphs.len() * least {
        heads.iter().for_each(|head| page.shapes[head.0].take_as(Form::RunIn));
    }
}

/// The lines that begin a paragraph apart from the text above.
fn paragraphs(page: &Page, from: usize) -> impl Iterator<Item = usize> {
    (from..page.lines.len()).filter(move |&i| {
        let shape = &page.shapes[i];
        let above = i.checked_sub(1).map(|above| &page.shapes[above]);
        let apart = shape.opens() || above.is_none_or(|above| above.long() || above.is_rule());
        let goes_on = |below: &Shape| !shape.closes() && shape.columns >= WRAPPED && !below.is_url();
        apart && (page.is_text(i) || page.shapes.get(i + 1).is_some_and(goes_on))
    })
}

/// Proposes the lines in capitals over text, and the paragraphs that open with heads.
pub(super) fn propose(page: &Page, from: usize, heads: &[bool], press: bool) -> Option<Proposal> {
    let runs_in = |i: u32| page.shapes[i as usize].is_run_in();
    let opens = |&i: &usize| page.shapes[i].is_run_in() || heads[i] && is_head(page, i) && page.heads_body(i);
    let mut found: Vec<u32> = (from..page.lines.len()).filter(opens).map(|i| i as u32).collect();
    if press && found.len() >= LEAST {
        with_brief(page, &mut found, heads);
    }
    let mut starts = items(page, &found);
    let mut lengths: Vec<usize> = starts
        .iter()
        .map(|&i| match runs_in(i) {
            true => run_in(page, i as usize).len(),
            false => page.shapes[i as usize].columns.into(),
        })
        .collect();
    lengths.sort_unstable();
    // subheads open a few paragraphs of many
    let runs = starts.iter().filter(|&&i| runs_in(i)).count();
    let all = runs > 0 && eight_in_ten(runs, paragraphs(page, from).count());
    let base = match lengths.get(lengths.len() / 2)? {
        _ if all => 0.6,
        24.. => 0.6,
        16.. => 0.5,
        _ => 0.35,
    };
    if runs == 0 {
        starts = fields::lift_close(page, starts, from);
    }
    let trust = base + if press { 0.2 } else { 0.0 };
    (starts.len() >= LEAST).then_some(Proposal { kind: Evidence::Form, starts, trust })
}

/// Adds to heads in capitals those of a word or two, between as many blank lines: too short to tell alone.
fn with_brief(page: &Page, found: &mut Vec<u32>, heads: &[bool]) {
    const LETTERS: usize = 4;
    let letters = |s: &str| s.chars().filter(|c| c.is_alphabetic()).count();
    let is_upper =
        |s: &str| letters(s) >= LETTERS && !s.contains(char::is_lowercase) && s.contains(char::is_uppercase);
    let stands = |i: usize| (page.shapes[i].opens(), page.shapes[i].closes());
    let usual = stands(found[found.len() / 2] as usize);
    let brief = |&i: &usize| {
        heads[i]
            && usual.0
            && stands(i) == usual
            && page.shapes[i].columns <= BRIEF
            && is_upper(page.line(i))
            && page.heads_body(i)
    };
    let (first, end) = (found[0] as usize, page.lines.len());
    found.extend((first..end).filter(brief).map(|i| i as u32).collect::<Vec<_>>());
    found.sort_unstable();
    found.dedup();
}

/// Of heads that follow one another without text between, the last, below the heading of its group; the
/// first where most are two lines; none of many, which are a list.
fn items(page: &Page, heads: &[u32]) -> Vec<u32> {
    const LIST: usize = 4;
    let follows =
        |&a: &u32, &b: &u32| !page.shapes[a as usize].is_run_in() && !has_body(page, a as usize, b as usize);
    // above run-in heads, a line in capitals is the title
    let run_ins = heads.iter().filter(|&&i| page.shapes[i as usize].is_run_in()).count();
    let title = if six_in_ten(run_ins, heads.len()) {
        heads.iter().take_while(|&&i| !page.shapes[i as usize].is_run_in()).count()
    } else {
        0
    };
    // the lines of a title stand close together, over the first head
    let titled = |run: &[u32]| {
        let [title @ .., head] = run else { return false };
        let shape = |i: &u32| &page.shapes[*i as usize];
        run.first() == heads.first() && shape(head).opens() && !title[1..].iter().any(|i| shape(i).opens())
    };
    let runs = || heads[title..].chunk_by(follows).filter(|run| run.len() < LIST || titled(run));
    let double = eight_in_ten(runs().filter(|run| run.len() == 2).count(), runs().count());
    runs().filter_map(|run| if double { run.first() } else { run.last() }).copied().collect()
}

/// Whether line `i` is in capitals and begins anew.
fn is_head(page: &Page, i: usize) -> bool {
    let shape = &page.shapes[i];
    let anew = i == 0 || shape.opens() || !page.shapes[i - 1].wraps() && !page.is_text(i - 1);
    anew && signs::in_capitals(&page.text[signs::unquoted(page.text, page.lines[i])])
}

/// The head that the paragraph at line `i` opens with.
fn head(page: &Page, i: usize) -> Option<RunIn> {
    let line = page.lines[i];
    let s = page.line(i);
    if let [mark @ (b'*' | b'_'), ..] = *s.as_bytes() {
        return emphasised(s, mark)
            .map(|words| RunIn { words: Span::of(page.text, words), mark: Some(mark) });
    }
    let Some(used) = signs::capitals(s, signs::NAME) else { return titled(page, i) };
    let end = if used < s.len() {
        line.start as usize + sentence(&s[..used], signs::NAME)?
    } else {
        // it runs over
        let next = *page.lines.get(i + 1).filter(|_| !page.shapes[i].closes())?;
        let below = &page.text[next];
        let used = signs::capitals(below, 1).filter(|&used| used < below.len())?;
        next.start as usize + below[..used].trim_end().len()
    };
    let words = Span::new(line.start, end as u32);
    (ends(&page.text[words]) && words.len() <= LONGEST).then_some(RunIn { words, mark: None })
}

/// Where the sentence ends that words in capitals are but for few, which open the next one.
fn sentence(words: &str, least: usize) -> Option<usize> {
    let closes = |&(at, c): &(usize, char)| stop(c) && words[at + c.len_utf8()..].starts_with(' ');
    let (at, last) = words.char_indices().rfind(closes)?;
    let end = at + last.len_utf8();
    let few = words[end..].split(' ').count() <= 4;
    (few && signs::capitals(&words[..end], least).is_some()).then_some(end)
}

/// The first sentence of some words, which text goes on behind, if it is in capitals; without its full stop.
pub(crate) fn leading(text: &str, words: Span) -> Option<Span> {
    const LEAST: usize = 4;
    let s = &text[words];
    let used = signs::capitals(s, LEAST).filter(|&used| used < s.len())?;
    let end = sentence(&s[..used], LEAST)?;
    Some(Span::of(text, s[..end].strip_suffix('.').unwrap_or(&s[..end])))
}

/// A short first sentence whose words mostly begin with capitals: `New Ferry on the River. The council`.
fn titled(page: &Page, i: usize) -> Option<RunIn> {
    const WORDS: usize = 10;
    const SHORT: usize = 4;
    let (line, s) = (page.lines[i], page.line(i));
    if !s.starts_with(char::is_uppercase) {
        return None;
    }
    let near = s.floor_char_boundary(80);
    let goes_on = |&(at, c): &(usize, char)| {
        let after = &s[at + c.len_utf8()..];
        stop(c) && after.starts_with(' ') && !after.trim_start().starts_with(char::is_lowercase)
    };
    let (at, c) = s[..near].char_indices().find(goes_on)?;
    let words = &s[..at];
    let (mut capital, mut small) = (0, 0);
    for word in words.split(' ') {
        let upper = word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        // small words have no capital in a title
        capital += usize::from(upper);
        small += usize::from(!upper && word.chars().count() > SHORT);
    }
    let title = (2..=WORDS).contains(&words.split(' ').count()) && capital >= 2 && capital >= 2 * small;
    title.then_some(RunIn {
        words: Span::new(line.start, line.start + (at + c.len_utf8()) as u32),
        mark: Some(b'A'),
    })
}

/// The emphasised words that text goes on behind: `**X.** Y`. A key has a colon.
fn emphasised(s: &str, mark: u8) -> Option<&str> {
    let run = s.bytes().take_while(|&b| b == mark).count();
    let inner = s.get(run..)?;
    let end = inner.bytes().take(LONGEST).position(|b| b == mark)?;
    let (words, rest) = (&inner[..end], &inner[end..]);
    let after = rest.get(run..)?;
    let closed = (1..=2).contains(&run) && rest.bytes().take(run).all(|b| b == mark);
    let opens = words.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '«' | '“' | '"'));
    let whole = opens && !words.ends_with([' ', ':', '：']);
    let stops = ends(words);
    let goes_on = after.starts_with(' ') && (stops || !after.trim_start().starts_with(char::is_lowercase));
    (closed && whole && goes_on && (run == 2 || stops)).then_some(words)
}

/// Whether words end as a sentence or a headline does.
fn ends(words: &str) -> bool {
    words.trim_end_matches(['"', '”', '»', ')', '\'', '’']).ends_with(stop)
}

fn stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟')
}

#[cfg(test)]
mod tests {
    use crate::parse;

    const BODY: &str = "The town council said on Sunday that the new bridge is open to carts and to walkers after a year of work in the river.";

    /// The headlines of a text; `~` stands for running text.
    fn headlines(text: &str) -> Vec<String> {
        let text = text.replace('~', BODY);
        let digest = parse(&text).unwrap();
        digest.articles().map(|article| article.headline().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn heads_run_into_the_text() {
        let briefs = "RIVER NEWS\n\nMILL CLOSES EARLY. ~\n\nFERRY RUNS AGAIN... ~\n\n...AND COSTS MORE. ~\n\nWHO PAYS FOR IT? ~";
        let heads = ["MILL CLOSES EARLY.", "FERRY RUNS AGAIN...", "...AND COSTS MORE.", "WHO PAYS FOR IT?"];
        assert_eq!(headlines(briefs), heads);
        let russian = "МЕЛЬНИЦА ЗАКРЫТА РАНО. ~\n\nПАРОМ СНОВА ХОДИТ. ~\n\nКТО ЗА ЭТО ПЛАТИТ? ~";
        assert_eq!(
            headlines(russian),
            ["МЕЛЬНИЦА ЗАКРЫТА РАНО.", "ПАРОМ СНОВА ХОДИТ.", "КТО ЗА ЭТО ПЛАТИТ?"]
        );
        let emphasised = "**Mill closes.** ~\n\n**Ferry runs again** ~\n\n**Who pays?** ~";
        assert_eq!(headlines(emphasised), ["Mill closes.", "Ferry runs again", "Who pays?"]);
        let titled = "New Price for Old Wool. ~\n\nMill on the Hill Closed. ~\n\nFerry Timetable. ~\n\nLibrary Licences revisited. ~";
        assert_eq!(
            headlines(titled),
            [
                "New Price for Old Wool.",
                "Mill on the Hill Closed.",
                "Ferry Timetable.",
                "Library Licences revisited."
            ]
        );
    }

    #[test]
    fn heads_in_capitals_stand_over_text() {
        let lines = "MILL CLOSES EARLY FOR THE WINTER\n\n~\n\nFERRY TO THE FAR SHORE RUNS AGAIN\n\n~\n\nWOOL FETCHES A NEW PRICE\n\n~";
        let heads = [
            "MILL CLOSES EARLY FOR THE WINTER",
            "FERRY TO THE FAR SHORE RUNS AGAIN",
            "WOOL FETCHES A NEW PRICE",
        ];
        assert_eq!(headlines(lines), heads);
        let french =
            "LE MOULIN FERME PLUS TÔT\n~\n\nÉTÉ SANS EAU À LA FERME\n~\n\nLA LAINE AU PLUS HAUT PRIX\n~";
        assert_eq!(
            headlines(french),
            ["LE MOULIN FERME PLUS TÔT", "ÉTÉ SANS EAU À LA FERME", "LA LAINE AU PLUS HAUT PRIX"]
        );
    }

    #[test]
    fn one_text_stays_one() {
        for text in [
            // subheads are short, definitions have a colon, names of bodies open sentences
            "The bridge\n\n~\n\nTHE RIVER\n\n~\n\nTHE MONEY\n\n~\n\nTHE MEN\n\n~",
            "Words\n\n~\n\n**Mill:** ~\n\n**Ferry:** ~\n\n**Wool:** ~",
            "The bridge\n\n~\n\nNATO said so. ~\n\nUN AND EU officials came. ~\n\n~\n\nUS talks failed. ~",
        ] {
            assert_eq!(headlines(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn an_issue_has_heads_of_a_word_or_two() {
        const BODY: &str = "The rope of the ferry was looked at again, and the men who\npull it were asked about it. They said that it holds, and\nthat the mill may send its flour over.\n\n";
        let heads = ["THE FERRY RUNS", "DATES", "FROM THE MILL", "OARS", "ROPE WANTED", "THANKS"];
        let items = heads.map(|head| format!("{head}\n\n{BODY}{BODY}"));
        let digest = |front: &str| crate::parse(&format!("{front}\n\n\n{}", items.concat())).unwrap().len();
        assert_eq!(
            digest(
                "Dear friends, here is what the weir has to say this time.\n\nFRIENDS OF THE WEIR\nVOLUME IV   No. 8"
            ),
            6
        );
        assert_eq!(digest("What the friends of the weir found out about the ferry"), 1);
    }

    #[test]
    fn a_title_in_capitals_stands_over_the_first_head() {
        const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night.";
        let heads = [
            "KEEPERS CONDEMN THEFT OF FERRY",
            "NETS BURNT ON THE FAR SHORE",
            "MILL OPENS BY NIGHT ONCE MORE",
        ];
        let items: String = heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n\n")).collect();
        let title = "DAILY HIGHLIGHTS\nOFFICE OF THE KEEPER OF THE WEIR\nHOLM, FAR SHORE\n\nThursday, 18 October 2007";
        let text = format!("{title}\n\n\n\n{items}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }
}
