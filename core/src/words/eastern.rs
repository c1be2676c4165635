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

/// The usual surnames of China, Taiwan and Korea in Han characters.
pub(crate) const HAN_SURNAMES: &str = "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧田董袁潘于蔣蒋蔡余杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦付傅方白鄒邹孟熊秦邱江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔向湯汤溫温康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰焦俞左柳甘祝包寧宁尚符舒阮柯紀纪梅童凌畢毕單单裴霍涂成苗谷曲盛冉駱骆藍蓝路游辛靳管柴蒙鮑鲍華华祁房滕屈饒饶解牟艾尤陽阳時时穆農农司卓古吉簡简車车項项連连褚婁娄竇窦費费卞冷晏席柏隋鄔邬";

/// The usual surnames of Japan.
#[rustfmt::skip]
pub(crate) static KANJI_SURNAMES: &[&str] = &[
    "大村", "大川", "大山", "大沢", "大澤", "小倉", "小泉", "小原", "小野寺", "中原", "中尾", "中谷", "高井", "高松", "高瀬", "高村", "西岡", "西尾", "西山", "北野", "南野", "東山", "長田", "長尾", "長野", "永野", "山岸", "山根", "山岡", "山村", "川端", "川原", "吉野", "吉原", "松浦", "松永", "松原", "村井", "村松", "藤川", "藤沢", "藤澤", "藤野", "三好", "三木", "三輪", "堀江", "堀田", "江口", "江藤", "足立", "甲斐", "日高", "佐伯", "佐久間", "金井", "金田", "金沢", "柳沢", "柳田", "岩本", "岩井", "石橋", "石塚", "石黒", "石渡", "植田", "植木", "梅田", "若林", "臼井", "奥田", "奥山", "鎌田", "神谷", "川崎", "黒川", "黒木", "斉木", "坂井", "坂田", "佐川", "志村", "白井", "下田", "杉田", "須田", "田島", "田代", "田畑", "田原", "土田", "徳永", "戸田", "豊田", "鳥居", "西野", "野田", "野中", "花田", "浜口", "早坂", "平川", "平山", "福岡", "福本", "古田", "本多", "町田", "三浦", "宮内", "宮沢", "宮澤", "室井", "森下", "森山", "安井", "柳", "湯浅", "横井", "米田", "渡部", "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "渡邉", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "林", "斎藤", "斉藤", "齋藤", "清水", "山崎", "阿部", "森", "池田", "橋本", "山下", "石川", "中島", "前田", "藤田", "後藤", "小川", "岡田", "村上", "長谷川", "近藤", "石井", "坂本", "遠藤", "藤井", "青木", "福田", "三浦", "西村", "藤原", "太田", "松田", "原田", "岡本", "中野", "中川", "小野", "田村", "竹内", "金子", "和田", "中山", "石田", "上田", "森田", "原", "柴田", "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木", "安藤", "谷口", "大野", "丸山", "今井", "高田", "藤本", "武田", "村田", "上野", "杉山", "増田", "平野", "大塚", "千葉", "久保", "松井", "小島", "岩崎", "桜井", "櫻井", "野口", "松尾", "野村", "木下", "菊地", "菊池", "佐野", "大西", "杉本", "新井", "浜田", "古川", "水野", "市川", "小松", "島田", "小山", "高野", "西田", "山内", "西川", "五十嵐", "北村", "安田", "中田", "川口", "平田", "川崎", "飯田", "吉川", "本田", "久保田", "沢田", "辻", "関", "吉村", "中西", "岩田", "服部", "樋口", "川上", "永井", "福島", "松岡", "田口", "山中", "森本", "土屋", "矢野", "秋山", "石原", "大橋", "広瀬", "松下", "大久保", "馬場", "小池", "望月", "浅野", "荒木", "熊谷", "松村", "黒田", "尾崎", "片山", "早川", "栗原", "大島", "横田", "本間", "内藤", "河野", "三宅", "堀", "星野", "関口", "菅原", "片岡", "須藤", "小田", "成田", "吉岡", "奥村", "田辺", "宮田", "堀内", "川村", "小沢", "西", "岸", "東", "南", "北川", "岡", "岡崎", "大谷", "中井", "荒井", "大森", "古賀", "白石", "児玉", "永田", "三上", "相馬", "富田", "篠原", "神田", "竹田", "竹中", "桑原", "村山", "村松", "河合", "川島", "川田", "土井", "榎本", "平井", "滝沢", "小西", "根本", "福井", "八木", "坂口", "津田", "大石", "塚本", "高山", "高島", "宮川", "宮下", "杉浦", "浅井",
];

/// What closes a line that says who reported and whence: `記者W／PLACE報導`.
pub(crate) static TOLD_FROM: &[&str] = &["報導", "報道", "报道", "电", "電", "攝影報導"];

/// How a report came about, where its place may stand.
pub(crate) static TOLD_AS: &[&str] =
    &["即時", "综合", "綜合", "專題", "专题", "整理", "編譯", "编译", "獨家", "独家", "特別", "特约"];

/// What papers, agencies and their desks end with.
pub(crate) const HOUSES: [char; 8] = ['社', '局', '部', '報', '聞', '信', '版', '面'];
