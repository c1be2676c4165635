//! Whether pieces that rules or looks cut are the parts of one text: an essay in numbered parts, a study
//! with its sections, an interview with a box in it, a text over a note on its author.
//!
//! The articles of a digest say of themselves what they are: who wrote them, when, for whom. The parts of
//! one text do not; what they are is said once, above them, or their heads name the part.

use super::announced;
use super::front;
use super::glance::columns;
use super::page::Page;
use super::parts::{crossheads, is_tail, names_part, points};
use super::proposal::pieces;
use super::remarks;
use super::reviews;
use super::sections;
use super::shape::Form;
use super::tells;
use super::turns;
use crate::names::Names;
use crate::shares::eight_in_ten;
use std::cell::LazyCell;

/// More pieces than this are asked for nothing.
const MOST: usize = 64;

/// How many lines of a head are looked at.
const HEAD: usize = 5;

/// What was cut, and by what.
pub(crate) struct Cut<'a> {
    /// The first lines of the pieces.
    pub(crate) starts: &'a [u32],
    /// The line that the last piece ends at.
    pub(crate) end: usize,
    /// Rules cut them.
    pub(crate) ruled: bool,
    /// Contents list them.
    pub(crate) listed: bool,
    /// The first lines say that the text reviews the press.
    pub(crate) press: bool,
}

/// Whether the pieces are parts of one text: their heads are no headlines, or nothing says that they are
/// different texts and what stands above them says what they are together.
pub(crate) fn is_one(page: &Page, cut: &Cut, names: &Names) -> bool {
    let Cut { starts, end, ruled, listed, press } = *cut;
    const SAMPLE: usize = 3;
    const FEW: usize = 4;
    if !(2..=MOST).contains(&starts.len()) {
        return false;
    }
    let titled = LazyCell::new(|| press || announced::titles_several(page, starts[0] as usize));
    let short = || crossheads(page, starts);
    // contents of a page list its parts
    if !press && (remarks::are(page, starts, short) || divides_one(page, cut, names)) && !*titled
        || fenced(page, starts, end) && !(listed && *titled) && !announced::names_issue(page)
    {
        return true;
    }
    let parts = |starts: &[u32]| starts.iter().filter(|&&start| names_part(page, start as usize)).count();
    // most contents list articles, as their first heads show
    if listed && parts(&starts[..starts.len().min(SAMPLE)]) == 0 {
        return false;
    }
    if !listed && is_interview(page, starts) {
        return true;
    }
    let parts = parts(starts);
    // one of them may be the title
    let all = parts == starts.len() || parts >= 3 && parts + 1 >= starts.len();
    if parts >= 2 && all && crossheads(page, starts) {
        return true;
    }
    let two = starts.len() == 2;
    if two && !press && !listed && !ruled && is_lone_name(page, starts, names) {
        return true;
    }
    let tails = starts.iter().rev().take_while(|&&start| is_tail(page, start as usize)).count();
    let closes = tails + 1 >= starts.len() || two && is_close(page, starts[1] as usize, end);
    if !listed && (closes || ruled && turns::share_speakers(page, cut.starts, end)) {
        return true;
    }
    let mut pieces = pieces(starts, end);
    let said = pieces.next().is_some_and(|(first, end)| tells::of_itself(page, first, end, names));
    let several = LazyCell::new(|| announced::several(page, starts[0] as usize));
    // one of many may name somebody, where nothing announces several texts
    let mut telling = pieces.filter(|&(first, end)| tells::of_itself(page, first, end, names));
    let few = starts.len().saturating_sub(1) / FEW;
    if telling.next().is_some() && (listed || press || few == 0 || *several || telling.nth(few - 1).is_some())
    {
        return false;
    }
    let named = (listed || !press) && parts >= 2 && parts * 10 >= starts.len() * 4;
    if listed || named {
        return named;
    }
    let led = led(page, starts[0] as usize);
    if press {
        return signed_above(page, starts) && (continues(page, cut) || points(page))
            || led && sections::are(page, starts, false, false);
    }
    if continues(page, cut) {
        return true;
    }
    // who wrote the whole is said once; labels over all pieces are outlets or sections
    let once = said || signed_above(page, starts);
    let label = |&start: &u32| matches!(page.form(start as usize), Form::Label(_));
    if starts.iter().all(label) {
        return false;
    }
    let above = (led || once) && !ruled || underlined(page, starts);
    if two && (led || once) || (above || once) && crossheads(page, starts) {
        return true;
    }
    above && !*several && !starts.iter().all(|&start| introduced(page, start, end))
}

