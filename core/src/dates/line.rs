//! One pass over a line: leads are remembered, timestamps and relative times appended.

use super::clock::clock;
use super::letters::glance;
use super::relative::{self, Ago};
use super::stamp::{Stamp, stamp, stamp_of_year, yearless};
use super::tokens::{EMPTY, Token, Tokens, What, at, mark, number, role, senses, tied_before};
use super::value::{Calendar, Date, Found, Kind, Value};
use crate::Span;
use crate::words::time::{DayPart, Says, Sense};
use crate::work;

/// The words that lead to the next date.
#[derive(Clone, Copy)]
struct Lead {
    start: u32,
    kind: Option<Kind>,
    /// A word that decides the kind, or a colon: what follows is meant as a date.
    firm: bool,
    /// It stands for the same day as the date before it.
    same: bool,
}

/// What tokens say, wherever they stand.
struct Told {
    value: Value,
    calendar: Calendar,
    original: Option<(i16, u8, u8)>,
    ambiguous: bool,
}

/// What the pass knows beside the tokens.
struct Pass<'o> {
    /// Years of two digits are Islamic.
    islamic: bool,
    /// Where the line starts in the text.
    base: u32,
    out: &'o mut Vec<Found>,
    /// How many of `out` were there before.
    before: usize,
    lead: Option<Lead>,
    /// A kind decided before a name: `Published by Anna on ...`.
    pending: Option<Kind>,
    /// The last day found.
    date: Option<Date>,
    /// Its year stands first.
    year_first: bool,
    /// The first token that no found date holds.
    floor: usize,
}

/// As [`read_years`], with years of two digits in the civil calendar.
pub(crate) fn read(text: &str, line: Span, out: &mut Vec<Found>) {
    read_years(text, line, false, out);
}

/// Appends the dates, clocks and relative times of `line`, in order and disjoint; `islamic` says in
/// which calendar a year of two digits counts where the date itself does not say it.
///
/// A day without its year is no date and is left out; with a clock and nothing else in the line it is
/// that clock, whose span holds the day. A month without a day is left out too. Two digits are a year
/// only beside a clock or a weekday, in hyphens, behind words that lead to a date, or where the date is
/// all there is. A length of time without `منذ` or `ago` and a word such as `أمس` count on a line of
/// their own, the latter also behind such words or before a clock. Linear in the line, without memory of its own. False where no part of the line
/// could tell a time.
pub(crate) fn read_years(text: &str, line: Span, islamic: bool, out: &mut Vec<Found>) -> bool {
    work::count(line.len());
    let slice = &text[line];
    if !glance(slice) {
        return false;
    }
    let mut window = EMPTY;
    let mut tokens = Tokens::new(slice, &mut window);
    let before = out.len();
    let mut pass = Pass {
        islamic,
        base: line.start,
        out,
        before,
        lead: None,
        pending: None,
        date: None,
        year_first: false,
        floor: 0,
    };
    if let Some(ago) = relative::whole_line(tokens.slice()) {
        pass.push_ago(tokens.slice(), 0, ago);
        return true;
    }
    let mut i = 0;
    loop {
        let all = tokens.slice();
        let Some(token) = all.get(i) else { return true };
        let next = match token.what {
            What::Other => {
                pass.lead = None;
                i + 1
            }
            _ => pass.found(all, i).unwrap_or_else(|| {
                pass.lead_on(all, i);
                if role(all, i) == Some(Sense::Stop) { past_stop(all, i + 1) } else { i + 1 }
            }),
        };
        i = tokens.advance(next);
        pass.floor = pass.floor.saturating_sub(next - i);
    }
}

/// Whether a text is nothing but words that lead to a date: `Updated`.
pub(crate) fn leads(text: &str) -> bool {
    let mut window = EMPTY;
    let tokens = Tokens::new(text, &mut window);
    let (mut words, mut all) = (0, true);
    for token in tokens.slice() {
        let lead = match token.what {
            What::Word(known) => matches!(known.senses().role, Some(Sense::Lead(_))),
            What::Mark(_) => continue,
            _ => false,
        };
        words += 1;
        all &= lead;
    }
    all && words > 0
}

/// Whether what stands at `i` goes on with something else than a sentence.
fn ends(tokens: &[Token], i: usize) -> bool {
    matches!(at(tokens, i).what, What::Mark(_) | What::Number(..))
        || matches!(role(tokens, i), Some(Sense::By | Sense::Lead(_)))
}

/// Whether the number at `i` stands right behind a word that is no short code.
fn behind_word(tokens: &[Token], i: usize) -> bool {
    const SHORTEST: u32 = 4;
    let before = at(tokens, i - 1);
    matches!(before.what, What::Other) && before.end - before.start >= SHORTEST
}

