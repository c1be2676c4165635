//! What words of dates mean; relative times, and the small words inside a date. Keys in all tables are folded: lower case, no harakat or tatweel, أإآ as ا, ة as ه,
//! ى as ي, Latin letters without most accents; `|` divides spellings, one space the words of a phrase.

use Sense::{
    About, After, And, Before, By, Count, DayWord, Era, FirstDay, Of, Ordinal, Stop, Unit, YearWord,
};

/// Spellings and what they mean.
pub(crate) type Table = &'static [(&'static str, Sense)];

/// One meaning of a word; a word may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// A month: 1 to 12 Gregorian, 21 to 32 Islamic, 41 to 52 Solar Hijri, 61 to 72 Gregorian with
    /// Buddhist years.
    Month(u8),
    /// The first of two months of one name, told apart by a number after it.
    Half(u8),
    /// Monday is 1.
    Weekday(u8),
    /// The unit (`s m h d w M y`) and how many the word says alone: 0 for a plural.
    Unit(char, u8),
    /// A half or part of the day.
    Part(DayPart),
    /// A time zone, minutes east where it is certain.
    Zone(Option<i16>),
    /// A place that stands for its zone in brackets behind a clock.
    PlaceZone(i16),
    /// `by the time of`: whatever place follows names a zone.
    ZoneOf,
    /// Leads to a date.
    Lead(Says),
    /// `at`.
    At,
    /// A word that leads to a clock right behind a date, and means other things elsewhere.
    Upon,
    /// The h of 12h19.
    HourMark,
    /// What closes the minutes behind it.
    MinuteMark,
    /// Closes a clock.
    Oclock,
    /// Stands before a length of time: `منذ`.
    Before,
    /// Stands after it: `ago`.
    After,
    /// Joins two lengths of time.
    And,
    /// `about`, between the two.
    About,
    /// So many days ago.
    DayWord(u8),
    /// A small number.
    Count(u8),
    /// Stands between day, month and year.
    Of,
    /// A suffix of the day's number.
    Ordinal,
    /// The first day of a month, in place of its number.
    FirstDay,
    /// Names the calendar after a year.
    Era(Years),
    /// `year` after the number.
    YearWord,
    /// Names who published; what `Published` decides still holds after the name.
    By,
    /// A number after it is no date or clock.
    Stop,
    /// A number behind it is a month: `tháng 8`.
    MonthWord,
    /// The years behind it are counted from the one after this.
    Reign(u16),
    /// CJK marks after year, month and day: 1, 2, 3.
    Stroke(u8),
}

/// What a lead decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// The date of publication.
    Published,
    /// The date of the last change.
    Modified,
    /// The date of writing.
    Created,
    /// Nothing.
    Nothing,
    /// The same as the date before it: `الموافق`.
    Same,
}

/// Parts of the day, as written after a clock of twelve hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    /// Before noon.
    Am,
    /// After noon.
    Pm,
    /// About noon.
    Noon,
    /// Evening until dawn.
    Night,
}

/// The calendars a mark after the year can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Years {
    /// هـ
    Islamic,
    /// م, which is also the mark of the afternoon.
    Common,
    /// ه.ش
    Solar,
}

/// Who published.
pub(crate) const BY: Table = &[("by|بواسطه|من قبل|بقلم|par|von|por|door", By)];