/// Whether most heads are questions, or answers that stand right below one: headlines may ask too, but not most of
/// them.
fn is_interview(page: &Page, starts: &[u32]) -> bool {
    const LEAST: usize = 4;
    let answers = |i: usize| i > 0 && !page.shapes[i].opens() && sections::asks(page, i - 1);
    let asks = |&&start: &&u32| sections::asks(page, start as usize) || answers(start as usize);
    let asked = starts.iter().filter(asks).count();
    asked >= LEAST && asked * 2 > starts.len()
}

/// Whether a piece opens with a sentence that names a paper.
fn introduced(page: &Page, start: u32, end: usize) -> bool {
    (start as usize..end).take(HEAD).any(|i| reviews::told_at(page, i).is_some())
}

/// Whether few of the pieces below the first say who wrote them, when or for whom, and their heads are no
/// headlines: they are short, items of a list, or stand below the one heading of a higher rank.
fn divides_one(page: &Page, cut: &Cut, names: &Names) -> bool {
    let Cut { starts, end, ruled, listed, .. } = *cut;
    let first = starts[0] as usize;
    let ranked = !ruled && sections::are_ranked(page, starts);
    let short = || !listed && (!ruled || underlines(page, starts)) && crossheads(page, starts);
    let mark = |&&start: &&u32| {
        matches!(page.form(start as usize), Form::Ordinal(_)) || page.line(start as usize).starts_with('#')
    };
    // headlines may stand right below a name and a day, subheads below text or the title over it
    let led = || first == 0 || (1..first).any(|i| page.is_text(i));
    let marked = || ruled || starts.iter().filter(mark).count() + 1 >= starts.len();
    let headings = || (ranked || short()) && (led() || marked() && !announced::several(page, first));
    let items = || !ruled && !listed && are_items(page, starts, end);
    (items() || headings()) && tells::few(page, starts, end, names)
}

/// Whether most heads are underlined.
fn underlines(page: &Page, starts: &[u32]) -> bool {
    let rule = |i: usize| page.shapes.get(i).is_some_and(|shape| shape.is_rule());
    let underlined = |&&start: &&u32| !rule(start as usize) && rule(start as usize + 1);
    starts.iter().filter(underlined).count() * 2 > starts.len()
}

/// Whether the heads are items of lists: they are text themselves, or as many others that look so head nothing.
fn are_items(page: &Page, starts: &[u32], end: usize) -> bool {
    let form = page.form(starts[starts.len() / 2] as usize);
    let marked = matches!(form, Form::Ordinal(_) | Form::Run(_) | Form::Bullet(_));
    if !marked || page.line(starts[0] as usize).starts_with('#') {
        return false;
    }
    let count = |such: &dyn Fn(usize) -> bool| starts.iter().filter(|&&start| such(start as usize)).count();
    let heads = count(&|i| page.form(i) == form);
    let all = || (starts[0] as usize..end).filter(|&i| page.form(i) == form).count();
    let text = || count(&|i| page.is_text(i) || page.shapes[i].stops());
    eight_in_ten(heads, starts.len())
        && (eight_in_ten(text(), starts.len()) || all() >= 2 * heads)
        && count(&|i| introduced(page, i as u32, end)) * 2 < starts.len()
}

