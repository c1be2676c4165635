//! Words of the wires and papers of China, Taiwan, Japan and Korea, whose scripts part no words or part them
//! otherwise: they are looked for as they are written, not by their key.

/// What stands behind the day in a dateline of China's wires.
pub(crate) static SENT: &[&str] = &["日电", "日電", "日讯", "日訊"];

/// What stands behind the day in a dateline of Taiwan's agency, or the place where no day is.
pub(crate) static SENT_ON: &[&str] = &["日電", "電"];

/// Reporters, before their name.
pub(crate) static REPORTERS: &[&str] = &["记者", "記者"];

/// Reporters as Taiwan's papers write it, between the agency and their name.
pub(crate) const REPORTER: &str = "記者";

/// What stands behind the place that a Taiwanese reporter wrote from.
pub(crate) static TOLD: &[&str] = &["報導", "報道"];

/// How such a report came about, behind the place.
pub(crate) static TOLD_HOW: &[&str] = &["即時", "綜合"];

/// Agencies that Japanese datelines name.
pub(crate) static AGENCIES: &[&str] =
    &["共同", "時事", "ロイター", "AFP", "ＡＦＰ", "AP", "ＡＰ", "共同通信", "時事通信"];

/// Those of them that stand behind the place with nothing between.
pub(crate) static GLUED_AGENCIES: &[&str] = &["共同", "時事"];

/// Pictures and figures in brackets, which have their makers too.
pub(crate) static PICTURES: &[&str] = &["写真", "撮影", "動画", "図", "グラフ", "イラスト", "提供"];

/// A reporter in Korean, behind the name.
pub(crate) const KOREAN_REPORTER: &str = " 기자";

/// The text, and the text and the pictures, before who made them in Korean.
pub(crate) static KOREAN_TEXT: &[&str] = &["글 ", "글·사진 "];

/// The pictures, behind who wrote the text in Korean.
pub(crate) const KOREAN_PICTURES: &str = " 사진";

/// What stands before the time of a Korean article, behind who wrote it.
pub(crate) static KOREAN_TIMES: &[&str] = &["입력", "승인", "수정", "등록", "송고", "기사입력", "최종수정"];

/// Words before a writer's name, the longer before those they begin with.
#[rustfmt::skip]
pub(crate) static WRITER_KEYS: &[&str] = &[
    "本报记者", "本報記者", "本刊记者", "特约记者", "实习记者", "新华社记者", "记者", "記者", "取材・文", "文・写真", "撰文", "作者", "文", "取材",
];

/// Words before whoever else worked on the page.
#[rustfmt::skip]
pub(crate) static OTHERS: &[&str] = &[
    "图", "圖", "摄影", "摄", "写真", "撮影", "编辑", "編集", "编译", "视频", "通讯员", "イラスト",
];