/// Past the number after a word that says it is no date, with what is tied to it.
fn past_stop(tokens: &[Token], mut i: usize) -> usize {
    while matches!(mark(tokens, i), ':' | '.' | '-' | '(' | '#' | '+') {
        i += 1;
    }
    if number(tokens, i).is_none() {
        return i;
    }
    i += 1;
    while number(tokens, i + 1).is_some() {
        let glued = !at(tokens, i).gap && !at(tokens, i + 1).gap;
        if !(mark(tokens, i) == '/' || glued && matches!(mark(tokens, i), '-' | '.' | ':')) {
            break;
        }
        i += 2;
    }
    i
}

impl Pass<'_> {
    /// Appends what starts at token `i`; the token after it.
    fn found(&mut self, tokens: &[Token], i: usize) -> Option<usize> {
        let glued = self.begins(tokens, i)?;
        // `TOWN2017-09-22 16:35`: what a page glued to a word is a date only with its clock
        let whole = |s: &Stamp| !glued || s.clock.is_some() && !s.short;
        if let Some(mut found) = stamp(tokens, i).filter(|s| whole(s) && self.is_meant(tokens, i, s)) {
            if let Some((date, original)) = found.islamic.filter(|_| self.islamic) {
                found = Stamp { date, original, calendar: Calendar::Islamic, ..found };
            }
            self.date = Some(found.date);
            self.year_first = matches!(at(tokens, i).what, What::Number(_, 4, _));
            return Some(self.push_stamp(tokens, i, found));
        }
        if glued {
            return None;
        }
        if let Some(before) = self.date
            && let Some(found) = stamp_of_year(tokens, i, before, self.year_first)
        {
            return Some(self.push_stamp(tokens, i, found));
        }
        if (i == 0 || self.lead.is_some())
            && let Some(time) = yearless(tokens, i)
        {
            let value = Value::At { date: None, clock: Some(time.clock), offset: time.offset };
            let told = Told { value, calendar: Calendar::Gregorian, original: None, ambiguous: false };
            self.push(tokens, i, time.end, told);
            return Some(time.end);
        }
        if let Some(ago) = relative::ago(tokens, i) {
            return Some(self.push_ago(tokens, i, ago));
        }
        if let Some(ago) = relative::day_word(tokens, i).filter(|ago| self.stands_free(tokens, i, ago.end)) {
            return Some(self.push_ago(tokens, i, ago));
        }
        self.bare_clock(tokens, i)
    }

    /// Whether a time may begin at token `i`, and if so, whether a page glued it to a word.
    fn begins(&self, tokens: &[Token], i: usize) -> Option<bool> {
        match at(tokens, i).what {
            What::Number(..) => {
                let tied = tied_before(tokens, i, self.floor);
                let glued = tied && behind_word(tokens, i);
                (!tied || glued).then_some(glued)
            }
            What::Word(_) => {
                let meaning = senses(tokens, i);
                let tells = meaning.month > 0
                    || meaning.half > 0
                    || meaning.weekday > 0
                    || meaning.count > 0
                    || meaning.unit != 0
                    || matches!(
                        meaning.role,
                        Some(
                            Sense::Zone(_)
                                | Sense::Before
                                | Sense::DayWord(_)
                                | Sense::FirstDay
                                | Sense::Reign(_)
                        )
                    );
                tells.then_some(false)
            }
            _ => None,
        }
    }

    /// Whether a year of two digits, or a day that ends a range, is a date all the same.
    fn is_meant(&self, tokens: &[Token], i: usize, stamp: &Stamp) -> bool {
        if number(tokens, i).is_some() && i > self.floor && mark(tokens, i - 1) == '-' {
            // `16-17 ديسمبر 2015`
            let before = i.checked_sub(2).filter(|&k| k >= self.floor).and_then(|k| number(tokens, k));
            if !at(tokens, i).gap && !at(tokens, i - 1).gap && before.is_some() {
                return false;
            }
        }
        if !stamp.short {
            return true;
        }
        let opens = i == 0 || matches!(mark(tokens, i - 1), '(' | '[');
        let closes = matches!(at(tokens, stamp.end).what, What::End | What::Mark(')' | ']'));
        (opens && closes) || self.lead.is_some_and(|lead| lead.firm)
    }

    /// `أمس` counts alone on its line, before a clock, or behind a word that leads to a date.
    fn stands_free(&self, tokens: &[Token], i: usize, end: usize) -> bool {
        let last = at(tokens, end).what == What::End;
        let sign = usize::from(matches!(mark(tokens, end), ',' | '-' | '|' | '/'));
        let next = end + sign;
        let next =
            next + usize::from(matches!(role(tokens, next), Some(Sense::At | Sense::Lead(Says::Nothing))));
        let timed = clock(tokens, next, true).is_some();
        match self.lead {
            Some(lead) if lead.firm => last || timed || ends(tokens, end),
            Some(_) => false,
            None => i == 0 && (last || timed),
        }
    }

    /// A clock without a date takes that of the date before it on the line.
    fn bare_clock(&mut self, tokens: &[Token], i: usize) -> Option<usize> {
        let time = clock(tokens, i, self.lead.is_some())?;
        let (_, hour_digits) = number(tokens, i).unwrap_or((0, 2));
        let edge = i == 0 || at(tokens, time.end).what == What::End;
        if !(time.sure || hour_digits == 2 || edge || self.lead.is_some()) {
            return None;
        }
        // Opening hours and programmes: `10:00 - 18:00`.
        if let ('-', Some(until)) = (mark(tokens, time.end), clock(tokens, time.end + 1, true)) {
            return Some(until.end);
        }
        let date = self.date;
        let value = Value::At { date, clock: Some(time.clock), offset: time.offset };
        let told = Told { value, calendar: Calendar::Gregorian, original: None, ambiguous: false };
        self.push(tokens, i, time.end, told);
        Some(time.end)
    }

    fn push_stamp(&mut self, tokens: &[Token], i: usize, stamp: Stamp) -> usize {
        let Stamp { calendar, original, ambiguous, end, .. } = stamp;
        let value = Value::At { date: Some(stamp.date), clock: stamp.clock, offset: stamp.offset };
        self.push(tokens, i, end, Told { value, calendar, original, ambiguous });
        end
    }

    fn push_ago(&mut self, tokens: &[Token], i: usize, ago: Ago) -> usize {
        let Ago { count, unit, end } = ago;
        let value = Value::Ago { count, unit };
        self.push(
            tokens,
            i,
            end,
            Told { value, calendar: Calendar::Relative, original: None, ambiguous: false },
        );
        end
    }

    fn push(&mut self, tokens: &[Token], from: usize, end: usize, told: Told) {
        let Told { value, calendar, original, ambiguous } = told;
        let span = Span::new(self.base + at(tokens, from).start, self.base + at(tokens, end - 1).end);
        let lead = self.lead.take();
        let last = self.out[self.before..].last();
        let mut kind = lead.and_then(|lead| lead.kind);
        if kind.is_none() {
            // `6 صفر 1437 الموافق 18 نوفمبر 2015`: one day, said twice.
            let adjacent = from == self.floor || (from == self.floor + 1 && mark(tokens, self.floor) != '\0');
            let twice = last.is_some_and(|l| {
                adjacent && l.calendar != calendar && l.original.is_some() != original.is_some()
            });
            // the same hour in two zones: `17:20 (X), 14:20 (Y)`
            let zoned = |value: &Value| matches!(value, Value::At { clock: Some(_), offset: Some(_), .. });
            let again = adjacent && lead.is_none() && zoned(&value) && last.is_some_and(|l| zoned(&l.value));
            kind = if twice || again || lead.is_some_and(|lead| lead.same) {
                last.and_then(|l| l.kind)
            } else if lead.is_some() {
                self.pending
            } else {
                None
            };
        }
        let lead = Span::new(lead.map_or(span.start, |lead| self.base + lead.start), span.start);
        self.pending = None;
        self.floor = end;
        self.out.push(Found { span, lead, value, calendar, original, kind, ambiguous });
    }

    /// Takes token `i` into the lead, or ends it.
    fn lead_on(&mut self, tokens: &[Token], i: usize) {
        let token = at(tokens, i);
        match token.what {
            What::Word(known) => match known.senses().role {
                Some(Sense::Lead(says)) => self.lead_word(token.start, says),
                // `today, 30 May`
                Some(Sense::DayWord(_)) if i == 0 && mark(tokens, 1) == ',' && mark(tokens, 2) != '[' => {
                    self.lead_word(token.start, Says::Nothing);
                }
                // `since`, before a day; `am 12.`
                Some(Sense::Before) => self.lead_word(token.start, Says::Nothing),
                Some(Sense::Part(DayPart::Am)) if token.latin && number(tokens, i + 1).is_some() => {
                    self.lead_word(token.start, Says::Nothing);
                }
                Some(Sense::At) => self.lead_word(token.start, Says::Nothing),
                Some(Sense::By) => {
                    self.pending = self.lead.and_then(|lead| lead.kind).or(self.pending);
                    self.lead = None;
                }
                Some(Sense::About | Sense::Of) if self.lead.is_some() => {}
                _ if known.senses().weekday > 0 && self.lead.is_some() => {}
                _ => self.lead = None,
            },
            What::Mark(
                c @ (':' | '-' | ',' | '/' | '|' | '.' | '(' | ')' | '[' | ']' | '>' | '»' | '*' | '•'),
            ) => {
                if let (Some(lead), ':') = (&mut self.lead, c) {
                    lead.firm = true;
                }
            }
            _ => self.lead = None,
        }
    }

    fn lead_word(&mut self, start: u32, says: Says) {
        let kind = match says {
            Says::Published => Some(Kind::Published),
            Says::Modified => Some(Kind::Modified),
            Says::Created => Some(Kind::Created),
            Says::Nothing | Says::Same => None,
        };
        let lead = self.lead.get_or_insert(Lead { start, kind: None, firm: false, same: false });
        lead.kind = kind.or(lead.kind);
        lead.firm |= kind.is_some();
        lead.same |= says == Says::Same;
    }
}
