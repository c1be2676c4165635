//! The laws as properties: of digests in every layout, of digests after accidents, and of noise.

use digest_tests::compose::{LAYOUTS, Rng, own_articles};
use digest_tests::{laws, places};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

/// What can happen to a digest on its way; a place is a share of its lines or characters.
#[derive(Clone, Debug)]
enum Accident {
    DropLine(u16),
    DoubleLine(u16),
    SwapLines(u16, u16),
    Line(u16, &'static str),
    Insert(u16, String),
    Newlines(&'static str),
    MixedNewlines,
    JoinLines(u16),
    Quote,
    CutEnd(u16),
    CutFront(u16),
    Twice,
    Mark,
}

const LINES: &[&str] = &[
    "",
    "=====================",
    "----",
    "* * *",
    "--- فاصل ---",
    "- 3 -",
    "=",
    "ـــــــــــ",
    "المحتويات",
    "1. وكالة النهر :افتتاح الجسر",
    "(١) مرآة الميناء: وصول السفينة",
    "[12] Harbour opens",
    "النهار:",
    "وكالة النهر :خبر",
    "المصدر : وكالة النهر",
    "3 of 10 DOCUMENTS",
    "End of Document",
    "Subject: Re: harbour",
    "From: someone@example.net",
    "16/12/2015",
    "الأربعاء 5 ربيع الأول 1437 هـ",
    "آخر تحديث : 10:17",
    "منذ 12 ساعة",
    "نشر في: 16 كانون الأول/ديسمبر 2015",
    "موسكو (أ ف ب) – قال الناطق إن الجسر افتتح.",
    "شارك الخبر",
    "\u{feff}",
    "\u{a0}\u{200f}",
    "\u{202b}«صحيفة X»: خبر\u{202c}",
    "> > quoted",
    "::::",
    "عدد المقالات : 29",
    "http://news.example/1",
    "\t\tTable of Contents",
];

fn line() -> impl Strategy<Value = &'static str> {
    prop::sample::select(LINES)
}

fn accident() -> impl Strategy<Value = Accident> {
    let at = any::<u16>;
    prop_oneof![
        at().prop_map(Accident::DropLine),
        at().prop_map(Accident::DoubleLine),
        (at(), at()).prop_map(|(a, b)| Accident::SwapLines(a, b)),
        (at(), line()).prop_map(|(at, line)| Accident::Line(at, line)),
        (at(), any::<String>()).prop_map(|(at, text)| Accident::Insert(at, text)),
        prop::sample::select(&["\r\n", "\r"][..]).prop_map(Accident::Newlines),
        Just(Accident::MixedNewlines),
        at().prop_map(Accident::JoinLines),
        Just(Accident::Quote),
        at().prop_map(Accident::CutEnd),
        at().prop_map(Accident::CutFront),
        Just(Accident::Twice),
        Just(Accident::Mark),
    ]
}

/// Some place in `0..len`.
fn some(at: u16, len: usize) -> usize {
    at as usize * len / (u16::MAX as usize + 1)
}

fn happen(text: &str, accident: &Accident) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let n = lines.len();
    let boundary = |at: u16| {
        let at = some(at, text.len() + 1);
        (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
    };
    match accident {
        Accident::DropLine(at) => drop(lines.remove(some(*at, n))),
        Accident::DoubleLine(at) => lines.insert(some(*at, n), lines[some(*at, n)]),
        Accident::SwapLines(a, b) => lines.swap(some(*a, n), some(*b, n)),
        Accident::Line(at, line) => lines.insert(some(*at, n), line),
        Accident::Insert(at, new) => {
            let at = boundary(*at);
            return [&text[..at], new, &text[at..]].concat();
        }
        Accident::Newlines(newline) => return lines.join(newline),
        Accident::MixedNewlines => {
            let ends = ["\n", "\r\n", "\r", "\n\n"];
            let ended = lines.iter().enumerate().map(|(i, line)| [line, ends[i % ends.len()]].concat());
            return ended.collect();
        }
        Accident::JoinLines(at) => {
            let at = some(*at, n);
            let end = (at + 3).min(n);
            let joined = lines[at..end].join(" ");
            lines.splice(at..end, [joined.as_str()]);
            return lines.join("\n");
        }
        Accident::Quote => return lines.iter().map(|line| format!("> {line}\n")).collect(),
        Accident::CutEnd(at) => return text[..boundary(*at)].to_string(),
        Accident::CutFront(at) => return text[boundary(*at)..].to_string(),
        Accident::Twice => return text.repeat(2),
        Accident::Mark => return format!("\u{feff}{text}"),
    }
    lines.join("\n")
}

fn digest() -> impl Strategy<Value = String> {
    (0..LAYOUTS.len(), any::<u64>())
        .prop_map(|(layout, seed)| (LAYOUTS[layout].compose)(&own_articles(), &mut Rng::new(seed)).text)
}

fn damaged() -> impl Strategy<Value = String> {
    (digest(), prop::collection::vec(accident(), 1..8)).prop_map(|(text, accidents)| {
        let text = accidents.iter().fold(text, |text, accident| happen(&text, accident));
        // `Twice` many times over would make the run long, not better
        let end = (0..=text.len().min(60_000)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        text[..end].to_string()
    })
}

/// Lines that mean something, in no order at all.
fn heap() -> impl Strategy<Value = String> {
    let newline = prop::sample::select(&["\n", "\n\n", "\r\n", "\r", " "][..]);
    prop::collection::vec((line(), newline), 0..60)
        .prop_map(|all| all.into_iter().flat_map(|(line, newline)| [line, newline]).collect())
}

/// What fails is tried first from then on, on this machine; [`INPUTS`] keeps it for all.
fn config() -> ProptestConfig {
    let kept =
        Box::new(FileFailurePersistence::Direct(concat!(env!("CARGO_TARGET_TMPDIR"), "/laws.regressions")));
    ProptestConfig { cases: 192, failure_persistence: Some(kept), ..ProptestConfig::default() }
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    laws::check(text).map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn of_digests(text in digest()) {
        holds(&text)?;
    }

    #[test]
    fn of_digests_after_accidents(text in damaged()) {
        holds(&text)?;
    }

    #[test]
    fn of_heaps_of_lines(text in heap()) {
        holds(&text)?;
    }

    #[test]
    fn of_noise(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn of_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        laws::check_bytes(&bytes).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn of_a_document_cut_anywhere(at in any::<prop::sample::Index>(), which in any::<prop::sample::Index>()) {
        let documents = places::corpus();
        let bytes = documents[which.index(documents.len())].text.as_bytes();
        laws::check_bytes(&bytes[..at.index(bytes.len() + 1)]).map_err(TestCaseError::fail)?;
    }
}

/// Inputs that once broke a law.
const INPUTS: &[(&str, &str)] = &[
    ("a role above the name that stands below it", "(\n(قلم الضفة)\nالكاتب\nسامي الجبل"),
    (
        "a stamp behind the end of the digest",
        "16/12/2015\n1. وكالة النهر :افتتاح الجسر\n1. وكالة النهر :افتتاح الجسر\n1. وكالة النهر :افتتاح الجسر\nالمحتويات\nوكالة النهر :خبر ـــــــــــ\nـــــــــــ 16/12/2015\nhttp://news.example/1\nEnd of\n16/12/2015",
    ),
    (
        "fields that close a text right above those that close the last",
        "The bridge over the river was opened on Sunday and all who live on either bank came to see it and walk.\nSource: 12.03.2021\nOpen.\nSource: 14.03.2021\nclosed.\nSource:",
    ),
    (
        "a head that another is moved above",
        "الدولي\r\n\r1- الريفية\n*الشروق الساحلي - بيروت*\n*راديو النخيل - بيروت*\n*وكالة الضفاف - بيروت*\r\n\n*المنارة الجديدة - بيروت*\nسن السابعة، بتمويل من جمعية أهلية وتبرعات المغتربين.\r",
    ),
    (
        "a head of two starts that are moved up",
        "المحتويات\nشارك الخبر\nSubject: Re: harbour\r\nالمحتويات\r\nفاصل\nSubject: Re: harbour\n1.\nRe:\nشارك الخبر\nhttp://news.example/1\nRe: harbour\nالنهار: موسكو (أ ف ب) – قال الناطق إن الجسر افتتح.",
    ),
    (
        "an entry of several lines with a colon in the last of them",
        "> Contents\n[12] Harbour opens\n> \n>       [1] Students build a weather from foil and\n>             patience\n>       [2] Dairy farmers: new is worse than the old\n> The Quayside chess club has been asked to find another home after\n> complaints about noise in the reading room.",
    ),
    ("a rule for an entry", "المحتويات\n--- فاصل ---\n- 3 -\n"),
    (
        "entries in two notations",
        "\t\tTable of Contents\n1. وكالة النهر :افتتاح الجسر\n(١) مرآة الميناء: وصول السفينة\n",
    ),
    ("a second heading among the entries", "\t\tTable of Contents\n--- فاصل ---\nالمحتويات\n"),
    ("a line of control characters", "خبر\n\0\nخبر"),
    ("control characters at the ends of a line", "\u{1}خبر\0\nخبر"),
    ("one character that folds to several words", "0[¼"),
    ("starts right at the beginning", "وكالة النهر :خبر\nمرآة الميناء :خبر\n=====\nوكالة النهر :خبر\n"),
    ("signs and nothing else", "**\n* *\n🔴\n🔴 1️⃣\n1️⃣\n_\n__a__\nأولا:\nHD   \nTI  - \n"),
    ("stamps and nothing else", "[1/2/2015 10:15]\n1/2/2015, 10:15 - \n1/2/2015, 10:15 - X\n"),
    (
        "a family of rules with nothing below",
        "=\nوكالة النهر :خبر\n\nوكالة النهر :خبر\n1. وكالة النهر :افتتاح الجسر ـــــــــــ\n\
         نشر في: 16 كانون الأول/ديسمبر 2015\n1. وكالة النهر :افتتاح الجسر\n--- فاصل ---\n",
    ),
    (
        "lists whose places are told by the bytes above them",
        "=====================\nالمحتويات\nhttp://news.example/1\n\u{feff}\nالمحتويات\n\nSubject: Re: harbour\r\n----\n\
         ----\nنشر في: 16 كانون الأول/ديسمبر 2015\nhttp://news.example/1\n[12] Harbour opens\n\u{feff}\n\
         عدد المقالات : 29\nالأربعاء 5 ربيع الأول 1437 هـ\n\t\tTable of Contents\n\n\
         1. وكالة النهر :افتتاح الجسر\r\n--- فاصل ---\nآخر تحديث : 10:17\n----\nوكالة النهر :خبر\n\
         وكالة النهر :خبر\n16/12/2015\n\t\tTable of Contents\n----\n- 3 -\nنشر في: 16 كانون الأول/ديسمبر 2015\n\
         المصدر : وكالة النهر\n\u{feff}\nمنذ 12 ساعة\n\u{feff}\nنشر في: 16 كانون الأول/ديسمبر 2015\n\n\
         المصدر : وكالة النهر\nـــــــــــ\nعدد المقالات : 29\n--- فاصل ---\n\nوكالة النهر :خبر\n----\n\
         النهار:\nوكالة النهر :خبر\n\nآخر تحديث : 10:17\nـــــــــــ\r\nـــــــــــ\nالمحتويات\n\
         عدد المقالات : 29\nالأربعاء 5 ربيع الأول 1437 هـ\nعدد المقالات : 29\n[12] Harbour opens\nالنهار:\n=\n\
         http://news.example/1\nموسكو (أ ف ب) – قال الناطق إن الجسر افتتح.\nمنذ 12 ساعة\n--- فاصل ---\n\
         From: someone@example.net\n----\n",
    ),
    (
        "a value that hangs below the first line",
        "From: Ada Pell\n  and Tom Ash\nSubject: The quay\n\nThe quay was closed on Monday, and nobody could \
         say when the ferry would sail again.\n\nFrom: Bo Wren\n  and Una Fell\nSubject: The ferry\n\nThe ferry \
         sailed on Tuesday with two passengers and a crate of lemons on board.\n",
    ),
    (
        "a second start that is raised to the first line",
        "> The Morning Clippings | 19 February 2023\n\
         > Museum asks visitors to name its unidentified machine - The Millbrook Ledger\n\
         > Chess club banned from the library for being too loud - The Harbour Gazette\n\
         > Oyster beds recover five years after the spill - Tidewater Post\n\
         > made of kitchen foil to a height of nineteen kilometres.\n\
         > \n\
         > \n\
         > Dairy farmers: new milk contract is worse than the old one - The Millbrook Ledger\n\
         > \n\
         > Hospital to reopen its night clinic after staff shortage - Northvale Courier\n\
         > abroad, and has raised the pay for night shifts by a fifth.\n",
    ),
    (
        "a speaker who is named as far into the text as is looked",
        "Maud Ellery: the ferry will sail\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Maud Ellery said that the ferry would sail again.\n\
         =====\n\
         Bakers wait for flour\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         =====\n\
         Oysters recover\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n\
         The harbour board met on Monday and heard at length from both of the ferry companies and the town.\n",
    ),
];

#[test]
fn of_inputs_that_once_broke_them() {
    let broken: Vec<String> = INPUTS
        .iter()
        .filter_map(|(name, text)| Some(format!("{name}: {}", laws::check(text).err()?)))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// One digest of every layout, whatever the generator above happens to draw.
#[test]
fn of_every_layout() {
    let pieces = own_articles();
    for layout in LAYOUTS {
        let composed = (layout.compose)(&pieces, &mut Rng::new(1));
        laws::check(&composed.text).unwrap_or_else(|e| panic!("{}: {e}", layout.name));
    }
}
