//! A heading to its label, the label's role, headline and source.
//!
//! A label is a source because of how it is delimited, because other headings of the digest use
//! that delimiter for sources, because its words say so or the outlet is known. It is a speaker when
//! the name speaks in the text. What is undecided is a topic, and no source.

use super::agreed;
use super::between;
use super::columnists::{self, opening_of};
use super::customs;
use super::habits::{Habits, Headed, habits};
use super::heads::{self, Head};
use super::kickers;
use super::labels::{self, Candidates};
use super::sentences;
use super::weights::{Scene, role};
use crate::names::Names;
use crate::records::*;
use crate::shares::six_in_ten;
use crate::span::Span;
use crate::structure::Structure;
use crate::structure::counted;
use crate::structure::groups;
use crate::structure::opening::{self, Delimiter};
use crate::structure::page::Page;
use crate::text::fold::Word;

/// Fills heading, label, headline and source of every article, and of the contents' entries.
pub(crate) fn read(page: &Page, found: &mut Structure, names: &Names) {
    let heads = customs::find(page, found, names);
    let mut folded = Vec::with_capacity(4 * heads.len());
    let candidates: Vec<Candidates> =
        heads.iter().map(|head| labels::candidates(page, names, head.words, &mut folded)).collect();
    let headed = Headed { text: page.text, heads: &heads, candidates: &candidates, folded: &folded };
    let habits = habits(page, headed, names, found);
    split_headings(page, found, names, &habits, headed);
    columnists::divide(page, found);
    columnists::divide_last(page, found);
    columnists::divide_signed(page, found);
    if heads.iter().any(|head| !head.writer.is_empty()) {
        found.columnists = heads.iter().map(|head| head.writer).collect();
    }
    sentences::titles_in_texts(page, found);
    split_entries(page, found, names, &habits, &heads);
    agreed::outlets_behind_leaders(page, found, names);
    let named = |article: &&ArticleRec| !article.source.is_empty();
    let few = found.articles.iter().filter(named).count() * 5 <= found.articles.len();
    if found.papers && few && !kickers::credits_name_outlets(page, found) {
        groups::name_outlets(page, &mut found.groups, &found.articles);
    }
    for group in found.groups.iter().filter(|group| group.role == Role::Source) {
        for article in &mut found.articles[group.articles.0 as usize..group.articles.1 as usize] {
            if article.source.is_empty() {
                (article.source, article.source_from) = (group.name, From::Group);
            }
        }
    }
    // whose outlets only the groups name
    columnists::divide_last(page, found);
}

/// Splits the headings, and fills what they say of their articles.
fn split_headings(page: &Page, found: &mut Structure, names: &Names, habits: &Habits, headed: Headed) {
    let Headed { heads, candidates, folded, .. } = headed;
    let mut grouped = vec![false; heads.len()];
    for group in found.groups.iter().filter(|group| group.role == Role::Source) {
        grouped[group.articles.0 as usize..group.articles.1 as usize].fill(true);
    }
    for (k, head) in heads.iter().enumerate() {
        let scene =
            Scene { opening: opening_of(page, &found.articles[k]), grouped: grouped[k], listed: false };
        let (label, headline, source) = split(page, habits, names, head, &candidates[k], folded, scene);
        let article = &mut found.articles[k];
        let below = between::headline_below_page(page, head, headline);
        let headline = below.map_or(headline, |line| page.lines[line]);
        if head.lines.0 < head.lines.1 {
            let end = below.map_or(head.lines.1 as usize, |line| line + 1);
            article.heading = page.span(head.lines.0 as usize, end);
        } else {
            // one that runs into the text
            article.heading = head.words;
        }
        if let Some((name, role)) = label {
            (article.label, article.role) = (name, role);
        }
        article.headline = between::before_closing_page(page.text, headline).unwrap_or(headline);
        article.source = source;
        if !head.outlet.is_empty() && source == head.outlet && !article.heading.contains(source) {
            article.source_from = From::Credit;
        }
        if source.is_empty() && !head.credit.is_empty() {
            let line = page.lines.partition_point(|line| line.end <= head.credit.start);
            let from = if page.field(line) { From::Field } else { From::Credit };
            (article.source, article.source_from) = (between::without_stop(page.text, head.credit), from);
        }
        article.ordinal = head.ordinal;
        if article.ordinal == NONE && head.words.start > page.lines[article.first as usize].end {
            article.ordinal = counted::number_above(page, article.first as usize);
        }
    }
}

