//! Words which say that a name is an outlet or an agency, from how the press names itself.

/// Where in a name the word speaks for an outlet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    First,
    Last,
    Any,
}

use Place::*;

/// Single words (and letters spelt out: `إف إم`). Before a name (`صحيفة النهار`), after it (`شفق نيوز`), or on either side.
#[rustfmt::skip]
pub(crate) static OUTLET_WORDS: &[(&str, Place)] = &[
    // Arabic
    ("صحيفة", First), ("الصحيفة", First), ("جريدة", First), ("يومية", First), ("أسبوعية", First), ("مجلة", First), ("دورية", First),
    ("وكالة", First), ("قناة", First), ("موقع", First), ("شبكة", First), ("إذاعة", First), ("راديو", First), ("تلفزيون", First),
    ("تليفزيون", First), ("التلفزيون", First), ("فضائية", First), ("بوابة", First), ("منصة", First), ("نشرة", First),
    ("صوت", First), ("مركز", First), ("مدونة", First), ("مرصد", First), ("محطة", First), ("ملحق", First),
    ("معهد", First), ("أنباء", Any), ("للأنباء", Last), ("للإعلام", Last), ("الإعلامية", Last), ("الإخبارية", Last), ("الإخباري", Last),
    ("الإلكترونية", Last), ("الإلكتروني", Last), ("الفضائية", Last), ("نيوز", Any), ("برس", Last), ("بريس", Last), ("بوست", Last), ("نت", Last), ("كوم", Last),
    ("أونلاين", Last), ("لاين", Last), ("تايمز", Any), ("تايم", Last), ("هيرالد", Any), ("تريبيون", Any), ("تربيون", Any), ("جورنال", Any), ("ديلي", Any), ("دايلي", Any),
    ("ويكلي", Any), ("صنداي", First), ("غازيتا", Any), ("جازيتا", Any), ("غازيت", Last), ("تسايتونغ", Last), ("تسايتونج", Last), ("شيمبون", Last), ("ستاندرد", Any), ("ستاندارد", Any),
    ("كرونيكل", Any), ("مونيتور", Any), ("أوبزرفر", Any), ("أوبزيرفر", Any), ("غارديان", Any), ("تلغراف", Any), ("تليغراف", Any), ("إندبندنت", Any), ("ريفيو", Any), ("مورنينغ", Any), ("ميرور", Any),
    ("ماغازين", Last), ("ميديا", Last), ("ميل", Last), ("إكسبرس", Any), ("تي في", Last), ("إف إم", Last), ("فويس", Any),
    ("24", Last), ("اورغ", Last), ("تيفي", Last),
    // English
    ("News", Any), ("Newspaper", Any), ("Newswire", Last), ("Newswires", Last), ("Times", Any), ("Post", Any), ("Journal", Any), ("Daily", Any), ("Weekly", Any), ("Herald", Any), ("Gazette", Any), ("Tribune", Any),
    ("Chronicle", Any), ("Telegraph", Any), ("Guardian", Any), ("Observer", Any), ("Independent", Any), ("Mirror", Any), ("Mail", Any), ("Express", Any), ("Standard", Any), ("Examiner", Any), ("Inquirer", Any), ("Courier", Any),
    ("Dispatch", Any), ("Sentinel", Any), ("Bulletin", Any), ("Review", Any), ("Globe", Any), ("Monitor", Any), ("Magazine", Any), ("Press", Any), ("Media", Any), ("Agency", Last),
    ("Wire", Last), ("Radio", Any), ("Television", Any), ("TV", Any), ("Channel", Any), ("Network", Last), ("Broadcasting", Any), ("Broadcaster", Last), ("Online", Last), ("Report", Last),
    ("Digest", Last), ("Insider", Last), ("Sun", Any), ("Star", Any), ("Argus", Any), ("Advertiser", Any), ("Echo", Any), ("Ledger", Last), ("Mercury", Any), ("Voice", Any), ("Sunday", First), ("Evening", First), ("Morning", First), ("FM", Last),
    ("Website", Last), ("Blog", Last), ("Portal", Last), ("Quarterly", Any), ("Tabloid", Any),
    // German, Dutch, Nordic
    ("Zeitung", Any), ("Tageszeitung", Any), ("Wochenzeitung", Any), ("Rundschau", Any), ("Nachrichten", Any), ("Anzeiger", Any), ("Blatt", Last), ("Tagblatt", Any), ("Tageblatt", Any), ("Abendblatt", Any), ("Morgenpost", Any), ("Abendpost", Any),
    ("Kurier", Any), ("Bote", Last), ("Merkur", Any), ("Allgemeine", Any), ("Zeitschrift", First), ("Magazin", Any), ("Presse", Any), ("Presseagentur", Any), ("Nachrichtenagentur", First), ("Rundfunk", Last), ("Fernsehen", Any),
    ("Illustrierte", Any), ("Volksblatt", Any), ("Krant", Any), ("Courant", Any), ("Dagblad", Any), ("Weekblad", Any), ("Nieuws", Any), ("Nieuwsblad", Any), ("Omroep", Any), ("Persbureau", First), ("Tidning", Any), ("Dagbladet", Any), ("Avis", Any), ("Posten", Last),
    // French, Spanish, Portuguese, Italian
    ("Quotidien", Any), ("Hebdomadaire", First), ("Hebdo", Any), ("Gazeta", Any), ("Dépêche", Any), ("Agence", First), ("Chaîne", First), ("Télé", Any), ("Revue", Any), ("Diario", Any), ("Periódico", Any), ("Semanario", First),
    ("Revista", First), ("Agencia", First), ("Cadena", First), ("Canal", First), ("Noticias", Any), ("Prensa", Any), ("Heraldo", Any), ("Gaceta", Any), ("Correo", Any), ("Jornal", Any), ("Folha", Any), ("Correio", Any),
    ("Corriere", Any), ("Gazzetta", Any), ("Giornale", Any), ("Quotidiano", Any), ("Messaggero", Any), ("Agenzia", First), ("Settimanale", First), ("Notizie", Any), ("Rivista", First),
    // Turkish, Russian, Ukrainian, Polish, Persian, Urdu, Greek, Hebrew
    ("Gazetesi", Last), ("Gazetesinde", Last), ("Gazetesinin", Last), ("Gazetesine", Last), ("Dergisinde", Last), ("Dergisinin", Last), ("Gazete", Any), ("Ajansı", Last), ("Haber", Any), ("Dergisi", Last), ("Televizyonu", Last), ("Kanalı", Last), ("газета", Any), ("газеты", First), ("газете", First), ("газету", First), ("журнал", First), ("журнале", First), ("журнала", First), ("агентство", First), ("информагентство", First), ("телеканал", First), ("радиостанция", First),
    ("радио", Any), ("новости", Any), ("вести", Any), ("вестник", Any), ("портал", First), ("издание", First), ("издании", First), ("издания", First), ("правда", Any), ("комсомолец", Last), ("ТВ", Last), ("новини", Any), ("Wiadomości", Any), ("Dziennik", Any), ("Tygodnik", First),
    ("روزنامه", First), ("خبرگزاری", First), ("هفته نامه", First), ("هفتهنامه", First), ("دوهفتهنامه", First), ("فصلنامه", First), ("ہفت روزہ", First), ("ماهنامه", First), ("پایگاه", First), ("سایت", First), ("وبسایت", First), ("تلویزیون", First), ("آنلاین", Last),
    ("εφημερίδα", First), ("εφημερίδας", First), ("περιοδικό", First), ("πρακτορείο", First), ("ιστοσελίδα", First), ("ιστότοπος", First), ("κανάλι", First),
    ("עיתון", First), ("העיתון", First), ("בעיתון", First), ("היומון", First), ("יומון", First), ("שבועון", First), ("השבועון", First), ("אתר", First), ("באתר", First), ("ערוץ", First), ("סוכנות", First), ("חדשות", Any),
    // Chinese, Japanese, Korean: they are the end of the name
    ("日报", Last), ("日報", Last), ("晚报", Last), ("晚報", Last), ("时报", Last), ("時報", Last), ("新聞", Last), ("新闻", Last), ("新闻网", Last), ("通讯社", Last), ("통신", Last), ("일보", Last), ("신문", Last),
    ("周刊", Last), ("週刊", Last), ("电视台", Last), ("電視台", Last), ("뉴스", Last), ("방송", Last),
    // Kurdish, Hindi
    ("ڕۆژنامەی", First), ("ئاژانسی", First), ("کەناڵی", First), ("ماڵپەڕی", First), ("گۆڤاری", First), ("هەواڵی", First), ("Rojnameya", First), ("Ajansa", First), ("Kovara", First),
    ("समाचार", Any), ("टाइम्स", Any), ("दैनिक", First), ("पत्रिका", Last), ("न्यूज़", Last),
];