/// Units of time, with the number each form says alone.
pub(crate) const UNITS: Table = &[
    ("ثانيه|שנייה|שניה|second|sec|seconde|sekunde|segundo|saniye|секунду|ثانيه واحده|secondo", Unit('s', 1)),
    ("ثانيتين|ثانيتان", Unit('s', 2)),
    (
        "ثوان|ثواني|שניות|seconds|secs|secondes|sekunden|segundos|секунд|секунды|secondi|seconden",
        Unit('s', 0),
    ),
    ("دقيقه|דקה|منٹ|minute|min|minuto|dakika|dk|минуту|دقيقه واحده|minuut|دقيقهاي", Unit('m', 1)),
    ("دقيقتين|دقيقتان", Unit('m', 2)),
    ("دقائق|دقايق|דקות|minutes|mins|minuten|minutos|минут|минуты|мин|minuti", Unit('m', 0)),
    ("ساعه|שעה|گھنٹه|گھنٹا|hour|hr|heure|stunde|std|hora|saat|час|ساعه واحده|ora|uur|ساعت", Unit('h', 1)),
    ("ساعتين|ساعتان|שעתיים", Unit('h', 2)),
    ("ساعات|שעות|گھنٹے|hours|hrs|h|heures|stunden|horas|часа|часов|ore|uren", Unit('h', 0)),
    ("يوم|يوما|יום|day|jour|tag|dia|gun|день|يوم واحد|dag|giorno|روز", Unit('d', 1)),
    ("يومين|يومان|יומיים", Unit('d', 2)),
    ("ايام|ימים|days|jours|tagen|tage|dias|дня|дней|d|dagen|giorni", Unit('d', 0)),
    ("اسبوع|اسبوعا|שבוע|week|semaine|woche|semana|hafta|неделю|اسبوع واحد|settimana|هفته", Unit('w', 1)),
    ("اسبوعين|اسبوعان|שבועיים", Unit('w', 2)),
    ("اسابيع|שבועות|هفتے|weeks|semaines|wochen|semanas|недели|недель|settimane|weken|wk|wks", Unit('w', 0)),
    ("شهر|شهرا|חודש|month|mois|monat|mes|ay|месяц|شهر واحد|mese|maand|ماه", Unit('M', 1)),
    ("شهرين|شهران|חודשיים", Unit('M', 2)),
    ("اشهر|شهور|חודשים|months|monaten|monate|meses|месяца|месяцев|mesi|maanden", Unit('M', 0)),
    ("سنه|عام|عاما|year|an|annee|jahr|ano|yil|год|שנה|سنه واحده|عام واحد|anno|jaar|سال", Unit('y', 1)),
    ("سنتين|عامين|سنتان|عامان|שנתיים", Unit('y', 2)),
    ("سنوات|اعوام|سنين|years|ans|annees|jahren|jahre|anos|года|лет|שנים|yrs|yr|anni", Unit('y', 0)),
    // more languages
    (
        "sekund|sekundy|секунди|sekundi|sekundu|saniyə|detik|सेकंड|সেকেন্ড|masodperc|δευτερολεπτα|秒|초",
        Unit('s', 0),
    ),
    ("minuta|minutt|хвилину|dəqiqə|menit|मिनट|মিনিট|perc|λεπτο|deqiqe|分 钟|分 鐘|分|분|phut", Unit('m', 1)),
    (
        "minut|minuty|minutter|minuter|хвилин|хвилини|minuuttia|minuutti|minutami|perccel|λεπτα|minuts|минути|мінут",
        Unit('m', 0),
    ),
    (
        "godzina|godzine|годину|hodina|hodinou|timme|tunti|ωρα|घंटा|ঘণ্টা|ঘন্টা|saet|小 时|小 時|時 間|시 간|giờ|jam",
        Unit('h', 1),
    ),
    (
        "godzin|godziny|години|годин|hodinami|hodin|hodiny|timmar|timer|tuntia|ωρες|घंटे|oraval|sati|sata|hores",
        Unit('h', 0),
    ),
    ("dzien|dnem|dan|hari|दिन|দিন|nap|ημερα|μερα|paiva|roj|天|日|일|ngày|zi", Unit('d', 1)),
    (
        "dni|dny|dana|dagar|dage|dager|дні|днів|дена|paivaa|nappal|ημερες|μερες|dies|zile|دنوں|دن",
        Unit('d', 0),
    ),
    (
        "tydzien|тиждень|vecka|uge|uke|viikko|εβδομαδα|सप्ताह|সপ্তাহ|het|minggu|pekan|həftə|tjedan|周|週|週 間|주|주 일|tuần|saptamana",
        Unit('w', 1),
    ),
    (
        "tygodnie|tygodni|тижні|тижнів|tydny|veckor|uger|uker|viikkoa|εβδομαδες|हफ्ते|tjedna|setmanes|saptamani",
        Unit('w', 0),
    ),
    (
        "miesiac|місяць|manad|maned|kuukausi|μηνα|महीना|মাস|honap|bulan|mjesec|个 月|個 月|か 月|개 월|thang",
        Unit('M', 1),
    ),
    (
        "miesiace|miesiecy|місяці|місяців|mesici|manader|maneder|kuukautta|μηνες|महीने|mjeseca|mjeseci|mesos|مهينے",
        Unit('M', 0),
    ),
    ("rok|рік|ar|vuosi|χρονο|साल|वर्ष|বছর|ev|tahun|godinu|年|년|nam", Unit('y', 1)),
    ("lata|lat|роки|років|lety|vuotta|χρονια|ετη|godine|godina|anys|ani", Unit('y', 0)),
];

/// Before and after a length of time, and between.
pub(crate) const AGO: Table = &[
    ("منذ|قبل|مند|לפני|il y a|vor|hace|ha", Before),
    ("ago|once|назад|geleden|fa|atras|مضت|خلت|پيش|پهلے|קודם", After),
    ("و|and|und|y|ve|и", And),
    ("حوالي|نحو|تقريبا|about|environ|etwa|unos|около|yaklasik", About),
    // more languages
    ("πριν|πριν απο|εδω και|pred|prije|преди|пред|пре|acum|pries|pirms|beri", Before),
    (
        "temu|sedan|siden|sitten|ezelott|тому|таму|tagasi|me pare|yang lalu|nakalipas|ang nakalipas|nakaraan|truớc|पहले|पूर्व|पूर्वी|আগে|முன்பு|ముందు|əvvəl|бұрын|oldin|avval|مخكي|前|以 前|전",
        After,
    ),
];

