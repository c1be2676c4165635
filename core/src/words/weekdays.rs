//! The names of the days of the week, 1 for Monday to 7 for Sunday.

use super::time::Sense::Weekday;
use super::time::Table;

/// Weekdays, in full and short.
pub(crate) const WEEKDAYS: Table = &[
    // Arabic, Persian and Urdu.
    ("الاثنين|اثنين|الاتنين|الاثنان|دوشنبه|دو شنبه|پير|سوموار", Weekday(1)),
    ("الثلاثاء|ثلاثاء|الثلاثا|ثلاثا|الثلثاء|التلاتاء|سه شنبه|سهشنبه|منگل", Weekday(2)),
    ("الاربعاء|اربعاء|الاربعا|اربعا|الاربع|چهارشنبه|چهار شنبه|بده", Weekday(3)),
    ("الخميس|خميس|پنجشنبه|پنج شنبه|جمعرات", Weekday(4)),
    ("الجمعه|جمعه", Weekday(5)),
    ("السبت|سبت|شنبه|هفته", Weekday(6)),
    ("الاحد|احد|يكشنبه|يك شنبه|اتوار", Weekday(7)),
    // English.
    ("monday|mon", Weekday(1)),
    ("tuesday|tue|tues", Weekday(2)),
    ("wednesday|wed|weds", Weekday(3)),
    ("thursday|thu|thur|thurs", Weekday(4)),
    ("friday|fri", Weekday(5)),
    ("saturday|sat", Weekday(6)),
    ("sunday|sun", Weekday(7)),
    // French, Spanish, Italian, Portuguese.
    ("lundi|lun|lunes|lunedi|segunda feira", Weekday(1)),
    ("mardi|mar|martes|martedi|terca feira", Weekday(2)),
    ("mercredi|mer|miercoles|mie|mercoledi|quarta feira", Weekday(3)),
    ("jeudi|jeu|jueves|jue|giovedi|quinta feira", Weekday(4)),
    ("vendredi|ven|viernes|vie|venerdi|sexta feira", Weekday(5)),
    ("samedi|sam|sabado|sab|sabato", Weekday(6)),
    ("dimanche|dim|domingo|dom|domenica", Weekday(7)),
    // German, Dutch, Turkish, Polish.
    ("montag|mo|maandag|ma|pazartesi|pzt|poniedzialek", Weekday(1)),
    ("dienstag|di|dinsdag|sali|sal|wtorek", Weekday(2)),
    ("mittwoch|mi|woensdag|wo|carsamba|car|sroda", Weekday(3)),
    ("donnerstag|do|donderdag|persembe|per|czwartek", Weekday(4)),
    ("freitag|fr|vrijdag|vr|cuma|cum|piatek", Weekday(5)),
    ("samstag|sonnabend|sa|zaterdag|za|cumartesi|cmt|sobota", Weekday(6)),
    ("sonntag|so|zondag|zo|pazar|paz|niedziela", Weekday(7)),
    // Indonesian, Nordic, Ukrainian, Sorani.
    ("senin|isnin|mandag|понеділок|دووشهممه|دوو شهممه", Weekday(1)),
    ("selasa|tisdag|tirsdag|вівторок|سێشهممه|سێ شهممه", Weekday(2)),
    ("rabu|onsdag|середа|середу|چوارشهممه|چوار شهممه", Weekday(3)),
    ("kamis|khamis|torsdag|четвер|پێنجشهممه|پێنج شهممه", Weekday(4)),
    ("jumat|jum at|jumaat|fredag|п ятниця|п ятницю|ههيني", Weekday(5)),
    ("sabtu|lordag|субота|суботу|شهممه", Weekday(6)),
    ("minggu|ahad|sondag|неділя|неділю|يهكشهممه|يهك شهممه", Weekday(7)),
    // Russian, Hebrew, Hindi.
    ("понедельник|пн|יום שני|सोमवार", Weekday(1)),
    ("вторник|вт|יום שלישי|मंगलवार", Weekday(2)),
    ("среда|среду|ср|יום רביעי|बुधवार", Weekday(3)),
    ("четверг|чт|יום חמישי|गुरुवार", Weekday(4)),
    ("пятница|пятницу|пт|יום שישי|शुक्रवार", Weekday(5)),
    ("суббота|субботу|сб|שבת|शनिवार", Weekday(6)),
    ("воскресенье|вс|יום ראשון|रविवार", Weekday(7)),
    (
        "isniin|երկուշաբթի|ორშაბათი|дүйсенбі|dushanba|душанба|панядзелак|วันจันทร์|วันจันทร์ที่|จันทร์|manudagur|lunis|星 期 一|周 一|週 一|礼 拜 一|禮 拜 一|月 曜 日|月 曜|월 요 일",
        Weekday(1),
    ),
    (
        "talaado|salaasa|երեքշաբթի|სამშაბათი|сейсенбі|seshanba|сешанба|аўторак|วันอังคาร|วันอังคารที่|อังคาร|þridjudagur|星 期 二|周 二|週 二|礼 拜 二|禮 拜 二|火 曜 日|火 曜|화 요 일",
        Weekday(2),
    ),
    (
        "arbaco|չորեքշաբթի|ოთხშაბათი|сәрсенбі|chorshanba|чоршанба|серада|วันพุธ|วันพุธที่|พุธ|midvikudagur|miyerkules|星 期 三|周 三|週 三|礼 拜 三|禮 拜 三|水 曜 日|水 曜|수 요 일",
        Weekday(3),
    ),
    (
        "khamiis|հինգշաբթի|ხუთშაბათი|бейсенбі|payshanba|пайшанба|чацвер|четврток|วันพฤหัสบดี|วันพฤหัสบดีที่|วันพฤหัส|พฤหัสบดี|fimmtudagur|huwebes|星 期 四|周 四|週 四|礼 拜 四|禮 拜 四|木 曜 日|木 曜|목 요 일",
        Weekday(4),
    ),
    (
        "jimce|jimco|ուրբաթ|პარასკევი|жұма|juma|жума|пятніца|петок|วันศุกร์|วันศุกร์ที่|ศุกร์|fostudagur|biyernes|vrydag|星 期 五|周 五|週 五|礼 拜 五|禮 拜 五|金 曜 日|金 曜|금 요 일",
        Weekday(5),
    ),
    (
        "sabti|շաբաթ|შაბათი|сенбі|shanba|шанба|сабота|วันเสาร์|วันเสาร์ที่|เสาร์|laugardagur|saterdag|星 期 六|周 六|週 六|礼 拜 六|禮 拜 六|土 曜 日|土 曜|토 요 일",
        Weekday(6),
    ),
    (
        "axad|կիրակի|კვირა|жексенбі|yakshanba|якшанба|нядзеля|недела|วันอาทิตย์|วันอาทิตย์ที่|อาทิตย์|sunnudagur|linggo|星 期 日|星 期 天|周 日|週 日|礼 拜 日|禮 拜 日|礼 拜 天|日 曜 日|日 曜|일 요 일",
        Weekday(7),
    ),
    // More languages of Europe, Asia and Africa.
    (
        "δευτερα|pondeli|pondelok|ponedjeljak|ponedeljak|понедељак|понеделник|ponedeljek|hetfo|luni|maanantai|esmaspaev|pirmdiena|pirmadienis|e hene|dilluns|bazar ertəsi|dusem|jumatatu|সোমবার|திங்கள்|સોમવાર|ሰኞ|thứ hai|litinin|pon",
        Weekday(1),
    ),
    (
        "τριτη|utery|utorok|utorak|уторак|torek|kedd|marti|tiistai|teisipaev|otrdiena|antradienis|e marte|dimarts|cərsənbə axsami|sesem|jumanne|মঙ্গলবার|செவ்வாய்|मंगळवार|મંગળવાર|ማክሰኞ|thứ ba|talata|wt",
        Weekday(2),
    ),
    (
        "τεταρτη|streda|srijeda|sreda|сряда|szerda|miercuri|keskiviikko|kolmapaev|tresdiena|treciadienis|e merkure|dimecres|cərsənbə|carsem|jumatano|বুধবার|புதன்|બુધવાર|ረቡዕ|thứ tu|laraba|بدھ|sr",
        Weekday(3),
    ),
    (
        "πεμπτη|ctvrtek|stvrtok|cetvrtak|четвртак|четвъртък|cetrtek|csutortok|joi|torstai|neljapaev|ceturtdiena|ketvirtadienis|e enjte|dijous|cumə axsami|pencsem|alhamisi|বৃহস্পতিবার|வியாழன்|ગુરુવાર|ሐሙስ|thứ nam|alhamis|czw",
        Weekday(4),
    ),
    (
        "παρασκευη|patek|piatok|petak|петак|петък|petek|pentek|vineri|perjantai|reede|piektdiena|penktadienis|e premte|divendres|cumə|ijumaa|শুক্রবার|வெள்ளி|શુક્રવાર|አርብ|thứ sau|juma a|pt",
        Weekday(5),
    ),
    (
        "σαββατο|subota|събота|szombat|sambata|lauantai|laupaev|sestdiena|sestadienis|e shtune|dissabte|sənbə|semi|jumamosi|শনিবার|சனி|શનિવાર|ቅዳሜ|thứ bảy|asabar|sob",
        Weekday(6),
    ),
    (
        "κυριακη|nedele|nedela|nedjelja|nedelja|недеља|неделя|vasarnap|duminica|sunnuntai|puhapaev|svetdiena|sekmadienis|e diel|diumenge|bazar|yeksem|jumapili|রবিবার|রোববার|ஞாயிறு|રવિવાર|እሁድ|chủ nhật|lahadi|niedz",
        Weekday(7),
    ),
];
