//! Whether those who wrote pieces answer each other: mails above those they answer, speakers by turns.

use super::opening;
use super::page::Page;
use super::sections;
use super::shape;
use crate::lookup::Phrases;
use crate::text::fold;
use crate::words::keys::Key;
use crate::words::whole::ANSWER;
use std::sync::LazyLock;

static ANSWERS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(ANSWER));

/// More mails than this are asked for nothing.
const MOST: usize = 24;

/// How many lines of a head are looked at.
const HEAD: usize = 10;

/// Whether a mail stands above those it answers: all have its subject, the first says that it answers and
/// the last does not.
pub(crate) fn is_thread(page: &Page, starts: &[u32]) -> bool {
    let subject = |&start: &u32| {
        let lines = (start as usize..page.lines.len()).take(HEAD);
        let mut fields = lines.take_while(|&i| !page.is_text(i)).filter(|&i| page.field(i));
        let line = fields.find(|&i| shape::key_of(page.text, page.lines[i]) == Some(Key::Subject))?;
        let mut rest = page.text[opening::label(page.text, page.lines[line])?.rest].trim();
        let mut answers = 0;
        // `Re: AW: X`
        while let Some((before, after)) = rest.split_once([':', '：'])
            && ANSWERS.get(before).is_some()
        {
            rest = after.trim();
            answers += 1;
        }
        Some((fold::key(rest), answers))
    };
    if !(2..=MOST).contains(&starts.len()) {
        return false;
    }
    let Some((said, first)) = subject(&starts[0]) else { return false };
    let mut last = first;
    let falls = |start| {
        let Some((other, answers)) = subject(start) else { return false };
        let falls = other == said && answers <= last;
        last = answers;
        falls
    };
    starts[1..].iter().all(falls) && last < first
}

/// Whether the same two speak by turns in the first piece and in the last: `X: What? Y: That.`
pub(super) fn share_speakers(page: &Page, starts: &[u32], end: usize) -> bool {
    const PIECES: usize = 6;
    const TURNS: usize = 3;
    let &[first, second, ..] = starts else { return false };
    let Some(&last) = starts.last().filter(|_| starts.len() <= PIECES) else { return false };
    let turns = |first: u32, end: usize| {
        let lines = (first as usize..end).filter(|&i| !page.field(i));
        let labels = lines.filter_map(|i| Some((i, opening::label(page.text, page.lines[i])?)));
        let said = labels.filter(|(i, label)| {
            let sentence = page.shapes[*i].stops() || sections::asks(page, *i);
            label.delimiter == opening::Delimiter::Colon && !label.rest.is_empty() && sentence
        });
        said.map(|(_, label)| fold::key(&page.text[label.name])).collect::<Vec<u64>>()
    };
    let above = turns(first, second as usize);
    let again = |key: &u64| above.iter().filter(|other| *other == key).count() >= 2;
    let speaks = |key: u64| above.contains(&key);
    let speakers = above.iter().filter(|key| again(key)).count();
    above.len() >= TURNS
        && speakers * 2 >= above.len()
        && turns(last, end).into_iter().filter(|&key| speaks(key)).count() >= 2
}
