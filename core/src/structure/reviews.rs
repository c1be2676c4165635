//! Paragraphs that open with a sentence which introduces what a paper writes, and headlines over those that
//! name a paper.

use super::introductions::{Introduction, introduction, label_of, standing};
use super::opening::{self, Delimiter};
use super::page::Page;
use super::papers;
use super::press;
use super::proposal::Proposal;
use super::shape::{Form, Shape};
use super::spoken;
use super::trailing;
use crate::lookup::KeyMap;
use crate::names::Names;
use crate::records::Evidence;
use crate::shares::{eight_in_ten, six_in_ten};
use crate::span::Span;
use crate::text::fold;

/// Takes the paragraphs that open with such a sentence for what they are: three or more of several papers,
/// most of them with a headline, or all with nothing but its name in quotation marks. A paper that is named
/// again without one goes on. Says whether there are such.
pub(super) fn mark(page: &Page, from: usize) -> bool {
    const LEAST: usize = 3;
    let (mut starts, mut titled, mut labelled): (Vec<usize>, usize, usize) = (Vec::new(), 0, 0);
    let (mut outlets, mut last) = (KeyMap::default(), 0);
    for i in (from..page.lines.len()).filter(|&i| !page.shapes[i].is_marked()) {
        // below its outlet a headline is no head of its own
        let above = i > from
            && !page.shapes[i].opens()
            && page.shapes[i - 1].may_head()
            && !page.shapes[i - 1].stops();
        if above && page.line(i).starts_with(['"', '«', '“']) {
            continue;
        }
        let Some(told) = told_at(page, i) else { continue };
        let outlet = fold::key(&page.text[told.outlet]);
        if outlet == last && told.title.is_empty() {
            continue;
        }
        last = outlet;
        outlets.insert(outlet, ());
        titled += usize::from(!told.title.is_empty());
        labelled += usize::from(told.outlet.start <= told.words.start + 3);
        starts.push(i);
    }
    // an essay that quotes papers gives no headlines, nor do their names open its paragraphs
    let told = titled >= LEAST && titled * 2 >= starts.len();
    let named = labelled > LEAST && eight_in_ten(labelled, starts.len());
    let taken = outlets.len() >= LEAST && (told || named);
    if taken {
        starts.iter().for_each(|&i| page.shapes[i].take_as(Form::RunIn));
    }
    taken
}

/// Takes the paragraphs that open with a name before a colon or its like for articles where they are about half of all,
/// nearly each with a name of its own, and some of the names are outlets': `X : the council ...`.
pub(super) fn mark_labelled(page: &Page, from: usize, names: &Names) {
    const LEAST: usize = 4;
    let (mut texts, mut known, mut headed) = (0, 0, 0);
    let (mut starts, mut keys) = (Vec::new(), KeyMap::default());
    let unmarked = |shape: &Shape| !shape.is_marked() || shape.is_run_in();
    for i in (from..page.lines.len()).filter(|&i| page.is_text(i) && unmarked(&page.shapes[i])) {
        texts += 1;
        let Some(label) = label_of(page.text, page.lines[i]) else { continue };
        // a headline over a dateline
        headed +=
            usize::from(label.delimiter != Delimiter::Colon && i > from && page.shapes[i - 1].may_head());
        let name = &page.text[label.name];
        keys.insert(fold::key(name), ());
        known += usize::from(names.is_outlet(name));
        starts.push(i);
    }
    let all = starts.len();
    // two who speak by turns are named again and again
    let differ = eight_in_ten(keys.len(), all);
    let outlets = six_in_ten(known, all) && keys.len() >= 3
        || differ && (known * 3 >= all || eight_in_ten(all, texts) && titled(page));
    if all >= LEAST && all * 2 >= texts && headed * 2 < all && outlets {
        starts.iter().for_each(|&i| page.shapes[i].take_as(Form::RunIn));
    }
}