/// What the words for an edition of a paper end with, in small letters: `Stadtausgabe`.
pub(crate) static EDITIONS: &[&str] = &[
    "ausgabe",
    "edition",
    "édition",
    "edición",
    "edição",
    "edizione",
    "editie",
    "upplaga",
    "выпуск",
    "baskısı",
];

/// Those of them that stand before the name of a paper and are a part of none.
#[rustfmt::skip]
pub(crate) static PAPERS: &[&str] = &[
    "صحيفة", "جريدة", "يومية", "أسبوعية", "روزنامه", "روزنامہ", "هفته نامه", "هفته‌نامه", "ماهنامه", "ماہنامہ", "ڕۆژنامەی", "עיתון",
];

/// Adjectives of nation or city that follow an outlet's name (`الأهرام المصرية`, `الحياة اللندنية`): they belong
/// to the label and say that it is an outlet.
#[rustfmt::skip]
pub(crate) static NATIONS: &[&str] = &[
    "السعودية", "المصرية", "اللبنانية", "السورية", "العراقية", "الأردنية", "الفلسطينية", "الكويتية", "القطرية", "البحرينية", "العمانية", "الإماراتية",
    "اليمنية", "السودانية", "الليبية", "التونسية", "الجزائرية", "المغربية", "الموريتانية", "الصومالية", "الجيبوتية", "اللندنية", "المقدسية", "الحيفاوية",
    "البيروتية", "الدمشقية", "القاهرية", "العدنية", "الكردية", "الكردستانية", "الخليجية", "العربية", "الأمريكية", "الأميركية", "البريطانية", "الإنجليزية",
    "الإنكليزية", "الفرنسية", "الألمانية", "الإيطالية", "الإسبانية", "الكتالونية", "البرتغالية", "البلجيكية", "الهولندية", "السويسرية", "النمساوية", "الدنماركية",
    "السويدية", "النرويجية", "الفنلندية", "الأيرلندية", "الاسكتلندية", "اليونانية", "القبرصية", "البولندية", "التشيكية", "المجرية", "الرومانية",
    "البلغارية", "الصربية", "الأوكرانية", "الروسية", "التركية", "الإيرانية", "الإسرائيلية", "العبرية", "الأفغانية", "الباكستانية", "الهندية", "البنغلاديشية",
    "الصينية", "اليابانية", "الكورية", "الماليزية", "الإندونيسية", "الفيتنامية", "الأسترالية", "النيوزيلندية", "الكندية", "المكسيكية", "البرازيلية",
    "الأرجنتينية", "الفنزويلية", "الكوبية", "النيجيرية", "الكينية", "الإثيوبية", "الأذربيجانية", "الأرمنية",
    "السعودي", "المصري", "اللبناني", "السوري", "العراقي", "الأردني", "الفلسطيني", "الكويتي", "القطري", "البحريني", "العماني", "الإماراتي", "اليمني",
    "السوداني", "الليبي", "التونسي", "الجزائري", "المغربي", "الموريتاني", "الأمريكي", "الأميركي", "البريطاني", "الفرنسي", "الألماني", "الإيطالي",
    "الإسباني", "الروسي", "التركي", "الإيراني", "الإسرائيلي", "العبري", "الصيني", "الياباني", "الكردي", "الهندي", "الأوكراني",
];

/// First words of outlets' names that names of other bodies begin with too.
pub(crate) static SHARED: &[&str] =
    &["مركز", "مكتب", "هيئة", "مؤسسة", "معهد", "مرصد", "صوت", "منتدى", "ملحق", "محطة", "نشرة", "منصة"];

/// An exclusive, before the name of the outlet that has it.
pub(crate) static EXCLUSIVE: &[&str] = &["خاص", "حصري", "خاص ل", "Exclusive", "Exclusif"];

/// What the addresses of sites end with, behind the dot.
pub(crate) static SITE_ENDS: &[&str] =
    &["com", "co", "net", "org", "info", "ru", "id", "az", "am", "media", "news", "online"];

/// What names of sites end with where they are written in words.
#[rustfmt::skip]
pub(crate) static DOT_COM: &[&str] = &[
    "ڈاٹ کام", "ڈاٹ نیٹ", "ڈاٹ پی کے", "دوت كوم", "دوت نت", "دات كوم", "دات کام", "نقطه کام", "dot com", "Dot Com", "डॉट कॉम", "ডটকম", "ডট কম", "닷컴", "ドットコム",
];
