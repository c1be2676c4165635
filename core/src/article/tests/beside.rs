//! Lines of several fields, and fields beside what counts, links or leads home.

use super::*;

/// The fields alone of what is shown, without the source.
fn fields(shown: &str) -> String {
    const KINDS: [&str; 6] = ["by ", "at ", "credit ", "published ", "modified ", "created "];
    let lines = shown.lines().filter(|line| KINDS.iter().any(|kind| line.starts_with(kind)));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_counts_stands_beside_dates() {
    for (line, wanted) in [
        ("№42 от 12.03.2019, стр. 6", "published 2019-03-12 [12.03.2019]"),
        ("No. 45, 3 May 2021, p. 6", "published 2021-05-03 [3 May 2021]"),
        ("السنة 143 العدد 48286 - الأحد 17 فبراير 2019", "published 2019-02-17 [الأحد 17 فبراير 2019]"),
        ("رقم الخبر 1916424 - ١٤ يوليو ٢٠٢١ - ١٠:٢١", "published 2021-07-14T10:21 [١٤ يوليو ٢٠٢١ - ١٠:٢١]"),
        (
            "صحيفة الضفاف العدد 4826 - 17 فبراير 2019",
            "credit [صحيفة الضفاف] (صحيفة الضفاف)\npublished 2019-02-17 [17 فبراير 2019]",
        ),
        // what a number says is no date where nothing dates
        ("القانون رقم 17 لسنة 2019", ""),
    ] {
        assert_eq!(fields(&above(line)), wanted, "{line}");
    }
}

#[test]
fn fields_stand_together() {
    for (line, wanted) in [
        (
            "Source: Reuters | 2020-05-31 10:21:37 | Editor: webdesk",
            "credit [Reuters] (Reuters)\npublished 2020-05-31T10:21:37 [2020-05-31 10:21:37]",
        ),
        ("Source: Reuters and agencies", "credit [Reuters and agencies] (Reuters + agencies)"),
        ("By Anna Holm, AFP and Agencies", "by [Anna Holm, AFP and Agencies] Anna Holm (AFP + Agencies)"),
        ("Par Reuters avec AFP", "credit [Reuters avec AFP] (Reuters + AFP)"),
        (
            "سامر الوادي نشر في صحيفة الضفاف يوم 19 - 01 - 2012",
            "by [سامر الوادي] سامر الوادي ()\ncredit [الضفاف] (الضفاف)\npublished 2012-01-19 [19 - 01 - 2012]",
        ),
        (
            "تحرير من طرف سامر الوادي في 27/10/2019 على الساعة 10:21",
            "by [سامر الوادي] سامر الوادي ()\npublished 2019-10-27T10:21 [27/10/2019 على الساعة 10:21]",
        ),
        ("بدور الجبل @bodour_j", "by [بدور الجبل] بدور الجبل ()"),
        ("السفير/ مأمون الجبل", "by [مأمون الجبل] مأمون الجبل ()"),
        (
            "الرياض 12 جمادى الآخرة 1440 هـ الموافق 17 فبراير 2019 م واس",
            "at [الرياض 12 جمادى الآخرة 1440 هـ الموافق 17 فبراير 2019 م واس] الرياض (واس) 2019-2-17",
        ),
        (
            "BBT / Par Anna Holm, le 25 juillet 2021 à 14h23",
            "by [Anna Holm] Anna Holm ()\ncredit [BBT] (BBT)\npublished 2021-07-25T14:23 [25 juillet 2021 à 14h23]",
        ),
        ("김나루 기자 naru@example.com", "by [김나루] 김나루 ()"),
        ("새 다리를 본 기자", ""),
        ("송고시간 2021-04-11 13:38", "published 2021-04-11T13:38 [2021-04-11 13:38]"),
        ("HABER: Ayşe Dere  FOTOĞRAF: Can Tepe", "by [Ayşe Dere] Ayşe Dere ()"),
        ("Text: Norwin Seeler   Fotos: Lena Bach", "by [Norwin Seeler] Norwin Seeler ()"),
        ("نص: قرار المجلس الأخير", ""),
        ("بغداد – واع – بدور الجبلي", "by [بدور الجبلي] بدور الجبلي ()\nat [بغداد – واع] بغداد (واع)"),
        ("الخرطوم 28-3-2022م(سونا)", "at [الخرطوم 28-3-2022م(سونا)] الخرطوم (سونا) 2022-3-28"),
        ("Von Anna Holm, Seedorf", "by [Anna Holm] Anna Holm ()"),
        ("Author: Holm, Anna", "by [Holm, Anna] Holm + Anna ()"),
        (
            "Norwin Seeler | 16.01.2024 - Güncelleme : 17.01.2024",
            "by [Norwin Seeler] Norwin Seeler ()\npublished 2024-01-16 [16.01.2024]\nmodified 2024-01-17 [17.01.2024]",
        ),
        // a life, an office, a desk of a network
        ("(12 مارس 1930 – 25 يناير 2008)", ""),
        ("By Our Staff Reporter", ""),
        ("Von ARD-Studio Kairo", ""),
    ] {
        assert_eq!(fields(&above(line)), wanted, "{line}");
    }
    for (line, wanted) in [
        ("المصدر: وكالة الضفاف https://example.com/news/4521", "credit [وكالة الضفاف] (وكالة الضفاف)"),
        ("Quelle: F.A.Z.", "credit [F.A.Z.] (F.A.Z.)"),
        ("(Avec AFP)", "credit [AFP] (AFP)"),
        ("ع م ر", ""),
        ("(dpa/Reuters/mkl)", "credit [dpa/Reuters] (dpa + Reuters)"),
        ("الزمان: الخميس 12 مارس 2020 - الساعة 7:00 مساءً", ""),
    ] {
        assert_eq!(fields(&below(line)), wanted, "{line}");
    }
}

#[test]
fn wires_sign_in_many_ways() {
    for (start, wanted) in [
        ("طهران / 14 تموز / يوليو /ارنا - ", "at [طهران / 14 تموز / يوليو /ارنا] طهران (ارنا)"),
        ("رويترز من لندن: ", "at [رويترز من لندن] لندن (رويترز)"),
        ("رويترز (بئر الزيتون) – ", "at [رويترز (بئر الزيتون)] بئر الزيتون (رويترز)"),
        ("خاص - حلب - ", "at [خاص - حلب] حلب ()"),
        (
            "تونس (وات/ بدور الجبل) - ",
            "by [بدور الجبل] بدور الجبل ()\nat [تونس (وات/ بدور الجبل)] تونس (وات)",
        ),
        ("SEEDORF, N.H. (AP) - ", "at [SEEDORF, N.H. (AP)] SEEDORF, N.H. (AP)"),
        ("Anna DERE/SAHİLKÖY, (DHA)- ", "by [Anna DERE] Anna DERE ()\nat [SAHİLKÖY, (DHA)] SAHİLKÖY (DHA)"),
        ("Wien/Seedorf (APA/dpa) - ", "at [Wien/Seedorf (APA/dpa)] Wien + Seedorf (APA + dpa)"),
        (
            "МОСКВА, 21 янв — РИА Новости, Вольга Речная. ",
            "by [Вольга Речная] Вольга Речная ()\nat [МОСКВА, 21 янв — РИА Новости] МОСКВА (РИА Новости)",
        ),
        ("القاهرة – التي لا تنام – ", ""),
    ] {
        assert_eq!(fields(&opening(start)), wanted, "{start}");
    }
}

#[test]
fn wires_of_the_east_sign_before_the_text() {
    for (start, wanted) in [
        (
            "河岸社石桥5月31日电（记者林小川、王山）",
            "by [林小川、王山] 林小川 + 王山 ()\nat [河岸社石桥5月31日电] 石桥 (河岸社)",
        ),
        ("本报石桥31日讯 ", "at [本报石桥31日讯] 石桥 ()"),
        (
            "(강마을=물결뉴스) 김나루 기자 = ",
            "by [김나루] 김나루 ()\nat [(강마을=물결뉴스)] 강마을 (물결뉴스)",
        ),
        ("石桥在5月31日电闪雷鸣，", ""),
        ("(강마을) 김나루 기자 = ", ""),
    ] {
        assert_eq!(fields(&opening(start)), wanted, "{start}");
    }
}

#[test]
fn the_heading_of_a_text_alone_is_its_headline() {
    for headline in ["محطة تحلية تضاعف كميات مياه الشرب", "وكالة الضفاف تفتتح مكتبا جديدا"]
    {
        let text = format!("{headline}\n16 ديسمبر 2015\n{P}\n{Q}");
        let digest = crate::parse(&text).unwrap();
        let article = digest.articles().next().unwrap();
        assert_eq!((article.headline(), article.source()), (Some(headline), None));
    }
}

#[test]
fn headlines_stand_below_the_way_home_and_the_issue() {
    for above in ["الرئيسية » اقتصاد » 17 فبراير 2019", "العدد ٣٧٠٢ الاثنين ١٨ شباط ٢٠١٩"]
    {
        let text = format!("{above}\nافتتاح الجسر الجديد\n{P}\n{Q}");
        let digest = crate::parse(&text).unwrap();
        assert_eq!(digest.articles().next().unwrap().headline(), Some("افتتاح الجسر الجديد"), "{above}");
    }
}

#[test]
fn a_comma_parts_outlets_from_headlines_in_quotation_marks() {
    let items = [
        ("WEIR MIRROR", "Bridge opens to carts", "p. 1"),
        ("QUAY POST", "Mill turns by night", "p. 3"),
        ("WEIR MIRROR", "Nets burnt on the far shore", "p. 5"),
        ("HILL VOICE", "Who owns the old market", "p. 14, op-ed"),
    ];
    for paged in [true, false] {
        let piece = |(outlet, head, at): &(&str, &str, &str)| {
            let at = if paged { format!(" ({at})") } else { String::new() };
            format!(
                "{outlet}, \"{head}\"{at}\n\nThe council said on Sunday that the new bridge is open to carts and to walkers after a year.\n\n"
            )
        };
        let text = format!("Press review\n3 May 2011\n\n{}", items.iter().map(piece).collect::<String>());
        let digest = crate::parse(&text).unwrap();
        let found: Vec<_> = digest.articles().map(|article| (article.source(), article.headline())).collect();
        assert_eq!(found, items.map(|(outlet, head, _)| (Some(outlet), Some(head))), "{paged}");
    }
}

#[test]
fn contents_that_list_sections_hold_no_articles() {
    let text = "قالت مديرة المرفأ إن العبارة تعود إلى الضفة البعيدة بعد عام من العمل، وإن سكانها لن يمشوا ليلا إلى الطاحونة.";
    let item = |at: usize, head: &str, outlet: &str| format!("{at}. {head} | {outlet}\n\n{text}\n\n");
    let first: String =
        [("الجسر يفتح أبوابه", "مرايا"), ("القمح في الميناء", "هآرتس"), ("العبارة تتوقف شهرا", "معاريف")]
            .iter()
            .enumerate()
            .map(|(at, (head, outlet))| item(at + 1, head, outlet))
            .collect();
    let second: String = [("السوق لمن يزرع فيه", "هآرتس"), ("حق السد في مائه", "معاريف")]
        .iter()
        .enumerate()
        .map(|(at, (head, outlet))| item(at + 4, head, outlet))
        .collect();
    let text = format!(
        "مختارات من الصحافة، 12/3/2019\n\nفي هذا العدد:\nأولا: التقارير\nثانيا: المقالات\n\nأولا: التقارير\n\n{first}ثانيا: المقالات\n\n{second}"
    );
    let digest = crate::parse(&text).unwrap();
    let heads: Vec<_> = digest.articles().filter_map(|article| article.headline()).collect();
    let wanted = [
        "الجسر يفتح أبوابه",
        "القمح في الميناء",
        "العبارة تتوقف شهرا",
        "السوق لمن يزرع فيه",
        "حق السد في مائه",
    ];
    assert_eq!(heads, wanted);
}
