//! The writers that headings name: behind the outlets or before the headlines.

use super::between;
use crate::lookup::{AGENCY, FUNCTION, GIVEN, HONORIFIC, KeyMap, OUTLET, PLACE, SECTION, VOCABULARY};
use crate::records::*;
use crate::shares::{eight_in_ten, seven_in_ten};
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::glance;
use crate::structure::opening;
use crate::structure::page::Page;
use crate::structure::trailing::is_worded;
use crate::text::fold;
use crate::words::people::{SIGNS, WRITES_FIRST};

/// Divides the writers from the headlines where the headings name them behind the outlets, `X : W :Y`, or where
/// the outlets stand elsewhere: `W: Y (X)`, `W writes: Y`.
pub(super) fn divide(page: &Page, found: &mut Structure) {
    for behind in [true, false] {
        let fits = |article: &ArticleRec| {
            !article.headline.is_empty()
                && behind == (article.role == Role::Source && !article.label.is_empty())
        };
        // where an outlet stands behind the headlines, who stands before them seldom is one they are about
        let sourced =
            |article: &&ArticleRec| !article.source.is_empty() && article.heading.contains(article.source);
        let headed = || found.articles.iter().filter(|article| fits(article));
        let least = if !behind && headed().all(|article| sourced(&article)) { 5 } else { 2 };
        let headings = headed().map(|article| (article.headline, opening_of(page, article)));
        let columned = behind && stand_in_columns(page, headed());
        let custom = columned || are_signed(page.text, headings, least);
        if !custom && !headed().any(|article| writes_first(page.text, article.headline)) {
            continue;
        }
        found.columnists.resize(found.articles.len(), Span::default());
        for (article, name) in found.articles.iter_mut().zip(&mut found.columnists) {
            // a verb before a name needs no custom
            let signed = fits(article)
                && (custom || writes_first(page.text, article.headline))
                && (!columned || in_columns(page.text, article).is_some());
            if let Some(writer) = columnist(page.text, article.headline).filter(|_| signed) {
                (*name, article.headline) = (writer.name, opening::unquote(page.text, writer.rest));
                if !behind {
                    article.label = Span::default();
                }
            }
        }
    }
}

/// Whether names that differ stand between outlets and headlines behind the mark before them, in as many headings as
/// have two such marks: `X | W | Y`.
fn stand_in_columns<'a>(page: &Page, headed: impl Iterator<Item = &'a ArticleRec>) -> bool {
    let (mut asked, mut names, mut spoken, mut others, mut keys) = (0, 0, 0, 0, KeyMap::default());
    for article in headed.take(2 * SAMPLE) {
        // most digests are told by a few
        if asked >= 4 && names == 0 {
            return false;
        }
        asked += 1;
        let Some(writer) = in_columns(page.text, article) else { continue };
        let (name, opening) = (&page.text[writer], opening_of(page, article));
        let key = fold::key(name);
        names += 1;
        keys.insert(key, ());
        others += usize::from(VOCABULARY.by_key(key) & (PLACE | SECTION | OUTLET | AGENCY) != 0);
        spoken += usize::from(glance::find_early(page.text[opening].as_bytes(), name.as_bytes()).is_some());
    }
    names >= 2
        && names * 5 >= asked
        && others * 5 <= names
        && spoken * 4 <= names
        && eight_in_ten(keys.len(), names)
}

/// The writer's name that a headline opens with, where the mark behind it is the one that stands before it.
fn in_columns(text: &str, article: &ArticleRec) -> Option<Span> {
    if article.label.is_empty() || article.label.end > article.headline.start {
        return None;
    }
    let before = text[Span::new(article.label.end, article.headline.start)].trim();
    if before.is_empty() || before.contains([':', '"', '«', '“', ')', ']']) {
        return None;
    }
    let writer = columnist(text, article.headline)?;
    (text[Span::new(writer.name.end, writer.rest.start)].trim() == before).then_some(writer.name)
}