/// Takes the paragraphs of a review that open with a sentence on a paper, and give no headline, for articles, where
/// they are about half of all and name several papers.
pub(super) fn mark_spoken(page: &Page, from: usize) {
    const LEAST: usize = 4;
    /// Of so many texts some have to speak of papers.
    const SAMPLE: usize = 10;
    if !titled(page) || page.shapes.iter().any(Shape::is_run_in) {
        return;
    }
    let (mut starts, mut keys) = (Vec::new(), KeyMap::default());
    let (mut asked, mut texts, mut headed) = (0, 0, 0);
    for i in (from..page.lines.len()).filter(|&i| page.is_text(i) && !page.shapes[i].is_marked()) {
        let line = page.lines[i];
        let told = introduction(page.text, line).or_else(|| spoken::anyhow(page.text, line));
        // what leads to the first paper is none of its texts
        texts += usize::from(texts > 0 || told.is_some());
        asked += 1;
        if asked == SAMPLE && starts.len() < LEAST / 2 {
            return;
        }
        let Some(told) = told else { continue };
        // below a headline stands its text, below the last line of a list another
        let above = i.checked_sub(1).filter(|&above| above >= from).map(|above| &page.shapes[above]);
        let heads = |above: &Shape| above.may_head() && !above.stops() && (above.opens() || !above.closes());
        headed += usize::from(above.is_some_and(heads));
        keys.insert(fold::key(&page.text[told.outlet]), ());
        starts.push(i);
    }
    let most = starts.len() * 2 >= texts && headed * 2 < starts.len();
    if starts.len() >= LEAST && most && six_in_ten(keys.len(), starts.len()) {
        starts.iter().for_each(|&i| page.shapes[i].take_as(Form::RunIn));
    }
}

/// Whether one of the first lines is a title that speaks of the press.
fn titled(page: &Page) -> bool {
    const TITLE: usize = 3;
    (0..page.lines.len().min(TITLE)).any(|i| press::names_press(page, i))
}

/// The sentence that the paragraph at line `i` opens with, or that the line says over its text.
pub(crate) fn told_at(page: &Page, i: usize) -> Option<Introduction> {
    let told = if page.is_text(i) { introduction(page.text, page.lines[i]) } else { None };
    let stands = |shape: &Shape| shape.may_head() && !shape.stops() && page.heads_body(i);
    let line = page.lines[i];
    let spoken = || if page.shapes[i].is_run_in() { spoken::anyhow(page.text, line) } else { None };
    told.or_else(spoken).or_else(|| {
        Some(i).filter(|&i| stands(&page.shapes[i])).and_then(|i| standing(page.text, page.lines[i]))
    })
}

/// Proposes the short lines over another that names a paper: headlines over a text that opens with such a
/// sentence, or over a name in quotation marks and a writer's: `"X", W`.
pub(super) fn propose(page: &Page, from: usize) -> Option<Proposal> {
    const LEAST: usize = 4;
    const FEWEST: usize = 3;
    // where no blank lines are, below the end of a text
    let dense = |i: usize| i > 0 && page.is_text(i - 1) && page.shapes[i - 1].stops();
    let heads = |i: usize| {
        let shape = &page.shapes[i];
        (shape.opens() || dense(i))
            && shape.may_head()
            && !shape.stops()
            && !page.field(i)
            && !page.is_aside(i)
    };
    let mut starts: Vec<u32> = Vec::new();
    let (mut named_below, mut close) = (0, 0);
    for i in (from + 1..page.lines.len()).filter(|&i| heads(i - 1)) {
        let apart = page.shapes[i - 1].closes();
        if named(page, i).is_some() {
            named_below += 1;
            close += usize::from(!apart);
        } else if !page.is_text(i) || i == from + 1 || !page.shapes[i - 1].opens() {
            // the first line may be the title
            continue;
        }
        starts.push(over_caption(page, i - 1, from) as u32);
    }
    starts.dedup();
    // crossheads stand over texts too: most of these stand over a paper
    if !six_in_ten(named_below, starts.len()) {
        starts.retain(|&start| {
            !page.shapes[start as usize].closes() && named(page, start as usize + 1).is_some()
        });
        named_below = close;
    }
    let trust = if eight_in_ten(named_below, starts.len()) { 0.9 } else { 0.85 };
    // three are enough if there are no others
    let fewest = if named_below == starts.len() { FEWEST } else { LEAST };
    (named_below >= fewest).then_some(Proposal { kind: Evidence::Form, starts, trust })
}

/// The headline at line `i` or, where that is shorter than a line that stands alone above it and below text, as a
/// caption is, that line.
fn over_caption(page: &Page, i: usize, from: usize) -> usize {
    if i < from + 2 || !page.is_text(i - 2) && !press::names_press(page, i - 2) {
        return i;
    }
    let [above, line] = [&page.shapes[i - 1], &page.shapes[i]];
    let alone = above.may_head() && !above.stops() && above.opens() && above.closes() && line.opens();
    if alone && !above.is_marked() && !page.field(i - 1) && above.columns > line.columns { i - 1 } else { i }
}

