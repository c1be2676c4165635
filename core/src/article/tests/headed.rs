//! Headlines and sources of whole digests.

const BODY: &str = "The town council said on Sunday that the new bridge is open to carts and to walkers after a year of work.";

/// The headline and the source of every article.
pub(super) fn headed(text: &str) -> Vec<(String, String)> {
    let digest = crate::parse(text).unwrap();
    let told = |name: Option<&str>| name.unwrap_or_default().to_owned();
    digest.articles().map(|article| (told(article.headline()), told(article.source()))).collect()
}

#[test]
fn one_section_is_what_a_headline_is_about() {
    let digest = |headlines: &[&str]| -> String {
        headlines.iter().map(|headline| format!("{headline}\n{BODY}\n=====\n")).collect()
    };
    let plain = ["Ferry sails again", "Bakers wait for flour", "Oysters recover slowly"];
    let one = digest(&[&["Sport: the harbour race"], &plain[..]].concat());
    assert_eq!(headed(&one)[0].0, "Sport: the harbour race");
    let some = digest(&[&["Sport: the harbour race", "World: a comet returns"], &plain[..]].concat());
    assert_eq!(headed(&some)[0].0, "the harbour race");
}

#[test]
fn senders_are_outlets_where_a_good_part_is_known() {
    let mail = |sender: &str, subject: &str| {
        format!("From: {sender} <desk@news.example>\nSubject: {subject}\nDate: 3 January 2018\n\n{BODY}\n\n")
    };
    let outlets = ["The Harbour Gazette", "Reuters", "Tidewater", "The Millbrook Ledger"];
    let text: String = outlets.iter().map(|outlet| mail(outlet, "The bridge is open")).collect();
    assert_eq!(headed(&text).into_iter().map(|article| article.1).collect::<Vec<_>>(), outlets);
    let people = ["Anna Lind", "Tom Ash", "Maud Ellery", "Reuters"];
    let text: String = people.iter().map(|person| mail(person, "The bridge is open")).collect();
    assert!(headed(&text)[..3].iter().all(|article| article.1.is_empty()));
}

#[test]
fn a_headline_may_quote() {
    let text = format!("\"Mayor: \"the bridge\" is open\"\n{BODY}\n=====\n\"Ferry \"sails\"\"\n{BODY}\n");
    let headlines: Vec<_> = headed(&text).into_iter().map(|article| article.0).collect();
    assert_eq!(headlines, ["Mayor: \"the bridge\" is open", "Ferry \"sails\""]);
}

#[test]
fn what_stands_beside_an_outlet_is_no_part_of_its_name() {
    let heads = ["Bridge opens", "Ferry sails again", "Bakers wait", "Oysters recover"];
    let outlets = ["The Harbour Gazette", "Tidewater Post", "Reuters", "Northvale Courier"];
    let layouts: [fn(&str, &str) -> String; 6] = [
        |outlet, headline| format!("{outlet} (p. 4): \"{headline}\"\n"),
        |outlet, headline| format!("{outlet} / 16/12/2015 / {headline}\n"),
        |outlet, headline| format!("1. {headline} ({outlet} 16/12/2015)\n"),
        |outlet, headline| format!("{headline}\nAnna Lind – {outlet} – 16/12/2015\n\n"),
        |outlet, headline| format!("{outlet} – editorial – 16/12/2015\n{headline}\n"),
        |outlet, headline| format!("│ {headline} │\nSource: {outlet}   Date: 16/12/2015\n"),
    ];
    for layout in layouts {
        let articles = outlets.iter().zip(heads);
        let articles: String = articles
            .map(|(outlet, headline)| format!("{}{BODY}\n{BODY}\n\n", layout(outlet, headline)))
            .collect();
        let text = format!("Press Review\n\n{articles}").replacen("1. ", "1. ", 1);
        let told = headed(&text);
        let wanted: Vec<_> = heads.iter().zip(outlets).map(|(a, b)| (a.to_string(), b.to_string())).collect();
        assert_eq!(told, wanted, "{text}");
    }
}

#[test]
fn names_beside_the_headings_are_outlets_where_most_are_known() {
    let heads = ["Bridge opens", "Ferry sails again", "Bakers wait", "Oysters recover"];
    let outlets = ["The Harbour Gazette", "Anglers 24", "Reuters", "Northvale Courier"];
    for (below, end) in [("", "\nRead more at "), ("Source ", ""), ("", "")] {
        let text: String = heads
            .iter()
            .zip(outlets)
            .map(|(headline, outlet)| match end {
                "" => format!("# {headline}\n{below}{outlet}\n{BODY}\n{BODY}\n\n"),
                end => format!("# {headline}\n{BODY}\n{BODY}{end}{outlet}: https://news.example/1\n\n"),
            })
            .collect();
        let sources: Vec<_> = headed(&text).into_iter().map(|article| article.1).collect();
        assert_eq!(sources, outlets, "{text}");
    }
}