/// Divides the writers from the headlines where the headings name them last, and the outlets stand elsewhere:
/// `Y / W`.
pub(super) fn divide_last(page: &Page, found: &mut Structure) {
    if !found.columnists.is_empty() {
        return;
    }
    let headed = || {
        let sourced = |article: &&ArticleRec| !article.source.is_empty() && !article.headline.is_empty();
        found.articles.iter().filter(sourced)
    };
    let (mut asked, mut names, mut given, mut spoken) = (0, 0, 0, 0);
    let (mut others, mut keys) = (0, KeyMap::default());
    for article in headed().take(SAMPLE) {
        // most digests are told by a few
        if asked >= 3 && names * 2 < asked {
            return;
        }
        asked += 1;
        let Some(writer) = signed_last(page.text, article.headline) else { continue };
        let first = fold::first_word(page.text, writer.name).map_or(0, |word| fold::extend(0, word));
        names += 1;
        given += usize::from(VOCABULARY.by_key(first) & (GIVEN | HONORIFIC) != 0);
        let (name, opening) = (&page.text[writer.name], opening_of(page, article));
        let key = fold::key(name);
        others += usize::from(VOCABULARY.by_key(key) & (PLACE | SECTION | OUTLET | AGENCY) != 0);
        keys.insert(key, ());
        spoken += usize::from(glance::find_early(page.text[opening].as_bytes(), name.as_bytes()).is_some());
    }
    // those of a review differ, whether or not somebody knows them
    let differ = found.press && eight_in_ten(keys.len(), names) && others * 4 <= names;
    if names < 3 || !seven_in_ten(names, asked) || spoken * 4 > names || !differ && given * 2 < names {
        return;
    }
    found.columnists.resize(found.articles.len(), Span::default());
    for (article, name) in found.articles.iter_mut().zip(&mut found.columnists) {
        let sourced = !article.source.is_empty() && !article.headline.is_empty();
        if let Some(writer) = signed_last(page.text, article.headline).filter(|_| sourced) {
            (*name, article.headline) = (writer.name, opening::unquote(page.text, writer.rest));
        }
    }
}

/// Divides the writers from the headlines that say so themselves, whatever the others do: `Y – by W`, `Y (by W)`.
pub(super) fn divide_signed(page: &Page, found: &mut Structure) {
    let all = found.articles.len();
    for (k, article) in found.articles.iter_mut().enumerate() {
        let Some(writer) = signed_openly(page.text, article.headline) else { continue };
        found.columnists.resize(all, Span::default());
        if found.columnists[k].is_empty() {
            (found.columnists[k], article.headline) = (writer.name, opening::unquote(page.text, writer.rest));
        }
    }
}

/// The writer whom a headline closes with, behind a mark and words that only a byline begins with.
fn signed_openly(text: &str, headline: Span) -> Option<Writer> {
    const MARKS: [char; 7] = ['/', '-', '–', '—', '|', '(', '['];
    /// Fewer letters begin other words too: `by the river`.
    const LETTERS: usize = 4;
    /// How far from the end the mark stands at most, in bytes.
    const NEAR: usize = 72;
    let s = &text[headline];
    let near = s.ceil_char_boundary(s.len().saturating_sub(NEAR));
    let at = near + s[near..].rfind(MARKS)?;
    if !s[..at].ends_with(' ') {
        return None;
    }
    let (rest, signed) = (s[..at].trim_end(), s[at..].trim_start_matches(MARKS).trim_start());
    let signed = Span::of(text, signed.trim_end_matches([')', ']']));
    let name = between::writer(text, signed)?;
    let words = fold::few::<4>(text, name)?;
    let letters = |c: char| opening::is_letter(c) || matches!(c, ' ' | '.' | '\'' | '-' | '’');
    let small = text[name].split(' ').any(|word| word.starts_with(char::is_lowercase));
    let lead = text[Span::new(signed.start, name.start)].chars().filter(|&c| opening::is_letter(c)).count();
    let given = || VOCABULARY.by_key(fold::extend(0, words[0])) & (GIVEN | HONORIFIC) != 0;
    let named = is_worded(rest) && text[name].chars().all(letters) && !small && (lead >= LETTERS || given());
    named.then(|| Writer { name, rest: Span::of(text, rest), signs: true })
}

/// The writer's name that a headline closes with, behind a stroke, a dash or a bar.
fn signed_last(text: &str, headline: Span) -> Option<Writer> {
    const MARKS: [char; 5] = ['/', '-', '–', '—', '|'];
    let s = &text[headline];
    // `Y // W`
    let at = s[..s.rfind(MARKS)?].trim_end_matches(MARKS).len();
    let at = Some(at).filter(|&at| s[..at].ends_with(' '))?;
    let (rest, name) = (s[..at].trim_end(), s[at..].trim_start_matches(MARKS));
    let name = name.strip_prefix(' ')?;
    let words = fold::few::<5>(text, Span::of(text, name))?;
    let letters = name.chars().all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '\'' | '\u{200c}'));
    // where words are not parted, a name is a few characters
    let few = name.starts_with(|c: char| c >= '\u{3040}') && (2..=4).contains(&name.chars().count());
    let named = (few || (2..=4).contains(&words.len())) && letters && is_worded(rest);
    named.then(|| Writer { name: Span::of(text, name), rest: Span::of(text, rest), signs: false })
}