/// Splits the entries of the contents, and fills what they say of the articles that they announce.
fn split_entries(page: &Page, found: &mut Structure, names: &Names, habits: &Habits, heads: &[Head]) {
    let outlets_listed = labels::lacking_are_outlets(page, found, names, heads);
    let mut folded = Vec::new();
    for entry in &mut found.entries {
        let met = (entry.articles.0 < entry.articles.1).then_some(entry.articles.0 as usize);
        let same = met.filter(|&k| page.text[heads[k].words] == page.text[entry.headline]);
        let (label, headline) = match same {
            // the heading again: split as there
            Some(k) => {
                let (words, article) = (heads[k].words, &found.articles[k]);
                let shift = |span: Span| match words.contains(span) && !span.is_empty() {
                    true => Span::new(
                        span.start - words.start + entry.headline.start,
                        span.end - words.start + entry.headline.start,
                    ),
                    false => Span::default(),
                };
                let label = shift(article.label);
                ((!label.is_empty()).then_some((label, article.role)), shift(article.headline))
            }
            None => {
                let head = Head { words: entry.headline, ..Head::default() };
                let scene = Scene { listed: true, ..Scene::default() };
                folded.clear();
                let candidates = labels::candidates(page, names, head.words, &mut folded);
                let lacking = met
                    .filter(|_| outlets_listed)
                    .and_then(|k| labels::lacking(page, names, &candidates, heads[k].words));
                match lacking {
                    Some((name, rest)) => (Some((name, Role::Source)), rest),
                    None => {
                        let (label, headline, _) =
                            split(page, habits, names, &head, &candidates, &folded, scene);
                        (label, headline)
                    }
                }
            }
        };
        entry.headline = if headline.is_empty() { entry.headline } else { headline };
        if let Some(headline) = between::before_closing_page(page.text, entry.headline) {
            entry.headline = headline;
        }
        entry.label = label.map_or(Span::default(), |label| label.0);
        let Some(article) = met.map(|k| &mut found.articles[k]) else { continue };
        article.ordinal = if article.ordinal == NONE { entry.ordinal } else { article.ordinal };
        if article.source.is_empty() && label.is_some_and(|(_, role)| role == Role::Source) {
            (article.source, article.source_from) = (entry.label, From::Contents);
        }
    }
}

/// The parts of a heading: its label with role, its headline, its source.
type Parts = (Option<(Span, Role)>, Span, Span);