/// Whether the second of two pieces stands below an outlet's name and no headline, and the first below a headline and
/// no such name: a crosshead that is called as an outlet is.
fn is_lone_name(page: &Page, starts: &[u32], names: &Names) -> bool {
    let outlet = |i: usize| page.form(i) == Form::Bare && names.is_outlet(page.line(i));
    let [first, second] = [starts[0], starts[1]].map(|start| start as usize);
    let mut head = (first..second).take(HEAD).take_while(|&i| !page.is_text(i));
    second + 1 < page.lines.len() && page.is_text(second + 1) && outlet(second) && !head.any(outlet)
}

/// Whether a piece is what closes a text, a signature or a masthead: short lines without a sentence.
fn is_close(page: &Page, first: usize, end: usize) -> bool {
    let none = |such: &dyn Fn(usize) -> bool| !(first..end).any(such);
    page.after_rule(first) && (none(&|i| page.is_text(i)) || none(&|i| page.shapes[i].stops()))
}

/// Whether all pieces but the first go on without a head, or are boxes that stand between rules. Several
/// without heads may be briefs, unless one signed them.
fn continues(page: &Page, cut: &Cut) -> bool {
    const PIECES: usize = 4;
    const BOX: usize = 6;
    let &[first, ref rest @ .., last] = cut.starts else { return false };
    let goes_on = |i: u32| {
        let shape = &page.shapes[i as usize];
        page.is_text(i as usize) || shape.stops() && !shape.is_marked()
    };
    let boxed = |i: u32| (i as usize..page.lines.len()).take(BOX).any(|i| page.shapes[i].is_rule());
    let boxes = rest.iter().filter(|&&start| !goes_on(start)).count();
    let signed = signed_above(page, cut.starts);
    let headed = page.shapes[first as usize].may_head() && !page.shapes[first as usize].stops();
    let boxed_in = headed && cut.ruled && (rest.is_empty() || boxes > 0);
    let framed = || cut.ruled && !cut.press && !announced::several(page, first as usize);
    cut.starts.len() <= PIECES
        && (boxed_in || signed || framed())
        && goes_on(last)
        && rest.iter().all(|&start| goes_on(start) || cut.ruled && boxed(start))
}

/// Whether code stands between fences in a third of the pieces.
fn fenced(page: &Page, starts: &[u32], end: usize) -> bool {
    let fence = |i: usize| page.line(i).starts_with("```");
    pieces(starts, end).filter(|&(first, end)| (first..end).any(fence)).count() * 3 >= starts.len()
}

/// Whether so much running text leads up to the first piece as no greeting has.
fn led(page: &Page, first: usize) -> bool {
    const LEAST: usize = 400;
    let texts = (0..first).filter(|&i| page.is_prose(i));
    texts.map(|i| columns(page.line(i))).sum::<usize>() >= LEAST
}

/// Whether the heads are underlined, and so is, with another mark, the title of a text that leads up to them.
fn underlined(page: &Page, starts: &[u32]) -> bool {
    let mark = |i: usize| {
        let rule = page.lines.get(i + 1).filter(|_| page.shapes[i + 1].is_rule() && !page.shapes[i].closes());
        rule.map(|rule| page.text.as_bytes()[rule.start as usize])
    };
    let (title, usual) = (mark(0), mark(starts[0] as usize));
    title.is_some()
        && title != usual
        && (2..starts[0] as usize).any(|i| page.is_text(i))
        && starts.iter().all(|&start| usual.is_some() && mark(start as usize) == usual)
}

/// Whether the text names its author once, above its first paragraph.
fn signed_above(page: &Page, starts: &[u32]) -> bool {
    let last = starts[starts.len() - 1] as usize;
    let text = (1..last).take(2 * HEAD).find(|&i| page.is_text(i));
    text.is_some_and(|text| (1..text).any(|i| front::is_byline(page, i)))
}

#[cfg(test)]
mod tests {
    use crate::parse;

    const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night and by the weir.";

    /// How many articles a text has; `~` stands for running text, `=` for a rule between blank lines.
    fn count(text: &str) -> usize {
        parse(&text.replace("\n=\n", "\n\n==========\n\n").replace('~', TEXT)).unwrap().len()
    }