/// The first bytes of an article's running text: a speaker is named there. Line ends do not count: whatever
/// they are, the same words are read.
pub(super) fn opening_of(page: &Page, article: &ArticleRec) -> Span {
    const OPENING: usize = 500;
    let end = article.end as usize;
    let is_text = |&i: &usize| page.shapes[i].body() || page.shapes[i].columns >= 90;
    let Some(first) = (article.first as usize + 1..end).find(is_text) else { return Span::default() };
    let (mut left, mut last) = (OPENING, first);
    while last + 1 < end && page.lines[last].len() < left {
        left -= page.lines[last].len();
        last += 1;
    }
    let line = page.lines[last];
    let cut = page.text.floor_char_boundary(line.start as usize + left.min(line.len()));
    Span::new(page.lines[first].start, cut as u32)
}

/// How many headings are asked.
const SAMPLE: usize = 8;

/// What tells whether the headings of a digest name columnists: a headline, and how its text opens.
type Headed = (Span, Span);

/// Whether the headlines of a digest open with their writers' names: most of them with what looks like a
/// name, one in `least` of these with a given name, and few with someone whom the text speaks of.
fn are_signed(text: &str, headings: impl Iterator<Item = Headed>, least: usize) -> bool {
    let (mut asked, mut names, mut given, mut spoken) = (0, 0, 0, 0);
    for (headline, opening) in headings.take(SAMPLE) {
        // most digests are told by a few
        if asked >= 4 && names * 2 < asked {
            return false;
        }
        asked += 1;
        let Some(label) = columnist(text, headline) else { continue };
        let name = &text[label.name];
        let first = fold::first_word(text, label.name).map_or(0, |word| fold::extend(0, word));
        names += 1;
        given += usize::from(label.signs || VOCABULARY.by_key(first) & (GIVEN | HONORIFIC) != 0);
        spoken += usize::from(memchr::memmem::find(text[opening].as_bytes(), name.as_bytes()).is_some());
    }
    names >= 3 && seven_in_ten(names, asked) && given * least >= names && spoken * 4 <= names
}

/// A writer's name that a headline opens with.
struct Writer {
    name: Span,
    /// The headline without it.
    rest: Span,
    /// The name stands beside a word that only writers have: `W writes: Y`.
    signs: bool,
}

/// The writer's name that a headline opens with, where a digest names them so: two to four words.
fn columnist(text: &str, headline: Span) -> Option<Writer> {
    let label = opening::label(text, headline).filter(|label| !label.rest.is_empty() && !label.quoted)?;
    let mut words = &fold::few::<5>(text, label.name)?[..];
    let mut name = label.name;
    let signs_last = words.last().is_some_and(|word| SIGNS.iter().any(|sign| text[word.span] == *sign.0));
    let signs_first = writes_first(text, headline);
    if signs_last {
        words = &words[..words.len() - 1];
        name.end = words.last()?.span.end;
    } else if signs_first {
        words = &words[1..];
        name.start = words.first()?.span.start;
    }
    let [_, .., _] = words else { return None };
    let signs = signs_last || signs_first;
    let binds = |&word: &fold::Word| {
        let tags = VOCABULARY.by_key(fold::extend(0, word));
        tags & FUNCTION != 0 && tags & GIVEN == 0
    };
    let letters = text[name].chars().all(|c| opening::is_letter(c) || matches!(c, ' ' | '.' | '-' | '\''));
    let named = words.len() <= 4 && letters && !words.iter().any(binds);
    named.then_some(Writer { name, rest: label.rest, signs })
}