/// The paper that a line below a headline names: in the sentence that the text opens with, or in quotation
/// marks before a writer.
pub(crate) fn named(page: &Page, i: usize) -> Option<Span> {
    let line = page.lines[i];
    if page.is_text(i) || page.shapes[i].stops() && !page.shapes[i].is_marked() {
        let told = introduction(page.text, line).or_else(|| spoken::spoken(page.text, line));
        return match told {
            Some(told) => told.title.is_empty().then_some(told.outlet),
            None => papers::leads_to(page.text, line),
        };
    }
    if page.line(i).ends_with(':') {
        return papers::leads_to(page.text, line);
    }
    let quoted = page.line(i).starts_with(['"', '«', '“']) && page.shapes[i].may_head();
    // a date behind the comma tells of another kind of line
    let quoted = quoted && !page.shapes[i].digits();
    let comma = if quoted { trailing::past_quotation(page.line(i)) } else { None };
    let name = Span::new(line.start, line.start + comma? as u32);
    page.heads_body(i).then(|| opening::unquote(page.text, name))
}

#[cfg(test)]
mod tests {
    const TEXT: &str =
        "افتتح الجسر الجديد فوق النهر بعد عام من العمل، وحضر الافتتاح جمع من سكان الضفتين وزوارهما.";

    #[test]
    fn a_review_in_prose_has_an_article_for_each_paper() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل"];
        let piece = |name: &str| {
            format!(
                "وتحت عنوان \"جسر {name}\" كتبت صحيفة \"{name}\" : {TEXT}\nوأضافت صحيفة \"{name}\" : {TEXT}\n"
            )
        };
        let pieces: String = papers.iter().map(|name| piece(name)).collect();
        let text = format!("افتتاحيات صحف اليوم\nتناولت الصحف شؤون الجسور والموانئ.\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
        assert_eq!(digest.get(1).unwrap().headline(), Some("جسر قلم الضفة"));
        // an essay gives no headlines
        let essay = |name: &str| format!("وكتبت صحيفة \"{name}\" : {TEXT}\n{TEXT}\n");
        let essays: String = papers.iter().map(|name| essay(name)).collect();
        let text = format!("ماذا تقول الصحف\n{TEXT}\n{essays}");
        assert_eq!(crate::parse(&text).unwrap().len(), 1);
    }