    #[test]
    fn heads_that_only_count() {
        assert_eq!(count("On keys\n\nIna Roe\n=\nI\n\n~\n=\nII\nThe box\n\n~\n=\nIII\n\n~"), 1);
        assert_eq!(count("On keys\n\nIna Roe\n=\n1\n\n~\n=\n2\n\n~\n=\n3\n\n~"), 1);
        // figures over headlines count articles
        let over = "River news\n=\n1\nMill to open\n\n~\n=\n2\nNets burnt\n\n~\n=\n3\nWool sold\n\n~";
        assert_eq!(count(over), 3);
    }

    #[test]
    fn items_that_outlets_open_are_none() {
        const SAID: &str = "the ferry carries forty thousand travellers a day, twice as many as was thought, writes the keeper.";
        let items = |names: [&str; 4]| names.map(|name| format!("— {name} : {SAID}\n\n")).concat();
        let said = |names: [&str; 4]| {
            count(&format!(
                "Alger, 22 oct. 2013 — What was printed today is on the ferry and the mill.\n\n{}",
                items(names)
            ))
        };
        assert_eq!(said(["Le Monde", "Libération", "Le Figaro", "L'Humanité"]), 4);
        assert_eq!(said(["Ina Roe", "Ole Dane", "Marta Quill", "Sam Tandy"]), 1);
    }

    #[test]
    fn heads_that_name_the_part() {
        assert_eq!(count("Otters\n\n~\n=\nMethods\n\n~\n=\nResults\n\n~\n=\nThe Morrow\n\n~"), 1);
        assert_eq!(count("الأرصفة\n\nأولا: الشرقي\n~\n\nثانيا: الغربي\n~\n\nثالثا: المخازن\n~"), 1);
        assert_eq!(count("Mill opens\n\n~\n=\nAbout the Mill Trust\n~"), 1);
        // a digest may introduce itself
        assert!(count("Introduction\n\n~\n=\nMill opens\n\n~\n=\nNets burnt\n\n~\n=\nWool sold\n\n~") > 2);
        assert_eq!(count("المرفأ\n\n~\n\nالفصل الأول\n~\n\nالفصل الثاني\n~\n\nالفصل الثالث\n~"), 1);
        assert_eq!(count("Tides\n\n~\n=\nChapter I\n~\n=\nChapter II\n~\n=\nChapter III\n~"), 1);
    }

    #[test]
    fn speakers_who_go_on_below_a_box() {
        let talk = "HOLM: Why?\nROOK: ~\n\nHOLM: And then?\nROOK: ~";
        assert_eq!(count(&format!("The keeper talks\n\n~\n\n{talk}\n=\nANSELM ROOK\n~\n=\n{talk}")), 1);
        // others speak in another talk
        let other = talk.replace("HOLM", "LISLE").replace("ROOK", "TANDY");
        assert_eq!(count(&format!("The keeper talks\n\n~\n\n{talk}\n=\nThe mason talks\n\n~\n\n{other}")), 2);
    }

    #[test]
    fn text_that_goes_on_below_a_rule() {
        assert_eq!(count("Mill opens\n\n~\n=\n~"), 1);
        assert_eq!(count("Mill opens\n\n~\n=\nThe wheel\n~\n=\n~"), 1);
        assert_eq!(count("Mill opens\n\n~\n=\nIna Roe\nMill Lane 4\n"), 1);
        assert_eq!(count("Mill opens\n\n~\n=\nNets burnt\n\n~"), 2);
        assert_eq!(count("River news\n\n~\n=\n~\n=\n~"), 3);
        // remarks between rules
        assert_eq!(count("Her talk\n~\n=\n~\n=\n~"), 1);
    }

    #[test]
    fn crossheads_below_one_byline() {
        let parts = "**The river**\n\n~\n\n**The money**\n\n~\n\n**The men**\n\n~";
        assert_eq!(count(&format!("**The bridge**\n\nBy Ina Roe\n\n~\n\n{parts}")), 1);
        let signed = parts.replace("**\n\n~", "**\nBy Ina Roe\n\n~");
        assert!(count(&format!("**The bridge**\n\nBy Ina Roe\n\n~\n\n{signed}")) > 2);
    }