#[test]
fn sentences_stand_over_headlines_beside_briefs_without_any() {
    let head = |writer: &str, outlet: &str| {
        format!("كتب {writer} في «{outlet}»:\n«جسر جديد فوق النهر»\n{BODY}\n{BODY}\n=====\n")
    };
    let brief = format!("▪ {BODY} {BODY}\n=====\n");
    let outlets = ["المرايا", "قلم الضفة", "نداء الجبل"];
    let [first, second, third] = outlets.map(|outlet| head("سمير قاسم", outlet));
    let mut told = headed(&format!("أقوال الصحف\n=====\n{first}{brief}{second}{third}"));
    assert_eq!(told.remove(1).1, "");
    assert_eq!(told, outlets.map(|outlet| ("جسر جديد فوق النهر".to_string(), outlet.to_string())));
}

#[test]
fn the_headline_stands_below_an_outlet_and_its_page() {
    let rows = [
        ("Ferry sails again", "Shore Echo"),
        ("Bakers wait for flour", "The Daily Wharf"),
        ("Wool is dear", "Tide Post"),
    ];
    let listed = (1..).zip(rows).map(|(n, (headline, outlet))| format!("{n}\t{outlet}\t{headline}\t{n}1\n"));
    let pieces = (1..).zip(rows).map(|(n, (headline, outlet))| {
        format!("({n}) {outlet} – p. {n}1\n{headline}\n\n{BODY}\n{BODY}\n\n-----\n")
    });
    let listed = listed.collect::<String>();
    let text = format!(
        "Press cuttings\n\nNo.\tPaper\tHeadline\tPage\n{listed}\n-----\n{}",
        pieces.collect::<String>()
    );
    assert_eq!(headed(&text), rows.map(|(headline, outlet)| (headline.to_owned(), outlet.to_owned())));
}

#[test]
fn the_headline_stands_below_a_numbered_outlet_and_its_stamp() {
    let rows = [
        ("渡船重新開航　村民大排長龍", "川口時報"),
        ("磨坊夜間開放惹爭議", "河岸晨報"),
        ("羊毛價格再創新高", "川口時報"),
    ];
    const BODY: &str = "渡船公司昨日宣布，停航半年的渡船今日起重新開航，每日由早上六時至晚上十時，收費不變，村民表示歡迎，但擔心班次不足。";
    let piece = |(n, (headline, outlet)): (usize, (&str, &str))| {
        format!(
            "{n}. {outlet}\nA0{n}  |  港聞  |  本報記者  |  2015-09-2{n}\n{headline}\n\n{BODY}\n\n{BODY}\n\n\n"
        )
    };
    let text: String = (1..).zip(rows).map(piece).collect();
    assert_eq!(headed(&text), rows.map(|(headline, outlet)| (headline.to_owned(), outlet.to_owned())));
    let digest = crate::parse(&text).unwrap();
    assert_eq!(digest.articles().filter_map(|article| article.ordinal()).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn any_dash_sets_an_outlet_off_from_its_day() {
    for dash in ["-", "–", "—"] {
        let piece = |headline: &str| {
            format!("### {headline}\n\n*Shore Echo {dash} 17 March 2016*\n\n{BODY}\n\n---\n\n")
        };
        let text =
            ["Ferry sails again", "Bakers wait for flour", "Oysters recover slowly"].map(piece).concat();
        assert!(headed(&text).iter().all(|piece| piece.1 == "Shore Echo"), "{dash}");
    }
}

#[test]
fn stamps_under_the_marks_of_ends_close_texts() {
    let headlines = ["Ferry sails again", "Bakers wait for flour", "Oysters recover slowly", "Wool is dear"];
    let piece =
        |(n, headline): (usize, &str)| format!("{headline}\n{BODY}\n{BODY}\n// END //\n0{n}:30 GMT\n\n");
    let text: String = (1..).zip(headlines).map(piece).collect();
    let digest = crate::parse(&text).unwrap();
    assert!(digest.articles().zip(headlines).all(|(article, headline)| article.text().starts_with(headline)));
}