/// Splits a heading.
fn split(
    page: &Page,
    habits: &Habits,
    names: &Names,
    head: &Head,
    candidates: &Candidates,
    folded: &[Word],
    scene: Scene,
) -> Parts {
    let words = opening::unquote(page.text, head.words);
    if words.is_empty() {
        return (None, Span::default(), head.outlet);
    }
    if !head.outlet.is_empty() {
        // what kind of text it is may stand between: `X`, `Letter: Y`
        let kind = candidates[0].filter(|candidate| candidate.is_genre());
        let words = kind.map_or(words, |kind| opening::unquote(page.text, kind.rest));
        return (Some((head.outlet, Role::Source)), words, head.outlet);
    }
    if let Some(alone) = outlet_alone(page, habits, names, head, candidates) {
        return (Some((alone, Role::Source)), Span::default(), alone);
    }
    // where the outlet has a line of its own, a label is another's
    let scene = Scene { grouped: scene.grouped || !head.credit.is_empty(), ..scene };
    let (mut label, mut headline) = (None, words);
    let passed = last_goes_first(habits, candidates);
    for candidate in candidates.iter().flatten() {
        let genre = candidate.is_genre();
        if head.field && !candidate.known.listed && !genre {
            continue; // `Subject: Re: ...`
        }
        let is_before = candidate.place.before;
        // `Y – by W`
        let last = if is_before { candidate.rest } else { candidate.name };
        if candidate.place.delimiter != Delimiter::Colon && between::signs_writer(&page.text[last]) {
            continue;
        }
        // a line below the heading gives the name again
        let again = is_before && page.text[candidate.name] == page.text[head.credit];
        let role = match role(page, habits, names, candidate, candidate.words(folded), scene) {
            _ if again => Role::Source,
            Role::Source if is_before && passed => Role::Topic,
            role => role,
        };
        if role == Role::Source {
            let rest = if is_before { between::past_page(page.text, candidate.rest) } else { candidate.rest };
            let rest = opening::unquote(page.text, between::introduced(page.text, rest));
            if is_before {
                return (Some((candidate.label, Role::Source)), rest, candidate.name);
            }
            let rest = Span::new(rest.start.max(headline.start), rest.end);
            return (label, rest, candidate.name);
        }
        if is_before && label.is_none() && (genre || !candidate.place.opens(Delimiter::Dash)) {
            label = Some((candidate.label, role));
            if role == Role::Section {
                headline = opening::unquote(page.text, candidate.rest);
            }
        } else if !is_before
            && genre
            && matches!(candidate.place.delimiter, Delimiter::Parens | Delimiter::Bracket)
        {
            // `Y (letter)`
            label = label.or(Some((candidate.label, role)));
            headline = Span::new(headline.start, candidate.rest.end.max(headline.start));
        }
    }
    (label, headline, Span::default())
}

/// The outlet that a heading without a name in it is, alone over its text.
fn outlet_alone(
    page: &Page,
    habits: &Habits,
    names: &Names,
    head: &Head,
    candidates: &Candidates,
) -> Option<Span> {
    if candidates[0].is_some() || head.field {
        return None;
    }
    let words = opening::unquote(page.text, head.words);
    let label = heads::label_alone(page, words);
    let (delimited, alone) = (label.is_some(), heads::name_in(page, words, label));
    let name = &page.text[alone];
    let known = names.of(name);
    let worded = || candidates[1].is_none() && known.worded && habits.name_outlets_alone(names);
    let alike = (delimited || habits.brief) && habits.press || habits.brief && habits.outlets;
    (known.listed || worded() || alike && !sentences::is_sentence(name)).then_some(alone)
}