/// Whether words open with a verb of writing and a given name behind it: `W wrote: Y` where the verb comes
/// first.
pub(super) fn writes_first(text: &str, words: Span) -> bool {
    // D9 88 and D9 81 are the letters that join it to what is said before
    let joined = matches!(text.as_bytes()[words.range()], [0xd9, 0x88 | 0x81, ..]);
    let s = &text[words][2 * usize::from(joined)..];
    let verb = WRITES_FIRST.iter().find_map(|verb| s.strip_prefix(verb)?.strip_prefix(' '));
    verb.and_then(|name| fold::first_word(text, Span::of(text, name)))
        .is_some_and(|word| VOCABULARY.by_key(fold::extend(0, word)) & (GIVEN | HONORIFIC) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn columnists_are_known_by_the_others() {
        let signed = |headlines: &[&str], opening: &str| {
            let text = format!("{}\n{opening}", headlines.join("\n"));
            let opening = Span::new((text.len() - opening.len()) as u32, text.len() as u32);
            let headed: Vec<Headed> = headlines
                .iter()
                .map(|headline| {
                    (Span::of(&text, &text[text.find(headline).unwrap_or(0)..][..headline.len()]), opening)
                })
                .collect();
            are_signed(&text, headed.into_iter(), 2)
        };
        let headlines =
            ["سمير الرفاعي :الجسر يفتح", "هدى المنصور :ميناء بلا سفن", "نبيل قاسم :القمح مرة أخرى"];
        assert!(signed(&headlines, "فتحت البلدية الجسر القديم أمس."));
        assert!(!signed(&headlines, "قال سمير الرفاعي وهدى المنصور ونبيل قاسم أمس."));
        assert!(!signed(&["مجلس البلدة: الجسر يفتح", "مدير الميناء: لا سفن", "وزير القمح: قريبا"], ""));
    }

    #[test]
    fn writers_stand_in_columns_of_some_headings() {
        let heads = [
            ("صدى الوادي", "رامز الوادي", "الجسر يفتح أبوابه للمشاة"),
            ("المرايا", "", "السوق القديم يعود إلى أهله"),
            ("قلم الضفة", "تيسير الجسري", "القمح يصل إلى الميناء"),
            ("نداء الجبل", "", "العبارة تتوقف يوما كاملا"),
            ("المرايا", "نوار الصفدي", "من يدفع ثمن الطحين"),
        ];
        for mark in ["|", "/", "–"] {
            let piece = |(paper, writer, headline): &(&str, &str, &str)| match writer.is_empty() {
                true => format!("{paper} {mark} {headline}\n{TEXT}\n{TEXT}\n\n"),
                false => format!("{paper} {mark} {writer} {mark} {headline}\n{TEXT}\n{TEXT}\n\n"),
            };
            let text = format!("موجز الصحافة\n\n{}", heads.iter().map(piece).collect::<String>());
            let digest = crate::parse(&text).unwrap();
            let found: Vec<_> =
                digest.articles().map(|article| (article.source(), article.headline())).collect();
            assert_eq!(found, heads.map(|head| (Some(head.0), Some(head.2))), "{mark}");
            let writers: Vec<_> =
                digest.articles().filter_map(|article| Some(article.bylines().next()?.text())).collect();
            assert_eq!(writers, ["رامز الوادي", "تيسير الجسري", "نوار الصفدي"]);
        }
    }

    #[test]
    fn writers_stand_before_their_headlines() {
        let heads = [
            ("رجاء البستاني", "الجسر يفتح أبوابه"),
            ("لمى الشاطر", "السوق القديم يعود"),
            ("أبو نوار الصفدي", "القمح يصل"),
        ];
        let piece =
            |(writer, headline): &(&str, &str)| format!("{writer} يكتب: {headline}\n\n{TEXT}\n\n{TEXT}\n\n");
        let text = format!(
            "مشاركة\n\nاضف تعليقا\n\nالأهرام\n\n{}{}الشروق\n\n{}",
            piece(&heads[0]),
            piece(&heads[1]),
            piece(&heads[2])
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest
            .articles()
            .map(|article| {
                (article.bylines().next().map(|byline| byline.text()), article.headline(), article.source())
            })
            .collect();
        let told = heads.iter().zip(["الأهرام", "الأهرام", "الشروق"]);
        let told: Vec<_> = told.map(|(head, outlet)| (Some(head.0), Some(head.1), Some(outlet))).collect();
        assert_eq!(found, told);
    }

    #[test]
    fn writers_before_and_outlets_with_their_towns_behind() {
        let body = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was \
            laid in the river, and the mayor thanked those who had built it.";
        let heads = [
            ("Samir Nassar: ", "The bridge and the mill", "Al-Hayat", ", London"),
            ("Dahlia Bazin: ", "Bread again", "Asharq al-Awsat", ", London"),
            ("Tawfik Rabah: ", "Who pays for the wool?", "Al-Khaleej", ", Sharjah"),
            ("Editorial: ", "A summit without an end", "Al-Rai", ", Amman"),
            ("Jihad Momen: ", "The ferry", "Shore Echo", ", Cairo"),
        ];
        let pieces: Vec<String> = heads
            .iter()
            .map(|(writer, headline, outlet, town)| {
                format!("    {writer}{headline} ({outlet}{town})\n\n    {body}\n\n    {body}\n\n")
            })
            .collect();
        let text = format!("Highlights of the Arab press\n\n{}", pieces.concat());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told = heads.iter().map(|head| (Some(head.1), Some(head.2)));
        assert_eq!(found, told.collect::<Vec<_>>());
        let writers = digest
            .articles()
            .flat_map(|article| article.bylines().map(|byline| byline.text()).collect::<Vec<_>>());
        assert_eq!(
            writers.collect::<Vec<_>>(),
            ["Samir Nassar", "Dahlia Bazin", "Tawfik Rabah", "Jihad Momen"]
        );
    }

    #[test]
    fn writers_and_papers_stand_before_headlines_by_turns() {
        let heads = [
            ("مانشيت النهار", "الجسر يفتح أبوابه", Some("النهار")),
            ("كتب رامز الوادي", "السوق القديم يعود", None),
            ("من أسرار الجمهورية", "القمح يصل إلى الميناء", Some("الجمهورية")),
            ("كتبت هدى الساحل", "ميناء بلا سفن", None),
        ];
        let piece = |&(label, headline, _): &(&str, &str, Option<&str>)| {
            format!("{label}: {headline}\n\n{TEXT}\n\n{TEXT}\n\n")
        };
        let text = format!("أبرز ما في الصحف صباح اليوم\n\n{}", heads.iter().map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, heads.map(|(_, headline, outlet)| (Some(headline), outlet)));
        let writer = digest.get(3).unwrap().bylines().next().unwrap();
        assert_eq!(writer.text(), "هدى الساحل");
    }

    const NEWS: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";
    const ITEMS: [(&str, &str, &str); 4] = [
        ("جسر المدينة يفتح أبوابه للمارة", "رامز الوادي", "الأهرام"),
        ("السوق القديم يعود إلى أهله", "هدى الساحل", "قلم الضفة"),
        ("ميناء بلا سفن منذ عام كامل", "سامي النهر", "الدستور"),
        ("من يدفع ثمن القمح هذا العام", "ليلى التل", "صوت التلال"),
    ];

    fn read(piece: impl Fn(&str, &str, &str) -> String) -> Vec<[Option<String>; 3]> {
        let pieces: String = ITEMS
            .iter()
            .map(|item| format!("{}\n{NEWS}\n{NEWS}\n\n", piece(item.0, item.1, item.2)))
            .collect();
        let text = format!("مقالات مختارة من الصحف\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let told = digest.articles().map(|article| {
            let writer = article.bylines().next().map(|byline| byline.text());
            [article.headline(), article.source(), writer].map(|field| field.map(str::to_owned))
        });
        told.collect()
    }

    #[test]
    fn writers_stand_behind_headlines_and_beside_outlets() {
        let wanted = ITEMS.map(|item| [item.0, item.2, item.1].map(|field| Some(field.to_owned())));
        assert_eq!(read(|head, writer, outlet| format!("{head} / {writer}\n{outlet}")), wanted);
        assert_eq!(read(|head, writer, outlet| format!("{writer} – {outlet}\n{head}")), wanted);
    }

    #[test]
    fn headlines_say_who_wrote_below_them() {
        let heads = ["انتخابات لا يريدها أحد", "القطار يتأخر سنة أخرى", "التمور في خطر", "الجسر أولا"];
        let writers = ["سامي الوادي", "هدى الساحل", "رامز النهر", "لمى الشاطر"];
        let forms: [fn(&str) -> String; 3] =
            [|w| format!(" – بقلم: {w}"), |w| format!(" / بقلم {w}"), |w| format!(" (بقلم: {w})")];
        for form in forms {
            let mut text = "الصحافة في يوم\n\n".to_owned();
            for k in 0..4 {
                if k % 2 == 0 {
                    text += ["مرايا الميناء 2/12/2014\n\n", "قلم الضفة 2/12/2014\n\n"][k / 2];
                }
                text += &format!("- {}{}\n{TEXT}\n\n", heads[k], form(writers[k]));
            }
            let digest = crate::parse(&text).unwrap();
            assert_eq!(digest.len(), heads.len(), "{text}");
            for (k, article) in digest.articles().enumerate() {
                assert_eq!(article.headline(), Some(heads[k]), "{text}");
                let people: Vec<_> = article
                    .bylines()
                    .flat_map(|byline| byline.people())
                    .map(|person| person.name())
                    .collect();
                assert_eq!(people, [writers[k]], "{text}");
                assert_ne!(article.source(), Some(writers[k]));
            }
        }
        // what only begins as a byline does is a part of the headline
        let whole = |headline: &str| {
            let span = Span::new(0, headline.len() as u32);
            signed_openly(headline, span).is_none()
        };
        assert!(whole("Houses for all – by the river") && whole("بيوت للجميع – عن النهر"));
    }
}
