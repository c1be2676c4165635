//! Exports, mails and dossiers of cuttings, in many scripts.

use super::headed::headed;

const TEXT: &str = "The ferry to the far shore runs again, and those who live there need not walk to the mill by night, as they did for a year.";
const HEADS: [&str; 4] = [
    "Otters come back to the weir",
    "Nets burnt on the far shore",
    "Mill opens by night once more",
    "Wool from the hills goes by rail",
];
const PAPERS: [&str; 4] = ["Weir Post", "Quay Mirror", "Hill Lantern", "Shore Echo"];

/// Headline and source of each piece below a title, over an imprint.
fn read(title: &str, foot: &str, piece: impl Fn(usize, &str, &str) -> String) -> Vec<(String, String)> {
    let pieces = HEADS.iter().zip(PAPERS).enumerate().map(|(k, (head, paper))| piece(k, head, paper));
    headed(&format!("{title}\n\n{}{foot}", pieces.collect::<String>()))
}

fn wanted(papers: [&str; 4]) -> Vec<(String, String)> {
    HEADS.iter().zip(papers).map(|(&head, paper)| (head.to_owned(), paper.to_owned())).collect()
}

#[test]
fn several_outlets_close_a_text_and_the_digest_closes_itself() {
    let told = |k: usize, head: &str, paper: &str| {
        let other = if k.is_multiple_of(2) { "; Wharf News, May 19, 20" } else { "" };
        format!("{}. {head}\n\n{TEXT}\n\n{TEXT} ({paper}, May 1{k}{other})\n\n", k + 1)
    };
    let foot = "This bulletin is made from the papers and the radio of the shore. Back issues are kept at the weir.\n";
    assert_eq!(read("Shore press bulletin (May 23, 2014)", foot, told), wanted(PAPERS));
    let reported = |k: usize, head: &str, paper: &str| {
        format!("{head}\n\n{TEXT}\n\n{TEXT}\n\n({paper}, Ina Roe, 1{k}.3.14)\n\n* * *\n\n")
    };
    assert_eq!(read("Press of the week, no. 211", foot, reported), wanted(PAPERS));
}

#[test]
fn wide_brackets_close_a_text() {
    let heads =
        ["教育部部署新一轮评估", "三省份签署协议互认学分", "学科建设不能只盯着论文", "工程教育应当回到车间"];
    let papers = ["川口日报", "河岸晨报", "山城时报", "川口日报"];
    const TEXT: &str = "渡船公司昨日宣布，停航半年的渡船今日起重新开航，每日由早上六时至晚上十时，收费不变，村民表示欢迎，但担心班次不足。";
    let listed = heads.map(|head| format!("{head}\n\n")).concat();
    let piece = |k: usize| {
        format!("{}\n\n{TEXT}\n\n{TEXT}\n\n（摘自《{}》2016年11月{}日）\n\n", heads[k], papers[k], k + 9)
    };
    let text = format!("高教信息参考\n\n目 录\n\n{listed}\n{}", (0..4).map(piece).collect::<String>());
    assert_eq!(
        headed(&text),
        (0..4).map(|k| (heads[k].to_owned(), papers[k].to_owned())).collect::<Vec<_>>()
    );
}

#[test]
fn fields_stand_between_an_outlet_and_the_headline() {
    let told = |k: usize, head: &str, paper: &str| {
        format!(
            "{paper}\nWeirton\n\nPrint run:  14.21{k} copies\n\nPage: {k}7\nSection: LOCAL    Value: 1200,00    Size (cm2): 31{k},4    Share: 38,6 %    Document: 1/1    Readers: 4749{k}\nCode: 80030517{k}\nDate: 12/03/2014\n\n{head}\n{TEXT}\n\n{TEXT}\n\n"
        )
    };
    assert_eq!(
        read("Office of the press\n\nDossier of cuttings\nWeek of 10 March 2014", "", told),
        wanted(PAPERS)
    );
    // a line below the fields of a headline is none
    let credited = |k: usize, head: &str, paper: &str| {
        format!("{head}\n\nSource: {paper}\nDate: 1{k}/03/2014\n\nBy our keeper\n\n{TEXT}\n\n{TEXT}\n\n")
    };
    assert_eq!(read("Dossier of cuttings", "", credited), wanted(PAPERS));
}