/// Days told without a number.
pub(crate) const DAY_WORDS: Table = &[
    ("اليوم|today|aujourd hui|heute|hoy|bugun|сегодня|امروز|oggi|hoje|vandaag", DayWord(0)),
    ("امس|البارحه|يوم امس|بالامس|الامس|مساء امس|اليوم السابق|ديروز", DayWord(1)),
    ("yesterday|hier|gestern|ayer|dun|вчера|ieri|ontem|gisteren", DayWord(1)),
    ("اول امس|امس الاول|اول من امس|قبل امس|avant hier|vorgestern|anteayer|позавчера|evvelsi gun", DayWord(2)),
    // more languages
    (
        "dzisiaj|dzis|сьогодні|σημερα|dnes|danas|днес|astazi|idag|i dag|tanaan|hari ini|आज|আজ|iro|ئهمڕۆ|今 天|今 日|오 늘|hom nay|avui|היום",
        DayWord(0),
    ),
    (
        "wczoraj|вчора|χθες|vcera|jucer|juce|tegnap|igar|i gar|eilen|kemarin|গতকাল|dunən|دوێنێ|昨 天|昨 日|어 제|hom qua|ahir|אתמול|اديروز",
        DayWord(1),
    ),
];

/// Small numbers as words.
pub(crate) const COUNTS: Table = &[
    ("a|an|one|un|une|una|ein|eine|einer|einem|bir|один|одну|واحد|واحده|een|يك|uno|um|uma", Count(1)),
    ("two|deux|zwei|dos|iki|два|две|اثنين|twee|due", Count(2)),
    ("three|trois|drei|tres|uc|три|ثلاث|ثلاثه|drie|tre", Count(3)),
    ("four|quatre|vier|cuatro|dort|четыре|اربع|اربعه|quattro", Count(4)),
    ("five|cinq|funf|cinco|bes|пять|خمس|خمسه|vijf|cinque", Count(5)),
    ("six|sechs|seis|alti|шесть|ست|سته|zes|sei", Count(6)),
    ("seven|sept|sieben|siete|yedi|семь|سبع|سبعه|zeven|sette", Count(7)),
    ("eight|huit|acht|ocho|sekiz|восемь|ثمان|ثماني|ثمانيه|otto", Count(8)),
    ("nine|neuf|neun|nueve|dokuz|девять|تسع|تسعه|negen|nove", Count(9)),
    ("ten|dix|zehn|diez|on|десять|عشر|عشره|tien|dieci", Count(10)),
];

/// The small words inside a date.
pub(crate) const PARTICLES: Table = &[
    (
        "พ ศ|ค ศ|ที่|nam|of|de|del|du|من|من شهر|شهر|لشهر|لعام|عام|سنه|لسنه|من عام|من سنه|للعام|من العام|في عام",
        Of,
    ),
    ("st|nd|rd|th|er|º|ª|e|го|o|a|ي", Ordinal),
    ("غره", FirstDay),
    ("thang", Sense::MonthWord),
    ("г|года|год|р|r|roku|року|year|yili|yil|йил|йили|жыл|жылы|жылғы|gada|metu", YearWord),
    ("ه|هجريه|هجري|للهجره|من الهجره|ه ق|ق|هجري قمري|ah|a h", Era(Years::Islamic)),
    ("م|ميلاديه|ميلادي|للميلاد|ad|a d|ce|c e|m", Era(Years::Common)),
    ("ه ش|ش|هجري شمسي|خورشيدي|شمسي|هش", Era(Years::Solar)),
    ("令 和", Sense::Reign(2018)),
    ("平 成", Sense::Reign(1988)),
    ("昭 和", Sense::Reign(1925)),
    ("民 國|民 国|中 華 民 國|中 华 民 国", Sense::Reign(1911)),
    ("年|년", Sense::Stroke(1)),
    ("月|월", Sense::Stroke(2)),
    ("日|일|號|号", Sense::Stroke(3)),
];

/// Words whose number is no date.
pub(crate) const STOPS: Table = &[
    ("هاتف|الهاتف|تلفون|جوال|فاكس|tel|phone|fax|telephone|mobile|cell|telefon|тел", Stop),
    ("مده|المده|مده الفيديو|duration|length|duree|dauer|duracion", Stop),
    ("رقم|نتيجه|النتيجه|تردد|الايات|isaiah|psalm|matthew|luke", Stop),
    ("الايه|ايه|سوره|version|ver|isbn|issn|ip|النسخه|الاصدار|نسخه|اصدار", Stop),
];

/// The months of the Jewish calendar, as Hebrew prints them.
#[rustfmt::skip]
pub(crate) static JEWISH_MONTHS: &[&str] =
    &["תשרי", "חשוון", "חשון", "כסלו", "טבת", "שבט", "אדר", "ניסן", "אייר", "סיוון", "סיון", "תמוז", "אב", "אלול"];