    #[test]
    fn what_is_said_once_is_said_of_the_whole() {
        let said = "Mill opens\n\nBy Ina Roe\n5 May 2011\n\n~";
        assert_eq!(count(&format!("{said}\n=\nWhat the wheel has seen since it was built\n\n~")), 1);
        let rest = "\n=\nThe wheel\n\n~\n=\nThe river\n\n~";
        assert_eq!(count(&format!("{said}{rest}")), 1);
        // others say so too, nobody does, or the heads are headlines
        assert_eq!(count(&format!("{said}{rest}\n=\nNets burnt\nBy Ole Dane\n\n~")), 4);
        assert_eq!(count(&format!("Mill opens\n\n~{rest}")), 3);
        let headlines = rest.replace("The wheel", "The wheel turns again after nine years");
        let headlines = headlines.replace("The river", "The river has come to the lowest steps");
        assert_eq!(count(&format!("{said}{headlines}")), 3);
    }

    #[test]
    fn parts_that_nothing_announces() {
        let parts = "## Of the river that turns the wheel of the mill\n\n~\n\n## Of the men who came from the shore\n\n~\n\n\
            ## Of the money that was not there\n\n~";
        let led = "~\n\n~\n\n~\n\n~";
        assert_eq!(count(&format!("On mills\n\n{led}\n\n{parts}")), 1);
        // a wrapped text leads up to them as well
        let wrapped = "The ferry to the far shore runs again, and those who live there\nneed not walk to the mill by night.\n\n";
        assert_eq!(count(&format!("On mills\n\n{}\n{parts}", wrapped.repeat(8))), 1);
        assert_eq!(count(&format!("River news\n\n{led}\n\n{parts}")), 3);
        assert_eq!(count(&format!("On mills\n\n~\n\n{parts}")), 3);
        // or whoever wrote the whole is named above them
        assert_eq!(count(&format!("On mills\n\nBy Ina Roe\n\n~\n\n{parts}")), 1);
        assert_eq!(count(&format!("River news\n\nBy Ina Roe\n\n~\n\n{parts}")), 3);
        // most of them say whose they are
        let signed = parts.replace("\n\n~", "\n\nBy Ina Roe\n\n~");
        assert_eq!(count(&format!("On mills\n\n{led}\n\n{signed}")), 3);
    }

    #[test]
    fn parts_that_open_with_a_paper() {
        let body =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let said = |paper: &str| format!("من جانبها قالت صحيفة {paper} في افتتاحيتها بعنوان «جسر جديد»: ");
        let text = |said: &dyn Fn(&str) -> String| {
            let part = |(head, paper)| format!("## {head}\n\n{}~\n\n~\n\n", said(paper));
            let parts = [
                ("في المرفأ وما حوله من بيوت", "المرايا"),
                ("في السوق القديم على الضفة", "قلم الضفة"),
                ("في الوادي وما وراء الجبل", "نداء الجبل"),
            ];
            format!("ما قيل عن الجسر\n\n~\n\n~\n\n~\n\n~\n\n~\n\n{}", parts.map(part).concat())
                .replace('~', body)
        };
        assert_eq!(count(&text(&said)), 3);
        assert_eq!(count(&text(&|_| String::new())), 1);
    }

    #[test]
    fn an_essay_on_the_press_in_points() {
        let body = "كتبت الصحف عن الطاحونة أياما متتالية، ولم يسأل أحد منها عن عمر الدولاب ولا عن آخر صيانة له قبل عامين.";
        let parts = "أولا: الأيام الأولى\n\n~\n\nثانيا: حين دخل المجلس\n\n1- الصمت\n\n~\n\n2- الكلام\n\n~\n\nثالثا: ما بقي\n\n~";
        let text = format!("الصحافة والطاحونة: قراءة في تغطية\nبقلم: رامز الوادي\n\n~\n\n~\n\n{parts}")
            .replace('~', &[body; 2].join("\n\n"));
        assert_eq!(count(&text), 1);
    }

