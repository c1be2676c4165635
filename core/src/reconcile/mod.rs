//! Counts reconciled, dates and names compared: what a finished outline has to report.

mod finished;
mod counts;
mod times;
mod spellings;
mod nested;
mod damage;

use crate::diagnostics::DiagnosticRec;
pub(crate) use finished::Finished;
pub(crate) use times::settle;

/// Everything odd about a digest, in text order.
pub(crate) fn diagnostics(of: Finished) -> Vec<DiagnosticRec> {
    let mut out = Vec::new();
    counts::entries(of, &mut out);
    counts::counts(of, &mut out);
    times::conflicts(of, &mut out);
    times::ambiguous(of, &mut out);
    spellings::spellings(of, &mut out);
    nested::nested(of, &mut out);
    nested::issues(of, &mut out);
    damage::truncated(of, &mut out);
    damage::garbled(of, &mut out);
    out.sort_by_key(|rec| (rec.span.start, rec.code));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Outline;
    use crate::dates::Date;
    use crate::diagnostics::Code;
    use spellings::one_edit;
    use times::ordinal;

    const BODY: &str = "قالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات والمارة بعد عام من العمل، وإن المرحلة المقبلة تبدأ بعد الصيف حين ينخفض ماء النهر ويسهل الوصول إلى القواعد القديمة.";
    const HEADS: [&str; 4] = [
        "وكالة النهر :افتتاح الجسر الجديد",
        "مرآة الميناء :وصول السفينة الأولى",
        "صوت الوادي :المخابز تنتظر القمح",
        "جريدة التل :سباق القوارب يعود",
    ];

    /// Front lines, a contents of these heads, and articles of those with a line above the body.
    fn digest(front: &str, listed: &[&str], printed: &[(&str, &str)]) -> String {
        let mut text = format!("متابعات النهر\n{front}\n");
        if !listed.is_empty() {
            text.push_str("عناوين الملف\n");
        }
        for (i, head) in listed.iter().enumerate() {
            text.push_str(&format!("  {}. {head}\n", i + 1));
        }
        for (head, meta) in printed {
            text.push_str(&format!("\n{head}\n{meta}\n{BODY}\n======================\n"));
        }
        text
    }

    fn plain(heads: &[&'static str]) -> Vec<(&'static str, &'static str)> {
        heads.iter().map(|&head| (head, "")).collect()
    }

    /// The code, the words at the span and the numbers of everything reported.
    fn said(text: &str) -> Vec<(Code, &str, (u32, u32))> {
        let all = Outline::of(text).unwrap().diagnostics;
        assert!(all.is_sorted_by_key(|rec| rec.span.start));
        all.iter().map(|rec| (rec.code, &text[rec.span], rec.numbers)).collect()
    }

    fn codes(text: &str) -> Vec<Code> {
        said(text).iter().map(|said| said.0).collect()
    }

    #[test]
    fn entries_and_articles_are_reconciled() {
        assert_eq!(said(&digest("", &HEADS, &plain(&HEADS))), []);
        let missing = digest("", &HEADS, &plain(&HEADS[..3]));
        let expected = [
            (Code::CountMismatch, "عناوين الملف", (4, 3)),
            (Code::EntryWithoutArticle, "4. جريدة التل :سباق القوارب يعود", (0, 0)),
        ];
        assert_eq!(said(&missing), expected);
        let further = digest("", &HEADS[..3], &plain(&HEADS));
        assert_eq!(codes(&further), [Code::CountMismatch, Code::ArticleWithoutEntry]);
        assert_eq!(Outline::of(&further).unwrap().diagnostics[1].article, 3);
        assert_eq!(said(&digest("", &[], &plain(&HEADS))), []);
    }

    #[test]
    fn declared_numbers_are_compared() {
        for (front, words) in [
            ("عدد المواد: 12", "عدد المواد: 12"),
            ("١٢ خبرا", "١٢ خبرا"),
            ("Documents (12)", "Documents (12"),
            ("There are 12 messages in this issue", "12 messages"),
            ("(12 articles)", "12 articles"),
        ] {
            let text = digest(front, &HEADS, &plain(&HEADS));
            assert_eq!(said(&text), [(Code::CountMismatch, words, (12, 4))], "{front}");
        }
        for front in [
            "عدد المواد: 4",
            "4 أخبار و 12 مقالا",
            "العدد 12",
            "مقال 12",
            "2 of 12 DOCUMENTS",
            "Selected items: 1-12",
            "12.04.2017",
            "في 2017 خبر كثير",
            "12 سفينة",
        ] {
            assert_eq!(codes(&digest(front, &HEADS, &plain(&HEADS))), [], "{front}");
        }
    }

    fn dated(meta: &'static str) -> String {
        digest("", &HEADS, &[(HEADS[0], meta), (HEADS[1], ""), (HEADS[2], ""), (HEADS[3], "")])
    }

    #[test]
    fn dates_that_contradict_each_other() {
        let text = dated("20 رجب 1438 – 17 مايو 2017");
        assert_eq!(said(&text), [(Code::DateConflict, "20 رجب 1438", (0, 0))]);
        let other = Outline::of(&text).unwrap().diagnostics[0].other;
        assert_eq!(&text.as_str()[other], "17 مايو 2017");
        for meta in [
            "20 رجب 1438 – 17 أبريل 2017",
            "20 رجب 1438 – 18 أبريل 2017",
            "نشر في : 16 مايو 2017 آخر تحديث : 20 مايو 2017",
            "الثلاثاء 16 مايو 2017 - 8:36 مساء",
        ] {
            assert_eq!(codes(&dated(meta)), [], "{meta}");
        }
        let date = |year, month, day| ordinal(Date { year, month, day });
        assert_eq!(date(2016, 3, 1) - date(2016, 2, 28), 2);
        assert_eq!(date(1900, 3, 1) - date(1900, 2, 28), 1);
        assert_eq!(date(2018, 1, 1) - date(2017, 12, 31), 1);
    }

    /// The values of the articles' timestamps, with a mark on those left open.
    fn values(front: &str, metas: [&str; 3]) -> Vec<String> {
        let text = digest(
            front,
            &HEADS,
            &[(HEADS[0], metas[0]), (HEADS[1], metas[1]), (HEADS[2], metas[2]), (HEADS[3], "")],
        );
        let outline = Outline::of(&text).unwrap();
        let shown = |time: &crate::records::TimestampRec| {
            format!("{}{}", time.value, if time.ambiguous { "?" } else { "" })
        };
        outline.fields.timestamps.iter().map(shown).collect()
    }

    #[test]
    fn the_digest_decides_between_day_and_month() {
        for (front, metas, wanted) in [
            ("", ["5/6/2017", "", ""], &["2017-06-05?"][..]),
            ("", ["5/6/2017", "5/13/2017", ""], &["2017-05-06", "2017-05-13"]),
            ("", ["5/6/2017", "13/5/2017", ""], &["2017-06-05", "2017-05-13"]),
            ("", ["5/6/2017", "13/1/2017", "1/13/2017"], &["2017-06-05?", "2017-01-13", "2017-01-13"]),
            ("", ["5/6/2017", "7 مايو 2017", ""], &["2017-05-06", "2017-05-07"]),
            ("", ["5/6/2017", "6 يونيو 2017", ""], &["2017-06-05", "2017-06-06"]),
            ("8 مايو 2017", ["5/6/2017", "", ""], &["2017-05-06"]),
            // what stands beside it is worth more than the rest of the digest
            ("8 يونيو 2017", ["5/6/2017 آخر تحديث 7 مايو 2017", "", ""], &["2017-05-06", "2017-05-07"]),
            ("", ["5/6/1438هـ", "5 جمادى الآخرة 1438", ""], &["2017-03-04", "2017-03-04"]),
            ("", ["6/5/1438هـ", "5 جمادى الآخرة 1438", ""], &["2017-03-04", "2017-03-04"]),
            ("", ["5.6.2017", "7 مايو 2017", ""], &["2017-06-05", "2017-05-07"]),
        ] {
            assert_eq!(values(front, metas), wanted, "{front} {metas:?}");
        }
    }

    #[test]
    fn dates_that_can_be_read_two_ways() {
        assert_eq!(said(&dated("5/6/2017")), [(Code::DateAmbiguous, "5/6/2017", (0, 0))]);
        for meta in ["13/6/2017", "5/5/2017", "5.6.2017", "5 يونيو 2017"] {
            assert_eq!(codes(&dated(meta)), [], "{meta}");
        }
        let shown = digest(
            "",
            &HEADS,
            &[(HEADS[0], "5/6/2017"), (HEADS[1], "13/6/2017"), (HEADS[2], ""), (HEADS[3], "")],
        );
        assert_eq!(codes(&shown), []);
        let near = digest(
            "",
            &HEADS,
            &[(HEADS[0], "5/6/2017"), (HEADS[1], "4 يونيو 2017"), (HEADS[2], ""), (HEADS[3], "")],
        );
        assert_eq!(codes(&near), []);
    }

    #[test]
    fn outlets_in_two_spellings() {
        let heads = [
            "منارة الساحل :أول خبر",
            "منارة السحل :ثاني خبر",
            "وكالة النهر :ثالث خبر",
            "منارة الساحل :رابع خبر",
        ];
        let text = digest("", &heads, &plain(&heads));
        assert_eq!(said(&text), [(Code::SourceSpelling, "منارة السحل", (0, 0))]);
        let like =
            |a: &str, b: &str| one_edit(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert!(like("abcde", "abde") && like("abcde", "abxde") && like("abcde", "abcdef"));
        assert!(!like("abcde", "abdce") && !like("قناة12", "قناة13") && !like("abcde", "abc"));
        let known = ["الراية :أول خبر", "الرأي :ثاني خبر", "الشرق :ثالث خبر", "البرق :رابع خبر"];
        assert_eq!(codes(&digest("", &known, &plain(&known))), []);
    }

    #[test]
    fn digests_inside_and_behind_each_other() {
        let marks = format!("2 of 9 DOCUMENTS\n{BODY}\n3 of 9 DOCUMENTS\n{BODY}\n4 of 9 DOCUMENTS");
        let text = digest("", &HEADS, &[(HEADS[0], ""), (HEADS[1], &marks), (HEADS[2], ""), (HEADS[3], "")]);
        let found = codes(&text);
        assert_eq!(found, [Code::NestedDigest]);
        let two = |heads: &[&'static str]| digest("نشرة يومية", heads, &plain(heads));
        let text = format!("{}\n{}", two(&HEADS[..2]), two(&HEADS[2..]));
        let issues: Vec<_> = said(&text).into_iter().filter(|said| said.0 == Code::SeveralIssues).collect();
        assert_eq!(issues, [(Code::SeveralIssues, "عناوين الملف", (2, 0))]);
    }

    #[test]
    fn texts_that_break_off() {
        let whole = digest("", &HEADS, &plain(&HEADS));
        let whole = whole.trim_end_matches(['=', '\n']);
        assert_eq!(codes(whole), []);
        let end = whole.char_indices().nth(whole.chars().count() - 30).unwrap().0;
        let cut = whole[..end].trim_end();
        assert_eq!(codes(cut), [Code::Truncated]);
        assert_eq!(codes(&format!("{cut}\n")), [Code::Truncated]);
        assert_eq!(codes(&format!("{cut}\n======================\n")), []);
        assert_eq!(codes(&format!("{HEADS:?}\n{BODY} ثم")), []);
    }

    #[test]
    fn texts_decoded_wrongly() {
        let as_latin = |s: &str| s.bytes().map(char::from).collect::<String>();
        for (text, words) in [
            (as_latin("افتتاح الجسر"), as_latin("افتتاح")),
            ("L’Ã©tÃ© est arrivÃ©".to_string(), "L’Ã©tÃ©".to_string()),
            ("Itâ€™s late, itâ€™s dark, donâ€™t wait".to_string(), "Itâ€™s".to_string()),
        ] {
            let found = Outline::of(&text).unwrap().diagnostics;
            let garbled: Vec<_> = found.iter().filter(|rec| rec.code == Code::DoubleEncoded).collect();
            assert_eq!(garbled.len(), 1, "{text}");
            let span = &text.as_str()[garbled[0].span];
            assert!(span.starts_with(words.split('\u{85}').next().unwrap()), "{span}");
        }
        for text in [
            "L’été est arrivé à l’école",
            "ÉTÉ À LA PLAGE",
            "Ångström Øst é â ê",
            "São Paulo, coração",
            "€ 5",
            BODY,
        ] {
            assert_eq!(codes(text), [], "{text}");
        }
    }
}