/// Whether the name behind the words goes before one above them that is no outlet's.
fn last_goes_first(habits: &Habits, candidates: &Candidates) -> bool {
    let known = |at: usize| candidates[at].as_ref().map(|candidate| candidate.known);
    // a known outlet does, before a name that nobody knows
    let last = known(1).is_some_and(|name| name.listed && !name.is_ambiguous());
    // so does one with its date or page behind most headings
    let dated = match candidates {
        [Some(first), Some(last)] => {
            let others = !first.paged && first.place.delimiter != last.place.delimiter;
            others && last.paged && six_in_ten(habits.alike(last.place), habits.headings)
        }
        _ => false,
    };
    (last || dated || habits.close_with_outlets(candidates)) && known(0).is_some_and(|name| !name.is_outlet())
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn kinds_of_texts_are_no_part_of_headlines() {
        for (heading, label, headline) in [
            ("رسالة قارئ : مطب أمام المدرسة", "رسالة قارئ", "مطب أمام المدرسة"),
            ("یادداشت: آب را از رود بیاموزیم", "یادداشت", "آب را از رود بیاموزیم"),
            ("EDITORIAL: A bridge worth keeping", "EDITORIAL", "A bridge worth keeping"),
            ("Leserbrief: „Wer zahlt die Fähre?“", "Leserbrief", "Wer zahlt die Fähre?"),
            ("[Tribuna] Un puente sin aceras", "Tribuna", "Un puente sin aceras"),
            ("Интервью | Мост ждёт ремонта", "Интервью", "Мост ждёт ремонта"),
            ("מכתב: אל תכרתו את העצים", "מכתב", "אל תכרתו את העצים"),
            ("Felieton – Młyn bez wody", "Felieton", "Młyn bez wody"),
        ] {
            let others = ["Ferry runs again after the flood", "Mill wheel stands still", "Wool goes by rail"];
            let piece = |head: &str| format!("====\n{head}\n\n{TEXT}\n\n{TEXT}\n\n");
            let text = format!("{}{}", piece(heading), others.map(piece).concat());
            let digest = crate::parse(&text).unwrap();
            let first = digest.articles().next().unwrap();
            assert_eq!((first.label(), first.headline()), (Some(label), Some(headline)));
            assert_eq!(first.source(), None);
        }
        // who speaks, and what the news is owed to, stay
        let text = format!("Minister: a bridge is coming\n\n{TEXT}\n\n{TEXT}\n");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().next().unwrap().headline(), Some("Minister: a bridge is coming"));
    }

    #[test]
    fn outlets_stand_between_headlines_and_dates() {
        let papers = ["רויטרס", "הד הגשר", "הארץ", "מעריב", "קול הנהר"];
        let heads = [
            "הגשר החדש נפתח הבוקר",
            "מחיר החיטה יעלה בחודש הבא",
            "המעבורת חוזרת לגדה",
            "הטחנה הישנה נסגרה",
            "השוק ייפתח מחדש",
        ];
        let piece =
            |k: usize| format!("* * *\n\n{} / {} / 2{k}.10.96\n\n{TEXT}\n\n{TEXT}\n\n", heads[k], papers[k]);
        let text = format!("לקט עיתונות\n\n{}", (0..5).map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told = heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper)));
        assert_eq!(found[..4], told.collect::<Vec<_>>()[..4]);
    }

    #[test]
    fn entries_that_end_in_dots_name_outlets_too() {
        let heads = ["الجسر يفتح أبوابه", "السوق القديم يعود إلى أهله", "القمح يصل إلى الميناء"];
        let pieces: Vec<String> =
            heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n")).collect();
        let text = format!(
            "الملف الصحفي\n\nعناوين الملف\n- {} (رويترز)\n- السوق القديم يعود .. (الشرق الأوسط)\n- {} (هآرتس)\n\n\n{}",
            heads[0],
            heads[2],
            pieces.concat()
        );
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let outlets = ["رويترز", "الشرق الأوسط", "هآرتس"];
        let told = heads.iter().zip(outlets).map(|(&head, outlet)| (Some(head), Some(outlet)));
        assert_eq!(found, told.collect::<Vec<_>>());
    }

    #[test]
    fn a_known_outlet_behind_goes_before_an_unknown_name() {
        let heads = ["رويترز: الجسر يفتح أبوابه", "هآرتس: السوق يعود", "أزمة القمح: من يدفع ثمنها - رويترز"];
        let pieces: Vec<String> =
            heads.iter().map(|head| format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n")).collect();
        let text = format!("جولة في الصحف\n\n{}", pieces.concat());
        let digest = crate::parse(&text).unwrap();
        let last = digest.get(2).unwrap();
        assert_eq!((last.headline(), last.source()), (Some("أزمة القمح: من يدفع ثمنها"), Some("رويترز")));
    }

    #[test]
    fn a_headline_among_headlines_is_no_outlet_for_its_last_word() {
        let body = "The new bridge was opened to carts and walkers on Monday, a year after the first stone was \
            laid in the river, and the mayor thanked those who had built it.";
        let heads =
            ["Key Length in the Standard", "The Nine Minutes", "Bakers in the News", "Logs Nobody Reads"];
        let pieces: Vec<String> = heads.iter().map(|head| format!("{head}\n\n{body}\n\n{body}")).collect();
        let text = format!("River Letter\n\n=====\n\n{}", pieces.join("\n\n=====\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, heads.map(|head| (Some(head), None)));
    }

    #[test]
    fn labels_say_who_wrote_where() {
        let labels = [
            "في افتتاحية \"المرايا\" كتبت هدى المنصور",
            "وفي \"قلم الضفة\" كتب رامز الوادي",
            "سامي الخطيب في \"نداء الجبل\"",
            "سامي الخطيب في هآرتس",
        ];
        let pieces: String =
            labels.iter().map(|label| format!("{label}: الجسر يفتح أبوابه\n{TEXT}\n{TEXT}\n\n")).collect();
        let digest = format!("مقالات الصحف\n\n{pieces}");
        let digest = crate::parse(&digest).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "هآرتس"];
        assert_eq!(found, papers.map(|paper| (Some("الجسر يفتح أبوابه"), Some(paper))));
    }

    /// Source and headline of articles with such headings in a review.
    fn split_of<const N: usize>(pieces: [(&str, &str); N]) -> Vec<(String, String)> {
        let piece =
            |(heading, opening): &(&str, &str)| format!("{heading}\n\n{opening}{TEXT}\n\n{TEXT}\n\n\n");
        let digest = format!("جولة في الصحف\n\n\n{}", pieces.iter().map(piece).collect::<String>());
        let digest = crate::parse(&digest).unwrap();
        let own = |field: Option<&str>| field.unwrap_or_default().to_owned();
        digest.articles().map(|article| (own(article.source()), own(article.headline()))).collect()
    }

    fn told<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
        pairs.iter().map(|&(source, headline)| (source.to_owned(), headline.to_owned())).collect()
    }

    #[test]
    fn how_a_colon_is_spaced_says_nothing_where_no_outlet_is_known() {
        let found = split_of([
            ("المرايا :الجسر الجديد يفتح أبوابه للمشاة", ""),
            ("نداء التل: السوق القديم يعود إلى أهله", ""),
            ("شباك : سفينة القمح تصل إلى الميناء", ""),
            ("القلم :العبارة تتوقف يوما كاملا", ""),
        ]);
        let pairs = [
            ("المرايا", "الجسر الجديد يفتح أبوابه للمشاة"),
            ("نداء التل", "السوق القديم يعود إلى أهله"),
            ("شباك", "سفينة القمح تصل إلى الميناء"),
            ("القلم", "العبارة تتوقف يوما كاملا"),
        ];
        assert_eq!(found, told(pairs));
    }

    #[test]
    fn texts_that_begin_with_what_a_paper_writes_name_it_again() {
        let found = split_of([
            ("المرايا: الجسر الجديد يفتح أبوابه للمشاة", "كتبت “المرايا”: "),
            ("نداء التل : السوق القديم يعود إلى أهله", "قالت “نداء التل”: "),
            ("شباك: سفينة القمح تصل إلى الميناء", "كتبت “شباك”: "),
            ("القلم : العبارة تتوقف يوما كاملا", "ذكرت “القلم”: "),
        ]);
        assert_eq!(
            found.iter().map(|pair| &*pair.0).collect::<Vec<_>>(),
            ["المرايا", "نداء التل", "شباك", "القلم"]
        );
    }

    #[test]
    fn a_name_with_its_day_behind_the_words_goes_before_a_label() {
        let found = split_of([
            ("الجسر: المشاة أولا (المرايا، 12 مارس)", ""),
            ("الميناء: القمح أولا (نداء التل، 13 مارس)", ""),
            ("السوق: أهله أولا (شباك، 14 مارس)", ""),
            ("العبارة: لا أحد أولا (القلم، 15 مارس)", ""),
        ]);
        assert_eq!(
            found.iter().map(|pair| &*pair.0).collect::<Vec<_>>(),
            ["المرايا", "نداء التل", "شباك", "القلم"]
        );
    }

    #[test]
    fn names_in_brackets_before_headlines_are_outlets_of_a_review() {
        let found = split_of([
            ("[نداء التل] الجسر الجديد يفتح أبوابه للمشاة", ""),
            ("[مرايا الضفة] السوق القديم يعود إلى أهله", ""),
            ("[قلم رصاص] سفينة القمح تصل إلى الميناء", ""),
            ("[شباك] العبارة تتوقف يوما كاملا", ""),
        ]);
        assert_eq!(
            found.iter().map(|pair| &*pair.0).collect::<Vec<_>>(),
            ["نداء التل", "مرايا الضفة", "قلم رصاص", "شباك"]
        );
    }
}