    #[test]
    fn contents_of_an_agenda() {
        let list = "## Agenda\n\n1. The wheel turns\n2. The rope of the ferry\n3. Wool and nets\n\n";
        let parts =
            "## 1. The wheel turns\n\n~\n\n## 2. The rope of the ferry\n\n~\n\n## 3. Wool and nets\n\n~";
        assert_eq!(
            count(&format!(
                "The mill's council\n\nPresent: Ina, Ole\n\nExcused: Nan\n\nAt the mill\n\n{list}{parts}"
            )),
            1
        );
        assert_eq!(
            count(&format!(
                "The mill's council\n\nPresent: Ina, Ole\n\nExcused: Nan\n\nAt the mill\n\n{}{parts}",
                list.replace("Agenda", "Inside")
            )),
            3
        );
    }

    #[test]
    fn contents_that_list_parts() {
        let list =
            "Contents\nIntroduction .... 1\nResults .... 2\nThe Morrow .... 3\nConclusion and thanks .... 4";
        let parts = "Introduction\n~\n~\n\nResults\n~\n~\n\nThe Morrow\n~\n~\n\nConclusion and thanks\n~\n~";
        assert_eq!(count(&format!("Otters of the lower valley\n\n{list}\n\n{parts}")), 1);
    }

    #[test]
    fn years_over_the_parts_of_a_life() {
        assert_eq!(count("A life\n\n~\n\n1921 - 1935\n~\n\n1936 - 1950\n~\n\n1951 - 1970\n~"), 1);
    }

    #[test]
    fn underlined_heads_below_an_underlined_title() {
        let parts = "The plan\n--------\n\n~\n\nThe work\n--------\n\n~\n\nThe money\n---------\n\n~";
        assert_eq!(count(&format!("The weir\n========\n\n~\n\n{parts}")), 1);
        // nothing leads up to them, or they are headlines
        assert_eq!(count(&format!("River news\n==========\n\n{parts}")), 3);
        let heads =
            [("The plan", "The mill wheel stands still"), ("The work", "The ferry runs in winter again")];
        let long = heads.iter().fold(parts.to_string(), |parts, (short, long)| parts.replace(short, long));
        let long = long.replace("\n--------\n", "\n---------------------------\n");
        assert_eq!(count(&format!("River news\n==========\n\n~\n\n{long}")), 3);
    }

    #[test]
    fn a_mail_above_those_it_answers() {
        let mail = |name: &str, subject: &str| {
            format!("From: {name}\nDate: 3 May 2011\nTo: Club\nSubject: {subject}\n\n~\n\n{name}\n")
        };
        let mails = [mail("Ole", "RE: AW: Oars"), mail("Stine", "Re: Oars"), mail("Ole", "Oars")];
        let [last, middle, first] = &mails;
        assert_eq!(count(&format!("{last}\n=\n{middle}\n=\n{first}")), 1);
        // a list goes on by time
        assert_eq!(count(&format!("{first}\n=\n{middle}\n=\n{last}")), 3);
    }

    #[test]
    fn code_between_fences() {
        let parts =
            "## Install\n\n~\n\n```sh\nmake\n```\n\n## Use\n\n~\n\n```sh\ntides\n```\n\n## License\n\n~";
        assert_eq!(count(&format!("tides\n=====\n\n~\n\n{parts}")), 1);
    }

    #[test]
    fn questions_over_all_answers_are_one_interview() {
        const ANSWER: &str =
            "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
        let asked = [
            "كيف بدأت قصتك مع النهر والعبارات؟",
            "ماذا تقول الصحف عن أزمة الميناء القديم؟",
            "هل من حلول قريبة لمشكلة الوقود هذا العام؟",
            "ما رأيك في قرارات المجلس الأخيرة؟",
            "وماذا تنتظر من العام الذي سيأتي؟",
        ];
        for mark in ["", "* "] {
            let piece = |asked: &&str| format!("{mark}{asked}\n\n{ANSWER}\n\n{ANSWER}\n\n");
            let pieces: String = asked.iter().map(piece).collect();
            let above = "حوار مع رئيس جمعية الصيادين\nحاوره: رامز الوادي\n2018-03-06";
            assert_eq!(count(&format!("{above}\n\n{ANSWER}\n\n{pieces}")), 1, "{mark}");
        }
    }