    #[test]
    fn papers_are_named_below_headlines() {
        let heads = [
            ("الجسر يفتح: أول عابر", "كتبت صحيفة \"المرايا\" : "),
            ("السوق يعود", "كتبت صحيفة \"قلم الضفة\" : "),
            ("القمح يصل إلى الميناء", "كتبت صحيفة \"نداء الجبل\" : "),
            ("ميناء بلا سفن", "\"المرايا\"، رامز الوادي\n"),
            ("من يملك النهر", "\"قلم الضفة\"، هدى الساحل\n"),
        ];
        let pieces: Vec<String> =
            heads.iter().map(|(head, named)| format!("{head}\n{named}{TEXT}\n{TEXT}")).collect();
        let text = format!("أضواء على الصحافة\n\n\n{}", pieces.join("\n\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "المرايا", "قلم الضفة"];
        let told = heads.iter().zip(papers).map(|(head, paper)| (Some(head.0), Some(paper)));
        assert_eq!(found, told.collect::<Vec<_>>());
    }

    #[test]
    fn paragraphs_open_with_papers_in_quotation_marks() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "صوت التلال"];
        let pieces: String =
            papers.iter().map(|name| format!("\"{name}\" : {TEXT} {TEXT}\n\n{TEXT} {TEXT}\n\n")).collect();
        let text = format!("أبرز ما جاء في الصحف\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }

    #[test]
    fn headlines_stand_apart_from_the_sentences_that_name_their_papers() {
        let heads = [
            "تدشين جسر في حي الميناء",
            "السوق يعود إلى أهله",
            "القمح : أسعار في السماء",
            "العبارات : من يدفع الثمن",
            "الضفة تحول ديونها إلى مشاريع",
        ];
        let said = [
            "تحت هذا العنوان نشرت صحيفة المرايا، تقريرا جاء فيه:",
            "نشرت صحيفة قلم الضفة تقريرا بهذا العنوان، يقول:",
            "كشفت «صوت التلال» في تقرير لها:",
            "",
            "في هذا التقرير الذي نشرته صحيفة المرايا:",
        ];
        let pieces = heads.iter().zip(said);
        let pieces: Vec<String> =
            pieces.map(|(head, said)| format!("{head}\n\n{said} {TEXT}\n\n{TEXT}\n\n{TEXT}")).collect();
        let text = format!("أخبار المدينة في صحف عربية\n\nالمرايا؛ سلام الوادي\n\n{}", pieces.join("\n\n"));
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
        assert_eq!(found, heads);
    }

    #[test]
    fn lines_without_marks_introduce_headlines() {
        let lines = [
            "في المرايا كتب رامز الوادي تحت عنوان جسر جديد",
            "أما في قلم الضفة فكتبت هدى الساحل تحت عنوان سوق يعود",
            "وأخيرا في نداء الجبل كتب سامي النهر تحت عنوان ميناء بلا سفن",
        ];
        let pieces: String = lines.iter().map(|line| format!("{line}\n{TEXT}\n{TEXT}\n")).collect();
        let text = format!("أبرز ما تناوله كتاب الصحف\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        let told = [("جسر جديد", "المرايا"), ("سوق يعود", "قلم الضفة"), ("ميناء بلا سفن", "نداء الجبل")];
        assert_eq!(found, told.map(|(head, paper)| (Some(head), Some(paper))));
    }

    #[test]
    fn paragraphs_open_with_papers_before_colons() {
        let body =
            "The members left the room before the vote, and the mayor named a new day before the month ends.";
        let items = [
            ("The Harbour Times", "The bridge still waits"),
            ("Hill News", "a harvest like no other"),
            ("The Mirror of the Plain", "a tram for two shores"),
            ("Ferry Herald", "nobody paid the bakers"),
        ];
        let pieces: String =
            items.iter().map(|(paper, head)| format!("{paper} : {head}. {body}\n\n")).collect();
        let text = format!("Press review, 6 March 2018\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(found, items.map(|(paper, head)| (Some(head), Some(paper))));
        // two who speak by turns are no papers
        let turns = format!("The ferryman : {body}\n\nThe mayor : {body}\n\n").repeat(3);
        assert_eq!(crate::parse(&format!("Press review\n\n{turns}")).unwrap().len(), 1);
    }

    #[test]
    fn paragraphs_open_with_papers_before_other_marks() {
        let papers = ["هآرتس", "معاريف", "يديعوت أحرونوت", "هآرتس", "معاريف"];
        let forms: [fn(&str) -> String; 3] = [
            |x| format!("{x} – {TEXT} {TEXT}"),
            |x| format!("{x}/ {TEXT} {TEXT}"),
            |x| format!("({x}) – {TEXT} {TEXT}"),
        ];
        for form in forms {
            let pieces = papers.map(form).join("\n\n");
            let digest = format!("أقوال الصحف\n\n{pieces}");
            let digest = crate::parse(&digest).unwrap();
            assert_eq!(
                digest.articles().map(|article| article.source()).collect::<Vec<_>>(),
                papers.map(Some)
            );
        }
    }

    #[test]
    fn nobody_knows_the_papers_of_a_review_that_says_what_it_is() {
        let body =
            "The members left the room before the vote, and the mayor named a new day before the month ends.";
        let items = [
            ("Al Jisr", "A bridge"),
            ("Annahr", "Nobody swims"),
            ("Assouq", "1900, a year"),
            ("Al Mina", "No ships"),
            ("Attall", "The hill"),
        ];
        let pieces = items.map(|(paper, head)| format!("{paper} : {head} again. {body}")).join("\n\n");
        let found = |title: &str| {
            let digest = format!("{title}\n\n{pieces}");
            crate::parse(&digest)
                .unwrap()
                .articles()
                .filter_map(|article| article.source().map(str::to_owned))
                .collect::<Vec<_>>()
        };
        assert_eq!(found("Revue de presse du 6 mars 2018"), items.map(|item| item.0));
        assert!(found("Voices of the river").is_empty());
    }

    #[test]
    fn paragraphs_of_a_review_speak_of_papers() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "صوت التلال"];
        let pieces = papers
            .map(|name| format!("وتناولت صحيفة {name} في افتتاحيتها الجسر الجديد. {TEXT}\n{TEXT}"))
            .join("\n\n");
        let sources = |title: &str| {
            let text = format!("{title}\n\n{pieces}");
            let digest = crate::parse(&text).unwrap();
            digest.articles().map(|article| article.source().map(str::to_owned)).collect::<Vec<_>>()
        };
        assert_eq!(sources("جولة الصحافة اليوم"), papers.map(|paper| Some(paper.to_owned())));
        // a report quotes them too
        assert_eq!(sources("الجسر يقسم المدينة").len(), 1);
    }

    #[test]
    fn paragraphs_say_of_papers_that_they_write() {
        let body =
            "The members left the room before the vote, and the mayor named a new day before the month ends.";
        let papers = ["Harbour Times", "Hill News", "The Daily Plain", "Ferry Herald"];
        let pieces: String =
            papers.iter().map(|paper| format!("{paper} writes: {body} {body}\n\n")).collect();
        let text = format!("Press review, 6 March 2018\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }

    #[test]
    fn paragraphs_go_on_with_what_a_paper_said() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "صوت التلال"];
        let openings: [fn(&str) -> String; 4] = [
            |x| format!("فتحت عنوان \" رغيف العالم \" قالت صحيفة \" {x} \" إن الجسر مفتوح."),
            |x| format!("أما صحيفة \" {x} \" فكتبت في افتتاحيتها أن السوق يعود."),
            |x| format!("من ناحيتها رأت صحيفة \" {x} \" أن القمح قليل."),
            |x| format!("وفي موضوع آخر تناولت صحيفة \" {x} \" عبارة الصيف."),
        ];
        let pieces = papers.iter().zip(openings).enumerate();
        let pieces: String = pieces
            .map(|(k, (paper, opening))| {
                let more = if k % 2 == 0 { format!("وأضافت أن {TEXT}\n") } else { String::new() };
                format!("{} {TEXT}\n{more}", opening(paper))
            })
            .collect();
        let text =
            format!("افتتاحيات صحف الضفتين\n\nاهتمت الصحف الصادرة صباح اليوم بالجسر. {TEXT}\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }

    #[test]
    fn how_names_are_written_sets_papers_off() {
        let said = "Der Rat hat die Brücke am Montag freigegeben, und der Bürgermeister dankte denen, die sie bauten.";
        let papers = ["SÜDUFER ZEITUNG", "ALLGEMEINE DER TÄLER", "MORGENKURIER", "NEUE HANGPOST"];
        let openings: [fn(&str) -> String; 4] = [
            |x| format!("Zunächst zur Brücke. Die {x} aus Oberwehr hält das für falsch"),
            |x| format!("Die {x} sieht das anders"),
            |x| format!("\"Zu spät\", gibt hingegen der {x} zu bedenken"),
            |x| format!("Und die {x} merkt an"),
        ];
        let pieces: String = papers
            .iter()
            .zip(openings)
            .map(|(paper, opens)| format!("{}: \"{said}\"\n\n", opens(paper)))
            .collect();
        let text =
            format!("Presseschau\n18. Juni 2015\n\nHeute geht es um Brücken und um Mühlen.\n\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
        // in quotation marks, with a mark between the paragraphs
        let papers = ["صبح البرز", "ندای کارون", "راه ابریشم", "پیک مردم"];
        let said =
            "در گزارش نخست خود از کمبود کلاس درس در شهرک‌های حاشیه نوشته و از مسئولان خواسته است کاری کنند.";
        let pieces = papers.map(|paper| format!("«{paper}» {said}")).join("\n▪\n");
        let text = format!("نگاهی به مطبوعات استان\nپنجشنبه ۱۲ مهر ۱۳۹۷\n\n{pieces}\n");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().map(|article| article.source()).collect::<Vec<_>>(), papers.map(Some));
    }

    #[test]
    fn headlines_stand_below_the_ends_of_texts_where_no_blank_lines_are() {
        let papers = ["المرايا", "قلم الضفة", "نداء الجبل", "شباك"];
        let heads = [
            "الجسر يفتح أبوابه اليوم للمشاة",
            "القمح يصل إلى الميناء بعد شهر",
            "السوق القديم يعود إلى أهله",
            "العبارة تتوقف يوما كاملا",
        ];
        let piece = |(head, paper): (&&str, &str)| {
            format!(
                "{head}\nوتناولت صحيفة {paper} في افتتاحيتها الجسر الجديد. {TEXT}\n{TEXT}\nوقال أهل الضفتين\n{TEXT}\n"
            )
        };
        let pieces: String = heads.iter().zip(papers).map(piece).collect();
        let text = format!("أضواء على الصحافة\n{TEXT}\n{pieces}");
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.headline(), article.source())).collect();
        assert_eq!(
            found,
            heads.iter().zip(papers).map(|(&head, paper)| (Some(head), Some(paper))).collect::<Vec<_>>()
        );
    }
}