#[test]
fn issues_and_pages_with_their_sections_stand_behind_outlets() {
    let told = |k: usize, head: &str, paper: &str| {
        format!(
            "{head}\nThe daily {paper}, no. 251{k} of 9{k}/11/20, page {k} (town)\nAuthor: Ina Roe\n\n{TEXT}\n{TEXT}\n\n"
        )
    };
    assert_eq!(
        read("Records of the press", "", told).into_iter().map(|found| found.0).collect::<Vec<_>>(),
        HEADS
    );
}

#[test]
fn who_wrote_it_and_whose_the_rights_are_is_no_outlet_and_no_head() {
    let told = |k: usize, head: &str, paper: &str| {
        format!(
            "{head}\n{paper} (Weirton) - March {k}, 2011\nBrowse Issues\nAuthor/Byline: INA ROE, Staff Writer\nEdition: Final\nPage: A{k}\n\n{TEXT}\n\n{TEXT}\n\nRecord Number: 1{k}88\nCopyright (c) 2011 {paper}\n\n\n"
        )
    };
    assert_eq!(read("Saved articles (4)", "", told), wanted(PAPERS));
}

/// The first line of each article.
fn firsts(text: &str) -> Vec<String> {
    let digest = crate::parse(text).unwrap();
    digest.articles().map(|article| article.text().lines().next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn headings_of_groups_stand_over_some_of_the_heads_that_cite() {
    let told = |k: usize| {
        let section = if k.is_multiple_of(2) { "### THE SHORE\n\n" } else { "" };
        let writer = if k.is_multiple_of(3) { ", by Ina Roe" } else { "" };
        format!(
            "{section}> {}\n({}, {} September 2017{writer})\n{TEXT}\n\n{TEXT}\n-> Read on: http://weir.example/{k}\n\n",
            HEADS[k % 4],
            PAPERS[k % 4],
            k + 11
        )
    };
    let pieces: String = (0..5).map(told).collect();
    let text = format!(
        "Net of the weir\nWEEKLY FLASH no. 137 – week of 11 September 2017\n\nGood day to all,\n\n{TEXT}\n\n{pieces}"
    );
    assert_eq!(firsts(&text), (0..5).map(|k| format!("> {}", HEADS[k % 4])).collect::<Vec<_>>());
}

#[test]
fn who_posted_a_text_and_the_buttons_below_close_it() {
    let told = |k: usize| {
        let day = ["Saturday, 19 September 2015\n\n", "", "", "Sunday, 13 September 2015\n\n"][k];
        format!(
            "{day}{}\n\n{TEXT}\n\n{TEXT}\n\nSource: {}\n\nPosted by Ina Roe at {}:40\n\nNo comments:\n\nMail this to a friend, share it or keep it\n\n",
            HEADS[k],
            PAPERS[k],
            k + 6
        )
    };
    let pieces: String = (0..4).map(told).collect();
    let text =
        format!("Pages\n\n{pieces}Home\n\nOlder posts\n\nSubscribe to: posts\n\nAbout me\n\nArchive\n");
    assert_eq!(firsts(&text), HEADS);
}

#[test]
fn whose_the_rights_are_heads_nothing() {
    let told = |k: usize| {
        // one record has no number
        let number = if k == 2 { String::new() } else { format!("Record Number: 1{k}88\n") };
        format!(
            "{}\n{} (Weirton) - March {k}, 2011\nBrowse Issues\nEdition: Final\nPage: A{k}\n\n{TEXT}\n\n{TEXT}\n\n{number}Copyright (c) 2011 {}\n\n\n",
            HEADS[k], PAPERS[k], PAPERS[k]
        )
    };
    let pieces: String = (0..4).map(told).collect();
    assert_eq!(firsts(&format!("Weir Records\nSaved articles (4)\n\n\n{pieces}")), HEADS);
}