    #[test]
    fn an_interview_whose_answers_are_marked_is_one_text() {
        let asked =
            ["كيف ترى الجسر اليوم", "أين المشكلة إذن", "هل تتحدث عن ضغط", "ماذا عن السوق", "كلمة أخيرة"];
        let answer = "الجسر مفتوح منذ الصباح، والناس يعبرون كما يشاؤون، ومن لا يعبر اليوم يعبر غدا أو بعد غد.";
        for (question, mark) in [("* ", "- "), ("", ""), ("**", "")] {
            let close = if question == "**" { "**" } else { "" };
            let turns: String =
                asked.iter().map(|q| format!("{question}{q}؟{close}\n{mark}{answer}\n\n")).collect();
            let text = format!("حوار مع حارس الجسر عن الصحافة\n\n{answer}\n\n{turns}");
            assert_eq!(crate::parse(&text).unwrap().len(), 1, "{text}");
        }
    }

    #[test]
    fn short_heads_below_text_that_nothing_announces() {
        let heads = ["The river", "The money", "The men", "What is left"];
        let parts =
            |mark: &str, foot: &str| heads.map(|head| format!("{mark}{head}\n\n~\n\n~{foot}")).join("\n\n");
        for mark in ["◆ ", "• "] {
            let parts = parts(mark, "");
            assert_eq!(count(&format!("The bridge\n3 May 2011\n\n~\n\n{parts}")), 1, "{mark}");
            // something does, or they say of themselves whose they are
            assert!(count(&format!("River news\n3 May 2011\n\n~\n\n{parts}")) > 2, "{mark}");
        }
        let signed = parts("## ", "\n\n3 May 2011");
        assert!(count(&format!("The bridge\n\n~\n\n{signed}")) > 2);
        // nor text
        assert!(count(&format!("The bridge\nSpring\n\n\n\n{}", parts("• ", ""))) > 2);
    }

    #[test]
    fn headings_below_one_title_with_no_text_between() {
        let parts = "## Present at the meeting in the mill\n\n* Ina\n* Ole\n\n## Of the wheel that stands still\n\n~\n\n\
            ## Of the ferry and of those who pull it\n\n~\n\n## Of the nets that were burnt in May\n\n~";
        assert_eq!(count(&format!("# The council of the mill\n\n{parts}")), 1);
        // `# X` between fences is code
        let code = "## Of the rope\n\n```sh\n# pull\nrope\n```";
        assert_eq!(count(&format!("# The council of the mill\n\n{parts}\n\n{code}")), 1);
    }

    #[test]
    fn items_of_lists_head_nothing() {
        let points = "* ~\n  ~\n\n".repeat(5);
        assert_eq!(count(&format!("What the mill needs\n\n{points}")), 1);
    }

    #[test]
    fn contents_of_a_page_list_its_parts() {
        let heads = ["Boats", "Nets", "Ropes", "Tides"];
        let list = heads.map(|head| format!("- [{head}](#{head})\n")).concat();
        let parts = heads.map(|head| format!("## {head}\n\n~\n\n~\n\n")).concat();
        assert_eq!(count(&format!("# The quay\n\n{list}\n{parts}")), 1);
        assert_eq!(count(&format!("# Quay weekly\n\n{list}\n{parts}")), 4);
    }

    #[test]
    fn a_crosshead_may_be_called_as_an_outlet() {
        let body =
            "The ferry to the far shore runs again, and those who live there need not walk to the mill.\n";
        let text = |head: &str| format!("{head}{}The Guardian\n{}", body.repeat(3), body.repeat(2));
        assert_eq!(crate::parse(&text("How the village kept its clock\n")).unwrap().len(), 1);
        assert_eq!(crate::parse(&text("The Independent\n")).unwrap().len(), 2);
    }
}
